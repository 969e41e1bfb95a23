//! Numbers in the notation of the reader: `1.010` and `9,5` in Dutch, `1,010` and `9.5` in English.

use super::Language;

/// The marks for groups of three and for decimals.
fn marks(language: Language) -> (char, char) {
    match language {
        Language::Nl => ('.', ','),
        Language::En => (',', '.'),
    }
}

/// A number with a fixed count of decimals. The minus is a real one (−), so that it is not read as a dash.
pub fn format_number(value: f64, decimals: usize, language: Language) -> String {
    let plain = format!("{:.decimals$}", half_up(value.abs(), decimals));
    // −0,0 says nothing that 0,0 does not.
    let negative = value < 0.0 && plain.bytes().any(|b| (b'1'..=b'9').contains(&b));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let (group, decimal) = marks(language);
    let mut text = String::with_capacity(plain.len() + 4);
    if negative {
        text.push('−');
    }
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}

/// The number that a reader takes it for when it is shown with so many decimals.
pub fn round_as_shown(value: f64, decimals: usize) -> f64 {
    half_up(value.abs(), decimals).copysign(value)
}

/// Rounds a half up, as people are taught to; the formatter would round 82.5 to the even 82.
fn half_up(value: f64, decimals: usize) -> f64 {
    let factor = 10f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let scaled = value * factor;
    // Beyond the exact range of a double there is nothing to round.
    if scaled < 1e15 { (scaled + 1e-9).round() / factor } else { value }
}

/// A number with the decimals it needs and no more, at most six.
pub fn shortest(value: f64, language: Language) -> String {
    let plain = format!("{value:.6}");
    let trimmed = plain.trim_end_matches('0').trim_end_matches('.');
    let decimals = trimmed.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    format_number(value, decimals, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_has_a_point_between_thousands_and_a_comma_before_decimals() {
        assert_eq!(format_number(805_590.0, 0, Language::Nl), "805.590");
        assert_eq!(format_number(1_010.25, 1, Language::Nl), "1.010,3");
        assert_eq!(format_number(-3.9, 1, Language::Nl), "−3,9");
        assert_eq!(format_number(-0.04, 1, Language::Nl), "0,0");
        assert_eq!(format_number(82.5, 0, Language::Nl), "83");
    }

    #[test]
    fn english_has_them_the_other_way() {
        assert_eq!(format_number(1_234_567.8, 1, Language::En), "1,234,567.8");
        assert_eq!(format_number(999.0, 0, Language::En), "999");
    }

    #[test]
    fn the_shortest_form_shows_what_is_there() {
        assert_eq!(shortest(9.5, Language::Nl), "9,5");
        assert_eq!(shortest(11.0, Language::Nl), "11");
        assert_eq!(shortest(0.1 + 0.2, Language::En), "0.3");
    }
}
