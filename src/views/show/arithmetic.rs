//! How a judgement follows from the figures, and what the figures leave open: every step, so that a reader can do the
//! sum again.

use crate::compute::{
    Against, Basis, Change, FormReport, IndicatorCard, IndicatorReport, JudgingMethod, Method, PartReport,
    PromisePeriod, PromiseReport, Reason, TargetReport, reachable,
};
use crate::facts::{Cases, Detectable, Number, Respondents, decimals_apart, people};
use crate::lang::{Arg, Catalogue, Message, format_number, shortest};
use crate::model::{Direction, Unit, change_in_words};
use crate::views::show::sums::{
    of_hundred, places_for, quotient_places, round_to, rounded, signed, signed_to,
};
use crate::views::text::figure::{
    figure, figure_beside, figure_of, figures_in_order, interval_ends, reachable_band,
};
use crate::views::text::part::part_title;
use crate::views::text::row::RowFigures;
use crate::views::text::saying::{Saying, change_places};
use crate::views::text::words::{Promised, Words};

/// Tells steps in a language.
pub(in crate::views) struct Steps<'c> {
    catalogue: &'c Catalogue,
    words: Words<'c>,
    /// The place of a figure is told: its reader has the files.
    cites: bool,
}

impl<'c> Steps<'c> {
    pub(in crate::views) fn new(catalogue: &'c Catalogue) -> Steps<'c> {
        Steps { catalogue, words: Words(catalogue), cites: true }
    }

    /// For a reader who has the figures and not the files of the plan.
    pub(in crate::views) fn without_places(catalogue: &'c Catalogue) -> Steps<'c> {
        Steps { cites: false, ..Steps::new(catalogue) }
    }

    /// How the judgement follows from the figures.
    pub(in crate::views) fn arithmetic(&self, one: &IndicatorReport) -> Vec<String> {
        let Some(unit) = one.unit else { return Vec::new() };
        let mut steps = Vec::new();
        let beside =
            |value: f64, other: f64| figure_beside((value, other), unit, one.decimals, self.catalogue).0;
        let row = RowFigures::of_whole(one, self.catalogue);
        let cite = |id: &'static str, at: &crate::compute::Cited, rendered: Option<&str>| {
            let step = Message::new(id).with("value", rendered.unwrap_or_default()).with("period", at.period);
            if !self.cites {
                return self.catalogue.render(&step);
            }
            let cited = Message::new("step-cited").with("step", step).with("file", at.file.as_str());
            self.catalogue.render(&cited.with("line", at.line))
        };
        steps.extend(one.baseline.as_ref().map(|at| cite("step-baseline", at, row.baseline.as_deref())));
        if let Some(judged) = one.judged.as_ref().filter(|judged| judged.from != judged.to) {
            let message = Message::new("step-rolling")
                .with("from", judged.from)
                .with("to", judged.to)
                .with("value", row.judged.as_deref().unwrap_or_default());
            steps.push(self.catalogue.render(&message));
        }
        steps.extend(
            one.latest
                .as_ref()
                .filter(|at| Some(*at) != one.baseline.as_ref())
                .map(|at| cite("step-latest", at, row.latest.as_deref())),
        );
        if let Some(target) = &one.target {
            steps.push(self.target_step(target, unit, one));
        }
        if let (Some((region, there)), Some(judged)) = (&one.reference, &one.judged) {
            let message = Message::new("step-better")
                .with("region", Arg::plan(region))
                .with("period", judged.to)
                .with("value", beside(*there, judged.value.number()));
            steps.push(self.catalogue.render(&message));
        }
        steps.extend(one.parts.iter().filter_map(|part| self.part(part, unit, one)));
        for (wanted, outcome) in &one.on_the_way {
            let id = if outcome.met { "said-interim-met" } else { "said-interim-not-met" };
            let (value, target) = figure_beside((outcome.value, *wanted), unit, one.decimals, self.catalogue);
            let message =
                Message::new(id).with("target", target).with("period", outcome.period).with("value", value);
            steps.push(self.catalogue.render(&message));
        }
        if let Some(change) = &one.change {
            let words =
                Saying::of(one, self.catalogue).map_or_else(String::new, |saying| saying.change(change));
            steps.push(self.catalogue.render(&Message::new("step-change").with("change", words)));
        }
        steps.extend(self.expected_step(one));
        if let (Some(progress), Some(origin), Some(judged), Some(value)) =
            (one.progress, &one.origin, &one.judged, one.target.as_ref().and_then(TargetReport::value))
        {
            let shown = progress_decimals(one);
            let actual = judged.value.number();
            // With as many decimals as the sum takes to come out as told.
            let places = places_for(2, |places| {
                let at = |number: f64| round_to(number, places);
                let again = (at(origin.value) - at(actual)) / (at(origin.value) - at(value));
                round_to(again, shown) == round_to(progress, shown)
            });
            let plain = |number: f64| shortest(round_to(number, places), self.words.language());
            let message = Message::new("step-progress")
                .with("baseline", plain(origin.value))
                .with("actual", plain(actual))
                .with("target", plain(value))
                .with("progress", format_number(progress, shown, self.words.language()));
            steps.push(self.catalogue.render(&message));
        }
        if let Some(ratio) = one.ratio {
            let (decimals, shown) = (ratio_decimals(one, ratio), progress_decimals(one));
            let plain = |number: f64, decimals| format_number(number, decimals, self.words.language());
            if ratio != 0.0 {
                let progress = one.progress.unwrap_or_default();
                let message = Message::new("step-ratio")
                    .with("ratio", plain(ratio, decimals))
                    .with("progress", plain(progress, shown))
                    .with("expected", plain(progress / ratio, shown));
                steps.push(self.catalogue.render(&message));
            }
        }
        if let (Some(FormReport::Within { edges: Some(edges), .. }), Some(judged)) =
            (one.target.as_ref().map(|target| &target.form), &one.judged)
        {
            let (low, high) = reachable_band(*edges, unit, [judged.value.number()]);
            let all = [Number::Edge(low), Number::Edge(high), Number::Recorded(judged.value.number())];
            let rendered = figures_in_order(&all, unit, one.decimals, self.catalogue);
            let [low, high, value] = <[String; 3]>::try_from(rendered).unwrap_or_default();
            let message = Message::new("step-band").with("low", low).with("high", high).with("value", value);
            steps.push(self.catalogue.render(&message));
        }
        steps
    }

    /// From which figure to which a part went, what was to be expected, and what that makes of it.
    fn part(&self, part: &PartReport, unit: Unit, one: &IndicatorReport) -> Option<String> {
        let of_part = &part.judged;
        let (was, now) = (of_part.origin.as_ref()?, of_part.judged.as_ref()?);
        let line = of_part.expected.zip(of_part.target.as_ref().and_then(TargetReport::value));
        let mut all = vec![Number::Recorded(was.value), Number::Recorded(now.value.number())];
        all.extend(line.iter().flat_map(|(expected, target)| [*expected, *target]).map(Number::WorkedOut));
        let mut figures = figures_in_order(&all, unit, one.decimals, self.catalogue).into_iter();
        let (shown_was, shown_now) = (figures.next()?, figures.next()?);
        let mut says: Vec<String> = Vec::new();
        if let (Some(expected), Some(target)) = (figures.next(), figures.next()) {
            let message = Message::new("step-part-target").with("expected", expected).with("target", target);
            says.push(self.catalogue.render(&message));
        }
        let cannot = of_part.reasons.iter().filter(|reason| matches!(reason, Reason::CannotSay(_)));
        says.extend(self.words.reasons(cannot));
        if let Some(change) = of_part.change.as_ref().filter(|change| change.method.is_some()) {
            let id = if change.certain == Some(true) { "certainty-certain" } else { "certainty-chance" };
            says.push(self.catalogue.text(id));
        }
        says.push(self.words.assessment(of_part.assessment));
        // `nu` is only said of the latest.
        let newest = of_part.latest.as_ref().is_none_or(|latest| latest.period == now.to);
        let message = Message::new(if newest { "step-part" } else { "step-part-then" })
            .with("part", Arg::plan(&part.title))
            .with("was", shown_was)
            .with("since", was.period)
            .with("now", shown_now)
            .with("period", now.to)
            .with("told", says.join("; "));
        Some(self.catalogue.render(&message))
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

    /// What the sample or the small number leaves open.
    pub(in crate::views) fn certainty(&self, card: &IndicatorCard<'_>) -> Vec<String> {
        let one = &card.report;
        let Some(unit) = one.unit else { return Vec::new() };
        let mut steps = Vec::new();
        steps.extend(self.margin(one, unit));
        steps.extend(one.change.as_ref().and_then(|change| self.certainty_of(change, one)));
        steps.extend(one.against.iter().map(|against| self.against(against, unit)));
        steps.extend(one.per_thousand.iter().map(|one| {
            let tenth = |number: f64| format_number(number, 1, self.words.language());
            let message = Message::new("against-per-thousand")
                .with("region", Arg::plan(&one.region))
                .with("own", tenth(one.own))
                .with("there", tenth(one.there));
            self.catalogue.render(&message)
        }));
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
    fn against(&self, one: &Against, unit: Unit) -> String {
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
            .with("own", rendered(one.change))
            .with("there", rendered(one.reference_change));
        self.catalogue.render(&message)
    }

    fn target_step(&self, target: &TargetReport, unit: Unit, one: &IndicatorReport) -> String {
        let shown = |value: f64| figure_of(value, unit, one.decimals, self.catalogue);
        let message = match &target.form {
            FormReport::Level { value, by, .. } => {
                Message::new("step-target").with("value", shown(*value)).with("year", *by)
            }
            FormReport::Change { change, value: None, by } => Message::new("step-target-change-open")
                .with("change", change_in_words(change))
                .with("year", *by),
            FormReport::Change { change, value: Some(value), by } => {
                let whole = reachable(*value, unit, one.direction == Some(Direction::Higher));
                let id = if whole == *value { "step-target-change" } else { "step-target-change-whole" };
                Message::new(id)
                    .with("change", change_in_words(change))
                    .with("whole", shown(whole))
                    .with("value", shown(*value))
                    .with("year", *by)
            }
            FormReport::Within { within, by, .. } => {
                Message::new("step-target-within").with("within", change_in_words(within)).with("year", *by)
            }
            FormReport::Promise { norm, per, steps, .. } => {
                let promised = self.words.promised(Promised { norm: *norm, per: *per, steps }, shown);
                Message::new("step-target-cadence").with("promise", promised)
            }
            FormReport::BetterThan { region, by } => {
                Message::new("step-target-better-than").with("region", Arg::plan(region)).with("year", *by)
            }
        };
        if target.for_each.is_empty() {
            return self.catalogue.render(&message);
        }
        let parts: Vec<Arg> = target.for_each.iter().map(|part| Arg::Plan(part_title(one, part))).collect();
        self.catalogue.render(&Message::new("phrase-for-each").with("what", message).with("parts", parts))
    }

    /// `verwacht eind 2025 = 11 − 4 × 24/48 = 9`.
    fn expected_step(&self, one: &IndicatorReport) -> Option<String> {
        let (line, judged) = (one.line.as_ref()?, one.judged.as_ref()?);
        let month = judged.to.end_month();
        let ((from_month, from), (to_month, to)) = line.stretch(month)?;
        let plain = |number: f64| shortest(rounded(number), self.words.language());
        let sign = if to < from { "−" } else { "+" };
        Some(
            self.catalogue.render(
                &Message::new("step-expected")
                    .with("period", judged.to)
                    .with("from", plain(from))
                    .with("sign", sign)
                    .with("way", plain((to - from).abs()))
                    .with("months", (month - from_month).to_string())
                    .with("all", to_month - from_month)
                    .with("expected", RowFigures::of_whole(one, self.catalogue).expected.unwrap_or_default()),
            ),
        )
    }

    /// What became of a promise, period by period.
    pub(in crate::views) fn promise(&self, one: &IndicatorReport, promise: &PromiseReport) -> Vec<String> {
        let line = |period: &PromisePeriod| {
            let title = period.part.as_ref().map(|part| self.catalogue.of_plan(&part_title(one, part)));
            let part = title.map_or(String::new(), |title| format!(", {title}"));
            let state = self.words.promise_of(period);
            let Some(count) = period.count else {
                return format!("{}{part}: {state}", self.words.period_range(period.range));
            };
            let unit = one.unit.unwrap_or(Unit::BARE).counted();
            let promised = reachable(period.promised, unit, !promise.at_most);
            let (count, number) = figure_beside((count, promised), unit, one.decimals, self.catalogue);
            let id = if promise.at_most { "show-promise-at-most" } else { "show-promise-at-least" };
            let message = Message::new(id).with("count", count).with("number", number);
            format!(
                "{}{part}: {state} ({})",
                self.words.period_range(period.range),
                self.catalogue.render(&message)
            )
        };
        promise.periods.iter().map(line).collect()
    }
}

/// The decimals of a ratio: as many as tell it from the plan's thresholds, and from the whole way.
fn ratio_decimals(one: &IndicatorReport, ratio: f64) -> usize {
    let marks = [one.thresholds.at_risk, one.thresholds.on_track, 1.0];
    marks.map(|mark| decimals_apart(ratio, mark, 2)).into_iter().max().unwrap_or(2)
}

/// The decimals of the progress and of what was expected of it: as many as make the ratio come out as it is told.
fn progress_decimals(one: &IndicatorReport) -> usize {
    let Some((progress, ratio)) = one.progress.zip(one.ratio.filter(|ratio| *ratio != 0.0)) else { return 2 };
    let shown = ratio_decimals(one, ratio);
    quotient_places(progress, ratio, shown)
}
