//! The draft evaluation as Markdown, readable as text.

use super::figure::figure_of;
use super::status_markdown::indicator_table;
use super::style::markdown_text;
use super::words::Words;
use crate::compute::{
    ActionCard, Assessment, Because, EvaluationReport, GoalReport, GoalVerdict, IndicatorEvaluation, Lacking,
    PriorityEvaluation, Reason, YearAction,
};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::{AdoptionStatus, Body, GoalState, Unit};

/// Writes the evaluation of a year as Markdown.
pub fn evaluation_markdown(report: &EvaluationReport, catalogue: &Catalogue) -> String {
    let paper = Paper { catalogue, words: Words(catalogue) };
    let mut out = paper.head(report);
    out.push_str(&paper.summary(report));
    for priority in &report.priorities {
        out.push_str(&paper.priority(priority, report));
    }
    out.push_str(&paper.monitor(report));
    if !report.other_actions.is_empty() {
        out.push_str(&format!("\n## {}\n\n", catalogue.text("evaluation-other-actions")));
        report.other_actions.iter().for_each(|action| out.push_str(&paper.action(action)));
    }
    if !report.voices.is_empty() {
        out.push_str(&format!("\n## {}\n\n", catalogue.text("evaluation-voices")));
        for (partner, date, text) in &report.voices {
            let date =
                date.map_or(String::new(), |date| format!(" ({})", long_date(date, catalogue.language())));
            out.push_str(&format!(
                "- **{}**{date}: {}\n",
                markdown_text(partner),
                indented(&markdown_text(text))
            ));
        }
    }
    out.push_str(&paper.lacking(report));
    out.push_str(&paper.method(report));
    out
}

struct Paper<'c> {
    catalogue: &'c Catalogue,
    words: Words<'c>,
}

impl Paper<'_> {
    fn told(&self, message: &Message) -> String {
        self.catalogue.tell(message)
    }

    fn date(&self, date: chrono::NaiveDate) -> String {
        long_date(date, self.catalogue.language())
    }

    fn head(&self, report: &EvaluationReport) -> String {
        let title = Message::new("evaluation-title")
            .with("year", report.year.to_string())
            .with("municipality", report.standing.municipality.as_str());
        let mut out = format!("# {}\n\n", markdown_text(&self.told(&title)));
        out.push_str(&format!("{}\n\n", markdown_text(&report.standing.title)));
        let status = match report.status {
            AdoptionStatus::Adopted => "evaluation-adopted",
            AdoptionStatus::Draft => "evaluation-draft",
        };
        let mut lines = vec![self.told(&Message::new(status).with("date", self.date(report.as_of)))];
        let decided = |id: &'static str, (body, date): (Body, Option<chrono::NaiveDate>)| {
            let date = date.map_or(String::new(), |date| format!(", {}", self.date(date)));
            self.told(&Message::new(id).with("body", format!("{}{date}", self.words.body(body))))
        };
        lines.extend(report.adopted.map(|adopted| decided("evaluation-adopted-by", adopted)));
        lines.extend(report.noted.map(|noted| decided("evaluation-noted-by", noted)));
        if report.standing.has_errors {
            lines.push(format!("**{}**", self.catalogue.text("status-has-errors")));
        }
        out.push_str(&lines.join("  \n"));
        out.push('\n');
        out
    }

    fn summary(&self, report: &EvaluationReport) -> String {
        let mut out = format!("\n## {}\n\n", self.catalogue.text("evaluation-summary"));
        out.push_str(&self.text_or_missing(report.summary.as_deref(), "evaluation-missing-summary"));
        out.push_str(&format!(
            "\n| {} | {} | {} |\n| --- | --- | --- |\n",
            self.catalogue.text("word-priority"),
            self.catalogue.text("evaluation-execution"),
            self.catalogue.text("evaluation-effect"),
        ));
        for priority in &report.priorities {
            out.push_str(&format!(
                "| {} | {} | {} |\n",
                markdown_text(&priority.standing.title),
                self.goal_counts(&priority.standing.goals),
                self.effect_counts(&priority.effects),
            ));
        }
        out.push_str(&format!("\n{}\n", self.catalogue.text("evaluation-no-causation")));
        out
    }

    fn goal_counts(&self, goals: &[GoalReport]) -> String {
        let mut parts: Vec<String> = GoalState::ALL
            .iter()
            .filter_map(|state| {
                let count = goals.iter().filter(|goal| goal.state() == Some(*state)).count();
                (count > 0).then(|| format!("{count} {}", self.words.goal_state(*state)))
            })
            .collect();
        let invalid = goals.iter().filter(|goal| goal.verdict == GoalVerdict::Invalid).count();
        if invalid > 0 {
            parts.push(format!("{invalid} {}", self.words.assessment(Assessment::Invalid)));
        }
        parts.join(", ")
    }

    fn effect_counts(&self, effects: &[IndicatorEvaluation]) -> String {
        Assessment::ALL
            .iter()
            .filter_map(|assessment| {
                let count = effects.iter().filter(|one| one.report.assessment == *assessment).count();
                (count > 0).then(|| format!("{count} {}", self.words.assessment(*assessment)))
            })
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn priority(&self, one: &PriorityEvaluation, report: &EvaluationReport) -> String {
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
            out.push_str(&format!("\n{pillars}"));
        }
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
        let others: Vec<_> = one.performances.iter().filter(|one| one.report.cadence.is_none()).collect();
        if !others.is_empty() {
            out.push('\n');
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

    fn question(&self, out: &mut String, id: &'static str) {
        out.push_str(&format!("\n### {}\n\n", self.catalogue.text(id)));
    }

    fn text_or_missing(&self, text: Option<&str>, missing: &'static str) -> String {
        match text {
            Some(text) => format!("{}\n", markdown_text(text)),
            None => format!("> **{}**\n", self.catalogue.text(missing)),
        }
    }

    /// What an indicator's figure means, or that this must still be written.
    fn reading(&self, one: &IndicatorEvaluation, year: i32) -> String {
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

    fn goals(&self, one: &PriorityEvaluation) -> String {
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

    fn action(&self, action: &ActionCard) -> String {
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

    fn promise(&self, one: &IndicatorEvaluation) -> String {
        let Some(promise) = &one.report.cadence else { return String::new() };
        let mut parts = vec![self.words.promise_kept(promise)];
        // That nothing was recorded is told by the periods themselves.
        let remarks = one.report.reasons.iter().filter(|reason| !matches!(reason, Reason::Overdue(_)));
        parts.extend(remarks.map(|reason| self.told(&reason.message())));
        parts.retain(|part| !part.is_empty());
        format!(
            "- {}: {} ({})\n",
            markdown_text(&one.report.title),
            self.words.judged(one.report.assessment),
            markdown_text(&parts.join("; ")),
        )
    }

    fn monitor(&self, report: &EvaluationReport) -> String {
        if report.monitor.is_empty() {
            return String::new();
        }
        let mut out = format!("\n## {}\n\n", self.catalogue.text("word-monitor"));
        out.push_str(&indicator_table(report.monitor.iter().map(|one| &one.report), self.catalogue));
        for one in &report.monitor {
            out.push_str(&self.reading(one, report.year));
        }
        out
    }

    fn lacking(&self, report: &EvaluationReport) -> String {
        if report.lacking.is_empty() {
            return String::new();
        }
        let mut out = format!("\n## {}\n\n", self.catalogue.text("evaluation-lacking"));
        for one in &report.lacking {
            let message = match one {
                Lacking::Summary => Message::new("lacking-summary"),
                Lacking::PriorityInterpretation(id) => {
                    Message::new("lacking-interpretation").with("name", id.as_str())
                }
                Lacking::IndicatorInterpretation(id) => {
                    Message::new("lacking-reading").with("name", id.as_str())
                }
                Lacking::Adjustment(id) => Message::new("lacking-adjustment").with("name", id.as_str()),
            };
            out.push_str(&format!("- {}\n", markdown_text(&self.told(&message))));
        }
        let year = report.year.to_string();
        let id = if report.started { "evaluation-fill-in" } else { "evaluation-start" };
        out.push_str(&format!("\n{}\n", self.told(&Message::new(id).with("year", year))));
        out
    }

    fn method(&self, report: &EvaluationReport) -> String {
        let message = Message::new("evaluation-method-text")
            .with("year", report.year.to_string())
            .with("date", self.date(report.as_of));
        format!("\n## {}\n\n{}\n", self.catalogue.text("evaluation-method"), self.told(&message))
    }
}

/// Keeps further lines of a text inside its list item.
fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}
