//! The description of a package: `datapackage.json`, by version 2 of the standard.

use crate::files::checksum;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::table::Table;
use crate::compute::Judging;
use crate::lang::{Catalogue, Message, clean};

/// By what a package of ours is told from another: a key of its description, with its version.
const MARK: (&str, &str) = ("ivp", "ivp.datapackage/1");

/// The name of the file.
pub(super) const NAME: &str = "datapackage.json";

/// Whether a description is that of a package of ours.
pub(super) fn is_own(bytes: &[u8]) -> bool {
    let read: Option<Value> = serde_json::from_slice(bytes).ok();
    read.is_some_and(|value| value.get(MARK.0).and_then(Value::as_str) == Some(MARK.1))
}

/// The description, with each table and its file.
pub(super) fn descriptor(all: &[&Judging<'_>], tables: &[(Table, String)], catalogue: &Catalogue) -> Value {
    let day = all.first().map(|judging| judging.moment.day);
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| drop(out.insert(key.to_owned(), value));
    put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json".into());
    put(MARK.0, MARK.1.into());
    put("name", name(all).into());
    put("title", title(all, catalogue).into());
    put("description", catalogue.text("package-description").into());
    if let Some(day) = day {
        // The day of judgement and not the clock: the same plan gives the same bytes.
        put("version", day.format("%Y.%-m.%-d").to_string().into());
        put("created", format!("{day}T00:00:00Z").into());
    }
    put("contributors", contributors(all, catalogue));
    let licences = licences(all);
    if !licences.is_empty() {
        put("licenses", licences.into());
    }
    let sources = sources(all);
    if !sources.is_empty() {
        put("sources", sources.into());
    }
    put("resources", tables.iter().map(|(table, file)| resource(table, file, catalogue)).collect());
    out.into()
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

fn contributors(all: &[&Judging<'_>], catalogue: &Catalogue) -> Value {
    let mut seen = BTreeSet::new();
    let names = all.iter().map(|judging| judging.plan.head.municipality.as_str());
    names
        .filter(|name| seen.insert(*name))
        .map(|name| {
            let title = Message::new("package-publisher").with("municipality", name);
            json!({ "title": clean(&catalogue.render(&title)), "roles": ["publisher"] })
        })
        .collect()
}

/// The licences, each once; none at all when a plan of the package has none, because what holds for part of it is not
/// said of the whole.
fn licences(plans: &[&Judging<'_>]) -> Vec<Value> {
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
fn licence(text: &str) -> Option<Value> {
    if is_address(text) {
        return Some(json!({ "path": clean(text) }));
    }
    let parts: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')))
        .filter(|part| !part.is_empty())
        .collect();
    let name = parts.join("-");
    (!name.is_empty()).then(|| json!({ "name": name, "title": clean(text) }))
}

fn is_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme))
}

/// The sources of all plans, each once.
fn sources(all: &[&Judging<'_>]) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let all = all.iter().flat_map(|judging| &judging.plan.sources);
    all.map(|source| (source.name.as_str(), source.url.as_ref().map(|url| url.as_str())))
        .filter(|one| seen.insert(*one))
        .map(|(name, url)| match url.filter(|url| is_address(url)) {
            Some(url) => json!({ "title": clean(name), "path": clean(url) }),
            None => json!({ "title": clean(name) }),
        })
        .collect()
}

fn resource(table: &Table, file: &str, catalogue: &Catalogue) -> Value {
    let hash = format!("sha256:{}", checksum(file.as_bytes()));
    let text = catalogue.lookup(&format!("package-table-{}", table.name)).unwrap_or_default();
    let (title, description) = text.split_once(": ").unwrap_or((&text, &text));
    json!({
        "name": table.name,
        "type": "table",
        "title": title,
        "description": description,
        "path": table.path(),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.len(),
        "hash": hash,
        "schema": table.schema(catalogue),
    })
}
