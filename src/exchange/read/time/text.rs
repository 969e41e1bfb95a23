//! What the words and numbers of a text say of time, given the column that it stands in.

use chrono::{Datelike as _, NaiveDate};

use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::when::{Part, Unusable, When};
use crate::exchange::read::time::words::{Lexed, Word};
use crate::model::Period;

/// What the words and numbers of a text say; none when they are about something else.
pub(in crate::exchange::read) fn in_words(lexed: &Lexed, of: TimeColumn) -> Option<When> {
    let words: Vec<Word> = lexed.words.iter().filter(|word| **word != Word::Noise).copied().collect();
    let has = |wanted: &[Word]| words.iter().any(|word| wanted.contains(word));
    let only = |wanted: &[Word]| words.iter().all(|word| wanted.contains(word));
    let short = lexed.short_year().filter(|_| only(&[Word::Quarter, Word::Half]) && !words.is_empty());
    let year = lexed.year().or(short.map(|(year, _)| year));
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
    if has(&[Word::Third]) {
        return (!lexed.numbers.is_empty()).then_some(When::Unusable(Unusable::Partial));
    }
    if has(&[Word::Several]) {
        return (!lexed.numbers.is_empty()).then_some(When::Unusable(Unusable::Partial));
    }
    let months: Vec<u32> = words.iter().filter_map(|word| word.month()).collect();
    let in_parts = has(&[Word::Quarter, Word::QuarterOrWeek, Word::Half, Word::MonthNumber]);
    if has(&[Word::Until]) && lexed.is_of_years() {
        return Some(When::Unusable(Unusable::Span));
    }
    if has(&[Word::Until]) || months.len() > 1 || in_parts && lexed.has_several_parts() && short.is_none() {
        if lexed.is_all_months() {
            return Some(When::All);
        }
        let is_part = matches!(of, TimeColumn::Half | TimeColumn::Quarter | TimeColumn::Month);
        let named = year.is_some() || !months.is_empty() || in_parts || is_part;
        let whole = lexed.span().filter(|_| !has(&[Word::And]) || has(&[Word::Until])).map(When::Whole);
        let part =
            || lexed.months_of_part().filter(|_| months.len() == 2 && year.is_none() && !has(&[Word::And]));
        let whole = whole.or_else(|| part().map(When::Part));
        return named.then(|| whole.unwrap_or(When::Unusable(Unusable::Partial)));
    }
    if let [month] = months[..] {
        return Some(of_month(month, lexed, of));
    }
    let numbered = lexed.beside_year().or(short.map(|(_, number)| number));
    match () {
        () if has(&[Word::Quarter, Word::QuarterOrWeek]) => {
            let number = numbered.or_else(|| words.iter().find_map(|word| word.roman()))?;
            match number {
                1..=4 => Some(part(Part::Quarter(number), year)),
                _ if has(&[Word::QuarterOrWeek]) => Some(When::Unusable(Unusable::Week)),
                _ => year.map(|_| When::Unusable(Unusable::Unread)),
            }
        }
        () if has(&[Word::Half]) => {
            let number = numbered.or_else(|| words.iter().find_map(|word| word.roman()));
            Some(part(Part::Half(number.filter(|half| *half <= 2)?), year))
        }
        () if has(&[Word::MonthNumber]) => {
            let number = numbered.filter(|month| (1..=12).contains(month))?;
            year.map(|_| part(Part::Month(number), year))
        }
        () if has(&[Word::HalfShort]) => {
            let number = numbered.filter(|half| (1..=2).contains(half))?;
            year.map(|_| part(Part::Half(number), year))
        }
        () if matches!(of, TimeColumn::Quarter | TimeColumn::Half)
            && words.iter().any(|word| word.roman().is_some()) =>
        {
            let number = words.iter().find_map(|word| word.roman())?;
            match of {
                TimeColumn::Half if number > 2 => None,
                TimeColumn::Half => Some(part(Part::Half(number), year)),
                _ => Some(part(Part::Quarter(number), year)),
            }
        }
        // `I 2025` is a quarter, a half or a third of it; `IV 2025` can be a quarter only.
        () if !words.is_empty() && words.iter().all(|word| word.roman().is_some()) => match words[..] {
            [Word::Roman(4)] => year.map(|_| part(Part::Quarter(4), year)),
            _ => year.map(|_| When::Unclear),
        },
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
        // `1-3` in a column of quarters: three of them.
        [first, second]
            if matches!(of, TimeColumn::Half | TimeColumn::Quarter | TimeColumn::Month)
                && first.digits <= 2
                && second.digits <= 2 =>
        {
            Some(When::Unusable(Unusable::Partial))
        }
        // From a day to another; what stands behind a day may also be a time of it.
        [first, .., last]
            if lexed.numbers.len() == 6 && !lexed.has_clock && (first.is_year() || last.is_year()) =>
        {
            Some(lexed.span().map_or(When::Unusable(Unusable::Partial), When::Whole))
        }
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

/// A period in the form of the plan, or in the code of the open data: what it is in its column.
pub(in crate::exchange::read) fn in_column(period: Period, of: TimeColumn, in_numbers: bool) -> When {
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
