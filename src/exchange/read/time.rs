//! What a text of a file says of time, and what several such texts say together: `2024` beside `3e kwartaal` is a quarter.

use chrono::{Datelike as _, Days, NaiveDate};

use crate::exchange::read::time_column::TimeColumn;
use crate::exchange::read::time_words::{Lexed, Word, is_total};
use crate::model::{Period, Status};

/// What a text says of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Nothing: the cell is empty.
    Empty,
    /// A period by itself.
    Whole(Period),
    /// A part of a year that is named elsewhere.
    Part(Part),
    /// All parts together: `Totaal`.
    All,
    /// A stretch of time that no figure of a plan has.
    Unusable(Unusable),
    /// It can be more than one period.
    Unclear,
    /// It is about something else.
    Other,
}

/// A part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Half(u32),
    Quarter(u32),
    Month(u32),
}

/// Why a stretch of time is not that of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unusable {
    Week,
    Season,
    Day,
    /// The sum over the periods.
    Total,
    /// A part of a year that is no quarter, month or half: `2025 t/m september`.
    Partial,
    /// Several years.
    Span,
    /// It cannot be read.
    Unread,
}

/// What a text says of time, and whether its figures will be revised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeReading {
    pub when: When,
    pub status: Option<Status>,
}

/// Reads a text in a column of time, or one that heads figures.
pub fn time(text: &str, of: TimeColumn) -> TimeReading {
    let (bare, status) = without_status(text);
    TimeReading { when: when(bare, of), status }
}

/// What several texts about one figure say together.
pub fn together(all: impl IntoIterator<Item = When>) -> When {
    let (mut whole, mut parts) = (None, Vec::new());
    let (mut unusable, mut total, mut other, mut empty) = (None, false, false, false);
    for when in all {
        match when {
            When::Unclear => return When::Unclear,
            When::Unusable(why) => unusable = unusable.or(Some(why)),
            When::Part(part) => parts.push(part),
            When::All => total = true,
            When::Other => other = true,
            When::Empty => empty = true,
            When::Whole(period) => match whole.map_or(Some(period), |known| narrower(known, period)) {
                Some(narrower) => whole = Some(narrower),
                None => return When::Unclear,
            },
        }
    }
    if let Some(why) = unusable {
        return When::Unusable(why);
    }
    if other {
        return When::Other;
    }
    let Some(mut whole) = whole else {
        return match parts.first() {
            Some(part) => When::Part(*part),
            None if total => When::Unusable(Unusable::Total),
            None => When::Empty,
        };
    };
    // A year beside a quarter that was left open may be the year, or the quarter of the row above.
    if empty {
        return When::Unclear;
    }
    for part in parts {
        match narrower(whole, part.of(whole)) {
            Some(narrower) => whole = narrower,
            None => return When::Unclear,
        }
    }
    When::Whole(whole)
}

/// Of a period and one in it, the one in it.
fn narrower(one: Period, other: Period) -> Option<Period> {
    if one.contains(other) { Some(other) } else { other.contains(one).then_some(one) }
}

impl Part {
    /// The part of the year that a period lies in.
    fn of(self, whole: Period) -> Period {
        let year = match whole {
            // January to July are of the second year.
            Period::SchoolYear(year) => year + i32::from(matches!(self, Part::Month(..8))),
            other => other.start().year(),
        };
        match self {
            Part::Half(half) => Period::Half(year, half),
            Part::Quarter(quarter) => Period::Quarter(year, quarter),
            Part::Month(month) => Period::Month(year, month),
        }
    }
}

/// The words behind a period that say whether its figures will be revised, the longest first.
const STATUSES: [(&str, Status); 12] = [
    ("nader voorlopige cijfers", Status::RevisedProvisional),
    ("nader voorlopig", Status::RevisedProvisional),
    ("nadervoorlopig", Status::RevisedProvisional),
    ("revised provisional", Status::RevisedProvisional),
    ("voorlopige cijfers", Status::Provisional),
    ("voorlopig cijfer", Status::Provisional),
    ("voorlopig", Status::Provisional),
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
    let short = || bare.strip_suffix("(p)").map(|before| (before.trim(), Some(Status::Provisional)));
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
    let Some(lexed) = Lexed::of(&lower) else { return When::Other };
    if let Some(period) = Period::parse(&text.to_uppercase()) {
        return in_column(period, of, lexed.words.is_empty());
    }
    in_words(&lexed, of).unwrap_or(When::Other)
}

/// A period in the form of the plan, or in the code of the open data: what it is in its column.
fn in_column(period: Period, of: TimeColumn, in_numbers: bool) -> When {
    match (period, of) {
        (Period::Year(_), TimeColumn::SchoolYear) => When::Unclear,
        (Period::Month(year, month), TimeColumn::SchoolYear) if in_numbers && follows(year, month) => {
            When::Whole(Period::SchoolYear(year))
        }
        (Period::Month(year, month), TimeColumn::Quarter) if in_numbers => {
            if month <= 4 {
                When::Whole(Period::Quarter(year, month))
            } else {
                When::Unclear
            }
        }
        (Period::Month(year, month), TimeColumn::Half) if in_numbers => {
            if month <= 2 {
                When::Whole(Period::Half(year, month))
            } else {
                When::Unclear
            }
        }
        (Period::Day(day), _) => When::Whole(day_in(day, of)),
        _ => When::Whole(period),
    }
}

/// The first or the last day of what a column holds stands for it: a spreadsheet makes a date of everything.
fn day_in(day: NaiveDate, of: TimeColumn) -> Period {
    let (year, month) = (day.year(), day.month());
    let meant = match of {
        TimeColumn::Year => Period::Year(year),
        TimeColumn::Half => Period::Half(year, month.div_ceil(6)),
        TimeColumn::Quarter => Period::Quarter(year, month.div_ceil(3)),
        TimeColumn::Month => Period::Month(year, month),
        _ => Period::Day(day),
    };
    if day == meant.start() || day == meant.end() { meant } else { Period::Day(day) }
}

/// Whether two digits are those of the next year: `2016`, `17`.
fn follows(year: i32, next: u32) -> bool {
    u32::try_from((year + 1) % 100) == Ok(next)
}

/// What the words and numbers of a text say; none when they are about something else.
fn in_words(lexed: &Lexed, of: TimeColumn) -> Option<When> {
    let words: Vec<Word> = lexed.words.iter().filter(|word| **word != Word::Noise).copied().collect();
    let has = |wanted: &[Word]| words.iter().any(|word| wanted.contains(word));
    let only = |wanted: &[Word]| words.iter().all(|word| wanted.contains(word));
    let year = lexed.year();
    if has(&[Word::Other]) {
        return year.map(|_| When::Unusable(Unusable::Unread));
    }
    let of = if has(&[Word::School]) { TimeColumn::SchoolYear } else { of };
    if has(&[Word::Season]) {
        return Some(When::Unusable(Unusable::Season));
    }
    if has(&[Word::Week]) || lexed.is_week_code() {
        return (!lexed.numbers.is_empty()).then_some(When::Unusable(Unusable::Week));
    }
    let months: Vec<u32> = words.iter().filter_map(|word| word.month()).collect();
    if has(&[Word::Until]) || months.len() > 1 {
        let named = year.is_some() || !months.is_empty();
        let whole = lexed.span().map(When::Whole);
        return named.then(|| whole.unwrap_or(When::Unusable(Unusable::Partial)));
    }
    if let [month] = months[..] {
        return Some(of_month(month, lexed, of));
    }
    let numbered = lexed.beside_year();
    match () {
        () if has(&[Word::Quarter, Word::QuarterOrWeek]) => {
            let number = numbered?;
            match number {
                1..=4 => Some(part(Part::Quarter(number), year)),
                _ if has(&[Word::QuarterOrWeek]) => Some(When::Unusable(Unusable::Week)),
                _ => year.map(|_| When::Unusable(Unusable::Unread)),
            }
        }
        () if has(&[Word::Half]) => Some(part(Part::Half(numbered.filter(|half| *half <= 2)?), year)),
        () if has(&[Word::MonthNumber]) => {
            let number = numbered.filter(|month| (1..=12).contains(month))?;
            year.map(|_| part(Part::Month(number), year))
        }
        () if has(&[Word::HalfShort]) => {
            let number = numbered.filter(|half| (1..=2).contains(half))?;
            year.map(|_| part(Part::Half(number), year))
        }
        () if of == TimeColumn::Quarter && words.iter().any(|word| word.roman().is_some()) => {
            let number = words.iter().find_map(|word| word.roman())?;
            Some(part(Part::Quarter(number), year))
        }
        () if only(&[Word::School]) => of_numbers(lexed, of),
        () => None,
    }
}

fn part(part: Part, year: Option<i32>) -> When {
    match year {
        Some(year) => When::Whole(part.of(Period::Year(year))),
        None => When::Part(part),
    }
}

/// A text with the name of a month in it.
fn of_month(month: u32, lexed: &Lexed, of: TimeColumn) -> When {
    let of_year = |year| When::Whole(Period::Month(year, month));
    match lexed.numbers[..] {
        [] => When::Part(Part::Month(month)),
        [one] if one.is_year() => of_year(one.value.cast_signed()),
        // `nov-25` is of 2025; `25-nov` may be a day.
        [one] if one.digits == 2 && !lexed.begins_with_number => of_year(2000 + one.value.cast_signed()),
        [one] if one.value == month && of == TimeColumn::Month => When::Part(Part::Month(month)),
        [day, year] if year.is_year() => day_of(year.value, month, day.value, of),
        [year, day] if year.is_year() => day_of(year.value, month, day.value, of),
        _ => When::Unclear,
    }
}

fn day_of(year: u32, month: u32, day: u32, of: TimeColumn) -> When {
    let day = NaiveDate::from_ymd_opt(year.cast_signed(), month, day);
    day.map_or(When::Other, |day| When::Whole(day_in(day, of)))
}

/// A text of nothing but numbers.
fn of_numbers(lexed: &Lexed, of: TimeColumn) -> Option<When> {
    let whole = |period| Some(When::Whole(period));
    match lexed.numbers[..] {
        [one] if one.is_year() => Some(in_column(Period::Year(one.value.cast_signed()), of, true)),
        [one] if one.digits <= 2 => of_one(one.value, lexed.has_apostrophe, of),
        [one] if one.digits == 5 || one.digits == 6 => of_joined(one.value, one.digits, of),
        [one] if one.digits == 8 => {
            let day = day_of(one.value / 10_000, one.value / 100 % 100, one.value % 100, of);
            Some(day).filter(|day| *day != When::Other)
        }
        [first, second] if first.is_year() && second.is_year() => {
            let year = first.value.cast_signed();
            let next = second.value == first.value + 1;
            if of == TimeColumn::SchoolYear && next {
                return whole(Period::SchoolYear(year));
            }
            Some(When::Unusable(Unusable::Span))
        }
        [first, second] if first.is_year() => {
            let year = first.value.cast_signed();
            let next = second.digits == 2 && follows(year, second.value);
            let school = of == TimeColumn::SchoolYear || lexed.has_apostrophe;
            let slashed = lexed.has_slash && of != TimeColumn::Month;
            // Nobody writes a month with a number above 12.
            if next && (school || slashed || second.value > 12) {
                return whole(Period::SchoolYear(year));
            }
            of_year_and_number(year, second.digits, second.value, lexed, of)
        }
        [first, second] if second.is_year() => {
            of_year_and_number(second.value.cast_signed(), first.digits, first.value, lexed, of)
        }
        [first, second] if first.digits == 2 && second.digits == 2 => match of {
            TimeColumn::SchoolYear if first.value + 1 == second.value => {
                whole(Period::SchoolYear(2000 + first.value.cast_signed()))
            }
            TimeColumn::SchoolYear | TimeColumn::Month | TimeColumn::Quarter => Some(When::Unclear),
            _ => None,
        },
        [day, month, year, ..] if year.is_year() && day.digits <= 2 && month.digits <= 2 => {
            Some(day_of(year.value, month.value, day.value, of)).filter(|day| *day != When::Other)
        }
        [year, month, day, ..] if year.is_year() && day.digits <= 2 && month.digits <= 2 => {
            Some(day_of(year.value, month.value, day.value, of)).filter(|day| *day != When::Other)
        }
        _ => None,
    }
}

/// One or two digits alone: what they are is told by their column.
fn of_one(number: u32, has_apostrophe: bool, of: TimeColumn) -> Option<When> {
    match of {
        TimeColumn::Quarter => (1..=4).contains(&number).then_some(When::Part(Part::Quarter(number))),
        TimeColumn::Half => (1..=2).contains(&number).then_some(When::Part(Part::Half(number))),
        TimeColumn::Month => (1..=12).contains(&number).then_some(When::Part(Part::Month(number))),
        TimeColumn::Day => Some(When::Unusable(Unusable::Day)),
        TimeColumn::Year if has_apostrophe => Some(When::Whole(Period::Year(2000 + number.cast_signed()))),
        _ => Some(When::Unclear),
    }
}

/// `202502`, `20251`: a year with what is in it, told by its column.
fn of_joined(number: u32, digits: usize, of: TimeColumn) -> Option<When> {
    let (year, rest) = if digits == 6 { (number / 100, number % 100) } else { (number / 10, number % 10) };
    let year = year.cast_signed();
    if !(1900..=2999).contains(&year) || rest == 0 {
        return None;
    }
    match of {
        TimeColumn::Month if digits == 6 && rest <= 12 => Some(When::Whole(Period::Month(year, rest))),
        TimeColumn::Quarter if rest <= 4 => Some(When::Whole(Period::Quarter(year, rest))),
        // Months and weeks are both written so.
        TimeColumn::Any if digits == 6 && rest <= 12 => Some(When::Unclear),
        TimeColumn::Any if digits == 6 && rest <= 53 => Some(When::Unusable(Unusable::Week)),
        _ => None,
    }
}

/// `12-2024`, `2025-8`, `1/2025`: a month, or a quarter where one digit leaves that open.
fn of_year_and_number(year: i32, digits: usize, number: u32, lexed: &Lexed, of: TimeColumn) -> Option<When> {
    // `12.2024` is a month where months stand, and else a figure.
    if lexed.has_decimals && of != TimeColumn::Month || digits > 2 {
        return None;
    }
    match of {
        TimeColumn::Quarter if (1..=4).contains(&number) => Some(When::Whole(Period::Quarter(year, number))),
        TimeColumn::Half if (1..=2).contains(&number) => Some(When::Whole(Period::Half(year, number))),
        TimeColumn::Quarter | TimeColumn::Half | TimeColumn::SchoolYear => Some(When::Unclear),
        TimeColumn::Month if (1..=12).contains(&number) => Some(When::Whole(Period::Month(year, number))),
        _ if digits == 1 && (1..=4).contains(&number) => Some(When::Unclear),
        _ if (1..=12).contains(&number) => Some(When::Whole(Period::Month(year, number))),
        _ => Some(When::Unusable(Unusable::Unread)),
    }
}

/// The stretch from one day to another, where that is a period.
pub(super) fn stretch(first: NaiveDate, last: NaiveDate) -> Option<Period> {
    let (year, month) = (first.year(), first.month());
    let all = [
        Period::Year(year),
        Period::Half(year, month.div_ceil(6)),
        Period::Quarter(year, month.div_ceil(3)),
        Period::Month(year, month),
        Period::SchoolYear(year),
    ];
    all.into_iter().find(|period| period.start() == first && period.end() == last)
}

/// The last day of a month.
pub(super) fn end_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_sub_days(Days::new(1))
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
                ("2021/'22", "2021/22"),
                ("2022/’23**", "2022/23**"),
                ("2016/17", "2016/17"),
                ("2012-13", "2012/13"),
                ("schooljaar 2023-2024", "2023/24"),
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
                ("2020-2022", "no: Span"),
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
            &[("2024-3", "Unclear"), ("1/2025", "Unclear"), ("202502", "Unclear"), ("3", "Unclear")],
        );
        all(TimeColumn::SchoolYear, &[("2023", "Unclear"), ("23/25", "Unclear")]);
    }

    #[test]
    fn its_column_tells_what_a_number_is() {
        let quarter =
            [("3", "Quarter(3)"), ("1e kwartaal", "Quarter(1)"), ("2024-3", "2024-Q3"), ("IV", "Quarter(4)")];
        all(TimeColumn::Quarter, &quarter);
        all(TimeColumn::Quarter, &[("2024-04-01", "2024-Q2"), ("hele jaar", "All"), ("5", "Other")]);
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

    #[test]
    fn texts_beside_each_other_are_one_period() {
        let year = When::Whole(Period::Year(2024));
        let quarter = When::Part(Part::Quarter(3));
        assert_eq!(together([year, quarter]), When::Whole(Period::Quarter(2024, 3)));
        let month = When::Part(Part::Month(8));
        assert_eq!(together([month, quarter, year]), When::Whole(Period::Month(2024, 8)));
        assert_eq!(together([year, When::All]), year);
        assert_eq!(together([year, year]), year);
        assert_eq!(
            together([When::Whole(Period::SchoolYear(2023)), When::Part(Part::Month(3))]),
            When::Whole(Period::Month(2024, 3))
        );
        assert_eq!(together([quarter]), quarter);
        assert_eq!(together([When::All]), When::Unusable(Unusable::Total));
        assert_eq!(together([year, When::Unusable(Unusable::Week)]), When::Unusable(Unusable::Week));
        // No part of a year is in another, and a cell that was left open says nothing.
        assert_eq!(together([year, When::Part(Part::Month(1)), quarter]), When::Unclear);
        assert_eq!(together([year, When::Whole(Period::Year(2023))]), When::Unclear);
        assert_eq!(together([year, When::Empty]), When::Unclear);
        assert_eq!(together([When::Empty]), When::Empty);
    }
}
