//! The first page: what is asked of the reader, how the plan stands, what goes badly, what goes well and what cannot be said.

use super::Paper;
use super::guide::UNSAID;
use super::money::MONEY;
use super::promised::PROMISED;
use crate::compute::{
    Bad, Folded, GlanceRow, IndicatorReport, Tally, certain, glance_rows, going_badly, going_well, lacks,
};
use crate::lang::{Arg, Message, Wording};
use crate::model::AdoptionStatus;
use crate::views::document::{Block, Cell, Column, Item, Span, Table, of_plan, plain};
use crate::views::status::glance::{CHANCE, UNSAID as NOT_SAID, doubt, lacking};
use crate::views::status::matrix::{Marks, headings, meanings};
use crate::views::text::answer::why_badly;
use crate::views::text::in_short::{money_of, silent};
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::{certain as certain_in_words, looks};
use crate::views::text::style::shortened;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::{goal_symbol, symbol};
use crate::views::text::writer::{cell, item, table};

/// The heading of a summary that does not fit on the first page.
const WHOLE: &str = "summary-whole";
/// About so many columns go in a line of the paper, and so many lines of a summary on its first page.
const COLUMNS: usize = 105;
const LINES: usize = 3;
/// So much of what goes badly stands on the first page.
const BAD: usize = 5;
/// So much of what goes well.
const WELL: usize = 3;

impl Paper<'_> {
    pub(super) fn first_page(&self) -> Vec<Block> {
        let report = self.report;
        let mut blocks = vec![self.heading(2, "asked", self.text("evaluation-asked"))];
        blocks.push(Block::List(self.asked()));
        blocks.push(self.heading(2, "summary", self.text("evaluation-summary")));
        blocks.extend(self.summary());
        blocks.extend(self.matrix());
        if !report.standing.has_actions {
            blocks.push(self.paragraph("evaluation-no-plan"));
        }
        let lacking = lacks(&report.standing).and_then(|lacks| lacking(&lacks));
        blocks.extend(lacking.map(|message| Block::Paragraph(plain(self.in_words(&message)))));
        blocks.extend(self.badly_and_well());
        blocks.push(self.cost_and_promised());
        blocks.extend(self.unsaid_counts().map(|counts| {
            let link = Span::Link { text: self.text("account-unknown").into(), to: UNSAID.to_owned() };
            Block::Paragraph(vec![link, Span::Plain(format!(": {counts}.").into())])
        }));
        blocks
    }

    /// What it cost and what came of last year's promises, with the way to the chapters that tell more.
    fn cost_and_promised(&self) -> Block {
        let link = |text: String, to: &str| vec![Span::Link { text: text.into(), to: to.to_owned() }];
        let money = self.report.money.as_ref();
        let promised = self.promised_counts();
        let silent = silent(money.is_none(), promised.is_none(), self.catalogue);
        let cost = money.and_then(|money| money_of(self.report.year, money.total, self.catalogue));
        let told = [
            cost.map(|text| link(text, MONEY)),
            promised.map(|text| link(text, PROMISED)),
            silent.map(plain),
        ];
        let told: Vec<Vec<Span>> = told.into_iter().flatten().collect();
        Block::Paragraph(told.join(&Span::Plain(" ".into())))
    }

    /// The officer's summary; of a longer one its beginning, with the way to the rest.
    fn summary(&self) -> Vec<Block> {
        let Some(begin) = self.report.summary.and_then(beginning) else {
            return self.text_or_missing(self.report.summary, "evaluation-missing-summary");
        };
        let link = Span::Link { text: self.text("evaluation-summary-more").into(), to: WHOLE.to_owned() };
        vec![Block::Paragraph([of_plan(&begin), plain(" ("), vec![link], plain(")")].concat())]
    }

    /// The whole of a summary that is too long for the first page.
    pub(super) fn whole_summary(&self) -> Vec<Block> {
        let Some(text) = self.report.summary.filter(|text| beginning(text).is_some()) else {
            return Vec::new();
        };
        let heading = self.heading(2, WHOLE, self.text("evaluation-summary-whole"));
        std::iter::once(heading).chain(crate::views::document::prose(text)).collect()
    }

    /// What the reader is asked to do, from what the paper itself holds.
    fn asked(&self) -> Vec<Item> {
        let report = self.report;
        let mut asked = Vec::new();
        let year = |id: &'static str| self.in_words(&Message::new(id).with("year", report.year.to_string()));
        if report.status == AdoptionStatus::Draft {
            asked.push(year("asked-adopt"));
        }
        if report.noted.is_none() {
            asked.push(year("asked-note"));
        }
        let adjusted: Vec<Arg> = report
            .priorities
            .iter()
            .filter(|one| one.adjustment.is_some())
            .map(|one| Arg::plan(one.standing.shown_title()))
            .collect();
        if !adjusted.is_empty() {
            let message = Message::new("asked-adjust").with("names", adjusted);
            asked.push(self.in_words(&message.with("year", (report.year + 1).to_string())));
        }
        let requested = report.money.as_ref().and_then(|money| money.requested);
        if let Some(requested) = requested.filter(|amount| *amount > 0.0) {
            asked.push(self.in_words(&Message::new("asked-money").with("amount", self.euro(requested))));
        }
        if !report.open_actions.is_empty() {
            let message = Message::new("asked-open-ends").with("count", report.open_actions.len());
            asked.push(self.in_words(&message.with("year", (report.year + 1).to_string())));
        }
        if asked.is_empty() {
            asked.push(self.text("asked-nothing"));
        }
        asked.into_iter().map(|text| item(plain(text))).collect()
    }

    /// Of each priority how many goals, effects and promises are how far: a mark each.
    fn matrix(&self) -> [Block; 2] {
        let folded = Folded { rows: glance_rows(&self.report.standing), rest: None };
        let (marks, sum) = (Marks::of(&folded), GlanceRow::sum(&folded.rows));
        let headings = std::iter::once(self.text("word-priority")).chain(headings(&sum, self.catalogue));
        // On one line.
        let shown = |tally: &Tally| cell(marks.text(&marks.of_cell(tally)).replace(' ', "\u{a0}"));
        let row = |row: &GlanceRow| {
            let title = vec![plain(Wording::of_plan(&row.title))];
            std::iter::once(title).chain(row.tallies().map(shown)).collect()
        };
        let shown = Table {
            caption: self.text("evaluation-side-by-side").into(),
            columns: headings.map(|title| Column { title, numeric: false }).collect(),
            rows: folded.rows.iter().map(row).collect(),
            listed: true,
        };
        [Block::Table(shown), Block::Paragraph(plain(meanings(&folded, self.catalogue).join("; ")))]
    }

    fn badly_and_well(&self) -> Vec<Block> {
        let (bad, well) = (going_badly(&self.report.standing), going_well(&self.report.standing));
        let mut blocks = Vec::new();
        if !bad.is_empty() {
            let caption = Message::new("glance-bad").with("count", bad.len());
            let rows = bad.iter().take(BAD).map(|one| self.bad(one)).collect();
            blocks.push(self.in_figures(self.in_words(&caption), rows));
            let rest: Vec<String> = bad.iter().skip(BAD).map(|one| self.plan(title_of(one))).collect();
            if !rest.is_empty() {
                let message = Message::new("evaluation-more-bad").with("names", self.few(rest));
                blocks.push(Block::Paragraph(plain(self.in_words(&message))));
            }
        }
        if !well.is_empty() {
            let shown = well.len().min(WELL);
            let caption = Message::new("evaluation-well").with("count", well.len()).with("shown", shown);
            let rows = well.iter().take(WELL).map(|one| self.compared(one)).collect();
            blocks.push(self.in_figures(self.in_words(&caption), rows));
        }
        let figures = bad.iter().take(BAD).filter_map(|one| match one {
            Bad::Figure(one) => Some(one),
            Bad::Promise(_) | Bad::Goal(_) | Bad::Alert(..) => None,
        });
        let doubts: Vec<char> = figures.chain(well.iter().take(WELL)).filter_map(|one| doubt(one)).collect();
        let mut told: Vec<String> = [(CHANCE, "glance-chance"), (NOT_SAID, "glance-unsaid")]
            .into_iter()
            .filter(|(sign, _)| doubts.contains(sign))
            .map(|(sign, id)| format!("{sign} {}", self.text(id)))
            .collect();
        told.extend(looks(self.report.standing.looks, self.catalogue));
        told.extend(certain_in_words(&certain(&self.report.standing), self.catalogue));
        if !told.is_empty() {
            blocks.push(Block::Paragraph(plain(told.join(" "))));
        }
        blocks
    }

    fn in_figures(&self, caption: String, rows: Vec<Vec<Cell>>) -> Block {
        let numbers = ["evaluation-was", "evaluation-now"];
        let ids = ["evaluation-about", numbers[0], numbers[1], "word-target"];
        table(caption, self.columns(&ids, &numbers), rows)
    }

    fn bad(&self, bad: &Bad) -> Vec<Cell> {
        let told = |sign: char, title: &str| {
            let title = plain(format!("{sign} {}", self.plan(title)));
            vec![vec![title, plain(why_badly(bad, self.catalogue))], Vec::new(), Vec::new(), Vec::new()]
        };
        match bad {
            Bad::Figure(one) | Bad::Promise(one) => self.compared(one),
            Bad::Goal(goal) => told(goal_symbol(goal), &goal.title),
            Bad::Alert(one, _) => told(symbol(one.assessment), &one.title),
        }
    }

    /// What it was, is and is to become; of a promise how much of it was kept.
    fn compared(&self, one: &IndicatorReport) -> Vec<Cell> {
        let title = cell(format!("{} {}", symbol(one.assessment), self.plan(&one.title)));
        let wanted = cell(Wanted::on_one_line(one, self.catalogue));
        if let Some(promise) = &one.cadence {
            let (count, span) = self.words.promise_count(one, promise);
            return vec![title, Vec::new(), cell(format!("{count} ({span})")), wanted];
        }
        let row = RowFigures::of(one, self.catalogue);
        let shown = |at: Option<RowFigure>, sign: String| {
            at.map_or_else(Vec::new, |at| cell(format!("{}{sign} ({})", at.shown, at.period)))
        };
        let sign = doubt(one).map_or_else(String::new, String::from);
        vec![title, shown(row.measured_from, String::new()), shown(row.standing, sign), wanted]
    }
}

/// The beginning of a summary that is longer than what fits on the first page, with the sign that more follows.
fn beginning(text: &str) -> Option<String> {
    let lines: usize = text.trim().lines().map(|line| line.chars().count().div_ceil(COLUMNS)).sum();
    let running = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // The way to the rest takes a part of the last line.
    (lines > LINES).then(|| shortened(&running, LINES * COLUMNS - COLUMNS / 3))
}

fn title_of(bad: &Bad) -> &str {
    match bad {
        Bad::Figure(one) | Bad::Promise(one) | Bad::Alert(one, _) => &one.title,
        Bad::Goal(goal) => &goal.title,
    }
}
