//! Findings as SARIF 2.1.0, the OASIS standard for the results of checks.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::exchange::json_text;
use crate::lang::Catalogue;
use crate::rules::{REGISTRY, Rule};
use crate::views::findings::ci::{Repository, fingerprints, sentence};
use crate::views::findings::json::severity_word;

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    results: Vec<Finding>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    /// Where the program can be had: the `repository` of Cargo.toml, of whoever publishes it.
    #[serde(skip_serializing_if = "str::is_empty")]
    information_uri: &'static str,
    language: &'static str,
    rules: Vec<Described>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    id: RuleId,
    short_description: Text,
    full_description: Text,
    help: Text,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    rule_id: RuleId,
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "ivp/v1")]
    first: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Writes down findings as SARIF, with what each rule asks.
pub fn findings_sarif(findings: &[Diagnostic], repository: Repository<'_>, catalogue: &Catalogue) -> String {
    let names = fingerprints(findings, repository, catalogue);
    let results = findings.iter().zip(names).map(|(finding, fingerprint)| Finding {
        rule_id: finding.rule,
        rule_index: REGISTRY.rules().position(|rule| rule.id == finding.rule),
        level: severity_word(finding.severity),
        message: Text { text: without_links(&sentence(finding, catalogue)) },
        locations: [location(finding.place, None, repository)],
        related_locations: finding
            .related
            .iter()
            .map(|one| {
                let text = crate::views::text::style::clean(&catalogue.render(&one.message)).into_owned();
                location(one.place, Some(Text { text: without_links(&text) }), repository)
            })
            .collect(),
        partial_fingerprints: Fingerprints { first: fingerprint },
    });
    let language = catalogue.language().tag();
    let driver = Driver {
        name: "ivp",
        semantic_version: env!("CARGO_PKG_VERSION"),
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        language,
        rules: REGISTRY.rules().map(|rule| described(rule, catalogue)).collect(),
    };
    let run =
        Run { tool: Tool { driver }, language, column_kind: "unicodeCodePoints", results: results.collect() };
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    };
    json_text(log)
}

fn described(rule: &Rule, catalogue: &Catalogue) -> Described {
    let [asks, why, fix] = rule.text_ids().map(|id| Text { text: catalogue.lookup(&id).unwrap_or_default() });
    Described {
        id: rule.id,
        short_description: asks,
        full_description: why,
        help: fix,
        default_configuration: Configuration { level: severity_word(rule.severity) },
    }
}

fn location(place: Place, message: Option<Text>, repository: Repository<'_>) -> Location {
    let spot = repository.spot(place);
    // Of what was removed it is where it stood in the earlier version.
    let (start, end) = spot.region;
    let region = Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    };
    let artifact_location = Artifact { uri: address(&spot.path) };
    Location { physical_location: Physical { artifact_location, region }, message }
}

/// A message in which no text is a link: SARIF takes `[text](address)` for one, also in plain text, unless its first bracket
/// is escaped (section 3.11.6).
fn without_links(text: &str) -> String {
    if text.contains("](") {
        text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
    } else {
        text.to_owned()
    }
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
