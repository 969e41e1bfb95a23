//! The figures of an indicator as they stand beside each other in a row: never two alike that a verdict tells apart.

use crate::compute::{Cited, FiguresJudged, FormReport, IndicatorReport, JudgedFigure, JudgingMethod};
use crate::facts::Number;
use crate::lang::{Catalogue, Message};
use crate::model::{Quantity, Unit};
use crate::views::text::figure::{figure, figures_in_order, reachable_band};
use crate::views::text::words::Words;

/// The figures of one row.
pub(in crate::views) struct RowFigures {
    /// What the plan declares to measure from, with its period.
    pub measured_from: Option<RowFigure>,
    /// The figure that is judged, or the latest where none is, with its period.
    pub standing: Option<RowFigure>,
    /// What the plan declares to measure from.
    pub baseline: Option<String>,
    /// The latest figure.
    pub latest: Option<String>,
    /// The judged figure, a sum of twelve months included.
    pub judged: Option<String>,
    /// Where it should be by now.
    pub expected: Option<String>,
    /// The value to reach.
    pub target: Option<String>,
    /// The edges to stay within.
    pub edges: Option<(String, String)>,
}

/// A figure in a row, with what it is about.
pub(in crate::views) struct RowFigure {
    pub shown: String,
    /// The same as a value.
    pub value: Quantity,
    /// Its period, and the part that it is of.
    pub period: String,
    /// How many respondents.
    pub n: Option<f64>,
}

/// What the figures of a row are about.
struct RowSubject<'c> {
    words: Words<'c>,
    /// The part that they are of.
    part: Option<&'c str>,
}

impl RowSubject<'_> {
    fn cited(&self, shown: String, at: &Cited) -> RowFigure {
        RowFigure {
            shown,
            value: at.value,
            period: self.of_part(self.words.period_range(at.period)),
            n: at.n,
        }
    }

    fn judged(&self, shown: String, at: &JudgedFigure) -> RowFigure {
        let period = match at.method {
            JudgingMethod::RollingYear => {
                self.words.0.render(&Message::new("status-twelve-months").with("to", at.to))
            }
            JudgingMethod::Figure => self.words.period(at.to),
        };
        RowFigure { shown, value: at.value, period: self.of_part(period), n: at.n }
    }

    fn of_part(&self, period: String) -> String {
        self.part.map_or_else(|| period.clone(), |part| format!("{period}, {}", self.words.0.of_plan(part)))
    }
}

impl RowFigures {
    /// Those of an indicator.
    pub(in crate::views) fn of(one: &IndicatorReport, catalogue: &Catalogue) -> RowFigures {
        let (verdict, part) = one.in_row();
        RowFigures::of_figures(one, verdict, part, catalogue)
    }

    /// Those of the whole, also where a part decides.
    pub(in crate::views) fn of_whole(one: &IndicatorReport, catalogue: &Catalogue) -> RowFigures {
        RowFigures::of_figures(one, &one.judged_as, None, catalogue)
    }

    fn of_figures(
        one: &IndicatorReport,
        verdict: &FiguresJudged,
        part: Option<&str>,
        catalogue: &Catalogue,
    ) -> RowFigures {
        let unit = one.unit.unwrap_or(Unit::BARE);
        let cited = |at: &Option<Cited>| at.as_ref().map(|at| at.value);
        let recorded =
            [cited(&verdict.baseline), cited(&verdict.latest), verdict.judged.as_ref().map(|one| one.value)];
        let figures = recorded.iter().filter_map(|value| match value {
            Some(Quantity::Number(number)) => Some(*number),
            Some(Quantity::YesNo(_)) | None => None,
        });
        let edges = match verdict.target.as_ref().map(|target| &target.form) {
            Some(FormReport::Within { edges, .. }) => edges.map(|edges| reachable_band(edges, unit, figures)),
            _ => None,
        };
        let target = verdict.target.as_ref().and_then(|target| target.reachable(unit, one.direction));
        let usual = verdict.ordinary_range;
        let worked_out = [
            verdict.expected.map(Number::WorkedOut),
            target.map(Number::WorkedOut),
            edges.map(|(low, _)| Number::Edge(low)),
            edges.map(|(_, high)| Number::Edge(high)),
            // Told in the sentence beside the row.
            usual.map(|range| Number::WorkedOut(range.low)),
            usual.map(|range| Number::WorkedOut(range.high)),
        ];
        let number = |value: Option<Quantity>| match value {
            Some(Quantity::Number(number)) => Some(Number::Recorded(number)),
            Some(Quantity::YesNo(_)) | None => None,
        };
        let numbers: Vec<Option<Number>> = recorded.into_iter().map(number).chain(worked_out).collect();
        let there: Vec<Number> = numbers.iter().copied().flatten().collect();
        let mut shown = figures_in_order(&there, unit, one.decimals, catalogue).into_iter();
        let mut all = numbers.iter().map(|number| number.and_then(|_| shown.next()));
        let mut next = || all.next().flatten();
        let yes_no = |verdict: Option<String>, value: Option<Quantity>| {
            verdict.or_else(|| value.map(|value| figure(value, unit, one.decimals, catalogue)))
        };
        let (baseline, latest, judged) =
            (yes_no(next(), recorded[0]), yes_no(next(), recorded[1]), yes_no(next(), recorded[2]));
        let place = RowSubject { words: Words(catalogue), part };
        RowFigures {
            measured_from: baseline
                .clone()
                .zip(verdict.baseline.as_ref())
                .map(|(shown, at)| place.cited(shown, at)),
            standing: match (judged.clone().zip(verdict.judged.as_ref()), verdict.latest.as_ref()) {
                (Some((shown, at)), _) => Some(place.judged(shown, at)),
                (None, at) => latest.clone().zip(at).map(|(shown, at)| place.cited(shown, at)),
            },
            baseline,
            latest,
            judged,
            expected: next(),
            target: next(),
            edges: next().zip(next()),
        }
    }
}
