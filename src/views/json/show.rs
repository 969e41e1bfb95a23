//! `ivp.show/1`.

use serde_json::{Value, json};

use super::indicator::indicator;
use super::{history, number, optional, status, text, write};
use crate::compute::{ActionCard, ChapterCard, GoalCard, IndicatorCard, Shown};
use crate::facts::{Cases, Detectable, Respondents, SurveyNeed};

/// Writes down one thing as JSON.
pub fn show_json(shown: &Shown) -> String {
    let (kind, value) = match shown {
        Shown::Chapter(card) => ("priority", chapter(card)),
        Shown::Goal(card) => ("goal", goal(card)),
        Shown::Indicator(card) => ("indicator", indicator_card(card)),
        Shown::Action(card) => ("action", action(card)),
    };
    write(&json!({ "schema": "ivp.show/1", "is": kind, kind: value }))
}

fn chapter(card: &ChapterCard) -> Value {
    json!({
        "standing": status::priority(&card.report),
        "introduction": text(card.introduction.as_ref()),
        "challenges": text(card.challenges.as_ref()),
        "ambition": text(card.report.ambition.as_ref()),
        "examples": card.examples,
        "current_work": card.current_work,
        "notes": card.notes,
        "caveats": card.caveats,
        "topics": card.topics.iter().map(|(title, body)| json!({ "title": title, "text": text(body.as_ref()) })).collect::<Vec<_>>(),
        "file": card.place.file,
        "line": card.place.line,
    })
}

fn goal(card: &GoalCard) -> Value {
    json!({
        "standing": status::goal(&card.report),
        "priority": card.priority,
        "pillar": text(card.pillar.as_ref()),
        "text": text(card.text.as_ref()),
        "lead": text(card.lead.as_ref()),
        "partners": card.partners,
        "assumed": text(card.report.assumed.as_ref()),
        "indicators": card.indicators.iter().map(|one| indicator(one)).collect::<Vec<_>>(),
        "actions": card.actions.iter().map(action).collect::<Vec<_>>(),
        "file": card.place.file,
        "line": card.place.line,
    })
}

fn indicator_card(card: &IndicatorCard) -> Value {
    json!({
        "standing": indicator(&card.report),
        "priority": text(card.priority.as_ref()),
        "text": text(card.text.as_ref()),
        "question": text(card.question.as_ref()),
        "frequency": card.frequency.word(),
        "lead": text(card.lead.as_ref()),
        "sources": card.sources,
        "caveats": card.caveats,
        "internal": card.internal,
        "survey": survey_of(card).map_or(Value::Null, |need| json!({
            "from": number(need.from),
            "to": number(need.to),
            "baseline_n": number(need.baseline_n),
            "needed": needed(need.respondents),
            "in_use": number(need.in_use),
            "chance": number(need.chance),
            "best_chance": best_chance(need.respondents),
        })),
        "detectable": card.need.map_or(Value::Null, detectable),
        "history": history::value(&card.history),
        "file": card.place.file,
        "line": card.place.line,
    })
}

fn survey_of(card: &IndicatorCard) -> Option<SurveyNeed> {
    match card.need? {
        Detectable::Survey(need) => Some(need),
        Detectable::Range(_) | Detectable::Counts(_) => None,
    }
}

/// Whether the target can be established, by which method, and the smallest change that can: of counts as a fraction.
fn detectable(need: Detectable) -> Value {
    let (method, needed, smallest) = match need {
        Detectable::Survey(need) => ("proportions", needed(need.respondents), Value::Null),
        Detectable::Range(need) => ("ordinary-range", Value::Null, number(need.range.smallest_change())),
        Detectable::Counts(need) => (
            "counts",
            match need.needed {
                Cases::Needed(needed) => number(needed),
                Cases::NeverEnough => Value::Null,
            },
            optional(need.smallest),
        ),
    };
    json!({ "method": method, "met": need.is_met(), "needed": needed, "smallest": smallest })
}

/// How many respondents are needed; null where no number is enough.
fn needed(respondents: Respondents) -> Value {
    match respondents {
        Respondents::Needed(n) => number(n),
        Respondents::NeverEnough { .. } => Value::Null,
    }
}

/// The chance that the largest survey has, where no number is enough; null where one is.
fn best_chance(respondents: Respondents) -> Value {
    match respondents {
        Respondents::Needed(_) => Value::Null,
        Respondents::NeverEnough { best_chance } => number(best_chance),
    }
}

/// The JSON of an action.
pub(super) fn action(card: &ActionCard) -> Value {
    json!({
        "id": card.id,
        "title": card.title,
        "state": card.state.word(),
        "overdue": card.overdue,
        "text": text(card.text.as_ref()),
        "goal": text(card.goal.as_ref()),
        "basis": text(card.basis.as_ref()),
        "lead": text(card.lead.as_ref()),
        "partners": card.partners,
        "agreed": text(card.agreed.as_ref()),
        "start": text(card.start),
        "end": text(card.end),
        "result": text(card.result.as_ref()),
        "budget": optional(card.budget),
        "spent": optional(card.spent),
        "requested": optional(card.requested),
        "programmes": card.programmes,
        "log": card.log.iter().map(|(date, entry)| json!({ "date": date.to_string(), "text": entry })).collect::<Vec<_>>(),
        "file": card.place.file,
        "line": card.place.line,
    })
}
