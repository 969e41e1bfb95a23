//! The code of a municipality is that of its name.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{municipality_coded, municipality_named};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks reference/other-municipality
/// plan.toml | municipality = "Voorbeeldstad" | municipality = "Haaksbergen"\nmunicipality_code = "GM0163"
/// plan.toml | municipality = "Voorbeeldstad" | municipality = "Gemeente Enschede"\nmunicipality_code = "GM0158"
/// plan.toml | municipality = "Voorbeeldstad" | municipality_code = "GM9999"\nmunicipality = "Hengelo"
/// plan.toml | municipality = "Voorbeeldstad" | municipality = "den haag"\nmunicipality_code = "GM0796"
/// plan.toml | municipality = "Voorbeeldstad" | municipalities = [{ name = "Almelo", code = "GM0158" }, { name = "Wierden", code = "GM0189" }]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("reference/other-municipality"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "municipality = \"Voorbeeldstad\"",
        wrong: "municipality = \"Haaksbergen\"\nmunicipality_code = \"GM0163\"",
        right: "municipality = \"Haaksbergen\"\nmunicipality_code = \"GM0158\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for one in &context.plan.head.municipalities {
        let Some(code) = &one.code else { continue };
        let (named, coded) = (municipality_named(one.name.as_str()), municipality_coded(code.as_str()));
        // A name that is not known may be one of before a merger, or of a plan that was made up.
        let other = match (named, coded) {
            (Some(named), coded) if coded != Some(named) => coded,
            _ => continue,
        };
        let message = match other {
            Some(other) => Message::new("reference-other-municipality").with("other", other.name),
            None => Message::new("reference-no-such-code"),
        };
        let message = message.with("municipality", one.name.as_str()).with("code", code.as_str());
        let better = named.map_or("", |named| named.code);
        findings.push(
            RULE.finding(code.place, message)
                .related(one.name.place, Message::new("reference-other-municipality-here"))
                .help(Message::new("reference-other-municipality-help").with("better", better)),
        );
    }
}
