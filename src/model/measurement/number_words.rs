//! The words that people write instead of a number, or around one.

use crate::model::Unit;
use crate::model::read::by_name::folded;

/// What stands in the place of a figure that is not there, as names are compared.
pub(super) const NO_FIGURE: [&str; 16] = [
    "nvt",
    "nb",
    "na",
    "n/a",
    "onbekend",
    "unknown",
    "geen",
    "none",
    "nietbeschikbaar",
    "notavailable",
    "geencijfer",
    "nofigure",
    "x",
    "nietbekend",
    "nog",
    "leeg",
];

/// What says that a number is none to the unit.
pub(super) const APPROXIMATELY: [&str; 14] = [
    "±",
    "+/-",
    "+-",
    "~",
    "≈",
    "circa",
    "ca",
    "ongeveer",
    "ong",
    "zo'n",
    "about",
    "approximately",
    "approx",
    "around",
];

/// A small number in words.
pub(super) fn in_words(lower: &str) -> Option<f64> {
    const DUTCH: [&str; 13] = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    const ENGLISH: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let word = folded(lower);
    let at = [DUTCH, ENGLISH].iter().find_map(|words| words.iter().position(|one| *one == word))?;
    // Thirteen at the most.
    u32::try_from(at).ok().map(f64::from)
}

/// `½`, `7½`.
pub(super) fn fraction(lower: &str) -> Option<f64> {
    let (whole, part) = [('¼', 0.25), ('½', 0.5), ('¾', 0.75)]
        .into_iter()
        .find_map(|(sign, part)| Some((lower.strip_suffix(sign)?, part)))?;
    if whole.trim().is_empty() { Some(part) } else { Some(whole.trim().parse::<u32>().ok()? as f64 + part) }
}

/// Whether words make of the number beside them another one of the unit: `miljoen`, `per maand`, `uur`.
pub(super) fn is_otherwise(text: &str, unit: Unit) -> bool {
    /// What multiplies or divides, compares, or says that it is of a part.
    const OF_ANY: [&str; 44] = [
        "k",
        "m",
        "ton",
        "mln",
        "mio",
        "mld",
        "duizend",
        "honderd",
        "miljoen",
        "miljard",
        "thousand",
        "hundred",
        "million",
        "billion",
        "dozijn",
        "dozen",
        "tiental",
        "tientallen",
        "tens",
        "promille",
        "per",
        "elke",
        "ieder",
        "iedere",
        "each",
        "every",
        "in",
        "tot",
        "t/m",
        "vanaf",
        "sinds",
        "until",
        "since",
        "to",
        "meer",
        "minder",
        "hoger",
        "lager",
        "more",
        "less",
        "fewer",
        "higher",
        "lower",
        "extra",
    ];
    /// What begins the word for a unit: of what is counted it may be the things themselves.
    const OF_UNITS: [&str; 25] = [
        "procent", "percent", "pct", "punt", "point", "ster", "star", "cent", "ct", "dollar", "usd", "pond",
        "gbp", "pound", "uur", "uren", "hour", "min", "seconde", "second", "week", "weken", "maand", "month",
        "kwarta",
    ];
    const OF_TIME: [&str; 8] = ["quarter", "jaar", "jaren", "year", "dag", "day", "werkdag", "dagdeel"];
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic() && c != '/').filter(|word| !word.is_empty());
    let begins = |word: &str, all: &[&str]| all.iter().any(|one| word.starts_with(one));
    let is_own = |word: &str| match unit {
        Unit::Days => ["dag", "dagen", "day", "days"].contains(&word),
        Unit::Percent => ["procent", "percent", "pct"].contains(&word),
        _ => false,
    };
    let of_unit = |word: &str| unit != Unit::Count && (begins(word, &OF_UNITS) || begins(word, &OF_TIME));
    let is =
        |word: &str| OF_ANY.contains(&word) || begins(word, &["procent", "percent", "pct"]) || of_unit(word);
    text.contains(['%', '‰']) && unit != Unit::Percent || words.any(|word| !is_own(word) && is(word))
}
