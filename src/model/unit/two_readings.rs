//! Numbers of a plan file that can be read as two, and whole numbers, which may never be one of those.

use crate::diagnostic::reading;
use toml::de::DeValue;

use crate::lang::Message;
use crate::model::read::shape::Shape;
use crate::model::read::value::{FromToml, Problem};
use crate::model::{Quantity, Unit, misread, unmistakable};

/// That a number of some unit can be two: one with a point before its decimals, or one with a point between thousands.
pub fn two_readings(written: &str, unit: Unit) -> Option<Problem> {
    let (read, meant) = misread(written, unit)?;
    let message =
        Message::new("schema-two-readings").with("written", written).with("read", read).with("meant", meant);
    // What the unit cannot be is no choice.
    let help = if unit.check(Quantity::Number(read)).is_ok() {
        Message::new("schema-two-readings-help")
            .with("meant", unmistakable(meant))
            .with("read", unmistakable(read))
    } else {
        Message::new("type-help").with("line", unmistakable(meant))
    };
    Some(Problem { rule: reading::SCHEMA_TWO_READINGS, message, help: Some(help), fix: None })
}

/// Whatever is a whole number by its kind counts something.
impl FromToml for u32 {
    const EXAMPLE: &'static str = "2";

    fn shape() -> Shape {
        Shape::Whole(0, u32::MAX)
    }

    fn from_toml(value: &DeValue<'_>) -> Result<u32, Problem> {
        if let DeValue::Float(float) = value
            && let Some(problem) = two_readings(float.as_str(), Unit::Count)
        {
            return Err(problem);
        }
        let number = f64::from_toml(value)?;
        if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
            // In range and whole, as was just seen.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            return Ok(number as u32);
        }
        Err(Problem {
            rule: reading::SCHEMA_WRONG_TYPE,
            message: Message::new("schema-whole-number"),
            help: None,
            fix: None,
        })
    }
}
