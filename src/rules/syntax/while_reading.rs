//! How a TOML file is written: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A backslash in a text between double quotes starts a special character; a path is written between single
/// quotes.
///
/// ```breaks syntax/backslash
/// plan.toml | motto = "Samen" | motto = "C:\Users\plan"
/// plan.toml | motto = "Samen" | motto = "Sa\qmen"
/// priorities/buurt.toml | title = "Meer toezicht" | title = "Meer \dtoezicht"
/// sources.toml | name = "Politie" | name = "\Politie"
/// actions/2025.toml | Ruimte gevonden | Zie Z:\plan
/// ```
pub(super) const BACKSLASH: Rule = Rule::while_reading(
    reading::SYNTAX_BACKSLASH,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Zie C:\\plannen\"",
        right: "motto = 'Zie C:\\plannen'",
    },
);

/// Two versions of a file were joined, and not left beside each other between the marks of git.
///
/// ```breaks syntax/conflict-markers
/// measurements/buurt/overlast.toml | value = 60 | <<<<<<< HEAD\nvalue = 60\n=======\nvalue = 61\n>>>>>>> tak
/// measurements/buurt/overlast.toml | | <<<<<<< HEAD\n[[measurement]]\nperiod = "2023"\nvalue = 3\n||||||| 1234567\n=======\n>>>>>>> tak
/// plan.toml | motto = "Samen" | <<<<<<< ours\nmotto = "Samen"\n=======\nmotto = "Zamen"\n>>>>>>> theirs
/// sources.toml | name = "Politie" | name = "Politie"\n>>>>>>> tak
/// priorities/buurt.toml | title = "Meer toezicht" | <<<<<<< HEAD\ntitle = "Meer toezicht"
/// plan.toml | motto = "Samen" | motto = """\n<<<<<<< HEAD\nSamen\n=======\nZamen\n>>>>>>> tak\n"""
/// ```
pub(super) const CONFLICT_MARKERS: Rule = Rule::while_reading(
    reading::SYNTAX_CONFLICT_MARKERS,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
<<<<<<< HEAD
period = \"2022\"
value = 66
=======
period = \"2023\"
value = 64
>>>>>>> tak-van-een-collega",
        right: "\
[[measurement]]
period = \"2022\"
value = 66

[[measurement]]
period = \"2023\"
value = 64",
    },
);

/// A date is written as 2026-11-23, and exists.
///
/// ```breaks syntax/date
/// decisions.toml | date = 2024-01-30 | date = 30-01-2024
/// decisions.toml | date = 2024-01-30 | date = 30-01-24
/// decisions.toml | date = 2024-01-30 | date = 2024-13-30
/// decisions.toml | date = 2024-01-30 | date = 2024-02-30
/// actions/2025.toml | date = 2025-03-01 | date = 1-3-2025
/// measurements/monitor/inbraak.toml | recorded = 2026-02-01 | recorded = 2026-2-1
/// ```
pub(super) const DATE: Rule = Rule::while_reading(
    reading::SYNTAX_DATE,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = 64
recorded = 2024-02-30",
        right: "\
[[measurement]]
period = \"2023\"
value = 64
recorded = 2024-02-29",
    },
);

/// A figure in a file has a decimal point.
///
/// ```breaks syntax/decimal-comma
/// actions/2025.toml | spent = 900 | spent = 900,50
/// measurements/buurt/onveilig.toml | value = 11 | value = 11,5
/// measurements/buurt/overlast.toml | value = 60 | value = 6,0
/// actions/2025.toml | budget = 1000 | budget = 1.000,00
/// plan.toml | on_track = 0.95 | on_track = 0,95
/// ```
pub(super) const DECIMAL_COMMA: Rule = Rule::while_reading(
    reading::SYNTAX_DECIMAL_COMMA,
    Error,
    Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2021\"
value = 10,5",
        right: "\
[[measurement]]
period = \"2021\"
value = 10.5",
    },
);

/// A field stands once in a block.
///
/// ```breaks syntax/duplicate-key
/// plan.toml | motto = "Samen" | motto = "Samen"\nmotto = "Anders"
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nvalue = 61
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024"\nbaseline = "2025"
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, value = 51, by = 2027 }
/// evaluations/2025.toml | [priority.buurt] | [priority.buurt]\n[priority.buurt]
/// ```
pub(super) const DUPLICATE_KEY: Rule = Rule::while_reading(
    reading::SYNTAX_DUPLICATE_KEY,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
motto = \"Samen veilig\"
motto = \"Veilig samen\"",
        right: "motto = \"Samen veilig\"",
    },
);

/// A field has a value: a line is `field = value`.
///
/// ```breaks syntax/no-value
/// plan.toml | motto = "Samen" | motto =
/// plan.toml | motto = "Samen" | motto
/// measurements/buurt/overlast.toml | value = 60 | value =
/// measurements/buurt/overlast.toml | value = 60 | value 60
/// priorities/buurt.toml | baseline = "2024" | baseline =
/// ```
pub(super) const NO_VALUE: Rule = Rule::while_reading(
    reading::SYNTAX_NO_VALUE,
    Error,
    Example::Lines { file: "plan.toml", instead_of: "", wrong: "motto =", right: "motto = \"Samen veilig\"" },
);

/// Every line is something that a file can hold.
///
/// ```breaks syntax/other
/// priorities/buurt.toml | [[goal]] | [[goal]
/// priorities/buurt.toml | [[pillar]] | [pillar]]
/// plan.toml | motto = "Samen" | motto = "Samen" "veilig"
/// plan.toml | motto = "Samen" | = "Samen"
/// measurements/buurt/overlast.toml | value = 60 | value = = 60
/// ```
pub(super) const OTHER: Rule = Rule::while_reading(
    reading::SYNTAX_OTHER,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = = 64",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
);

/// What is opened is closed: a quotation mark, a bracket, a brace.
///
/// ```breaks syntax/unclosed
/// plan.toml | motto = "Samen" | motto = "Samen
/// priorities/buurt.toml | sources = ["politie"] | sources = ["politie"
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2027
/// priorities/buurt.toml | title = "Meer toezicht" | title = 'Meer toezicht
/// evaluations/2025.toml | summary = "Minder meldingen." | summary = "Minder meldingen.
/// ```
pub(super) const UNCLOSED: Rule = Rule::while_reading(
    reading::SYNTAX_UNCLOSED,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig",
        right: "motto = \"Samen veilig\"",
    },
);

/// A text stands between quotation marks.
///
/// ```breaks syntax/unquoted
/// priorities/buurt.toml | direction = "lower" | direction = lower
/// priorities/buurt.toml | unit = "count" | unit = count
/// plan.toml | motto = "Samen" | motto = “Samen”
/// measurements/buurt/onveilig.toml | value = 11 | value = 11%
/// actions/2025.toml | state = "done" | state = done
/// ```
pub(super) const UNQUOTED: Rule = Rule::while_reading(
    reading::SYNTAX_UNQUOTED,
    Error,
    Example::Lines { file: "plan.toml", instead_of: "", wrong: "motto = Samen", right: "motto = \"Samen\"" },
);
