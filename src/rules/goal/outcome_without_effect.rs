//! A result to reach has an effect indicator: it is judged by that and never by what was done.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{GoalKind, IndicatorKind};
use crate::rules::example::Example;
use crate::rules::goal::unmeasured::may_hide_an_indicator;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks goal/outcome-without-effect
/// priorities/buurt.toml | | [[goal]]\nid = "g"\ntitle = "G"\nkind = "outcome"
/// priorities/buurt.toml | kind = "recurring" | kind = "outcome"
/// priorities/buurt.toml | goal = "minder-overlast" |
/// priorities/buurt.toml | goal = "minder-overlast" | goal = "spreekuur"
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\n[[goal]]\nid = "g"\ntitle = "G"\nkind = "outcome"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("goal/outcome-without-effect"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "goal = \"minder-overlast\"\n",
        wrong: "",
        right: "goal = \"minder-overlast\"\n",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for chapter in context.plan.priorities.iter().filter(|chapter| !may_hide_an_indicator(chapter)) {
        let effects = || chapter.indicators.iter().filter(|one| one.kind.value == IndicatorKind::Effect);
        let measured: BTreeSet<&str> =
            effects().filter_map(|one| one.goal.as_ref()).map(|goal| goal.as_str()).collect();
        for goal in chapter.goals.iter().filter(|goal| goal.kind.value == GoalKind::Outcome) {
            if measured.contains(goal.id.id.as_str()) {
                continue;
            }
            let message = Message::new("goal-outcome-without-effect").with("goal", goal.title.as_str());
            let help = if effects().next().is_none() {
                Message::new("goal-outcome-without-effect-help-none").with("goal", goal.id.to_string())
            } else {
                Message::new("goal-outcome-without-effect-help")
                    .with("line", format!("goal = \"{}\"", goal.id.id))
            };
            findings.push(
                RULE.finding(goal.title.place, message)
                    .related(goal.kind.place, Message::new("goal-outcome-without-effect-kind"))
                    .help(help)
                    .subject(goal.id.to_string()),
            );
        }
    }
}
