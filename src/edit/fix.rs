//! Applies the fixes that lie in the findings, those that are safe, and puts the notation of periods and the layout in
//! order, which no finding is about. Figures are never touched, nor what was adopted and sent.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::layout::laid_out;
use super::text::edited;
use crate::diagnostic::{Diagnostic, Edit, FileId, Fix, Place};
use crate::files::{SourceFile, parse};
use crate::model::{At, BaselinePeriod, Loaded, Period, Plan, PlanFile, reread};
use crate::rules::{self, is_sent};

/// How often is looked for what earlier fixes brought to light.
const MAX_ROUNDS: usize = 12;

/// A file in which something was fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedFile {
    /// The path inside the plan folder.
    pub inside: String,
    /// The path as it is shown.
    pub path: String,
    /// The text as it was.
    pub before: String,
    /// The text as it is to be.
    pub after: String,
    /// What was replaced, the layout aside, in the order of the lines.
    pub replaced: Vec<Replaced>,
}

/// What was replaced on a line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replaced {
    /// The line, counted from 1.
    pub line: usize,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// The files that change when what can be fixed is: of the findings of a plan those that are wanted, and with `all` also
/// what no finding is about.
pub fn fixed(
    loaded: &Loaded,
    today: NaiveDate,
    all: bool,
    wanted: &dyn Fn(&Diagnostic) -> bool,
) -> Vec<FixedFile> {
    let mut texts: BTreeMap<FileId, String> = BTreeMap::new();
    let mut replaced: BTreeMap<FileId, Vec<Replaced>> = BTreeMap::new();
    for _ in 0..MAX_ROUNDS {
        // Read and checked again: a fix may bring to light what could not be read before.
        let state = reread(loaded, &texts);
        let findings = rules::check(&state, today).into_iter().filter(|one| one.is_fixable() && wanted(one));
        let mut fixes: Vec<(FileId, Fix)> =
            findings.filter_map(|one| Some((one.place.file, one.fix?))).collect();
        if all {
            fixes.extend(notation(&state));
        }
        if fixes.is_empty() {
            break;
        }
        for (id, edits) in apart(fixes) {
            let file = state.sources.file(id);
            replaced.entry(id).or_default().extend(edits.iter().map(|edit| of_line(file, edit)));
            texts.insert(id, edited(&file.text, edits));
        }
    }
    let files = loaded.sources.iter().filter_map(|(id, file)| {
        let text = texts.remove(&id).unwrap_or_else(|| file.text.clone());
        fixed_file(file, text, replaced.remove(&id).unwrap_or_default(), all)
    });
    files.collect()
}

fn of_line(file: &SourceFile, edit: &Edit) -> Replaced {
    let line = file.position(edit.range.start).line;
    Replaced { line, was: file.text[edit.range.clone()].to_owned(), now: edit.replacement.clone() }
}

fn fixed_file(file: &SourceFile, text: String, mut replaced: Vec<Replaced>, all: bool) -> Option<FixedFile> {
    let ours = !matches!(PlanFile::of(&file.inside), PlanFile::Other | PlanFile::Misnamed(_));
    // A file that still cannot be read keeps its layout.
    let laid = if all && ours && !is_sent(file) { laid_out(&text) } else { None };
    let after = laid.unwrap_or(text);
    replaced.sort();
    let unreadable = |text: &str| parse(text).err().map_or(0, |(errors, _)| errors.len());
    // No fix may cost what could be read.
    (after != file.text && unreadable(&after) <= unreadable(&file.text)).then(|| FixedFile {
        inside: file.inside.clone(),
        path: file.path.clone(),
        before: file.text.clone(),
        after,
        replaced,
    })
}

/// The edits of each file, without those of a fix that touches an earlier one: it is found again in the next round.
fn apart(fixes: Vec<(FileId, Fix)>) -> BTreeMap<FileId, Vec<Edit>> {
    let mut kept: BTreeMap<FileId, BTreeMap<usize, Edit>> = BTreeMap::new();
    for (id, fix) in fixes {
        let kept = kept.entry(id).or_default();
        let is_free = |edit: &Edit| {
            let before = kept.range(..edit.range.end).next_back();
            before.is_none_or(|(_, last)| last.range.end <= edit.range.start)
        };
        if fix.edits.iter().all(is_free) {
            kept.extend(fix.edits.into_iter().map(|edit| (edit.range.start, edit)));
        }
    }
    kept.into_iter().map(|(id, edits)| (id, edits.into_values().collect())).collect()
}

/// The fixes of the periods that are written in another notation than the files of a plan have.
fn notation(state: &Loaded) -> Vec<(FileId, Fix)> {
    let Some(plan) = state.plan.as_ref().or(state.remains.as_ref()) else { return Vec::new() };
    let fix = |(place, better): (Place, String)| {
        let file = state.sources.file(place.file);
        let written = file.text.get(place.range())?;
        let inner = |mark: char| written.strip_prefix(mark)?.strip_suffix(mark);
        let same = inner('"').or_else(|| inner('\''))? == better || is_sent(file);
        (!same).then(|| (place.file, Fix::safe([place.range()], &format!("\"{better}\""))))
    };
    periods(plan).into_iter().filter_map(fix).collect()
}
/// Every period that a plan names, as it is to be written.
fn periods(plan: &Plan) -> Vec<(Place, String)> {
    let single = |at: At<Period>| (at.place, at.value.to_string());
    let series = plan.series.values();
    let figures = series.clone().flat_map(|series| &series.measurements).map(|one| one.period);
    let references = series.flat_map(|series| &series.references).map(|one| one.period);
    let actions = plan.all_actions().flat_map(|one| [one.start, one.end]).flatten();
    let breaks = plan.indicators().flat_map(|one| &one.breaks).map(|one| one.period);
    let baselines = plan.indicators().filter_map(|one| one.baseline);
    let baselines = baselines.map(|at: At<BaselinePeriod>| (at.place, at.value.to_string()));
    figures.chain(references).chain(actions).chain(breaks).map(single).chain(baselines).collect()
}
