//! A text is text, and no page of a website.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

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
    for text in context.texts {
        for range in markup(text.text) {
            let what = text.text[range.clone()].to_owned();
            let place = Place::new(text.file, text.start + range.start..text.start + range.end);
            let message = Message::new("text-markup").with("what", what);
            findings.push(RULE.finding(place, message).help(Message::new("text-markup-help")));
        }
    }
}

/// Tags and signs of HTML that come along with text from a website or from Word.
const MARKUP: &[&str] = &[
    "<b>", "<i>", "<br", "<p>", "<p ", "<div", "<span", "<strong>", "<em>", "<a href", "<li>", "&nbsp;",
    "&amp;", "&#",
];

fn markup(text: &str) -> Vec<Range<usize>> {
    let first = MARKUP
        .iter()
        .filter_map(|tag| text.find(tag).map(|at| at..at + tag.len()))
        .min_by_key(|range| range.start);
    first.into_iter().collect()
}
