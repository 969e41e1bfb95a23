//! From which plan a yearly evaluation is made: of an adopted one, the plan as it was then.

use super::error::Failure;
use super::git_words::git_reason;
use super::session::{Checked, Session};
use ivp::diagnostic::Invalid;
use ivp::files::Git;
use ivp::lang::Message;
use ivp::model::{Loaded, Plan, load_tree};
use ivp::rules;

/// The plan in the revision that an evaluation names.
pub(super) struct Basis {
    /// The revision, as the evaluation names it.
    pub(super) revision: String,
    /// What was read there.
    pub(super) loaded: Loaded,
    /// What of it cannot be used.
    pub(super) invalid: Invalid,
    /// The plan, with the evaluation of now: when and by whom it was adopted stands in it since.
    pub(super) plan: Plan,
}

/// The plan in the revision that the evaluation of a year names. None where it names none, or where that revision is
/// not to be had, which is said: the plan of now is read then.
pub(super) fn basis(
    checked: &Checked,
    plan: &Plan,
    year: i32,
    session: &mut Session<'_>,
) -> Result<Option<Basis>, Failure> {
    // Who asks for a revision gets that one.
    if session.revision().is_some() {
        return Ok(None);
    }
    let Some(evaluation) = plan.evaluations.get(&year) else { return Ok(None) };
    let Some(revision) = evaluation.revision.as_ref().map(|at| at.value.clone()) else { return Ok(None) };
    let folder = session.folder()?;
    let shown = format!("{revision}:{}", session.shown(&folder));
    let found = Git::around(&folder).and_then(|git| {
        let commit = git.commit(&revision)?;
        commit.map(|commit| git.plan_at(&commit.id)).transpose()
    });
    let tree = match found {
        Ok(Some(tree)) if !tree.kept.is_empty() => tree,
        Ok(_) => {
            session.say(&Message::new("evaluation-no-revision").with("revision", revision));
            return Ok(None);
        }
        Err(error) => {
            session.say(&git_reason(&error));
            session.say(&Message::new("evaluation-no-revision").with("revision", revision));
            return Ok(None);
        }
    };
    let loaded = load_tree(tree, shown.trim_end_matches('/'), checked.loaded.sources.next());
    let Some(mut then) = loaded.plan.clone() else {
        session.say(&Message::new("evaluation-broken-revision").with("revision", revision));
        return Ok(None);
    };
    then.evaluations.insert(year, evaluation.clone());
    let findings = rules::verdict(&loaded, session.today).findings;
    let own = format!("evaluation-{year}");
    let invalid = Invalid::from_findings(&findings).with(&own, checked.invalid.has(&own));
    Ok(Some(Basis { revision, loaded, invalid, plan: then }))
}
