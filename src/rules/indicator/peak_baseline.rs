//! A baseline is not the peak of its years: what peaks falls back by itself.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::Reading;
use crate::lang::Message;
use crate::model::Period;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/peak-baseline
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2021"\nvalue = 51\n[[measurement]]\nperiod = "2022"\nvalue = 54\n[[measurement]]\nperiod = "2023"\nvalue = 52
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2020"\nvalue = 59\n[[measurement]]\nperiod = "2021"\nvalue = 58\n[[measurement]]\nperiod = "2022"\nvalue = 57\n[[measurement]]\nperiod = "2023"\nvalue = 59
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2018"\nvalue = 41\n[[measurement]]\nperiod = "2021"\nvalue = 44\n[[measurement]]\nperiod = "2023"\nvalue = 42
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2017"\nvalue = 9\n[[measurement]]\nperiod = "2019"\nvalue = 8\n[[measurement]]\nperiod = "2021"\nvalue = 10
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2020"\nvalue = 9\n[[measurement]]\nperiod = "2021"\nvalue = 8\n[[measurement]]\nperiod = "2022"\nvalue = 10
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/peak-baseline"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2021\"
value = 51

[[measurement]]
period = \"2022\"
value = 54

[[measurement]]
period = \"2023\"
value = 52
",
        right: "\
[[measurement]]
period = \"2021\"
value = 51

[[measurement]]
period = \"2022\"
value = 61

[[measurement]]
period = \"2023\"
value = 52
",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, prospect) in context.prospects() {
        let (Some(declared), Some((baseline, history))) = (&indicator.baseline, &prospect.peak) else {
            continue;
        };
        let message = Message::new("indicator-peak-baseline")
            .with("indicator", indicator.title.as_str())
            .with("value", baseline.value())
            .with("baseline", declared.value)
            .with("side", indicator.direction.value.word())
            .with("years", history.len());
        findings.push(
            RULE.finding(declared.place, message)
                .related(indicator.direction.place, Message::new("indicator-peak-baseline-direction"))
                .help(help(history))
                .subject(indicator.id.to_string()),
        );
    }
}

/// What to take as the baseline: the mean of all years without a gap before the one that was chosen, and that one.
fn help(history: &[Reading<'_>]) -> Message {
    let years = history.iter().map(|one| match one.last() {
        Period::Year(year) => Some(year),
        _ => None,
    });
    let Some(years) = years.collect::<Option<Vec<i32>>>() else {
        return Message::new("indicator-peak-baseline-help");
    };
    let without_gap = years.windows(2).rev().take_while(|pair| pair[0] + 1 == pair[1]).count();
    match years[years.len().saturating_sub(without_gap + 1)..] {
        [first, .., last] => Message::new("indicator-peak-baseline-help-years")
            .with("line", format!("baseline = \"{first}/{last}\"")),
        _ => Message::new("indicator-peak-baseline-help"),
    }
}
