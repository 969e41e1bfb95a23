//! The findings about changes: what a decision allows is none.

use super::licence::{Licence, Refusal, body_for, names_of};
use crate::diagnostic::{Diagnostic, Place};
use crate::lang::{Arg, Message};
use crate::model::difference::{Difference, FieldValue, ThingChange, ThingKind};
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
        let licence = self.licence(difference);
        if matches!(licence, Licence::Granted(_)) {
            return None;
        }
        let message = message.with("body", Message::new(decision_word(body)));
        let finding = about(rule, difference, message);
        let help = |id| {
            Message::new(id)
                .with("body", Message::new(decision_word(body)))
                .with("word", body.word())
                .with("name", names_of(difference).into_iter().next().unwrap_or_default())
        };
        Some(match licence {
            Licence::Refused(decision, why) => {
                let (place, label, advice) = refusal_words(decision, why);
                // What it names already stays allowed.
                let own = decision.changes.iter().map(|one| one.value.to_string());
                let names =
                    own.chain(names_of(difference).into_iter().take(1)).map(|name| format!("\"{name}\""));
                let names = names.collect::<Vec<_>>().join(", ");
                finding.related(place, Message::new(label)).help(help(advice).with("names", names))
            }
            _ => finding.help(help("change-decision-help")),
        })
    }
}

/// Where it is seen that a decision does not allow a change, why, and what to do.
fn refusal_words(decision: &Decision, why: Refusal) -> (Place, &'static str, &'static str) {
    match why {
        Refusal::OtherBody => (decision.body.place, "change-other-body", "change-other-body-help"),
        Refusal::Future => (decision.date.place, "change-future", "change-future-help"),
        Refusal::BeforeAdoption => {
            (decision.date.place, "change-before-adoption", "change-before-adoption-help")
        }
        Refusal::ReusedReference => {
            let place = decision.reference.as_ref().map_or(decision.id.place, |one| one.place);
            (place, "change-reused-reference", "change-reused-reference-help")
        }
        Refusal::OnlyTheThing => {
            let place = decision.changes.first().map_or(decision.id.place, |one| one.place);
            (place, "change-only-thing", "change-only-thing-help")
        }
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
        ("change-shown", None, _) => "change-shown-set",
        ("change-shown", _, None) => "change-shown-dropped",
        (id, _, _) => id,
    };
    let message = Message { id, ..message };
    message.with("key", key.in_words()).with("old", shown(old)).with("new", shown(new))
}

fn decision_word(body: Body) -> &'static str {
    match body {
        Body::College => "decision-of-college",
        _ => "decision-of-council",
    }
}

/// The word for a sort of thing.
pub(super) fn sort_word(sort: ThingKind) -> &'static str {
    sort.message_id()
}

/// The place in the old state of what a figure was.
pub(super) fn figure_was(finding: Diagnostic, place: Place) -> Diagnostic {
    finding.related(place, Message::new("change-was-here"))
}
