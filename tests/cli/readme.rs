//! What the README shows is what the program prints.

use crate::office::Office;

fn readme() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap()
}

#[test]
fn its_picture_of_the_status_is_real() {
    let printed = Office::of_haaksbergen().ivp(&["status", "onveiligheidsgevoel"]).done().out;
    assert!(readme().contains(printed.trim_end()), "{printed}");
}

/// The lines below a heading of a help.
fn listed(help: &str, heading: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The first word of each line that begins something.
fn names(lines: &[String]) -> Vec<&str> {
    let begins = lines.iter().filter(|line| !line.starts_with("   "));
    begins.map(|line| line.split_whitespace().next().unwrap()).collect()
}

#[test]
fn its_table_holds_the_commands_of_the_help_in_that_order_with_all_their_options() {
    let office = Office::of_base_plan();
    let help = |command: &[&str]| office.ivp(&[command, &["--help"]].concat()).done().out;
    let text = readme();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `ivp ")).collect();
    let named: Vec<&str> = rows.iter().map(|row| row[7..].split([' ', '`']).next().unwrap()).collect();
    assert_eq!(named, names(&listed(&help(&[]), "Opdrachten:")));
    let mut seen = 0;
    for (command, row) in named.into_iter().zip(rows) {
        let own = help(&[command]);
        let inner = listed(&own, "Opdrachten:");
        let helps = names(&inner).into_iter().map(|inner| help(&[command, inner])).chain([own.clone()]);
        let lines = helps.flat_map(|help| listed(&help, "Opties:"));
        for line in lines.filter(|line| line.trim_start().starts_with('-') && !line.starts_with("       ")) {
            // `-o, --output <FILE>`: one of the two will do.
            let mut forms = line.split([' ', ',']).filter(|word| word.starts_with('-'));
            let is_named = |form| row.split([' ', '`', ',', ')']).any(|word| word == form);
            assert!(forms.any(is_named), "{command}: {line}");
            seen += 1;
        }
    }
    assert!(seen > 70, "{seen}");
}

#[test]
fn what_it_says_of_the_real_plan_is_what_check_and_show_say() {
    let office = Office::of_haaksbergen();
    let count = |rule: &str| office.json(&["check", "--only", rule, "--format", "json"])["warnings"].clone();
    // One finding for each priority, which names them all.
    assert_eq!((count("indicator/no-figure"), count("indicator/no-baseline")), (4.into(), 0.into()));
    let named = |rule: &str| {
        let report = office.json(&["check", "--only", rule, "--format", "json"]);
        let messages = report["diagnostics"].as_array().unwrap().iter().map(|one| one["message"].to_string());
        messages.map(|message| message.matches('‘').count()).sum::<usize>()
    };
    assert_eq!((named("indicator/no-figure"), named("goal/no-number")), (15, 7));
    assert_eq!(count("goal/unmeasured"), 28);
    assert_eq!(count("target/not-detectable"), 1);
    let shown = office.json(&["show", "onveiligheidsgevoel", "--format", "json"]);
    let survey = &shown["indicator"]["survey"];
    assert!(survey["needed"].is_null() && survey["baseline_n"] == 181);
    assert!((survey["best_chance"].as_f64().unwrap() - 0.5265).abs() < 0.0001);
    for said in [
        "17 effect indicators 15 have no figure",
        "Seven of its goals",
        "37 goals 28",
        "A baseline of 181 people",
        "is at most 53%",
    ] {
        assert!(readme().contains(said), "{said}");
    }
}

/// The words of a line for a shell, without the remark behind it.
fn words(line: &str) -> Vec<String> {
    let line = line.split(" #").next().unwrap();
    let pieces = line.split('"').enumerate();
    // Every other piece stands between quotation marks.
    let words = pieces.flat_map(|(index, piece)| match index % 2 {
        0 => piece.split_whitespace().map(str::to_owned).collect(),
        _ => vec![piece.to_owned()],
    });
    words.collect()
}

#[test]
fn its_walk_for_an_officer_is_walked_from_the_first_line_to_the_last() {
    let office = Office::of_haaksbergen();
    let text = readme();
    let mut walked = 0;
    for block in text.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap()) {
        for line in block.lines().filter(|line| line.starts_with("ivp ")) {
            let words = words(line);
            let arguments: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
            let ran = office.ivp(&arguments);
            assert_eq!(ran.code, 0, "{line}: {ran:?}");
            walked += 1;
        }
    }
    assert_eq!(walked, 11);
    let figures = office.read("measurements/zorg/e33-meldingen.toml");
    assert!(
        figures.contains("value = 43") && figures.contains("corrects = \"Nagekomen meldingen\""),
        "{figures}"
    );
}

#[test]
fn each_command_in_the_text_for_an_officer_is_one_that_the_program_takes() {
    let office = Office::of_haaksbergen();
    let text = readme();
    let (_, year) = text.split_once("## Het jaar van de beleidsmedewerker").unwrap();
    let (year, _) = year.split_once("\n## ").unwrap();
    let mut seen = 0;
    for command in year.split('`').skip(1).step_by(2).filter(|code| code.starts_with("ivp ")) {
        let words = words(command);
        let names: Vec<&str> =
            words.iter().skip(1).take_while(|word| !word.starts_with('-')).map(String::as_str).collect();
        let inner = if matches!(names.first(), Some(&"action" | &"followup" | &"add")) { 2 } else { 1 };
        let help = office.ivp(&[&["help"], &names[..inner.min(names.len())]].concat()).done().out;
        for option in words.iter().filter(|word| word.starts_with('-') && *word != "--help") {
            let is_taken = help.split([' ', ',']).any(|word| word == option);
            assert!(is_taken, "{command}: {option}");
        }
        seen += 1;
    }
    assert!(seen > 25, "{seen}");
}
