//! Why a file of figures was not read, and what to type now.

use super::args::ImportArgs;
use crate::cli::error::Failure;
use ivp::exchange::{NoFigures, Unclear};
use ivp::lang::{Arg, Message};

/// Why a file was not read, and what to type now.
pub(super) fn unread(why: NoFigures, name: &str, args: &ImportArgs) -> Failure {
    let refused = |id: &'static str| Message::new(id).with("file", name);
    let one_of = |id: &'static str, names: Vec<String>| {
        Failure::usage(refused(id)).help(Message::new("import-sheets").with("names", Arg::Lines(names)))
    };
    match why {
        NoFigures::Unclear { line, text, what: Unclear::Period } => {
            bad_cell(name, line, &text, "import-bad-period")
        }
        NoFigures::Unclear { line, text, what: Unclear::Status } => {
            bad_cell(name, line, &text, "import-bad-status")
        }
        NoFigures::TwoColumns(column) => Failure::usage(refused("import-two-columns").with("column", column))
            .help(Message::new("import-two-columns-help")),
        NoFigures::Shifted(line) => Failure::usage(refused("import-shifted").with("line", line))
            .help(Message::new("import-shifted-help")),
        NoFigures::OpenQuote(line) => Failure::usage(refused("import-open-quote").with("line", line))
            .help(Message::new("import-bad-cell-help")),
        NoFigures::TwoTables(line) => Failure::usage(refused("import-two-tables").with("line", line))
            .help(Message::new("import-two-tables-help")),
        NoFigures::NoSuchSheet(names) => one_of("import-no-such-sheet", names),
        NoFigures::WhichSheet(names) => one_of("import-which-sheet", names),
        NoFigures::OnlyHidden(names) => one_of("import-only-hidden", names),
        NoFigures::SheetPerYear(names) => {
            let commands: Vec<String> = names.iter().map(|name| args.typed_for_sheet(name)).collect();
            let help = Message::new("import-sheet-per-year-help").with("commands", Arg::Lines(commands));
            Failure::usage(refused("import-sheet-per-year")).help(help)
        }
        NoFigures::OfOtherPeriod(sheet) => {
            let period = args.period.clone().unwrap_or_default();
            let message =
                refused("import-other-sheet-period").with("sheet", sheet.as_str()).with("period", period);
            Failure::usage(message).help(Message::new("import-other-sheet-period-help").with("sheet", sheet))
        }
        NoFigures::BadRange => {
            let range = args.range.clone().unwrap_or_default();
            Failure::usage(refused("import-bad-range").with("range", range))
        }
        NoFigures::Empty => Failure::usage(refused("import-empty")),
        NoFigures::Html => Failure::usage(refused("import-html")),
        NoFigures::Binary => Failure::usage(refused("import-binary")),
        NoFigures::TooLarge => Failure::usage(refused("import-too-large")),
        NoFigures::NoTable => {
            Failure::usage(refused("import-no-columns")).help(Message::new("import-no-columns-help"))
        }
        NoFigures::Damaged => Failure::usage(refused("import-damaged")),
        NoFigures::NoWorkbook => Failure::usage(refused("import-no-workbook")),
    }
}

/// A cell that cannot be read: which, and that nothing was recorded.
pub(super) fn bad_cell(file: &str, line: usize, text: &str, id: &'static str) -> Failure {
    Failure::usage(Message::new(id).with("file", file).with("line", line).with("text", text))
        .help(Message::new("import-bad-cell-help"))
}
