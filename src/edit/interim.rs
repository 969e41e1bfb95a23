//! The file of a report within the year with what must be filled in.

use crate::compute::{DepartureAbout, PeriodReport};
use crate::lang::{Catalogue, Message};

/// The text of a new report file: empty texts for the summary, and for cause and measure of what departs from plan.
pub fn report_file(report: &PeriodReport<'_>, catalogue: &Catalogue) -> String {
    let comment = |message: &Message| -> String {
        catalogue.render(message).lines().map(|line| format!("# {line}\n")).collect()
    };
    // With figures of before its end a report is not about all of its period.
    let end = report.period.end();
    let date = report.as_of.max(end.succ_opt().unwrap_or(end));
    let head = Message::new("report-file-head").with("period", report.period.to_string());
    let mut out = comment(&head.with("date", date.to_string()));
    out.push_str("\nsummary = \"\"\n");
    for one in report.departures.iter().filter(|one| one.is_asked()) {
        let table = match &one.about {
            DepartureAbout::Indicator(id) => format!("[indicator.\"{id}\"]"),
            DepartureAbout::Goal(id) => format!("[goal.\"{id}\"]"),
            DepartureAbout::Other(_) => continue,
        };
        let title = comment(&Message::new("evaluation-file-indicator").with("title", one.title.as_str()));
        out.push_str(&format!("\n{title}{table}\ncause = \"\"\nmeasure = \"\"\n"));
    }
    out
}
