//! What a rule is, and what it may look at.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;

use super::comparison::Comparison;
use super::example::Example;
use super::prospect::Prospect;
use super::{baseline, texts};
use crate::diagnostic::{Diagnostic, Invalid, Place, RuleId, Severity};
use crate::facts::LooksWrong;
use crate::files::Sources;
use crate::lang::Message;
use crate::model::{Extent, Indicator, IndicatorId, Plan, Series};

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// `group/name`.
    pub id: RuleId,
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

impl Rule {
    /// A rule whose findings come while a file or folder is read.
    pub(super) const fn while_reading(id: RuleId, severity: Severity, example: Example) -> Rule {
        Rule { id, severity, check: Check::WhileReading, example }
    }

    /// The ids of the texts about a rule: what it asks, why, and how to fix it.
    pub fn text_ids(&self) -> [String; 3] {
        let name = self.id.as_str().replace('/', "-");
        ["asks", "why", "fix"].map(|part| format!("rule-{name}-{part}"))
    }

    /// What this rule finds in a plan.
    pub(super) fn findings(&self, context: &Context<'_>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if let Check::Plan(check) = self.check {
            check(context, &mut findings);
        }
        findings
    }

    /// What this rule finds in the texts of a plan: `found` says where, and the message tells `what` stands there.
    pub(super) fn in_texts(
        &self,
        context: &Context<'_>,
        [says, help]: [&'static str; 2],
        found: fn(&str) -> Vec<Range<usize>>,
    ) -> impl Iterator<Item = Diagnostic> {
        context.texts.iter().flat_map(move |text| {
            found(text.text).into_iter().map(move |range| {
                let message = Message::new(says).with("what", &text.text[range.clone()]);
                let place = Place::new(text.file, text.start + range.start..text.start + range.end);
                self.finding(place, message).help(Message::new(help))
            })
        })
    }

    /// A finding of this rule.
    pub(crate) fn finding(&self, place: Place, message: Message) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::error(self.id, place, message) }
    }
}

/// The rules about one thing.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// What the ids of its rules begin with.
    pub name: &'static str,
    /// Its rules, sorted by id.
    pub rules: &'static [Rule],
}

/// All rules there are.
#[derive(Debug, Clone, Copy)]
pub struct Registry {
    /// The groups, sorted by name.
    pub groups: &'static [Group],
}

impl Registry {
    /// All rules, sorted by id.
    pub fn rules(self) -> impl Iterator<Item = &'static Rule> + Clone {
        self.groups.iter().flat_map(|group| group.rules)
    }

    /// The rule with this id.
    pub fn rule(self, id: &str) -> Option<&'static Rule> {
        self.rules().find(|rule| rule.id == *id)
    }

    /// Whether a name is that of a group of rules: `privacy`.
    pub fn has_group(self, name: &str) -> bool {
        self.groups.iter().any(|group| group.name == name)
    }
}

/// Each indicator that has measurements, with its file; of several with one id the first.
pub(super) fn measured(plan: &Plan) -> Vec<(&Indicator, &Series)> {
    let mut seen = BTreeSet::new();
    let with_figures =
        plan.indicators().filter_map(|indicator| Some((indicator, plan.series.get(&indicator.id)?)));
    with_figures.filter(|(indicator, _)| seen.insert(&indicator.id)).collect()
}

/// What a check may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'p> {
    pub plan: &'p Plan,
    pub sources: &'p Sources,
    /// Today: what is dated after it lies in the future.
    pub today: NaiveDate,
    /// The day on which is looked what should be there by then, and what is late.
    pub day: NaiveDate,
    /// What the reader found errors in: what seems to lack there may be there.
    pub unread: &'p Invalid,
    /// How much of the plan was read: of the rest nothing is known either.
    pub extent: &'p Extent,
    /// The SHA-256 of each paper that an evaluation names, by its path.
    pub papers: &'p BTreeMap<String, String>,
    /// All rules there are.
    pub(super) registry: Registry,
    /// What [`measured`] gives: many rules ask it.
    pub(super) measured: &'p [(&'p Indicator, &'p Series)],
    /// The figures that look wrong, of each of those.
    pub(crate) unusual: &'p [Vec<LooksWrong<'p>>],
    /// What the figures known by the day make of the baseline and the target of each of those.
    pub(crate) prospects: &'p [Prospect<'p>],
    /// Every string and comment of its files.
    pub(crate) texts: &'p [texts::Text<'p>],
    /// What the measurements make of each declared baseline.
    pub(crate) baselines: &'p baseline::Baselines<'p>,
}

impl<'p> Context<'p> {
    /// Each indicator that has measurements, with its file. Of several with one id (an error by itself) the first, so
    /// that the figures are not judged by a definition that they do not belong to.
    pub(crate) fn measured(&self) -> impl Iterator<Item = (&'p Indicator, &'p Series)> {
        self.measured.iter().copied()
    }

    /// The same with the figures that look wrong.
    pub(crate) fn unusual(&self) -> impl Iterator<Item = (&'p Indicator, &'p [LooksWrong<'p>])> {
        self.measured
            .iter()
            .zip(self.unusual)
            .map(|((indicator, _), unusual)| (*indicator, unusual.as_slice()))
    }

    /// The same with what the figures make of baseline and target.
    pub(crate) fn prospects(&self) -> impl Iterator<Item = (&'p Indicator, &'p Prospect<'p>)> {
        self.measured.iter().zip(self.prospects).map(|((indicator, _), prospect)| (*indicator, prospect))
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
