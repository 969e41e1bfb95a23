//! A column of a table in the package, and what may stand in it.

use serde_json::{Map, Value, json};

use crate::lang::{Catalogue, clean};

/// What the cells of a column are, in the words of Table Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    /// Text.
    Text,
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// A day.
    Date,
}

impl Type {
    fn word(self) -> &'static str {
        match self {
            Type::Text => "string",
            Type::Number => "number",
            Type::Integer => "integer",
            Type::Boolean => "boolean",
            Type::Date => "date",
        }
    }
}

/// A column.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: &'static str,
    kind: Type,
    required: bool,
    words: Vec<&'static str>,
}

/// A column that may be empty.
pub(super) fn field(name: &'static str, kind: Type) -> Field {
    Field { name, kind, required: false, words: Vec::new() }
}

/// A column with something in every cell.
pub(super) fn required(name: &'static str, kind: Type) -> Field {
    Field { required: true, ..field(name, kind) }
}

impl Field {
    /// With one of these words in it.
    pub(super) fn of_words(self, words: impl IntoIterator<Item = &'static str>) -> Field {
        Field { words: words.into_iter().collect(), ..self }
    }

    /// The column in the table's schema. Its text is that of the table, else that of all tables.
    pub(super) fn descriptor(&self, table: &str, catalogue: &Catalogue) -> Value {
        let text = catalogue
            .lookup(&format!("package-field-{table}-{}", self.name))
            .or_else(|| catalogue.lookup(&format!("package-field-{}", self.name)))
            .unwrap_or_else(|| self.name.to_owned());
        let (title, description) = text.split_once(": ").unwrap_or((&text, &text));
        let mut out = Map::new();
        out.insert("name".to_owned(), self.name.into());
        out.insert("type".to_owned(), self.kind.word().into());
        out.insert("title".to_owned(), title.into());
        out.insert("description".to_owned(), clean(description).into());
        let mut constraints = Map::new();
        if self.required {
            constraints.insert("required".to_owned(), true.into());
        }
        if !self.words.is_empty() {
            constraints.insert("enum".to_owned(), json!(self.words));
        }
        if !constraints.is_empty() {
            out.insert("constraints".to_owned(), constraints.into());
        }
        out.into()
    }
}
