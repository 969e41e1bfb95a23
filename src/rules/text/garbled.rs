//! A text was read in the encoding it was written in.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

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
    for text in context.texts {
        for range in garbled(text.text) {
            let what = text.text[range.clone()].to_owned();
            let place = Place::new(text.file, text.start + range.start..text.start + range.end);
            let message = Message::new("text-garbled").with("what", what);
            findings.push(RULE.finding(place, message).help(Message::new("text-garbled-help")));
        }
    }
}

/// What letters with accents and quotation marks become when UTF-8 is read as Windows-1252, and the sign for what could
/// not be read at all.
const SIGNS: &[&str] = &["Ã©", "Ã«", "Ã¨", "Ã¯", "Ã¶", "Ã¼", "Ã¡", "Ã³", "Â ", "â€", "ï¿½", "\u{fffd}"];

fn garbled(text: &str) -> Vec<Range<usize>> {
    // One place a text tells enough.
    let first = SIGNS
        .iter()
        .filter_map(|sign| text.find(sign).map(|at| at..at + sign.len()))
        .min_by_key(|range| range.start);
    first.into_iter().collect()
}
