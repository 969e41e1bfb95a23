//! An effect indicator says where its figures come from.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::IndicatorKind;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/no-source
/// priorities/buurt.toml | sources = ["vragenlijst"] |
/// priorities/buurt.toml | sources = ["vragenlijst"] | sources = []
/// priorities/buurt.toml | sources = ["politie"] |
/// priorities/buurt.toml | sources = ["politie"] | sources = []
/// priorities/buurt.toml | | [[indicator]]\nid = "x"\nkind = "effect"\ntitle = "X"\nunit = "count"\ndirection = "lower"\nfrequency = "irregular"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/no-source"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "monitor.toml",
        instead_of: "",
        wrong: "\
[[indicator]]
id = \"fietsendiefstal\"
kind = \"effect\"
title = \"Aangiften van fietsendiefstal\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"",
        right: "\
[[indicator]]
id = \"fietsendiefstal\"
kind = \"effect\"
title = \"Aangiften van fietsendiefstal\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let in_its_file =
            context.plan.series.get(&indicator.id).is_some_and(|series| series.source.is_some());
        if indicator.kind.value == IndicatorKind::Effect
            && indicator.sources.is_empty()
            && !in_its_file
            && indicator.whole
            && context.extent.has_figures_of(&indicator.id)
        {
            let message = Message::new("indicator-no-source").with("indicator", indicator.title.as_str());
            let source = context.plan.sources.first().map_or("politie", |source| source.id.as_str());
            let help =
                Message::new("indicator-no-source-help").with("line", format!("sources = [\"{source}\"]"));
            findings.push(
                RULE.finding(indicator.title.place, message).help(help).subject(indicator.id.to_string()),
            );
        }
    }
}
