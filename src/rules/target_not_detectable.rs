//! The sample in use is large enough to see whether the target is reached.

use super::baseline::Baseline;
use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;
use crate::model::{Indicator, Point, Target, Unit, points, power, sample_needed};

pub(super) const RULE: Rule = Rule {
    id: "target/not-detectable",
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "numerator = 114\ndenominator = 1190",
        wrong: "numerator = 17\ndenominator = 179",
        right: "numerator = 114\ndenominator = 1190",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured().filter(|(indicator, _)| indicator.unit == Unit::Percent) {
        let Some(Baseline::Found { value, .. }) = context.baselines.get(&indicator.id) else { continue };
        let (Some(target), Some(place)) = (target_value(indicator, *value), indicator.target_place) else {
            continue;
        };
        // A figure that cannot be is another rule's.
        let usable = |point: &Point<'_>| point.sample.is_some() && indicator.unit.check(point.value).is_ok();
        let latest = points(series, indicator, context.today).into_iter().rfind(usable);
        let Some((point, sample)) = latest.and_then(|point| Some((point, point.sample?))) else { continue };
        let (before, after) = (value / 100.0, target / 100.0);
        let (Some(needed), Some(chance)) = (sample_needed(before, after), power(before, after, sample))
        else {
            continue;
        };
        if sample < needed {
            let message = Message::new("target-not-detectable")
                .with("indicator", indicator.title.as_str())
                .with("from", *value)
                .with("to", target)
                .with("sample", sample)
                .with("chance", (chance * 100.0).round());
            findings.push(
                RULE.finding(place, message)
                    .related(point.place, Message::new("target-not-detectable-sample").with("sample", sample))
                    .help(Message::new("target-not-detectable-help").with("needed", needed))
                    .subject(indicator.id.to_string()),
            );
        }
    }
}

fn target_value(indicator: &Indicator, baseline: f64) -> Option<f64> {
    match indicator.target.as_ref()? {
        Target::Level { value, .. } => Some(value.value),
        Target::Change { change, .. } => Some(change.value.applied_to(baseline)),
        Target::Within { .. } | Target::Cadence(_) => None,
    }
}
