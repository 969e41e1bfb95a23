//! Actions over several years, and the implementation plans and evaluations that are watched.

use calamine::Data;
use serde_json::Value;

use crate::office::Office;
use crate::template::{exported, saved, table};

const PLAN: &str = "\
title = \"Veiligheidsplan\"
municipality = \"Voorbeeldstad\"
language = \"nl\"
first_year = 2024
last_year = 2027
status = \"adopted\"
adopted = { body = \"council\", date = 2023-12-14 }

[[programme]]
id = \"veiligheid\"
title = \"Veiligheid\"

[[programme]]
id = \"zorg\"
title = \"Zorg\"
";

const CHAPTER: &str = "\
title = \"Prettige buurten\"
ambition = \"Minder overlast\"

[[goal]]
id = \"toezicht\"
title = \"Toezicht in de buurt\"
kind = \"recurring\"

[[goal]]
id = \"meldpunt\"
title = \"Eén meldpunt\"
kind = \"milestone\"
";

/// The second priority.
const OTHER: &str = "\
title = \"Zorg\"
ambition = \"Tijdig hulp\"

[[goal]]
id = \"wijkteams\"
title = \"Wijkteams\"
kind = \"continuous\"
";

/// From 2025 to 2027, with money by year and a log in two of them.
const LONG: &str = "\
adopted = { body = \"college\", date = 2024-12-17 }

[[action]]
id = \"wijkaanpak\"
title = \"Wijkaanpak Noord\"
state = \"started\"
goals = [\"buurt/toezicht\", \"zorg/wijkteams\"]
portfolio = \"wethouder zorg\"
start = \"2025-03\"
end = \"2027-06\"
hours = 120
requested = 700
programmes = [\"veiligheid\"]

[[action.year]]
year = 2025
budget = 1000
spent = 900

[[action.year]]
year = 2026
budget = 2000.10
spent = 500.2

[[action.log]]
date = 2025-05-12
text = \"Kwartiermaker begonnen\"

[[action.log]]
date = 2026-02-03
text = \"Tweede wijk erbij\"

[[action]]
id = \"hek\"
title = \"Hek om het speelveld\"
state = \"delayed\"
goal = \"buurt/meldpunt\"
end = \"2026-09\"
budget = 300
spent = 50
programmes = [\"zorg\"]

[[action.log]]
date = 2025-11-20
text = \"De vergunning komt later.\"

[[action]]
id = \"folder\"
title = \"Folder\"
state = \"done\"
goal = \"buurt/toezicht\"
result = \"Verspreid\"
budget = 40
programmes = [\"veiligheid\"]
";

/// An office without any file of a plan.
fn empty() -> Office {
    let office = Office::of_base_plan();
    std::fs::remove_dir_all(office.file("")).unwrap();
    office
}

/// The same plan on another day.
fn copied(office: &Office, day: &str) -> Office {
    let copy = empty().on(day);
    for (path, bytes) in office.everything() {
        let inside = path.strip_prefix(office.file("")).unwrap().to_string_lossy().into_owned();
        copy.write(&inside, bytes);
    }
    copy
}

fn office() -> Office {
    let office = empty();
    office.write("plan.toml", PLAN);
    office.write("priorities/buurt.toml", CHAPTER);
    office.write("priorities/zorg.toml", OTHER);
    office.write("actions/2025.toml", LONG);
    office
}

/// The names of the actions of each year in a list, and of the whole report the total budget.
fn listed(office: &Office, arguments: &[&str]) -> Vec<String> {
    let all: Vec<&str> = ["action", "list", "--format", "json"].iter().chain(arguments).copied().collect();
    let report = office.json(&all);
    let of_year = |year: &Value| {
        let ids = year["actions"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap());
        format!("{}: {}", year["year"], ids.collect::<Vec<_>>().join(" "))
    };
    report["years"].as_array().unwrap().iter().map(of_year).collect()
}

#[test]
fn an_action_is_in_the_list_of_every_year_in_which_it_runs() {
    let office = office();
    office.write(
        "actions/2027.toml",
        "[[action]]\nid = \"vooraf\"\ntitle = \"Vooraf\"\nstate = \"planned\"\nbasis = \"x\"\nstart = \"2026-11\"\n",
    );
    // The folder runs in the year of its file only; what stands in the file of 2027 and begins in 2026 is in both.
    let of_2026 = "2026: 2025/wijkaanpak 2025/hek 2027/vooraf";
    assert_eq!(listed(&office, &["2026"]), [of_2026]);
    assert_eq!(
        listed(&office, &[]),
        ["2025: 2025/wijkaanpak 2025/hek 2025/folder", of_2026, "2027: 2027/vooraf 2025/wijkaanpak",]
    );
    assert_eq!(listed(&office, &["wijkteams"]).len(), 3);
    assert_eq!(listed(&office, &["2024"]), Vec::<String>::new());
}

/// By hand: in 2026 the approach costs 2,000.10 of which 500.20 is spent; the fence is 300 over 2025–2026 and so in no
/// year's total; what is asked for the approach is over 2025–2027. All years together: 3,000.10 + 300 + 40 and
/// 900 + 500.20 + 50.
#[test]
fn the_money_of_a_year_is_that_years_and_each_amount_counts_once_over_all_years() {
    let office = office();
    let report = office.json(&["action", "list", "--format", "json"]);
    let year = |nth: usize| &report["years"][nth]["money"];
    assert_eq!(year(0)["total"]["budget"], 1040);
    assert_eq!(year(0)["total"]["spent"], 900);
    assert_eq!(year(1)["total"]["budget"], 2000.1);
    assert_eq!(year(1)["total"]["spent"], 500.2);
    assert_eq!(year(1)["total"]["requested"], Value::Null);
    let over = year(1)["over_years"].as_array().unwrap();
    assert_eq!(over.len(), 2);
    assert_eq!([&over[0]["first_year"], &over[0]["last_year"], &over[0]["budget"]], [2025, 2026, 300]);
    assert_eq!([&over[1]["first_year"], &over[1]["last_year"], &over[1]["requested"]], [2025, 2027, 700]);
    // In 2027 nothing was told by year.
    assert_eq!(year(2)["total"]["budget"], Value::Null);
    assert_eq!(report["money"]["total"]["budget"], 3340.1);
    assert_eq!(report["money"]["total"]["spent"], 1450.2);
    let action = &report["years"][1]["actions"][0];
    assert_eq!(action["in_year"]["budget"], 2000.1);
    assert_eq!(action["budget"], Value::Null);
    assert_eq!(action["years"][0], serde_json::json!({ "year": 2025, "budget": 1000, "spent": 900 }));
    assert_eq!(action["goal"], "buurt/toezicht");
    assert_eq!(action["goals"], serde_json::json!(["buurt/toezicht", "zorg/wijkteams"]));
    assert_eq!(
        [&action["portfolio"], &action["hours"], &action["internal"]],
        [&Value::from("wethouder zorg"), &Value::from(120), &Value::from(false)]
    );
    let folder = &report["years"][0]["actions"][2];
    assert_eq!([&folder["portfolio"], &folder["hours"]], [&Value::Null, &Value::Null]);
    assert_eq!(folder["years"], serde_json::json!([]));
    // A report of one year has the money of that year on top as well.
    let of_2026 = office.json(&["action", "list", "2026", "--format", "json"]);
    assert_eq!(of_2026["money"], *year(1));
    // What is told of a year after the plan is not money of the plan.
    office.edit("plan.toml", "last_year = 2027", "last_year = 2025");
    let short = office.json(&["action", "list", "--format", "json"]);
    assert_eq!(short["money"]["total"]["budget"], 1340);
    // The amounts of one year are told as those.
    assert_eq!(folder["in_year"]["over_years"], Value::Null);
}

#[test]
fn the_list_on_a_screen() {
    let office = office().on("2026-11-24");
    office.edit("actions/2025.toml", "hours = 120", "hours = 120\ninternal = true");
    let out = office.ivp(&["action", "list", "2026"]).done().out;
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    insta::assert_snapshot!("list_2026", out);
    insta::assert_snapshot!(
        "list_2026_en",
        office.ivp(&["action", "list", "2026", "--lang", "en"]).done().out
    );
    insta::assert_snapshot!("show", office.ivp(&["show", "wijkaanpak"]).done().out);
}

/// The fence of the file of 2025 had to be ready in September 2026, the approach in June 2027.
#[test]
fn what_ends_in_a_later_year_is_due_then() {
    let due = |day: &str, within: &str| -> Vec<String> {
        let office = office().on(day);
        let report = office.json(&["due", "--format", "json", "--within", within]);
        let items = report["items"].as_array().unwrap().iter();
        let actions = items.filter(|one| one["what"] == "action");
        actions
            .map(|one| format!("{} {}", one["due"].as_str().unwrap(), one["name"].as_str().unwrap()))
            .collect()
    };
    assert_eq!(due("2026-09-01", "30d"), ["2026-09-30 2025/hek"]);
    assert_eq!(due("2026-11-24", "30d"), ["2026-09-30 2025/hek"]);
    assert_eq!(due("2027-06-01", "30d"), ["2026-09-30 2025/hek", "2027-06-30 2025/wijkaanpak"]);
}

fn goal_states(day: &str, change: impl Fn(&Office)) -> [String; 3] {
    let office = office().on(day);
    change(&office);
    let report = office.json(&["status", "--format", "json"]);
    let goals: Vec<&Value> = report["priorities"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|one| one["goals"].as_array().unwrap())
        .collect();
    ["buurt/toezicht", "buurt/meldpunt", "zorg/wijkteams"].map(|id| {
        let goal = goals.iter().find(|one| one["id"] == id).unwrap();
        goal["state"].as_str().unwrap().to_owned()
    })
}

/// A goal looks at what runs in the judged year, at what earlier years left open, and a milestone at all that was done.
#[test]
fn a_goal_is_judged_by_its_actions_of_all_years_up_to_the_one_that_is_judged() {
    let none = |_: &Office| {};
    assert_eq!(goal_states("2025-12-01", none), ["on-schedule", "delayed", "on-schedule"]);
    assert_eq!(goal_states("2027-03-01", none), ["on-schedule", "delayed", "on-schedule"]);
    let approach_done = |office: &Office| {
        office.edit("actions/2025.toml", "state = \"started\"", "state = \"done\"\nresult = \"Klaar\"");
        office.edit("actions/2025.toml", "end = \"2027-06\"", "end = \"2026-06\"");
        office.edit("actions/2025.toml", "state = \"delayed\"", "state = \"done\"\nresult = \"Staat er\"");
    };
    assert_eq!(goal_states("2026-11-24", approach_done), ["on-schedule", "done", "on-schedule"]);
    // What was done stays done.
    assert_eq!(goal_states("2027-03-01", approach_done), ["on-schedule", "done", "on-schedule"]);
}

#[test]
fn the_paper_of_a_year_has_its_log_and_its_money() {
    let office = office();
    let office = office.on("2027-03-01");
    let paper = |year: &str| office.ivp(&["evaluate", year]).done().out;
    let of_2026 = paper("2026");
    assert!(of_2026.contains("3 februari 2026: Tweede wijk erbij"), "{of_2026}");
    assert!(!of_2026.contains("Kwartiermaker"), "{of_2026}");
    assert!(
        of_2026.contains("Wijkaanpak Noord (gestart; portefeuillehouder: wethouder zorg; 120 uur) (budget € 2.000,10, besteed € 500,20)"),
        "{of_2026}"
    );
    // What is not told by year is told over the years; why it is late is told though its log is of the year before.
    let fence = "Hek om het speelveld (vertraagd) (over 2025–2026: budget € 300, besteed € 50)";
    assert!(of_2026.contains(fence), "{of_2026}");
    assert!(of_2026.contains("20 november 2025: De vergunning komt later."), "{of_2026}");
    // For the second goal, and for one of another priority, it is told in short.
    assert_eq!(
        of_2026
            .matches("Wijkaanpak Noord (gestart; portefeuillehouder: wethouder zorg; 120 uur) (budget")
            .count(),
        1,
        "{of_2026}"
    );
    assert!(of_2026.contains("Zorg, over 2025–2026"), "{of_2026}");
    assert!(of_2026.contains("€ 700"), "{of_2026}");
    assert!(!of_2026.contains("Folder"), "{of_2026}");
    let of_2025 = paper("2025");
    assert!(of_2025.contains("12 mei 2025: Kwartiermaker begonnen"), "{of_2025}");
    assert!(of_2025.contains("budget € 1.000, besteed € 900"), "{of_2025}");
    assert!(of_2025.contains("Folder (afgerond): Verspreid"), "{of_2025}");
    let of_2027 = paper("2027");
    assert!(of_2027.contains("Wijkaanpak Noord (gestart;"), "{of_2027}");
    assert!(!of_2027.contains("Hek om het speelveld (vertraagd) ("), "{of_2027}");
}

#[test]
fn an_action_for_two_goals_of_one_priority_is_told_once() {
    let office = office();
    office.edit("actions/2025.toml", "\"zorg/wijkteams\"]", "\"buurt/meldpunt\"]");
    let paper = office.ivp(&["evaluate", "2026"]).done().out;
    assert_eq!(
        paper
            .matches("Wijkaanpak Noord (gestart; portefeuillehouder: wethouder zorg; 120 uur) (budget")
            .count(),
        1,
        "{paper}"
    );
    assert!(paper.contains("Wijkaanpak Noord (gestart): staat bij ‘Toezicht in de buurt’"), "{paper}");
}

fn page(office: &Office, name: &str) -> String {
    office.ivp(&["site", "-o", "uit"]).done();
    std::fs::read_to_string(office.path().join("uit").join(name)).unwrap()
}

/// The part of the page of the implementation plans that is about a year: the latest stands on top.
fn of_year(page: &str, year: i32) -> String {
    let from = page.find(&format!("id=\"year-{year}\"")).unwrap();
    let rest = &page[from..];
    rest[..rest.find(&format!("id=\"year-{}\"", year - 1)).unwrap_or(rest.len())].to_owned()
}

#[test]
fn the_site_has_the_action_in_each_of_its_years_and_why_it_is_late() {
    let office = office();
    let page = page(&office, "actions.html");
    for year in [2025, 2026, 2027] {
        assert!(of_year(&page, year).contains("Wijkaanpak Noord"), "{year}: {page}");
    }
    assert!(!of_year(&page, 2027).contains("Hek om het speelveld"), "{page}");
    let late = of_year(&page, 2026);
    assert!(late.contains("20 november 2025: De vergunning komt later."), "{late}");
    // The log of what goes well stays inside.
    assert!(!page.contains("Tweede wijk erbij"), "{page}");
    assert!(late.contains("Portefeuillehouder: ") && late.contains("wethouder zorg"), "{late}");
    assert!(late.contains("120 uur"), "{late}");
}

#[test]
fn show_and_status_say_why_an_action_is_late() {
    let office = office().on("2026-11-24");
    let status = office.ivp(&["status", "--all"]).done().out;
    let status = status.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(status.contains("Laatste bericht, 20 november 2025: De vergunning komt later"), "{status}");
    let shown = office.ivp(&["show", "buurt/meldpunt"]).done().out;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("(20 november 2025: De vergunning komt later)"), "{shown}");
}

/// Whatever is made for outside: pages, tables of the package, the paper in every format.
fn public_texts(office: &Office) -> Vec<(String, String)> {
    std::fs::create_dir_all(office.path().join("uit")).unwrap();
    office.ivp(&["site", "-o", "uit/site"]).done();
    office.ivp(&["export", "--format", "datapackage", "-o", "uit/pakket"]).done();
    for format in ["markdown", "html", "json"] {
        let name = format!("uit/evaluatie.{format}");
        office.ivp(&["evaluate", "2026", "--format", format, "-o", &name]).done();
    }
    let files = walkdir::WalkDir::new(office.path().join("uit")).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let bytes = std::fs::read(entry.path()).unwrap();
            (entry.path().display().to_string(), String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect()
}

#[test]
fn what_is_internal_is_nowhere_outside() {
    let office = office();
    let secret = "[[action]]\nid = \"geheim\"\ntitle = \"Inval bij De Zwaan\"\nstate = \"planned\"\ngoal = \"zorg/wijkteams\"\nstart = \"2025\"\nend = \"2027\"\nbudget = 98765\ninternal = true\n";
    office.write("actions/2025.toml", format!("{LONG}\n{secret}"));
    let texts = public_texts(&office);
    assert!(texts.len() > 15, "{}", texts.len());
    for (name, text) in &texts {
        for word in ["Inval", "geheim", "98765", "98.765"] {
            assert!(!text.contains(word), "{word} in {name}");
        }
    }
    // Without it, every one of those holds the other actions.
    assert!(texts.iter().filter(|(_, text)| text.contains("Wijkaanpak Noord")).count() >= 5);
    // For one's own use it is there, marked.
    let list = office.ivp(&["action", "list", "2026"]).done();
    assert!(list.out.contains("Inval bij De Zwaan") && list.out.contains("intern"), "{}", list.out);
    assert!(list.err.contains("niet om te publiceren"), "{}", list.err);
    let show = office.ivp(&["show", "geheim"]).done();
    assert!(show.err.contains("niet om te publiceren"), "{}", show.err);
}

/// An internal action that goes on is not "all actions dropped" outside; nobody can say how far the goal is.
#[test]
fn a_goal_with_an_internal_action_is_not_judged_outside() {
    let office = office();
    office.write(
        "actions/2025.toml",
        LONG.replace("state = \"delayed\"", "state = \"dropped\"").to_owned()
            + "\n[[action]]\nid = \"g\"\ntitle = \"G\"\nstate = \"started\"\ngoal = \"buurt/meldpunt\"\nend = \"2027\"\ninternal = true\n",
    );
    let inside = office.json(&["status", "--format", "json"]);
    assert_eq!(inside["priorities"][0]["goals"][1]["state"], "on-schedule");
    let paper = office.ivp(&["evaluate", "2026", "--format", "json"]).done().out;
    let paper: Value = serde_json::from_str(&paper).unwrap();
    assert_eq!(paper["priorities"][0]["goals"][1]["state"], "withheld");
}

#[test]
fn goals_are_set_and_taken_away_in_either_form() {
    let office = office();
    let text = || office.read("actions/2025.toml");
    office.ivp(&["action", "set", "2025/hek", "--goal", "meldpunt", "--goal", "zorg/wijkteams"]).done();
    assert!(text().contains("goals = [\"buurt/meldpunt\", \"zorg/wijkteams\"]"), "{}", text());
    assert!(!text().contains("goal = \"buurt/meldpunt\""), "{}", text());
    office.ivp(&["action", "set", "2025/hek", "--goal", "wijkteams", "--goal", "zorg/wijkteams"]).done();
    assert!(text().contains("goal = \"zorg/wijkteams\""), "{}", text());
    office.ivp(&["action", "set", "2025/wijkaanpak", "--clear", "goal", "--basis", "Regionaal plan"]).done();
    assert!(!text().contains("goals"), "{}", text());
    office
        .ivp(&["action", "set", "2025/hek", "--clear", "goal", "--basis", "x", "--hours", "12,5 uur"])
        .done();
    assert!(!text().contains("goal = \"zorg/wijkteams\"") && text().contains("hours = 12.5"), "{}", text());
    office.ivp(&["action", "set", "2025/hek", "--internal", "--portfolio", "burgemeester"]).done();
    assert!(text().contains("internal = true\n") && text().contains("portfolio = \"burgemeester\""));
    office.ivp(&["action", "set", "2025/hek", "--clear", "internal", "--clear", "hours"]).done();
    assert!(!text().contains("internal") && !text().contains("hours = 12.5"), "{}", text());
}

#[test]
fn both_forms_of_goals_are_an_error_with_what_to_type() {
    let office = office();
    office.edit(
        "actions/2025.toml",
        "goal = \"buurt/meldpunt\"",
        "goal = \"buurt/meldpunt\"\ngoals = [\"zorg/wijkteams\"]",
    );
    let ran = office.ivp(&["check"]);
    assert_eq!(ran.code, 1);
    for said in ["action/goal-twice", "‘goal’ en ‘goals’", "goals = [\"buurt/meldpunt\", \"zorg/wijkteams\"]"]
    {
        let told = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn money_of_a_year_that_makes_no_sense_is_refused() {
    let office = office();
    let before = office.read("actions/2025.toml");
    for (arguments, said) in [
        (&["--year", "2026"][..], &["geen bedrag", "--year 2026 --budget"][..]),
        (&["--year", "2031", "--budget", "5"], &["2031"]),
        (&["--year", "2026", "--budget", "x"], &["--budget"]),
        (&["--hours", "€ 40"], &["€ 40"]),
        (&["--hours", "veel"], &["veel"]),
        (&["--year", "2026", "--spent", "1", "--clear", "spent"], &["--clear spent"]),
        (&["--clear", "year"], &["--clear year --year 2026"]),
        (&["--internal", "--clear", "internal"], &["--internal"]),
    ] {
        let all: Vec<&str> = ["action", "set", "2025/wijkaanpak"].iter().chain(arguments).copied().collect();
        office.ivp(&all).refused(2, said);
        assert_eq!(office.read("actions/2025.toml"), before, "{arguments:?}");
    }
    // What was there already changes nothing.
    office.ivp(&["action", "set", "2025/wijkaanpak", "--year", "2026", "--budget", "2000,10"]).done();
    assert_eq!(office.read("actions/2025.toml"), before);
}

#[test]
fn money_of_a_year_keeps_the_line_endings_of_the_file() {
    let office = office();
    office.write("actions/2025.toml", LONG.replace('\n', "\r\n"));
    office.ivp(&["action", "set", "2025/wijkaanpak", "--year", "2026", "--spent", "600"]).done();
    office.ivp(&["action", "set", "2025/wijkaanpak", "--year", "2027", "--budget", "250"]).done();
    office.ivp(&["action", "set", "2025/wijkaanpak", "--year", "2027", "--spent", "10"]).done();
    let expected = LONG.replace("spent = 500.2\n", "spent = 600\n").replace(
        "text = \"Tweede wijk erbij\"\n",
        "text = \"Tweede wijk erbij\"\n\n[[action.year]]\nyear = 2027\nbudget = 250\nspent = 10\n",
    );
    assert_eq!(office.read("actions/2025.toml"), expected.replace('\n', "\r\n"));
}

/// Rule, message and help of the findings of a rule, on a day.
fn found(office: &Office, rule: &str) -> Vec<String> {
    let ran = office.ivp(&["check", "--format", "json", "--only", rule]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let findings = report["diagnostics"].as_array().unwrap().iter();
    let text = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
    findings.map(|one| format!("{} | {}", text(one, "message"), text(one, "help"))).collect()
}

/// The year 2027 is asked for from 1 October 2026, not a day before.
#[test]
fn a_year_without_an_implementation_plan_is_told_from_three_months_before() {
    let office = office();
    office.write(
        "actions/2024.toml",
        LONG.replace("2025-", "2024-").replace("= 2025", "= 2024").replace("2024-12-17", "2023-12-19"),
    );
    office.write("actions/2026.toml", "adopted = { body = \"college\", date = 2025-12-16 }\n[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"planned\"\nbasis = \"x\"\n");
    let on = |day: &str| {
        let office = copied(&office, day);
        (found(&office, "action/no-plan"), due_of_round(&office), attention(&office))
    };
    let (found, due, status) = on("2026-09-30");
    assert_eq!(found, Vec::<String>::new());
    assert!(!due.iter().any(|one| one.contains("implementation-plan")), "{due:?}");
    assert!(!status.contains("geen uitvoeringsplan"), "{status}");
    let (found, due, status) = on("2026-10-01");
    // The approach runs on until June; that is no implementation plan.
    assert_eq!(
        found,
        [
            "Er is geen uitvoeringsplan voor 2027. Er lopen wel 2 acties uit een ander jaar door | Typ: ivp action add 2027/NAAM --title TITEL --goal DOELSTELLING"
        ]
    );
    assert!(
        due.contains(
            &"2026-12-31 to come implementation-plan actions/2027 ivp action add 2027/NAME --title TITLE"
                .to_owned()
        ),
        "{due:?}"
    );
    assert!(
        status.contains("geen uitvoeringsplan voor 2027: ivp action add 2027/NAAM --title TITEL"),
        "{status}"
    );
    let (_, due, _) = on("2027-01-01");
    assert!(due.iter().any(|one| one.starts_with("2026-12-31 late implementation-plan")), "{due:?}");
}

/// What the yearly round has due, however far ahead.
fn due_of_round(office: &Office) -> Vec<String> {
    let report = office.json(&["due", "--format", "json"]);
    let items = report["items"].as_array().unwrap().iter();
    let words = ["implementation-plan", "adoption", "agreement", "interpretation"];
    items
        .filter(|one| words.contains(&one["what"].as_str().unwrap()))
        .map(|one| {
            let late = if one["overdue"] == true { "late" } else { "to come" };
            let text = |key: &str| one[key].as_str().unwrap_or_default();
            let settled = if text("command").is_empty() { text("file") } else { text("command") };
            format!("{} {late} {} {} {settled}", text("due"), text("what"), text("name"))
        })
        .collect()
}

/// What asks for attention in the status, on one line.
fn attention(office: &Office) -> String {
    let out = office.ivp(&["status", "--all"]).done().out;
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// By hand, on 24 November 2026: 2024, 2026 and 2027 have no file; of the year that is over nothing is asked of partners.
/// The years 2024 and 2025 have ended and nobody began an evaluation: what lacks is an interpretation for each of the two
/// priorities.
#[test]
fn what_the_round_lacks_is_told_by_check_due_and_status() {
    let office = office().on("2026-11-24");
    office.edit("actions/2025.toml", "adopted = { body = \"college\", date = 2024-12-17 }\n", "");
    office.edit("actions/2025.toml", "hours = 120", "hours = 120\npartners = [\"politie\"]");
    office.write("partners.toml", "[[partner]]\nid = \"politie\"\nname = \"Politie\"\n");
    assert_eq!(
        found(&office, "action/no-plan"),
        [
            "Er is geen uitvoeringsplan voor 2024, 2026 en 2027. Er lopen wel 2 acties uit een ander jaar door | Typ: ivp action add 2027/NAAM --title TITEL --goal DOELSTELLING"
        ]
    );
    assert_eq!(
        found(&office, "action/not-adopted"),
        [
            "Van het uitvoeringsplan 2025 staat niet vast dat het college het heeft vastgesteld | Zet bovenaan actions/2025.toml: adopted = { body = \"college\", date = JJJJ-MM-DD }"
        ]
    );
    assert_eq!(
        found(&office, "action/not-agreed"),
        [
            "Uitvoeringsplan 2026: bij 1 actie met partners staat niet wat met hen is afgesproken: Wijkaanpak Noord | Typ bij elke actie: ivp action set 2025/wijkaanpak --agreed \"Wat de partner doet\""
        ]
    );
    assert_eq!(
        found(&office, "evaluation/missing"),
        ["Er is geen evaluatie over 2024 en 2025 | Typ: ivp evaluate 2025 --start"]
    );
    assert_eq!(
        due_of_round(&office),
        [
            "2023-12-31 late implementation-plan actions/2024 ivp action add 2024/NAME --title TITLE",
            "2024-12-31 late adoption actions/2025 actions/2025.toml",
            "2025-01-01 late interpretation 2024 ivp evaluate 2024 --start",
            "2025-12-31 late implementation-plan actions/2026 ivp action add 2026/NAME --title TITLE",
            "2025-12-31 late agreement actions/2026 ivp action set 2025/wijkaanpak --agreed TEXT",
            "2026-01-01 late interpretation 2025 ivp evaluate 2025 --start",
            "2026-12-31 to come implementation-plan actions/2027 ivp action add 2027/NAME --title TITLE",
        ]
    );
    let status = attention(&office);
    for said in [
        "geen uitvoeringsplan voor 2024, 2026 en 2027: ivp action add 2027/NAAM --title TITEL",
        "uitvoeringsplan 2025 nog niet vastgesteld door het college",
        "uitvoeringsplan 2026: bij 1 actie staat niet wat met de partners is afgesproken",
        "geen evaluatie over 2024 en 2025: ivp evaluate 2025 --start",
    ] {
        assert!(status.contains(said), "{said}: {status}");
    }
    // What is told long before it is due stands under a heading of its own.
    let due = office.ivp(&["due"]).done().out;
    let (_, later) = due.split_once("Verder vooruit (1)").unwrap();
    assert!(later.contains("31-12-2026  Er is geen uitvoeringsplan voor 2027"), "{later}");
    assert!(!office.ivp(&["due", "--within", "6w"]).done().out.contains("Verder vooruit"));
    // Of one priority it is not asked.
    assert!(!office.ivp(&["status", "buurt"]).done().out.contains("geen uitvoeringsplan voor"));
}

/// A draft of a year that is over is due on 1 July; older drafts stay until they are adopted.
#[test]
fn an_evaluation_is_watched_until_it_is_adopted() {
    let office = office();
    let draft = "status = \"draft\"\n[priority.buurt]\ninterpretation = \"a\"\n[priority.zorg]\ninterpretation = \"b\"\n";
    office.write("evaluations/2024.toml", draft);
    office.write("evaluations/2025.toml", draft);
    let on = |day: &str| {
        let office = copied(&office, day);
        let due: Vec<String> =
            due_of_round(&office).into_iter().filter(|one| one.contains("evaluations/")).collect();
        (found(&office, "evaluation/not-adopted").len(), due)
    };
    assert_eq!(on("2026-05-31"), (1, vec!["2025-07-01 late adoption 2024 evaluations/2024.toml".to_owned()]));
    assert_eq!(
        on("2026-07-01"),
        (
            1,
            vec![
                "2025-07-01 late adoption 2024 evaluations/2024.toml".to_owned(),
                "2026-07-01 to come adoption 2025 evaluations/2025.toml".to_owned(),
            ]
        )
    );
    assert_eq!(on("2026-07-02").0, 2);
    let adopted = draft.replace(
        "status = \"draft\"",
        "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-04-07 }",
    );
    office.write("evaluations/2024.toml", &adopted);
    office.write("evaluations/2025.toml", &adopted);
    assert_eq!(on("2026-11-24"), (0, Vec::new()));
}

/// Of a draft nothing is asked yet; a plan that does not say what it is, counts as adopted.
#[test]
fn a_plan_is_watched_unless_it_says_that_it_is_a_draft() {
    for (status, is_watched) in [("status = \"draft\"", false), ("", true), ("status = \"adopted\"", true)] {
        let office = empty().on("2026-11-24");
        let plan = PLAN
            .replace("status = \"adopted\"", status)
            .replace("adopted = { body = \"council\", date = 2023-12-14 }\n", "");
        office.write("plan.toml", plan);
        office.write("priorities/buurt.toml", CHAPTER);
        for rule in ["action/no-plan", "evaluation/missing"] {
            assert_eq!(!found(&office, rule).is_empty(), is_watched, "{status}: {rule}");
        }
        let told = attention(&office);
        assert_eq!(told.contains("geen uitvoeringsplan voor"), is_watched, "{status}: {told}");
        let round = due_of_round(&office);
        assert_eq!(
            round.iter().any(|one| one.contains("implementation-plan")),
            is_watched,
            "{status}: {round:?}"
        );
    }
}

/// The file cannot be read: whether there is a plan cannot be said.
#[test]
fn an_implementation_plan_that_cannot_be_read_is_not_missed() {
    let office = office().on("2026-11-24");
    office.write("actions/2026.toml", "[[action]]\nid = = 1\n");
    let found = found(&office, "action/no-plan");
    assert!(found[0].contains("2024 en 2027"), "{found:?}");
}

/// The real plan: one finding for all its years, and one for its evaluations.
#[test]
fn the_real_plan_has_one_finding_of_each_kind() {
    let office = Office::of_haaksbergen().on("2026-11-26");
    assert_eq!(
        found(&office, "action/no-plan"),
        [
            "Er is geen uitvoeringsplan voor 2024, 2025, 2026 en 2027 | Typ: ivp action add 2027/NAAM --title TITEL --goal DOELSTELLING"
        ]
    );
    assert_eq!(
        found(&office, "evaluation/missing"),
        ["Er is geen evaluatie over 2024 en 2025 | Typ: ivp evaluate 2025 --start"]
    );
    for rule in ["action/not-adopted", "action/not-agreed", "evaluation/not-adopted"] {
        assert_eq!(found(&office, rule), Vec::<String>::new(), "{rule}");
    }
}

/// What an edit asks, each with the key or thing it is about.
fn asked(office: &Office) -> Vec<String> {
    let ran = office.ivp(&["check", "--against", "HEAD", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let changes = report["diagnostics"].as_array().unwrap().iter();
    changes
        .filter(|one| one["rule"].as_str().unwrap().starts_with("change/"))
        .map(|one| format!("{} {}", one["severity"].as_str().unwrap(), one["rule"].as_str().unwrap()))
        .collect()
}

/// The evaluation of 2025 is adopted: how the folder of that year went is settled, and so is what the approach cost in 2025.
/// The approach goes on in 2026, and is kept freely there.
#[test]
fn what_runs_on_after_an_adopted_evaluation_is_kept_freely() {
    let changed = |arguments: &[&str]| {
        let office = office();
        let evaluation = "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n[priority.buurt]\ninterpretation = \"a\"\n[priority.zorg]\ninterpretation = \"b\"\n";
        office.write("evaluations/2025.toml", evaluation);
        let office = office.in_git();
        let all: Vec<&str> = ["action", "set"].iter().chain(arguments).copied().collect();
        office.ivp(&all).done();
        asked(&office)
    };
    let free: Vec<String> = Vec::new();
    assert_eq!(changed(&["2025/wijkaanpak", "--log", "Derde wijk", "--state", "delayed"]), free);
    assert_eq!(changed(&["2025/wijkaanpak", "--year", "2026", "--spent", "800"]), free);
    assert_eq!(changed(&["2025/wijkaanpak", "--year", "2027", "--budget", "800"]), free);
    let decision = ["error change/implementation-plan"];
    assert_eq!(changed(&["2025/wijkaanpak", "--year", "2025", "--spent", "800"]), decision);
    assert_eq!(changed(&["2025/folder", "--spent", "20"]), decision);
    assert_eq!(changed(&["2025/wijkaanpak", "--portfolio", "burgemeester"]), decision);
    // Whether it is public is always shown.
    assert_eq!(changed(&["2025/wijkaanpak", "--internal"]), ["warning change/shown"]);
}

/// The sheet of actions of 2026 asks what was spent in that year, and puts the answer there.
#[test]
fn the_workbook_to_fill_in_is_about_one_year() {
    let office = office();
    let mut book = exported(&office, "invullen.xlsx", &[]);
    let (name, rows) = book.iter_mut().find(|(name, _)| name.starts_with("Acties")).unwrap();
    assert_eq!(name, "Acties 2026");
    let (header, columns) = table(rows);
    let of = |rows: &[Vec<Data>], title: &str| {
        rows.iter()
            .skip(header)
            .position(|row| row[0] == Data::String(title.to_owned()))
            .map(|row| row + header)
    };
    let (approach, fence) =
        (of(rows, "Wijkaanpak Noord").unwrap(), of(rows, "Hek om het speelveld").unwrap());
    assert_eq!(of(rows, "Folder"), None);
    assert_eq!(rows[approach][columns["Besteed"]], Data::Float(500.2));
    assert_eq!(
        rows[approach][columns["Doelstelling"]],
        Data::String("Toezicht in de buurt; Wijkteams".to_owned())
    );
    assert_eq!(rows[fence][columns["Besteed"]], Data::Float(50.0));
    rows[approach][columns["Besteed"]] = Data::Float(750.0);
    rows[fence][columns["Besteed"]] = Data::Float(60.0);
    saved(&office, "terug.xlsx", &book);
    let ran = office.ivp(&["import", "terug.xlsx"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let expected = LONG.replace("spent = 500.2\n", "spent = 750\n").replace("spent = 50\n", "spent = 60\n");
    assert_eq!(office.read("actions/2025.toml"), expected);
}

/// Two who each give another year its money: both are in.
#[test]
fn money_of_two_years_is_joined() {
    let office = office();
    let at = |name: &str, text: &str| {
        office.write(name, text);
        office.file(name).display().to_string()
    };
    let with = |year: i32, budget: i32| {
        let end = "text = \"Tweede wijk erbij\"\n";
        LONG.replace(end, &format!("{end}\n[[action.year]]\nyear = {year}\nbudget = {budget}\n"))
    };
    let base = at("basis.toml", LONG);
    let ours = at("ons.toml", &with(2027, 700));
    let theirs = at("hun.toml", &LONG.replace("spent = 500.2\n", "spent = 650\n"));
    let ran = office.ivp(&["merge", &base, &ours, &theirs]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(office.read("ons.toml"), with(2027, 700).replace("spent = 500.2\n", "spent = 650\n"));
}

#[test]
fn money_told_for_a_year_counts_and_the_rest_stays_over_the_years() {
    let office = Office::of_base_plan();
    let add = |name: &str, more: &[&str]| {
        let action = ["action", "add", name, "--title", "Werk", "--basis", "Regioplan"];
        office.ivp(&[&action[..], more].concat()).done();
    };
    add("2026/kort", &["--spent", "1900"]);
    add("2025/lang", &["--start", "2025", "--end", "2027", "--spent", "12000"]);
    let spent = |name: &str, amount: &str| {
        office.ivp(&["action", "set", name, "--spent", amount, "--year", "2026"]);
    };
    spent("2026/kort", "2500");
    spent("2025/lang", "5000");
    // 2,500 and 5,000 in the year; of the 12,000 there are 7,000 of no year yet.
    let listed = office.ivp(&["action", "list", "2026"]).out;
    assert!(listed.contains("7.500") && listed.contains("7.000"), "{listed}");
    assert!(!listed.contains("1.900"), "{listed}");
}

#[test]
fn money_of_a_year_after_the_plan_is_taken_and_taken_away_again() {
    let office = Office::of_base_plan();
    let action = |arguments: &[&str]| office.ivp(&[&["action"], arguments].concat());
    action(&[
        "add",
        "2027/lang",
        "--title",
        "Lange aanpak",
        "--goal",
        "buurt/minder-overlast",
        "--end",
        "2028",
    ])
    .done();
    // A year in which it does not run and which is none of the plan stays a slip.
    action(&["set", "2027/lang", "--year", "2029", "--budget", "10"]).refused(2, &["2029"]);
    let before = office.read("actions/2027.toml");
    action(&["set", "2027/lang", "--year", "2028", "--budget", "25400,5", "--spent", "1000"]).done();
    let with_year = office.read("actions/2027.toml");
    assert!(
        with_year.contains("[[action.year]]\nyear = 2028\nbudget = 25400.5\nspent = 1000"),
        "{with_year}"
    );
    // Until then the end itself may make it one.
    action(&["set", "2027/lang", "--end", "2029", "--year", "2029", "--budget", "39000"]).done();
    // One amount of a year, then the rest of it.
    action(&["set", "2027/lang", "--year", "2028", "--clear", "spent"]).done();
    assert!(!office.read("actions/2027.toml").contains("spent"));
    assert!(office.read("actions/2027.toml").contains("25400.5"));
    action(&["set", "2027/lang", "--clear", "year"]).refused(2, &["--clear year --year 2026"]);
    let gone = action(&["set", "2027/lang", "--year", "2028", "--clear", "budget"]).done().out;
    assert!(gone.contains("weggehaald") && gone.contains("year = 2028"), "{gone}");
    assert!(!office.read("actions/2027.toml").contains("2028\nbudget"));
    action(&["set", "2027/lang", "--end", "2028", "--year", "2029", "--clear", "year"]).refused(2, &["2029"]);
    action(&["set", "2027/lang", "--year", "2029", "--clear", "year"]).done();
    action(&["set", "2027/lang", "--end", "2028"]).done();
    assert_eq!(office.read("actions/2027.toml"), before);
}

#[test]
fn the_sum_that_is_advised_can_be_typed_in_the_file() {
    for (one, other, sum) in [("14000", "25000", "39000"), ("25000.25", "400.25", "25400.5")] {
        let office = Office::of_base_plan();
        let years = format!(
            "[[action.year]]\nyear = 2026\nbudget = {one}\n\n[[action.year]]\nyear = 2027\nbudget = {other}\n"
        );
        let head = "[[action]]\nid = \"x\"\ntitle = \"X\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\n";
        office.write("actions/2027.toml", format!("{head}budget = 5\n\n{years}"));
        let all = office.json(&["check", "--format", "json", "--only", "action/year-sum"]);
        let help = all["diagnostics"][0]["help"].as_str().unwrap().to_owned();
        assert!(help.contains(&format!("budget = {sum}.")), "{help}");
        office.edit("actions/2027.toml", "budget = 5\n", &format!("budget = {sum}\n"));
        let all = office.json(&["check", "--format", "json", "--only", "action/year-sum"]);
        assert_eq!(all["diagnostics"].as_array().unwrap().len(), 0);
    }
}

/// A true figure of a year takes away no judgement of its parts: sixty a quarter before the plan, 110 in 2025.
#[test]
fn a_year_that_is_recorded_beside_its_parts_is_compared_with_years_of_parts() {
    let office = Office::of_base_plan();
    let quarters: String = [(2022, 60), (2023, 60), (2024, 60), (2025, 110)]
        .into_iter()
        .flat_map(|(year, value)| (1..=4).map(move |quarter| (year, quarter, value)))
        .map(|(year, quarter, value)| {
            format!("[[measurement]]\nperiod = \"{year}-Q{quarter}\"\nvalue = {value}\n\n")
        })
        .collect();
    let definition = "[[indicator]]\nid = \"inbraken\"\nkind = \"effect\"\ntitle = \"Inbraken\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"quarterly\"\nsources = [\"politie\"]\n";
    office.write("monitor.toml", definition);
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    std::fs::create_dir_all(office.file("measurements/monitor")).unwrap();
    for years in ["", "[[measurement]]\nperiod = \"2025\"\nvalue = 440\n"] {
        office.write("measurements/monitor/inbraken.toml", format!("{quarters}{years}"));
        let status = office.json(&["status", "--format", "json"]);
        let change = &status["monitor"][0]["change"];
        assert_eq!((&change["since"], &change["absolute"]), (&"2023".into(), &200.into()), "{years}");
    }
}
