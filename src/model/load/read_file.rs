//! From one file of a plan folder to what it holds.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Edit, FileId, Fix, Place, RuleId, Severity, reading};
use crate::files::{self, BadText, Found, Marked, SourceFile};
use crate::lang::Message;
use crate::model::load::file_findings::{empty_finding, marks_finding, syntax_finding};
use crate::model::read::reader::Reader;
use crate::model::read::table::Record;
use crate::model::{
    Analysis, Chapter, Decision, Evaluation, Followup, Head, Id, ImplementationPlan, InterimReport, Mention,
    Partner, PlanFile, Series, Source, decision, directory, followup,
};

/// What one file holds.
#[derive(Debug, Clone)]
pub(in crate::model) enum Content {
    Head(Box<Head>),
    Partners(Vec<Partner>),
    Sources(Vec<Source>),
    Chapter(Box<Chapter>),
    Series(Series),
    Actions(ImplementationPlan),
    Evaluation(Box<Evaluation>),
    Decisions(Vec<Decision>),
    Followups(Vec<Followup>),
    Report(Box<InterimReport>),
    Analysis(Analysis),
    Nothing,
}

/// A file, as it was read.
#[derive(Debug, Clone)]
pub(in crate::model) struct FileRead {
    /// By which its places name it.
    pub(in crate::model) file: FileId,
    pub(in crate::model) source: SourceFile,
    pub(in crate::model) content: Content,
    /// What its records name elsewhere.
    pub(in crate::model) mentions: Vec<Mention>,
    /// What is wrong with it by itself.
    pub(in crate::model) findings: Vec<Diagnostic>,
}

/// A path inside the plan folder, as the user knows it.
pub(in crate::model) fn shown_path(shown: &str, inside: &str) -> String {
    if shown.is_empty() { inside.to_owned() } else { format!("{shown}/{inside}") }
}

pub(in crate::model) fn read_file(file: FileId, found: &Found, shown: &str) -> FileRead {
    let path = shown_path(shown, &found.inside);
    // A picture or a letter beside the plan is reported by name and not opened.
    if PlanFile::of(&found.inside) == PlanFile::Other {
        return read_text(file, &found.inside, path, String::new());
    }
    match files::read_plain(&found.path, files::MAX_FILE_BYTES) {
        Ok(bytes) => read_bytes(file, &found.inside, path, bytes),
        Err(error) => {
            let message = Message::new("file-unreadable").with("reason", files::reason_of(&error));
            let help = Message::new("file-unreadable-help");
            unread(file, &found.inside, path, reading::FILE_UNREADABLE, message, help)
        }
    }
}

pub(in crate::model) fn read_bytes(file: FileId, inside: &str, path: String, bytes: Vec<u8>) -> FileRead {
    let (message, help) = match files::decode(bytes) {
        Ok(text) => return read_text(file, inside, path, text),
        Err(BadText::Utf16) => (Message::new("file-utf16"), Message::new("file-encoding-help")),
        Err(BadText::Binary) => (Message::new("file-binary"), Message::new("file-binary-help")),
        Err(BadText::NotUtf8 { at }) => {
            (Message::new("file-not-utf8").with("byte", at + 1), Message::new("file-encoding-help"))
        }
    };
    unread(file, inside, path, reading::FILE_ENCODING, message, help)
}

/// A file of which nothing could be read.
fn unread(
    file: FileId,
    inside: &str,
    path: String,
    rule: RuleId,
    message: Message,
    help: Message,
) -> FileRead {
    let finding = Diagnostic::error(rule, Place::new(file, 0..0), message).help(help);
    let finding = Diagnostic { subject: PlanFile::of(inside).subject(), ..finding };
    let source = SourceFile::new(inside.to_owned(), &path, String::new());
    FileRead { file, source, content: Content::Nothing, mentions: Vec::new(), findings: vec![finding] }
}

pub(in crate::model) fn read_text(file: FileId, inside: &str, path: String, text: String) -> FileRead {
    let part = PlanFile::of(inside);
    if let PlanFile::Series(id) = &part
        && let Some(series) = Series::of_plain_lines(&text, id, file)
    {
        let source = SourceFile::new(inside.to_owned(), &path, text);
        let content = Content::Series(series);
        return FileRead { file, source, content, mentions: Vec::new(), findings: Vec::new() };
    }
    read_in_full(file, inside, part, path, text)
}

/// As [`read_text`], also of a file that could be read in less time.
pub(in crate::model) fn read_in_full(
    file: FileId,
    inside: &str,
    part: PlanFile,
    path: String,
    text: String,
) -> FileRead {
    if let Some((place, left_out)) = unmerged(&text) {
        let finding = marks_finding(file, &path, files::line_around(&text, place));
        let (content, mentions) = around_marks(&part, file, &text, left_out);
        let source = SourceFile::new(inside.to_owned(), &path, text);
        return FileRead {
            file,
            source,
            content,
            mentions,
            findings: vec![Diagnostic { subject: part.subject(), ..finding }],
        };
    }
    let mut findings = Vec::new();
    let (content, mentions) = match files::parse(&text) {
        Ok(table) => lower(&part, file, &text, &table, Vec::new(), &mut findings),
        Err((errors, rest)) => {
            let left_out: Vec<_> = errors.iter().map(|error| error.left_out.clone()).collect();
            for error in errors {
                let mut finding = syntax_finding(file, &text, &error);
                finding.fix = finding.fix.filter(|fix| {
                    rest.as_deref().is_some_and(|rest| reads_after(fix, &part, &text, rest, &left_out))
                });
                findings.push(Diagnostic { subject: part.subject(), ..finding });
            }
            match rest.as_deref().map(files::parse) {
                Some(Ok(table)) => lower(&part, file, &text, &table, left_out, &mut findings),
                _ => (Content::Nothing, Vec::new()),
            }
        }
    };
    if findings.is_empty() {
        let is_bare = |series: &Series| series.measurements.is_empty() && series.references.is_empty();
        let without_figures = matches!(&content, Content::Series(series) if is_bare(series));
        findings.extend(empty_finding(file, &part, &text, without_figures));
    }
    FileRead { file, source: SourceFile::new(inside.to_owned(), &path, text), content, mentions, findings }
}

/// Where the marks begin that git leaves between two versions, and what stands between them. A text that can be read may
/// show one of them.
fn unmerged(text: &str) -> Option<(usize, Vec<Range<usize>>)> {
    match files::marked(text) {
        Marked::Not => None,
        Marked::Versions(versions) => Some((versions.places.first()?.start, versions.places)),
        Marked::Broken(place) => {
            let whole = 0..text.len();
            files::parse(text).is_err().then(|| (place.start, vec![whole]))
        }
    }
}

/// What a file holds around the marks. Of two versions neither is the file: it is invalid, and what else is wrong with it
/// is not said; but what it defines is not called unknown elsewhere.
fn around_marks(
    part: &PlanFile,
    file: FileId,
    text: &str,
    left_out: Vec<Range<usize>>,
) -> (Content, Vec<Mention>) {
    let mut around = text.to_owned();
    for place in left_out.iter().rev() {
        let blank = |c: char| if matches!(c, '\n' | '\r') { c.to_string() } else { " ".repeat(c.len_utf8()) };
        around.replace_range(place.clone(), &text[place.clone()].chars().map(blank).collect::<String>());
    }
    match files::parse(&around) {
        Ok(table) => lower(part, file, text, &table, left_out, &mut Vec::new()),
        Err(_) => (Content::Nothing, Vec::new()),
    }
}

/// Whether a line that cannot be read holds, after a fix, what is asked there: between the lines of which nothing is wrong.
fn reads_after(fix: &Fix, part: &PlanFile, text: &str, rest: &str, left_out: &[Range<usize>]) -> bool {
    let [Edit { range, replacement }] = fix.edits.as_slice() else { return false };
    let line = files::line_around(text, range.start);
    let Some(after) = text.get(range.end..line.end) else { return false };
    let fixed = format!("{}{replacement}{after}", &text[line.start..range.start]);
    let whole = format!("{}{fixed}{}", &rest[..line.start], &rest[line.end..]);
    let Ok(table) = files::parse(&whole) else { return false };
    let mut findings = Vec::new();
    lower(part, FileId(0), &whole, &table, left_out.to_vec(), &mut findings);
    let is_here =
        |one: &Diagnostic| (line.start..line.start + fixed.len()).contains(&one.place.range().start);
    !findings.iter().any(|one| one.severity == Severity::Error && one.fix.is_none() && is_here(one))
}

fn lower(
    part: &PlanFile,
    file: FileId,
    text: &str,
    table: &toml::Spanned<toml::de::DeTable<'_>>,
    left_out: Vec<Range<usize>>,
    findings: &mut Vec<Diagnostic>,
) -> (Content, Vec<Mention>) {
    let reader = Reader::new(file, text, left_out);
    let root = |what: &'static str| Record::root(&reader, table.get_ref(), Message::new(what));
    let content = match part {
        PlanFile::Head => Content::Head(Box::new(Head::read(root("record-plan"), file))),
        PlanFile::Partners => Content::Partners(directory::read_partners(root("record-partners"))),
        PlanFile::Sources => Content::Sources(directory::read_sources(root("record-sources"))),
        PlanFile::Chapter(id) => {
            let what = if id.as_str() == Id::MONITOR { "record-monitor" } else { "record-priority" };
            Content::Chapter(Box::new(Chapter::read(root(what), id.clone(), file)))
        }
        PlanFile::Series(id) => Content::Series(Series::read(root("record-series"), id.clone(), file)),
        PlanFile::Actions(year) => {
            Content::Actions(ImplementationPlan::read(root("record-actions"), *year, file))
        }
        PlanFile::Evaluation(year) => {
            Content::Evaluation(Box::new(Evaluation::read(root("record-evaluation"), *year, file)))
        }
        PlanFile::Decisions => Content::Decisions(decision::read_decisions(root("record-decisions"))),
        PlanFile::Followups => Content::Followups(followup::read_followups(root("record-followups"))),
        PlanFile::Report(period) => {
            Content::Report(Box::new(InterimReport::read(root("record-report"), *period, file)))
        }
        PlanFile::Analysis => Content::Analysis(Analysis::read(root("record-analysis"))),
        PlanFile::Misnamed(_) | PlanFile::Other => Content::Nothing,
    };
    let (found, mentions) = reader.into_parts();
    findings.extend(found);
    (content, mentions)
}
