//! The paper against the data behind it: every figure, verdict and count in the one is that of the other.

use serde_json::Value;

use crate::office::Office;

/// The words of the verdicts, as the paper has them in Dutch, and their signs.
const VERDICTS: [(&str, &str, char); 14] = [
    ("achieved", "behaald", '✓'),
    ("on-track", "op koers", '●'),
    ("at-risk", "let op", '▲'),
    ("off-track", "loopt achter", '▼'),
    ("worsening", "verslechtert", '✗'),
    ("running", "termijn loopt nog", '◔'),
    ("not-recorded", "vastgelegd", '–'),
    ("no-target", "geen streefwaarde", '○'),
    ("needs-interpretation", "duiding nodig", '?'),
    ("interpreted", "duiding gegeven", '¶'),
    ("baseline-only", "alleen nulmeting", '◌'),
    ("no-data", "geen meting", '·'),
    ("not-comparable", "niet vergelijkbaar", '≠'),
    ("withheld", "niet openbaar", '□'),
];

fn word(assessment: &Value) -> &'static str {
    VERDICTS.iter().find(|(value, ..)| *assessment == *value).unwrap().1
}

/// A number as the paper writes it, without decimals that say nothing.
pub(crate) fn number(value: f64) -> String {
    let text = format!("{}", (value * 100.0).round() / 100.0).replace('.', ",");
    match text.split_once(',') {
        None if text.len() > 3 => format!("{}.{}", &text[..text.len() - 3], &text[text.len() - 3..]),
        _ => text,
    }
}

/// The text of the paper without its marks.
fn plain(form: &str, text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for sign in text.chars() {
        match sign {
            '<' if form == "html" => inside = true,
            '>' if inside => (inside, _) = (false, out.push(' ')),
            _ if inside => {}
            '*' | '\\' => {}
            _ => out.push(sign),
        }
    }
    out.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'").replace("<br>", " ")
}

/// The lines of a paper that are rows of its tables, as cells.
fn rows(markdown: &str) -> Vec<Vec<String>> {
    markdown
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

fn all_of<'v>(priority: &'v Value, kind: &str) -> impl Iterator<Item = &'v Value> {
    priority[kind].as_array().unwrap().iter()
}

/// How often a sign stands in a cell of the matrix: set down as often, or once with a number.
pub(crate) fn marked(cell: &str, sign: char) -> usize {
    let of = |part: &str| match part.chars().next().and_then(|first| first.to_digit(10)) {
        Some(_) if part.ends_with(sign) => part.trim_end_matches(sign).parse().unwrap(),
        Some(_) => 0,
        None => part.matches(sign).count(),
    };
    cell.split('\u{a0}').map(of).sum()
}

/// A period as a paper writes it: in full.
pub(crate) fn in_full(period: &str) -> String {
    let ordinals = [("1e ", "eerste "), ("2e ", "tweede "), ("3e ", "derde "), ("4e ", "vierde ")];
    let full = |text: String, (short, long): &(&str, &str)| text.replace(short, long);
    ordinals.iter().fold(crate::periods::in_dutch(period), full)
}

#[test]
fn every_figure_verdict_and_count_of_the_paper_is_that_of_the_data() {
    let mut compared = 0;
    for (office, year) in [
        (Office::of_voorbeeldstad(), "2024"),
        (Office::of_voorbeeldstad(), "2025"),
        (Office::of_haaksbergen(), "2024"),
    ] {
        let json = office.json(&["evaluate", year, "--format", "json"]);
        let markdown = office.ivp(&["evaluate", year]).out;
        let html = plain("html", &office.ivp(&["evaluate", year, "--format", "html"]).out);
        let rows = rows(&markdown);
        for priority in json["priorities"].as_array().unwrap() {
            let effects: Vec<&Value> = all_of(priority, "effects").collect();
            // The marks of the matrix.
            let title = priority["title"].as_str().unwrap();
            let summary = rows.iter().find(|row| row[0] == title && row.len() == 4).unwrap();
            for (value, _, sign) in VERDICTS {
                let count = effects.iter().filter(|one| one["assessment"] == value).count();
                assert_eq!(marked(&summary[2], sign), count, "{title} {value}: {}", summary[2]);
                compared += 1;
            }
            for one in effects.iter().copied().chain(all_of(priority, "performances")) {
                let title = one["title"].as_str().unwrap();
                let verdict = word(&one["assessment"]);
                // Of what nothing is on record only the names are told, together.
                let told_together = |begin: &str| {
                    let lines = markdown.lines().filter(|line| plain("markdown", line).starts_with(begin));
                    lines.map(|line| plain("markdown", line)).any(|line| line.contains(title))
                };
                if !one["target"]["per"].is_null() {
                    let row = rows.iter().find(|row| row.len() == 3 && row[0] == title);
                    match row {
                        Some(row) => assert!(row[2].contains(verdict), "{}", row[2]),
                        None => assert!(told_together("Frequentieafspraken waarvan"), "{title}"),
                    }
                    assert!(html.contains(title), "{title}");
                    continue;
                }
                if one["latest"].is_null() && one["elsewhere"].is_null() {
                    assert!(told_together("Nog niet gemeten: "), "{title}");
                    continue;
                }
                let row = rows
                    .iter()
                    .find(|row| row.len() == 5 && row[0].starts_with(title))
                    .unwrap_or_else(|| panic!("{title} has no row"));
                assert!(plain("markdown", &row[4]).contains(verdict), "{title}: {verdict}: {}", row[4]);
                // Of a target for each part the row tells the part that decides.
                if one["target"]["for_each"].as_array().is_some_and(|parts| !parts.is_empty()) {
                    let parts = one["part_figures"].as_array().unwrap().iter();
                    let shown = parts.filter(|part| {
                        let value = number(part["value"].as_f64().unwrap());
                        let named = format!(", {}", part["part"].as_str().unwrap());
                        row[2].ends_with(&named) && row[2].starts_with(&format!("{value}<br>"))
                    });
                    assert_eq!(shown.count(), 1, "{title}: {}", row[2]);
                    compared += 1;
                    continue;
                }
                // What is judged stands in the column of the latest figure.
                let judged = &one["judged"];
                let period_of = if judged.is_null() { "period" } else { "to" };
                let now = if judged.is_null() { &one["latest"] } else { judged };
                for (cell, figure, period) in [(1, &one["baseline"], "period"), (2, now, period_of)] {
                    if figure.is_null() {
                        assert_eq!(row[cell], "", "{title}");
                        continue;
                    }
                    let value = figure["value"].as_f64().unwrap();
                    // A rate is shown with one decimal.
                    let value =
                        number(if one["unit"] == "rate" { (value * 10.0).round() / 10.0 } else { value });
                    let period = in_full(figure[period].as_str().unwrap());
                    assert!(
                        row[cell].contains(&value) && row[cell].contains(&period),
                        "{title}: {}",
                        row[cell]
                    );
                    assert!(html.contains(&value), "{title} {value}");
                    compared += 1;
                }
                let chance = one["change"]["certain"] == false && one["ordinary_range"].is_null();
                assert_eq!(row[4].contains("toeval zijn"), chance, "{title}: {}", row[4]);
            }
        }
        let looks = &json["looks"];
        if looks["tested"].as_u64().unwrap_or_default() > 1 {
            let shown = format!("Van de {} getoetste verschillen", looks["tested"]);
            assert!(markdown.contains(&shown) && html.contains(&shown), "{shown}");
        }
        let revised = json["account"]["revisions"].as_array().unwrap();
        assert_eq!(markdown.contains("geen cijfers herzien"), revised.is_empty(), "{year}");
        // Each figure that counts is in the appendix, also of what was measured once.
        for one in json["priorities"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|priority| all_of(priority, "effects").chain(all_of(priority, "performances")))
        {
            let title = one["title"].as_str().unwrap();
            let is_there = rows.iter().any(|row| row.len() == 2 && row[0].starts_with(title));
            assert!(is_there || one["latest"].is_null(), "{title}");
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn a_figure_that_was_recorded_and_corrected_after_the_last_evaluation_is_revised() {
    let office = Office::of_base_plan();
    let first = "period = \"2024\"\nvalue = 60\n";
    let corrected =
        "[[measurement]]\nperiod = \"2024\"\nvalue = 62\nrecorded = 2025-03-01\ncorrects = \"nagekomen\"\n";
    office.edit(
        "measurements/buurt/overlast.toml",
        first,
        &format!("{first}recorded = 2025-02-01\n\n{corrected}"),
    );
    let out = office.ivp(&["evaluate", "2024"]).out;
    assert!(!out.contains("geen cijfers herzien") && out.contains("| 60 | 62 |"), "{out}");
}
