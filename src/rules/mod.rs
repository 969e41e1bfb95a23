//! The rules: plan → findings. A rule is a file here: its id, its severity, an example that is wrong and one that is
//! right, and (unless the reader itself finds it while reading) its check.
//!
//! What a rule asks, why, and how to mend it stands in the message files, under `rule-<group>-<name>-…`. The files
//! whose name is one word hold what rules share.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Invalid, Place, Severity, in_order};
use crate::files::Sources;
use crate::lang::Message;
use crate::model::{AdoptionStatus, Indicator, IndicatorId, Loaded, Plan, Series, difference};

mod action_dropped_silently;
mod action_log_future;
mod action_money;
mod action_no_goal;
mod action_no_result;
mod action_outside_year;
mod action_over_budget;
mod action_overdue;
mod action_period_order;
mod baseline;
mod change_added;
mod change_backdated;
mod change_baseline;
mod change_check_loosened;
mod change_decision;
mod change_definition;
mod change_evaluation;
mod change_implementation_plan;
mod change_measurement_removed;
mod change_measurement_rewritten;
mod change_not_comparable;
mod change_plan;
mod change_removed;
mod change_renamed;
mod change_reworded;
mod change_silence_added;
mod change_suspect_figures;
mod change_target;
mod comparison;
mod decision_future;
mod decision_unknown_change;
mod decision_wrong_body;
mod evaluation_as_of_future;
mod evaluation_document;
mod evaluation_no_interpretation;
mod evaluation_no_reason;
mod evaluation_outside_plan;
mod evaluation_too_early;
mod evaluation_undated;
mod example;
mod file_empty;
mod file_encoding;
mod file_git_directory;
mod file_hidden_character;
mod file_link;
mod file_misnamed;
mod file_missing;
mod file_no_figures;
mod file_no_priority;
mod file_too_large;
mod file_too_many;
mod file_unread;
mod file_unreadable;
mod goal_outcome_without_effect;
mod goal_unmeasured;
mod id_duplicate;
mod id_file_name;
mod id_form;
mod id_reserved;
mod indicator_alert_outside_monitor;
mod indicator_baseline_broken;
mod indicator_baseline_unmeasured;
mod indicator_no_baseline;
mod indicator_no_goal;
mod indicator_no_source;
mod indicator_no_target;
mod indicator_peak_baseline;
mod indicator_per_not_positive;
mod indicator_per_without_rate;
mod indicator_stable_without_band;
mod indicator_variation;
mod measurement_corrects_nothing;
mod measurement_duplicate;
mod measurement_jump;
mod measurement_no_source;
mod measurement_numerator;
mod measurement_other_length;
mod measurement_overdue;
mod measurement_overlap;
mod measurement_parts;
mod measurement_recorded;
mod measurement_replaces;
mod measurement_sample;
mod measurement_two_figures;
mod measurement_uncounted;
mod measurement_unit;
mod measurement_variation;
mod names;
mod period_form;
mod period_future;
mod period_over_four_years;
mod period_unfinished;
mod privacy_citizen_number;
mod privacy_email;
mod privacy_phone;
mod reference_no_indicator;
mod reference_unknown;
mod reference_unknown_part;
mod registry;
mod schema_check_setting;
mod schema_empty_text;
mod schema_inline_records;
mod schema_missing_key;
mod schema_odd_number;
mod schema_population;
mod schema_thresholds;
mod schema_two_readings;
mod schema_unknown_key;
mod schema_unknown_value;
mod schema_wrong_type;
mod schema_years_reversed;
mod settings;
mod silence_no_reason;
mod silence_not_allowed;
mod silence_unknown_rule;
mod silence_unused;
mod silences;
mod syntax_backslash;
mod syntax_date;
mod syntax_decimal_comma;
mod syntax_duplicate_key;
mod syntax_no_value;
mod syntax_other;
mod syntax_unclosed;
mod syntax_unquoted;
mod target_before_baseline;
mod target_beyond_plan;
mod target_form;
mod target_interim_order;
mod target_needs_baseline;
mod target_no_year;
mod target_not_detectable;
mod target_on_interpret;
mod target_value;
mod target_wrong_side;
#[cfg(test)]
mod tests;
mod text_garbled;
mod text_markup;
mod text_one_line;
mod text_placeholder;
mod texts;

pub use change_not_comparable::{Sides, not_comparable};
pub use comparison::Comparison;
pub use example::{Example, base_plan};
pub use registry::RULES;

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// `group/name`.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Where its findings come from.
    pub check: Check,
    /// An example that is wrong, and the same put right.
    pub example: Example,
}

/// Where the findings of a rule come from.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// It is reported while a file or folder is read, or an earlier version is fetched.
    WhileReading,
    /// A function over the whole plan.
    Plan(fn(&Context<'_>, &mut Vec<Diagnostic>)),
    /// It is found where silences are laid over the findings of the other rules.
    Silences,
    /// A function over two states of the plan.
    Change(fn(&Comparison<'_>, &mut Vec<Diagnostic>)),
}

/// What a check may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'p> {
    /// The plan.
    pub plan: &'p Plan,
    /// Its texts.
    pub sources: &'p Sources,
    /// Today.
    pub today: NaiveDate,
    /// What the reader found errors in: what seems to lack there may be there.
    pub unread: &'p Invalid,
    /// Every string and comment of its files.
    pub(crate) texts: &'p [texts::Text<'p>],
    /// What the measurements make of each declared baseline.
    pub(crate) baselines: &'p baseline::Baselines<'p>,
}

impl<'p> Context<'p> {
    /// Each indicator that has measurements, with its file. Of several with one id (an error by itself) the first, so
    /// that the figures are not judged by a definition that they do not belong to.
    pub(crate) fn measured(&self) -> impl Iterator<Item = (&'p Indicator, &'p Series)> {
        let plan = self.plan;
        let mut seen = BTreeSet::new();
        plan.indicators()
            .filter(move |indicator| seen.insert(&indicator.id))
            .filter_map(|indicator| Some((indicator, plan.series.get(&indicator.id)?)))
    }
}

impl<'p> Context<'p> {
    /// Every measurement file, with its indicator when that could be read and the title to name it by. What is wrong
    /// with a definition does not hide what is wrong with the figures.
    pub(crate) fn files_of_figures(
        &self,
    ) -> impl Iterator<Item = (Option<&'p Indicator>, String, &'p Series)> {
        let definitions: BTreeMap<&IndicatorId, &Indicator> =
            self.measured().map(|(indicator, series)| (&series.indicator, indicator)).collect();
        self.plan.series.values().map(move |series| {
            let indicator = definitions.get(&series.indicator).copied();
            let title = indicator.map_or_else(|| series.indicator.to_string(), |one| one.title.value.clone());
            (indicator, title, series)
        })
    }
}

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
    let mut findings = loaded.findings.clone();
    let (mut silenced, mut switched_off) = (0, 0);
    if let Some(plan) = loaded.plan.as_ref().or(loaded.remains.as_ref()) {
        let unread = Invalid::from_findings(&loaded.findings);
        let baselines = baseline::all(plan, today);
        let texts = texts::texts(&loaded.sources);
        let sources = &loaded.sources;
        let context = Context { plan, sources, today, unread: &unread, texts: &texts, baselines: &baselines };
        let found: Vec<Vec<Diagnostic>> = RULES.par_iter().map(|rule| rule.findings(&context)).collect();
        findings.extend(found.into_iter().flatten());
        findings.retain(|finding| {
            finding.rule != "file/unread" || !is_sent_paper(plan, &loaded.sources, finding)
        });
        (findings, switched_off) = settings::applied(&plan.head, findings);
        (findings, silenced) = silences::applied(&loaded.sources, findings);
    }
    Verdict { findings: in_order(findings), silenced, switched_off }
}

/// Whether a finding is about the paper of an evaluation as it was sent, which lies beside it in the folder.
fn is_sent_paper(plan: &Plan, sources: &Sources, finding: &Diagnostic) -> bool {
    let inside = &sources.file(finding.place.file).inside;
    let papers = plan.evaluations.values().filter_map(|evaluation| evaluation.document.as_ref());
    papers.map(|paper| &paper.path.value).any(|path| path == inside)
}

/// What changed from an old state of a plan to a new one that asks for a decision or a correction. The rules count
/// when the plan was adopted in the old state; no setting or silence lowers them. Places in the old state follow on
/// those of the new one, as [`crate::files::Sources::followed_by`] lays the texts. `since` is the first day on which
/// something new can have been recorded; a decision of after `today` allows nothing.
pub fn check_changes(old: &Loaded, new: &Loaded, since: NaiveDate, today: NaiveDate) -> Vec<Diagnostic> {
    let unread = [old, new].map(|loaded| Invalid::from_findings(&loaded.findings));
    let sources = [&old.sources, &new.sources];
    let states = (difference::state(old, &unread[0]), difference::state(new, &unread[1]));
    let (Some(old), Some(new)) = states else { return Vec::new() };
    if old.plan.head.status != AdoptionStatus::Adopted {
        return Vec::new();
    }
    let comparison = Comparison::new(old, new, sources, since, today);
    let mut findings = Vec::new();
    for rule in RULES {
        if let Check::Change(check) = rule.check {
            check(&comparison, &mut findings);
        }
    }
    in_order(findings)
}

/// Whether a name is that of a group of rules: `privacy`.
pub fn is_group(name: &str) -> bool {
    RULES.iter().any(|rule| rule.id.split_once('/').is_some_and(|(group, _)| group == name))
}

/// The rule with this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

impl Rule {
    /// The ids of the texts about a rule: what it asks, why, and how to mend it.
    pub fn text_ids(&self) -> [String; 3] {
        let name = self.id.replace('/', "-");
        ["asks", "why", "mend"].map(|part| format!("rule-{name}-{part}"))
    }

    /// What this rule finds in a plan.
    fn findings(&self, context: &Context<'_>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if let Check::Plan(check) = self.check {
            check(context, &mut findings);
        }
        findings
    }

    /// A finding of this rule.
    pub(crate) fn finding(&self, place: Place, message: Message) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::error(self.id, place, message) }
    }
}
