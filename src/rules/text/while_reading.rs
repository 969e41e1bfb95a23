//! Texts: what is found while files are read.

use crate::diagnostic::Severity::Warning;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A title, a name or a reference is one line.
pub(super) const ONE_LINE: Rule = Rule::while_reading(
    reading::TEXT_ONE_LINE,
    Warning,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen\\nveilig\"",
        right: "motto = \"Samen veilig\"",
    },
);
