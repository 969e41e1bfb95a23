//! From the files of a plan folder to the plan.

pub(super) mod extent;
pub(super) mod file_findings;
pub(super) mod meant;
pub(super) mod plan_file;
pub(super) mod read_file;
pub(super) mod versions;

pub use extent::Extent;
pub use plan_file::{
    FOLLOWUPS_PATH, PlanFile, actions_path, evaluation_path, measurements_path, report_path,
};
pub use versions::{FileState, Versions, differing};

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, FileId, Place, Severity, in_order, reading};
use crate::files::{self, Found, Listing, Oddity, SourceFile, Sources, Tree};
use crate::lang::Message;
use crate::model::load::extent::{is_definition, may_hold_figures};
use crate::model::load::file_findings::{misplaced, odd_finding};
use crate::model::load::read_file::{Content, FileRead, read_bytes, read_file, read_text, shown_path};
use crate::model::{
    Analysis, Chapter, Decision, Evaluation, Followup, Head, ImplementationPlan, IndicatorId, InterimReport,
    Mention, Partner, Period, Plan, Series, Source,
};

/// What came of reading a plan folder.
#[derive(Debug)]
pub struct Loaded {
    /// The plan, unless its head cannot be read.
    pub plan: Option<Plan>,
    /// What was read of the rest when the head cannot be: for the rules, so that one run finds everything.
    pub remains: Option<Plan>,
    pub sources: Sources,
    /// What is wrong with the files by themselves.
    pub findings: Vec<Diagnostic>,
    /// How much of the plan was read.
    pub extent: Extent,
    /// The SHA-256 of each paper that an evaluation names, by its path inside the plan folder, as far as it is there.
    pub papers: BTreeMap<String, String>,
}

impl Loaded {
    /// The same, with the checksum of each paper that an evaluation names.
    ///
    /// # Errors
    /// One of those cannot be had.
    pub fn with_papers<E>(self, checksum: impl Fn(&str) -> Result<Option<String>, E>) -> Result<Loaded, E> {
        let plan = self.plan.as_ref().or(self.remains.as_ref());
        let evaluations = plan.into_iter().flat_map(|plan| plan.evaluations.values());
        let paths = evaluations.filter_map(|one| Some(one.document.as_ref()?.path.value.clone()));
        let mut papers = BTreeMap::new();
        for path in paths {
            if let Some(checksum) = checksum(&path)? {
                papers.insert(path, checksum);
            }
        }
        Ok(Loaded { papers, ..self })
    }
}

/// Reads the plan in a folder. `shown` is the folder as the user knows it, for the paths in findings.
pub fn load(folder: &Path, shown: &str) -> Loaded {
    let Listing { files, odd } = files::list(folder);
    with_papers_of(&files, assemble(read_all(&files, shown, 0), &odd, shown, 0))
}

/// Reads what an answer about the figures of the indicator with a name rests on, and no other figures: how long it takes
/// does not grow with them. Without an indicator of that name, what could tell so.
pub fn load_figures_of(name: &str, folder: &Path, shown: &str) -> Loaded {
    let Listing { files, mut odd } = files::list_where(folder, is_definition);
    let mut assembly = Assembly::of(read_all(&files, shown, 0), 0);
    let indicator = assembly.plan.as_ref().and_then(|plan| plan.find_indicator(name).ok());
    let indicator = indicator.map(|indicator| indicator.id.clone());
    if let Some(id) = &indicator {
        let figures = files::list_where(folder, |inside, is_folder| may_hold_figures(id, inside, is_folder));
        assembly.add_figures(read_all(&figures.files, shown, assembly.next()));
        odd.extend(figures.odd);
    }
    Loaded { extent: Extent::FiguresOf(indicator), ..assembly.into_loaded(&odd, shown) }
}

/// Reads the plan in a folder as it would be with other texts for some of its files, by their paths inside it; none for one
/// that would not be there. The ids of its files begin at `first`.
pub fn load_with(folder: &Path, shown: &str, first: u32, other: &BTreeMap<String, Option<String>>) -> Loaded {
    let Listing { mut files, odd } = files::list(folder);
    files.retain(|found| other.get(&found.inside) != Some(&None));
    let read = files.par_iter().enumerate().map(|(index, found)| match other.get(&found.inside) {
        Some(Some(text)) => {
            let path = shown_path(shown, &found.inside);
            read_text(file_id(first, index), &found.inside, path, text.clone())
        }
        _ => read_file(file_id(first, index), found, shown),
    });
    with_papers_of(&files, assemble(read.collect(), &odd, shown, first))
}

/// With the checksums of the papers among these files.
fn with_papers_of(files: &[Found], read: Loaded) -> Loaded {
    let papers = read.with_papers(|path| -> Result<_, std::convert::Infallible> {
        // What cannot be read is not there for who checks it.
        let found = files.iter().find(|found| found.inside == path);
        Ok(found.and_then(|found| files::checksum_of_file(&found.path).ok()))
    });
    papers.unwrap_or_else(|never| match never {})
}

fn read_all(files: &[Found], shown: &str, first: u32) -> Vec<FileRead> {
    let read = files.par_iter().enumerate();
    read.map(|(index, found)| read_file(file_id(first, index), found, shown)).collect()
}

/// Reads a plan as git keeps it instead of from a folder, without its papers ([`Loaded::with_papers`]). The ids of its files begin at `first`, so that they can follow
/// on those of another state of the plan.
pub fn load_tree(tree: Tree, shown: &str, first: u32) -> Loaded {
    let Tree { files, kept } = tree;
    let read = files.into_par_iter().enumerate().map(|(index, (inside, bytes))| {
        let path = shown_path(shown, &inside);
        let mut read = match PlanFile::of(&inside) {
            PlanFile::Other => read_text(file_id(first, index), &inside, path, String::new()),
            _ => read_bytes(file_id(first, index), &inside, path, bytes),
        };
        read.source.of_revision = true;
        read
    });
    assemble(read.collect(), &kept.odd, shown, first)
}

/// Reads a plan from texts instead of a folder: (path inside the plan folder, text), sorted by path.
pub fn load_texts(texts: Vec<(String, String)>, shown: &str) -> Loaded {
    assemble(read_texts(texts, shown, 0), &[], shown, 0)
}

/// Reads a plan that was put together of two versions, from its texts: (path inside the plan folder, text), sorted by path.
/// The ids of its files begin at `first`.
pub fn load_joined(texts: Vec<(String, String)>, shown: &str, first: u32) -> Loaded {
    let mut read = read_texts(texts, shown, first);
    read.iter_mut().for_each(|one| one.source.of_revision = true);
    assemble(read, &[], shown, first)
}

fn read_texts(texts: Vec<(String, String)>, shown: &str, first: u32) -> Vec<FileRead> {
    texts
        .into_iter()
        .enumerate()
        .map(|(index, (inside, text))| {
            read_text(file_id(first, index), &inside, shown_path(shown, &inside), text)
        })
        .collect()
}

/// The same plan with another text for one file, which may be new: one with measurements, an implementation plan, an
/// evaluation, the partners, the sources, the follow-ups or a report; or a chapter that is there. None for another file,
/// and when the plan's head could not be read.
pub fn replace_text(loaded: &Loaded, inside: &str, text: String) -> Option<Loaded> {
    let mut plan = loaded.plan.clone()?;
    let mut texts: Vec<SourceFile> = loaded.sources.iter().map(|(_, file)| file.clone()).collect();
    let (id, path) = match loaded.sources.find(inside) {
        Some((id, file)) => (id, file.path.clone()),
        None => {
            let head = loaded.sources.file(plan.head.file);
            let shown = head.path.strip_suffix("plan.toml").unwrap_or_default();
            (file_id(0, texts.len()), format!("{shown}{inside}"))
        }
    };
    let read = read_text(id, inside, path, text);
    match read.content {
        Content::Series(series) => drop(plan.series.insert(series.indicator.clone(), series)),
        Content::Actions(of_year) => drop(plan.actions.insert(of_year.year, of_year)),
        Content::Evaluation(of_year) => drop(plan.evaluations.insert(of_year.year, *of_year)),
        Content::Partners(partners) => plan.partners = partners,
        Content::Sources(sources) => plan.sources = sources,
        Content::Chapter(chapter) => {
            let own = plan.priorities.iter_mut().chain(&mut plan.monitor).find(|one| one.id == chapter.id);
            *own? = *chapter;
        }
        Content::Followups(followups) => plan.followups = followups,
        Content::Report(report) => drop(plan.reports.insert(report.period, *report)),
        _ => return None,
    }
    plan.mentions.retain(|one| one.of.place().file != id);
    plan.mentions.extend(read.mentions);
    let index = id.0 as usize;
    if index < texts.len() {
        texts[index] = read.source;
    } else {
        texts.push(read.source);
    }
    let mut findings: Vec<Diagnostic> =
        loaded.findings.iter().filter(|finding| finding.place.file != id).cloned().collect();
    findings.extend(read.findings);
    let (plan, remains, extent) = (Some(plan), None, loaded.extent.clone());
    let (sources, papers) = (Sources::new(texts), loaded.papers.clone());
    Some(Loaded { plan, remains, sources, findings: in_order(findings), extent, papers })
}

/// The same plan read again with other texts for some of its files. What could not be read stays unread: of a file in a
/// strange encoding, or too large, nothing is known, which is not that it is empty.
pub fn reread(loaded: &Loaded, changed: &BTreeMap<FileId, String>) -> Loaded {
    let about = |id: FileId, of: fn(&Diagnostic) -> bool| {
        loaded.findings.iter().filter(move |one| one.place.file == id && of(one)).cloned().collect::<Vec<_>>()
    };
    let mut missing = None;
    let mut read = Vec::new();
    for (id, file) in loaded.sources.iter() {
        if !about(id, |one| one.rule == reading::FILE_MISSING).is_empty() {
            // No file: it only stands for the one that is not there, and is put behind the others again.
            missing = file.path.strip_suffix("plan.toml").map(|shown| shown.trim_end_matches('/'));
            continue;
        }
        let findings = about(id, |one| one.severity == Severity::Error && one.rule.group() == "file");
        read.push(if findings.is_empty() {
            let text = changed.get(&id).unwrap_or(&file.text).clone();
            read_text(id, &file.inside, file.path.clone(), text)
        } else {
            FileRead {
                file: id,
                source: file.clone(),
                content: Content::Nothing,
                mentions: Vec::new(),
                findings,
            }
        });
    }
    let read = assemble(read, &[], missing.unwrap_or_default(), 0);
    Loaded { papers: loaded.papers.clone(), ..read }
}

fn file_id(first: u32, index: usize) -> FileId {
    FileId(u32::try_from(index).unwrap_or(u32::MAX).saturating_add(first))
}

fn assemble(read: Vec<FileRead>, odd: &[Oddity], shown: &str, first: u32) -> Loaded {
    Assembly::of(read, first).into_loaded(odd, shown)
}

/// A plan being put together from its files.
struct Assembly {
    /// None while there is no `plan.toml`.
    plan: Option<Plan>,
    texts: Vec<(FileId, SourceFile)>,
    findings: Vec<Diagnostic>,
    first: u32,
}

impl Assembly {
    fn of(read: Vec<FileRead>, first: u32) -> Assembly {
        let mut parts = Parts::default();
        let mut findings = Vec::new();
        let mut texts = Vec::with_capacity(read.len());
        for mut one in read {
            findings.append(&mut one.findings);
            parts.mentions.append(&mut one.mentions);
            parts.add(one.content, &one.source.inside, one.file);
            texts.push((one.file, one.source));
        }
        Assembly { plan: parts.into_plan(), texts, findings, first }
    }

    /// The number of the id that comes after the last.
    fn next(&self) -> u32 {
        file_id(self.first, self.texts.len()).0
    }

    /// Adds files with figures, whose ids follow on those that are there.
    fn add_figures(&mut self, read: Vec<FileRead>) {
        for mut one in read {
            self.findings.append(&mut one.findings);
            if let (Some(plan), Content::Series(series)) = (&mut self.plan, one.content) {
                plan.series.insert(series.indicator.clone(), series);
            }
            self.texts.push((one.file, one.source));
        }
    }

    fn into_loaded(self, odd: &[Oddity], shown: &str) -> Loaded {
        let Assembly { plan, texts, mut findings, first } = self;
        findings.extend(misplaced_files(&texts, plan.as_ref(), &findings));
        let mut texts: Vec<SourceFile> = texts.into_iter().map(|(_, source)| source).collect();
        for oddity in odd {
            let (inside, finding) = odd_finding(oddity, file_id(first, texts.len()), plan.as_ref());
            texts.push(SourceFile::new(inside.clone(), &shown_path(shown, &inside), String::new()));
            findings.push(finding);
        }
        if !texts.iter().any(|file| file.inside == "plan.toml") {
            let place = Place::new(file_id(first, texts.len()), 0..0);
            texts.push(SourceFile::new(
                "plan.toml".to_owned(),
                &shown_path(shown, "plan.toml"),
                String::new(),
            ));
            let message = Message::new("file-no-plan");
            findings.push(
                Diagnostic::error(reading::FILE_MISSING, place, message)
                    .subject("plan")
                    .help(Message::new("file-no-plan-help")),
            );
        }
        let (plan, remains) = match plan {
            Some(plan) if plan.head.complete => (Some(plan), None),
            remains => (None, remains),
        };
        let (sources, findings) = (Sources::numbered_from(first, texts), in_order(findings));
        Loaded { plan, remains, sources, findings, extent: Extent::Whole, papers: BTreeMap::new() }
    }
}

/// The findings about the files whose names are no part of the plan, or not good ones.
fn misplaced_files(
    texts: &[(FileId, SourceFile)],
    plan: Option<&Plan>,
    findings: &[Diagnostic],
) -> Vec<Diagnostic> {
    // With a slash behind it: whether there is anything in that folder.
    let is_there = |inside: &str| {
        texts.iter().any(|(_, file)| match inside.ends_with('/') {
            true => file.inside.starts_with(inside),
            false => file.inside == inside,
        })
    };
    // Of what was too large, or no file at all, that was said.
    let is_said =
        |file: FileId| findings.iter().any(|one| one.place.file == file && one.rule.group() == "file");
    let unsaid = texts.iter().filter(|(file, _)| !is_said(*file));
    unsaid.filter_map(|(file, source)| misplaced(*file, source, plan, is_there)).collect()
}

/// What the files of a plan hold.
#[derive(Default)]
struct Parts {
    head: Option<Head>,
    partners: Vec<Partner>,
    sources: Vec<Source>,
    priorities: Vec<Chapter>,
    monitor: Option<Chapter>,
    series: BTreeMap<IndicatorId, Series>,
    actions: BTreeMap<i32, ImplementationPlan>,
    evaluations: BTreeMap<i32, Evaluation>,
    decisions: Vec<Decision>,
    followups: Vec<Followup>,
    mentions: Vec<Mention>,
    reports: BTreeMap<Period, InterimReport>,
    analysis: Analysis,
}

impl Parts {
    /// Adds what a file holds, by its path inside the plan folder.
    fn add(&mut self, content: Content, inside: &str, file: FileId) {
        match content {
            Content::Head(head) => self.head = Some(*head),
            Content::Nothing if inside == "plan.toml" => self.head = Some(Head::stand_in(file)),
            Content::Nothing => {}
            Content::Partners(partners) => self.partners = partners,
            Content::Sources(sources) => self.sources = sources,
            Content::Chapter(chapter) if chapter.is_monitor() => self.monitor = Some(*chapter),
            Content::Chapter(chapter) => self.priorities.push(*chapter),
            Content::Series(series) => {
                self.series.insert(series.indicator.clone(), series);
            }
            Content::Actions(actions) => {
                self.actions.insert(actions.year, actions);
            }
            Content::Evaluation(evaluation) => {
                self.evaluations.insert(evaluation.year, *evaluation);
            }
            Content::Decisions(decisions) => self.decisions = decisions,
            Content::Followups(followups) => self.followups = followups,
            Content::Report(report) => drop(self.reports.insert(report.period, *report)),
            Content::Analysis(analysis) => self.analysis = analysis,
        }
    }

    /// The plan; none while there is no `plan.toml`.
    fn into_plan(mut self) -> Option<Plan> {
        let head = self.head?;
        // The order of plan.toml first; files it does not name follow by name, the order in which they were read.
        let place = |chapter: &Chapter| {
            head.priorities.iter().position(|id| id.value == chapter.id).unwrap_or(head.priorities.len())
        };
        self.priorities.sort_by_key(place);
        Some(Plan {
            head,
            partners: self.partners,
            sources: self.sources,
            priorities: self.priorities,
            monitor: self.monitor,
            series: self.series,
            actions: self.actions,
            evaluations: self.evaluations,
            decisions: self.decisions,
            followups: self.followups,
            mentions: self.mentions,
            reports: self.reports,
            analysis: self.analysis,
            kept_inside: std::collections::BTreeSet::new(),
            acted_inside: std::collections::BTreeSet::new(),
            answered_in_draft: std::collections::BTreeSet::new(),
        })
    }
}
