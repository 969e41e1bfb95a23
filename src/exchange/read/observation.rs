//! What a file says, figure by figure, whatever its shape.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use crate::exchange::read::doubt::Doubt;
use crate::exchange::read::flags::{flag_status, flagged};
use crate::exchange::read::time::column::{TimeColumn, is_day_of_counting};
use crate::exchange::read::time::time;
use crate::exchange::read::time::when::When;
use crate::model::{DecimalMark, Numeral, read_yes_no};
use crate::model::{Period, Status};

/// What a figure is about besides its period: where, what, whom. A column of names, a row of headers, or a line above a
/// table. Which of them is the place is not known by its header: files call it what they like.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dimension {
    /// What the file calls it.
    pub header: String,
    /// What it is for this figure.
    pub value: String,
}

/// What a dimension is called that has no header: the names of the columns of figures.
pub const TOPIC: &str = "Onderwerp";

/// What else is said of a figure in a table made for this program, as it is written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FurtherCells {
    /// It is not to be published.
    pub internal: Option<String>,
    /// What of it is the officer's reading.
    pub assumed: Option<String>,
    pub representative: Option<String>,
    pub sd: Option<String>,
    pub design_effect: Option<String>,
    pub low: Option<String>,
    pub high: Option<String>,
}

/// A figure in a file, with everything that says what it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The name of an indicator, in a table made for this program.
    pub indicator: Option<String>,
    /// What it is about besides its period.
    pub dimensions: Vec<Dimension>,
    /// What the file says of its period, as it stands there: rows can be chosen by it, and none differs from another by it.
    pub times: Vec<Dimension>,
    pub period: Period,
    pub value: CellReading,
    /// The figure as it is written.
    pub cell: String,
    /// The file has it as a number and not as a text: how a text is to be read does not follow from it.
    pub typed: bool,
    /// Whether it will be revised, when the file says so.
    pub status: Option<Status>,
    /// What stands in the place of a status, in a table made for this program, and is none.
    pub odd_status: Option<String>,
    /// Letters or stars behind the figure, or in a column beside it.
    pub flag: Option<String>,
    /// How many respondents.
    pub n: Option<String>,
    pub further: FurtherCells,
    /// Its source, by id.
    pub source: Option<String>,
    /// The part of a breakdown.
    pub part: Option<String>,
    pub note: Option<String>,
    /// Remarks beside it in a table of another kind.
    pub remarks: Vec<String>,
    /// The unit that the file names, such as `1 000 euro`.
    pub unit: Option<String>,
    /// Why there is no figure, in words.
    pub missing: Option<String>,
    /// The line in the file.
    pub line: usize,
    /// Nobody sees it in the workbook.
    pub hidden: Option<Hidden>,
    /// It may not be what it reads as.
    pub doubt: Option<Doubt>,
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

    /// Whether all that is said of its period is a day on which it was counted: any, or the first or last of a year.
    pub fn is_counted_on_a_day(&self) -> bool {
        let Period::Day(day) = self.period else { return false };
        let is_border = matches!((day.month(), day.day()), (1, 1) | (12, 31));
        let is_counted = |header: &str| {
            is_day_of_counting(header) || is_border && TimeColumn::named(header) == Some(TimeColumn::Any)
        };
        self.times.iter().any(|of| is_counted(&of.header))
    }

    /// A figure of which nothing else is said.
    pub fn bare(period: Period, cell: &str, line: usize) -> Observation {
        let flag = flagged(cell).map(|one| one.flag);
        Observation {
            indicator: None,
            dimensions: Vec::new(),
            times: Vec::new(),
            period,
            value: mark(cell),
            cell: cell.trim().to_owned(),
            typed: false,
            status: flag.and_then(flag_status),
            odd_status: None,
            flag: flag.map(str::to_owned),
            n: None,
            further: FurtherCells::default(),
            source: None,
            part: None,
            note: None,
            remarks: Vec::new(),
            unit: None,
            missing: None,
            line,
            hidden: None,
            doubt: None,
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

    /// Adds what the file says of its period.
    pub(in crate::exchange) fn add_time(&mut self, header: &str, value: &str) {
        self.times.push(Dimension { header: header.to_owned(), value: value.to_owned() });
    }

    /// Adds letters that stand in a column beside it.
    pub(in crate::exchange) fn add_flag(&mut self, flag: &str) {
        let flag = flag.trim().to_lowercase();
        if flag != "none" && flag.len() <= 3 && self.flag.is_none() {
            self.status = self.status.or(flag_status(&flag));
            self.flag = Some(flag);
        }
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
    /// It is so small that it is not told: `<5`
    Below,
}

/// Reads a cell. Of what can be two numbers, such as `1.234`, both stay.
pub fn mark(cell: &str) -> CellReading {
    let cell = cell.trim();
    if let Some(absent) = absent(&cell.to_lowercase()) {
        return CellReading::None(absent);
    }
    if let Some(numeral) = Numeral::parse(cell).or_else(|| Some(flagged(cell)?.numeral)) {
        return CellReading::Number(numeral);
    }
    // A single letter is rather a code than an answer.
    match read_yes_no(cell).filter(|_| cell.len() > 1) {
        Some(yes) => CellReading::YesNo(yes),
        None => CellReading::Unreadable,
    }
}

/// What stands for "there is no figure" at CBS, Eurostat, the statistical offices of Germany and Britain, and people.
const ABSENT: [(Absent, &[&str]); 5] = [
    (Absent::Impossible, &["", "null"]),
    (Absent::Inapplicable, &["n.v.t.", "nvt", "n.v.t", "niet van toepassing", "not applicable", "z", "[z]"]),
    (
        Absent::Unknown,
        &[
            ".",
            "..",
            "...",
            "…",
            ":",
            "/",
            "n.b.",
            "n.b",
            "nb",
            "n/a",
            "n.a.",
            "n.n.b.",
            "onbekend",
            "unknown",
            "unbekannt",
            "niet bekend",
            "nog niet bekend",
            "niet beschikbaar",
            "nog niet beschikbaar",
            "not available",
            "niet gemeten",
            "geen gegevens",
            "k.a.",
            "k. a.",
            "keine angabe",
            "[x]",
            "[low]",
        ],
    ),
    (Absent::Secret, &["x", "c", "[c]", "geheim", "vertrouwelijk", "confidential"]),
    (Absent::Nothing, &["-", "–", "—"]),
];

/// Why there is no figure, by what stands in its place.
fn absent(lower: &str) -> Option<Absent> {
    if let Some((absent, _)) = ABSENT.iter().find(|(_, marks)| marks.contains(&lower)) {
        return Some(*absent);
    }
    // Eurostat puts a letter behind the mark.
    if let Some(flag) = lower.strip_prefix(':').map(str::trim) {
        let letters = flag.len() <= 3 && flag.bytes().all(|byte| byte.is_ascii_lowercase());
        return letters.then_some(if flag == "c" { Absent::Secret } else { Absent::Unknown });
    }
    let below =
        ["<", "minder dan", "kleiner dan", "less than"].iter().find_map(|sign| lower.strip_prefix(sign));
    let below = below.or_else(|| lower.strip_suffix("of minder"));
    below.and_then(|rest| Numeral::parse(rest.trim())).map(|_| Absent::Below)
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

/// Reads the name of a period by itself: a code of the open data, or a year, month or quarter as portals and people write
/// it, with the stars of a figure that will be revised.
pub fn period(cell: &str) -> Option<(Period, Option<Status>)> {
    // Most cells of a table are short numbers.
    if cell.len() < 4 {
        return None;
    }
    let read = time(cell, TimeColumn::Any);
    match read.when {
        When::Whole(period) => Some((period, read.status)),
        _ => None,
    }
}

/// The status that a column names, as the open-data services, this program or a person writes it.
pub fn status(cell: &str) -> Option<Status> {
    match cell.trim().to_lowercase().as_str() {
        "voorlopig" | "voorlopige cijfers" | "voorlopig cijfer" | "concept" | "provisional" | "vorläufig" => {
            Some(Status::Provisional)
        }
        "nadervoorlopig"
        | "nader voorlopig"
        | "nader voorlopig cijfer"
        | "revised-provisional"
        | "revised provisional" => Some(Status::RevisedProvisional),
        "definitief" | "definitief cijfer" | "vastgesteld" | "definitive" | "final" => {
            Some(Status::Definitive)
        }
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
            (":", Absent::Unknown),
            (": c", Absent::Secret),
            (":u", Absent::Unknown),
            ("/", Absent::Unknown),
            ("k.A.", Absent::Unknown),
            ("[x]", Absent::Unknown),
            ("niet beschikbaar", Absent::Unknown),
            ("Geheim", Absent::Secret),
            ("[c]", Absent::Secret),
            ("z", Absent::Inapplicable),
            ("< 5", Absent::Below),
            ("<5", Absent::Below),
        ] {
            assert_eq!(mark(cell), CellReading::None(absent), "{cell}");
        }
        assert_eq!(mark("Nee"), CellReading::YesNo(false));
        for cell in ["1e3", "inf", "12 14", "1.2.3", "5%5", "ca. 5", "0-4", "geen", "12,", "j", "#N/B"] {
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
        assert_eq!(shown(&["1,234", "1010.0"]), Some(DecimalMark::Point));
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
