//! Ids of two things are no near misses of each other.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Id};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("id/near-duplicate"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "partners.toml",
        instead_of: "",
        wrong: "[[partner]]\nid = \"wijkraad\"\nname = \"Wijkraad Noord\"\n\n[[partner]]\nid = \"wijk-raad\"\nname = \"Wijkraad Zuid\"",
        right: "[[partner]]\nid = \"wijkraad-noord\"\nname = \"Wijkraad Noord\"\n\n[[partner]]\nid = \"wijkraad-zuid\"\nname = \"Wijkraad Zuid\"",
    },
};

/// Shorter ids differ by a letter on purpose.
const LONG: usize = 8;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    let told = |all: Vec<(&Id, Place)>, findings: &mut Vec<Diagnostic>| report(&all, findings);
    for chapter in plan.chapters() {
        told(chapter.goals.iter().map(|one| (&one.id.id, one.id_place)).collect(), findings);
        told(chapter.indicators.iter().map(|one| (&one.id.id, one.id_place)).collect(), findings);
        told(chapter.pillars.iter().map(|one| of(&one.id)).collect(), findings);
    }
    told(plan.partners.iter().map(|one| of(&one.id)).collect(), findings);
    told(plan.sources.iter().map(|one| of(&one.id)).collect(), findings);
    told(plan.head.programmes.iter().map(|one| of(&one.id)).collect(), findings);
    told(plan.decisions.iter().map(|one| of(&one.id)).collect(), findings);
    for year in plan.actions.values() {
        told(year.actions.iter().map(|one| (&one.id.id, one.id_place)).collect(), findings);
    }
}

fn of(id: &At<Id>) -> (&Id, Place) {
    (&id.value, id.place)
}

fn report(all: &[(&Id, Place)], findings: &mut Vec<Diagnostic>) {
    for (at, (id, place)) in all.iter().enumerate() {
        let near = |earlier: &&(&Id, Place)| is_near(earlier.0.as_str(), id.as_str());
        let Some((other, first)) = all[..at].iter().find(near) else { continue };
        let message = Message::new("id-near-duplicate").with("id", id.as_str()).with("other", other.as_str());
        findings.push(
            RULE.finding(*place, message)
                .related(*first, Message::new("id-near-duplicate-first"))
                .help(Message::new("id-near-duplicate-help").with("other", other.as_str())),
        );
    }
}

/// Whether two ids are the same but for hyphens, or long and one letter or swap apart: a number is no slip.
fn is_near(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
    let bare = |id: &str| id.replace('-', "");
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
    let long = one.len() >= LONG && other.len() >= LONG;
    bare(one) == bare(other) || long && digits(one) == digits(other) && strsim::osa_distance(one, other) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_and_what_is_none() {
        for (one, other) in [
            ("veilig-thuis", "veiligthuis"),
            ("vragenlijst", "vragenlijts"),
            ("ouderavonden", "ouderavondn"),
            ("wijk-raad", "wijkraad"),
        ] {
            assert!(is_near(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("politie", "politie"),
            ("fase-een-1", "fase-een-2"),
            ("noord", "noor"),
            ("onveilig-voelen", "veilig-voelen"),
            ("training", "trainingen"),
        ] {
            assert!(!is_near(one, other), "{one} {other}");
        }
    }
}
