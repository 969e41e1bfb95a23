//! Who takes part, and where figures come from: `partners.toml` and `sources.toml`.

use super::read::table::Record;
use super::{At, Id};

/// An organisation or group that takes part.
#[derive(Debug, Clone, PartialEq)]
pub struct Partner {
    pub id: At<Id>,
    pub name: At<String>,
}

/// Where figures come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub id: At<Id>,
    pub name: At<String>,
    /// Who publishes it.
    pub publisher: Option<At<String>>,
    pub url: Option<At<String>>,
    /// The table's id at the publisher.
    pub table: Option<At<String>>,
    /// Under which licence its figures may be shown.
    pub licence: Option<At<String>>,
    /// What its figures cannot tell.
    pub caveats: Vec<At<String>>,
}

/// Reads `partners.toml`.
pub(crate) fn read_partners(record: Record<'_, '_>) -> Vec<Partner> {
    let partners = record
        .tables("partner", "record-partner")
        .into_iter()
        .filter_map(|entry| {
            let (id, name) = (entry.required("id"), entry.required("name"));
            entry.finish();
            let id: At<Id> = id?;
            Some(Partner { name: id.named(name), id })
        })
        .collect();
    record.finish();
    partners
}

/// Reads `sources.toml`.
pub(crate) fn read_sources(record: Record<'_, '_>) -> Vec<Source> {
    let sources = record
        .tables("source", "record-source")
        .into_iter()
        .filter_map(|entry| {
            let (id, name) = (entry.required("id"), entry.required("name"));
            let publisher = entry.optional("publisher");
            let (url, table) = (entry.optional("url"), entry.optional("table"));
            let licence = entry.optional("licence");
            let caveats = entry.list("caveats");
            entry.finish();
            let id: At<Id> = id?;
            Some(Source { name: id.named(name), id, publisher, url, table, licence, caveats })
        })
        .collect();
    record.finish();
    sources
}
