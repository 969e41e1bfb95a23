//! A text holds no number plate of a vehicle.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::has_digit;

/// ```breaks privacy/licence-plate
/// evaluations/2025.toml | "Minder meldingen." | "De bus VX-123-Z."
/// actions/2025.toml | "Ruimte gevonden" | "Kenteken 12-GBH-3 gezien"
/// monitor.toml | "Aangiften en meldingen" | "Over G-123-BB"
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = "Minder overlast" # 9-KLM-99
/// measurements/buurt/overlast.toml | value = 55 | value = 55\nnote = "auto FF-01-TT"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("privacy/licence-plate"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"De bestelbus met kenteken VX-123-Z is vaak gezien.\"",
        right: "introduction = \"Een bestelbus is vaak gezien.\"",
    },
};

/// The forms of Dutch number plates since 1978, `X` a letter and `9` a digit. The older ones look like the numbers of
/// papers and dates.
const FORMS: [&str; 11] = [
    "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X",
    "X-99-XXX", "9-XX-999", "999-XX-9",
];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(
        context,
        ["privacy-licence-plate", "privacy-licence-plate-help"],
        licence_plates,
    ));
}

/// Where number plates stand: capitals and digits in three groups with hyphens, by themselves.
fn licence_plates(text: &str) -> Vec<Range<usize>> {
    if !has_digit(text) || !text.contains('-') {
        return Vec::new();
    }
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/');
    let mut all = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, part(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                if is_plate(&text[from..at]) {
                    all.push(from..at);
                }
                start = None;
            }
            _ => {}
        }
    }
    all
}

fn is_plate(word: &str) -> bool {
    let form: Option<String> = word
        .chars()
        .map(|c| match c {
            'A'..='Z' => Some('X'),
            '0'..='9' => Some('9'),
            '-' => Some('-'),
            _ => None,
        })
        .collect();
    form.is_some_and(|form| FORMS.contains(&form.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plate_has_capitals_and_digits_in_three_groups() {
        for text in ["VX-123-Z", "\"12-GBH-3\"", "(G-123-BB),", "kenteken 9-KLM-99.", "FF-01-TT"] {
            assert_eq!(licence_plates(text).len(), 1, "{text}");
        }
        for text in [
            "2024-01-30",
            "47013NED",
            "gm-123-x",
            "RB-24-118",
            "VX-123-Z-4",
            "2024-Q1",
            "AB-12-34",
            "x/VX-123-Z",
        ] {
            assert_eq!(licence_plates(text).len(), 0, "{text}");
        }
    }
}
