//! Numbers as people type them, read both ways: comma or point as the decimal mark, point, comma or space between
//! groups of three. Readings that the unit forbids fall away; if two stay, the number is refused.

use crate::model::{Forbidden, Quantity, Unit};

/// Why a typed number was not taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unread {
    /// It is no number in any notation.
    NotANumber,
    /// It is one, but not one of this unit.
    Forbidden(Forbidden),
    /// It can be two different numbers.
    Two(f64, f64),
}

/// A number as it is written, before its unit is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numeral {
    /// What it is with a comma as the decimal mark.
    pub comma: Option<f64>,
    /// What it is with a point as the decimal mark.
    pub point: Option<f64>,
    /// The sign of a unit that stands with it.
    sign: Option<Sign>,
}

/// The mark before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalMark {
    /// `9,5`
    Comma,
    /// `9.5`
    Point,
}

/// A sign that only one unit has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Percent,
    Euro,
}

impl Numeral {
    /// Reads a number; none when it is one in neither notation.
    pub fn parse(text: &str) -> Option<Numeral> {
        let text = text.trim();
        let (text, percent) = match text.strip_suffix('%') {
            Some(rest) => (rest.trim_end(), true),
            None => (text, false),
        };
        // `€ 6.000,-`: no cents.
        let bare = [",-", ",--", ",—", ",–", ".-", ".--"].iter().find_map(|dash| text.strip_suffix(dash));
        let has_comma = bare.is_some_and(|bare| text[bare.len()..].starts_with(','));
        let text = bare.unwrap_or(text);
        let after = ["€", "EUR", "euro"].iter().find_map(|sign| text.strip_suffix(sign)).map(str::trim_end);
        let text = after.unwrap_or(text);
        let without_euro = |text: &str| {
            let signs = ["€", "EUR"].iter();
            signs.clone().find_map(|sign| text.strip_prefix(sign)).map(|rest| rest.trim_start().to_owned())
        };
        let before = without_euro(text);
        let is_euro = bare.is_some() || after.is_some();
        let text = before.as_deref().unwrap_or(text);
        let (factor, text) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (-1.0, rest.trim_start()),
            None => (1.0, text.strip_prefix('+').unwrap_or(text)),
        };
        let behind = without_euro(text);
        let text = behind.as_deref().unwrap_or(text);
        let sign = match (percent, is_euro || before.is_some() || behind.is_some()) {
            (true, true) => return None,
            (true, false) => Some(Sign::Percent),
            (false, true) => Some(Sign::Euro),
            (false, false) => None,
        };
        let read = |decimal, group| read_with(text, decimal, group).map(|number| factor * number);
        let (comma, point) = (read(',', '.'), read('.', ','));
        let numeral = (comma.is_some() || point.is_some()).then_some(Numeral { comma, point, sign })?;
        // What stands before `,-` has no cents.
        let mark = bare.map(|_| if has_comma { DecimalMark::Comma } else { DecimalMark::Point });
        Some(numeral.with_mark(mark))
    }

    /// The number, when both notations give the same or only one of them gives any.
    pub fn only(self) -> Option<f64> {
        match (self.comma, self.point) {
            (Some(comma), Some(point)) => (comma == point).then_some(comma),
            (one, other) => one.or(other),
        }
    }

    /// Whether it is written with a percent sign.
    pub fn is_percentage(self) -> bool {
        self.sign == Some(Sign::Percent)
    }

    /// The decimal mark that it must be written with, when it is a number with one of the two only.
    pub fn shows(self) -> Option<DecimalMark> {
        match (self.comma, self.point) {
            (Some(_), None) => Some(DecimalMark::Comma),
            (None, Some(_)) => Some(DecimalMark::Point),
            _ => None,
        }
    }

    /// The number where the decimal mark is known. One that can only have the other mark stays what it is.
    #[must_use]
    pub fn with_mark(self, mark: Option<DecimalMark>) -> Numeral {
        match mark {
            Some(DecimalMark::Comma) if self.comma.is_some() => Numeral { point: None, ..self },
            Some(DecimalMark::Point) if self.point.is_some() => Numeral { comma: None, ..self },
            _ => self,
        }
    }

    /// The figure that it is in a unit.
    ///
    /// # Errors
    /// It is none of this unit, or can be two.
    pub fn in_unit(self, unit: Unit) -> Result<Quantity, Unread> {
        if self.sign.is_some_and(|sign| (sign == Sign::Percent) != unit.is_share())
            || self.sign == Some(Sign::Euro) && !unit.is_money()
        {
            return Err(Unread::NotANumber);
        }
        if unit.is_yes_no() {
            return match self.only() {
                Some(1.0) => Ok(Quantity::YesNo(true)),
                Some(0.0) => Ok(Quantity::YesNo(false)),
                _ => Err(Unread::Forbidden(Forbidden::NotYesNo)),
            };
        }
        let mut allowed: Vec<f64> = Vec::new();
        let mut forbidden = None;
        for reading in [self.comma, self.point].into_iter().flatten() {
            match unit.check(Quantity::Number(reading)) {
                Ok(()) if !allowed.contains(&reading) => allowed.push(reading),
                Ok(()) => {}
                Err(why) => forbidden = forbidden.or(Some(why)),
            }
        }
        match (allowed.as_slice(), forbidden) {
            ([one], _) => Ok(Quantity::Number(*one)),
            ([one, two, ..], _) => Err(Unread::Two(*one, *two)),
            ([], Some(why)) => Err(Unread::Forbidden(why)),
            ([], None) => Err(Unread::NotANumber),
        }
    }
}

/// What a number of a plan file may have been meant as: `16.800` is 16.8 to the file, and sixteen thousand eight hundred to
/// who writes it in Dutch. Both readings, where the unit allows the second.
pub fn misread(written: &str, unit: Unit) -> Option<(f64, f64)> {
    written.split_once('.').filter(|(_, decimals)| decimals.len() == 3)?;
    let numeral = Numeral::parse(written)?;
    let (read, meant) = (numeral.point?, numeral.comma?);
    unit.check(Quantity::Number(meant)).is_ok().then_some((read, meant))
}

/// A number with a decimal point that nobody takes for a mark between thousands: 1.234 is written `1.2340`. Zero has no sign.
pub fn unmistakable(number: f64) -> String {
    let text = (number + 0.0).to_string();
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals == 3 { format!("{text}0") } else { text }
}

/// Reads a figure of a unit.
///
/// # Errors
/// It is no number, none of this unit, or can be two.
pub fn read_figure(typed: &str, unit: Unit) -> Result<Quantity, Unread> {
    if unit.is_yes_no() {
        return read_yes_no(typed).map(Quantity::YesNo).ok_or(Unread::Forbidden(Forbidden::NotYesNo));
    }
    Numeral::parse(typed).ok_or(Unread::NotANumber)?.in_unit(unit)
}

/// Reads a number of people or things.
///
/// # Errors
/// It is no number, or not a whole one of zero or more.
pub fn read_count(typed: &str) -> Result<f64, Unread> {
    read_figure(typed, Unit::Count).map(Quantity::number)
}

/// Reads yes or no, in both languages.
pub fn read_yes_no(typed: &str) -> Option<bool> {
    match typed.trim().to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "waar" | "1" => Some(true),
        "nee" | "n" | "no" | "false" | "onwaar" | "0" => Some(false),
        _ => None,
    }
}

/// Below this each whole number is a double of its own; one that is typed just above it would be read as another.
const MAX_NUMBER: f64 = 9_007_199_254_740_992.0;

/// The digits and marks of a number that a keyboard in another language makes, as plain ones; a quotation mark between
/// groups of three, as in Switzerland, as a space.
pub(in crate::model) fn digits_as_typed(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{ff10}'..='\u{ff19}' => char::from_u32(u32::from(c) - 0xff10 + u32::from('0')).unwrap_or(c),
        '，' => ',',
        '．' => '.',
        _ => c,
    };
    let text: String = text.chars().map(plain).collect();
    let is_numeral = text.trim().chars().all(|c| c.is_ascii_digit() || "'’.,".contains(c));
    if is_numeral { text.replace(['\'', '’'], " ") } else { text }
}

/// Reads digits with one decimal mark and one sort of mark, or spaces, between groups of three.
fn read_with(text: &str, decimal: char, group: char) -> Option<f64> {
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| !all_digits(fraction)) {
        return None;
    }
    let whole = if all_digits(whole) { whole.to_owned() } else { ungrouped(whole, group)? };
    let number: f64 = format!("{whole}.{}", fraction.unwrap_or("0")).parse().ok()?;
    (number < MAX_NUMBER).then_some(number)
}

fn ungrouped(whole: &str, group: char) -> Option<String> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’');
    let spaced = whole.contains(is_space);
    let parts: Vec<&str> =
        if spaced { whole.split(is_space).collect() } else { whole.split(group).collect() };
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = parts.split_first()?;
    // No group of thousands begins with a zero: `0.095` is a fraction.
    let grouped =
        (1..=3).contains(&first.len()) && !first.starts_with('0') && rest.iter().all(|part| part.len() == 3);
    (grouped && !rest.is_empty() && parts.iter().all(digits)).then(|| parts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str, unit: Unit) -> Result<f64, Unread> {
        read_figure(typed, unit).map(Quantity::number)
    }

    #[test]
    fn comma_and_point_are_both_decimal_marks() {
        assert_eq!(read("9,5", Unit::Percent), Ok(9.5));
        assert_eq!(read("9.5", Unit::Percent), Ok(9.5));
        assert_eq!(read("9,5 %", Unit::Percent), Ok(9.5));
        assert_eq!(read("7.250", Unit::Percent), Ok(7.25));
        assert_eq!(read("−250,50", Unit::Euro), Ok(-250.5));
        for typed in ["€ 6.000,-", "EUR 6000", "6000 euro", "6 000 EUR", "€6000,--", "6'000"] {
            assert_eq!(read(typed, Unit::Euro), Ok(6000.0), "{typed}");
        }
        assert_eq!(read("6.000,-", Unit::Count), Err(Unread::NotANumber));
    }

    #[test]
    fn groups_of_three_are_read_where_the_unit_leaves_one_reading() {
        assert_eq!(read("1.010", Unit::Count), Ok(1010.0));
        assert_eq!(read("1,010", Unit::Count), Ok(1010.0));
        assert_eq!(read("1 010", Unit::Count), Ok(1010.0));
        assert_eq!(read("1\u{a0}234\u{a0}567", Unit::Count), Ok(1_234_567.0));
        assert_eq!(read("1.234,5", Unit::Euro), Ok(1234.5));
        assert_eq!(read("1,234.5", Unit::Euro), Ok(1234.5));
        assert_eq!(read("€ 1.234.567", Unit::Euro), Ok(1_234_567.0));
        assert_eq!(read("-€ 5", Unit::Euro), read("€ -5", Unit::Euro));
        for broken in ["12 14", "1 23", "1.23.456", "1,2,3", "5%5", "1 234 5"] {
            assert_eq!(read(broken, Unit::Rate { per: 1000.0 }), Err(Unread::NotANumber), "{broken}");
        }
        assert_eq!(read("2 kwartaal", Unit::Count), Err(Unread::NotANumber));
    }

    #[test]
    fn what_can_be_two_numbers_is_refused() {
        assert_eq!(read("1.010", Unit::Euro), Err(Unread::Two(1010.0, 1.01)));
        assert_eq!(read("1,010", Unit::Rate { per: 1000.0 }), Err(Unread::Two(1.01, 1010.0)));
    }

    #[test]
    fn three_decimals_are_no_thousands() {
        assert_eq!(unmistakable(1.234), "1.2340");
        assert_eq!(unmistakable(-0.125), "-0.1250");
        assert_eq!(unmistakable(-0.0), "0");
        assert_eq!((unmistakable(1234.0), unmistakable(9.5)), ("1234".to_owned(), "9.5".to_owned()));
    }

    #[test]
    fn three_decimals_in_a_file_may_be_thousands() {
        let rate = Unit::Rate { per: 1000.0 };
        assert_eq!(misread("16.800", Unit::Euro), Some((16.8, 16_800.0)));
        assert_eq!(misread("2.000", Unit::Count), Some((2.0, 2000.0)));
        assert_eq!(misread("-3.500", Unit::Euro), Some((-3.5, -3500.0)));
        assert_eq!(misread("1.234", rate), Some((1.234, 1234.0)));
        for (written, unit) in [
            ("7.250", Unit::Percent),
            ("0.095", Unit::Euro),
            ("16.80", Unit::Euro),
            ("16.8000", Unit::Euro),
            ("1234.567", Unit::Euro),
            ("16800", Unit::Euro),
            ("7.125", Unit::Grade),
        ] {
            assert_eq!(misread(written, unit), None, "{written}");
        }
    }

    #[test]
    fn what_the_unit_forbids_is_refused_with_the_reason() {
        assert_eq!(read("3,5", Unit::Count), Err(Unread::Forbidden(Forbidden::Fraction)));
        assert_eq!(read("-3", Unit::Count), Err(Unread::Forbidden(Forbidden::Negative)));
        assert_eq!(read("101", Unit::Percent), Err(Unread::Forbidden(Forbidden::Over100)));
        assert_eq!(read("12%", Unit::Count), Err(Unread::NotANumber));
        assert_eq!(read("€ 12", Unit::Percent), Err(Unread::NotANumber));
        assert_eq!(read("€ 12%", Unit::Percent), Err(Unread::NotANumber));
        for typed in ["", "veel", "1.2.3", "1..2", "12,", ",5", "1.01", "0x10", "1e3", "∞", "NaN", "--1"] {
            assert!(read(typed, Unit::Count).is_err(), "{typed}");
        }
        assert_eq!(read(&"9".repeat(400), Unit::Count), Err(Unread::NotANumber));
    }

    #[test]
    fn yes_and_no_in_both_languages() {
        assert_eq!(read_figure("Ja", Unit::YesNo), Ok(Quantity::YesNo(true)));
        assert_eq!(read_figure("no", Unit::YesNo), Ok(Quantity::YesNo(false)));
        assert_eq!(read_figure("2", Unit::YesNo), Err(Unread::Forbidden(Forbidden::NotYesNo)));
    }
}
