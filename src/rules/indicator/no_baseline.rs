//! An effect indicator of a priority says from which measurement change is measured.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Indicator, IndicatorKind, Period, TargetForm, points};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/no-baseline
/// priorities/buurt.toml | baseline = "2023"\ntarget = { change = "-4pp", by = 2027 } | target = { better_than = "Nederland", by = 2027 }
/// priorities/buurt.toml | baseline = "2023"\ntarget = { change = "-4pp", by = 2027 } |
/// priorities/buurt.toml | baseline = "2023"\ntarget = { change = "-4pp", by = 2027 } | target = { value = 7, by = 2027 }
/// priorities/buurt.toml | baseline = "2024" |
/// priorities/buurt.toml | baseline = "2024" | # baseline = "2024"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/no-baseline"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "\
baseline = \"2024\"
target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50, by = 2027 }",
        right: "\
baseline = \"2024\"
target = { value = 50, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.priorities.iter().flat_map(|chapter| &chapter.indicators) {
        // A target that cannot do without is said to lack it by `target/needs-baseline`.
        let needed = matches!(
            indicator.target.as_ref().map(|target| &target.form),
            Some(TargetForm::Change { .. } | TargetForm::Within { .. })
        );
        if indicator.kind.value != IndicatorKind::Effect
            || indicator.baseline.is_some()
            || needed
            || !indicator.whole
            // Of what has no figure that is said first.
            || !has_any_figure(context, indicator)
        {
            continue;
        }
        let message = Message::new("indicator-no-baseline").with("indicator", indicator.title.as_str());
        let help = match first_figure(context, indicator) {
            Some(period) => {
                Message::new("indicator-no-baseline-help").with("line", format!("baseline = \"{period}\""))
            }
            None => Message::new("indicator-no-baseline-help-unmeasured")
                .with("command", format!("ivp record {}", indicator.id)),
        };
        findings
            .push(RULE.finding(indicator.title.place, message).help(help).subject(indicator.id.to_string()));
    }
}

/// The period of the first figure of an indicator.
pub(super) fn first_figure(context: &Context<'_>, indicator: &Indicator) -> Option<Period> {
    let series = context.plan.series.get(&indicator.id)?;
    points(series, indicator, context.today).first().map(|point| point.period)
}

/// Whether a figure of an indicator is on record, of the whole or of a part; or that may be so.
pub(super) fn has_any_figure(context: &Context<'_>, indicator: &Indicator) -> bool {
    let Some(series) = context.plan.series.get(&indicator.id) else {
        return !context.extent.has_figures_of(&indicator.id);
    };
    !series.whole || series.measurements.iter().any(|one| one.value(indicator.unit).is_some())
}
