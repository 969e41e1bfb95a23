//! A plan from its adoption to the account of its first year, in the words of the officer: each month says what is to be
//! done.

use crate::desk::Desk;

/// What `ivp due` says on a day of the coming 31 days: the day, late or to come, what, about what.
fn due(desk: &Desk, day: &str) -> Vec<String> {
    let said = desk.ivp_on(day, &["due", "--within", "31d", "--format", "json"]).done().out;
    let report: serde_json::Value = serde_json::from_str(&said).unwrap();
    let items = report["items"].as_array().unwrap();
    let line = |item: &serde_json::Value| {
        let text = |key: &str| item[key].as_str().unwrap_or_default().to_owned();
        let when = if item["overdue"] == true { "late" } else { "to come" };
        format!("{} {when} {} {}", text("due"), text("what"), text("name"))
    };
    items.iter().map(line).collect()
}

fn edit(desk: &Desk, inside: &str, from: &str, to: &str) {
    let text = desk.read(inside);
    assert!(text.contains(from), "{inside}: {text}");
    std::fs::write(desk.path().join(inside), text.replacen(from, to, 1)).unwrap();
}

/// Puts the adoption by the college at the top of an implementation plan.
fn adopt(desk: &Desk, inside: &str, day: &str) {
    let text = desk.read(inside);
    let head = format!("adopted = {{ body = \"college\", date = {day} }}\n\n");
    std::fs::write(desk.path().join(inside), head + &text).unwrap();
}

/// The plan for 2025 to 2028, with a promise of two a year and an effect indicator, adopted on 28 November 2024.
fn adopted() -> Desk {
    let desk = Desk::new();
    let typed = |line: &[&str]| drop(desk.ivp_on("2024-09-02", line).done());
    typed(&[
        "init",
        "--municipality",
        "Voorbeeldstad",
        "--first-year",
        "2025",
        "--last-year",
        "2028",
        "--priority",
        "Wonen",
    ]);
    std::fs::remove_file(desk.path().join("plan/monitor.toml")).unwrap();
    typed(&["add", "goal", "--priority", "wonen", "--title", "Buurtschouw", "--kind", "recurring"]);
    typed(&[
        "add",
        "indicator",
        "--goal",
        "buurtschouw",
        "--title",
        "Schouwen gehouden",
        "--unit",
        "count",
        "--at-least",
        "2",
        "--each",
        "year",
        "--source",
        "gemeente",
    ]);
    typed(&[
        "add",
        "indicator",
        "--priority",
        "wonen",
        "--kind",
        "effect",
        "--title",
        "Inbraken",
        "--unit",
        "count",
        "--direction",
        "lower",
        "--source",
        "politie",
        "--baseline",
        "2023",
        "--target",
        "-20%",
        "--by",
        "2028",
    ]);
    typed(&["record", "inbraken", "60", "--period", "2023"]);
    // A draft asks nothing yet.
    assert_eq!(due(&desk, "2024-10-02"), [""; 0]);
    let head = "status = \"adopted\"\nadopted = { body = \"council\", date = 2024-11-28 }";
    edit(&desk, "plan/plan.toml", "status = \"draft\"", head);
    desk
}

#[test]
fn every_month_says_what_is_to_be_done() {
    let desk = adopted();
    let typed = |day: &str, line: &[&str]| drop(desk.ivp_on(day, line).done());
    // The year is a month away and has no implementation plan.
    assert_eq!(due(&desk, "2024-11-29"), ["2024-12-31 to come implementation-plan actions/2025"]);
    let action = ["action", "add", "2025/schouw", "--title", "Schouw in alle wijken", "--goal"];
    let rest = ["wonen/buurtschouw", "--lead", "gemeente", "--partner", "politie", "--end", "2025-Q3"];
    typed("2024-12-02", &[&action[..], &rest[..]].concat());
    // It has one, that the college did not adopt and of which the part of the police was not agreed.
    assert_eq!(
        due(&desk, "2024-12-02"),
        ["2024-12-31 to come adoption actions/2025", "2024-12-31 to come agreement actions/2025"]
    );
    typed("2024-12-12", &["action", "set", "2025/schouw", "--agreed", "Politie loopt mee"]);
    adopt(&desk, "plan/actions/2025.toml", "2024-12-17");
    for day in ["2024-12-18", "2025-01-02", "2025-03-03", "2025-06-02"] {
        assert_eq!(due(&desk, day), [""; 0], "{day}");
    }
    typed("2025-05-12", &["record", "schouwen-gehouden", "1", "--period", "2025-05-12"]);
    assert_eq!(due(&desk, "2025-09-01"), ["2025-09-30 to come action 2025/schouw"]);
    // From the first of October next year's plan is asked for.
    let next = "2025-12-31 to come implementation-plan actions/2026";
    assert_eq!(due(&desk, "2025-10-01"), ["2025-09-30 late action 2025/schouw", next]);
    typed(
        "2025-10-01",
        &["action", "set", "schouw", "--state", "afgerond", "--result", "Alle wijken bezocht"],
    );
    typed("2025-11-03", &["record", "schouwen-gehouden", "1", "--period", "2025-11-03"]);
    let promise = ["followup", "add", "brief", "--kind", "toezegging", "--text", "Een brief over de sloten"];
    let to_whom = ["--date", "2025-11-03", "--body", "raad", "--due", "2026-Q1"];
    typed("2025-11-03", &[&promise[..], &to_whom[..]].concat());
    assert_eq!(due(&desk, "2025-12-02"), [next, "2026-01-01 to come measurement wonen/inbraken"]);
    let action = ["action", "add", "2026/sloten", "--title", "Sloten keuren", "--goal", "wonen/buurtschouw"];
    typed("2025-12-02", &[&action[..], &["--end", "2026"][..]].concat());
    adopt(&desk, "plan/actions/2026.toml", "2025-12-16");
    assert_eq!(due(&desk, "2025-12-17"), ["2026-01-01 to come measurement wonen/inbraken"]);
    // The year is over: its figure and its account.
    assert_eq!(
        due(&desk, "2026-01-02"),
        ["2026-01-01 late measurement wonen/inbraken", "2026-01-01 late interpretation 2025"]
    );
    typed("2026-02-02", &["record", "inbraken", "50", "--period", "2025"]);
    typed("2026-02-10", &["evaluate", "2025", "--start"]);
    assert_eq!(
        due(&desk, "2026-02-10"),
        ["2026-01-01 late interpretation wonen", "2026-01-01 late interpretation wonen/inbraken"]
    );
    let file = "plan/evaluations/2025.toml";
    edit(&desk, file, "summary = \"\"", "summary = \"De schouwen zijn gehouden.\"");
    edit(&desk, file, "interpretation = \"\"", "interpretation = \"Minder inbraken.\"");
    edit(&desk, file, "adjustment = \"\"", "adjustment = \"In 2026 keuren we ook sloten van verenigingen\"");
    edit(&desk, file, "interpretation = \"\"", "interpretation = \"Het kan toeval zijn.\"");
    assert_eq!(due(&desk, "2026-02-12"), [""; 0]);
    // Not adopted by the first of July it would be late.
    assert_eq!(due(&desk, "2026-07-02"), ["2026-03-31 late followup brief", "2026-07-01 late adoption 2025"]);
    let head =
        "status = \"adopted\"\nas_of = 2026-02-12\nadopted = { body = \"college\", date = 2026-03-03 }";
    edit(&desk, file, "status = \"draft\"", head);
    assert_eq!(due(&desk, "2026-03-04"), ["2026-03-31 to come followup brief"]);
    assert_eq!(due(&desk, "2026-04-02"), ["2026-03-31 late followup brief"]);
    typed(
        "2026-04-02",
        &["followup", "set", "brief", "--state", "afgedaan", "--result", "Verstuurd op 31 maart"],
    );
    assert_eq!(due(&desk, "2026-07-02"), [""; 0]);
}

#[test]
fn what_was_left_undone_is_asked_at_the_end_of_the_next_year() {
    let desk = adopted();
    let evaluation = "status = \"adopted\"\nas_of = 2026-02-12\nadopted = { body = \"college\", date = 2026-03-03 }\n\
                      summary = \"Goed\"\n\n[priority.wonen]\ninterpretation = \"Goed\"\nadjustment = \"Ook sloten keuren\"\n\n\
                      [indicator.\"wonen/inbraken\"]\ninterpretation = \"Toeval\"\n";
    std::fs::create_dir_all(desk.path().join("plan/evaluations")).unwrap();
    std::fs::write(desk.path().join("plan/evaluations/2025.toml"), evaluation).unwrap();
    for year in ["2025", "2026"] {
        let (name, end) = (format!("{year}/schouw"), format!("{year}-12"));
        let action =
            ["action", "add", &name, "--title", "Schouw", "--goal", "wonen/buurtschouw", "--end", &end];
        desk.ivp_on("2025-01-02", &action).done();
        adopt(&desk, &format!("plan/actions/{year}.toml"), "2024-12-17");
    }
    desk.ivp_on("2026-01-05", &["action", "set", "2025/schouw", "--state", "done", "--result", "Gehouden"])
        .done();
    desk.ivp_on("2026-02-02", &["record", "inbraken", "50", "--period", "2025"]).done();
    for period in ["2025-05-12", "2025-11-03"] {
        desk.ivp_on("2026-02-02", &["record", "schouwen-gehouden", "1", "--period", period]).done();
    }
    let due = |day: &str| due(&desk, day);
    let end = |when: &str| {
        [
            format!("2026-12-31 {when} promise wonen/schouwen-gehouden"),
            format!("2026-12-31 {when} action 2026/schouw"),
            format!("2026-12-31 {when} followup adjustment/2025/wonen"),
            format!("2026-12-31 {when} implementation-plan actions/2027"),
            format!("2027-01-01 {when} measurement wonen/inbraken"),
        ]
    };
    assert_eq!(due("2026-12-02"), end("to come"));
    let after = ["2027-01-01 late interpretation 2026".to_owned()];
    assert_eq!(due("2027-01-04"), [&end("late")[..], &after[..]].concat());
    // The next account asks what came of it.
    desk.ivp_on("2027-01-04", &["evaluate", "2026", "--start"]).done();
    let file = desk.read("plan/evaluations/2026.toml");
    assert!(file.contains("previous = \"\"") && file.contains("Ook sloten keuren"), "{file}");
}
