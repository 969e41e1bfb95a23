//! The actions and texts of a workbook that came back.

use chrono::Datelike as _;

use super::own_rows::bad_period;
use crate::cli::answers::named::year_named;
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::transaction::unsound;
use ivp::compute::evaluate;
use ivp::diagnostic::Invalid;
use ivp::edit::{
    ActionEdit, ActionFields, ChangeRefusal, Ground, MoneyInYear, PreparedReturn, ReturnedEdits, TextsEdit,
    evaluation_file, is_new_text, text_written,
};
use ivp::exchange::{Filled, InSheet, Returned, ReturnedAction, ReturnedText};
use ivp::lang::{Arg, Catalogue, Language, Message};
use ivp::model::{
    Action, ActionId, ActionState, AdoptionStatus, EvaluationText, Loaded, Period, Plan, Unfound, Unit,
    evaluation_path, read_by_hand,
};

/// What came back as edits of the plan, and every cell that cannot be read. What nobody sees is left out, and told where it
/// would change something.
pub(super) fn edits(
    returned: &Returned,
    ground: &Ground<'_>,
    plan: &Plan,
    document: &Catalogue,
    session: &mut Session<'_>,
) -> (ReturnedEdits, Vec<Message>) {
    let mut faults = Vec::new();
    let mut edits = ReturnedEdits::default();
    for row in &returned.actions {
        if hides_something(row, plan) {
            session.say(&hidden(&row.at));
        }
        match action(row, plan) {
            Ok(Some(edit)) if edits.actions.iter().any(|one: &ActionEdit| one.action == edit.action) => {
                faults.push(twice(&row.at, &row.name));
            }
            Ok(edit) => edits.actions.extend(edit),
            Err(own) => faults.extend(own),
        }
    }
    let mut texts: Vec<Answer<'_>> = Vec::new();
    for row in &returned.texts {
        if row.answer.hidden {
            if text(row, plan).is_ok_and(|one| one.is_some_and(|one| one.is_new(plan))) {
                session.say(&hidden(&row.at));
            }
            continue;
        }
        match text(row, plan) {
            Ok(Some(one))
                if texts.iter().any(|known| (known.year, &known.which) == (one.year, &one.which)) =>
            {
                faults.push(twice(&row.at, &row.name));
            }
            Ok(answer) => texts.extend(answer),
            Err(fault) => faults.push(fault),
        }
    }
    let mut years: Vec<i32> = texts.iter().map(|one| one.year).collect();
    years.sort_unstable();
    years.dedup();
    match years.as_slice() {
        [] => {}
        [year] => {
            faults.extend(adopted(*year, &texts, plan));
            let begin = || {
                let invalid = Invalid::from_findings(&ground.findings);
                let report = evaluate(plan, &ground.loaded.sources, &invalid, *year, session.today);
                evaluation_file(&report, document)
            };
            let begin = if plan.evaluations.contains_key(year) { String::new() } else { begin() };
            let texts = texts.into_iter().map(|one| (one.which, one.row.answer.text.clone())).collect();
            edits.texts = Some(TextsEdit { year: *year, begin, texts });
        }
        several => {
            let years: Vec<String> = several.iter().map(ToString::to_string).collect();
            faults.push(Message::new("returned-two-years").with("years", years));
        }
    }
    (edits, faults)
}

/// A message about a cell.
fn said(id: &'static str, at: &InSheet, filled: &Filled) -> Message {
    let place = Message::new("at-cell").with("sheet", at.sheet.as_str()).with("cell", filled.cell.as_str());
    Message::new(id).with("at", place).with("text", filled.text.as_str())
}

fn twice(at: &InSheet, name: &Filled) -> Message {
    said("returned-twice", at, name)
}

fn hidden(at: &InSheet) -> Message {
    Message::new("returned-hidden").with("sheet", at.sheet.as_str()).with("row", at.row)
}

/// A row of the sheet of actions; none where nothing was filled in.
fn action(row: &ReturnedAction, plan: &Plan) -> Result<Option<ActionEdit>, Vec<Message>> {
    let seen = |cell: &Filled| !cell.hidden && !cell.text.is_empty();
    let all = [&row.state, &row.result, &row.spent, &row.end, &row.portfolio, &row.hours, &row.log];
    if !all.into_iter().any(seen) {
        return Ok(None);
    }
    if row.name.text.is_empty() {
        // A line below the table, such as a total or the name of who filled it in, has no state.
        let filled = [&row.state, &row.result, &row.log].into_iter().any(seen);
        let fault =
            said("returned-no-key", &row.at, &row.name).with("column", Message::new("template-action-name"));
        return if filled { Err(vec![fault]) } else { Ok(None) };
    }
    let known = plan.find_action(&row.name.text.to_lowercase()).map_err(|why| {
        let is_action = |name: &String| plan.find_action(name).is_ok();
        let near: Vec<String> = match why {
            // The one that comes nearest.
            Unfound::Unknown(near) => near.into_iter().filter(is_action).take(1).collect(),
            Unfound::Ambiguous(all) => all,
            Unfound::Pillar(_) => Vec::new(),
        };
        let id = if near.is_empty() { "returned-bad-action" } else { "returned-which-action" };
        vec![said(id, &row.at, &row.name).with("names", near)]
    })?;
    let (edit, mut faults) = edit_of(row, known, |cell| !cell.hidden);
    faults.extend(overtaken(row, &edit.changes(known).fields, known));
    if faults.is_empty() { Ok(Some(edit)) } else { Err(faults) }
}

/// What the cells of a row say that are looked at, and what of them cannot be read.
fn edit_of(
    row: &ReturnedAction,
    known: &Action,
    looked_at: impl Fn(&Filled) -> bool,
) -> (ActionEdit, Vec<Message>) {
    let mut faults = Vec::new();
    let filled = |cell: &Filled| Some(cell.text.clone()).filter(|text| looked_at(cell) && !text.is_empty());
    let about =
        |id: &'static str, cell: &Filled| said(id, &row.at, cell).with("name", known.title.value.as_str());
    let (result, portfolio) = (filled(&row.result), filled(&row.portfolio));
    let mut fields = ActionFields { result, portfolio, ..ActionFields::default() };
    if let Some(text) = filled(&row.hours) {
        // A number with or without a fraction, as an amount is.
        let read = read_by_hand(&text, Unit::Euro).ok().filter(|read| read.status.is_none());
        fields.hours = read.filter(|_| !text.contains('€')).map(|read| read.value.number());
        if fields.hours.is_none() {
            faults.push(about("returned-bad-hours", &row.hours));
        }
    }
    if let Some(text) = filled(&row.state) {
        fields.state = ActionState::by_name(&text);
        if fields.state.is_none() {
            let states: Vec<Message> =
                ActionState::ALL.iter().map(|state| Message::new(state.message_id())).collect();
            let states = Arg::List(states.into_iter().map(Arg::from).collect());
            faults.push(about("returned-bad-state", &row.state).with("states", states));
        }
    }
    if let Some(text) = filled(&row.spent) {
        let read = read_by_hand(&text, Unit::Euro).ok().filter(|read| read.status.is_none());
        fields.spent = read.map(|read| read.value.number());
        if fields.spent.is_none() {
            faults.push(about("returned-bad-spent", &row.spent));
        }
        // Where the plan tells the money by year, the sheet is of one.
        if let Some(year) = year_of_sheet(row).filter(|year| !known.money.is_empty() && known.runs_in(*year))
        {
            let spent = fields.spent.take();
            fields.money = spent.map(|spent| MoneyInYear {
                year,
                budget: None,
                spent: Some(spent),
                cleared: Vec::new(),
            });
        }
    }
    if let Some(text) = filled(&row.end) {
        fields.end = end(&text, known);
        if fields.end.is_none() {
            faults.push(bad_period("returned-bad-end", &text, |id| about(id, &row.end)));
        }
    }
    (ActionEdit { action: known.id.clone(), fields, log: filled(&row.log) }, faults)
}

/// What was filled in where the plan says something else by now than when the workbook was made.
fn overtaken(row: &ReturnedAction, changes: &ActionFields, known: &Action) -> Vec<Message> {
    let text = |at: Option<&str>| vec![at.unwrap_or_default().trim().to_owned()];
    let number = |of: Option<f64>| vec![of.map_or_else(String::new, |number| number.to_string())];
    let of_year = year_of_sheet(row).filter(|_| !known.money.is_empty());
    let spent = match of_year {
        Some(year) => known.money_of(year).and_then(|one| one.spent),
        None => known.spent,
    };
    // The words of a state are those of the language of the workbook.
    let states = Language::ALL.map(|language| Catalogue::new(language).text(known.state.value.message_id()));
    let has_money = changes.spent.is_some() || changes.money.is_some();
    let cells = [
        (changes.state.is_some(), &row.state, states.to_vec()),
        (changes.result.is_some(), &row.result, text(known.result.as_ref().map(|at| at.value.as_str()))),
        (has_money, &row.spent, number(spent.map(|at| at.value))),
        (
            changes.end.is_some(),
            &row.end,
            vec![known.end.map(|end| end.value.to_string()).unwrap_or_default()],
        ),
        (
            changes.portfolio.is_some(),
            &row.portfolio,
            text(known.portfolio.as_ref().map(|at| at.value.as_str())),
        ),
        (changes.hours.is_some(), &row.hours, number(known.hours.map(|at| at.value))),
    ];
    let since = cells
        .into_iter()
        .filter(|(changes, cell, now)| *changes && now.iter().all(|now| cell.is_overtaken_by(now)));
    since.map(|(_, cell, now)| overtaken_by(&row.at, cell, &now[0])).collect()
}

fn overtaken_by(at: &InSheet, cell: &Filled, now: &str) -> Message {
    said(if now.is_empty() { "returned-emptied-since" } else { "returned-changed-since" }, at, cell)
        .with("now", Arg::plan(now))
}

/// The year in the name of a sheet of actions.
fn year_of_sheet(row: &ReturnedAction) -> Option<i32> {
    year_named(row.at.sheet.split_whitespace().last()?)
}

/// Whether a row has something new in cells that nobody sees.
fn hides_something(row: &ReturnedAction, plan: &Plan) -> bool {
    let Ok(known) = plan.find_action(&row.name.text.to_lowercase()) else { return false };
    let (edit, faults) = edit_of(row, known, |cell| cell.hidden);
    !faults.is_empty() || !edit.changes(known).is_nothing()
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

/// A text that came back.
struct Answer<'r> {
    year: i32,
    which: EvaluationText,
    row: &'r ReturnedText,
}

impl Answer<'_> {
    /// Whether it differs from what stands in the evaluation.
    fn is_new(&self, plan: &Plan) -> bool {
        is_new_text(plan.evaluations.get(&self.year), &self.which, &self.row.answer.text)
    }
}

/// A row of the sheet of texts; none where nothing was filled in.
fn text<'r>(row: &'r ReturnedText, plan: &Plan) -> Result<Option<Answer<'r>>, Message> {
    if row.answer.text.is_empty() {
        return Ok(None);
    }
    if row.name.text.is_empty() {
        let column = Message::new("template-text-name");
        return Err(said("returned-no-key", &row.at, &row.name).with("column", column));
    }
    let known = |text: &EvaluationText| match text {
        EvaluationText::Summary => true,
        EvaluationText::Interpretation(id)
        | EvaluationText::Adjustment(id)
        | EvaluationText::Previous(id) => plan.priorities.iter().any(|chapter| chapter.id.as_str() == id),
        EvaluationText::Indicator(id) => plan.indicators().any(|one| one.id.to_string() == *id),
    };
    let named = EvaluationText::named(&row.name.text.to_lowercase());
    match named.filter(|(year, text)| plan.head.covers(*year) && known(text)) {
        Some((year, which)) => {
            let one = Answer { year, which, row };
            let evaluation = plan.evaluations.get(&year);
            let now = evaluation.and_then(|of_year| text_written(of_year, &one.which)).unwrap_or_default();
            match one.is_new(plan) && row.answer.is_overtaken_by(now) {
                true => Err(overtaken_by(&row.at, &row.answer, now)),
                false => Ok(Some(one)),
            }
        }
        None => Err(said("returned-bad-text", &row.at, &row.name)),
    }
}

/// That texts of an adopted evaluation came back otherwise: in which cells.
fn adopted(year: i32, texts: &[Answer<'_>], plan: &Plan) -> Option<Message> {
    plan.evaluations.get(&year).filter(|of_year| of_year.status == AdoptionStatus::Adopted)?;
    let new: Vec<&Answer<'_>> = texts.iter().filter(|one| one.is_new(plan)).collect();
    let first = new.first()?;
    let cells: Vec<String> = new.iter().map(|one| one.row.answer.cell.clone()).collect();
    let message = said("returned-adopted-cells", &first.row.at, &first.row.answer);
    Some(
        message
            .with("year", year.to_string())
            .with("sheet", first.row.at.sheet.as_str())
            .with("cells", cells),
    )
}

/// Why an action was not changed.
pub(super) fn action_refused(
    id: &ActionId,
    why: ChangeRefusal,
    loaded: &Loaded,
    session: &mut Session<'_>,
) -> Failure {
    match why {
        ChangeRefusal::Inline { key } => {
            let header = if key == "log" { "[[action.log]]" } else { "[[action]]" };
            Failure::usage(Message::new("returned-inline").with("year", id.year.to_string()))
                .help(Message::new("returned-inline-help").with("header", header))
        }
        ChangeRefusal::Unsound(why) => {
            unsound(why, ["act-file-has-errors", "returned-refused"], loaded, session)
        }
        ChangeRefusal::AlreadyThere { .. } => Failure::usage(Message::new("returned-refused")),
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
            "spent" | "year" => "returned-action-spent",
            "end" => "returned-action-end",
            "portfolio" => "returned-action-portfolio",
            "hours" => "returned-action-hours",
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
