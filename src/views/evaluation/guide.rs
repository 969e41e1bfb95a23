//! How to read the paper: what stands where, how was judged, and what cannot be said.

use super::Paper;
use super::priority::is_bare;
use crate::lang::Message;
use crate::views::document::{Block, Item, plain};
use crate::views::text::method::{how_judged, margins};
use crate::views::text::writer::item;

/// The heading of what cannot be said, to which the first page leads.
pub(super) const UNSAID: &str = "account-unknown";

/// Of so many the names are told here; more than these stand with their priority.
const NAMED: usize = 8;

/// What cannot be said of some: the message with their names, that of the first page, the names.
type Unsaid<'r> = (&'static str, Option<&'static str>, &'r [String]);

impl Paper<'_> {
    pub(super) fn guide(&self) -> Vec<Block> {
        let report = self.report;
        let begin = Message::new("evaluation-method-text")
            .with("year", report.year.to_string())
            .with("date", self.date(report.as_of));
        // Where hardly anything is on record, the paper is a few pages and is read from its first line to its last.
        let mut blocks = match report.priorities.iter().all(is_bare) {
            true => Vec::new(),
            false => vec![Block::NewPage, Block::Contents],
        };
        blocks.extend(self.whole_summary());
        blocks.push(self.heading(2, "account-judging", self.text("account-judging")));
        blocks.push(self.paragraph("evaluation-no-causation"));
        blocks.push(how_judged(begin, report.thresholds, self.catalogue));
        blocks.push(self.heading(3, "account-margins", self.text("account-margins")));
        blocks.push(margins(report.thresholds, self.catalogue));
        if !report.priorities.iter().all(is_bare) {
            blocks.push(self.paragraph("evaluation-charts"));
        }
        let items: Vec<Item> = self.unsaid().map(|one| self.unsaid_item(one)).collect();
        if !items.is_empty() {
            blocks.push(self.heading(2, UNSAID, self.text("account-unknown")));
            blocks.push(Block::List(items));
        }
        blocks
    }

    fn unsaid(&self) -> impl Iterator<Item = Unsaid<'_>> {
        let unknown = &self.report.account.unknown;
        let lists: [Unsaid<'_>; 9] = [
            ("unknown-unmeasured", Some("unsaid-unmeasured"), &unknown.unmeasured),
            ("unknown-overdue", Some("unsaid-overdue"), &unknown.overdue),
            ("unknown-no-baseline", Some("unsaid-no-baseline"), &unknown.no_baseline),
            ("unknown-no-target", Some("unsaid-no-target"), &unknown.no_target),
            ("unknown-not-comparable", Some("unsaid-not-comparable"), &unknown.not_comparable),
            ("unknown-no-target-year", Some("unsaid-no-target-year"), &unknown.no_target_year),
            ("unknown-no-reference", Some("unsaid-no-reference"), &unknown.no_reference),
            ("unknown-withheld", Some("unsaid-withheld"), &unknown.withheld),
            // On the first page a sign says it of each figure.
            ("unknown-by-chance", None, &unknown.by_chance),
        ];
        lists.into_iter().filter(|(.., names)| !names.is_empty())
    }

    fn unsaid_item(&self, (id, _, names): Unsaid<'_>) -> Item {
        let told = self.few(self.plans(names));
        let message = Message::new(id).with("count", names.len()).with("names", told);
        item(plain(self.in_words(&message)))
    }

    /// Names, of many the first and how many more there are.
    pub(super) fn few(&self, mut names: Vec<String>) -> String {
        if names.len() > NAMED + 1 {
            let more = Message::new("unknown-more").with("count", names.len() - NAMED);
            names.truncate(NAMED);
            names.push(self.in_words(&more));
        }
        names.join("; ")
    }

    /// What cannot be said, counted, for the first page; nothing where all can be said.
    pub(super) fn unsaid_counts(&self) -> Option<String> {
        let count = |(_, id, names): Unsaid<'_>| {
            id.map(|id| self.in_words(&Message::new(id).with("count", names.len())))
        };
        let counts: Vec<String> = self.unsaid().filter_map(count).collect();
        (!counts.is_empty()).then(|| counts.join(", "))
    }
}
