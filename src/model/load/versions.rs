//! Many versions of one plan, of which most files are the same: each state of a file is read once, and of two versions
//! only what differs is compared.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::read_file::{FileRead, read_bytes};
use super::{Assembly, Parts, file_id};
use crate::diagnostic::{FileId, Invalid, Severity};
use crate::files::Oddity;
use crate::model::{Plan, PlanFile};

/// A file in a state of its own: its path inside the plan folder, and the name under which that state is kept.
pub type FileState = (String, String);

/// The states of files that were read.
#[derive(Debug, Default)]
pub struct Versions {
    read: BTreeMap<FileState, FileRead>,
    /// The files by their paths, in the order in which they were met.
    files: BTreeMap<String, FileId>,
}

impl Versions {
    /// Of these those that were not read yet.
    pub fn unmet<'f>(&self, files: &'f [FileState]) -> Vec<&'f FileState> {
        files.iter().filter(|one| !self.read.contains_key(*one)).collect()
    }

    /// Reads some, with what is in them.
    pub fn read(&mut self, states: Vec<(FileState, Vec<u8>)>) {
        for ((inside, _), _) in &states {
            let next = file_id(0, self.files.len());
            self.files.entry(inside.clone()).or_insert(next);
        }
        let files = &self.files;
        let read = states.into_par_iter().filter_map(|(state, bytes)| {
            let inside = state.0.clone();
            let read = read_bytes(*files.get(&inside)?, &inside, inside.clone(), bytes);
            Some((state, read))
        });
        let read: Vec<_> = read.collect();
        self.read.extend(read);
    }

    /// What could not be read of the version that has these files.
    pub fn unread(&self, files: &[FileState], odd: &[Oddity]) -> Invalid {
        let is_part = |(inside, _): &FileState| {
            !matches!(PlanFile::of(inside), PlanFile::Misnamed(_) | PlanFile::Other)
        };
        if odd.is_empty()
            && files.iter().all(is_part)
            && files.iter().any(|(inside, _)| inside == "plan.toml")
        {
            let findings = self.reads(files).flat_map(|one| &one.findings);
            let errors: Vec<_> = findings.filter(|one| one.severity == Severity::Error).cloned().collect();
            return Invalid::from_findings(&errors);
        }
        // What a strange name stands for is known by the whole plan only.
        let whole = Assembly::of(self.reads(files).cloned().collect(), 0).into_loaded(odd, "");
        Invalid::from_findings(&whole.findings)
    }

    /// The plan that these files make.
    pub fn plan(&self, files: &[FileState]) -> Option<Plan> {
        let mut parts = Parts::default();
        for one in self.reads(files).cloned() {
            parts.add(one.content, &one.source.inside, one.file);
        }
        parts.into_plan()
    }

    fn reads<'v>(&'v self, files: &'v [FileState]) -> impl Iterator<Item = &'v FileRead> {
        files.iter().filter_map(|one| self.read.get(one))
    }
}

/// Of the files of two versions those by which all can be told that differs: what is not the same in both, with what says
/// how to read it.
pub fn differing(old: &[FileState], new: &[FileState]) -> [Vec<FileState>; 2] {
    let [was, is]: [BTreeSet<&FileState>; 2] = [old.iter().collect(), new.iter().collect()];
    let parts: Vec<PlanFile> =
        was.symmetric_difference(&is).map(|(inside, _)| PlanFile::of(inside)).collect();
    // A definition says what the figures of its chapter are, and figures are told by their definition.
    let chapters: BTreeSet<String> = parts
        .iter()
        .filter_map(|part| match part {
            PlanFile::Chapter(id) => Some(id.to_string()),
            PlanFile::Series(id) => Some(id.chapter.to_string()),
            _ => None,
        })
        .collect();
    let defined: BTreeSet<String> = parts
        .iter()
        .filter_map(|part| match part {
            PlanFile::Chapter(id) => Some(id.to_string()),
            _ => None,
        })
        .collect();
    let pick = |own: &[FileState], other: &BTreeSet<&FileState>| {
        let wanted = |one: &&FileState| {
            !other.contains(*one)
                || match PlanFile::of(&one.0) {
                    // What things are called.
                    PlanFile::Head | PlanFile::Sources | PlanFile::Partners => true,
                    PlanFile::Chapter(id) => chapters.contains(id.as_str()),
                    PlanFile::Series(id) => defined.contains(id.chapter.as_str()),
                    _ => false,
                }
        };
        own.iter().filter(wanted).cloned().collect()
    };
    [pick(old, &is), pick(new, &was)]
}
