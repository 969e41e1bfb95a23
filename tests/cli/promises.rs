//! Which figures count for a promise or norm, and what is said of those that do not. Expected values by hand.

use crate::office::Office;
use crate::sentences::{figures, office, one_line, says, says_not};

fn percent(target: &str) -> String {
    format!("unit = \"percent\"\ndirection = \"higher\"\nfrequency = \"quarterly\"\ntarget = {target}")
}

fn count(target: &str) -> String {
    format!("unit = \"count\"\ndirection = \"higher\"\nkind = \"performance\"\ntarget = {target}")
}

fn found(office: &Office) -> String {
    one_line(&office.ivp(&["check", "--only", "measurement"]).out)
}

#[test]
fn quarters_of_a_percentage_are_no_figure_of_the_year() {
    let of_year = percent("{ at_least = 80, per = \"year\", from = 2025 }");
    let quarters = figures("2025-Q1 51; 2025-Q2 52; 2025-Q3 53; 2025-Q4 54");
    let lost = office(&of_year, &quarters);
    let check = found(&lost);
    says(&check, "en nog 3 perioden tellen voor de afspraak niet mee");
    says(&check, "cijfers over delen ervan zijn niet op te tellen");
    says(&check, "ivp record buurt/een WAARDE --period 2025");
    says(
        &one_line(&lost.ivp(&["status", "--all"]).out),
        "over 2025 is niets vastgelegd dat hiervoor meetelt",
    );
    // The advice, typed, settles it: 52 is less than 80.
    lost.ivp(&["record", "buurt/een", "52", "--n", "500", "--period", "2025"]);
    let check = found(&lost);
    says_not(&check, "tellen voor de afspraak niet mee");
    says_not(&check, "overlappen");
    says(&one_line(&lost.ivp(&["status", "--all"]).out), "52% in 2025");
    // Of a year that lasts the figure is still to come.
    says_not(&found(&office(&of_year, &figures("2026-Q1 51; 2026-Q2 52"))), "niet mee");
}

#[test]
fn over_the_plan_only_what_adds_up_is_judged() {
    let over_plan = percent("{ at_least = 80, per = \"plan\", from = 2024 }");
    let check = found(&office(&over_plan, &figures("2024 60; 2025 50")));
    says(&check, "en nog één periode tellen voor de afspraak niet mee");
    says(&check, "over het hele plan kunnen alleen cijfers meetellen die bij elkaar op te tellen zijn");
}

#[test]
fn what_began_before_the_promise_is_not_counted_and_a_finding_says_so() {
    let over_plan = count("{ at_least = 100, per = \"plan\", from = 2024 }");
    let check = found(&office(&over_plan, &figures("2023/24 60; 2024/25 30")));
    says(&check, "het cijfer over 2023/24 telt voor de afspraak niet mee");
    says(&check, "de afspraak begint binnen die periode");
    says_not(&found(&office(&over_plan, &figures("2022/23 60; 2024/25 30"))), "niet mee");
    let cut = "unit = \"count\"\ndirection = \"lower\"\ntarget = { at_most = 10, per = \"year\", from = \"2024-07\" }";
    let norm = office(cut, &figures("2024 9")).on("2025-02-01");
    says(&found(&norm), "het cijfer over 2024 telt voor de afspraak niet mee");
    // Nine in twelve months say nothing of the last six; those are asked for.
    let status = one_line(&norm.ivp(&["status", "--all"]).out);
    says(&status, "over 2024 is niets vastgelegd dat hiervoor meetelt");
    says(&status, "ivp record buurt/een WAARDE --period 2024-H2");
}

#[test]
fn a_school_year_lies_in_two_calendar_years() {
    let of_year = count("{ at_least = 40, per = \"year\", from = 2024 }");
    let check = found(&office(&of_year, &figures("2024/25 45; 2025/26 50")));
    says(&check, "en nog één periode tellen voor de afspraak niet mee");
    says(&check, "die periode valt in twee perioden van de afspraak");
}

#[test]
fn of_what_does_not_add_up_the_figure_of_the_period_is_due_and_not_so_much_more() {
    let of_quarter = percent("{ at_least = 80, per = \"quarter\", from = 2026 }");
    let office = office(&of_quarter, &figures("2026-Q1 81; 2026-Q2 82; 2026-Q3 83"));
    let due = one_line(&office.ivp(&["due", "--within", "6w"]).out);
    says(&due, "het cijfer over het 4e kwartaal van 2026 (minimaal 80%)");
    says(&due, "ivp record buurt/een WAARDE --period 2026-Q4");
}

/// A missed figure is never shown as the number that it misses.
#[test]
fn a_report_tells_a_missed_figure_apart_from_its_norm() {
    let share = percent("{ at_least = 80, per = \"year\", from = 2025 }");
    let report = |definition: &str, of: &str| {
        one_line(&office(definition, &figures(of)).on("2026-02-01").ivp(&["report", "2025-H2"]).out)
    };
    says(&report(&share, "2025 79.96"), "79,96% van 80% in 2025");
    let days =
        "unit = \"days\"\ndirection = \"lower\"\ntarget = { at_most = 10, per = \"year\", from = 2025 }";
    says(&report(days, "2025 10.04"), "10,04 dagen in 2025");
    // Ten a year from March are 8.33 in ten months: nine.
    let cut = count("{ at_least = 10, per = \"year\", from = \"2025-03\" }");
    let cut = report(&cut, "2025-Q2 4; 2025-H2 4");
    says(&cut, "8 van 9 in 2025");
    says_not(&cut, "8,3");
}

/// A count of a larger place is no measure for this one.
#[test]
fn the_paper_sets_no_count_of_another_place_beside_that_of_this_one() {
    let reference = "[[reference]]\nregion = \"Nederland\"\nperiod = \"2025\"\nvalue = 21000\n";
    let counts = format!("{}\n{reference}", figures("2023 99; 2025 74"));
    let definition = "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2023\"";
    let alone = office(definition, &counts);
    says_not(&one_line(&alone.ivp(&["evaluate", "2025"]).out), "21.000");
    let peopled = office(definition, &counts);
    let people = "[[population]]\nperiod = \"2025\"\nvalue = 24000\n\n\
        [[population]]\nregion = \"Nederland\"\nperiod = \"2025\"\nvalue = 18000000\n";
    peopled.write("plan.toml", format!("{}\n{people}", peopled.read("plan.toml")));
    let paper = one_line(&peopled.ivp(&["evaluate", "2025"]).out);
    says_not(&paper, "21.000");
    // 74 of 24,000 are 3.08, 21,000 of 18,000,000 are 1.17.
    says(&paper, "per 1.000 inwoners 3,1; in Nederland 1,2");
}

/// A revision is never shown as no change: 7.44 that became 7.36, and a 7.2 of more people.
#[test]
fn a_revision_is_told_apart_from_what_it_was() {
    let grade =
        "unit = \"grade\"\ndirection = \"higher\"\nbaseline = \"2023\"\ntarget = { value = 8, by = 2027 }";
    let of = figures(
        "2023 7 recorded = 2024-02-10; 2025 7.44 recorded = 2026-02-10; \
         2025 7.36 recorded = 2026-06-01\ncorrects = \"Weging\"\nreplaces = 7.44; \
         2024 7.2 recorded = 2026-02-10\nn = 200; \
         2024 7.2 recorded = 2026-06-01\nn = 400\ncorrects = \"Nagekomen\"\nreplaces = 7.2",
    );
    let revised = office(grade, &of);
    revised.write("evaluations/2025.toml", "status = \"draft\"\nas_of = 2026-03-01\n");
    let paper = one_line(&revised.ivp(&["evaluate", "2026"]).out);
    says(&paper, "| 7,44 | 7,36 |");
    says(&paper, "| 7,2, n 200 | 7,2, n 400 |");
}

/// Eleven months of the baseline's year: the twelfth is what lacks.
#[test]
fn of_a_baseline_over_months_the_month_that_lacks_is_named() {
    let monthly = "unit = \"count\"\ndirection = \"lower\"\nfrequency = \"monthly\"\nbaseline = \"2023\"\n\
        target = { value = 80, by = 2027 }";
    let month = |year: i32| (1..=12).map(move |month| format!("{year}-{month:02} 10"));
    let there: Vec<String> =
        [2023, 2024, 2025].into_iter().flat_map(month).filter(|one| !one.starts_with("2023-03")).collect();
    let lacking = office(monthly, &figures(&there.join("; ")));
    let check = one_line(&lacking.ivp(&["check", "--only", "indicator"]).out);
    says(&check, "er ontbreekt een cijfer over maart 2023");
    says(&check, "ivp record buurt/een WAARDE --period 2023-03");
    says_not(&check, "nog niet vastgelegd");
    let show = one_line(&lacking.ivp(&["show", "buurt/een"]).out);
    says(&show, "de nulmeting van 2023 is niet compleet: het cijfer over maart 2023 ontbreekt");
}

/// Two pages hold so many points; that what was written for the others is left out is said.
#[test]
fn a_long_report_says_that_it_leaves_out_what_was_written() {
    let office = Office::of_base_plan().on("2026-07-20");
    let mut chapter = "title = \"Buurt\"\nambition = \"Beter\"\n".to_owned();
    let mut report = "as_of = 2026-07-15\nsummary = \"Kort.\"\n".to_owned();
    for nth in 10..25 {
        chapter.push_str(&format!(
            "\n[[indicator]]\nid = \"gesprek{nth}\"\ntitle = \"Gesprek {nth}\"\nfrequency = \"quarterly\"\n\
             sources = [\"politie\"]\nkind = \"performance\"\n{}\n",
            "unit = \"count\"\ndirection = \"higher\"\ntarget = { at_least = 2, per = \"quarter\", from = 2026 }"
        ));
        office.write(
            &format!("measurements/buurt/gesprek{nth}.toml"),
            figures("2026-Q1 1 recorded = 2026-04-02; 2026-Q2 2 recorded = 2026-07-02"),
        );
        report.push_str(&format!(
            "[indicator.\"buurt/gesprek{nth}\"]\ncause = \"Ziek\"\nmeasure = \"Vervanger\"\n"
        ));
    }
    office.write("priorities/buurt.toml", chapter);
    office.write("reports/2026-H1.toml", report);
    let paper = one_line(&office.ivp(&["report", "2026-H1"]).out);
    // Fifteen points, of which twelve are told.
    assert_eq!(paper.matches("Vervanger").count(), 12, "{paper}");
    says(&paper, "Bij 3 van deze punten is een oorzaak of maatregel opgeschreven");
}

/// With the figures of a later day nothing is awaited that was to be out by then.
#[test]
fn an_evaluation_waits_only_for_what_may_still_come() {
    let quarterly = count("{ at_least = 2, per = \"quarter\", from = 2025 }") + "\nlag_days = 75";
    let quarterly = quarterly.replace("kind =", "frequency = \"quarterly\"\nkind =");
    let three = office(&quarterly, &figures("2025-Q1 2; 2025-Q2 2; 2025-Q3 2"));
    let paper = |office: &Office| one_line(&office.ivp(&["evaluate", "2025"]).out);
    says_not(&paper(&three), "wordt gewacht");
    three.write("evaluations/2025.toml", "as_of = 2026-03-01\nstatus = \"draft\"\n");
    says(&paper(&three), "op het cijfer van 1 termijn wordt gewacht (t/m 16 maart 2026)");
}

/// What change is measured from is told with each figure that it is of, also where the plan declares none.
#[test]
fn show_tells_each_figure_of_the_baseline_with_its_line() {
    let counts = "unit = \"count\"\ndirection = \"lower\"\ntarget = { value = 400, by = 2027 }";
    let show = |more: &str, of: &str| {
        one_line(&office(&format!("{counts}\n{more}"), &figures(of)).ivp(&["show", "buurt/een"]).out)
    };
    says(
        &show("baseline = \"2021/2023\"", "2021 520; 2022 480; 2023 560; 2025 500"),
        "nulmeting (2021–2023): 520 = het gemiddelde van 520 (2021, regel 1), 480 (2022, regel 6) en 560 (2023, regel 11)",
    );
    says(
        &show(
            "frequency = \"quarterly\"\nbaseline = \"2023\"",
            "2023-Q1 10; 2023-Q2 20; 2023-Q3 30; 2023-Q4 40; 2025 90",
        ),
        "nulmeting (2023): 100 = de som van 10",
    );
    says(
        &show("", "2023 560; 2025 500"),
        "gemeten vanaf (2023): 560 (plan/measurements/buurt/een.toml, regel 1)",
    );
}

/// A promise for each part: the sheet to fill in asks of every part, as `due` does.
#[test]
fn the_sheet_to_fill_in_has_a_row_for_each_part_of_a_promise() {
    let each = "kind = \"performance\"\nunit = \"count\"\ndirection = \"higher\"\n\
        breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }\n\
        target = { at_least = 12, per = \"year\", from = 2026, for_each = \"parts\" }";
    for of in ["2026-H1 2 part = \"noord\"", "2026-H1 2 part = \"noord\"; 2026-H1 3 part = \"zuid\""] {
        let office = office(each, &figures(of));
        office.ivp(&["export", "--template", "-o", "t.csv"]);
        let rows = std::fs::read_to_string(office.path().join("t.csv")).unwrap();
        let rows_of = |part: &str| rows.lines().filter(|row| row.contains(part)).count();
        assert_eq!([rows_of("noord"), rows_of("zuid")], [1, 1], "{rows}");
    }
}
