//! Silences: `# ivp: allow group/rule — reason` on a line, or alone on the line above it.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::files::{SourceFile, Sources, TokenKind, tokens};
use crate::lang::Message;
use crate::model::{Extent, PlanFile, near_miss, sole_near_word};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Registry, Rule};

/// A silence says why.
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
}

/// All silences in the files of a plan.
pub(in crate::rules) fn silences(sources: &Sources) -> Vec<Silence> {
    let mut all = Vec::new();
    for (id, source) in sources.iter().filter(|(_, source)| source.text.contains("ivp:")) {
        for (kind, range) in tokens(&source.text) {
            if kind == TokenKind::Comment {
                all.extend(read(id, source, range));
            }
        }
    }
    all
}

fn read(
    file: crate::diagnostic::FileId,
    source: &SourceFile,
    range: std::ops::Range<usize>,
) -> Option<Silence> {
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
    let own = source.position(range.start).line;
    let before = &source.text[source.line_start(range.start)..range.start];
    let line = if before.trim_matches(['\u{feff}', ' ', '\t']).is_empty() {
        own + 1 + comment_lines_below(source, range.end)
    } else {
        own
    };
    Some(Silence { place: Place::new(file, range), line, named, reasoned })
}

/// How many lines of comment stand between a comment and what it is about.
fn comment_lines_below(source: &SourceFile, end: usize) -> usize {
    source.text[end..].lines().skip(1).take_while(|line| line.trim_start().starts_with('#')).count()
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
    let mut used = BTreeSet::new();
    let total = findings.len();
    let mut kept: Vec<Diagnostic> = findings
        .into_iter()
        .filter(|finding| {
            let lines = lines_of(sources.file(finding.place.file), finding.place.start as usize);
            let mut silenced = false;
            for (index, silence) in silences.iter().enumerate() {
                if silence.place.file != finding.place.file || !lines.contains(&silence.line) {
                    continue;
                }
                for (at, _) in
                    silence.named.iter().enumerate().filter(|(_, (name, _))| finding.rule == *name.as_str())
                {
                    if registry.rule(finding.rule.as_str()).is_some_and(can_be_silenced)
                        && finding.severity == Severity::Warning
                    {
                        used.insert((index, at));
                        silenced = true;
                    }
                }
            }
            !silenced
        })
        .collect();
    let silenced = total - kept.len();
    for (index, silence) in silences.iter().enumerate() {
        // With errors in a file, what is silenced there may not have been found; nor in a definition what its figures show
        // that were not read.
        let file = silence.place.file;
        let broken = kept.iter().any(|one| one.severity == Severity::Error && one.place.file == file);
        let unread = !extent.is_whole() && !holds_figures(sources.file(file));
        kept.extend(amiss(silence, registry, |at| broken || unread || used.contains(&(index, at))));
    }
    (kept, silenced)
}

fn holds_figures(file: &SourceFile) -> bool {
    matches!(PlanFile::of(&file.inside), PlanFile::Series(_))
}

/// The lines on which a finding can be silenced: its own, and within a text of several lines, where no comment can
/// stand, that on which the text begins or ends.
fn lines_of(source: &SourceFile, at: usize) -> Vec<usize> {
    let within = tokens(&source.text).find(|(kind, range)| {
        matches!(kind, TokenKind::MlBasicString | TokenKind::MlLiteralString) && range.contains(&at)
    });
    let ends = within.map(|(_, range)| [range.start, range.end]);
    std::iter::once(at).chain(ends.into_iter().flatten()).map(|at| source.position(at).line).collect()
}

/// Whether a rule can be silenced: one that warns, and not one about changes or about silences.
fn can_be_silenced(rule: &Rule) -> bool {
    rule.severity == Severity::Warning && !matches!(rule.id.group(), "change" | "silence")
}

/// What is wrong about a silence: one finding for each, the gravest.
fn amiss(silence: &Silence, registry: Registry, used: impl Fn(usize) -> bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, (name, place)) in silence.named.iter().enumerate() {
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
            Some(_) if !used(at) => {
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
