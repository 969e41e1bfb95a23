//! A text was read in the encoding it was written in.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::Signs;

/// ```breaks text/garbled
/// plan.toml | motto = "Samen" | motto = "cafÃ©"
/// plan.toml | motto = "Samen" | motto = "CoÃ¶rdinatie"
/// evaluations/2025.toml | Minder meldingen. | Minder meldingen â€“ gelukkig.
/// evaluations/2025.toml | Minder meldingen. | Minder meldingenï¿½
/// priorities/buurt.toml | Meer toezicht | Meer to�zicht
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("text/garbled"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"Een veilige en prettige cafÃ©straat.\"",
        right: "introduction = \"Een veilige en prettige caféstraat.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(context, ["text-garbled", "text-garbled-help"], garbled));
}

/// What letters with accents and quotation marks become when UTF-8 is read as Windows-1252, and the sign for what could
/// not be read at all.
static SIGNS: Signs =
    Signs::new(&["Ã©", "Ã«", "Ã¨", "Ã¯", "Ã¶", "Ã¼", "Ã¡", "Ã³", "Â ", "â€", "ï¿½", "\u{fffd}"]);

fn garbled(text: &str) -> Vec<Range<usize>> {
    if text.is_ascii() { Vec::new() } else { SIGNS.first(text) }
}
