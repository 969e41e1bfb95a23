//! `ivp log`

use crate::office::{Office, ran};

const SAFETY: &str = "priorities/veiligheidsbeleving.toml";

/// The real plan in git with a history: a target, a figure with its correction, a rename, a layout.
fn with_history() -> Office {
    let office = Office::of_haaksbergen().in_git();
    let commit = |day: &str, author: &str, subject: &str| {
        office.git(&["add", "--all"]);
        office.git_as(author, day, &["commit", "--quiet", "--message", subject]);
    };
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 8, by");
    commit("2025-02-03", "Beleidsmedewerker", "Streefwaarde bijgesteld");
    office.ivp(&["record", "onveiligheidsgevoel", "9,5", "--period", "2025", "--n", "181", "--yes"]).done();
    commit("2026-03-01", "Beleidsmedewerker", "Enquête 2025");
    let correction = [
        "record",
        "onveiligheidsgevoel",
        "9,7",
        "--period",
        "2025",
        "--n",
        "181",
        "--corrects",
        "Nagekomen formulieren",
        "--yes",
    ];
    office.ivp(&correction).done();
    commit("2026-04-01", "Controller", "Correctie");
    office.edit("priorities/jeugd.toml", "id = \"overlast-jeugd\"", "id = \"overlast-jongeren\"");
    commit("2026-05-01", "Controller", "Andere naam");
    office.write(SAFETY, office.read(SAFETY).replace(" = ", "  =  "));
    commit("2026-06-01", "Controller", "Alleen opmaak");
    office
}

#[test]
fn who_changed_what_and_when_the_latest_first() {
    let office = with_history();
    let shown = office.ivp(&["log"]).done().out;
    let shown: Vec<String> =
        shown.lines().map(|line| line.split(" · ").take(2).collect::<Vec<_>>().join(" · ")).collect();
    let first_day = shown.iter().rposition(|line| line.contains("· Test")).unwrap();
    assert_eq!(
        shown[..first_day].join("\n"),
        "\
1 mei 2026 · Controller
  Andere naam
  Indicator ‘Registraties overlast jeugd’ (jeugd/overlast-jongeren)
    heette eerst jeugd/overlast-jeugd

1 april 2026 · Controller
  Correctie
  Indicator ‘Inwoners die zich wel eens onveilig voelen’
    (veiligheidsbeleving/onveiligheidsgevoel)
    meting 2025: 9,5% (n 181) → 9,7% (n 181) (correctie: Nagekomen formulieren)

1 maart 2026 · Beleidsmedewerker
  Enquête 2025
  Indicator ‘Inwoners die zich wel eens onveilig voelen’
    (veiligheidsbeleving/onveiligheidsgevoel)
    meting 2025: 9,5% (n 181) (nieuw; Vragenlijst veiligheid en leefbaarheid)

3 februari 2025 · Beleidsmedewerker
  Streefwaarde bijgesteld
  Indicator ‘Inwoners die zich wel eens onveilig voelen’
    (veiligheidsbeleving/onveiligheidsgevoel)
    streefwaarde: 7% eind 2027 → 8% eind 2027
"
    );
    assert_eq!(shown.last().unwrap(), "  Hier begint het plan in git.");
}

#[test]
fn one_thing_is_followed_under_its_earlier_name_too() {
    let office = with_history();
    office.edit(
        "priorities/jeugd.toml",
        "title = \"Registraties overlast jeugd\"",
        "title = \"Overlast door jeugd\"",
    );
    office.git(&["commit", "--quiet", "--all", "--message", "Titel"]);
    let report = office.json(&["log", "overlast-jongeren", "--format", "json", "--lang", "en"]);
    assert_eq!(report["schema"], "ivp.log/1");
    let entries = report["entries"].as_array().unwrap();
    let subjects: Vec<&str> = entries.iter().map(|one| one["subject"].as_str().unwrap()).collect();
    assert_eq!(subjects, ["Titel", "Andere naam", "Begin"]);
    assert_eq!(entries[1]["changes"][0]["renamed_from"], "jeugd/overlast-jeugd");
    assert_eq!(entries[1]["author"], "Controller");
    assert_eq!(entries[2]["begin"], true);
    // What is no longer there is found by its name of then.
    let shown = office.ivp(&["log", "veiligheidsbeleving"]).done().out;
    assert_eq!(shown.matches("Inwoners die zich wel eens onveilig voelen").count(), 3);
}

#[test]
fn where_there_is_no_history_it_is_said() {
    Office::of_haaksbergen().ivp(&["log"]).refused(3, &[]);
    let fresh = Office::of_haaksbergen();
    fresh.git(&["init", "--quiet"]);
    fresh.ivp(&["log"]).done_with_remark("Git kent hierover geen wijzigingen.");
    fresh.ivp(&["log", "nietes"]).refused(2, &["nietes"]);
    let office = with_history();
    office.ivp(&["log", "bestaatniet"]).refused(2, &["bestaatniet"]);
    let url = format!("file://{}", office.path().display());
    office.git(&["clone", "--quiet", "--depth", "4", &url, "ondiep"]);
    let mut command = office.command(&["log"]);
    command.current_dir(office.path().join("ondiep"));
    let ran = ran(command).done_with_remark("maar een deel opgehaald");
    assert!(ran.out.contains("Andere naam") && !ran.out.contains("Hier begint"), "{}", ran.out);
}

const COUNTED: &str = "measurements/buurt/overlast.toml";
const OF_2018: &str = "\n[[measurement]]\nperiod = \"2018\"\nvalue = 81\nrecorded = 2026-03-10\n";

fn commit(office: &Office, day: &str, message: &str) {
    office.git_on(day, &["add", "--all"]);
    office.git_on(day, &["commit", "--quiet", "--message", message]);
}

/// Kleindorp with a figure on a branch and a partner on main, before they come together.
fn two_lines() -> Office {
    let office = Office::of_kleindorp();
    office.git(&["init", "--quiet"]);
    commit(&office, "2026-03-01", "Begin");
    office.git(&["checkout", "--quiet", "-b", "tak"]);
    office.write(COUNTED, office.read(COUNTED) + OF_2018);
    commit(&office, "2026-03-10", "Figuur van Els");
    office.git(&["checkout", "--quiet", "main"]);
    let partner = "\n[[partner]]\nid = \"tactus\"\nname = \"Tactus\"\n";
    office.write("partners.toml", office.read("partners.toml") + partner);
    commit(&office, "2026-03-11", "Partner van Jan");
    office
}

fn told(office: &Office, arguments: &[&str]) -> String {
    office.ivp(&[&["log"], arguments].concat()).done().out
}

#[test]
fn of_a_merge_only_what_it_changed_itself_is_told() {
    let office = two_lines();
    office.git_on("2026-03-12", &["merge", "--quiet", "--no-commit", "--no-ff", "tak"]);
    let merging = "Samenvoegen";
    office.git_on("2026-03-12", &["commit", "--quiet", "--message", merging]);
    let plain = told(&office, &[]);
    assert!(!plain.contains(merging), "{plain}");
    assert_eq!(plain.matches("meting 2018: 81").count(), 1, "{plain}");
    assert_eq!(plain.matches("Tactus").count(), 1, "{plain}");
    // A figure overwritten in the merge is on none of the two sides.
    let office = two_lines();
    office.git_on("2026-03-12", &["merge", "--quiet", "--no-commit", "--no-ff", "tak"]);
    office.edit(COUNTED, "value = 60\n", "value = 40\n");
    commit(&office, "2026-03-12", merging);
    let evil = told(&office, &["buurt/overlast"]);
    assert!(evil.contains(merging) && evil.contains("meting 2024: 60 → 40 (overschreven: waarde)"), "{evil}");
    assert_eq!(evil.matches("meting 2018: 81").count(), 1, "{evil}");
    // What a merge did not take over of a side is told too.
    let office = two_lines();
    office.git_on("2026-03-12", &["merge", "--quiet", "--strategy", "ours", "--message", merging, "tak"]);
    let dropped = told(&office, &[]);
    assert!(dropped.contains(merging) && dropped.contains("meting 2018: 81 (verwijderd)"), "{dropped}");
    assert!(dropped.contains("Figuur van Els"), "{dropped}");
}

#[test]
fn a_commit_that_cannot_be_read_invents_nothing_and_hides_nothing() {
    let office = Office::of_kleindorp();
    office.git(&["init", "--quiet"]);
    commit(&office, "2026-03-01", "Begin");
    office.edit("priorities/buurt.toml", "value = 10, by = 2026", "value = 12, by = = 2026");
    commit(&office, "2026-03-10", "Kapot, met een andere streefwaarde");
    let partner = "\n[[partner]]\nid = \"tactus\"\nname = \"Tactus\"\n";
    office.write("partners.toml", office.read("partners.toml") + partner);
    commit(&office, "2026-03-11", "Partner");
    office.edit("priorities/buurt.toml", "by = = 2026", "by = 2026");
    commit(&office, "2026-03-12", "Hersteld");
    let all = told(&office, &[]);
    assert_eq!(all.matches("streefwaarde: 10% eind 2026 → 12% eind 2026").count(), 1, "{all}");
    assert_eq!(all.matches("Tactus").count(), 1, "{all}");
    assert!(!all.contains("verwijderd"), "{all}");
    let broken = all.find("Kapot, met een andere streefwaarde").unwrap();
    assert!(all[broken..].contains("niet helemaal te"), "{all}");
}

#[test]
fn the_history_goes_on_where_the_folder_of_the_plan_was_moved() {
    let office = two_lines();
    office.git_on("2026-03-12", &["merge", "--quiet", "--no-edit", "tak"]);
    office.git(&["mv", "plan", "beleid"]);
    commit(&office, "2026-03-14", "Map verplaatst");
    let all = told(&office, &["--plan", "beleid"]);
    assert!(all.contains("Figuur van Els") && all.contains("Partner van Jan"), "{all}");
    assert!(!all.contains("Map verplaatst"), "{all}");
}
