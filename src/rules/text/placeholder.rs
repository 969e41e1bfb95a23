//! A text has no place that was still to be filled in.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::Signs;

/// ```breaks text/placeholder
/// plan.toml | motto = "Samen" | motto = "TODO"
/// plan.toml | motto = "Samen" | motto = "Samen" # TODO nakijken
/// evaluations/2025.toml | Minder meldingen. | XXX meldingen.
/// evaluations/2025.toml | Minder meldingen. | (nader in te vullen)
/// priorities/buurt.toml | Meer toezicht | TBD
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("text/placeholder"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"Samen werken we aan TODO.\"",
        right: "introduction = \"Samen werken we aan veiligheid.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(context, ["text-placeholder", "text-placeholder-help"], placeholders));
}

/// What people leave where something is still to come. Whole words only; capitals where the word is Dutch too.
static LEFT: Signs = Signs::new(&[
    "TODO",
    "TBD",
    "XXX",
    "FIXME",
    "PM invullen",
    "nader in te vullen",
    "lorem ipsum",
    "[invullen]",
]);

fn placeholders(text: &str) -> Vec<Range<usize>> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_whole = |range: &Range<usize>| {
        !letter(text[..range.start].chars().next_back()) && !letter(text[range.end..].chars().next())
    };
    LEFT.places(text).filter(is_whole).collect()
}
