//! Mending what has one right answer: a misspelt key, word or id with one near miss, curled or lacking quotation marks,
//! a period in another notation, the layout. Figures are never touched, nor what was adopted and sent.
//!
//! Every replacement is tried on the whole plan before it is made: what it mends must be gone, and no error may be new.
//! Many are tried at once, and halved where that does not go well, so that a slip in hundreds of records takes no longer
//! than a few.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::layout::laid_out;
use super::sent::is_sent;
use super::text::{Splice, spliced};
use crate::diagnostic::{Diagnostic, FileId, Place, Severity};
use crate::files::SourceFile;
use crate::model::{At, BaselinePeriod, Loaded, Period, Plan, PlanFile, reread};
use crate::rules;

/// How often is looked for what earlier mending brought to light.
const MAX_ROUNDS: usize = 12;

/// What can be mended in a plan.
#[derive(Debug, Default)]
pub struct Mending {
    /// The files that change.
    pub files: Vec<Mended>,
    /// The places, in the plan as it was, of the findings that are gone then.
    pub places: Vec<Place>,
}

/// A file that was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The path inside the plan folder.
    pub inside: String,
    /// The path as it is shown.
    pub path: String,
    /// The text as it was.
    pub before: String,
    /// The text as it is to be.
    pub after: String,
    /// What was put right, the layout aside, in the order of the lines.
    pub slips: Vec<Slip>,
}

/// A slip that was put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slip {
    /// The line, counted from 1.
    pub line: usize,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// A wished replacement.
#[derive(Debug, Clone)]
struct Wish {
    place: Place,
    text: String,
    /// The finding that must be gone after it, if it was one that asked for it.
    mends: Option<String>,
}

/// How often each finding is there: by file and what is said, not by its place, which moves.
type Counts = BTreeMap<String, usize>;

/// Works out what can be mended in a plan: of its findings those that are wanted, and with `all` also what no finding is
/// about, the notation of periods and the layout.
pub fn mend(loaded: &Loaded, today: NaiveDate, all: bool, wanted: &dyn Fn(&Diagnostic) -> bool) -> Mending {
    let begin = reread(loaded, &BTreeMap::new());
    let errors = counts(&begin, &errors_of(rules::check(&begin, today)));
    // What becomes readable may show mistakes that were hidden. They are let through first, if any of them can be mended
    // too; when one of them stays after all, nothing is let through.
    let (mending, left) = rounds(loaded, today, all, wanted, true);
    if left.iter().all(|(key, count)| errors.get(key).is_some_and(|before| before >= count)) {
        return mending;
    }
    rounds(loaded, today, all, wanted, false).0
}

/// Mends round after round, and counts the errors that are left.
fn rounds(
    loaded: &Loaded,
    today: NaiveDate,
    all: bool,
    wanted: &dyn Fn(&Diagnostic) -> bool,
    lenient: bool,
) -> (Mending, Counts) {
    let mut texts = BTreeMap::new();
    let mut slips: BTreeMap<FileId, Vec<Slip>> = BTreeMap::new();
    let mut places = Vec::new();
    let mut state = reread(loaded, &texts);
    let mut findings = rules::check(&state, today);
    for round in 0..MAX_ROUNDS {
        let mut wishes = of_findings(&state, &findings, wanted);
        if all {
            wishes.extend(of_periods(&state));
        }
        wishes.retain(|wish| !is_sent(state.sources.file(wish.place.file)));
        let before = counts(&state, &findings);
        let trial = Trial { state: &state, before: &before, today, lenient };
        let granted = trial.granted(apart(wishes));
        if granted.is_empty() {
            break;
        }
        for wish in &granted {
            let file = state.sources.file(wish.place.file);
            let was = file.text[wish.place.range()].to_owned();
            let line = file.position(wish.place.start as usize).line;
            slips.entry(wish.place.file).or_default().push(Slip { line, was, now: wish.text.clone() });
            if round == 0 && wish.mends.is_some() {
                places.push(wish.place);
            }
        }
        texts.extend(replaced(&state, &granted));
        state = reread(loaded, &texts);
        findings = rules::check(&state, today);
    }
    let left = counts(&state, &errors_of(findings));
    let files = loaded.sources.iter().filter_map(|(id, file)| {
        let text = texts.remove(&id).unwrap_or_else(|| file.text.clone());
        mended(file, text, slips.remove(&id).unwrap_or_default(), all)
    });
    (Mending { files: files.collect(), places }, left)
}

fn mended(file: &SourceFile, text: String, mut slips: Vec<Slip>, all: bool) -> Option<Mended> {
    let ours = !matches!(PlanFile::of(&file.inside), PlanFile::Other | PlanFile::Misnamed(_));
    // A file that still cannot be read keeps its layout.
    let laid = if all && ours && !is_sent(file) { laid_out(&text) } else { None };
    let after = laid.unwrap_or(text);
    slips.sort();
    (after != file.text).then(|| Mended {
        inside: file.inside.clone(),
        path: file.path.clone(),
        before: file.text.clone(),
        after,
        slips,
    })
}

/// A plan on which replacements are tried.
struct Trial<'l> {
    state: &'l Loaded,
    before: &'l Counts,
    today: NaiveDate,
    lenient: bool,
}

impl Trial<'_> {
    /// The wishes that make the plan better, together.
    fn granted(&self, wishes: Vec<Wish>) -> Vec<Wish> {
        let mut granted = Vec::new();
        let mut open = vec![wishes];
        while let Some(mut batch) = open.pop() {
            if batch.is_empty() {
                continue;
            }
            let together: Vec<Wish> = granted.iter().chain(&batch).cloned().collect();
            if self.is_better_with(&together) {
                granted = together;
            } else if batch.len() > 1 {
                let second = batch.split_off(batch.len() / 2);
                open.push(second);
                open.push(batch);
            }
        }
        granted
    }

    /// Whether all that is to be mended is gone, and no error is new.
    fn is_better_with(&self, wishes: &[Wish]) -> bool {
        let tried = reread(self.state, &replaced(self.state, wishes));
        let findings = rules::check(&tried, self.today);
        let after = counts(&tried, &findings);
        let mut gone = Counts::new();
        for key in wishes.iter().filter_map(|wish| wish.mends.as_ref()) {
            *gone.entry(key.clone()).or_default() += 1;
        }
        let count = |of: &Counts, key: &str| of.get(key).copied().unwrap_or_default();
        let mended = gone.iter().all(|(key, gone)| count(&after, key) + gone <= count(self.before, key));
        let new_errors: Vec<Diagnostic> = errors_of(findings)
            .into_iter()
            .filter(|one| {
                let key = key(&tried, one);
                count(&after, &key) > count(self.before, &key)
            })
            .collect();
        mended && (new_errors.is_empty() || self.lenient && new_errors.iter().any(|one| one.fix.is_some()))
    }
}

fn errors_of(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.into_iter().filter(|one| one.severity == Severity::Error).collect()
}

fn counts(state: &Loaded, findings: &[Diagnostic]) -> Counts {
    let mut counts = Counts::new();
    for finding in findings {
        *counts.entry(key(state, finding)).or_default() += 1;
    }
    counts
}

fn key(state: &Loaded, finding: &Diagnostic) -> String {
    format!("{} {} {:?}", state.sources.file(finding.place.file).inside, finding.rule, finding.message)
}

/// The texts of the files that replacements are made in, which lie apart.
fn replaced(state: &Loaded, wishes: &[Wish]) -> BTreeMap<FileId, String> {
    let mut splices: BTreeMap<FileId, Vec<Splice>> = BTreeMap::new();
    for wish in wishes {
        let splice = Splice { at: wish.place.range(), with: wish.text.clone() };
        splices.entry(wish.place.file).or_default().push(splice);
    }
    splices.into_iter().map(|(id, splices)| (id, spliced(&state.sources.file(id).text, splices))).collect()
}

/// The wishes in the order of their places, without those that touch an earlier one.
fn apart(mut wishes: Vec<Wish>) -> Vec<Wish> {
    wishes.sort_by_key(|wish| wish.place);
    let mut kept: Vec<Wish> = Vec::with_capacity(wishes.len());
    for wish in wishes {
        let after = |last: &Wish| last.place.file != wish.place.file || last.place.end <= wish.place.start;
        if kept.last().is_none_or(after) {
            kept.push(wish);
        }
    }
    kept
}

/// What findings say of themselves how to mend.
fn of_findings(state: &Loaded, findings: &[Diagnostic], wanted: &dyn Fn(&Diagnostic) -> bool) -> Vec<Wish> {
    let asked = findings.iter().filter(|one| one.rule.group() != "change" && wanted(one));
    asked
        .filter_map(|one| {
            Some(Wish { place: one.place, text: one.fix.clone()?, mends: Some(key(state, one)) })
        })
        .collect()
}

/// The periods that are written in another notation than the files of a plan have.
fn of_periods(state: &Loaded) -> Vec<Wish> {
    let Some(plan) = state.plan.as_ref().or(state.remains.as_ref()) else { return Vec::new() };
    let wish = |(place, better): (Place, String)| {
        let written = state.sources.file(place.file).text.get(place.range())?;
        let inner = |mark: char| written.strip_prefix(mark)?.strip_suffix(mark);
        let same = inner('"').or_else(|| inner('\''))? == better;
        (!same).then(|| Wish { place, text: format!("\"{better}\""), mends: None })
    };
    periods(plan).into_iter().filter_map(wish).collect()
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
