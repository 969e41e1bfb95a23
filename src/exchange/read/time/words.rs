//! The words and numbers of a text that may tell a period, in Dutch, English and German.

use chrono::{Datelike as _, Days, NaiveDate};

use crate::exchange::read::time::when::Part;
use crate::model::Period;

/// What a word says of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange::read) enum Word {
    /// Nothing more than what stands beside it: `jaar 2024`.
    Noise,
    Month(u32),
    Quarter,
    /// `kw`: a quarter in Dutch, a week in German.
    QuarterOrWeek,
    Half,
    /// `2024-S1`
    HalfShort,
    /// `maand 3`, `2024M03`
    MonthNumber,
    Week,
    Season,
    /// Four months.
    Third,
    /// It says where a stretch begins or ends: `t/m`.
    Until,
    /// It stands between two: `en`.
    And,
    /// So many months or quarters together: `9 maanden`.
    Several,
    School,
    /// `IV`
    Roman(u32),
    /// Something else.
    Other,
}

impl Word {
    pub(in crate::exchange::read) fn month(self) -> Option<u32> {
        if let Word::Month(month) = self { Some(month) } else { None }
    }

    pub(in crate::exchange::read) fn roman(self) -> Option<u32> {
        if let Word::Roman(number) = self { Some(number) } else { None }
    }
}

/// Names of months, each with its number in the year.
const MONTHS: [&[&str]; 12] = [
    &["januari", "january", "januar", "jan"],
    &["februari", "february", "februar", "feb", "febr"],
    &["maart", "march", "märz", "mrt", "mar", "maa", "mär"],
    &["april", "apr"],
    &["mei", "may", "mai"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augustus", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "dezember", "dec", "dez"],
];

const WORDS: [(Word, &[&str]); 17] = [
    (
        Word::Noise,
        &[
            "jaar",
            "heel",
            "hele",
            "gehele",
            "year",
            "jahr",
            "kalenderjaar",
            "calendar",
            "van",
            "het",
            "de",
            "the",
            "der",
            "des",
            "in",
            "e",
            "ste",
            "st",
            "nd",
            "rd",
            "th",
            "periode",
            "period",
            "op",
            "on",
            "am",
            "per",
        ],
    ),
    (Word::And, &["en", "of", "and", "or", "und", "oder"]),
    (Word::Several, &["maanden", "months", "monate", "kwartalen", "quarters", "quartale"]),
    (Word::Quarter, &["q", "k", "kwartaal", "kwart", "kwrt", "kwt", "quarter", "qtr", "quartal"]),
    (Word::QuarterOrWeek, &["kw"]),
    (Word::Half, &["h", "hj", "halfjaar", "helft", "half", "halbjahr", "semester"]),
    (Word::HalfShort, &["s"]),
    (Word::MonthNumber, &["m", "mm", "mnd", "maand", "month", "monat"]),
    (Word::Week, &["week", "weken", "weeks", "wk", "w", "weeknummer", "kalenderwoche", "woche"]),
    (
        Word::Season,
        &[
            "lente",
            "voorjaar",
            "zomer",
            "zomerperiode",
            "winterperiode",
            "herfst",
            "najaar",
            "winter",
            "seizoen",
            "spring",
            "summer",
            "autumn",
            "fall",
            "season",
            "frühling",
            "frühjahr",
            "sommer",
            "herbst",
            "saison",
        ],
    ),
    (
        Word::Until,
        &[
            "t",
            "tm",
            "tot",
            "met",
            "until",
            "till",
            "to",
            "through",
            "ytd",
            "bis",
            "ending",
            "ended",
            "eindigend",
            "vanaf",
            "since",
            "sinds",
            "from",
            "seit",
            "cumulatief",
        ],
    ),
    (Word::Third, &["tertaal", "trimester", "tertial"]),
    (Word::School, &["schooljaar", "schooljaren", "studiejaar", "school", "sj", "schuljahr"]),
    (Word::Roman(1), &["i"]),
    (Word::Roman(2), &["ii"]),
    (Word::Roman(3), &["iii"]),
    (Word::Roman(4), &["iv"]),
];

/// Numbers in words, before a quarter, a half or months.
const NUMBERS: [&[&str]; 11] = [
    &["eerste", "first"],
    &["tweede", "second", "twee"],
    &["derde", "third", "drie"],
    &["vierde", "fourth", "vier"],
    &["vijf"],
    &["zes"],
    &["zeven"],
    &["acht"],
    &["negen"],
    &["tien"],
    &["elf"],
];

fn word(text: &str) -> Word {
    if let Some(at) = MONTHS.iter().position(|names| names.contains(&text)) {
        // Twelve months.
        #[allow(clippy::cast_possible_truncation)]
        return Word::Month(at as u32 + 1);
    }
    WORDS.iter().find(|(_, words)| words.contains(&text)).map_or(Word::Other, |(word, _)| *word)
}

/// Whether a text says that all parts are taken together.
pub(in crate::exchange::read) fn is_total(lower: &str) -> bool {
    const TOTALS: [&str; 17] = [
        "totaal",
        "totalen",
        "eindtotaal",
        "jaartotaal",
        "totaal jaar",
        "total",
        "grand total",
        "insgesamt",
        "gesamt",
        "hele jaar",
        "heel jaar",
        "gehele jaar",
        "het hele jaar",
        "whole year",
        "full year",
        "ganzes jahr",
        "alle",
    ];
    TOTALS.contains(&lower.trim())
}

/// A run of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange::read) struct Number {
    pub(in crate::exchange::read) digits: usize,
    pub(in crate::exchange::read) value: u32,
}

impl Number {
    pub(in crate::exchange::read) fn is_year(self) -> bool {
        self.digits == 4 && (1900..=2999).contains(&self.value)
    }
}

/// A text taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::exchange::read) struct Lexed {
    pub(in crate::exchange::read) words: Vec<Word>,
    pub(in crate::exchange::read) numbers: Vec<Number>,
    /// Months and numbers in their order.
    order: Vec<u32>,
    pub(in crate::exchange::read) begins_with_number: bool,
    pub(in crate::exchange::read) has_slash: bool,
    pub(in crate::exchange::read) has_apostrophe: bool,
    /// A point or comma stands between two digits.
    pub(in crate::exchange::read) has_decimals: bool,
    /// `2020W101`: a number that a letter joins to a year.
    coded: bool,
    /// A time of day stands in it.
    pub(in crate::exchange::read) has_clock: bool,
    /// What was read last is a number, with no letter behind it.
    after_number: bool,
}

impl Lexed {
    /// Takes a text in small letters apart; none when it has signs that no period has.
    pub(in crate::exchange::read) fn of(lower: &str) -> Option<Lexed> {
        let mut lexed = Lexed {
            has_slash: lower.contains('/'),
            has_clock: lower.contains(':'),
            has_apostrophe: lower.contains(['\'', '’', '‘']),
            begins_with_number: lower.starts_with(|c: char| c.is_ascii_digit()),
            ..Lexed::default()
        };
        let lower = lower.replace("t/m", " tm ").replace("t.m.", " tm ");
        let letters: Vec<char> = lower.chars().collect();
        let mut at = 0;
        while at < letters.len() {
            let from = at;
            let same = |test: &dyn Fn(char) -> bool| letters[from..].iter().take_while(|c| test(**c)).count();
            match letters[at] {
                c if c.is_ascii_digit() => {
                    at += same(&|c| c.is_ascii_digit());
                    let text: String = letters[from..at].iter().collect();
                    let value = text.parse().ok().filter(|_| text.len() <= 8)?;
                    lexed.numbers.push(Number { digits: text.len(), value });
                    lexed.order.push(value);
                    lexed.after_number = text.len() < 4;
                }
                c if c.is_alphabetic() => {
                    at += same(&char::is_alphabetic);
                    let text: String = letters[from..at].iter().collect();
                    let digit = |at: Option<usize>| {
                        at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit)
                    };
                    // `2024-01-01T00:00`
                    if text == "t" && lexed.has_clock && digit(from.checked_sub(1)) && digit(Some(at)) {
                        continue;
                    }
                    lexed.push_word(&text, from.checked_sub(1).map(|before| letters[before]));
                }
                '.' | ',' => {
                    let digit = |at: Option<usize>| {
                        at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit)
                    };
                    lexed.has_decimals |= digit(from.checked_sub(1)) && digit(Some(from + 1));
                    at += 1;
                }
                ' ' | '\u{a0}' | '\u{202f}' | '-' | '–' | '—' | '/' | '_' | '(' | ')' | '\'' | '’' | '‘'
                | ':' => at += 1,
                _ => return None,
            }
        }
        Some(lexed)
    }

    fn push_word(&mut self, text: &str, before: Option<char>) {
        let joined = before.is_some_and(|c| c.is_ascii_digit());
        let after_number = std::mem::take(&mut self.after_number);
        if matches!(text, "w" | "x") && joined && self.numbers.len() == 1 && self.numbers[0].is_year() {
            self.coded = true;
            self.words.push(if text == "w" { Word::Week } else { Word::Noise });
            return;
        }
        if let Some(at) = NUMBERS.iter().position(|names| names.contains(&text)) {
            // Eleven of them.
            #[allow(clippy::cast_possible_truncation)]
            let value = at as u32 + 1;
            self.numbers.push(Number { digits: 1, value });
            // `zes maanden`, and `derde maand`.
            self.after_number = value > 4;
            return;
        }
        // `3 mnd` are three of them, where `mnd 3` and `3e maand` are one.
        let word = match word(text) {
            Word::MonthNumber if after_number && text.len() > 2 => Word::Several,
            word => word,
        };
        self.order.extend(word.month());
        self.words.push(word);
    }

    /// `1995X000`: the days of a year before its first week.
    pub(in crate::exchange::read) fn is_week_code(&self) -> bool {
        self.coded && self.numbers.last().is_some_and(|last| last.digits == 3)
    }

    /// The one year that is named.
    pub(in crate::exchange::read) fn year(&self) -> Option<i32> {
        self.numbers.iter().find(|number| number.is_year()).map(|number| number.value.cast_signed())
    }

    /// Of a quarter with a year of two digits, `Q1-24`, the year and the number of the quarter.
    pub(in crate::exchange::read) fn short_year(&self) -> Option<(i32, u32)> {
        let year = |number: Number| {
            (number.digits == 2 && number.value >= 10).then_some(2000 + number.value.cast_signed())
        };
        match self.numbers[..] {
            [one, other] if one.digits == 1 && other.digits == 2 => Some((year(other)?, one.value)),
            [one, other] if one.digits == 2 && other.digits == 1 => Some((year(one)?, other.value)),
            _ => None,
        }
    }

    /// The one number that stands beside the year, or alone.
    pub(in crate::exchange::read) fn beside_year(&self) -> Option<u32> {
        let others: Vec<Number> = self.numbers.iter().filter(|number| !number.is_year()).copied().collect();
        match others[..] {
            [one] if one.digits <= 2 && self.numbers.len() <= 2 => Some(one.value),
            _ => None,
        }
    }

    /// Nothing but years and what stands before or between them: `2015 t/m 2024`, `vanaf 2024`.
    pub(in crate::exchange::read) fn is_of_years(&self) -> bool {
        // `2025 tot nu toe` ends within its year.
        matches!((self.numbers.len(), self.begins_with_number), (1, false) | (2, _))
            && self.numbers.iter().all(|number| number.is_year())
            && self.words.iter().all(|word| matches!(word, Word::Until | Word::Noise))
    }

    /// The months from the first to the last of a year: all of it.
    pub(in crate::exchange::read) fn is_all_months(&self) -> bool {
        self.order == [1, 12] && self.words.iter().filter(|word| word.month().is_some()).count() == 2
    }

    /// A half or a quarter by its first and last month, without a year: `jan-jun`.
    pub(in crate::exchange::read) fn months_of_part(&self) -> Option<Part> {
        match self.order[..] {
            [first, last] if last == first + 5 && first % 6 == 1 => Some(Part::Half(last / 6)),
            [first, last] if last == first + 2 && first % 3 == 1 => Some(Part::Quarter(last / 3)),
            _ => None,
        }
    }

    /// Whether several numbers of parts of a year stand in it: `Q1-Q3`.
    pub(in crate::exchange::read) fn has_several_parts(&self) -> bool {
        let others = || self.numbers.iter().filter(|number| !number.is_year());
        others().count() > 1 && others().all(|number| number.digits <= 2)
    }

    /// From a day or a month to another, where that is a period.
    pub(in crate::exchange::read) fn span(&self) -> Option<Period> {
        let months = self.words.iter().filter(|word| word.month().is_some()).count();
        let day = |year: u32, month, day| NaiveDate::from_ymd_opt(year.cast_signed(), month, day);
        match (months, &self.order[..]) {
            (0, [y1, m1, d1, y2, m2, d2]) if *y1 > 31 => stretch(day(*y1, *m1, *d1)?, day(*y2, *m2, *d2)?),
            (0 | 2, [d1, m1, y1, d2, m2, y2]) => stretch(day(*y1, *m1, *d1)?, day(*y2, *m2, *d2)?),
            (2, [year, m1, m2]) if *year > 31 => {
                stretch(day(*year, *m1, 1)?, end_of_month(year.cast_signed(), *m2)?)
            }
            (2, [m1, m2, year]) => stretch(day(*year, *m1, 1)?, end_of_month(year.cast_signed(), *m2)?),
            (2, [m1, y1, m2, y2]) => stretch(day(*y1, *m1, 1)?, end_of_month(y2.cast_signed(), *m2)?),
            _ => None,
        }
    }
}

/// The stretch from one day to another, where that is a period.
fn stretch(first: NaiveDate, last: NaiveDate) -> Option<Period> {
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
fn end_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_sub_days(Days::new(1))
}
