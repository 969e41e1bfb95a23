//! Findings as SARIF 2.1.0, the OASIS standard for the results of checks.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::lang::Catalogue;
use crate::rules::{REGISTRY, Rule};
use crate::views::findings::ci::{Repository, fingerprints, sentence};

/// Writes down findings as SARIF, with what each rule asks.
pub fn findings_sarif(findings: &[Diagnostic], repository: Repository<'_>, catalogue: &Catalogue) -> String {
    let names = fingerprints(findings, repository, catalogue);
    let results: Vec<Value> = findings
        .iter()
        .zip(names)
        .map(|(finding, fingerprint)| {
            let mut related = Vec::new();
            for one in &finding.related {
                let mut place = location(one.place, repository);
                let text = crate::views::text::style::clean(&catalogue.render(&one.message)).into_owned();
                place.insert("message".to_owned(), json!({ "text": text }));
                related.push(Value::Object(place));
            }
            json!({
                "ruleId": finding.rule,
                "ruleIndex": REGISTRY.rules().position(|rule| rule.id == finding.rule),
                "level": level(finding.severity),
                "message": { "text": sentence(finding, catalogue) },
                "locations": [location(finding.place, repository)],
                "relatedLocations": related,
                "partialFingerprints": { "ivp/v1": fingerprint },
            })
        })
        .collect();
    let rules: Vec<Value> = REGISTRY.rules().map(|rule| described(rule, catalogue)).collect();
    let language = catalogue.language().tag();
    let report = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "ivp",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language,
                "rules": rules,
            } },
            "language": language,
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{report:#}\n")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn described(rule: &Rule, catalogue: &Catalogue) -> Value {
    let [asks, why, fix] = rule.text_ids().map(|id| catalogue.lookup(&id).unwrap_or_default());
    json!({
        "id": rule.id,
        "shortDescription": { "text": asks },
        "fullDescription": { "text": why },
        "help": { "text": fix },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn location(place: Place, repository: Repository<'_>) -> Map<String, Value> {
    let spot = repository.spot(place);
    let mut physical = Map::new();
    physical.insert("artifactLocation".to_owned(), json!({ "uri": address(&spot.path) }));
    if let Some((start, end)) = spot.lines {
        let region = json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        });
        physical.insert("region".to_owned(), region);
    }
    let mut location = Map::new();
    location.insert("physicalLocation".to_owned(), Value::Object(physical));
    location
}

/// A path as a relative address (RFC 3986).
fn address(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
