//! The follow-ups for a screen or a printed page: what is late first.

use super::words::{origin, standing, symbol, what};
use crate::compute::{FollowupCard, FollowupsReport};
use crate::lang::{Catalogue, Message};
use crate::views::text::style::{Paint, Style, clean};

/// Writes down the follow-ups.
pub fn followups_table(report: &FollowupsReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let mut out = String::new();
    if !report.complete {
        out.push_str(&style.paint(&style.wrap(&catalogue.text("fol-incomplete"), "", "  "), Paint::Bad));
        out.push('\n');
    }
    for (heading, paint, group) in groups(report) {
        if group.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        let heading = catalogue.render(&Message::new(heading).with("count", group.len()));
        out.push_str(&format!("{}\n", style.paint(&heading, paint)));
        for one in group {
            let id = &one.followup.id;
            let first = format!("{} {} ({id})", symbol(one), what(one, catalogue));
            out.push_str(&format!("{}\n", style.wrap(&clean(&first), "  ", "    ")));
            for line in [standing(one, catalogue), origin(one, catalogue)] {
                out.push_str(&format!("{}\n", style.wrap(&clean(&line), "    ", "      ")));
            }
            if let Some(evidence) = one.followup.evidence {
                let line = catalogue.render(&Message::new("fol-evidence").with("evidence", evidence));
                out.push_str(&format!("{}\n", style.wrap(&clean(&line), "    ", "      ")));
            }
        }
    }
    out
}

/// What is late, what is open and what was settled, each with its heading.
pub(super) fn groups<'r, 'p>(
    report: &'r FollowupsReport<'p>,
) -> [(&'static str, Paint, Vec<&'r FollowupCard<'p>>); 3] {
    let of = |is: &dyn Fn(&FollowupCard<'_>) -> bool| report.followups.iter().filter(|one| is(one)).collect();
    [
        ("fol-late", Paint::Bad, of(&|one| one.overdue)),
        ("fol-open", Paint::Strong, of(&|one| one.followup.is_open() && !one.overdue)),
        ("fol-settled", Paint::Strong, of(&|one| !one.followup.is_open())),
    ]
}
