//! The description of a package: `datapackage.json`, by version 2 of the standard.

use crate::files::checksum;
use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::table::{Table, TableSchema};
use crate::compute::Judging;
use crate::lang::{Catalogue, Message, clean};

/// By what a package of ours is told from another: what its description says of itself, with its version.
const MARK: &str = "ivp.datapackage/1";

/// The name of the file.
pub(super) const NAME: &str = "datapackage.json";

/// Whether a description is that of a package of ours.
pub(super) fn is_own(bytes: &[u8]) -> bool {
    let read: Option<Value> = serde_json::from_slice(bytes).ok();
    read.is_some_and(|value| value.get("ivp").and_then(Value::as_str) == Some(MARK))
}

/// What the description says.
#[derive(Serialize)]
pub(super) struct Descriptor<'t> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    ivp: &'static str,
    name: String,
    title: String,
    description: String,
    #[serde(flatten)]
    made: Option<Made>,
    contributors: Vec<Contributor>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<Named>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Named>,
    resources: Vec<Resource<'t>>,
}

/// The day of judgement and not the clock: the same plan gives the same bytes.
#[derive(Serialize)]
struct Made {
    version: String,
    created: String,
}

#[derive(Serialize)]
struct Contributor {
    title: String,
    roles: [&'static str; 1],
}

/// A licence or a source, by what is known of it.
#[derive(Serialize, Default)]
struct Named {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
}

#[derive(Serialize)]
struct Resource<'t> {
    name: &'static str,
    #[serde(rename = "type")]
    sort: &'static str,
    title: String,
    description: String,
    path: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    schema: TableSchema<'t>,
}

/// The description, with each table and its file.
pub(super) fn descriptor<'t>(
    all: &[&Judging<'_>],
    tables: &'t [(Table, String)],
    catalogue: &Catalogue,
) -> Descriptor<'t> {
    let day = all.first().map(|judging| judging.moment.day);
    Descriptor {
        schema: "https://datapackage.org/profiles/2.0/datapackage.json",
        ivp: MARK,
        name: name(all),
        title: title(all, catalogue),
        description: catalogue.text("package-description"),
        made: day.map(|day| Made {
            version: day.format("%Y.%-m.%-d").to_string(),
            created: format!("{day}T00:00:00Z"),
        }),
        contributors: contributors(all, catalogue),
        licenses: licences(all),
        sources: sources(all),
        resources: tables.iter().map(|(table, file)| resource(table, file, catalogue)).collect(),
    }
}

fn name(all: &[&Judging<'_>]) -> String {
    let [only] = all else { return "ivp-plans".to_owned() };
    let head = &only.plan.head;
    let words = head.municipality.to_lowercase();
    let words: Vec<&str> =
        words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("ivp-{}-{}-{}", words.join("-"), head.first_year.value.0, head.last_year.value.0)
}

fn title(all: &[&Judging<'_>], catalogue: &Catalogue) -> String {
    let message = match all {
        [only] => Message::new("package-title")
            .with("title", only.plan.head.title.as_str())
            .with("municipality", only.plan.head.municipality.as_str()),
        several => Message::new("package-title-several").with("count", several.len()),
    };
    clean(&catalogue.render(&message)).into_owned()
}

fn contributors(all: &[&Judging<'_>], catalogue: &Catalogue) -> Vec<Contributor> {
    let mut seen = BTreeSet::new();
    let names = all.iter().flat_map(|judging| &judging.plan.head.municipalities).map(|one| one.name.as_str());
    names
        .filter(|name| seen.insert(*name))
        .map(|name| {
            let title = Message::new("package-publisher").with("municipality", name);
            Contributor { title: clean(&catalogue.render(&title)).into_owned(), roles: ["publisher"] }
        })
        .collect()
}

/// The licences, each once; none at all when a plan of the package has none, because what holds for part of it is not
/// said of the whole.
fn licences(plans: &[&Judging<'_>]) -> Vec<Named> {
    let mut all: Vec<&str> = Vec::new();
    for judging in plans {
        let Some(licence) = &judging.plan.head.publication.licence else { return Vec::new() };
        if !all.contains(&licence.as_str()) {
            all.push(licence);
        }
    }
    all.into_iter().filter_map(licence).collect()
}

/// A licence by its address, or by its identifier: `CC BY 4.0` is `CC-BY-4.0`.
fn licence(text: &str) -> Option<Named> {
    let shown = Some(clean(text).into_owned());
    if is_address(text) {
        return Some(Named { path: shown, ..Named::default() });
    }
    let parts: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')))
        .filter(|part| !part.is_empty())
        .collect();
    let name = parts.join("-");
    (!name.is_empty()).then_some(Named { name: Some(name), title: shown, path: None })
}

fn is_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme))
}

/// The sources of all plans, each once.
fn sources(all: &[&Judging<'_>]) -> Vec<Named> {
    let mut seen = BTreeSet::new();
    let all = all.iter().flat_map(|judging| &judging.plan.sources);
    all.map(|source| (source.name.as_str(), source.url.as_ref().map(|url| url.as_str())))
        .filter(|one| seen.insert(*one))
        .map(|(name, url)| Named {
            name: None,
            title: Some(clean(name).into_owned()),
            path: url.filter(|url| is_address(url)).map(|url| clean(url).into_owned()),
        })
        .collect()
}

fn resource<'t>(table: &'t Table, file: &str, catalogue: &Catalogue) -> Resource<'t> {
    let text = catalogue.lookup(&format!("package-table-{}", table.name)).unwrap_or_default();
    let (title, description) = text.split_once(": ").unwrap_or((&text, &text));
    Resource {
        name: table.name,
        sort: "table",
        title: title.to_owned(),
        description: description.to_owned(),
        path: table.path(),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: file.len(),
        hash: format!("sha256:{}", checksum(file.as_bytes())),
        schema: table.schema(catalogue),
    }
}
