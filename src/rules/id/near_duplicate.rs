//! Ids of two things are no near misses of each other.

use std::collections::{BTreeSet, HashMap};

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
    let mut earlier = Earlier::default();
    for (id, place) in all {
        let near = earlier.near_then_add(id.as_str()).map(|index| all[index]);
        let Some((other, first)) = near else { continue };
        let message = Message::new("id-near-duplicate").with("id", id.as_str()).with("other", other.as_str());
        findings.push(
            RULE.finding(*place, message)
                .related(first, Message::new("id-near-duplicate-first"))
                .help(Message::new("id-near-duplicate-help").with("other", other.as_str())),
        );
    }
}

/// The ids before one, found by what two that are near have in common: comparing each with all others takes minutes where
/// there are many.
#[derive(Default)]
struct Earlier<'i> {
    ids: Vec<&'i str>,
    met: BTreeSet<&'i str>,
    /// By the sum of what is common: their places among the ids.
    alike: HashMap<u64, Vec<usize>>,
}

impl<'i> Earlier<'i> {
    /// The first that is near; the id is then one of them.
    fn near_then_add(&mut self, id: &'i str) -> Option<usize> {
        let commons = commons(id);
        let alike = commons.iter().filter_map(|common| self.alike.get(common)).flatten();
        let near = alike.copied().filter(|index| is_near(self.ids[*index], id)).min();
        let index = self.ids.len();
        self.ids.push(id);
        // Of an id that stands twice the first is found, and the second is no other.
        if self.met.insert(id) {
            for (nth, common) in commons.into_iter().enumerate() {
                let alike = self.alike.entry(common).or_default();
                // Of all that are the same but for hyphens two are enough: one of them is another id.
                if nth > 0 || alike.len() < 2 {
                    alike.push(index);
                }
            }
        }
        near
    }
}

/// The sums of what an id has in common with each that is near: first itself without hyphens, then, of a long one, itself
/// and itself without any one of its letters. Two that are one letter or swap apart share one of these.
fn commons(id: &str) -> Vec<u64> {
    const BARE: u64 = 1;
    const WHOLE: u64 = 2;
    let mut all = vec![id.chars().filter(|c| *c != '-').fold(BARE, with_letter)];
    if id.len() >= LONG {
        let (mut sum, mut before) = (WHOLE, Vec::with_capacity(id.len()));
        for c in id.chars() {
            before.push(sum);
            sum = with_letter(sum, c);
        }
        all.push(sum);
        // The sum of what stands before a letter, moved up by what stands behind it, and the sum of that.
        let (mut moved, mut behind) = (1_u64, 0_u64);
        for (c, before) in id.chars().rev().zip(before.into_iter().rev()) {
            all.push(before.wrapping_mul(moved).wrapping_add(behind));
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
        ] {
            assert!(is_near(one, other), "{one} {other}");
            // Found too, whichever comes first.
            for [first, second] in [[one, other], [other, one]] {
                let mut earlier = Earlier::default();
                for id in ["iets-anders", second, first, "nog-iets"] {
                    earlier.near_then_add(id);
                }
                assert_eq!(earlier.near_then_add(second), Some(2), "{first} {second}");
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
