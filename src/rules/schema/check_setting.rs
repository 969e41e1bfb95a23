//! `[check]` names rules that exist, and lowers no error.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{CheckSetting, near_miss};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks schema/check-setting
/// plan.toml | | [check]\n"measurement/unit" = "off"
/// plan.toml | | [check]\n"measurement/unit" = "warning"
/// plan.toml | | [check]\n"goal/unmeasurd" = "off"
/// plan.toml | | [check]\nalles = "off"
/// plan.toml | | [check]\n"change/target" = "off"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("schema/check-setting"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "[check]\n\"measurement/unit\" = \"off\"",
        right: "[check]\n\"indicator/no-target\" = \"off\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (name, setting) in &context.plan.head.check {
        let message = |id| Message::new(id).with("rule", name.as_str());
        match context.registry.rule(name) {
            Some(known) if known.severity == Severity::Error && setting.value != CheckSetting::Error => {
                let help = Message::new("schema-check-error-help");
                findings.push(RULE.finding(setting.place, message("schema-check-error")).help(help));
            }
            Some(_) => {}
            // The errors of a group stay errors whatever is said of the group.
            None if name.value == "change" || name.value == "silence" => {
                let help = Message::new("schema-check-error-help");
                findings.push(RULE.finding(setting.place, message("schema-check-error")).help(help));
            }
            None if context.registry.has_group(name) => {}
            None => {
                let help = match near_miss(name, context.registry.rules().map(|rule| rule.id.as_str())) {
                    Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
                    None => Message::new("schema-check-unknown-help"),
                };
                findings.push(RULE.finding(name.place, message("schema-check-unknown")).help(help));
            }
        }
    }
}
