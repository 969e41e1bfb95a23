//! Two partners, sources or programmes are not called the same.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Id, folded};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks reference/same-name
/// partners.toml | | [[partner]]\nid = "raad"\nname = "Wijkraad"
/// partners.toml | | [[partner]]\nid = "raad"\nname = "wijkraad"
/// sources.toml | | [[source]]\nid = "korps"\nname = "Politie"
/// sources.toml | | [[source]]\nid = "peiling"\nname = "Vragenlijst onder Inwoners"
/// plan.toml | | [[programme]]\nid = "oov"\ntitle = "Veiligheid"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("reference/same-name"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "partners.toml",
        instead_of: "",
        wrong: "[[partner]]\nid = \"politie\"\nname = \"Politie\"\n\n[[partner]]\nid = \"basisteam\"\nname = \"politie\"",
        right: "[[partner]]\nid = \"politie\"\nname = \"Politie\"\n\n[[partner]]\nid = \"basisteam\"\nname = \"Politie, basisteam\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    report(plan.partners.iter().map(|one| (&one.id, &one.name)), findings);
    report(plan.sources.iter().map(|one| (&one.id, &one.name)), findings);
    report(plan.head.programmes.iter().map(|one| (&one.id, &one.title)), findings);
}

fn report<'p>(all: impl Iterator<Item = (&'p At<Id>, &'p At<String>)>, findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<String, (&At<Id>, &At<String>)> = BTreeMap::new();
    for (id, name) in all {
        let key = folded(name.as_str());
        let Some((other, earlier)) = first.get(&key) else {
            first.insert(key, (id, name));
            continue;
        };
        // Two of one id are told by that.
        if other.value == id.value {
            continue;
        }
        let message = Message::new("reference-same-name")
            .with("name", name.as_str())
            .with("one", other.as_str())
            .with("other", id.as_str());
        findings.push(
            RULE.finding(name.place, message)
                .related(earlier.place, Message::new("reference-same-name-first"))
                .help(Message::new("reference-same-name-help")),
        );
    }
}
