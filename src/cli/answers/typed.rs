//! What several commands read as it is typed: texts, periods, figures and names; and what is answered when it cannot be.

use chrono::Days;

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::lang::{Language, Message, shortest};
use ivp::model::{
    Forbidden, Id, Meant, Period, Status, Unit, Unread, by_name, dutch_date, folded, near_miss, read_by_hand,
    read_count,
};

/// A reason or remark must say something.
pub(crate) fn text(typed: Option<&str>, option: &str) -> Result<Option<String>, Failure> {
    match typed {
        Some(typed) if typed.trim().is_empty() => {
            let failure = Failure::usage(Message::new("usage-no-value").with("option", option));
            Err(match option {
                "--missing" | "--corrects" => {
                    failure.help(Message::new("rec-reason-help").with("option", option))
                }
                "--title" => failure.help(Message::new("act-title-help")),
                _ => failure,
            })
        }
        // What was shown as the place for it.
        Some(typed) if matches!(typed.trim(), "…" | "...") => {
            Err(Failure::usage(Message::new("usage-own-text").with("option", option)))
        }
        _ => Ok(typed.map(str::to_owned)),
    }
}

/// A period as typed with an option.
pub(crate) fn read_period(typed: &str, option: &str, session: &Session<'_>) -> Result<Period, Failure> {
    let read = Period::read(typed).or_else(|| dutch_date(typed).map(Period::Day));
    read.ok_or_else(|| {
        let failure = Failure::usage(Message::new("rec-bad-period").with("text", typed));
        failure.help(match Period::suggestion(typed).or_else(|| from_today(typed, session)) {
            Some(better) => Message::new("did-you-mean").with("better", format!("{option} {better}").trim()),
            // An answer is typed without the quotes of a file.
            None if option.is_empty() => Message::new("ask-period-help"),
            None => Message::new("period-form-help"),
        })
    })
}

/// The period that is meant by words that count from today.
fn from_today(typed: &str, session: &Session<'_>) -> Option<Period> {
    use chrono::Datelike as _;
    let (today, year) = (session.today, session.today.year());
    match folded(typed).as_str() {
        "ditjaar" | "thisyear" => Some(Period::Year(year)),
        "vorigjaar" | "afgelopenjaar" | "lastyear" => Some(Period::Year(year - 1)),
        "vandaag" | "today" => Some(Period::Day(today)),
        "gisteren" | "yesterday" => today.checked_sub_days(Days::new(1)).map(Period::Day),
        _ => None,
    }
}

/// A number of people or things.
pub(crate) fn count(typed: &str, option: &str, session: &Session<'_>) -> Result<f64, Failure> {
    let bare = typed.trim().trim_start_matches(['n', 'N', '=', ' ']);
    let why = match read_by_hand(bare, Unit::Count) {
        Ok(read) if bare == typed.trim() && read.status.is_none() => return Ok(read.value.number()),
        Ok(read) => (Unread::NotANumber, Some(Meant::Figure(read.value.number()))),
        Err(why) => why,
    };
    Err(match why {
        (Unread::Two(one, two), _) => two_readings(typed, one, two, session),
        (_, meant) => {
            let failure =
                Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option));
            failure.help(match meant {
                Some(Meant::Figure(one)) => type_number(one, session),
                _ => Message::new("rec-whole-number"),
            })
        }
    })
}

/// Where a figure that could not be read was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Typed<'o> {
    /// As the figure of `ivp record`.
    Figure,
    /// As an answer to the question for it.
    Answer,
    /// With an option of an action.
    Amount(&'o str),
}

/// Why a typed figure was not taken, and what to type.
pub(crate) fn unread(
    typed: &str,
    (why, meant): (Unread, Option<Meant>),
    unit: Option<Unit>,
    place: Typed<'_>,
    session: &Session<'_>,
) -> Failure {
    let failure = match why {
        Unread::Two(one, two) => return two_readings(typed, one, two, session),
        _ if meant == Some(Meant::Nothing) => Failure::usage(Message::new("rec-empty")),
        _ if meant == Some(Meant::TooLarge) => {
            Failure::usage(Message::new("rec-too-large").with("typed", typed))
        }
        Unread::NotANumber => Failure::usage(Message::new("rec-no-number").with("typed", typed)),
        Unread::Forbidden(why) => Failure::usage(forbidden(of_rank(why, unit), typed)),
    };
    let help = meant.and_then(|meant| what_to_type(meant, typed, unit, place, session));
    let help = help.or_else(|| of_unit(typed, why, unit, session));
    let none = || match place {
        Typed::Figure if !typed.contains(|c: char| c.is_ascii_digit()) => Message::new("rec-no-number-help"),
        Typed::Answer => Message::new("ask-no-number"),
        _ => Message::new("rec-number-help"),
    };
    match (help, why) {
        (Some(help), _) => failure.help(help),
        (None, Unread::NotANumber) => failure.help(none()),
        (None, Unread::Forbidden(why)) => failure.help(of_forbidden(of_rank(why, unit))),
        (None, _) => failure,
    }
}

/// Between two places of a ranking there is none.
fn of_rank(why: Forbidden, unit: Option<Unit>) -> Forbidden {
    if (why, unit) == (Forbidden::Fraction, Some(Unit::Rank)) { Forbidden::BelowFirst } else { why }
}

/// What can be typed, where nothing shows what was meant.
fn of_forbidden(why: Forbidden) -> Message {
    Message::new(match why {
        Forbidden::NotYesNo => "rec-yes-no-help",
        Forbidden::NotNumber => "rec-number-help",
        Forbidden::Negative => "rec-not-negative-help",
        Forbidden::Fraction => "rec-whole-number",
        Forbidden::Over100 => "rec-percentage-help",
        Forbidden::OutsideGrades => "rec-grade-help",
        Forbidden::BelowFirst => "rec-rank-help",
    })
}

fn forbidden(why: Forbidden, typed: &str) -> Message {
    let id = match why {
        Forbidden::NotYesNo => "rec-forbidden-yes-no",
        Forbidden::NotNumber => "rec-no-number",
        Forbidden::Negative => "rec-forbidden-negative",
        Forbidden::Fraction => "rec-forbidden-fraction",
        Forbidden::Over100 => "rec-forbidden-over-100",
        Forbidden::OutsideGrades => "rec-forbidden-grades",
        Forbidden::BelowFirst => "rec-forbidden-rank",
    };
    Message::new(id).with("typed", typed)
}

/// What to type for what was meant.
fn what_to_type(
    meant: Meant,
    typed: &str,
    unit: Option<Unit>,
    place: Typed<'_>,
    session: &Session<'_>,
) -> Option<Message> {
    let plain = |number: f64| plain(number, session);
    if let Typed::Amount(option) = place {
        return match meant {
            Meant::Nothing | Meant::NoFigure => {
                Some(Message::new("act-no-amount-help").with("option", option))
            }
            Meant::Figure(one) | Meant::About(one) => Some(type_number(one, session)),
            _ => None,
        };
    }
    let number = |id: &'static str, one: f64| Message::new(id).with("number", plain(one));
    if place == Typed::Answer {
        // There are no options to point at; no figure and a share are answers.
        return match meant {
            Meant::About(one) => Some(type_number(one, session)),
            Meant::Between(one, two) => {
                Some(Message::new("rec-two-readings-help").with("one", plain(one)).with("two", plain(two)))
            }
            Meant::Below(one) => Some(number("ask-below", one)),
            Meant::Above(one) => Some(number("ask-above", one)),
            Meant::Figure(_) | Meant::PerOther { .. } | Meant::Otherwise => {
                what_to_type(meant, typed, unit, Typed::Figure, session)
            }
            Meant::Nothing | Meant::NoFigure | Meant::Share(..) | Meant::TooLarge => None,
        };
    }
    Some(match meant {
        // An answer that is marked with a cross is one.
        Meant::NoFigure if unit == Some(Unit::YesNo) && folded(typed) == "x" => return None,
        Meant::Nothing => Message::new("rec-empty-help"),
        Meant::NoFigure => Message::new("rec-none-help").with("typed", typed),
        Meant::Figure(one) => type_number(one, session),
        Meant::About(one) => number("rec-about-help", one),
        Meant::Share(some, all) => {
            Message::new("rec-share-help").with("some", plain(some)).with("all", plain(all))
        }
        Meant::Between(one, two) => {
            Message::new("rec-between-help").with("one", plain(one)).with("two", plain(two))
        }
        Meant::Below(one) => number("rec-below-help", one),
        Meant::Above(one) => number("rec-above-help", one),
        Meant::PerOther { number, per, gives } => {
            let Some(Unit::Rate { per: own }) = unit else { return None };
            let language = session.catalogue.language();
            Message::new("rec-per-other-help")
                .with("number", shortest(number, language))
                .with("per", per)
                .with("own", own)
                .with("gives", plain(gives))
        }
        Meant::Otherwise => Message::new("rec-otherwise-help").with("unit", unit?.message()),
        Meant::TooLarge => return None,
    })
}

/// What to type for a unit that forbids the figure.
fn of_unit(typed: &str, why: Unread, unit: Option<Unit>, session: &Session<'_>) -> Option<Message> {
    match unit {
        Some(Unit::YesNo) => Some(Message::new("rec-yes-no-help")),
        Some(Unit::Count) if matches!(why, Unread::Forbidden(_)) => Some(Message::new("rec-whole-number")),
        Some(Unit::Grade) => {
            // 68 for 6,8: the comma was forgotten.
            let tenfold = read_count(typed).ok().filter(|tenfold| (11.0..=99.0).contains(tenfold))?;
            Some(Message::new("did-you-mean").with("better", plain(tenfold / 10.0, session)))
        }
        _ => None,
    }
}

fn two_readings(typed: &str, one: f64, two: f64, session: &Session<'_>) -> Failure {
    let language = session.catalogue.language();
    let message = Message::new("rec-two-readings")
        .with("typed", typed)
        .with("one", shortest(one, language))
        .with("two", shortest(two, language));
    let help = Message::new("rec-two-readings-help");
    Failure::usage(message).help(help.with("one", plain(one, session)).with("two", plain(two, session)))
}

fn type_number(number: f64, session: &Session<'_>) -> Message {
    Message::new("rec-type-help").with("number", plain(number, session))
}

/// A number as it can be typed without a doubt: no marks between groups.
fn plain(number: f64, session: &Session<'_>) -> String {
    let language = session.catalogue.language();
    let mark = if language == Language::Nl { '.' } else { ',' };
    shortest(number, language).replace(mark, "")
}

/// The id of what somebody names, by its id or its title; any id where the plan describes none.
pub(crate) fn named_id(typed: &str, option: &str, things: &[(&str, &str)], any: bool) -> Result<Id, Failure> {
    let named = by_name(typed, things).and_then(|id| Id::parse(id).ok());
    let named = named.or_else(|| Id::parse(typed).ok().filter(|_| any));
    named.ok_or_else(|| unknown_name(typed, option, things))
}

/// That none of some things goes by a name: the one that comes near, or all.
pub(crate) fn unknown_name(typed: &str, option: &str, things: &[(&str, &str)]) -> Failure {
    let failure = Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option));
    let words = || things.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    match near_name(typed, things) {
        Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
        None if things.is_empty() => failure,
        None if matches!(option, "--lead" | "--partner") => {
            failure.help(Message::new("act-choose-partner").with("words", words()))
        }
        None => failure.help(Message::new("choose-from").with("words", words())),
    }
}

/// The id of the one whose id or title comes near to what was typed.
pub(crate) fn near_name<'t>(typed: &str, things: &[(&'t str, &'t str)]) -> Option<&'t str> {
    near_miss(&typed.to_lowercase(), things.iter().map(|(id, _)| *id)).or_else(|| {
        let title = near_miss(typed, things.iter().map(|(_, title)| *title))?;
        things.iter().find(|(_, one)| *one == title).map(|(id, _)| *id)
    })
}

/// The one of some fixed words that somebody typed, by its word in files and the id of what is shown for it; when it is
/// none, the one that comes near, or what they are called in the language of the person.
pub(crate) fn fixed_word<W>(
    typed: &str,
    option: &str,
    read: impl Fn(&str) -> Option<W>,
    words: &[(&'static str, &'static str)],
    session: &Session<'_>,
) -> Result<W, Failure> {
    read(typed).ok_or_else(|| {
        let shown: Vec<String> = words.iter().map(|(_, id)| session.catalogue.text(id)).collect();
        let lower = typed.to_lowercase();
        let near = near_miss(&lower, shown.iter().map(String::as_str));
        let near = near.or_else(|| near_miss(&lower, words.iter().map(|(word, _)| *word)));
        Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option)).help(
            match near.filter(|_| !typed.contains('*')) {
                // A star says that it will be revised, whatever word it stands behind.
                Some(better) => Message::new("did-you-mean").with("better", better),
                None => Message::new("choose-from").with("words", shown),
            },
        )
    })
}

/// A status as it is typed, stars included.
pub(crate) fn status(typed: &str, option: &str, session: &Session<'_>) -> Result<Status, Failure> {
    let read = |typed: &str| match typed.trim() {
        "*" => Some(Status::Provisional),
        "**" => Some(Status::RevisedProvisional),
        named => Status::by_name(named),
    };
    let words: Vec<_> = Status::ALL.iter().map(|one| (one.word(), one.message_id())).collect();
    fixed_word(typed, option, read, &words, session)
}
