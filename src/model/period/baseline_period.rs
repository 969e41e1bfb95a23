//! The period, or the span of years, that a baseline is taken from.

use std::fmt;

use toml::de::DeValue;

use crate::model::period::Period;
use crate::model::period::period_meant::{bad_period, unquoted_period};
use crate::model::read::shape::Shape;
use crate::model::read::value::{FromToml, Problem, text_of};

/// What a baseline is taken from: a period, or the mean over a span of years, which stands at its last year's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaselinePeriod {
    /// One period.
    Single(Period),
    /// `2015/2019`: all years from the first up to and including the last.
    Years(i32, i32),
}

impl BaselinePeriod {
    /// Reads `2023`, `2023-Q1` or `2015/2019`. `2023/24` is a school year, `2023/2024` a span of two years.
    pub fn parse(text: &str) -> Option<BaselinePeriod> {
        if let Some((first, last)) =
            text.split_once('/').filter(|(first, last)| first.len() == 4 && last.len() == 4)
        {
            let (Some(Period::Year(first)), Some(Period::Year(last))) =
                (Period::parse(first), Period::parse(last))
            else {
                return None;
            };
            return (first < last).then_some(BaselinePeriod::Years(first, last));
        }
        Period::parse(text).map(BaselinePeriod::Single)
    }

    /// The period at whose end the baseline stands.
    pub fn last(self) -> Period {
        match self {
            BaselinePeriod::Single(period) => period,
            BaselinePeriod::Years(_, last) => Period::Year(last),
        }
    }

    /// The periods whose measurements it is made of.
    pub fn periods(self) -> Vec<Period> {
        match self {
            BaselinePeriod::Single(period) => vec![period],
            BaselinePeriod::Years(first, last) => (first..=last).map(Period::Year).collect(),
        }
    }
}

impl fmt::Display for BaselinePeriod {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BaselinePeriod::Single(period) => period.fmt(formatter),
            BaselinePeriod::Years(first, last) => write!(formatter, "{first}/{last}"),
        }
    }
}

impl FromToml for BaselinePeriod {
    const EXAMPLE: &'static str = "\"2023\"";

    fn shape() -> Shape {
        Shape::Either(vec![Period::shape(), Shape::Form("^(19|2[0-9])[0-9]{2}/(19|2[0-9])[0-9]{2}$")])
    }

    fn from_toml(value: &DeValue<'_>) -> Result<BaselinePeriod, Problem> {
        if let DeValue::Integer(integer) = value {
            return Err(unquoted_period(value, integer.as_str()));
        }
        let text = text_of(value, "type-period")?;
        BaselinePeriod::parse(text).ok_or_else(|| bad_period(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_baseline_can_be_a_span_of_years() {
        assert_eq!(BaselinePeriod::parse("2015/2019"), Some(BaselinePeriod::Years(2015, 2019)));
        assert_eq!(BaselinePeriod::parse("2023/24"), Some(BaselinePeriod::Single(Period::SchoolYear(2023))));
        assert_eq!(BaselinePeriod::parse("2019/2015"), None);
    }
}
