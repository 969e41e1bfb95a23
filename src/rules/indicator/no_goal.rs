//! A performance indicator says which goal it measures.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::IndicatorKind;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/no-goal
/// priorities/buurt.toml | goal = "spreekuur" |
/// priorities/buurt.toml | | [[indicator]]\nid = "x"\nkind = "performance"\ntitle = "X"\nunit = "count"\ndirection = "higher"\nfrequency = "irregular"\nsources = ["politie"]
/// priorities/buurt.toml | goal = "spreekuur" | # goal = "spreekuur"
/// priorities/buurt.toml | | [[indicator]]\nid = "x"\nkind = "performance"\ntitle = "X"\nunit = "yes-no"\ndirection = "higher"\nfrequency = "irregular"\nsources = ["politie"]
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\n[[indicator]]\nid = "x"\nkind = "performance"\ntitle = "X"\nunit = "count"\ndirection = "higher"\nfrequency = "yearly"\nsources = ["politie"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/no-goal"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "",
        wrong: "\
[[indicator]]
id = \"gesprekken\"
kind = \"performance\"
title = \"Gesprekken met bewoners\"
unit = \"count\"
direction = \"higher\"
frequency = \"yearly\"",
        right: "\
[[indicator]]
id = \"gesprekken\"
kind = \"performance\"
goal = \"minder-overlast\"
title = \"Gesprekken met bewoners\"
unit = \"count\"
direction = \"higher\"
frequency = \"yearly\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for chapter in &context.plan.priorities {
        for indicator in &chapter.indicators {
            if indicator.kind.value != IndicatorKind::Performance
                || indicator.goal.is_some()
                || !indicator.whole
            {
                continue;
            }
            let message = Message::new("indicator-no-goal").with("indicator", indicator.title.as_str());
            let help = match chapter.goals.first() {
                Some(goal) => Message::new("indicator-no-goal-help")
                    .with("line", format!("goal = \"{}\"", goal.id.id.as_str())),
                None => Message::new("indicator-no-goal-help-none"),
            };
            findings.push(
                RULE.finding(indicator.title.place, message).help(help).subject(indicator.id.to_string()),
            );
        }
    }
}
