//! What is due, for a screen or a printed page: what is late first, each with the command that settles it.

use crate::compute::{DueItem, DueReport};
use crate::lang::{Catalogue, Message, long_date, short_date};
use crate::views::due::words::{settled_by, wanted};
use crate::views::text::style::{Paint, Style, clean};

/// A space at which no line is broken.
const NO_BREAK: &str = "\u{a0}";

/// Writes down what is due.
pub fn due_table(report: &DueReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let language = catalogue.language();
    let title = Message::new("status-head")
        .with("plan", report.head.plan.named())
        .with("date", long_date(report.head.as_of, language));
    let mut out = painted(style, &style.wrap(&clean(&catalogue.render(&title)), "", "  "), Paint::Strong);
    if report.has_errors {
        let text = style.wrap(&catalogue.text("status-has-errors"), "", "  ");
        out.push_str(&painted(style, &text, Paint::Bad));
    }
    let until = long_date(report.until, language);
    if report.items.is_empty() {
        let text = catalogue.render(&Message::new("due-nothing").with("date", until));
        out.push_str(&format!("{}\n", style.wrap(&text, "", "  ")));
        return out;
    }
    let (late, coming): (Vec<&DueItem>, Vec<&DueItem>) = report.items.iter().partition(|item| item.overdue);
    let (coming, later): (Vec<&DueItem>, Vec<&DueItem>) =
        coming.into_iter().partition(|item| item.due <= report.until);
    for (heading, paint, items) in [
        (Message::new("due-late").with("count", late.len()), Paint::Bad, late),
        (Message::new("due-coming").with("date", until).with("count", coming.len()), Paint::Strong, coming),
        // What takes months to make is told before it is near.
        (Message::new("due-later").with("count", later.len()), Paint::Strong, later),
    ] {
        if items.is_empty() {
            continue;
        }
        out.push('\n');
        out.push_str(&painted(style, &style.wrap(&catalogue.render(&heading), "", "  "), paint));
        for item in items {
            let line = format!("{}  {}", short_date(item.due, language), wanted(item, catalogue));
            out.push_str(&format!("{}\n", style.wrap(&line, "  ", "              ")));
            out.push_str(&format!("{}\n", settling(&settled_by(item, catalogue), style)));
        }
    }
    out
}

/// What settles an item, a little in, so that most commands stand on one line. One that does not is broken before an
/// option and never after it.
fn settling(text: &str, style: Style) -> String {
    let mut joined = String::new();
    for word in text.split_inclusive(' ') {
        match word.strip_suffix(' ').filter(|word| word.starts_with("--")) {
            Some(option) => joined.extend([option, NO_BREAK]),
            None => joined.push_str(word),
        }
    }
    style.wrap(&joined, "    ", "        ").replace(NO_BREAK, " ")
}

fn painted(style: Style, text: &str, paint: Paint) -> String {
    text.lines().map(|line| format!("{}\n", style.paint(line, paint))).collect()
}
