//! Periods in files, and what somebody meant who wrote one in another form. What is proposed is never another period than
//! was written: where it can be two, or a stretch that is none, nothing is.

use toml::de::DeValue;

use crate::diagnostic::reading;
use crate::lang::Message;
use crate::model::period::{Period, digits};
use crate::model::read::shape::Shape;
use crate::model::read::value::{FromToml, Problem, text_of, wrong_type};

/// What people write around a year that is meant as a whole.
const YEAR_WORDS: [&str; 5] = ["jaar", "heel", "year", "voorlopig", "definitief"];
/// What people write around a school year.
const SCHOOL_WORDS: [&str; 3] = ["schooljaar", "school", "year"];
/// What people call a quarter.
const QUARTER_WORDS: [&str; 6] = ["q", "k", "kw", "kwartaal", "quarter", "kwart"];
/// What people call half a year.
const HALF_WORDS: [&str; 5] = ["h", "helft", "half", "halfjaar", "hj"];
/// What stands behind the number of a part of a year, or between it and the year.
const SMALL_WORDS: [&str; 8] = ["e", "de", "ste", "st", "nd", "rd", "van", "of"];
/// What people write between the first and the last month of a stretch.
const UNTIL_WORDS: [&str; 6] = ["t", "m", "tot", "en", "met", "to"];

const MONTHS: [&[&str]; 12] = [
    &["januari", "january", "jan"],
    &["februari", "february", "feb"],
    &["maart", "march", "mrt", "mar"],
    &["april", "apr"],
    &["mei", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augustus", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

impl Period {
    /// The period of another notation that people use: `Q1 2024`, `2024 kw 1`, `jan-mrt 2024`, `2024-3`, `03-2024`,
    /// `12-03-2024`, `2024-2025`: only to propose the right form.
    pub fn suggestion(text: &str) -> Option<Period> {
        let written = Written::of(text);
        let candidate = written
            .in_months()
            .or_else(|| written.in_numbers())
            .or_else(|| written.in_parts())
            .or_else(|| written.compact())?;
        Period::parse(&candidate)
    }
}

/// A text taken apart.
struct Written {
    lower: String,
    /// Its numbers as they are written, in order.
    numbers: Vec<String>,
    /// Its months by number, in order.
    months: Vec<u32>,
    /// Its other words.
    words: Vec<String>,
}

impl Written {
    fn of(text: &str) -> Written {
        let lower = text.trim().to_lowercase();
        let (mut numbers, mut months, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for piece in pieces(&lower) {
            match month(&piece) {
                _ if piece.starts_with(|c: char| c.is_ascii_digit()) => numbers.push(piece),
                Some(month) => months.push(month),
                None => words.push(piece),
            }
        }
        Written { lower, numbers, months, words }
    }

    fn has_only(&self, known: &[&[&str]]) -> bool {
        self.words.iter().all(|word| known.iter().any(|words| words.contains(&word.as_str())))
    }

    /// A month with its year, or a day in it; the first and the last month of a quarter, a half or a whole year.
    fn in_months(&self) -> Option<String> {
        let year = self.numbers.last().filter(|year| year.len() == 4);
        match (self.months.as_slice(), self.numbers.as_slice()) {
            ([month], [year]) if year.len() == 4 && self.has_only(&[&SMALL_WORDS]) => {
                Some(format!("{year}-{month:02}"))
            }
            // May '25; without its sign the number can be a day.
            ([month], [short]) if short.len() == 2 && self.lower.contains(['\'', '’']) => {
                Some(format!("20{short}-{month:02}"))
            }
            ([month], [day, year]) if year.len() == 4 && day.len() <= 2 && self.has_only(&[&SMALL_WORDS]) => {
                Some(format!("{year}-{month:02}-{day:0>2}"))
            }
            ([first, last], [_]) if self.has_only(&[&UNTIL_WORDS]) => {
                let year = year?;
                match (first, last + 1 - first.min(last)) {
                    (1, 12) => Some(year.clone()),
                    (1 | 7, 6) => Some(format!("{year}-H{}", first.div_ceil(6))),
                    (1 | 4 | 7 | 10, 3) => Some(format!("{year}-Q{}", first.div_ceil(3))),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Numbers with signs between them.
    fn in_numbers(&self) -> Option<String> {
        if !self.months.is_empty() {
            return None;
        }
        let all: Vec<&str> = self.numbers.iter().map(String::as_str).collect();
        let long = |text: &str| text.len() == 4;
        let bare = self.words.is_empty();
        match all.as_slice() {
            [year] if long(year) && self.has_only(&[&YEAR_WORDS]) => Some((*year).to_owned()),
            [first, next] if long(first) && self.has_only(&[&SCHOOL_WORDS]) => {
                let (from, to): (i32, i32) = (digits(first)?, digits(next)?);
                let follows = if long(next) { from + 1 == to } else { (from + 1) % 100 == to };
                // Of `2024-25` nobody says a month.
                let school = follows && (long(next) || self.lower.contains(['/', '-']));
                match (school, bare && next.len() <= 2) {
                    (true, _) => Some(format!("{first}/{:02}", (from + 1) % 100)),
                    (false, true) => Some(format!("{first}-{to:02}")),
                    (false, false) => None,
                }
            }
            [month, year] if long(year) && month.len() <= 2 && bare => Some(format!("{year}-{month:0>2}")),
            [day, month, year] if long(year) && bare => Some(format!("{year}-{month:0>2}-{day:0>2}")),
            [year, month, day] if long(year) && bare => Some(format!("{year}-{month:0>2}-{day:0>2}")),
            [day, month, year] if bare && [day, month, year].iter().all(|part| part.len() == 2) => {
                // A day of these years; where the first number can be such a year too, it can be two days.
                let recent = |part: &str| digits::<u32>(part).is_some_and(|part| (15..=40).contains(&part));
                (recent(year) && !recent(day)).then(|| format!("20{year}-{month}-{day}"))
            }
            _ => None,
        }
    }

    /// A quarter or a half with its number.
    fn in_parts(&self) -> Option<String> {
        let [one, other] = self.numbers.as_slice() else { return None };
        let (year, part) = if one.len() == 4 { (one, other) } else { (other, one) };
        let has = |words: &[&str]| self.words.iter().any(|word| words.contains(&word.as_str()));
        let number: u32 = digits(part).filter(|_| year.len() == 4 && self.months.is_empty())?;
        let quarter = has(&QUARTER_WORDS) && self.has_only(&[&QUARTER_WORDS, &SMALL_WORDS]);
        let half = has(&HALF_WORDS) && self.has_only(&[&HALF_WORDS, &SMALL_WORDS, &["year"]]);
        match (quarter, half) {
            (true, false) => Some(format!("{year}-Q{number}")),
            (false, true) => Some(format!("{year}-H{number}")),
            _ => None,
        }
    }

    /// `202503`, `20250312`.
    fn compact(&self) -> Option<String> {
        let [number] = self.numbers.as_slice() else { return None };
        let bare = self.words.is_empty() && self.months.is_empty();
        match number.len() {
            6 if bare => Some(format!("{}-{}", &number[..4], &number[4..])),
            8 if bare => Some(format!("{}-{}-{}", &number[..4], &number[4..6], &number[6..])),
            _ => None,
        }
    }
}

/// The numbers and the words of a text, each by itself: `2e` is a number and a word.
fn pieces(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut last = None;
    for c in text.chars() {
        let kind = if c.is_ascii_digit() {
            Some(true)
        } else if c.is_alphabetic() {
            Some(false)
        } else {
            None
        };
        match (kind, all.last_mut()) {
            (None, _) => {}
            (Some(_), Some(piece)) if kind == last => piece.push(c),
            (Some(_), _) => all.push(c.to_string()),
        }
        last = kind;
    }
    all
}

fn month(word: &str) -> Option<u32> {
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&word)).map(|(number, _)| number)
}

/// The finding about a text that is no period.
pub(crate) fn bad_period(text: &str) -> Problem {
    let help = match Period::suggestion(text) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None => Message::new("period-form-help"),
    };
    Problem {
        rule: reading::PERIOD_FORM,
        message: Message::new("period-form").with("text", text),
        help: Some(help),
        fix: rewritten(text),
    }
}

/// The same period in the form of the plan's files, where no other can be meant: only its signs, its capitals or the order
/// of year and quarter differ (`2024 q1`, `2024-kw1`, `Q1 2024`), or the month has its name (`maart 2025`). Of `2024-3`
/// nobody can tell whether a month or a quarter was meant.
fn rewritten(text: &str) -> Option<String> {
    let better = Period::suggestion(text)?.to_string();
    let groups = |text: &str| -> Vec<String> {
        let text = text.to_uppercase().replace("KW", "Q").replace('K', "Q");
        let groups = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|group| !group.is_empty());
        groups.map(str::to_owned).collect()
    };
    let (written, wanted) = (groups(text), groups(&better));
    let swapped = written.len() == 2 && wanted.len() == 2 && {
        let lettered = wanted[1].contains(char::is_alphabetic);
        lettered && written[0] == wanted[1] && written[1] == wanted[0]
    };
    let apart = Written::of(text);
    let names_month = apart.months.len() == 1 && apart.words.is_empty();
    // Of `2024/03` some say a month and some a school year.
    let slashed = text.contains('/') && !text.contains(char::is_alphabetic);
    let same = written.concat() == wanted.concat() && !slashed;
    (same || swapped || names_month).then(|| format!("\"{better}\""))
}

/// The finding about a period that is written as a number or a date: it lacks its quotation marks.
pub(in crate::model) fn unquoted_period(value: &DeValue<'_>, written: &str) -> Problem {
    let quoted = format!("\"{written}\"");
    let fix = Period::parse(written).map(|_| quoted.clone());
    wrong_type("type-period", value).with_help(quoted).with_fix(fix)
}

/// The forms of [`Period::parse`], as a regular expression.
const FORM: &str = concat!(
    "^(19|2[0-9])[0-9]{2}(|JJ00|SJ00|-H[12]|-Q[1-4]|KW0[1-4]|MM(0[1-9]|1[0-2])|/[0-9]{2}",
    "|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)$"
);

impl FromToml for Period {
    const EXAMPLE: &'static str = "\"2025\"";

    fn shape() -> Shape {
        Shape::Form(FORM)
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Period, Problem> {
        match value {
            DeValue::Integer(integer) => Err(unquoted_period(value, integer.as_str())),
            DeValue::Datetime(date) => Err(unquoted_period(value, &date.to_string())),
            other => {
                let text = text_of(other, "type-period")?;
                Period::parse(text).ok_or_else(|| bad_period(text))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_another_period_is_not_proposed() {
        for typed in [
            "voorjaar 2025",
            "begin 2025",
            "eind 2025",
            "2025 x",
            "2025-W12",
            "week 12 2025",
            "2024 t/m 2025",
            "2024 en 2025",
            "2025 t/m Q3",
            "T1 2025",
            "2025/2024",
            "2024/26",
            "2025-13-12",
            "2025-Q5",
            "5e kwartaal 2025",
            "3e helft 2025",
            "31 juni 2025",
            "januari-mei 2025",
            "februari t/m april 2025",
            "maart-januari 2025",
            "mrt 25",
            "25-03-26",
            "25-03-12",
            "2025-00",
            "12 maart",
        ] {
            assert_eq!(Period::suggestion(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_period_in_another_form_is_recognised() {
        for (typed, meant) in [
            ("Q1 2024", "2024-Q1"),
            ("2024Q3", "2024-Q3"),
            ("2025-K1", "2025-Q1"),
            ("kwartaal 1 2025", "2025-Q1"),
            ("1 kwartaal 2025", "2025-Q1"),
            ("2024-3", "2024-03"),
            ("2025/03", "2025-03"),
            ("2025/1", "2025-01"),
            ("03-2024", "2024-03"),
            ("12-03-2024", "2024-03-12"),
            ("12/3/2025", "2025-03-12"),
            ("2025-1-2", "2025-01-02"),
            ("12-03-25", "2025-03-12"),
            ("20250312", "2025-03-12"),
            ("202503", "2025-03"),
            ("2e kwartaal 2024", "2024-Q2"),
            ("2e halfjaar 2025", "2025-H2"),
            ("jaar 2024", "2024"),
            ("2025 (voorlopig)", "2025"),
            ("2025*", "2025"),
            ("maart 2025", "2025-03"),
            ("maart-2025", "2025-03"),
            ("mei '25", "2025-05"),
            ("14 mei 2025", "2025-05-14"),
            ("12 mrt 2025", "2025-03-12"),
            ("schooljaar 2023-2024", "2023/24"),
            ("2024-2025", "2024/25"),
            ("jan-mrt 2025", "2025-Q1"),
            ("januari t/m maart 2025", "2025-Q1"),
            ("januari tot en met juni 2025", "2025-H1"),
            ("juli-december 2025", "2025-H2"),
            ("okt-dec 2025", "2025-Q4"),
            ("januari t/m december 2025", "2025"),
        ] {
            let found = Period::suggestion(typed).map(|period| period.to_string());
            assert_eq!(found.as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn a_period_is_rewritten_only_where_no_other_can_be_meant() {
        for (typed, meant) in [
            ("2024 q1", "2024-Q1"),
            ("2024-kw1", "2024-Q1"),
            ("2024-K3", "2024-Q3"),
            ("Q1 2024", "2024-Q1"),
            ("h2-2024", "2024-H2"),
            ("maart 2025", "2025-03"),
            ("14 mei 2025", "2025-05-14"),
        ] {
            assert_eq!(rewritten(typed), Some(format!("\"{meant}\"")), "{typed}");
        }
        for typed in
            ["2024-3", "03-2024", "05-03-2024", "week 3 2024", "2023-2024", "2024/03", "voorjaar 2025"]
        {
            assert_eq!(rewritten(typed), None, "{typed}");
        }
    }
}
