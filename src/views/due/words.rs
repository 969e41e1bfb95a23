//! The words of something that is due: what it is, and what to type.

use crate::compute::{DueAbout, DueItem, DuePart, DueWhat, Resolution, SourceToName};
use crate::lang::{Catalogue, Message, short_date};

use super::round;
use crate::model::FollowupId;
use crate::views::followups::words::begun;
use crate::views::text::figure::figure_of;
use crate::views::text::style::clean;

/// What stands in a command where a person types something of their own.
pub struct Blanks {
    pub value: String,
    /// The word for something that was done.
    pub yes: String,
    pub date: String,
    pub source: String,
    pub reason: String,
    pub name: String,
    pub title: String,
    pub text: String,
}

impl Blanks {
    /// In a language.
    pub fn in_words(catalogue: &Catalogue) -> Blanks {
        Blanks {
            value: catalogue.text("due-blank-value"),
            yes: catalogue.text("word-yes"),
            date: catalogue.text("due-blank-date"),
            source: catalogue.text("due-blank-source"),
            reason: catalogue.text("due-blank-reason"),
            name: catalogue.text("due-blank-name"),
            title: catalogue.text("due-blank-title"),
            text: catalogue.text("due-blank-text"),
        }
    }

    /// For other programs.
    pub fn plain() -> Blanks {
        let blank = |text: &str| text.to_owned();
        Blanks {
            value: blank("VALUE"),
            yes: blank("yes"),
            date: blank("DATE"),
            source: blank("SOURCE"),
            reason: blank("REASON"),
            name: blank("NAME"),
            title: blank("TITLE"),
            text: blank("TEXT"),
        }
    }
}

/// The command that settles something; none for what is written in a file.
pub fn command(item: &DueItem, blanks: &Blanks) -> Option<String> {
    match &item.resolution {
        Resolution::Record { once, unit, period, part, source, corrects } => {
            let value = match (once, unit.is_yes_no()) {
                (true, true) => &blanks.yes,
                (true, _) => "1",
                (false, _) => blanks.value.as_str(),
            };
            let period = period.map_or_else(|| blanks.date.clone(), |period| period.to_string());
            let mut line = format!("ivp record {} {value} --period {period}", item.name);
            if let Some(part) = part {
                line.push_str(&format!(" --part {}", typed(part)));
            }
            match source {
                SourceToName::Implied => {}
                SourceToName::Named(source) => line.push_str(&format!(" --source {source}")),
                SourceToName::Unknown => line.push_str(&format!(" --source {}", blanks.source)),
            }
            if *corrects {
                line.push_str(&format!(" --corrects {}", blanks.reason));
            }
            Some(line)
        }
        Resolution::SetFollowup => Some(format!("ivp followup set {} --state done", item.name)),
        Resolution::SetAction => Some(format!("ivp action set {} --state done", item.name)),
        Resolution::StartEvaluation { year } => Some(format!("ivp evaluate {year} --start")),
        Resolution::Round => match &item.what {
            DueWhat::Round(one) => round::command(one, [&blanks.name, &blanks.title, &blanks.text]),
            _ => None,
        },
        Resolution::FillIn { .. } => None,
    }
}

/// A word as it is typed on a command line.
pub(in crate::views) fn typed(word: &str) -> String {
    if word.contains(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '.')) {
        format!("\"{}\"", word.replace('"', "\\\""))
    } else {
        word.to_owned()
    }
}

/// What settles something, in words: the command, or where to write.
pub fn settled_by(item: &DueItem, catalogue: &Catalogue) -> String {
    let written = match &item.what {
        DueWhat::Round(one) => round::written(one, catalogue),
        _ => None,
    };
    let in_words = match &item.resolution {
        Resolution::Round if written.is_some() => written.unwrap_or_default(),
        Resolution::FillIn { file, table } => catalogue
            .render(&Message::new("due-fill-in").with("file", file.as_str()).with("table", table.as_str())),
        _ => catalogue.with_plan(command(item, &Blanks::in_words(catalogue)).unwrap_or_default()),
    };
    clean(&in_words).into_owned()
}

/// What is to be done.
pub fn wanted(item: &DueItem, catalogue: &Catalogue) -> String {
    let about = |id: &'static str| Message::new(id).with("title", item.title.as_str());
    let of = |part: &Option<DuePart>| match part {
        Some(part) => catalogue.render(&about("due-part").with("part", part.title.as_str())),
        None => item.title.clone(),
    };
    let in_words = match &item.what {
        DueWhat::Measurement { period, part } => {
            let id = if item.overdue { "due-measurement-late" } else { "due-measurement" };
            Message::new(id).with("title", of(part)).with("period", *period)
        }
        DueWhat::Promise { period, part, needed, unit, last_day } => {
            let title = of(part);
            if item.overdue {
                Message::new("due-promise-late").with("title", title).with("period", *period)
            } else {
                let id = match (unit.counts_times(), unit.counted().adds_up(), *last_day < item.due) {
                    (true, _, false) => "due-promise",
                    (true, _, true) => "due-promise-ended",
                    (false, true, false) => "due-promise-figure",
                    (false, true, true) => "due-promise-figure-ended",
                    (false, false, _) => "due-promise-level",
                };
                Message::new(id)
                    .with("title", title)
                    .with("period", *period)
                    .with("number", figure_of(*needed, unit.counted(), None, catalogue))
                    .with("date", short_date(*last_day, catalogue.language()))
            }
        }
        DueWhat::Action { .. } => about("due-action"),
        DueWhat::Followup { kind, .. } => {
            let id = match (&item.name, item.overdue) {
                (DueAbout::Followup(FollowupId::Adjustment { year, .. }), _) => {
                    let before = about("due-adjustment").with("year", year.to_string());
                    return one_line(&catalogue.render(&before.with("next", (year + 1).to_string())));
                }
                (_, true) => "due-followup-late",
                (_, false) => "due-followup",
            };
            about(id).with("kind", begun(&catalogue.text(kind.message_id())))
        }
        DueWhat::Interpretation { year } => about("due-interpretation").with("year", year.to_string()),
        DueWhat::Evaluation { year, interpretations } => {
            Message::new("due-evaluation").with("year", year.to_string()).with("count", *interpretations)
        }
        DueWhat::Round(one) => round::wanted(one),
    };
    one_line(&catalogue.render(&in_words))
}

fn one_line(text: &str) -> String {
    clean(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}
