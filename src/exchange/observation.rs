//! What a file says, figure by figure, whatever its shape.

use super::arrival::{NoFigures, Unclear};
use crate::lang::{Language, month_names};
use crate::model::{DecimalMark, Numeral, read_yes_no};
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
    /// The figure as it is written.
    pub cell: String,
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
    /// It is not to be published.
    pub internal: bool,
    /// The line in the file.
    pub line: usize,
}

impl Observation {
    /// Whether a row of a table to fill in was left as it was.
    pub fn is_blank(&self) -> bool {
        self.value == Mark::None(Absent::Impossible) && self.missing.is_none() && self.n.is_none()
    }

    /// A figure of which nothing else is said.
    pub fn bare(period: Period, cell: &str, decimal: Option<DecimalMark>, line: usize) -> Observation {
        Observation {
            indicator: None,
            topics: Vec::new(),
            region: None,
            period,
            value: mark(cell, decimal),
            cell: cell.trim().to_owned(),
            status: None,
            n: None,
            source: None,
            part: None,
            note: None,
            unit: None,
            missing: None,
            internal: false,
            line,
        }
    }
}

/// Whether a table gives all figures of a topic in multiples of five, as CBS rounds counts of crimes so that no person
/// can be told from them. Of fewer than eight figures that may be chance (one in five each: below 1 in 390,000).
pub fn rounded_to_fives(all: &[Observation], topics: &[String]) -> bool {
    let figures = all.iter().filter(|one| one.topics == topics).filter_map(|one| match one.value {
        Mark::Number(numeral) => numeral.only().filter(|number| *number != 0.0),
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
    Number(Numeral),
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
    /// There is none, in words: `n.v.t.`
    Inapplicable,
    /// It is less than half of the unit shown: `-`
    Nothing,
}

/// Reads a cell. The decimal mark tells how to read what can be two numbers, such as `1.234`; without it both stay.
pub fn mark(cell: &str, decimal: Option<DecimalMark>) -> Mark {
    let cell = cell.trim();
    match cell.to_lowercase().as_str() {
        "" | "null" => return Mark::None(Absent::Impossible),
        "n.v.t." | "nvt" | "n.v.t" => return Mark::None(Absent::Inapplicable),
        "." | ".." | "n.b." | "onbekend" => return Mark::None(Absent::Unknown),
        "x" => return Mark::None(Absent::Secret),
        "-" | "–" => return Mark::None(Absent::Nothing),
        _ => {}
    }
    if let Some(numeral) = Numeral::parse(cell) {
        return Mark::Number(numeral.with_mark(decimal));
    }
    // A single letter is rather a code than an answer.
    match read_yes_no(cell).filter(|_| cell.len() > 1) {
        Some(yes) => Mark::YesNo(yes),
        None => Mark::Unreadable,
    }
}

/// The decimal mark of the figures among some cells: that of all that can only have one of the two. None when no figure
/// tells, or when figures contradict each other; then each has to tell for itself.
pub fn decimal_mark<'c>(cells: impl IntoIterator<Item = &'c str>) -> Option<DecimalMark> {
    let mut seen = cells.into_iter().filter_map(|cell| Numeral::parse(cell)?.shows());
    let first = seen.next()?;
    seen.all(|other| other == first).then_some(first)
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

/// The period of a row; none for a row without one, such as the line that names the publisher.
///
/// # Errors
/// It cannot be read. The row is not passed over: a figure would be missed without a word.
pub(super) fn read_period(cell: &str, line: usize) -> Result<Option<(Period, Option<Status>)>, NoFigures> {
    if cell.is_empty() {
        return Ok(None);
    }
    let unclear = || NoFigures::Unclear { line, text: cell.to_owned(), what: Unclear::Period };
    period(cell).map(Some).ok_or_else(unclear)
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

/// The status that a column names, as the open-data services, this program or a person writes it.
pub fn status(cell: &str) -> Option<Status> {
    match cell.trim().to_lowercase().as_str() {
        "voorlopig" | "provisional" => Some(Status::Provisional),
        "nadervoorlopig" | "nader voorlopig" | "revised-provisional" | "revised provisional" => {
            Some(Status::RevisedProvisional)
        }
        "definitief" | "definitive" => Some(Status::Definitive),
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
            ("N.v.t.", Absent::Inapplicable),
        ] {
            assert_eq!(mark(cell, None), Mark::None(absent), "{cell}");
        }
        assert_eq!(mark("Nee", None), Mark::YesNo(false));
        for cell in ["1e3", "inf", "12 14", "1.2.3", "5%5", "ca. 5", "<5", "12,", "j", "#N/B"] {
            assert_eq!(mark(cell, None), Mark::Unreadable, "{cell}");
        }
    }

    #[test]
    fn a_figure_tells_its_decimal_mark_or_the_others_do() {
        let comma = Some(DecimalMark::Comma);
        let point = Some(DecimalMark::Point);
        let read = |cell, decimal| match mark(cell, decimal) {
            Mark::Number(numeral) => numeral.only(),
            _ => None,
        };
        assert_eq!(
            (read("1.010", comma), read("1.010", point), read("1.010", None)),
            (Some(1010.0), Some(1.01), None)
        );
        // What has one reading keeps it, whatever the others have: 9.5 was 95 in a table with commas.
        assert_eq!((read("9.5", comma), read("9,5", point)), (Some(9.5), Some(9.5)));
        assert_eq!((read("1 234,5", point), read("-3", None)), (Some(1234.5), Some(-3.0)));
        assert_eq!(decimal_mark(["naam", "12", "1.234", "818,8"]), comma);
        assert_eq!(decimal_mark(["1,234", "1010.0"]), point);
        assert_eq!((decimal_mark(["9,5", "8.5"]), decimal_mark(["1.234"])), (None, None));
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
