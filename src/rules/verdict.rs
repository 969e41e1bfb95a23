//! All findings about a plan, and about an edit of it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::change::not_comparable::unread_before;
use super::comparison::{Comparison, Edit, TakenBack};
use super::figure_lines::alters_figure;
use super::prospect::prospect;
use super::registry::REGISTRY;
use super::rule::{Check, Context, Rule, measured};
use super::sent::is_sent;
use super::silence::laid;
use super::{baseline, by_title, settings, texts};
use crate::diagnostic::{Applicability, Diagnostic, FileId, Invalid, Severity, in_order, reading};
use crate::facts::looks_wrong;
use crate::files::Sources;
use crate::model::difference::ThingId;
use crate::model::{AdoptionStatus, Decision, Loaded, Plan, difference};
use crate::rules::evidence::is_evidence;

/// All findings about a plan that was read, and how many it keeps from being shown.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The findings, in order.
    pub findings: Vec<Diagnostic>,
    /// How many are silenced on their line.
    pub silenced: usize,
    /// How many are switched off under `[check]`.
    pub switched_off: usize,
}

/// All findings about a plan that was read: those of the reader and those of the rules, in order.
pub fn check(loaded: &Loaded, today: NaiveDate) -> Vec<Diagnostic> {
    verdict(loaded, today).findings
}

/// As [`check`], with what is not shown.
pub fn verdict(loaded: &Loaded, today: NaiveDate) -> Verdict {
    verdict_on(loaded, today, today)
}

/// As [`verdict`], where what should be there is looked at on another day than today.
pub fn verdict_on(loaded: &Loaded, today: NaiveDate, day: NaiveDate) -> Verdict {
    found(loaded, [today, day], Severity::Warning)
}

/// The errors of [`verdict_on`]: what a report may not build upon.
pub fn errors_on(loaded: &Loaded, today: NaiveDate, day: NaiveDate) -> Vec<Diagnostic> {
    let mut findings = found(loaded, [today, day], Severity::Error).findings;
    findings.retain(|finding| finding.severity == Severity::Error);
    findings
}

/// The findings that are at least as bad as `least`, and maybe others: rules that give none of those are not asked.
fn found(loaded: &Loaded, [today, day]: [NaiveDate; 2], least: Severity) -> Verdict {
    let mut findings = loaded.findings.clone();
    let (mut silenced, mut switched_off) = (0, 0);
    if let Some(plan) = loaded.plan.as_ref().or(loaded.remains.as_ref()) {
        let unread = Invalid::from_findings(&loaded.findings);
        findings = by_title::told(plan, findings);
        // A plan may make any warning an error.
        let is_asked = |rule: &&Rule| {
            least == Severity::Warning || rule.severity == Severity::Error || !plan.head.check.is_empty()
        };
        let rules: Vec<&Rule> = REGISTRY.rules().filter(is_asked).collect();
        let asks_all = rules.len() == REGISTRY.rules().count();
        let (baselines, measured) = (baseline::all(plan, today), measured(plan));
        // What only warnings look at.
        let looked_at = || measured.par_iter().filter(|_| asks_all);
        let unusual = looked_at().map(|(one, series)| looks_wrong(one, series, plan.head.assessment));
        let unusual: Vec<_> = unusual.collect();
        let prospects = looked_at().map(|(one, series)| prospect(plan, one, series, day));
        let prospects: Vec<_> = prospects.collect();
        let texts = if asks_all { texts::texts(&loaded.sources) } else { Vec::new() };
        let sources = &loaded.sources;
        let context = Context {
            plan,
            sources,
            today,
            day,
            unread: &unread,
            extent: &loaded.extent,
            papers: &loaded.papers,
            registry: REGISTRY,
            measured: &measured,
            unusual: &unusual,
            prospects: &prospects,
            texts: &texts,
            baselines: &baselines,
        };
        let found: Vec<Vec<Diagnostic>> = rules.par_iter().map(|rule| rule.findings(&context)).collect();
        findings.extend(found.into_iter().flatten());
        findings.retain(|finding| {
            finding.rule != reading::FILE_UNREAD || !is_named(plan, &loaded.sources, finding)
        });
        (findings, switched_off) = settings::applied(&plan.head, findings, REGISTRY);
        (findings, silenced) = laid::applied(&loaded.sources, &loaded.extent, findings, REGISTRY);
    }
    let mut sent: BTreeMap<FileId, bool> = BTreeMap::new();
    for finding in &mut findings {
        let file = finding.place.file;
        let source = loaded.sources.file(file);
        if let Some(fix) = &mut finding.fix
            && (*sent.entry(file).or_insert_with(|| is_sent(source)) || alters_figure(source, fix))
        {
            fix.applicability = Applicability::Unsafe;
        }
    }
    Verdict { findings: in_order(findings), silenced, switched_off }
}

/// Whether a finding is about a file that the plan names: the paper of an evaluation as it was sent, which lies beside it in
/// the folder, or what is given as evidence of a figure.
fn is_named(plan: &Plan, sources: &Sources, finding: &Diagnostic) -> bool {
    let inside = &sources.file(finding.place.file).inside;
    let papers = plan.evaluations.values().filter_map(|evaluation| evaluation.document.as_ref());
    papers.map(|paper| &paper.path.value).any(|path| path == inside) || is_evidence(plan, inside)
}

/// What changed from an old state of a plan to a new one that asks for a decision or a correction. The rules count
/// when the plan was adopted in the old state or where the edit would
/// land (`landing`, where others went on since); no setting or silence lowers them. Places in the old state follow on
/// those of the new one, as [`crate::files::Sources::followed_by`] lays the texts.
pub fn check_changes(edit: &Edit<'_>) -> Vec<Diagnostic> {
    let unread = [edit.old, edit.new].map(|loaded| Invalid::from_findings(&loaded.findings));
    let states = (difference::state(edit.old, &unread[0]), difference::state(edit.new, &unread[1]));
    let (Some(old), Some(new)) = states else { return Vec::new() };
    let comparison = Comparison::new(old, new, edit);
    if !comparison.grounds().any(|plan| plan.head.status == AdoptionStatus::Adopted) {
        return Vec::new();
    }
    let mut findings = unread_before(edit);
    for rule in REGISTRY.rules() {
        if let Check::Change(check) = rule.check {
            check(&comparison, &mut findings);
        }
    }
    in_order(findings)
}

/// Which decisions that were added with an edit allow what it changes: the thing, and the decision.
pub fn licences(edit: &Edit<'_>) -> Vec<(ThingId, Decision)> {
    let unread = [edit.old, edit.new].map(|loaded| Invalid::from_findings(&loaded.findings));
    let states = (difference::state(edit.old, &unread[0]), difference::state(edit.new, &unread[1]));
    let (Some(old), Some(new)) = states else { return Vec::new() };
    let comparison = Comparison::new(old, new, edit);
    comparison.licensed().map(|(thing, decision)| (thing.clone(), decision.clone())).collect()
}

/// The figures that are in a plan and were not in an earlier version of it.
pub fn figures_added(before: &Loaded, after: &Loaded) -> Vec<TakenBack> {
    let unread = [before, after].map(|loaded| Invalid::from_findings(&loaded.findings));
    let states = (difference::state(before, &unread[0]), difference::state(after, &unread[1]));
    let (Some(before), Some(after)) = states else { return Vec::new() };
    let added = difference::differences(before, after).figures.into_iter().filter(|one| one.old.is_none());
    added
        .filter_map(|one| Some(TakenBack { indicator: one.indicator.clone(), measurement: one.new?.clone() }))
        .collect()
}
