//! An effect indicator of a priority has a figure: without one, nothing else can be asked of it.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Indicator, IndicatorKind};
use crate::rules::example::Example;
use crate::rules::names::asked_source;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/no-figure
/// priorities/buurt.toml | | [[indicator]]\nid = "a"\nkind = "effect"\ntitle = "A"\nunit = "count"\ndirection = "lower"\nfrequency = "yearly"\nsources = ["politie"]
/// priorities/buurt.toml | | [[indicator]]\nid = "a"\nkind = "effect"\ntitle = "A"\nunit = "percent"\ndirection = "interpret"\nfrequency = "two-yearly"\nsources = ["politie"]
/// priorities/buurt.toml | | [[indicator]]\nid = "a"\nkind = "effect"\ntitle = "A"\nunit = "grade"\ndirection = "higher"\nfrequency = "yearly"\nsources = ["politie"]\ntarget = { value = 7, by = 2027 }
/// measurements/buurt/onveilig.toml | | (gone)
/// measurements/buurt/overlast.toml | | (gone)
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/no-figure"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "",
        wrong: "\
[[indicator]]
id = \"jongeren\"
kind = \"effect\"
title = \"Overlast door jongeren\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]",
        right: "\
[[indicator]]
id = \"gesprekken\"
kind = \"performance\"
goal = \"minder-overlast\"
title = \"Gesprekken over overlast\"
unit = \"count\"
direction = \"higher\"
frequency = \"yearly\"
sources = [\"politie\"]",
    },
};

/// Whether there is a figure of an indicator, or may be; or somebody said why there is none.
pub(super) fn has_figure(context: &Context<'_>, indicator: &Indicator) -> bool {
    let series = context.plan.series.get(&indicator.id);
    let known = context.extent.has_figures_of(&indicator.id);
    !known || series.is_some_and(|series| !series.measurements.is_empty() || !series.whole)
}

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for chapter in &context.plan.priorities {
        let effects = || {
            let all = chapter.indicators.iter();
            all.filter(|one| one.kind.value == IndicatorKind::Effect && one.whole)
        };
        let bare: Vec<&Indicator> = effects().filter(|one| !has_figure(context, one)).collect();
        let Some(first) = bare.first() else { continue };
        let titles: Vec<String> = bare.iter().map(|one| format!("‘{}’", one.title.as_str())).collect();
        let which = match bare.len() {
            1 => "one",
            count if count == effects().count() => "all",
            _ => "some",
        };
        let message = Message::new("indicator-no-figure")
            .with("priority", chapter.shown_title())
            .with("which", which)
            .with("count", bare.len())
            .with("all", effects().count())
            .with("indicators", titles);
        let help = Message::new("indicator-no-figure-help")
            .with("indicator", first.id.to_string())
            .with("source", asked_source(context.plan, first))
            .with("year", context.plan.head.year_before());
        findings.push(RULE.finding(first.title.place, message).help(help).subject(first.id.to_string()));
    }
}
