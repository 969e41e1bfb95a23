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

#[test]
fn its_table_names_every_command_of_the_help() {
    let help = Office::of_base_plan().ivp(&["--help"]).done().out;
    let commands = help.lines().skip_while(|line| !line.starts_with("Opdrachten")).skip(1);
    for line in commands.take_while(|line| !line.is_empty()) {
        let name = line.split_whitespace().next().unwrap();
        assert!(readme().contains(&format!("| `ivp {name}")), "{name}");
    }
}

#[test]
fn what_it_says_of_the_real_plan_is_what_check_and_show_say() {
    let office = Office::of_haaksbergen();
    let count = |rule: &str| office.json(&["check", "--only", rule, "--format", "json"])["warnings"].clone();
    assert_eq!(count("indicator/no-baseline"), 15);
    assert_eq!(count("goal/unmeasured"), 28);
    assert_eq!(count("target/not-detectable"), 1);
    let shown = office.json(&["show", "onveiligheidsgevoel", "--format", "json"]);
    let survey = &shown["indicator"]["survey"];
    assert!(survey["needed"].is_null() && survey["baseline_n"] == 181);
    assert!((survey["best_chance"].as_f64().unwrap() - 0.5265).abs() < 0.0001);
    for said in ["17 effect indicators 15", "37 goals 28", "A baseline of 181 people", "is at most 53%"] {
        assert!(readme().contains(said), "{said}");
    }
}
