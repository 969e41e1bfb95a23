//! Tests about the rules as a whole: that each is registered, shown by its example, and told in both languages.

mod changes;
mod entries;
mod every_key;
mod examples;
mod figures;
mod folders;
mod mutations;
mod plans;
mod registry;
mod texts;
pub(crate) mod ways;

use chrono::NaiveDate;

use super::{Edit, adopted_plan, base_plan, check, errors_on};
use crate::diagnostic::{Diagnostic, Severity};
use crate::files::{Kept, Tree};
use crate::model::{Loaded, load_texts, load_tree};

/// The day on which the small plan has no finding.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn read(texts: Vec<(String, String)>) -> Loaded {
    load_texts(texts, "plan")
}

/// A state of which the texts follow on those of another.
fn read_after(old: &Loaded, texts: Vec<(String, String)>) -> Loaded {
    let files = texts.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    load_tree(Tree { kept: Kept::default(), files }, "plan", old.sources.next())
}

/// An edit made today, where nobody else went on.
fn edit<'l>(old: &'l Loaded, new: &'l Loaded) -> Edit<'l> {
    Edit { old, landing: None, new, taken_back: &[], since: today(), today: today() }
}

fn findings(texts: Vec<(String, String)>) -> Vec<Diagnostic> {
    let loaded = read(texts);
    let findings = check(&loaded, today());
    // A report asks for the errors alone, and knows of each.
    let errors: Vec<Diagnostic> =
        findings.iter().filter(|one| one.severity == Severity::Error).cloned().collect();
    assert_eq!(errors_on(&loaded, today(), today()), errors);
    findings
}

fn small_plan() -> Vec<(String, String)> {
    base_plan().into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The rules that fire, in order and without repeats.
fn fired(findings: &[Diagnostic]) -> Vec<&'static str> {
    let mut rules: Vec<_> = findings.iter().map(|finding| finding.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// The files of the layers whose findings and messages these tests are about: (path, text).
fn source_files() -> Vec<(String, String)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    for layer in ["files", "model", "rules"] {
        for entry in walkdir::WalkDir::new(root.join(layer)).into_iter().map(Result::unwrap) {
            if entry.path().extension().is_some_and(|extension| extension == "rs") {
                let name = entry.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                let text = std::fs::read_to_string(entry.path()).unwrap();
                // What stands below is a test's.
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
                all.push((name, code));
            }
        }
    }
    all.retain(|(path, _)| !path.starts_with("rules/tests/"));
    all.sort();
    all
}

/// The plain string literals in a piece of Rust: good enough for ids, which have no escapes.
fn literals(code: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        all.extend(line.split('"').skip(1).step_by(2));
    }
    all
}
