//! An action added to an implementation plan or changed in it, spliced so that every other byte stays.

use crate::model::actions_path;
use chrono::NaiveDate;
use toml::Value;

use super::text::{edited, line_ending, next_line, string, with_record};
use super::verify::{Ground, Tried, Unsound};
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::model::{Action, ActionId, ActionState, GoalId, Id, Loaded, Period};

/// An action to add.
#[derive(Debug, Clone, PartialEq)]
pub struct NewAction {
    /// Its full name.
    pub id: ActionId,
    pub title: String,
    /// What it is about.
    pub text: Option<String>,
    /// The goal it serves.
    pub goal: Option<GoalId>,
    /// What else it rests on.
    pub basis: Option<String>,
    /// Who does it with the lead.
    pub partners: Vec<Id>,
    /// The programmes that pay.
    pub programmes: Vec<Id>,
    /// Its state and what else can be changed later.
    pub fields: ActionFields,
}

/// What of an action can be changed. What is none stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionFields {
    /// How far it is.
    pub state: Option<ActionState>,
    /// Who sees to it.
    pub lead: Option<Id>,
    /// What was agreed with partners.
    pub agreed: Option<String>,
    /// When it starts.
    pub start: Option<Period>,
    /// When it is to be done.
    pub end: Option<Period>,
    /// What came of it.
    pub result: Option<String>,
    /// What it may cost, in euro.
    pub budget: Option<f64>,
    /// What it has cost, in euro.
    pub spent: Option<f64>,
    /// Extra money still to be decided, in euro.
    pub requested: Option<f64>,
}

/// An edit of an implementation plan that was worked out and checked, ready to be written.
#[derive(Debug)]
pub struct PreparedAction {
    /// The path inside the plan folder.
    pub inside: String,
    /// The whole new text of the file; none when nothing changes.
    pub text: Option<String>,
    /// What is written.
    pub written: Vec<Written>,
    /// The line on which the action begins.
    pub line: usize,
    /// The plan as it will be.
    pub after: Loaded,
    /// What is found in it then.
    pub findings: Vec<Diagnostic>,
    /// Warnings about the file that were not there before.
    pub warnings: Vec<Diagnostic>,
    /// What was to be done, by whom, when or for how much becomes different: not only how far it is.
    pub other_plan: bool,
}

/// A line or a record that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// As it stands in the file.
    pub toml: String,
    /// The value it replaces, as it stood in the file.
    pub was: Option<String>,
}

/// Why an action is not added or changed.
#[derive(Debug)]
pub enum ActionRefusal {
    /// There is an action with this id already, on this line.
    AlreadyThere { line: usize },
    /// The actions, or the entries of the log, are written between square brackets, where nothing can be put behind.
    Inline { key: &'static str },
    /// The file or the result of the edit is not sound.
    Unsound(Unsound),
}

impl From<Unsound> for Box<ActionRefusal> {
    fn from(why: Unsound) -> Box<ActionRefusal> {
        Box::new(ActionRefusal::Unsound(why))
    }
}

/// What can be changed in an adopted implementation plan without a decision: how far an action is, and what it cost.
const PROGRESS: [&str; 3] = ["state", "result", "spent"];

/// A key with its value.
type Entry = (&'static str, Value);

/// Works out the edit that adds an action to the implementation plan of its year, and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_action(
    ground: &Ground<'_>,
    new: &NewAction,
) -> Result<PreparedAction, Box<ActionRefusal>> {
    let (inside, loaded) = (inside(&new.id), ground.loaded);
    ground.refuse_errors_in(&inside)?;
    let file = loaded.sources.find(&inside).map(|(_, file)| file);
    let old = file.map_or("", |file| file.text.as_str());
    let of_year = loaded.plan.as_ref().and_then(|plan| plan.actions.get(&new.id.year));
    let actions = of_year.map_or(&[][..], |of_year| &of_year.actions);
    if let Some(same) = actions.iter().find(|action| action.id == new.id) {
        let line = file.map_or(1, |file| file.position(same.id_place.start as usize).line);
        return Err(Box::new(ActionRefusal::AlreadyThere { line }));
    }
    if actions.iter().any(|action| is_inline(old, action.place)) {
        return Err(Box::new(ActionRefusal::Inline { key: "action" }));
    }
    let entries = new.entries();
    let on_one_line = line_ending(old) == "\r\n";
    let mut record = String::from("[[action]]\n");
    for entry in &entries {
        record.push_str(&format!("{}\n", line_of(entry, on_one_line)));
    }
    let last = actions.iter().map(|action| action.extent.end as usize).max();
    let (text, start, added) = with_record(old, last, &record);
    let Tried { after, findings, warnings } = ground.try_text(&inside, &text)?;
    let expected = data(old).and_then(|mut table| {
        let actions = table.entry("action").or_insert_with(|| Value::Array(Vec::new()));
        actions.as_array_mut()?.push(Value::Table(owned(entries).collect()));
        Some(table)
    });
    if expected.is_none() || expected != data(&text) {
        return Err(Unsound::NotReadBack.into());
    }
    let line = after.sources.find(&inside).map_or(1, |(_, file)| file.position(start).line);
    let written = vec![Written { toml: added, was: None }];
    Ok(PreparedAction {
        inside,
        text: Some(text),
        written,
        line,
        after,
        findings,
        warnings,
        other_plan: true,
    })
}

/// An edit that changes an action, worked out and not yet checked.
pub(super) struct ActionDraft {
    /// The whole new text of the file.
    pub(super) text: String,
    /// What is written; nothing where nothing changes.
    pub(super) written: Vec<Written>,
    /// The keys that get another value.
    pub(super) keys: Vec<&'static str>,
    other_plan: bool,
    /// What the file must say then.
    expected: toml::Table,
}

impl ActionDraft {
    /// Whether the text says what was there with this change, and nothing else.
    pub(super) fn is_sound(&self) -> bool {
        data(&self.text).as_ref() == Some(&self.expected)
    }
}

/// Works out the edit that changes an action. `now` is the plan with what else is being changed in it.
///
/// # Errors
/// The action is written where nothing can be added to it.
pub(super) fn draft_action_change(
    now: &Loaded,
    action: &Action,
    change: &ActionFields,
    log: Option<&str>,
    today: NaiveDate,
) -> Result<ActionDraft, Box<ActionRefusal>> {
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let (_, file) = now.sources.find(&inside(&action.id)).ok_or_else(not_read_back)?;
    let old = file.text.as_str();
    let mut expected = data(old).ok_or_else(not_read_back)?;
    let own = own_table(&mut expected, action).ok_or_else(not_read_back)?;
    let entries: Vec<Entry> =
        change.entries().into_iter().filter(|(key, value)| !same(own.get(*key), value)).collect();
    if is_inline(old, action.place)
        && (log.is_some() || entries.iter().any(|(key, _)| !own.contains_key(*key)))
    {
        return Err(Box::new(ActionRefusal::Inline { key: "action" }));
    }
    if log.is_some() && action.log.iter().any(|entry| is_inline(old, entry.place)) {
        return Err(Box::new(ActionRefusal::Inline { key: "log" }));
    }
    let (mut text, mut written, behind) = with_entries(old, action, &entries);
    let mut keys: Vec<&'static str> = entries.iter().map(|(key, _)| *key).collect();
    if let Some(log) = log {
        let said = Value::String(log.to_owned());
        let entries = [("date", date(today)), ("text", said.clone())];
        let on_one_line = line_ending(old) == "\r\n";
        let lines: Vec<String> = entries.iter().map(|entry| line_of(entry, on_one_line)).collect();
        let record = format!("[[action.log]]\n{}\n", lines.join("\n"));
        let (with_log, _, added) = with_record(&text, Some(behind), &record);
        text = with_log;
        written.push(Written { toml: added, was: None });
        keys.push("log");
        let entries = own.entry("log").or_insert_with(|| Value::Array(Vec::new()));
        let entry = [("date".to_owned(), date(today)), ("text".to_owned(), said)];
        entries.as_array_mut().ok_or_else(not_read_back)?.push(Value::Table(entry.into_iter().collect()));
    }
    let other_plan = entries.iter().any(|(key, _)| !PROGRESS.contains(key));
    own.extend(owned(entries));
    Ok(ActionDraft { text, written, keys, other_plan, expected })
}

/// Works out the edit that changes an action, and checks it.
///
/// # Errors
/// The change would make the plan invalid, or the file has errors.
pub fn prepare_action_change(
    ground: &Ground<'_>,
    action: &Action,
    change: &ActionFields,
    log: Option<&str>,
) -> Result<PreparedAction, Box<ActionRefusal>> {
    let (inside, loaded) = (inside(&action.id), ground.loaded);
    ground.refuse_errors_in(&inside)?;
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let (id, file) = loaded.sources.find(&inside).ok_or_else(not_read_back)?;
    let draft = draft_action_change(loaded, action, change, log, ground.today)?;
    let sound = draft.is_sound();
    let ActionDraft { text, written, other_plan, .. } = draft;
    if written.is_empty() {
        let line = file.position(action.place.start as usize).line;
        let after = Loaded {
            remains: None,
            plan: loaded.plan.clone(),
            sources: loaded.sources.clone(),
            findings: loaded.findings.clone(),
        };
        return Ok(PreparedAction {
            inside,
            text: None,
            written,
            line,
            after,
            findings: ground.findings.clone(),
            warnings: Vec::new(),
            other_plan,
        });
    }
    let Tried { after, findings, warnings } = ground.try_text(&inside, &text)?;
    if !sound {
        return Err(not_read_back());
    }
    let line = after.sources.file(id).position(action.place.start as usize).line;
    Ok(PreparedAction { inside, text: Some(text), written, line, after, findings, warnings, other_plan })
}

/// The text with these values in an action: one that is there is replaced in its place, the others follow the last of
/// the action's own. Gives the text, what was written, and where the action ends in the text.
fn with_entries(old: &str, action: &Action, entries: &[Entry]) -> (String, Vec<Written>, usize) {
    let newline = line_ending(old);
    let on_one_line = newline == "\r\n";
    let own_end = action.own_extent.end as usize;
    let indent = indent_of(old, action);
    let at = next_line(old, own_end);
    let (mut edits, mut written) = (Vec::new(), Vec::new());
    let mut inserted = String::new();
    for entry in entries {
        let line = line_of(entry, on_one_line);
        let place = place_of(action, entry.0).map(Place::range);
        if let Some(range) = &place {
            let value = value_text(&entry.1, on_one_line);
            edits.push(Edit { range: range.clone(), replacement: value.replace('\n', newline) });
        } else {
            inserted.push_str(&format!("{indent}{line}\n"));
        }
        written.push(Written { toml: line, was: place.map(|range| old[range].to_owned()) });
    }
    let inserts = !inserted.is_empty();
    if inserts {
        let lead = if old[..at].ends_with('\n') { "" } else { newline };
        let replacement = format!("{lead}{}", inserted.replace('\n', newline));
        edits.push(Edit { range: at..at, replacement });
    }
    let text = edited(old, edits);
    let moved = |offset: usize| (offset + text.len()).saturating_sub(old.len());
    // With a log the action ends behind what was put in; without, what was put in is its end.
    let end = action.extent.end as usize;
    let behind = if inserts && end <= at { moved(at).saturating_sub(newline.len()) } else { moved(end) };
    (text, written, behind)
}

/// The white space before the line that holds the action's id.
fn indent_of<'t>(text: &'t str, action: &Action) -> &'t str {
    let start = text[..action.id_place.start as usize].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[start..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

fn inside(id: &ActionId) -> String {
    actions_path(id.year)
}

/// Whether a record is written as `{ … }` and not under a header.
fn is_inline(text: &str, place: Place) -> bool {
    !text[place.start as usize..].starts_with("[[")
}

/// A file as plain data, to compare what it said with what it says.
fn data(text: &str) -> Option<toml::Table> {
    toml::from_str(text).ok()
}

fn own_table<'t>(table: &'t mut toml::Table, action: &Action) -> Option<&'t mut toml::Table> {
    let actions = table.get_mut("action")?.as_array_mut()?;
    actions
        .iter_mut()
        .filter_map(Value::as_table_mut)
        .find(|one| one.get("id").and_then(Value::as_str) == Some(action.id.id.as_str()))
}

fn owned(entries: Vec<Entry>) -> impl Iterator<Item = (String, Value)> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value))
}

/// Whether a value is what stands there already; 4000 and 4000.0 are one amount.
fn same(old: Option<&Value>, new: &Value) -> bool {
    let amount = |value: &Value| match value {
        Value::Float(number) => Some(*number),
        // An amount that a file may hold is exact as a double.
        #[allow(clippy::cast_precision_loss)]
        Value::Integer(number) => Some(*number as f64),
        _ => None,
    };
    old.is_some_and(|old| old == new || amount(old).is_some_and(|old| amount(new) == Some(old)))
}

fn line_of((key, value): &Entry, on_one_line: bool) -> String {
    format!("{key} = {}", value_text(value, on_one_line))
}

/// A value as TOML. A line break inside a text would be read as another one in a file that ends its lines otherwise.
pub(super) fn value_text(value: &Value, on_one_line: bool) -> String {
    match value {
        Value::String(text) if on_one_line && text.contains(['\n', '\r']) => string(text),
        _ => value.to_string(),
    }
}

fn number(number: f64) -> Value {
    // Typed amounts are within the range where every whole number is exact.
    #[allow(clippy::cast_possible_truncation)]
    if number.fract() == 0.0 { Value::Integer(number as i64) } else { Value::Float(number) }
}

fn date(day: NaiveDate) -> Value {
    // A date of the calendar is a date of TOML.
    day.to_string().parse().map_or_else(|_| Value::String(day.to_string()), Value::Datetime)
}

fn text(text: Option<&String>) -> Option<Value> {
    text.map(|text| Value::String(text.clone()))
}

fn shown<T: ToString>(value: Option<T>) -> Option<Value> {
    value.map(|value| Value::String(value.to_string()))
}

fn list(ids: &[Id]) -> Option<Value> {
    let all = || ids.iter().map(|id| Value::String(id.to_string())).collect();
    (!ids.is_empty()).then(|| Value::Array(all()))
}

impl NewAction {
    /// In the order in which they are written.
    fn entries(&self) -> Vec<Entry> {
        let fields = &self.fields;
        let state = Value::String(fields.state.unwrap_or(ActionState::Planned).word().to_owned());
        let all = [
            ("id", shown(Some(&self.id.id))),
            ("title", text(Some(&self.title))),
            ("text", text(self.text.as_ref())),
            ("state", Some(state)),
            ("goal", shown(self.goal.as_ref())),
            ("basis", text(self.basis.as_ref())),
            ("lead", shown(fields.lead.as_ref())),
            ("partners", list(&self.partners)),
            ("agreed", text(fields.agreed.as_ref())),
            ("start", shown(fields.start)),
            ("end", shown(fields.end)),
            ("result", text(fields.result.as_ref())),
            ("budget", fields.budget.map(number)),
            ("spent", fields.spent.map(number)),
            ("requested", fields.requested.map(number)),
            ("programmes", list(&self.programmes)),
        ];
        all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}

impl ActionFields {
    /// In the order in which they are written.
    fn entries(&self) -> Vec<Entry> {
        let all = [
            ("state", shown(self.state.map(ActionState::word))),
            ("lead", shown(self.lead.as_ref())),
            ("agreed", text(self.agreed.as_ref())),
            ("start", shown(self.start)),
            ("end", shown(self.end)),
            ("result", text(self.result.as_ref())),
            ("budget", self.budget.map(number)),
            ("spent", self.spent.map(number)),
            ("requested", self.requested.map(number)),
        ];
        all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}

/// Where the value of a key stands.
fn place_of(action: &Action, key: &str) -> Option<Place> {
    match key {
        "state" => Some(action.state.place),
        "lead" => action.lead.as_ref().map(|at| at.place),
        "agreed" => action.agreed.as_ref().map(|at| at.place),
        "start" => action.start.map(|at| at.place),
        "end" => action.end.map(|at| at.place),
        "result" => action.result.as_ref().map(|at| at.place),
        "budget" => action.budget.map(|at| at.place),
        "spent" => action.spent.map(|at| at.place),
        "requested" => action.requested.map(|at| at.place),
        _ => None,
    }
}
