//! Figures of which the source itself published the 95% interval.

use super::numbers::usable;
use super::{Confidence, Interval};

/// A figure with the 95% interval that its source gives, in the unit of the figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Published {
    pub value: f64,
    /// The lower end of its interval; not above the figure.
    pub low: f64,
    /// The upper end of its interval; not below the figure.
    pub high: f64,
}

impl Published {
    fn is_usable(self) -> bool {
        let Published { value, low, high } = self;
        [value, low, high].into_iter().all(usable) && low <= value && value <= high
    }

    /// At another confidence than the 95% it was published with: both sides stretched as those of a normal distribution.
    fn at(self, confidence: Confidence) -> Published {
        let factor = confidence.z() / Confidence::SINGLE.z();
        let Published { value, low, high } = self;
        Published { value, low: value - (value - low) * factor, high: value + (high - value) * factor }
    }
}

/// The interval of the difference `after − before`, in the unit of the figures: each side by the squares of the two sides
/// that make it (Zou and Donner 2008; of Wilson intervals it is Newcombe's method 10). A change is certain when the
/// interval excludes zero. None when a figure lies outside its own interval.
pub fn difference_of_published(
    before: Published,
    after: Published,
    confidence: Confidence,
) -> Option<Interval> {
    let usable = before.is_usable() && after.is_usable();
    usable.then(|| apart(before.at(confidence), after.at(confidence)))
}

/// The difference of two figures that lie within their intervals.
pub(super) fn apart(before: Published, after: Published) -> Interval {
    let difference = after.value - before.value;
    Interval {
        low: difference - longest(after.value - after.low, before.high - before.value),
        high: difference + longest(after.high - after.value, before.value - before.low),
    }
}

/// The long side of a right-angled triangle, by the one root that every computer takes alike.
fn longest(one: f64, other: f64) -> f64 {
    (one * one + other * other).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By hand: sides 3 and 4 make 5, sides 5 and 12 make 13.
    #[test]
    fn the_sides_add_up_as_squares() {
        let before = Published { value: 40.0, low: 28.0, high: 44.0 };
        let after = Published { value: 50.0, low: 47.0, high: 55.0 };
        let interval = difference_of_published(before, after, Confidence::SINGLE);
        assert_eq!(interval, Some(Interval { low: 5.0, high: 23.0 }));
        let of_ten = difference_of_published(before, after, Confidence::of_parts(10)).unwrap();
        // 2.8070 / 1.9600 = 1.4322 times as wide.
        assert!((of_ten.low - 2.839).abs() < 0.001 && (of_ten.high - 28.618).abs() < 0.001, "{of_ten:?}");
    }

    #[test]
    fn a_figure_outside_its_interval_gives_none() {
        let good = Published { value: 50.0, low: 47.0, high: 55.0 };
        for (value, low, high) in
            [(46.0, 47.0, 55.0), (56.0, 47.0, 55.0), (f64::NAN, 47.0, 55.0), (50.0, 47.0, f64::INFINITY)]
        {
            let bad = Published { value, low, high };
            assert_eq!(difference_of_published(bad, good, Confidence::SINGLE), None);
            assert_eq!(difference_of_published(good, bad, Confidence::SINGLE), None);
        }
    }
}
