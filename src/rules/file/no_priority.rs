//! A plan has at least one priority.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks file/no-priority
/// priorities | | (gone)
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("file/no-priority"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::OnDisk,
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    // A priority whose file could not be read is there all the same.
    let file = context.sources.iter().any(|(_, file)| file.inside.starts_with("priorities/"));
    if context.plan.priorities.is_empty() && !file {
        let place = Place::new(context.plan.head.file, 0..0);
        findings.push(
            RULE.finding(place, Message::new("file-no-priority"))
                .help(Message::new("file-no-priority-help"))
                .subject("plan"),
        );
    }
}
