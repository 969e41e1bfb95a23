//! What a reader may suppose who knows more than was recorded: of a correction that does not add up, what else changed.
//!
//! A total that was corrected while its parts were not tells nothing by itself: who reads it does not know which part
//! changed. Who was told so does, and reads the other parts as they still are.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::held::Held;
use super::sums::{Atom, Sum, View, sums_unless};

/// So many suppositions are gone into of one correction.
const SUPPOSED: usize = 64;

/// What can be added up under each supposition, with how many figures take part in it.
pub(super) struct Doubts {
    /// Of each supposition.
    pub(super) systems: Vec<(Vec<Sum>, usize)>,
    /// The versions of which too much can be supposed.
    pub(super) open: BTreeSet<usize>,
}

/// What can be supposed of what changed from each view to the next.
pub(super) fn doubts(held: &[Held], views: &[View], parts: &[&str]) -> Doubts {
    let mut in_time: Vec<&View> = views.iter().collect();
    in_time.sort_by_key(|view| view.by);
    let mut doubts = Doubts { systems: Vec::new(), open: BTreeSet::new() };
    for pair in in_time.windows(2) {
        if let [earlier, later] = pair {
            doubts.between(held, earlier, later, parts);
        }
    }
    doubts
}

impl Doubts {
    fn between(&mut self, held: &[Held], earlier: &View, later: &View, parts: &[&str]) {
        let corrected = corrected(held, earlier, later);
        if corrected.is_empty() {
            return;
        }
        let views = [earlier.clone(), later.clone()];
        let system = |changed: &[Atom]| sums_unless(held, &views, parts, changed);
        if let Some(system) = system(&[]) {
            self.systems.push(system);
            return;
        }
        let atoms = atoms(held, &views, parts, &corrected);
        let pairs = atoms.len() * atoms.len().saturating_sub(1) / 2;
        if atoms.len() > SUPPOSED {
            self.open.extend(corrected);
            return;
        }
        let before = self.systems.len();
        for (index, one) in atoms.iter().enumerate() {
            self.systems.extend(system(std::slice::from_ref(one)));
            if atoms.len() + pairs <= SUPPOSED {
                let others = atoms[index + 1..].iter();
                self.systems.extend(others.filter_map(|other| system(&[one.clone(), other.clone()])));
            }
        }
        if self.systems.len() == before {
            self.open.extend(corrected);
        }
    }
}

/// The versions that the later view has in the place of others, and those others.
fn corrected(held: &[Held], earlier: &View, later: &View) -> Vec<usize> {
    let about = |at: &usize| held.get(*at).map(|one| (&one.source, &one.part, one.period));
    let differ = |one: &View, other: &View| -> Vec<usize> {
        let is_other = |at: &&usize| {
            !other.current.contains(at) && other.current.iter().any(|old| about(old) == about(at))
        };
        one.current.iter().filter(is_other).copied().collect()
    };
    [differ(earlier, later), differ(later, earlier)].concat()
}

/// What can have changed for these to have: each part of each time in them that no figure divides.
fn atoms(held: &[Held], views: &[View], parts: &[&str], corrected: &[usize]) -> Vec<Atom> {
    let mut found = BTreeSet::new();
    for one in corrected.iter().filter_map(|at| held.get(*at)) {
        let figures = views.iter().flat_map(|view| &view.current).filter_map(|at| held.get(*at));
        let figures: Vec<&Held> = figures.filter(|other| other.source == one.source).collect();
        let own: BTreeSet<&str> = figures.iter().filter_map(|other| other.part.as_deref()).collect();
        let divided: Vec<Option<&str>> = match (&one.part, own.is_empty()) {
            (Some(part), _) => vec![Some(part.as_str())],
            (None, true) => vec![None],
            (None, false) => {
                own.iter().chain(parts).copied().collect::<BTreeSet<_>>().into_iter().map(Some).collect()
            }
        };
        let edges: BTreeSet<NaiveDate> = figures
            .iter()
            .flat_map(|one| [Some(one.period.start()), one.period.end().succ_opt()])
            .flatten()
            .collect();
        let edges: Vec<NaiveDate> = edges.into_iter().collect();
        for edge in edges.windows(2) {
            let ([start, next], period) = (edge, one.period) else { continue };
            let Some(end) = next.pred_opt() else { continue };
            if period.start() <= *start && end <= period.end() {
                found.extend(divided.iter().map(|part| Atom {
                    source: one.source.clone(),
                    part: part.map(str::to_owned),
                    start: *start,
                    end,
                }));
            }
        }
    }
    found.into_iter().collect()
}
