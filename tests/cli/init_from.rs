//! `ivp init --from`: the next plan out of one that ends.

use crate::desk::Desk;
use crate::office::{Office, copy};

const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");
const PLANS: [&str; 4] =
    ["plan", "examples/voorbeeldstad/plan", "examples/regio-voorbeeld/plan", "tests/data/review/klein"];

/// A desk with a plan of the repository on it, in the folder `oud`.
fn desk_with(plan: &str) -> Desk {
    let desk = Desk::new();
    copy(&std::path::Path::new(REPOSITORY).join(plan), &desk.path().join("oud"));
    desk
}

/// The lines of a record of a file.
fn record<'t>(text: &'t str, id: &str) -> &'t str {
    let at = text.find(&format!("\nid = \"{id}\"\n")).unwrap_or_else(|| panic!("{id} in {text}"));
    let end = text[at + 1..].find("\n\n").map_or(text.len(), |end| at + 1 + end);
    let begin = text[..at].rfind("\n\n").map_or(0, |begin| begin + 2);
    &text[begin..end]
}

#[test]
fn each_plan_goes_on_without_an_error_and_says_what_to_type() {
    for plan in PLANS {
        let desk = desk_with(plan);
        let said = desk.ivp(&["init", "--from", "oud"]).done();
        let next = said.out.lines().rev().skip(1).take(3).map(str::trim).collect::<Vec<_>>();
        assert_eq!(next, ["ivp feasible", "ivp status", "ivp check"], "{plan}: {}", said.out);
        assert_eq!(desk.ivp(&["check"]).code, 0, "{plan}");
        desk.ivp(&["fmt", "--check"]).done();
        // Not a byte of the old one changed.
        let old = [
            Office::of_haaksbergen(),
            Office::of_voorbeeldstad(),
            Office::of_region(),
            Office::of_kleindorp(),
        ];
        let old = old.into_iter().find(|one| one.read("plan.toml") == desk.read("oud/plan.toml")).unwrap();
        for file in desk.files().iter().filter_map(|file| file.strip_prefix("oud/")) {
            assert_eq!(desk.read(&format!("oud/{file}")), old.read(file), "{file}");
        }
    }
}

#[test]
fn what_goes_on_keeps_its_words_and_what_was_of_the_old_plan_stays_there() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    let said = desk.ivp(&["init", "--from", "oud"]).done();
    let head = desk.read("plan/plan.toml");
    for line in [
        "title = \"Integraal Veiligheidsplan Voorbeeldstad 2027–2030\"",
        "municipality = \"Voorbeeldstad\"",
        "first_year = 2027",
        "last_year = 2030",
        "priorities = [\"wonen-en-buurten\", \"ondermijning\", \"jeugd\", \"online-veiligheid\"]",
        "status = \"draft\"",
        "publish_from = 5",
        "id = \"samenleving\"",
    ] {
        assert!(head.contains(&format!("{line}\n")), "{line}: {head}");
    }
    assert!(!head.contains("\nadopted =") && !head.contains("rustige gemeente"), "{head}");
    // `uitgaan` ended in 2024.
    for gone in ["priorities/uitgaan.toml", "decisions.toml", "actions/2026.toml", "evaluations/2025.toml"] {
        assert!(!desk.files().contains(&format!("plan/{gone}")), "{gone}");
    }
    for same in ["partners.toml", "sources.toml", "measurements/jeugd/overlast-jeugd.toml"] {
        assert_eq!(desk.read(&format!("plan/{same}")), desk.read(&format!("oud/{same}")), "{same}");
    }
    let jeugd = desk.read("plan/priorities/jeugd.toml");
    assert_eq!(
        record(&jeugd, "overlast-jeugd"),
        "## In het plan van 2023–2026 was het streven 71 (2026): loopt achter (96 in 2025).
[[indicator]]
id = \"overlast-jeugd\"
kind = \"effect\"
goal = \"overlast-omlaag\"
title = \"Registraties van overlast door jeugd\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
lag_days = 60
sources = [\"politie\"]
baseline = \"2025\""
    );
    assert!(
        record(&jeugd, "ontmoetingsplek").starts_with("## In het plan van 2023–2026: vervallen.\n[[goal]]")
    );
    assert!(!jeugd.contains("target") && !jeugd.contains("\nfrom ="), "{jeugd}");
    assert!(
        said.out.contains("jeugd/overlast-jeugd") && said.out.contains("jeugd/ontmoetingsplek"),
        "{}",
        said.out
    );
    assert!(said.out.contains("31 december 2026"), "{}", said.out);
}

/// Worked out by hand from the files of the example.
#[test]
fn change_is_measured_from_the_last_figure_of_the_series_that_is_judged() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    desk.ivp(&["init", "--from", "oud"]).done();
    let baseline = |chapter: &str, id: &str| {
        let text = desk.read(&format!("plan/{chapter}.toml"));
        let line = record(&text, id).lines().find(|line| line.starts_with("baseline = ")).map(str::to_owned);
        line.map(|line| line.replace("baseline = ", "").replace('"', ""))
    };
    // By quarters up to the third of 2026: the last whole year.
    assert_eq!(baseline("monitor", "verkeersongevallen").as_deref(), Some("2025"));
    // The target was of 2024; the last figure is of 2025.
    assert_eq!(baseline("priorities/ondermijning", "doorlooptijd").as_deref(), Some("2025"));
    // Nothing after the baseline of the old plan.
    assert_eq!(baseline("priorities/jeugd", "ooit-alcohol").as_deref(), Some("2023"));
    assert_eq!(baseline("priorities/jeugd", "klassen-met-lessen").as_deref(), Some("2025/26"));
    // A promise is measured from nothing.
    assert_eq!(baseline("priorities/jeugd", "ouderavonden-gehouden"), None);
    // No figure at all.
    assert_eq!(baseline("priorities/online-veiligheid", "schade-online"), None);
    // What was to stay as it is has no band any more.
    let wonen = desk.read("plan/priorities/wonen-en-buurten.toml");
    assert!(record(&wonen, "waardering-buurt").contains("direction = \"interpret\""), "{wonen}");
    let status = desk.ivp(&["status", "--format", "json"]).done().out;
    let status: serde_json::Value = serde_json::from_str(&status).unwrap();
    let all =
        status["priorities"].as_array().unwrap().iter().flat_map(|one| one["indicators"].as_array().unwrap());
    let overlast = all.clone().find(|one| one["id"] == "jeugd/overlast-jeugd").unwrap();
    assert_eq!(
        (overlast["baseline"]["value"].as_f64(), overlast["assessment"].as_str()),
        (Some(96.0), Some("baseline-only"))
    );
    let history = desk.ivp(&["history", "jeugd/overlast-jeugd"]).done().out;
    assert!(history.contains("2022") && history.contains("84"), "the trend remains: {history}");
    // Of parts without a whole: the last year of which all parts have a figure.
    let region = desk_with("examples/regio-voorbeeld/plan");
    region.ivp(&["init", "--from", "oud"]).done();
    let chapter = region.read("plan/priorities/inbraak-en-gevoel.toml");
    assert!(record(&chapter, "onveiligheidsgevoel").contains("baseline = \"2025\""), "{chapter}");
    assert!(region.read("plan/plan.toml").contains("{ name = \"Vijfdonk\", code = \"GM9905\" }"));
}

#[test]
fn what_is_still_expected_to_be_heard_of_goes_along() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    let said = desk.ivp(&["init", "--from", "oud"]).done();
    let followups = desk.read("plan/followups.toml");
    let ids: Vec<&str> = followups.lines().filter_map(|line| line.strip_prefix("id = ")).collect();
    assert_eq!(
        ids,
        [
            "\"motie-fietsenstalling\"",
            "\"toezegging-jeugd-winkelcentrum\"",
            "\"adjustment-2024-online-veiligheid\""
        ]
    );
    assert!(said.out.contains("3 toezeggingen"), "{}", said.out);
    // What it was about does not go on: it is still expected.
    let path = desk.path().join("oud/followups.toml");
    let old = desk.read("oud/followups.toml").replace("priority = \"jeugd\"", "priority = \"uitgaan\"");
    std::fs::write(path, old).unwrap();
    desk.ivp(&["init", "--from", "oud", "ander"]).done();
    let followups = desk.read("ander/followups.toml");
    assert!(
        record(&followups, "toezegging-jeugd-winkelcentrum").ends_with("lead = \"jongerenwerk\""),
        "{followups}"
    );
}

#[test]
fn beside_the_plan_it_comes_in_a_folder_of_its_own_with_other_years_and_a_new_priority() {
    let desk = Desk::new();
    copy(&std::path::Path::new(REPOSITORY).join("plan"), &desk.path().join("plan"));
    let said =
        desk.ivp(&["init", "--from", ".", "--last-year", "2030", "--priority", "Ondermijning & zo"]).done();
    assert!(said.out.contains("ivp check --plan plan-2028-2030"), "{}", said.out);
    let head = desk.read("plan-2028-2030/plan.toml");
    assert!(head.contains("\"veiligheidsbeleving\", \"ondermijning-zo\"]"), "{head}");
    assert!(head.contains("title = \"Integraal Veiligheidsplan 2028–2030\""), "{head}");
    assert!(desk.read("plan-2028-2030/priorities/ondermijning-zo.toml").contains("# [[pillar]]"));
    desk.ivp(&["check", "--plan", "plan-2028-2030"]).done();
}

#[test]
fn nothing_is_written_where_it_cannot_go_on() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    let before = desk.files();
    desk.ivp(&["init", "--from", "nergens"]).refused(3, &["nergens", "ivp init --from MAP"]);
    desk.ivp(&["init", "--from", "oud/plan.toml"]).refused(2, &["een bestand, geen map"]);
    desk.ivp(&["init", "--from", "oud", "--municipality", "X", "--code", "GM0158", "--first-year", "2026"])
        .refused(2, &["--municipality", "--code", "2026"]);
    desk.ivp(&["init", "--from", "oud", "--first-year", "straks"]).refused(2, &["‘straks’"]);
    desk.ivp(&["init", "--from", "oud", "--priority", "Jeugd"]).refused(2, &["twee keer"]);
    std::fs::write(desk.path().join("oud/monitor.toml"), "[[indicator]]\nid = 3\n").unwrap();
    let ran = desk.ivp(&["init", "--from", "oud"]);
    ran.refused(2, &["Herstel die eerst", "ivp check --plan oud"]);
    assert_eq!(desk.files(), before);
}

/// A file as data, by another reader than the one that wrote it.
fn data(desk: &Desk, path: &str) -> toml::Table {
    toml::from_str(desk.read(path).trim_start_matches('\u{feff}')).unwrap()
}

/// The records of a name, by their ids.
fn by_id(file: &toml::Table, name: &str) -> std::collections::BTreeMap<String, toml::Table> {
    let all = file.get(name).and_then(toml::Value::as_array).into_iter().flatten();
    let all = all.map(|one| one.as_table().unwrap().clone());
    all.map(|one| (one["id"].as_str().unwrap_or_default().to_owned(), one)).collect()
}

#[test]
fn not_a_value_of_what_goes_on_is_another_however_it_was_written() {
    for plan in PLANS {
        let desk = desk_with(plan);
        let mut before = std::collections::BTreeMap::new();
        for file in desk.files().iter().filter_map(|file| file.strip_prefix("oud/")) {
            if !file.ends_with(".toml") {
                continue;
            }
            let path = format!("oud/{file}");
            before.insert(file.to_owned(), data(&desk, &path));
            // Other line ends, a mark at the beginning, a target of lines of its own: it says the same.
            let mut text = desk.read(&path);
            for (key, dotted) in
                [("target = { at_least", "target.at_least"), ("import = { topic", "import.topic")]
            {
                let lines = text.lines().map(|line| {
                    match line.strip_prefix(key).and_then(|rest| rest.strip_suffix(" }")) {
                        Some(rest)
                            if rest.split(", ").all(|part| part.contains(" = ")) && !rest.contains('[') =>
                        {
                            let (name, _) = key.split_once(' ').unwrap();
                            format!("{dotted}{}\n", rest.replace(", ", &format!("\n{name}.")))
                        }
                        _ => format!("{line}\n"),
                    }
                });
                text = lines.collect();
            }
            let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
            std::fs::write(desk.path().join(&path), text).unwrap();
            if !file.starts_with("measurements/") {
                let now: toml::Table = data(&desk, &path);
                assert!(now.keys().eq(before[file].keys()), "{path}");
            }
        }
        desk.ivp(&["init", "--from", "oud"]).done();
        let mut seen = 0;
        for file in desk.files() {
            let Some(inside) = file.strip_prefix("plan/") else { continue };
            if !inside.starts_with("priorities/") && inside != "monitor.toml" {
                continue;
            }
            let (old, new) = (before[inside].clone(), data(&desk, &file));
            for name in ["pillar", "goal", "indicator"] {
                let (old, new) = (by_id(&old, name), by_id(&new, name));
                for (id, record) in &new {
                    let (mut was, mut is) = (old[id].clone(), record.clone());
                    for key in ["target", "from", "baseline"] {
                        was.remove(key);
                        is.remove(key);
                    }
                    if was.get("direction").and_then(toml::Value::as_str) == Some("stable") {
                        was.insert("direction".to_owned(), "interpret".into());
                    }
                    assert_eq!(is, was, "{plan} {inside} {id}");
                    seen += 1;
                }
                let ended = old.values().filter(|one| one.contains_key("ended")).count();
                let gone = old.len() - new.len();
                assert!(gone >= ended && (ended > 0 || gone == 0), "{plan} {inside} {name}: {gone} {ended}");
            }
            let rest = |mut file: toml::Table| {
                for key in ["pillar", "goal", "indicator", "from"] {
                    file.remove(key);
                }
                file
            };
            assert_eq!(rest(new), rest(old), "{plan} {inside}");
        }
        assert!(seen > 5, "{plan}: {seen}");
    }
}

#[test]
fn what_ended_takes_along_what_measured_only_that() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    let file = "oud/priorities/jeugd.toml";
    let decisions = desk.read("oud/decisions.toml");
    let decision = decisions.lines().find_map(|line| line.strip_prefix("id = ")).unwrap();
    let ended = format!("ended = {{ period = \"2025\", decision = {decision} }}\n");
    let mut text = desk.read(file);
    for id in ["id = \"ouderavonden\"\n", "id = \"overlast-omlaag\"\n"] {
        text = text.replacen(id, &format!("{id}{ended}"), 1);
    }
    std::fs::write(desk.path().join(file), text).unwrap();
    desk.ivp(&["init", "--from", "oud"]).done();
    let new = desk.read("plan/priorities/jeugd.toml");
    for gone in ["\"ouderavonden\"", "\"ouderavonden-gehouden\"", "\"overlast-omlaag\"", "ended"] {
        assert!(!new.contains(gone), "{gone}: {new}");
    }
    // The effect is still there when nobody promises anything about it any more.
    assert!(!record(&new, "overlast-jeugd").contains("goal ="), "{new}");
    assert!(!desk.files().contains(&"plan/measurements/jeugd/ouderavonden-gehouden.toml".to_owned()));
    desk.ivp(&["check"]).done();
}

#[test]
fn of_a_plan_that_ended_the_judgement_is_that_of_its_end() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    let file = "oud/measurements/jeugd/overlast-jeugd.toml";
    let figure = |year: u32, value: u32| {
        format!("\n[[measurement]]\nperiod = \"{year}\"\nvalue = {value}\nrecorded = {}-02-01\n", year + 1)
    };
    std::fs::write(desk.path().join(file), desk.read(file) + &figure(2026, 70) + &figure(2027, 99)).unwrap();
    let said = desk.ivp_on("2028-03-01", &["init", "--from", "oud"]).done();
    assert!(
        !said.out.contains("jeugd/overlast-jeugd") && !said.out.contains("loopt nog tot"),
        "{}",
        said.out
    );
    assert!(said.out.contains("niet gehaald, of niet vastgelegd"), "{}", said.out);
    let jeugd = desk.read("plan/priorities/jeugd.toml");
    let overlast = record(&jeugd, "overlast-jeugd");
    let told = "## In het plan van 2023–2026 was het streven 71 (2026): behaald (70 in 2026).\n";
    assert!(overlast.starts_with(told) && overlast.ends_with("baseline = \"2026\""), "{overlast}");
    assert_eq!(desk.ivp_on("2028-03-01", &["check"]).code, 0);
}

#[test]
fn what_was_to_stay_as_it_is_asks_for_interpretation_and_that_is_told() {
    let desk = desk_with("examples/voorbeeldstad/plan");
    let said = desk.ivp(&["init", "--from", "oud"]).done();
    let said = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = "staat nu bij ‘direction’ dat het duiding vraagt (1): Rapportcijfer voor de eigen buurt (wonen-en-buurten/waardering-buurt)";
    assert!(said.contains(told), "{said}");
    let chapter = desk.read("plan/priorities/wonen-en-buurten.toml");
    let kept = record(&chapter, "waardering-buurt");
    assert!(kept.contains("direction = \"interpret\"") && !kept.contains("target"), "{kept}");
    // A plan without such an indicator is not told of any.
    let without = desk_with("plan");
    let said = without.ivp(&["init", "--from", "oud"]).done();
    assert!(!said.out.contains("duiding vraagt"), "{}", said.out);
}
