//! A part that is measured or promised is a part of the breakdown.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, ForEach, Indicator, near_miss, sole_near_name};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks reference/unknown-part
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\npart = "oost"\nvalue = 5
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2025"\npart = "noord"\nvalue = 5\nn = 50
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2023"\npart = "Noord"\nvalue = 5
/// measurements/monitor/inbraak.toml | | [[measurement]]\nperiod = "2025"\npart = "noord"\nvalue = 5
/// priorities/buurt.toml | target = { at_least = 1, per = "quarter", from = 2026 } | target = { at_least = 1, per = "quarter", from = 2026, for_each = ["noord"] }
/// priorities/buurt.toml | change = "-4pp", by = 2027 | change = "-4pp", by = 2027, for_each = "parts"
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2027, for_each = ["noord", "oost"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("reference/unknown-part"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "[[measurement]]\nperiod = \"2025\"\npart = \"zuidd\"\nvalue = 21",
        right: "[[measurement]]\nperiod = \"2025\"\npart = \"zuid\"\nvalue = 21",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        // A breakdown that could not be read may hold the part.
        if indicator.breakdown.is_none() && !indicator.whole {
            continue;
        }
        let promised = indicator.target.as_ref().and_then(|target| target.for_each.as_ref());
        if let (Some(ForEach::Parts), None) = (promised, &indicator.breakdown) {
            let place = indicator.target_place.unwrap_or(indicator.place);
            let message = Message::new("reference-no-breakdown").with("indicator", indicator.title.as_str());
            let help = Message::new("reference-no-breakdown-help");
            findings.push(RULE.finding(place, message).help(help).subject(indicator.id.to_string()));
        }
        let promised = promised.map_or(&[][..], ForEach::named);
        let measured = context.plan.series.get(&indicator.id).map_or(&[][..], |series| &series.measurements);
        let measured = measured.iter().filter_map(|measurement| measurement.part.as_ref());
        for part in promised.iter().chain(measured).filter(|part| !is_known(indicator, part)) {
            findings.push(unknown(indicator, part));
        }
    }
}

fn is_known(indicator: &Indicator, part: &At<String>) -> bool {
    indicator
        .breakdown
        .as_ref()
        .is_some_and(|breakdown| breakdown.parts.iter().any(|one| one.value == part.value))
}

fn unknown(indicator: &Indicator, part: &At<String>) -> Diagnostic {
    let message =
        |id| Message::new(id).with("indicator", indicator.title.as_str()).with("part", part.as_str());
    let finding = match &indicator.breakdown {
        Some(breakdown) => {
            let parts = || breakdown.parts.iter().map(|part| part.as_str());
            let help = match near_miss(part.as_str(), parts()) {
                Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
                None => Message::new("choose-from").with("words", parts().collect::<Vec<_>>()),
            };
            let listed = match breakdown.parts.as_slice() {
                [] => breakdown.title.place,
                [one] => one.place,
                [first, .., last] => Place { end: last.place.end, ..first.place },
            };
            let fix = sole_near_name(part.as_str(), parts()).map(|better| format!("\"{better}\""));
            RULE.finding(part.place, message("reference-unknown-part"))
                .fix(fix)
                .related(listed, Message::new("reference-unknown-part-breakdown"))
                .help(help)
        }
        None => RULE
            .finding(part.place, message("reference-no-parts"))
            .help(Message::new("reference-no-parts-help").with("part", part.as_str())),
    };
    finding.subject(indicator.id.to_string())
}
