//! A figure: a number, or yes or no.

use toml::de::DeValue;

use crate::model::read::shape::Shape;
use crate::model::read::value::{FromToml, Problem, wrong_type};

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

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Number, Shape::YesNo])
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Quantity, Problem> {
        match value {
            DeValue::Boolean(yes) => Ok(Quantity::YesNo(*yes)),
            DeValue::Integer(_) | DeValue::Float(_) => f64::from_toml(value).map(Quantity::Number),
            other => Err(wrong_type("type-number-or-boolean", other)),
        }
    }
}
