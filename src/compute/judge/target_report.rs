//! A target as a report tells it.

use crate::model::{Direction, Indicator, Norm, Per, Period, Target, TargetForm, Unit};

/// A target as the plan states it.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetReport {
    /// What is to be reached.
    pub form: FormReport,
    /// For each of which parts; empty: for the whole.
    pub for_each: Vec<String>,
    /// What of it is the officer's reading and not the council's words.
    pub assumed: Option<String>,
}

/// What a target asks, with the value that a relative one comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum FormReport {
    /// A value by the end of a period, with (period, value) on the way.
    Level {
        value: f64,
        by: Period,
        /// On the way.
        interim: Vec<(Period, f64)>,
    },
    /// A change by the end of a period.
    Change {
        /// As the plan states it.
        change: String,
        /// What that comes to; none without a baseline.
        value: Option<f64>,
        by: Period,
    },
    /// A band around the baseline.
    Within {
        /// As the plan states it.
        within: String,
        /// Its lower and upper edge; none without a baseline.
        edges: Option<(f64, f64)>,
        by: Period,
    },
    /// A promise or a norm.
    Promise {
        /// The number, and on which side of it the figure stays.
        norm: Norm,
        /// In each what.
        per: Per,
        /// From which period on.
        from: Option<Period>,
        /// From which years on the number is another.
        steps: Vec<(i32, f64)>,
    },
    /// Better than another region.
    BetterThan { region: String, by: Period },
}

/// A number to reach, upwards or downwards, as one that a figure can meet: 67.5 is 67 for fewer, 68 for more.
pub fn reachable(number: f64, unit: Unit, upwards: bool) -> f64 {
    match (unit.is_count(), upwards) {
        (true, true) => (number - 1e-9).ceil(),
        (true, false) => (number + 1e-9).floor(),
        (false, _) => number,
    }
}

impl TargetReport {
    /// The target value, when it is one.
    pub fn value(&self) -> Option<f64> {
        match &self.form {
            FormReport::Level { value, .. } => Some(*value),
            FormReport::Change { value, .. } => *value,
            FormReport::Within { .. } | FormReport::Promise { .. } | FormReport::BetterThan { .. } => None,
        }
    }

    /// The value to reach as a number that a figure can meet: a count is whole.
    pub fn reachable(&self, unit: Unit, direction: Option<Direction>) -> Option<f64> {
        self.value().map(|value| reachable(value, unit, direction == Some(Direction::Higher)))
    }

    /// What a figure is held against: the value to reach, or the edges to stay within.
    pub fn thresholds(&self) -> Vec<f64> {
        match self.form {
            FormReport::Within { edges: Some((low, high)), .. } => vec![low, high],
            _ => self.value().into_iter().collect(),
        }
    }

    /// The period at whose end it is to be reached.
    pub fn by(&self) -> Option<Period> {
        match &self.form {
            FormReport::Level { by, .. }
            | FormReport::Change { by, .. }
            | FormReport::Within { by, .. }
            | FormReport::BetterThan { by, .. } => Some(*by),
            FormReport::Promise { .. } => None,
        }
    }

    /// Values on the way, by period.
    pub fn interim(&self) -> &[(Period, f64)] {
        match &self.form {
            FormReport::Level { interim, .. } => interim,
            _ => &[],
        }
    }
}

impl TargetReport {
    /// A target as it is told, with what a relative one comes to from a baseline.
    pub(in crate::compute) fn of(
        target: &Target,
        indicator: &Indicator,
        baseline: Option<f64>,
    ) -> TargetReport {
        let form = match &target.form {
            TargetForm::Level { value, by, interim } => FormReport::Level {
                value: value.value,
                by: by.value,
                interim: interim.iter().map(|step| (step.by.value, step.value.value)).collect(),
            },
            TargetForm::Change { change, by } => FormReport::Change {
                change: change.value.text(),
                value: baseline.map(|baseline| change.value.applied_to(baseline)),
                by: by.value,
            },
            TargetForm::Within { within, by } => FormReport::Within {
                within: within.value.text(),
                edges: baseline.map(|baseline| {
                    let half_width = within.value.size_on(baseline);
                    (baseline - half_width, baseline + half_width)
                }),
                by: by.value,
            },
            TargetForm::Promise(promise) => FormReport::Promise {
                norm: promise.norm,
                per: promise.per.value,
                from: promise.from.map(|from| from.value),
                steps: promise.steps.iter().map(|step| (step.from.value.0, step.value.value)).collect(),
            },
            TargetForm::BetterThan { region, by } => {
                FormReport::BetterThan { region: region.value.clone(), by: by.value }
            }
        };
        TargetReport {
            form,
            for_each: target.each(indicator).into_iter().map(str::to_owned).collect(),
            assumed: target.assumed.as_ref().map(|assumed| assumed.value.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_held_against_whole_numbers() {
        // 90% of 75 is 67.5: 67 meets it, and upwards 68 does.
        assert_eq!(reachable(67.5, Unit::Count, false), 67.0);
        assert_eq!(reachable(67.5, Unit::Count, true), 68.0);
        assert_eq!(reachable(67.5, Unit::Percent, false), 67.5);
        assert_eq!([false, true].map(|upwards| reachable(67.0, Unit::Count, upwards)), [67.0, 67.0]);
    }
}
