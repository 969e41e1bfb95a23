//! What an edit does to the plan, for the text of a pull request.

use crate::compute::DifferenceReport;
use crate::lang::Catalogue;
use crate::views::difference::words::ChangeText;
use crate::views::text::style::markdown_text;
use crate::views::text::words::Words;

/// Writes down what an edit does, as Markdown. Text of the plan stays text.
pub fn difference_markdown(report: &DifferenceReport, catalogue: &Catalogue) -> String {
    let words = Words(catalogue);
    let line = |text: &str| markdown_text(text).replace('\n', " ");
    let mut out = format!("## {}\n", line(&words.difference_heading(report)));
    if report.things.is_empty() && report.asks.is_empty() {
        out.push_str(&format!("\n{}\n", catalogue.text("diff-nothing")));
    }
    if !report.asks.is_empty() {
        out.push_str(&format!("\n### {}\n\n", catalogue.text("diff-asks")));
        for ask in &report.asks {
            out.push_str(&format!("- {}\n", line(&catalogue.render(ask))));
        }
    }
    for changed in &report.things {
        out.push_str(&format!("\n### {}\n\n", line(&words.thing_changed(changed))));
        for shown in words.changes(changed) {
            match shown {
                ChangeText::Line(text) => out.push_str(&format!("- {}\n", line(&text))),
                ChangeText::Texts(key, old, new) => {
                    out.push_str(&format!("- {}\n", line(&key)));
                    for (id, text) in [("diff-was", old), ("diff-is", new)] {
                        let Some(text) = text else { continue };
                        out.push_str(&format!("  - {} {}\n", catalogue.text(id), line(&text)));
                    }
                }
            }
        }
    }
    out
}
