//! Files and folders: what is found while files are read.

use crate::diagnostic::Severity::{Error, Warning};
use crate::diagnostic::reading;
use crate::rules::example::{Example, SOURCES};
use crate::rules::rule::Rule;

/// A file of the plan is not empty.
pub(super) const EMPTY: Rule = Rule::while_reading(reading::FILE_EMPTY, Error, Example::OnDisk);

/// A file is text in UTF-8.
pub(super) const ENCODING: Rule = Rule::while_reading(reading::FILE_ENCODING, Error, Example::OnDisk);

/// No git repository lies in a plan folder.
pub(super) const GIT_DIRECTORY: Rule =
    Rule::while_reading(reading::FILE_GIT_DIRECTORY, Error, Example::OnDisk);

/// A link in the plan folder leads to a file inside it.
pub(super) const LINK: Rule = Rule::while_reading(reading::FILE_LINK, Error, Example::OnDisk);

/// A file of the plan bears the name under which it is read.
///
/// ```breaks file/misnamed
/// priorities/jeugd.toml.txt | | x = 1
/// actions/2026.toml.txt | | x = 1
/// Evaluations/2024.toml | | x = 1
/// measurements/buurt/overlast.toml.txt | | x = 1
/// measurements/buurt/Overlast.csv.toml~ | | x = 1
/// Measurements/buurt/overlast.toml | | x = 1
/// measurements/overlast.TOML | | x = 1
/// ```
pub(super) const MISNAMED: Rule = Rule::while_reading(
    reading::FILE_MISNAMED,
    Error,
    Example::Name {
        wrong: "actions/2026.toml.txt",
        right: "actions/2026.toml",
        text: "\
[[action]]
id = \"buurtbus\"
title = \"De buurtbus rijdt op zaterdag\"
state = \"planned\"
goal = \"buurt/minder-overlast\"
",
    },
);

/// A plan folder holds `plan.toml`.
pub(super) const MISSING: Rule = Rule::while_reading(reading::FILE_MISSING, Error, Example::OnDisk);

/// A file with measurements holds figures.
pub(super) const NO_FIGURES: Rule = Rule::while_reading(reading::FILE_NO_FIGURES, Warning, Example::OnDisk);

/// A file has a size that a plan can have.
pub(super) const TOO_LARGE: Rule = Rule::while_reading(reading::FILE_TOO_LARGE, Error, Example::OnDisk);

/// A plan folder has a number of files and a depth that a plan can have.
pub(super) const TOO_MANY: Rule = Rule::while_reading(reading::FILE_TOO_MANY, Error, Example::OnDisk);

/// A file in the plan folder is part of the plan.
///
/// ```breaks file/unread
/// notities.txt | | x
/// plan/plan.toml | | x = 1
/// priorities/oud/buurt.toml | | x = 1
/// actions/2025.csv | | x
/// measurements/los.toml | | x = 1
/// ```
pub(super) const UNREAD: Rule = Rule::while_reading(
    reading::FILE_UNREAD,
    Warning,
    Example::Name { wrong: "bronnen.toml", right: "sources.toml", text: SOURCES },
);

/// A file of the plan can be opened.
pub(super) const UNREADABLE: Rule = Rule::while_reading(reading::FILE_UNREADABLE, Error, Example::OnDisk);
