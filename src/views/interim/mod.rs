//! The report within the year as a paper of two pages at most: what departs from plan, why, and what is done about it.

use std::ops::Deref;

use super::document::{Block, Document, Item, Span, Text, of_plan, plain, prose, strong};
use crate::compute::{
    After, Departed, Departure, DepartureAbout, IndicatorReport, PeriodReport, PromisePeriod, SoFar,
    Unexplained, reachable,
};
use crate::lang::{Arg, Catalogue, Message, Wording};
use crate::model::{Chapter, Norm, Period, Unit};
use crate::views::followups::words::one_line;
use crate::views::text::figure::{figure_beside, figure_of};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::remarks;
use crate::views::text::words::Words;
use crate::views::text::writer::{Writer, item};

/// So many things are told with cause and measure; more would not fit on two pages.
const MOST: usize = 12;
/// Nor would more lines of them.
const MOST_LINES: usize = 70;
/// So many characters go in a line.
const LINE: usize = 95;

/// Writes a report within the year as a paper in the language of the catalogue.
pub fn report_document(report: &PeriodReport<'_>, catalogue: &Catalogue) -> Document {
    let catalogue = &catalogue.on_paper();
    let paper = Paper { report, writer: Writer::new(catalogue) };
    let mut blocks = paper.summary();
    blocks.extend(paper.departures());
    blocks.extend(paper.so_far());
    blocks.extend(paper.unsaid("report-not-recorded", &report.not_recorded));
    blocks.extend(paper.unsaid("report-withheld", &report.withheld));
    Document {
        language: catalogue.language(),
        language_of_plan: report.language,
        title: paper.title().into(),
        head: paper.head(),
        blocks,
    }
}

/// The name of a report: `Tussenrapportage eerste helft 2026`.
pub fn report_title(period: Period, catalogue: &Catalogue) -> String {
    let catalogue = catalogue.on_paper();
    catalogue.render(&Message::new("report-title").with("period", Words(&catalogue).period(period)))
}

/// A paper being written.
struct Paper<'r> {
    report: &'r PeriodReport<'r>,
    writer: Writer<'r>,
}

impl<'r> Deref for Paper<'r> {
    type Target = Writer<'r>;

    fn deref(&self) -> &Writer<'r> {
        &self.writer
    }
}

impl Paper<'_> {
    fn title(&self) -> String {
        let message = Message::new("report-title-of")
            .with("title", report_title(self.report.period, self.catalogue))
            .with("municipality", Arg::plan(&*self.report.head.plan.municipality));
        self.in_words(&message)
    }

    fn head(&self) -> Vec<Text> {
        let report = self.report;
        let known = Message::new("evaluation-adopted").with("date", self.date(report.as_of));
        let mut lines = vec![of_plan(&report.head.plan.title), plain(self.in_words(&known))];
        if report.running {
            lines.push(strong(self.text("report-running")));
        }
        if report.unusable {
            lines.push(strong(self.text("report-unusable")));
        }
        if report.has_errors {
            lines.push(strong(self.text("status-has-errors")));
        }
        lines
    }

    fn euro(&self, amount: f64) -> String {
        figure_of(amount, Unit::Euro, None, self.catalogue)
    }

    /// What the officer says of the whole, and how much departs since when.
    fn summary(&self) -> Vec<Block> {
        let report = self.report;
        let mut blocks = vec![self.heading(2, "summary", self.text("evaluation-summary"))];
        match report.summary {
            Some(text) => blocks.extend(prose(text)),
            None if report.departures.is_empty() => {}
            None => blocks.push(Block::Missing(self.text("evaluation-missing-summary"))),
        }
        let since = match report.since.after {
            After::NewYear => Message::new("report-since-day").with("date", self.date(report.since.day)),
            After::Evaluation(year) => Message::new("report-since-evaluation").with("year", year.to_string()),
            After::Report(period) => {
                Message::new("report-since-report").with("period", self.words.period(period))
            }
        };
        let counts = if report.is_partial { "report-counts-public" } else { "report-counts" };
        let counts = Message::new(counts).with("count", report.departures.len());
        blocks.push(Block::Paragraph(plain(self.in_words(&counts.with("since", self.in_words(&since))))));
        blocks
    }

    /// What departs, by priority.
    fn departures(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        let mut of: Option<Option<&Chapter>> = None;
        let (mut shown, mut lines) = (0, 0);
        for one in self.report.departures.iter().take(MOST) {
            let told = self.departure(one);
            lines += lines_of(&told);
            if lines > MOST_LINES && shown > 0 {
                break;
            }
            shown += 1;
            let own = one.chapter;
            let is_other = of.is_none_or(|of| of.map(|of| &of.id) != own.map(|own| &own.id));
            if is_other {
                if !items.is_empty() {
                    blocks.push(Block::List(std::mem::take(&mut items)));
                }
                blocks.push(self.heading_of(own));
                of = Some(own);
            }
            items.push(told);
        }
        if !items.is_empty() {
            blocks.push(Block::List(items));
        }
        let rest: Vec<Arg> =
            self.report.departures.iter().skip(shown).map(|one| Arg::Plan(one_line(&one.title))).collect();
        if !rest.is_empty() {
            let message = Message::new("report-more").with("count", rest.len()).with("names", rest);
            let mut told = self.in_words(&message);
            // Who wrote a cause and a measure is not to look for them in vain.
            let left_out = self.report.departures.iter().skip(shown);
            let written = left_out.filter(|one| one.cause.is_some() || one.measure.is_some()).count();
            if written > 0 {
                told.push(' ');
                told.push_str(&self.in_words(&Message::new("report-more-texts").with("count", written)));
            }
            blocks.push(Block::Paragraph(plain(told)));
        }
        blocks
    }

    fn heading_of(&self, chapter: Option<&Chapter>) -> Block {
        match chapter {
            Some(chapter) if chapter.is_monitor() => self.heading(2, "monitor", self.text("word-monitor")),
            Some(chapter) => {
                let id = format!("priority-{}", chapter.id);
                self.heading(2, id, Wording::of_plan(chapter.shown_title()))
            }
            None => self.heading(2, "other", self.text("report-other")),
        }
    }

    fn departure(&self, one: &Departure<'_>) -> Item {
        let alone = matches!(one.about, DepartureAbout::Other(_));
        let told: Vec<String> = one.departed.iter().map(|what| self.departed(what, alone)).collect();
        let explained = [
            ("report-cause", one.cause, Unexplained::Cause),
            ("report-measure", one.measure, Unexplained::Measure),
        ];
        let lacks = one.unexplained();
        let explained = explained.into_iter().filter_map(|(id, text, what)| match text {
            Some(text) => {
                let message = Message::new(id).with("text", Arg::Plan(one_line(text)));
                Some(item(plain(self.in_words(&message))))
            }
            None if lacks.contains(&what) => {
                let id = match what {
                    Unexplained::Cause => "report-missing-cause",
                    Unexplained::Measure => "report-missing-measure",
                };
                Some(item(vec![Span::Strong(self.text(id).into())]))
            }
            None => None,
        });
        Item {
            text: vec![
                Span::Strong(Wording::of_plan(&one_line(&one.title))),
                Span::Plain(format!(": {}", told.join("; ")).into()),
            ],
            items: explained.collect(),
        }
    }

    /// In what it departs. Of what stands alone, the name is its title already.
    fn departed(&self, what: &Departed<'_>, alone: bool) -> String {
        let either = |with_name: &'static str, without: &'static str| {
            Message::new(if alone { without } else { with_name })
        };
        let message = match what {
            Departed::Missed { report, periods } => {
                let missed: Vec<String> = periods.iter().map(|period| self.missed(report, period)).collect();
                return missed.join("; ");
            }
            Departed::Behind(report) | Departed::Changed(report) => return self.standing(report),
            Departed::Overdue(action) => {
                let message = either("report-action-overdue", "report-alone-overdue");
                message.with("title", Arg::plan(&*action.title)).with("end", action.due())
            }
            Departed::Delayed(action) => {
                let said = action.log.iter().filter(|entry| entry.date.value <= self.report.as_of);
                let message = match said.max_by_key(|entry| entry.date.value) {
                    Some(entry) => either("report-action-delayed-why", "report-alone-delayed-why")
                        .with("text", Arg::Plan(one_line(&entry.text))),
                    None => either("report-action-delayed", "report-alone-delayed"),
                };
                message.with("title", Arg::plan(&*action.title))
            }
            Departed::OverBudget { action, budget, spent } => {
                either("report-over-budget", "report-alone-over-budget")
                    .with("title", Arg::plan(&*action.title))
                    .with("budget", self.euro(*budget))
                    .with("spent", self.euro(*spent))
            }
            Departed::Followup(card) => either("report-followup", "report-alone-followup")
                .with("kind", self.text(card.followup.kind.message_id()))
                .with("text", Arg::Plan(one_line(card.followup.text)))
                .with("due", card.followup.due),
        };
        self.in_words(&message)
    }

    /// A period of a promise that was missed: what there was of what was promised.
    fn missed(&self, report: &IndicatorReport, period: &PromisePeriod) -> String {
        let at_most = report.cadence.as_ref().is_some_and(|promise| promise.at_most);
        let (count, promised) = report.unit.map_or_else(Default::default, |unit| {
            let promised = reachable(period.promised, unit.counted(), !at_most);
            let both = (period.count.unwrap_or(0.0), promised);
            figure_beside(both, unit.counted(), report.decimals, self.catalogue)
        });
        let part = period.part.as_ref().map(|part| {
            let own = report.parts.iter().find(|one| one.part == *part);
            own.map_or(part.as_str(), |one| one.title.as_str())
        });
        let id = match (at_most, part.is_some()) {
            (false, false) => "report-missed",
            (false, true) => "report-missed-part",
            (true, false) => "report-exceeded",
            (true, true) => "report-exceeded-part",
        };
        let message = Message::new(id)
            .with("period", period.range)
            .with("count", count)
            .with("promised", promised)
            .with("part", Arg::plan(part.unwrap_or_default()));
        self.in_words(&message)
    }

    /// A figure with its judgement, and how it changed; of a part with its name.
    fn standing(&self, report: &IndicatorReport) -> String {
        let part = report.of_part.as_ref().map_or(String::new(), |part| format!("{part}: "));
        let standing = RowFigures::of(report, self.catalogue).standing;
        let figure = standing.map_or(String::new(), |at| format!("{} ({}); ", at.shown, at.period));
        let changed = remarks(report, self.catalogue).join("; ");
        format!("{part}{figure}{}; {changed}", self.words.verdict(report))
    }

    /// How norms of a year stand after this part of it.
    fn so_far(&self) -> Vec<Block> {
        if self.report.so_far.is_empty() {
            return Vec::new();
        }
        let line = |one: &SoFar| {
            let shown = |number: f64| figure_of(number, one.unit.counted(), one.decimals, self.catalogue);
            let both = (one.value, one.number);
            let (value, number) = figure_beside(both, one.unit.counted(), one.decimals, self.catalogue);
            let norm = match one.norm {
                Norm::AtLeast(_) => "norm-at-least",
                Norm::AtMost(_) => "norm-at-most",
            };
            let norm = Message::new(norm).with("number", number);
            let message = Message::new("report-so-far")
                .with("value", value)
                .with("months", one.months)
                .with("before", shown(one.before))
                .with("norm", norm);
            item(vec![
                Span::Strong(Wording::of_plan(&one.title)),
                Span::Plain(format!(": {}", self.in_words(&message)).into()),
            ])
        };
        vec![
            self.heading(2, "so-far", self.text("report-norms")),
            Block::List(self.report.so_far.iter().map(line).collect()),
        ]
    }

    /// Of what nothing can be said here, and why.
    fn unsaid(&self, id: &'static str, titles: &[String]) -> Option<Block> {
        let names: Vec<Arg> = titles.iter().map(Arg::plan).collect();
        let message = Message::new(id).with("names", names);
        (!titles.is_empty()).then(|| Block::Paragraph(plain(self.in_words(&message))))
    }
}

/// How many lines an item takes, with what stands below it.
fn lines_of(item: &Item) -> usize {
    let own: usize = item.text.iter().map(|span| span.text().chars().count()).sum();
    own.div_ceil(LINE) + item.items.iter().map(lines_of).sum::<usize>()
}
