//! What a cell of a workbook shows, as a text.

use calamine::Data;

use crate::model::unmistakable;

/// A cell as it is shown, but for numbers: those have a point, and never three decimals, which could be thousands.
pub(super) fn written(value: &Data, format: &str) -> String {
    // A percent sign of the format itself stands for times 100; one that is only a text, `0"%"`, does not.
    let times_100 = code_of(format).contains('%');
    let number = |number: f64| {
        // 0.095 × 100 is 9.5 in what is shown, whatever a computer makes of it.
        let shown = if times_100 { (number * 1e12).round() / 1e10 } else { number };
        format!("{}{}", unmistakable(shown), if format.contains('%') { "%" } else { "" })
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
