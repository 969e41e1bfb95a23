//! What stands around a table and holds for all of it: its title, lines such as `Gemeente: Haaksbergen`, remarks below.

use chrono::NaiveDate;

use crate::exchange::read::observation::{Observation, TOPIC, status};
use crate::exchange::read::place_headers::is_of_places;
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::not_whole::{ends_within, years};
use crate::exchange::read::time::when::When;
use crate::exchange::read::time::{TimeReading, time};
use crate::exchange::source_unit::names_unit;
use crate::model::{Period, Status};

/// What holds for a whole table.
#[derive(Debug, Default)]
pub(super) struct Around {
    pub(super) title: Option<String>,
    dimensions: Vec<(String, String)>,
    /// When its figures are of, as far as that is not said of each.
    pub(super) when: Option<When>,
    /// What stands there for it.
    pub(super) said: Option<String>,
    status: Option<Status>,
    /// A line of units, or a title with one.
    unit: Option<String>,
    /// Every line above it, as it stands there.
    lines: Vec<String>,
    /// Those that say that figures will be revised.
    provisional: Vec<String>,
    /// Lines below it without a mark, and those with one: what the mark means.
    below: Vec<String>,
    notes: Vec<(String, String)>,
}

impl Around {
    /// `of_all` is the period of a table that names none; `of_sheets` is what the name of its sheet says.
    pub(super) fn of(
        above: impl Iterator<Item = String>,
        below: &[String],
        of_sheets: &[String],
        of_all: Option<Period>,
    ) -> Around {
        let mut around = Around { when: of_all.map(When::Whole), ..Around::default() };
        let above: Vec<String> = above.collect();
        let lines = above.iter().flat_map(|line| line.lines()).map(str::trim);
        for (index, line) in lines.filter(|line| !line.is_empty()).enumerate() {
            around.add(line, index == 0);
            around.lines.push(line.to_owned());
        }
        for line in below.iter().flat_map(|line| line.lines()).map(str::trim) {
            match note(line) {
                Some((mark, text)) => around.notes.push((mark.to_owned(), text.to_owned())),
                None => around.below.push(line.to_owned()),
            }
        }
        let title = || around.title.clone().filter(|title| names_unit(title));
        let of_line = |line: &&String| says_unit(line) || label_of_unit(line).is_some();
        let noted = around.notes.iter().map(|(_, text)| text);
        let mut beside = around.lines.iter().chain(&around.below).chain(noted).chain(of_sheets);
        let beside = beside.find(of_line).map(|line| label_of_unit(line).unwrap_or(line).to_owned());
        around.unit = around.unit.clone().or_else(title).or(beside);
        around.lines.extend(of_sheets.iter().cloned());
        let all = around.lines.iter().chain(&around.below).filter(|line| says_provisional(line));
        around.provisional = all.cloned().collect();
        around
    }

    fn add(&mut self, line: &str, first: bool) {
        // `Gemeente is Enschede`
        let is = || line.split_once(" is ").filter(|(label, _)| is_of_places(label));
        let labelled = line.split_once(':').or_else(is).map(|(label, value)| (label.trim(), value.trim()));
        let labelled = labelled.filter(|(label, value)| !label.is_empty() && !value.is_empty());
        // The title may have a colon in it as well.
        let Some((label, value)) = labelled.filter(|(label, _)| !first || is_label(label)) else {
            if first {
                self.title = Some(line.to_owned());
            }
            return;
        };
        // `Filters: Gemeente = Enschede`
        let (label, value) = match value.split_once(" = ") {
            Some((label, value)) => (label.trim(), value.trim()),
            None => (label, value),
        };
        let lower = label.to_lowercase();
        match TimeColumn::named(label) {
            // The day of an export is no period.
            Some(TimeColumn::Date) => {}
            Some(of) => {
                let TimeReading { when, status } = time(value, of);
                self.when = Some(when).filter(|when| *when != When::Other);
                self.said = Some(value.to_owned());
                self.status = status.or(self.status);
            }
            None if label_of_unit(line).is_some() => self.unit = Some(value.to_owned()),
            None if lower == "status" => self.status = status(value).or(self.status),
            None => self.dimensions.push((label.to_owned(), value.to_owned())),
        }
    }

    /// The dimensions that hold for all figures, before those of a figure itself.
    pub(super) fn dimensions(&self, one: &mut Observation) {
        for (header, value) in &self.dimensions {
            one.add_dimension(header, value);
        }
    }

    /// What else holds for a figure that does not say so itself.
    pub(super) fn complete(&self, one: &mut Observation) {
        let is_about = |line: &String| says_provisional_of(line, one.period);
        let provisional = || self.provisional.iter().any(is_about).then_some(Status::Provisional);
        let notes: Vec<String> = self.notes_of(one).cloned().collect();
        let noted = || notes.iter().any(|text| says_of_revision(text)).then_some(Status::Provisional);
        // A star is that of a provisional figure, unless a note says what it is.
        if bears(one, "*") && !notes.is_empty() && !notes.iter().any(|text| says_of_revision(text)) {
            one.note = one.note.take().or(Some(notes.join("; ")));
            (one.status, one.flag) = (None, None);
        }
        let remarked = || {
            let is = |remark: &String| says_provisional_of(remark, one.period);
            one.remarks.iter().any(is).then_some(Status::Provisional)
        };
        one.status = one.status.or_else(remarked).or_else(noted).or(self.status).or_else(provisional);
        take_respondents(one);
        for of in one.dimensions.iter().filter(|of| of.header.starts_with(TOPIC)) {
            one.status = one.status.or_else(|| self::status(&of.value));
        }
        let names_own = || one.unit.is_some() || one.dimensions.iter().any(|of| names_unit(&of.value));
        if self.unit.is_some() && !names_own() {
            one.unit.clone_from(&self.unit);
        }
    }

    /// What the marks of a figure mean.
    fn notes_of(&self, one: &Observation) -> impl Iterator<Item = &String> {
        self.notes.iter().filter(|(mark, _)| bears(one, mark)).map(|(_, text)| text)
    }

    /// Every line above the table.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The line below the table that says that a figure is not one of its whole period.
    pub(super) fn not_whole(&self, one: &Observation) -> Option<&String> {
        self.notes_of(one).chain(&self.below).find(|text| ends_within(text, one.period))
    }
}

/// Takes the number of respondents out of a head: `2023 (n=412)`.
fn take_respondents(one: &mut Observation) {
    let number = |value: &str| -> Option<String> {
        let bare = value.trim_matches(['(', ')', ' ']).to_lowercase();
        let number = bare.strip_prefix('n')?.trim_start().strip_prefix('=')?.trim().to_owned();
        number.chars().all(|c| c.is_ascii_digit() || c == '.').then_some(number)
    };
    let at = one.dimensions.iter().position(|of| of.header.starts_with(TOPIC) && number(&of.value).is_some());
    if let Some(at) = at.filter(|_| one.n.is_none()) {
        one.n = number(&one.dimensions.remove(at).value);
    }
}

/// The mark that a line begins with and what it means: `1) t/m oktober`, `* voorlopig`.
pub(super) fn note(line: &str) -> Option<(&str, &str)> {
    let is_sign = |c: char| matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    let signs = line.trim_start_matches(is_sign);
    let (mark, text) = match line.len() - signs.len() {
        0 => line.split_at(line.find(')')? + 1),
        length => line.split_at(length),
    };
    let bare = mark.trim_start_matches('(').trim_end_matches(')');
    let is_number =
        matches!(bare.len(), 1 | 2) && bare.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase());
    (is_number || bare.chars().all(is_sign)).then(|| (mark, text.trim_start_matches([' ', '=', ':'])))
}

/// Whether a mark stands behind what says when or what a figure is, or behind the figure.
pub(super) fn bears(one: &Observation, mark: &str) -> bool {
    let bare = |text: &str| {
        text.trim()
            .strip_suffix(mark)
            .is_some_and(|rest| !rest.ends_with(['*', '(']) && !mark_goes_on(rest, mark))
    };
    let beside = one.times.iter().chain(&one.dimensions).map(|of| of.value.as_str());
    beside.chain([one.cell.as_str()]).any(bare)
}

/// Whether the digits of a mark are the last of a longer one: `1)` of `11)`.
fn mark_goes_on(rest: &str, mark: &str) -> bool {
    mark.starts_with(|c: char| c.is_ascii_digit()) && rest.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a note says that its figures will be revised.
fn says_of_revision(note: &str) -> bool {
    const SAID: [&str; 6] =
        ["voorlopig", "provisional", "vorläufig", "niet definitief", "raming", "schatting"];
    let lower = note.to_lowercase();
    SAID.iter().any(|said| lower.contains(said))
}

/// Whether a line says that figures will be revised: all, or those of the years that it names. What a star means, and which
/// are the last, it says of some of them only.
fn says_provisional(line: &str) -> bool {
    const SOME: [&str; 8] = ["*", "=", "lopend", "laatste", "recent", "jongste", "deels", "kunnen"];
    let lower = line.to_lowercase();
    lower.contains("voorlopig") && !SOME.iter().any(|sign| lower.contains(sign))
}

/// Whether a line says that the figure of a period will be revised.
pub(super) fn says_provisional_of(line: &str, period: Period) -> bool {
    let years = years(line);
    let is_about = years.is_empty() || years.iter().any(|year| Period::Year(*year).contains(period));
    is_about && says_provisional(line)
}

/// Whether a line speaks of provisional figures and leaves open which those are. What a star means it does not.
pub(super) fn may_be_provisional(line: &str) -> bool {
    line.to_lowercase().contains("voorlopig") && !says_provisional(line) && !line.contains(['*', '='])
}

/// Words beside which a day is the one up to which things can have been counted.
const STAMPS: [&str; 24] = [
    "meetdatum",
    "teldatum",
    "update",
    "peildatum",
    "peilmoment",
    "stand per",
    "stand op",
    "stand van",
    "rapportdatum",
    "rapportagedatum",
    "export",
    "extractie",
    "uitvoerdatum",
    "afdrukdatum",
    "afgedrukt",
    "gegenereerd",
    "bijgewerkt",
    "laatst gewijzigd",
    "geraadpleegd",
    "ververst",
    "uitdraai",
    "opgehaald",
    "gedownload",
    "gemeten op",
];

/// Whether a head or a line is of the day on which a file was made, or figures were counted.
pub(super) fn is_stamped(text: &str) -> bool {
    let lower = text.to_lowercase();
    STAMPS.iter().any(|words| lower.contains(words))
}

/// The day that a line says its figures were counted on, or were taken from where they come: `Peildatum: 30-9-2025`,
/// `Stand per 30 september 2025`, `geraadpleegd op 15-10-2025`, or that day alone.
pub(super) fn as_of(line: &str) -> Option<NaiveDate> {
    // Nobody says so at such length, and few lines have a year in them.
    if line.len() > 300 || years(line).is_empty() {
        return None;
    }
    let is_end = |c: char| c.is_whitespace() || matches!(c, ';' | '(' | ')' | ',');
    let words: Vec<&str> = line.split(is_end).filter(|word| !word.is_empty()).collect();
    let day = |text: &str| match time(text.trim_end_matches(['.', ':']), TimeColumn::Date).when {
        When::Whole(Period::Day(day)) => Some(day),
        _ => None,
    };
    let at = |from: usize| {
        (1..=3)
            .rev()
            .find_map(|length| Some((from, length, day(&words.get(from..from + length)?.join(" "))?)))
    };
    let (from, length, day) = (0..words.len()).find_map(at)?;
    let before = from.checked_sub(1).map(|before| words[before].to_lowercase());
    let is_dated = before
        .is_some_and(|word| ["per", "d.d.", "stand", "stand:", "datum", "datum:"].contains(&word.as_str()));
    (is_stamped(line) || is_dated || length == words.len()).then_some(day)
}

/// What a line begins with that is of the figures, and not of anything else: `Bedragen x € 1.000`.
const OF_FIGURES: [&str; 9] =
    ["bedrag", "alle bedragen", "aantal", "cijfers", "waarden", "getallen", "in ", "x ", "per "];

/// Whether a line says in which unit the figures are. A longer one tells of something else as well.
fn says_unit(line: &str) -> bool {
    let lower = line.trim_start_matches(['*', ')', ' ']).to_lowercase();
    let is_short = lower.split_whitespace().count() <= MOST_WORDS;
    is_short && OF_FIGURES.iter().any(|begin| lower.starts_with(begin)) && names_unit(line)
}

/// How many words a line of a unit has at most: `Bedragen in deze tabel x € 1.000`.
const MOST_WORDS: usize = 7;

const UNITS: [&str; 4] = ["eenheid", "eenheden", "unit", "maateenheid"];

/// The unit of a line of units: `Eenheid: x 1 000`.
fn label_of_unit(line: &str) -> Option<&str> {
    let (label, unit) = line.split_once(':')?;
    UNITS.contains(&label.trim().to_lowercase().as_str()).then(|| unit.trim())
}

/// Whether the first line of a file can be one with a label, and no title.
fn is_label(label: &str) -> bool {
    let lower = label.to_lowercase();
    TimeColumn::named(label).is_some()
        || UNITS.contains(&lower.as_str())
        || lower == "status"
        || !label.contains(' ') && is_of_places(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_the_day_on_which_its_figures_were_counted() {
        for line in [
            "Stand 1 oktober 2025",
            "Stand per 1 oktober 2025",
            "Uitdraai BVI van 01-10-2025",
            "Gemeten op 1 oktober 2025",
            "Gedownload: 1-10-2025",
            "1 oktober 2025",
        ] {
            assert_eq!(as_of(line), NaiveDate::from_ymd_opt(2025, 10, 1), "{line}");
        }
        for line in ["Gehouden tot 1 oktober 2025", "Misdrijven in 2025", "Standplaats 2025"] {
            assert_eq!(as_of(line), None, "{line}");
        }
    }
}
