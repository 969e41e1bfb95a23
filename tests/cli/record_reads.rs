//! What `ivp record` reads: the definitions, what evaluations say, and the one file that it changes.

use std::path::Path;

use chrono::NaiveDate;
use ivp::compute::{Judging, Moment};
use ivp::diagnostic::{Diagnostic, Invalid};
use ivp::edit::{Ground, NewFigure, NewMeasurement, Spread, prepare};
use ivp::model::{IndicatorId, Loaded, Period, Quantity, Unit, load, load_figures_of};

use crate::office::{Office, TODAY};

const RECORD: [&str; 7] = ["record", "overlast", "58", "--period", "2023", "--dry-run", "--yes"];

#[test]
fn only_the_definitions_and_one_file_are_opened() {
    let office = Office::of_base_plan();
    office.write("measurements/buurt/Onveilig.toml", "");
    office.write("measurements/school/pesten.toml", "");
    office.write("actions/2025.toml", "");
    office.write("evaluations/2025.toml", "");
    office.write("monitor.toml", "");
    let read = |name: &str| -> Vec<String> {
        let loaded = load_figures_of(name, &office.file(""), "plan");
        loaded.sources.iter().map(|(_, file)| file.inside.clone()).collect()
    };
    let definitions =
        ["evaluations/2025.toml", "monitor.toml", "plan.toml", "priorities/buurt.toml", "sources.toml"];
    // A file whose name is no id may be the one that is meant: it is told.
    let own = ["measurements/buurt/Onveilig.toml", "measurements/buurt/overlast.toml"];
    assert_eq!(read("overlast"), [&definitions[..], &own].concat());
    assert_eq!(read("bestaat-niet"), definitions);
}

#[test]
fn other_figures_do_not_change_the_answer_whatever_is_in_them() {
    let office = Office::of_base_plan();
    let sound = office.ivp(&RECORD).done();
    assert!(sound.err.is_empty(), "{}", sound.err);
    let other = "measurements/buurt/onveilig.toml";
    let figures = office.read(other);
    let huge = figures + &"# niets\n".repeat(3 * 1024 * 1024);
    for text in ["[[measurement]\nperiod = = 2024".as_bytes(), b"\xff\xfe\0caf\xe9", huge.as_bytes()] {
        office.write(other, text);
        assert_eq!(office.ivp(&["check"]).code, 1, "the whole plan has an error");
        let ran = office.ivp(&RECORD).done();
        assert_eq!((&ran.out, &ran.err), (&sound.out, &sound.err));
    }
    std::fs::remove_file(office.file(other)).unwrap();
    std::fs::create_dir(office.file(other)).unwrap();
    assert_eq!(office.ivp(&RECORD).done().err, "");
}

#[test]
fn errors_in_the_definitions_are_mentioned() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "frequency = \"two-yearly\"", "frequency = \"soms\"");
    let ran = office.ivp(&RECORD).done();
    assert!(ran.err.contains("Elders in het plan staat 1 fout"), "{}", ran.err);
}

/// A rule that the plan makes strict finds nothing in what was not read.
#[test]
fn what_was_not_read_is_not_said_to_be_missing() {
    let office = Office::of_base_plan();
    let strict =
        ["goal/unmeasured", "indicator/baseline-unmeasured", "indicator/no-source", "silence/unused"];
    let strict: String = strict.iter().map(|rule| format!("\"{rule}\" = \"error\"\n")).collect();
    office.write("plan.toml", format!("{}\n[check]\n{strict}", office.read("plan.toml")));
    // Of these the figures, or the actions, say what the rules ask.
    let more = "
[[indicator]]
id = \"meldpunt\"
kind = \"effect\"
title = \"Meldingen bij het meldpunt\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
baseline = \"2024\"
target = { value = 296, by = 2027 } # ivp: allow target/not-detectable — elke melding minder telt

[[goal]]
id = \"open-meldpunt\"
title = \"Het meldpunt gaat open\"
kind = \"milestone\"
";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + more);
    let figure = |year: u32, value: u32| format!("[[measurement]]\nperiod = \"{year}\"\nvalue = {value}\n\n");
    let figures = format!("source = \"politie\"\n\n{}{}", figure(2024, 300), figure(2025, 310));
    office.write("measurements/buurt/meldpunt.toml", figures);
    let action = "[[action]]\nid = \"deur\"\ntitle = \"De deur\"\nstate = \"planned\"\ngoal = \"buurt/open-meldpunt\"\n";
    office.write("actions/2026.toml", action);
    office.ivp(&["check"]).done();
    assert_eq!(office.ivp(&RECORD).done().err, "");
}

/// A finding without the numbers of the files: in a part of the plan they are others.
fn without_files(text: &str) -> String {
    let mut pieces = text.split("FileId(");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| all + piece.split_once(')').map_or("", |(_, rest)| rest))
}

fn today() -> NaiveDate {
    TODAY.parse().unwrap()
}

fn judged(loaded: &Loaded, findings: &[Diagnostic], id: &IndicatorId) -> String {
    let (plan, invalid) = (loaded.plan.as_ref().unwrap(), Invalid::from_findings(findings));
    let judging = Judging::new(plan, &loaded.sources, &invalid, Moment::on(today()));
    without_files(&format!("{:?}", judging.report(plan.indicator(id).unwrap())))
}

fn folders() -> [std::path::PathBuf; 2] {
    ["plan", "examples/voorbeeldstad/plan"].map(|plan| Path::new(env!("CARGO_MANIFEST_DIR")).join(plan))
}

#[test]
fn the_judgement_is_that_of_the_whole_plan() {
    let mut interpreted = 0;
    for folder in folders() {
        let whole = load(&folder, "plan");
        let findings = ivp::rules::check(&whole, today());
        for indicator in whole.plan.as_ref().unwrap().indicators() {
            let part = load_figures_of(&indicator.id.to_string(), &folder, "plan");
            let of_part = judged(&part, &part.findings, &indicator.id);
            assert_eq!(of_part, judged(&whole, &findings, &indicator.id), "{}", indicator.id);
            interpreted += usize::from(of_part.contains("Interpreted"));
        }
    }
    assert!(interpreted > 0, "what evaluations say counts too");
}

#[test]
fn what_is_written_and_asked_is_that_of_the_whole_plan() {
    let mut doubted = 0;
    for folder in folders() {
        let whole = load(&folder, "plan");
        let ground = Ground::of(&whole, today());
        let counts = |one: &&ivp::model::Indicator| one.unit == Unit::Count && one.breakdown.is_none();
        for indicator in whole.plan.as_ref().unwrap().indicators().filter(counts).step_by(6) {
            let new = NewMeasurement {
                period: Period::parse("2025-H2").unwrap(),
                figure: NewFigure::Value(Quantity::Number(9_000.0)),
                recorded: today(),
                source: indicator.sources.first().map(|source| source.value.clone()),
                status: None,
                respondents: None,
                representative: None,
                assumed: None,
                part: None,
                evidence: None,
                internal: false,
                spread: Spread::default(),
                corrects: None,
                replaces: None,
                confirmed: false,
                note: None,
            };
            let part = load_figures_of(&indicator.id.to_string(), &folder, "plan");
            let asked = [&ground, &Ground::of(&part, today())].map(|ground| {
                let one = prepare(ground, indicator, &new).unwrap();
                doubted += one.doubts.len();
                let warned: Vec<_> = one.warnings.iter().map(|one| (one.rule, &one.message)).collect();
                without_files(&format!("{:?}", (&one.inside, &one.text, one.line, warned, &one.doubts)))
            });
            assert_eq!(asked[0], asked[1], "{}", indicator.id);
        }
    }
    assert!(doubted > 2, "{doubted}");
}
