//! What several commands read as it is typed: texts, periods, figures and ids.

use super::error::Failure;
use super::session::Session;
use ivp::lang::{Language, Message, shortest};
use ivp::model::{Forbidden, Id, Period, Unit, Unread, near_miss, read_count};

/// A reason or remark must say something.
pub(super) fn text(typed: Option<&str>, option: &str) -> Result<Option<String>, Failure> {
    match typed {
        Some(typed) if typed.trim().is_empty() => {
            Err(Failure::usage(Message::new("usage-no-value").with("option", option)))
        }
        _ => Ok(typed.map(str::to_owned)),
    }
}

/// A period as typed with an option.
pub(super) fn read_period(typed: &str, option: &str) -> Result<Period, Failure> {
    Period::read(typed).ok_or_else(|| {
        let failure = Failure::usage(Message::new("rec-bad-period").with("text", typed));
        failure.help(match Period::suggestion(typed) {
            Some(better) => Message::new("did-you-mean").with("better", format!("{option} {better}")),
            None => Message::new("period-form-help"),
        })
    })
}

/// A number of people or things.
pub(super) fn count(typed: &str, option: &str) -> Result<f64, Failure> {
    read_count(typed).map_err(|_| {
        Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option))
            .help(Message::new("rec-whole-number"))
    })
}

/// Why a typed figure was not taken.
pub(super) fn unread(typed: &str, why: Unread, unit: Option<Unit>, session: &Session<'_>) -> Failure {
    let language = session.catalogue.language();
    match why {
        Unread::Two(one, two) => {
            let (one, two) = (shortest(one, language), shortest(two, language));
            // The plain form of both: without marks between groups.
            let plain = |text: &str, mark: char| text.replace(mark, "");
            let mark = if language == Language::Nl { '.' } else { ',' };
            Failure::usage(
                Message::new("rec-two-readings")
                    .with("typed", typed)
                    .with("one", one.as_str())
                    .with("two", two.as_str()),
            )
            .help(
                Message::new("rec-two-readings-help")
                    .with("one", plain(&one, mark))
                    .with("two", plain(&two, mark)),
            )
        }
        Unread::NotANumber => Failure::usage(Message::new("rec-no-number").with("typed", typed))
            .help(Message::new("rec-no-number-help")),
        Unread::Forbidden(why) => {
            let id = match why {
                Forbidden::NotYesNo => "rec-forbidden-yes-no",
                Forbidden::NotNumber => "rec-no-number",
                Forbidden::Negative => "rec-forbidden-negative",
                Forbidden::Fraction => "rec-forbidden-fraction",
                Forbidden::Over100 => "rec-forbidden-over-100",
                Forbidden::OutsideGrades => "rec-forbidden-grades",
                Forbidden::BelowFirst => "rec-forbidden-rank",
            };
            let failure = Failure::usage(Message::new(id).with("typed", typed));
            match unit {
                Some(unit) if unit.is_yes_no() => failure.help(Message::new("rec-yes-no-help")),
                Some(unit) if unit.is_count() => failure.help(Message::new("rec-whole-number")),
                Some(unit) if unit.is_grade() => match read_count(typed) {
                    // 68 for 6,8: the comma was forgotten.
                    Ok(tenfold) if (11.0..=99.0).contains(&tenfold) => failure.help(
                        Message::new("did-you-mean").with("better", shortest(tenfold / 10.0, language)),
                    ),
                    _ => failure,
                },
                _ => failure,
            }
        }
    }
}

/// An id that the plan describes; any id where the plan describes none.
pub(super) fn known_id(typed: &str, option: &str, known: &[&str], any: bool) -> Result<Id, Failure> {
    let bad = || {
        let failure =
            Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option));
        match near_miss(typed, known.iter().copied()) {
            Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
            None => failure.help(Message::new("choose-from").with("words", known.to_vec())),
        }
    };
    Id::parse(typed).ok().filter(|_| any || known.contains(&typed)).ok_or_else(bad)
}

/// That something which must be typed was not, by its name in both languages.
pub(super) fn missing(dutch: &str, english: &str, session: &Session<'_>) -> Failure {
    let name = if session.catalogue.language() == Language::Nl { dutch } else { english };
    Failure::usage(Message::new("usage-missing").with("option", name)).help(Message::new("rec-usage-help"))
}
