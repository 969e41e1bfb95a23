//! The first page: how the plan stands, and the way to everything else.

use chrono::Datelike as _;

use super::{
    ACTIONS, DATA_PAGE, FOLLOWUPS, MONITOR, NEWS, Site, evaluation_page, indicator_page, link, priority_page,
};
use crate::compute::{Bad, ChapterCard, Folded, GlanceRow, Tally, certain, going_badly};
use crate::lang::{Message, Wording};
use crate::model::Adoption;
use crate::views::document::{Block, Cell, Column, Document, Item, Span, Text, plain, strong};
use crate::views::status::matrix::{Marks, headings, meanings, told};
use crate::views::text::answer::{in_short, why_badly};
use crate::views::text::in_short::InShort;
use crate::views::text::saying::looks;
use crate::views::text::words::{goal_symbol, symbol};
use crate::views::text::writer::{item, table};

/// So many of the figures that came in last stand on the first page.
const MOST_ON_TOP: usize = 5;

impl Site<'_> {
    pub(super) fn overview(&self) -> Document {
        let report = self.parts.report;
        let mut blocks = vec![self.heading(2, "standing", self.text("site-how-it-stands"))];
        blocks.extend(self.matrix());
        blocks.push(Block::Paragraph(plain(self.text("evaluation-no-causation"))));
        blocks.extend(looks(report.status.looks, self.catalogue).map(|shown| Block::Paragraph(plain(shown))));
        blocks.extend(self.certain());
        blocks.push(self.at_hand());
        if !report.status.has_actions {
            blocks.push(Block::Paragraph(plain(self.text("evaluation-no-plan"))));
        }
        blocks.extend(self.going_badly());
        blocks.extend(self.latest_news());
        blocks.push(self.heading(2, "priorities", self.text("site-priorities")));
        blocks.push(Block::List(report.priorities.iter().map(|card| self.ambition(card)).collect()));
        if let Some(introduction) = &report.plan.head.introduction {
            let told = crate::views::document::prose(introduction);
            blocks.push(self.fold("about", "site-about-plan", told));
        }
        let more = self.more();
        if !more.is_empty() {
            blocks.push(self.heading(2, "more", self.text("site-more")));
            blocks.push(Block::List(more));
        }
        let title = Wording::of_plan(&report.plan.head.title);
        self.page(title, self.head(), blocks)
    }

    fn head(&self) -> Vec<Text> {
        let report = self.parts.report;
        let mut lines: Vec<Text> =
            report.plan.head.motto.iter().map(|motto| strong(Wording::of_plan(motto))).collect();
        if let Some(Adoption { body, date, .. }) = &report.plan.head.adopted {
            let date = date.map_or(String::new(), |date| format!(", {}", self.date(date.value)));
            let message = Message::new("evaluation-adopted-by")
                .with("body", format!("{}{date}", self.words.body(body.value)));
            lines.push(plain(self.in_words(&message)));
        }
        lines.push(plain(
            self.in_words(&Message::new("site-standing").with("date", self.date(report.status.head.as_of))),
        ));
        lines
    }

    /// How the plan stands in a sentence and in a matrix: a priority a row, a mark for each goal, effect and promise.
    fn matrix(&self) -> Vec<Block> {
        let cards = &self.parts.report.priorities;
        let rows: Vec<GlanceRow> = cards.iter().map(|card| GlanceRow::of(&card.report)).collect();
        // What has ended counts no longer.
        let holds = cards.iter().map(|card| card.report.ended.is_none());
        let sum = GlanceRow::sum(rows.iter().zip(holds).filter(|(_, holds)| *holds).map(|(row, _)| row));
        let folded = Folded { rows, rest: None };
        let marks = Marks::of(&folded);
        let cell = |tally: &Tally| -> Cell {
            let all = marks.of_cell(tally);
            if all.is_empty() {
                return Vec::new();
            }
            let (shown, told) = (marks.text(&all).into(), told(tally, self.catalogue));
            vec![vec![Span::Marks { shown, told }]]
        };
        let row = |(card, row): (&ChapterCard<'_>, &GlanceRow)| {
            let mut title = vec![link(Wording::of_plan(card.shown_title()), priority_page(card.id.as_str()))];
            title.extend(
                card.report
                    .ended
                    .map(|period| plain(self.in_words(&Message::new("reason-ended").with("period", period)))),
            );
            std::iter::once(title).chain(row.tallies().map(cell)).collect()
        };
        let headings = std::iter::once(self.text("word-priority")).chain(headings(&sum, self.catalogue));
        let columns = headings.map(|title| Column { title, numeric: false }).collect();
        let caption = self.text("site-matrix");
        let meanings = meanings(&folded, self.catalogue).join("; ");
        vec![
            Block::Paragraph(plain(in_short(&sum, self.catalogue))),
            table(caption, columns, cards.iter().zip(&folded.rows).map(row).collect()),
            Block::Paragraph(plain(meanings)),
        ]
    }

    /// Which figures changed more than chance explains.
    fn certain(&self) -> Option<Block> {
        let all = certain(&self.parts.report.status);
        let mut text = plain(self.text("site-certain"));
        for (at, one) in all.iter().enumerate() {
            text.push(Span::Plain(if at == 0 { " " } else { "; " }.into()));
            text.extend(link(Wording::of_plan(&one.title), indicator_page(&one.id.to_string())));
            text.extend(self.words.trend(one.trend).map(|trend| Span::Plain(format!(" ({trend})").into())));
        }
        (!all.is_empty()).then_some(Block::Paragraph(text))
    }

    /// What it costs and what came of what was promised, with the way to the pages that tell more.
    fn at_hand(&self) -> Block {
        let report = self.parts.report;
        let now = report.status.head.as_of.year();
        // What came of a follow-up is not told before the evaluation is adopted.
        let short = InShort::of(&report.actions, &report.followups, now, self.catalogue);
        let years = self.parts.evaluations.iter().map(|(year, _)| *year);
        let evaluated = years.max().map(|year| {
            let message = Message::new("site-evaluated").with("year", year.to_string());
            link(self.in_words(&message), evaluation_page(year))
        });
        let told = [
            short.money.map(|text| link(text, ACTIONS)),
            short.promised.map(|text| link(text, FOLLOWUPS)),
            short.silent.map(plain),
            evaluated,
        ];
        Block::List(told.into_iter().flatten().map(item).collect())
    }

    /// The pages that not every page leads to.
    fn more(&self) -> Vec<Item> {
        let report = self.parts.report;
        let mut items = Vec::new();
        if report.monitor.is_some() {
            items.push(item(link(self.text("word-monitor"), MONITOR)));
        }
        if !self.parts.package.is_empty() {
            items.push(item(link(self.text("site-data"), DATA_PAGE)));
        }
        items
    }

    /// What goes badly, the worst first, with the way to it.
    fn going_badly(&self) -> Vec<Block> {
        let all = going_badly(&self.parts.report.status);
        if all.is_empty() {
            return Vec::new();
        }
        let shown = |bad: &Bad| {
            let (sign, title, href) = match bad {
                Bad::Figure(one) | Bad::Promise(one) | Bad::Alert(one, _) => {
                    (symbol(one.assessment), &one.title, indicator_page(&one.id.to_string()))
                }
                Bad::Goal(goal) => (
                    goal_symbol(goal),
                    &goal.title,
                    priority_page(goal.id.chapter(|id| &id.chapter).as_str()),
                ),
            };
            let mut text = plain(format!("{sign} "));
            text.extend(link(Wording::of_plan(title), href));
            text.push(Span::Plain(format!(": {}", why_badly(bad, self.catalogue)).into()));
            item(text)
        };
        let heading = self.in_words(&Message::new("glance-bad").with("count", all.len()));
        vec![self.heading(2, "badly", heading), Block::List(all.iter().map(shown).collect())]
    }

    /// The figures that came in last.
    fn latest_news(&self) -> Vec<Block> {
        let news = self.parts.report.news();
        if news.is_empty() {
            return Vec::new();
        }
        let items = news.iter().take(MOST_ON_TOP).map(|one| {
            let mut shown = self.news_item(one);
            shown.text.insert(0, Span::Plain(format!("{}: ", self.date(one.recorded)).into()));
            shown
        });
        vec![
            self.heading(2, "news", self.text("site-news")),
            Block::List(items.collect()),
            Block::Paragraph(link(self.text("site-news-all"), NEWS)),
        ]
    }

    fn ambition(&self, card: &ChapterCard<'_>) -> Item {
        let mut text = link(Wording::of_plan(card.shown_title()), priority_page(card.id.as_str()));
        if let Some(ambition) = &card.ambition {
            text.push(Span::Plain(format!(": {}", self.plan(ambition.trim())).into()));
        }
        item(text)
    }
}
