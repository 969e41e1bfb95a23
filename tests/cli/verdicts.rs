//! The arithmetic of judgements, worked out by hand and with scipy and statsmodels: every case of
//! `tests/data/verdicts` against `ivp status --format json`.
//!
//! A case has the sentence that it works out (`contract`), how its values were made (`made`), today (`day`), at
//! will `--as-of` (`as_of`), the plan's years and the end of its head, one indicator with its file of
//! measurements, more `files`, and of the JSON only what it is about: `expect` of the indicator (`nulls` what
//! must be null, as TOML has no such word), the codes that are among its `reasons` and those that are not, and
//! `looks` of the whole. Numbers may be off by a millionth, or by `tolerance`. `doubt` says which reading of the
//! sentence was taken where it has two.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use crate::office::Office;
use crate::steadfast::without_lines;

const SOURCES: &str = "[[source]]\nid = \"politie\"\nname = \"Politie\"\n\n\
    [[source]]\nid = \"gemeente\"\nname = \"Gemeente\"\n\n\
    [[source]]\nid = \"vragenlijst\"\nname = \"Vragenlijst\"\n";

/// What an indicator has where its case does not say otherwise.
const USUAL: [(&str, &str); 3] = [
    ("kind = ", "kind = \"effect\"\n"),
    ("frequency = ", "frequency = \"yearly\"\n"),
    ("sources = ", "sources = [\"politie\"]\n"),
];

/// The values that a plan folder has in common for all its cases, and the name of a case that is alone in it.
type Folder = (String, Option<String>, i64, i64, Option<String>);

fn text<'c>(case: &'c Value, key: &str) -> &'c str {
    case[key].as_str().unwrap_or_default()
}

fn listed<'c>(case: &'c Value, key: &str) -> impl Iterator<Item = &'c str> {
    case[key].as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn cases() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/verdicts");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let file: Value = toml::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        file["case"].as_array().unwrap().clone()
    };
    paths.into_iter().flat_map(read).collect()
}

fn folder_of(case: &Value) -> Folder {
    let alone = ["alone", "head", "files", "looks"].iter().any(|key| !case[*key].is_null());
    (
        text(case, "day").to_owned(),
        case["as_of"].as_str().map(str::to_owned),
        case["first_year"].as_i64().unwrap_or(2024),
        case["last_year"].as_i64().unwrap_or(2027),
        alone.then(|| text(case, "name").to_owned()),
    )
}

fn definition(case: &Value) -> String {
    let (name, own) = (text(case, "name"), text(case, "indicator"));
    let mut written = format!("\n[[indicator]]\nid = \"{name}\"\ntitle = \"{name}\"\n");
    for (key, usual) in USUAL {
        if !own.lines().any(|line| line.starts_with(key)) {
            written += usual;
        }
    }
    written + own
}

/// The report over a plan folder with these cases, their figures in the order of the case or as `written` gives them.
fn report(folder: &Folder, cases: &[Value], written: fn(&str) -> String) -> Value {
    let (day, as_of, first, last, _) = folder;
    let office = Office::of_base_plan().on(day);
    for file in ["overlast", "onveilig"] {
        std::fs::remove_file(office.file(&format!("measurements/buurt/{file}.toml"))).unwrap();
    }
    let head: String = cases.iter().map(|case| text(case, "head")).collect();
    let years = format!("first_year = {first}\nlast_year = {last}\n");
    let plan = "title = \"Veiligheidsplan\"\nmunicipality = \"Voorbeeldstad\"\nlanguage = \"nl\"\n";
    office.write("plan.toml", format!("{plan}{years}{head}"));
    office.write("sources.toml", SOURCES);
    let indicators: String = cases.iter().map(definition).collect();
    office.write("priorities/buurt.toml", format!("title = \"Buurt\"\nambition = \"Beter\"\n{indicators}"));
    for case in cases {
        if !text(case, "measurements").trim().is_empty() {
            let file = format!("measurements/buurt/{}.toml", text(case, "name"));
            office.write(&file, written(text(case, "measurements")));
        }
        for (file, more) in case["files"].as_object().into_iter().flatten() {
            office.write(file, more.as_str().unwrap());
        }
    }
    let mut arguments = vec!["status", "--format", "json"];
    if let Some(day) = as_of {
        arguments.extend(["--as-of", day]);
    }
    office.json(&arguments)
}

/// Every place where what was got is not what was expected. Of an object only the expected keys count.
fn differences(key: &str, expected: &Value, got: &Value, tolerance: Option<f64>, found: &mut Vec<String>) {
    let alike = match (expected, got) {
        (Value::Object(wanted), Value::Object(_)) => {
            for (inner, wanted) in wanted {
                let path = if key.is_empty() { inner.clone() } else { format!("{key}.{inner}") };
                differences(&path, wanted, &got[inner], tolerance, found);
            }
            true
        }
        (Value::Array(wanted), Value::Array(values)) if wanted.len() == values.len() => {
            for (place, (wanted, value)) in wanted.iter().zip(values).enumerate() {
                differences(&format!("{key}[{place}]"), wanted, value, tolerance, found);
            }
            true
        }
        (Value::Number(wanted), Value::Number(value)) => {
            let (wanted, value) = (wanted.as_f64().unwrap(), value.as_f64().unwrap());
            (wanted - value).abs() <= tolerance.unwrap_or(1e-6 * wanted.abs().max(1.0))
        }
        _ => expected == got,
    };
    if !alike {
        found.push(format!("{key}: expected {expected}, got {got}"));
    }
}

fn value_at<'v>(indicator: &'v Value, path: &str) -> Option<&'v Value> {
    let mut value = indicator;
    for key in path.split('.') {
        if value.is_null() {
            return Some(value);
        }
        value = value.get(key)?;
    }
    Some(value)
}

fn indicator_of<'r>(case: &Value, report: &'r Value) -> Option<&'r Value> {
    let id = format!("buurt/{}", text(case, "name"));
    let chapters = report["priorities"].as_array().unwrap();
    let mut indicators = chapters.iter().flat_map(|chapter| chapter["indicators"].as_array().unwrap());
    indicators.find(|indicator| indicator["id"] == *id)
}

fn failures(case: &Value, report: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let Some(indicator) = indicator_of(case, report) else {
        return vec!["is not in the report".to_owned()];
    };
    let tolerance = case["tolerance"].as_f64();
    differences("", &case["expect"], indicator, tolerance, &mut found);
    for path in listed(case, "nulls") {
        match value_at(indicator, path) {
            Some(Value::Null) => {}
            Some(value) => found.push(format!("{path}: expected null, got {value}")),
            None => found.push(format!("{path}: expected null, and it is left out")),
        }
    }
    let codes: BTreeSet<&str> =
        listed(indicator, "reasons").map(|said| said.split(':').next().unwrap()).collect();
    for code in listed(case, "reasons").filter(|code| !codes.contains(code)) {
        found.push(format!("reasons: expected {code}, got {}", indicator["reasons"]));
    }
    for code in listed(case, "reasons_not").filter(|code| codes.contains(code)) {
        found.push(format!("reasons: {code} must not be there, got {}", indicator["reasons"]));
    }
    if !case["looks"].is_null() {
        differences("looks", &case["looks"], &report["looks"], tolerance, &mut found);
    }
    found
}

/// The cases by the plan folder that they can share.
fn folders() -> BTreeMap<Folder, Vec<Value>> {
    let mut folders: BTreeMap<Folder, Vec<Value>> = BTreeMap::new();
    for case in cases() {
        folders.entry(folder_of(&case)).or_default().push(case);
    }
    folders
}

/// The same records, the last first.
fn turned(measurements: &str) -> String {
    let (head, records) = measurements.split_once("[[").unwrap();
    let records = records.split("\n[[").collect::<Vec<_>>();
    let records = records.iter().rev().map(|record| format!("[[{}\n", record.trim_end()));
    head.to_owned() + &records.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_order_of_the_records_decides_nothing() {
    for (folder, mut cases) in folders() {
        // Of two corrections of one day the later in the file counts.
        cases.retain(|case| !text(case, "measurements").contains("corrects"));
        let (one, other) = (report(&folder, &cases, str::to_owned), report(&folder, &cases, turned));
        for case in &cases {
            let found = |report| without_lines(indicator_of(case, report).unwrap());
            assert_eq!(found(&one), found(&other), "{}", case["name"]);
        }
    }
}

#[test]
fn every_verdict_is_the_one_that_was_worked_out() {
    let folders = folders();
    let mut names = BTreeSet::new();
    for case in folders.values().flatten() {
        assert!(names.insert(text(case, "name")), "twice: {}", case["name"]);
        assert!(!text(case, "contract").is_empty() && !text(case, "made").is_empty(), "{}", case["name"]);
    }
    let (mut wrong, mut said) = (0, String::new());
    for (folder, cases) in &folders {
        let report = report(folder, cases, str::to_owned);
        for case in cases {
            let found = failures(case, &report);
            if found.is_empty() {
                continue;
            }
            wrong += 1;
            let doubt = case["doubt"].as_str().map(|doubt| format!(" (doubt: {doubt})")).unwrap_or_default();
            let contract = text(case, "contract");
            writeln!(said, "{}: {contract}{doubt}\n    {}", text(case, "name"), found.join("\n    "))
                .unwrap();
        }
    }
    assert!(wrong == 0, "{wrong} of {} cases fail:\n{said}", names.len());
}
