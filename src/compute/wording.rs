//! What a plan says in its own words, so that a paper in another language can tell which of its words are in the
//! language of the plan (WCAG 2.2, success criterion 3.1.2).

use toml::{Table, Value};

use crate::files::Sources;
use crate::lang::Language;

/// The texts of a plan and the language they are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// The lines of the texts, each once, sorted. Codes and ids, which are in no language, are not among them.
    pub lines: Vec<String>,
}

/// Collects the texts of the files of a plan. What cannot be read is left out.
pub fn wording(language: Language, sources: &Sources) -> Wording {
    let mut lines = Vec::new();
    for (_, file) in sources.iter() {
        if let Ok(table) = file.text.trim_start_matches('\u{feff}').parse::<Table>() {
            table.values().for_each(|value| collect(value, &mut lines));
        }
    }
    lines.sort();
    lines.dedup();
    Wording { language, lines }
}

fn collect(value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let said =
                text.lines().map(|line| line.trim().trim_start_matches("- ")).filter(|line| is_said(line));
            lines.extend(said.map(str::to_owned));
        }
        Value::Array(all) => all.iter().for_each(|one| collect(one, lines)),
        Value::Table(table) => table.values().for_each(|one| collect(one, lines)),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {}
    }
}

/// Words of a sentence or a title begin with a capital or are more than one; a keyword, an id and a period do not.
fn is_said(line: &str) -> bool {
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    letters > 2 && (line.contains(' ') || line.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::SourceFile;

    #[test]
    fn what_is_said_and_what_is_a_code() {
        let text = "title = \"Jeugd\"\nid = \"jeugd\"\nyear = 2024\nperiod = \"2024-Q1\"\n\
                    text = \"\"\"\nEen regel\n- een punt\n\"\"\"\n[[x]]\nnotes = [\"Let op\", \"Let op\"]\n";
        let broken = SourceFile::new("b.toml".to_owned(), "b.toml", "title = = \"Niet\"".to_owned());
        let sources =
            Sources::new(vec![SourceFile::new("a.toml".to_owned(), "a.toml", text.to_owned()), broken]);
        let found = wording(Language::Nl, &sources);
        assert_eq!(found.lines, ["Een regel", "Jeugd", "Let op", "een punt"]);
    }
}
