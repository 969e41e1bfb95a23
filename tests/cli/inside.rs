//! What is not published is in no command in no form, or it is said that it is.

use std::io::{Cursor, Read as _};
use std::path::Path;

use crate::office::Office;

/// A figure that is internal, a count that is small, what would tell that, and the title of an internal indicator.
const SECRETS: [&str; 7] = ["987123", "987.123", "4711", "4.711", "8123", "8.123", "GEHEIM"];

/// How it is said, in words and as data.
const REMARKS: [&str; 2] = ["niet om te publiceren", "\"not_for_publication\": true"];

/// What follows the name of a command. None for what speaks of the files of the plan, line by line, or writes them.
const COMMANDS: [(&str, Option<&[&[&str]]>); 26] = [
    ("init", None),
    ("status", Some(&[&["status"], &["status", "overlast"]])),
    ("show", Some(&[&["show", "overlast"], &["show", "buurt"], &["show", "minder-overlast"]])),
    ("history", Some(&[&["history", "overlast"]])),
    ("due", Some(&[&["due", "--within", "800d"]])),
    ("record", None),
    ("undo", None),
    ("import", None),
    ("add", None),
    ("action", Some(&[&["action", "list"]])),
    ("feasible", Some(&[&["feasible"], &["feasible", "overlast"], &["feasible", "buurt"]])),
    ("followup", Some(&[&["followup", "list"]])),
    ("check", None),
    ("diff", Some(&[&["diff", "begin"]])),
    ("export", Some(&[&["export"], &["export", "--template"]])),
    ("site", Some(&[&["site", "-o", "uit"]])),
    ("fmt", None),
    ("log", Some(&[&["log"], &["log", "overlast"]])),
    ("merge", None),
    ("explain", None),
    ("evaluate", Some(&[&["evaluate", "2025"], &["evaluate", "2024"]])),
    ("report", Some(&[&["report", "2025-H2"], &["report", "2026-08"]])),
    ("help", None),
    ("completions", None),
    ("man", None),
    ("schema", None),
];

/// A plan with all of these, and a commit before they came.
fn office() -> Office {
    let office = Office::of_base_plan().adopted();
    let (plan, overlast) = (office.read("plan.toml"), office.read("measurements/buurt/overlast.toml"));
    office.write("plan.toml", format!("{plan}[publication]\npublish_from = 5000\n"));
    let onveilig = office.read("measurements/buurt/onveilig.toml").replace("1200", "90000");
    office.write(
        "measurements/buurt/onveilig.toml",
        onveilig.replace("114", "30000").replace("denominator = 1190", "denominator = 90000"),
    );
    let overlast = overlast.replace("value = 60", "value = 21060").replace("value = 55", "value = 12834");
    office.write("measurements/buurt/overlast.toml", &overlast);
    office.edit("priorities/buurt.toml", "value = 50, by", "value = 9000, by");
    let office = office.in_git();
    office.git(&["tag", "begin"]);
    let figure = |period: &str, value: u32, more: &str| {
        format!("\n[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\n{more}\n")
    };
    // 12834 = 4711 + 8123: without the 8123 the small one cannot be worked out.
    let more = [
        figure("2023", 987_123, "internal = true"),
        figure("2025", 4711, "part = \"noord\""),
        figure("2025", 8123, "part = \"zuid\""),
    ];
    office.write("measurements/buurt/overlast.toml", overlast + &more.concat());
    let secret = "\n[[indicator]]\nid = \"geheim\"\nkind = \"effect\"\ngoal = \"minder-overlast\"\ntitle = \"GEHEIM\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\ninternal = true\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + secret);
    let promised = "[[followup]]\nid = \"belofte\"\nkind = \"commitment\"\ntext = \"Een plan\"\ndate = 2025-03-01\nbody = \"council\"\ndue = \"2025\"\nindicator = \"buurt/geheim\"\nevidence = \"https://example.org/GEHEIM\"\n";
    office.write("followups.toml", promised);
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Cijfers"]);
    office
}

/// The forms that a command names in its help; one nameless where there is no choice.
fn forms(office: &Office, command: &[&str]) -> Vec<Option<String>> {
    let words: Vec<&str> = command
        .iter()
        .copied()
        .take(if ["action", "followup"].contains(&command[0]) { 2 } else { 1 })
        .collect();
    let help = office.ivp(&[&words[..], &["--help"]].concat()).out;
    let mut lines = help.lines().skip_while(|line| !line.contains("--format <"));
    let Some(first) = lines.next() else { return vec![None] };
    // What does not fit on its line goes on below, further in.
    let rest = lines.take_while(|line| line.starts_with("            "));
    let line = std::iter::once(first).chain(rest).map(str::trim).collect::<Vec<_>>().join(" ");
    // The explanation before it can have brackets of its own.
    let (_, list) = line.rsplit_once('(').unwrap();
    let list = list.trim_end_matches([')', '.']);
    list.split(',').map(|form| Some(form.trim().to_owned())).collect()
}

/// All text that somebody can read in bytes: of a document also what is packed in it.
fn text_of(bytes: &[u8]) -> String {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = String::new();
    for index in 0..archive.len() {
        let mut part = Vec::new();
        archive.by_index(index).unwrap().read_to_end(&mut part).unwrap();
        all.push_str(&String::from_utf8_lossy(&part));
    }
    all
}

fn text_in(path: &Path) -> String {
    if path.is_dir() {
        let inside = std::fs::read_dir(path).unwrap().map(|entry| text_in(&entry.unwrap().path()));
        return inside.collect();
    }
    std::fs::read(path).map_or(String::new(), |bytes| text_of(&bytes))
}

/// What a command gives in a form, with what it says beside it.
fn given(office: &Office, command: &[&str], form: Option<&str>) -> String {
    let mut arguments = command.to_vec();
    arguments.extend(form.into_iter().flat_map(|form| ["--format", form]));
    let packed = matches!(form, Some("png" | "xlsx" | "docx" | "datapackage"));
    if packed {
        arguments.extend(["-o", "uit"]);
    }
    let there = office.path().join("uit");
    let output = office.command(&arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    let text = text_of(&output.stdout) + &String::from_utf8_lossy(&output.stderr) + &text_in(&there);
    if there.is_dir() {
        std::fs::remove_dir_all(&there).unwrap();
    } else if there.exists() {
        std::fs::remove_file(&there).unwrap();
    }
    text
}

#[test]
fn each_command_in_each_form_leaves_out_what_is_not_published_or_says_so() {
    let office = office();
    let help = office.ivp(&["--help"]).out;
    let (_, list) = help.split_once("Opdrachten:").unwrap();
    let listed: Vec<&str> = list
        .lines()
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let known: Vec<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, known, "what does a new command do with what is not published?");
    let (mut silent, mut said) = (Vec::new(), Vec::new());
    for command in COMMANDS.iter().filter_map(|(_, commands)| *commands).flatten() {
        for form in forms(&office, command) {
            let form = form.as_deref();
            // A table to fill in is no package and no JSON.
            if command.contains(&"--template") && matches!(form, Some("json" | "datapackage")) {
                continue;
            }
            let text = given(&office, command, form);
            let shown: Vec<&str> = SECRETS.into_iter().filter(|secret| text.contains(secret)).collect();
            let is_said = REMARKS.iter().any(|remark| text.contains(remark));
            assert!(shown.is_empty() || is_said, "{command:?} {form:?} tells {shown:?}: {text}");
            let name = format!("{} {}", command.join(" "), form.unwrap_or_default());
            if is_said { said.push(name) } else { silent.push(name) }
        }
    }
    // What is meant for others tells nothing; what is not, says so.
    for name in [
        "evaluate 2025 markdown",
        "evaluate 2025 json",
        "report 2025-H2 markdown",
        "report 2026-08 json",
        "history overlast svg",
        "export datapackage",
    ] {
        assert!(silent.iter().any(|one| one == name), "{name}: {said:?}");
    }
    for name in [
        "status markdown",
        "status json",
        "export xlsx",
        "export csv",
        "history overlast csv",
        "diff begin markdown",
    ] {
        assert!(said.iter().any(|one| one == name), "{name}: {silent:?}");
    }
}

#[test]
fn where_nothing_is_hidden_nothing_is_said() {
    let office = Office::of_base_plan();
    for command in [&["status", "--format", "json"][..], &["export", "--format", "json"]] {
        let ran = office.ivp(command).done();
        assert!(ran.out.contains("\n  \"not_for_publication\": false,\n"), "{}", ran.out);
    }
    for command in
        [&["status"][..], &["status", "--format", "markdown"], &["history", "overlast"], &["export"]]
    {
        let ran = office.ivp(command).done();
        assert!(!(ran.out + &ran.err).contains("publiceren"), "{command:?}");
    }
}

#[test]
fn what_shows_only_what_is_published_does_not_say_otherwise() {
    // Of one indicator that hides nothing in a plan that does elsewhere.
    let office = office();
    for command in [&["status", "onveilig"][..], &["show", "onveilig"], &["history", "onveilig"]] {
        let ran = office.ivp(command).done();
        assert!(!(ran.out + &ran.err).contains("publiceren"), "{command:?}");
    }
}

#[test]
fn the_remark_stands_in_the_head() {
    let office = office();
    let markdown = office.ivp(&["status", "--format", "markdown"]).out;
    let head: Vec<&str> = markdown.lines().take(3).collect();
    assert_eq!(head[2], "**Bevat interne cijfers of kleine aantallen: niet om te publiceren.**");
    let json = office.ivp(&["history", "overlast", "--format", "json"]).out;
    assert!(
        json.starts_with("{\n  \"schema\": \"ivp.history/1\",\n  \"not_for_publication\": true,\n"),
        "{json}"
    );
    serde_json::from_str::<serde_json::Value>(&json).unwrap();
    let english = office.ivp(&["diff", "begin", "--format", "markdown", "--lang", "en"]).out;
    assert!(english.lines().nth(2).unwrap().contains("not for publication"), "{english}");
}

#[test]
fn each_sheet_of_a_workbook_says_it_where_it_is_printed() {
    let office = office();
    office.ivp(&["export", "-o", "uit.xlsx"]).done();
    let bytes = std::fs::read(office.path().join("uit.xlsx")).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    // The overview, four lists, the priority and the two tables of all figures.
    for number in 1..=8 {
        let sheet = text(&format!("xl/worksheets/sheet{number}.xml"));
        assert!(sheet.contains("<oddHeader>&amp;CBevat interne cijfers"), "{number}: {sheet}");
    }
    assert!(text("docProps/core.xml").contains("niet om te publiceren"));
}

#[test]
fn of_an_internal_indicator_there_is_no_picture() {
    let office = office();
    office.ivp(&["history", "geheim", "--format", "svg"]).refused(2, &["is intern", "ivp history geheim"]);
    office.ivp(&["history", "geheim"]).done_with_remark("niet om te publiceren");
}
