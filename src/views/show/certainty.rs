//! What the figures leave open: the margin of the judged figure, whether its change can be chance, and what it takes to
//! establish a target.

use super::arithmetic::Steps;
use super::sums::{of_hundred, places_for, round_to, rounded, signed, signed_to};
use crate::compute::{
    Against, Basis, Change, IndicatorCard, IndicatorReport, JudgingMethod, Method, TargetReport,
};
use crate::facts::{Cases, Detectable, Respondents, decimals_apart, people};
use crate::lang::{Arg, Message, format_number, shortest};
use crate::model::Unit;
use crate::views::text::figure::{figure, interval_ends, per_thousand};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::{Saying, change_places};

impl Steps<'_> {
    /// What the sample or the small number leaves open.
    pub(in crate::views) fn certainty(&self, card: &IndicatorCard<'_>) -> Vec<String> {
        let one = &card.report;
        let Some(unit) = one.unit else { return Vec::new() };
        let mut steps = Vec::new();
        steps.extend(self.margin(one, unit));
        steps.extend(one.change.as_ref().and_then(|change| self.certainty_of(change, one)));
        // The change as it stands above.
        let change = one.change.as_ref().zip(Saying::of(one, self.catalogue));
        let percent = change.and_then(|(change, saying)| saying.as_shown(change).percent);
        steps.extend(one.against.iter().map(|against| self.against(against, percent, unit)));
        steps.extend(one.per_thousand.iter().map(|one| per_thousand(one, self.catalogue)));
        steps.extend(self.strictness(card));
        steps.extend(card.need.and_then(|need| self.need(need)));
        let of_part =
            |part: &str, need| Some(format!("{}: {}", self.catalogue.of_plan(part), self.need(need)?));
        steps.extend(card.needs_of_parts.iter().filter_map(|(part, need)| of_part(part, *need)));
        steps
    }

    /// How sure each part must be, where parts are judged.
    fn strictness(&self, card: &IndicatorCard<'_>) -> Option<String> {
        let parts = card.indicator.breakdown.as_ref()?.parts.len();
        let judged = card.report.parts.iter().any(|part| part.judged.change.is_some());
        if !judged || card.report.cadence.is_some() || parts < 2 {
            return None;
        }
        #[allow(clippy::cast_precision_loss)] // parts of a breakdown
        let each = shortest(round_to(5.0 / parts as f64, 2), self.words.language());
        let message = Message::new("certainty-parts").with("parts", parts).with("each", each);
        Some(self.catalogue.render(&message))
    }

    /// What it takes to establish a target.
    fn need(&self, need: Detectable) -> Option<String> {
        let language = self.words.language();
        let message = match need {
            Detectable::Range(need) => {
                let nothing = need.sees_nothing();
                let id = if nothing { "certainty-detect-range-nothing" } else { "certainty-detect-range" };
                need.in_words(Message::new(id))
            }
            Detectable::Means(need) => {
                let id = if need.needed.is_some() { "certainty-mean-needs" } else { "certainty-mean-never" };
                need.in_words(Message::new(id))
            }
            Detectable::Counts(need) => {
                let id = match (need.needed, need.smallest) {
                    (Cases::Needed(_), Some(_)) => "certainty-detect-counts",
                    (Cases::Needed(_), None) => "certainty-detect-counts-nothing",
                    (Cases::NeverEnough, Some(_)) => "certainty-detect-counts-never",
                    (Cases::NeverEnough, None) => "certainty-detect-counts-never-nothing",
                };
                need.in_words(Message::new(id))
            }
            Detectable::Survey(need) => {
                let whole = |number: f64| format_number(number, 0, language);
                let message = match need.respondents {
                    Respondents::Needed(needed) => Message::new("certainty-survey")
                        .with("needed", whole(needed))
                        .with("n", whole(need.in_use))
                        // Just short of enough is not told as enough.
                        .with("chance", whole((need.chance * 100.0).floor())),
                    Respondents::NeverEnough { .. } if need.is_met() => return None,
                    Respondents::NeverEnough { best_chance } => Message::new("certainty-survey-never")
                        .with("chance", whole((best_chance * 100.0).ceil())),
                };
                message
                    .with("way", need.way())
                    .with("from", shortest(rounded(need.from), language))
                    .with("to", shortest(rounded(need.to), language))
                    .with("baseline", need.baseline_people())
            }
        };
        Some(self.catalogue.render(&message))
    }

    /// The one interval that is shown for the judged figure.
    fn margin(&self, one: &IndicatorReport, unit: Unit) -> Option<String> {
        let margin = one.margin.as_ref()?;
        let (value, period) = match (&one.judged, &one.latest) {
            // Of twelve months the last of them would be read as all.
            (Some(judged), _) if judged.method == JudgingMethod::RollingYear => {
                (judged.value, Message::new("step-until").with("to", judged.to).into())
            }
            (Some(judged), _) => (judged.value, judged.to.into()),
            (None, latest) => latest.as_ref().map(|latest| (latest.value, Arg::from(latest.period)))?,
        };
        let language = self.words.language();
        if let Some(range) = &one.ordinary_range {
            let edge =
                |value: f64, judged: f64| format_number(value, decimals_apart(value, judged, 1), language);
            let number = value.number();
            let ends = [(range.low, -1.0), (range.high, 1.0)];
            let places = places_for(1, |places| {
                ends.iter().all(|(end, side)| {
                    let way = 2.66 * round_to(range.mean_moving_range, places);
                    let shown = decimals_apart(*end, number, 1);
                    round_to(round_to(range.mean, places) + side * way, shown) == round_to(*end, shown)
                })
            });
            let floored = range.mean_moving_range > range.moved + 1e-9;
            let message = Message::new(if floored { "certainty-range-floor" } else { "certainty-range" })
                .with("raw", format_number(range.moved, 1, language))
                .with("span", range.span())
                .with("figures", range.figures)
                .with("mean", format_number(range.mean, places, language))
                .with("moved", format_number(range.mean_moving_range, places, language))
                .with("low", edge(range.low, number))
                .with("high", edge(range.high, number));
            return Some(self.catalogue.render(&message));
        }
        let id = match (margin.basis?, margin.indicative) {
            (Basis::Share(_), true) => "certainty-margin-share-indicative",
            (Basis::Share(_), false) => "certainty-margin-share",
            (Basis::Published(_), _) => "certainty-margin-published",
            (Basis::Rate { .. }, _) if margin.widened => "certainty-margin-rate",
            (Basis::Rate { .. }, _) => "certainty-margin-rate-plain",
            _ if margin.widened => "certainty-margin-count",
            _ => "certainty-margin-count-plain",
        };
        let wanted = one.target.as_ref().map_or_else(Vec::new, TargetReport::thresholds);
        let (low, high) =
            interval_ends((margin.low, margin.high), &wanted, unit, one.decimals, self.catalogue);
        let message = Message::new(id)
            .with("value", figure(value, unit, one.decimals, self.catalogue))
            .with("basis", self.basis(margin.basis?))
            .with("period", period)
            .with("low", low)
            .with("high", high);
        Some(self.catalogue.render(&message))
    }

    /// How it follows whether the change can be chance.
    fn certainty_of(&self, change: &Change, one: &IndicatorReport) -> Option<String> {
        let language = self.words.language();
        let known = change.certainty;
        // What did not change was not tested.
        if change.absolute.abs() < 1e-9 {
            return None;
        }
        let verdict = match change.certain? {
            true => self.catalogue.text("certainty-certain"),
            false => self.catalogue.text("certainty-chance"),
        };
        let id = match change.method? {
            Method::OrdinaryRange => {
                let message = Message::new("certainty-by-range")
                    .with("value", RowFigures::of_whole(one, self.catalogue).judged?)
                    .with("verdict", verdict);
                return Some(self.catalogue.render(&message));
            }
            Method::Counts => "certainty-test",
            Method::Proportions => "certainty-difference",
            Method::Means => "certainty-means",
            Method::Published => "certainty-published",
        };
        let mut message = Message::new(id)
            .with("before", self.basis(known.before?))
            .with("after", self.basis(known.after?))
            .with("difference", signed_to(change.absolute, change_places(one, change).max(1), language))
            .with("verdict", verdict);
        if let Some(interval) = known.interval {
            message = message
                .with("low", signed(interval.low, language))
                .with("high", signed(interval.high, language));
        }
        if let Some(p) = known.p {
            message = message.with("p", of_hundred(p, language));
        }
        match known.phi {
            // A variance of once that of chance says nothing.
            Some(phi) if rounded(phi) > 1.0 => {
                message = message.with("phi", shortest(rounded(phi), language));
            }
            Some(_) if message.id == "certainty-test" => message.id = "certainty-test-plain",
            _ => {}
        }
        Some(self.catalogue.render(&message))
    }

    /// The change beside that elsewhere: `545 → 524 is −3,9%; in Nederland +0,7%`.
    fn against(&self, one: &Against, percent: Option<f64>, unit: Unit) -> String {
        let language = self.words.language();
        let rendered = |change: f64| {
            let sign = if unit.allows_percent_change() { "%" } else { "" };
            format!("{}{sign}", signed(change, language))
        };
        let id = match one.certain {
            Some(true) => "against-certain",
            Some(false) => "against-chance",
            None => "against-plain",
        };
        let message = Message::new(id)
            .with("region", Arg::plan(&one.region))
            .with("own", rendered(percent.filter(|_| unit.allows_percent_change()).unwrap_or(one.change)))
            .with("there", rendered(one.reference_change));
        self.catalogue.render(&message)
    }

    /// What a figure was made of: `20 van 181`, `84 in 12 maanden`, `34 op 1.700`.
    fn basis(&self, basis: Basis) -> String {
        let (id, one, other) = match basis {
            Basis::Share(share) => ("basis-share", share.x, share.n),
            Basis::Months(count) if (count.exposure - 1.0).abs() < 1e-9 => {
                ("basis-month", count.k, count.exposure)
            }
            Basis::Months(count) => ("basis-months", count.k, count.exposure),
            Basis::Rate { count, .. } => ("basis-rate", count.k, count.exposure),
            Basis::Mean(mean) => ("basis-mean", mean.sd, mean.n),
            Basis::Published(one) => ("basis-published", one.low, one.high),
        };
        let rendered = |number: f64| shortest(rounded(number), self.words.language());
        let message = Message::new(id).with("one", rendered(one));
        self.catalogue.render(&match basis {
            Basis::Mean(mean) => message.with("other", people(mean.n)),
            _ => message.with("other", rendered(other)),
        })
    }
}
