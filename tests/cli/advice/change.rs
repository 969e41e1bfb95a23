//! What the findings about an edit of an adopted plan advise is followed to the letter: the decision that they show is
//! added, or the figure is put back and recorded as they say. The error is gone then, and no other came.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ivp::diagnostic::Diagnostic;
use ivp::lang::{Catalogue, Language};
use ivp::model::Loaded;
use ivp::rules::{Edit, check, check_changes};
use rayon::prelude::*;

use super::errors_of;
use super::followed::{Finding, Texts, typed as typed_in};
use super::told::{Step, commands, steps};
use crate::office::Office;
use crate::review::{Files, Row, edited, plan, read, rows};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 26).unwrap()
}

fn found(old: &Loaded, new: &Loaded) -> Vec<Diagnostic> {
    let since = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    check_changes(&Edit { old, landing: None, new, taken_back: &[], since, today: today() })
}

/// The block of `decisions.toml` in an advice, filled in where it has dots.
fn decision(help: &str, number: usize) -> Option<String> {
    let (_, told) = help.split_once("[[decision]]")?;
    let filled = told
        .replace("id = \"…\"", &format!("id = \"besluit-{number}\""))
        .replace("date = …", "date = 2026-11-25")
        .replace('…', &format!("Besluit {number}"));
    Some(format!("\n[[decision]]{filled}\n"))
}

/// The files after each decision that the findings ask for is added; none when none does.
fn decided(files: &Files, found: &[Diagnostic], catalogue: &Catalogue) -> Option<Files> {
    let told: BTreeSet<String> =
        found.iter().filter_map(|one| one.help.as_ref()).map(|help| catalogue.render(help)).collect();
    let blocks: Vec<String> =
        told.iter().enumerate().filter_map(|(at, help)| decision(help, at + 1)).collect();
    if blocks.is_empty() {
        return None;
    }
    let mut files = files.clone();
    let decisions = files.entry("decisions.toml".to_owned()).or_default();
    blocks.iter().for_each(|block| decisions.extend(block.as_bytes()));
    Some(files)
}

/// The files after the lines that the findings say to type.
fn with_lines(files: &Files, new: &Loaded, found: &[Diagnostic], catalogue: &Catalogue) -> Option<Files> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut texts: Texts = files.iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect();
    let before = texts.clone();
    // From the end, so that the places before it stay what they are.
    let is_new = |one: &&Diagnostic| new.sources.iter().any(|(id, _)| id == one.place.file);
    let mut found: Vec<&Diagnostic> = found.iter().filter(is_new).collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.place.start));
    for one in found {
        let Some(help) = &one.help else { continue };
        let said = catalogue.render(help);
        // What a decision should say stands in the decision.
        let place = match help.id {
            "change-only-thing-help" => one.related.last().map_or(one.place, |other| other.place),
            _ => one.place,
        };
        let file = new.sources.file(place.file).inside.as_str();
        let finding =
            Finding { rule: one.rule.as_str(), others: false, file, at: place.range(), help: &said };
        for step in steps(catalogue, help).iter().filter(|step| matches!(step, Step::Lines(..))) {
            texts = typed_in(&texts, &finding, step);
        }
    }
    let bytes = |(path, text): (String, String)| (path, text.into_bytes());
    (texts != before).then(|| texts.into_iter().map(bytes).collect())
}

/// What came of an edit of which the advice was followed.
enum Outcome {
    /// The rules of which the errors are gone, by a decision.
    Decided(BTreeSet<&'static str>),
    /// By a line of the file.
    Typed(BTreeSet<&'static str>),
    /// By putting back and recording.
    Recorded(BTreeSet<&'static str>),
    /// It is said in words.
    InWords(BTreeSet<&'static str>),
    Wrong(String),
}

fn rules(found: &[Diagnostic]) -> BTreeSet<&'static str> {
    errors_of(found).into_keys().collect()
}

fn follow(row: &Row, before: &Files, language: Language) -> Outcome {
    let catalogue = &Catalogue::new(language);
    let old = read(before, 0);
    let files = edited(before, row);
    let new = read(&files, old.sources.next());
    let at_first = found(&old, &new);
    let helps = || at_first.iter().filter_map(|one| one.help.as_ref());
    let told = || helps().map(|help| catalogue.render(help)).collect::<BTreeSet<_>>();
    let wrong = |what: String| Outcome::Wrong(format!("{}\n   {:?}\n   {what}", row.name, told()));
    if let Some(files) = decided(&files, &at_first, catalogue) {
        let after = read(&files, old.sources.next());
        let left = found(&old, &after);
        let (was, is) = (check(&new, today()), check(&after, today()));
        let more =
            errors_of(&is).into_iter().find(|(rule, count)| errors_of(&was).get(rule).unwrap_or(&0) < count);
        let still: Vec<_> = left
            .iter()
            .filter(|one| {
                one.severity == ivp::diagnostic::Severity::Error
                    && one.help.as_ref().is_some_and(|help| decision(&catalogue.render(help), 1).is_some())
            })
            .collect();
        if !still.is_empty() || more.is_some() {
            let still: Vec<String> = still.iter().map(|one| catalogue.render(&one.message)).collect();
            return wrong(format!("{still:?} {more:?}"));
        }
        return Outcome::Decided(rules(&at_first));
    }
    if let Some(files) = with_lines(&files, &new, &at_first, catalogue) {
        let left = found(&old, &read(&files, old.sources.next()));
        let gone = errors_of(&at_first)
            .into_iter()
            .any(|(rule, count)| errors_of(&left).get(rule).unwrap_or(&0) < &count);
        return if gone { Outcome::Typed(rules(&at_first)) } else { wrong(format!("{:?}", rules(&left))) };
    }
    let typed: Vec<Vec<String>> =
        told().iter().flat_map(|help| commands(help)).filter(|words| words.len() > 1).collect();
    if typed.is_empty() {
        return Outcome::InWords(rules(&at_first));
    }
    // What was there is put back first.
    let office = Office::of_kleindorp().on("2026-11-26");
    // Put back, that indicator has its old name again.
    if row.plan != "klein" || row.name == "rename-indicator-figure-changed" {
        return Outcome::InWords(rules(&at_first));
    }
    for words in typed {
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        if words[0] == "record" {
            words.push("--yes");
        }
        let ran = office.ivp(&words);
        if ran.code != 0 {
            return wrong(format!("{words:?}: {} {}", ran.code, ran.err));
        }
    }
    let mut after = before.clone();
    after.extend(office.everything().into_iter().map(|(path, bytes)| {
        let inside = path.strip_prefix(office.file("")).unwrap();
        (inside.to_string_lossy().into_owned(), bytes)
    }));
    let left = found(&old, &read(&after, old.sources.next()));
    match rules(&left).is_empty() {
        true => Outcome::Recorded(rules(&at_first)),
        false => {
            wrong(format!("{:?}", left.iter().map(|one| catalogue.render(&one.message)).collect::<Vec<_>>()))
        }
    }
}

#[test]
fn after_what_a_change_is_advised_its_error_is_gone() {
    let rows: Vec<Row> = rows().into_iter().filter(|row| row.class == "decision").collect();
    let plans: BTreeMap<&str, Files> =
        rows.iter().map(|row| row.plan.as_str()).map(|name| (name, plan(name))).collect();
    for language in Language::ALL {
        // The words of the other language say the same: a sample shows it.
        let step = if language == Language::Nl { 1 } else { 9 };
        let some: Vec<&Row> = rows.iter().step_by(step).collect();
        let all: Vec<Outcome> =
            some.par_iter().map(|row| follow(row, &plans[row.plan.as_str()], language)).collect();
        let mut by_kind: [BTreeSet<&str>; 4] = Default::default();
        let (mut wrong, mut counts) = (Vec::new(), [0; 4]);
        for one in all {
            let (kind, rules) = match one {
                Outcome::Decided(rules) => (0, rules),
                Outcome::Typed(rules) => (1, rules),
                Outcome::Recorded(rules) => (2, rules),
                Outcome::InWords(rules) => (3, rules),
                Outcome::Wrong(what) => {
                    wrong.push(what);
                    continue;
                }
            };
            counts[kind] += 1;
            by_kind[kind].extend(rules);
        }
        assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
        if language == Language::Nl {
            // By a decision, by a line, by putting back and recording, and in words only.
            assert!(counts[0] > 180 && counts[1] > 10 && counts[2] > 20, "{counts:?}");
            let [decided, typed, recorded, in_words] = &by_kind;
            let followed: BTreeSet<&str> = decided.iter().chain(typed).chain(recorded).copied().collect();
            let only_words: Vec<_> = in_words.difference(&followed).collect();
            assert_eq!(only_words, [&"change/renamed"]);
        }
    }
}
