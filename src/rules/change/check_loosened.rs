//! That the check asks less than before is seen.

use super::finding::about;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Arg, Message};
use crate::model::CheckSetting;
use crate::model::difference::{Difference, FieldValue, ThingChange, ThingKind};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/check-loosened
/// plan.toml | | [check]\n"goal/unmeasured" = "off"
/// plan.toml | | [check]\n"indicator/no-target" = "off"
/// plan.toml | | [check]\nprivacy = "off"
/// plan.toml | | [check]\ntext = "off"
/// plan.toml | | [check]\n"measurement/overdue" = "off"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/check-loosened"),
    severity: Severity::Warning,
    check: Check::Change(check),
    example: Example::Edit {
        file: "plan.toml",
        instead_of: "last_year = 2027\n",
        before: "last_year = 2027\n",
        wrong: "last_year = 2027\n\n[check]\n\"goal/unmeasured\" = \"off\"\n",
        right: "last_year = 2027\n",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.of_kinds(&[ThingKind::Plan]).filter(|one| one.key() == Some("check")) {
        let ThingChange::Set { key, .. } = &difference.what else { continue };
        if is_loosened(difference) {
            let rule = key.of.as_ref().map_or(String::new(), ToString::to_string);
            let message = Message::new("change-check-loosened").with("rule", rule);
            let help = Message::new("change-check-loosened-help");
            findings.push(about(&RULE, difference, message).help(help));
        }
    }
}

/// Whether a setting asks less than it did.
pub(super) fn is_loosened(difference: &Difference) -> bool {
    let ThingChange::Set { old, new, .. } = &difference.what else { return false };
    strictness(new.as_ref()) < strictness(old.as_ref())
}

/// How strict a setting is; without one a rule warns.
fn strictness(said: Option<&FieldValue>) -> u8 {
    let setting = match said.map(|said| &said.value) {
        Some(Arg::Text(word)) => CheckSetting::from_word(word),
        _ => None,
    };
    match setting {
        Some(CheckSetting::Error) => 2,
        None | Some(CheckSetting::Warning) => 1,
        Some(CheckSetting::Off) => 0,
    }
}
