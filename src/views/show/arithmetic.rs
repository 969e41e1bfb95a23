//! How a judgement follows from the figures: every step, so that a reader can do the sum again.

use crate::compute::{
    Cited, FormReport, IndicatorReport, PartReport, PromisePeriod, PromiseReport, Reason, TargetReport,
    reachable,
};
use crate::facts::{Number, decimals_apart};
use crate::lang::{Arg, Catalogue, Message, format_number, shortest};
use crate::model::{Direction, Unit, change_in_words};
use crate::views::show::sums::{places_for, quotient_places, round_to, rounded};
use crate::views::text::figure::{
    figure, figure_beside, figure_of, figures_in_order, reachable_band, target_figure,
};
use crate::views::text::part::part_title;
use crate::views::text::row::RowFigures;
use crate::views::text::saying::Saying;
use crate::views::text::words::{Promised, Words};

/// Tells steps in a language.
pub(in crate::views) struct Steps<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) words: Words<'c>,
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

    /// A step with the file and the line of its figure.
    fn cited(&self, step: Message, at: &Cited) -> String {
        if !self.cites {
            return self.catalogue.render(&step);
        }
        let cited = Message::new("step-cited").with("step", step).with("file", at.file.as_str());
        self.catalogue.render(&cited.with("line", at.line))
    }

    /// What change is measured from, declared or not; of a mean or a sum each figure that it is of.
    fn origin(&self, one: &IndicatorReport, unit: Unit, baseline: Option<&str>) -> Option<String> {
        let declared = one.baseline.as_ref();
        let origin = one.origin.as_ref().filter(|_| declared.is_some() || one.change.is_some());
        let shown = |value: f64| figure_of(value, unit, one.decimals, self.catalogue);
        let step = match (declared, origin) {
            (None, None) => return None,
            (Some(at), _) => Message::new("step-baseline")
                .with("value", baseline.unwrap_or_default())
                .with("period", at.period),
            (None, Some(origin)) => {
                Message::new("step-origin").with("value", shown(origin.value)).with("period", origin.period)
            }
        };
        let figures = origin.map_or(&[][..], |origin| origin.figures.as_slice());
        let (Some(origin), [first, _, ..]) = (origin, figures) else {
            return Some(self.cited(step, declared.or(figures.first())?));
        };
        let each = figures.iter().map(|at| {
            let id = if self.cites { "step-made-figure" } else { "step-made-figure-bare" };
            Message::new(id)
                .with("value", figure(at.value, unit, one.decimals, self.catalogue))
                .with("period", at.period)
                .with("line", at.line)
        });
        let made = Message::new(if origin.is_mean { "step-mean" } else { "step-sum" })
            .with("step", step)
            .with("figures", each.collect::<Vec<Message>>());
        if !self.cites {
            return Some(self.catalogue.render(&made));
        }
        Some(
            self.catalogue
                .render(&Message::new("step-in-file").with("step", made).with("file", &*first.file)),
        )
    }

    /// How the judgement follows from the figures.
    pub(in crate::views) fn arithmetic(&self, one: &IndicatorReport) -> Vec<String> {
        let Some(unit) = one.unit else { return Vec::new() };
        let mut steps = Vec::new();
        let beside =
            |value: f64, other: f64| figure_beside((value, other), unit, one.decimals, self.catalogue).0;
        let row = RowFigures::of_whole(one, self.catalogue);
        let cite = |id: &'static str, at: &Cited, rendered: Option<&str>| {
            let step = Message::new(id).with("value", rendered.unwrap_or_default()).with("period", at.period);
            self.cited(step, at)
        };
        steps.extend(self.origin(one, unit, row.baseline.as_deref()));
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
            .with("period", now.range())
            .with("told", says.join("; "));
        Some(self.catalogue.render(&message))
    }

    fn target_step(&self, target: &TargetReport, unit: Unit, one: &IndicatorReport) -> String {
        let shown = |value: f64| target_figure(value, unit, one.decimals, self.catalogue);
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
