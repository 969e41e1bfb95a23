//! Every view tells the figure that is judged, what lacks beside it, and the line that it is held against: each test a kind
//! of statement that was once false. Figures and sentences by hand.

use crate::office::Office;
use crate::sentences::{figures, office, one_line, says, says_not, told};

/// What a command says, in Dutch and in English, on one line.
fn both(office: &Office, arguments: &[&str]) -> [String; 2] {
    ["nl", "en"].map(|lang| {
        let ran = office.ivp(&[arguments, &["--lang", lang]].concat());
        one_line(&format!("{}\n{}", ran.out, ran.err))
    })
}

/// At most 150 a year, by quarter; of 2025 the fourth lacks.
fn norm() -> Office {
    let norm = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\n\
        target = { at_most = 150, per = \"year\", from = 2024 }";
    office(norm, &figures("2024 120; 2025-Q1 40; 2025-Q2 50; 2025-Q3 30")).on("2026-02-15")
}

#[test]
fn of_a_norm_with_part_of_its_year_on_record_only_that_part_is_asked_for() {
    let office = norm();
    let [dutch, english] = told(&office);
    says(&dutch, "over 2025 is niet alles vastgelegd (120); 4e kwartaal 2025 ontbreekt");
    says(&english, "not everything is recorded for 2025 (120); Q4 2025 is missing");
    says(&dutch, "2025: niet alles vastgelegd (120, hoogstens 150)");
    says_not(&dutch, "2025: niet vastgelegd");
    for command in ["status", "due"] {
        let [dutch, english] = both(&office, &[command]);
        for said in [&dutch, &english] {
            says(said, "--period 2025-Q4");
            says_not(said, "--period 2025 ");
        }
    }
    says(&both(&office, &["status"])[0], "niets vastgelegd over 4e kwartaal 2025: ivp record buurt/een");
    let [dutch, english] = both(&office.on("2026-11-26"), &["evaluate", "2025"]);
    says(&dutch, "2025 niet alles vastgelegd");
    says(&english, "2025 not fully recorded");
}

#[test]
fn what_is_asked_for_is_as_long_as_the_figures_are() {
    let of = |frequency: &str, all: &str| {
        let norm = format!(
            "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"{frequency}\"\n\
             target = {{ at_most = 150, per = \"year\", from = 2025 }}"
        );
        told(&office(&norm, &figures(all)).on("2026-02-15"))
    };
    let [dutch, english] = of("monthly", "2025-Q1 10; 2025-Q2 10; 2025-Q3 10; 2025-11 10");
    says(&dutch, "oktober 2025, december 2025 ontbreken");
    says(&english, "October 2025, December 2025 are missing");
    // A yearly figure, of which a half is there: the other half.
    says(&of("yearly", "2025-H1 60")[0], "2e helft 2025 ontbreekt");
    // Nothing at all: the year.
    let [dutch, _] = of("quarterly", "2026-01 3");
    says_not(&dutch, "kwartaal 2025 ontbreekt");
}

#[test]
fn of_earlier_years_it_is_said_that_not_all_is_on_record() {
    let norm = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\n\
        target = { at_most = 150, per = \"year\", from = 2024 }";
    let all = "2024-Q1 40; 2025-Q1 40; 2025-Q2 50; 2025-Q3 30; 2025-Q4 20";
    let [dutch, english] = told(&office(norm, &figures(all)).on("2026-02-15"));
    says(&dutch, "niet alles vastgelegd: 2024");
    says(&english, "not fully recorded: 2024");
}

#[test]
fn a_year_below_its_own_quarters_is_asked_about() {
    let office = norm();
    // 40 + 50 + 30.
    let year = |value: &'static str| ["record", "buurt/een", value, "--period", "2025"];
    let asked = office.ivp(&year("35"));
    asked.refused(2, &["35 over 2025 is minder dan wat al over delen daarvan is vastgelegd: samen 120 (2025-Q1 t/m 2025-Q3)"]);
    let english = office.ivp(&[&year("35")[..], &["--lang", "en"]].concat());
    english.refused(2, &["35 for 2025 is less than what is already recorded for parts of it: 120 together"]);
    office.ivp(&[&year("120")[..], &["--dry-run"]].concat()).done_with_remark("");
    office.write("measurements/buurt/een.toml", figures("2025 35; 2025-Q1 40; 2025-Q2 50"));
    let [dutch, _] = both(&office, &["check"]);
    says(&dutch, "35 over 2025 is minder dan wat al over delen daarvan is vastgelegd: samen 90");
    office.write("measurements/buurt/een.toml", figures("2025 90; 2025-Q1 40; 2025-Q2 50"));
    says_not(&both(&office, &["check"])[0], "minder dan wat al over delen");
    // A percentage of a year is no sum.
    let percent =
        crate::sentences::office("unit = \"percent\"\ndirection = \"lower\"\nfrequency = \"quarterly\"", "");
    percent.write("measurements/buurt/een.toml", figures("2025 35; 2025-Q1 40; 2025-Q2 50"));
    says_not(&both(&percent, &["check"])[0], "minder dan wat al over delen");
}
