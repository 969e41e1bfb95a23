//! Figures and their units.

use std::fmt;

use toml::de::DeValue;

use super::keyword::keywords;
use super::value::{FromToml, Problem, wrong_type};
use crate::lang::Message;

/// One figure: a number, or yes or no.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quantity {
    /// A finite number, in the unit of its indicator.
    Number(f64),
    /// The value of an indicator with unit `yes-no`.
    YesNo(bool),
}

impl Quantity {
    /// As a number: yes counts one.
    pub fn number(self) -> f64 {
        match self {
            Quantity::Number(number) => number,
            Quantity::YesNo(yes) => f64::from(u8::from(yes)),
        }
    }
}

impl FromToml for Quantity {
    const EXAMPLE: &'static str = "…";

    fn from_toml(value: &DeValue<'_>) -> Result<Quantity, Problem> {
        match value {
            DeValue::Boolean(yes) => Ok(Quantity::YesNo(*yes)),
            DeValue::Integer(_) | DeValue::Float(_) => f64::from_toml(value).map(Quantity::Number),
            DeValue::String(text) if text.trim().parse::<f64>().is_ok() => {
                Err(wrong_type("type-number-or-boolean", value).with_help(text.trim().to_owned()))
            }
            other => Err(wrong_type("type-number-or-boolean", other)),
        }
    }
}

keywords! {
    /// The word for a unit in a file.
    UnitWord {
        /// A number of things.
        Count = "count",
        /// A share in percent, 0 to 100.
        Percent = "percent",
        /// A number per so many.
        Rate = "rate",
        /// A school grade, 1 to 10.
        Grade = "grade",
        /// A place in a list, 1 the first.
        Rank = "rank",
        /// Euro.
        Euro = "euro",
        /// Days.
        Days = "days",
        /// Yes or no.
        YesNo = "yes-no",
    }
}

/// The unit of an indicator's figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    /// A number of things: whole and not negative.
    Count,
    /// A share in percent, 0 to 100.
    Percent,
    /// A number per so many (inhabitants, homes).
    Rate {
        /// Per how many.
        per: f64,
    },
    /// A school grade, 1 to 10.
    Grade,
    /// A place in a list: 1 is the first.
    Rank,
    /// Euro.
    Euro,
    /// Days.
    Days,
    /// Yes or no.
    YesNo,
}

/// Why a unit forbids a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    /// A number where yes or no is asked.
    NotYesNo,
    /// Yes or no where a number is asked.
    NotNumber,
    /// Below zero.
    Negative,
    /// A fraction where whole things are counted.
    Fraction,
    /// A percentage over 100.
    Over100,
    /// A grade outside 1 to 10.
    OutsideGrades,
    /// A rank below 1.
    BelowFirst,
}

impl Unit {
    /// The word in files and JSON.
    pub fn word(self) -> &'static str {
        let word = match self {
            Unit::Count => UnitWord::Count,
            Unit::Percent => UnitWord::Percent,
            Unit::Rate { .. } => UnitWord::Rate,
            Unit::Grade => UnitWord::Grade,
            Unit::Rank => UnitWord::Rank,
            Unit::Euro => UnitWord::Euro,
            Unit::Days => UnitWord::Days,
            Unit::YesNo => UnitWord::YesNo,
        };
        word.word()
    }

    /// How many decimals a figure of it is shown with at most, where the plan does not say.
    pub fn most_decimals(self) -> u32 {
        match self {
            Unit::Grade | Unit::Rate { .. } => 1,
            Unit::Count | Unit::Percent | Unit::Rank | Unit::Euro | Unit::Days | Unit::YesNo => 2,
        }
    }

    /// The words for it: `percentage`, `aantal per 1.000`.
    pub fn message(self) -> Message {
        Message::new(match self {
            Unit::Rate { per } => return Message::new("phrase-unit-rate").with("per", per),
            Unit::Count => "phrase-unit-count",
            Unit::Percent => "phrase-unit-percent",
            Unit::Grade => "phrase-unit-grade",
            Unit::Rank => "phrase-unit-rank",
            Unit::Euro => "phrase-unit-euro",
            Unit::Days => "phrase-unit-days",
            Unit::YesNo => "phrase-unit-yes-no",
        })
    }

    /// Whether a figure can be one of this unit.
    ///
    /// # Errors
    /// It cannot, and why.
    pub fn check(self, quantity: Quantity) -> Result<(), Forbidden> {
        let number = match (self, quantity) {
            (Unit::YesNo, Quantity::YesNo(_)) => return Ok(()),
            (Unit::YesNo, Quantity::Number(_)) => return Err(Forbidden::NotYesNo),
            (_, Quantity::YesNo(_)) => return Err(Forbidden::NotNumber),
            (_, Quantity::Number(number)) => number,
        };
        let whole = number.fract() == 0.0;
        match self {
            Unit::Count if number < 0.0 => Err(Forbidden::Negative),
            Unit::Count if !whole => Err(Forbidden::Fraction),
            Unit::Percent if number > 100.0 => Err(Forbidden::Over100),
            Unit::Percent | Unit::Rate { .. } | Unit::Days if number < 0.0 => Err(Forbidden::Negative),
            Unit::Grade if !(1.0..=10.0).contains(&number) => Err(Forbidden::OutsideGrades),
            Unit::Rank if !whole => Err(Forbidden::Fraction),
            Unit::Rank if number < 1.0 => Err(Forbidden::BelowFirst),
            _ => Ok(()),
        }
    }

    /// The value that numerator and denominator give: a percentage, or a rate per so many. Other units have none.
    pub fn ratio(self, numerator: f64, denominator: f64) -> Option<f64> {
        match self {
            Unit::Percent if denominator > 0.0 => Some(100.0 * numerator / denominator),
            Unit::Rate { per } if denominator > 0.0 => Some(per * numerator / denominator),
            _ => None,
        }
    }

    /// Whether a figure of one place may be set beside that of another, however large each is.
    pub fn can_be_held_against_others(self) -> bool {
        matches!(self, Unit::Percent | Unit::Rate { .. } | Unit::Grade)
    }

    /// Whether a change may be told in percent of what was.
    pub fn allows_percent_change(self) -> bool {
        matches!(self, Unit::Count | Unit::Rate { .. } | Unit::Euro | Unit::Days)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_forbids_what_it_cannot_be() {
        let number = Quantity::Number;
        assert_eq!(Unit::Count.check(number(3.0)), Ok(()));
        assert_eq!(Unit::Count.check(number(3.5)), Err(Forbidden::Fraction));
        assert_eq!(Unit::Count.check(number(-1.0)), Err(Forbidden::Negative));
        assert_eq!(Unit::Percent.check(number(100.0)), Ok(()));
        assert_eq!(Unit::Percent.check(number(100.1)), Err(Forbidden::Over100));
        assert_eq!(Unit::Grade.check(number(0.5)), Err(Forbidden::OutsideGrades));
        assert_eq!(Unit::Rank.check(number(0.0)), Err(Forbidden::BelowFirst));
        assert_eq!(Unit::Euro.check(number(-250.5)), Ok(()));
        assert_eq!(Unit::YesNo.check(number(1.0)), Err(Forbidden::NotYesNo));
        assert_eq!(Unit::Days.check(Quantity::YesNo(true)), Err(Forbidden::NotNumber));
    }

    #[test]
    fn a_rate_is_worked_out_from_its_parts() {
        assert_eq!(Unit::Rate { per: 1000.0 }.ratio(120.0, 24_000.0), Some(5.0));
        assert_eq!(Unit::Percent.ratio(20.0, 0.0), None);
        assert_eq!(Unit::Count.ratio(1.0, 2.0), None);
    }
}
