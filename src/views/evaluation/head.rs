//! The head of the paper.

use super::Paper;
use crate::lang::{Arg, Message};
use crate::model::{AdoptionStatus, Body};
use crate::views::document::{Text, of_plan, plain, strong};

impl Paper<'_> {
    pub(super) fn title(&self) -> String {
        let title = Message::new("evaluation-title")
            .with("year", self.report.year.to_string())
            .with("municipality", Arg::plan(&*self.report.standing.head.plan.municipality));
        self.in_words(&title)
    }

    /// What plan it is about, how far the paper is, and what is wrong with it.
    pub(super) fn head(&self) -> Vec<Text> {
        let report = self.report;
        let status = match report.status {
            AdoptionStatus::Adopted => "evaluation-adopted",
            AdoptionStatus::Draft => "evaluation-draft",
        };
        let mut lines = vec![
            of_plan(&report.standing.head.plan.title),
            plain(self.in_words(&Message::new(status).with("date", self.date(report.as_of)))),
        ];
        let decided = |id: &'static str, (body, date): (Body, Option<chrono::NaiveDate>)| {
            let date = date.map_or(String::new(), |date| format!(", {}", self.date(date)));
            plain(self.in_words(&Message::new(id).with("body", format!("{}{date}", self.words.body(body)))))
        };
        lines.extend(report.adopted.map(|adopted| decided("evaluation-adopted-by", adopted)));
        lines.extend(report.noted.map(|noted| decided("evaluation-noted-by", noted)));
        if let Some(revision) = &report.revision {
            let message = Message::new("evaluation-revision").with("revision", *revision);
            lines.push(plain(self.in_words(&message)));
        }
        let year =
            |id: &'static str| strong(self.in_words(&Message::new(id).with("year", report.year.to_string())));
        if report.running {
            lines.push(year("evaluation-running"));
        }
        if report.unusable {
            lines.push(year("evaluation-unusable"));
        }
        if report.standing.has_errors {
            lines.push(strong(self.text("status-has-errors")));
        }
        lines
    }
}
