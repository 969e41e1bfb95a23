//! A measurement file belongs to an indicator.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Id, near_miss};
use crate::rules::example::{COUNTED, Example};
use crate::rules::names::{Names, source_option};
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks reference/no-indicator
/// measurements/buurt/overlas.toml | | [[measurement]]\nperiod = "2024"\nvalue = 1
/// measurements/burt/overlast.toml | | [[measurement]]\nperiod = "2024"\nvalue = 1
/// measurements/monitor/branden.toml | | [[measurement]]\nperiod = "2024"\nvalue = 1
/// priorities/buurt.toml | id = "onveilig" | id = "onveiliger"
/// monitor.toml | | (gone)
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("reference/no-indicator"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Name {
        wrong: "measurements/buurt/overlasten.toml",
        right: "measurements/buurt/overlast.toml",
        text: COUNTED,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let names = Names::of(context);
    for (id, series) in context.plan.series.iter().filter(|(id, _)| !names.has_indicator(id)) {
        let place = Place::new(series.file, 0..0);
        // The figures are most likely those of an indicator that has none: of that one nothing is known then.
        let meant = context.plan.indicators().map(|one| &one.id).find(|other| {
            let near =
                |a: &Id, b: &Id| a == b || near_miss(a.as_str(), std::iter::once(b.as_str())).is_some();
            !context.plan.series.contains_key(other)
                && near(&id.id, &other.id)
                && near(&id.chapter, &other.chapter)
        });
        let alone = || {
            let mut same = context.plan.indicators().filter(|one| one.id.id == id.id);
            same.next().filter(|_| same.next().is_none()).map(|one| &one.id)
        };
        let meant = meant.or_else(|| alone().filter(|other| !context.plan.series.contains_key(other)));
        let finding = if let Some(chapter) = names.chapter(&id.chapter) {
            let known = chapter.indicators.iter().map(|indicator| indicator.id.id.as_str());
            let help = match near_miss(id.id.as_str(), known) {
                Some(better) => Message::new("reference-no-indicator-help-rename")
                    .with("better", format!("measurements/{}/{better}.toml", chapter.id)),
                None => Message::new("reference-no-indicator-help")
                    .with("id", id.id.as_str())
                    .with("chapter", chapter.id.as_str())
                    .with("source", source_option(series.source.is_none())),
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
        findings.push(finding.subject(meant.unwrap_or(id).to_string()));
    }
}
