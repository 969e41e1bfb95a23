//! What it takes to see a change, by each method.

use super::statistics::{Cases, OrdinaryRange};
use super::survey::{SurveyNeed, people};
use crate::lang::Message;

/// What it takes to establish a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Detectable {
    /// Respondents.
    Survey(SurveyNeed),
    /// A change that stands out from what is not unusual.
    Range(RangeNeed),
    /// Cases.
    Counts(CountsNeed),
    /// Respondents of whom a mean is taken.
    Means(MeansNeed),
}

/// What it takes where two means of samples are compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeansNeed {
    pub from: f64,
    pub to: f64,
    /// Respondents of the baseline.
    pub baseline_n: f64,
    /// Respondents of the latest survey.
    pub in_use: f64,
    /// How many respondents the next survey needs; none where no number is enough.
    pub needed: Option<f64>,
}

/// What it takes where the ordinary range judges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RangeNeed {
    pub from: f64,
    /// The change from the baseline that the target asks; below zero a fall.
    pub asked: f64,
    /// What is not unusual up to the baseline.
    pub range: OrdinaryRange,
}

/// What it takes where two counts are compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountsNeed {
    /// The change that the target asks, as a fraction of the baseline; below zero a fall.
    pub asked: f64,
    /// The cases of the baseline, a year.
    pub a_year: f64,
    /// How many it takes.
    pub needed: Cases,
    /// The smallest change the same way that so many cases show, as a fraction; none where even the largest is not seen.
    pub smallest: Option<f64>,
}

impl MeansNeed {
    /// It in words, for the messages that tell of it.
    pub fn in_words(self, message: Message) -> Message {
        let message = message
            .with("way", way(self.to - self.from))
            .with("from", tenth(self.from))
            .with("to", tenth(self.to))
            .with("baseline", people(self.baseline_n))
            .with("sample", self.in_use);
        match self.needed {
            Some(needed) => message.with("needed", needed),
            None => message,
        }
    }
}

impl RangeNeed {
    /// Whether even a fall to nothing would not stand out.
    pub fn sees_nothing(self) -> bool {
        self.asked < 0.0 && self.range.smallest_change() > self.from + 1e-9
    }

    /// It in words, for the messages that tell of it.
    pub fn in_words(self, message: Message) -> Message {
        message
            .with("way", way(self.asked))
            .with("asked", tenth(self.asked.abs()))
            .with("smallest", tenth(self.range.smallest_change()))
            .with("figures", self.range.figures)
            .with("moved", tenth(self.range.mean_moving_range))
    }
}

impl CountsNeed {
    /// The smallest change that is seen between whole numbers of cases, in whole percent; in tenths where it would seem on
    /// the other side of what is asked.
    fn in_percent(self, smallest: f64) -> f64 {
        let (seen, asked) = (smallest.abs() * 100.0, self.asked.abs() * 100.0);
        let at = far_enough(self.a_year, smallest.abs() * self.a_year, self.asked < 0.0, 0);
        let whole = ((self.a_year - at) / self.a_year * 100.0).abs().round();
        if (whole - asked) * (seen - asked) > 0.0 { whole } else { tenth(seen) }
    }

    /// It in words, for the messages that tell of it.
    pub fn in_words(self, message: Message) -> Message {
        let percent = |part: f64| tenth(part.abs() * 100.0);
        let message = message
            .with("way", way(self.asked))
            .with("asked", percent(self.asked))
            .with("cases", tenth(self.a_year))
            .with("smallest", self.smallest.map_or(0.0, |smallest| self.in_percent(smallest)));
        match self.needed {
            Cases::Needed(needed) => message.with("needed", needed),
            Cases::NeverEnough => message,
        }
    }
}

/// The figure that lies so far from another, with so many decimals, and never less far.
pub fn far_enough(from: f64, size: f64, falls: bool, places: usize) -> f64 {
    let factor = 10f64.powi(i32::try_from(places).unwrap_or(0));
    match falls {
        true => ((from - size) * factor + 1e-6).floor() / factor,
        false => ((from + size) * factor - 1e-6).ceil() / factor,
    }
}

fn way(change: f64) -> &'static str {
    if change < 0.0 { "fall" } else { "rise" }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

impl Detectable {
    /// Whether it is seen four times in five: of a survey by one as large as the next, and nothing else will do.
    pub fn is_seen(self) -> bool {
        match self {
            Detectable::Survey(need) => need.is_seen(),
            other => other.is_met(),
        }
    }

    /// Whether the target can be established.
    pub fn is_met(self) -> bool {
        match self {
            Detectable::Survey(need) => need.is_met(),
            Detectable::Range(RangeNeed { asked, range, .. }) => {
                asked.abs() >= range.smallest_change() - 1e-9
            }
            Detectable::Counts(CountsNeed { a_year, needed, .. }) => {
                matches!(needed, Cases::Needed(needed) if needed <= a_year + 1e-9)
            }
            Detectable::Means(need) => need.needed.is_some_and(|needed| needed <= need.in_use),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_change_of_a_count_lies_between_whole_numbers() {
        // 47,1% of 54 less is 28,6: of whole numbers 28, which is 48,1% less.
        let need =
            CountsNeed { asked: -0.2, a_year: 54.0, needed: Cases::NeverEnough, smallest: Some(0.471) };
        assert_eq!(need.in_percent(0.471), 48.0);
        // What is asked and is seen is not called too small: 47,5% of 54 is 28,35 and may be 28.
        let seen = CountsNeed { asked: -0.475, ..need };
        assert_eq!(seen.in_percent(0.471), 47.1);
    }
}
