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

/// A plan that is to be edited, and what is found in it: checked once, whatever is tried on it.
#[derive(Debug)]
pub struct Ground<'l> {
    /// The plan as it is.
    pub loaded: &'l Loaded,
    /// What is found in it.
    pub findings: Vec<Diagnostic>,
    /// The day on which it is edited.
    pub today: NaiveDate,
}

/// The plan with an edit in it.
#[derive(Debug)]
pub struct Tried {
    pub after: Loaded,
    /// All that is found in it.
    pub findings: Vec<Diagnostic>,
    /// Warnings about the files that were changed, which were not there before.
    pub warnings: Vec<Diagnostic>,
}

impl<'l> Ground<'l> {
    /// Checks a plan.
    pub fn of(loaded: &'l Loaded, today: NaiveDate) -> Ground<'l> {
        Ground { loaded, findings: check(loaded, today), today }
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|one| one.severity == Severity::Error).count()
    }

    /// Refuses a file that has errors.
    pub(super) fn refuse_errors_in(&self, inside: &str) -> Result<(), Unsound> {
        let Some((file, _)) = self.loaded.sources.find(inside) else { return Ok(()) };
        let in_file = |one: &&Diagnostic| one.severity == Severity::Error && one.place.file == file;
        let errors: Vec<Diagnostic> = self.findings.iter().filter(in_file).cloned().collect();
        if errors.is_empty() { Ok(()) } else { Err(Unsound::FileHasErrors(errors)) }
    }

    /// Reads the plan with another text for a file, and checks it.
    ///
    /// # Errors
    /// The file has errors, or would have.
    pub fn try_text(&self, inside: &str, text: &str) -> Result<Tried, Unsound> {
        self.refuse_errors_in(inside)?;
        let after = replace_text(self.loaded, inside, text.to_owned()).ok_or(Unsound::NotReadBack)?;
        self.checked(after, &[inside])
    }

    /// Checks the plan in which these files were changed: it may have no error in them that was not there before.
    pub(super) fn checked(&self, after: Loaded, changed: &[&str]) -> Result<Tried, Unsound> {
        let files: Vec<FileId> =
            changed.iter().filter_map(|inside| Some(after.sources.find(inside)?.0)).collect();
        if files.len() != changed.len() {
            return Err(Unsound::NotReadBack);
        }
        let known = |finding: &Diagnostic| {
            self.findings.iter().any(|old| (old.rule, &old.message) == (finding.rule, &finding.message))
        };
        let findings = check(&after, self.today);
        let new = findings.iter().filter(|one| files.contains(&one.place.file) && !known(one)).cloned();
        let (errors, warnings): (Vec<_>, Vec<_>) = new.partition(|one| one.severity == Severity::Error);
        if errors.is_empty() {
            Ok(Tried { after, findings, warnings })
        } else {
            Err(Unsound::Invalid(errors, Box::new(after)))
        }
    }
}

/// The one place where an edit has a plan checked: twice in all, before and after.
fn check(loaded: &Loaded, today: NaiveDate) -> Vec<Diagnostic> {
    #[cfg(test)]
    CHECKS.with(|checks| checks.set(checks.get() + 1));
    rules::check(loaded, today)
}

#[cfg(test)]
thread_local! {
    /// How often a plan was checked for an edit.
    pub(super) static CHECKS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}
