//! The two axes of a chart: which values, and which stretch of time.

use chrono::Datelike as _;

use crate::model::{Period, Unit};

/// The axis of values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ValueAxis {
    /// Where it begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// From one line to the next.
    pub step: f64,
    /// The lowest value stands at the top: of a rank, the first place.
    pub reversed: bool,
    /// It begins above where the unit begins, so heights may not be compared; it has to be said.
    pub zoomed: bool,
}

/// Values that lie within this part of the largest of them are shown from nearby.
const NEARBY: f64 = 0.35;
/// Into how many stretches an axis is divided, about: hardly ever more than six.
const STRETCHES: f64 = 5.0;

impl ValueAxis {
    /// An axis that holds all of these values. Amounts (counts, rates, euro, days) begin at zero, because their bars
    /// and heights are compared; percentages and grades that lie close together may begin higher.
    pub fn new(unit: Unit, values: impl Iterator<Item = f64> + Clone) -> ValueAxis {
        let least = values.clone().fold(f64::INFINITY, f64::min);
        let most = values.fold(f64::NEG_INFINITY, f64::max);
        let (least, most) = if least <= most { (least, most) } else { (0.0, 1.0) };
        if unit.is_rank() {
            let step = step((most - 1.0).max(1.0), true);
            // From the first place in small steps (1, 3, 5), or to round places (1, 20, 40).
            let start = if step < 5.0 { 1.0 } else { 0.0 };
            let high = start + step * ((most - start) / step - 1e-9).ceil().max(1.0);
            return ValueAxis { low: 1.0, high, step, reversed: true, zoomed: false };
        }
        let (begin, end) = unit.bounds();
        let begin = if begin.is_finite() { begin } else { 0.0 };
        let zoomed = unit.asks_people() && least > begin && most - least < NEARBY * (most - begin);
        if zoomed {
            // Equal values: a stretch of the unit's own around them.
            let span = (most - least).max(if unit.is_grade() { 0.5 } else { 2.0 });
            let step = step(span, false);
            let mut low = step * ((least / step) + 1e-9).floor();
            let mut high = step * ((most / step) - 1e-9).ceil();
            if high - low < 2.0 * step - 1e-9 {
                (low, high) = (low - step, high + step);
            }
            // A figure on the foot of a shortened axis would look like nothing at all.
            if least - low < 0.3 * step {
                low -= step;
            }
            let (low, high) = (low.max(begin), high.min(end));
            return ValueAxis { low, high, step, reversed: false, zoomed: low > begin };
        }
        ValueAxis::from_zero(unit, least, most)
    }

    /// An axis that holds these values and begins where the unit does, for a program that cannot draw the sign of another
    /// beginning.
    pub fn from_zero(unit: Unit, least: f64, most: f64) -> ValueAxis {
        let (begin, end) = unit.bounds();
        let begin = if begin.is_finite() { begin } else { 0.0 };
        let whole = unit.is_whole();
        let low = least.min(begin);
        let span = (most - low).max(if whole { 1.0 } else { 1e-6 });
        let step = if most <= 0.0 && low >= 0.0 { 1.0 } else { step(span, whole) };
        let low = if low < begin { step * ((low / step) + 1e-9).floor() } else { begin };
        let high = begin + step * (((most - begin) / step) - 1e-9).ceil();
        let high = if high <= low { low + step } else { high };
        ValueAxis { low, high: high.min(end), step, reversed: false, zoomed: false }
    }

    /// The values at which a line is drawn, the lowest first.
    pub fn ticks(&self) -> Vec<f64> {
        let mut ticks = Vec::new();
        let mut index = 0u32;
        loop {
            let to_round_places = self.reversed && self.step >= 5.0 && index > 0;
            let start = if to_round_places { 0.0 } else { self.low };
            let at = start + f64::from(index) * self.step;
            // An axis has about five of them; the bound keeps an odd step from going on for ever.
            if at > self.high + 1e-9 * self.step || index > 50 {
                return ticks;
            }
            ticks.push(at);
            index += 1;
        }
    }

    /// How far up a value stands, from 0 at the bottom of the axis to 1 at its top.
    pub fn height(&self, value: f64) -> f64 {
        let part = (value - self.low) / (self.high - self.low);
        if self.reversed { 1.0 - part } else { part }
    }
}

/// One, two, two and a half or five times a power of ten, so that a span takes about five steps.
fn step(span: f64, whole: bool) -> f64 {
    let wanted = span / STRETCHES;
    let mut power = 1.0;
    while power > wanted && power > 1e-9 {
        power /= 10.0;
    }
    while power * 10.0 <= wanted {
        power *= 10.0;
    }
    let choices = [1.0, 2.0, 2.5, 5.0, 10.0];
    let fits =
        |factor: &&f64| **factor * power >= 0.8 * wanted && (!whole || (**factor * power).fract() == 0.0);
    let step = choices.iter().find(fits).copied().unwrap_or(10.0) * power;
    if whole { step.max(1.0) } else { step }
}

/// A year or school year on the axis of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// Where it begins, in months since year 0.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What stands under it.
    pub label: String,
}

/// Where a period begins, in months since year 0.
pub(in crate::compute) fn beginning(period: Period) -> f64 {
    match period {
        Period::Day(day) => {
            let month = Period::Month(day.year(), day.month());
            let length = f64::from(month.end().day());
            f64::from(month.end_month() - 1) + f64::from(day.day0()) / length
        }
        _ => f64::from(period.end_month()) - f64::from(period.months()),
    }
}

/// Where a period is drawn, in months since year 0: in its middle, so that a break at its start lies before it.
pub fn middle(period: Period) -> f64 {
    match period {
        Period::Day(_) => beginning(period),
        _ => f64::from(period.end_month()) - f64::from(period.months()) / 2.0,
    }
}

/// The years from one month to another; school years when the figures are of those.
pub(in crate::compute) fn spans(from: f64, to: f64, school: bool) -> Vec<Span> {
    let first = if school { 7.0 } else { 0.0 };
    // Months of years from 1900 to 2999.
    #[allow(clippy::cast_possible_truncation)]
    let year_of = |month: f64| ((month - first) / 12.0).floor() as i32;
    let last = year_of(to - 1e-6);
    (year_of(from)..=last.max(year_of(from)))
        .map(|year| {
            let period = if school { Period::SchoolYear(year) } else { Period::Year(year) };
            let begin = f64::from(year) * 12.0 + first;
            Span { from: begin, to: begin + 12.0, label: period.to_string() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(unit: Unit, values: &[f64]) -> ValueAxis {
        ValueAxis::new(unit, values.iter().copied())
    }

    #[test]
    fn amounts_begin_at_zero_however_close_they_lie() {
        for unit in [Unit::Count, Unit::Euro, Unit::Days, Unit::Rate { per: 1000.0 }] {
            let axis = axis(unit, &[980.0, 1010.0]);
            assert_eq!((axis.low, axis.high, axis.step, axis.zoomed), (0.0, 1200.0, 200.0, false), "{unit}");
        }
    }

    #[test]
    fn percentages_and_grades_close_together_are_shown_from_nearby_and_it_is_said() {
        let close = axis(Unit::Percent, &[88.0, 92.0]);
        assert_eq!((close.low, close.high, close.zoomed), (87.0, 92.0, true));
        assert_eq!(close.ticks(), [87.0, 88.0, 89.0, 90.0, 91.0, 92.0]);
        let apart = axis(Unit::Percent, &[7.0, 16.0]);
        assert_eq!((apart.low, apart.high, apart.zoomed), (0.0, 20.0, false));
        let grade = axis(Unit::Grade, &[7.0, 7.4]);
        assert!((grade.low - 6.9).abs() < 1e-9 && (grade.high - 7.4).abs() < 1e-9 && grade.zoomed);
        assert_eq!(axis(Unit::Grade, &[3.0, 9.0]).low, 1.0);
        assert!(axis(Unit::Percent, &[99.0, 100.0]).high <= 100.0);
    }

    #[test]
    fn the_first_rank_stands_at_the_top() {
        let axis = axis(Unit::Rank, &[9.0, 5.0]);
        assert_eq!((axis.low, axis.high, axis.step), (1.0, 9.0, 2.0));
        assert_eq!((axis.height(1.0), axis.height(9.0)), (1.0, 0.0));
        let long = ValueAxis::new(Unit::Rank, [112.0, 87.0].into_iter());
        assert_eq!(long.ticks(), [1.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0]);
    }

    #[test]
    fn small_counts_have_whole_steps_and_nothing_at_all_has_an_axis_too() {
        assert_eq!(axis(Unit::Count, &[0.0, 2.0]).ticks(), [0.0, 1.0, 2.0]);
        assert_eq!(axis(Unit::Count, &[0.0, 0.0]).ticks(), [0.0, 1.0]);
        assert_eq!(axis(Unit::Percent, &[0.0, 0.0]).ticks(), [0.0, 1.0]);
        assert_eq!(axis(Unit::Euro, &[-250.0, 400.0]).low, -400.0);
    }

    #[test]
    fn a_period_is_drawn_in_its_middle() {
        assert_eq!(middle(Period::Year(2024)), 2024.0 * 12.0 + 6.0);
        assert_eq!(middle(Period::Month(2024, 1)), 2024.0 * 12.0 + 0.5);
        assert_eq!(middle(Period::SchoolYear(2023)), 2024.0 * 12.0 + 1.0);
        let day = chrono::NaiveDate::from_ymd_opt(2024, 2, 15).unwrap();
        assert_eq!(middle(Period::Day(day)), 2024.0 * 12.0 + 1.0 + 14.0 / 29.0);
        let labels: Vec<String> =
            spans(middle(Period::SchoolYear(2023)), middle(Period::SchoolYear(2024)), true)
                .into_iter()
                .map(|span| span.label)
                .collect();
        assert_eq!(labels, ["2023/24", "2024/25"]);
    }
}
