use std::collections::BTreeSet;

use super::super::REGISTRY;
use super::{findings, literals, source_files};
use crate::diagnostic::Diagnostic;
use crate::lang::{Catalogue, Language, Message, ids_in, message_files};

/// What the ids of the messages of these layers begin with.
const PREFIXES: [&str; 16] = [
    "choose-from",
    "did-you-mean",
    "file-",
    "goal-",
    "id-",
    "indicator-",
    "io-",
    "measurement-",
    "period-",
    "record-",
    "reference-",
    "rule-",
    "schema-",
    "syntax-",
    "target-",
    "type-",
];

/// The ids of messages that stand in the code of these layers.
fn used() -> BTreeSet<String> {
    let is_id = |literal: &&str| {
        PREFIXES.iter().any(|prefix| literal.starts_with(prefix) && literal.len() > prefix.len())
            && !literal.ends_with('-')
            && literal.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            || matches!(*literal, "choose-from" | "did-you-mean")
    };
    source_files().iter().flat_map(|(_, code)| literals(code)).filter(is_id).map(str::to_owned).collect()
}

#[test]
fn every_rule_has_its_three_texts_in_both_languages() {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        for id in REGISTRY.rules().flat_map(super::super::Rule::text_ids) {
            assert!(catalogue.has(&id), "{}: {id}", language.code());
        }
    }
}

#[test]
fn every_message_of_these_layers_exists_in_both_languages() {
    let used = used();
    assert!(used.len() > 250, "only {} messages found", used.len());
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        let missing: Vec<_> = used.iter().filter(|id| !catalogue.has(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
    }
}

#[test]
fn every_message_of_a_finding_is_used() {
    let files = source_files();
    let mut used: BTreeSet<String> =
        files.iter().flat_map(|(_, code)| literals(code)).map(str::to_owned).collect();
    used.extend(REGISTRY.rules().flat_map(super::super::Rule::text_ids));
    let messages = message_files(Language::Nl).iter();
    let messages = messages.filter(|(area, _)| *area == "findings" || area.starts_with("rules/"));
    let unused: Vec<_> =
        messages.flat_map(|(_, text)| ids_in(text)).filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// All that is told of a finding.
pub(super) fn messages(finding: &Diagnostic) -> impl Iterator<Item = &Message> {
    let related = finding.related.iter().map(|related| &related.message);
    std::iter::once(&finding.message).chain(&finding.label).chain(&finding.help).chain(related)
}

/// Every message of a finding gets what it asks for: an argument that lacks is left in the text as `{$name}`.
pub(super) fn assert_rendered(finding: &Diagnostic) {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        for message in messages(finding) {
            let shown = catalogue.render(message);
            assert!(!shown.contains("{$"), "{}: {shown}", finding.rule);
            assert_ne!(shown, message.id, "{}", finding.rule);
        }
    }
}

#[test]
fn every_finding_of_an_example_is_told_in_full() {
    for rule in REGISTRY.rules() {
        let Some([wrong, _]) = rule.example.plans() else { continue };
        findings(wrong).iter().for_each(assert_rendered);
    }
}
