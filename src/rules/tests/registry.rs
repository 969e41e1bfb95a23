use std::collections::BTreeSet;

use super::super::{RULES, rule};
use super::{literals, source_files};

/// The groups of design.md that have rules by now.
const GROUPS: [&str; 17] = [
    "syntax",
    "schema",
    "id",
    "reference",
    "period",
    "measurement",
    "indicator",
    "target",
    "goal",
    "file",
    "change",
    "action",
    "evaluation",
    "decision",
    "privacy",
    "text",
    "silence",
];

fn file_of(id: &str) -> String {
    format!("rules/{}.rs", id.replace(['/', '-'], "_"))
}

#[test]
fn the_registry_is_sorted_and_no_id_stands_twice() {
    let ids: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    let sorted: Vec<_> = ids.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(ids, sorted);
}

#[test]
fn every_rule_is_a_file_of_its_name_and_every_such_file_is_registered() {
    let files = source_files();
    let on_disk: BTreeSet<_> = files
        .iter()
        .map(|(path, _)| path.clone())
        .filter(|path| path.strip_prefix("rules/").is_some_and(|name| name.contains('_')))
        .collect();
    let registered: BTreeSet<_> = RULES.iter().map(|rule| file_of(rule.id)).collect();
    assert_eq!(on_disk, registered);
    for rule in RULES {
        let (_, code) = files.iter().find(|(path, _)| *path == file_of(rule.id)).unwrap();
        assert!(code.contains(&format!("id: \"{}\"", rule.id)), "{}", rule.id);
        assert!(code.starts_with("//! "), "{} says what it asks", rule.id);
    }
}

#[test]
fn every_finding_names_a_rule_that_is_registered() {
    for (path, code) in source_files() {
        for literal in literals(&code) {
            let is_rule = literal.split_once('/').is_some_and(|(group, name)| {
                GROUPS.contains(&group)
                    && !name.is_empty()
                    && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            });
            if is_rule {
                assert!(rule(literal).is_some(), "{path}: {literal}");
            }
        }
    }
}

#[test]
fn every_rule_belongs_to_a_group() {
    for rule in RULES {
        let group = rule.id.split('/').next().unwrap();
        assert!(GROUPS.contains(&group), "{}", rule.id);
    }
}
