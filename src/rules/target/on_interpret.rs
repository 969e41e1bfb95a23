//! A figure of which a rise can be good or bad has no value to reach: nothing about it is called better or worse.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Direction, TargetForm};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/on-interpret
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\n[[indicator]]\nid = "x"\nkind = "effect"\ntitle = "X"\nunit = "percent"\ndirection = "interpret"\nfrequency = "irregular"\nsources = ["politie"]\ntarget = { value = 5, by = 2026 }
/// priorities/buurt.toml | direction = "lower" | direction = "interpret"
/// priorities/buurt.toml | unit = "percent"\ndirection = "lower" | unit = "percent"\ndirection = "interpret"
/// monitor.toml | direction = "lower"\nfrequency = "yearly"\nsources = ["politie"]\nalert = 15 | direction = "interpret"\nfrequency = "yearly"\nsources = ["politie"]\ntarget = { value = 5, by = 2027 }
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\n[[indicator]]\nid = "x"\nkind = "effect"\ntitle = "X"\nunit = "count"\ndirection = "interpret"\nfrequency = "irregular"\nsources = ["politie"]\ntarget = { value = 5, by = 2027 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/on-interpret"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "\
unit = \"count\"
direction = \"lower\"",
        wrong: "\
unit = \"count\"
direction = \"interpret\"",
        right: "\
unit = \"count\"
direction = \"lower\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        if indicator.direction.value != Direction::Interpret {
            continue;
        }
        let place = match indicator.target.as_ref().map(|target| &target.form) {
            Some(TargetForm::Level { value, .. }) => value.place,
            Some(TargetForm::Change { change, .. }) => change.place,
            Some(TargetForm::Within { within, .. }) => within.place,
            Some(TargetForm::BetterThan { region, .. }) => region.place,
            // Whether a promise is kept can be said of any figure.
            Some(TargetForm::Promise(_)) | None => continue,
        };
        let message = Message::new("target-on-interpret").with("indicator", indicator.title.as_str());
        findings.push(
            RULE.finding(place, message)
                .related(indicator.direction.place, Message::new("target-on-interpret-direction"))
                .help(Message::new("target-on-interpret-help"))
                .subject(indicator.id.to_string()),
        );
    }
}
