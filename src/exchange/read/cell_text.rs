//! What a cell of a workbook shows, as a text.

use calamine::Data;

use crate::exchange::source_unit::names_multiple;
use crate::model::unmistakable;

/// A cell as it is shown, but for numbers: those have a point, and never three decimals, which could be thousands. The
/// words of a format that make another number of it stand behind it: `12.5 mln`, `81 ‰`.
pub(super) fn written(value: &Data, format: &str) -> String {
    // A percent sign of the format itself stands for times 100; one that is only a text, `0"%"`, does not.
    let times_100 = code_of(format).contains('%');
    let number = |number: f64| {
        // 0.095 × 100 is 9.5 in what is shown, whatever a computer makes of it.
        let shown = if times_100 { (number * 1e12).round() / 1e10 } else { number };
        let percent = if format.contains('%') { "%" } else { "" };
        let many = many(format).map_or_else(String::new, |words| format!(" {words}"));
        format!("{}{percent}{many}", unmistakable(shown))
    };
    match value {
        Data::Empty | Data::DurationIso(_) => String::new(),
        Data::String(text) => text.trim().to_owned(),
        // Every whole number of a spreadsheet is below 2^53.
        #[allow(clippy::cast_precision_loss)]
        Data::Int(whole) => number(*whole as f64),
        Data::Float(value) => number(*value),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            match precision(format) {
                Precision::Year => format!("{year:04}"),
                Precision::Month => format!("{year:04}-{month:02}"),
                Precision::Day => format!("{year:04}-{month:02}-{day:02}"),
            }
        }
        Data::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        // `#N/B` and its like: neither a figure nor a mark for none.
        Data::Error(error) => error.to_string(),
    }
}

/// What a date is shown to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    Year,
    Month,
    Day,
}

/// `mmm-yy` shows a month, though what lies under it is its first day.
fn precision(format: &str) -> Precision {
    let code = code_of(format).to_lowercase();
    match (code.contains('y'), code.contains('m'), code.contains('d')) {
        (true, true, false) => Precision::Month,
        (true, false, false) => Precision::Year,
        _ => Precision::Day,
    }
}

/// What a format says in words beside a number as it is, where it makes another of it: `"mln"`, `‰`. A format that divides by
/// thousands itself, `0.0,"mln"`, stands for the whole number.
fn many(format: &str) -> Option<String> {
    let (first, code) = (format.split(';').next()?, code_of(format));
    let divides =
        code.split(';').next()?.trim_end_matches(|c| !matches!(c, '0' | '#' | '?' | ',')).ends_with(',');
    let words: String = first.chars().filter(|c| c.is_alphabetic() || matches!(c, ' ' | '‰')).collect();
    Some(words.trim().to_owned()).filter(|words| !divides && names_multiple(words))
}

/// What in a format is code: not a language or colour between brackets, nor a text in quotation marks or behind `\`.
fn code_of(format: &str) -> String {
    let (mut code, mut closing) = (String::new(), None);
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        match (closing, letter) {
            (Some(end), _) if letter == end => closing = None,
            (Some(_), _) => {}
            (None, '[') => closing = Some(']'),
            (None, '"') => closing = Some('"'),
            (None, '\\') => drop(letters.next()),
            (None, _) => code.push(letter),
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_what_the_cell_shows() {
        assert_eq!(written(&Data::Float(0.095), "0.0%"), "9.5%");
        assert_eq!(written(&Data::Float(0.07), "0%"), "7%");
        // This program's own workbooks have 9.5 in a cell that shows 9,5%.
        assert_eq!(written(&Data::Float(0.5), "0.0\"%\""), "0.5%");
        assert_eq!(written(&Data::Float(0.5), "0.0\\%"), "0.5%");
        assert_eq!(written(&Data::Float(0.07), "General"), "0.07");
        assert_eq!(written(&Data::Int(2023), ""), "2023");
    }

    #[test]
    fn the_words_of_a_format_that_make_another_number_of_it_are_shown() {
        for (number, format, expected) in [
            (12.5, "\"€\" #,##0.0 \"mln\"", "12.5 mln"),
            (81.0, "0.0\"‰\"", "81 ‰"),
            (81.0, "0\\‰;-0\\‰", "81 ‰"),
            (12.0, "0 \"x duizend\"", "12 x duizend"),
            (12_500_000.0, "#,##0.0,,\" mln\"", "12500000"),
            (3.5, "0.0\" uur\"", "3.5 uur"),
            (12.5, "0.0\"k\"", "12.5 k"),
            (12_500.0, "#,##0.0,\"K\"", "12500"),
            (12.0, "0 \"meldingen\"", "12"),
            (12.0, "\"€\" #,##0.00", "12"),
            (12.0, "[Red]General", "12"),
        ] {
            assert_eq!(written(&Data::Float(number), format), expected, "{format}");
        }
    }

    #[test]
    fn a_date_is_what_the_cell_shows_of_it() {
        let formats = [
            ("mmm-yy", Precision::Month),
            ("[$-413]mmmm yyyy", Precision::Month),
            ("yyyy", Precision::Year),
            ("dd-mm-yyyy", Precision::Day),
            ("mm-dd-yy", Precision::Day),
            ("\"dd\" yyyy-mm", Precision::Month),
            ("General", Precision::Day),
            ("", Precision::Day),
        ];
        for (format, expected) in formats {
            assert_eq!(precision(format), expected, "{format}");
        }
    }
}
