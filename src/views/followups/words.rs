//! The words of a follow-up: what it is, to whom, of when, and what came of it.

use crate::compute::{FollowupCard, without_stop};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::{FollowupId, FollowupState};
use crate::views::text::words::Words;

/// What it is: `Motie: Meer licht in het park`.
pub fn what(one: &FollowupCard<'_>, catalogue: &Catalogue) -> String {
    let text = one_line(one.followup.text);
    let message = Message::new("fol-what").with("kind", kind(one, catalogue));
    catalogue.render(&message.with("text", without_stop(&text)))
}

/// The word for its kind, as a sentence begins.
pub fn kind(one: &FollowupCard<'_>, catalogue: &Catalogue) -> String {
    begun(&catalogue.text(one.followup.kind.message_id()))
}

/// Where it comes from and whom it is about: `aan de gemeenteraad, 12 maart 2026; kenmerk M-12; trekker: Gemeente`.
pub fn origin(one: &FollowupCard<'_>, catalogue: &Catalogue) -> String {
    let mut parts = Vec::new();
    let body = Words(catalogue).body(one.followup.body);
    let date = one.followup.date.map(|date| long_date(date, catalogue.language()));
    let message = match (&one.followup.id, &date) {
        (FollowupId::Adjustment { year, .. }, _) => {
            Message::new("fol-of-evaluation").with("year", year.to_string())
        }
        (FollowupId::Own(_), Some(date)) => {
            Message::new("fol-to-on").with("body", body).with("date", date.as_str())
        }
        (FollowupId::Own(_), None) => Message::new("fol-to").with("body", body),
    };
    parts.push(catalogue.render(&message));
    let told = |id: &'static str, name: &'static str, value: Option<&str>| {
        value.map(|value| catalogue.render(&Message::new(id).with(name, value)))
    };
    parts.extend(told("fol-reference", "reference", one.followup.reference));
    parts.extend(told("fol-lead", "lead", one.lead_name));
    if !one.about.is_empty() {
        let about: Vec<String> = one.about.iter().map(|title| (*title).to_owned()).collect();
        parts.push(catalogue.render(&Message::new("fol-about").with("about", about.join(", "))));
    }
    parts.join("; ")
}

/// How it stands: `te laat: uiterlijk 30 juni 2026`, `afgedaan: …`.
pub fn standing(one: &FollowupCard<'_>, catalogue: &Catalogue) -> String {
    let due = one.followup.due;
    let result = one.followup.result.map(one_line);
    if let (true, FollowupId::Adjustment { year, .. }) = (one.followup.in_draft, &one.followup.id) {
        let draft = catalogue.render(&Message::new("fol-in-draft").with("year", (year + 1).to_string()));
        let state = catalogue.text(one.followup.state.message_id());
        let told = result.map(|result| {
            let state = format!("{state}, {draft}");
            catalogue.render(&Message::new("fol-stands-settled").with("state", state).with("result", result))
        });
        return told.unwrap_or(draft);
    }
    let message = match (one.followup.state, one.overdue) {
        (FollowupState::Open, true) => match &one.followup.id {
            FollowupId::Adjustment { year, .. } => {
                Message::new("fol-stands-unanswered").with("year", (year + 1).to_string())
            }
            FollowupId::Own(_) => Message::new("fol-stands-late").with("due", due),
        },
        (FollowupState::Open, false) => Message::new("fol-stands-open").with("due", due),
        (state, _) => {
            let state = catalogue.text(state.message_id());
            match result {
                Some(result) => {
                    Message::new("fol-stands-settled").with("state", state).with("result", result)
                }
                None => Message::new("fol-stands-bare").with("state", state),
            }
        }
    };
    catalogue.render(&message)
}

/// The symbol of how it stands, so that it is never told by a colour alone.
pub fn symbol(one: &FollowupCard<'_>) -> char {
    match (one.followup.state, one.overdue) {
        (FollowupState::Open, true) => '▼',
        (FollowupState::Open, false) => '○',
        (FollowupState::Done, _) => '✓',
        (FollowupState::Lapsed, _) => '×',
    }
}

/// A text on one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word with a capital.
pub fn begun(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
