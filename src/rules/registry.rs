//! Every rule, by group.

use super::rule::{Group, Registry};
use super::{
    action, change, decision, evaluation, file, followup, goal, id, indicator, measurement, period, privacy,
    reference, report, schema, silence, syntax, target, text,
};

/// All rules there are.
pub const REGISTRY: Registry = Registry {
    groups: &[
        Group { name: "action", rules: action::RULES },
        Group { name: "change", rules: change::RULES },
        Group { name: "decision", rules: decision::RULES },
        Group { name: "evaluation", rules: evaluation::RULES },
        Group { name: "file", rules: file::RULES },
        Group { name: "followup", rules: followup::RULES },
        Group { name: "goal", rules: goal::RULES },
        Group { name: "id", rules: id::RULES },
        Group { name: "indicator", rules: indicator::RULES },
        Group { name: "measurement", rules: measurement::RULES },
        Group { name: "period", rules: period::RULES },
        Group { name: "privacy", rules: privacy::RULES },
        Group { name: "reference", rules: reference::RULES },
        Group { name: "report", rules: report::RULES },
        Group { name: "schema", rules: schema::RULES },
        Group { name: "silence", rules: silence::RULES },
        Group { name: "syntax", rules: syntax::RULES },
        Group { name: "target", rules: target::RULES },
        Group { name: "text", rules: text::RULES },
    ],
};
