//! `ivp.diff/1`

use chrono::NaiveDate;
use serde::Serialize;

use super::versioned;
use crate::compute::{
    Counts, DifferenceReport, FieldChanged, FigureChanged, Judgement, LogEntry, Presence, ThingChanged,
};
use crate::lang::{Arg, Catalogue, Message};

#[derive(Serialize)]
struct Difference<'r> {
    from: Version<'r>,
    counts: Counts,
    changes: Vec<Change<'r>>,
    asks: Vec<String>,
}

#[derive(Serialize)]
struct Version<'r> {
    revision: &'r str,
    date: NaiveDate,
}

#[derive(Serialize)]
struct Log<'r> {
    entries: Vec<Entry<'r>>,
}

#[derive(Serialize)]
struct Entry<'r> {
    commit: &'r str,
    date: NaiveDate,
    author: &'r str,
    subject: &'r str,
    begin: bool,
    /// Whether not all of the plan could be read in it.
    unread: bool,
    changes: Vec<Change<'r>>,
}

#[derive(Serialize)]
struct Change<'r> {
    kind: &'static str,
    name: String,
    title: &'r str,
    change: &'static str,
    renamed_from: Option<String>,
    keys: Vec<Key>,
    /// The decisions that allow it.
    allowed_by: &'r [String],
    measurements: Vec<Figure<'r>>,
    judgement: Option<Judged>,
}

#[derive(Serialize)]
struct Key {
    key: &'static str,
    of: Option<String>,
    old: Option<Said>,
    new: Option<Said>,
}

#[derive(Serialize)]
struct Figure<'r> {
    period: String,
    part: Option<&'r str>,
    old: Option<Said>,
    new: Option<Said>,
    /// The figure that the new one corrects.
    corrected: Option<Said>,
    corrects: Option<&'r str>,
    /// Under which keys both say something else.
    keys: Vec<&'r str>,
    details: Vec<Said>,
}

/// The judgement before and after.
#[derive(Serialize)]
struct Judged {
    old: &'static str,
    new: &'static str,
}

/// What a plan says under a key.
#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    List(Vec<Said>),
}

/// Writes down what an edit does as JSON; texts in the language of the catalogue.
pub fn difference_json(report: &DifferenceReport, catalogue: &Catalogue) -> String {
    let difference = Difference {
        from: Version { revision: &report.from, date: report.made },
        counts: Counts::of(report),
        changes: report.things.iter().map(|thing| changed(thing, catalogue)).collect(),
        asks: report.asks.iter().chain(&report.together).map(|ask| catalogue.render(ask)).collect(),
    };
    versioned("ivp.diff/1", difference)
}

/// The changes of one commit after another: `ivp.log/1`.
pub fn log_json(entries: &[LogEntry], catalogue: &Catalogue) -> String {
    let entries = entries.iter().map(|one| entry(one, catalogue)).collect();
    versioned("ivp.log/1", Log { entries })
}

fn entry<'r>(entry: &'r LogEntry, catalogue: &Catalogue) -> Entry<'r> {
    Entry {
        commit: &entry.commit,
        date: entry.date,
        author: &entry.author,
        subject: &entry.subject,
        begin: entry.changes.is_none(),
        unread: entry.is_unread,
        changes: entry.changes.iter().flatten().map(|one| changed(one, catalogue)).collect(),
    }
}

fn changed<'r>(changed: &'r ThingChanged, catalogue: &Catalogue) -> Change<'r> {
    let (change, renamed_from) = match &changed.presence {
        Presence::Added => ("added", None),
        Presence::Removed => ("removed", None),
        Presence::Renamed(from) => ("renamed", Some(from.to_string())),
        Presence::Kept => ("changed", None),
    };
    Change {
        kind: changed.thing.kind().word(),
        name: changed.thing.name(),
        title: &changed.thing.title,
        change,
        renamed_from,
        keys: changed.fields_changed.iter().map(|one| key(one, catalogue)).collect(),
        allowed_by: &changed.allowed_by,
        measurements: changed.figures.iter().map(|one| figure(one, catalogue)).collect(),
        judgement: changed.judgement.map(|[old, new]| Judged { old: judgement(old), new: judgement(new) }),
    }
}

fn key(changed: &FieldChanged, catalogue: &Catalogue) -> Key {
    Key {
        key: changed.key.word(),
        of: changed.key.of.as_ref().map(ToString::to_string),
        old: changed.old.as_ref().map(|old| said(old, catalogue)),
        new: changed.new.as_ref().map(|new| said(new, catalogue)),
    }
}

fn figure<'r>(changed: &'r FigureChanged, catalogue: &Catalogue) -> Figure<'r> {
    Figure {
        period: changed.period.map_or_else(String::new, |period| period.to_string()),
        part: changed.part.as_deref(),
        old: changed.old.as_ref().map(|old| said(old, catalogue)),
        new: changed.new.as_ref().map(|new| said(new, catalogue)),
        corrected: changed.corrected.as_ref().map(|one| said(one, catalogue)),
        corrects: changed.corrects.as_deref(),
        keys: changed.keys.iter().map(|key| key.strip_prefix("key-").unwrap_or(key)).collect(),
        details: changed.details.iter().map(|one| said(one, catalogue)).collect(),
    }
}

fn said(arg: &Arg, catalogue: &Catalogue) -> Said {
    match arg {
        Arg::Text(text) => Said::Text(text.clone()),
        Arg::Number(value) => Said::Number(*value),
        Arg::Date(date) => Said::Date(*date),
        Arg::List(all) => Said::List(all.iter().map(|one| said(one, catalogue)).collect()),
        other => Said::Text(catalogue.render(&Message::new("diff-said").with("said", other.clone()))),
    }
}

fn judgement(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Indicator(assessment) => assessment.word(),
        Judgement::Goal(state) => state.word(),
    }
}
