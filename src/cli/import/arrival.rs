//! The file whose figures are added: what it says, and where it comes from.

use std::io::Read as _;
use std::path::Path;

use anyhow::Context as _;

use super::args::ImportArgs;
use super::unread::unread;
use crate::cli::session::error::Failure;
use ivp::exchange::{Figures, MAX_IMPORT_BYTES, OwnColumn, ReadOptions, read_figures};
use ivp::files::checksum;
use ivp::lang::Message;
use ivp::model::{ImportFrom, Indicator, Period, Plan, Source, Unfound};

/// What a file says, and where it comes from.
pub(super) struct Arrival {
    pub(super) name: String,
    pub(super) checksum: String,
    pub(super) figures: Figures,
}

impl Arrival {
    /// Whether it is a table made for this program, which names its indicators itself.
    pub(super) fn is_own_table(&self) -> bool {
        self.figures.own
    }

    /// Whether it is a workbook to fill in, or a table of the same kind, whether or not a figure is in it.
    pub(super) fn is_returned(&self) -> bool {
        self.figures.own || !self.figures.returned.is_empty()
    }

    /// Where a figure stands: of one's own table in a workbook its cell, else the line of the file.
    pub(super) fn at(&self, column: OwnColumn, line: usize) -> Message {
        match (&self.figures.sheet, self.figures.cell(column, line)) {
            (Some(sheet), Some(cell)) => {
                Message::new("at-cell").with("sheet", sheet.as_str()).with("cell", cell)
            }
            _ => Message::new("at-line").with("line", line).with("file", self.name.as_str()),
        }
    }

    /// Whether it is of a table of the open data: its name or what stands above the table says so.
    pub(super) fn mentions(&self, table: &str) -> bool {
        !table.is_empty()
            && (self.name.contains(table) || self.figures.above.iter().any(|line| line.contains(table)))
    }

    /// Whether a title stands above its table.
    pub(super) fn is_titled(&self, title: &str, titled: Titled) -> bool {
        let said = |title: &str| {
            let spaced = title.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            if titled == Titled::OfAnyYear { without_years(&spaced) } else { spaced }
        };
        !title.trim().is_empty() && self.figures.above.iter().any(|line| said(line) == said(title))
    }

    /// Whether it carries the number of a table that the plan knows: then its title does not tell whose it is.
    /// Whether it has the heads of a table made for this program, and names no indicator of the plan in any row: a
    /// publisher names its questions below such a head.
    pub(super) fn names_only_others(&self, plan: &Plan) -> bool {
        let mut names =
            self.figures.observations.iter().filter_map(|one| one.indicator.as_deref()).peekable();
        self.figures.own
            && names.peek().is_some()
            && names.all(|name| matches!(plan.find_indicator(name), Err(Unfound::Unknown(_))))
    }

    fn is_numbered(&self, plan: &Plan) -> bool {
        let of_sources = plan.sources.iter().filter_map(|source| source.table.as_ref());
        let imports = plan.indicators().filter_map(|indicator| indicator.import.as_ref()?.table.as_ref());
        of_sources.chain(imports).any(|table| self.mentions(table.as_str()))
    }

    /// Whether the title above its table is the name of a source, and it carries no number.
    pub(super) fn is_of_source(&self, source: &Source, plan: &Plan, titled: Titled) -> bool {
        !self.is_numbered(plan) && self.is_titled(source.name.as_str(), titled)
    }

    /// Whether an indicator says that its figures stand in it: by the number of the table where the file carries one,
    /// else by its title, which may be the name of the source with that table.
    pub(super) fn is_of(
        &self,
        import: &ImportFrom,
        indicator: &Indicator,
        plan: &Plan,
        titled: Titled,
    ) -> bool {
        let table = import.table.as_ref().map(|table| table.as_str());
        let by_source = || {
            let own = |source: &&Source| indicator.sources.iter().any(|id| id.value == source.id.value);
            let of_table = |source: &Source| source.table.as_ref().map(|one| one.as_str()) == table;
            let mut sources = plan.sources.iter().filter(own);
            table.is_some()
                && sources.any(|source| of_table(source) && self.is_of_source(source, plan, titled))
        };
        table.is_some_and(|table| self.mentions(table))
            || import.title.as_ref().is_some_and(|title| self.is_titled(title.as_str(), titled))
            || by_source()
    }
}

/// How a title above a table is compared with one of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Titled {
    Exactly,
    /// A publisher puts the year of the borders of municipalities into it: `soort misdrijf, gemeente 2026`.
    OfAnyYear,
}

/// A text in which every year is the same.
fn without_years(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let is_year = |digits: &str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let shown = |piece: &str| match piece.trim_end_matches(|c| !is_digit(c)) {
        digits if is_year(digits) => piece.replacen(digits, "#", 1),
        _ => piece.to_owned(),
    };
    text.split_inclusive(|c| !is_digit(c)).map(shown).collect()
}

/// Reads the file that was typed; as a table from elsewhere, where that is known.
pub(super) fn arrival(args: &ImportArgs, foreign: bool) -> Result<Arrival, Failure> {
    let path: &Path = &args.file;
    let place = || path.display().to_string();
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    // Read up to the limit and not by the size that is told: a device has none and never ends.
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path).with_context(place)?;
    opened.take(MAX_IMPORT_BYTES + 1).read_to_end(&mut bytes).with_context(place)?;
    let options = ReadOptions {
        period: period(args)?,
        sheet: args.sheet.as_deref(),
        range: args.range.as_deref(),
        hidden: args.hidden,
        foreign,
    };
    // A damaged workbook is told in the words of this program, not in those of the library that stumbled over it.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let figures = read_figures(&bytes, options);
    std::panic::set_hook(hook);
    let figures = figures.map_err(|why| unread(why, &name, args))?;
    let checksum = checksum(&bytes);
    Ok(Arrival { name, checksum, figures })
}

/// The period that was typed.
pub(super) fn period(args: &ImportArgs) -> Result<Option<Period>, Failure> {
    let Some(typed) = &args.period else { return Ok(None) };
    match Period::read(typed) {
        Some(period) => Ok(Some(period)),
        None => {
            let message =
                Message::new("usage-bad-value").with("value", typed.as_str()).with("option", "--period");
            Err(Failure::usage(message).help(Message::new("import-period-help")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_two_years_are_one_title_and_other_numbers_count() {
        let same = |one: &str, two: &str| without_years(one) == without_years(two);
        for (one, two) in [
            ("soort misdrijf, gemeente 2026", "soort misdrijf, gemeente 2027"),
            ("2019/2020: monitor", "2021/2022: monitor"),
            ("monitor", "monitor"),
        ] {
            assert!(same(one, two), "{one} {two}");
        }
        for (one, two) in [
            ("per 1000 inwoners", "per 1500 inwoners"),
            ("tabel 20261", "tabel 20271"),
            ("monitor 2026", "monitor"),
            ("deel 1, 2026", "deel 2, 2026"),
        ] {
            assert!(!same(one, two), "{one} {two}");
        }
    }
}
