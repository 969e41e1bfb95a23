//! Periods as a council reads them: in words, wherever they are not to be typed.

use std::collections::BTreeMap;

use crate::office::Office;

const DUTCH: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A period in words, as the guide to the wording has it, made of the form in which it is typed.
fn said(typed: &str, english: bool) -> String {
    let month = |number: &str| (if english { ENGLISH } else { DUTCH })[number.parse::<usize>().unwrap() - 1];
    let parts: Vec<&str> = typed.split('-').collect();
    match *parts.as_slice() {
        [year, part] => match part.split_at(1) {
            ("Q", number) if english => format!("Q{number} {year}"),
            ("Q", number) => format!("{number}e kwartaal {year}"),
            ("H", "1") if english => format!("first half of {year}"),
            ("H", _) if english => format!("second half of {year}"),
            ("H", number) => format!("{number}e helft {year}"),
            _ => format!("{} {year}", month(part)),
        },
        [year, of_year, day] => format!("{} {} {year}", day.trim_start_matches('0'), month(of_year)),
        // A span of years, but no school year.
        _ if typed.len() == 9 => typed.replace('/', "–"),
        _ => typed.to_owned(),
    }
}

/// In Dutch.
pub fn in_dutch(typed: &str) -> String {
    said(typed, false)
}

/// In English.
pub fn in_english(typed: &str) -> String {
    said(typed, true)
}

/// The periods in a text that are written as they are typed: quarters, halves and months. Not the day of a date, nor what
/// follows `--period`, nor what belongs to a longer word.
fn typed_periods(text: &str) -> Vec<&str> {
    let signs = text.as_bytes();
    let digits = |from: usize, count: usize| {
        signs.get(from..from + count).is_some_and(|some| some.iter().all(u8::is_ascii_digit))
    };
    let ends_word = |at: usize| {
        signs.get(at).is_none_or(|sign| !sign.is_ascii_alphanumeric() && !matches!(sign, b'-' | b'/' | b'_'))
    };
    let begins_word = |at: usize| {
        let before = text[..at].bytes().next_back();
        before.is_none_or(|sign| {
            !sign.is_ascii_alphanumeric() && !matches!(sign, b'-' | b'/' | b'_' | b'.' | b'=')
        })
    };
    let mut found = Vec::new();
    for at in 0..signs.len().saturating_sub(6) {
        let part = match &signs[at + 4..at + 6] {
            b"-Q" | b"-H" => digits(at + 6, 1),
            [b'-', _] => digits(at + 5, 2),
            _ => false,
        };
        if !(digits(at, 4) && part && ends_word(at + 7) && begins_word(at)) {
            continue;
        }
        if !text[..at].trim_end().ends_with("--period") {
            found.push(&text[at..at + 7]);
        }
    }
    found
}

#[test]
fn periods_as_they_are_typed_are_found() {
    let text =
        "over 2025-Q1; --period 2025-Q2; op 2026-11-24 (2026-04), zie misdrijven-2025-03.toml en 2024-H2.";
    assert_eq!(typed_periods(text), ["2025-Q1", "2026-04", "2024-H2"]);
    assert_eq!(in_dutch("2026-03-02"), "2 maart 2026");
}

/// What people read of a plan, by the command that made it.
fn all_texts(office: &Office, language: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let lang = ["--lang", language];
    for arguments in [
        &["evaluate", "2023"][..],
        &["evaluate", "2024"],
        &["evaluate", "2025"],
        &["evaluate", "2025", "--format", "html"],
        &["status"],
        &["status", "--all"],
        &["status", "--format", "markdown"],
        &["due", "--within", "400d"],
        &["due", "--format", "ics"],
        &["action", "list"],
    ] {
        let ran = office.ivp(&[arguments, &lang].concat());
        // An entry of a calendar is folded wherever it becomes too long.
        all.insert(arguments.join(" "), ran.out.replace("\r\n ", "").replace("\n ", " "));
    }
    let status = office.json(&["status", "--format", "json"]);
    let of_priorities =
        status["priorities"].as_array().unwrap().iter().flat_map(|one| one["indicators"].as_array());
    for one in of_priorities.flatten().chain(status["monitor"].as_array().unwrap()) {
        for command in ["show", "history"] {
            let id = one["id"].as_str().unwrap();
            all.insert(format!("{command} {id}"), office.ivp(&[&[command, id], &lang[..]].concat()).out);
        }
    }
    office.ivp(&[&["site", "-o", language, "-q"], &lang[..]].concat()).done();
    for entry in std::fs::read_dir(office.path().join(language)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "html") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            all.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
    all
}

#[test]
fn a_period_is_written_in_words_wherever_it_is_read() {
    let office = Office::of_voorbeeldstad();
    for (language, quarter, half, month) in [
        ("nl", "over het 2e kwartaal van 2026", "over de 1e helft van 2026", "augustus 2026"),
        ("en", "for the second quarter of 2026", "for the first half of 2026", "August 2026"),
    ] {
        let all = all_texts(&office, language);
        assert!(all.len() > 100, "{}", all.len());
        for (name, text) in &all {
            assert_eq!(typed_periods(text), Vec::<&str>::new(), "{language}, {name}:\n{text}");
        }
        let due = all["due --within 400d"].split_whitespace().collect::<Vec<_>>().join(" ");
        for words in [quarter, half, month] {
            assert!(due.contains(words), "{words}: {due}");
        }
        // What is to be typed stays as it is typed.
        assert!(due.contains("--period 2026-Q2"), "{due}");
        let chart = &all["indicator_ondermijning_communicatie-uitingen.html"];
        assert!(chart.contains(if language == "nl" { ">3e kw</text>" } else { ">Q3</text>" }), "{chart}");
    }
}

#[test]
fn data_keep_the_form_that_is_typed() {
    let office = Office::of_voorbeeldstad();
    for arguments in [
        &["history", "jeugdoverleg-gehouden", "--format", "csv"][..],
        &["history", "jeugdoverleg-gehouden", "--format", "json"],
        &["show", "jeugdoverleg-gehouden", "--format", "json"],
        &["export", "--format", "csv"],
        &["status", "--format", "json"],
    ] {
        let out = office.ivp(arguments).out;
        assert!(out.contains("2025-08") && !out.contains("\"augustus 2025\""), "{arguments:?}");
    }
    let paper = office.json(&["evaluate", "2025", "--format", "json"]).to_string();
    assert!(paper.contains("\"2025-H2\"") && !paper.contains("2e helft"), "{paper}");
}

#[test]
fn a_period_can_be_typed_as_it_is_said() {
    let office = Office::of_voorbeeldstad();
    for said in ["2e kwartaal 2026", "Q2 2026", "2026-Q2"] {
        let asked = ["record", "communicatie-uitingen", "1", "--period", said, "--dry-run"];
        let out = office.ivp(&asked).done().out;
        assert!(out.contains("period = \"2026-Q2\""), "{said}: {out}");
    }
    std::fs::write(office.path().join("uitingen.csv"), "Periode;Aantal\n2e kwartaal 2026;3\n").unwrap();
    let asked = [
        "import",
        "uitingen.csv",
        "--indicator",
        "communicatie-uitingen",
        "--own",
        "--source",
        "gemeente",
        "--dry-run",
    ];
    let out = office.ivp(&asked).done().out;
    assert!(out.contains("2e kwartaal 2026") && out.contains('3'), "{out}");
}
