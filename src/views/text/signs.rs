//! Signs for a console that shows no more than ASCII: in the place of each that the program writes one that everybody has.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;
use unicode_width::UnicodeWidthChar as _;

/// Every sign that the program writes itself, and what stands for it. What tells verdicts and states apart differs here
/// too; a word stands beside each.
const SIGNS: [(&str, &str); 34] = [
    // Verdicts and states.
    ("✓✔", "+"),
    ("●", "*"),
    ("▲", "^"),
    ("▼", "v"),
    ("✗✖", "X"),
    ("×", "x"),
    ("◔", "%"),
    ("○", "o"),
    ("◌", "c"),
    ("≠", "#"),
    ("¶", "&"),
    ("□", "_"),
    ("■", "#"),
    ("→", ">"),
    ("·", "."),
    // Charts.
    ("█", "#"),
    ("▒", "+"),
    ("│", "|"),
    ("╌─", "-"),
    // Typography.
    ("‘’", "'"),
    ("“”„", "\""),
    ("«", "<<"),
    ("»", ">>"),
    ("–−‐‑", "-"),
    ("—", "--"),
    ("…", "..."),
    ("€", "EUR"),
    ("±", "+/-"),
    ("²", "^2"),
    ("½", "1/2"),
    ("≥", ">="),
    ("≤", "<="),
    ("φ", "phi"),
    // A space that does not break.
    ("\u{a0}\u{202f}", " "),
];

/// The text in ASCII: signs as their stand-ins, letters without their accents, and `?` for what has neither. Columns stay
/// where they are, as far as there is space beside a stand-in that is wider than its sign.
pub fn in_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut wider = 0;
    for c in text.chars() {
        if c == ' ' && wider > 0 && out.ends_with(' ') {
            wider -= 1;
        } else if c.is_ascii() {
            wider = if c == ' ' { wider } else { 0 };
            out.push(c);
        } else {
            let instead = stand_in(c);
            wider = instead.len().saturating_sub(c.width().unwrap_or(0));
            while wider > 0 && out.ends_with("  ") {
                out.pop();
                wider -= 1;
            }
            out.push_str(&instead);
        }
    }
    Cow::Owned(out)
}

fn stand_in(c: char) -> Cow<'static, str> {
    if let Some((_, instead)) = SIGNS.iter().find(|(signs, _)| signs.contains(c)) {
        return Cow::Borrowed(instead);
    }
    let plain: String = std::iter::once(c).nfkd().filter(char::is_ascii).collect();
    // A mark on the letter before it, or what is not shown at all, needs nothing.
    if plain.is_empty() && c.width().unwrap_or(0) > 0 { Cow::Borrowed("?") } else { Cow::Owned(plain) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, TOPICS, message_files};

    #[test]
    fn signs_letters_and_what_is_neither_are_ascii() {
        for (text, expected) in [
            (
                "✓ behaald ● op koers ▲ let op ▼ loopt achter ✗ verslechtert",
                "+ behaald * op koers ^ let op v loopt achter X verslechtert",
            ),
            ("Eén cafébezoek in ’s-Hertogenbosch", "Een cafebezoek in 's-Hertogenbosch"),
            ("cafe\u{301}", "cafe"),
            ("2024–2027", "2024-2027"),
            ("漢", "?"),
            ("abc", "abc"),
        ] {
            assert_eq!(in_ascii(text), expected);
        }
    }

    #[test]
    fn columns_stay_where_they_are() {
        assert_eq!(in_ascii("Budget     € 18.400"), "Budget   EUR 18.400");
        assert_eq!(in_ascii("Wonen en…   12"), "Wonen en... 12");
        assert_eq!(in_ascii("en nog… drie"), "en nog... drie");
    }

    #[test]
    fn verdicts_and_states_differ_in_ascii_too() {
        for signs in ["✓●▲▼✗◔?≠○◌·□¶–", "✓●▼○·×→□", "✓●○▼×", "▼○✓×"]
        {
            let mut all: Vec<String> = signs.chars().map(|c| in_ascii(&c.to_string()).into_owned()).collect();
            all.sort();
            let count = all.len();
            all.dedup();
            assert_eq!(all.len(), count, "{signs}: {all:?}");
        }
    }

    #[test]
    fn no_sign_of_the_program_lacks_a_stand_in() {
        let messages = Language::ALL.into_iter().flat_map(message_files).map(|(_, text)| *text);
        let topics = TOPICS.iter().flat_map(|topic| Language::ALL.map(|language| topic.text(language)));
        let mut all: Vec<String> = messages.chain(topics).map(str::to_owned).collect();
        let views = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/views");
        for entry in walkdir::WalkDir::new(views).into_iter().map(Result::unwrap) {
            if entry.path().extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                all.push(text.split("#[cfg(test)]").next().unwrap().to_owned());
            }
        }
        for c in all.iter().flat_map(|text| text.chars()).filter(|c| !c.is_ascii()) {
            assert!(stand_in(c) != "?" || c == '¿', "{c} ({:#x}) has no stand-in", u32::from(c));
        }
    }
}
