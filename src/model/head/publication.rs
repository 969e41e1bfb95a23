//! `[publication]` of plan.toml: what is published, and how it looks.

use crate::lang::Message;
use crate::model::At;
use crate::model::read::table::Record;

/// What is published.
#[derive(Debug, Clone, PartialEq)]
pub struct Publication {
    /// Smaller counts are shown as "fewer than".
    pub publish_from: Option<At<u32>>,
    /// Whether superseded values are shown.
    pub superseded: bool,
    /// Under which licence the plan's figures may be used: `CC0-1.0`, or an address.
    pub licence: Option<At<String>>,
    /// Colours of the house style, by name.
    pub colours: Vec<(At<String>, At<String>)>,
}

impl Publication {
    pub(in crate::model) fn read(record: &Record<'_, '_>) -> Publication {
        let none = Publication { publish_from: None, superseded: true, licence: None, colours: Vec::new() };
        let Some(entry) = record.table("publication", Message::new("record-publication")) else {
            return none;
        };
        let publish_from = entry.optional("publish_from");
        let superseded = entry.optional("superseded").is_none_or(|at| at.value);
        let licence = entry.optional("licence");
        let colours = entry
            .table("colours", Message::new("record-colours"))
            .map(|colours| colours.settings())
            .unwrap_or_default();
        entry.finish();
        Publication { publish_from, superseded, licence, colours }
    }
}
