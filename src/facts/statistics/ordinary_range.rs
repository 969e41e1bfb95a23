//! Between which figures an indicator moves when nothing changes.

use super::numbers::usable;
use super::{Interval, Run, course};

/// Fewer figures tell no range.
pub const FEWEST_OF_RANGE: usize = 6;
/// More than these lie too far back.
const LATEST: usize = 10;
/// From the mean moving range to three standard deviations on either side: 3 / 1.128.
const WIDTH: f64 = 2.66;
/// The mean moving range of figures with a standard deviation of one.
const RANGE_OF_ONE: f64 = 1.128;
/// How many mean moving ranges a fall must be to be seen with 80% chance.
const SEEN: f64 = 3.6;

/// Between which figures an indicator moves when nothing changes, in its unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OrdinaryRange {
    /// The lower limit; of a count it can lie below zero, which is shown as zero.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
    /// The mean of the figures.
    pub mean: f64,
    /// The mean of the differences from one to the next, of counts at least 1.128·√mean.
    pub mean_moving_range: f64,
    /// The mean of the differences as they are.
    pub moved: f64,
    /// How many figures it rests on: the latest ten at most.
    pub figures: usize,
}

/// Why figures tell no ordinary range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRange {
    /// Fewer than six.
    TooFew,
    /// One of them is no number.
    Unusable,
    /// All the same: the range has no width.
    NoWidth,
    /// One of them lies outside the range itself: the indicator was not at rest.
    OutsideItself,
    /// Only the last of them, the baseline, lies outside the range.
    LastOutside,
    /// The last five counts ran up or down.
    Running(Run),
}

impl OrdinaryRange {
    /// Its limits.
    pub fn interval(self) -> Interval {
        Interval { low: self.low, high: self.high }
    }

    /// The smallest change that is seen with 80% chance, in the unit of the figures.
    pub fn smallest_change(self) -> f64 {
        SEEN * self.mean_moving_range
    }
}

/// The ordinary range of comparable figures of equal length up to and including the baseline, the earliest first: mean
/// ± 2.66 × mean moving range (Wheeler; NHS England, Making Data Count). `phi_of_counts` is none for what is not counted,
/// and for counts the φ at the mean of the last five (see [`super::Dispersion`]).
pub fn ordinary_range(values: &[f64], phi_of_counts: Option<f64>) -> Result<OrdinaryRange, NoRange> {
    let figures = &values[values.len().saturating_sub(LATEST)..];
    if figures.len() < FEWEST_OF_RANGE {
        return Err(NoRange::TooFew);
    }
    if !figures.iter().copied().all(usable) {
        return Err(NoRange::Unusable);
    }
    let mean = mean_of(figures.iter().copied());
    let moved = mean_of(figures.windows(2).map(|pair| (pair[1] - pair[0]).abs()));
    let least = phi_of_counts.map_or(0.0, |_| RANGE_OF_ONE * mean.max(0.0).sqrt());
    let mean_moving_range = moved.max(least);
    let half_width = WIDTH * mean_moving_range;
    let range = OrdinaryRange {
        low: mean - half_width,
        high: mean + half_width,
        mean,
        mean_moving_range,
        moved,
        figures: figures.len(),
    };
    if mean_moving_range <= 0.0 {
        return Err(NoRange::NoWidth);
    }
    let outside = |figure: &&f64| !range.interval().contains(**figure);
    match (figures.iter().filter(outside).count(), figures.last().is_some_and(|last| outside(&last))) {
        (0, _) => {}
        (1, true) => return Err(NoRange::LastOutside),
        _ => return Err(NoRange::OutsideItself),
    }
    match phi_of_counts.zip(figures.last_chunk::<5>()) {
        Some((phi, five)) => match course(*five, phi).direction {
            Some(run) => Err(NoRange::Running(run)),
            None => Ok(range),
        },
        None => Ok(range),
    }
}

fn mean_of(numbers: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = numbers.fold((0.0, 0.0), |(sum, count), number| (sum + number, count + 1.0));
    sum / count
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALM: [f64; 6] = [620.0, 610.0, 555.0, 610.0, 625.0, 595.0];

    #[test]
    fn six_years_of_some_six_hundred() {
        let range = ordinary_range(&CALM, Some(3.0)).unwrap();
        assert!((range.low - 514.72).abs() < 1e-9 && (range.high - 690.28).abs() < 1e-9, "{range:?}");
        assert_eq!((range.mean, range.mean_moving_range, range.figures), (602.5, 33.0, 6));
        assert!((range.smallest_change() - 118.8).abs() < 1e-9);
    }

    /// Counts that move less than chance: 1.128 · √100 = 11.28, times 2.66 is 30.0048.
    #[test]
    fn counts_vary_at_least_as_chance_does() {
        let still = [100.0, 101.0, 99.0, 100.0, 101.0, 99.0];
        let range = ordinary_range(&still, Some(2.0)).unwrap();
        assert!((range.mean_moving_range - 11.28).abs() < 1e-9 && (range.high - 130.0048).abs() < 1e-9);
        // Of grades the differences count: 1, 2, 1, 1, 2.
        let grades = ordinary_range(&still, None).unwrap();
        assert!((grades.mean_moving_range - 1.4).abs() < 1e-12);
    }

    #[test]
    fn the_latest_ten_count() {
        let mut long = vec![5000.0, 9000.0];
        long.extend([10.0, 12.0].repeat(5));
        let range = ordinary_range(&long, None).unwrap();
        assert_eq!((range.mean, range.mean_moving_range, range.figures), (11.0, 2.0, 10));
        // Eleven: the first is too far back.
        assert_eq!(ordinary_range(&long[1..], None), Ok(range));
    }

    #[test]
    fn each_reason_why_there_is_none() {
        assert_eq!(ordinary_range(&CALM[..5], None), Err(NoRange::TooFew));
        assert_eq!(ordinary_range(&[], None), Err(NoRange::TooFew));
        assert_eq!(ordinary_range(&[7.0; 6], None), Err(NoRange::NoWidth));
        assert_eq!(ordinary_range(&[0.0; 6], Some(2.0)), Err(NoRange::NoWidth));
        assert!(ordinary_range(&[7.0; 6], Some(2.0)).is_ok());
        assert_eq!(ordinary_range(&[1.0, f64::NAN, 3.0, 4.0, 5.0, 6.0], None), Err(NoRange::Unusable));
        // A step: mean 55, mean moving range 90/9 = 10, limits 28.4 and 81.6.
        let step = [[10.0; 5], [100.0; 5]].concat();
        assert_eq!(ordinary_range(&step, None), Err(NoRange::OutsideItself));
        // T = −300, V = 640 · 10, φ 3.3: 90000 / 21120 = 4.26 is no course; with φ 2.5, 5.6 is.
        let sinking = [700.0, 700.0, 670.0, 640.0, 610.0, 580.0];
        assert!(ordinary_range(&sinking, Some(3.3)).is_ok());
        assert_eq!(ordinary_range(&sinking, Some(2.5)), Err(NoRange::Running(Run::Down)));
        // T = 240, V = 664 · 10, φ 1.5: 57600 / 9960 = 5.78.
        let rising: Vec<f64> = sinking.iter().rev().copied().collect();
        assert_eq!(ordinary_range(&rising, Some(1.5)), Err(NoRange::Running(Run::Up)));
        // What is not counted has no course; its range is that of the differences, 586.2 to 713.8.
        assert_eq!(ordinary_range(&sinking, None), Err(NoRange::LastOutside));
    }
}
