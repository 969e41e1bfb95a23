//! How a TOML file is written: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A backslash in a text between double quotes starts a special character; a path is written between single
/// quotes.
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
pub(super) const NO_VALUE: Rule = Rule::while_reading(
    reading::SYNTAX_NO_VALUE,
    Error,
    Example::Lines { file: "plan.toml", instead_of: "", wrong: "motto =", right: "motto = \"Samen veilig\"" },
);

/// Every line is something that a file can hold.
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
pub(super) const UNQUOTED: Rule = Rule::while_reading(
    reading::SYNTAX_UNQUOTED,
    Error,
    Example::Lines { file: "plan.toml", instead_of: "", wrong: "motto = Samen", right: "motto = \"Samen\"" },
);
