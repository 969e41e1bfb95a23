//! What is said about whole files: syntax errors, names that are none, and what is no file of a plan.

use crate::diagnostic::{Diagnostic, FileId, Place, reading};
use crate::files::{self, Found, MAX_FILE_BYTES, MAX_FILES, Oddity, SourceFile, SyntaxKind};
use crate::lang::{Arg, Message};
use crate::model::load::meant::{Meant, in_place_of_folder, meant, unread_subject};
use crate::model::read::value_meant::ValueMeant;
use crate::model::{Id, InterimReport, Period, Plan, PlanFile, dutch_date, report_path};

/// The header that was meant: the brackets of the side that has most of them or of others of its name, and what is no bare word between marks.
fn header_meant(shown: &str, text: &str) -> String {
    let count = |sign: char| shown.chars().filter(|c| *c == sign).count();
    let name = shown.trim_matches(['[', ']', ' ']);
    // Beside records of this name it is one of them.
    let is_record = text.lines().any(|line| line.trim() == format!("[[{name}]]"));
    let depth = if is_record { 2 } else { count('[').max(count(']')).clamp(1, 2) };
    let is_bare = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    let name = match name.split_once('.') {
        Some((group, thing)) if !is_bare(thing) => format!("{group}.\"{}\"", without_marks(thing)),
        _ => name.to_owned(),
    };
    format!("{}{name}{}", "[".repeat(depth), "]".repeat(depth))
}

/// The finding about a syntax error.
pub(in crate::model) fn syntax_finding(file: FileId, text: &str, error: &files::SyntaxError) -> Diagnostic {
    let shown = text.get(error.span.clone()).unwrap_or_default();
    let (rule, id) = match error.kind {
        SyntaxKind::DuplicateKey => (reading::SYNTAX_DUPLICATE_KEY, "syntax-duplicate-key"),
        SyntaxKind::DecimalComma => (reading::SYNTAX_DECIMAL_COMMA, "syntax-decimal-comma"),
        SyntaxKind::UnclosedText => (reading::SYNTAX_UNCLOSED, "syntax-unclosed-text"),
        SyntaxKind::TextOverLines => (reading::SYNTAX_UNCLOSED, "syntax-text-over-lines"),
        SyntaxKind::InnerQuotes => (reading::SYNTAX_UNQUOTED, "syntax-inner-quotes"),
        SyntaxKind::UnclosedList => (reading::SYNTAX_UNCLOSED, "syntax-unclosed-list"),
        SyntaxKind::NoComma => (reading::SYNTAX_OTHER, "syntax-no-comma"),
        SyntaxKind::CurledQuotes => (reading::SYNTAX_UNQUOTED, "syntax-curled-quotes"),
        SyntaxKind::PercentSign => (reading::SYNTAX_UNQUOTED, "syntax-percent-sign"),
        SyntaxKind::Header => (reading::SYNTAX_OTHER, "syntax-header"),
        SyntaxKind::Unquoted => (reading::SYNTAX_UNQUOTED, "syntax-unquoted"),
        SyntaxKind::NoValue => (reading::SYNTAX_NO_VALUE, "syntax-no-value"),
        SyntaxKind::NoEquals => (reading::SYNTAX_NO_VALUE, "syntax-no-equals"),
        SyntaxKind::Backslash => (reading::SYNTAX_BACKSLASH, "syntax-backslash"),
        SyntaxKind::Date => (reading::SYNTAX_DATE, "syntax-date"),
        SyntaxKind::Other => (reading::SYNTAX_OTHER, "syntax-other"),
    };
    let help = match error.kind {
        SyntaxKind::DuplicateKey if is_on_header(text, error.span.start) => {
            Message::new("syntax-duplicate-header-help").with("text", shown)
        }
        SyntaxKind::DuplicateKey => Message::new("syntax-duplicate-key-help"),
        SyntaxKind::DecimalComma => {
            Message::new("did-you-mean").with("better", shown.replace('.', "").replace(',', "."))
        }
        SyntaxKind::UnclosedText => Message::new("syntax-unclosed-text-help"),
        SyntaxKind::TextOverLines => Message::new("syntax-text-over-lines-help"),
        SyntaxKind::InnerQuotes => {
            let inner = shown.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default();
            let better = match inner.contains('\'') {
                true => format!("\"{}\"", inner.replace('"', "\\\"")),
                false => format!("'{inner}'"),
            };
            Message::new("did-you-mean").with("better", better)
        }
        SyntaxKind::UnclosedList => Message::new("syntax-unclosed-list-help"),
        SyntaxKind::NoComma => Message::new("syntax-no-comma-help"),
        SyntaxKind::CurledQuotes => {
            let plain = without_marks(shown);
            Message::new("did-you-mean").with("better", format!("\"{plain}\""))
        }
        SyntaxKind::PercentSign => {
            Message::new("did-you-mean").with("better", shown.trim_end_matches(['%', ' ']))
        }
        SyntaxKind::Header => Message::new("did-you-mean").with("better", header_meant(shown, text)),
        SyntaxKind::Unquoted => match shown {
            // What was counted is a number, and what was asked may be yes or no.
            "ja" | "yes" | "nee" | "no" if is_figure(text, error.span.start) => {
                Message::new("syntax-yes-no-figure-help")
            }
            "ja" | "yes" | "True" | "TRUE" => Message::new("did-you-mean").with("better", "true"),
            "nee" | "no" | "False" | "FALSE" => Message::new("did-you-mean").with("better", "false"),
            // In a list the marks do not come first on their line.
            _ if shown.starts_with(CURLED) => {
                Message::new("did-you-mean").with("better", format!("\"{}\"", without_marks(shown)))
            }
            _ => number_help(shown)
                .unwrap_or_else(|| Message::new("did-you-mean").with("better", format!("\"{shown}\""))),
        },
        SyntaxKind::NoValue => Message::new("syntax-no-value-help"),
        SyntaxKind::NoEquals => match with_equals(shown) {
            Some(line) => Message::new("did-you-mean").with("better", line),
            None => Message::new("syntax-no-equals-help"),
        },
        SyntaxKind::Backslash => Message::new("syntax-backslash-help"),
        SyntaxKind::Date => match dutch_date(shown) {
            Some(date) => Message::new("did-you-mean").with("better", date.to_string()),
            None => Message::new("syntax-date-help"),
        },
        SyntaxKind::Other => Message::new("syntax-other-help"),
    };
    let message = Message::new(id).with("text", shown.lines().next().unwrap_or_default());
    let has_fix = match error.kind {
        SyntaxKind::CurledQuotes | SyntaxKind::Header | SyntaxKind::Date => true,
        // Of a figure no reading is certain.
        SyntaxKind::Unquoted => !is_figure(text, error.span.start) && number_help(shown).is_none(),
        _ => false,
    };
    let fix = match help.args.as_slice() {
        [("better", Arg::Text(better))] if has_fix && better != shown && !better.contains('\\') => {
            Some(better.clone())
        }
        _ => None,
    };
    Diagnostic::error(rule, Place::new(file, error.span.clone()), message).help(help).fix(fix)
}

/// The finding about the marks that git leaves in a file in which two versions met.
pub(super) fn marks_finding(file: FileId, path: &str, place: std::ops::Range<usize>) -> Diagnostic {
    let message = Message::new("syntax-conflict-markers");
    let help = Message::new("syntax-conflict-markers-help").with("file", path);
    Diagnostic::error(reading::SYNTAX_CONFLICT_MARKERS, Place::new(file, place), message).help(help)
}

/// The quotation marks of a word processor.
const CURLED: [char; 5] = ['“', '”', '„', '‘', '’'];

/// A text without the quotation mark before it and the one behind it: what else looks like one is part of the text, as in
/// `“’s-Heerenberg”`. A single mark that is never closed is an apostrophe.
fn without_marks(shown: &str) -> &str {
    let is_mark = |c: char| c == '"' || CURLED.contains(&c);
    let opened = shown.strip_prefix(is_mark).unwrap_or(shown);
    match opened.strip_suffix(is_mark) {
        Some(inner) => inner,
        None if shown.starts_with(['‘', '’']) => shown,
        None => opened,
    }
}

/// What to type for a number with something around it: the sign of its unit, a mark that ends it, a note behind two slashes.
fn number_help(shown: &str) -> Option<Message> {
    let (number, note) =
        shown.split_once("//").map_or((shown, None), |(before, note)| (before, Some(note.trim())));
    Some(match (ValueMeant::number(number)?, note) {
        (ValueMeant::One(number, _), Some(note)) => {
            Message::new("did-you-mean").with("better", format!("{number} # {note}"))
        }
        (ValueMeant::One(number, _), None) => Message::new("did-you-mean").with("better", number),
        (two @ ValueMeant::Two(..), _) => two.help(),
    })
}

/// A line without `=`, with it: where what is behind its first word, or a colon, is a value by itself.
fn with_equals(line: &str) -> Option<String> {
    let end = line.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).filter(|end| *end > 0)?;
    let value = line[end..].trim_start().trim_start_matches(':').trim();
    let better = format!("{} = {value}", &line[..end]);
    (!value.is_empty() && files::parse(&better).is_ok()).then_some(better)
}

/// Whether a place lies in a header.
fn is_on_header(text: &str, at: usize) -> bool {
    text.get(files::line_around(text, at)).is_some_and(|line| line.trim_start().starts_with('['))
}

/// Whether what stands at a place is a figure of a measurement: `value = ja`.
fn is_figure(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.lines().next_back()).unwrap_or_default();
    let key = before.split('=').next().unwrap_or_default().trim();
    matches!(key, "value" | "numerator" | "denominator" | "n")
}

/// The finding about a file whose name is no part of the plan, or not a good one.
pub(in crate::model) fn misplaced(
    file: FileId,
    source: &SourceFile,
    plan: Option<&Plan>,
    is_there: impl Fn(&str) -> bool,
) -> Option<Diagnostic> {
    let place = Place::new(file, 0..0);
    let part = PlanFile::of(&source.inside);
    let meant = match part {
        PlanFile::Misnamed(_) | PlanFile::Other => meant(&source.inside, plan, &is_there),
        _ => return None,
    };
    let help = |better: &str| {
        let id = if is_there(better) { "file-misnamed-beside-help" } else { "file-name-help" };
        Message::new(id).with("better", better)
    };
    match (part, meant) {
        (PlanFile::Misnamed(name), meant) => {
            let message = Message::new("file-name").with("name", name.as_str());
            let named =
                || meant.as_ref().map_or_else(|| better_path(&source.inside), |meant| meant.path.clone());
            let better = copied_from(&source.inside, &is_there).unwrap_or_else(named);
            let finding = Diagnostic::error(reading::ID_FILE_NAME, place, message).help(help(&better));
            Some(Diagnostic { subject: meant.and_then(|meant| meant.subject), ..finding })
        }
        (_, Some(Meant { subject, path })) => {
            let message = Message::new("file-misnamed").with("path", source.path.as_str());
            let finding = Diagnostic::error(reading::FILE_MISNAMED, place, message).help(help(&path));
            Some(Diagnostic { subject, ..finding })
        }
        _ => {
            if let Some(subject) = in_place_of_folder(&source.inside, plan, &is_there) {
                let message = Message::new("file-no-folder").with("path", source.path.as_str());
                let finding = Diagnostic::error(reading::FILE_MISNAMED, place, message);
                return Some(Diagnostic { subject, ..finding.help(Message::new("file-no-folder-help")) });
            }
            let message = Message::new("file-unread").with("path", source.path.as_str());
            // What has a hidden name and stands beside no file of that name is the settings of some program.
            let shown = without_dot(&source.inside);
            (shown == source.inside || is_there(&shown)).then(|| {
                Diagnostic::warning(reading::FILE_UNREAD, place, message)
                    .help(Message::new("file-unread-help"))
            })
        }
    }
}

/// The file that one is a copy of which another program put beside it: `ver (1).toml`, `ver - kopie.toml`, and of a shared
/// folder `ver-LAPTOP-7H2.toml`. Read under a better name it would count twice.
fn copied_from(inside: &str, is_there: impl Fn(&str) -> bool) -> Option<String> {
    let (before, name) = inside.split_at(inside.rfind('/').map_or(0, |at| at + 1));
    let ends = name.char_indices().filter(|(_, c)| " (-_".contains(*c)).map(|(at, _)| at);
    let paths = ends.filter(|at| *at > 0).map(|at| format!("{before}{}.toml", name[..at].trim_end()));
    paths.filter(|path| is_there(path)).last()
}

/// A path without the dot before the name of its file.
fn without_dot(inside: &str) -> String {
    let (folder, name) = inside.rsplit_once('/').map_or(("", inside), |(folder, name)| (folder, name));
    let name = name.trim_start_matches('.');
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The finding about a file in which nothing is written, which reading by itself found nothing wrong with. A list of
/// sources, partners or decisions may be empty.
pub(in crate::model) fn empty_finding(
    file: FileId,
    part: &PlanFile,
    text: &str,
    without_figures: bool,
) -> Option<Diagnostic> {
    let place = Place::new(file, 0..0);
    match part {
        PlanFile::Series(_) | PlanFile::Actions(_) | PlanFile::Evaluation(_) | PlanFile::Report(_)
            if text.trim().is_empty() =>
        {
            let finding = Diagnostic::error(reading::FILE_EMPTY, place, Message::new("file-empty"));
            Some(Diagnostic { subject: part.subject(), ..finding.help(Message::new("file-empty-help")) })
        }
        _ if without_figures => {
            let finding =
                Diagnostic::warning(reading::FILE_NO_FIGURES, place, Message::new("file-no-figures"));
            Some(Diagnostic { subject: part.subject(), ..finding.help(Message::new("file-no-figures-help")) })
        }
        _ => None,
    }
}

/// The finding about something in the folder that is not read, with its path inside the folder.
pub(in crate::model) fn odd_finding(
    oddity: &Oddity,
    file: FileId,
    plan: Option<&Plan>,
) -> (String, Diagnostic) {
    let place = Place::new(file, 0..0);
    let error = |rule, message, help, found: &Found| {
        let finding = Diagnostic {
            subject: unread_subject(&found.inside, plan),
            ..Diagnostic::error(rule, place, message).help(help)
        };
        (found.inside.clone(), finding)
    };
    match oddity {
        Oddity::LinkOut(found) => {
            error(reading::FILE_LINK, Message::new("file-link"), Message::new("file-link-help"), found)
        }
        Oddity::Link(found) => {
            error(reading::FILE_LINK, Message::new("file-link-kept"), Message::new("file-link-help"), found)
        }
        Oddity::Submodule(found) | Oddity::Repository(found) => {
            let id =
                if matches!(oddity, Oddity::Submodule(_)) { "file-submodule" } else { "file-git-directory" };
            let help = Message::new("file-git-directory-help");
            error(reading::FILE_GIT_DIRECTORY, Message::new(id), help, found)
        }
        Oddity::NoFile(found) => error(
            reading::FILE_UNREADABLE,
            Message::new("file-no-file"),
            Message::new("file-no-file-help"),
            found,
        ),
        Oddity::TooLarge(found) => {
            let limit = MAX_FILE_BYTES / (1024 * 1024);
            let message =
                Message::new("file-too-large").with("limit", i32::try_from(limit).unwrap_or(i32::MAX));
            error(reading::FILE_TOO_LARGE, message, Message::new("file-too-large-help"), found)
        }
        Oddity::Unreadable(found, reason) => {
            let message = Message::new("file-unreadable").with("reason", files::reason_of_kind(*reason));
            error(reading::FILE_UNREADABLE, message, Message::new("file-unreadable-help"), found)
        }
        Oddity::TooMany => {
            let message = Message::new("file-too-many").with("limit", MAX_FILES);
            let help = Message::new("file-too-many-help");
            (
                String::new(),
                Diagnostic::error(reading::FILE_TOO_MANY, place, message).help(help).subject("plan"),
            )
        }
    }
}

/// A path like a misnamed one that is a part of the plan.
fn better_path(inside: &str) -> String {
    let Some((folder, name)) = inside.rsplit_once('/') else { return inside.to_owned() };
    if matches!(folder, "actions" | "evaluations") {
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        let year = if digits.len() == 4 { digits.as_str() } else { "2025" };
        return format!("{folder}/{year}.toml");
    }
    if folder == "reports" {
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        let period = Period::parse(&stem.to_uppercase())
            .or(Period::suggestion(stem))
            .filter(|period| InterimReport::is_of(*period));
        return report_path(period.unwrap_or(Period::Half(2026, 1)));
    }
    let better = |part: &str| Id::suggestion(part).unwrap_or_else(|| "naam".to_owned());
    let name = better(name.strip_suffix(".toml").unwrap_or(name));
    match folder.split_once('/') {
        Some((first, chapter)) => format!("{first}/{}/{name}.toml", better(chapter)),
        None => format!("{folder}/{name}.toml"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_apostrophe_at_an_end_is_part_of_the_text() {
        for (shown, plain) in [
            ("“Politie”", "Politie"),
            ("„Politie”", "Politie"),
            ("“’s-Heerenberg”", "’s-Heerenberg"),
            ("“de foto’s’”", "de foto’s’"),
            ("‘Halt’", "Halt"),
            ("“open", "open"),
            ("“", ""),
        ] {
            assert_eq!(without_marks(shown), plain);
        }
    }

    #[test]
    fn a_date_with_a_year_of_two_figures_is_asked_about_and_not_made_another() {
        let help = |written: &str| {
            let text = format!("date = {written}\n");
            let error = crate::files::SyntaxError {
                kind: SyntaxKind::Date,
                span: 7..7 + written.len(),
                left_out: 0..text.len(),
            };
            syntax_finding(FileId(0), &text, &error)
        };
        let good = help("01-09-2026");
        assert_eq!(good.fix.unwrap().edits[0].replacement, "2026-09-01");
        for written in ["01-09-26", "26-4-3", "1-1-1"] {
            let asked = help(written);
            assert!(asked.fix.is_none(), "{written}");
            assert_eq!(asked.help, Some(Message::new("syntax-date-help")));
        }
    }

    #[test]
    fn a_figure_is_known_by_its_key() {
        assert!(is_figure("a = 1\nvalue = ja", 14));
        assert!(is_figure("n = x", 4));
        assert!(!is_figure("internal = ja", 11));
        assert!(!is_figure("", 0));
    }
}
