//! A text holds no citizen number: nine digits that pass the eleven-test.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::numbers;

/// ```breaks privacy/citizen-number
/// plan.toml | motto = "Samen" | motto = "Dossier 111222333"
/// plan.toml | motto = "Samen" | motto = "Samen" # 123456782
/// actions/2025.toml | Ruimte gevonden | Gesprek met 1112.22.333
/// evaluations/2025.toml | Minder meldingen. | Casus 111-222-333.
/// decisions.toml | title = "Vaststelling" | title = "Besluit over 111 222 333"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("privacy/citizen-number"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"Het gaat om dossier 123456782.\"",
        right: "introduction = \"Het gaat om één dossier.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(
        context,
        ["privacy-citizen-number", "privacy-citizen-number-help"],
        citizen_numbers,
    ));
}

/// Where nine digits stand that pass the eleven-test of the Dutch citizen number (the digits times 9, 8, … 2 and −1 add up
/// to a multiple of 11), also with points, spaces or hyphens between them as people write them.
fn citizen_numbers(text: &str) -> Vec<Range<usize>> {
    numbers(text)
        .filter(|range| {
            let digits: Vec<i32> = text[range.clone()]
                .bytes()
                .filter(u8::is_ascii_digit)
                .map(|byte| i32::from(byte - b'0'))
                .collect();
            digits.len() == 9 && !is_amount(&text[range.clone()]) && passes(&digits)
        })
        .collect()
}

fn passes(digits: &[i32]) -> bool {
    let sum: i32 =
        digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0 && digits.iter().any(|digit| *digit != 0)
}

/// Groups of thousands, `123.456.782`, are written as amounts are; a space or hyphen between them is not.
fn is_amount(written: &str) -> bool {
    let groups: Vec<&str> = written.split('.').collect();
    groups.len() == 3 && groups.iter().all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleven_test_decides() {
        // 111222333 is the example of the tax office: 9+8+7+12+10+8+9+6−3 = 66 = 6 × 11.
        for number in ["111222333", "123456782", "1112 22 333", "11.12.22.333", "111-222-333"] {
            assert_eq!(citizen_numbers(number).len(), 1, "{number}");
        }
        for other in
            ["123456789", "1234567820", "000000000", "47013NED", "2024-01-30", "12345678", "€ 111.222.333"]
        {
            assert_eq!(citizen_numbers(other).len(), 0, "{other}");
        }
    }
}
