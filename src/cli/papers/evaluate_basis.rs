//! From which plan a yearly evaluation is made: of an adopted one, the plan as it was then. And what may be published of
//! that beside what is published of the plan of now.

use ivp::diagnostic::{Invalid, Subject};
use std::collections::BTreeMap;
use std::path::Path;

use crate::cli::session::git_words::git_reason;
use crate::cli::session::{Checked, Session};
use ivp::compute::{Edition, Publicity};
use ivp::files::Git;
use ivp::lang::Message;
use ivp::model::{Evaluation, Loaded, Plan, load_tree};
use ivp::rules;

/// The plan in the revision that an evaluation names.
pub(crate) struct RevisionBasis {
    /// The revision, as the evaluation names it.
    pub(crate) revision: String,
    /// What was read there.
    pub(crate) loaded: Loaded,
    /// What of it cannot be used.
    pub(crate) invalid: Invalid,
    /// The plan, with the evaluation of now: when and by whom it was adopted stands in it since.
    pub(crate) plan: Plan,
}

/// From which plan each evaluation is made, and what may be published of all of them together.
pub(crate) struct Bases {
    of_year: BTreeMap<i32, Result<RevisionBasis, Vec<Message>>>,
    /// What may be published.
    pub(crate) publicity: Publicity,
}

impl Bases {
    /// Those of a plan in a folder.
    pub(crate) fn of(checked: &Checked, plan: &Plan, folder: &Path, session: &Session<'_>) -> Bases {
        // Who asks for a revision gets that one.
        let asked = session.revision().is_some();
        let evaluations = plan.evaluations.iter().filter(|_| !asked);
        let of_year: BTreeMap<i32, Result<RevisionBasis, Vec<Message>>> = evaluations
            .filter_map(|(year, one)| Some((*year, basis(checked, one, folder, session)?)))
            .collect();
        let moment = session.moment();
        let then = of_year.iter().filter_map(|(year, basis)| {
            let by = plan.evaluations.get(year)?.as_of.map_or(moment.known, |at| at.value);
            Some(Edition { plan: &basis.as_ref().ok()?.plan, by })
        });
        let publicity = Publicity::of(plan, moment.known, &then.collect::<Vec<Edition<'_>>>());
        Bases { of_year, publicity }
    }

    /// The plan in the revision that the evaluation of a year names. None where it names none, or where that revision
    /// is not to be had, which is said: the plan of now is read then.
    pub(crate) fn of_year(&self, year: i32, session: &mut Session<'_>) -> Option<&RevisionBasis> {
        match self.of_year.get(&year)? {
            Ok(basis) => Some(basis),
            Err(why) => {
                why.iter().for_each(|message| session.say(message));
                None
            }
        }
    }
}

/// None for an evaluation that names no revision.
fn basis(
    checked: &Checked,
    evaluation: &Evaluation,
    folder: &Path,
    session: &Session<'_>,
) -> Option<Result<RevisionBasis, Vec<Message>>> {
    let revision = evaluation.revision.as_ref().map(|at| at.value.clone())?;
    let rendered = |id: &'static str| Message::new(id).with("revision", revision.as_str());
    let found = Git::around(folder).and_then(|git| {
        let commit = git.commit(&revision)?;
        commit.map(|commit| git.plan_at(&commit.id)).transpose()
    });
    let tree = match found {
        Ok(Some(tree)) if !tree.kept.is_empty() => tree,
        Ok(_) => return Some(Err(vec![rendered("evaluation-no-revision")])),
        Err(error) => return Some(Err(vec![git_reason(&error), rendered("evaluation-no-revision")])),
    };
    let shown = format!("{revision}:{}", session.shown(folder));
    let loaded = load_tree(tree, shown.trim_end_matches('/'), checked.loaded.sources.next());
    let Some(mut then) = loaded.plan.clone() else {
        return Some(Err(vec![rendered("evaluation-broken-revision")]));
    };
    then.evaluations.insert(evaluation.year, evaluation.clone());
    let findings = rules::verdict(&loaded, session.today).findings;
    let own = Subject::evaluation(evaluation.year);
    let invalid = Invalid::from_findings(&findings).with(own.as_str(), checked.invalid.has(own.as_str()));
    Some(Ok(RevisionBasis { revision, loaded, invalid, plan: then }))
}
