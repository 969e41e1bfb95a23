//! A text holds no telephone number.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::numbers;

/// ```breaks privacy/phone
/// plan.toml | motto = "Samen" | motto = "06-12345678"
/// plan.toml | motto = "Samen" | motto = "Samen" # 053 573 45 67
/// actions/2025.toml | Ruimte gevonden | Gebeld met +31 6 1234 5678
/// evaluations/2025.toml | Minder meldingen. | Bel 0535734567.
/// partners.toml | name = "Wijkraad" | name = "Wijkraad (0031 612345678)"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("privacy/phone"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"Bel 06-12345678 bij vragen.\"",
        right: "introduction = \"Bel de gemeente bij vragen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(context, ["privacy-phone", "privacy-phone-help"], phones));
}

/// Where Dutch telephone numbers stand: ten digits from 0, or eleven from +31 or thirteen from 0031, also with spaces,
/// hyphens or parentheses.
fn phones(text: &str) -> Vec<Range<usize>> {
    numbers(text).filter_map(|range| phone(text, range)).collect()
}

/// The telephone number with which a row of digits begins.
fn phone(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let plus = text[..range.start].ends_with('+');
    let written = &text[range.clone()];
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let (length, national) = match (plus, digits.strip_prefix("31"), digits.strip_prefix("0031")) {
        (true, Some(rest), _) => (11 + usize::from(rest.starts_with('0')), rest),
        (false, _, Some(rest)) => (13 + usize::from(rest.starts_with('0')), rest),
        _ => (10, digits.strip_prefix('0')?),
    };
    // Other figures may follow, after a space.
    let end = written.char_indices().filter(|(_, c)| c.is_ascii_digit()).nth(length - 1)?.0 + 1;
    let number = &written[..end];
    let ends = !written[end..].starts_with(|c: char| c.is_ascii_digit());
    // After the code of an area no number begins with 0; two hyphens make a date, points an amount.
    let nought = national.bytes().all(|byte| byte == b'0') || length == 10 && national.starts_with('0');
    let form = !nought && !number.contains('.') && number.matches('-').count() <= 1;
    // An account of a bank has four capitals before its ten digits.
    let before = text[..range.start].trim_end();
    let account =
        before.len() < range.start && before.chars().rev().take_while(char::is_ascii_uppercase).count() == 4;
    let start = if plus { range.start - 1 } else { range.start };
    (ends && form && !account).then_some(start..range.start + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_ten_digits_from_nought() {
        for text in [
            "06-12345678",
            "06 12 34 56 78",
            "053-5734567",
            "+31 6 12345678",
            "0031612345678",
            "(053) 573 45 67",
        ] {
            assert_eq!(phones(text).len(), 1, "{text}");
        }
        for text in [
            "0900-8844",
            "112",
            "2024-01-30",
            "12345678",
            "1.010.595.000",
            "0000000000",
            "05-06-2024 12 meldingen",
            "NL91 ABNA 0417 1643 00",
            "47013NED",
        ] {
            assert_eq!(phones(text).len(), 0, "{text}");
        }
    }
}
