//! What is wrong with an edit only where it lands: laid together with what others did there since. Neither shows it by
//! itself.

use std::collections::BTreeSet;

use super::comparison::Edit;
use super::verdict::{check, check_changes};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::files::Sources;
use crate::model::Loaded;

/// The findings about the plan in which the edit and the place where it lands are joined, and about what the edit changes
/// there, that are not among those of either: errors, and every change that is to be seen. The places are those of the
/// edit where its file was left as it is.
pub fn only_together(edit: &Edit<'_>, landing: &Loaded, joined: &Loaded) -> Vec<Diagnostic> {
    let there = Edit { old: landing, landing: None, new: joined, ..*edit };
    let known = |findings: Vec<Diagnostic>, texts: &Sources| -> Vec<String> {
        findings.iter().map(|one| identity(one, texts)).collect()
    };
    let both = edit.new.sources.followed_by(&edit.old.sources);
    let alone: BTreeSet<String> = [
        known(check(edit.new, edit.today), &edit.new.sources),
        known(check(landing, edit.today), &landing.sources),
        known(check_changes(edit), &both),
    ]
    .concat()
    .into_iter()
    .collect();
    let texts = landing.sources.followed_by(&joined.sources);
    let is_told = |one: &Diagnostic| one.severity == Severity::Error || one.rule.is_change();
    let found = check_changes(&there).into_iter().chain(check(joined, edit.today));
    found
        .filter(|one| is_told(one) && !alone.contains(&identity(one, &texts)))
        .map(|one| in_the_edit(one, &joined.sources, &edit.new.sources))
        .collect()
}

/// What a finding is known by in several states of a plan: not where it stands, as lines move.
pub fn identity(finding: &Diagnostic, texts: &Sources) -> String {
    format!("{} {} {:?}", finding.rule, texts.file(finding.place.file).inside, finding.message)
}

/// The finding at its place in the edit, as far as the joined file is that of the edit.
fn in_the_edit(mut finding: Diagnostic, joined: &Sources, edit: &Sources) -> Diagnostic {
    let moved = |place: Place| {
        let (_, file) = joined.iter().find(|(id, _)| *id == place.file)?;
        let (id, own) = edit.find(&file.inside)?;
        (own.text == file.text).then_some(Place { file: id, ..place })
    };
    for place in
        std::iter::once(&mut finding.place).chain(finding.related.iter_mut().map(|one| &mut one.place))
    {
        *place = moved(*place).unwrap_or(*place);
    }
    finding
}
