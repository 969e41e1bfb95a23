//! Findings for programs: `ivp.check/1`.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::files::Sources;
use crate::lang::Catalogue;
use crate::views::findings::human::Unshown;

/// Writes down findings as JSON, the texts in the language of the catalogue.
pub fn findings_json(
    findings: &[Diagnostic],
    unshown: Unshown<'_>,
    texts: &Sources,
    catalogue: &Catalogue,
) -> String {
    let count = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let diagnostics: Vec<Value> = findings
        .iter()
        .map(|finding| {
            let place = place_json(finding.place, texts);
            let related: Vec<Value> = finding
                .related
                .iter()
                .map(|related| {
                    let mut place = place_json(related.place, texts);
                    place.insert("message".to_owned(), catalogue.render(&related.message).into());
                    Value::Object(place)
                })
                .collect();
            let mut object = serde_json::Map::new();
            object.insert("rule".to_owned(), finding.rule.as_str().into());
            object.insert("severity".to_owned(), severity_word(finding.severity).into());
            object.insert("message".to_owned(), catalogue.render(&finding.message).into());
            object.extend(place);
            object.insert("help".to_owned(), finding.help.as_ref().map(|help| catalogue.render(help)).into());
            object.insert("related".to_owned(), related.into());
            Value::Object(object)
        })
        .collect();
    let report = json!({
        "schema": "ivp.check/1",
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "hidden": unshown.count(),
        "diagnostics": diagnostics,
    });
    format!("{report:#}\n")
}

fn place_json(place: Place, texts: &Sources) -> serde_json::Map<String, Value> {
    let file = texts.file(place.file);
    let (start, end) = (file.position(place.start as usize), file.position(place.end as usize));
    let mut object = serde_json::Map::new();
    object.insert("file".to_owned(), file.path.clone().into());
    object.insert("line".to_owned(), start.line.into());
    object.insert("column".to_owned(), start.column.into());
    object.insert("end_line".to_owned(), end.line.into());
    object.insert("end_column".to_owned(), end.column.into());
    object
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
