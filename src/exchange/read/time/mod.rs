//! What a text of a file says of time.

pub(in crate::exchange) mod column;
pub(in crate::exchange) mod not_whole;
pub(in crate::exchange) mod odd_periods;
mod text;
pub(super) mod timed;
pub(in crate::exchange) mod when;
pub(super) mod words;

use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::text::{in_column, in_words};
use crate::exchange::read::time::when::{Unusable, When};
use crate::exchange::read::time::words::{Lexed, is_total};
use crate::model::{Period, Status};

/// What a text says of time, and whether its figures will be revised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeReading {
    pub when: When,
    pub status: Option<Status>,
}

/// Reads a text in a column of time, or one that heads figures.
pub fn time(text: &str, of: TimeColumn) -> TimeReading {
    let (bare, status) = without_status(without_note(text).0);
    TimeReading { when: when(bare, of), status }
}

/// A text without the mark of a note behind it, and the mark: `2023¹`, `2023 1)`.
pub(in crate::exchange) fn without_note(text: &str) -> (&str, &str) {
    let text = text.trim();
    let raised = |c: char| matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '†' | '‡');
    let bare = text.trim_end_matches(raised);
    if bare.len() < text.len() {
        return (bare.trim_end(), &text[bare.len()..]);
    }
    let at = text.rfind([' ', '\u{a0}']).filter(|at| {
        // `2025 (maand 3)` has no note.
        let open = text[..*at].contains('(');
        let mark = if open { "" } else { &text[*at..] }.trim().strip_suffix(')').unwrap_or_default();
        matches!(mark.len(), 1 | 2) && mark.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase())
    });
    at.map_or((text, ""), |at| (text[..at].trim_end(), text[at..].trim()))
}

/// The words behind a period that say whether its figures will be revised, the longest first.
const STATUSES: [(&str, Status); 17] = [
    ("nader voorlopige cijfers", Status::RevisedProvisional),
    ("nader voorlopig", Status::RevisedProvisional),
    ("nadervoorlopig", Status::RevisedProvisional),
    ("revised provisional", Status::RevisedProvisional),
    ("voorlopige cijfers", Status::Provisional),
    ("voorlopig cijfer", Status::Provisional),
    ("voorlopig", Status::Provisional),
    ("voorl.", Status::Provisional),
    ("prov.", Status::Provisional),
    ("def.", Status::Definitive),
    ("vl", Status::Provisional),
    ("concept", Status::Provisional),
    ("provisional", Status::Provisional),
    ("vorläufig", Status::Provisional),
    ("definitieve cijfers", Status::Definitive),
    ("definitief", Status::Definitive),
    ("final", Status::Definitive),
];

/// The text without its stars, or the words in their place: `2024*`, `2023 (nader voorlopig)`.
fn without_status(text: &str) -> (&str, Option<Status>) {
    let text = text.trim();
    let bare = text.trim_end_matches('*');
    match text.len() - bare.len() {
        0 => {}
        1 => return (bare.trim(), Some(Status::Provisional)),
        _ => return (bare.trim(), Some(Status::RevisedProvisional)),
    }
    let inner = bare.strip_suffix(')').unwrap_or(bare);
    let ends = |words: &str| {
        let at = inner.len().checked_sub(words.len()).filter(|at| inner.is_char_boundary(*at))?;
        let (before, last) = inner.split_at(at);
        let apart = before.ends_with([' ', '(', '-', '\u{a0}']);
        (apart && last.to_lowercase() == words)
            .then(|| before.trim_end_matches(['(', ' ', '-', '\u{a0}', ',']))
    };
    let found = STATUSES.iter().find_map(|(words, status)| Some((ends(words)?, Some(*status))));
    let marks = ["(p)", "(v)", "(vl)", "(vrl)", "(*)"];
    // `2024v`
    let joined = |bare: &'_ str| {
        let is_year = |before: &&str| before.len() == 4 && before.bytes().all(|byte| byte.is_ascii_digit());
        bare.strip_suffix(['v', 'p']).is_some_and(|before| is_year(&before))
    };
    let short = || {
        let before = marks.iter().find_map(|mark| bare.strip_suffix(mark));
        let before = before.or_else(|| joined(bare).then(|| &bare[..4]))?;
        Some((before.trim(), Some(Status::Provisional)))
    };
    found.or_else(short).unwrap_or((bare, None))
}

fn when(text: &str, of: TimeColumn) -> When {
    if text.is_empty() {
        return When::Empty;
    }
    // Nobody writes a period at such length.
    if text.len() > 80 {
        return When::Other;
    }
    // Most cells are a year or its code.
    if matches!(of, TimeColumn::Any | TimeColumn::Date | TimeColumn::Year)
        && let Some(Period::Year(year)) = Period::parse(text)
    {
        return When::Whole(Period::Year(year));
    }
    let lower = text.to_lowercase();
    let is_part = matches!(
        of,
        TimeColumn::Half | TimeColumn::Quarter | TimeColumn::Month | TimeColumn::Week | TimeColumn::Season
    );
    if is_total(&lower) || is_part && matches!(lower.as_str(), "jaar" | "year" | "jahr") {
        return When::All;
    }
    match of {
        TimeColumn::Week => return When::Unusable(Unusable::Week),
        TimeColumn::Season => return When::Unusable(Unusable::Season),
        _ => {}
    }
    let read = of_text(text, &lower, of);
    // What a column of parts of a year holds is one of them, readable or not.
    if of.is_of_parts() && read == When::Other { When::Unusable(Unusable::Unread) } else { read }
}

fn of_text(text: &str, lower: &str, of: TimeColumn) -> When {
    let Some(lexed) = Lexed::of(lower) else { return When::Other };
    if let Some(period) = Period::parse(&text.to_uppercase()) {
        return in_column(period, of, lexed.words.is_empty());
    }
    in_words(&lexed, of).unwrap_or(When::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, of: TimeColumn) -> String {
        let read = time(text, of);
        let status = read.status.map_or("", |status| match status {
            Status::Provisional => "*",
            Status::RevisedProvisional => "**",
            Status::Definitive => "!",
        });
        let when = match read.when {
            When::Whole(period) => period.to_string(),
            When::Part(part) => format!("{part:?}"),
            When::Unusable(why) => format!("no: {why:?}"),
            other => format!("{other:?}"),
        };
        format!("{when}{status}")
    }

    fn all(of: TimeColumn, cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(shown(text, of), *expected, "{text} in a column of {of:?}");
        }
    }

    #[test]
    fn a_period_is_read_in_any_of_its_forms() {
        all(
            TimeColumn::Any,
            &[
                ("2024", "2024"),
                ("2024JJ00", "2024"),
                ("2024kw03", "2024-Q3"),
                ("2016SJ00", "2016/17"),
                ("2024*", "2024*"),
                ("2024 **", "2024**"),
                ("2023 (nader voorlopig)", "2023**"),
                ("2023 Voorlopig", "2023*"),
                ("2022 (definitief)", "2022!"),
                ("2022 (def.)", "2022!"),
                ("2024 (prov.)", "2024*"),
                ("2021/'22", "2021/22"),
                ("2022/’23**", "2022/23**"),
                ("2016/17", "2016/17"),
                ("2012-13", "2012/13"),
                ("schooljaar 2023-2024", "2023/24"),
                ("Q1-24", "2024-Q1"),
                ("Q1 '24", "2024-Q1"),
                ("24Q1", "2024-Q1"),
                ("Kwrt 1 2024", "2024-Q1"),
                ("2024-12-31T00:00:00", "2024-12-31"),
                ("2024 vl", "2024*"),
                ("2023¹", "2023"),
                ("2023 1)", "2023"),
                ("2023* 1)", "2023*"),
                ("2024v", "2024*"),
                ("2024p", "2024*"),
                ("IV 2025", "2025-Q4"),
                ("2024-K1", "2024-Q1"),
                ("Q2 2024", "2024-Q2"),
                ("3e kwartaal 2024", "2024-Q3"),
                ("derde kwartaal 2024", "2024-Q3"),
                ("2024 4e kw", "2024-Q4"),
                ("2025-KW02", "2025-Q2"),
                ("2024 1e kwartaal*", "2024-Q1*"),
                ("2. Quartal 2024", "2024-Q2"),
                ("1e halfjaar 2024", "2024-H1"),
                ("2024-S2", "2024-H2"),
                ("2024M03", "2024-03"),
                ("2025 januari", "2025-01"),
                ("aug. 2025", "2025-08"),
                ("März 2025", "2025-03"),
                ("nov-25", "2025-11"),
                ("nov '25", "2025-11"),
                ("12-2024", "2024-12"),
                ("2025-8", "2025-08"),
                ("09/2025", "2025-09"),
                ("31-12-2024", "2024-12-31"),
                ("1 januari 2024", "2024-01-01"),
                ("2024-12-31 00:00:00", "2024-12-31"),
                ("20241231", "2024-12-31"),
                ("jaar 2024", "2024"),
                ("01-01-2024 t/m 31-12-2024", "2024"),
                ("januari t/m december 2024", "2024"),
                ("januari - maart 2024", "2024-Q1"),
            ],
        );
    }

    #[test]
    fn what_no_figure_of_a_plan_has_is_called_what_it_is() {
        all(
            TimeColumn::Any,
            &[
                ("2020W101", "no: Week"),
                ("1995X000", "no: Week"),
                ("2024-W12", "no: Week"),
                ("week 12 2024", "no: Week"),
                ("KW 12 2024", "no: Week"),
                ("202545", "no: Week"),
                ("voorjaar 2025", "no: Season"),
                ("seizoen 2023-2024", "no: Season"),
                ("2025 (t/m september)", "no: Partial"),
                ("2025 t/m aug", "no: Partial"),
                ("Year ending March 2024", "no: Partial"),
                ("jan-aug 2025", "no: Partial"),
                ("jan-jun", "Half(1)"),
                ("jul t/m dec", "Half(2)"),
                ("april - juni", "Quarter(2)"),
                ("jan t/m aug", "no: Partial"),
                ("jan en jun", "no: Partial"),
                ("2020-2022", "no: Span"),
                ("2015 t/m 2024", "no: Span"),
                ("vanaf 2024", "no: Span"),
                ("Q1-Q3 2025", "no: Partial"),
                ("2023/2024", "no: Span"),
                ("begin 2025", "no: Unread"),
                ("2024-Q5", "no: Unread"),
                ("Totaal", "All"),
                ("Eindtotaal", "All"),
                ("Insgesamt", "All"),
            ],
        );
    }

    #[test]
    fn what_can_be_two_periods_is_left_open() {
        all(
            TimeColumn::Any,
            &[
                ("2024-3", "Unclear"),
                ("1/2025", "Unclear"),
                ("202502", "Unclear"),
                ("3", "Unclear"),
                ("I 2025", "Unclear"),
                ("II-2025", "Unclear"),
            ],
        );
        all(TimeColumn::SchoolYear, &[("2023", "Unclear"), ("23/25", "Unclear")]);
    }

    #[test]
    fn its_column_tells_what_a_number_is() {
        let quarter =
            [("3", "Quarter(3)"), ("1e kwartaal", "Quarter(1)"), ("2024-3", "2024-Q3"), ("IV", "Quarter(4)")];
        all(TimeColumn::Quarter, &quarter);
        all(TimeColumn::Quarter, &[("2024-04-01", "2024-Q2"), ("hele jaar", "All"), ("5", "no: Unread")]);
        let month = [("3", "Month(3)"), ("mrt", "Month(3)"), ("2024-3", "2024-03"), ("202502", "2025-02")];
        all(TimeColumn::Month, &month);
        all(
            TimeColumn::Month,
            &[("2025-08-01", "2025-08"), ("2025-08-12", "2025-08-12"), ("Dezember", "Month(12)")],
        );
        all(TimeColumn::Half, &[("2", "Half(2)"), ("1e halfjaar", "Half(1)")]);
        let school = [("2011-12", "2011/12"), ("2022-2023", "2022/23"), ("24/25", "2024/25")];
        all(TimeColumn::SchoolYear, &school);
        all(TimeColumn::Year, &[("31-12-2024", "2024"), ("12-03-2024", "2024-03-12"), ("'24", "2024")]);
        all(TimeColumn::Week, &[("12", "no: Week"), ("Totaal", "All")]);
        all(TimeColumn::Season, &[("2023-2024", "no: Season"), ("lente", "no: Season")]);
    }

    #[test]
    fn figures_and_names_say_nothing_of_time() {
        let names = [
            "Misdrijven",
            "Week",
            "12,5",
            "1.234",
            "12.2024",
            "2.023",
            "ca. 5",
            "Wijken en buurten",
            "8/10",
            "18-65",
        ];
        for text in names {
            assert!(
                matches!(time(text, TimeColumn::Any).when, When::Other),
                "{text}: {}",
                shown(text, TimeColumn::Any)
            );
        }
    }
}
