//! The account of the method: how was judged, how the figures are defined and where they come from, what was revised,
//! and what cannot be known.

use super::Paper;
use crate::compute::{Definition, Revision};
use crate::lang::Message;
use crate::model::Quantity;
use crate::views::document::{Block, Cell, Item, of_plan, plain};
use crate::views::text::figure::figure;
use crate::views::text::method::{how_judged, margins, source_item};
use crate::views::text::writer::{item, table};

impl Paper<'_> {
    pub(super) fn account(&self) -> Vec<Block> {
        let report = self.report;
        let mut blocks = vec![Block::NewPage, self.heading(2, "account", self.text("evaluation-method"))];
        blocks.push(self.heading(3, "account-judging", self.text("account-judging")));
        let begin = Message::new("evaluation-method-text")
            .with("year", report.year.to_string())
            .with("date", self.date(report.as_of));
        blocks.push(how_judged(begin, report.thresholds, self.catalogue));
        blocks.push(self.heading(3, "account-margins", self.text("account-margins")));
        blocks.push(margins(report.thresholds, self.catalogue));
        blocks.extend(self.unknown());
        blocks.extend(self.revisions());
        blocks.extend(self.definitions());
        blocks.extend(self.sources());
        blocks
    }

    fn unknown(&self) -> Vec<Block> {
        let unknown = &self.report.account.unknown;
        let lists: [(&'static str, &[String]); 10] = [
            ("unknown-unmeasured", &unknown.unmeasured),
            ("unknown-overdue", &unknown.overdue),
            ("unknown-no-baseline", &unknown.no_baseline),
            ("unknown-no-target", &unknown.no_target),
            ("unknown-not-comparable", &unknown.not_comparable),
            ("unknown-no-target-year", &unknown.no_target_year),
            ("unknown-no-reference", &unknown.no_reference),
            ("unknown-withheld", &unknown.withheld),
            ("unknown-by-chance", &unknown.by_chance),
            ("unknown-goals", &unknown.goals),
        ];
        let items: Vec<Item> = lists
            .into_iter()
            .filter(|(_, names)| !names.is_empty())
            .map(|(id, names)| {
                let message =
                    Message::new(id).with("count", names.len()).with("names", self.plans(names).join("; "));
                item(plain(self.in_words(&message)))
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![self.heading(3, "account-unknown", self.text("account-unknown")), Block::List(items)]
    }

    fn revisions(&self) -> Vec<Block> {
        let account = &self.report.account;
        let mut blocks = vec![self.heading(3, "account-revisions", self.text("account-revisions"))];
        let since = account.since.map_or(String::new(), |date| self.date(date));
        let mut say = |id: &'static str| {
            let message = Message::new(id).with("date", since.as_str());
            blocks.push(Block::Paragraph(plain(self.in_words(&message))));
        };
        match (account.revisions.is_empty(), account.revised_inside) {
            (true, false) => say("account-no-revisions"),
            (_, true) => say("account-revised-inside"),
            (false, false) => {}
        }
        if account.revisions.is_empty() {
            return blocks;
        }
        let ids = ["word-indicator", "word-period", "account-was", "account-is", "account-reason"];
        let caption = self.in_words(&Message::new("account-revised-since").with("date", since));
        let rows = account.revisions.iter().map(|one| self.revision(one)).collect();
        blocks.push(table(caption, self.columns(&ids, &["account-was", "account-is"]), rows));
        blocks
    }

    fn revision(&self, one: &Revision) -> Vec<Cell> {
        let shown = |value: Option<Quantity>| {
            let none = || self.text("word-no-figure");
            value.map_or_else(none, |value| figure(value, one.unit, one.decimals, self.catalogue))
        };
        let period = self.words.period_of_part(one.period, one.part_title.as_deref());
        let mut reason: Vec<String> =
            one.reason.iter().filter(|reason| !reason.is_empty()).map(|reason| self.plan(reason)).collect();
        if one.settled {
            reason.push(self.text("account-settled"));
        }
        reason.extend(one.recorded.map(|date| self.date(date)));
        [self.plan(&one.title), period, shown(one.old), shown(one.new), reason.join("; ")]
            .map(|text| vec![plain(text)])
            .into()
    }

    fn definitions(&self) -> Vec<Block> {
        let account = &self.report.account;
        if account.definitions.is_empty() {
            return Vec::new();
        }
        let columns = self.columns(&["word-indicator", "account-definition", "account-measured"], &[]);
        let rows = account.definitions.iter().map(|one| self.definition(one)).collect();
        vec![
            self.heading(3, "account-definitions", self.text("account-definitions")),
            table(self.text("account-definitions-caption"), columns, rows),
        ]
    }

    fn definition(&self, one: &Definition) -> Vec<Cell> {
        let mut wording: Cell = one.wording.iter().map(|text| of_plan(text)).collect();
        wording.extend(one.caveats.iter().map(|caveat| of_plan(caveat)));
        let measured = vec![
            plain(self.in_words(&one.unit.message())),
            plain(format!(
                "{}; {}",
                self.words.frequency(one.frequency),
                self.words.direction(one.direction)
            )),
            plain(self.plans(&one.sources).join(", ")),
        ];
        vec![vec![of_plan(&one.title)], wording, measured]
    }

    fn sources(&self) -> Vec<Block> {
        let account = &self.report.account;
        if account.sources.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading(3, "account-sources", self.text("account-sources")),
            Block::List(account.sources.iter().map(|one| source_item(one, self.catalogue)).collect()),
        ]
    }
}
