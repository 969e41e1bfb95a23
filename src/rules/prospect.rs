//! What the figures make of a baseline and of a target: two rules tell of it. Most plans give little here, however many
//! figures they hold.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::facts::{
    Baseline, Choice, Chosen, Detectable, Reading, chosen, chosen_for_each, detectable, is_peak,
};
use crate::model::{Indicator, Plan, Series};

/// What is to be told of an indicator.
#[derive(Debug)]
pub(crate) struct Prospect<'p> {
    /// The declared baseline, where it is the peak of its years, and the figures up to and including it.
    pub(crate) peak: Option<(Baseline<'p>, Vec<Reading<'p>>)>,
    /// Where too little is known to establish the target; of parts, each.
    pub(crate) unmet: Vec<Unmet<'p>>,
}

/// What it would take to establish a target.
#[derive(Debug)]
pub(crate) struct Unmet<'p> {
    pub(crate) part: Option<&'p str>,
    pub(crate) need: Detectable,
    pub(crate) baseline: Baseline<'p>,
    /// Where the latest figure stands.
    pub(crate) latest: Option<Place>,
}

/// What the figures known by a day make of an indicator on that day.
pub(super) fn prospect<'p>(
    plan: &Plan,
    indicator: &'p Indicator,
    series: &'p Series,
    day: NaiveDate,
) -> Prospect<'p> {
    let all = chosen_for_each(plan, indicator, series, day, day);
    let peak = match all.as_slice() {
        [Chosen { part: None, choice, .. }] => peak(indicator, choice),
        _ => peak(indicator, &chosen(plan, indicator, series, day, day)),
    };
    let unmet = all.into_iter().filter_map(|one| {
        let need = detectable(plan, indicator, &one).filter(|need| !need.is_met())?;
        let Chosen { part, choice, .. } = one;
        let latest = choice.latest.map(|point| point.place());
        Some(Unmet { part, need, baseline: choice.baseline?, latest })
    });
    Prospect { peak, unmet: unmet.collect() }
}

fn peak<'p>(indicator: &'p Indicator, choice: &Choice<'p>) -> Option<(Baseline<'p>, Vec<Reading<'p>>)> {
    let baseline = choice.baseline.as_ref().filter(|_| indicator.baseline.is_some())?;
    let history = choice.run_up_to(indicator, baseline.last());
    is_peak(indicator, baseline, &history).then(|| (baseline.clone(), history))
}
