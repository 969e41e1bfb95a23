//! A column of a table in the package, and what may stand in it.

use serde::Serialize;

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

/// A column as the schema of its table describes it.
#[derive(Serialize)]
pub(super) struct Described<'f> {
    name: &'static str,
    #[serde(rename = "type")]
    sort: &'static str,
    title: String,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    constraints: Option<Constraints<'f>>,
}

#[derive(Serialize)]
struct Constraints<'f> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(rename = "enum", skip_serializing_if = "<[_]>::is_empty")]
    words: &'f [&'static str],
}

impl Field {
    /// With one of these words in it.
    pub(super) fn of_words(self, words: impl IntoIterator<Item = &'static str>) -> Field {
        Field { words: words.into_iter().collect(), ..self }
    }

    /// The column in the table's schema. Its text is that of the table, else that of all tables.
    pub(super) fn descriptor(&self, table: &str, catalogue: &Catalogue) -> Described<'_> {
        let text = catalogue
            .lookup(&format!("package-field-{table}-{}", self.name))
            .or_else(|| catalogue.lookup(&format!("package-field-{}", self.name)))
            .unwrap_or_else(|| self.name.to_owned());
        let (title, description) = text.split_once(": ").unwrap_or((&text, &text));
        let constraints = Constraints { required: self.required, words: &self.words };
        Described {
            name: self.name,
            sort: self.kind.word(),
            title: title.to_owned(),
            description: clean(description).into_owned(),
            constraints: (self.required || !self.words.is_empty()).then_some(constraints),
        }
    }
}
