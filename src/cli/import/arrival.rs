//! The file whose figures are added: what it says, and where it comes from.

use std::io::Read as _;
use std::path::Path;

use anyhow::Context as _;

use super::args::ImportArgs;
use super::unread::unread;
use crate::cli::error::Failure;
use ivp::exchange::{Figures, MAX_IMPORT_BYTES, ReadOptions, read_figures};
use ivp::files::checksum;
use ivp::lang::Message;
use ivp::model::{ImportFrom, Period};

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

    /// Whether it is of a table of the open data: its name or its title says so.
    pub(super) fn mentions(&self, table: &str) -> bool {
        let title = self.figures.title.as_deref().unwrap_or_default();
        !table.is_empty() && (self.name.contains(table) || title.contains(table))
    }

    /// Whether an indicator says that its figures stand in it.
    pub(super) fn is_of(&self, import: &ImportFrom) -> bool {
        let said = |title: &str| title.trim().to_lowercase();
        let title = self.figures.title.as_deref().map(said);
        import.table.as_ref().is_some_and(|table| self.mentions(table.as_str()))
            || import.title.as_ref().is_some_and(|own| title == Some(said(own.as_str())))
    }
}

/// Reads the file that was typed.
pub(super) fn arrival(args: &ImportArgs) -> Result<Arrival, Failure> {
    let path: &Path = &args.file;
    let place = || path.display().to_string();
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    // Read up to the limit and not by the size that is told: a device has none and never ends.
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path).with_context(place)?;
    opened.take(MAX_IMPORT_BYTES + 1).read_to_end(&mut bytes).with_context(place)?;
    let options =
        ReadOptions { period: period(args)?, sheet: args.sheet.as_deref(), range: args.range.as_deref() };
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
