//! Why a file of figures was not read, and what to type now.

use super::args::ImportArgs;
use crate::cli::session::error::Failure;
use ivp::exchange::{NoFigures, OddPeriods, Unusable};
use ivp::lang::{Arg, Message};

/// Why a file was not read, and what to type now.
pub(super) fn unread(why: NoFigures, name: &str, args: &ImportArgs) -> Failure {
    let refused = |id: &'static str| Message::new(id).with("file", name);
    let one_of = |id: &'static str, names: Vec<String>| {
        Failure::usage(refused(id)).help(Message::new("import-sheets").with("names", Arg::Lines(names)))
    };
    match why {
        NoFigures::UnclearPeriods(rows) => {
            Failure::usage(refused("import-unclear-periods").with("rows", row_list(&rows)))
                .help(Message::new("import-unclear-periods-help"))
        }
        NoFigures::NoPeriods(odd) => {
            Failure::usage(refused("import-no-periods").with("periods", odd_list(&odd)))
                .help(Message::new("import-no-periods-help"))
        }
        NoFigures::NoYear(text) => Failure::usage(refused("import-no-year").with("text", text))
            .help(Message::new("import-no-year-help")),
        NoFigures::NamesPeriods(periods) => {
            Failure::usage(refused("import-names-periods").with("periods", shortened(periods)))
                .help(Message::new("import-names-periods-help"))
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
            let id = match args.period {
                Some(_) => "import-no-heads-help",
                None => "import-no-columns-help",
            };
            Failure::usage(refused("import-no-columns")).help(Message::new(id))
        }
        NoFigures::Events(column) => Failure::usage(refused("import-events").with("column", column))
            .help(Message::new("import-events-help")),
        NoFigures::NoHead => {
            Failure::usage(refused("import-no-head")).help(Message::new("import-no-heads-help"))
        }
        NoFigures::NoColumns => {
            Failure::usage(refused("import-no-table")).help(Message::new("import-no-table-help"))
        }
        NoFigures::Damaged => Failure::usage(refused("import-damaged")),
        NoFigures::NoWorkbook => Failure::usage(refused("import-no-workbook")),
    }
}

/// How many rows or names of one kind are told.
const MOST_NAMES: usize = 10;

/// Some names, and a sign where there are more.
pub(super) fn shortened(mut names: Vec<String>) -> Vec<String> {
    if names.len() > MOST_NAMES {
        names.truncate(MOST_NAMES);
        names.push("…".to_owned());
    }
    names
}

/// Rows with what stands there for a period.
fn row_list(rows: &[(usize, String)]) -> Arg {
    let row = |(line, text): &(usize, String)| match text.as_str() {
        "" => Message::new("import-period-row-empty").with("line", *line).into(),
        text => Message::new("import-period-row").with("line", *line).with("text", text).into(),
    };
    let more = (rows.len() > MOST_NAMES).then(|| Arg::Text("…".to_owned()));
    Arg::List(rows.iter().take(MOST_NAMES).map(row).chain(more).collect())
}

/// What has a period that is of no use: rows and columns, by kind.
pub(super) fn odd_list(odd: &[OddPeriods]) -> Arg {
    let kind = |why: Unusable| match why {
        Unusable::Week => "import-odd-week",
        Unusable::Season => "import-odd-season",
        Unusable::Day => "import-odd-day",
        Unusable::Total => "import-odd-total",
        Unusable::Partial => "import-odd-partial",
        Unusable::Span => "import-odd-span",
        Unusable::Unread => "import-odd-unread",
    };
    let one = |one: &OddPeriods| {
        let id = if one.columns { "import-odd-columns" } else { "import-odd-rows" };
        let message = Message::new(id).with("count", one.count);
        message.with("kind", Message::new(kind(one.why))).with("examples", one.examples.clone()).into()
    };
    Arg::List(odd.iter().map(one).collect())
}
