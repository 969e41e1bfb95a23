//! Whether a text says the same in another spelling.

use unicode_normalization::UnicodeNormalization;

use crate::lang::Arg;
use crate::model::difference::FieldValue;

/// Words from this length on may differ by one letter and still be the same word.
const LONG: usize = 7;

/// Whether two values are texts that differ in spelling only: equal but for case, accents, punctuation, hyphens and space,
/// or word by word equal but for one letter in a long word. A number that is not the same is no spelling.
pub(super) fn is_spelling(old: &FieldValue, new: &FieldValue) -> bool {
    if !old.names.is_empty() || !new.names.is_empty() {
        return false;
    }
    let (Some(old), Some(new)) = (texts(&old.value), texts(&new.value)) else { return false };
    old.len() == new.len() && old.iter().zip(&new).all(|(old, new)| is_same(old, new))
}

fn texts(value: &Arg) -> Option<Vec<&str>> {
    match value {
        Arg::List(all) => all.iter().map(text).collect(),
        one => text(one).map(|text| vec![text]),
    }
}

fn text(value: &Arg) -> Option<&str> {
    match value {
        Arg::Text(text) | Arg::Plan(text) => Some(text),
        _ => None,
    }
}

fn is_same(old: &str, new: &str) -> bool {
    let numbers = |text| numbers(text).collect::<Vec<_>>();
    if numbers(old) != numbers(new) {
        return false;
    }
    let folded = |text| words(text).concat();
    let (then, now) = (words(old), words(new));
    folded(old) == folded(new)
        || then.len() == now.len() && then.iter().zip(&now).all(|(old, new)| is_same_word(old, new))
}

/// What has a digit in it, with the signs in and before it: `7,5`, `-3`, `>10%`.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().filter(|word| word.contains(|c: char| c.is_numeric())).map(|word| {
        word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']).trim_start_matches('(').to_lowercase()
    })
}

/// The words without case, accents and punctuation.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| {
            word.nfd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// Equal, or long and different by one letter or by two that changed places.
fn is_same_word(old: &str, new: &str) -> bool {
    let is_long = |word: &str| word.chars().count() >= LONG;
    old == new || is_long(old) && is_long(new) && strsim::osa_distance(old, new) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_told_from_meaning() {
        for (old, new, same) in [
            ("Minder over-last", "minder overlast.", true),
            ("cafés en bars", "cafes en bars", true),
            ("Minder overlst in de buurt", "Minder overlast in de buurt", true),
            ("Minder voerlast", "Minder overlast", true),
            ("Meer dan 7,5 procent", "Meer dan 75 procent", false),
            ("daling van -3", "daling van 3", false),
            ("per 1000 inwoners", "per 100 inwoners", false),
            ("in 2024.", "in 2024", true),
            ("minder geweld", "meer geweld", false),
            ("geen daling", "een daling", false),
            ("veilig", "veiling", false),
            ("Minder overlast", "Minder overlast voor jongeren", false),
            ("onveilig", "veilig", false),
        ] {
            assert_eq!(is_same(old, new), same, "{old} | {new}");
        }
    }
}
