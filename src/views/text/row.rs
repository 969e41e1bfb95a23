//! The figures of an indicator as they stand beside each other in a row: never two alike that a verdict tells apart.

use crate::compute::{Cited, FormReport, IndicatorReport, TargetReport};
use crate::lang::Catalogue;
use crate::model::{Quantity, Unit};
use crate::views::text::figure::{Number, figure, figures_in_order, reachable, reachable_band};

/// The figures of one row.
pub(in crate::views) struct RowFigures {
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

impl RowFigures {
    /// Those of an indicator.
    pub(in crate::views) fn of(one: &IndicatorReport, catalogue: &Catalogue) -> RowFigures {
        let unit = one.unit.unwrap_or(Unit::Count);
        let cited = |at: &Option<Cited>| at.as_ref().map(|at| at.value);
        let recorded = [cited(&one.baseline), cited(&one.latest), one.judged.as_ref().map(|one| one.value)];
        let edges = match one.target.as_ref().map(|target| &target.form) {
            Some(FormReport::Within { edges, .. }) => edges.map(|edges| reachable_band(edges, unit)),
            _ => None,
        };
        let target = one.target.as_ref().and_then(TargetReport::value);
        let target = target.map(|target| reachable(target, unit, one.direction));
        let usual = one.ordinary_range;
        let worked_out = [
            one.expected.map(Number::WorkedOut),
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
        let mut told = figures_in_order(&there, unit, one.decimals, catalogue).into_iter();
        let mut all = numbers.iter().map(|number| number.and_then(|_| told.next()));
        let mut next = || all.next().flatten();
        let yes_no = |told: Option<String>, value: Option<Quantity>| {
            told.or_else(|| value.map(|value| figure(value, unit, one.decimals, catalogue)))
        };
        RowFigures {
            baseline: yes_no(next(), recorded[0]),
            latest: yes_no(next(), recorded[1]),
            judged: yes_no(next(), recorded[2]),
            expected: next(),
            target: next(),
            edges: next().zip(next()),
        }
    }
}
