//! The findings of one file, collected while it is read.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, FileId, Place, Severity};
use crate::model::Mention;

/// Collects the findings of one file while it is read.
#[derive(Debug)]
pub struct Reader<'t> {
    file: FileId,
    /// The text of the file: how a number is written is not kept by the reader of TOML.
    pub(in crate::model) text: &'t str,
    findings: RefCell<Vec<Diagnostic>>,
    mentions: RefCell<Vec<Mention>>,
    errors: Cell<usize>,
    /// The headers of what can stand in a record.
    inner: RefCell<BTreeSet<String>>,
    /// Lines that were blanked because of a syntax error: a record that holds one is not blamed for what lacks.
    left_out: Vec<Range<usize>>,
}

impl<'t> Reader<'t> {
    /// For a file, of which some lines may have been left out because of syntax errors.
    pub fn new(file: FileId, text: &'t str, left_out: Vec<Range<usize>>) -> Reader<'t> {
        Reader {
            file,
            text,
            findings: RefCell::default(),
            mentions: RefCell::default(),
            errors: Cell::new(0),
            inner: RefCell::default(),
            left_out,
        }
    }

    /// Adds a finding.
    pub fn report(&self, finding: Diagnostic) {
        if finding.severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        self.findings.borrow_mut().push(finding);
    }

    /// Keeps what a record names elsewhere.
    pub(in crate::model) fn mention(&self, mention: Mention) {
        self.mentions.borrow_mut().push(mention);
    }

    /// A place in this file.
    pub fn place(&self, span: Range<usize>) -> Place {
        Place::new(self.file, span)
    }

    /// How many errors the file has so far.
    pub fn errors(&self) -> usize {
        self.errors.get()
    }

    /// Whether lines that were left out lie between two places.
    pub fn left_out_in(&self, span: Range<usize>) -> bool {
        self.left_out.iter().any(|lines| lines.end >= span.start && lines.start < span.end)
    }

    /// Keeps that records can stand under a header.
    pub(in crate::model) fn holds(&self, path: String) {
        self.inner.borrow_mut().insert(path);
    }

    /// The header of what can stand in the records of another: `action.log` for `log`.
    pub(in crate::model) fn path_inside(&self, key: &str) -> Option<String> {
        let inner = self.inner.borrow();
        inner.iter().find(|path| path.rsplit_once('.').is_some_and(|(_, last)| last == key)).cloned()
    }

    /// Takes back what turned out to be a part of another finding.
    pub fn take_back(&self, is_part: impl Fn(&Diagnostic) -> bool) {
        self.findings.borrow_mut().retain(|finding| !is_part(finding));
    }

    /// All findings, and what the records name elsewhere.
    pub(in crate::model) fn into_parts(self) -> (Vec<Diagnostic>, Vec<Mention>) {
        (self.findings.into_inner(), self.mentions.into_inner())
    }
}
