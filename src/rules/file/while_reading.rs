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
pub(super) const UNREAD: Rule = Rule::while_reading(
    reading::FILE_UNREAD,
    Warning,
    Example::Name { wrong: "bronnen.toml", right: "sources.toml", text: SOURCES },
);

/// A file of the plan can be opened.
pub(super) const UNREADABLE: Rule = Rule::while_reading(reading::FILE_UNREADABLE, Error, Example::OnDisk);
