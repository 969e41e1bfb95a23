//! What a file says, figure by figure, whatever its shape.

use std::collections::BTreeSet;

use crate::exchange::read::no_figures::{NoFigures, Unclear};
use crate::lang::{Language, month_names};
use crate::model::{DecimalMark, Numeral, read_yes_no};
use crate::model::{Period, Status};

/// What a figure is about besides its period: where, what, whom. A column of names, a row of headers, or a line above a
/// table. Which of them is the place is not known by its header: files call it what they like.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dimension {
    /// What the file calls it.
    pub header: String,
    /// What it is for this figure.
    pub value: String,
}

/// What a dimension is called that has no header: the names of the columns of figures.
pub const TOPIC: &str = "Onderwerp";

/// A figure in a file, with everything that says what it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The name of an indicator, in a table made for this program.
    pub indicator: Option<String>,
    /// What it is about besides its period.
    pub dimensions: Vec<Dimension>,
    pub period: Period,
    pub value: CellReading,
    /// The figure as it is written.
    pub cell: String,
    /// The file has it as a number and not as a text: how a text is to be read does not follow from it.
    pub typed: bool,
    /// Whether it will be revised, when the file says so.
    pub status: Option<Status>,
    /// How many respondents.
    pub n: Option<String>,
    /// Its source, by id.
    pub source: Option<String>,
    /// The part of a breakdown.
    pub part: Option<String>,
    pub note: Option<String>,
    /// The unit that the file names, such as `1 000 euro`.
    pub unit: Option<String>,
    /// Why there is no figure, in words.
    pub missing: Option<String>,
    /// It is not to be published.
    pub internal: bool,
    /// The line in the file.
    pub line: usize,
    /// Nobody sees it in the workbook.
    pub hidden: Option<Hidden>,
}

/// What of a workbook hides a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// Its row.
    Row,
    /// Its column, counted from the first that is read.
    Column(usize),
}

impl Observation {
    /// Whether a row of a table to fill in was left as it was.
    pub fn is_blank(&self) -> bool {
        self.value == CellReading::None(Absent::Impossible) && self.missing.is_none() && self.n.is_none()
    }

    /// A figure of which nothing else is said.
    pub fn bare(period: Period, cell: &str, line: usize) -> Observation {
        Observation {
            indicator: None,
            dimensions: Vec::new(),
            period,
            value: mark(cell),
            cell: cell.trim().to_owned(),
            typed: false,
            status: None,
            n: None,
            source: None,
            part: None,
            note: None,
            unit: None,
            missing: None,
            internal: false,
            line,
            hidden: None,
        }
    }

    /// Adds what it is about. Of two with one header the second gets a number.
    pub(in crate::exchange) fn add_dimension(&mut self, header: &str, value: &str) {
        let bare = if header.is_empty() { TOPIC } else { header };
        let mut header = bare.to_owned();
        let mut number = 2;
        while self.dimensions.iter().any(|one| one.header == header) {
            header = format!("{bare} {number}");
            number += 1;
        }
        self.dimensions.push(Dimension { header, value: value.to_owned() });
    }

    /// What it is in a dimension; empty where the file does not say.
    pub fn in_dimension(&self, header: &str) -> &str {
        self.dimensions.iter().find(|one| one.header == header).map_or("", |one| one.value.as_str())
    }
}

/// The headers of some figures, in the order of the file.
pub(in crate::exchange) fn headers<'o>(rows: impl Iterator<Item = &'o Observation>) -> Vec<&'o str> {
    let mut all: Vec<&str> = Vec::new();
    for of in rows.flat_map(|one| &one.dimensions) {
        if !all.contains(&of.header.as_str()) {
            all.push(&of.header);
        }
    }
    all
}

/// The values below a header, in the order of the file.
pub(in crate::exchange) fn values<'o>(
    rows: impl Iterator<Item = &'o Observation>,
    header: &str,
) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = rows
        .map(|one| one.in_dimension(header))
        .filter(|value| seen.insert(crate::exchange::read::places::folded(value)));
    all.map(str::to_owned).collect()
}

/// Whether all figures are multiples of five, as CBS rounds counts of crimes so that no person can be told from them. Of
/// fewer than eight figures that may be chance (one in five each: below 1 in 390,000).
pub(in crate::exchange) fn rounded_to_fives<'o>(all: impl Iterator<Item = &'o Observation>) -> bool {
    let figures = all.filter_map(|one| match one.value {
        CellReading::Number(numeral) => numeral.only().filter(|number| *number != 0.0),
        _ => None,
    });
    let (count, fives) =
        figures.fold((0, 0), |(count, fives), number| (count + 1, fives + usize::from(number % 5.0 == 0.0)));
    count >= 8 && fives == count
}

/// What stands in the place of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellReading {
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

/// Reads a cell. Of what can be two numbers, such as `1.234`, both stay.
pub fn mark(cell: &str) -> CellReading {
    let cell = cell.trim();
    match cell.to_lowercase().as_str() {
        "" | "null" => return CellReading::None(Absent::Impossible),
        "n.v.t." | "nvt" | "n.v.t" => return CellReading::None(Absent::Inapplicable),
        "." | ".." | "n.b." | "onbekend" => return CellReading::None(Absent::Unknown),
        "x" => return CellReading::None(Absent::Secret),
        "-" | "–" => return CellReading::None(Absent::Nothing),
        _ => {}
    }
    if let Some(numeral) = Numeral::parse(cell) {
        return CellReading::Number(numeral);
    }
    // A single letter is rather a code than an answer.
    match read_yes_no(cell).filter(|_| cell.len() > 1) {
        Some(yes) => CellReading::YesNo(yes),
        None => CellReading::Unreadable,
    }
}

/// The decimal mark of figures about one thing: that of all that can only have one of the two. None when no figure tells,
/// or when figures contradict each other; then each has to tell for itself.
pub(in crate::exchange) fn decimal_mark<'o>(
    all: impl Iterator<Item = &'o Observation>,
) -> Option<DecimalMark> {
    let mut seen = all.filter(|one| !one.typed).filter_map(|one| match one.value {
        CellReading::Number(numeral) => numeral.shows(),
        _ => None,
    });
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
    let read = Period::read(bare).or_else(|| worded(bare))?;
    Some((read, status))
}

/// The period of a row; none for a row without one, such as the line that names the publisher.
///
/// # Errors
/// It cannot be read. The row is not passed over: a figure would be missed without a word.
pub(in crate::exchange) fn read_period(
    cell: &str,
    line: usize,
) -> Result<Option<(Period, Option<Status>)>, NoFigures> {
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
            assert_eq!(mark(cell), CellReading::None(absent), "{cell}");
        }
        assert_eq!(mark("Nee"), CellReading::YesNo(false));
        for cell in ["1e3", "inf", "12 14", "1.2.3", "5%5", "ca. 5", "<5", "12,", "j", "#N/B"] {
            assert_eq!(mark(cell), CellReading::Unreadable, "{cell}");
        }
    }

    #[test]
    fn the_figures_about_one_thing_tell_how_they_are_written() {
        let comma = Some(DecimalMark::Comma);
        let all = |cells: &[&str]| -> Vec<Observation> {
            cells.iter().map(|cell| Observation::bare(Period::Year(2023), cell, 1)).collect()
        };
        let shown = |cells: &[&str]| decimal_mark(all(cells).iter());
        assert_eq!(shown(&["naam", "12", "1.234", "818,8"]), comma);
        assert_eq!(shown(&["1,234", "1010.0"]), Some(DecimalMark::KnownFigure));
        assert_eq!((shown(&["9,5", "8.5"]), shown(&["1.234"])), (None, None));
        // A number of a spreadsheet is written with a point here, whatever the texts beside it have.
        let mut typed = all(&["12.5", "41.300", "9,5"]);
        typed[0].typed = true;
        assert_eq!(decimal_mark(typed.iter()), comma);
    }

    #[test]
    fn two_dimensions_of_one_name_stay_apart() {
        let mut one = Observation::bare(Period::Year(2023), "5", 1);
        one.add_dimension("", "Diefstal");
        one.add_dimension("Onderwerp", "aantal");
        assert_eq!((one.in_dimension("Onderwerp"), one.in_dimension("Onderwerp 2")), ("Diefstal", "aantal"));
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
