//! What every edit must stand before it is written: the file was sound, and the plan with the edit in it is no worse.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, FileId, Severity};
use crate::model::{Loaded, replace_text};
use crate::rules;

/// Why an edit is not made, whatever it was.
#[derive(Debug)]
pub enum Unsound {
    /// The file has errors already: what is added to it could not be read back.
    FileHasErrors(Vec<Diagnostic>),
    /// The plan would be invalid: the findings, and the plan with the edit in it to show them against.
    Invalid(Vec<Diagnostic>, Box<Loaded>),
    /// The result read back is not what was there plus this change. Nothing that a user types should lead here.
    NotReadBack,
}

/// The findings about a plan before an edit.
pub(super) struct Before(Vec<Diagnostic>);

/// The plan with an edit in it.
pub(super) struct Tried {
    /// The plan.
    pub(super) after: Loaded,
    /// The file that was changed.
    pub(super) file: FileId,
    /// Warnings about the file that were not there before.
    pub(super) warnings: Vec<Diagnostic>,
}

impl Before {
    /// Checks the plan, of which one file is to be edited.
    pub(super) fn of(loaded: &Loaded, inside: &str, today: NaiveDate) -> Result<Before, Unsound> {
        let file = loaded.sources.find(inside).map(|(id, _)| id);
        let findings = rules::check(loaded, today);
        let in_file = |one: &&Diagnostic| one.severity == Severity::Error && Some(one.place.file) == file;
        let errors: Vec<Diagnostic> = findings.iter().filter(in_file).cloned().collect();
        if errors.is_empty() { Ok(Before(findings)) } else { Err(Unsound::FileHasErrors(errors)) }
    }

    /// Reads the plan with another text for the file.
    pub(super) fn try_text(
        &self,
        loaded: &Loaded,
        inside: &str,
        text: &str,
        today: NaiveDate,
    ) -> Result<Tried, Unsound> {
        let after = replace_text(loaded, inside, text.to_owned()).ok_or(Unsound::NotReadBack)?;
        let (file, _) = after.sources.find(inside).ok_or(Unsound::NotReadBack)?;
        let known = |finding: &Diagnostic| {
            self.0.iter().any(|old| (old.rule, &old.message) == (finding.rule, &finding.message))
        };
        let (errors, warnings): (Vec<_>, Vec<_>) = rules::check(&after, today)
            .into_iter()
            .filter(|one| one.place.file == file && !known(one))
            .partition(|finding| finding.severity == Severity::Error);
        if errors.is_empty() {
            Ok(Tried { after, file, warnings })
        } else {
            Err(Unsound::Invalid(errors, Box::new(after)))
        }
    }
}
