//! What a file says, field by field, to see that a joined file says what was joined and nothing else: what both say, and
//! what either says that the base did not.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::identity::{self, BETWEEN};

/// What a file says: for each field, by the way to it, its value.
pub(super) type Facts = BTreeSet<(String, String)>;

/// What a file says. Measurements without a source of their own are known by the one that is given.
pub(super) fn facts(table: &DeTable<'_>, source: Option<&str>) -> Facts {
    let mut facts = Facts::new();
    of_table(table, String::new(), source, &mut facts);
    facts
}

fn of_table(table: &DeTable<'_>, path: String, source: Option<&str>, facts: &mut Facts) {
    for (name, value) in table {
        let name = name.get_ref();
        let below = if path.is_empty() { name.to_string() } else { format!("{path}{BETWEEN}{name}") };
        match value.get_ref() {
            DeValue::Table(inner) => of_table(inner, below, source, facts),
            DeValue::Array(items) if items.iter().all(|item| matches!(item.get_ref(), DeValue::Table(_))) => {
                of_records(name, items, &below, source, facts);
            }
            DeValue::Array(items) => of_list(items, &below, facts),
            plain => drop(facts.insert((below, written(plain)))),
        }
    }
    // That there is a table without anything in it is said too.
    if table.is_empty() && !path.is_empty() {
        facts.insert((path, String::new()));
    }
}

fn of_records(
    name: &str,
    items: &[Spanned<DeValue<'_>>],
    path: &str,
    source: Option<&str>,
    facts: &mut Facts,
) {
    if items.is_empty() {
        facts.insert((path.to_owned(), String::new()));
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for item in items {
        let DeValue::Table(record) = item.get_ref() else { continue };
        let value = |key: &str| record.get(key).and_then(|value| identity::words_of(value.get_ref()));
        let key = format!("{path}{BETWEEN}{}", identity::key(name, source, value));
        let times = seen.entry(key.clone()).or_insert(0);
        *times += 1;
        of_table(record, identity::numbered(&key, *times), source, facts);
    }
}

/// The order of a list is no fact: it is kept by how lists are joined.
fn of_list(items: &[Spanned<DeValue<'_>>], path: &str, facts: &mut Facts) {
    if items.is_empty() {
        facts.insert((path.to_owned(), String::new()));
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for item in items {
        let item = written(item.get_ref());
        let times = seen.entry(item.clone()).or_insert(0);
        *times += 1;
        facts.insert((format!("{path}{BETWEEN}{}", identity::numbered("", *times)), item));
    }
}

/// A value as a text that no other value has.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("{text:?}"),
        DeValue::Array(items) => {
            items.iter().map(|item| format!("[{}]", written(item.get_ref()))).collect::<String>()
        }
        DeValue::Table(table) => {
            let fields = table
                .iter()
                .map(|(name, value)| format!("{{{:?}:{}}}", name.get_ref(), written(value.get_ref())));
            fields.collect()
        }
        other => identity::words_of(other).unwrap_or_default(),
    }
}

/// Whether what was joined says what it must, apart from what is `open`: what conflicts, and texts that were joined line by
/// line.
pub(super) fn is_joined(
    base: &Facts,
    ours: &Facts,
    theirs: &Facts,
    joined: &Facts,
    open: &HashSet<String>,
) -> bool {
    let is_open = |path: &str| {
        let ends = path.match_indices(BETWEEN).map(|(at, _)| at).chain([path.len()]);
        ends.into_iter().any(|end| open.contains(&path[..end]))
    };
    let kept = |fact: &(String, String), other: &Facts| other.contains(fact) || !base.contains(fact);
    let mut expected: BTreeSet<&(String, String)> = ours.iter().filter(|fact| kept(fact, theirs)).collect();
    expected.extend(theirs.iter().filter(|fact| kept(fact, ours)));
    let counts = |fact: &&(String, String)| !is_open(&fact.0);
    expected.into_iter().filter(counts).eq(joined.iter().filter(counts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::parse;

    fn joined(sides: [&str; 4], open: &[&str]) -> bool {
        let [base, ours, theirs, joined] = sides.map(|text| facts(parse(text).unwrap().get_ref(), None));
        let open = open.iter().map(|path| (*path).to_owned()).collect();
        is_joined(&base, &ours, &theirs, &joined, &open)
    }

    #[test]
    fn a_figure_that_was_lost_or_invented_is_seen() {
        let of = |figures: &[(&str, i32)]| {
            figures
                .iter()
                .map(|(period, value)| format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\n"))
                .collect::<String>()
        };
        let (base, ours, theirs) = (of(&[("2023", 1)]), of(&[("2023", 1), ("2024", 2)]), of(&[("2023", 3)]));
        assert!(joined([&base, &ours, &theirs, &of(&[("2024", 2), ("2023", 3)])], &[]));
        for wrong in [
            &[("2023", 3)][..],
            &[("2023", 1), ("2024", 2)],
            &[("2023", 3), ("2024", 3)],
            &[("2023", 3), ("2024", 2), ("2025", 2)],
            &[("2023", 3), ("2024", 2), ("2024", 2)],
        ] {
            assert!(!joined([&base, &ours, &theirs, &of(wrong)], &[]), "{wrong:?}");
        }
        let open = "measurement\u{1f}2024\u{1f}\u{1f}#1";
        assert!(joined([&base, &ours, &theirs, &of(&[("2023", 3), ("2024", 9)])], &[open]));
        assert!(!joined([&base, &ours, &theirs, &of(&[("2023", 4), ("2024", 9)])], &[open]));
    }
}
