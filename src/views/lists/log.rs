//! Who changed what and when, for a screen.

use crate::compute::{LogEntry, Presence, ThingChanged};
use crate::lang::{Catalogue, long_date, one_line};
use crate::views::difference::words::ChangeText;
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::Words;

/// Writes down what one commit did.
pub fn log_text(entry: &LogEntry, catalogue: &Catalogue, style: Style) -> String {
    let words = Words(catalogue);
    let date = long_date(entry.date, catalogue.language());
    let head = format!("{date} · {} · {}", one_line(&entry.author), entry.commit);
    let head = style.wrap(&head, "", "  ");
    let mut out = format!("{}\n", style.paint(&head, Paint::Strong));
    let subject = style.wrap(&one_line(&entry.subject), "  ", "  ");
    out.push_str(&format!("{}\n", style.paint(&subject, Paint::Faint)));
    let Some(changes) = &entry.changes else {
        out.push_str(&format!("  {}\n", catalogue.text("log-begin")));
        return out;
    };
    if entry.is_unread {
        out.push_str(&format!("{}\n", style.wrap(&catalogue.text("log-unread"), "  ", "  ")));
    }
    for changed in changes {
        out.push_str(&format!("{}\n", style.wrap(&clean(&words.thing_changed(changed)), "  ", "    ")));
        // What a new thing says stands in the plan itself.
        let changed = match changed.presence {
            Presence::Added => &ThingChanged { fields_changed: Vec::new(), ..changed.clone() },
            _ => changed,
        };
        for shown in words.changes(changed) {
            let line = match shown {
                ChangeText::Line(line) => line,
                ChangeText::Texts(key, _, _) => words.reworded(&key),
            };
            out.push_str(&format!("{}\n", style.wrap(&clean(&line), "    ", "      ")));
        }
    }
    out
}
