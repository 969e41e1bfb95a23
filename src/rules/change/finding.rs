//! The findings about changes: what a decision allows is none.

use crate::diagnostic::{Diagnostic, Place};
use crate::lang::{Arg, Message};
use crate::model::difference::{Difference, FieldValue, ThingChange, ThingId, ThingKind};
use crate::model::{Body, Decision};
use crate::rules::comparison::Comparison;
use crate::rules::rule::Rule;

impl Comparison<'_> {
    /// The finding about a change that no decision allows; none when one does.
    pub(super) fn unlicensed(
        &self,
        rule: &Rule,
        difference: &Difference,
        message: Message,
    ) -> Option<Diagnostic> {
        let body = body_for(difference.thing.kind());
        let names = names_of(difference);
        let naming =
            |decision: &&&Decision| decision.changes.iter().any(|named| names.contains(&named.to_string()));
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
        .with("thing", Message::new(sort_word(thing.kind())))
        .with("title", thing.title.as_str())
        .with("name", thing.name());
    let finding = Diagnostic { subject: None, ..rule.finding(difference.place(), message) };
    match difference.place_before() {
        Some(place) => finding.related(place, Message::new("change-was-here")),
        None => finding,
    }
}

/// The key that changed with what it said and says, for a message. Set or dropped, `change-set` is told in other words.
pub(super) fn from_to(message: Message, difference: &Difference) -> Message {
    let ThingChange::Set { key, old, new, .. } = &difference.what else { return message };
    let quoted = matches!(key.word(), "title" | "question" | "name");
    let shown = |said: &Option<FieldValue>| match said {
        Some(FieldValue { value: Arg::Text(text), .. }) if quoted => {
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
    message.with("key", key.in_words()).with("old", shown(old)).with("new", shown(new))
}

/// Who decides on a thing: the council on priorities, goals and targets, the college on actions and evaluations.
fn body_for(sort: ThingKind) -> Body {
    match sort {
        ThingKind::ImplementationPlan | ThingKind::Action | ThingKind::Evaluation => Body::College,
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
    let id = &difference.thing.id;
    let mut names = Vec::new();
    let mut both = |id: &ThingId| {
        // As it is told, and as it is written in the file.
        let keys = difference.key().into_iter().flat_map(|key| [key.to_owned(), key.replace('-', "_")]);
        names.extend(keys.map(|key| format!("{id}.{key}")));
        names.push(id.to_string());
    };
    both(id);
    if let ThingChange::Renamed { from, .. } = &difference.what {
        both(from);
    }
    match id {
        // The decision on a whole implementation plan covers its actions.
        ThingId::Action(action) => {
            names.extend([action.year.to_string(), format!("actions/{}", action.year)])
        }
        ThingId::ImplementationPlan(year) => names.push(format!("actions/{year}")),
        ThingId::Evaluation(year) => names.push(format!("evaluations/{year}")),
        _ => {}
    }
    names
}

/// The word for a sort of thing.
pub(super) fn sort_word(sort: ThingKind) -> &'static str {
    sort.message_id()
}

/// The place in the old state of what a figure was.
pub(super) fn figure_was(finding: Diagnostic, place: Place) -> Diagnostic {
    finding.related(place, Message::new("change-was-here"))
}
