//! A table of the package: its columns, its rows, its keys.

use serde::Serialize;

use super::schema::{Described, Field};
use crate::exchange::csv::{Cell, Dialect, csv_table};
use crate::lang::Catalogue;

/// A table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// Its name, and that of its file without `.csv`.
    pub(super) name: &'static str,
    pub(super) fields: Vec<Field>,
    /// The columns that tell its rows apart.
    pub(super) key: &'static [&'static str],
    /// The tables it refers to.
    pub(super) references: Vec<ForeignKey>,
    /// The rows, with a cell for each column.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// Columns that name a row of another table.
#[derive(Debug, Clone, Copy)]
pub(super) struct ForeignKey {
    pub(super) fields: &'static [&'static str],
    /// The other table.
    pub(super) table: &'static str,
    pub(super) to: &'static [&'static str],
}

/// What a Table Schema says.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TableSchema<'t> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    fields: Vec<Described<'t>>,
    missing_values: [&'static str; 1],
    primary_key: &'static [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<DeclaredKey>,
}

#[derive(Serialize)]
struct DeclaredKey {
    fields: &'static [&'static str],
    reference: Referenced,
}

#[derive(Serialize)]
struct Referenced {
    resource: &'static str,
    fields: &'static [&'static str],
}

impl From<ForeignKey> for DeclaredKey {
    fn from(key: ForeignKey) -> DeclaredKey {
        DeclaredKey { fields: key.fields, reference: Referenced { resource: key.table, fields: key.to } }
    }
}

impl Table {
    /// The name of its file.
    pub(super) fn path(&self) -> String {
        format!("{}.csv", self.name)
    }

    /// Its file.
    pub(super) fn csv(&self) -> String {
        csv_table(self.fields.iter().map(|field| field.name), self.rows.iter().cloned(), Dialect::Rfc4180)
    }

    /// Its Table Schema.
    pub(super) fn schema(&self, catalogue: &Catalogue) -> TableSchema<'_> {
        let whole = self.references.iter().filter(|reference| self.is_whole(reference));
        TableSchema {
            schema: "https://datapackage.org/profiles/2.0/tableschema.json",
            fields: self.fields.iter().map(|field| field.descriptor(self.name, catalogue)).collect(),
            missing_values: [""],
            primary_key: self.key,
            foreign_keys: whole.copied().map(DeclaredKey::from).collect(),
        }
    }

    /// Whether no row leaves part of a reference empty. The standard does not say what such a row refers to, and readers
    /// take it for a mistake; so it is declared as a key only where every row has it.
    fn is_whole(&self, reference: &ForeignKey) -> bool {
        let at: Vec<usize> = reference
            .fields
            .iter()
            .filter_map(|name| self.fields.iter().position(|field| field.name == *name))
            .collect();
        self.rows.iter().all(|row| at.iter().all(|at| row.get(*at).is_some_and(|cell| *cell != Cell::Empty)))
    }
}

/// A cell with a year or another whole number.
pub(super) fn year(year: Option<i32>) -> Cell {
    year.map(|year| year.to_string()).into()
}
