//! Silences: `# ivp: allow group/rule — reason` on a line, or alone on the line above it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::{Diagnostic, FileId, Place, RuleId, Severity};
use crate::files::{SourceFile, Sources, TokenKind, tokens};
use crate::lang::Message;
use crate::model::{Extent, PlanFile, near_miss, sole_near_word};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Registry, Rule};

/// A silence says why.
///
/// ```breaks silence/no-reason
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup —
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup:
/// plan.toml | motto = "Samen" | # ivp: allow text/markup\nmotto = "<b>"
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow
/// ```
pub(super) const NO_REASON: Rule = Rule {
    id: RuleId::new("silence/no-reason"),
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen <b>veilig</b>\" # ivp: allow text/markup",
        right: "motto = \"Samen <b>veilig</b>\" # ivp: allow text/markup — zo staat het in het raadsstuk",
    },
};

/// Errors and what changed are not silenced.
///
/// ```breaks silence/not-allowed
/// plan.toml | motto = "Samen" | motto = "Samen" # ivp: allow measurement/unit — reden
/// plan.toml | motto = "Samen" | motto = "Samen" # ivp: allow syntax/other — reden
/// plan.toml | motto = "Samen" | motto = "Samen" # ivp: allow change/target — reden
/// plan.toml | motto = "Samen" | motto = "Samen" # ivp: allow silence/unused — reden
/// plan.toml | motto = "Samen" | motto = "Samen" # ivp: allow change/renamed — reden
/// ```
pub(super) const NOT_ALLOWED: Rule = Rule {
    id: RuleId::new("silence/not-allowed"),
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig\" # ivp: allow measurement/unit — komt goed",
        right: "motto = \"Samen veilig\"",
    },
};

/// A silence names a rule that exists.
///
/// ```breaks silence/unknown-rule
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markop — reden
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow alles — reden
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text — reden
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow Text/Markup — reden
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup, text/x — reden
/// ```
pub(super) const UNKNOWN_RULE: Rule = Rule {
    id: RuleId::new("silence/unknown-rule"),
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig\" # ivp: allow text/markip — staat zo in het raadsstuk",
        right: "motto = \"Samen veilig\"",
    },
};

/// A silence silences something.
///
/// ```breaks silence/unused
/// plan.toml | motto = "Samen" | motto = "Samen" # ivp: allow text/markup — reden
/// plan.toml | motto = "Samen" | # ivp: allow text/markup — reden\n\nmotto = "<b>"
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup, text/garbled — reden
/// plan.toml | motto = "Samen" | motto = "<b>"\n# ivp: allow text/markup — reden
/// priorities/buurt.toml | id = "toezicht" | id = "toezicht" # ivp: allow goal/unmeasured — reden
/// ```
pub(super) const UNUSED: Rule = Rule {
    id: RuleId::new("silence/unused"),
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig\" # ivp: allow text/markup — staat zo in het raadsstuk",
        right: "motto = \"Samen veilig\"",
    },
};

/// A silence as it stands in a file.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::rules) struct Silence {
    pub place: Place,
    /// The line that it is about, counted from 1.
    line: usize,
    /// The rules it names, each with its place.
    named: Vec<(String, Place)>,
    /// Whether a reason is given.
    reasoned: bool,
}

impl Silence {
    /// The rules it names.
    pub fn names(&self) -> Vec<String> {
        self.named.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Where the line begins that it is about; the end of the text where there is none.
    pub fn about(&self, source: &SourceFile) -> Place {
        let before = self.line.checked_sub(2).map(|nth| source.text.match_indices('\n').nth(nth));
        let at = before.map_or(0, |found| found.map_or(source.text.len(), |(at, _)| at + 1));
        Place::new(self.place.file, at..at)
    }

    /// What it silences: where, and which rule.
    fn laid(&self) -> impl Iterator<Item = (FileId, usize, &str)> {
        self.named.iter().map(|(name, _)| (self.place.file, self.line, name.as_str()))
    }
}

/// All silences in the files of a plan.
pub(in crate::rules) fn silences(sources: &Sources) -> Vec<Silence> {
    sources.iter().filter(|(_, source)| source.text.contains("ivp:")).flat_map(of_file).collect()
}

/// The silences in a file, in the order of the text.
fn of_file((id, source): (FileId, &SourceFile)) -> Vec<Silence> {
    let comments: Vec<Range<usize>> = tokens(&source.text)
        .filter_map(|(kind, range)| (kind == TokenKind::Comment).then_some(range))
        .collect();
    let mut all = Vec::new();
    // The line of the comment below that stands alone on it, and the line that it is about.
    let mut below: Option<(usize, usize)> = None;
    for range in comments.into_iter().rev() {
        let own = source.position(range.start).line;
        let before = &source.text[source.line_start(range.start)..range.start];
        let is_alone = before.trim_matches(['\u{feff}', ' ', '\t']).is_empty();
        let line = match below {
            _ if !is_alone => own,
            Some((next, about)) if next == own + 1 => about,
            _ => own + 1,
        };
        below = if is_alone { Some((own, line)) } else { below };
        all.extend(read(id, source, range, line));
    }
    all.reverse();
    all
}

/// The silence that a comment is, about a line.
fn read(file: FileId, source: &SourceFile, range: Range<usize>, line: usize) -> Option<Silence> {
    let comment = &source.text[range.clone()];
    let from_sign = |said: &'_ str| said.trim_start_matches('#').trim_start().starts_with("ivp:");
    // Behind another remark on the line there is a sign of its own.
    let own = if from_sign(comment) { 0 } else { comment.find("# ivp:")? };
    let comment = &comment[own..];
    let rest = comment.trim_start_matches('#').trim_start().strip_prefix("ivp:")?.trim_start();
    let rest = rest.strip_prefix("allow").filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))?;
    let mut at = range.end - rest.len();
    let mut named = Vec::new();
    let mut reason = String::new();
    for word in rest.split_inclusive(char::is_whitespace) {
        let name = word.trim().trim_end_matches([',', ':', ';']);
        // The names come first; the first word that is none begins the reason. One word alone is a mistyped name.
        let is_name =
            name.contains('/') && name.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '/' | '-'));
        if reason.trim().is_empty() && (is_name || named.is_empty() && !name.is_empty()) {
            let start = at + (word.len() - word.trim_start().len());
            named.push((name.to_owned(), Place::new(file, start..start + name.len())));
        } else {
            reason.push_str(word);
        }
        at += word.len();
    }
    let reasoned = reason.chars().any(char::is_alphanumeric);
    Some(Silence { place: Place::new(file, range), line, named, reasoned })
}

/// The findings without those that are silenced, with what is wrong about the silences, and how many were silenced.
pub(in crate::rules) fn applied(
    sources: &Sources,
    extent: &Extent,
    findings: Vec<Diagnostic>,
    registry: Registry,
) -> (Vec<Diagnostic>, usize) {
    let silences = silences(sources);
    if silences.is_empty() {
        return (findings, 0);
    }
    let laid: BTreeSet<(FileId, usize, &str)> = silences.iter().flat_map(Silence::laid).collect();
    let mut texts = TextsOfLines::new(silences.iter().map(|silence| silence.place.file));
    let mut used: BTreeSet<(FileId, usize, &str)> = BTreeSet::new();
    let total = findings.len();
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(total);
    for finding in findings {
        let file = finding.place.file;
        let known = registry.rule(finding.rule.as_str()).filter(|rule| can_be_silenced(rule));
        let Some(rule) = known.filter(|_| finding.severity == Severity::Warning) else {
            kept.push(finding);
            continue;
        };
        let lines = texts.lines_of(file, sources, finding.place.start as usize);
        let places = lines.into_iter().map(|line| (file, line, rule.id.as_str()));
        let silencing: Vec<_> = places.filter(|place| laid.contains(place)).collect();
        if silencing.is_empty() {
            kept.push(finding);
        }
        used.extend(silencing);
    }
    let silenced = total - kept.len();
    // With errors in a file, what is silenced there may not have been found; nor in a definition what its figures show
    // that were not read.
    let errors = kept.iter().filter(|one| one.severity == Severity::Error);
    let broken: BTreeSet<FileId> = errors.map(|one| one.place.file).collect();
    for silence in &silences {
        let file = silence.place.file;
        let unread = !extent.is_whole() && !holds_figures(sources.file(file));
        let excused = broken.contains(&file) || unread;
        kept.extend(amiss(silence, registry, |name| excused || used.contains(&(file, silence.line, name))));
    }
    (kept, silenced)
}

fn holds_figures(file: &SourceFile) -> bool {
    matches!(PlanFile::of(&file.inside), PlanFile::Series(_))
}

/// The texts of several lines in the files that hold silences, each file cut up once.
struct TextsOfLines(BTreeMap<FileId, Option<Vec<Range<usize>>>>);

impl TextsOfLines {
    fn new(files: impl Iterator<Item = FileId>) -> TextsOfLines {
        TextsOfLines(files.map(|file| (file, None)).collect())
    }

    /// The lines on which a finding can be silenced: its own, and within a text of several lines, where no comment can
    /// stand, that on which the text begins or ends. None in a file without silences.
    fn lines_of(&mut self, file: FileId, sources: &Sources, at: usize) -> Vec<usize> {
        let Some(texts) = self.0.get_mut(&file) else { return Vec::new() };
        let source = sources.file(file);
        let texts = texts.get_or_insert_with(|| {
            let is_long =
                |kind: &TokenKind| matches!(kind, TokenKind::MlBasicString | TokenKind::MlLiteralString);
            tokens(&source.text).filter(|(kind, _)| is_long(kind)).map(|(_, range)| range).collect()
        });
        let within = texts.partition_point(|range| range.end <= at);
        let within = texts.get(within).filter(|range| range.contains(&at));
        let ends = within.map(|range| [range.start, range.end]);
        std::iter::once(at).chain(ends.into_iter().flatten()).map(|at| source.position(at).line).collect()
    }
}

/// Whether a rule can be silenced: one that warns, and not one about changes or about silences.
fn can_be_silenced(rule: &Rule) -> bool {
    rule.severity == Severity::Warning && !matches!(rule.id.group(), "change" | "silence")
}

/// What is wrong about a silence: one finding for each, the gravest.
fn amiss(silence: &Silence, registry: Registry, used: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, place) in &silence.named {
        let message = |id| Message::new(id).with("rule", name.as_str());
        match registry.rule(name) {
            None => {
                let help = match near_miss(name, registry.rules().map(|rule| rule.id.as_str())) {
                    Some(better) => Message::new("did-you-mean").with("better", better),
                    None => Message::new("silence-unknown-rule-help"),
                };
                found.push(UNKNOWN_RULE.finding(*place, message("silence-unknown-rule")).help(help).fix(
                    sole_near_word(name, registry.rules().map(|rule| rule.id.as_str())).map(str::to_owned),
                ));
            }
            Some(known) if !can_be_silenced(known) => found.push(
                NOT_ALLOWED
                    .finding(*place, message("silence-not-allowed"))
                    .help(Message::new("silence-not-allowed-help")),
            ),
            Some(_) if !used(name) => {
                // Another rule on the line may still have something to say.
                let id =
                    if silence.named.len() > 1 { "silence-unused-help-one" } else { "silence-unused-help" };
                found.push(UNUSED.finding(*place, message("silence-unused")).help(message(id)));
            }
            Some(_) => {}
        }
    }
    if !silence.reasoned && found.is_empty() {
        let names = match silence.names() {
            names if names.is_empty() => vec!["…".to_owned()],
            names => names,
        };
        found.push(
            NO_REASON
                .finding(silence.place, Message::new("silence-no-reason"))
                .help(Message::new("silence-no-reason-help").with("rules", names)),
        );
    }
    found
}
