//! What a rule asks, why, an example, and how to mend it.

use crate::lang::Catalogue;
use crate::rules::{Example, REGISTRY, Rule};
use crate::views::text::style::{Paint, Style};

/// The list of rules, a line each.
pub fn rule_list(catalogue: &Catalogue, style: Style) -> String {
    let longest = REGISTRY.rules().map(|rule| rule.id.as_str().len()).max().unwrap_or(0);
    let mut out = String::new();
    for rule in REGISTRY.rules() {
        let [asks, _, _] = rule.text_ids();
        let asks = catalogue.lookup(&asks).unwrap_or_default();
        if style.shows_lists() {
            out.push_str(&format!("{}\n{}\n", rule.id, style.wrap(&asks, "  ", "  ")));
            continue;
        }
        let head = format!("{:longest$}  ", rule.id);
        out.push_str(&style.wrap(&asks, &head, &" ".repeat(longest + 2)));
        out.push('\n');
    }
    out
}

/// The documentation of one rule.
pub fn rule_text(rule: &Rule, catalogue: &Catalogue, style: Style) -> String {
    let severity = match rule.severity {
        crate::diagnostic::Severity::Error => catalogue.text("check-error"),
        crate::diagnostic::Severity::Warning => catalogue.text("check-warning"),
    };
    let mut out = format!("{} ({severity})\n", style.paint(rule.id.as_str(), Paint::Strong));
    let headings = ["explain-asks", "explain-why", "explain-fix"];
    for (heading, id) in headings.into_iter().zip(rule.text_ids()) {
        out.push_str(&format!("\n{}\n", style.paint(&catalogue.text(heading), Paint::Strong)));
        out.push_str(&style.wrap(&catalogue.lookup(&id).unwrap_or_default(), "  ", "  "));
        out.push('\n');
    }
    for (heading, title, text) in shown(&rule.example) {
        let title = format!("{} ({title})", catalogue.text(heading));
        out.push_str(&format!("\n{}\n", style.paint(&title, Paint::Strong)));
        if text.is_empty() && !matches!(rule.example, Example::Name { .. }) {
            out.push_str(&format!("    {}\n", catalogue.text("explain-absent")));
        }
        for line in text.lines() {
            out.push_str(format!("    {line}").trim_end());
            out.push('\n');
        }
    }
    out
}

/// The parts of an example: the heading's message, the file, and the lines.
fn shown(example: &Example) -> Vec<(&'static str, &'static str, &'static str)> {
    match *example {
        Example::Lines { file, wrong, right, .. } | Example::Adopted { file, wrong, right } => {
            vec![("explain-wrong", file, wrong), ("explain-right", file, right)]
        }
        Example::Beside { other: (path, text), file, wrong, right } => {
            vec![
                ("explain-beside", path, text),
                ("explain-wrong", file, wrong),
                ("explain-right", file, right),
            ]
        }
        Example::Name { wrong, right, .. } => {
            vec![("explain-wrong", wrong, ""), ("explain-right", right, "")]
        }
        Example::Edit { file, before, wrong, right, decision, .. } => {
            let mut parts = vec![("explain-before", file, before), ("explain-wrong", file, wrong)];
            if right != wrong {
                parts.push(("explain-right", file, right));
            }
            if !decision.is_empty() {
                parts.push(("explain-with-decision", "decisions.toml", decision));
            }
            parts
        }
        Example::OnDisk => Vec::new(),
    }
}
