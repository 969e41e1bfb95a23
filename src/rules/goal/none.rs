//! A priority says what is to be reached: by goals, or at least by something that is measured.

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks goal/none
/// priorities/wonen.toml | | title = "Wonen"\nambition = "Iedereen woont veilig"
/// priorities/wonen.toml | | title = "Wonen"\nambition = "a"\nintroduction = "b"
/// priorities/wonen.toml | | title = "Wonen"\nambition = "a"\n[[pillar]]\nid = "samen"\ntitle = "Samen"
/// priorities/wonen.toml | | title = "Wonen"\nambition = "a"\nexamples = ["b"]
/// priorities/wonen.toml | | title = "Wonen"\nambition = "a"\nfrom = 2025
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("goal/none"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/wonen.toml",
        instead_of: "",
        wrong: "\
title = \"Wonen\"
ambition = \"Iedereen woont veilig\"",
        right: "\
title = \"Wonen\"
ambition = \"Iedereen woont veilig\"

[[goal]]
id = \"buurtschouw\"
title = \"Elk jaar een schouw in de buurt\"
kind = \"recurring\"

[[indicator]]
id = \"gehouden\"
kind = \"performance\"
goal = \"buurtschouw\"
title = \"Gehouden buurtschouwen\"
unit = \"count\"
direction = \"higher\"
frequency = \"irregular\"
target = { at_least = 1, per = \"year\" }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    for chapter in &plan.priorities {
        let is_empty = chapter.goals.is_empty() && chapter.indicators.is_empty() && chapter.broken.is_empty();
        let is_over = chapter.years.ended.is_some() && !chapter.years.covers(context.day.year());
        if !is_empty || is_over {
            continue;
        }
        let Some(title) = &chapter.title else { continue };
        let message = Message::new("goal-none").with("title", title.as_str());
        let help = Message::new("goal-none-help").with("priority", chapter.id.to_string());
        findings.push(RULE.finding(title.place, message).help(help).subject(chapter.id.to_string()));
    }
}
