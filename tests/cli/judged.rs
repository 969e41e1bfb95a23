//! Every view tells the figure that is judged, what lacks beside it, and the line that it is held against: each test a kind
//! of statement that was once false. Figures and sentences by hand.

use crate::office::Office;
use crate::sentences::{COUNT, figures, in_words, office, one_line, says, says_not};

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
    let [dutch, english] = in_words(&office);
    says(&dutch, "over 2025 is niet alles vastgelegd (120); het 4e kwartaal van 2025 ontbreekt");
    says(&english, "not everything is recorded for 2025 (120); the fourth quarter of 2025 is missing");
    says(&dutch, "2025: niet alles vastgelegd (120, hoogstens 150)");
    says_not(&dutch, "2025: niet vastgelegd");
    for command in [&["status", "--all"][..], &["due"]] {
        let [dutch, english] = both(&office, command);
        for said in [&dutch, &english] {
            says(said, "--period 2025-Q4");
            says_not(said, "--period 2025 ");
        }
    }
    says(
        &both(&office, &["status", "--all"])[0],
        "niets vastgelegd over het 4e kwartaal van 2025: ivp record buurt/een",
    );
    let [dutch, english] = both(&office.on("2026-11-26"), &["evaluate", "2025"]);
    says(&dutch, "over 2025 is niet alles vastgelegd (120); het vierde kwartaal van 2025 ontbreekt");
    says(&english, "not everything is recorded for 2025 (120)");
}

#[test]
fn what_is_asked_for_is_as_long_as_the_figures_are() {
    let of = |frequency: &str, all: &str| {
        let norm = format!(
            "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"{frequency}\"\n\
             target = {{ at_most = 150, per = \"year\", from = 2025 }}"
        );
        in_words(&office(&norm, &figures(all)).on("2026-02-15"))
    };
    let [dutch, english] = of("monthly", "2025-Q1 10; 2025-Q2 10; 2025-Q3 10; 2025-11 10");
    says(&dutch, "oktober 2025 en december 2025 ontbreken");
    says(&english, "October 2025 and December 2025 are missing");
    // A yearly figure, of which a half is there: the other half.
    says(&of("yearly", "2025-H1 60")[0], "de 2e helft van 2025 ontbreekt");
    // Nothing at all: the year.
    let [dutch, _] = of("quarterly", "2026-01 3");
    says_not(&dutch, "kwartaal 2025 ontbreekt");
}

#[test]
fn of_earlier_years_it_is_said_that_not_all_is_on_record() {
    let norm = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\n\
        target = { at_most = 150, per = \"year\", from = 2024 }";
    let all = "2024-Q1 40; 2025-Q1 40; 2025-Q2 50; 2025-Q3 30; 2025-Q4 20";
    let [dutch, english] = in_words(&office(norm, &figures(all)).on("2026-02-15"));
    says(&dutch, "niet alles vastgelegd: 2024");
    says(&english, "not fully recorded: 2024");
}

#[test]
fn a_year_below_its_own_quarters_is_asked_about() {
    let office = norm();
    // 40 + 50 + 30.
    let year = |value: &'static str| ["record", "buurt/een", value, "--period", "2025"];
    let asked = office.ivp(&year("35"));
    asked.refused(2, &["35 over 2025 is minder dan wat al over delen daarvan is vastgelegd: samen 120 (1e kwartaal 2025 t/m 3e kwartaal 2025)"]);
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

const SEASONAL: &str = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\nbaseline = \"2023-Q1\"\n\
    target = { value = 20, by = 2027 }";

const YEAR: &str = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\nbaseline = \"2023\"\n\
    target = { value = 80, by = 2027 }";

/// The same two parts in every plan that has parts.
fn by_district(definition: &str) -> String {
    let parts = "[{ id = \"n\", title = \"Noord\" }, { id = \"z\", title = \"Zuid\" }]";
    format!("{definition}\nbreakdown = {{ title = \"Wijk\", parts = {parts} }}")
}

fn of_parts(all: &str) -> String {
    let spelled = all.replace(" n", " part = \"n\"").replace(" z", " part = \"z\"").replace('/', "\n");
    figures(&spelled)
}

/// The text of a page of the site, without its marks.
fn page(office: &Office, inside: &str) -> String {
    office.ivp(&["site", "-o", "site", "--lang", "nl"]);
    let html = std::fs::read_to_string(office.path().join("site").join(inside)).unwrap();
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    one_line(&pieces.collect::<Vec<_>>().join(" "))
}

#[test]
fn beside_what_is_expected_stands_the_figure_that_it_is_expected_of() {
    let office = office(SEASONAL, &figures("2023-Q1 31; 2025-Q1 60; 2025-Q3 20")).on("2025-11-15");
    // Judged is the first quarter: on the line from 31 in 2023-03 to 20 in 2027-12 after 24 of 57 months: 26.37.
    let [dutch, english] = both(&office, &["status", "--format", "markdown"]);
    says(&dutch, "| 31 (1e kwartaal 2023) | 60 (1e kwartaal 2025) | 26,4 |");
    says(&english, "| 31 (Q1 2023) | 60 (Q1 2025) | 26.4 |");
    // The newest is told, as what it is.
    says(&dutch, "nieuwste cijfer: 20 (3e kwartaal 2025)");
    says(&english, "latest figure: 20 (Q3 2025)");
    let [dutch, _] = both(&office, &["evaluate", "2025"]);
    says(
        &dutch,
        "| 31<br>eerste kwartaal 2023 | 60<br>eerste kwartaal 2025 | 20<br>2027<br>nu verwacht: 26,4 |",
    );
    says(&page(&office, "priority_buurt.html"), "60 1e kwartaal 2025 20 (2027)");
}

#[test]
fn twelve_months_stand_in_every_row_and_quarters_under_no_line_of_a_year() {
    let quarters =
        "2023-Q1 25; 2023-Q2 25; 2023-Q3 25; 2023-Q4 25; 2025-Q1 25; 2025-Q2 22; 2025-Q3 22; 2025-Q4 25";
    let office = office(YEAR, &figures(quarters)).on("2026-02-15");
    // 25 + 22 + 22 + 25 = 94; halfway from 100 (2023) to 80 (2027): 90.
    let [dutch, _] = both(&office, &["status", "--format", "markdown"]);
    says(&dutch, "| 94 (12 mnd t/m 4e kwartaal 2025) | 90 |");
    let [dutch, english] = both(&office, &["evaluate", "2025"]);
    says(&dutch, "| 94<br>12 mnd t/m vierde kwartaal 2025 | 80<br>2027<br>nu verwacht: 90 |");
    says(&english, "| 94<br>12 months to fourth quarter 2025 | 80<br>2027<br>expected by now: 90 |");
    says(&dutch, "Verloop: Een");
    says_not(&dutch, "Streefwaarde: 80 in 2027.");
    says(&page(&office, "priority_buurt.html"), "94 12 mnd t/m 4e kwartaal 2025 80 (2027)");
    // Whole years stand under the line of a year.
    let years = office_of_years();
    says(&both(&years, &["evaluate", "2025"])[0], "Streefwaarde: 80 in 2027.");
}

fn office_of_years() -> Office {
    office(&YEAR.replace("quarterly", "yearly"), &figures("2023 100; 2024 97; 2025 94")).on("2026-02-15")
}

#[test]
fn the_total_of_parts_is_not_held_against_the_target_of_each() {
    let each = by_district(
        "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
         target = { value = 70, by = 2025, for_each = \"parts\" }",
    );
    let office = office(&each, &of_parts("2023 100 n; 2023 80 z; 2025 69 n; 2025 79 z")).on("2026-03-01");
    let [dutch, english] = both(&office, &["status", "--format", "markdown"]);
    // Zuid decides: from 80 to 79, where 70 was asked.
    says(&dutch, "| 80 (2023, Zuid) | 79 (2025, Zuid) | 70 | 70 (2025) |");
    says(&english, "| 80 (2023, Zuid) | 79 (2025, Zuid) | 70 | 70 (2025) |");
    let [dutch, english] = both(&office, &["evaluate", "2025"]);
    says(&dutch, "| 80<br>2023, Zuid | 79<br>2025, Zuid | 70<br>2025<br>nu verwacht: 70 |");
    for said in [&dutch, &english] {
        says_not(said, "70 in 2025.*");
    }
    let [dutch, english] = in_words(&office);
    says_not(&dutch, "61,1%");
    says_not(&english, "61.1%");
    // Each of two parts at 0.025: (2.2414 + 0.8416)² = 9.505; 9.505 · 1.7 / 0.09 = 179.5 for each unit of φ, which grows
    // by 0.0036 · 0.85 a case: 179.5 / (1 − 0.5494) = 398.4. From 80 to 70 no number is enough.
    says(&dutch, "Noord: om een daling van 30% aan te tonen, zijn ongeveer 399 gevallen per jaar nodig");
    says(&english, "Noord: ");
    let [dutch, english] = both(&office, &["check"]);
    for said in [&dutch, &english] {
        says(said, "[target/not-detectable]");
        says(said, "Een (Zuid)");
    }
    let [dutch, english] = in_words(&office);
    // The steps of the whole are of the whole.
    says(&dutch, "nulmeting (2023): 180 (");
    says(&english, "baseline (2023): 180 (");
    says(&page(&office, "priority_buurt.html"), "79 2025, Zuid 70 (2025)");
}

#[test]
fn a_target_for_each_part_whose_year_has_ended_no_longer_counts_for_the_future() {
    let each = by_district(
        "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
         target = { change = \"-4pp\", by = 2025, for_each = \"parts\" }",
    );
    let all = "2023 15 n/n=200; 2023 20 z/n=200; 2025 11 n/n=200; 2025 15.5 z/n=200";
    let all = figures(&all.replace(" n/", " part = \"n\"\n").replace(" z/", " part = \"z\"\n"));
    let office = office(&each, &all);
    let [dutch, english] = in_words(&office);
    says(&dutch, "streefwaarde in 2025 in elk deel gehaald");
    says(&english, "target met in 2025 in every part");
    says_not(&dutch, "haalt de streefwaarde al");
    says_not(&english, "already meets");
    // Its row has figures: those of the first part.
    let [dutch, _] = both(&office, &["evaluate", "2025"]);
    says(
        &dutch,
        "| 15%<br>2023, Noord, n 200 | 11%<br>2025, Noord, n 200 | 11%<br>2025<br>nu verwacht: 11% |",
    );
}

#[test]
fn what_lacks_is_named_and_not_called_incomparable() {
    let better = "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
        target = { better_than = \"Nederland\", by = 2027 }";
    let office_of = office(better, &figures("2023 11 n = 600\nsource = \"politie\"; 2025 9 n = 800"));
    let [dutch, english] = both(&office_of, &["evaluate", "2025"]);
    says(&dutch, "Zonder cijfer van de regio waarmee wordt vergeleken (1): Een");
    says(&english, "Without a figure of the region that is compared with (1): Een");
    says_not(&dutch, "Niet met de nulmeting te vergelijken");
    says_not(&english, "Not comparable with the baseline");
    let past =
        "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"\ntarget = { value = 7, by = 2024 }";
    let office_of = office(past, &figures("2023 9 n = 800; 2025 8 n = 800"));
    let [dutch, english] = both(&office_of, &["evaluate", "2025"]);
    says(&dutch, "over 2024 is geen cijfer; in 2025 was het 8% (streefwaarde 7%)");
    says(&english, "there is no figure for 2024; in 2025 it was 8% (target 7%)");
    says_not(&dutch, "in 2025 niet gehaald");
    says(&dutch, "Zonder cijfer over het jaar van de streefwaarde (1): Een");
    says(&english, "Without a figure for the year of the target (1): Een");
    says_not(&dutch, "Niet met de nulmeting te vergelijken");
}

#[test]
fn a_single_figure_is_its_own_baseline_and_a_norm_needs_none() {
    let single = "unit = \"count\"\ndirection = \"lower\"\ntarget = { value = 70, by = 2027 }";
    let norm =
        "unit = \"count\"\ndirection = \"lower\"\ntarget = { at_most = 100, per = \"year\", from = 2024 }";
    for definition in [single, norm] {
        let office = office(definition, &figures("2025 95"));
        let [dutch, english] = both(&office, &["evaluate", "2025"]);
        says_not(&dutch, "Zonder nulmeting");
        says_not(&english, "Without a baseline");
    }
}

#[test]
fn an_old_total_is_told_with_its_year_and_the_part_that_lacks() {
    let half = by_district(
        "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"\ntarget = { value = 30, by = 2027 }",
    );
    let office_of = office(&half, &of_parts("2023 100 n; 2023 50 z; 2025 20 n"));
    let [dutch, english] = both(&office_of, &["evaluate", "2025"]);
    says(&dutch, "| 150<br>2023 |");
    says(&dutch, "waarvan Noord 100, Zuid 50");
    says(&english, "made up of Noord 100, Zuid 50");
    says(&dutch, "over 2025 ontbreekt Zuid, dus is er geen totaal");
    says(&english, "for 2025 Zuid is missing, so there is no total");
    // With a total of its own nothing lacks.
    let total = format!("{}{}", of_parts("2023 100 n; 2023 50 z; 2025 20 n"), figures("2025 75"));
    says_not(&in_words(&office(&half, &total))[0], "geen totaal");
    // What was judged and is no longer the latest is not "now".
    let each = by_district(
        "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
         target = { value = 60, by = 2024, for_each = \"parts\" }",
    );
    let all = "2023 100 n; 2023 80 z; 2024 59 n; 2024 55 z; 2025 62 n; 2025 50 z";
    let [dutch, english] = in_words(&office(&each, &of_parts(all)));
    says(&dutch, "Noord: van 100 (2023) naar 59 (2024)");
    says(&english, "Noord: from 100 (2023) to 59 (2024)");
    says_not(&dutch, "nu 59");
}

#[test]
fn what_is_usual_of_one_quarter_is_said_of_that_quarter() {
    let quarters = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\nbaseline = \"2023-Q1\"\n\
        dispersion = 1.0";
    let firsts = "2018-Q1 30; 2018-Q3 20; 2019-Q1 32; 2019-Q3 20; 2020-Q1 30; 2020-Q3 20; 2021-Q1 32; \
        2021-Q3 20; 2022-Q1 30; 2022-Q3 20; 2023-Q1 32; 2023-Q3 20; 2025-Q1 31";
    let [dutch, english] = in_words(&office(quarters, &figures(firsts)));
    says(&dutch, "in de eerste kwartalen van 2018 tot en met 2023 bewoog dit tussen 30 en 32");
    says(&english, "in the first quarters of 2018 to 2023 this moved between 30 and 32");
    says_not(&dutch, "1e kwartaal 2018–1e kwartaal 2023");
}

#[test]
fn check_looks_on_the_day_that_it_is_asked_for() {
    let years = "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"";
    let office = office(years, &figures("2023 50; 2024/25 47"));
    // The school year 2025/26 ends in July 2026.
    says(&both(&office, &["check"])[0], "het cijfer over 2025/26 ontbreekt");
    let [dutch, _] = both(&office, &["check", "--as-of", "2026-03-01"]);
    says_not(&dutch, "2025/26 ontbreekt");
    // What was recorded after that day is no error.
    office.write("measurements/buurt/een.toml", figures("2023 50; 2024/25 47 recorded = 2026-04-01"));
    let [dutch, _] = both(&office, &["check", "--as-of", "2026-03-01"]);
    says_not(&dutch, "fout[");
}

fn six(values: [&str; 6], judged: &str) -> String {
    let years = (2018..).zip(values).map(|(year, value)| format!("{year} {value}"));
    figures(&years.chain([format!("2025 {judged}")]).collect::<Vec<_>>().join("; "))
}

#[test]
fn the_reason_why_nothing_can_be_said_of_chance_is_the_true_one() {
    let of = |unit: &str, all: &str| {
        let definition = format!("unit = \"{unit}\"\ndirection = \"lower\"\nbaseline = \"2023\"");
        in_words(&office(&definition, all))
    };
    let [dutch, english] = of("euro", &six(["100"; 6], "110"));
    says(&dutch, "de eerdere cijfers waren alle gelijk en zeggen daarom niet wat gewoon is");
    says(&english, "the earlier figures were all the same");
    says_not(&dutch, "te weinig eerdere cijfers");
    // Mean 6.2, moving ranges 0, 0.1, 0.1, 0.1 and 0.9: 5.56 to 6.84 holds all but the last.
    let [dutch, english] = of("grade", &six(["6.0", "6.0", "6.1", "6.0", "6.1", "7.0"], "6.5"));
    says(&dutch, "de nulmeting zelf week sterk af van de cijfers ervoor");
    says(&english, "the baseline itself was far from the figures before it");
    says_not(&dutch, "sprongen");
    let [dutch, _] = of("yes-no", &figures("2023 true; 2025 true"));
    says_not(&dutch, "of dit toeval is");
    let [dutch, english] = of("percent", &figures("2023 11; 2025 9 n = 600"));
    says(&dutch, "het aantal ondervraagden van 2023 is niet bekend");
    says(&english, "the number of respondents of 2023 is not known");
    let [dutch, english] = of("percent", &figures("2023 11 n = 600\nrepresentative = false; 2025 9 n = 600"));
    says(&dutch, "de steekproef van 2023 is niet representatief");
    says(&english, "the sample of 2023 is not representative");
}

#[test]
fn a_margin_of_a_sample_that_is_not_representative_is_an_indication_everywhere() {
    let percent = "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"";
    let all = figures("2023 11 n = 600\nsource = \"politie\"; 2025 9 n = 600\nrepresentative = false");
    let [dutch, english] = both(&office(percent, &all), &["evaluate", "2025"]);
    says(&dutch, "de steekproef is niet representatief, dus als indicatie");
    says(&english, "the sample is not representative, so as an indication");
    says_not(&dutch, "met een onzekerheidsmarge");
}

#[test]
fn what_is_the_same_is_not_a_change_that_can_be_chance() {
    let percent = "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"";
    let office = office(percent, &figures("2023 11 n = 600\nsource = \"politie\"; 2025 11 n = 600"));
    let [dutch, english] = in_words(&office);
    says(&dutch, "gelijk aan 2023");
    says(&english, "the same as in 2023");
    says_not(&dutch, "procentpunt sinds");
    says_not(&both(&office, &["evaluate", "2025"])[0], "De verandering kan toeval zijn (");
}

#[test]
fn a_figure_that_was_revised_once_is_called_so() {
    let count = "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"";
    let [dutch, english] =
        in_words(&office(count, &figures("2023 54; 2025 45 status = \"revised-provisional\"")));
    says(&dutch, "het cijfer over 2025 is nader voorlopig");
    says(&english, "the figure for 2025 is revised but still provisional");
    let [dutch, _] = in_words(&office(count, &figures("2023 54; 2025 45 status = \"provisional\"")));
    says(&dutch, "het cijfer over 2025 is voorlopig");
}

#[test]
fn a_rank_is_not_above_its_target_and_a_published_margin_is_no_number_that_varies() {
    let rank =
        "unit = \"rank\"\ndirection = \"lower\"\nbaseline = \"2023\"\ntarget = { value = 65, by = 2024 }";
    let [dutch, english] = in_words(&office(rank, &figures("2023 80; 2024 60; 2025 70")));
    says(&dutch, "in 2025 niet meer (plek 70)");
    says_not(&dutch, "erboven");
    says_not(&english, "above");
    let rate = "unit = \"rate\"\nper = 1000\ndirection = \"lower\"\nbaseline = \"2023\"\n\
        target = { value = 11, by = 2025 }";
    let all = "2023 14 low = 12\nhigh = 16; 2025 10 low = 8\nhigh = 12";
    let [dutch, english] = in_words(&office(rate, &figures(all)));
    says_not(&dutch, "schommelt vanzelf");
    says_not(&english, "varies by itself");
}

#[test]
fn that_a_target_was_not_met_is_a_reason_whatever_its_form() {
    let band = "unit = \"count\"\ndirection = \"stable\"\nbaseline = \"2023\"\ntarget = { within = \"5%\", by = 2024 }";
    let reasons = |office: &Office| {
        let report = office.json(&["status", "--format", "json"]);
        report["priorities"][0]["indicators"][0]["reasons"].to_string()
    };
    // 5% of 200 is 10.
    says(&reasons(&office(band, &figures("2023 200; 2024 211"))), "target-not-met: 2024");
    let met = reasons(&office(band, &figures("2023 200; 2024 209")));
    says_not(&met, "target-not-met");
}

#[test]
fn where_twelve_months_stop_is_said_and_their_change_is_no_month_s() {
    // May 2025 lacks: the last twelve months that are complete end with April, 8 × 8 and 4 × 7.
    let mut all = String::from("2023 100");
    for month in (1..=12).map(|month| format!("; 2024-{month:02} 8")) {
        all.push_str(&month);
    }
    for month in [1, 2, 3, 4, 6, 7].map(|month| format!("; 2025-{month:02} 7")) {
        all.push_str(&month);
    }
    let line = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"monthly\"\nbaseline = \"2023\"\n\
        target = { value = 80, by = 2027 }";
    let office = office(line, &figures(&all)).on("2025-08-20");
    let [dutch, english] = in_words(&office);
    says(&dutch, "beoordeeld is de periode mei 2024 t/m april 2025: 92");
    says(&dutch, "het cijfer over mei 2025 ontbreekt, dus zijn latere twaalf maanden niet compleet");
    says(&english, "the figure for May 2025 is missing, so no later twelve months are complete");
    says(&dutch, "−8 (−8,0%) sinds 2023");
    says_not(&dutch, "van 2023 tot april");
    says(&dutch, "92 in 12 maanden (t/m april 2025)");
    let json = office.json(&["status", "--format", "json"]);
    let reasons = &json["priorities"][0]["indicators"][0]["reasons"];
    assert!(reasons.as_array().unwrap().contains(&"rolling-year-stops: 2025-05".into()), "{reasons}");
    // The same figure, given as a reason for having none, is told too; one that is there stops nothing.
    office.write("measurements/buurt/een.toml", figures(&format!("{all}; 2025-05 7")));
    says_not(&in_words(&office)[0], "niet compleet");
}

#[test]
fn a_figure_of_another_survey_is_held_against_the_target_of_its_year() {
    // Wilson of 72 of 800: 7.2% to 11.2%.
    let line = "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"\n";
    let all = figures("2023 11 n = 600\nsource = \"politie\"; 2025 9 n = 800\nsource = \"monitor\"");
    let of = |by: i32| {
        let office = office(&format!("{line}target = {{ value = 7, by = {by} }}"), &all);
        let known = office.read("sources.toml");
        office.write("sources.toml", format!("{known}\n[[source]]\nid = \"monitor\"\nname = \"Monitor\"\n"));
        office.edit(
            "priorities/buurt.toml",
            "sources = [\"politie\"]",
            "sources = [\"politie\", \"monitor\"]",
        );
        in_words(&office)
    };
    let [dutch, english] = of(2025);
    says(
        &dutch,
        "niet naast de 11% van 2023 te leggen; streefwaarde 7% daarmee niet gehaald (marge 7,2%–11,2%)",
    );
    says(&english, "by that figure, target 7% was not met (margin 7.2%–11.2%)");
    // The year of the target has not come.
    says_not(&of(2027)[0], "daarmee");
}

#[test]
fn what_the_whole_did_is_told_as_that_of_the_whole_beside_a_part() {
    let parts = "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"\ndispersion = 1.0\n\
        breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }\ntarget = { value = 100, by = 2027 }";
    let all = figures(
        "2023 100 part = \"noord\"; 2023 100 part = \"zuid\"; 2025 20 part = \"noord\"; 2025 100 part = \"zuid\"",
    );
    let [dutch, english] = in_words(&office(parts, &all));
    says(&dutch, "noord 20: −80 (−80,0%) sinds 2023 - alle delen samen −80 (−40,0%) sinds 2023");
    says(&english, "noord 20: −80 (−80.0%) since 2023 - all parts together −80 (−40.0%) since 2023");
}

#[test]
fn a_level_of_one_s_own_acts_that_goes_wrong_stands_out() {
    let level = "kind = \"performance\"\nunit = \"days\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
        target = { value = 10, by = 2027 }";
    let [dutch, _] = both(&office(level, &figures("2023 20; 2025 30")), &["evaluate", "2025"]);
    says(&dutch, "| ✗ Een | 20 dagen (2023) | 30 dagen (2025) | 10 dagen (2027) |");
}

#[test]
fn a_table_for_a_spreadsheet_holds_the_judged_figure_beside_the_latest() {
    let quarters = "2023 100; 2024-Q4 25; 2025-Q1 24; 2025-Q2 23; 2025-Q3 22";
    let line = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\nbaseline = \"2023\"\n\
        target = { value = 80, by = 2027 }";
    let office = office(line, &figures(quarters)).on("2025-11-01");
    let csv = office.ivp(&["status", "--format", "csv"]).out;
    let mut rows = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let (head, row) = (rows.next().unwrap(), rows.next().unwrap());
    let cell = |name: &str| row[head.iter().position(|one| *one == name).unwrap()];
    assert_eq!([cell("latest_period"), cell("latest")], ["2025-Q3", "22"]);
    assert_eq!([cell("judged_from"), cell("judged_to"), cell("judged")], ["2024-Q4", "2025-Q3", "94"]);
}

#[test]
fn what_is_not_published_of_a_promise_is_not_told_as_not_done() {
    // Of at most 3 a year, 4 in 2024 and 2 in 2025; of small counts nothing is told outside.
    let norm = "kind = \"performance\"\nunit = \"count\"\ndirection = \"lower\"\n\
        target = { at_most = 3, per = \"year\", from = 2024 }";
    let quarters = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\n\
        target = { at_most = 20, per = \"year\", from = 2025 }";
    for (definition, all) in
        [(norm, "2024 4; 2025 2"), (quarters, "2025-Q1 8; 2025-Q2 9; 2025-Q3 5; 2025-Q4 3")]
    {
        let office = office(definition, &figures(all));
        let head = office.read("plan.toml");
        office.write("plan.toml", format!("{head}\n[publication]\npublish_from = 5\n"));
        for (lang, public, lacks) in [
            ("nl", "niet openbaar", ["niet vastgelegd", "niets vastgelegd; ", "ontbre"]),
            ("en", "not public", ["not recorded", "nothing recorded", "is missing"]),
        ] {
            let out = format!("site-{lang}");
            office.ivp(&["site", "-o", &out, "--lang", lang]).done();
            let page = office.path().join(out).join("indicator_buurt_een.html");
            let page = one_line(&std::fs::read_to_string(page).unwrap());
            says(&page, public);
            for lack in lacks {
                says_not(&page, lack);
            }
            // 8, 9 and 5 are public: their sum would be a wrong total, and the third quarter more than it is.
            says_not(&page, ">22<");
            says_not(&page, "22 in 2025");
        }
    }
}

#[test]
fn a_part_that_is_not_published_is_not_called_missing() {
    let parts = "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
        breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }\n\
        target = { value = 30, by = 2025, for_each = \"parts\" }";
    let all = figures(
        "2023 40 part = \"noord\"; 2023 20 part = \"zuid\"; 2024 35 part = \"noord\"; 2024 9 part = \"zuid\"; \
         2025 29 part = \"noord\"; 2025 3 part = \"zuid\"",
    );
    let office = office(parts, &all);
    let head = office.read("plan.toml");
    office.write("plan.toml", format!("{head}\n[publication]\npublish_from = 5\n"));
    office.ivp(&["site", "-o", "site"]).done();
    let page = std::fs::read_to_string(office.path().join("site/indicator_buurt_een.html")).unwrap();
    says_not(&page, "ontbreekt");
    // Noord meets its target; whether Zuid does is not said, so neither is that all do.
    says(&page, "niet openbaar");
    assert!(!page.contains("✓ behaald"), "{page}");
}

#[test]
fn a_mean_of_several_surveys_is_not_called_a_survey_without_respondents() {
    let spans = "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2021/2023\"\ntarget = { value = 7, by = 2025 }";
    let all = figures("2021 11 n = 600; 2022 10 n = 600; 2023 11.5 n = 600; 2025 9 n = 600");
    let [dutch, english] = in_words(&office(spans, &all));
    says(&dutch, "de nulmeting is het gemiddelde van meer peilingen, en daarvoor is er geen toets");
    says(&english, "the baseline is the mean of several surveys, for which there is no test");
}

#[test]
fn a_count_is_held_against_the_whole_number_that_meets_the_target_in_every_view() {
    // 90% of 75 is 67.5; 67 meets it.
    let target = format!("{COUNT}target = {{ change = \"-10%\", by = 2025 }}");
    let office = office(&target, &figures("2023 75; 2025 70"));
    for command in [&["status"][..], &["evaluate", "2025"], &["history", "buurt/een", "--format", "svg"]] {
        let verdict = one_line(&office.ivp(command).out);
        says(&verdict, "67");
        says_not(&verdict, "streefwaarde 67,5");
        says_not(&verdict, "Streefwaarde: 67,5");
        says_not(&verdict, ">67,5\u{a0}(2025)<");
    }
    says(&in_words(&office)[0], "−10% ten opzichte van de nulmeting = 67,5, dus 67 in 2025");
}

#[test]
fn why_no_twelve_months_are_complete_is_said() {
    // Of 2024 and 2025 the second quarters lack: no four quarters follow each other.
    let line = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\nbaseline = \"2023\"\n\
        target = { value = 80, by = 2027 }";
    let all = "2023 100; 2024-Q1 25; 2024-Q3 25; 2024-Q4 20; 2025-Q1 20; 2025-Q3 22";
    let [dutch, english] = in_words(&office(line, &figures(all)).on("2025-11-01"));
    says(&dutch, "er zijn geen twaalf maanden compleet: het cijfer over het 2e kwartaal van 2025 ontbreekt");
    says(&english, "no twelve months are complete: the figure for the second quarter of 2025 is missing");
}

#[test]
fn beside_a_longer_figure_no_source_of_the_shorter_ones_is_said_to_count() {
    // Two sources have January; the year of the second counts, and neither January.
    let promise = "kind = \"performance\"\nunit = \"count\"\ndirection = \"higher\"\n\
        target = { at_least = 10, per = \"year\", from = 2025 }";
    let of = |all: &str| {
        let office = office(promise, &figures(all));
        let known = office.read("sources.toml");
        office.write("sources.toml", format!("{known}\n[[source]]\nid = \"tweede\"\nname = \"Tweede\"\n"));
        office.edit(
            "priorities/buurt.toml",
            "sources = [\"politie\"]",
            "sources = [\"politie\", \"tweede\"]",
        );
        in_words(&office).map(|verdict| verdict.to_lowercase())
    };
    let (one, other) = ("2025-01 4 source = \"politie\"", "2025-01 3 source = \"tweede\"");
    says(&of(&format!("{one}; {other}"))[0], "tweede over januari 2025 telt niet mee");
    let whole = format!("{one}; {other}; 2025 12 source = \"tweede\"");
    says_not(&of(&whole)[0], "telt niet mee");
}

#[test]
fn a_part_that_misses_its_target_by_less_than_its_margin_is_told_with_both_numbers() {
    // Wilson at 0.05 of two parts for 72 of 600: 9.3% to 15.3%.
    let parts = "unit = \"percent\"\ndirection = \"lower\"\nbaseline = \"2023\"\n\
        breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }\n\
        target = { value = 11, by = 2025, for_each = \"parts\" }";
    let of = |period: &str, part: &str, value: &str| format!("{period} {value} n = 600\npart = \"{part}\"");
    let all = [
        of("2023", "noord", "14"),
        of("2023", "zuid", "14"),
        of("2025", "noord", "10"),
        of("2025", "zuid", "12"),
    ];
    let [dutch, _] = in_words(&office(parts, &figures(&all.join("; "))));
    says(
        &dutch,
        "zuid: streefwaarde 11% in 2025 niet gehaald (12%), 12%, streefwaarde hoogstens 11%; de marge is 9,3%–15,3%",
    );
}

#[test]
fn of_the_periods_of_a_promise_only_those_that_are_public_are_counted() {
    // At most 4 a quarter: 3, 10, 4 and 2. Three are kept, of which nothing is told outside.
    let norm = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\n\
        target = { at_most = 4, per = \"quarter\", from = 2025 }";
    let office = office(norm, &figures("2025-Q1 3; 2025-Q2 10; 2025-Q3 4; 2025-Q4 2")).on("2026-01-15");
    let head = office.read("plan.toml");
    office.write("plan.toml", format!("{head}\n[publication]\npublish_from = 5\n"));
    let [dutch, english] = both(&office, &["evaluate", "2025"]);
    says(
        &dutch,
        "0 van 1 nagekomen in 2025; het tweede kwartaal niet; het eerste kwartaal, het derde kwartaal en het vierde kwartaal zijn niet openbaar",
    );
    says(&english, "0 of 1 kept in 2025");
    says(&dutch, "het cijfer over het eerste kwartaal van 2025 is niet openbaar: minder dan 5");
    says_not(&dutch, "van 4");
    // Inside all are counted.
    says(&in_words(&office)[0], "3 van 4 nagekomen in 2025");
}

#[test]
fn a_goal_whose_norm_is_not_published_is_not_called_on_schedule() {
    // At most 3 in all, and there were 2 and 4: delayed, which cannot be told without what is hidden.
    let norm = "kind = \"performance\"\ngoal = \"rust\"\nunit = \"count\"\ndirection = \"lower\"\n\
        target = { at_most = 3, per = \"plan\" }";
    let office = office(norm, &figures("2024 2; 2025 4"));
    let chapter = office.read("priorities/buurt.toml");
    office.write(
        "priorities/buurt.toml",
        format!("{chapter}\n[[goal]]\nid = \"rust\"\ntitle = \"Rust\"\nkind = \"continuous\"\n"),
    );
    office.write(
        "actions/2025.toml",
        "[[action]]\nid = \"a\"\ngoal = \"buurt/rust\"\ntitle = \"A\"\nstate = \"started\"\nstart = \"2025\"\nend = \"2027\"\n",
    );
    let head = office.read("plan.toml");
    office.write("plan.toml", format!("{head}\n[publication]\npublish_from = 5\n"));
    says(&both(&office, &["status", "buurt"])[0], "▼ vertraagd: Rust");
    let paper = &both(&office, &["evaluate", "2025"])[0];
    says(paper, "**Rust**: niet openbaar");
    says_not(paper, "op schema");
}

#[test]
fn a_norm_is_not_exceeded_by_itself() {
    // With no decimals 4.6 would be 5, and so would the 4.59 that it is more than.
    let norm = "unit = \"percent\"\ndirection = \"lower\"\ndecimals = 0\n\
        target = { at_most = 4.59, per = \"year\", from = 2025 }";
    let [dutch, english] = in_words(&office(norm, &figures("2025 4.6")));
    says(&dutch, "4,60% in 2025, meer dan de afgesproken 4,59%");
    says(&english, "4.60%");
}
