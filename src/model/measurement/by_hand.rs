//! Figures as somebody types them at a command: what the product prints of a figure is read, with what stands around the
//! number (`41*`, `€ 6.000,-`, `42 dagen`, `7,3 per 1.000`, `17% (n=400)`). What else says what was meant is answered with
//! what to type.

use crate::model::read::by_name::folded;
use crate::model::unit::numeral::{Unread, digits_as_typed, read_count, read_figure};
use crate::model::{Numeral, Quantity, Status, Unit};

/// A figure, with what was typed around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ByHand {
    pub value: Quantity,
    /// `41*`, `41 (voorlopig)`.
    pub status: Option<Status>,
    /// `17% (n=400)`.
    pub respondents: Option<f64>,
}

/// What somebody may have meant who typed no figure of the unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Meant {
    /// Nothing was typed.
    Nothing,
    /// There is no figure: `n.v.t.`, `-`.
    NoFigure,
    /// This figure: `12 meldingen`, `twaalf`, `6,5 ton`.
    Figure(f64),
    /// About this figure: `ca. 40`.
    About(f64),
    /// So many of so many: `8 van de 10`.
    Share(f64, f64),
    /// One of the two, or between them: `40-45`.
    Between(f64, f64),
    /// Less than this: `<5`.
    Below(f64),
    /// More than this: `>100`.
    Above(f64),
    /// A rate per another number, and what it is per that of the indicator.
    PerOther { number: f64, per: f64, gives: f64 },
    /// A number beyond what can be told apart.
    TooLarge,
}

/// Reads a figure as somebody typed it.
///
/// # Errors
/// Why it is none of the unit, and what may have been meant.
pub fn read_by_hand(typed: &str, unit: Unit) -> Result<ByHand, (Unread, Option<Meant>)> {
    let plain = digits_as_typed(typed);
    let text = plain.trim();
    let (text, status) = without_status(text);
    let (text, respondents) = without_respondents(text, unit);
    let figure = read_plain(text, unit).map(|value| ByHand { value, status, respondents });
    figure.map_err(|why| match meant(text, unit) {
        // Half a report is no figure, and which of the two numbers is no matter of words.
        Some(Meant::Figure(one)) => match unit.check(Quantity::Number(one)) {
            Ok(()) => (why, Some(Meant::Figure(one))),
            Err(forbidden) => (Unread::Forbidden(forbidden), None),
        },
        meant => (why, meant.filter(|_| !matches!(why, Unread::Two(..)))),
    })
}

/// A number with nothing but the words of its unit around it.
fn read_plain(text: &str, unit: Unit) -> Result<Quantity, Unread> {
    match read_figure(text, unit) {
        Err(Unread::NotANumber) => {}
        // What the product prints of euro has a sign, and points between groups only: € 6.000 is no 6.
        Err(Unread::Two(one, two)) if unit.is_money() && names_euro(text) => {
            return Ok(Quantity::Number(if one.abs() > two.abs() { one } else { two }));
        }
        settled => return settled,
    }
    let lower = text.to_lowercase();
    let bare = match unit {
        Unit::Days => without_end(&lower, &["dagen", "dag", "days", "day"]),
        Unit::Percent => without_end(&lower, &["procent", "percent"]),
        Unit::Rank => without_start(&lower, &["plek", "rank", "plaats"]),
        Unit::Euro => return read_euro(&lower).ok_or(Unread::NotANumber),
        Unit::Rate { per } => match rate(&lower) {
            Some((number, own)) if own == per => Some(number),
            _ => None,
        },
        Unit::Count => without_end(&lower, &["keer", "maal", "stuks", "times"]),
        Unit::Grade | Unit::YesNo => None,
    };
    bare.map_or(Err(Unread::NotANumber), |bare| read_figure(bare, unit))
}

fn names_euro(text: &str) -> bool {
    text.contains('€') || text.to_lowercase().contains("eur")
}

/// `€ 6.000,-`, `6000 euro`, `EUR 6.000`: with a word for the money points and commas are between groups of three.
fn read_euro(lower: &str) -> Option<Quantity> {
    let text = without_start(lower, &["eur", "euro"]).unwrap_or(lower);
    let text = without_end(text, &["euro", "eur"]).unwrap_or(text);
    let whole = [",-", ",–", ",—", ",--", ".-"].iter().find_map(|end| text.strip_suffix(end));
    let number = whole.unwrap_or(text).trim().trim_start_matches('€').trim();
    if number.len() == lower.len() {
        return None;
    }
    match read_figure(number, Unit::Euro) {
        Err(Unread::Two(one, two)) => Some(Quantity::Number(if one.abs() > two.abs() { one } else { two })),
        settled => settled.ok(),
    }
}

/// The number of a rate, and per how many it is: `7,3 per 1.000`, `7,3‰`.
fn rate(lower: &str) -> Option<(&str, f64)> {
    if let Some(number) = lower.strip_suffix('‰') {
        return Some((number.trim_end(), 1000.0));
    }
    let (number, per) = lower.split_once(" per ")?;
    Some((number.trim_end(), grouped(per)?))
}

/// A whole number in which every mark stands between groups: `1.000` is a thousand.
fn grouped(text: &str) -> Option<f64> {
    let digits: String = text.trim().chars().filter(|c| !" .,\u{a0}".contains(*c)).collect();
    digits.parse::<u32>().ok().map(f64::from)
}

fn without_end<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let bare = words.iter().find_map(|word| text.strip_suffix(word))?.trim_end();
    bare.ends_with(|c: char| !c.is_alphabetic()).then_some(bare)
}

fn without_start<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let bare = words.iter().find_map(|word| text.strip_prefix(word))?.trim_start();
    bare.starts_with(|c: char| !c.is_alphabetic()).then_some(bare)
}

/// The text before a status that stands behind a figure, and that status.
fn without_status(text: &str) -> (&str, Option<Status>) {
    if let Some(rest) = text.strip_suffix("**") {
        return (rest.trim_end(), Some(Status::RevisedProvisional));
    }
    if let Some(rest) = text.strip_suffix('*') {
        return (rest.trim_end(), Some(Status::Provisional));
    }
    let status = || {
        let (rest, named) = text.strip_suffix(')')?.rsplit_once('(')?;
        Some((rest.trim_end(), Status::by_name(named)?))
    };
    status().map_or((text, None), |(rest, status)| (rest, Some(status)))
}

/// The text before a number of respondents that stands behind a figure, and that number.
fn without_respondents(text: &str, unit: Unit) -> (&str, Option<f64>) {
    let respondents = || {
        let (rest, named) = text.strip_suffix(')')?.rsplit_once('(')?;
        let number = named.trim().to_lowercase();
        let number = number.strip_prefix('n')?.trim_start().strip_prefix(['=', ':'])?.trim();
        Some((rest.trim_end(), read_count(number).ok()?))
    };
    let asked = matches!(unit, Unit::Percent | Unit::Grade);
    respondents().filter(|_| asked).map_or((text, None), |(rest, n)| (rest, Some(n)))
}

/// What may have been meant by a text that is no figure of the unit.
fn meant(text: &str, unit: Unit) -> Option<Meant> {
    let lower = text.to_lowercase();
    let lower = lower.trim_start_matches('=').trim();
    if lower.is_empty() {
        return Some(Meant::Nothing);
    }
    if NO_FIGURE.contains(&folded(lower).as_str()) || lower.chars().all(|c| "-–—?./\\".contains(c)) {
        return Some(Meant::NoFigure);
    }
    if let Some((about, rest)) =
        APPROXIMATELY.iter().find_map(|sign| lower.split_at_checked(sign.len()).filter(|(at, _)| at == sign))
    {
        let is_word = about.ends_with(char::is_alphabetic);
        if !(is_word && rest.starts_with(char::is_alphabetic)) {
            return number(rest.trim_start_matches('.'), unit).map(Meant::About);
        }
    }
    if let Some(meant) = bound(lower, unit).or_else(|| share(lower, unit)).or_else(|| between(lower, unit)) {
        return Some(meant);
    }
    if let (Unit::Rate { per: own }, Some((typed, per))) = (unit, rate(lower)) {
        let number = number(typed, unit)?;
        // Rounded to where doubles are exact: 7.3 · 10 is 73.
        let gives = (number * own / per * 1e9).round() / 1e9;
        return Some(Meant::PerOther { number, per, gives });
    }
    let one = multiplied(lower, unit)
        .or_else(|| in_words(lower))
        .or_else(|| fraction(lower))
        .or_else(|| with_words(lower, unit))
        .or_else(|| lower.contains('e').then(|| lower.parse::<f64>().ok()).flatten());
    match one {
        Some(one) => Some(Meant::Figure(one)),
        None if lower.len() > 15 && lower.bytes().all(|byte| byte.is_ascii_digit()) => Some(Meant::TooLarge),
        None => None,
    }
}

/// What stands in the place of a figure that is not there, as names are compared.
const NO_FIGURE: [&str; 16] = [
    "nvt",
    "nb",
    "na",
    "n/a",
    "onbekend",
    "unknown",
    "geen",
    "none",
    "nietbeschikbaar",
    "notavailable",
    "geencijfer",
    "nofigure",
    "x",
    "nietbekend",
    "nog",
    "leeg",
];

/// What says that a number is none to the unit.
const APPROXIMATELY: [&str; 14] = [
    "±",
    "+/-",
    "+-",
    "~",
    "≈",
    "circa",
    "ca",
    "ongeveer",
    "ong",
    "zo'n",
    "about",
    "approximately",
    "approx",
    "around",
];

/// A number as somebody would type it again; of one that can be two the one with groups.
fn number(text: &str, unit: Unit) -> Option<f64> {
    match read_plain(text.trim(), unit) {
        Ok(Quantity::Number(number)) | Err(Unread::Two(number, _)) => Some(number),
        _ => None,
    }
}

/// A number of any unit, for what is no figure by itself.
fn part(text: &str) -> Option<f64> {
    Numeral::parse(text.trim())?.only()
}

fn bound(lower: &str, unit: Unit) -> Option<Meant> {
    const LESS: [&str; 6] = ["<=", "<", "≤", "minder dan", "less than", "fewer than"];
    const MORE: [&str; 5] = [">=", ">", "≥", "meer dan", "more than"];
    let behind = |signs: &[&str]| signs.iter().find_map(|sign| lower.strip_prefix(sign)).map(str::to_owned);
    let below = behind(&LESS).and_then(|rest| number(&rest, unit)).map(Meant::Below);
    below.or_else(|| behind(&MORE).and_then(|rest| number(&rest, unit)).map(Meant::Above))
}

/// `8/10`, `8 van de 10`; of a grade and a place in a list the first of the two is the figure.
fn share(lower: &str, unit: Unit) -> Option<Meant> {
    let between = ["/", " van de ", " van ", " op de ", " out of ", " of "];
    let (some, all) = between.iter().find_map(|sign| lower.split_once(sign))?;
    match unit {
        Unit::Percent | Unit::Rate { .. } => Some(Meant::Share(part(some)?, part(all)?)),
        Unit::Grade if part(all)? == 10.0 => number(some, unit).map(Meant::Figure),
        Unit::Rank if part(all).is_some() => number(some, unit).map(Meant::Figure),
        _ => None,
    }
}

fn between(lower: &str, unit: Unit) -> Option<Meant> {
    let signs = [" tot en met ", " tot ", " t/m ", " à ", " to ", " or ", " of ", "-", "–", "—"];
    let mut pairs = signs.iter().filter_map(|sign| lower.split_once(sign));
    pairs.find_map(|(one, two)| Some(Meant::Between(number(one, unit)?, number(two, unit)?)))
}

/// `6,5 ton`, `6 mln`, `6k`, and weeks of days.
fn multiplied(lower: &str, unit: Unit) -> Option<f64> {
    let times: &[(&[&str], f64)] = match unit {
        Unit::Days => &[(&["weken", "week", "weeks"], 7.0)],
        Unit::Euro | Unit::Count => &[
            (&["ton"], 100_000.0),
            (&["mln", "miljoen", "million", "mio"], 1_000_000.0),
            (&["mld", "miljard", "billion"], 1_000_000_000.0),
            (&["duizend", "thousand", "k"], 1000.0),
        ],
        _ => return None,
    };
    let (bare, factor) = times
        .iter()
        .find_map(|(words, factor)| Some((without_end(lower.trim_end_matches('.'), words)?, factor)))?;
    let number = part(bare.trim_start_matches('€'))?;
    Some((number * factor * 1e6).round() / 1e6)
}

/// A small number in words.
fn in_words(lower: &str) -> Option<f64> {
    const DUTCH: [&str; 13] = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    const ENGLISH: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let word = folded(lower);
    let at = [DUTCH, ENGLISH].iter().find_map(|words| words.iter().position(|one| *one == word))?;
    // Thirteen at the most.
    u32::try_from(at).ok().map(f64::from)
}

/// `½`, `7½`.
fn fraction(lower: &str) -> Option<f64> {
    let (whole, part) = [('¼', 0.25), ('½', 0.5), ('¾', 0.75)]
        .into_iter()
        .find_map(|(sign, part)| Some((lower.strip_suffix(sign)?, part)))?;
    if whole.trim().is_empty() { Some(part) } else { Some(whole.trim().parse::<u32>().ok()? as f64 + part) }
}

/// A number with words behind it, or a sign that is none of a number: `12 meldingen`, `41.`, `3e`.
fn with_words(lower: &str, unit: Unit) -> Option<f64> {
    let end = lower.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (numeral, words) = lower.split_at(end);
    let plain = words.chars().all(|c| c.is_alphabetic() || " .,;:%()'".contains(c));
    number(numeral, unit).filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Unit = Unit::Rate { per: 10_000.0 };

    #[test]
    fn what_is_printed_of_a_figure_is_read() {
        for (typed, unit, value) in [
            ("42 dagen", Unit::Days, 42.0),
            ("1 DAG", Unit::Days, 1.0),
            ("1,5 days", Unit::Days, 1.5),
            ("plek 3", Unit::Rank, 3.0),
            ("Rank 3", Unit::Rank, 3.0),
            ("7,3 per 10.000", RATE, 7.3),
            ("7.3 per 10,000", RATE, 7.3),
            ("€ 56.500", Unit::Euro, 56_500.0),
            ("€56,500", Unit::Euro, 56_500.0),
            ("−€ 3", Unit::Euro, -3.0),
            ("€ 6.000,-", Unit::Euro, 6000.0),
            ("€ 6.000,–", Unit::Euro, 6000.0),
            ("6.000 euro", Unit::Euro, 6000.0),
            ("EUR 6.000,50", Unit::Euro, 6000.5),
            ("7,3 procent", Unit::Percent, 7.3),
            ("７,３", Unit::Percent, 7.3),
            ("6'000", Unit::Count, 6000.0),
        ] {
            let read = read_by_hand(typed, unit).map(|one| one.value);
            assert_eq!(read, Ok(Quantity::Number(value)), "{typed}");
        }
        let read = read_by_hand("17% (n=400)", Unit::Percent).unwrap();
        assert_eq!((read.value, read.respondents, read.status), (Quantity::Number(17.0), Some(400.0), None));
        for (typed, status) in [
            ("41*", Status::Provisional),
            ("41 **", Status::RevisedProvisional),
            ("41 (voorlopig)", Status::Provisional),
            ("41 (DEFINITIVE)", Status::Definitive),
        ] {
            let read = read_by_hand(typed, Unit::Count).unwrap();
            assert_eq!((read.value, read.status), (Quantity::Number(41.0), Some(status)), "{typed}");
        }
    }

    #[test]
    fn what_else_says_what_was_meant_is_known() {
        use Meant::{About, Above, Below, Between, Figure, NoFigure, Nothing, PerOther, Share, TooLarge};
        for (typed, unit, meant) in [
            ("n.v.t.", Unit::Count, NoFigure),
            ("N.V.T.", Unit::Euro, NoFigure),
            ("-", Unit::Euro, NoFigure),
            ("?", Unit::Count, NoFigure),
            (" ", Unit::Count, Nothing),
            ("± 40", Unit::Count, About(40.0)),
            ("ca. 40", Unit::Count, About(40.0)),
            ("circa 40", Unit::Count, About(40.0)),
            ("~40", Unit::Count, About(40.0)),
            ("8/10", Unit::Percent, Share(8.0, 10.0)),
            ("8 van de 10", RATE, Share(8.0, 10.0)),
            ("7,5/10", Unit::Grade, Figure(7.5)),
            ("3 van 14", Unit::Rank, Figure(3.0)),
            ("3e", Unit::Rank, Figure(3.0)),
            ("40-45", Unit::Count, Between(40.0, 45.0)),
            ("<5", Unit::Count, Below(5.0)),
            ("meer dan 100", Unit::Count, Above(100.0)),
            ("12 meldingen", Unit::Count, Figure(12.0)),
            ("12x", Unit::Count, Figure(12.0)),
            ("41 meldingen", Unit::Count, Figure(41.0)),
            ("41.", Unit::Count, Figure(41.0)),
            ("=41", Unit::Count, Figure(41.0)),
            ("twaalf", Unit::Count, Figure(12.0)),
            ("1e3", Unit::Count, Figure(1000.0)),
            ("7½", Unit::Grade, Figure(7.5)),
            ("6 weken", Unit::Days, Figure(42.0)),
            ("6,5 ton", Unit::Euro, Figure(650_000.0)),
            ("6 mln", Unit::Euro, Figure(6_000_000.0)),
            ("6k", Unit::Euro, Figure(6000.0)),
            ("7,3 per 1.000", RATE, PerOther { number: 7.3, per: 1000.0, gives: 73.0 }),
            ("9007199254740993", Unit::Count, TooLarge),
        ] {
            let (_, answer) = read_by_hand(typed, unit).unwrap_err();
            assert_eq!(answer, Some(meant), "{typed}");
        }
        for (typed, unit) in
            [("veel", Unit::Count), ("l2", Unit::Count), ("8/10", Unit::Count), ("½", Unit::Count)]
        {
            assert_eq!(read_by_hand(typed, unit).unwrap_err().1, None, "{typed}");
        }
    }
}
