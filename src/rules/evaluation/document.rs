//! The paper that was sent lies within the plan, and is the file with its checksum.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/document
/// evaluations/2025.toml | evaluaties/2025.pdf | ../2025.pdf
/// evaluations/2025.toml | evaluaties/2025.pdf | /tmp/2025.pdf
/// evaluations/2025.toml | evaluaties/2025.pdf | C:/2025.pdf
/// evaluations/2025.toml | evaluaties/2025.pdf | a/../../2025.pdf
/// evaluations/2025.toml | e3b0c44298fc | e3b0c4429
/// evaluations/2025.toml | e3b0c44298fc | x3b0c44298fc
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/document"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\ndocument = { path = \"../evaluatie.pdf\" }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\ndocument = { path = \"evaluaties/2025.pdf\" }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        let Some(document) = &evaluation.document else { continue };
        if leads_out(&document.path.value) {
            let message = Message::new("evaluation-document-outside").with("path", document.path.as_str());
            let help = Message::new("evaluation-document-outside-help");
            findings.push(RULE.finding(document.path.place, message).help(help));
        }
        let Some(hash) = &document.sha256 else { continue };
        let there = context.papers.get(&document.path.value);
        if there.is_some_and(|there| is_sha256(&hash.value) && !there.eq_ignore_ascii_case(&hash.value)) {
            let message = Message::new("evaluation-document-other").with("path", document.path.as_str());
            let help = Message::new("evaluation-document-other-help").with("path", document.path.as_str());
            findings.push(RULE.finding(hash.place, message).help(help));
        }
        if !is_sha256(&hash.value) {
            let message = Message::new("evaluation-document-hash");
            let help = Message::new("evaluation-document-hash-help").with("path", document.path.as_str());
            findings.push(RULE.finding(hash.place, message).help(help));
        }
    }
}

/// Whether a path leaves the folder of the plan.
fn leads_out(path: &str) -> bool {
    let drive = path.as_bytes().get(1) == Some(&b':');
    drive || path.starts_with(['/', '\\']) || path.split(['/', '\\']).any(|part| part == "..")
}

fn is_sha256(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}
