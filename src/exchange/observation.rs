//! What a file says, figure by figure, whatever its shape.

use crate::lang::{Language, month_names};
use crate::model::{Period, Status};

/// A figure in a file, with everything that says what it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The name of an indicator, in a table made for this program.
    pub indicator: Option<String>,
    /// What it counts: the names of its topic and of the other dimensions.
    pub topics: Vec<String>,
    /// Where it is about.
    pub region: Option<String>,
    /// The period.
    pub period: Period,
    /// The figure.
    pub value: Mark,
    /// Whether it will be revised, when the file says so.
    pub status: Option<Status>,
    /// How many respondents.
    pub n: Option<String>,
    /// Its source, by id.
    pub source: Option<String>,
    /// The part of a breakdown.
    pub part: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// The unit that the file names, such as `1 000 euro`.
    pub unit: Option<String>,
    /// Why there is no figure, in words.
    pub missing: Option<String>,
    /// The line in the file.
    pub line: usize,
}

impl Observation {
    /// Whether a row of a table to fill in was left as it was.
    pub fn is_blank(&self) -> bool {
        self.value == Mark::None(Absent::Impossible) && self.missing.is_none() && self.n.is_none()
    }

    /// A figure of which nothing else is said.
    pub fn bare(period: Period, value: Mark, line: usize) -> Observation {
        Observation {
            indicator: None,
            topics: Vec::new(),
            region: None,
            period,
            value,
            status: None,
            n: None,
            source: None,
            part: None,
            note: None,
            unit: None,
            missing: None,
            line,
        }
    }
}

/// Whether a table gives all figures of a topic in multiples of five, as CBS rounds counts of crimes so that no person
/// can be told from them. Of fewer than eight figures that may be chance (one in five each: below 1 in 390,000).
pub fn rounded_to_fives(all: &[Observation], topics: &[String]) -> bool {
    let figures = all.iter().filter(|one| one.topics == topics).filter_map(|one| match one.value {
        Mark::Number(number) if number != 0.0 => Some(number),
        _ => None,
    });
    let (count, fives) =
        figures.fold((0, 0), |(count, fives), number| (count + 1, fives + usize::from(number % 5.0 == 0.0)));
    count >= 8 && fives == count
}

/// What stands in the place of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mark {
    /// A figure.
    Number(f64),
    /// Yes or no.
    YesNo(bool),
    /// A mark for "there is none". Never zero.
    None(Absent),
    /// Something that is neither.
    Unreadable,
}

/// Why there is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// Unknown, or too uncertain to be told: `.`
    Unknown,
    /// Kept secret: `x`
    Secret,
    /// It cannot exist: empty.
    Impossible,
    /// It is less than half of the unit shown: `-`
    Nothing,
}

/// Reads a cell.
pub fn mark(cell: &str, decimal_comma: bool) -> Mark {
    let cell = cell.trim();
    match cell {
        "" | "null" => return Mark::None(Absent::Impossible),
        "." | ".." => return Mark::None(Absent::Unknown),
        "x" | "X" => return Mark::None(Absent::Secret),
        "-" => return Mark::None(Absent::Nothing),
        "true" | "ja" => return Mark::YesNo(true),
        "false" | "nee" => return Mark::YesNo(false),
        _ => {}
    }
    let plain: String = cell.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '%')).collect();
    let plain = if decimal_comma { plain.replace('.', "").replace(',', ".") } else { plain.replace(',', "") };
    match plain.parse::<f64>() {
        Ok(number)
            if number.is_finite()
                && plain.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-')) =>
        {
            Mark::Number(number)
        }
        _ => Mark::Unreadable,
    }
}

/// Reads the name of a period: a code of the open data, or a year, month or quarter as the portals write it, with the
/// stars of a figure that will be revised.
pub fn period(cell: &str) -> Option<(Period, Option<Status>)> {
    let bare = cell.trim().trim_end_matches('*');
    let status = match cell.trim().len() - bare.len() {
        0 => None,
        1 => Some(Status::Provisional),
        _ => Some(Status::RevisedProvisional),
    };
    let bare = bare.trim();
    let read = Period::parse(bare).or_else(|| worded(bare))?;
    Some((read, status))
}

/// `2023 januari`, `2023 1e kwartaal`
fn worded(text: &str) -> Option<Period> {
    let (year, rest) = text.split_once(' ')?;
    let year: i32 = year.parse().ok()?;
    let rest = rest.trim().to_lowercase();
    if let Some(quarter) = rest.strip_suffix("e kwartaal") {
        return Period::parse(&format!("{year}-Q{quarter}"));
    }
    let month = month_names(Language::Nl).iter().position(|month| *month == rest)?;
    Period::parse(&format!("{year}-{:02}", month + 1))
}

/// The status that a column of the open-data services names.
pub fn status(cell: &str) -> Option<Status> {
    match cell.trim() {
        "Voorlopig" | "provisional" => Some(Status::Provisional),
        "NaderVoorlopig" | "revised-provisional" => Some(Status::RevisedProvisional),
        "Definitief" | "definitive" => Some(Status::Definitive),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_never_zero() {
        for (cell, absent) in [
            (".", Absent::Unknown),
            ("x", Absent::Secret),
            ("", Absent::Impossible),
            ("-", Absent::Nothing),
            ("null", Absent::Impossible),
        ] {
            assert_eq!(mark(cell, true), Mark::None(absent), "{cell}");
        }
        assert_eq!(mark("1.010", true), Mark::Number(1010.0));
        assert_eq!(mark("818,8", true), Mark::Number(818.8));
        assert_eq!(mark("1010.0", false), Mark::Number(1010.0));
        assert_eq!(mark("-3", false), Mark::Number(-3.0));
        assert_eq!(mark("1e3", false), Mark::Unreadable);
        assert_eq!(mark("inf", false), Mark::Unreadable);
    }

    #[test]
    fn periods_are_codes_or_words_with_stars() {
        let read = |text| period(text).map(|(period, status)| (period.to_string(), status));
        assert_eq!(read("2023JJ00"), Some(("2023".into(), None)));
        assert_eq!(read("2016*"), Some(("2016".into(), Some(Status::Provisional))));
        assert_eq!(read("2016**"), Some(("2016".into(), Some(Status::RevisedProvisional))));
        assert_eq!(read("2023 maart*"), Some(("2023-03".into(), Some(Status::Provisional))));
        assert_eq!(read("2023 1e kwartaal"), Some(("2023-Q1".into(), None)));
        assert_eq!(read("Totaal"), None);
    }
}
