//! An edit is laid beside the plan that it changes: both are read whole, and it is the same plan.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, FileId, Place, RuleId, Severity};
use crate::files::{Found, Kept, Oddity};
use crate::lang::Message;
use crate::model::Loaded;
use crate::rules::comparison::Edit;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/not-comparable"),
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};

/// The two sides of a comparison, with what git keeps of each.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'s> {
    /// The plan as it was; none where it was not there.
    pub old: Option<&'s Loaded>,
    /// The plan as it is.
    pub new: &'s Loaded,
    /// What git kept.
    pub then: &'s Kept,
    /// What it keeps now.
    pub now: &'s Kept,
    /// The plan folder from the top of the repository, with `/` at its end.
    pub here: &'s str,
    /// Whether somebody named that folder, so that no other can have been found in its stead.
    pub named: bool,
    /// Whether it was reached through a link that git keeps.
    pub behind_link: bool,
    /// The earlier version as the reader knows it.
    pub revision: &'s str,
    /// The version from which this one went apart in more places than one: each was merged into the other before.
    pub crossed: Option<&'s str>,
}

/// Why an edit cannot be laid beside the plan that it changes; empty when it can.
pub fn not_comparable(sides: &Sides<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if sides.behind_link {
        found.push(sides.finding("", Message::new("change-behind-link"), "change-odd-help"));
    }
    for (odd, earlier) in [(&sides.now.odd, false), (&sides.then.odd, true)] {
        found.extend(odd.iter().filter_map(|oddity| sides.odd(oddity, earlier)));
    }
    found.extend(sides.other_plan());
    if let Some(revision) = sides.crossed {
        let message = Message::new("change-crossed").with("revision", revision);
        found.push(sides.finding("plan.toml", message, "change-crossed-help"));
    }
    // Whether the plan was adopted stands in its head.
    if sides.old.is_some_and(|old| old.plan.is_none()) {
        let message = Message::new("change-unread-then").with("revision", sides.revision);
        found.push(sides.finding("plan.toml", message, "change-unread-then-help"));
    }
    found
}

/// What could not be read in the plan as it was, and stands otherwise now: whether only the mistake was mended cannot be
/// said.
pub(in crate::rules) fn unread_before(edit: &Edit<'_>) -> Vec<Diagnostic> {
    let new = &edit.new.sources;
    // What cannot be read now either, and is the same text, is no edit. That the text stands somewhere is not enough: it
    // can be quoted in another text.
    let mut told: BTreeSet<(&str, &str)> = unreadable(edit.new).map(|(_, part)| part).collect();
    let mut found = Vec::new();
    for (error, (inside, part)) in unreadable(edit.old) {
        if !told.insert((inside, part)) {
            continue;
        }
        let at = new.find(inside).or_else(|| new.find("plan.toml")).map_or(FileId(0), |(id, _)| id);
        let message = Message::new("change-unread-record").with("file", inside);
        found.push(
            RULE.finding(Place::new(at, 0..0), message)
                .related(error.place, Message::new("change-unread-record-here"))
                .help(Message::new("change-unread-record-help")),
        );
    }
    found
}

/// Each error that keeps something from being read, with the file and the text that it is about: the record, or all of a
/// file that is no TOML.
fn unreadable(loaded: &Loaded) -> impl Iterator<Item = (&Diagnostic, (&str, &str))> {
    loaded.findings.iter().filter(|one| one.severity == Severity::Error).map(|error| {
        let file = loaded.sources.file(error.place.file);
        let is_whole = matches!(error.rule.group(), "syntax" | "file");
        let part = if is_whole { 0..file.text.len() } else { record_around(&file.text, error.place) };
        (error, (file.inside.as_str(), &file.text[part]))
    })
}

/// The record in which a place stands: from its header to the next.
pub(super) fn record_around(text: &str, place: Place) -> Range<usize> {
    let at = place.range().start.min(text.len());
    let begins = |line: usize| text[line..].starts_with('[');
    let lines: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let start = lines.iter().rev().find(|line| **line <= at && begins(**line)).copied().unwrap_or(0);
    let end = lines.iter().find(|line| **line > at && begins(**line)).copied().unwrap_or(text.len());
    start..end
}

impl Sides<'_> {
    /// What is no file, and so may hold another thing than what is compared.
    fn odd(&self, oddity: &Oddity, earlier: bool) -> Option<Diagnostic> {
        let (now, then, Found { inside, path }) = match oddity {
            Oddity::Link(found) => ("change-link", "change-link-then", found),
            Oddity::Submodule(found) => ("change-submodule", "change-submodule-then", found),
            Oddity::Repository(found) => ("change-git-directory", "change-git-directory-then", found),
            _ => return None,
        };
        let id = if earlier { then } else { now };
        let path = path.to_string_lossy().replace('\\', "/");
        let message = Message::new(id).with("path", path).with("revision", self.revision);
        Some(self.finding(inside, message, "change-odd-help"))
    }

    /// Another plan than the one that is compared, where that was not named: one that was moved, one beside which this
    /// one is new, or one that is new itself.
    fn other_plan(&self) -> Option<Diagnostic> {
        let then = &self.then.plans;
        let new = |folder: &&String| !then.contains(folder) && *folder != self.here;
        let shown = |folder: &str| format!("{folder}plan.toml");
        let rendered = |id: &'static str, folder: &str, help: &'static str| {
            let message = Message::new(id).with("path", shown(folder)).with("revision", self.revision);
            Some(self.finding("plan.toml", message, help))
        };
        if !then.iter().any(|folder| folder == self.here) {
            let gone = then.iter().find(|folder| !self.now.plans.contains(folder));
            if let Some(gone) = gone {
                return rendered("against-plan-moved", gone, "against-plan-moved-help");
            }
            let other =
                if self.named { then.iter().find(|folder| self.was_meant(folder)) } else { then.first() }?;
            return rendered("change-other-plan", other, "change-other-plan-help");
        }
        let second = self.now.plans.iter().find(new).filter(|_| !self.named)?;
        rendered("change-second-plan", second, "change-second-plan-help")
    }

    /// Whether an earlier plan was meant by the name of the folder that is compared: who names the folder around a plan
    /// means the plan in it, until the edit puts another beside it.
    fn was_meant(&self, folder: &str) -> bool {
        folder.strip_prefix(self.here).is_some_and(|inside| inside.matches('/').count() <= 2)
    }

    /// A finding at a file, or where that is not among the texts at the plan itself.
    fn finding(&self, inside: &str, message: Message, help: &'static str) -> Diagnostic {
        let new = &self.new.sources;
        let file = new.find(inside).or_else(|| new.find("plan.toml")).or_else(|| new.iter().next());
        let place = Place::new(file.map_or(FileId(0), |(id, _)| id), 0..0);
        RULE.finding(place, message).help(Message::new(help))
    }
}
