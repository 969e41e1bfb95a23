//! A text holds no date of birth.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::{Signs, has_digit};

/// ```breaks privacy/birth-date
/// evaluations/2025.toml | "Minder meldingen." | "Een jongen, geboren op 12 maart 2009."
/// evaluations/2025.toml | "Minder meldingen." | "Een jongen (geb. 12-3-2009)."
/// actions/2025.toml | "Ruimte gevonden" | "Geboortedatum: 12/03/2009"
/// monitor.toml | "Aangiften en meldingen" | "Verdachte, geboren 2009-03-12"
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = "Minder overlast" # geb. 1.2.1998
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("privacy/birth-date"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"De jongen, geboren op 12 maart 2009, is bekend bij Halt.\"",
        right: "introduction = \"Eén jongen is bekend bij Halt.\"",
    },
};

/// Words before a date of birth.
static BORN: Signs =
    Signs::new(&["geboren", "geboortedatum", "geb.", "geb ", "geb:", "born", "date of birth"]);

/// Words that may stand between.
const BETWEEN: [&str; 6] = ["op", "on", "is", "datum", "d.d.", "dd"];

const MONTHS: [&str; 24] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "august",
    "october",
    "jan",
    "feb",
    "okt",
    "dec",
];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(context, ["privacy-birth-date", "privacy-birth-date-help"], birth_dates));
}

/// Where a date stands behind a word that says that somebody was born on it.
fn birth_dates(text: &str) -> Vec<Range<usize>> {
    if !has_digit(text) {
        return Vec::new();
    }
    // Of the same length, so that places stay what they are.
    let lower = text.to_ascii_lowercase();
    // By where they end: of two words before one date the first tells it.
    let mut all: BTreeMap<usize, Range<usize>> = BTreeMap::new();
    for place in BORN.places(&lower) {
        let joined = lower[..place.start].chars().next_back().is_some_and(char::is_alphanumeric);
        let rest = &lower[place.end..];
        let goes_on =
            !lower[place.clone()].ends_with([' ', '.', ':']) && rest.starts_with(char::is_alphanumeric);
        let Some(end) = date_in(rest).filter(|_| !joined && !goes_on) else { continue };
        let found = place.start..place.end + end;
        all.entry(found.end).or_insert(found);
    }
    all.into_values().collect()
}

/// How far a date reaches with which a text begins, after a few words; none without one.
fn date_in(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = text[at..].trim_start_matches([' ', ':', '(', ',', '*']);
        at = text.len() - rest.len();
        let Some(word) = BETWEEN
            .iter()
            .find(|word| rest.strip_prefix(**word).is_some_and(|after| after.starts_with([' ', ':'])))
        else {
            break;
        };
        at += word.len();
    }
    let rest = &text[at..];
    let numeric =
        rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.')).unwrap_or(rest.len());
    let groups: Vec<&str> =
        rest[..numeric].trim_end_matches(['.', '-', '/']).split(['-', '/', '.']).collect();
    if let [day, month, year] = groups.as_slice() {
        let lengths = (day.len(), month.len(), year.len());
        if matches!(lengths, (1..=2, 1..=2, 2 | 4) | (4, 1..=2, 1..=2)) {
            return Some(at + rest[..numeric].trim_end_matches(['.', '-', '/']).len());
        }
        return None;
    }
    let words: Vec<&str> = rest.splitn(4, ' ').collect();
    let [day, month, year, ..] = words.as_slice() else { return None };
    let year = year.trim_end_matches(|c: char| !c.is_ascii_digit());
    let dated = (1..=2).contains(&day.len()) && day.bytes().all(|byte| byte.is_ascii_digit());
    let of_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    (dated && of_year && MONTHS.contains(&month.trim_end_matches('.')))
        .then(|| at + day.len() + month.len() + year.len() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_behind_a_word_for_birth() {
        for text in [
            "geboren op 12 maart 2009",
            "geboren 12-3-2009",
            "(geb. 12-03-09)",
            "Geboortedatum: 2009-03-12",
            "geb 1/2/1998.",
            "born on 12 March 2009",
        ] {
            assert_eq!(birth_dates(text).len(), 1, "{text}");
        }
        for text in [
            "geboren in 2009",
            "aangeboren 12-3-2009",
            "gebouw 12-3-2009",
            "Vastgesteld op 12 maart 2026",
            "geboren: 4 kinderen in 2025",
            "het geboortecijfer van 2025",
        ] {
            assert_eq!(birth_dates(text).len(), 0, "{text}");
        }
    }
}
