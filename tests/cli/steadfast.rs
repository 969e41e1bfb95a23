//! What must not change a judgement: what is recorded later, figures of another source, and the way it is asked.

use std::path::Path;

use std::rc::Rc;

use ivp::compute::{IndicatorReport, Judging, Moment, StatusReport, evaluate, status};
use ivp::diagnostic::Invalid;
use ivp::model::{Period, load_texts};
use serde_json::Value;

use crate::office::Office;

/// What a report says of every indicator, but for the lines on which it stands.
fn indicators(report: &Value) -> Vec<Value> {
    let priorities = report["priorities"].as_array().unwrap().iter();
    let all = priorities.flat_map(|one| one["indicators"].as_array().unwrap());
    all.chain(report["monitor"].as_array().unwrap()).map(without_lines).collect()
}

/// A report but for the lines on which things stand.
pub fn without_lines(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let kept = object.iter().filter(|(key, _)| *key != "line");
            kept.map(|(key, value)| (key.clone(), without_lines(value))).collect()
        }
        Value::Array(values) => values.iter().map(without_lines).collect(),
        _ => value.clone(),
    }
}

/// Takes out of each measurement file what was recorded after a day.
fn forget_after(folder: &Path, day: &str) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            forget_after(&entry, day);
            continue;
        }
        let text = std::fs::read_to_string(&entry).unwrap();
        let mut blocks = text.split("\n[[");
        let head = blocks.next().unwrap().to_owned();
        let recorded = |block: &str| {
            let mut lines = block.lines().filter_map(|line| line.strip_prefix("recorded = "));
            lines.next().map(|day| day.trim().to_owned())
        };
        let kept: Vec<&str> =
            blocks.filter(|block| recorded(block).is_none_or(|found| found.as_str() <= day)).collect();
        let kept: String = kept.iter().map(|block| format!("\n[[{block}")).collect();
        std::fs::write(&entry, head + &kept).unwrap();
    }
}

#[test]
fn what_was_recorded_later_says_nothing_about_an_earlier_day() {
    for day in ["2024-03-01", "2025-02-01", "2025-08-15", "2026-03-01"] {
        // An evaluation that was not there yet is an error on that day.
        let office = || {
            let office = Office::of_voorbeeldstad();
            std::fs::remove_dir_all(office.file("evaluations")).unwrap();
            office
        };
        let now = office();
        let as_of = now.json(&["status", "--as-of", day, "--format", "json"]);
        let then = office();
        forget_after(&then.file("measurements"), day);
        let then = then.on(day).json(&["status", "--format", "json"]);
        for (one, other) in indicators(&as_of).iter().zip(indicators(&then)) {
            for (key, value) in one.as_object().unwrap() {
                assert_eq!(*value, other[key], "{day} {}: {key}", one["id"]);
            }
        }
    }
}

#[test]
fn figures_of_another_source_move_no_judgement_with_a_declared_baseline() {
    let office = Office::of_voorbeeldstad();
    let before = office.json(&["status", "--format", "json"]);
    let declared = |one: &Value| {
        let promise = one["target"]["per"].is_string();
        // Where nothing else came after the baseline, a figure of another source makes it not comparable.
        let alone = one["assessment"] == "baseline-only";
        !one["baseline"].is_null() && !promise && !alone && one["unit"] != "yes-no"
    };
    let mut tried = 0;
    for one in indicators(&before).iter().filter(|one| declared(one)) {
        let id = one["id"].as_str().unwrap();
        let source = if one["latest"]["source"] == "burgerpeiling" { "politie" } else { "burgerpeiling" };
        let (chapter, name) = id.split_once('/').unwrap();
        let file = format!("measurements/{chapter}/{name}.toml");
        let text = office.read(&file);
        let baseline = one["baseline"]["period"].as_str().unwrap().split('/').next().unwrap().to_owned();
        let period = if baseline.len() == 4 { baseline } else { "2022".to_owned() };
        let more: String = [period.as_str(), "2025"]
            .iter()
            .map(|period| {
                format!("\n[[measurement]]\nperiod = \"{period}\"\nvalue = 1\nsource = \"{source}\"\nrecorded = 2026-11-01\n")
            })
            .collect();
        office.write(&file, text.clone() + &more);
        let after = office.ivp(&["status", "--format", "json"]);
        let after: Value = serde_json::from_str(&after.out).unwrap();
        office.write(&file, text);
        let found = indicators(&after).into_iter().find(|found| found["id"] == id).unwrap();
        // That the source is not among the indicator's is an error of its own, which hides the judgement.
        if found["assessment"] == "invalid" {
            continue;
        }
        for key in
            ["assessment", "baseline", "latest", "judged", "change", "expected", "ratio", "target_outcome"]
        {
            assert_eq!(found[key], one[key], "{id}: {key}");
        }
        tried += 1;
    }
    assert!(tried >= 8, "{tried}");
}

#[test]
fn the_evaluation_of_a_year_is_the_status_at_its_end() {
    let mut texts = Vec::new();
    plan_files(&Office::of_voorbeeldstad().file(""), "", &mut texts);
    let loaded = load_texts(texts, "plan");
    let plan = loaded.plan.as_ref().unwrap();
    let invalid = Invalid::from_findings(&loaded.findings);
    let today = "2026-11-24".parse().unwrap();
    for year in [2023, 2024, 2025] {
        let cut_off = plan.evaluations[&year].as_of.map_or(today, |at| at.value);
        // Judged on New Year's Day with the figures known at the cut-off of the evaluation.
        let new_year = Period::Year(year).end().succ_opt().unwrap();
        let moment = Moment { day: new_year, known: cut_off, closing: false };
        let status = status(&Judging::new(plan, &loaded.sources, &invalid, moment));
        let evaluation = evaluate(plan, &loaded.sources, &invalid, year, cut_off);
        let of = |report: &StatusReport| -> Vec<Rc<IndicatorReport>> {
            let current = report.priorities.iter().flat_map(|one| &one.indicators).chain(&report.monitor);
            // A promise is of a year: on New Year's Day that of the new one has begun.
            current.filter(|one| one.cadence.is_none()).cloned().collect()
        };
        let shown = of(&evaluation.standing);
        assert!(shown.len() > 10);
        for one in &shown {
            let same = of(&status).into_iter().find(|other| other.id == one.id).unwrap();
            assert_eq!(same.judged_as, one.judged_as, "{year} {}", one.id);
        }
    }
}

fn plan_files(folder: &Path, inside: &str, texts: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        let name = format!("{inside}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            plan_files(&entry.path(), &format!("{name}/"), texts);
        } else {
            texts.push((name, std::fs::read_to_string(entry.path()).unwrap()));
        }
    }
}
