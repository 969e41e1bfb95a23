//! A period in a target, which may be written as a year.

use toml::de::DeValue;

use crate::model::read::shape::Shape;
use crate::model::read::value::{FromToml, Problem, Year};
use crate::model::{At, Period};

/// A period in a target. A bare number is a year.
pub(in crate::model) struct By(Period);

impl FromToml for By {
    const EXAMPLE: &'static str = "2027";

    fn shape() -> Shape {
        Shape::Either(vec![Year::shape(), Period::shape()])
    }

    fn from_toml(value: &DeValue<'_>) -> Result<By, Problem> {
        match value {
            DeValue::String(_) | DeValue::Datetime(_) => Period::from_toml(value).map(By),
            _ => Year::from_toml(value).map(|year| By(Period::Year(year.0))),
        }
    }
}

/// A period that may be written as a year.
pub(in crate::model) fn period(by: At<By>) -> At<Period> {
    At { value: by.value.0, place: by.place }
}
