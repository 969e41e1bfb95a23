//! No key is forgotten: whatever is changed or taken away in a plan is told of, and stands in one of the three classes.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;
use toml::Value;

use super::super::change::is_weighed;
use super::read;
use crate::diagnostic::{Invalid, Severity};
use crate::model::Loaded;
use crate::model::difference::{ThingChange, differences, state};

fn texts(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut all: Vec<(String, String)> = walkdir::WalkDir::new(&root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "toml"))
        .map(|entry| {
            let inside = entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            (inside, std::fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    all.sort();
    all
}

/// A step on the way to a value in a file.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Key(String),
    Nth(usize),
}

/// The way to every key of a table, also of the tables in it.
fn ways(value: &Value, before: &[Step], all: &mut Vec<Vec<Step>>) {
    let then = |step: Step| [before, &[step]].concat();
    match value {
        Value::Table(table) => {
            for (key, inner) in table {
                let way = then(Step::Key(key.clone()));
                ways(inner, &way, all);
                all.push(way);
            }
        }
        Value::Array(list) => {
            for (nth, inner) in list.iter().enumerate() {
                ways(inner, &then(Step::Nth(nth)), all);
            }
        }
        _ => {}
    }
}

/// The shape of a record: a few records of each are tried. There are many files with figures, all of one form.
fn shape(file: &str, way: &[Step]) -> String {
    let file = if file.starts_with("measurements/") { "measurements" } else { file };
    format!("{file}: {}", in_words(way))
}

fn in_words(way: &[Step]) -> String {
    let keys = way.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Nth(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

fn at<'v>(value: &'v mut Value, way: &[Step]) -> &'v mut Value {
    way.iter().fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key.as_str()).unwrap(),
        Step::Nth(nth) => value.get_mut(*nth).unwrap(),
    })
}

/// Another value of the same kind.
fn other(value: &Value) -> Option<Value> {
    Some(match value {
        Value::String(text) => Value::String(format!("{text}x")),
        Value::Integer(number) => Value::Integer(number + 1),
        Value::Float(number) => Value::Float(number + 0.5),
        Value::Boolean(is) => Value::Boolean(!is),
        Value::Datetime(day) => {
            let mut day = *day;
            if let Some(date) = &mut day.date {
                date.day = if date.day == 1 { 2 } else { 1 };
            }
            Value::Datetime(day)
        }
        Value::Array(list) => Value::Array(list[..list.len().checked_sub(1)?].to_vec()),
        Value::Table(_) => return None,
    })
}

/// How errors stand in what was read.
fn errors(loaded: &Loaded) -> usize {
    loaded.findings.iter().filter(|one| one.severity == Severity::Error).count()
}

fn silent(old: &Loaded, texts: &[(String, String)], nth: usize, text: String) -> Option<&'static str> {
    let mut changed = texts.to_vec();
    changed[nth].1 = text;
    let new = read(changed);
    // What cannot be read is told by the check.
    if errors(&new) > 0 {
        return None;
    }
    let unread = [old, &new].map(|loaded| Invalid::from_findings(&loaded.findings));
    let found = differences(state(old, &unread[0]).unwrap(), state(&new, &unread[1]).unwrap());
    for one in &found.things {
        if let ThingChange::Set { key, .. } = &one.what
            && !is_weighed(one.thing.kind(), key.word())
        {
            return Some("in no class");
        }
    }
    (found.things.is_empty() && found.figures.is_empty()).then_some("told by nothing")
}

/// What these say in the plans here also holds without them.
const HOLDS_WITHOUT: [&str; 7] = [
    "assessment",
    "assessment.at_risk",
    "assessment.dispersion",
    "assessment.on_track",
    "assessment.small_count",
    "publication.superseded",
    "status",
];

/// How many records of one shape are tried.
const OF_EACH: usize = 1;

fn forgotten(folder: &str) -> Vec<String> {
    let texts = texts(folder);
    let old = read(texts.clone());
    assert_eq!(errors(&old), 0);
    let mut tried: Vec<(usize, Value, Vec<Step>)> = Vec::new();
    for (nth, (file, text)) in texts.iter().enumerate() {
        let value = Value::Table(text.parse().unwrap());
        let mut all = Vec::new();
        ways(&value, &[], &mut all);
        let mut met: Vec<String> = Vec::new();
        for way in all {
            let shape = shape(file, &way);
            if met.iter().filter(|one| **one == shape).count() < OF_EACH {
                tried.push((nth, value.clone(), way));
            }
            met.push(shape);
        }
    }
    let found: Vec<Vec<String>> = tried
        .into_par_iter()
        .map(|(nth, value, way)| {
            let (last, before) = way.split_last().unwrap();
            let mut found = Vec::new();
            let mut tell = |how: &str, value: Value| {
                let text = toml::to_string(&value).unwrap();
                if let Some(what) = silent(&old, &texts, nth, text) {
                    found.push(format!("{}, {how}: {what}", shape(&texts[nth].0, &way)));
                }
            };
            let Step::Key(key) = last else { return Vec::new() };
            let mut without = value.clone();
            at(&mut without, before).as_table_mut().unwrap().remove(key);
            if !HOLDS_WITHOUT.contains(&in_words(&way).as_str()) {
                tell("taken away", without);
            }
            let mut changed = value;
            if let Some(other) = other(at(&mut changed, &way)) {
                *at(&mut changed, &way) = other;
                tell("changed", changed);
            }
            found
        })
        .collect();
    found.into_iter().flatten().collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn no_key_of_a_plan_changes_unseen() {
    let plans = ["plan", "examples/voorbeeldstad/plan", "tests/data/review/klein"];
    let found: Vec<String> = plans
        .iter()
        .flat_map(|plan| forgotten(plan).into_iter().map(move |one| format!("{plan} {one}")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
