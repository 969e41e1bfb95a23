//! `ivp help`: the topics, from one text each, with every key of every file in an example that is read.

use std::collections::BTreeSet;
use std::path::Path;

use ivp::lang::{Language, TOPICS, Topic};
use serde_json::Value;

use crate::office::{Office, ran};

fn readme() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap()
}

/// A topic with the thresholds that hold where a plan says nothing.
fn told(topic: &Topic, language: Language) -> String {
    let text = topic.text(language);
    let usual = [("{on-track}", "95%"), ("{at-risk}", "60%"), ("{small-count}", "20"), ("{dispersion}", "2")];
    usual.into_iter().fold(text.trim().to_owned(), |text, (mark, value)| text.replace(mark, value))
}

#[test]
fn without_a_name_it_lists_commands_and_topics_and_with_one_it_tells_about_it() {
    let office = Office::of_base_plan();
    let lists = office.ivp(&["help"]).done().out;
    assert!(lists.contains("Opdrachten:\n") && lists.contains("\nOnderwerpen:\n"), "{lists}");
    for name in ["jaar", "bestanden", "oordelen", "samenwerken", "publiceren"] {
        assert!(lists.lines().any(|line| line.starts_with(&format!("  {name} "))), "{name}: {lists}");
    }
    let first = |arguments: &[&str]| office.ivp(arguments).done().out.lines().next().unwrap().to_owned();
    assert_eq!(first(&["help", "oordelen"]), "Wat de oordelen betekenen");
    assert_eq!(first(&["help", "judgements"]), "Wat de oordelen betekenen");
    assert_eq!(first(&["help", "working", "together", "--lang", "en"]), "Working together");
    assert_eq!(office.ivp(&["help", "record"]).done().out, office.ivp(&["record", "--help"]).done().out);
    assert_eq!(
        office.ivp(&["help", "action", "add"]).done().out,
        office.ivp(&["action", "add", "--help"]).done().out
    );
    office.ivp(&["help", "oordeelen"]).refused(2, &["oordeelen", "oordelen"]);
    office.ivp(&["help", "iets"]).refused(2, &["jaar, bestanden, oordelen, samenwerken, publiceren"]);
    // Nothing of it needs a plan.
    std::fs::remove_dir_all(office.file("")).unwrap();
    assert_eq!(first(&["help", "jaar"]), "Het jaar van de beleidsmedewerker");
}

#[test]
fn a_topic_is_read_on_a_screen_of_50_columns_too() {
    let office = Office::of_base_plan();
    for columns in [50, 80] {
        let mut command = office.command(&["help", "oordelen"]);
        command.env("COLUMNS", columns.to_string());
        let text = ran(command).done().out;
        let longest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!((columns - 15..=columns).contains(&longest), "{longest}: {text}");
    }
}

#[test]
fn the_readme_holds_each_topic_word_for_word() {
    let readme = readme();
    for topic in &TOPICS {
        // What an officer does comes first, in Dutch.
        let language = if topic.name(Language::En) == "year" { Language::Nl } else { Language::En };
        let mut is_code = false;
        let below = |line: &str| {
            is_code ^= line.starts_with("```");
            if line.starts_with('#') && !is_code { format!("#{line}") } else { line.to_owned() }
        };
        let wanted: Vec<String> = told(topic, language).lines().map(below).collect();
        assert!(readme.contains(&wanted.join("\n")), "{}", topic.title(language));
    }
}

#[test]
fn the_public_page_takes_the_judgements_from_the_same_text_with_the_thresholds_of_the_plan() {
    let office = Office::of_voorbeeldstad();
    office.ivp(&["site", "-o", "uit"]).done();
    let page = std::fs::read_to_string(office.path().join("uit/method.html")).unwrap();
    let judgements = Topic::by_name("oordelen").unwrap();
    let text = told(judgements, Language::Nl);
    let (for_all, _) = text.split_once("## Zelf narekenen").unwrap();
    let mut seen = 0;
    for line in for_all.lines().filter(|line| line.starts_with(char::is_alphabetic)) {
        let line = line.replace(['*', '`'], "");
        assert!(page.contains(&format!("<p>{line}</p>")), "{line}");
        seen += 1;
    }
    assert!(seen >= 8, "{seen}");
    assert!(!page.contains("Zelf narekenen"));
    assert!(page.contains("ten minste 95% afgelegd"));
    let plan = office.read("plan.toml");
    assert!(plan.contains("[assessment]"), "{plan}");
    office.write("plan.toml", plan.replace("[assessment]", "[assessment]\non_track = 0.9"));
    let out = office.ivp(&["site", "-o", "uit"]);
    if out.code != 0 {
        // It says so itself already.
        office.write("plan.toml", office.read("plan.toml").replace("on_track = 0.95", ""));
        office.ivp(&["site", "-o", "uit"]).done();
    }
    let page = std::fs::read_to_string(office.path().join("uit/method.html")).unwrap();
    assert!(page.contains("ten minste 90% afgelegd"));
}

/// The examples in a topic: the file of each, whether it stands in the place of what came before, and its text.
fn examples(language: Language) -> Vec<(String, bool, String)> {
    let text = Topic::by_name("files").unwrap().text(language);
    let blocks = text.split("\n```toml ").skip(1).map(|block| {
        let (info, rest) = block.split_once('\n').unwrap();
        let (path, instead) = info.split_once(' ').map_or((info, ""), |(path, more)| (path, more));
        (path.to_owned(), instead == "instead", rest.split("\n```").next().unwrap().to_owned() + "\n")
    });
    blocks.collect()
}

/// A folder with the examples as one plan.
fn office(language: Language) -> Office {
    let office = Office::of_base_plan();
    std::fs::remove_dir_all(office.file("")).unwrap();
    for (path, _, text) in examples(language).iter().filter(|(_, instead, _)| !instead) {
        assert!(!office.file(path).exists(), "{path} has two examples");
        office.write(path, text);
    }
    office
}

#[test]
fn each_example_of_a_file_is_read_without_an_error() {
    for language in Language::ALL {
        let office = office(language);
        let findings = office.json(&["check", "--format", "json"]);
        assert_eq!(findings["errors"], 0, "{findings:#}");
        let mut others = 0;
        for (path, _, text) in examples(language).iter().filter(|(_, instead, _)| *instead) {
            office.write(path, text);
            // What names a programme of the head that is no longer there.
            std::fs::remove_dir_all(office.file("actions")).unwrap();
            let findings = office.json(&["check", "--format", "json"]);
            assert_eq!(findings["errors"], 0, "{findings:#}");
            others += 1;
        }
        assert_eq!(others, 1);
    }
}

/// Every key in a schema, below the name of its kind.
fn keys(schema: &Value, path: &str, all: &mut BTreeSet<String>) {
    for (key, inner) in schema["properties"].as_object().into_iter().flatten() {
        if inner != &Value::Bool(false) {
            let path = format!("{path}.{key}");
            keys(inner, &path, all);
            all.insert(path);
        }
    }
    for form in ["anyOf", "oneOf", "allOf"] {
        schema[form].as_array().into_iter().flatten().for_each(|one| keys(one, path, all));
    }
    keys_of_items(&schema["items"], path, all);
    // What the user names himself.
    keys_of_items(&schema["additionalProperties"], &format!("{path}.*"), all);
    let named = schema["patternProperties"].as_object().into_iter().flatten();
    named.for_each(|(_, one)| keys(one, &format!("{path}.*"), all));
}

fn keys_of_items(schema: &Value, path: &str, all: &mut BTreeSet<String>) {
    if schema.is_object() {
        keys(schema, path, all);
    }
}

/// Every key that stands in an example, with `*` for each too.
fn shown(value: &toml::Value, path: &str, all: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, inner) in table {
                for name in [key.as_str(), "*"] {
                    let path = format!("{path}.{name}");
                    shown(inner, &path, all);
                    all.insert(path);
                }
            }
        }
        toml::Value::Array(items) => items.iter().for_each(|item| shown(item, path, all)),
        _ => {}
    }
}

#[test]
fn every_key_that_a_file_can_have_stands_in_an_example() {
    for language in Language::ALL {
        let schema = Office::of_base_plan().json(&["schema"]);
        let mut wanted = BTreeSet::new();
        for (kind, one) in schema["$defs"].as_object().unwrap() {
            keys(one, kind, &mut wanted);
        }
        let mut found = BTreeSet::new();
        for (path, _, text) in examples(language) {
            let first = path.split('/').next().unwrap().trim_end_matches(".toml");
            let kind = if first == "priorities" { "priority" } else { first };
            shown(&toml::Value::Table(text.parse().unwrap()), kind, &mut found);
        }
        // An indicator has the same keys in both files.
        let other = |key: &str| match key.split_once('.') {
            Some(("monitor", rest)) if rest.starts_with("indicator.") => format!("priority.{rest}"),
            Some(("priority", rest)) if rest.starts_with("indicator.") => format!("monitor.{rest}"),
            _ => key.to_owned(),
        };
        let lacking: Vec<&String> =
            wanted.iter().filter(|key| !found.contains(*key) && !found.contains(&other(key))).collect();
        assert!(lacking.is_empty(), "{lacking:#?}");
        // 353 on the day this was written, counted by another program.
        assert!(wanted.len() >= 353, "{}", wanted.len());
    }
}

#[test]
fn the_version_tells_the_commit_and_its_date() {
    let said = Office::of_base_plan().ivp(&["--version"]).done().out;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let version = env!("CARGO_PKG_VERSION");
    if !root.join(".git").exists() {
        assert_eq!(said, format!("ivp {version}\n"));
        return;
    }
    // Of the commit that it was built from: of another repository `git log` knows nothing.
    let (before, commit) = said.trim_end().strip_suffix(')').unwrap().split_once(" (").unwrap();
    assert_eq!(before, format!("ivp {version}"));
    let (hash, date) = commit.split_once(' ').unwrap();
    let output = std::process::Command::new("git")
        .args(["log", "-1", "--format=%cs", hash])
        .current_dir(root)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), date);
}
