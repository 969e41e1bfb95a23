//! It is known where a figure comes from.
//!
//! A file in which no measurement names a source is one finding, not one for each measurement: it takes one line to fix.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/no-source
/// priorities/buurt.toml | sources = ["politie"] | sources = ["politie", "vragenlijst"]
/// priorities/buurt.toml | sources = ["politie"] | sources = []
/// priorities/buurt.toml | sources = ["vragenlijst"] | sources = ["politie", "vragenlijst"]
/// priorities/buurt.toml | sources = ["vragenlijst"] |
/// priorities/buurt.toml | sources = ["politie"] |
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/no-source"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "sources = [\"politie\"]",
        wrong: "sources = [\"politie\", \"vragenlijst\"]",
        right: "sources = [\"politie\"]",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        // A source that could not be read is reported where it stands.
        if !indicator.whole || !series.whole {
            continue;
        }
        let without = || series.measurements.iter().filter(|one| series.source_of(one, indicator).is_none());
        let Some(first) = without().next() else { continue };
        let message = Message::new("measurement-no-source")
            .with("indicator", indicator.title.as_str())
            .with("period", first.period.value)
            .with("count", without().count());
        let finding = RULE.finding(first.period.place, message).subject(indicator.id.to_string());
        findings.push(match indicator.sources.as_slice() {
            [one, .., last] => {
                let listed = Place { end: last.place.end, ..one.place };
                finding
                    .related(listed, Message::new("measurement-no-source-several"))
                    .help(Message::new("measurement-no-source-help").with("source", one.as_str()))
            }
            _ => finding.help(Message::new("measurement-no-source-help").with("source", "politie")),
        });
    }
}
