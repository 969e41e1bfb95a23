//! What should stay as it is has a band within which it stays.

use super::no_baseline::first_figure;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Direction, Norm, TargetForm};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/stable-without-band
/// priorities/buurt.toml | direction = "lower" | direction = "stable"
/// priorities/buurt.toml | unit = "percent"\ndirection = "lower" | unit = "percent"\ndirection = "stable"
/// priorities/buurt.toml | direction = "higher" | direction = "stable"
/// monitor.toml | direction = "lower" | direction = "stable"
/// priorities/buurt.toml | | [[indicator]]\nid = "x"\nkind = "effect"\ntitle = "X"\nunit = "count"\ndirection = "stable"\nfrequency = "irregular"\nsources = ["politie"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/stable-without-band"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "\
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]
baseline = \"2024\"
target = { value = 50, by = 2027 }",
        wrong: "\
unit = \"count\"
direction = \"stable\"
frequency = \"yearly\"
sources = [\"politie\"]
baseline = \"2024\"
target = { value = 50, by = 2027 }",
        right: "\
unit = \"count\"
direction = \"stable\"
frequency = \"yearly\"
sources = [\"politie\"]
baseline = \"2024\"
target = { within = \"10%\", by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        if indicator.direction.value != Direction::Stable {
            continue;
        }
        let message =
            Message::new("indicator-stable-without-band").with("indicator", indicator.title.as_str());
        let finding = match (indicator.target.as_ref().map(|target| &target.form), indicator.target_place) {
            (Some(TargetForm::Within { .. }), _) => continue,
            // A target that could not be read is reported where it stands.
            (None, Some(_)) => continue,
            (None, None) if !indicator.whole => continue,
            (None, None) => RULE.finding(indicator.direction.place, message),
            (Some(_), place) => {
                let place = place.unwrap_or(indicator.direction.place);
                RULE.finding(place, message).related(
                    indicator.direction.place,
                    Message::new("indicator-stable-without-band-direction"),
                )
            }
        };
        let help = match indicator.promise().map(|promise| promise.norm) {
            Some(norm) => Message::new("indicator-stable-without-band-help-promise").with(
                "word",
                match norm {
                    Norm::AtLeast(_) => Direction::Higher.word(),
                    Norm::AtMost(_) => Direction::Lower.word(),
                },
            ),
            None if indicator.baseline.is_some() => Message::new("indicator-stable-without-band-help")
                .with("by", context.plan.head.last_year.value.0),
            // A band lies around a baseline.
            None => match first_figure(context, indicator) {
                Some(period) => Message::new("indicator-stable-without-band-help-baseline")
                    .with("period", period.to_string()),
                None => Message::new("indicator-stable-without-band-help-unmeasured"),
            }
            .with("by", context.plan.head.last_year.value.0),
        };
        findings.push(finding.help(help).subject(indicator.id.to_string()));
    }
}
