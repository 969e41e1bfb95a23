//! `ivp followup`, and where what was promised is told again.

use serde_json::{Value, json};

use crate::office::{Office, Ran};

const FILE: &str = "followups.toml";

/// A commitment to the council about the goal of the small plan, to be settled in the autumn of 2026.
const COMMITMENT: &str = "\
[[followup]]
id = \"licht\"
kind = \"commitment\"
text = \"Een plan voor licht in het park\"
date = 2026-03-12
body = \"council\"
due = \"2026-Q3\"
goal = \"buurt/minder-overlast\"
";

/// An evaluation that was adopted.
fn adopted(year: i32, more: &str) -> String {
    let after = year + 1;
    format!(
        "status = \"adopted\"\nas_of = {after}-03-01\nadopted = {{ body = \"college\", date = {after}-03-17 }}\nsummary = \"Gedaan.\"\n\n[priority.buurt]\ninterpretation = \"Het gaat.\"\n{more}\n"
    )
}

fn office() -> Office {
    let office = Office::of_base_plan().adopted();
    office.write("partners.toml", "[[partner]]\nid = \"wijkraad\"\nname = \"Wijkraad Noord\"\n");
    office
}

fn with_commitment() -> Office {
    let office = office();
    office.write(FILE, COMMITMENT);
    office
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn followup(office: &Office, arguments: &[&str]) -> Ran {
    office.ivp(&[&["followup"], arguments].concat())
}

fn listed(office: &Office, more: &[&str]) -> Vec<Value> {
    let report = office.json(&[&["followup", "list", "--format", "json"], more].concat());
    assert_eq!(report["schema"], "ivp.followups/1");
    report["followups"].as_array().unwrap().clone()
}

#[test]
fn a_motion_is_written_as_it_was_typed_and_what_comes_next_is_told() {
    let office = office();
    let typed = [
        "add",
        "motie-licht",
        "--kind",
        "Motie",
        "--text",
        "Meer licht",
        "--date",
        "12 maart 2026",
        "--body",
        "raad",
        "--due",
        "Q4 2026",
        "--lead",
        "wijkraad noord",
        "--reference",
        "M 12",
        "--goal",
        "minder-overlast",
        "--indicator",
        "overlast",
        "--priority",
        "Prettige buurten",
    ];
    let ran = followup(&office, &typed).done();
    let expected = "\
[[followup]]
id = \"motie-licht\"
kind = \"motion\"
text = \"Meer licht\"
date = 2026-03-12
body = \"council\"
due = \"2026-Q4\"
lead = \"wijkraad\"
reference = \"M 12\"
goal = \"buurt/minder-overlast\"
indicator = \"buurt/overlast\"
priority = \"buurt\"
";
    assert_eq!(office.read(FILE), expected);
    let out = flat(&ran.out);
    assert!(
        out.starts_with("Vastgelegd: motie ‘Meer licht’ (motie-licht), in plan/followups.toml, regel 1:"),
        "{out}"
    );
    assert!(out.contains("Staat open tot en met het 4e kwartaal van 2026"), "{out}");
    assert!(out.contains("ivp followup set motie-licht --state afgedaan --result"), "{out}");
    assert_eq!(ran.err, "");

    // Without a date it is of today, and the second stands behind the first.
    followup(&office, &["add", "b", "--kind", "advies", "--text", "T", "--body", "b en w", "--due", "2027"])
        .done();
    let added = "\n[[followup]]\nid = \"b\"\nkind = \"recommendation\"\ntext = \"T\"\ndate = 2026-11-24\nbody = \"college\"\ndue = \"2027\"\n";
    assert_eq!(office.read(FILE), format!("{expected}{added}"));
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_nothing_is_written() {
    let office = office();
    let before = office.everything();
    followup(&office, &["add"]).refused(
        2,
        &["De naam ontbreekt", "--kind", "--text", "--body", "--due", "motie, aanbeveling of bijsturing"],
    );
    let wrong = [
        "add",
        "Motie_Licht",
        "--kind",
        "mote",
        "--body",
        "wethouder",
        "--due",
        "2026-13",
        "--lead",
        "wijkrad",
        "--goal",
        "buurt/mindr-overlast",
        "--indicator",
        "overlst",
        "--priority",
        "burt",
        "--date",
        "2026",
    ];
    followup(&office, &wrong).refused(
        2,
        &[
            "Bedoelt u motie-licht?",
            "Bedoelt u motie?",
            "gemeenteraad, college van burgemeester en wethouders, burgemeester",
            "‘2026-13’ is geen periode",
            "Bedoelt u wijkraad?",
            "Bedoelt u buurt/minder-overlast?",
            "Bedoelt u buurt/overlast?",
            "Bedoelt u buurt?",
            "--date 2026-11-24",
            "Dit ontbreekt nog: --text",
        ],
    );
    let dry = ["add", "a", "--kind", "motie", "--text", "T", "--body", "raad", "--due", "2027", "--dry-run"];
    let ran = followup(&office, &dry).done();
    assert!(ran.out.starts_with("Zou worden vastgelegd"), "{}", ran.out);
    let before_it_was = ["add", "a", "--kind", "motie", "--text", "T", "--body", "raad", "--due", "2025"];
    followup(&office, &before_it_was).refused(2, &["voordat het er was", "zou het plan ongeldig zijn"]);
    assert_eq!(office.everything(), before);
}

#[test]
fn what_is_settled_is_put_in_its_place_and_every_other_byte_stays() {
    let office = office();
    let with = |lines: &str, newline: &str| {
        let text = format!("# Van de griffie.\n{COMMITMENT}{lines}\n# Nog na te kijken.\n");
        text.replace('\n', newline)
    };
    for newline in ["\n", "\r\n"] {
        office.write(FILE, with("lead = \"wijkraad\" # gevraagd\n", newline));
        let ran = followup(
            &office,
            &["set", "licht", "--state", "Afgedaan", "--result", "Acht lampen", "--clear", "lead"],
        );
        let out = flat(&ran.done().out);
        assert_eq!(office.read(FILE), with("state = \"done\"\nresult = \"Acht lampen\"\n", newline));
        assert!(out.contains("lead = \"wijkraad\" (weggehaald)"), "{out}");
        assert!(out.contains("Komt in de evaluatie over 2026. Laat het de raad ook weten."), "{out}");
    }
    let again = followup(&office, &["set", "licht", "--state", "done"]).done();
    assert!(again.out.starts_with("Niets te wijzigen"), "{}", again.out);
    // In its place, with what stood there.
    let later = followup(&office, &["set", "licht", "--due", "2027-H1", "--state", "open"]).done();
    assert!(later.out.contains("due = \"2027-H1\" (was \"2026-Q3\")"), "{}", later.out);
    assert!(office.read(FILE).contains("due = \"2027-H1\"\r\ngoal"), "{}", office.read(FILE));
}

#[test]
fn a_name_that_is_none_is_answered_with_what_to_type() {
    let office = with_commitment();
    followup(&office, &["set", "lict", "--state", "done"]).refused(2, &["Bedoelt u licht?"]);
    followup(&office, &["set"]).refused(2, &["De naam ontbreekt", "U hebt niet getypt wat er verandert"]);
    followup(&office, &["set", "licht", "--clear", "text"]).refused(2, &["kan niet bij --clear"]);
    followup(&office, &["set", "licht", "--clear", "goal", "--goal", "minder-overlast"])
        .refused(2, &["kan niet samen met"]);
    let twice = ["add", "licht", "--kind", "motie", "--text", "T", "--body", "raad", "--due", "2027"];
    followup(&office, &twice).refused(2, &["‘licht’ bestaat al (regel 2"]);
    assert_eq!(office.read(FILE), COMMITMENT);
    // In a file with errors it may be there.
    office.write(FILE, format!("{COMMITMENT}due = 3\n"));
    followup(&office, &["set", "licht", "--state", "done"]).refused(1, &["duplicate-key"]);
}

#[test]
fn a_change_is_put_in_git_when_that_is_asked() {
    let office = with_commitment().in_git();
    followup(&office, &["set", "licht", "--state", "lapsed", "--result", "Park wordt bebouwd", "--commit"])
        .done_with_remark("Vastgelegd in git");
    assert_eq!(
        office.git(&["log", "-1", "--format=%s"]).trim(),
        "Toezegging, motie of aanbeveling bijgewerkt: licht"
    );
    assert_eq!(office.git(&["status", "--short"]), "");
}

#[test]
fn what_is_late_stands_first_and_what_was_settled_last() {
    let office = with_commitment();
    let more = "\n[[followup]]\nid = \"advies\"\nkind = \"recommendation\"\ntext = \"Leg de afspraken vast\"\ndate = 2025-11-01\nbody = \"college\"\ndue = \"2026-Q1\"\nstate = \"done\"\nresult = \"Vastgelegd.\"\nevidence = \"https://voorbeeldstad.example/afspraken\"\n\n[[followup]]\nid = \"motie\"\nkind = \"motion\"\ntext = \"Een wijkagent in Zuid\"\ndate = 2026-05-01\nbody = \"council\"\ndue = \"2027-H1\"\nlead = \"wijkraad\"\nreference = \"M 7\"\npriority = \"buurt\"\n";
    office.write(FILE, format!("{COMMITMENT}{more}"));
    assert_eq!(
        followup(&office, &["list"]).done().out,
        "\
Te laat (1)
  ▼ Toezegging ‘Een plan voor licht in het park’ (licht)
    had uiterlijk in het 3e kwartaal van 2026 afgedaan moeten zijn
    aan: gemeenteraad, 12 maart 2026; over: Minder overlast

Open (1)
  ○ Motie ‘Een wijkagent in Zuid’ (motie)
    uiterlijk in de 1e helft van 2027
    aan: gemeenteraad, 1 mei 2026; kenmerk M 7; trekker: Wijkraad Noord; over:
      Prettige buurten

Afgedaan of vervallen (1)
  ✓ Aanbeveling ‘Leg de afspraken vast’ (advies)
    afgedaan: Vastgelegd.
    aan: college van burgemeester en wethouders, 1 november 2025
    bewijs: https://voorbeeldstad.example/afspraken
"
    );
    let ids = |more: &[&str]| -> Vec<String> {
        listed(&office, more).iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&[]), ["licht", "motie", "advies"]);
    assert_eq!(ids(&["--open"]), ["licht", "motie"]);
    // On the last day of the quarter it is in time; the day after it is late; before its date nobody knew of it.
    let overdue = |day: &str| {
        let all = listed(&office, &["--as-of", day]);
        all.iter().find(|one| one["id"] == "licht").map(|one| one["overdue"] == json!(true))
    };
    assert_eq!(
        [overdue("2026-03-11"), overdue("2026-09-30"), overdue("2026-10-01")],
        [None, Some(false), Some(true)]
    );
    assert_eq!(
        listed(&office, &[])[1],
        json!({
            "id": "motie", "kind": "motion", "text": "Een wijkagent in Zuid", "date": "2026-05-01",
            "body": "council", "due": "2027-H1", "lead": "wijkraad", "reference": "M 7", "goal": null,
            "indicator": null, "priority": "buurt", "state": "open", "overdue": false, "result": null,
            "evidence": null,
        })
    );
    let markdown = followup(&office, &["list", "--open", "--format", "markdown"]).done().out;
    assert!(markdown.contains("## Te laat (1)\n\n| Soort | Wat | Waarvandaan | Stand |\n"), "{markdown}");
    assert!(
        markdown
            .contains("| Motie | Een wijkagent in Zuid (motie) | aan: gemeenteraad, 1 mei 2026; kenmerk M 7"),
        "{markdown}"
    );
    assert!(!markdown.contains("Leg de afspraken vast"), "{markdown}");
    followup(&Office::of_base_plan().adopted(), &["list"]).done_with_remark("ivp followup add NAAM");
}

#[test]
fn what_is_due_stands_in_the_list_of_what_to_do_in_the_status_and_with_what_it_is_about() {
    let office = with_commitment();
    let due = office.json(&["due", "--format", "json"]);
    let item = due["items"].as_array().unwrap().iter().find(|one| one["what"] == "followup").unwrap().clone();
    assert_eq!(
        (item["name"].as_str(), item["period"].as_str(), item["due"].as_str(), item["overdue"].as_bool()),
        (Some("licht"), Some("2026-Q3"), Some("2026-09-30"), Some(true))
    );
    assert_eq!(item["command"], "ivp followup set licht --state done");
    let table = flat(&office.ivp(&["due"]).done().out);
    assert!(
        table.contains("30-09-2026 Toezegging niet afgedaan: Een plan voor licht in het park"),
        "{table}"
    );
    let calendar = office.ivp(&["due", "--format", "ics"]).done().out.replace("\r\n ", "");
    assert!(calendar.contains("UID:ivp/Voorbeeldstad/2024/followup/licht\r\n"), "{calendar}");
    let status = flat(&office.ivp(&["status", "--all"]).done().out);
    assert!(
        status.contains("toezegging ‘Een plan voor licht in het park’ had uiterlijk in het 3e kwartaal van 2026 afgedaan moeten zijn: ivp followup set licht --state done"),
        "{status}"
    );
    for name in ["minder-overlast", "buurt"] {
        let shown = flat(&office.ivp(&["show", name]).done().out);
        assert!(shown.contains("▼ Toezegging ‘Een plan voor licht in het park’: had uiterlijk"), "{shown}");
    }
    assert!(!office.ivp(&["show", "buurt/onveilig"]).done().out.contains("licht in het park"));
    assert!(office.ivp(&["show", "licht"]).done().out.starts_with("Te laat (1)"));
    assert_eq!(
        office.json(&["show", "buurt", "--format", "json"])["priority"]["followups"][0]["id"],
        "licht"
    );

    // A month before it is due it is among what comes; three months before it is not yet.
    let coming = |day: &str| {
        let due = office.json(&["due", "--format", "json", "--as-of", day]);
        let one = due["items"].as_array().unwrap().iter().find(|one| one["name"] == "licht").cloned();
        one.map(|one| one["overdue"].clone())
    };
    assert_eq!([coming("2026-06-30"), coming("2026-09-01")], [None, Some(json!(false))]);
    // Once it is settled nobody asks for it.
    followup(&office, &["set", "licht", "--state", "done", "--result", "Het plan is er."]).done();
    for command in [&["due"][..], &["status", "--all"]] {
        let out = office.ivp(command).done().out;
        assert!(!out.contains("licht in het park"), "{out}");
    }
}

#[test]
fn only_the_partner_with_the_lead_is_asked_for_it() {
    let office = with_commitment();
    let asked = || office.ivp(&["due", "--for", "wijkraad"]).done().out.contains("licht in het park");
    assert!(!asked());
    followup(&office, &["set", "licht", "--lead", "wijkraad"]).done();
    assert!(asked());
}

#[test]
fn an_adjustment_is_waited_for_until_the_next_evaluation_answers_it() {
    let office = office().on("2026-01-15");
    office.write("evaluations/2024.toml", adopted(2024, "adjustment = \"Een derde wijkagent.\""));
    let one = || listed(&office, &[]).remove(0);
    assert_eq!(
        (one()["id"].as_str(), one()["kind"].as_str(), one()["due"].as_str(), one()["state"].as_str()),
        (Some("adjustment/2024/buurt"), Some("adjustment"), Some("2025"), Some("open"))
    );
    assert_eq!((one()["overdue"].clone(), one()["date"].clone()), (json!(true), json!("2025-03-17")));
    let due = flat(&office.ivp(&["due"]).done().out);
    assert!(
        due.contains(
            "31-12-2025 Prettige buurten: wat kwam er van de bijsturing uit de evaluatie over 2024?"
        ),
        "{due}"
    );
    assert!(due.contains("ivp evaluate 2025 --start"), "{due}");
    let status = flat(&office.ivp(&["status", "--all"]).done().out);
    assert!(
        status.contains(
            "van de bijsturing uit 2024 (buurt) is nog niet gezegd wat ervan kwam: ivp evaluate 2025 --start"
        ),
        "{status}"
    );
    // It is answered in a file, and not with the command.
    followup(&office, &["set", "adjustment/2024/buurt", "--state", "done"]).refused(
        2,
        &["ivp evaluate 2025 --start", "evaluations/2025.toml", "[priority.buurt]", "previous = "],
    );

    office.write("evaluations/2025.toml", "[priority.buurt]\nprevious = \"Hij is er sinds mei.\"\n");
    assert_eq!(
        (one()["state"].as_str(), one()["result"].as_str()),
        (Some("done"), Some("Hij is er sinds mei."))
    );
    assert!(!office.ivp(&["due"]).done().out.contains("bijsturing"));
}

#[test]
fn an_adopted_evaluation_that_answers_nothing_is_found_once() {
    let office = office();
    office.write("evaluations/2024.toml", adopted(2024, "adjustment = \"Een derde wijkagent.\""));
    office.write("evaluations/2025.toml", adopted(2025, "adjustment = \"Geen.\""));
    let findings = || -> Vec<String> {
        let report = office.json(&["check", "--only", "evaluation/previous-unanswered", "--format", "json"]);
        let all = report["diagnostics"].as_array().unwrap().clone();
        all.iter().map(|one| one["message"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(
        findings(),
        ["De evaluatie over 2025 zegt niet wat er kwam van de bijsturing uit 2024 bij buurt"]
    );
    office.write("evaluations/2025.toml", adopted(2025, "previous = \"Hij is er.\""));
    assert_eq!(findings(), [""; 0]);
}

#[test]
fn two_people_who_each_add_one_keep_both() {
    let office = with_commitment().in_git();
    office.ivp(&["merge", "--install"]).done();
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Samenvoegen"]);
    let add = |id: &str| {
        followup(&office, &["add", id, "--kind", "motie", "--text", id, "--body", "raad", "--due", "2027"])
            .done();
        office.git(&["commit", "--quiet", "--all", "--message", id]);
    };
    office.git(&["checkout", "--quiet", "-b", "ander"]);
    add("een");
    office.git(&["checkout", "--quiet", "main"]);
    add("twee");
    let driver = format!("{} merge %O %A %B %P", env!("CARGO_BIN_EXE_ivp"));
    office.git(&["-c", &format!("merge.ivp.driver={driver}"), "merge", "--quiet", "ander"]);
    let ids: Vec<Value> = listed(&office, &[]).into_iter().map(|one| one["id"].clone()).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
}

#[test]
fn the_export_holds_what_the_file_says_and_the_layout_is_put_in_order() {
    let office = with_commitment();
    let exported = office.json(&["export", "--format", "json"]);
    assert_eq!(exported["plans"][0]["followups"][0]["due"], "2026-Q3");
    assert_eq!(exported["plans"][0]["followups"][0]["date"], "2026-03-12");
    office.write(FILE, COMMITMENT.replace("id = ", "id   =   "));
    office.ivp(&["fmt"]).done();
    assert_eq!(office.read(FILE), COMMITMENT);
}

/// A plan in which an adjustment and a commitment are waited for in 2025, and one thing that is about no priority.
fn promised_for_2025() -> Office {
    let office = office().on("2026-03-01");
    office.write("evaluations/2024.toml", adopted(2024, "adjustment = \"Een derde wijkagent.\""));
    let of_2025 = COMMITMENT.replace("2026-Q3", "2025-Q4").replace("2026-03-12", "2025-03-12");
    let more = "\n[[followup]]\nid = \"advies\"\nkind = \"recommendation\"\ntext = \"Leg de afspraken vast\"\ndate = 2025-02-01\nbody = \"college\"\ndue = \"2025-H2\"\nreference = \"RK 3\"\nstate = \"done\"\nresult = \"Vastgelegd in mei.\"\n\n[[followup]]\nid = \"later\"\nkind = \"motion\"\ntext = \"Een plan voor 2027\"\ndate = 2025-06-01\nbody = \"council\"\ndue = \"2027\"\n";
    office.write(FILE, of_2025 + more);
    office
}

#[test]
fn the_next_evaluation_tells_what_was_promised_and_what_came_of_it() {
    let office = promised_for_2025();
    let paper = office.ivp(&["evaluate", "2025"]).done().out;
    let whole = "\
## Wat is toegezegd, en wat kwam ervan?

Voor 2025 stonden 3 toezeggingen, moties, aanbevelingen en bijsturingen open: 1 afgedaan, 0 vervallen, 2 nog open.

- Aanbeveling **Leg de afspraken vast** (aan: college van burgemeester en wethouders, 1 februari 2025; kenmerk RK 3): ✓ afgedaan: Vastgelegd in mei.
- Prettige buurten
  - Toezegging **Een plan voor licht in het park** (aan: gemeenteraad, 12 maart 2025): ▼ had uiterlijk in het vierde kwartaal van 2025 afgedaan moeten zijn
  - Bijsturing **Een derde wijkagent**: ▼ wat ervan kwam, is nog niet gezegd
";
    assert!(paper.contains(whole), "{paper}");
    assert!(!paper.contains("Een plan voor 2027"), "{paper}");
    assert!(
        paper.contains("- wat er kwam van de bijsturing uit de vorige evaluatie bij: Prettige buurten"),
        "{paper}"
    );
    let html = office.ivp(&["evaluate", "2025", "--format", "html"]).done().out;
    assert!(html.contains("Wat is toegezegd, en wat kwam ervan?") && html.contains("Een derde wijkagent"));
    let report = office.json(&["evaluate", "2025", "--format", "json"]);
    assert_eq!(report["followups"][0]["id"], "advies");
    let ids = report["priorities"][0]["followups"].as_array().unwrap().iter().map(|one| one["id"].clone());
    assert_eq!(ids.collect::<Vec<_>>(), [json!("licht"), json!("adjustment/2024/buurt")]);
    // In a year for which nothing was promised nothing is said.
    assert!(!office.ivp(&["evaluate", "2024"]).out.contains("toegezegd"));
}

#[test]
fn the_new_evaluation_file_asks_for_it_and_strict_misses_it() {
    let office = promised_for_2025();
    office.ivp(&["evaluate", "2025", "--start"]).done();
    let started = office.read("evaluations/2025.toml");
    let asked = "[priority.buurt]\n# Bijsturing uit de evaluatie over 2024: ‘Een derde wijkagent’. Wat kwam daarvan?\nprevious = \"\"\ninterpretation = \"\"\n";
    assert!(started.contains(asked), "{started}");
    let filled = started.replace("interpretation = \"\"", "interpretation = \"Het gaat.\"");
    office.write("evaluations/2025.toml", &filled);
    office.ivp(&["evaluate", "2025", "--strict"]).refused(
        1,
        &["In de evaluatie van 2025 ontbreekt nog: bij één prioriteit wat er van de bijsturing uit het jaar ervoor kwam."],
    );
    office.write("evaluations/2025.toml", filled.replace("previous = \"\"", "previous = \"Hij is er.\""));
    let ran = office.ivp(&["evaluate", "2025", "--strict"]).done();
    assert!(ran.out.contains("Bijsturing **Een derde wijkagent**: ✓ afgedaan: Hij is er."), "{}", ran.out);
}

#[test]
fn what_is_due_on_a_day_is_due_on_it_and_not_in_it() {
    let office = with_commitment();
    let says = |due: &str, dutch: &str, english: &str| {
        office.write(FILE, COMMITMENT.replace("2026-Q3", due));
        for (lang, said) in [("nl", dutch), ("en", english)] {
            let list = flat(&office.ivp(&["followup", "list", "--lang", lang]).done().out);
            assert!(list.contains(said), "{said}: {list}");
        }
    };
    says("2026-11-20", "had uiterlijk op 20 november 2026 afgedaan", "settled by 20 November 2026");
    says("2026-10", "had uiterlijk in oktober 2026 afgedaan", "settled by October 2026");
    says("2026-12-01", "(licht) uiterlijk op 1 december 2026", "(licht) by 1 December 2026");
    office.write(FILE, COMMITMENT.replace("2026-Q3", "2026-03-01"));
    let found = flat(&office.ivp(&["check", "--lang", "en"]).err) + &flat(&office.ivp(&["check"]).out);
    assert!(found.contains("moest klaar zijn op 1 maart 2026, voordat het er was"), "{found}");
}

/// The public page of what was promised.
fn page_of(office: &Office) -> String {
    office.ivp(&["site", "-o", "openbaar"]).done();
    std::fs::read_to_string(office.path().join("openbaar/followups.html")).unwrap()
}

#[test]
fn the_public_page_lists_it_without_proof_or_what_is_internal() {
    let office = promised_for_2025();
    let text = office.read(FILE);
    office.write(FILE, text.replace("result = \"Vastgelegd in mei.\"", "result = \"Vastgelegd in mei.\"\nevidence = \"https://intern.example/x\"\nindicator = \"buurt/onveilig\""));
    office.edit("priorities/buurt.toml", "id = \"onveilig\"\n", "id = \"onveilig\"\ninternal = true\n");
    let page = page_of(&office);
    for shown in ["Een plan voor licht in het park", "Een derde wijkagent", "Vastgelegd in mei."] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("intern.example") && !page.contains("onveilig voelen"), "{page}");
    // That a draft says what came of it is public, and not what it says; on a screen that is told with it.
    let stands =
        |what: &str| page_of(&office).contains(&format!("<strong>Een derde wijkagent</strong>: {what}</li>"));
    assert!(stands("▼ wat ervan kwam, is nog niet gezegd"));
    office.write("evaluations/2025.toml", "[priority.buurt]\nprevious = \"Hij is er sinds mei.\"\n");
    assert!(stands("○ uitkomst in concept (evaluatie over 2025)") && !page_of(&office).contains("sinds mei"));
    let list = flat(&office.ivp(&["followup", "list"]).done().out);
    assert!(
        list.contains("afgedaan, uitkomst in concept (evaluatie over 2025): Hij is er sinds mei."),
        "{list}"
    );
    std::fs::remove_file(office.file("evaluations/2025.toml")).unwrap();
    // Written over again, and without follow-ups taken away.
    office.ivp(&["site", "-o", "openbaar"]).done();
    std::fs::remove_file(office.file(FILE)).unwrap();
    std::fs::remove_file(office.file("evaluations/2024.toml")).unwrap();
    office.ivp(&["site", "-o", "openbaar"]).done();
    assert!(!office.path().join("openbaar/followups.html").exists());
}

#[test]
fn under_review_a_change_is_shown_and_the_loss_of_an_open_one_is_an_error_that_says_what_to_do() {
    let office = with_commitment();
    office.write(
        "plan.toml",
        office.read("plan.toml")
            + "status = \"adopted\"\nadopted = { body = \"council\", date = 2024-01-30 }\n",
    );
    let office = office.in_git();
    let findings = || -> Vec<[String; 3]> {
        let report = office.json(&["check", "--against", "main", "--format", "json", "--only", "change"]);
        let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
        let all = report["diagnostics"].as_array().unwrap().clone();
        all.iter().map(|one| ["rule", "severity", "help"].map(|key| text(one, key))).collect()
    };
    followup(&office, &["set", "licht", "--due", "2027"]).done();
    let shown = findings();
    assert_eq!((shown.len(), shown[0][0].as_str(), shown[0][1].as_str()), (1, "change/shown", "warning"));
    std::fs::remove_file(office.file(FILE)).unwrap();
    let lost = findings();
    assert_eq!((lost.len(), lost[0][0].as_str(), lost[0][1].as_str()), (1, "change/removed", "error"));
    assert!(lost[0][2].contains("ivp followup set licht --state vervallen --result"), "{lost:?}");
    // What was settled may go, and that is shown.
    office.write(FILE, format!("{COMMITMENT}state = \"done\"\nresult = \"Het plan is er.\"\n"));
    office.git(&["commit", "--quiet", "--all", "--message", "Afgedaan"]);
    std::fs::remove_file(office.file(FILE)).unwrap();
    let gone = findings();
    assert_eq!((gone.len(), gone[0][0].as_str(), gone[0][1].as_str()), (1, "change/shown", "warning"));
}

#[test]
fn of_a_file_that_cannot_be_read_nobody_says_that_there_is_nothing_nor_to_add() {
    let office = with_commitment();
    let good = office.read(FILE);
    for bad in [good.replace("kind = \"commitment\"", "kind = \"comitment\""), format!("{good}text = = 3\n")]
    {
        office.write(FILE, &bad);
        let listed = followup(&office, &["list"]);
        assert_eq!(listed.code, 1, "{}", listed.err);
        assert!(!listed.err.contains("nog geen toezeggingen"), "{}", listed.err);
        for name in ["licht", "lich", "iets-anders"] {
            let set = followup(&office, &["set", name, "--state", "done", "--result", "Klaar."]);
            assert_eq!(set.code, 1, "{}", set.err);
            assert!(!set.err.contains("followup add"), "{}", set.err);
        }
    }
}

#[test]
fn what_a_broken_one_names_is_told_with_what_else_is_wrong() {
    let office = with_commitment();
    let text = office.read(FILE).replace("kind = \"commitment\"", "kind = \"comitment\"");
    let text = text.replace("goal = \"buurt/minder-overlast\"\n", "");
    office.write(FILE, format!("{text}goal = \"buurt/bestaat-niet\"\nindicator = \"buurt/ook-niet\"\npriority = \"zonder\"\nevidence = \"../x.pdf\"\n"));
    let all = office.json(&["check", "--format", "json"]);
    let told: Vec<String> =
        all["diagnostics"].as_array().unwrap().iter().map(|one| one["message"].to_string()).collect();
    for part in ["comitment", "bestaat-niet", "ook-niet", "zonder", "../x.pdf"] {
        assert!(told.iter().any(|one| one.contains(part)), "{part}: {told:?}");
    }
}

#[test]
fn evidence_is_a_file_that_is_there_or_an_address_on_the_web() {
    let office = with_commitment();
    let text = office.read(FILE);
    office.write("stukken/raadsbrief.pdf", b"%PDF-1.7");
    let found = |evidence: &str| {
        office
            .write(FILE, format!("{text}state = \"done\"\nresult = \"Klaar.\"\nevidence = \"{evidence}\"\n"));
        let all = office.json(&["check", "--format", "json"]);
        let all = all["diagnostics"].as_array().unwrap().clone();
        let rules: Vec<String> = all.iter().map(|one| one["rule"].as_str().unwrap().to_owned()).collect();
        rules.iter().any(|rule| rule == "followup/no-evidence")
    };
    for good in
        ["https://example.org/x", "http://example.org", "stukken/raadsbrief.pdf", "./stukken/raadsbrief.pdf"]
    {
        assert!(!found(good), "{good}");
    }
    for bad in [
        "raadsbrief",
        "javascript:alert(1)",
        "../buiten.pdf",
        "stukken/../../x.pdf",
        "ftp://x.nl/a",
        "stukken/er-niet.pdf",
    ] {
        assert!(found(bad), "{bad}");
    }
}

#[test]
fn the_log_knows_them_by_name() {
    let office = with_commitment().in_git();
    followup(&office, &["set", "licht", "--due", "2027"]).done();
    office.git(&["commit", "--quiet", "--all", "--message", "Later"]);
    for name in ["licht", "LICHT"] {
        let out = office.ivp(&["log", name]).done().out;
        assert!(out.contains("Later"), "{out}");
    }
}
