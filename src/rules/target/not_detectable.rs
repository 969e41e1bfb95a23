//! The target is far enough from the baseline to see, by the method that judges it, whether it is reached.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::facts::{Cases, Detectable, Respondents, SurveyNeed};
use crate::lang::Message;
use crate::model::Indicator;
use crate::rules::baseline::place_of;
use crate::rules::example::Example;
use crate::rules::prospect::Unmet;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/not-detectable
/// measurements/buurt/onveilig.toml | denominator = 1190 | denominator = 181
/// measurements/buurt/onveilig.toml | numerator = 114\ndenominator = 1190 | value = 9.6\nn = 150
/// priorities/buurt.toml | change = "-4pp" | change = "-1pp"
/// priorities/buurt.toml | change = "-4pp" | change = "-3pp"
/// priorities/buurt.toml | change = "-4pp" | change = "-0.5pp"
/// priorities/buurt.toml | change = "-4pp", | change = "-10%",
/// priorities/buurt.toml | dispersion = 0.002 | dispersion = 1.0
/// priorities/buurt.toml | dispersion = 0.002 |
/// priorities/buurt.toml | dispersion = 0.002 | dispersion = 0.2
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/not-detectable"),
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
    for (indicator, prospect) in context.prospects() {
        let Some(place) = indicator.target_place else { continue };
        let found = prospect.unmet.iter().map(|one| finding(context, indicator, place, one));
        findings.extend(found.map(|finding| finding.subject(indicator.id.to_string())));
    }
}

fn finding(context: &Context<'_>, indicator: &Indicator, place: Place, unmet: &Unmet<'_>) -> Diagnostic {
    let before = place_of(context.plan, &indicator.id, &unmet.baseline);
    let title = match unmet.part {
        Some(part) => format!("{} ({})", indicator.title.as_str(), indicator.part_title(part)),
        None => indicator.title.as_str().to_owned(),
    };
    let shown = |id: &'static str| Message::new(id).with("indicator", title.as_str());
    match unmet.need {
        Detectable::Survey(wanted) => {
            let latest = unmet.latest.unwrap_or(before);
            survey(wanted, place, before, latest, shown)
        }
        Detectable::Means(wanted) => {
            let id = match wanted.needed {
                Some(_) => "target-not-detectable-means",
                None => "target-not-detectable-means-never",
            };
            RULE.finding(place, wanted.in_words(shown(id)))
                .related(before, Message::new("target-not-detectable-baseline"))
                .help(Message::new("target-not-detectable-ever-help"))
        }
        Detectable::Range(wanted) => RULE
            .finding(place, wanted.in_words(shown("target-not-detectable-range")))
            .related(before, Message::new("target-not-detectable-baseline"))
            .help(Message::new("target-not-detectable-range-help")),
        Detectable::Counts(wanted) => {
            let id = match wanted.needed {
                Cases::Needed(_) => "target-not-detectable-counts",
                Cases::NeverEnough => "target-not-detectable-counts-never",
            };
            RULE.finding(place, wanted.in_words(shown(id)))
                .related(before, Message::new("target-not-detectable-baseline"))
                .help(Message::new("target-not-detectable-range-help"))
        }
    }
}

fn survey(
    need: SurveyNeed,
    place: Place,
    baseline: Place,
    latest: Place,
    shown: impl Fn(&'static str) -> Message,
) -> Diagnostic {
    let shown = |key: &'static str| {
        shown(key)
            .with("way", need.way())
            .with("from", need.from)
            .with("to", need.to)
            .with("baseline", need.baseline_people())
    };
    let (message, at, sample, help) = match need.respondents {
        Respondents::Needed(needed) => (
            shown("target-not-detectable").with("needed", needed).with("sample", need.in_use),
            latest,
            need.in_use,
            Message::new("target-not-detectable-help").with("needed", needed),
        ),
        Respondents::NeverEnough { best_chance } => (
            // It is at most this.
            shown("target-not-detectable-ever").with("chance", (best_chance * 100.0).ceil()),
            baseline,
            need.baseline_n,
            Message::new("target-not-detectable-ever-help"),
        ),
    };
    RULE.finding(place, message)
        .related(at, Message::new("target-not-detectable-sample").with("sample", sample))
        .help(help)
}
