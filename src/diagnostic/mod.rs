//! Findings as data: what is wrong, where, and what to do about it. How they look is up to a view.

mod fix;
mod rule_id;
mod subject;

use std::collections::{BTreeMap, BTreeSet};

use crate::lang::Message;

pub use fix::{Applicability, Edit, Fix};
pub use rule_id::{RuleId, reading};
pub use subject::Subject;

/// A file of the plan, by its position among the texts that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A stretch of bytes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Place {
    /// A place from a byte range. Files are limited to far less than 4 GiB before they are parsed.
    pub fn new(file: FileId, span: std::ops::Range<usize>) -> Place {
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Place { file, start: narrow(span.start), end: narrow(span.end) }
    }

    /// The byte range.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Unreadable, ambiguous or impossible: what it touches is left out of every report.
    Error,
    /// Lacking or doubtful.
    Warning,
}

/// A second place that belongs to a finding, with what is there.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    pub place: Place,
    /// What is there.
    pub message: Message,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    pub rule: RuleId,
    /// How bad it is.
    pub severity: Severity,
    pub place: Place,
    /// What is wrong, naming the thing in the officer's words.
    pub message: Message,
    /// A few words under the caret.
    pub label: Option<Message>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// What to do or to type.
    pub help: Option<Message>,
    /// How to put it right, where only one answer is right.
    pub fix: Option<Fix>,
    /// What the finding is about, by its name in the plan: `jeugd`, `jeugd/overlast-jeugd`, `2025/meldpunt`.
    /// An error makes that thing invalid in reports.
    pub subject: Option<Subject>,
    /// For one that stands for several that are only counted: how many those are.
    pub counted: Option<Counted>,
}

/// Findings that are counted and not told one by one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    pub findings: usize,
    /// How many of those can be put right unasked.
    pub fixable: usize,
}

impl Diagnostic {
    /// An error.
    pub fn error(rule: RuleId, place: Place, message: Message) -> Diagnostic {
        Diagnostic {
            rule,
            severity: Severity::Error,
            place,
            message,
            label: None,
            related: Vec::new(),
            help: None,
            fix: None,
            subject: None,
            counted: None,
        }
    }

    /// A warning.
    pub fn warning(rule: RuleId, place: Place, message: Message) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(rule, place, message) }
    }

    /// With words under the caret.
    #[must_use]
    pub fn label(mut self, message: Message) -> Diagnostic {
        self.label = Some(message);
        self
    }

    /// With what to do.
    #[must_use]
    pub fn help(mut self, message: Message) -> Diagnostic {
        self.help = Some(message);
        self
    }

    /// With what to write in its place, where only one answer is right.
    #[must_use]
    pub fn fix(mut self, text: Option<String>) -> Diagnostic {
        self.fix = text.map(|text| Fix::safe([self.place.range()], &text));
        self
    }

    /// Whether it can be put right unasked.
    pub fn is_fixable(&self) -> bool {
        self.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe)
    }

    /// How many findings it is.
    pub fn number(&self) -> usize {
        self.counted.map_or(1, |counted| counted.findings)
    }

    /// How many findings that can be put right unasked it is.
    pub fn fixable(&self) -> usize {
        self.counted.map_or(usize::from(self.is_fixable()), |counted| counted.fixable)
    }

    /// With a second place.
    #[must_use]
    pub fn related(mut self, place: Place, message: Message) -> Diagnostic {
        self.related.push(Related { place, message });
        self
    }

    /// With the thing it is about.
    #[must_use]
    pub fn subject(mut self, about: impl Into<Subject>) -> Diagnostic {
        self.subject = Some(about.into());
        self
    }
}

/// The things that errors make invalid, by name.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Invalid(BTreeSet<Subject>);

impl Invalid {
    /// Collects the subjects of all errors.
    pub fn from_findings(findings: &[Diagnostic]) -> Invalid {
        Invalid(
            findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .filter_map(|finding| finding.subject.clone())
                .collect(),
        )
    }

    /// Whether the thing itself, or the chapter or year it stands in, is invalid.
    pub fn has(&self, name: &str) -> bool {
        let is = |name: &str| self.0.contains(name);
        is(name) || name.split_once('/').is_some_and(|(whole, _)| is(whole))
    }

    /// Whether an indicator is: its definition, its figures, or the folder in which those would be.
    pub fn has_indicator(&self, name: &str) -> bool {
        let chapter = name.split_once('/').map_or(name, |(chapter, _)| chapter);
        self.has(name) || self.has("measurements") || self.0.contains(&Subject::measurements_of(chapter))
    }

    /// Whether the evaluation of a year is.
    pub fn has_evaluation(&self, year: i32) -> bool {
        self.0.contains(&Subject::evaluation(year))
    }

    /// Whether a report within the year is.
    pub fn has_report(&self, period: impl std::fmt::Display) -> bool {
        self.0.contains(&Subject::report(period))
    }

    /// The same, but for one thing, which is invalid or is not.
    #[must_use]
    pub fn with(mut self, name: &str, invalid: bool) -> Invalid {
        if invalid {
            self.0.insert(name.into());
        } else {
            self.0.remove(name);
        }
        self
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The invalid things in a chapter or year, by full name.
    pub fn below<'i>(&'i self, whole: &'i str) -> impl Iterator<Item = &'i str> {
        self.0
            .iter()
            .map(Subject::as_str)
            .filter(move |name| name.strip_prefix(whole).is_some_and(|rest| rest.starts_with('/')))
    }

    /// Whether anything of a year's implementation plan is.
    pub fn has_any_below(&self, prefix: &str) -> bool {
        self.0
            .iter()
            .map(Subject::as_str)
            .any(|name| name == prefix || name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/')))
    }
}

/// Sorts findings by file, place and rule, and removes what is said twice.
pub fn in_order(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort_by_key(|one| (one.place, one.severity, one.rule));
    findings.dedup();
    findings
}

/// So many findings of one rule are told one by one. Whoever sees more of them changes something about all.
pub const MOST_OF_RULE: usize = 300;

/// The findings as they are told: of a rule that finds the same very often the first ones, and then one that stands where
/// the next is and for all that follow. The order stays.
pub fn told(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut met: BTreeMap<(RuleId, Severity), usize> = BTreeMap::new();
    let mut rest: BTreeMap<(RuleId, Severity), Counted> = BTreeMap::new();
    let mut told = Vec::with_capacity(findings.len().min(MOST_OF_RULE));
    for finding in findings {
        let kind = (finding.rule, finding.severity);
        let before = met.entry(kind).or_default();
        *before += 1;
        if *before <= MOST_OF_RULE {
            told.push(finding);
            continue;
        }
        let counted = rest.entry(kind).or_insert_with(|| {
            let bare = Diagnostic::error(finding.rule, finding.place, Message::new("finding-counted"));
            told.push(Diagnostic { severity: finding.severity, counted: Some(Counted::default()), ..bare });
            Counted::default()
        });
        counted.findings += finding.number();
        counted.fixable += finding.fixable();
    }
    for one in told.iter_mut().filter(|one| one.counted.is_some()) {
        one.counted = rest.get(&(one.rule, one.severity)).copied();
        one.message = Message::new("finding-counted").with("count", one.number());
    }
    told
}

/// Findings about an edit in the order for who reviews it: what changed first, errors before warnings, and one of each
/// rule before a second of any. A service that shows ten then shows ten kinds.
pub fn for_review(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut met: BTreeMap<(Severity, RuleId), usize> = BTreeMap::new();
    let mut ranked: Vec<(usize, Diagnostic)> = in_order(findings)
        .into_iter()
        .map(|finding| {
            let before = met.entry((finding.severity, finding.rule)).or_default();
            *before += 1;
            (*before, finding)
        })
        .collect();
    ranked.sort_by_key(|(nth, one)| (!one.rule.is_change(), one.severity, *nth, one.place));
    ranked.into_iter().map(|(_, finding)| finding).collect()
}
