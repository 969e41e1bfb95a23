//! The cells of a goal or an indicator, and the sentence above them: the same on a screen and in Markdown.

use crate::compute::{
    CannotEstablish, Established, FeasibleChapter, FeasibleCounts, FeasibleRow, MeasuredInTime, NormKind,
};
use crate::facts::NoYardstick;
use crate::lang::{Catalogue, Message};

/// The headings beside the title.
pub(super) const HEADINGS: [&str; 5] =
    ["feasible-measurable", "feasible-norm", "feasible-established", "feasible-in-time", "show-lead"];

/// What a chapter is called.
pub(super) fn chapter_title(chapter: &FeasibleChapter<'_>, catalogue: &Catalogue) -> String {
    if chapter.is_monitor() { catalogue.text("word-monitor") } else { chapter.shown_title().to_owned() }
}

/// How many goals are what, in one sentence.
pub(super) fn sentence(id: &'static str, counts: FeasibleCounts) -> Message {
    Message::new(id)
        .with("all", counts.all)
        .with("measurable", counts.measurable)
        .with("norm", counts.with_norm)
        .with("established", counts.established)
        .with("promised", counts.promised)
}

/// What stands in the columns of a row, in the order of [`HEADINGS`]; but the last.
pub(super) fn cells(row: &FeasibleRow<'_>, catalogue: &Catalogue) -> [String; 4] {
    let text = |id: &'static str| catalogue.text(id);
    let nothing = || text("feasible-nothing");
    [
        text(if row.indicators.is_empty() { "word-no" } else { "word-yes" }),
        match row.norm {
            None => text("word-no"),
            Some(NormKind::Target) => text("word-yes"),
            Some(NormKind::Promise) => text("feasible-promise"),
        },
        match row.established {
            None => nothing(),
            Some(Established::Counted) => text("feasible-counted"),
            Some(Established::Yes) => text("word-yes"),
            Some(Established::No) => text("word-no"),
            Some(Established::Unknown(_)) => text("feasible-unknown"),
        },
        match row.measured {
            None => nothing(),
            Some(MeasuredInTime::Measured) => text("feasible-measured"),
            Some(MeasuredInTime::Planned) => text("feasible-planned"),
            Some(MeasuredInTime::NotPlanned) => text("word-no"),
        },
    ]
}

/// Why something cannot be said of a row; none where it can.
pub(super) fn unknown(row: &FeasibleRow<'_>) -> Option<Message> {
    match row.established {
        Some(Established::Unknown(why)) => Some(Message::new(why_not(why))),
        _ => None,
    }
}

/// Why it cannot be said whether something can be established, as a message.
pub(super) fn why_not(why: CannotEstablish) -> &'static str {
    match why {
        CannotEstablish::NoFigure => "feasible-no-figure",
        CannotEstablish::NothingToSee => "feasible-nothing-to-see",
        CannotEstablish::OtherPlace => "feasible-other-place",
        CannotEstablish::Band => "feasible-band",
        CannotEstablish::NotCounted => "feasible-not-counted",
        CannotEstablish::Invalid => "feasible-invalid",
        CannotEstablish::NoYardstick(why) => match why {
            NoYardstick::OwnActs => "feasible-own-acts",
            NoYardstick::Published => "feasible-published",
            NoYardstick::NoRespondents => "feasible-no-respondents",
            NoYardstick::SeveralSurveys => "feasible-several-surveys",
            NoYardstick::NoHistory => "feasible-no-history",
            NoYardstick::Impossible => "feasible-invalid",
        },
    }
}
