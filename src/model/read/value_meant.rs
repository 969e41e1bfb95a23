//! What was meant by a value of another kind than is asked for: the same, written as it should be. Never an example in its
//! place, which would be a figure or a day that nobody meant.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::reading;
use crate::lang::Message;
use crate::model::read::value::{FromToml, Problem};
use crate::model::{Numeral, Period, read_yes_no, unmistakable};

/// What was meant.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::model) enum ValueMeant {
    /// This, as it is to be written; and whether only its quotation marks differ.
    One(String, bool),
    /// One of two numbers: with its point before the decimals, or between the thousands.
    Two(f64, f64),
}

impl ValueMeant {
    /// A number as people write it: with the sign of its unit, a comma, a mark that ends it.
    pub(in crate::model) fn number(written: &str) -> Option<ValueMeant> {
        let bare = written.trim().trim_end_matches(';').trim_end();
        let numeral = Numeral::parse(bare)?;
        match (numeral.only(), numeral.point, numeral.comma) {
            (Some(number), ..) => {
                Some(ValueMeant::One(unmistakable(number), unmistakable(number) == written))
            }
            (None, Some(read), Some(meant)) => Some(ValueMeant::Two(read, meant)),
            _ => None,
        }
    }

    /// What a value must have meant that is none of a kind.
    pub(in crate::model) fn of<T: FromToml>(value: &DeValue<'_>, written: &str) -> Option<ValueMeant> {
        let raw = match value {
            DeValue::Array(_) | DeValue::Table(_) => return None,
            DeValue::String(text) => text.as_ref(),
            DeValue::Datetime(moment) if moment.time.is_some() => written.get(..10)?,
            _ => written,
        };
        match ValueMeant::number(raw) {
            Some(ValueMeant::One(number, same)) if is_read::<T>(&number) => {
                return Some(ValueMeant::One(number, same));
            }
            Some(ValueMeant::Two(read, meant)) if is_read::<T>(&unmistakable(read)) => {
                return Some(ValueMeant::Two(read, meant));
            }
            // Of a number no second reading is a better one.
            Some(_) => {}
            None if is_read::<T>(raw) => return Some(ValueMeant::One(raw.to_owned(), true)),
            None => {}
        }
        let quoted = !raw.contains(['"', '\\']) && !raw.contains(char::is_control);
        let all = [
            // Where a number can stand as well, `ja` may be one of them.
            read_yes_no(raw).filter(|_| !is_read::<T>("1")).map(|yes| (yes.to_string(), false)),
            day(raw).map(|day| (day, false)),
            quoted.then(|| (format!("\"{raw}\""), true)),
        ];
        let fits = |(line, same): (String, bool)| is_read::<T>(&line).then_some(ValueMeant::One(line, same));
        all.into_iter().flatten().find_map(fits)
    }

    /// What to type.
    pub(in crate::model) fn help(&self) -> Message {
        match self {
            ValueMeant::One(line, _) => Message::new("type-help").with("line", line.as_str()),
            ValueMeant::Two(read, meant) => Message::new("schema-two-readings-help")
                .with("meant", unmistakable(*meant))
                .with("read", unmistakable(*read)),
        }
    }
}

impl Problem {
    /// With what was meant, where that is known; else, when nothing better is known, with the form that it has.
    pub(in crate::model) fn with_meant(
        self,
        meant: Option<&ValueMeant>,
        example: impl Fn() -> String,
    ) -> Problem {
        match meant.filter(|_| self.rule == reading::SCHEMA_WRONG_TYPE) {
            Some(meant @ ValueMeant::One(line, same)) => {
                Problem { help: Some(meant.help()), ..self }.with_fix(same.then(|| line.clone()))
            }
            Some(meant) => Problem { help: Some(meant.help()), ..self },
            None if self.help.is_some() => self,
            None => Problem { help: Some(Message::new("type-in-form").with("line", example())), ..self },
        }
    }
}

/// A day in words or figures, as it is to be written.
fn day(written: &str) -> Option<String> {
    match Period::read(written).or_else(|| Period::suggestion(written))? {
        Period::Day(day) => Some(day.to_string()),
        _ => None,
    }
}

/// Whether something is read where it is typed behind a key.
fn is_read<T: FromToml>(typed: &str) -> bool {
    if typed.contains(char::is_control) {
        return false;
    }
    let line = format!("x = {typed}");
    DeTable::parse(&line).is_ok_and(|table| {
        table.get_ref().get("x").is_some_and(|value| T::from_toml(value.get_ref()).is_ok())
    })
}
