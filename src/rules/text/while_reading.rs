//! Texts: what is found while files are read.

use crate::diagnostic::Severity::Warning;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A title, a name or a reference is one line.
///
/// ```breaks text/one-line
/// plan.toml | motto = "Samen" | motto = "Sa\u000amen"
/// plan.toml | motto = "Samen" | motto = "Samen\tveilig"
/// plan.toml | motto = "Samen" | motto = "Samen\u2028::error::Fout"
/// plan.toml | motto = "Samen" | motto = "Samen\f"
/// plan.toml | motto = "Samen" | motto = """Samen\nveilig"""
/// sources.toml | name = "Politie" | name = "Pol\u000ditie"
/// ```
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
