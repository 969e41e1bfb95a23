//! What an edit does to the plan, for a screen.

use crate::compute::{DifferenceReport, ThingChanged};
use crate::lang::Catalogue;
use crate::views::difference::words::ChangeText;
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::Words;

/// Writes down what an edit does.
pub fn difference_text(report: &DifferenceReport, catalogue: &Catalogue, style: Style) -> String {
    let words = Words(catalogue);
    let heading = style.wrap(&clean(&words.difference_heading(report)), "", "  ");
    let mut out = format!("{}\n", style.paint(&heading, Paint::Strong));
    if report.is_empty() {
        out.push_str(&format!("\n{}\n", style.wrap(&catalogue.text("diff-nothing"), "", "")));
    }
    if !report.things.is_empty() {
        out.push_str(&format!("{}\n", style.wrap(&words.counts(report), "", "")));
    }
    out.push_str(&things_text(&report.things, catalogue, style));
    for (id, asks) in [("diff-asks", &report.asks), ("diff-together", &report.together)] {
        if asks.is_empty() {
            continue;
        }
        let heading = style.wrap(&catalogue.text(id), "", "  ");
        out.push_str(&format!("\n{}\n", style.paint(&heading, Paint::Strong)));
        for ask in asks {
            out.push_str(&format!("{}\n", style.wrap(&clean(&catalogue.render(ask)), "  ! ", "    ")));
        }
    }
    out
}

/// The same thing by thing, each below an empty line.
pub fn things_text(things: &[ThingChanged], catalogue: &Catalogue, style: Style) -> String {
    let words = Words(catalogue);
    let mut out = String::new();
    for changed in things {
        let heading = style.wrap(&clean(&words.thing_changed(changed)), "", "  ");
        out.push_str(&format!("\n{}\n", style.paint(&heading, Paint::Strong)));
        for shown in words.changes(changed) {
            match shown {
                ChangeText::Line(line) => {
                    out.push_str(&format!("{}\n", style.wrap(&clean(&line), "  ", "    ")))
                }
                ChangeText::Texts(key, old, new) => {
                    out.push_str(&format!("  {key}\n"));
                    for (id, text) in [("diff-was", old), ("diff-is", new)] {
                        let Some(text) = text else { continue };
                        let head = format!("    {} ", catalogue.text(id));
                        let rest = " ".repeat(head.chars().count());
                        out.push_str(&format!("{}\n", style.wrap(&clean(&text), &head, &rest)));
                    }
                }
            }
        }
    }
    out
}
