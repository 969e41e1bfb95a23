//! A table of the package: its columns, its rows, its keys.

use serde_json::{Value, json};

use super::schema::Field;
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
    pub(super) fn schema(&self, catalogue: &Catalogue) -> Value {
        let fields: Vec<Value> =
            self.fields.iter().map(|field| field.descriptor(self.name, catalogue)).collect();
        let mut schema = json!({
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": fields,
            "missingValues": [""],
            "primaryKey": self.key,
        });
        let foreign: Vec<Value> = self
            .references
            .iter()
            .filter(|reference| self.is_whole(reference))
            .map(|reference| {
                json!({
                    "fields": reference.fields,
                    "reference": { "resource": reference.table, "fields": reference.to },
                })
            })
            .collect();
        if !foreign.is_empty()
            && let Some(schema) = schema.as_object_mut()
        {
            schema.insert("foreignKeys".to_owned(), foreign.into());
        }
        schema
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
