//! Texts written into the file of an evaluation, spliced so that every other byte stays.

use toml::de::{DeTable, DeValue};
use toml::{Spanned, Value};

use super::records::value_text;
use super::text::{edited, line_ending, next_line, with_record};
use crate::diagnostic::Edit;
use crate::files::is_header;
use crate::model::EvaluationText;

/// The file with these texts in it; none where one of them has no place that can be written to.
pub(super) fn with_texts(old: &str, texts: &[(EvaluationText, String)]) -> Option<String> {
    let mut text = old.to_owned();
    let mut expected: toml::Table = toml::from_str(old).ok()?;
    for (which, answer) in texts {
        text = with_text(&text, &which.keys(), answer)?;
        set(&mut expected, &which.keys(), answer)?;
    }
    let read: toml::Table = toml::from_str(&text).ok()?;
    (read == expected).then_some(text)
}

fn with_text(old: &str, keys: &[&str], answer: &str) -> Option<String> {
    let (bom, bare) = old.strip_prefix('\u{feff}').map_or(("", old), |bare| ("\u{feff}", bare));
    let bare = with_bare_text(bare, keys, answer)?;
    Some(format!("{bom}{bare}"))
}

fn with_bare_text(old: &str, keys: &[&str], answer: &str) -> Option<String> {
    let newline = line_ending(old);
    let value = value_text(&Value::String(answer.to_owned()), newline == "\r\n").replace('\n', newline);
    let root = DeTable::parse(old).ok()?;
    let (key, tables) = keys.split_last()?;
    let Some(table) = table_at(root.get_ref(), tables) else {
        let header: Vec<String> = tables.iter().map(|name| quoted(name)).collect();
        let record = format!("[{}]\n{key} = {value}\n", header.join("."));
        return Some(with_record(old, None, &record).0);
    };
    if let Some(known) = table.get(*key) {
        return Some(edited(old, vec![Edit { range: known.span(), replacement: value }]));
    }
    // Behind the header of its table, or, of the file itself, before the first table.
    let at = match tables {
        [] => first_table(root.get_ref(), old),
        [.., _] => next_line(old, header_of(root.get_ref(), tables, old)?),
    };
    let lead = if at > 0 && !old[..at].ends_with('\n') { newline } else { "" };
    let replacement = format!("{lead}{key} = {value}{newline}");
    Some(edited(old, vec![Edit { range: at..at, replacement }]))
}

fn table_at<'t, 'd>(root: &'t DeTable<'d>, path: &[&str]) -> Option<&'t DeTable<'d>> {
    path.iter().try_fold(root, |table, name| match table.get(*name)?.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => None,
    })
}

/// Where the header of a table stands; none where it has none.
fn header_of(root: &DeTable<'_>, path: &[&str], old: &str) -> Option<usize> {
    let (last, around) = path.split_last()?;
    let at = table_at(root, around)?.get(*last)?.span();
    old.get(at.clone())?.starts_with('[').then_some(at.start)
}

/// Where the first table of a file begins: before the comments that stand right above it.
fn first_table(root: &DeTable<'_>, old: &str) -> usize {
    let last_own = root.iter().filter(|(_, value)| !is_headed(value, old));
    match last_own.map(|(_, value)| value.span().end).max() {
        Some(end) => next_line(old, end),
        None => old.find('[').map_or(old.len(), |at| old[..at].rfind('\n').map_or(0, |newline| newline + 1)),
    }
}

/// Whether a value is a table, or a list of tables, under a header.
fn is_headed(value: &Spanned<DeValue<'_>>, old: &str) -> bool {
    let braced = || old[value.span().start..].starts_with('{');
    is_header(value) || value.get_ref().is_table() && !braced()
}

fn quoted(name: &str) -> String {
    let bare = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if bare { name.to_owned() } else { format!("\"{name}\"") }
}

fn set(table: &mut toml::Table, keys: &[&str], answer: &str) -> Option<()> {
    let (key, tables) = keys.split_last()?;
    let mut table = table;
    for name in tables {
        let entry = table.entry(*name).or_insert_with(|| Value::Table(toml::Table::new()));
        table = entry.as_table_mut()?;
    }
    table.insert((*key).to_owned(), Value::String(answer.to_owned()));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[(EvaluationText, &str)]) -> Vec<(EvaluationText, String)> {
        all.iter().map(|(which, text)| (which.clone(), (*text).to_owned())).collect()
    }

    fn jeugd() -> EvaluationText {
        EvaluationText::Adjustment("jeugd".to_owned())
    }

    #[test]
    fn a_text_takes_the_place_of_the_one_that_was_there_and_every_other_byte_stays() {
        let old = "# a\r\nstatus = \"draft\" # b\r\nsummary = \"\"\r\n\r\n[priority.jeugd]\r\nadjustment = \"oud\" # c\r\n";
        let new =
            with_texts(old, &texts(&[(jeugd(), "een \"nieuwe\"\nregel"), (EvaluationText::Summary, "s")]));
        let expected = "# a\r\nstatus = \"draft\" # b\r\nsummary = \"s\"\r\n\r\n[priority.jeugd]\r\nadjustment = \"een \\\"nieuwe\\\"\\nregel\" # c\r\n";
        assert_eq!(new.as_deref(), Some(expected));
    }

    #[test]
    fn a_text_that_has_no_place_yet_gets_one() {
        let indicator = EvaluationText::Indicator("jeugd/overlast".to_owned());
        let old = "\u{feff}status = \"draft\"\n\n[priority.jeugd]\ninterpretation = \"\"\n";
        let new =
            with_texts(old, &texts(&[(EvaluationText::Summary, "s"), (jeugd(), "a"), (indicator, "i")]));
        let expected = "\u{feff}status = \"draft\"\nsummary = \"s\"\n\n[priority.jeugd]\nadjustment = \"a\"\ninterpretation = \"\"\n\n[indicator.\"jeugd/overlast\"]\ninterpretation = \"i\"\n";
        assert_eq!(new.as_deref(), Some(expected));
        // Without a line of its own, before the first table.
        let new = with_texts(
            "# kop\n[priority.jeugd]\ninterpretation = \"x\"\n",
            &texts(&[(EvaluationText::Summary, "s")]),
        );
        assert_eq!(
            new.as_deref(),
            Some("# kop\nsummary = \"s\"\n[priority.jeugd]\ninterpretation = \"x\"\n")
        );
        assert_eq!(
            with_texts("", &texts(&[(EvaluationText::Summary, "s")])).as_deref(),
            Some("summary = \"s\"\n")
        );
    }

    #[test]
    fn what_is_written_between_braces_is_left_alone() {
        let old = "status = \"draft\"\n[priority]\njeugd = { interpretation = \"x\" }\n";
        assert_eq!(with_texts(old, &texts(&[(jeugd(), "a")])), None);
        let replaced = with_texts(&old.replace("interpretation", "adjustment"), &texts(&[(jeugd(), "a")]));
        assert_eq!(
            replaced.as_deref(),
            Some("status = \"draft\"\n[priority]\njeugd = { adjustment = \"a\" }\n")
        );
    }
}
