//! What a file of a plan can hold, as JSON Schema: for editors, which then complete and check while somebody types.
//!
//! In draft-07 and with nothing that came after draft-04 but `$defs`: the editors that read TOML (Taplo, and Even Better
//! TOML in VS Code, which is made of it) know no newer draft everywhere. A date of TOML is to them the text that is written.

use serde_json::{Map, Value, json};

use crate::lang::{Catalogue, Message};
use crate::model::{FILE_KINDS, FileKind, FormShape, KeyShape, Shape, TableShape};

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The largest number that a plan can hold.
const LARGEST: i64 = 9_007_199_254_740_991;

/// The schema of one kind of file.
pub fn file_schema(kind: &FileKind, catalogue: &Catalogue) -> Value {
    let mut schema = table(&kind.shape(), catalogue);
    schema.insert("$schema".to_owned(), DRAFT.into());
    Value::Object(schema)
}

/// One document with the schemas of all kinds, by their names.
pub fn all_schemas(catalogue: &Catalogue) -> Value {
    let kinds = FILE_KINDS.iter().map(|kind| {
        let schema = Value::Object(table(&kind.shape(), catalogue));
        (kind.name.to_owned(), schema)
    });
    json!({ "$schema": DRAFT, "$defs": kinds.collect::<Map<_, _>>() })
}

fn table(shape: &TableShape, catalogue: &Catalogue) -> Map<String, Value> {
    let mut schema = Map::new();
    let mut put = |key: &str, value: Value| drop(schema.insert(key.to_owned(), value));
    put("title", catalogue.render(&shape.what).into());
    put("type", "object".into());
    let keys = shape.keys.iter().map(|key| (key.key.to_owned(), key_schema(key, catalogue)));
    put("properties", keys.collect::<Map<_, _>>().into());
    put(
        "additionalProperties",
        shape.chosen.as_ref().map_or(false.into(), |chosen| value(chosen, catalogue)),
    );
    let required: Vec<&str> = shape.keys.iter().filter(|key| key.required).map(|key| key.key).collect();
    // An empty list is none in the oldest draft.
    if !required.is_empty() {
        put("required", required.into());
    }
    if !shape.forms.is_empty() {
        put("anyOf", shape.forms.iter().map(form).collect::<Vec<_>>().into());
    }
    schema
}

/// A form of a table: what must be there, and what may not.
fn form(form: &FormShape) -> Value {
    let never = || json!({ "not": {} });
    let excluded = form.excluded.iter().map(|key| ((*key).to_owned(), never()));
    json!({ "required": form.required, "properties": excluded.collect::<Map<_, _>>() })
}

fn key_schema(key: &KeyShape, catalogue: &Catalogue) -> Value {
    let mut schema = either(&key.values, catalogue);
    if let (Value::Object(schema), Some(text)) = (&mut schema, key_description(key, catalogue)) {
        schema.insert("description".to_owned(), text.into());
    }
    schema
}

/// What a key is, in words; of one of a few words, also what each of those means.
fn key_description(key: &KeyShape, catalogue: &Catalogue) -> Option<String> {
    let id = key.key.replace('_', "-");
    let own = [format!("schema-key-{id}"), format!("key-{id}")];
    let inner = key.values.iter().find_map(record);
    let name =
        own.iter().find_map(|id| catalogue.lookup(id)).or_else(|| Some(catalogue.render(&inner?.what)))?;
    let words = key.values.iter().find_map(|value| match value {
        Shape::Words(words) => Some(words),
        _ => None,
    });
    let explained = words.into_iter().flatten().filter_map(|(word, meaning)| {
        let message = Message::new("schema-word").with("word", *word);
        Some(catalogue.render(&message.with("meaning", Message::new((*meaning)?))))
    });
    let explained: Vec<String> = explained.collect();
    Some(if explained.is_empty() { name } else { format!("{name}: {}", explained.join(", ")) })
}

/// The table that stands behind a key, or each of those in its list.
fn record(shape: &Shape) -> Option<&TableShape> {
    match shape {
        Shape::Table(inner) | Shape::Named(_, inner) => Some(inner),
        Shape::List(items) => items.iter().find_map(record),
        _ => None,
    }
}

fn either(shapes: &[Shape], catalogue: &Catalogue) -> Value {
    match shapes {
        [only] => value(only, catalogue),
        several => json!({ "anyOf": several.iter().map(|one| value(one, catalogue)).collect::<Vec<_>>() }),
    }
}

fn value(shape: &Shape, catalogue: &Catalogue) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string" }),
        Shape::Form(pattern) => json!({ "type": "string", "pattern": pattern }),
        Shape::Words(words) => {
            json!({ "type": "string", "enum": words.iter().map(|(word, _)| *word).collect::<Vec<_>>() })
        }
        Shape::YesNo => json!({ "type": "boolean" }),
        Shape::Number => json!({ "type": "number", "minimum": -LARGEST, "maximum": LARGEST }),
        Shape::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Either(shapes) => either(shapes, catalogue),
        Shape::List(items) => json!({ "type": "array", "items": either(items, catalogue) }),
        Shape::Table(inner) => Value::Object(table(inner, catalogue)),
        Shape::Named(name, inner) => {
            let mut schema = json!({ "type": "object", "additionalProperties": false });
            let pattern = match &**name {
                Shape::Form(pattern) => pattern,
                _ => "",
            };
            schema["patternProperties"] = json!({ pattern: Value::Object(table(inner, catalogue)) });
            schema
        }
    }
}

#[cfg(test)]
mod tests;
