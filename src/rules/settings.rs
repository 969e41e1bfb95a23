//! What `[check]` in plan.toml makes of the findings.

use std::collections::BTreeMap;

use super::rule::Registry;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{CheckSetting, Head};

/// The findings as the plan wants them: warnings can be switched off or raised; errors stay errors.
pub(super) fn applied(
    head: &Head,
    findings: Vec<Diagnostic>,
    registry: Registry,
) -> (Vec<Diagnostic>, usize) {
    if head.check.is_empty() {
        return (findings, 0);
    }
    let settings: BTreeMap<&str, CheckSetting> =
        head.check.iter().map(|(name, setting)| (name.as_str(), setting.value)).collect();
    let total = findings.len();
    let kept: Vec<Diagnostic> =
        findings.into_iter().filter_map(|finding| set(finding, &settings, registry)).collect();
    let switched_off = total - kept.len();
    (kept, switched_off)
}

fn set(
    finding: Diagnostic,
    settings: &BTreeMap<&str, CheckSetting>,
    registry: Registry,
) -> Option<Diagnostic> {
    if registry.rule(finding.rule.as_str()).is_none_or(|rule| rule.severity == Severity::Error) {
        return Some(finding);
    }
    // A rule by its own name, else by that of its group.
    let group = finding.rule.group();
    match settings.get(finding.rule.as_str()).or_else(|| settings.get(group)) {
        None | Some(CheckSetting::Warning) => Some(finding),
        Some(CheckSetting::Off) => None,
        // Who wants to hear of every missing target as an error does not thereby make the figures invalid.
        Some(CheckSetting::Error) => Some(Diagnostic { severity: Severity::Error, subject: None, ..finding }),
    }
}
