//! The interface follows the person, the document follows the plan.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::office::{Office, ran};

#[test]
fn the_interface_follows_option_variable_locale_and_plan_in_that_order() {
    let office = Office::of_haaksbergen();
    let first = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = office.command(arguments);
        command.envs(variables.iter().copied());
        ran(command).done().out.lines().nth(1).unwrap().to_owned()
    };
    assert!(first(&[], &["status", "--all"]).contains("doelstellingen"));
    assert!(first(&[("LANG", "en_GB.UTF-8")], &["status", "--all"]).contains("goals"));
    assert!(first(&[("LANG", "C.UTF-8")], &["status", "--all"]).contains("doelstellingen"));
    assert!(
        first(&[("LANG", "en_GB.UTF-8"), ("IVP_LANG", "nl")], &["status", "--all"])
            .contains("doelstellingen")
    );
    assert!(first(&[("IVP_LANG", "nl")], &["status", "--all", "--lang", "en"]).contains("goals"));
}

#[test]
fn a_document_follows_the_plan_unless_asked_otherwise() {
    let office = Office::of_voorbeeldstad();
    let title = |arguments: &[&str]| {
        let mut command = office.command(arguments);
        command.env("IVP_LANG", "en");
        ran(command).done().out.lines().next().unwrap().to_owned()
    };
    assert_eq!(title(&["evaluate", "2024"]), "# Evaluatie 2024 integraal veiligheidsplan Voorbeeldstad");
    assert_eq!(
        title(&["evaluate", "2024", "--lang", "en"]),
        "# Evaluation 2024 of the integral safety plan of Voorbeeldstad"
    );
}

/// The files in a folder and the folders in it, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The program's own source, without tests.
fn source() -> String {
    let all = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).into_iter();
    let rust = all.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.map(|path| std::fs::read_to_string(path).unwrap().split("#[cfg(test)]").next().unwrap().to_owned())
        .collect()
}

#[test]
fn every_message_that_is_told_exists_and_every_one_that_exists_is_told() {
    let source = source();
    let ids: BTreeSet<&str> = ivp::lang::message_ids(ivp::lang::Language::Nl).into_iter().collect();
    for call in ["Message::new(", ".text("] {
        for shown in source.split(call).skip(1) {
            let Some(id) = shown.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next())
            else {
                continue;
            };
            assert!(ids.contains(id), "{id} is told but does not exist");
        }
    }
    let quoted: BTreeSet<&str> = source.split('"').collect();
    // The texts of rules, of the help, and of the tables of a data package are looked up by names that are put together.
    let looked_up = ["rule-", "help-", "package-table-", "package-field-", "schema-key-"];
    for id in ids.iter().filter(|id| !looked_up.iter().any(|start| id.starts_with(start))) {
        assert!(quoted.contains(id), "{id} exists but is never told");
    }
}

/// The keys of a plan that hold words, which are in its language. What else is text in it is a code, a period or an id.
const WORDS: &[&str] = &[
    "accountability",
    "adjustment",
    "ambition",
    "assumed",
    "better_than",
    "caveats",
    "challenges",
    "corrects",
    "current_work",
    "examples",
    "foreword",
    "funding",
    "goals_introduction",
    "interpretation",
    "introduction",
    "licence",
    "missing",
    "motto",
    "municipality",
    "name",
    "note",
    "notes",
    "publisher",
    "question",
    "reason",
    "region",
    "result",
    "summary",
    "table",
    "text",
    "title",
];

/// A plan in no language at all: each line of its words is one invented word.
#[derive(Default)]
struct Invented {
    words: BTreeMap<String, String>,
    codes: BTreeSet<String>,
}

impl Invented {
    fn put_into(&mut self, key: &str, value: &mut toml::Value) {
        match value {
            toml::Value::String(text) if WORDS.contains(&key) => {
                let lines: Vec<String> = text.lines().map(|line| self.word(line)).collect();
                *text = lines.join("\n");
            }
            toml::Value::String(text) => {
                self.codes.insert(text.clone());
            }
            toml::Value::Array(all) => all.iter_mut().for_each(|one| self.put_into(key, one)),
            toml::Value::Table(table) => table.iter_mut().for_each(|(key, one)| self.put_into(key, one)),
            _ => {}
        }
    }

    fn word(&mut self, line: &str) -> String {
        let (mark, words) = line.strip_prefix("- ").map_or(("", line), |words| ("- ", words));
        if words.trim().is_empty() {
            return String::new();
        }
        let next = format!("zq{}", self.words.len());
        format!("{mark}{}", self.words.entry(words.to_owned()).or_insert(next))
    }
}

/// What is read of a page, and whether it is said to be Dutch: its text, its charts, and the names of what has no text.
fn read_aloud(page: &str) -> Vec<(&str, bool)> {
    let (mut all, mut open) = (Vec::new(), vec![("", false)]);
    for piece in page.split('<').skip(2) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name = tag.split([' ', '\n']).next().unwrap();
        let (around, dutch) = *open.last().unwrap();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(around, closed);
            open.pop();
        } else {
            let own = tag.split_once(" lang=\"").map(|(_, rest)| rest.starts_with("nl"));
            let dutch = own.unwrap_or(dutch);
            let label = tag.split_once(" aria-label=\"").and_then(|(_, rest)| rest.split('"').next());
            all.extend(label.map(|label| (label, dutch)));
            if !tag.ends_with('/') && name != "meta" {
                open.push((name, dutch));
            }
        }
        let (around, dutch) = *open.last().unwrap();
        // The name of a page is in one language, also where it holds words of both.
        let named = around == "title" && open.iter().any(|(name, _)| *name == "head");
        if around != "style" && !named {
            all.push((text, dutch));
        }
    }
    assert_eq!(open.len(), 1);
    all
}

#[test]
fn a_page_in_another_language_than_the_plan_says_which_words_are_those_of_the_plan() {
    for office in [Office::of_voorbeeldstad(), Office::of_haaksbergen()] {
        let mut invented = Invented::default();
        for path in files(&office.file("")) {
            let mut table = toml::Value::Table(std::fs::read_to_string(&path).unwrap().parse().unwrap());
            invented.put_into("", &mut table);
            std::fs::write(&path, toml::to_string(&table).unwrap()).unwrap();
        }
        office.ivp(&["site", "-o", "site", "--lang", "en"]).done();
        office.ivp(&["evaluate", "2024", "--format", "html", "-o", "site/paper.html", "--lang", "en"]).done();
        let mut read = BTreeSet::new();
        for path in files(&office.path().join("site")) {
            if path.extension().is_some_and(|end| end == "png") {
                continue;
            }
            let page = std::fs::read_to_string(&path).unwrap();
            assert!(!page.contains('\u{fffd}'), "{path:?}");
            if !page.starts_with("<!DOCTYPE html>") {
                continue;
            }
            for (text, dutch) in read_aloud(&page) {
                let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
                for word in words.filter(|word| word.contains(char::is_alphabetic)) {
                    let of_plan = word.starts_with("zq");
                    if !dutch {
                        assert!(!of_plan, "{word} in {text:?} of {path:?} is not marked");
                    // A chart cuts a code that is too long for a line.
                    } else if !invented.codes.iter().any(|code| code.contains(word)) {
                        assert!(of_plan, "{word:?} in {text:?} of {path:?} is marked");
                        read.insert(word.to_owned());
                    }
                }
            }
        }
        // Some words of a plan stand on no page; most do.
        assert!(read.len() * 3 > invented.words.len() * 2, "{} of {}", read.len(), invented.words.len());
    }
}
