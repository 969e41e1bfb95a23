//! One priority in the evaluation, by five questions: what was wanted, done and seen, and what the officer makes of it.

use super::Paper;
use crate::compute::{
    Because, GoalReport, GoalVerdict, IndicatorEvaluation, PriorityEvaluation, Reason, YearAction,
};
use crate::lang::{Arg, Message, Wording};
use crate::model::Id;
use crate::views::document::{Block, Item, Span, Table, Text, of_plan, plain};
use crate::views::text::saying::doubts;
use crate::views::text::words::goal_symbol;
use crate::views::text::writer::item;

impl Paper<'_> {
    pub(super) fn priority(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let id = format!("priority-{}", one.standing.id);
        let question =
            |what: &str, text: &'static str| self.heading(3, format!("{id}-{what}"), self.text(text));
        let mut blocks =
            vec![Block::NewPage, self.heading(2, id.clone(), Wording::of_plan(one.standing.shown_title()))];
        if !one.followups.is_empty() {
            blocks.push(question("promised", "evaluation-promised"));
            blocks.push(Block::List(self.followup_items(&one.followups)));
        }
        blocks.push(question("wanted", "evaluation-wanted"));
        blocks.extend(one.standing.ambition.iter().flat_map(|text| crate::views::document::prose(text)));
        if !one.standing.pillars.is_empty() {
            blocks.push(self.paragraph("evaluation-pillars"));
            let pillars = one.standing.pillars.iter().map(|pillar| item(of_plan(pillar.shown_ambition())));
            blocks.push(Block::List(pillars.collect()));
        }
        blocks.extend(self.side_by_side(one));
        blocks.push(question("done", "evaluation-done"));
        let goals = self.goals(one);
        if goals.is_empty() {
            blocks.push(self.paragraph("evaluation-no-goals"));
        } else {
            blocks.push(Block::List(goals));
        }
        let promises: Vec<Item> = one.performances.iter().filter_map(|one| self.promise(one)).collect();
        if !promises.is_empty() {
            blocks.push(self.paragraph("evaluation-promises"));
            blocks.push(Block::List(promises));
        }
        blocks.push(question("seen", "evaluation-seen"));
        blocks.extend(self.seen(one));
        blocks.push(question("reading", "evaluation-interpretation"));
        blocks.extend(self.text_or_missing(one.interpretation, "evaluation-missing-interpretation"));
        blocks.extend(self.readings(&one.effects));
        blocks.push(question("adjustment", "evaluation-adjustment"));
        blocks.extend(self.text_or_missing(one.adjustment, "evaluation-missing-adjustment"));
        blocks
    }

    /// The figures of a priority, and what they cannot tell.
    fn seen(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let about = |id: &'static str| {
            self.in_words(&Message::new(id).with("priority", Arg::plan(one.standing.shown_title())))
        };
        let mut blocks = Vec::new();
        if one.effects.is_empty() {
            blocks.push(self.paragraph("evaluation-no-indicators"));
        } else {
            blocks.push(self.indicator_table(&one.effects, about("evaluation-effects-of")));
        }
        blocks.extend(one.effects.iter().flat_map(|effect| self.beside(effect)));
        let others = || one.performances.iter().filter(|one| one.report.cadence.is_none());
        if others().next().is_some() {
            blocks.push(self.indicator_table(others(), about("evaluation-performances-of")));
            blocks.extend(others().flat_map(|other| self.beside(other)));
        }
        if !one.standing.caveats.is_empty() {
            blocks.push(self.paragraph("evaluation-caveats"));
            blocks.push(Block::List(one.standing.caveats.iter().map(|text| item(of_plan(text))).collect()));
        }
        blocks
    }

    /// Per pillar what was carried out and what effect is seen, in two columns: never one light for both.
    fn side_by_side(&self, one: &PriorityEvaluation<'_>) -> Option<Block> {
        let pillars = &one.standing.pillars;
        let known = |id: &Option<Id>| {
            id.as_ref().filter(|id| pillars.iter().any(|pillar| pillar.id.value == **id)).cloned()
        };
        let mut of_pillar: Vec<(Option<Id>, Text)> =
            pillars.iter().map(|pillar| (Some(pillar.id.value.clone()), of_plan(&pillar.title))).collect();
        of_pillar.push((None, plain(self.text("evaluation-whole-priority"))));
        let mut rows = Vec::new();
        for (id, title) in of_pillar {
            let goals = one
                .standing
                .goals
                .iter()
                .filter(|goal| known(&goal.pillar) == id && goal.verdict != GoalVerdict::Outcome)
                .map(|goal| {
                    plain(format!(
                        "{} {}: {}",
                        goal_symbol(goal),
                        self.plan(&goal.title),
                        self.words.goal(goal)
                    ))
                });
            let effects = one
                .effects
                .iter()
                .filter(|effect| known(&effect.report.pillar) == id)
                .map(|effect| self.effect_in_short(effect));
            let (goals, effects): (Vec<Text>, Vec<Text>) = (goals.collect(), effects.collect());
            if !goals.is_empty() || !effects.is_empty() {
                rows.push(vec![vec![title], goals, effects]);
            }
        }
        let columns = self.columns(&["show-pillar", "evaluation-execution", "evaluation-effect"], &[]);
        let caption = Message::new("evaluation-side-by-side-of")
            .with("priority", Arg::plan(one.standing.shown_title()));
        (!rows.is_empty()).then(|| {
            Block::Table(Table { caption: self.in_words(&caption).into(), columns, rows, listed: true })
        })
    }

    fn effect_in_short(&self, one: &IndicatorEvaluation<'_>) -> Text {
        let doubts = doubts(&one.report, self.catalogue);
        let doubts = if doubts.is_empty() { String::new() } else { format!(" ({})", doubts.join("; ")) };
        let (symbol, word) = self.words.verdict_apart(&one.report);
        plain(format!("{symbol} {}: {word}{doubts}", self.plan(&one.report.title)))
    }

    fn goals(&self, one: &PriorityEvaluation<'_>) -> Vec<Item> {
        let idle = |goal: &&GoalReport| {
            goal.assumed.is_none()
                && matches!(goal.verdict, GoalVerdict::State { because: Because::NoActions, .. })
        };
        let mut items: Vec<Item> =
            one.standing.goals.iter().filter(|goal| !idle(goal)).map(|goal| self.goal(goal, one)).collect();
        // Goals for which nothing is planned are named together: a page of the same sentence is not read.
        let idle: Vec<String> =
            one.standing.goals.iter().filter(idle).map(|goal| self.plan(&goal.title)).collect();
        if !idle.is_empty() {
            let message = Message::new("evaluation-no-actions").with("names", idle.join("; "));
            items.push(item(plain(self.in_words(&message))));
        }
        items
    }

    fn goal(&self, goal: &GoalReport, one: &PriorityEvaluation<'_>) -> Item {
        let mut line = format!(": {}", self.words.goal(goal));
        if let GoalVerdict::State { state, because, derived } = &goal.verdict {
            line.push_str(&format!(" ({})", self.words.because(because)));
            if state != derived {
                let derived =
                    Message::new("show-derived-state").with("state", self.words.goal_state(*derived));
                line.push_str(&format!(". {}", self.in_words(&derived)));
            }
        }
        line.extend(goal.assumed.iter().map(|what| format!("; {}", self.words.assumed(what))));
        // An action for several goals is told in whole with the first.
        let of_goal = |of: &&YearAction<'_>| of.goals.iter().any(|id| goal.id == *id);
        let told = |of: &YearAction<'_>| of.goals.first().is_some_and(|first| goal.id == *first);
        let actions = one.actions.iter().filter(of_goal);
        Item {
            text: vec![Span::Strong(Wording::of_plan(&goal.title)), Span::Plain(line.into())],
            items: actions
                .map(|of| match of.goals.first().filter(|_| !told(of)).and_then(|id| self.goal_title(id)) {
                    Some(first) => self.action_again(&of.action, first),
                    None => self.action(&of.action),
                })
                .collect(),
        }
    }

    fn promise(&self, one: &IndicatorEvaluation<'_>) -> Option<Item> {
        let promise = one.report.cadence.as_ref()?;
        let mut parts = vec![self.words.promise_kept(&one.report, promise)];
        // That nothing was recorded is told by the periods themselves.
        let remarks = one.report.reasons.iter().filter(|reason| !matches!(reason, Reason::Overdue(_)));
        parts.extend(self.words.reasons_of(&one.report, remarks));
        parts.retain(|part| !part.is_empty());
        let judged = self.words.verdict(&one.report);
        Some(item(plain(format!("{}: {judged} ({})", self.plan(&one.report.title), parts.join("; ")))))
    }
}
