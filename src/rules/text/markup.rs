//! A text is text, and no page of a website.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::texts::Signs;

/// ```breaks text/markup
/// plan.toml | motto = "Samen" | motto = "<b>Samen</b>"
/// plan.toml | motto = "Samen" | motto = "Samen&nbsp;veilig"
/// evaluations/2025.toml | Minder meldingen. | <p>Minder meldingen.</p>
/// evaluations/2025.toml | Minder meldingen. | Minder <a href="x">meldingen</a>.
/// priorities/buurt.toml | Meer toezicht | Meer<br/>toezicht
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("text/markup"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "introduction = \"Samen <b>veilig</b>.\"",
        right: "introduction = \"Samen veilig.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(RULE.in_texts(context, ["text-markup", "text-markup-help"], markup));
}

/// Tags and signs of HTML that come along with text from a website or from Word.
static MARKUP: Signs = Signs::new(&[
    "<b>", "<i>", "<br", "<p>", "<p ", "<div", "<span", "<strong>", "<em>", "<a href", "<li>", "&nbsp;",
    "&amp;", "&#",
]);

fn markup(text: &str) -> Vec<Range<usize>> {
    let holds = |byte: u8| text.as_bytes().contains(&byte);
    if holds(b'<') || holds(b'&') { MARKUP.first(text) } else { Vec::new() }
}
