//! The schemas for editors and the reader accept and refuse the same, as far as it is about the shape of one file.

use std::path::Path;

use serde_json::{Map, json};
use toml::Value;
use toml::value::Datetime;

use super::{all_schemas, file_schema, key_description};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Catalogue, Language};
use crate::model::{FILE_KINDS, FileKind, KeyShape, Loaded, PlanFile, Shape, TableShape, load, load_texts};
use crate::rules::tests::ways::{broken, mistyped, rich_plan, ways};

/// As an editor sees it: a date is the text that is written.
fn seen(value: &Value) -> serde_json::Value {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        Value::Float(number) => json!(number),
        Value::Boolean(is) => (*is).into(),
        Value::Datetime(date) => date.to_string().into(),
        Value::Array(items) => items.iter().map(seen).collect(),
        Value::Table(table) => {
            let keys = table.iter().map(|(key, value)| (key.clone(), seen(value)));
            keys.collect::<Map<_, _>>().into()
        }
    }
}

struct Schemas(Vec<(&'static str, jsonschema::Validator)>);

impl Schemas {
    fn new() -> Schemas {
        let catalogue = Catalogue::new(Language::Nl);
        let of =
            |kind: &FileKind| (kind.name, jsonschema::validator_for(&file_schema(kind, &catalogue)).unwrap());
        Schemas(FILE_KINDS.iter().map(of).collect())
    }

    /// What is wrong with a file; none for one that is no TOML, or no part of the plan.
    fn refusals(&self, inside: &str, text: &str) -> Option<Vec<String>> {
        let kind = FileKind::of(&PlanFile::of(inside))?;
        let value = seen(&Value::Table(text.parse().ok()?));
        let (_, schema) = self.0.iter().find(|(name, _)| *name == kind.name).unwrap();
        Some(schema.iter_errors(&value).map(|error| error.to_string()).collect())
    }
}

/// What the reader finds wrong with a file by itself.
fn faults(loaded: &Loaded, inside: &str) -> Vec<Diagnostic> {
    let (file, _) = loaded.sources.find(inside).unwrap();
    let errors = loaded.findings.iter().filter(|one| one.severity == Severity::Error);
    errors.filter(|one| one.place.file == file).cloned().collect()
}

#[test]
fn every_file_of_every_plan_here_is_valid() {
    let schemas = Schemas::new();
    let mut seen = 0;
    for folder in
        ["plan", "examples/voorbeeldstad/plan", "examples/regio-voorbeeld/plan", "tests/data/review/klein"]
    {
        let loaded = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), folder);
        for (_, file) in loaded.sources.iter() {
            let Some(refusals) = schemas.refusals(&file.inside, &file.text) else { continue };
            assert_eq!(refusals, [""; 0], "{}", file.path);
            seen += 1;
        }
    }
    assert!(seen > 80, "{seen}");
}

/// What no schema can say: how two values of a file relate, and how a value was written before an editor read it.
const NOT_OF_A_SCHEMA: [&str; 7] = [
    "action/goal-twice",
    "schema/inline-records",
    "schema/odd-number",
    "schema/population",
    "schema/thresholds",
    "schema/two-readings",
    "schema/years-reversed",
];

/// Of these a schema can say whether they are right.
const OF_A_SCHEMA: [&str; 4] = ["id/form", "period/form", "measurement/two-figures", "target/no-year"];

/// A date between quotation marks and one without are the same text to an editor.
fn is_about_quotes(fault: &Diagnostic, text: &str) -> bool {
    let written = text.get(fault.place.range()).unwrap_or_default();
    // Whether the second year of two is the later one, no pattern tells.
    if fault.rule == *"period/form" && written.contains('/') {
        return true;
    }
    let date = written.trim_matches('"');
    date.len() >= 10 && date.as_bytes()[..10].iter().all(|byte| byte.is_ascii_digit() || *byte == b'-')
}

#[test]
fn schema_and_reader_refuse_and_accept_the_same_broken_plans() {
    let schemas = Schemas::new();
    let (mut wrong, mut refused, mut accepted) = (Vec::new(), 0, 0);
    for texts in ways()
        .iter()
        .flat_map(|(rule, ways)| ways.iter().map(|way| broken(rule, way)))
        .chain(mistyped())
        .chain([rich_plan()])
    {
        let loaded = load_texts(texts.clone(), "plan");
        for (inside, text) in &texts {
            let Some(refusals) = schemas.refusals(inside, text) else { continue };
            let faults = faults(&loaded, inside);
            let is_of_shape = |one: &&Diagnostic| {
                let rule = one.rule.as_str();
                let schema = one.rule.group() == "schema" && !NOT_OF_A_SCHEMA.contains(&rule);
                (schema || OF_A_SCHEMA.contains(&rule)) && !is_about_quotes(one, text)
            };
            if let Some(fault) = faults.iter().find(is_of_shape) {
                refused += 1;
                if refusals.is_empty() {
                    wrong.push(format!("not refused: {inside}: {fault:?}"));
                }
            } else if faults.is_empty() {
                accepted += 1;
                if !refusals.is_empty() {
                    wrong.push(format!("refused: {inside}: {refusals:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert!(refused > 150 && accepted > 1000, "{refused} {accepted}");
}

/// A value of a shape.
fn example(shape: &Shape, nth: usize) -> Value {
    match shape {
        Shape::Text => "x".into(),
        shape if *shape == Shape::DATE => Value::Datetime("2025-01-01".parse::<Datetime>().unwrap()),
        Shape::Form(pattern) => {
            let schema = jsonschema::validator_for(&json!({ "pattern": pattern })).unwrap();
            let tried = ["2025", "x", "x/x", "-10%", "2015/2019"];
            tried.into_iter().find(|text| schema.is_valid(&json!(text))).unwrap().into()
        }
        Shape::Words(words) => {
            // Of a percentage every form of a target is possible.
            words.iter().find(|(word, _)| *word == "percent").unwrap_or(&words[nth % words.len()]).0.into()
        }
        Shape::YesNo => true.into(),
        Shape::Number => 1.into(),
        Shape::Whole(least, _) => i64::from(*least.max(&1)).into(),
        Shape::Either(shapes) => example(&shapes[nth % shapes.len()], nth),
        Shape::List(items) => Value::Array(vec![example(&items[nth % items.len()], nth)]),
        Shape::Table(inner) => Value::Table(filled(inner, nth)),
        Shape::Named(name, inner) => {
            let name = example(name, nth).as_str().unwrap().replace("2025", "x");
            Value::Table([(name, Value::Table(filled(inner, nth)))].into_iter().collect())
        }
    }
}

/// A table with every key of one of its forms.
fn filled(shape: &TableShape, nth: usize) -> toml::Table {
    let form = shape.forms.get(nth % shape.forms.len().max(1));
    let taken = |key: &&KeyShape| form.is_none_or(|form| !form.excluded.contains(&key.key));
    let value = |key: &KeyShape| (key.key.to_owned(), example(&key.values[nth % key.values.len()], nth));
    let chosen = shape.chosen.iter().map(|chosen| ("x".to_owned(), example(chosen, nth)));
    shape.keys.iter().filter(taken).map(value).chain(chosen).collect()
}

/// The same table with each of its keys, and of those inside it, left out once, and with one too many in each.
fn spoiled(table: &toml::Table) -> Vec<toml::Table> {
    let mut all = Vec::new();
    let mut more = table.clone();
    more.insert("zzz".to_owned(), 1.into());
    all.push(more);
    for (key, value) in table {
        let mut without = table.clone();
        without.remove(key);
        all.push(without);
        let inner: Vec<Value> = match value {
            Value::Table(inner) => spoiled(inner).into_iter().map(Value::Table).collect(),
            Value::Array(items) => match items.first() {
                Some(Value::Table(inner)) => {
                    spoiled(inner).into_iter().map(|one| Value::Array(vec![Value::Table(one)])).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        all.extend(inner.into_iter().map(|inner| {
            let mut changed = table.clone();
            changed.insert(key.clone(), inner);
            changed
        }));
    }
    all
}

#[test]
fn schema_and_reader_know_the_same_keys() {
    let schemas = Schemas::new();
    let (mut wrong, mut tried) = (Vec::new(), [0, 0]);
    for kind in &FILE_KINDS {
        let inside = kind.files.replace(
            '*',
            match kind.name {
                "actions" | "evaluations" => "2025",
                "reports" => "2025-H1",
                _ => "x",
            },
        );
        let shape = kind.shape();
        for nth in 0..6 {
            let whole = filled(&shape, nth);
            for (at, table) in std::iter::once(whole.clone()).chain(spoiled(&whole)).enumerate() {
                let text = toml::to_string(&table).unwrap();
                let refusals = schemas.refusals(&inside, &text).unwrap();
                let mut faults = faults(&load_texts(vec![(inside.clone(), text.clone())], "plan"), &inside);
                faults.retain(|one| !NOT_OF_A_SCHEMA.contains(&one.rule.as_str()));
                if at == 0 && !faults.is_empty() {
                    wrong.push(format!("{inside} is not valid: {faults:?}\n{text}"));
                }
                tried[usize::from(refusals.is_empty())] += 1;
                // Lists of tables in the place of `[[tables]]` are written otherwise.
                if faults.is_empty() != refusals.is_empty() {
                    wrong.push(format!("{inside}: {faults:?} {refusals:?}\n{text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong[..wrong.len().min(6)].join("\n"));
    assert!(tried[0] > 500 && tried[1] > 500, "{tried:?}");
}

/// The keys of a table and of those inside it.
fn all_keys<'s>(shape: &'s TableShape, all: &mut Vec<&'s KeyShape>) {
    fn inside<'s>(value: &'s Shape, all: &mut Vec<&'s KeyShape>) {
        match value {
            Shape::Table(inner) | Shape::Named(_, inner) => all_keys(inner, all),
            Shape::List(items) => items.iter().for_each(|item| inside(item, all)),
            _ => {}
        }
    }
    for key in &shape.keys {
        all.push(key);
        key.values.iter().for_each(|value| inside(value, all));
    }
}

#[test]
fn every_key_is_described_in_both_languages() {
    let shapes: Vec<TableShape> = FILE_KINDS.iter().map(FileKind::shape).collect();
    let mut all = Vec::new();
    shapes.iter().for_each(|shape| all_keys(shape, &mut all));
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        let mut lacking: Vec<&str> =
            all.iter().filter(|key| key_description(key, &catalogue).is_none()).map(|key| key.key).collect();
        lacking.sort_unstable();
        lacking.dedup();
        assert_eq!(lacking, [""; 0], "{language:?}");
        let document = all_schemas(&catalogue);
        assert_eq!(document["$defs"].as_object().unwrap().len(), FILE_KINDS.len());
        assert!(!document.to_string().contains("\u{2068}"), "no marks of the language around what is put in");
    }
    assert!(all.len() > 150, "{}", all.len());
}
