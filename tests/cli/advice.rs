//! What a finding advises is followed to the letter: the plan then has no more errors, and the finding is gone or there
//! are fewer of it.

use std::collections::{BTreeMap, BTreeSet};

use ivp::rules::REGISTRY;

use crate::office::Office;

/// What an officer types in the place of a word in capitals, or of `…`.
const FILLED: [(&str, &str); 9] = [
    ("WAARDE", "12"),
    ("PERIODE", "2027"),
    ("JAAR", "2025"),
    ("NAAM", "extra"),
    ("TITEL", "Extra"),
    ("TEKST", "Gebeurd"),
    ("REDEN", "Onbekend"),
    ("BESTAND", "invullen.xlsx"),
    ("…", "Gebeurd"),
];

/// The commands in an advice, with what the officer fills in.
fn commands(help: &str) -> Vec<Vec<String>> {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let mut all = Vec::new();
    for told in help.split("ivp ").skip(1) {
        let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
        for c in told.chars().chain([' ']) {
            match c {
                '"' => quoted = !quoted,
                // The end of what is typed: of the sentence, or where it goes on in words.
                ' ' | '\n' if !quoted => {
                    let ends = word.ends_with(['.', ',', ';', ':', ')', '’']);
                    let bare = word.trim_end_matches(['.', ',', ';', ':', ')', '’']).to_owned();
                    let is_typed = words.len() < 2
                        || bare.starts_with('-')
                        || bare.contains(['/', '=', '-'])
                        || bare.chars().any(|c| c.is_ascii_digit())
                        || !bare.chars().any(char::is_lowercase)
                        || words.last().is_some_and(|last: &String| last.starts_with('-'));
                    if bare.is_empty() || !is_typed {
                        break;
                    }
                    words.push(bare);
                    word.clear();
                    if ends {
                        break;
                    }
                }
                c => word.push(c),
            }
        }
        let is_command =
            words.first().is_some_and(|word: &String| readme.contains(&format!("| `ivp {word}")));
        if is_command {
            all.push(words.iter().map(|word| filled(word)).collect());
        }
    }
    all
}

fn filled(word: &str) -> String {
    FILLED.iter().fold(word.to_owned(), |word, (name, value)| word.replace(name, value))
}

/// The plans of the examples of all rules, and which rule each breaks.
fn broken_plans() -> Vec<(&'static str, Vec<(String, String)>)> {
    let of_rule = |rule: &'static ivp::rules::Rule| {
        let [wrong, _] = rule.example.plans()?;
        Some((rule.id.as_str(), wrong))
    };
    REGISTRY.rules().filter_map(of_rule).collect()
}

fn office(texts: &[(String, String)]) -> Office {
    let office = Office::of_base_plan();
    std::fs::remove_dir_all(office.file("")).unwrap();
    texts.iter().for_each(|(path, text)| office.write(path, text));
    office
}

/// The findings of a plan: how many errors, and each rule with its advices.
fn found(office: &Office) -> (u64, BTreeMap<String, Vec<String>>) {
    let report = office.json(&["check", "--format", "json"]);
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in report["diagnostics"].as_array().unwrap() {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        all.entry(text("rule")).or_default().push(text("help"));
    }
    (report["errors"].as_u64().unwrap(), all)
}

/// Commands that look, explain or make a table to fill in: they run, and change nothing in the plan.
const LOOKS: [&str; 7] = ["export", "show", "check", "explain", "feasible", "status", "diff"];

#[test]
fn a_command_that_a_finding_advises_leaves_fewer_of_it_and_no_more_errors() {
    let (mut followed, mut looked) = (BTreeSet::new(), BTreeSet::new());
    let mut in_words = BTreeSet::new();
    let mut wrong = Vec::new();
    for (rule, texts) in broken_plans() {
        let before = office(&texts);
        let (errors, findings) = found(&before);
        let Some(helps) = findings.get(rule) else { continue };
        let help = &helps[0];
        let typed = commands(help);
        if typed.is_empty() {
            in_words.insert(rule);
        }
        for words in typed {
            let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
            let office = office(&texts);
            let ran = office.ivp(&arguments);
            let told = format!("{rule}: ivp {}: {} {}", words.join(" "), ran.code, ran.err.trim());
            if LOOKS.contains(&arguments[0]) {
                if ran.code > 1 {
                    wrong.push(told);
                }
                looked.insert(rule);
                continue;
            }
            let (after, left) = found(&office);
            let left = left.get(rule);
            let is_less = left.is_none_or(|left| left.len() < helps.len() || !left.contains(help));
            if ran.code != 0 || after > errors || !is_less {
                wrong.push(format!("{told}\n   {help}\n   errors {errors} -> {after}"));
            }
            followed.insert(rule);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Read by hand: these are all whose advice is a command that changes the plan. The others say in words what only the
    // officer knows: which of two figures is right, what a text should say, which key was meant.
    let commands = [
        "action/dropped-silently",
        "action/no-plan",
        "action/no-result",
        "action/not-agreed",
        "action/overdue",
        "evaluation/missing",
        "evaluation/other-figure",
        "followup/no-result",
        "followup/overdue",
        "goal/none",
        "goal/unmeasured",
        "indicator/baseline-broken",
        "indicator/baseline-unmeasured",
        "indicator/no-figure",
        "measurement/jump",
        "measurement/overdue",
        "syntax/conflict-markers",
    ];
    assert_eq!(followed.into_iter().collect::<Vec<_>>(), commands);
    assert_eq!(looked.into_iter().collect::<Vec<_>>(), ["indicator/no-figure"]);
    assert_eq!(in_words.len(), 127, "{in_words:#?}");
}

#[test]
fn the_commands_are_found_in_an_advice() {
    let of = |help: &str| commands(help).iter().map(|words| words.join(" ")).collect::<Vec<_>>();
    assert_eq!(of("Typ: ivp action add 2027/NAAM --title TITEL"), ["action add 2027/extra --title Extra"]);
    assert_eq!(of("Typ ivp check --fix, of verbeter het zelf."), ["check --fix"]);
    assert_eq!(of("Verbeter het bestand."), Vec::<String>::new());
}
