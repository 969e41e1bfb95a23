//! Findings for people: the sentence, the line it is about with a caret, and what to type.

use std::collections::BTreeMap;
use std::ops::Range;

use unicode_width::UnicodeWidthStr as _;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::files::{SourceFile, Sources};
use crate::lang::{Arg, Catalogue, Message, one_line};
use crate::views::text::style::{Paint, Style, clean};

/// From so many warnings of one rule on, the first is shown in full and the rest as a list.
const LIST_FROM: usize = 4;
/// What stands before a help line: the line numbers' column and the word for help.
const HELP_INDENT: usize = 18;
/// The least room for a title beside its rule.
const TITLE: usize = 40;
/// A line longer than this is shown in part.
const LONG_LINE: usize = 160;

/// What was found and is not shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unshown<'f> {
    /// What this run was asked to leave out.
    pub filtered: &'f [Diagnostic],
    /// How many findings are silenced on their line.
    pub silenced: usize,
    /// How many findings are switched off in plan.toml.
    pub switched_off: usize,
    /// How many warnings were there before the edit that is looked at.
    pub before: usize,
}

impl Unshown<'_> {
    /// How many in all.
    pub fn count(self) -> usize {
        self.filtered.len() + self.silenced + self.switched_off + self.before
    }
}

/// Writes down findings, those of each file together, with a closing count.
pub fn findings_human(
    findings: &[Diagnostic],
    unshown: Unshown<'_>,
    texts: &Sources,
    catalogue: &Catalogue,
    style: Style,
) -> String {
    let mut warnings_of: BTreeMap<RuleId, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Warning) {
        *warnings_of.entry(finding.rule).or_default() += 1;
    }
    let listed = |finding: &Diagnostic| {
        finding.severity == Severity::Warning
            && warnings_of.get(&finding.rule).is_some_and(|count| *count >= LIST_FROM)
    };
    let mut out = String::new();
    let full = |finding: &Diagnostic| format!("{}\n\n", one(finding, texts, catalogue, style));
    // What an edit changes comes first, in the order in which it is given.
    out.extend(findings.iter().filter(|one| one.rule.is_change() && !listed(one)).map(full));
    // The rules about changes before the others.
    let (changes, others): (Vec<&RuleId>, Vec<&RuleId>) =
        warnings_of.keys().partition(|rule| rule.is_change());
    for rule in changes.into_iter().chain(others) {
        let mut of_rule = findings.iter().filter(|finding| finding.rule == *rule && listed(finding));
        let Some(first) = of_rule.next() else { continue };
        out.push_str(&one(first, texts, catalogue, style));
        out.push('\n');
        out.push_str(&more(&of_rule.collect::<Vec<_>>(), texts, catalogue, style));
        out.push('\n');
    }
    // Errors last: on a screen the end is what is seen.
    for severity in [Severity::Warning, Severity::Error] {
        let single = findings.iter().filter(|one| one.severity == severity && !listed(one));
        out.extend(single.filter(|one| !one.rule.is_change()).map(full));
    }
    out.push_str(&closing(findings, unshown, catalogue));
    out.push('\n');
    out
}

/// The other warnings of the same rule, a line each.
fn more(findings: &[&Diagnostic], texts: &Sources, catalogue: &Catalogue, style: Style) -> String {
    let mut out =
        catalogue.render(&Message::new("check-more").with("count", number(findings.iter().copied())));
    out.push('\n');
    for finding in findings {
        let position = texts.position(finding.place);
        let place = format!("{}:{}", texts.file(finding.place.file).path, position.line);
        // What the sentence is about is told first in it; the rest of the sentence stands above.
        let what = match finding.message.args.first() {
            Some((_, Arg::Text(name))) => one_line(name).into_owned(),
            _ => catalogue.render(&finding.message),
        };
        out.push_str(&style.wrap(&format!("{place}  {}", clean(&what)), "  ", "      "));
        out.push('\n');
    }
    out
}

/// How many findings these are, with those that are only counted.
pub(in crate::views) fn number<'f>(findings: impl Iterator<Item = &'f Diagnostic>) -> usize {
    findings.map(Diagnostic::number).sum()
}

/// How many findings there are, and how many are not shown.
pub(in crate::views) fn closing(
    findings: &[Diagnostic],
    unshown: Unshown<'_>,
    catalogue: &Catalogue,
) -> String {
    let shown = |id: &'static str, of: &[Diagnostic]| {
        let count = |severity| number(of.iter().filter(|finding| finding.severity == severity));
        let message = Message::new(id)
            .with("errors", Arg::from(count(Severity::Error)))
            .with("warnings", Arg::from(count(Severity::Warning)));
        catalogue.render(&message)
    };
    let mut text = shown("check-closing", findings);
    if !unshown.filtered.is_empty() {
        text.push('\n');
        text.push_str(&shown("check-hidden", unshown.filtered));
    }
    for (id, count) in [
        ("check-before", unshown.before),
        ("check-silenced", unshown.silenced),
        ("check-switched-off", unshown.switched_off),
    ] {
        if count > 0 {
            text.push('\n');
            text.push_str(&catalogue.render(&Message::new(id).with("count", count)));
        }
    }
    let fixable: usize = findings.iter().map(Diagnostic::fixable).sum();
    if fixable > 0 {
        text.push('\n');
        text.push_str(&catalogue.render(&Message::new("check-fixable").with("count", fixable)));
    }
    text
}

/// The stretch of one file that an excerpt shows, made harmless, byte for byte as long as the original.
struct Excerpt<'t> {
    file: &'t SourceFile,
    range: Range<usize>,
    /// Bytes of the sign that something was cut off before.
    lead: usize,
    text: String,
    first_line: usize,
}

type Annotated = (Place, AnnotationKind, Option<String>);

fn one(finding: &Diagnostic, texts: &Sources, catalogue: &Catalogue, style: Style) -> String {
    let (level, name) = match finding.severity {
        Severity::Error => (Level::ERROR, catalogue.text("check-error")),
        Severity::Warning => (Level::WARNING, catalogue.text("check-warning")),
    };
    let shown = |message: &Message| clean(&catalogue.render(message)).into_owned();
    // Further lines of a title stand below its first, behind the severity and the rule.
    let before = name.width() + finding.rule.as_str().width() + 4;
    let room = style.width.saturating_sub(before);
    let (title, below) = if room >= TITLE {
        let narrow = Style { width: room, ..style };
        (narrow.wrap(&shown(&finding.message), "", ""), String::new())
    } else {
        // There is no room beside the rule: what does not fit on its line goes on below, over the whole width.
        let lead = "x".repeat(before - 1);
        let all = style.wrap(&format!("{lead} {}", shown(&finding.message)), "", "  ");
        let (first, rest) = all.split_once('\n').unwrap_or((&all, ""));
        (first.trim_start_matches(&lead).trim().to_owned(), rest.to_owned())
    };
    // The renderer sets further lines below the first; what stands before them takes some room.
    let narrow = Style { width: style.width.saturating_sub(HELP_INDENT), ..style };
    let help = finding.help.as_ref().map(shown).map(|text| narrow.wrap(&text, "", ""));
    let mut marks: Vec<Annotated> =
        vec![(finding.place, AnnotationKind::Primary, finding.label.as_ref().map(shown))];
    for related in &finding.related {
        marks.push((related.place, AnnotationKind::Context, Some(shown(&related.message))));
    }
    let excerpts = excerpts(&marks, texts);
    let mut report =
        level.with_name(Some(name)).primary_title(title.as_str()).id(finding.rule.as_str()).elements(
            excerpts.iter().map(|(excerpt, marks)| {
                Snippet::source(excerpt.text.as_str())
                    .line_start(excerpt.first_line)
                    .path(excerpt.file.path.as_str())
                    .fold(false)
                    .annotations(marks.iter().map(|(place, kind, label)| {
                        kind.span(within(excerpt, *place)).label(label.as_deref())
                    }))
            }),
        );
    if excerpts.is_empty() {
        // A file that cannot be read, or one that lacks, has no line to show.
        report = report.element(Origin::path(texts.file(finding.place.file).path.as_str()));
    }
    if let Some(help) = &help {
        let name = catalogue.text("check-help");
        report = report.element(Level::HELP.with_name(Some(name)).message(help.as_str()));
    }
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let rendered = renderer.decor_style(DecorStyle::Ascii).term_width(style.width.max(40)).render(&[report]);
    if below.is_empty() {
        return rendered;
    }
    let (head, rest) = rendered.split_once('\n').unwrap_or((&rendered, ""));
    let below = below.lines().map(|line| style.paint(line, Paint::Strong)).collect::<Vec<_>>().join("\n");
    format!("{}\n{below}\n{rest}", head.trim_end())
}

/// An excerpt for every line that is marked.
fn excerpts<'t, 'm>(marks: &'m [Annotated], texts: &'t Sources) -> Vec<(Excerpt<'t>, Vec<&'m Annotated>)> {
    let mut excerpts: Vec<(Excerpt<'t>, Vec<&Annotated>)> = Vec::new();
    for mark in marks {
        let file = texts.file(mark.0.file);
        if file.text.is_empty() {
            continue;
        }
        // A value of many lines is marked on its first.
        let start = mark.0.start as usize;
        let line = file.line_start(start)..file.line_end(start);
        let same_line = |excerpt: &Excerpt<'_>| {
            std::ptr::eq(excerpt.file, file) && excerpt.range.start <= start && start <= excerpt.range.end
        };
        match excerpts.iter_mut().find(|(excerpt, _)| same_line(excerpt)) {
            Some((_, marked)) => marked.push(mark),
            None => excerpts.push((excerpt(file, line, start), vec![mark])),
        }
    }
    excerpts
}

fn excerpt(file: &SourceFile, line: Range<usize>, around: usize) -> Excerpt<'_> {
    // A byte-order mark is no part of the first line.
    let start = if line.start == 0 && file.text.starts_with('\u{feff}') { 3 } else { line.start };
    let mut range = start.min(line.end)..line.end;
    let first_line = file.position(range.start).line;
    if range.len() > LONG_LINE {
        let from = file.floor(around.saturating_sub(LONG_LINE / 3)).max(range.start);
        let to = file.floor((from + LONG_LINE).min(range.end));
        range = from..to;
    }
    let before = if range.start > start { "…" } else { "" };
    let after = if range.end < line.end { "…" } else { "" };
    let text = format!("{before}{}{after}", same_length(&file.text[range.clone()]));
    Excerpt { file, range, lead: before.len(), text, first_line }
}

/// Replaces what a terminal would act on by signs of the same number of bytes, so that places stay right.
fn same_length(text: &str) -> String {
    let harmless = |c: char| {
        if c == '\t' {
            ' '
        } else if clean(c.encode_utf8(&mut [0; 4])).starts_with(c) {
            c
        } else {
            match c.len_utf8() {
                1 => '?',
                2 => '¿',
                _ => '\u{fffd}',
            }
        }
    };
    text.chars().map(harmless).collect()
}

/// A place as a range in the excerpt's text, on character boundaries and inside it.
fn within(excerpt: &Excerpt<'_>, place: Place) -> Range<usize> {
    let into = |offset: usize| {
        let mut offset =
            offset.clamp(excerpt.range.start, excerpt.range.end) - excerpt.range.start + excerpt.lead;
        while !excerpt.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let range = place.range();
    let (start, end) = (into(range.start), into(range.end));
    start..end.max(start)
}
