//! A goal has an indicator or an action, else nothing shows whether anything comes of it.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{BrokenKind, Chapter, GoalId, GoalKind};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks goal/unmeasured
/// priorities/buurt.toml | | [[goal]]\nid = "g"\ntitle = "G"\nkind = "milestone"
/// priorities/buurt.toml | | [[goal]]\nid = "g"\ntitle = "G"\nkind = "continuous"
/// priorities/buurt.toml | | [[goal]]\nid = "g"\ntitle = "G"\nkind = "recurring"\npillar = "toezicht"
/// priorities/buurt.toml | goal = "spreekuur" | goal = "minder-overlast"
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\n[[goal]]\nid = "g"\ntitle = "G"\nkind = "milestone"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("goal/unmeasured"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "",
        wrong: "\
[[goal]]
id = \"meldpunt\"
title = \"Een meldpunt voor overlast\"
kind = \"milestone\"",
        right: "\
[[goal]]
id = \"meldpunt\"
title = \"Een meldpunt voor overlast\"
kind = \"milestone\"

[[indicator]]
id = \"meldpunt-open\"
kind = \"performance\"
goal = \"meldpunt\"
title = \"Het meldpunt is open\"
unit = \"yes-no\"
direction = \"higher\"
frequency = \"irregular\"
target = { at_least = 1, per = \"plan\" }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    // An action that was not or could not be read may serve any goal.
    if !context.extent.is_whole()
        || plan.actions.keys().any(|year| context.unread.has_any_below(&year.to_string()))
    {
        return;
    }
    let mut served: BTreeSet<GoalId> =
        plan.indicators().filter_map(|indicator| indicator.goal_id()).collect();
    served.extend(plan.all_actions().flat_map(|action| &action.goals).map(|goal| goal.value.clone()));
    for chapter in plan.priorities.iter().filter(|chapter| !may_hide_an_indicator(chapter)) {
        for goal in &chapter.goals {
            // A result to reach without an effect indicator is said to lack that.
            let said = goal.kind.value == GoalKind::Outcome;
            let holds = goal.years.covers(context.day.year()) && chapter.years.covers(context.day.year());
            if said || !holds || served.contains(&goal.id) {
                continue;
            }
            let message = Message::new("goal-unmeasured").with("goal", goal.title.as_str());
            let year = plan.head.nearest_year(context.day.year());
            let help = Message::new("goal-unmeasured-help")
                .with("goal", goal.id.to_string())
                .with("action", format!("{year}/{}", goal.id.id))
                .with("status", context.plan.head.status.word());
            findings.push(RULE.finding(goal.title.place, message).help(help).subject(goal.id.to_string()));
        }
    }
}

/// Whether an indicator of a chapter, or the goal that it names, could not be read.
pub(super) fn may_hide_an_indicator(chapter: &Chapter) -> bool {
    chapter.broken.iter().any(|broken| matches!(broken.kind, BrokenKind::Indicator(_)))
        || chapter.indicators.iter().any(|indicator| indicator.goal.is_none() && !indicator.whole)
}
