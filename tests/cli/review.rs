//! Edits of an adopted plan as a controller sees them: each is caught, shown or let through as the contract says.
//!
//! `tests/data/review/edits.tsv` holds the edits: name, plan, class, rule, file, what stands there, what comes in its
//! place. An edit of several files has several lines. `\n` is a line ending; without text that stands there the new text
//! is added at the end, or the file is new; `!` takes the file away. The class is that of the contract, section 6:
//! `decision` (an error), `shown` (a warning), `free` (nothing), `licensed` (no error: the decision is there).

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::Path;

use chrono::NaiveDate;
use ivp::compute::changes;
use ivp::diagnostic::{Diagnostic, Invalid, Severity};
use ivp::edit::join_plans;
use ivp::files::{Kept, Tree, checksum};
use ivp::model::difference::{State, state};
use ivp::model::{FileState, Loaded, Plan, Versions, differing, load_joined, load_tree};
use ivp::rules::{Edit, check_changes, only_together};
use rayon::prelude::*;

pub type Files = BTreeMap<String, Vec<u8>>;

pub fn plan(name: &str) -> Files {
    let path = match name {
        "haaksbergen" => "plan".to_owned(),
        "voorbeeldstad" => "examples/voorbeeldstad/plan".to_owned(),
        other => format!("tests/data/review/{other}"),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let found = walkdir::WalkDir::new(&root).into_iter().map(Result::unwrap);
    found
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let inside = entry.path().strip_prefix(&root).unwrap();
            (inside.to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

pub fn read(files: &Files, first: u32) -> Loaded {
    let all = files.iter().map(|(inside, bytes)| (inside.clone(), bytes.clone())).collect();
    let loaded = load_tree(Tree { kept: Kept::default(), files: all }, "plan", first);
    let paper = |path: &str| Ok::<_, Infallible>(files.get(path).map(|bytes| checksum(bytes)));
    loaded.with_papers(paper).unwrap()
}

struct Line {
    file: String,
    old: String,
    new: String,
}

pub struct Row {
    pub name: String,
    pub plan: String,
    pub class: String,
    rule: String,
    lines: Vec<Line>,
}

pub fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/review/edits.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let unescaped =
        |text: &str| text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace('\0', "\\");
    let mut rows: Vec<Row> = Vec::new();
    for line in text.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let [name, plan, class, rule, file, old, new] =
            std::array::from_fn(|_| cells.next().unwrap_or_default());
        let line = Line { file: file.to_owned(), old: unescaped(old), new: unescaped(new) };
        match rows.last_mut().filter(|row| row.name == name) {
            Some(row) => row.lines.push(line),
            None => rows.push(Row {
                name: name.to_owned(),
                plan: plan.to_owned(),
                class: class.to_owned(),
                rule: rule.to_owned(),
                lines: vec![line],
            }),
        }
    }
    rows
}

pub fn edited(before: &Files, row: &Row) -> Files {
    let mut files = before.clone();
    for Line { file, old, new } in &row.lines {
        if new == "!" {
            assert!(files.remove(file).is_some(), "{}: {file}", row.name);
            continue;
        }
        let text = String::from_utf8(files.get(file).cloned().unwrap_or_default()).unwrap();
        let text = if old.is_empty() {
            text + new
        } else {
            assert_eq!(text.matches(old.as_str()).count(), 1, "{}: {old:?} in {file}", row.name);
            text.replace(old.as_str(), new)
        };
        files.insert(file.clone(), text.into_bytes());
    }
    files
}

/// What is amiss with an edit; none when it is as it should be.
fn amiss(row: &Row, before: &Files) -> Option<String> {
    let old = read(before, 0);
    let new = read(&edited(before, row), old.sources.next());
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let edit =
        Edit { old: &old, landing: None, new: &new, taken_back: &[], since: day(3, 1), today: day(11, 26) };
    let found = check_changes(&edit);
    let of = |severity: Severity| found.iter().filter(move |one| one.severity == severity);
    let errors: Vec<&Diagnostic> = of(Severity::Error).collect();
    let warned = of(Severity::Warning).count() > 0;
    let right = match row.class.as_str() {
        "decision" => {
            !errors.is_empty() && (row.rule == "-" || errors.iter().any(|one| one.rule == *row.rule))
        }
        "shown" => errors.is_empty() && warned,
        "free" => found.is_empty(),
        "licensed" => errors.is_empty(),
        other => panic!("{other} is no class"),
    };
    if !right {
        let found: Vec<_> = found.iter().map(|one| (one.severity, one.rule.as_str(), &one.message)).collect();
        return Some(format!("{} ({}): {found:#?}", row.name, row.class));
    }
    // What is caught or shown is told by `ivp diff` too, but for what stands in comments.
    let unread = [&old, &new].map(|loaded| Invalid::from_findings(&loaded.findings));
    let (then, now) = (state(&old, &unread[0]).unwrap(), state(&new, &unread[1]).unwrap());
    let is_told = !changes(then, now).is_empty();
    let must_be_told = matches!(row.class.as_str(), "decision" | "shown" | "licensed");
    (must_be_told && !is_told && !row.name.starts_with("silence-"))
        .then(|| format!("{}: diff is silent", row.name))
}

#[test]
fn each_edit_of_an_adopted_plan_is_caught_shown_or_let_through() {
    let rows = rows();
    let plans: BTreeMap<&str, Files> =
        rows.iter().map(|row| row.plan.as_str()).map(|name| (name, plan(name))).collect();
    let amiss: Vec<String> =
        rows.par_iter().filter_map(|row| amiss(row, &plans[row.plan.as_str()])).collect();
    assert!(amiss.is_empty(), "{} of {}:\n{}", amiss.len(), rows.len(), amiss.join("\n"));
    let of = |class: &str| rows.iter().filter(|row| row.class == class).count();
    let counts = ["decision", "shown", "free", "licensed"].map(of);
    assert_eq!(counts, COUNTS);
}

/// So many edits of each class stand in the table.
const COUNTS: [usize; 4] = [277, 110, 112, 27];

/// What differs is told by the files that differ as by the two plans whole: a history of many versions reads no others.
#[test]
fn the_files_that_differ_tell_all_that_differs() {
    let mut versions = Versions::default();
    let mut states = |files: &Files| -> Vec<FileState> {
        let all = files.iter().map(|(inside, bytes)| ((inside.clone(), checksum(bytes)), bytes.clone()));
        let known: Vec<(FileState, Vec<u8>)> = all.collect();
        let states: Vec<FileState> = known.iter().map(|(state, _)| state.clone()).collect();
        let unmet: Vec<FileState> = versions.unmet(&states).into_iter().cloned().collect();
        versions.read(known.into_iter().filter(|(state, _)| unmet.contains(state)).collect());
        states
    };
    let rows = rows();
    let mut pairs = Vec::new();
    for row in &rows {
        let before = plan(&row.plan);
        let after = edited(&before, row);
        pairs.push((row, [states(&before), states(&after)], [before, after]));
    }
    assert!(pairs.len() > 400);
    let papers = BTreeMap::new();
    let differ = |(row, [old, new], files): &(&Row, [Vec<FileState>; 2], [Files; 2])| {
        let loaded = [&files[0], &files[1]].map(|files| read(files, 0));
        let whole = [0, 1].map(|side| loaded[side].plan.as_ref().or(loaded[side].remains.as_ref()).unwrap());
        let unread = [0, 1].map(|side| Invalid::from_findings(&loaded[side].findings));
        let parts = differing(old, new).map(|files| versions.plan(&files).unwrap());
        let told = |plans: [&Plan; 2], [from, to]: [usize; 2]| {
            let state = |side: usize| State { plan: plans[side], unread: &unread[side], papers: &papers };
            changes(state(from), state(to))
        };
        // Both ways: what is taken away is told as what is added.
        [[0, 1], [1, 0]].into_iter().find_map(|way| {
            let (some, all) = (told([&parts[0], &parts[1]], way), told(whole, way));
            (some != all).then(|| format!("{}: {some:#?}\n{all:#?}", row.name))
        })
    };
    let wrong: Vec<String> = pairs.par_iter().filter_map(differ).collect();
    assert!(wrong.is_empty(), "{} of {}: {}", wrong.len(), pairs.len(), wrong[0]);
}

#[test]
fn what_could_not_be_read_of_a_version_is_known_as_of_the_whole_plan() {
    let odd = [
        ("priorities/Jeugd.toml", "title = 1"),
        ("metingen/jeugd/overlast-jeugd.toml", "[[measurement]]\nperiod = \"2024\"\nvalue = 3\n"),
        ("measurements/jeugd/overlast-jeugd.toml", "[[measurement]]\nperiod = \"2024\"\nvalue = \"3\"\n"),
        ("priorities/jeugd.toml", "title = = 1"),
        ("actions/2025.toml", ""),
        ("kaart.png", "x"),
        ("actions", "x"),
    ];
    for (inside, text) in odd {
        let mut files = plan("haaksbergen");
        files.insert(inside.to_owned(), text.as_bytes().to_vec());
        let loaded = read(&files, 0);
        let mut versions = Versions::default();
        let states: Vec<FileState> = files.keys().map(|inside| (inside.clone(), "1".to_owned())).collect();
        versions.read(states.iter().cloned().zip(files.values().cloned()).collect());
        let unread = versions.unread(&states, &[]);
        assert_eq!(unread, Invalid::from_findings(&loaded.findings), "{inside}");
    }
}

/// What a free edit of others on main adds to the findings about an edit; none where a person must join the two.
fn added_by_main(row: &Row, on_main: &Row, before: &Files) -> Option<Vec<String>> {
    let new = read(&edited(before, row), 0);
    let old = read(before, new.sources.next());
    let landing = read(&edited(before, on_main), old.sources.next());
    let texts = join_plans(&old.sources, &landing.sources, &new.sources).ok()?;
    let joined = load_joined(texts, "plan", landing.sources.next());
    let joined = Loaded { papers: new.papers.clone(), ..joined };
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let (since, today) = (day(3, 1), day(11, 26));
    let edit = Edit { old: &old, landing: Some(&landing), new: &new, taken_back: &[], since, today };
    let found = only_together(&edit, &landing, &joined);
    Some(
        found
            .iter()
            .map(|one| format!("{} + {}: {} {:?}", row.name, on_main.name, one.rule, one.message))
            .collect(),
    )
}

#[test]
fn a_free_edit_of_others_makes_no_edit_worse() {
    let rows = rows();
    let names = ["klein", "haaksbergen", "voorbeeldstad", "bronnen"];
    let plans: BTreeMap<&str, Files> = names.into_iter().map(|name| (name, plan(name))).collect();
    let pairs = rows.iter().enumerate().flat_map(|(at, row)| {
        let others = rows.iter().cycle().skip(at + 1).take(rows.len() - 1);
        others
            .filter(|other| other.plan == row.plan && other.class == "free")
            .take(2)
            .map(move |other| (row, other))
    });
    let pairs: Vec<(&Row, &Row)> = pairs.collect();
    let all: Vec<_> =
        pairs.par_iter().map(|(row, other)| added_by_main(row, other, &plans[row.plan.as_str()])).collect();
    let joined = all.iter().flatten().count();
    let found: Vec<&String> = all.iter().flatten().flatten().collect();
    // The rest changed one record in two ways.
    assert!(joined > 470, "{joined} of {}", all.len());
    assert!(found.is_empty(), "{found:#?}");
}
