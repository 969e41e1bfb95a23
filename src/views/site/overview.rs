//! The first page: how the plan stands, and the way to everything else.

use std::rc::Rc;

use super::{DATA_PAGE, MONITOR, NEWS, Site, indicator_page, link, priority_page};
use crate::compute::{Assessment, Bad, ChapterCard, GoalReport, GoalVerdict, IndicatorReport, going_badly};
use crate::lang::{Message, Wording};
use crate::model::{Adoption, IndicatorKind};
use crate::views::document::{Block, Document, Item, Span, Text, plain, strong};
use crate::views::text::answer::why_badly;
use crate::views::text::saying::looks;
use crate::views::text::words::{goal_symbol, symbol};
use crate::views::text::writer::{item, table};

/// So many of the figures that came in last stand on the first page.
const MOST_ON_TOP: usize = 5;

impl Site<'_> {
    pub(super) fn overview(&self) -> Document {
        let report = self.parts.report;
        let mut blocks = vec![self.heading(2, "standing", self.text("site-how-it-stands"))];
        let columns = self.columns(&["word-priority", "evaluation-execution", "evaluation-effect"], &[]);
        let row = |card: &ChapterCard<'_>| {
            vec![
                vec![link(Wording::of_plan(card.shown_title()), priority_page(card.id.as_str()))],
                vec![plain(self.words.goal_counts(current(&card.report.goals)))],
                vec![plain(self.words.judgement_counts(effects(&card.report.indicators)))],
            ]
        };
        let rows = report.priorities.iter().map(row).collect();
        blocks.push(table(self.text("evaluation-side-by-side"), columns, rows));
        blocks.push(Block::Paragraph(plain(self.text("evaluation-no-causation"))));
        blocks.extend(looks(report.status.looks, self.catalogue).map(|shown| Block::Paragraph(plain(shown))));
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

/// The goals that hold and are carried out; one that promises a result is judged by its indicator.
fn current(goals: &[GoalReport]) -> impl Iterator<Item = &GoalReport> + Clone {
    goals.iter().filter(|goal| goal.ended.is_none() && goal.verdict != GoalVerdict::Outcome)
}

fn effects(all: &[Rc<IndicatorReport>]) -> impl Iterator<Item = Assessment> + Clone {
    all.iter().filter(|one| one.kind == Some(IndicatorKind::Effect)).map(|one| one.assessment)
}
