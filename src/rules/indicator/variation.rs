//! What says how the figures of an indicator vary fits its unit, and is above zero.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Indicator, Unit};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/variation
/// priorities/buurt.toml | dispersion = 0.002 | dispersion = 0
/// priorities/buurt.toml | dispersion = 0.002 | dispersion = -1.5
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { value = 50, by = 2027 }\nsd = 1.4
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { value = 50, by = 2027 }\ndesign_effect = 1.5
/// priorities/buurt.toml | target = { change = "-4pp", by = 2027 } | target = { change = "-4pp", by = 2027 }\ndispersion = 2
/// priorities/buurt.toml | target = { change = "-4pp", by = 2027 } | target = { change = "-4pp", by = 2027 }\ndesign_effect = 0
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/variation"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { change = \"-4pp\", by = 2027 }",
        wrong: "target = { change = \"-4pp\", by = 2027 }\nsd = 0.4",
        right: "target = { change = \"-4pp\", by = 2027 }\ndecimals = 0",
    },
};

/// What says how figures vary: its key, the units it belongs to, and what to do where it does not.
struct Variation {
    key: &'static str,
    fits: fn(Unit) -> bool,
    unit_help: &'static str,
}

const DISPERSION: Variation = Variation {
    key: "dispersion",
    fits: Unit::rests_on_cases,
    unit_help: "indicator-variation-dispersion-help",
};

const DESIGN_EFFECT: Variation = Variation {
    key: "design_effect",
    fits: Unit::asks_people,
    unit_help: "indicator-variation-design-effect-help",
};

const SD: Variation = Variation { key: "sd", fits: Unit::is_grade, unit_help: "indicator-variation-sd-help" };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let dispersion = wrong(&RULE, &DISPERSION, indicator.dispersion, indicator);
        findings.extend(dispersion);
        findings.extend(of_sample(&RULE, indicator.sd, indicator.design_effect, indicator));
    }
}

/// What is wrong with the spread of a grade and the design effect of a survey.
pub(in crate::rules) fn of_sample(
    rule: &Rule,
    sd: Option<At<f64>>,
    design_effect: Option<At<f64>>,
    indicator: &Indicator,
) -> impl Iterator<Item = Diagnostic> {
    let found = [wrong(rule, &SD, sd, indicator), wrong(rule, &DESIGN_EFFECT, design_effect, indicator)];
    found.into_iter().flatten()
}

fn wrong(rule: &Rule, what: &Variation, said: Option<At<f64>>, indicator: &Indicator) -> Option<Diagnostic> {
    let said = said?;
    let message = |id| Message::new(id).with("indicator", indicator.title.as_str()).with("key", what.key);
    let finding = if !(what.fits)(indicator.unit) {
        rule.finding(said.place, message("indicator-variation-unit").with("unit", indicator.unit.message()))
            .related(indicator.unit_place, Message::new("measurement-unit-here"))
            .help(Message::new(what.unit_help))
    } else if said.value <= 0.0 {
        rule.finding(said.place, message("indicator-variation-not-positive"))
            .help(Message::new("indicator-variation-not-positive-help").with("key", what.key))
    } else {
        return None;
    };
    Some(finding.subject(indicator.id.to_string()))
}
