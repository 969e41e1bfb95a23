//! What the examples do not show of periods, measurements, baselines and targets.

use super::changes::{CHAPTER, HEAD, SERIES, SURVEY, assert_found, found, measured, promise};

#[test]
fn an_unfinished_period_counts_for_a_promise_only() {
    let promised = promise("count", "target = { at_least = 2, per = \"year\" }\nsources = [\"politie\"]");
    let file = "measurements/buurt/gesprekken.toml";
    assert_found(&[(CHAPTER, "", &promised), (file, "", &measured("2026", "value = 1"))], &[]);
    assert_found(&[(SERIES, "", &measured("2026", "missing = \"Geen telling\""))], &[]);
    assert_found(&[(SERIES, "", &measured("2026-11-23", "value = 1\nconfirmed = true"))], &[]);
    let reference = "[[reference]]\nregion = \"Nederland\"\nperiod = \"2027\"\nvalue = 3";
    assert_found(&[(SERIES, "", reference)], &[("period/future", "\"2027\"")]);
}

#[test]
fn a_plan_is_set_anew_after_four_years() {
    let old = "first_year = 2021\nlast_year = 2024";
    let targets = [
        (CHAPTER, "by = 2027", "by = 2024"),
        (CHAPTER, "by = 2027", "by = 2024"),
        (HEAD, "first_year = 2024\nlast_year = 2027", old),
    ];
    assert_found(&targets, &[("period/over-four-years", "2021")]);
}

#[test]
fn a_unit_says_which_figures_there_can_be() {
    let unit = |unit: &str, value: &str| {
        found(&[
            (CHAPTER, "unit = \"count\"", &format!("unit = \"{unit}\"")),
            (CHAPTER, "target = { value = 50, by = 2027 }\n", ""),
            (SERIES, "value = 60", &format!("value = {value}")),
            (SERIES, "value = 55", &format!("value = {value}")),
        ])
        .into_iter()
        .filter(|(rule, _)| *rule == "measurement/unit")
        .count()
    };
    for (word, good, bad) in [
        ("count", "0", "-1"),
        ("percent", "99.9", "100.1"),
        ("grade", "7.2", "0"),
        ("rank", "1", "0"),
        ("days", "1.5", "-1"),
        ("yes-no", "true", "1"),
        ("euro", "-20.5", "true"),
    ] {
        assert_eq!((unit(word, good), unit(word, bad)), (0, 2), "{word}");
    }
}

#[test]
fn numerator_and_denominator_make_a_share() {
    let ratio = "numerator = 114\ndenominator = 1190";
    let changed = |lines| [(SURVEY, ratio, lines)];
    assert_found(&changed("numerator = 17\ndenominator = 0"), &[("measurement/numerator", "0")]);
    assert_found(&changed("numerator = -1\ndenominator = 1190"), &[("measurement/numerator", "-1")]);
    // All of them, where it was a tenth: that can be, and is asked about.
    assert_found(&changed("numerator = 1190\ndenominator = 1190"), &[("measurement/jump", "1190")]);
    assert_found(&[(SERIES, "value = 55", ratio)], &[("measurement/numerator", "114")]);
    let rate = (CHAPTER, "unit = \"count\"", "unit = \"rate\"\nper = 1000");
    assert_found(
        &[rate, (SERIES, "value = 55", "numerator = 1100\ndenominator = 900")],
        &[("measurement/jump", "1100")],
    );
    assert_found(&[(SURVEY, "n = 1200", "n = 0")], &[("measurement/no-respondents", "0")]);
}

#[test]
fn a_source_is_the_measurements_own_or_the_files_or_the_only_one() {
    let two = (CHAPTER, "sources = [\"politie\"]", "sources = [\"politie\", \"vragenlijst\"]");
    assert_found(&[two], &[("measurement/no-source", "\"2024\"")]);
    assert_found(&[two, (SERIES, "[[measurement]]", "source = \"politie\"\n[[measurement]]")], &[]);
    assert_found(
        &[two, (SERIES, "value = 60", "value = 60\nsource = \"politie\"")],
        &[("measurement/no-source", "\"2025\"")],
    );
}

#[test]
fn a_correction_has_something_to_correct_and_comes_later() {
    let correction =
        |lines: &str| measured("2025", &format!("value = 57\ncorrects = \"Nagekomen\"\n{lines}"));
    let dated = (SERIES, "value = 55", "value = 55\nrecorded = 2026-02-03");
    assert_found(&[dated, (SERIES, "", &correction("recorded = 2026-02-03"))], &[]);
    assert_found(
        &[dated, (SERIES, "", &correction("recorded = 2026-01-03"))],
        &[("measurement/recorded", "2026-01-03")],
    );
    assert_found(&[dated, (SERIES, "", &correction(""))], &[("measurement/recorded", "\"Nagekomen\"")]);
    assert_found(
        &[(SERIES, "", &correction("source = \"vragenlijst\""))],
        &[("measurement/corrects-nothing", "\"Nagekomen\"")],
    );
    assert_found(
        &[(SERIES, "value = 55", "value = 55\nrecorded = 2024-02-03")],
        &[("measurement/recorded", "2024-02-03")],
    );
    // A survey in spring is the figure of that year; that there will be none can be known beforehand.
    assert_found(&[(SURVEY, "n = 1200", "n = 1200\nrecorded = 2023-04-03")], &[]);
    assert_found(&[(SERIES, "value = 55", "missing = \"Telling stopt\"\nrecorded = 2024-02-03")], &[]);
    let reference =
        "[[reference]]\nregion = \"Nederland\"\nperiod = \"2024\"\nvalue = 3\nrecorded = 2027-01-01";
    assert_found(&[(SERIES, "", reference)], &[("measurement/recorded", "2027-01-01")]);
}

#[test]
fn a_year_with_its_months_is_one_mistake() {
    let months: String = (1..=12).map(|month| measured(&format!("2025-{month:02}"), "value = 4")).collect();
    assert_found(&[(SERIES, "", &months)], &[("measurement/overlap", "\"2025-01\"")]);
    assert_found(
        &[(SERIES, "", &measured("2024/25", "value = 50"))],
        &[("measurement/overlap", "\"2025\""), ("measurement/overlap", "\"2024/25\"")],
    );
    // Of another source it is no overlap, and shorter than is asked.
    assert_found(
        &[(SERIES, "", &measured("2025-Q1", "value = 9\nsource = \"vragenlijst\""))],
        &[("measurement/other-length", "\"2025-Q1\"")],
    );
    assert_found(
        &[(SERIES, "", &measured("2025-12-31", "value = 1"))],
        &[("measurement/overlap", "\"2025-12-31\"")],
    );
    assert_found(&[(SERIES, "", &measured("2025-Q1", "missing = \"-\""))], &[]);
}

#[test]
fn a_figure_is_overdue_when_its_lag_has_passed_and_it_still_holds() {
    let gone = (SERIES, "[[measurement]]\nperiod = \"2025\"\nvalue = 55\n", "");
    let with = |lines: &'static str| (CHAPTER, "frequency = \"yearly\"", lines);
    assert_found(&[gone], &[("measurement/overdue", "\"2024\"")]);
    assert_found(&[gone, with("frequency = \"yearly\"\nlag_days = 400")], &[]);
    assert_found(&[gone, with("frequency = \"irregular\"")], &[]);
    let decided = "[[decision]]\nid = \"raad\"\ndate = 2025-01-30\nbody = \"council\"\ntitle = \"Einde\"";
    let ended = with("frequency = \"yearly\"\nended = { period = \"2024\", decision = \"raad\" }");
    assert_found(&[gone, ended, ("decisions.toml", "", decided)], &[]);
}

#[test]
fn a_baseline_can_be_worked_out() {
    let baseline = |baseline: &'static str| (CHAPTER, "baseline = \"2024\"", baseline);
    assert_found(&[baseline("baseline = \"2024/2025\"")], &[]);
    let across = baseline("baseline = \"2024/2025\"\nbreak = [{ period = \"2025\", reason = \"Nieuw\" }]");
    assert_found(&[across], &[("indicator/baseline-broken", "\"2024/2025\"")]);
    let sources = (CHAPTER, "sources = [\"politie\"]", "sources = [\"politie\", \"vragenlijst\"]");
    let first = (SERIES, "value = 60", "value = 60\nsource = \"politie\"");
    let second = (SERIES, "value = 55", "value = 55\nsource = \"vragenlijst\"");
    assert_found(
        &[sources, first, second, baseline("baseline = \"2024/2025\"")],
        &[("indicator/baseline-broken", "\"2024/2025\"")],
    );
}

#[test]
fn a_stable_figure_has_a_band() {
    let stable = (CHAPTER, "direction = \"lower\"", "direction = \"stable\"");
    assert_found(&[stable], &[("indicator/stable-without-band", "{ value = 50, by = 2027 }")]);
    assert_found(
        &[stable, (CHAPTER, "target = { value = 50, by = 2027 }\n", "")],
        &[("indicator/stable-without-band", "\"stable\"")],
    );
}

#[test]
fn a_target_is_possible_and_on_the_right_side() {
    let target = |target: &'static str| [(CHAPTER, "{ value = 50, by = 2027 }", target)];
    assert_found(
        &target("{ value = 60, by = 2027 }"),
        &[("target/already-met", "{ value = 60, by = 2027 }")],
    );
    assert_found(&target("{ change = \"+10%\", by = 2027 }"), &[("target/wrong-side", "\"+10%\"")]);
    assert_found(&target("{ change = \"-10%\", by = 2027 }"), &[]);
    assert_found(&target("{ change = \"-110%\", by = 2027 }"), &[("target/value", "\"-110%\"")]);
    assert_found(&target("{ value = -1, by = 2027 }"), &[("target/value", "-1")]);
    let too_early = [("target/before-baseline", "2022"), ("target/beyond-plan", "2022")];
    assert_found(&target("{ value = 50, by = 2022 }"), &too_early);
    assert_found(
        &target("{ value = 50, by = 2027, interim = [{ by = 2026, value = 52.5 }] }"),
        &[("target/value", "52.5")],
    );
    assert_found(
        &target(
            "{ value = 50, by = 2027, interim = [{ by = 2026, value = 54 }, { by = 2025, value = 57 }] }",
        ),
        &[("target/interim-order", "2025")],
    );
    let higher = (CHAPTER, "direction = \"lower\"", "direction = \"higher\"");
    assert_found(&[higher], &[("target/wrong-side", "50")]);
}

#[test]
fn a_promise_is_a_number_that_its_unit_can_have() {
    let promised = |unit, target: &str| [(CHAPTER, "", promise(unit, &format!("target = {target}")))];
    let found = |unit, target| {
        let [(file, instead_of, lines)] = promised(unit, target);
        found(&[(file, instead_of, &lines)])
    };
    let once = "{ at_least = 1, per = \"year\" }";
    assert_eq!(found("yes-no", once), []);
    assert_eq!(found("days", once), []);
    assert_eq!(found("grade", "{ at_least = 7.5, per = \"year\" }"), []);
    assert_eq!(found("percent", "{ at_most = 101, per = \"year\" }"), [("target/value", "101".to_owned())]);
    assert_eq!(found("count", "{ at_most = 0, per = \"year\" }"), []);
    assert_eq!(found("count", "{ at_least = 0, per = \"year\" }"), [("target/form", "0".to_owned())]);
    let steps = |first| {
        format!(
            "{{ at_most = 400, per = \"year\", steps = [{{ from = {first}, value = 350 }}, {{ from = 2026, value = 300.5 }}] }}"
        )
    };
    let [first, second] = [2025, 2026].map(steps);
    assert_eq!(found("count", &first), [("target/value", "300.5".to_owned())]);
    assert_eq!(found("days", &second), [("target/interim-order", "2026".to_owned())]);
    assert_eq!(found("grade", once), []);
    assert_eq!(found("grade", "{ at_least = 11, per = \"year\" }"), [("target/value", "11".to_owned())]);
    assert_eq!(found("yes-no", "{ at_least = 1.5, per = \"year\" }"), [("target/value", "1.5".to_owned())]);
    assert_eq!(found("yes-no", "{ value = 1, by = 2027 }"), [("target/value", "1".to_owned())]);
    let late = "{ at_least = 1, per = \"year\", from = 2028 }";
    assert_eq!(found("count", late), [("target/beyond-plan", "2028".to_owned())]);
    // Of any period; of a year that begins in the plan a part lies after it.
    let month = |from: &str| format!("{{ at_least = 1, per = \"year\", from = \"{from}\" }}");
    let (inside, after) = (month("2027-07"), month("2028-01"));
    assert_eq!(found("count", &inside), []);
    assert_eq!(found("count", &after), [("target/beyond-plan", "\"2028-01\"".to_owned())]);
}

#[test]
fn a_target_may_end_with_any_period_and_be_better_than_elsewhere() {
    fn target(lines: &str) -> [(&str, &str, &str); 1] {
        [(CHAPTER, "target = { value = 50, by = 2027 }", lines)]
    }
    for good in ["by = 2027", "by = \"2027\"", "by = \"2026-Q3\"", "by = \"2026/27\""] {
        assert_found(&target(&format!("target = {{ value = 50, {good} }}")), &[]);
    }
    assert_found(
        &target("target = { value = 50, by = \"2028-Q1\" }"),
        &[("target/beyond-plan", "\"2028-Q1\"")],
    );
    assert_found(&target("target = { value = 50, by = 27 }"), &[("schema/wrong-type", "27")]);
    let interim = "target = { value = 50, by = 2027, interim = [{ by = \"2027-12\", value = 52 }] }";
    assert_found(&target(interim), &[("target/interim-order", "\"2027-12\"")]);
    let survey = |lines| [(CHAPTER, "target = { change = \"-4pp\", by = 2027 }", lines)];
    assert_found(&survey("target = { better_than = \"Nederland\", by = 2027 }"), &[]);
    assert_found(
        &survey("target = { better_than = \"Nederland\" }"),
        &[("target/no-year", "{ better_than = \"Nederland\" }")],
    );
}

#[test]
fn a_correction_names_the_figure_that_it_replaces() {
    let correction = |value: &str, replaces: &str| {
        format!(
            "[[measurement]]\nperiod = \"2025\"\nvalue = {value}\nrecorded = 2026-03-01\ncorrects = \"Nageteld\"\nreplaces = {replaces}\n\n"
        )
    };
    // The second of that day stands first in the file; what it replaces says so.
    let both = correction("58", "57") + &correction("57", "55");
    assert_found(&[(SERIES, "", &both)], &[]);
    let rival = correction("57", "55") + &correction("58", "55");
    assert_found(&[(SERIES, "", &rival)], &[("measurement/rival-corrections", "55")]);
    // A third that follows on the last has settled it.
    let settled = rival + &correction("57", "58");
    assert_found(&[(SERIES, "", &settled)], &[]);
    // 114 of 1190 is 9.5798…: two decimals, or as many as one likes.
    for named in ["9.58", "9.579832"] {
        let share = correction("9.5", named).replace("value = 9.5\n", "value = 9.5\nn = 1190\n");
        assert_found(&[(SURVEY, "", &share)], &[]);
    }
}
