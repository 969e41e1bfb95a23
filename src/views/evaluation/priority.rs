//! One priority in the evaluation: what was wanted, done and seen, and what the officer makes of it.

use super::Paper;
use crate::compute::{Because, GoalReport, GoalVerdict, PriorityEvaluation, YearAction, without_stop};
use crate::lang::{Arg, Message, Wording};
use crate::views::document::{Block, Item, Span, of_plan, plain};
use crate::views::text::words::goal_symbol;
use crate::views::text::writer::item;

impl Paper<'_> {
    pub(super) fn priority(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let id = format!("priority-{}", one.standing.id);
        let question =
            |what: &str, text: &'static str| self.heading(3, format!("{id}-{what}"), self.text(text));
        let mut blocks = vec![self.heading(2, id.clone(), Wording::of_plan(one.standing.shown_title()))];
        blocks.extend(one.standing.ambition.iter().flat_map(|text| crate::views::document::prose(text)));
        blocks.extend(self.pillars(one));
        // Of a priority of which nothing is on record it is told in a few lines; what must be written stands at the end.
        if is_bare(one) {
            blocks.extend(self.done(one));
            blocks.extend(self.seen(one));
            return blocks;
        }
        blocks.push(question("done", "evaluation-done"));
        blocks.extend(self.done(one));
        blocks.push(question("seen", "evaluation-seen"));
        blocks.extend(self.seen(one));
        blocks.push(question("reading", "evaluation-interpretation"));
        blocks.extend(self.text_or_missing(one.interpretation, "evaluation-missing-interpretation"));
        blocks.extend(self.readings(&one.effects));
        blocks.push(question("adjustment", "evaluation-adjustment"));
        blocks.extend(self.text_or_missing(one.adjustment, "evaluation-missing-adjustment"));
        blocks
    }

    /// Along which lines, in a list; in a sentence where there is little more to tell.
    fn pillars(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let ambitions = one.standing.pillars.iter().map(|pillar| pillar.shown_ambition());
        if one.standing.pillars.is_empty() {
            return Vec::new();
        }
        if is_bare(one) {
            let all: Vec<String> = ambitions.map(|text| self.plan(without_stop(text))).collect();
            let told = format!("{} {}.", self.text("evaluation-pillars"), all.join("; "));
            return vec![Block::Paragraph(plain(told))];
        }
        let items = ambitions.map(|text| item(of_plan(text))).collect();
        vec![self.paragraph("evaluation-pillars"), Block::List(items)]
    }

    /// What was carried out: the goals with their actions, and the promises.
    fn done(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let goals = self.goals(one);
        let mut blocks = match goals.is_empty() {
            true => vec![self.paragraph("evaluation-no-goals")],
            false => vec![Block::List(goals)],
        };
        blocks.extend(self.promises(one));
        blocks
    }

    /// The figures of a priority, their charts, and what they cannot tell.
    fn seen(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let about = |id: &'static str| {
            self.in_words(&Message::new(id).with("priority", Arg::plan(one.standing.shown_title())))
        };
        let mut blocks = Vec::new();
        if one.effects.is_empty() {
            blocks.push(self.paragraph("evaluation-no-indicators"));
        }
        blocks.extend(self.indicators(&one.effects, about("evaluation-effects-of")));
        let others = || one.performances.iter().filter(|one| one.report.cadence.is_none());
        blocks.extend(self.indicators(others(), about("evaluation-performances-of")));
        blocks.extend(self.pictures(one.effects.iter().chain(others())));
        if !one.standing.caveats.is_empty() {
            blocks.push(self.paragraph("evaluation-caveats"));
            blocks.push(Block::List(one.standing.caveats.iter().map(|text| item(of_plan(text))).collect()));
        }
        blocks
    }

    fn goals(&self, one: &PriorityEvaluation<'_>) -> Vec<Item> {
        let all = &one.standing.goals;
        let alike = |goal: &&GoalReport| is_idle(goal) || is_result(goal, one);
        let mut items: Vec<Item> =
            all.iter().filter(|goal| !alike(goal)).map(|goal| self.goal(goal, one)).collect();
        // Goals of which the same is to be said are named together: a page of one sentence is not read.
        let mut together = |id: &'static str, those: Vec<&GoalReport>| {
            let named = those.iter().map(|goal| self.noted(&goal.title, goal.assumed.as_deref()));
            let names = named.collect::<Vec<_>>().join("; ");
            if !names.is_empty() {
                items.push(item(plain(self.in_words(&Message::new(id).with("names", names)))));
            }
        };
        together("evaluation-results", all.iter().filter(|goal| is_result(goal, one)).collect());
        together("evaluation-no-actions", all.iter().filter(|goal| is_idle(goal)).collect());
        items
    }

    fn goal(&self, goal: &GoalReport, one: &PriorityEvaluation<'_>) -> Item {
        let mut line = format!(": {}", self.words.goal(goal));
        if let GoalVerdict::State { state, because, derived } = &goal.verdict {
            // What its actions tell themselves is not said of them first.
            if !matches!(because, Because::ActionUnderWay(_) | Because::AllDone | Because::OnlyPlanned) {
                line.push_str(&format!(" ({})", self.words.because(because)));
            }
            if state != derived {
                let derived =
                    Message::new("show-derived-state").with("state", self.words.goal_state(*derived));
                line.push_str(&format!(". {}", self.in_words(&derived)));
            }
        }
        line.extend(goal.assumed.iter().map(|what| format!("; {}", self.words.assumed(what))));
        let of_goal = |of: &&YearAction<'_>| of.goals.iter().any(|id| goal.id == *id);
        let actions = one.actions.iter().filter(of_goal);
        Item {
            text: vec![
                Span::Plain(format!("{} ", goal_symbol(goal)).into()),
                Span::Strong(Wording::of_plan(&goal.title)),
                Span::Plain(line.into()),
            ],
            items: actions
                .map(|of| {
                    // An action for several goals, of one priority or of more, is told in whole with the first.
                    let first = self.told_with(of).filter(|first| goal.id != **first);
                    match first.and_then(|id| self.goal_title(id)) {
                        Some(first) => self.action_again(&of.action, first),
                        None => self.action(&of.action),
                    }
                })
                .collect(),
        }
    }
}

/// Whether nothing is on record about it, but perhaps a baseline.
pub(super) fn is_bare(one: &PriorityEvaluation<'_>) -> bool {
    let indicators = || one.effects.iter().chain(&one.performances);
    one.actions.is_empty()
        && one.interpretation.is_none()
        && one.adjustment.is_none()
        && indicators().all(|of| of.rows.len() < 2)
}

/// Whether it promises a result, judged by its indicator, and has no action to tell of.
pub(super) fn is_result(goal: &GoalReport, one: &PriorityEvaluation<'_>) -> bool {
    let acted_on = one.actions.iter().any(|of| of.goals.iter().any(|id| goal.id == *id));
    goal.verdict == GoalVerdict::Outcome && !acted_on
}

pub(super) fn is_idle(goal: &GoalReport) -> bool {
    matches!(goal.verdict, GoalVerdict::State { because: Because::NoActions, .. })
}
