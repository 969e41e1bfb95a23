//! Partners, sources, how people were heard, decisions, and what was promised.

use super::super::entry::{Entry, Fields, partner as partner_id};
use super::super::thing_id::ThingId;
use crate::lang::Message;
use crate::model::{Decision, Followup, Participation, Partner, Source};

pub(super) fn partner(one: &Partner) -> Entry {
    let Partner { id, name } = one;
    let mut says = Fields::at(id.place);
    says.text("key-name", Some(name));
    says.entry(ThingId::Partner(id.value.clone()), name)
}

pub(super) fn source(one: &Source) -> Entry {
    let Source { id, name, publisher, url, table, licence, caveats } = one;
    let mut says = Fields::at(id.place);
    says.text("key-name", Some(name));
    says.text("key-publisher", publisher.as_ref());
    says.text("key-url", url.as_ref());
    says.text("key-table", table.as_ref());
    says.text("key-licence", licence.as_ref());
    says.list("key-caveats", caveats);
    says.entry(ThingId::Source(id.value.clone()), name)
}

pub(super) fn participation(one: &Participation) -> Entry {
    let Participation { id, title, text, participants, themes, respondents } = one;
    let mut says = Fields::at(title.place);
    says.id(id.as_ref());
    says.text("key-text", text.as_ref());
    says.list("key-participants", participants);
    says.list("key-themes", themes);
    says.number("key-respondents", *respondents);
    says.entry(ThingId::Participation(title.value.clone()), title)
}

pub(super) fn decision(decision: &Decision) -> Entry {
    let Decision { id, date, body, title, reference, changes } = decision;
    let mut says = Fields::at(id.place);
    says.text("key-title", Some(title));
    says.value("key-date", date.value, date.place);
    says.value("key-body", Message::new(body.value.message_id()), body.place);
    says.text("key-reference", reference.as_ref());
    says.list("key-changes", changes);
    says.entry(ThingId::Decision(id.value.clone()), title)
}

pub(super) fn followup(one: &Followup) -> Entry {
    let Followup {
        id,
        place: _,
        extent: _,
        kind,
        text,
        date,
        body,
        due,
        lead,
        reference,
        goal,
        indicator,
        priority,
        state,
        state_place,
        result,
        evidence,
    } = one;
    let mut says = Fields::at(id.place);
    says.value("key-kind", Message::new(kind.value.message_id()), kind.place);
    says.text("key-text", Some(text));
    says.value("key-date", date.value, date.place);
    says.value("key-body", Message::new(body.value.message_id()), body.place);
    says.value("key-due", due.value.to_string(), due.place);
    says.name("key-lead", lead.as_ref(), partner_id);
    says.text("key-reference", reference.as_ref());
    says.name("key-goal", goal.as_ref(), |goal| ThingId::Goal(goal.clone()));
    says.name("key-indicator", indicator.as_ref(), |indicator| ThingId::Indicator(indicator.clone()));
    says.name("key-priority", priority.as_ref(), |priority| ThingId::Priority(priority.clone()));
    says.value("key-state", Message::new(state.message_id()), state_place.unwrap_or(id.place));
    says.text("key-result", result.as_ref());
    says.text("key-evidence", evidence.as_ref());
    says.entry(ThingId::Followup(id.value.clone()), text)
}
