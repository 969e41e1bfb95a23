//! What a text beside a figure says that makes the figure less than one of its whole year: `t/m september`, `cumulatief`,
//! `eerste 9 maanden`. It may stand anywhere: in a title, a head, a remark.

use chrono::Datelike as _;

use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::time;
use crate::exchange::read::time::when::{Part, Unusable, When};
use crate::model::Period;

/// Whether a text says of a figure of a period that it is not that of the whole period.
pub(in crate::exchange) fn is_not_whole(text: &str, period: Period) -> bool {
    // Nobody says so at such length.
    if text.len() > 300 {
        return false;
    }
    let words = words(text);
    let years = years(text);
    let own = period.start().year()..=period.end().year();
    let is_about = years.is_empty() || years.iter().any(|year| own.contains(year));
    let is_long = matches!(period, Period::Year(_) | Period::SchoolYear(_));
    is_about
        && (is_running(&words)
            || is_of_this_year(&words)
            || is_long
                && (is_incomplete(&words) || is_half(&words) || names_part(text, &words, years.is_empty())))
}

/// The same of a line below a table, which may well name the month of a paper: only where a stretch ends within the year.
pub(in crate::exchange) fn ends_within(text: &str, period: Period) -> bool {
    names_stretch(text, period) || is_not_whole(text, period) && is_incomplete(&words(text))
}

/// The same of a remark with a figure, in which anything may be incomplete: only where a stretch of time is named.
pub fn names_stretch(text: &str, period: Period) -> bool {
    let words = words(text);
    let is_stretch = |from: usize| {
        let read = |length: usize| time(&words[from..from + length].join(" "), TimeColumn::Any).when;
        let is_part = |length: usize| match read(length) {
            When::Unusable(why) => why == Unusable::Partial,
            When::Part(_) => words[from..from + length].iter().filter(|word| names_month(word)).count() > 1,
            _ => false,
        };
        (1..=(words.len() - from).min(MOST_WORDS)).any(is_part)
    };
    let is_all_of_it = || matches!(time(text, TimeColumn::Any).when, When::Part(_)) || is_half(&words);
    is_not_whole(text, period)
        && (is_running(&words) || lacks_part(&words) || is_all_of_it() || (0..words.len()).any(is_stretch))
}

/// How many words a stretch of time has at most: `01-01-2024 t/m 31-12-2024`.
const MOST_WORDS: usize = 10;

/// The years that a text names.
pub(in crate::exchange) fn years(text: &str) -> Vec<i32> {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|number| number.len() == 4);
    numbers.filter_map(|number| number.parse().ok()).filter(|year| (1900..=2999).contains(year)).collect()
}

/// The words and numbers of a text, in small letters. `t/m` is one of them.
fn words(text: &str) -> Vec<String> {
    let lower =
        text.to_lowercase().replace("t/m", " tm ").replace("t.m.", " tm ").replace("tot en met", " tm ");
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Added up over the year so far, or over the last twelve months.
fn is_running(words: &[String]) -> bool {
    let pair = |one: &str, other: &str| words.windows(2).any(|pair| pair[0] == one && pair[1] == other);
    let is = |word: &String| {
        word.starts_with("cumulati")
            || word.starts_with("voortschrijdend")
            || matches!(word.as_str(), "cum" | "ytd" | "rolling" | "maands" | "12maands")
    };
    // `Aantal t/m`, `Stand t/m kwartaal`: up to whatever stands beside it.
    let up_to = |at: usize| {
        let open = ["kwartaal", "maand", "deze", "einde", "eind", "periode", "heden", "nu"];
        let is_week = || matches!(words.get(at + 1..at + 3), Some([week, number]) if week == "week" && !number.starts_with('5'));
        words[at] == "tm" && (is_week() || words.get(at + 1).is_none_or(|next| open.contains(&next.as_str())))
    };
    let so_far = [("to", "date"), ("tot", "nu"), ("tot", "dusver"), ("tot", "heden"), ("lopend", "totaal")];
    words.iter().any(is) || so_far.iter().any(|(one, other)| pair(one, other)) || (0..words.len()).any(up_to)
}

/// Whether the head of a column of periods says that what stands beside them is added up to their ends: `Jaar t/m`.
pub(in crate::exchange) fn is_added_up(head: &str) -> bool {
    is_running(&words(head))
}

/// Of a year that goes on, whichever that is.
fn is_of_this_year(words: &[String]) -> bool {
    words.windows(2).any(|pair| matches!(pair[0].as_str(), "lopend" | "lopende") && pair[1] == "jaar")
}

fn is_incomplete(words: &[String]) -> bool {
    const WORDS: [&str; 9] = [
        "deels",
        "gedeeltelijk",
        "gedeeltelijke",
        "onvolledig",
        "onvolledige",
        "incompleet",
        "tussenstand",
        "incomplete",
        "partial",
    ];
    let not = |pair: &[String]| {
        matches!(pair[0].as_str(), "niet" | "not")
            && matches!(pair[1].as_str(), "compleet" | "volledig" | "afgerond" | "complete" | "heel")
    };
    // A report within the year tells of what went before it; that of its end tells of all of it.
    const REPORTS: [&str; 11] = [
        "berap",
        "burap",
        "marap",
        "turap",
        "bestuursrapport",
        "tussenrapport",
        "kwartaalrapport",
        "maandrapport",
        "halfjaarrapport",
        "voorjaarsnota",
        "najaarsnota",
    ];
    let is_last =
        || words.iter().any(|word| matches!(word.as_str(), "q4" | "k4" | "4e" | "vierde" | "december"));
    let is_report = |word: &String| REPORTS.iter().any(|begin| word.starts_with(begin)) && !is_last();
    let is = |word: &String| WORDS.contains(&word.as_str()) || is_report(word);
    // `nog niet alle cijfers binnen`, `niet het hele jaar`
    let arrived = || {
        let is = |word: &String| matches!(word.as_str(), "binnen" | "compleet" | "verwerkt" | "aangeleverd");
        words.iter().any(is)
    };
    let not_all = |three: &[String]| match (three[0].as_str(), three[1].as_str(), three[2].as_str()) {
        ("niet", "alle", "cijfers" | "gegevens") => arrived(),
        ("niet", _, "hele" | "gehele" | "volledige") => true,
        _ => false,
    };
    words.iter().any(is) || words.windows(2).any(not) || words.windows(3).any(not_all) || lacks_part(words)
}

/// Whether a text says that some months or quarters are not in a figure: `december ontbreekt`, `zonder Q4`, `alleen Q1 en
/// Q2`, `nog niet alle maanden`.
fn lacks_part(words: &[String]) -> bool {
    let is_any = |all: &[&str]| words.iter().any(|word| all.contains(&word.as_str()));
    let pair = |pair: &[String]| match (pair[0].as_str(), pair[1].as_str()) {
        ("niet", "alle") => {
            words.iter().any(|word| matches!(word.as_str(), "maanden" | "kwartalen" | "weken"))
        }
        ("niet", "bekend" | "binnen" | "beschikbaar" | "verwerkt" | "aangeleverd" | "geteld") => {
            names_any_part(words)
        }
        _ => false,
    };
    let goes_on = || words.ends_with(&["loopt".to_owned(), "nog".to_owned()]);
    let without =
        || is_any(&["excl", "exclusief", "zonder", "behalve", "ontbreekt", "ontbreken", "mist", "missing"]);
    let only = || is_any(&["alleen", "slechts", "enkel", "only"]);
    words.windows(2).any(pair) || goes_on() || (without() || only()) && names_any_part(words)
}

/// Whether a part of a year stands in a text: `december`, `vierde kwartaal`, `eerste twee kwartalen`. Up to December is all
/// of it.
fn names_any_part(words: &[String]) -> bool {
    let is_part = |from: usize, to: usize| {
        let part = &words[from..to];
        let is_border =
            words[from.saturating_sub(1)..to].windows(2).any(|pair| is_border(&pair[0], &pair[1]));
        let when = time(&part.join(" "), TimeColumn::Any).when;
        matches!(when, When::Part(_) | When::Unusable(Unusable::Partial))
            && !is_whole_year(part)
            && !is_border
    };
    (0..words.len()).any(|from| (from + 1..=words.len().min(from + 3)).any(|to| is_part(from, to)))
}

/// Whether a number of months or quarters is all of a year: `12 maanden`, `vier kwartalen`.
fn is_whole_year(stretch: &[String]) -> bool {
    let stretch: Vec<&str> = stretch.iter().map(String::as_str).filter(|word| *word != "alle").collect();
    matches!(
        stretch.as_slice(),
        ["12" | "twaalf", "maanden" | "maand" | "mnd"] | ["4" | "vier", "kwartalen"] | ["52", "weken"]
    )
}

/// Whether a text says nothing but that it is of half a year or so: `2025 (half jaar)`.
fn is_half(words: &[String]) -> bool {
    let is_year = |word: &&String| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let left: Vec<&str> = words.iter().filter(|word| !is_year(word)).map(String::as_str).collect();
    matches!(left.as_slice(), ["half" | "halve" | "driekwart", "jaar"] | ["een", "half", "jaar"])
}

/// Words beside which months are how long something lasted, and not of which part of the year it is.
const LASTING: [&str; 18] = [
    "langer",
    "korter",
    "meer",
    "minder",
    "dan",
    "binnen",
    "na",
    "afgelopen",
    "laatste",
    "vorige",
    "of",
    "oud",
    "ouder",
    "jonger",
    "duur",
    "over",
    "past",
    "last",
];

/// Whether a stretch of a text is a part of a year, the longest that tells a time first. A part with its year may be the
/// day of a survey or of a paper; what ends somewhere in the year (`t/m september 2025`) is no such thing.
fn names_part(text: &str, words: &[String], no_year: bool) -> bool {
    let lasting = words.iter().any(|word| LASTING.contains(&word.as_str()));
    let mut left = words;
    while !left.is_empty() {
        let read = (1..=left.len().min(MOST_WORDS)).rev().find_map(|length| {
            let when = time(&left[..length].join(" "), TimeColumn::Any).when;
            let says =
                !matches!(when, When::Other | When::Empty | When::Unclear | When::Unusable(Unusable::Unread));
            says.then_some((length, when))
        });
        let (length, when) = read.unwrap_or((1, When::Other));
        let stretch = &left[..length];
        // `mei` and `jun` are words of other things too.
        let is_short =
            || stretch.iter().all(|word| word.len() <= 3) && text.trim().len() > stretch.join(" ").len();
        // The first and the last day of a year are days of all of it.
        let is_border = matches!(left, [word, month, ..] if is_border(word, month));
        let found = match when {
            _ if is_border => false,
            // `drie van de vier kwartalen`, `doorgetrokken naar 12 maanden`
            _ if is_whole_year(stretch) => {
                let before = words.len() - left.len();
                words[..before]
                    .last()
                    .is_some_and(|word| matches!(word.as_str(), "van" | "de" | "naar" | "tot"))
            }
            // `november of december` lasts for no `of` months.
            When::Unusable(Unusable::Partial | Unusable::Season) => {
                !lasting || stretch.iter().any(|word| names_month(word) || word == "kwartalen")
            }
            When::Part(Part::Month(_)) => no_year && !is_short(),
            When::Part(_) => no_year,
            _ => false,
        };
        if found {
            return true;
        }
        left = &left[if is_border { 2 } else { length }..];
    }
    false
}

fn names_month(word: &str) -> bool {
    matches!(time(word, TimeColumn::Any).when, When::Part(Part::Month(_)))
}

/// Whether two words begin or end a year: `1 januari`, `31 december`, `t/m december`.
fn is_border(word: &str, month: &str) -> bool {
    let is = |of| time(month, TimeColumn::Any).when == When::Part(Part::Month(of));
    word == "1" && is(1) || matches!(word, "31" | "tm") && is(12)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_whole_year_says_so_in_many_ways() {
        let year = Period::Year(2025);
        for text in [
            "Misdrijven januari t/m september",
            "Stand t/m september 2025",
            "Cumulatief t/m Q3",
            "november t/m december",
            "Misdrijven 2025 YTD",
            "Misdrijven lopend jaar 2025",
            "2025 cum.",
            "Misdrijven 2025 (9 maanden)",
            "eerste 9 maanden 2025",
            "Misdrijven 1e zes maanden 2025",
            "2025 (niet compleet)",
            "2025 (deels)",
            "12-maands voortschrijdend totaal",
            "Bestuursrapportage 2 (t/m augustus)",
            "eerste acht maanden",
            "Q1",
            "eerste helft",
            "Meldingen kwartaal 3",
            "Berap 1 2025",
            "2025 Berap 2",
            "Kwartaalrapportage Q3 2025",
            "2025 tot nu toe",
            "cijfers over drie kwartalen",
            "nog niet alle maanden",
            "nog niet alle cijfers binnen",
            "niet het hele jaar",
            "vierde kwartaal nog niet bekend",
            "alleen de eerste twee kwartalen bekend",
            "zonder vierde kwartaal",
            "t/m week 39",
            "2025 (half jaar)",
            "loopt nog",
            "drie van de vier kwartalen",
            "doorgetrokken naar 12 maanden",
        ] {
            assert!(is_not_whole(text, year), "{text}");
        }
        for text in [
            "Misdrijven",
            "Stand t/m september 2024",
            "Jongeren van 12 tot 18 jaar",
            "Slachtoffer in de afgelopen 12 maanden",
            "Wachttijd langer dan 3 maanden",
            "Veiligheidsmonitor, gehouden in maart 2025",
            "Totaal januari t/m december",
            "Bijgewerkt t/m december 2025",
            "t/m dec",
            "Stand 1 januari",
            "Vanaf 2025 nieuwe indeling",
            "Kwartaalrapportage Q4 2025",
            "12 maanden",
            "Registratie loopt nog via het oude systeem",
            "Niet alle meldingen worden verwerkt",
            "Alleen cijfers tot en met december",
            "Alleen meldingen bij de politie",
            "alle vier kwartalen",
            "t/m week 52",
            "Wachttijd van een half jaar",
            "Stand op 31 december",
            "Periode: 01-01-2025 t/m 31-12-2025",
            "Misdrijven 2015 t/m 2025",
            "Diefstal (1.1.1)",
            "Meldingen in mei en daarbuiten door omwonenden",
            "",
        ] {
            assert!(!is_not_whole(text, year), "{text}");
        }
        for (text, expected) in [
            ("Cijfers t/m september", true),
            ("Bijgewerkt t/m 30-09-2025", true),
            ("Maand is niet november of december", true),
            ("Deze cijfers zijn onvolledig", true),
            ("Exclusief december 2025", true),
            ("Cijfers jan t/m jun", true),
            ("Het vierde kwartaal van 2025 is nog niet bekend", true),
            ("December 2025 ontbreekt", true),
            ("Het vierde kwartaal van 2024 is niet bekend", false),
            ("Gepubliceerd in maart", false),
            ("Bron: politie, 2015 t/m 2025", false),
        ] {
            assert_eq!(ends_within(text, year), expected, "{text}");
        }
        for (remark, expected) in [
            ("zonder Q4", true),
            ("eerste halfjaar", true),
            ("nog niet alle maanden", true),
            ("half jaar", true),
            ("nog niet alle scholen", false),
            ("12 maanden", false),
        ] {
            assert_eq!(names_stretch(remark, year), expected, "{remark}");
        }
        assert!(is_not_whole("Cumulatief", Period::Month(2025, 2)));
        assert!(!is_not_whole("Q1", Period::Quarter(2025, 1)));
    }
}
