//! Whether two TOML documents say the same.
//!
//! Numbers are compared as they are written and not as what they come to: `1.50` is not to become `1.5`, and `nan`, which
//! as a number is no other than itself, is the same text.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Whether two documents have the same keys with the same values, wherever they stand.
pub(super) fn same_document(one: &DeTable<'_>, other: &DeTable<'_>) -> bool {
    let same =
        |((key, value), (other_key, other)): ((_, _), (_, _))| key == other_key && same_value(value, other);
    one.len() == other.len() && one.iter().zip(other.iter()).all(same)
}

fn same_value(one: &Spanned<DeValue<'_>>, other: &Spanned<DeValue<'_>>) -> bool {
    match (one.get_ref(), other.get_ref()) {
        (DeValue::Table(one), DeValue::Table(other)) => same_document(one, other),
        (DeValue::Array(one), DeValue::Array(other)) => {
            one.len() == other.len()
                && one.iter().zip(other.iter()).all(|(one, other)| same_value(one, other))
        }
        (DeValue::String(one), DeValue::String(other)) => one == other,
        (DeValue::Integer(one), DeValue::Integer(other)) => {
            (one.as_str(), one.radix()) == (other.as_str(), other.radix())
        }
        (DeValue::Float(one), DeValue::Float(other)) => one.as_str() == other.as_str(),
        (DeValue::Boolean(one), DeValue::Boolean(other)) => one == other,
        (DeValue::Datetime(one), DeValue::Datetime(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::parse;

    #[test]
    fn places_make_no_difference_and_spelling_of_numbers_does() {
        let same = |one, other| same_document(parse(one).unwrap().get_ref(), parse(other).unwrap().get_ref());
        assert!(same("a=1\nb=[nan, {c=2024-01-01}]\n", "b = [\n  nan,\n  { c = 2024-01-01 },\n]\n\na = 1\n"));
        for (one, other) in [
            ("a = 1.50", "a = 1.5"),
            ("a = 16", "a = 0x10"),
            ("a = 1", "a = \"1\""),
            ("a = [1, 2]", "a = [2, 1]"),
            ("a = true", "a = false"),
            ("a.b = 1", "a.c = 1"),
            ("a = 2024-01-01", "a = 2024-01-02"),
            ("a = 1", "a = 1\nb = 2"),
        ] {
            assert!(!same(one, other), "{one} and {other}");
        }
    }
}
