use std::collections::BTreeSet;

use super::super::REGISTRY;
use super::{literals, source_files};

/// The groups of design.md.
const GROUPS: [&str; 19] = [
    "action",
    "change",
    "decision",
    "evaluation",
    "file",
    "followup",
    "goal",
    "id",
    "indicator",
    "measurement",
    "period",
    "privacy",
    "reference",
    "report",
    "schema",
    "silence",
    "syntax",
    "target",
    "text",
];

#[test]
fn the_registry_is_sorted_and_no_id_stands_twice() {
    let ids: Vec<_> = REGISTRY.rules().map(|rule| rule.id).collect();
    let sorted: Vec<_> = ids.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(ids, sorted);
    let groups: Vec<_> = REGISTRY.groups.iter().map(|group| group.name).collect();
    assert_eq!(groups, GROUPS);
}

/// A rule with a check of its own is found by its name; the others stand where they are found, in a table.
#[test]
fn every_rule_stands_in_the_folder_of_its_group_and_every_rule_there_is_registered() {
    let in_groups: Vec<(String, String)> = source_files()
        .into_iter()
        .filter(|(path, _)| path.starts_with("rules/") && path.matches('/').count() == 2)
        .filter(|(path, _)| !path.starts_with("rules/tests/"))
        .collect();
    for group in REGISTRY.groups {
        let own = |path: &str| path.split('/').nth(1) == Some(group.name);
        let files: Vec<_> = in_groups.iter().filter(|(path, _)| own(path)).collect();
        let defined: usize = files.iter().map(|(_, code)| code.matches(": Rule =").count()).sum();
        assert_eq!(defined, group.rules.len(), "a rule of {} is not registered", group.name);
        for (path, code) in files {
            assert!(code.starts_with("//! "), "{path} says what it is about");
            if code.contains("const RULE: Rule") {
                let file = path.rsplit('/').next().unwrap().trim_end_matches(".rs");
                let id = format!("{}/{}", group.name, file.replace('_', "-"));
                let known = group.rules.iter().any(|rule| rule.id == *id.as_str());
                let in_table = format!("reading::{}_{}", group.name, file).to_uppercase();
                let written = code.contains(&format!("\"{id}\"")) || code.to_uppercase().contains(&in_table);
                assert!(known && written, "{path}");
            }
        }
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
                assert!(REGISTRY.rule(literal).is_some(), "{path}: {literal}");
            }
        }
    }
}
