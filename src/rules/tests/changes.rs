//! Changes to the small plan, and what is found then.

use super::texts::assert_rendered;
use super::{check, read, small_plan, today};

pub(super) const SERIES: &str = "measurements/buurt/overlast.toml";
pub(super) const SURVEY: &str = "measurements/buurt/onveilig.toml";
pub(super) const CHAPTER: &str = "priorities/buurt.toml";
pub(super) const HEAD: &str = "plan.toml";
pub(super) const SOURCES: &str = "sources.toml";

/// What stands in a file instead of something; an empty `instead_of` adds at the end, also of a new file.
pub(super) type TextChange<'c> = (&'c str, &'c str, &'c str);

/// The rules that fire after some changes to the small plan, each with what its finding points at.
pub(super) fn found(changes: &[TextChange<'_>]) -> Vec<(&'static str, String)> {
    let mut texts = small_plan();
    for (file, instead_of, lines) in changes {
        let at = texts.iter().position(|(path, _)| path == file).unwrap_or_else(|| {
            texts.push(((*file).to_owned(), String::new()));
            texts.len() - 1
        });
        let text = &mut texts[at].1;
        if instead_of.is_empty() {
            text.push_str(&format!("\n{lines}\n"));
        } else {
            assert!(text.contains(instead_of), "{instead_of:?} in {file}");
            *text = text.replacen(instead_of, lines, 1);
        }
    }
    texts.sort();
    let loaded = read(texts);
    let findings = check(&loaded, today());
    findings.iter().for_each(assert_rendered);
    let shown =
        |place: crate::diagnostic::Place| loaded.sources.file(place.file).text[place.range()].to_owned();
    findings.iter().map(|finding| (finding.rule.as_str(), shown(finding.place))).collect()
}

pub(super) fn assert_found(changes: &[TextChange<'_>], expected: &[(&str, &str)]) {
    let found = found(changes);
    let found: Vec<_> = found.iter().map(|(rule, text)| (*rule, text.as_str())).collect();
    assert_eq!(found, expected, "{changes:#?}");
}

/// A measurement with a period, and further lines.
pub(super) fn measured(period: &str, lines: &str) -> String {
    format!("[[measurement]]\nperiod = \"{period}\"\n{lines}\n")
}

/// A performance indicator `gesprekken` of the goal of the small plan, with further lines.
pub(super) fn promise(unit: &str, lines: &str) -> String {
    format!(
        "[[indicator]]\nid = \"gesprekken\"\nkind = \"performance\"\ngoal = \"minder-overlast\"\n\
         title = \"Gesprekken\"\nunit = \"{unit}\"\ndirection = \"higher\"\nfrequency = \"irregular\"\n{lines}\n"
    )
}
