//! The page of a priority, and that of the topics outside the priorities.

use std::rc::Rc;

use super::{Site, all_of_plan, indicator_page, link};
use crate::compute::{ActionCard, ChapterCard, GoalCard, GoalReport, GoalVerdict, IndicatorReport};
use crate::lang::{Arg, Message, Wording};
use crate::model::{IndicatorKind, words_of};
use crate::views::document::{Block, Cell, Document, Item, Span, of_plan, plain};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::doubts;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::goal_symbol;
use crate::views::text::writer::{item, table};

impl Site<'_> {
    pub(super) fn chapter(&self, card: &ChapterCard<'_>) -> Document {
        let monitor = card.is_monitor();
        let title = if monitor { self.text("word-monitor") } else { self.plan(card.shown_title()) };
        let mut blocks: Vec<Block> =
            card.introduction.iter().flat_map(|text| crate::views::document::prose(text)).collect();
        blocks.extend(self.section("ambition", "show-ambition", words_of(&card.ambition)));
        if !card.pillars.is_empty() {
            blocks.push(Block::Paragraph(plain(self.text("evaluation-pillars"))));
            let pillars = card.pillars.iter().map(|pillar| item(of_plan(pillar.shown_ambition())));
            blocks.push(Block::List(pillars.collect()));
        }
        for (id, heading, kind) in [
            ("effects", "site-effects", IndicatorKind::Effect),
            ("performances", "site-performances", IndicatorKind::Performance),
        ] {
            let all = card.report.indicators.iter().map(Rc::as_ref);
            let of_kind: Vec<&IndicatorReport> = all.filter(|one| one.kind == Some(kind)).collect();
            if !of_kind.is_empty() {
                let heading = if monitor { self.text("show-indicators") } else { self.text(heading) };
                blocks.push(self.heading(2, id, heading.clone()));
                blocks.push(self.indicator_table(&of_kind, heading));
            }
        }
        if !card.report.goals.is_empty() {
            blocks.push(self.heading(2, "goals", self.text("show-goals")));
            blocks.push(self.goals(&card.report.goals));
        }
        if !card.topics.is_empty() {
            blocks.push(self.heading(2, "topics", self.text("show-topics")));
            for topic in &card.topics {
                blocks.push(Block::Paragraph(self.titled(&topic.title, words_of(&topic.text)).text));
            }
        }
        blocks.extend(self.section("challenges", "show-challenges", words_of(&card.challenges)));
        blocks.extend(self.listed("current-work", "show-current-work", all_of_plan(&card.current_work)));
        blocks.extend(self.listed("examples", "show-examples", all_of_plan(&card.examples)));
        blocks.extend(self.listed("notes", "show-notes", all_of_plan(&card.notes)));
        blocks.extend(self.listed("caveats", "show-caveats", all_of_plan(&card.caveats)));
        self.page(title, Vec::new(), blocks)
    }

    /// A row for each indicator, which leads to its page.
    pub(super) fn indicator_table(&self, all: &[&IndicatorReport], caption: impl Into<Wording>) -> Block {
        let row = |one: &&IndicatorReport| -> Vec<Cell> {
            let latest = match &one.cadence {
                // The last record of a promise says nothing: how often it was kept does.
                Some(promise) => {
                    let (count, span) = self.words.promise_count(one, promise);
                    vec![plain(count), plain(span)]
                }
                None => {
                    let standing = RowFigures::of(one, self.catalogue).standing;
                    standing.map_or_else(Vec::new, |one| vec![plain(one.shown), plain(one.period)])
                }
            };
            let target = Wanted::on_one_line(one, self.catalogue);
            let mut judged = vec![vec![Span::Strong(self.words.verdict(one).into())]];
            let kept = one.cadence.as_ref().map(|promise| self.words.promise_kept(one, promise));
            judged.extend(kept.filter(|kept| !kept.is_empty()).map(plain));
            let doubts = doubts(one, self.catalogue);
            if !doubts.is_empty() {
                judged.push(plain(doubts.join("; ")));
            }
            let target = if target.is_empty() { Vec::new() } else { vec![plain(target)] };
            vec![
                vec![link(Wording::of_plan(&one.title), indicator_page(&one.id.to_string()))],
                latest,
                target,
                judged,
            ]
        };
        let ids = ["word-indicator", "word-latest", "word-target", "word-assessment"];
        table(caption, self.columns(&ids, &["word-latest"]), all.iter().map(row).collect())
    }

    /// The goals with how far they are, and the actions of the year.
    fn goals(&self, goals: &[GoalReport]) -> Block {
        let columns = self.columns(&["site-goal", "show-state", "show-actions"], &[]);
        let row = |goal: &GoalReport| -> Vec<Cell> {
            let card = self.parts.report.goals.iter().find(|card| card.report.id == goal.id);
            let mut title = vec![of_plan(&goal.title)];
            title.extend(card.and_then(|card| words_of(&card.text)).map(of_plan));
            title.extend(card.and_then(|card| self.who(card)).map(plain));
            title.extend(goal.assumed.iter().map(|what| plain(self.words.assumed(what))));
            let mut state = vec![plain(format!("{} {}", goal_symbol(goal), self.words.goal(goal)))];
            if let GoalVerdict::State { because, .. } = &goal.verdict {
                state.push(plain(self.words.because_and_why(because)));
            }
            let actions = card.map_or_else(Vec::new, |card| {
                card.actions.iter().map(|action| plain(self.action_in_short(action))).collect()
            });
            vec![title, state, actions]
        };
        table(self.text("show-goals"), columns, goals.iter().map(row).collect())
    }

    fn who(&self, card: &GoalCard<'_>) -> Option<String> {
        let lead = card.lead?;
        Some(self.in_words(&Message::new("site-lead").with("lead", Arg::plan(lead))))
    }

    fn action_in_short(&self, action: &ActionCard<'_>) -> String {
        format!("{} ({})", self.plan(&action.title), self.words.action_state(action.state.value))
    }

    /// Items with the words before them standing out.
    pub(super) fn titled(&self, title: &str, text: Option<&str>) -> Item {
        let mut spans = vec![Span::Strong(Wording::of_plan(title))];
        spans.extend(text.map(|text| Span::Plain(format!(": {}", self.plan(text.trim())).into())));
        item(spans)
    }
}
