//! The paper against the data behind it: every figure, verdict and count in the one is that of the other.

use serde_json::Value;

use crate::office::Office;

/// The words of the verdicts, as the paper has them in Dutch.
const VERDICTS: [(&str, &str); 14] = [
    ("achieved", "behaald"),
    ("on-track", "op koers"),
    ("at-risk", "let op"),
    ("off-track", "loopt achter"),
    ("worsening", "verslechtert"),
    ("running", "termijn loopt nog"),
    ("not-recorded", "vastgelegd"),
    ("no-target", "geen streefwaarde"),
    ("needs-interpretation", "duiding nodig"),
    ("interpreted", "duiding gegeven"),
    ("baseline-only", "alleen nulmeting"),
    ("no-data", "geen meting"),
    ("not-comparable", "niet vergelijkbaar"),
    ("withheld", "niet openbaar"),
];

fn word(assessment: &Value) -> &'static str {
    VERDICTS.iter().find(|(value, _)| *assessment == *value).unwrap().1
}

/// A number as the paper writes it, without decimals that say nothing.
fn number(value: f64) -> String {
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

/// A verdict as the counts tell it: what lacks is told as that.
fn counted(verdict: &str) -> &str {
    match verdict {
        "geen streefwaarde" => "zonder streefwaarde",
        "duiding nodig" => "waarbij duiding nodig is",
        "duiding gegeven" => "met een duiding",
        "alleen nulmeting" => "met alleen een nulmeting",
        "geen meting" => "nog niet gemeten",
        "niet alles vastgelegd" => "waarvan niet alles is vastgelegd",
        "termijn loopt nog" => "waarvan de termijn nog loopt",
        same => same,
    }
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
            // The counts of the summary.
            let title = priority["title"].as_str().unwrap();
            let summary = rows.iter().find(|row| row[0] == title && row.len() == 4).unwrap();
            for (value, shown) in VERDICTS {
                let count = effects.iter().filter(|one| one["assessment"] == value).count();
                let said = summary[2].split(", ").any(|part| {
                    part.split_once(' ').is_some_and(|(number, word)| {
                        number == count.to_string() && word.ends_with(counted(shown))
                    })
                });
                assert_eq!(said, count > 0, "{title} {value} {count}: {}", summary[2]);
                compared += 1;
            }
            for one in effects.iter().copied().chain(all_of(priority, "performances")) {
                let title = one["title"].as_str().unwrap();
                let verdict = word(&one["assessment"]);
                if !one["target"]["per"].is_null() {
                    let line =
                        markdown.lines().find(|line| line.starts_with(&format!("- {title}: "))).unwrap();
                    assert!(line.contains(verdict), "{line}");
                    assert!(html.contains(title), "{title}");
                    continue;
                }
                let row = rows
                    .iter()
                    .find(|row| row.len() == 7 && row[0].starts_with(title))
                    .unwrap_or_else(|| panic!("{title} has no row"));
                assert!(plain("markdown", &row[6]).contains(verdict), "{title}: {verdict}: {}", row[6]);
                // Of a target for each part the row tells the part that decides.
                if one["target"]["for_each"].as_array().is_some_and(|parts| !parts.is_empty()) {
                    let parts = one["part_figures"].as_array().unwrap().iter();
                    let shown = parts.filter(|part| {
                        let value = number(part["value"].as_f64().unwrap());
                        let named = format!(", {}", part["part"].as_str().unwrap());
                        row[3].ends_with(&named) && row[3].starts_with(&format!("{value}<br>"))
                    });
                    assert_eq!(shown.count(), 1, "{title}: {}", row[3]);
                    compared += 1;
                    continue;
                }
                // What is judged stands in the column of the latest figure.
                let judged = &one["judged"];
                let period_of = if judged.is_null() { "period" } else { "to" };
                let now = if judged.is_null() { &one["latest"] } else { judged };
                for (cell, figure, period) in [(1, &one["baseline"], "period"), (3, now, period_of)] {
                    if figure.is_null() {
                        assert_eq!(row[cell], "", "{title}");
                        continue;
                    }
                    let value = figure["value"].as_f64().unwrap();
                    // A rate is shown with one decimal.
                    let value =
                        number(if one["unit"] == "rate" { (value * 10.0).round() / 10.0 } else { value });
                    let period = crate::periods::in_dutch(figure[period].as_str().unwrap());
                    assert!(
                        row[cell].contains(&value) && row[cell].contains(&period),
                        "{title}: {}",
                        row[cell]
                    );
                    assert!(html.contains(&value), "{title} {value}");
                    compared += 1;
                }
                let chance = one["change"]["certain"] == false && one["ordinary_range"].is_null();
                assert_eq!(row[6].contains("toeval zijn"), chance, "{title}: {}", row[6]);
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
            let table = format!("Cijfers: {}", one["title"].as_str().unwrap());
            assert!(markdown.contains(&table) || one["latest"].is_null(), "{table}");
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
