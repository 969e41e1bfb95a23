//! A measurement file belongs to an indicator.

use super::names::Names;
use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::lang::Message;
use crate::model::near_miss;

pub(super) const RULE: Rule = Rule {
    id: "reference/no-indicator",
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Name {
        wrong: "measurements/buurt/overlasten.toml",
        right: "measurements/buurt/overlast.toml",
        text: "\
[[measurement]]
period = \"2024\"
value = 60

[[measurement]]
period = \"2025\"
value = 55
",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let names = Names::of(context);
    for (id, series) in context.plan.series.iter().filter(|(id, _)| !names.has_indicator(id)) {
        let place = Place::new(series.file, 0..0);
        let finding = if let Some(chapter) = names.chapter(&id.chapter) {
            let known = chapter.indicators.iter().map(|indicator| indicator.id.id.as_str());
            let help = match near_miss(id.id.as_str(), known) {
                Some(better) => Message::new("reference-no-indicator-help-rename")
                    .with("better", format!("measurements/{}/{better}.toml", chapter.id)),
                None => Message::new("reference-no-indicator-help").with("id", id.id.as_str()),
            };
            let message = Message::new("reference-no-indicator")
                .with("id", id.id.as_str())
                .with("chapter", chapter.shown_title());
            RULE.finding(place, message).help(help)
        } else {
            let known = names.chapters().map(|chapter| chapter.as_str());
            let help = match near_miss(id.chapter.as_str(), known) {
                Some(better) => Message::new("reference-no-indicator-help-rename")
                    .with("better", format!("measurements/{better}/{}.toml", id.id)),
                None => Message::new("reference-no-chapter-help").with("chapter", id.chapter.as_str()),
            };
            let message = Message::new("reference-no-chapter").with("chapter", id.chapter.as_str());
            RULE.finding(place, message).help(help)
        };
        findings.push(finding.subject(id.to_string()));
    }
}
