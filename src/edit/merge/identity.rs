//! What a record is known by, so that two versions of a file can be laid beside each other.

use crate::files;
use crate::model::Period;
use toml::de::DeValue;

/// Between the parts of what a thing is known by: no key of a plan holds it.
pub(super) const BETWEEN: char = '\u{1f}';

/// What a record of a name is known by among its like; the value of a field is given by its key.
pub(super) fn key(name: &str, source: Option<&str>, value: impl Fn(&str) -> Option<String>) -> String {
    let joined = |keys: &[&str]| {
        let values = keys.iter().map(|key| value(key).unwrap_or_default());
        values.collect::<Vec<_>>().join(&BETWEEN.to_string())
    };
    match name {
        "measurement" => {
            let figure = figure_key(source, &value);
            match value("corrects") {
                Some(_) => format!("{figure}{BETWEEN}corrects{BETWEEN}{}", joined(&["replaces"])),
                None => figure,
            }
        }
        "reference" => joined(&["region", "period", "part", "source"]),
        "population" => joined(&["period", "region"]),
        "break" => joined(&["period"]),
        "year" => joined(&["year"]),
        "log" => joined(&["date", "text"]),
        "voice" => joined(&["partner", "date"]),
        _ => ["id", "title", "name", "period", "date", "text"]
            .iter()
            .find_map(|key| value(key))
            .unwrap_or_default(),
    }
}

/// What a figure is known by, with its corrections: period, part and source.
pub(super) fn figure_key(source: Option<&str>, value: impl Fn(&str) -> Option<String>) -> String {
    let period = value("period").unwrap_or_default();
    let period = Period::parse(&period).map_or(period, |period| period.to_string());
    let source = value("source").or_else(|| source.map(str::to_owned)).unwrap_or_default();
    format!("{period}{BETWEEN}{}{BETWEEN}{source}", value("part").unwrap_or_default())
}

/// Tells those apart that are known by the same.
pub(super) fn numbered(name: &str, times: usize) -> String {
    format!("{name}#{times}")
}

/// What a value says: of a text its words, of anything else how it is written.
pub(super) fn plain(value: &str) -> String {
    let simple = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if let Some(simple) = simple.filter(|text| !text.contains(['"', '\\'])) {
        return simple.to_owned();
    }
    if !value.starts_with(['"', '\'']) {
        return value.to_owned();
    }
    let line = format!("x = {value}");
    let words = match files::parse(&line) {
        Ok(table) => table.get_ref().get("x").and_then(|value| words_of(value.get_ref())),
        Err(_) => None,
    };
    words.unwrap_or_else(|| value.to_owned())
}

/// The same of a value that was read; none of a list or a table.
pub(super) fn words_of(value: &DeValue<'_>) -> Option<String> {
    Some(match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(yes) => yes.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_says_the_same_however_it_is_quoted() {
        for value in ["\"a b\"", "'a b'", "\"a\\u0020b\"", "\"\"\"\na b\"\"\""] {
            assert_eq!(plain(value), "a b", "{value}");
        }
        assert_eq!(plain("2024-01-02"), "2024-01-02");
    }

    #[test]
    fn a_measurement_is_known_by_period_part_source_and_what_it_corrects() {
        let of = |fields: &'static [(&str, &str)]| {
            let value = |key: &str| {
                fields.iter().find(|(name, _)| *name == key).map(|(_, value)| (*value).to_owned())
            };
            key("measurement", Some("politie"), value)
        };
        let plain = of(&[("period", "2024")]);
        assert_eq!(plain, of(&[("period", "2024JJ00"), ("source", "politie"), ("value", "3")]));
        for other in [
            of(&[("period", "2025")]),
            of(&[("period", "2024"), ("part", "noord")]),
            of(&[("period", "2024"), ("source", "cbs")]),
            of(&[("period", "2024"), ("corrects", "x")]),
        ] {
            assert_ne!(plain, other);
        }
    }
}
