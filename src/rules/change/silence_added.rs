//! That the check is silenced somewhere is seen.

use super::not_comparable::record_around;
use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::files::Sources;
use crate::lang::Message;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};
use crate::rules::silence::laid::{Silence, silences};

/// ```breaks change/silence-added
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup — x
/// priorities/buurt.toml | id = "toezicht" | id = "toezicht" # ivp: allow goal/unmeasured — x
/// measurements/buurt/overlast.toml | value = 60 | # ivp: allow measurement/overdue — x\nvalue = 60
/// actions/2025.toml | budget = 1000 | budget = 1000 # ivp: allow action/over-budget
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling" # ivp: allow decision/future — x
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/silence-added"),
    severity: Severity::Warning,
    check: Check::Change(check),
    example: Example::Edit {
        file: "actions/2027.toml",
        instead_of: "",
        before: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"avonden\"\ntitle = \"Avonden over overlast\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Nog <b>geen</b>\"",
        wrong: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"avonden\"\ntitle = \"Avonden over overlast\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Nog <b>geen</b>\" # ivp: allow text/markup — zo staat het in het raadsstuk",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"avonden\"\ntitle = \"Avonden over overlast\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Nog geen\"",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let identity = |sources: &Sources, silence: &Silence| {
        let source = sources.file(silence.place.file);
        let about = silenced(&source.text, silence.about(source)).join("\n");
        (source.inside.clone(), silence.names(), about)
    };
    let old = silences(comparison.old_sources);
    let mut before: Vec<_> = old.iter().map(|one| identity(comparison.old_sources, one)).collect();
    for silence in silences(comparison.new_sources) {
        let here = identity(comparison.new_sources, &silence);
        // Moved with what it is about it is the same one.
        if let Some(index) = before.iter().position(|there| *there == here) {
            before.remove(index);
            continue;
        }
        let message = Message::new("change-silence-added").with("rules", silence.names());
        let help = Message::new("change-silence-added-help");
        findings.push(RULE.finding(silence.place, message).help(help));
    }
}

/// What the records of a file are told apart by.
const NAMED_BY: [&str; 8] = ["id", "period", "part", "source", "region", "title", "date", "year"];

/// What a line is about: the record in which it stands, by what that is known by, and its key.
fn silenced(text: &str, line: Place) -> Vec<&str> {
    let key = |line: &str| line.split('=').next().unwrap_or_default().trim().to_owned();
    let record = record_around(text, line);
    let own = text[record.clone()].lines();
    let mut known: Vec<&str> = own
        .enumerate()
        .filter(|(at, one)| *at == 0 && one.starts_with('[') || NAMED_BY.contains(&key(one).as_str()))
        .map(|(_, one)| one.split(" #").next().unwrap_or_default().trim())
        .collect();
    // What stands under a thing, such as its log, is told apart by that.
    if !known.iter().any(|one| key(one) == "id") {
        known.extend(text[..record.start].lines().rfind(|one| key(one) == "id"));
    }
    let about = text[line.range().start..].lines().next().unwrap_or_default();
    known.push(about.split(['=', '#']).next().unwrap_or_default().trim());
    known
}
