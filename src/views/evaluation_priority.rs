//! One priority in the evaluation: what was wanted, done and seen, and what the officer makes of it.

use super::evaluation_markdown::{Paper, indented};
use super::figure::{figure, figure_of};
use super::status_markdown::indicator_table;
use super::status_table::doubts;
use super::style::markdown_text;
use super::words::goal_symbol;
use crate::compute::{
    ActionCard, Because, EvaluationReport, GoalReport, GoalVerdict, IndicatorEvaluation, PriorityEvaluation,
    Reason, YearAction,
};
use crate::lang::Message;
use crate::model::Unit;

impl Paper<'_> {
    pub(super) fn priority(&self, one: &PriorityEvaluation, report: &EvaluationReport) -> String {
        let mut out = format!("\n## {}\n", markdown_text(&one.standing.title));
        self.question(&mut out, "evaluation-wanted");
        if let Some(ambition) = &one.standing.ambition {
            out.push_str(&format!("{}\n", markdown_text(ambition)));
        }
        let pillars: String = one
            .standing
            .pillars
            .iter()
            .map(|pillar| format!("- {}\n", markdown_text(&pillar.ambition)))
            .collect();
        if !pillars.is_empty() {
            out.push_str(&format!("\n{}\n\n{pillars}", self.catalogue.text("evaluation-pillars")));
        }
        out.push_str(&self.side_by_side(one));
        self.question(&mut out, "evaluation-done");
        out.push_str(&self.goals(one));
        let promises = one.performances.iter().filter(|one| one.report.cadence.is_some());
        if promises.clone().next().is_some() {
            out.push_str(&format!("\n{}\n\n", self.catalogue.text("evaluation-promises")));
            for promise in promises {
                out.push_str(&self.promise(promise));
            }
        }
        self.question(&mut out, "evaluation-seen");
        if one.effects.is_empty() {
            out.push_str(&format!("{}\n", self.catalogue.text("evaluation-no-indicators")));
        } else {
            out.push_str(&indicator_table(one.effects.iter().map(|one| &one.report), self.catalogue));
        }
        for effect in &one.effects {
            out.push_str(&self.beside(effect));
        }
        let others: Vec<_> = one.performances.iter().filter(|one| one.report.cadence.is_none()).collect();
        if !others.is_empty() {
            out.push_str(&format!("\n{}\n\n", self.catalogue.text("evaluation-performances")));
            out.push_str(&indicator_table(others.iter().map(|one| &one.report), self.catalogue));
        }
        self.question(&mut out, "evaluation-interpretation");
        out.push_str(
            &self.text_or_missing(one.interpretation.as_deref(), "evaluation-missing-interpretation"),
        );
        for effect in &one.effects {
            out.push_str(&self.reading(effect, report.year));
        }
        self.question(&mut out, "evaluation-adjustment");
        out.push_str(&self.text_or_missing(one.adjustment.as_deref(), "evaluation-missing-adjustment"));
        out
    }

    /// Per pillar what was carried out and what effect is seen, in two columns: never one light for both.
    pub(super) fn side_by_side(&self, one: &PriorityEvaluation) -> String {
        let pillars = &one.standing.pillars;
        let known = |id: &Option<String>| {
            id.as_ref().filter(|id| pillars.iter().any(|pillar| pillar.id == **id)).cloned()
        };
        let mut rows: Vec<(Option<String>, String)> =
            pillars.iter().map(|pillar| (Some(pillar.id.clone()), markdown_text(&pillar.title))).collect();
        rows.push((None, self.catalogue.text("evaluation-whole-priority")));
        let mut out = String::new();
        for (id, title) in rows {
            let goals: Vec<String> = one
                .standing
                .goals
                .iter()
                .filter(|goal| known(&goal.pillar) == id && goal.verdict != GoalVerdict::Outcome)
                .map(|goal| {
                    format!(
                        "{} {}",
                        goal_symbol(goal),
                        markdown_text(&format!("{}: {}", goal.title, self.words.goal(goal)))
                    )
                })
                .collect();
            let effects: Vec<String> = one
                .effects
                .iter()
                .filter(|effect| known(&effect.report.pillar) == id)
                .map(|effect| self.effect_in_short(effect))
                .collect();
            if !goals.is_empty() || !effects.is_empty() {
                out.push_str(&format!("| {title} | {} | {} |\n", goals.join("<br>"), effects.join("<br>")));
            }
        }
        if out.is_empty() {
            return out;
        }
        let headings =
            ["show-pillar", "evaluation-execution", "evaluation-effect"].map(|id| self.catalogue.text(id));
        format!("\n| {} |\n| --- | --- | --- |\n{out}", headings.join(" | "))
    }

    pub(super) fn effect_in_short(&self, one: &IndicatorEvaluation) -> String {
        let doubts: Vec<String> = doubts(&one.report).map(|id| self.catalogue.text(id)).collect();
        let doubts = if doubts.is_empty() { String::new() } else { format!(" ({})", doubts.join("; ")) };
        let judged = self.words.judged(one.report.assessment);
        let (symbol, word) = judged.split_once(' ').unwrap_or(("", &judged));
        format!("{symbol} {}", markdown_text(&format!("{}: {word}{doubts}", one.report.title)))
    }

    /// The same figure elsewhere, and what the figure is made of.
    pub(super) fn beside(&self, one: &IndicatorEvaluation) -> String {
        let Some(unit) = one.report.unit else { return String::new() };
        let told = |value| figure(value, unit, one.report.decimals, self.catalogue);
        let mut out = String::new();
        let mut line = |id: &'static str, parts: Vec<String>| {
            if !parts.is_empty() {
                let message = Message::new(id)
                    .with("title", one.report.title.as_str())
                    .with("figures", parts.join("; "));
                out.push_str(&format!("\n{}\n", markdown_text(&self.told(&message))));
            }
        };
        line(
            "evaluation-references",
            one.references
                .iter()
                .map(|of| format!("{} {} ({})", of.region, told(of.value), of.period))
                .collect(),
        );
        line(
            "evaluation-parts",
            one.parts.iter().map(|(part, value)| format!("{part} {}", told(*value))).collect(),
        );
        out
    }

    pub(super) fn question(&self, out: &mut String, id: &'static str) {
        out.push_str(&format!("\n### {}\n\n", self.catalogue.text(id)));
    }

    /// What an indicator's figure means, or that this must still be written.
    pub(super) fn reading(&self, one: &IndicatorEvaluation, year: i32) -> String {
        let title = markdown_text(&one.report.title);
        match &one.interpretation {
            Some(text) => format!("\n- **{title}**: {}\n", indented(&markdown_text(text))),
            None if one.measured => {
                let message = Message::new("evaluation-missing-reading").with("year", year.to_string());
                format!("\n- **{title}**: **{}**\n", self.told(&message))
            }
            None => String::new(),
        }
    }

    pub(super) fn goals(&self, one: &PriorityEvaluation) -> String {
        let mut out = String::new();
        let idle = |goal: &&GoalReport| {
            matches!(goal.verdict, GoalVerdict::State { because: Because::NoActions, .. })
        };
        for goal in one.standing.goals.iter().filter(|goal| !idle(goal)) {
            let mut line = format!("- **{}**: {}", markdown_text(&goal.title), self.words.goal(goal));
            if let GoalVerdict::State { state, because, derived } = &goal.verdict {
                line.push_str(&format!(" ({})", markdown_text(&self.words.because(because))));
                if state != derived {
                    let derived =
                        Message::new("show-derived-state").with("state", self.words.goal_state(*derived));
                    line.push_str(&format!(". {}", self.told(&derived)));
                }
            }
            out.push_str(&line);
            out.push('\n');
            for YearAction { action, .. } in one.actions.iter().filter(|of| of.goal == goal.id) {
                out.push_str("  ");
                out.push_str(&self.action(action));
            }
        }
        // Goals for which nothing is planned are named together: a page of the same sentence is not read.
        let idle: Vec<String> =
            one.standing.goals.iter().filter(idle).map(|goal| markdown_text(&goal.title)).collect();
        if !idle.is_empty() {
            let message = Message::new("evaluation-no-actions").with("names", idle.join("; "));
            out.push_str(&format!("- {}\n", self.told(&message)));
        }
        out
    }

    pub(super) fn action(&self, action: &ActionCard) -> String {
        let mut line =
            format!("- {} ({})", markdown_text(&action.title), self.words.action_state(action.state));
        if let Some(result) = &action.result {
            line.push_str(&format!(": {}", indented(&markdown_text(result))));
        }
        let euro = |amount: f64| figure_of(amount, Unit::Euro, None, self.catalogue);
        match (action.budget, action.spent) {
            (Some(budget), Some(spent)) => {
                let message =
                    Message::new("evaluation-money").with("budget", euro(budget)).with("spent", euro(spent));
                line.push_str(&format!(" ({})", self.told(&message)));
            }
            (Some(budget), None) => {
                let message = Message::new("evaluation-money-budget").with("budget", euro(budget));
                line.push_str(&format!(" ({})", self.told(&message)));
            }
            _ => {}
        }
        line.push('\n');
        line
    }

    pub(super) fn promise(&self, one: &IndicatorEvaluation) -> String {
        let Some(promise) = &one.report.cadence else { return String::new() };
        let mut parts = vec![self.words.promise_kept(promise)];
        // That nothing was recorded is told by the periods themselves.
        let remarks = one.report.reasons.iter().filter(|reason| !matches!(reason, Reason::Overdue(_)));
        parts.extend(self.words.reasons(remarks));
        parts.retain(|part| !part.is_empty());
        format!(
            "- {}: {} ({})\n",
            markdown_text(&one.report.title),
            self.words.judged(one.report.assessment),
            markdown_text(&parts.join("; ")),
        )
    }
}
