//! `ivp init` and `ivp add`: from nothing to a checked plan.

use crate::desk::Desk;
use crate::office::Office;

const HAAKSBERGEN: [&str; 9] = [
    "init",
    "--municipality",
    "haaksbergen",
    "--first-year",
    "2028",
    "--last-year",
    "2031",
    "--priority",
    "Jeugd & veiligheid",
];

fn with<'a>(begin: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [begin, more].concat()
}

#[test]
fn a_new_plan_is_sound_and_says_what_to_type() {
    let desk = Desk::new();
    let said = desk.ivp(&with(&HAAKSBERGEN, &["--priority", "Wonen", "--ci", "github", "--git"])).done();
    assert_eq!(
        desk.files(),
        [
            ".gitattributes",
            ".github/workflows/plan.yml",
            ".gitignore",
            "plan/monitor.toml",
            "plan/partners.toml",
            "plan/plan.toml",
            "plan/priorities/jeugd-veiligheid.toml",
            "plan/priorities/wonen.toml",
            "plan/sources.toml",
        ]
    );
    let head = desk.read("plan/plan.toml");
    for line in [
        "title = \"Integraal Veiligheidsplan 2028–2031\"",
        "municipality = \"Haaksbergen\"",
        "municipality_code = \"GM0158\"",
        "priorities = [\"jeugd-veiligheid\", \"wonen\"]",
        "status = \"draft\"",
    ] {
        assert!(head.contains(line), "{line}: {head}");
    }
    assert!(said.out.contains("ivp add goal --priority jeugd-veiligheid"), "{}", said.out);
    assert_eq!(desk.read(".gitattributes"), "/plan/**/*.toml merge=ivp\n");
    assert!(desk.git(&["config", "merge.ivp.driver"]).contains("merge %O %A %B %P"));
    assert_eq!(desk.ivp(&["check"]).code, 0);
    desk.ivp(&["fmt", "--check"]).done();
    let status = desk.ivp(&["status", "--format", "json"]).done().out;
    assert!(status.contains("monitor/verwijzingen-halt"), "{status}");
}

#[test]
fn what_lacks_or_is_wrong_is_told_at_once_and_nothing_is_written() {
    let desk = Desk::new();
    desk.ivp(&["init"]).refused(2, &["--municipality", "--first-year", "--last-year", "--priority"]);
    let bad = ["--code", "158", "--first-year", "28", "--last-year", "2031", "--priority", "2031"];
    desk.ivp(&with(&["init", "--municipality", "X"], &bad)).refused(2, &["‘158’", "‘28’", "‘2031’"]);
    desk.ivp(&with(&HAAKSBERGEN, &["--code", "GM0363"]))
        .refused(2, &["niet de code van Haaksbergen", "GM0158"]);
    desk.ivp(&with(&HAAKSBERGEN, &["--priority", "jeugd, veiligheid"])).refused(2, &["twee keer"]);
    desk.ivp(&[
        "init",
        "--municipality",
        "X",
        "--first-year",
        "2031",
        "--last-year",
        "2028",
        "--priority",
        "A",
    ])
    .refused(2, &["2028", "2031"]);
    assert_eq!(desk.files(), Vec::<String>::new());
}

#[test]
fn a_plan_that_is_there_and_the_files_of_others_stay() {
    let desk = Desk::new();
    desk.ivp(&HAAKSBERGEN).done();
    let before = desk.read("plan/plan.toml");
    desk.ivp(&HAAKSBERGEN).refused(2, &["In plan staat al een plan", "ivp init MAP"]);
    assert_eq!(desk.read("plan/plan.toml"), before);
    std::fs::create_dir_all(desk.path().join("ander")).unwrap();
    std::fs::write(desk.path().join("ander/sources.toml"), "van iemand anders").unwrap();
    desk.ivp(&with(&HAAKSBERGEN, &["ander"])).refused(2, &["sources.toml bestaat al"]);
    assert_eq!(desk.read("ander/sources.toml"), "van iemand anders");
    assert!(!desk.path().join("ander/plan.toml").exists());
    // What was there around the plan is added to, once.
    std::fs::write(desk.path().join(".gitignore"), "*.bak").unwrap();
    desk.ivp(&with(&HAAKSBERGEN, &["beleid/plan"])).done();
    assert_eq!(std::fs::read_to_string(desk.path().join(".gitignore")).unwrap(), "*.bak");
    assert!(desk.read("beleid/.gitattributes").starts_with("/plan/"));
}

#[test]
fn a_municipality_that_is_not_known_is_told_with_the_one_that_comes_near() {
    let desk = Desk::new();
    let begin =
        ["init", "--first-year", "2028", "--last-year", "2031", "--priority", "Jeugd", "--municipality"];
    let said = desk.ivp(&with(&begin, &["Haaksbregen", "a"])).done();
    assert!(said.err.contains("Bedoelt u Haaksbergen?"), "{}", said.err);
    assert!(!desk.read("a/plan.toml").contains("municipality_code"));
    let said = desk.ivp(&with(&begin, &["Voorbeeldstad", "b", "--language", "en"])).done();
    assert!(said.err.contains("niet bekend") && !said.err.contains("Bedoelt u"), "{}", said.err);
    assert!(desk.read("b/plan.toml").contains("Integral Safety Plan 2028–2031"));
    // Quotes, backslashes and an at sign in a name are text.
    desk.ivp(&with(&begin, &["A \"@LAST@\" \\ b", "c"])).done();
    assert!(desk.read("c/plan.toml").contains("municipality = \"A \\\"@LAST@\\\" \\\\ b\""));
}

#[test]
fn from_an_empty_folder_to_a_first_figure_in_six_commands_without_an_error() {
    let desk = Desk::new();
    desk.ivp(&HAAKSBERGEN).done();
    let goal = ["add", "goal", "--priority", "jeugd-veiligheid", "--title", "Op de weekmarkt in gesprek"];
    let said = desk.ivp(&with(&goal, &["--kind", "recurring"])).done();
    // What is proposed is what works, with a title in the place of the dots.
    let proposed = said.err.lines().find_map(|line| line.split_once("Typ: ivp ")).unwrap().1;
    let proposed = proposed.replace("\"…\"", "Keren");
    let proposed: Vec<&str> = proposed.split(' ').collect();
    let said = desk.ivp(&proposed).done();
    assert!(said.err.contains("ivp record jeugd-veiligheid/keren"), "{}", said.err);
    let effect = [
        "add",
        "indicator",
        "--priority",
        "Jeugd & veiligheid",
        "--kind",
        "effect",
        "--title",
        "Overlast door jeugd",
        "--unit",
        "aantal",
        "--direction",
        "lager",
        "--source",
        "politie",
        "--baseline",
        "2025",
        "--target",
        "-10%",
        "--by",
        "2031",
    ];
    desk.ivp(&effect).done();
    desk.ivp(&["record", "overlast-door-jeugd", "41", "--period", "2025"]).done();
    let checked = desk.ivp(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    let chapter = desk.read("plan/priorities/jeugd-veiligheid.toml");
    assert!(
        chapter.ends_with(
            "
[[indicator]]
id = \"overlast-door-jeugd\"
kind = \"effect\"
title = \"Overlast door jeugd\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]
baseline = \"2025\"
target = { change = \"-10%\", by = 2031 }
"
        ),
        "{chapter}"
    );
}

#[test]
fn what_is_added_stands_where_a_person_would_write_it() {
    let office = Office::of_haaksbergen();
    let before = office.read("priorities/veiligheidsbeleving.toml");
    let add = |more: &[&str]| office.ivp(&with(&["add"], more));
    let goal = with(&["goal", "--priority", "veiligheidsbeleving"], &["--title", "Iets nieuws", "--kind"]);
    let said = add(&with(&goal, &["doorlopend", "--pillar", "zichtbaarheid", "--dry-run"])).done();
    assert!(said.err.contains("besluit van de raad"), "{}", said.err);
    assert_eq!(office.read("priorities/veiligheidsbeleving.toml"), before);
    add(&with(&goal, &["doorlopend", "--pillar", "zichtbaarheid"])).done();
    let after = office.read("priorities/veiligheidsbeleving.toml");
    let record = "\n[[goal]]\nid = \"iets-nieuws\"\npillar = \"zichtbaarheid\"\ntitle = \"Iets nieuws\"\nkind = \"continuous\"\n";
    assert_eq!(after.replacen(record, "", 1), before);
    // Behind the last goal of its pillar, and no further.
    let at = after.find(record).unwrap();
    let pillar_before = after[..at].rfind("pillar = ").map(|from| after[from..].lines().next().unwrap());
    assert_eq!(pillar_before, Some("pillar = \"zichtbaarheid\""));
    let twice = add(&with(&goal, &["doorlopend"]));
    twice.refused(2, &["veiligheidsbeleving/iets-nieuws bestaat al", "--id"]);
}

#[test]
fn line_ends_stay_and_lists_are_made_where_there_is_none() {
    let office = Office::of_base_plan();
    let file = "priorities/buurt.toml";
    office.write(file, office.read(file).replace('\n', "\r\n"));
    let goal =
        ["add", "goal", "--priority", "buurt", "--title", "Iets", "--kind", "outcome", "--text", "a\nb"];
    office.ivp(&goal).done();
    let after = office.read(file);
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    assert!(after.contains("text = \"a\\nb\"\r\n"), "{after}");
    let _ = std::fs::remove_file(office.path().join("plan/partners.toml"));
    office.ivp(&["add", "partner", "--title", "Een school"]).done();
    assert_eq!(office.read("partners.toml"), "[[partner]]\nid = \"een-school\"\nname = \"Een school\"\n");
}

#[test]
fn what_cannot_be_added_is_refused_whole() {
    let office = Office::of_haaksbergen();
    let before = office.read("priorities/jeugd.toml");
    let all =
        ["add", "indicator", "--priority", "jeugt", "--unit", "stuks", "--target", "x", "--at-least", "2"];
    office
        .ivp(&all)
        .refused(2, &["‘jeugt’", "jeugd", "--title", "‘stuks’", "Een indicator heeft één streven"]);
    let no_per =
        ["add", "indicator", "--priority", "jeugd", "--kind", "effect", "--title", "A", "--unit", "rate"];
    office.ivp(&with(&no_per, &["--direction", "lower"])).refused(2, &["--per 1000"]);
    let no_year =
        ["add", "indicator", "--priority", "jeugd", "--kind", "effect", "--title", "A", "--unit", "percent"];
    office.ivp(&with(&no_year, &["--direction", "lower", "--target", "7"])).refused(2, &["--by 2027"]);
    // A percentage of more than a hundred makes no plan.
    office
        .ivp(&with(&no_year, &["--direction", "lower", "--target", "700", "--by", "2027"]))
        .refused(2, &["700"]);
    office.ivp(&["add"]).refused(2, &["goal", "indicator", "pillar", "source", "partner"]);
    assert_eq!(office.read("priorities/jeugd.toml"), before);
}

#[test]
fn alone_it_says_how_the_plan_stands_or_how_to_begin() {
    let desk = Desk::new();
    let said = desk.ivp(&[]).done();
    assert!(said.out.contains("ivp init") && said.err.is_empty(), "{said:?}");
    assert!(desk.ivp(&["--lang", "en"]).done().out.contains("There is no safety plan here yet"));
    desk.ivp(&HAAKSBERGEN).done();
    let said = desk.ivp(&[]).done().out.replace("\n  ", " ");
    assert!(said.contains("ivp add goal --priority jeugd-veiligheid"), "{said}");
    let warned = desk.ivp(&["check", "--format", "json"]).done().out;
    assert!(warned.contains("goal/none"), "{warned}");
    let said = Office::of_haaksbergen().ivp(&[]).done().out;
    let head = said.lines().next().unwrap();
    assert!(head.starts_with("Integraal Veiligheidsplan 2024–2027 · Haaksbergen "), "{said}");
    assert!(head.ends_with(" stand 24 november 2026"), "{said}");
    assert!(said.contains("Doelen (37)") && said.contains("ivp due"), "{said}");
    let broken = Office::of_base_plan();
    broken.edit("plan.toml", "first_year = 2024", "first_year = x");
    assert!(broken.ivp(&[]).done().out.contains("Typ: ivp check"));
}

#[test]
fn what_is_added_is_named_as_a_decision_names_it() {
    let office = Office::of_haaksbergen();
    let said = office.ivp(&["add", "pillar", "--priority", "jeugd", "--title", "Samen optrekken"]).done();
    assert!(said.err.contains("changes = [\"jeugd/samen-optrekken\"]"), "{}", said.err);
    let more =
        ["--kind", "effect", "--title", "A", "--unit", "count", "--direction", "lower", "--each", "quarter"];
    office
        .ivp(&with(&["add", "indicator", "--priority", "jeugd"], &more))
        .refused(2, &["--at-least", "--at-most"]);
}
