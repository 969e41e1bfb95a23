//! A text holds no e-mail address.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::is_in_address;

/// ```breaks privacy/email
/// plan.toml | motto = "Samen" | motto = "jan@voorbeeld.nl"
/// plan.toml | motto = "Samen" | motto = "Samen" # vraag jan.jansen@voorbeeld.nl
/// actions/2025.toml | Ruimte gevonden | Gemaild naar piet_1@gemeente.voorbeeld.nl
/// evaluations/2025.toml | Minder meldingen. | Zie <x@y.nl>.
/// partners.toml | name = "Wijkraad" | name = "Wijkraad (info@wijkraad.nl)"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("privacy/email"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"Vragen? Mail naar j.jansen@voorbeeldstad.example\"",
        right: "introduction = \"Vragen? Bel de gemeente.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(context, ["privacy-email", "privacy-email-help"], addresses));
}

/// Where e-mail addresses stand: something, an at sign, and a name with a point in it.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let start = text[..at].char_indices().rev().take_while(|(_, c)| local(*c)).last()?.0;
            let length: usize = text[at + 1..].chars().take_while(|c| domain(*c)).map(char::len_utf8).sum();
            let name = text[at + 1..at + 1 + length].trim_end_matches(['.', '-']);
            let top = name.rsplit_once('.')?.1;
            // An address of the web can hold an at sign too, in its path.
            let is_name = top.len() >= 2 && top.chars().all(char::is_alphabetic);
            (is_name && !is_in_address(text, start)).then(|| start..at + 1 + name.len())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_with_a_point() {
        for text in ["jan@voorbeeld.nl", "(jan.de-boer@voorbeeld.nl).", "é@voorbeeld.nl"] {
            assert_eq!(addresses(text).len(), 1, "{text}");
        }
        for text in ["@voorbeeld", "a@b", "2 @ 3.50", "https://voorbeeld.nl/@naam.nl", "@"] {
            assert_eq!(addresses(text).len(), 0, "{text}");
        }
    }
}
