//! Ids of two things are no near misses of each other.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Id};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks id/near-duplicate
/// sources.toml | | [[source]]\nid = "vragenlijts"\nname = "Een andere vragenlijst"
/// partners.toml | | [[partner]]\nid = "wijk-raad"\nname = "Raad van de wijk"
/// plan.toml | | [[programme]]\nid = "i-v"\ntitle = "Integraal"
/// priorities/buurt.toml | | [[goal]]\nid = "minderoverlast"\ntitle = "Nog minder overlast"\nkind = "outcome"
/// actions/2025.toml | | [[action]]\nid = "meldpunnt"\ntitle = "Meldpunt sluiten"\nstate = "planned"\nbasis = "b"
/// ```
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
    let ids: Vec<&str> = all.iter().map(|(id, _)| id.as_str()).collect();
    for (at, near) in near_before(&ids) {
        let ((id, place), (other, first)) = (all[at], all[near]);
        let message = Message::new("id-near-duplicate").with("id", id.as_str()).with("other", other.as_str());
        findings.push(
            RULE.finding(place, message)
                .related(first, Message::new("id-near-duplicate-first"))
                .help(Message::new("id-near-duplicate-help").with("other", other.as_str())),
        );
    }
}

/// Which ids are near one before them, each with the first of those. Only ids that have something in common are compared:
/// each with all others takes minutes where there are many.
fn near_before(ids: &[&str]) -> BTreeMap<usize, usize> {
    let numbered = ids.iter().enumerate();
    let mut commons: Vec<(Common, usize)> =
        numbered.flat_map(|(at, id)| commons(id).into_iter().map(move |common| (common, at))).collect();
    commons.sort_unstable();
    let mut near = BTreeMap::new();
    for alike in commons.chunk_by(|one, other| one.0 == other.0).filter(|alike| alike.len() > 1) {
        let mut earlier: Vec<usize> = Vec::new();
        for (common, at) in alike {
            if let Some(first) = earlier.iter().find(|one| is_near(ids[**one], ids[*at])) {
                near.entry(*at).and_modify(|one: &mut usize| *one = *first.min(one)).or_insert(*first);
            }
            // Of all that are the same but for hyphens two are enough: one of them is another id. One that stands twice is
            // no other.
            let is_enough = matches!(common, Common::Bare(_)) && earlier.len() == 2;
            if !is_enough && !earlier.iter().any(|one| ids[*one] == ids[*at]) {
                earlier.push(*at);
            }
        }
    }
    near
}

/// The sum of what two ids that are near have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Common {
    /// Themselves without hyphens.
    Bare(u64),
    /// One of them, or both, without one of its letters.
    Letters(u64),
}

/// The sums of what an id has in common with each that is near: first itself without hyphens, then, of a long one, itself
/// and itself without any one of its letters. Two that are one letter or swap apart share one of these.
fn commons(id: &str) -> Vec<Common> {
    let mut all = vec![Common::Bare(id.chars().filter(|c| *c != '-').fold(0, with_letter))];
    if id.len() >= LONG {
        let (mut sum, mut before) = (0, Vec::with_capacity(id.len()));
        for c in id.chars() {
            before.push(sum);
            sum = with_letter(sum, c);
        }
        all.push(Common::Letters(sum));
        // The sum of what stands before a letter, moved up by what stands behind it, and the sum of that.
        let (mut moved, mut behind) = (1_u64, 0_u64);
        for (c, before) in id.chars().rev().zip(before.into_iter().rev()) {
            all.push(Common::Letters(before.wrapping_mul(moved).wrapping_add(behind)));
            behind = behind.wrapping_add(moved.wrapping_mul(u64::from(u32::from(c))));
            moved = moved.wrapping_mul(BASE);
        }
    }
    all
}

/// Large and odd: sums of other letters are others by far most often, and where they are not, the ids are compared.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// The sum of a text with a letter behind it.
fn with_letter(sum: u64, c: char) -> u64 {
    sum.wrapping_mul(BASE).wrapping_add(u64::from(u32::from(c)))
}

fn bare(id: &str) -> String {
    id.replace('-', "")
}

/// Whether two ids are the same but for hyphens, or long and one letter or swap apart: a number is no slip.
fn is_near(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
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
            ("hal-t", "halt"),
        ] {
            assert!(is_near(one, other), "{one} {other}");
            // Found too, whichever comes first.
            for [first, second] in [[one, other], [other, one]] {
                let near = near_before(&["iets-anders", second, first, "nog-iets", second]);
                assert_eq!(near, BTreeMap::from([(2, 1), (4, 2)]), "{first} {second}");
            }
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
