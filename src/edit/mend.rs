//! Mending what has one right answer: a misspelt key, word or id with one near miss, curled or lacking quotation marks,
//! a period in another notation, the layout. Figures are never touched, nor what was adopted and sent.

use chrono::NaiveDate;

use super::layout::laid_out;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::files::SourceFile;
use crate::model::{AdoptionStatus, At, Loaded, Part, Period, Plan, load_texts};
use crate::rules;

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
    /// In how many places something was put right, the layout aside.
    pub places: usize,
}

/// A wished replacement.
struct Wish {
    place: Place,
    text: String,
}

/// Works out what can be mended in a plan. Each replacement is tried by itself, and made only when the plan has fewer
/// findings after it and no new error. `shown` is the folder as the user knows it.
pub fn mend(loaded: &Loaded, shown: &str, today: NaiveDate) -> Vec<Mended> {
    let mut texts: Vec<(String, String)> =
        loaded.sources.iter().map(|(_, file)| (file.inside.clone(), file.text.clone())).collect();
    let mut places = vec![0_usize; texts.len()];
    // What one replacement makes readable shows the next; each makes the plan better, so this ends.
    loop {
        let state = load_texts(texts.clone(), shown);
        let findings = rules::check(&state, today);
        let better = of_findings(&state, &findings).into_iter().find_map(|wish| {
            let tried = replaced(&texts, std::slice::from_ref(&wish));
            is_better(&tried, shown, &findings, today).then_some((wish.place.file.0 as usize, tried))
        });
        let Some((index, tried)) = better else { break };
        texts = tried;
        places[index] += 1;
    }
    // Periods in another notation mean the same already; they are rewritten together, and no finding changes.
    let state = load_texts(texts.clone(), shown);
    let wishes = of_periods(&state);
    let tried = replaced(&texts, &wishes);
    let [before, after] =
        [state, load_texts(tried.clone(), shown)].map(|state| rules::check(&state, today).len());
    if before == after {
        texts = tried;
        for wish in wishes {
            places[wish.place.file.0 as usize] += 1;
        }
    }
    let files = loaded.sources.iter().zip(texts).zip(places);
    files.filter_map(|(((_, file), (_, text)), places)| mended(file, text, places, loaded)).collect()
}

fn mended(file: &SourceFile, text: String, places: usize, loaded: &Loaded) -> Option<Mended> {
    let plan = loaded.plan.as_ref().or(loaded.remains.as_ref());
    let ours = !matches!(Part::of(&file.inside), Part::Other | Part::Misnamed(_));
    // A file that still cannot be read keeps its layout.
    let laid = if ours && !is_sent(plan, &file.inside) { laid_out(&text) } else { None };
    let after = laid.unwrap_or(text);
    (after != file.text).then(|| Mended {
        inside: file.inside.clone(),
        path: file.path.clone(),
        before: file.text.clone(),
        after,
        places,
    })
}

/// The texts with replacements that do not overlap made in them.
fn replaced(texts: &[(String, String)], wishes: &[Wish]) -> Vec<(String, String)> {
    let mut texts = texts.to_vec();
    let mut wishes: Vec<&Wish> = wishes.iter().collect();
    // From the end, so that the places before stay where they are.
    wishes.sort_by_key(|wish| std::cmp::Reverse(wish.place));
    for wish in wishes {
        if let Some((_, text)) = texts.get_mut(wish.place.file.0 as usize) {
            text.replace_range(wish.place.range(), &wish.text);
        }
    }
    texts
}

fn is_better(tried: &[(String, String)], shown: &str, before: &[Diagnostic], today: NaiveDate) -> bool {
    let after = rules::check(&load_texts(tried.to_vec(), shown), today);
    let known =
        |one: &Diagnostic| before.iter().any(|old| (old.rule, &old.message) == (one.rule, &one.message));
    let new_error = after.iter().any(|one| one.severity == Severity::Error && !known(one));
    let errors = |all: &[Diagnostic]| all.iter().filter(|one| one.severity == Severity::Error).count();
    let fewer = (errors(&after), after.len()) < (errors(before), before.len());
    !new_error && fewer
}

/// What findings say of themselves how to mend.
fn of_findings(state: &Loaded, findings: &[Diagnostic]) -> Vec<Wish> {
    let wishes = findings.iter().filter(|finding| !finding.rule.starts_with("change/"));
    wishes
        .filter_map(|finding| Some(Wish { place: finding.place, text: finding.fix.clone()? }))
        .filter(|wish| !is_in_sent(state, wish.place))
        .collect()
}

/// The periods that are written in another notation than the files of a plan have.
fn of_periods(state: &Loaded) -> Vec<Wish> {
    let plan = state.plan.as_ref().or(state.remains.as_ref());
    let wish = |at: At<Period>| {
        let written = state.sources.file(at.place.file).text.get(at.place.range())?;
        let inner = written.strip_prefix('"')?.strip_suffix('"')?;
        let better = at.value.to_string();
        (inner != better).then(|| Wish { place: at.place, text: format!("\"{better}\"") })
    };
    plan.map(periods).unwrap_or_default().into_iter().filter_map(wish).collect()
}

fn is_in_sent(state: &Loaded, place: Place) -> bool {
    let plan = state.plan.as_ref().or(state.remains.as_ref());
    is_sent(plan, &state.sources.file(place.file).inside)
}

/// Every period that a plan names.
fn periods(plan: &Plan) -> Vec<At<Period>> {
    let series = plan.series.values();
    let figures = series.clone().flat_map(|series| &series.measurements).map(|one| one.period);
    let references = series.flat_map(|series| &series.references).map(|one| one.period);
    let actions = plan.all_actions().flat_map(|one| [one.start, one.end]).flatten();
    let breaks = plan.indicators().flat_map(|one| &one.breaks).map(|one| one.period);
    figures.chain(references).chain(actions).chain(breaks).collect()
}

/// Whether a file is an evaluation that was adopted.
fn is_sent(plan: Option<&Plan>, inside: &str) -> bool {
    let Part::Evaluation(year) = Part::of(inside) else { return false };
    let evaluation = plan.and_then(|plan| plan.evaluations.get(&year));
    evaluation.is_none_or(|one| one.status == AdoptionStatus::Adopted)
}
