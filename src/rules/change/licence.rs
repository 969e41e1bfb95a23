//! Which decision allows a change.

use chrono::{Datelike, NaiveDate};

use super::weight::Weight;

use crate::model::difference::{Difference, ThingChange, ThingId, ThingKind};
use crate::model::{Body, Decision, NamedChange, Plan};
use crate::rules::comparison::Comparison;

/// What came of the search for a decision that allows a change.
#[derive(Debug, Clone, Copy)]
pub(super) enum Licence<'p> {
    /// It is allowed by a decision.
    Granted(&'p Decision),
    /// A decision names it, but does not allow it.
    Refused(&'p Decision, Refusal),
    /// None names it.
    Missing,
}

/// Why a decision that names a change does not allow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    OtherBody,
    Future,
    /// It is not from after the adoption of the plan that it changes.
    BeforeAdoption,
    /// Another decision, or the adoption of the plan itself, has the same reference.
    ReusedReference,
    /// It names the thing, which allows that it comes, goes or is renamed, and nothing else about it.
    OnlyTheThing,
}

impl<'p> Comparison<'p> {
    /// The decision that was added with this edit and allows a change.
    pub(super) fn licence(&self, difference: &Difference) -> Licence<'p> {
        let mut refused = None;
        for decision in &self.decisions {
            let Some(exactly) = named_by(decision, difference) else { continue };
            match self.refusal(decision, difference).or((!exactly).then_some(Refusal::OnlyTheThing)) {
                None => return Licence::Granted(decision),
                Some(why) => refused = refused.or(Some((*decision, why))),
            }
        }
        refused.map_or(Licence::Missing, |(decision, why)| Licence::Refused(decision, why))
    }

    /// What a decision that was added allows: the thing, and the decision.
    pub(in crate::rules) fn licensed(&self) -> impl Iterator<Item = (&ThingId, &'p Decision)> {
        let decided = self.told_apart().filter(|one| matches!(self.weight(one), Weight::Decision(_)));
        decided.filter_map(|one| match self.licence(one) {
            Licence::Granted(decision) => Some((&one.thing.id, decision)),
            _ => None,
        })
    }

    fn refusal(&self, decision: &Decision, difference: &Difference) -> Option<Refusal> {
        if decision.body.value != body_for(difference.thing.kind()) {
            return Some(Refusal::OtherBody);
        }
        if decision.date.value > self.today {
            return Some(Refusal::Future);
        }
        if !self.adoptions().all(|plan| is_after_adoption(decision.date.value, plan)) {
            return Some(Refusal::BeforeAdoption);
        }
        self.is_reference_reused(decision).then_some(Refusal::ReusedReference)
    }

    /// The plans that say when and by what the plan was adopted: also what this edit fills in.
    fn adoptions(&self) -> impl Iterator<Item = &'p Plan> {
        self.grounds().chain([self.new.plan])
    }

    fn is_reference_reused(&self, decision: &Decision) -> bool {
        let folded = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
        let Some(reference) = decision.reference.as_ref().map(|text| folded(text)) else { return false };
        let of_others = self.new.plan.decisions.iter().filter(|one| one.id.value != decision.id.value);
        let of_plan = self.adoptions().filter_map(|plan| plan.head.adopted.as_ref()?.reference.as_ref());
        let mut all = of_others.filter_map(|one| one.reference.as_ref()).chain(of_plan);
        all.any(|other| folded(other) == reference)
    }
}

/// Whether a day is after the adoption of a plan; of one without a date, from the year before its first one on.
fn is_after_adoption(day: NaiveDate, plan: &Plan) -> bool {
    match plan.head.adopted.as_ref().and_then(|adopted| adopted.date) {
        Some(adopted) => day > adopted.value,
        None => day.year() >= plan.head.first_year.value.0 - 1,
    }
}

/// Who decides on a thing: the council on priorities, goals and targets, the college on actions and evaluations.
pub(super) fn body_for(kind: ThingKind) -> Body {
    match kind {
        ThingKind::ImplementationPlan | ThingKind::Action | ThingKind::Evaluation => Body::College,
        _ => Body::Council,
    }
}

/// Whether a decision names a change, and if so whether by what it is exactly.
fn named_by(decision: &Decision, difference: &Difference) -> Option<bool> {
    let names = names_of(difference);
    let named = |names: &[String]| decision.changes.iter().any(|one| is_named(one, names));
    if named(&names) {
        return Some(true);
    }
    named(&[difference.thing.name()]).then_some(false)
}

fn is_named(one: &NamedChange, names: &[String]) -> bool {
    names.contains(&one.to_string())
}

/// How a decision can name a change, the plainest first. The bare id of a thing names that it comes, goes or is renamed;
/// of an action, and of the file of a year, everything about it.
pub(super) fn names_of(difference: &Difference) -> Vec<String> {
    let thing = &difference.thing.id;
    let whole = match thing {
        ThingId::Evaluation(year) => format!("evaluations/{year}"),
        ThingId::ImplementationPlan(year) => format!("actions/{year}"),
        other => other.to_string(),
    };
    let keys = difference.key().into_iter().flat_map(|key| [key.to_owned(), key.replace('-', "_")]);
    let mut names: Vec<String> = keys.map(|key| format!("{whole}.{key}")).collect();
    let is_of_year = matches!(body_for(difference.thing.kind()), Body::College);
    if is_of_year || difference.key().is_none() {
        names.push(whole);
    }
    if let ThingChange::Renamed { from, .. } = &difference.what {
        names.push(from.to_string());
    }
    // The decision on a whole implementation plan covers its actions.
    if let ThingId::Action(action) = thing {
        names.push(format!("actions/{}", action.year));
    }
    names.dedup();
    names
}
