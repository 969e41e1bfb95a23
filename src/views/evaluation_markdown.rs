//! The draft evaluation as Markdown, readable as text.

use super::figure::figure_of;
use super::status_markdown::indicator_table;
use super::style::markdown_text;
use super::words::Words;
use crate::compute::{
    Assessment, Because, EvaluationReport, GoalReport, GoalVerdict, IndicatorEvaluation, Lacking, Sums,
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
    out.push_str(&paper.money(report));
    out.push_str(&paper.open_ends(report));
    out.push_str(&paper.lacking(report));
    out.push_str(&paper.method(report));
    out
}

/// A paper being written.
pub(super) struct Paper<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) words: Words<'c>,
}

impl Paper<'_> {
    pub(super) fn told(&self, message: &Message) -> String {
        self.catalogue.tell(message)
    }

    pub(super) fn date(&self, date: chrono::NaiveDate) -> String {
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
        if report.running {
            let message = Message::new("evaluation-running").with("year", report.year.to_string());
            lines.push(format!("**{}**", self.told(&message)));
        }
        if report.unusable {
            let message = Message::new("evaluation-unusable").with("year", report.year.to_string());
            lines.push(format!("**{}**", self.told(&message)));
        }
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
        if !report.standing.has_actions {
            out.push_str(&format!("\n{}\n", self.catalogue.text("evaluation-no-plan")));
        }
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

    /// Budget and spending by programme. Every action is in one row, so that none counts twice.
    fn money(&self, report: &EvaluationReport) -> String {
        let Some(money) = &report.money else { return String::new() };
        let heading = Message::new("act-money-year").with("year", report.year.to_string());
        let columns = ["show-programmes", "show-budget", "show-spent", "show-requested"];
        let mut out = format!(
            "\n## {}\n\n| {} |\n| --- | ---: | ---: | ---: |\n",
            self.told(&heading),
            columns.map(|id| self.catalogue.text(id)).join(" | ")
        );
        let mut row = |title: String, sums: Sums| {
            let euro = |amount: Option<f64>| {
                amount.map_or(String::new(), |amount| figure_of(amount, Unit::Euro, None, self.catalogue))
            };
            let cells = [sums.budget, sums.spent, sums.requested].map(euro).join(" | ");
            out.push_str(&format!("| {title} | {cells} |\n"));
        };
        for one in &money.rows {
            let names = markdown_text(&one.titles.join(" + "));
            row(if names.is_empty() { self.catalogue.text("act-no-programme") } else { names }, one.sums);
        }
        row(format!("**{}**", self.catalogue.text("act-total")), money.total);
        out
    }

    /// What the next implementation plan must take up.
    fn open_ends(&self, report: &EvaluationReport) -> String {
        let idle =
            report.priorities.iter().flat_map(|priority| &priority.standing.goals).filter(|goal| {
                matches!(goal.verdict, GoalVerdict::State { because: Because::NoActions, .. })
            });
        let idle: Vec<String> = idle.map(|goal| markdown_text(&goal.title)).collect();
        if report.open_actions.is_empty() && idle.is_empty() {
            return String::new();
        }
        let next = Message::new("evaluation-open-ends").with("year", (report.year + 1).to_string());
        let mut out = format!("\n## {}\n\n", self.told(&next));
        for action in &report.open_actions {
            let end = action.end.map_or(String::new(), |end| format!(", {end}"));
            let line = format!("{} ({}{end})", action.title, self.words.action_state(action.state));
            out.push_str(&format!("- {}\n", markdown_text(&line)));
        }
        if !idle.is_empty() {
            let message = Message::new("evaluation-no-actions").with("names", idle.join("; "));
            out.push_str(&format!("- {}\n", self.told(&message)));
        }
        out
    }

    pub(super) fn text_or_missing(&self, text: Option<&str>, missing: &'static str) -> String {
        match text {
            Some(text) => format!("{}\n", markdown_text(text)),
            None => format!("> **{}**\n", self.catalogue.text(missing)),
        }
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
                    Message::new("lacking-interpretation").with("name", title(report, id))
                }
                Lacking::IndicatorInterpretation(id) => {
                    Message::new("lacking-reading").with("name", title(report, id))
                }
                Lacking::Adjustment(id) => Message::new("lacking-adjustment").with("name", title(report, id)),
                Lacking::Figure(id, period) => Message::new("lacking-figure")
                    .with("name", title(report, id))
                    .with("period", period.to_string()),
            };
            out.push_str(&format!("- {}\n", markdown_text(&self.told(&message))));
        }
        out
    }

    fn method(&self, report: &EvaluationReport) -> String {
        let message = Message::new("evaluation-method-text")
            .with("year", report.year.to_string())
            .with("date", self.date(report.as_of));
        format!("\n## {}\n\n{}\n", self.catalogue.text("evaluation-method"), self.told(&message))
    }
}

/// The title of a priority or indicator of the report.
fn title(report: &EvaluationReport, id: &str) -> String {
    let priorities = report.priorities.iter().map(|one| (&one.standing.id, &one.standing.title));
    let effects = report.priorities.iter().flat_map(|one| &one.effects).chain(&report.monitor);
    let effects = effects.map(|one| (&one.report.id, &one.report.title));
    priorities
        .chain(effects)
        .find(|(of, _)| *of == id)
        .map_or_else(|| id.to_owned(), |(_, title)| title.clone())
}

/// Keeps further lines of a text inside its list item.
pub(super) fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}
