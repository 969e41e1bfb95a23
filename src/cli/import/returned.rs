//! The actions and texts of a workbook that came back.

use chrono::Datelike as _;

use crate::cli::error::Failure;
use crate::cli::session::Session;
use crate::cli::transaction::unsound;
use ivp::compute::evaluate;
use ivp::diagnostic::Invalid;
use ivp::edit::{
    ActionEdit, ActionFields, ActionRefusal, Ground, PreparedReturn, ReturnedEdits, TextsEdit,
    evaluation_file,
};
use ivp::exchange::{InSheet, Returned, ReturnedAction, ReturnedText};
use ivp::lang::{Catalogue, Language, Message};
use ivp::model::{
    Action, ActionId, ActionState, EvaluationText, Loaded, Period, Plan, Quantity, Unit, evaluation_path,
    read_figure,
};
use ivp::views::Words;

/// What came back as edits of the plan, and every cell that cannot be read.
pub(super) fn edits(
    returned: &Returned,
    ground: &Ground<'_>,
    plan: &Plan,
    document: &Catalogue,
    session: &Session<'_>,
) -> (ReturnedEdits, Vec<Message>) {
    let mut faults = Vec::new();
    let mut edits = ReturnedEdits::default();
    for row in &returned.actions {
        match action(row, plan) {
            Ok(Some(edit)) if edits.actions.iter().any(|one: &ActionEdit| one.action == edit.action) => {
                faults.push(said("returned-twice", &row.at).with("text", row.name.as_str()));
            }
            Ok(edit) => edits.actions.extend(edit),
            Err(own) => faults.extend(own),
        }
    }
    let mut texts: Vec<(i32, EvaluationText, String)> = Vec::new();
    for row in &returned.texts {
        match text(row, plan) {
            Ok(Some((year, which, _)))
                if texts.iter().any(|(of, known, _)| (*of, known) == (year, &which)) =>
            {
                faults.push(said("returned-twice", &row.at).with("text", row.name.as_str()));
            }
            Ok(answer) => texts.extend(answer),
            Err(fault) => faults.push(fault),
        }
    }
    let mut years: Vec<i32> = texts.iter().map(|(year, ..)| *year).collect();
    years.sort_unstable();
    years.dedup();
    match years.as_slice() {
        [] => {}
        [year] => {
            let begin = || {
                let invalid = Invalid::from_findings(&ground.findings);
                let report = evaluate(plan, &ground.loaded.sources, &invalid, *year, session.today);
                evaluation_file(&report, document)
            };
            let begin = if plan.evaluations.contains_key(year) { String::new() } else { begin() };
            let texts = texts.into_iter().map(|(_, which, answer)| (which, answer)).collect();
            edits.texts = Some(TextsEdit { year: *year, begin, texts });
        }
        several => {
            let years: Vec<String> = several.iter().map(ToString::to_string).collect();
            faults.push(Message::new("returned-two-years").with("years", years));
        }
    }
    (edits, faults)
}

fn said(id: &'static str, at: &InSheet) -> Message {
    Message::new(id).with("sheet", at.sheet.as_str()).with("row", at.row)
}

/// A row of the sheet of actions; none where nothing was filled in.
fn action(row: &ReturnedAction, plan: &Plan) -> Result<Option<ActionEdit>, Vec<Message>> {
    let cells = [&row.state, &row.result, &row.spent, &row.end, &row.log];
    if cells.iter().all(|cell| cell.is_empty()) {
        return Ok(None);
    }
    if row.name.is_empty() {
        // A line below the table, such as a total or the name of who filled it in, has no state.
        let filled = [&row.state, &row.result, &row.log].iter().any(|cell| !cell.is_empty());
        let fault = said("returned-no-key", &row.at).with("column", Message::new("template-action-name"));
        return if filled { Err(vec![fault]) } else { Ok(None) };
    }
    let Ok(known) = plan.find_action(&row.name.to_lowercase()) else {
        return Err(vec![said("returned-bad-action", &row.at).with("text", row.name.as_str())]);
    };
    let mut faults = Vec::new();
    let mut bad = |id: &'static str, cell: &str| {
        faults.push(said(id, &row.at).with("text", cell).with("name", known.title.value.as_str()));
    };
    let mut fields = ActionFields::default();
    if !row.state.is_empty() {
        fields.state = state(&row.state);
        if fields.state.is_none() {
            bad("returned-bad-state", &row.state);
        }
    }
    if !row.spent.is_empty() {
        fields.spent = read_figure(&row.spent, Unit::Euro).ok().map(Quantity::number);
        if fields.spent.is_none() {
            bad("returned-bad-spent", &row.spent);
        }
    }
    if !row.end.is_empty() {
        fields.end = end(&row.end, known);
        if fields.end.is_none() {
            bad("returned-bad-end", &row.end);
        }
    }
    let filled = |cell: &String| Some(cell.clone()).filter(|cell| !cell.is_empty());
    fields.result = filled(&row.result);
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Some(ActionEdit { action: known.id.clone(), fields, log: filled(&row.log) }))
}

/// The state that a word stands for, in any language.
fn state(word: &str) -> Option<ActionState> {
    let word = word.trim().to_lowercase();
    let catalogues = Language::ALL.map(Catalogue::new);
    ActionState::ALL.iter().copied().find(|state| {
        let mut shown =
            catalogues.iter().map(|catalogue| Words(catalogue).action_state(*state).to_lowercase());
        state.word() == word || shown.any(|shown| shown == word)
    })
}

/// The period in which an action ends. A spreadsheet makes of a month its first day.
fn end(cell: &str, action: &Action) -> Option<Period> {
    let read = Period::read(cell)?;
    match (read, action.end.map(|end| end.value)) {
        (Period::Day(day), Some(Period::Month(..))) if day.day() == 1 => {
            Some(Period::Month(day.year(), day.month()))
        }
        _ => Some(read),
    }
}

/// A row of the sheet of texts; none where nothing was filled in.
fn text(row: &ReturnedText, plan: &Plan) -> Result<Option<(i32, EvaluationText, String)>, Message> {
    if row.answer.is_empty() {
        return Ok(None);
    }
    if row.name.is_empty() {
        return Err(said("returned-no-key", &row.at).with("column", Message::new("template-text-name")));
    }
    let known = |text: &EvaluationText| match text {
        EvaluationText::Summary => true,
        EvaluationText::Interpretation(id) | EvaluationText::Adjustment(id) => {
            plan.priorities.iter().any(|chapter| chapter.id.as_str() == id)
        }
        EvaluationText::Indicator(id) => plan.indicators().any(|one| one.id.to_string() == *id),
    };
    let named = EvaluationText::named(&row.name.to_lowercase());
    match named.filter(|(year, text)| plan.head.covers(*year) && known(text)) {
        Some((year, text)) => Ok(Some((year, text, row.answer.clone()))),
        None => Err(said("returned-bad-text", &row.at).with("text", row.name.as_str())),
    }
}

/// Why an action was not changed.
pub(super) fn action_refused(
    id: &ActionId,
    why: ActionRefusal,
    loaded: &Loaded,
    session: &mut Session<'_>,
) -> Failure {
    match why {
        ActionRefusal::Inline { key } => {
            let header = if key == "log" { "[[action.log]]" } else { "[[action]]" };
            Failure::usage(Message::new("returned-inline").with("year", id.year.to_string()))
                .help(Message::new("returned-inline-help").with("header", header))
        }
        ActionRefusal::Unsound(why) => {
            unsound(why, ["act-file-has-errors", "returned-refused"], loaded, session)
        }
        ActionRefusal::AlreadyThere { .. } => Failure::usage(Message::new("returned-refused")),
    }
}

/// Says what became of the actions and texts.
pub(super) fn announce_returned(
    returned: &Returned,
    edits: &ReturnedEdits,
    prepared: &PreparedReturn,
    plan: &Plan,
    session: &mut Session<'_>,
) {
    if !returned.actions.is_empty() {
        session.say_result(&Message::new("returned-actions").with("count", prepared.actions.len()));
    }
    for (id, keys) in &prepared.actions {
        let title =
            plan.find_action(&id.to_string()).map_or_else(|_| String::new(), |one| one.title.value.clone());
        let name = |key: &&str| match *key {
            "state" => "returned-action-state",
            "result" => "returned-action-result",
            "spent" => "returned-action-spent",
            "end" => "returned-action-end",
            _ => "returned-action-log",
        };
        let changed: Vec<String> = keys.iter().map(|key| session.catalogue.text(name(key))).collect();
        let message = Message::new("returned-action").with("title", title).with("name", id.to_string());
        session.say_result(&message.with("changed", changed.join(", ")));
    }
    if let Some(texts) = &edits.texts {
        let message = Message::new("returned-texts").with("year", texts.year.to_string());
        session
            .say_result(&message.with("count", prepared.answers).with("path", evaluation_path(texts.year)));
    }
}
