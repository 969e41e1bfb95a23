//! A figure is not far from the one before it or from the one that it corrects, nor from what is not unusual, and no less
//! than the shorter ones in it together, unless somebody was asked and says that it is right.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::facts::{Beside, LooksWrong, Unusual};
use crate::lang::{Arg, Message};
use crate::model::{Indicator, Plan};
use crate::rules::example::Example;
use crate::rules::names::asked_source;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/jump
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 276\ncorrects = "x"\nreplaces = 55\nrecorded = 2026-03-01
/// measurements/buurt/overlast.toml | value = 55 | value = 5
/// measurements/buurt/overlast.toml | value = 55 | value = 550
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2022"\nvalue = 600
/// measurements/buurt/onveilig.toml | numerator = 114 | numerator = 11
/// measurements/buurt/onveilig.toml | value = 11 | value = 1.1
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/jump"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 55",
        wrong: "value = 5",
        right: "value = 5\nconfirmed = true",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, all) in context.unusual() {
        let first = asked_about(all);
        for one in all.iter().filter(|one| !one.measurement.confirmed) {
            let at = one.measurement.place;
            let asked = |beside: &Beside| beside.confirmed && first.get(&beside.place) == Some(&at);
            for why in one.why.iter().filter(|why| !matches!(why, Unusual::Shorter { .. })) {
                // Of the first figure nothing is said: the one after it is held against it.
                if why.beside().is_none_or(|beside| !beside.later && !asked(&beside)) {
                    findings.push(finding(context.plan, indicator, one, *why));
                }
            }
        }
    }
}

/// The first figures of a series, with the one after it that each is held against.
fn asked_about(all: &[LooksWrong<'_>]) -> BTreeMap<Place, Place> {
    let later = all.iter().flat_map(|one| one.why.iter().map(move |why| (one.measurement.place, why)));
    let first = later.filter_map(|(place, why)| {
        let beside = why.beside().filter(|beside| beside.later)?;
        Some((place, beside.place))
    });
    first.collect()
}

fn finding(plan: &Plan, indicator: &Indicator, one: &LooksWrong<'_>, why: Unusual) -> Diagnostic {
    let help = Message::new("measurement-jump-help")
        .with("name", indicator.id.to_string())
        .with("period", one.measurement.period.value.to_string())
        .with("source", asked_source(plan, indicator));
    let finding = RULE
        .finding(one.measurement.figure_place(), why.in_words(indicator, one.measurement, &Arg::from))
        .help(help)
        .subject(indicator.id.to_string());
    let place = match why {
        Unusual::BelowItsParts(shorter) => Some(shorter.place),
        why => why.beside().map(|beside| beside.place),
    };
    match place {
        Some(place) => finding.related(place, Message::new("measurement-jump-before")),
        None => finding,
    }
}
