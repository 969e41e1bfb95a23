//! Numbers, periods and changes, as they are typed of what is added.

use crate::cli::answers::typed::{Typed, fixed_word, read_period, unread};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::lang::{Message, shortest, texts_of};
use ivp::model::{BaselinePeriod, Change, Meant, Per, Unit, Unread, by_name, folded, read_by_hand};

/// Of how many a rate is: a whole number in which every mark stands between groups.
pub(super) fn per(typed: &str, place: Typed<'_>, session: &Session<'_>) -> Result<f64, Failure> {
    match read_by_hand(typed.trim(), Unit::Count) {
        Ok(read) if read.status.is_none() => usual_per(read.value.number(), typed, place),
        Err((Unread::Two(one, two), _)) => usual_per(one.max(two), typed, place),
        Ok(_) => Err(unread(typed, (Unread::NotANumber, None), None, place, session)),
        Err((why, _)) if place == Typed::Answer => {
            Err(unread(typed, (why, None), None, place, session).help(Message::new("add-ask-per-help")))
        }
        Err(why) => Err(unread(typed, why, Some(Unit::Count), place, session)),
    }
}

/// Figures are given per a hundred, a thousand and so on: any other number is a slip, or an answer to another question.
fn usual_per(number: f64, typed: &str, place: Typed<'_>) -> Result<f64, Failure> {
    const USUAL: [f64; 4] = [100.0, 1_000.0, 10_000.0, 100_000.0];
    let bad = match place {
        Typed::Amount(option) => Message::new("usage-bad-value").with("value", typed).with("option", option),
        Typed::Figure | Typed::Answer => Message::new("add-ask-unread").with("typed", typed),
    };
    let is_usual = USUAL.contains(&number);
    is_usual.then_some(number).ok_or_else(|| Failure::usage(bad).help(Message::new("add-ask-per-help")))
}

/// A number to reach, or not to exceed, in every period; in the unit of the indicator.
pub(super) fn norm(
    typed: &str,
    unit: Option<Unit>,
    option: &'static str,
    session: &Session<'_>,
) -> Result<f64, Failure> {
    let unit = unit.unwrap_or(Unit::Count).counted();
    match read_by_hand(typed, unit) {
        Ok(read) if read.status.is_none() && read.respondents.is_none() => Ok(read.value.number()),
        Ok(_) => Err(unread(typed, (Unread::NotANumber, None), Some(unit), Typed::Amount(option), session)),
        Err(why) => Err(unread(typed, why, Some(unit), Typed::Amount(option), session)),
    }
}

/// A value to reach, read as a figure of the indicator is.
pub(super) fn figure(typed: &str, unit: Option<Unit>, session: &Session<'_>) -> Result<f64, Failure> {
    let bad =
        || Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--target"));
    if unit == Some(Unit::YesNo) {
        return Err(bad().help(Message::new("add-target-yes-no-help")));
    }
    match read_by_hand(typed, unit.unwrap_or(Unit::Euro)) {
        Err((_, Some(Meant::Share(some, all)))) if unit == Some(Unit::Percent) && all > 0.0 => {
            let share = shortest(100.0 * some / all, session.catalogue.language());
            let better = format!("--target {share}%");
            Err(bad().help(Message::new("did-you-mean").with("better", better)))
        }
        Err((why @ Unread::NotANumber, None)) if !typed.contains(|c: char| c.is_ascii_digit()) => {
            Err(unread(typed, (why, None), unit, Typed::Amount("--target"), session)
                .help(Message::new("add-target-help")))
        }
        _ => norm(typed, unit.or(Some(Unit::Euro)), "--target", session),
    }
}

/// A change from the baseline as it stands in a plan: `-10%`, `-4pp`.
pub(super) fn change(typed: &str, option: &'static str) -> Result<String, Failure> {
    let plain = typed.trim().to_lowercase().replace('−', "-").replace(',', ".").replace(' ', "");
    let bad = || Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option));
    let help = if option == "--within" { "add-within-help" } else { "add-target-help" };
    match Change::parse(&plain) {
        // More than all of it cannot go.
        Some(Change::Percent(percent) | Change::Points(percent)) if percent < -100.0 => {
            Err(bad().help(Message::new("add-change-too-far")))
        }
        Some(Change::Percent(width) | Change::Points(width)) if option == "--within" && width <= 0.0 => {
            Err(bad().help(Message::new(help)))
        }
        Some(_) => Ok(plain),
        None => Err(bad().help(Message::new(help))),
    }
}

/// A baseline: a period, or a span of years.
pub(super) fn baseline(typed: &str, session: &Session<'_>) -> Result<BaselinePeriod, Failure> {
    let span = typed.trim().replace(['–', '-'], "/").replace(' ', "");
    match BaselinePeriod::parse(typed.trim()).or_else(|| BaselinePeriod::parse(&span)) {
        Some(baseline) => Ok(baseline),
        None => read_period(typed, "--baseline", session).map(BaselinePeriod::Single),
    }
}

/// In each what: `jaar`, `per kwartaal`, `quarter`.
pub(super) fn each(typed: &str, session: &Session<'_>) -> Result<Per, Failure> {
    const NAMES: [(&str, &str); 12] = [
        ("month", "maand"),
        ("quarter", "kwartaal"),
        ("half-year", "halfjaar"),
        ("year", "jaar"),
        ("plan", "planperiode"),
        ("month", "monthly"),
        ("quarter", "quarterly"),
        ("year", "yearly"),
        ("month", "maandelijks"),
        ("quarter", "driemaandelijks"),
        ("year", "jaarlijks"),
        ("half-year", "half jaar"),
    ];
    fn word(per: &Per) -> (&'static str, &'static str) {
        match per {
            Per::Month => ("month", "schema-per-month"),
            Per::Quarter => ("quarter", "schema-per-quarter"),
            Per::HalfYear => ("half-year", "schema-per-half-year"),
            Per::Year => ("year", "schema-per-year"),
            Per::Plan => ("plan", "schema-per-plan"),
        }
    }
    let read = |typed: &str| {
        let bare = typed.trim();
        let bare = ["per ", "elk ", "elke ", "each "]
            .iter()
            .find_map(|word| bare.strip_prefix(word))
            .unwrap_or(bare);
        // What is offered below can be typed.
        let shown = |per: &Per| texts_of(word(per).1).any(|one| folded(one) == folded(typed));
        let named = by_name(bare, &NAMES).and_then(Per::from_word);
        named.or_else(|| Per::ALL.iter().copied().find(shown))
    };
    fixed_word(typed, "--each", read, &Per::ALL.iter().map(word).collect::<Vec<_>>(), session)
}
