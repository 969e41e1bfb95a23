//! What an indicator usually does: between which figures it moves, how much its counts vary, whether its baseline was a peak.

use super::baseline::Baseline;
use super::reading::Reading;
use super::statistics::{Dispersion, NoRange, OrdinaryRange, ordinary_range};
use crate::model::{Direction, Indicator, Thresholds};

/// How much more than pure chance the counts of an indicator vary.
pub fn dispersion_of(indicator: &Indicator, thresholds: Thresholds) -> Dispersion {
    Dispersion { own: indicator.dispersion.map(|at| at.value), plan: thresholds.dispersion }
}

/// The mean of counts of one length, scaled to a year; zero of none.
pub fn mean_a_year(counts: &[Reading<'_>]) -> f64 {
    let dated = counts.iter().filter(|one| one.months() > 0);
    let yearly = dated.map(|one| one.value() * 12.0 / f64::from(one.months()));
    let (sum, count) = yearly.fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// Between which figures an indicator moves when nothing changes, by comparable figures of equal length, the oldest first.
///
/// # Errors
/// They tell no range, or those of this unit never do.
pub fn usual_range(
    indicator: &Indicator,
    history: &[Reading<'_>],
    dispersion: Dispersion,
) -> Result<OrdinaryRange, NoRange> {
    if !indicator.unit.has_usual_range() {
        return Err(NoRange::TooFew);
    }
    let values: Vec<f64> = history.iter().map(Reading::value).collect();
    let phi = indicator
        .unit
        .is_count()
        .then(|| dispersion.at(mean_a_year(&history[history.len().saturating_sub(5)..])));
    ordinary_range(&values, phi)
}

/// Whether a baseline is the peak of four or more years: the highest where lower is better, the lowest where higher is
/// better. `history` are the comparable figures up to and including it, the oldest first.
pub fn is_peak(indicator: &Indicator, baseline: &Baseline<'_>, history: &[Reading<'_>]) -> bool {
    let peak = baseline.value();
    let mut earlier = history[..history.len().saturating_sub(1)].iter().map(Reading::value);
    if baseline.readings.len() > 1 || earlier.len() < 3 {
        return false;
    }
    match indicator.direction.value {
        Direction::Lower => earlier.all(|one| one < peak),
        Direction::Higher => earlier.all(|one| one > peak),
        Direction::Stable | Direction::Interpret => false,
    }
}
