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
    if marks(old) != marks(new) {
        return false;
    }
    let folded = |text| words(text).concat();
    let (then, now) = (words(old), words(new));
    folded(old) == folded(new)
        || then.len() == now.len() && then.iter().zip(&now).all(|(old, new)| is_same_word(old, new))
}

/// What says something without being a word: each number with the sign before it, and each sign that is no punctuation:
/// `7,5`, `-3`, `>`, `10`, `%`.
fn marks(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or(' ');
    let is_digit = |index: usize| at(index).is_numeric();
    let mut found: Vec<String> = Vec::new();
    let mut index = 0;
    while index < chars.len() {
        let start = index;
        // A dash is a sign where a number begins behind it, and a hyphen between two words or numbers.
        let is_sign =
            is_dash(at(index)) && is_digit(index + 1) && (index == 0 || !at(index - 1).is_alphanumeric());
        if is_sign || is_digit(index) {
            index += 1;
            while is_digit(index) || matches!(at(index), '.' | ',') && is_digit(index + 1) {
                index += 1;
            }
            let number: String =
                chars[start..index].iter().map(|c| if is_dash(*c) { '-' } else { *c }).collect();
            found.push(number);
            continue;
        }
        if !at(index).is_alphanumeric() && !at(index).is_whitespace() && !is_punctuation(at(index)) {
            found.push(at(index).to_string());
        }
        index += 1;
    }
    found
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// What divides sentences and words, marks a list or a heading, or stands above a letter; no other sign.
fn is_punctuation(c: char) -> bool {
    is_dash(c)
        || c.is_control()
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(
            c,
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '"' | '`' | '´' | '(' | ')' | '[' | ']' | '{' | '}' | '/' | '_' | '*' | '#'
                | '…' | '·' | '•' | '«' | '»' | '¿' | '¡' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}'
                | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
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
            ("< 10 dagen", "> 10 dagen", false),
            ("wachttijd<10", "wachttijd>10", false),
            ("15 % minder", "15 minder", false),
            ("15 % minder", "15% minder", true),
            ("≥ 7", "≤ 7", false),
            ("± 7", "7", false),
            ("€ 5", "5", false),
            ("10 dagen", "10-dagen", true),
            ("2019 - 2021", "2019–2021", true),
            ("2019-2021", "2019 2021", true),
            ("(-3)", "−3", true),
            ("-3", "3", false),
            ("10-12 jaar", "10, 12 jaar", true),
            ("7,5 en 8", "7,58", false),
        ] {
            assert_eq!(is_same(old, new), same, "{old} | {new}");
        }
    }
}
