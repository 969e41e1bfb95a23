//! `ivp action`

use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::office::{Office, ran};

const FILE: &str = "actions/2025.toml";

/// The folders with an implementation plan before and after a command, and the command's arguments, one a line.
fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/action");
    let mut all: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    all.sort();
    all
}

#[test]
fn every_byte_outside_the_change_stays() {
    let cases = cases();
    assert!(cases.len() >= 8, "the folders are not found");
    for case in cases {
        let office = Office::of_base_plan();
        let typed = std::fs::read_to_string(case.join("command")).unwrap();
        let arguments: Vec<String> = typed.lines().map(|line| line.replace("\\n", "\n")).collect();
        let year = if arguments[1].starts_with("2026") { "actions/2026.toml" } else { FILE };
        if let Ok(before) = std::fs::read(case.join("before.toml")) {
            office.write(year, before);
        }
        let mut all = vec!["action"];
        all.extend(arguments.iter().map(String::as_str));
        office.ivp(&all).done();
        let after = std::fs::read(office.file(year)).unwrap();
        let expected = std::fs::read(case.join("after.toml")).unwrap();
        assert_eq!(String::from_utf8(after), String::from_utf8(expected), "{}", case.display());
    }
}

#[test]
fn the_list_of_a_year_and_of_all_years() {
    let office = Office::of_voorbeeldstad();
    insta::assert_snapshot!("2026", office.ivp(&["action", "list", "2026"]).done().out);
    insta::assert_snapshot!("2025_en", office.ivp(&["action", "list", "2025", "--lang", "en"]).done().out);
    let all = office.ivp(&["action", "list"]).done().out;
    assert!(all.contains("Geld 2023–2026, alle jaren samen"), "{all}");
    assert!(all.lines().all(|line| line.chars().count() <= 80), "{all}");
}

#[test]
fn an_action_of_several_programmes_counts_once() {
    let office = Office::of_voorbeeldstad();
    office.edit(
        "actions/2026.toml",
        "budget = 9000\nspent = 7200\nprogrammes = [\"samenleving\"]",
        "budget = 9000\nspent = 7200\nprogrammes = [\"samenleving\", \"veiligheid\"]",
    );
    let out = office.ivp(&["action", "list", "2026"]).done().out;
    insta::assert_snapshot!("shared", out.split("Geld 2026").nth(1).unwrap());
    let money = office.json(&["action", "list", "2026", "--format", "json"])["years"][0]["money"].clone();
    let rows = money["programmes"].as_array().unwrap();
    assert_eq!(rows.iter().map(|row| row["budget"].as_i64().unwrap()).sum::<i64>(), 55_000);
    assert_eq!(money["total"]["budget"], 55_000);
    assert_eq!(rows[2]["programmes"], serde_json::json!(["veiligheid", "samenleving"]));
}

#[test]
fn the_list_is_of_a_priority_a_goal_or_an_action() {
    let office = Office::of_voorbeeldstad();
    let listed = |name: &str| -> Vec<String> {
        let report = office.json(&["action", "list", name, "--format", "json"]);
        assert_eq!(report["schema"], "ivp.actions/1");
        let years = report["years"].as_array().unwrap();
        years
            .iter()
            .flat_map(|year| year["actions"].as_array().unwrap())
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        listed("ondermijning/bibob-beleid"),
        ["2024/bibob-verkenning", "2025/bibob-advies", "2026/bibob-beleidsregel"]
    );
    assert_eq!(listed("2025/bibob-advies"), ["2025/bibob-advies"]);
    assert!(listed("ondermijning").len() > 3);
    let none = Office::of_haaksbergen().ivp(&["action", "list"]).done();
    assert_eq!(
        (none.out.as_str(), none.err.as_str()),
        ("", "Er staan nog geen acties in een uitvoeringsplan.\n")
    );
}

#[test]
fn a_year_with_errors_is_said_to_be_incomplete() {
    let office = Office::of_voorbeeldstad();
    office.edit("actions/2026.toml", "lead = \"bibliotheek\"", "lead = \"biblioteek\"");
    let ran = office.ivp(&["action", "list", "2026"]).refused(1, &["biblioteek"]);
    assert!(ran.out.contains("! ongeldig; de bedragen tellen niet mee"), "{}", ran.out);
    assert!(ran.out.contains("Niet alle bedragen zijn meegeteld"), "{}", ran.out);
    office.write("actions/2026.toml", "[[action]\n");
    let ran = office.ivp(&["action", "list"]).refused(1, &["2026.toml"]);
    assert!(ran.out.contains("Niet alle bedragen zijn meegeteld"), "{}", ran.out);
    let report = office.json(&["action", "list", "--format", "json"]);
    assert_eq!(report["complete"], false);
}

#[test]
fn a_change_tells_what_it_means_for_the_goal() {
    let office = Office::of_voorbeeldstad();
    let ran = office
        .ivp(&["action", "set", "2026/bibob-beleidsregel", "--state", "done", "--result", "Vastgesteld"])
        .done();
    insta::assert_snapshot!("set", ran.out);
    assert_eq!(ran.err, "");
    let again = office.ivp(&["action", "set", "2026/bibob-beleidsregel", "--state", "done"]).done();
    assert!(again.out.starts_with("Niets te wijzigen"), "{}", again.out);
}

#[test]
fn what_the_college_adopted_is_not_changed_without_a_remark() {
    let office = Office::of_voorbeeldstad();
    let decision = "vraagt dus een besluit van het college";
    for (arguments, remarked) in [
        (&["set", "2026/training", "--state", "afgerond", "--spent", "3400", "--log", "Gegeven"][..], false),
        (&["set", "2026/training", "--end", "2026-12", "--budget", "3.500,00"], false),
        (&["set", "2026/training", "--end", "2027-01"], true),
        // Money is kept freely until the evaluation of the year is adopted; then nothing is.
        (&["set", "2026/training", "--budget", "3600"], false),
        (&["set", "2024/preventieavonden", "--state", "planned"], true),
        (&["add", "2026/nieuw", "--title", "Nieuw"], true),
    ] {
        let all: Vec<&str> = std::iter::once(&"action").chain(arguments).copied().collect();
        let ran = office.ivp(&all).done();
        assert_eq!(ran.err.replace("\n ", "").contains(decision), remarked, "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn mistakes_are_caught_before_anything_is_written() {
    let office = Office::of_voorbeeldstad();
    for (arguments, said) in [
        (
            &["set", "2025/trainin", "--state", "done"][..],
            &["komt in dit plan niet voor", "2025/training"][..],
        ),
        (&["set", "training", "--state", "done"], &["kan meer dan één ding zijn", "2025/training"]),
        (&["set", "2022/training", "--state", "done"], &["geen jaar van dit plan"]),
        (&["set", "2025/training"], &["U hebt niet getypt wat er verandert", "--state done"]),
        (&["set", "2025/training", "--state", "foo"], &["gepland, gestart, afgerond, vertraagd, vervallen"]),
        (&["set", "2025/training", "--state", "don"], &["Bedoelt u done?"]),
        (&["set", "2025/training", "--result", " "], &["--result"]),
        (&["set", "2025/training", "--log", ""], &["--log"]),
        (&["set", "2025/training", "--budget", "1.010"], &["1.010", "1,01", "Typ 1010 of 1,01"]),
        (&["set", "2025/training", "--spent", "veel"], &["‘veel’ is geen getal"]),
        (&["set", "2025/training", "--end", "2025 kw 4"], &["Bedoelt u --end 2025-Q4?"]),
        (&["set", "2025/training", "--lead", "politei"], &["--lead", "politie"]),
        (&["set", "2025/training", "--titel", "x"], &["--titel"]),
        (
            &["set", "2025/training", "--clear", "budgt"],
            &["‘budgt’ kan niet bij --clear", "Bedoelt u budget?"],
        ),
        // What an action cannot do without stays.
        (&["set", "2025/training", "--clear", "title"], &["kan niet bij --clear", "goal, basis"]),
        (
            &["set", "2025/training", "--clear", "end", "--end", "2025-11"],
            &["‘--end’ kan niet samen met ‘--clear end’"],
        ),
        // All of it at once.
        (
            &["set", "2025/training", "--clear", "x", "--clear", "state"],
            &["‘x’ kan niet bij", "‘state’ kan niet bij"],
        ),
        (
            &["set", "2025/training", "--end", "", "--budget", " "],
            &["Achter ‘--end’ ontbreekt een waarde", "--clear end", "--clear budget"],
        ),
        (&["set"], &["De naam ontbreekt", "2026/schouwronde", "ivp action list"]),
        (&["remove"], &["De naam ontbreekt", "2026/schouwronde"]),
        (&["add", "--title", "x"], &["De naam ontbreekt", "2026/meldpunt"]),
        (
            &["add", "2025/training", "--title", "x"],
            &["bestaat al (regel 30", "ivp action set 2025/training"],
        ),
        (&["add", "2031/nieuw", "--title", "x"], &["geen jaar van dit plan", "2023 tot en met 2026"]),
        (&["add", "nieuw", "--title", "x"], &["geen naam voor een actie", "Bedoelt u 2026/nieuw?"]),
        (&["add", "2025/Nieuwe actie", "--title", "x"], &["Bedoelt u 2025/nieuwe-actie?"]),
        (&["add", "2025/!!", "--title", "x"], &["geen naam voor een actie"]),
        (&["add", "2025/nieuw"], &["--title"]),
        (&["add", "2025/nieuw", "--title", " "], &["--title"]),
        (&["add", "2025/nieuw", "--title", "x", "--goal", "buurtschou"], &["wonen-en-buurten/buurtschouw"]),
        (&["add", "2025/nieuw", "--title", "x", "--partner", "gemente"], &["--partner", "gemeente"]),
        (&["add", "2025/nieuw", "--title", "x", "--programme", "zorg"], &["veiligheid, samenleving"]),
        (&["list", "2030"], &["geen jaar van dit plan"]),
        (&["list", "bibob"], &["komt in dit plan niet voor", "bibob-beleid"]),
        (&["lst"], &["De opdracht ‘lst’ bestaat niet", "list"]),
        (&[], &["Kies uit: list, add, set, remove."]),
    ] {
        let before = actions_of(&office);
        let all: Vec<&str> = std::iter::once(&"action").chain(arguments).copied().collect();
        let ran = office.ivp(&all).refused(2, said);
        assert_eq!(ran.out, "", "{arguments:?}");
        assert_eq!(actions_of(&office), before, "{arguments:?}");
    }
}

/// The implementation plans with their bytes.
fn actions_of(office: &Office) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all: Vec<_> = std::fs::read_dir(office.file("actions"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn a_file_that_cannot_be_added_to_is_left_alone() {
    let office = Office::of_base_plan();
    let log = "[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"planned\"\nlog = [{ date = 2025-01-01, text = \"x\" }]\n";
    for (text, arguments, code, said) in [
        (
            "[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = = 1\n",
            &["set", "2025/a", "--state", "done"][..],
            1,
            &["= 1", "2025.toml"][..],
        ),
        ("[[action]\n", &["add", "2025/b", "--title", "B"], 1, &["Herstel die eerst"]),
        (
            "action = [{ id = \"a\", title = \"A\", state = \"planned\" }]\n",
            &["add", "2025/b", "--title", "B"],
            2,
            &["lijst tussen haken", "[[action]]"],
        ),
        (
            "action = [{ id = \"a\", title = \"A\", state = \"planned\" }]\n",
            &["set", "2025/a", "--end", "2025"],
            2,
            &["lijst tussen haken"],
        ),
        (
            log,
            &["set", "2025/a", "--log", "Begonnen"],
            2,
            &["‘log’ als lijst tussen haken", "[[action.log]]"],
        ),
        ("action = []\n", &["add", "2025/b", "--title", "B"], 2, &["Niets vastgelegd"]),
    ] {
        office.write(FILE, text);
        let all: Vec<&str> = std::iter::once(&"action").chain(arguments).copied().collect();
        office.ivp(&all).refused(code, said);
        assert_eq!(office.read(FILE), text, "{arguments:?}");
    }
    office
        .ivp(&["action", "set", "2026/a", "--state", "done"])
        .refused(2, &["Er is geen uitvoeringsplan 2026", "Typ ivp action list", "ivp action add 2026/a"]);
    // A value that is there is replaced wherever it stands.
    office.write(FILE, "action = [{ id = \"a\", title = \"A\", state = \"planned\" }]\n");
    office.ivp(&["action", "set", "2025/a", "--state", "done"]).done();
    assert_eq!(office.read(FILE), "action = [{ id = \"a\", title = \"A\", state = \"done\" }]\n");
}

#[test]
fn a_dry_run_writes_nothing() {
    let office = Office::of_voorbeeldstad();
    let before = actions_of(&office);
    for arguments in [
        &["action", "add", "2026/nieuw", "--title", "Nieuw", "--dry-run"][..],
        &["action", "set", "2026/training", "--state", "started", "--dry-run"],
    ] {
        let said = office.ivp(arguments).done().out;
        assert!(said.starts_with("Zou worden vastgelegd"), "{said}");
    }
    assert_eq!(actions_of(&office), before);
    assert!(!office.file(".ivp.lock").exists());
}

#[test]
fn two_at_once_both_get_in() {
    let office = Office::of_haaksbergen();
    let running: Vec<_> = (0..8)
        .map(|number| {
            let name = format!("2026/actie-{number}");
            let mut command = office.command(&["action", "add", &name, "--title", "Actie"]);
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut one in running {
        assert!(one.wait().unwrap().success());
    }
    let report = office.json(&["action", "list", "2026", "--format", "json"]);
    assert_eq!(report["years"][0]["actions"].as_array().unwrap().len(), 8);
}

#[test]
fn a_commit_holds_just_that_file() {
    let office = Office::of_voorbeeldstad().in_git();
    office.ivp(&["action", "set", "2026/training", "--state", "done", "--commit"]).done();
    assert_eq!(
        office.git(&["show", "--format=%s", "--name-only", "HEAD"]),
        "Actie 2026/training bijgewerkt: Training ondermijning\n\nplan/actions/2026.toml\n"
    );
    // Nothing changes, so nothing is committed.
    office.ivp(&["action", "set", "2026/training", "--state", "done", "--commit"]).done();
    assert_eq!(office.git(&["rev-list", "--count", "HEAD"]), "2\n");
    let office = Office::of_voorbeeldstad();
    let before = actions_of(&office);
    let mut command = office.command(&["action", "add", "2026/nieuw", "--title", "Nieuw", "--commit"]);
    command.env("GIT_CEILING_DIRECTORIES", office.path().parent().unwrap());
    ran(command).refused(3, &["staat niet in git"]);
    assert_eq!(actions_of(&office), before);
}

#[test]
fn the_help_of_adding_is_dutch() {
    insta::assert_snapshot!("help_add", Office::of_base_plan().ivp(&["action", "add", "--help"]).done().out);
}

#[test]
fn an_action_is_taken_out_with_its_log_and_every_other_byte_stays() {
    let office = Office::of_base_plan().adopted();
    let kept = "# eerst\nadopted = { body = \"college\", date = 2024-12-10 }\n\n[[action]]\nid = \"een\"\ntitle = \"Een\"\nstate = \"planned\"\nbasis = \"b\"\n";
    let gone = "[[action]]\nid = \"twee\"\ntitle = \"Twee\" # met uitleg\nstate = \"started\"\ngoal = \"buurt/minder-overlast\"\n\n[[action.log]]\ndate = 2025-02-01\ntext = \"Begonnen\"\n";
    let last =
        "# van drie\n[[action]]\nid = \"drie\"\ntitle = \"Drie\"\nstate = \"planned\"\nbasis = \"b\"\n";
    for newline in ["\n", "\r\n"] {
        let lines = |text: &str| text.replace('\n', newline);
        office.write(FILE, lines(&format!("{kept}\n{gone}\n{last}")));
        let dry = office.ivp(&["action", "remove", "2025/twee", "--dry-run"]).done().out;
        assert!(
            dry.starts_with("Zou worden weggehaald: Twee (2025/twee), uit plan/actions/2025.toml, regel 10:"),
            "{dry}"
        );
        assert_eq!(office.read(FILE), lines(&format!("{kept}\n{gone}\n{last}")));
        let ran = office.ivp(&["action", "remove", "twee"]).done();
        // What is gone is told, with what it means for the goal, and that the plan was adopted.
        for told in ["title = \"Twee\" # met uitleg", "text = \"Begonnen\"", "Doelstelling ‘Minder overlast’"]
        {
            assert!(ran.out.contains(told), "{told}: {}", ran.out);
        }
        assert!(ran.err.contains("is vastgesteld"), "{}", ran.err);
        assert_eq!(office.read(FILE), lines(&format!("{kept}\n{last}")));
        // The last one goes with the blank line before it.
        office.ivp(&["action", "remove", "drie"]).done();
        assert_eq!(office.read(FILE), lines(&format!("{kept}\n# van drie\n")));
    }
    office.ivp(&["action", "remove", "2025/weg"]).refused(2, &["‘2025/weg’ komt in dit plan niet voor"]);
}

#[test]
fn what_was_agreed_on_an_action_can_be_changed_and_a_list_is_replaced() {
    let office = Office::of_voorbeeldstad();
    let before = office.read("actions/2026.toml");
    let said = office
        .ivp(&[
            "action",
            "set",
            "2026/schouwronde",
            "--title",
            "Schouw in alle wijken",
            "--partner",
            "Politie",
            "--text",
            "Met bewoners",
        ])
        .done()
        .out;
    assert!(
        said.contains("title = \"Schouw in alle wijken\" (was \"Buurtschouw in vier wijken\")"),
        "{said}"
    );
    assert!(said.contains("partners = [\"politie\"] (was ["), "{said}");
    let after = office.read("actions/2026.toml");
    let changed: Vec<(&str, &str)> =
        before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    assert!(after.contains("text = \"Met bewoners\"") && !changed.is_empty(), "{changed:?}");
    let english =
        office.ivp(&["action", "set", "2026/schouwronde", "--goal", "qq", "--state", "x", "--lang", "en"]);
    english.refused(2, &["‘qq’", "‘x’", "planned, started, done, delayed, dropped"]);
}

#[test]
fn what_is_to_be_typed_is_told_once_below_the_mistakes_it_is_about() {
    let office = Office::of_voorbeeldstad();
    let mistakes = ["--budget", "veel", "--spent", "weinig", "--hours", "x", "--end", "2026-13"];
    let ran = office.ivp(&[&["action", "set", "2026/schouwronde"][..], &mistakes].concat());
    let advice = "Typ alleen het getal, bijvoorbeeld 12 of 9,5.";
    let ran = ran
        .refused(2, &["‘veel’ is geen getal", "‘weinig’ is geen getal", "‘2026-13’ is geen periode", advice]);
    assert_eq!(ran.err.matches(advice).count(), 1, "{}", ran.err);
    assert!(ran.err.find("‘weinig’").unwrap() < ran.err.find(advice).unwrap(), "{}", ran.err);
}
