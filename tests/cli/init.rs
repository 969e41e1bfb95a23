//! `ivp init` and `ivp add`: from nothing to a checked plan.

use crate::desk::Desk;
use crate::office::{Office, Ran};

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
            ".taplo.toml",
            "plan/monitor.toml",
            "plan/partners.toml",
            "plan/plan.toml",
            "plan/priorities/jeugd-veiligheid.toml",
            "plan/priorities/wonen.toml",
            "plan/sources.toml",
            "schemas/actions.schema.json",
            "schemas/analysis.schema.json",
            "schemas/decisions.schema.json",
            "schemas/evaluations.schema.json",
            "schemas/followups.schema.json",
            "schemas/measurements.schema.json",
            "schemas/monitor.schema.json",
            "schemas/partners.schema.json",
            "schemas/plan.schema.json",
            "schemas/priority.schema.json",
            "schemas/reports.schema.json",
            "schemas/sources.schema.json",
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
    assert!(said.err.contains("Bedoelt u Haaksbergen (GM0158)?"), "{}", said.err);
    assert!(!desk.read("a/plan.toml").contains("municipality_code"));
    let said = desk.ivp(&with(&begin, &["Voorbeeldstad", "b", "--language", "en"])).done();
    assert!(said.err.contains("niet bekend") && !said.err.contains("Bedoelt u"), "{}", said.err);
    assert!(desk.read("b/plan.toml").contains("Integral Safety Plan 2028–2031"));
    // Quotes, backslashes and an at sign in a name are text.
    desk.ivp(&with(&begin, &["A \"@LAST@\" \\ b", "c"])).done();
    assert!(desk.read("c/plan.toml").contains("municipality = \"A \\\"@LAST@\\\" \\\\ b\""));
}

/// What an answer says to type, with what only the officer knows in the place of its words.
fn next(said: &Ran, begin: &str, own: &[(&str, &str)]) -> Vec<String> {
    let said = format!("{}{}", said.out, said.err);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let at = said.find(&format!("ivp {begin}")).unwrap_or_else(|| panic!("{begin}: {said}")) + "ivp ".len();
    let line = said[at..].split(" ivp ").next().unwrap();
    let line = line.split_once(". ").map_or(line, |(line, _)| line);
    let words = line
        .split(' ')
        .take_while(|word| !word.ends_with('?'))
        .map(|word| own.iter().find(|(shown, _)| word == *shown).map_or(word, |(_, own)| own).to_owned());
    // After the options a sentence may follow.
    let mut words: Vec<String> = words.collect();
    let last = words.iter().rposition(|word| word.starts_with("--")).unwrap() + 1;
    words.truncate(last + 1);
    words
}

/// Seven commands, no edit by hand, each told by an answer before it; for towns, titles and years of every sort.
#[test]
fn from_nothing_to_a_first_figure_each_command_is_told_by_an_answer_before_it() {
    let long = "Lange titel ".repeat(16) + "einde!!!";
    let of_twelve: Vec<String> = (1..=12).map(|number| format!("Veilig wonen in wijk {number}")).collect();
    let one = |title: &str| vec![title.to_owned()];
    for (town, titles, own, lang, today) in [
        ("'s-Hertogenbosch", one("Jeugd & \"veiligheid\""), "Op de 'markt' & \"zo\"", "nl", "2026-11-24"),
        ("Súdwest-Fryslân", one("Feilichheid 👮"), "👮 in de wijk", "en", "2027-01-02"),
        ("Bergen (L.)", of_twelve, long.as_str(), "nl", "2027-06-30"),
        ("Nieuw-Samengevoegd", one("الأمن في الحي"), "C:\\pad én €", "en", "2026-11-24"),
    ] {
        let desk = Desk::new();
        let year: i32 = today[..4].parse().unwrap();
        let (first, last) = ((year + 1).to_string(), (year + 4).to_string());
        let run = |words: &[String]| {
            let words: Vec<&str> = words.iter().map(String::as_str).chain(["--lang", lang]).collect();
            desk.ivp_on(today, &words).done()
        };
        let begin = ["init", "--municipality", town, "--first-year", &first, "--last-year", &last];
        let priorities = titles.iter().flat_map(|title| ["--priority", title.as_str()]);
        let made = run(&begin.into_iter().chain(priorities).map(str::to_owned).collect::<Vec<_>>());
        let goal = run(&next(&made, "add goal", &[("\"…\"", own)]));
        assert!(!goal.err.contains("goal/unmeasured"), "{}", goal.err);
        let measured = run(&next(&goal, "add indicator --goal", &[("\"…\"", "Keren")]));
        let effect = run(&next(&measured, "add indicator --priority", &[("\"…\"", "Overlast")]));
        let (value, period) = if lang == "nl" { ("WAARDE", "PERIODE") } else { ("VALUE", "PERIOD") };
        let past = (year - 1).to_string();
        run(&next(&effect, "record", &[(value, "41"), (period, &past)]));
        let checked = run(&["check".to_owned()]);
        assert!(!checked.out.contains("fout[") && !checked.out.contains("error["), "{}", checked.out);
        assert!(!run(&["status".to_owned()]).out.contains("ivp add goal --priority p1 "), "{town}");
    }
}

/// The dots that stand for a text are not the text.
#[test]
fn who_types_the_dots_is_asked_for_the_text() {
    let desk = Desk::new();
    desk.ivp(&HAAKSBERGEN).done();
    for dots in ["…", "..."] {
        let goal = ["add", "goal", "--priority", "jeugd-veiligheid", "--kind", "recurring", "--title", dots];
        desk.ivp(&goal).refused(2, &["uw eigen tekst"]);
    }
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

#[test]
fn a_file_for_the_build_server_that_is_there_stays_whatever_is_in_it() {
    let desk = Desk::new();
    let path = desk.path().join(".gitlab-ci.yml");
    // Windows-1252, which is no text to this program.
    std::fs::write(&path, b"# caf\xe9\n").unwrap();
    let said = desk.ivp(&with(&HAAKSBERGEN, &["--ci", "gitlab"])).done();
    assert_eq!(std::fs::read(&path).unwrap(), b"# caf\xe9\n");
    assert!(said.err.contains(".gitlab-ci.yml"), "{}", said.err);
}

#[test]
fn all_of_it_is_written_or_nothing() {
    let desk = Desk::new();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nergens", desk.path().join(".gitignore")).unwrap();
        let ran = desk.ivp(&with(&HAAKSBERGEN, &["a/b/plan"])).done();
        assert!(ran.err.is_empty(), "the link is not where the plan comes: {}", ran.err);
        std::fs::remove_dir_all(desk.path().join("a")).unwrap();
        desk.ivp(&HAAKSBERGEN).refused(3, &[".gitignore"]);
        assert!(!desk.path().join("plan").exists(), "{:?}", desk.files());
        std::fs::remove_file(desk.path().join(".gitignore")).unwrap();
    }
    // A file where a folder is to come, in the way and at its end.
    std::fs::write(desk.path().join("plan"), "x").unwrap();
    desk.ivp(&HAAKSBERGEN).refused(2, &["plan is een bestand, geen map"]);
    desk.ivp(&with(&HAAKSBERGEN, &["plan/plan"])).refused(2, &["plan is een bestand, geen map"]);
    desk.ivp(&["status", "--plan", "plan"]).refused(3, &["plan is een bestand, geen map"]);
    std::fs::remove_file(desk.path().join("plan")).unwrap();
    // Something where the check is to come.
    std::fs::create_dir_all(desk.path().join(".github/workflows/plan.yml")).unwrap();
    desk.ivp(&with(&HAAKSBERGEN, &["--ci", "github"])).refused(3, &["plan.yml"]);
    assert_eq!(desk.files(), Vec::<String>::new());
    assert!(!desk.path().join("plan").exists());
    std::fs::remove_dir_all(desk.path().join(".github")).unwrap();
    // Something in the way of the last files, when folders were made for the first.
    std::fs::create_dir(desk.path().join("plan")).unwrap();
    std::fs::write(desk.path().join("plan/priorities"), "x").unwrap();
    desk.ivp(&HAAKSBERGEN).refused(3, &["priorities", "een bestand"]);
    assert_eq!(desk.files(), ["plan/priorities"]);
    assert!(!desk.path().join("schemas").exists());
}

#[test]
fn a_plan_stands_in_no_other_and_beside_no_file_of_one() {
    let desk = Desk::new();
    desk.ivp(&HAAKSBERGEN).done();
    desk.ivp(&with(&HAAKSBERGEN, &["plan/nieuw"])).refused(2, &["ligt in de map van een ander plan"]);
    desk.ivp(&with(&HAAKSBERGEN, &["."])).refused(2, &["ligt al een ander plan"]);
    std::fs::create_dir_all(desk.path().join("ander/priorities")).unwrap();
    std::fs::write(desk.path().join("ander/priorities/zorg.toml"), "title = \"Zorg\"\n").unwrap();
    desk.ivp(&with(&HAAKSBERGEN, &["ander"])).refused(2, &["zorg.toml bestaat al"]);
    // What is no part of a plan may stand there.
    std::fs::create_dir_all(desk.path().join("derde")).unwrap();
    std::fs::write(desk.path().join("derde/brief.txt"), "x").unwrap();
    desk.ivp(&with(&HAAKSBERGEN, &["derde"])).done();
}

#[test]
fn a_plan_at_the_top_leaves_the_other_files_of_the_repository_to_git() {
    let desk = Desk::new();
    desk.git(&["init", "--quiet"]);
    std::fs::write(desk.path().join("Cargo.toml"), "x = 1\n").unwrap();
    desk.ivp(&with(&HAAKSBERGEN, &["."])).done();
    let joined = |file: &str| desk.git(&["check-attr", "merge", "--", file]).contains(": ivp");
    for file in
        ["plan.toml", "priorities/jeugd-veiligheid.toml", "measurements/a/b.toml", "actions/2028.toml"]
    {
        assert!(joined(file), "{file}: {}", desk.read(".gitattributes"));
    }
    for file in ["Cargo.toml", "src/x.toml", "priorities/x/y.toml"] {
        assert!(!joined(file), "{file}");
    }
    assert_eq!(desk.ivp(&["check"]).code, 0);
}

#[test]
fn a_municipality_is_understood_as_people_write_it() {
    let begin =
        ["init", "--first-year", "2028", "--last-year", "2031", "--priority", "Jeugd", "--municipality"];
    let desk = Desk::new();
    for (folder, typed) in [("a", "Gemeente Haaksbergen"), ("b", "gm0158"), ("c", "HAAKSBERGEN")] {
        desk.ivp(&with(&begin, &[typed, folder])).done();
        let head = desk.read(&format!("{folder}/plan.toml"));
        assert!(head.contains("municipality = \"Haaksbergen\"\nmunicipality_code = \"GM0158\"\n"), "{head}");
    }
    // Of two with one name it is asked which, as it decides of which place figures are taken.
    for typed in ["Bergen", "bergen (noord-holland)"] {
        let named = ["--municipality \"Bergen (L.)\"", "--municipality \"Bergen (NH.)\""];
        desk.ivp(&with(&begin, &[typed, "d"])).refused(2, &named);
    }
    desk.ivp(&with(&begin, &["Bergen (NH)", "d"])).done();
    assert!(desk.read("d/plan.toml").contains("municipality_code = \"GM0373\""));
    desk.ivp(&with(&begin, &["Bergen", "e", "--code", "GM0373"])).done();
    desk.ivp(&with(&begin, &["sudwest fryslan", "f"])).done();
    assert!(desk.read("f/plan.toml").contains("municipality = \"Súdwest-Fryslân\""));
    // In a plan that is there the two may contradict each other.
    let head = desk.read("a/plan.toml").replace("GM0158", "GM0163");
    std::fs::write(desk.path().join("a/plan.toml"), head).unwrap();
    let checked = desk.ivp(&["check", "--plan", "a"]);
    let out = checked.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains("De code GM0163 is van Hellendoorn, niet van Haaksbergen"), "{out}");
}

#[test]
fn long_titles_have_ids_of_their_own_and_nothing_is_hidden_in_one() {
    let desk = Desk::new();
    let long = "Samen werken aan een veilige en leefbare gemeente voor iedereen die hier woont";
    let titles = [format!("{long} en werkt"), format!("{long} en leeft"), format!("{long} en slaapt")];
    let begin = ["init", "--municipality", "X", "--first-year", "2028", "--last-year", "2031"];
    let named: Vec<&str> = titles.iter().flat_map(|title| ["--priority", title.as_str()]).collect();
    desk.ivp(&with(&begin, &named)).done();
    let ids: Vec<String> =
        desk.files().into_iter().filter(|file| file.starts_with("plan/priorities/")).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    desk.ivp(&["check"]).done();
    let twice = ["--priority", titles[0].as_str(), "--priority", titles[0].as_str(), "ander"];
    desk.ivp(&with(&begin, &twice)).refused(2, &["twee keer"]);
    for hidden in ["Je\u{1b}[31mugd", "Jeugd\nen zo", "a\tb"] {
        desk.ivp(&with(&begin, &["--priority", hidden, "ander"])).refused(2, &["niet te zien"]);
    }
}

#[test]
fn a_plan_that_was_only_begun_says_everywhere_what_to_type() {
    let desk = Desk::new();
    let three = with(&HAAKSBERGEN, &["--priority", "Wonen", "--priority", "Drugs"]);
    desk.ivp(&three).done();
    let says = |day: &str, next: &str| {
        for command in
            [&[][..], &["status"], &["check"], &["due"], &["evaluate", "2028"], &["site", "-o", "site"]]
        {
            let ran = desk.ivp_on(day, command);
            let said = format!("{}{}", ran.out, ran.err).replace("\n            ", " ").replace("\n  ", " ");
            assert!(said.contains(next), "{command:?}: {said}");
        }
    };
    says("2028-05-01", "ivp add goal --priority jeugd-veiligheid");
    // Before its first year there is nothing to evaluate, and something to write.
    desk.ivp(&["evaluate", "2028"]).refused(2, &["nog niet begonnen", "ivp add goal"]);
    let goal = |priority: &str| {
        desk.ivp(&["add", "goal", "--priority", priority, "--title", "Iets", "--kind", "recurring"]).done()
    };
    goal("jeugd-veiligheid");
    says("2028-05-01", "ivp add goal --priority wonen");
    for priority in ["wonen", "drugs"] {
        goal(priority);
    }
    says("2028-05-01", "ivp add indicator --goal jeugd-veiligheid/iets");
    let indicator =
        ["add", "indicator", "--goal", "jeugd-veiligheid/iets", "--title", "Keren", "--source", "gemeente"];
    desk.ivp(&with(&indicator, &["--unit", "count", "--at-least", "1"])).done();
    for command in [&[][..], &["status"], &["due"], &["evaluate", "2028"]] {
        let ran = desk.ivp_on("2028-05-01", command);
        let said = format!("{}{}", ran.out, ran.err).replace("\n  ", " ");
        assert!(said.contains("ivp record jeugd-veiligheid/keren"), "{command:?}: {said}");
    }
    desk.ivp_on("2028-05-01", &["record", "keren", "1", "--period", "2028-04-02"]).done();
    let ran = desk.ivp_on("2028-05-01", &["status"]).done();
    assert!(!ran.err.contains("ivp record"), "{}", ran.err);
}
