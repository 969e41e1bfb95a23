//! What is due, for a calendar program: RFC 5545, an event of a whole day for each.
//!
//! The same plan on the same day gives the same bytes: the stamp is the day of judgement, and an event keeps its name
//! from one day to the next, so that a calendar that reads the file again changes what is there and adds no double.

use chrono::NaiveDate;

use crate::compute::{DueItem, DueReport, DueWhat};
use crate::lang::{Catalogue, Message};
use crate::views::due::words::{settled_by, wanted};
use crate::views::text::style::clean;

/// The octets of a line, its end not counted (RFC 5545, section 3.1).
const LINE: usize = 75;

/// Writes down what is due as a calendar.
pub fn due_ics(report: &DueReport<'_>, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//ivp//ivp due//NL");
    line(&mut out, "CALSCALE:GREGORIAN");
    for item in &report.items {
        event(&mut out, item, report, catalogue);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, item: &DueItem, report: &DueReport<'_>, catalogue: &Catalogue) {
    let wanted = wanted(item, catalogue);
    let description = format!("{wanted}\n{}", settled_by(item, catalogue));
    let summary = if item.overdue {
        catalogue.render(&Message::new("due-event-late").with("what", wanted))
    } else {
        wanted
    };
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&uid(item, report))));
    line(out, &format!("DTSTAMP:{}T000000Z", day(report.head.as_of)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", day(item.due)));
    if let Some(next) = item.due.succ_opt() {
        // The end of an event is the first day after it.
        line(out, &format!("DTEND;VALUE=DATE:{}", day(next)));
    }
    line(out, &format!("SUMMARY:{}", escaped(&summary)));
    line(out, &format!("DESCRIPTION:{}", escaped(&description)));
    // It takes no time of the day; Outlook has a word of its own for that.
    line(out, "TRANSP:TRANSPARENT");
    line(out, "X-MICROSOFT-CDO-BUSYSTATUS:FREE");
    line(out, "END:VEVENT");
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

/// A text as a value (section 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ => out.push(c),
        }
    }
    out
}

/// Adds a line, folded: what is too long goes on after a line end and one space, never inside a character.
fn line(out: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// The lasting name of an event: of which plan, what, about what, over which period.
fn uid(item: &DueItem, report: &DueReport<'_>) -> String {
    let municipality: String = clean(&report.head.plan.municipality)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let (first, what) = (report.head.plan.first_year.value.0.to_string(), item.what.word().to_owned());
    let mut parts = vec!["ivp".to_owned(), municipality, first, what, item.name.to_string()];
    // What is put off is the same thing on another day.
    if !matches!(item.what, DueWhat::Action { .. } | DueWhat::Followup { .. }) {
        parts.push(item.what.period().to_string());
    }
    parts.extend(item.what.part().map(|part| clean(part).into_owned()));
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::compute::{DueAbout, ReportHead, Resolution};
    use crate::diagnostic::FileId;
    use crate::lang::Language;
    use crate::model::{Head, IndicatorId, Period};

    fn written(title: &str) -> String {
        let day = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
        let item = DueItem {
            name: DueAbout::Indicator(IndicatorId::parse("jeugd/overlast").unwrap()),
            title: title.to_owned(),
            due: day,
            overdue: false,
            what: DueWhat::Measurement { period: Period::Year(2026), part: None },
            resolution: Resolution::SetAction,
        };
        let mut plan = Head::stand_in(FileId(0));
        plan.municipality.value = "Ons Dorp".to_owned();
        plan.first_year.value.0 = 2024;
        let report = DueReport {
            head: ReportHead { plan: &plan, as_of: day },
            until: day,
            items: vec![item],
            has_errors: false,
        };
        due_ics(&report, &Catalogue::new(Language::Nl))
    }

    #[test]
    fn marks_of_the_format_are_escaped_and_lines_of_the_plan_stay_one_line() {
        let text = written("A, b; c\\d\r\nEND:VEVENT");
        let unfolded = text.replace("\r\n ", "");
        assert!(
            unfolded.contains("SUMMARY:A\\, b\\; c\\\\d END:VEVENT: het cijfer over 2026 wordt verwacht\r\n"),
            "{text}"
        );
        assert_eq!(unfolded.matches("\r\nEND:VEVENT").count(), 1, "{text}");
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_never_inside_a_character() {
        for length in 1..100 {
            let title = format!("{}{}", "x".repeat(length), " é€".repeat(60));
            let text = written(&title);
            assert!(text.ends_with("END:VCALENDAR\r\n"));
            assert!(
                text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])),
                "{text}"
            );
            assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{}: het cijfer", title)), "{text}");
        }
    }

    #[test]
    fn a_day_ends_where_the_next_begins_and_the_name_lasts() {
        let text = written("Overlast");
        for line in [
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "DTSTAMP:20261231T000000Z",
            "UID:ivp/Ons-Dorp/2024/measurement/jeugd/overlast/2026",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
        }
    }
}
