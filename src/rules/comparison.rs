//! Two states of a plan side by side, and which of the changes between them a decision allows.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Rule;
use crate::diagnostic::{Diagnostic, Place};
use crate::files::Sources;
use crate::lang::{Arg, Message};
use crate::model::difference::{Difference, Differences, Said, Sort, State, Thing, What, differences};
use crate::model::{Body, Decision, IndicatorId};

/// What a rule about changes may look at.
#[derive(Debug)]
pub struct Comparison<'p> {
    /// The state compared with.
    pub old: State<'p>,
    /// The state that is checked.
    pub new: State<'p>,
    /// The texts of the old state.
    pub(super) old_sources: &'p Sources,
    /// The texts of the new state.
    pub(super) new_sources: &'p Sources,
    /// What differs.
    pub differences: Differences<'p>,
    /// The first day on which a figure can have been recorded since.
    pub since: NaiveDate,
    /// The decisions that were added.
    decisions: Vec<&'p Decision>,
    /// The priorities that came or went as a whole: what stands in them is not told of one by one.
    whole: BTreeSet<String>,
}

impl<'p> Comparison<'p> {
    /// Lays two states side by side.
    pub(super) fn new(
        old: State<'p>,
        new: State<'p>,
        [old_sources, new_sources]: [&'p Sources; 2],
        since: NaiveDate,
        today: NaiveDate,
    ) -> Comparison<'p> {
        let differences = differences(old, new);
        let came_or_went = |wanted: Sort| {
            let differences = differences.things.iter().filter(move |one| one.thing.sort == wanted);
            differences
                .filter(|one| matches!(one.what, What::Added(_) | What::Removed(_)))
                .map(|one| one.thing.name.clone())
        };
        let added: BTreeSet<String> = differences
            .things
            .iter()
            .filter(|one| one.thing.sort == Sort::Decision && matches!(one.what, What::Added(_)))
            .map(|one| one.thing.name.clone())
            .collect();
        let decisions = new
            .plan
            .decisions
            .iter()
            .filter(|one| added.contains(one.id.as_str()) && one.date.value <= today)
            .collect();
        let whole = came_or_went(Sort::Priority).collect();
        Comparison { old, new, old_sources, new_sources, differences, since, decisions, whole }
    }

    /// What became of things of some sorts, without what stands in a priority that came or went as a whole.
    pub(super) fn of_sorts<'c>(&'c self, sorts: &'c [Sort]) -> impl Iterator<Item = &'c Difference> {
        self.differences.things.iter().filter(move |one| {
            let inside = one.thing.name.split_once('/').map(|(chapter, _)| chapter);
            sorts.contains(&one.thing.sort) && !inside.is_some_and(|chapter| self.whole.contains(chapter))
        })
    }

    /// Whether a thing stands in another priority than before, and not because that one was renamed.
    pub(super) fn is_moved(&self, from: &str, to: &str) -> bool {
        let (Some((before, _)), Some((now, _))) = (from.split_once('/'), to.split_once('/')) else {
            return false;
        };
        let renamed = self.differences.things.iter().any(|one| {
            one.thing.sort == Sort::Priority
                && one.thing.name == now
                && matches!(&one.what, What::Renamed { from, .. } if from == before)
        });
        before != now && !renamed
    }

    /// Whether a thing is gone, by itself or with its priority.
    pub(super) fn is_gone(&self, sort: Sort, name: &str) -> bool {
        let chapter = name.split('/').next().unwrap_or(name);
        self.differences.things.iter().any(|one| {
            matches!(one.what, What::Removed(_))
                && (one.thing.sort == sort && one.thing.name == name
                    || one.thing.sort == Sort::Priority && one.thing.name == chapter)
        })
    }

    /// The place of the first figure that an indicator had.
    pub(super) fn first_figure(&self, name: &str) -> Option<Place> {
        let id = IndicatorId::parse(name)?;
        Some(self.old.plan.series.get(&id)?.measurements.first()?.period.place)
    }

    /// The finding about a change that no decision allows; none when one does.
    pub(super) fn unlicensed(
        &self,
        rule: &Rule,
        difference: &Difference,
        message: Message,
    ) -> Option<Diagnostic> {
        let body = body_for(difference.thing.sort);
        let names = names_of(difference);
        let naming =
            |decision: &&&Decision| decision.changes.iter().any(|named| names.contains(&named.value));
        let of_body = self.decisions.iter().filter(|decision| decision.body.value == body).find(naming);
        if of_body.is_some() {
            return None;
        }
        let message = message.with("body", Message::new(decision_word(body)));
        let finding = about(rule, difference, message);
        Some(match self.decisions.iter().find(naming) {
            Some(other) => finding
                .related(other.body.place, Message::new("change-other-body"))
                .help(Message::new("change-other-body-help").with("body", Message::new(decision_word(body)))),
            None => finding.help(
                Message::new("change-decision-help")
                    .with("body", Message::new(decision_word(body)))
                    .with("word", body.word())
                    .with("name", names.first().cloned().unwrap_or_default()),
            ),
        })
    }
}

/// A finding about a change, where it is to be seen, with what stood there before.
pub(super) fn about(rule: &Rule, difference: &Difference, message: Message) -> Diagnostic {
    let thing = &difference.thing;
    let message = message
        .with("thing", Message::new(sort_word(thing.sort)))
        .with("title", thing.title.as_str())
        .with("name", thing.name.as_str());
    let finding = Diagnostic { subject: None, ..rule.finding(difference.place(), message) };
    match difference.place_before() {
        Some(place) => finding.related(place, Message::new("change-was-here")),
        None => finding,
    }
}

/// The key that changed with what it said and says, for a message. Set or dropped, `change-set` is told in other words.
pub(super) fn from_to(message: Message, difference: &Difference) -> Message {
    let What::Set { key, old, new, .. } = &difference.what else { return message };
    let quoted = matches!(key.word(), "title" | "question" | "name");
    let told = |said: &Option<Said>| match said {
        Some(Said { value: Arg::Text(text), .. }) if quoted => {
            Message::new("change-quoted").with("text", text.as_str()).into()
        }
        Some(said) => said.value.clone(),
        None => Arg::from(Message::new("change-nothing")),
    };
    let id = match (message.id, old, new) {
        ("change-set", None, _) => "change-set-added",
        ("change-set", _, None) => "change-set-dropped",
        (id, _, _) => id,
    };
    let message = Message { id, ..message };
    message.with("key", key.told()).with("old", told(old)).with("new", told(new))
}

/// Who decides on a thing: the council on priorities, goals and targets, the college on actions and evaluations.
fn body_for(sort: Sort) -> Body {
    match sort {
        Sort::ImplementationPlan | Sort::Action | Sort::Evaluation => Body::College,
        _ => Body::Council,
    }
}

fn decision_word(body: Body) -> &'static str {
    match body {
        Body::College => "decision-of-college",
        _ => "decision-of-council",
    }
}

/// How a decision can name a change, the plainest first.
fn names_of(difference: &Difference) -> Vec<String> {
    let Thing { sort, name, .. } = &difference.thing;
    let mut names = Vec::new();
    let mut both = |name: &str| {
        // As it is told, and as it is written in the file.
        let keys = difference.key().into_iter().flat_map(|key| [key.to_owned(), key.replace('-', "_")]);
        names.extend(keys.map(|key| format!("{name}.{key}")));
        names.push(name.to_owned());
    };
    both(name);
    if let What::Renamed { from, .. } = &difference.what {
        both(from);
    }
    match (sort, name.split_once('/')) {
        // The decision on a whole implementation plan covers its actions.
        (Sort::Action, Some((year, _))) => names.extend([year.to_owned(), format!("actions/{year}")]),
        (Sort::ImplementationPlan, _) => names.push(format!("actions/{name}")),
        (Sort::Evaluation, _) => names.push(format!("evaluations/{name}")),
        _ => {}
    }
    names
}

/// The word for a sort of thing.
pub(super) fn sort_word(sort: Sort) -> &'static str {
    sort.message_id()
}

/// The place in the old state of what a figure was.
pub(super) fn figure_was(finding: Diagnostic, place: Place) -> Diagnostic {
    finding.related(place, Message::new("change-was-here"))
}
