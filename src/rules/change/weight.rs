//! How heavily a change of an adopted plan weighs. One place decides: every key of every thing is named here, in one of
//! the three classes. A key that is not named takes a decision, and a test finds it.

use chrono::Datelike as _;

use super::spelling::is_spelling;
use crate::diagnostic::Place;
use crate::lang::{Arg, Language, message_ids};
use crate::model::difference::{About, Difference, FieldValue, ThingChange, ThingId, ThingKind};
use crate::model::{AdoptionStatus, FollowupState};
use crate::rules::comparison::Comparison;

/// What a change asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Weight {
    /// A decision or a correction; the rule that tells so.
    Decision(Deciding),
    /// That whoever reviews the edit sees it.
    Shown,
    /// Nothing.
    Free,
}

/// The rules about what takes a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Deciding {
    Added,
    Baseline,
    Definition,
    Evaluation,
    ExistingDecision,
    ImplementationPlan,
    Plan,
    Removed,
    Renamed,
    Reworded,
    Target,
}

use Deciding::{Added, Baseline, Definition, ExistingDecision, Plan, Removed, Renamed, Reworded, Target};
use Weight::{Decision, Free, Shown};

/// The class of a key of a thing that was there and still is; none of one that nobody thought of.
pub(in crate::rules) fn of_key(kind: ThingKind, key: &str) -> Option<Weight> {
    Some(match kind {
        ThingKind::Plan => match key {
            "title" | "municipality" | "municipality-code" | "first-year" | "last-year" | "status"
            | "adopted" | "on-track" | "at-risk" | "small-count" | "dispersion" | "population" => {
                Decision(Plan)
            }
            "motto" | "language" | "foreword" | "introduction" | "prioritisation" | "accountability"
            | "funding" | "analysis" | "publish-from" | "hide-superseded" | "licence" | "colour"
            | "check" => Shown,
            // Which priorities there are is told of each; this is their order.
            "priorities" => Free,
            _ => return None,
        },
        ThingKind::Priority => match key {
            "title" | "ambition" | "introduction" | "challenges" | "goals-introduction" | "examples"
            | "from" | "ended" => Decision(Reworded),
            "current-work" | "notes" | "caveats" => Shown,
            _ => return None,
        },
        ThingKind::Pillar => match key {
            "title" | "ambition" => Decision(Reworded),
            _ => return None,
        },
        ThingKind::Goal => match key {
            "title" | "text" | "kind" | "pillar" | "from" | "ended" => Decision(Reworded),
            "lead" | "partners" | "assumed" => Shown,
            _ => return None,
        },
        ThingKind::Indicator => match key {
            "title" | "goal" | "pillar" => Decision(Reworded),
            "target" => Decision(Target),
            "baseline" => Decision(Baseline),
            "unit" | "direction" | "text" | "question" | "sources" | "kind" | "from" | "ended" | "break"
            | "breakdown" | "dispersion" | "design-effect" | "sd" | "seasonal" => Decision(Definition),
            // The figures of the file that name no source themselves have this one: what changes about them is told.
            "source-of-file" => Free,
            "frequency" | "lead" | "caveats" | "assumed" | "assumed-of-target" | "internal" | "alert"
            | "lag-days" | "decimals" | "import" => Shown,
            _ => return None,
        },
        ThingKind::TitledText => match key {
            "title" | "text" => Shown,
            _ => return None,
        },
        ThingKind::Topic => match key {
            "id" | "text" => Shown,
            _ => return None,
        },
        ThingKind::Participation => match key {
            "id" | "text" | "participants" | "themes" | "respondents" => Shown,
            _ => return None,
        },
        ThingKind::Partner => match key {
            "name" => Shown,
            _ => return None,
        },
        ThingKind::Source => match key {
            "name" | "publisher" | "url" | "table" | "licence" | "caveats" => Shown,
            _ => return None,
        },
        ThingKind::Reference => match key {
            "value" | "respondents" | "sources" | "recorded" | "note" => Shown,
            _ => return None,
        },
        ThingKind::Decision => match key {
            "title" | "date" | "body" | "reference" | "changes" => Decision(ExistingDecision),
            _ => return None,
        },
        ThingKind::Followup => match key {
            "kind" | "text" | "date" | "body" | "due" | "lead" | "reference" | "goal" | "indicator"
            | "priority" | "state" | "result" | "evidence" => Shown,
            _ => return None,
        },
        ThingKind::Report => match key {
            "as-of" | "summary" | "cause" | "measure" => Shown,
            _ => return None,
        },
        ThingKind::ImplementationPlan => match key {
            "adopted" => Decision(Deciding::ImplementationPlan),
            _ => return None,
        },
        ThingKind::Action => match key {
            "title" | "text" | "goal" | "basis" | "lead" | "partners" | "agreed" | "portfolio" | "start"
            | "end" | "programmes" => Decision(Deciding::ImplementationPlan),
            "internal" => Shown,
            "state" | "result" | "log" | "budget" | "spent" | "requested" | "hours" | "year"
            | "year-budget" | "year-spent" => Free,
            _ => return None,
        },
        ThingKind::Evaluation => match key {
            "status" | "as-of" | "revision" | "adopted" | "noted" | "document" | "document-bytes"
            | "summary" | "voice" | "interpretation" | "adjustment" | "previous" | "assessment"
            | "reason" => Decision(Deciding::Evaluation),
            _ => return None,
        },
    })
}

/// The keys of a thing that take a decision, as files write them.
pub(in crate::rules) fn deciding_keys(kind: ThingKind) -> impl Iterator<Item = String> {
    let all = message_ids(Language::Nl).into_iter().filter_map(|id| id.strip_prefix("key-"));
    all.filter(move |key| matches!(of_key(kind, key), Some(Decision(_)))).map(|key| key.replace('-', "_"))
}

impl Comparison<'_> {
    /// How heavily a change weighs.
    pub(super) fn weight(&self, difference: &Difference) -> Weight {
        match difference.thing.kind() {
            ThingKind::ImplementationPlan | ThingKind::Action => self.weight_in_year_plan(difference),
            ThingKind::Evaluation => self.weight_in_evaluation(difference),
            kind => match &difference.what {
                ThingChange::Added(_) => self.weight_of_added(difference),
                ThingChange::Removed(_) => match kind {
                    ThingKind::Decision => Decision(ExistingDecision),
                    ThingKind::Followup => self.weight_of_removed_followup(difference),
                    _ if is_adopted_part(kind) => Decision(Removed),
                    _ => Shown,
                },
                ThingChange::Renamed { from, .. } => match kind {
                    ThingKind::Decision => Decision(ExistingDecision),
                    // To move it to another priority is more than another name.
                    _ if self.is_moved(from, &difference.thing.id) => Decision(Reworded),
                    _ if is_adopted_part(kind) => Decision(Renamed),
                    _ => Shown,
                },
                ThingChange::Set { old, new, .. } => {
                    let key = difference.key().unwrap_or_default();
                    let weight = of_key(kind, key).unwrap_or(Decision(Reworded));
                    self.eased(weight, kind, key, [old.as_ref(), new.as_ref()])
                }
            },
        }
    }

    fn weight_of_added(&self, difference: &Difference) -> Weight {
        match (difference.thing.kind(), &difference.thing.id) {
            (ThingKind::Priority | ThingKind::Pillar | ThingKind::Goal, _) => Decision(Added),
            (_, ThingId::Indicator(id)) => {
                let has_target = self.new.plan.indicator(id).is_some_and(|one| one.target.is_some());
                if has_target { Decision(Added) } else { Shown }
            }
            (ThingKind::Reference, _) if self.is_overtaken(difference.place()) => Shown,
            (ThingKind::Decision | ThingKind::Reference, _) => Free,
            _ => Shown,
        }
    }

    /// What somebody still waits for does not go away unseen; what was answered may.
    fn weight_of_removed_followup(&self, difference: &Difference) -> Weight {
        let ThingId::Followup(id) = &difference.thing.id else { return Shown };
        let mut before = self.grounds().flat_map(|plan| &plan.followups).filter(|one| one.id.value == *id);
        let is_open = before.any(|one| one.state == FollowupState::Open);
        if is_open { Decision(Removed) } else { Shown }
    }

    /// What was open may be filled in, and what is only spelt otherwise says the same: that is shown.
    fn eased(&self, weight: Weight, kind: ThingKind, key: &str, said: [Option<&FieldValue>; 2]) -> Weight {
        let Decision(deciding) = weight else { return weight };
        let filled_in = match (kind, key, said) {
            (ThingKind::Indicator, "baseline", [None, Some(_)]) => true,
            (ThingKind::Decision, "reference", [None, Some(_)]) => true,
            (ThingKind::Plan, "adopted", [None, Some(_)]) => true,
            (ThingKind::Plan, "adopted", [Some(old), Some(new)]) => is_completed(old, new),
            // A number of inhabitants later than every other takes the place of none of them.
            (ThingKind::Plan, "population", [None, Some(new)]) => self.is_latest_population(new.place),
            _ => false,
        };
        let respelt = matches!(deciding, Reworded | Definition | Plan)
            && matches!(said, [Some(old), Some(new)] if is_spelling(old, new));
        if filled_in || respelt { Shown } else { weight }
    }

    fn is_latest_population(&self, place: Place) -> bool {
        let of = |one: &crate::model::Population| one.region.as_ref().map(|region| region.value.clone());
        let Some(new) = self.new.plan.head.populations.iter().find(|one| one.value.place == place) else {
            return false;
        };
        let before = &self.old.plan.head.populations;
        before
            .iter()
            .filter(|one| of(one) == of(new))
            .all(|one| one.period.value.end() < new.period.value.end())
    }

    /// What the college adopted for a year; after the evaluation of that year was adopted, how it went as well.
    fn weight_in_year_plan(&self, difference: &Difference) -> Weight {
        // What was moved to another year was taken out of its own, and put in another.
        let from = match &difference.what {
            ThingChange::Renamed { from, .. } => from.implementation_year(),
            _ => None,
        };
        let years = [from, difference.thing.id.implementation_year()];
        let any = |is: &dyn Fn(i32) -> bool| years.into_iter().flatten().any(is);
        // What is public or not changes nothing of what was decided.
        if matches!(&difference.what, ThingChange::Set { key, .. } if key.word() == "internal") {
            return Shown;
        }
        let evaluated = match self.year_of_progress(difference) {
            Some(year) => self.has_adopted_evaluation(year),
            None => any(&|year| self.has_adopted_evaluation(year)),
        };
        if evaluated {
            return Decision(Deciding::ImplementationPlan);
        }
        if !any(&|year| self.has_adopted_actions(year)) {
            return Free;
        }
        match &difference.what {
            ThingChange::Set { old, new, .. } => {
                let (kind, key) = (difference.thing.kind(), difference.key().unwrap_or_default());
                let completed = matches!((old, new), (Some(old), Some(new)) if is_completed(old, new));
                match key {
                    "adopted" if completed => Shown,
                    _ => of_key(kind, key).unwrap_or(Decision(Deciding::ImplementationPlan)),
                }
            }
            _ => Decision(Deciding::ImplementationPlan),
        }
    }

    /// Of an action that ran over several years, and of how it goes: the year that this is about, which may be evaluated later
    /// than the year of its file.
    fn year_of_progress(&self, difference: &Difference) -> Option<i32> {
        let (ThingId::Action(id), ThingChange::Set { key, .. }) = (&difference.thing.id, &difference.what)
        else {
            return None;
        };
        let action = self.old.plan.all_actions().find(|action| action.id == *id)?;
        if of_key(ThingKind::Action, key.word()) != Some(Free) || action.over_years().is_none() {
            return None;
        }
        let year = match &key.of {
            Some(About::Day(day)) => day.year(),
            Some(About::Period(period)) => period.start().year(),
            _ => *action.years().end(),
        };
        action.runs_in(year).then_some(year)
    }

    /// An evaluation that was adopted stays as it was. What comes after the college is free: that the council took note,
    /// and the paper as it was sent.
    fn weight_in_evaluation(&self, difference: &Difference) -> Weight {
        let ThingId::Evaluation(year) = difference.thing.id else { return Free };
        if !self.has_adopted_evaluation(year) {
            return Free;
        }
        match &difference.what {
            ThingChange::Set { key, old: None, .. } => match key.word() {
                "noted" | "document" | "document-bytes" => Free,
                "revision" => Shown,
                _ => Decision(Deciding::Evaluation),
            },
            _ => Decision(Deciding::Evaluation),
        }
    }

    /// Whether the evaluation of a year was adopted on one of the sides that the edit is laid on.
    pub(super) fn has_adopted_evaluation(&self, year: i32) -> bool {
        let of_year = |plan: &crate::model::Plan| plan.evaluations.get(&year).map(|one| one.status);
        self.grounds().any(|plan| of_year(plan) == Some(AdoptionStatus::Adopted))
    }

    fn has_adopted_actions(&self, year: i32) -> bool {
        let mut grounds = self.grounds();
        grounds.any(|plan| plan.actions.get(&year).is_some_and(|of_year| of_year.adopted.is_some()))
    }

    /// The changes that a rule tells of.
    pub(super) fn deciding(&self, deciding: Deciding) -> impl Iterator<Item = &Difference> {
        self.told_apart().filter(move |one| self.weight(one) == Decision(deciding))
    }
}

/// What an adopted plan is made of.
fn is_adopted_part(kind: ThingKind) -> bool {
    matches!(kind, ThingKind::Priority | ThingKind::Pillar | ThingKind::Goal | ThingKind::Indicator)
}

/// Whether what was said of an adoption still is, and more.
fn is_completed(old: &FieldValue, new: &FieldValue) -> bool {
    matches!((&old.value, &new.value), (Arg::List(old), Arg::List(new)) if old.iter().all(|one| new.contains(one)))
}
