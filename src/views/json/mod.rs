//! Reports for other programs: two-space indented, keys in a fixed order, a `schema` with a version. What does not
//! apply is null, never left out.

mod actions;
mod difference;
mod due;
mod evaluation;
mod history;
mod indicator;
mod show;
mod status;

pub use actions::actions_json;
pub use difference::{difference_json, log_json};
pub use due::due_json;
pub use evaluation::evaluation_json;
pub use history::history_json;
pub use show::show_json;
pub use status::status_json;

use serde_json::Value;

use crate::model::Quantity;

fn write(report: &Value) -> String {
    format!("{report:#}\n")
}

/// A number without `.0` where it is whole.
fn number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        // Whole and within the range where every whole number is exact.
        #[allow(clippy::cast_possible_truncation)]
        return Value::from(number as i64);
    }
    Value::from(number)
}

fn optional(value: Option<f64>) -> Value {
    value.map_or(Value::Null, number)
}

fn quantity(value: Quantity) -> Value {
    match value {
        Quantity::Number(value) => number(value),
        Quantity::YesNo(yes) => Value::from(yes),
    }
}

fn text<T: ToString>(value: Option<T>) -> Value {
    value.map_or(Value::Null, |value| Value::from(value.to_string()))
}
