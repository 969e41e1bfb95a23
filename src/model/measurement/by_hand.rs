//! Figures as somebody types them at a command: what the product prints of a figure is read, with what stands around the
//! number (`41*`, `€ 6.000,-`, `42 dagen`, `7,3 per 1.000`, `17% (n=400)`). What else says what was meant is answered with
//! what to type.

use crate::model::measurement::number_words::{APPROXIMATELY, NO_FIGURE, fraction, in_words, is_otherwise};
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
    /// The words around the number make it another one of this unit, and which is not known: `36 uur` of days.
    Otherwise,
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
        Unit::Percent => without_end(&lower, &["procent", "percent", "pct"]),
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

/// The number of a rate, and per how many it is: `7,3 per 1.000`, `7,3‰`, `2,2%`.
fn rate(lower: &str) -> Option<(&str, f64)> {
    for (signs, per) in [(&["‰", "promille"][..], 1000.0), (&["%", "procent", "percent", "pct"], 100.0)] {
        if let Some(number) = signs.iter().find_map(|sign| lower.strip_suffix(sign)) {
            return Some((number.trim_end(), per));
        }
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
        let in_brackets = || text.strip_suffix(')')?.rsplit_once('(');
        // `524 voorlopig`; a status may be two words.
        let behind = || {
            let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
            Some(text.split_at(end)).filter(|(_, named)| named.starts_with(' '))
        };
        let (rest, named) = in_brackets().or_else(behind)?;
        Some((rest.trim_end(), Status::by_name(named.trim())?))
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
        None if is_otherwise(lower, unit) => Some(Meant::Otherwise),
        None if lower.len() > 15 && lower.bytes().all(|byte| byte.is_ascii_digit()) => Some(Meant::TooLarge),
        None => None,
    }
}

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

/// How many of how many: whole where it can be.
fn counted(text: &str) -> Option<f64> {
    number(text, Unit::Count).or_else(|| part(text))
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
        Unit::Percent | Unit::Rate { .. } => Some(Meant::Share(counted(some)?, counted(all)?)),
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

/// `6,5 ton`, `6 mln euro`, `6k`, cents of euro, weeks of days and promille of a percentage.
fn multiplied(lower: &str, unit: Unit) -> Option<f64> {
    const LARGE: [(&[&str], f64); 4] = [
        (&["ton"], 100_000.0),
        (&["mln", "miljoen", "million", "mio"], 1_000_000.0),
        (&["mld", "miljard", "billion"], 1_000_000_000.0),
        (&["duizend", "thousand", "k"], 1000.0),
    ];
    let times: &[(&[&str], f64)] = match unit {
        Unit::Days => &[(&["weken", "week", "weeks"], 7.0)],
        Unit::Percent => &[(&["promille", "‰"], 0.1)],
        Unit::Euro | Unit::Count => &LARGE,
        _ => return None,
    };
    let cents = (&["cent", "cents", "eurocent", "ct"][..], 0.01);
    let times = times.iter().copied().chain((unit == Unit::Euro).then_some(cents));
    let mut bare = lower.trim_start_matches('€');
    if unit == Unit::Euro {
        bare = bare.strip_prefix("eur ").unwrap_or(bare);
        bare = bare.strip_suffix(" euro").or_else(|| bare.strip_suffix(" eur")).unwrap_or(bare);
    }
    let bare = bare.trim().trim_end_matches('.');
    let (bare, factor) =
        times.into_iter().find_map(|(words, factor)| Some((without_end(bare, words)?, factor)))?;
    let number = part(bare)?;
    Some((number * factor * 1e6).round() / 1e6)
}

/// A number with words behind it, or a sign that is none of a number: `12 meldingen`, `41.`, `3e`. Not where the words make
/// it another number.
fn with_words(lower: &str, unit: Unit) -> Option<f64> {
    let end = lower.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (numeral, words) = lower.split_at(end);
    let plain = words.chars().all(|c| c.is_alphabetic() || " .,;:%()'".contains(c));
    // A bracket that closes what is not open is the mark of a note: `5451)` is 545.
    let is_noted = words.contains(')') && !words.contains('(');
    number(numeral, unit).filter(|_| plain && !is_noted && !is_otherwise(words, unit))
}

/// The percentage that a number below 1 can be as well, where nothing says that it is one: other programs count in
/// fractions. Nobody asks people with three decimals, and 0.9 is what it says.
pub fn fraction_of_100(typed: &str, unit: Unit, value: Quantity) -> Option<f64> {
    let number = value.number();
    let is_said = typed.contains(['%', '‰']) || typed.contains(char::is_alphabetic);
    let decimals = typed.trim().rsplit([',', '.']).next().map_or(0, str::len);
    let doubtful = unit == Unit::Percent && !is_said && decimals >= 3 && number > 0.0 && number < 1.0;
    // 0.12 × 100 is 12 in what is shown, whatever a computer makes of it.
    doubtful.then(|| (number * 1e12).round() / 1e10)
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
            ("34 van 1.700", RATE, Share(34.0, 1700.0)),
            ("300/1.200", Unit::Percent, Share(300.0, 1200.0)),
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
        for (typed, unit) in [
            ("veel", Unit::Count),
            ("l2", Unit::Count),
            ("8/10", Unit::Count),
            ("½", Unit::Count),
            // 545 with the mark of a note.
            ("5451)", Unit::Count),
        ] {
            assert_eq!(read_by_hand(typed, unit).unwrap_err().1, None, "{typed}");
        }
    }
    #[test]
    fn words_that_make_another_number_are_reckoned_with_or_give_none() {
        use Meant::{Figure, Otherwise, PerOther};
        let per_1000 = Unit::Rate { per: 1000.0 };
        for (typed, unit, meant) in [
            ("1,2 miljoen euro", Unit::Euro, Figure(1_200_000.0)),
            ("€ 1,2 mln", Unit::Euro, Figure(1_200_000.0)),
            ("€ 1,2 mln.", Unit::Euro, Figure(1_200_000.0)),
            ("12,5 duizend euro", Unit::Euro, Figure(12_500.0)),
            ("1250 cent", Unit::Euro, Figure(12.5)),
            // A thousand times 12.5 or 12500: nobody can tell.
            ("€ 12.500 k", Unit::Euro, Otherwise),
            ("12 dollar", Unit::Euro, Otherwise),
            ("500 per maand", Unit::Euro, Otherwise),
            ("500 euro per jaar", Unit::Euro, Otherwise),
            ("36 uur", Unit::Days, Otherwise),
            ("1 maand", Unit::Days, Otherwise),
            ("2 kwartalen", Unit::Days, Otherwise),
            ("5 werkdagen", Unit::Days, Otherwise),
            ("6 weken", Unit::Days, Figure(42.0)),
            ("44 per maand", Unit::Count, Otherwise),
            ("10 per week", Unit::Count, Otherwise),
            ("3 dozijn", Unit::Count, Otherwise),
            ("12 meer", Unit::Count, Otherwise),
            ("390 tot september", Unit::Count, Otherwise),
            ("12 procent", Unit::Count, Otherwise),
            ("12%", Unit::Count, Otherwise),
            ("2 duizend", Unit::Count, Figure(2000.0)),
            ("12 weken", Unit::Count, Figure(12.0)),
            ("12 meldingen", Unit::Count, Figure(12.0)),
            ("2,2%", per_1000, PerOther { number: 2.2, per: 100.0, gives: 22.0 }),
            ("2,2 procent", per_1000, PerOther { number: 2.2, per: 100.0, gives: 22.0 }),
            ("22 promille", RATE, PerOther { number: 22.0, per: 1000.0, gives: 220.0 }),
            ("22‰", RATE, PerOther { number: 22.0, per: 1000.0, gives: 220.0 }),
            ("73 promille", Unit::Percent, Figure(7.3)),
            ("73‰", Unit::Percent, Figure(7.3)),
            ("7 procentpunt", Unit::Percent, Otherwise),
            ("7 punten", Unit::Percent, Otherwise),
            ("4 sterren", Unit::Grade, Otherwise),
            ("7,5 gemiddeld", Unit::Grade, Figure(7.5)),
        ] {
            let (_, answer) = read_by_hand(typed, unit).unwrap_err();
            assert_eq!(answer, Some(meant), "{typed}");
        }
        for (typed, unit, value) in
            [("22 promille", per_1000, 22.0), ("22‰", per_1000, 22.0), ("7,3 pct", Unit::Percent, 7.3)]
        {
            assert_eq!(
                read_by_hand(typed, unit).map(|one| one.value),
                Ok(Quantity::Number(value)),
                "{typed}"
            );
        }
        let read = read_by_hand("524 voorlopig", Unit::Count).unwrap();
        assert_eq!((read.value, read.status), (Quantity::Number(524.0), Some(Status::Provisional)));
    }

    #[test]
    fn a_number_below_1_may_be_a_fraction_where_nothing_says_that_it_is_a_percentage() {
        for (typed, unit, other) in [
            ("0,073", Unit::Percent, Some(7.3)),
            ("0.125", Unit::Percent, Some(12.5)),
            ("0,07", Unit::Percent, None),
            ("0,9", Unit::Percent, None),
            ("0,073%", Unit::Percent, None),
            ("0,5 procent", Unit::Percent, None),
            ("0", Unit::Percent, None),
            ("1", Unit::Percent, None),
            ("0,5", Unit::Days, None),
        ] {
            let value = read_by_hand(typed, unit).unwrap().value;
            assert_eq!(fraction_of_100(typed, unit, value), other, "{typed}");
        }
    }
}
