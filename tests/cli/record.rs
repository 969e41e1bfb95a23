//! `ivp record`

use std::process::Stdio;

use crate::office::{Office, ran};

const SERIES: &str = "measurements/veiligheidsbeleving/onveiligheidsgevoel.toml";

#[test]
fn a_figure_is_added_and_its_meaning_told() {
    let office = Office::of_haaksbergen();
    let before = office.read(SERIES);
    let said =
        office.ivp(&["record", "onveiligheidsgevoel", "9,5", "--period", "2025", "--n", "181"]).done().out;
    let added = "\n[[measurement]]\nperiod = \"2025\"\nvalue = 9.5\nn = 181\nsource = \"vragenlijst\"\nrecorded = 2026-11-24\n";
    assert_eq!(office.read(SERIES), format!("{before}{added}"));
    assert!(said.contains("voelen, 2025: 9,5%"), "{said}");
    assert!(said.contains("Vragenlijst veiligheid en leefbaarheid"), "{said}");
    assert!(said.contains("9,5% in 2025, was 11% in 2023: ▲ let op; "), "{said}");
}

#[test]
fn comments_line_endings_and_byte_order_mark_stay() {
    let office = Office::of_haaksbergen();
    let old = format!("\u{feff}# hoofd\n{}# staart\n", office.read(SERIES)).replace('\n', "\r\n");
    office.write(SERIES, &old);
    office.ivp(&["record", "onveiligheidsgevoel", "9.5", "--period", "2025"]).done();
    let new = office.read(SERIES);
    let added = "\r\n[[measurement]]\r\nperiod = \"2025\"\r\nvalue = 9.5\r\nsource = \"vragenlijst\"\r\nrecorded = 2026-11-24\r\n";
    assert_eq!(new.replacen(added, "", 1), old, "{new}");
}

#[test]
fn the_first_figure_makes_the_file() {
    let office = Office::of_haaksbergen();
    office.ivp(&["record", "e33-meldingen", "41", "--period", "2025"]).done();
    assert_eq!(
        office.read("measurements/zorg/e33-meldingen.toml"),
        "[[measurement]]\nperiod = \"2025\"\nvalue = 41\nsource = \"politie\"\nrecorded = 2026-11-24\n"
    );
}

#[test]
fn numbers_are_read_in_both_notations() {
    let office = Office::of_haaksbergen();
    for (typed, written) in [("1.010", "1010"), ("1 010", "1010"), ("12", "12"), ("1,010", "1010")] {
        let said =
            office.ivp(&["record", "e33-meldingen", typed, "--period", "2025", "--dry-run"]).done().out;
        assert!(said.contains(&format!("value = {written}\n")), "{typed}: {said}");
    }
}

#[test]
fn a_number_that_can_be_two_is_refused_with_both() {
    let office = Office::of_voorbeeldstad();
    office
        .ivp(&["record", "vernielingsschade", "1.010", "--period", "2022"])
        .refused(2, &["1.010", "1,01", "wat nu: Typ 1010 of 1,01"]);
}

#[test]
fn mistakes_are_caught_before_anything_is_written() {
    let office = Office::of_haaksbergen();
    for (arguments, said) in [
        (
            vec!["onveiligheidsgevol", "9"],
            vec!["komt in dit plan niet voor", "veiligheidsbeleving/onveiligheidsgevoel"],
        ),
        (vec!["onveiligheidsgevoel", "veel", "--period", "2025"], vec!["‘veel’ is geen getal"]),
        (
            vec!["onveiligheidsgevoel", "101", "--period", "2025"],
            vec!["meer dan 100 procent", "van 0 tot en met 100"],
        ),
        (vec!["e33-meldingen", "1,5", "--period", "2025"], vec!["geen heel getal"]),
        (vec!["e33-meldingen", "12", "--period", "2025", "--n", "10"], vec!["--n"]),
        (vec!["e33-meldingen", "12"], vec!["--period", "Typ --period 2025"]),
        (vec!["e33-meldingen", "--period", "2025"], vec!["Het cijfer ontbreekt"]),
        (
            vec!["e33-meldingen", "12", "--period", "2025 kw 1"],
            vec!["‘2025 kw 1’ is geen periode", "--period 2025-Q1"],
        ),
        (vec!["e33-meldingen", "12", "--period", "2027"], vec!["2027"]),
        (
            vec!["onveiligheidsgevoel", "9", "--period", "2023"],
            vec!["al een cijfer vastgelegd", "regel 3", "--corrects"],
        ),
        (
            vec!["onveiligheidsgevoel", "9", "--period", "2025", "--corrects", "tikfout"],
            vec!["niets vastgelegd om te corrigeren"],
        ),
        (vec!["onveiligheidsgevoel", "9", "--period", "2025", "--source", "vragenlijs"], vec!["vragenlijst"]),
        (vec!["veilig-thuis-meldingen", "9", "--period", "2025", "--part", "school"], vec!["school"]),
        (vec!["wijkschouw-gehouden", "12", "--period", "2025"], vec!["geen ja of nee", "Typ ja of nee"]),
        (vec!["e33-meldingen", "12", "--period", "2025", "--missing", "geen"], vec!["Geef één uitkomst"]),
        (vec!["e33-meldingen", "12", "--period", "2025", "--note", " "], vec!["--note"]),
        (
            vec!["waardering-leefomgeving", "11", "--period", "2025"],
            vec!["rapportcijfer van 1 tot en met 10"],
        ),
        (vec!["opvolging-rapportages", "--numerator", "5", "--period", "2025"], vec!["--denominator"]),
        (
            vec![
                "opvolging-rapportages",
                "--numerator",
                "5",
                "--denominator",
                "4",
                "--period",
                "2025",
                "--source",
                "politie",
            ],
            vec!["Niets vastgelegd"],
        ),
    ] {
        let before = snapshot(&office);
        let mut all = vec!["record"];
        all.extend(&arguments);
        office.ivp(&all).refused(2, &said);
        assert_eq!(snapshot(&office), before, "{arguments:?}");
    }
}

/// Every file of the plan with its bytes.
fn snapshot(office: &Office) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![office.file("")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.file_name().unwrap().to_string_lossy().starts_with('.') {
                files.push((path.clone(), std::fs::read(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn a_correction_keeps_the_earlier_figure() {
    let office = Office::of_haaksbergen();
    office.ivp(&["record", "e33-meldingen", "41", "--period", "2025"]).done();
    office
        .ivp(&["record", "e33-meldingen", "43", "--period", "2025", "--corrects", "Nagekomen meldingen"])
        .done();
    let history = office.json(&["history", "e33-meldingen", "--format", "json"]);
    let rows = history["measurements"].as_array().unwrap();
    assert_eq!((&rows[0]["value"], &rows[0]["superseded"]), (&41.into(), &true.into()));
    assert_eq!((&rows[1]["value"], &rows[1]["superseded"]), (&43.into(), &false.into()));
    assert_eq!(rows[1]["corrects"], "Nagekomen meldingen");
}

#[test]
fn a_figure_that_does_not_exist_is_recorded_with_its_reason() {
    let office = Office::of_haaksbergen();
    office
        .ivp(&["record", "e33-meldingen", "--period", "2025", "--missing", "De politie levert geen cijfer"])
        .done();
    assert!(
        office
            .read("measurements/zorg/e33-meldingen.toml")
            .contains("missing = \"De politie levert geen cijfer\"")
    );
    let status = office.json(&["status", "e33-meldingen", "--format", "json"]);
    let one = &status["priorities"][0]["indicators"][0];
    assert_eq!((&one["assessment"], &one["overdue"]), (&"no-data".into(), &false.into()));
}

#[test]
fn yes_is_taken_in_dutch() {
    let office = Office::of_haaksbergen();
    let said = office.ivp(&["record", "wijkschouw-gehouden", "ja", "--period", "2026-10-03"]).done().out;
    assert!(said.contains("value = true"), "{said}");
    assert!(said.contains("Over 2024–2027: 1 van 1 (nagekomen)"), "{said}");
}

#[test]
fn a_dry_run_writes_nothing() {
    let office = Office::of_haaksbergen();
    let before = snapshot(&office);
    let said = office.ivp(&["record", "e33-meldingen", "41", "--period", "2025", "--dry-run"]).done().out;
    assert!(said.starts_with("Zou worden vastgelegd"), "{said}");
    assert_eq!(snapshot(&office), before);
    assert!(!office.file(".ivp.lock").exists());
}

#[test]
fn errors_elsewhere_do_not_stand_in_the_way_and_are_mentioned() {
    let office = Office::of_haaksbergen();
    office.edit(
        "priorities/jeugd.toml",
        "title = \"Jeugd en veiligheid\"",
        "titel = \"Jeugd en veiligheid\"",
    );
    let ran = office.ivp(&["record", "e33-meldingen", "41", "--period", "2025"]).done();
    assert!(ran.err.contains("Elders in het plan staat 1 fout"), "{}", ran.err);
}

#[test]
fn a_file_with_errors_is_left_alone() {
    let office = Office::of_haaksbergen();
    let broken = office.read(SERIES).replace("value = 11", "value = 11,5");
    office.write(SERIES, &broken);
    office
        .ivp(&["record", "onveiligheidsgevoel", "9", "--period", "2025"])
        .refused(1, &["11,5", "11.5", "Herstel die eerst"]);
    assert_eq!(office.read(SERIES), broken);
}

#[test]
fn two_at_once_both_get_in() {
    let office = Office::of_haaksbergen();
    let running: Vec<_> = (0..8)
        .map(|month| {
            let period = format!("2026-{:02}", month + 1);
            let mut command = office.command(&["record", "e33-meldingen", "3", "--period", &period, "--yes"]);
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut one in running {
        assert!(one.wait().unwrap().success());
    }
    let history = office.json(&["history", "e33-meldingen", "--format", "json"]);
    assert_eq!(history["measurements"].as_array().unwrap().len(), 8);
}

#[test]
fn a_commit_holds_just_that_file() {
    let office = Office::of_haaksbergen().in_git();
    office.edit("plan.toml", "motto = ", "# staat klaar\nmotto = ");
    office.git(&["add", "plan/plan.toml"]);
    office.ivp(&["record", "e33-meldingen", "41", "--period", "2025", "--commit"]).done();
    let committed = office.git(&["show", "--format=%s", "--name-only", "HEAD"]);
    assert_eq!(
        committed,
        "Meting zorg/e33-meldingen 2025: 41\n\nplan/measurements/zorg/e33-meldingen.toml\n"
    );
    assert_eq!(office.git(&["diff", "--cached", "--name-only"]), "plan/plan.toml\n");
}

#[test]
fn without_git_a_commit_is_refused_before_anything_is_written() {
    let office = Office::of_haaksbergen();
    let before = snapshot(&office);
    let mut command = office.command(&["record", "e33-meldingen", "41", "--period", "2025", "--commit"]);
    command.env("GIT_CEILING_DIRECTORIES", office.path().parent().unwrap());
    ran(command).refused(3, &["staat niet in git"]);
    assert_eq!(snapshot(&office), before);
}

#[test]
fn what_git_would_not_commit_is_told_before_anything_is_written() {
    let office = Office::of_haaksbergen().in_git();
    let arguments = ["record", "e33-meldingen", "41", "--period", "2025", "--commit"];
    let written = || office.file("measurements/zorg/e33-meldingen.toml").exists();
    let refused = |said: &str| {
        office.ivp(&arguments).refused(3, &[said, "Er is niets geschreven", "laat --commit weg"]);
        assert!(!written());
    };
    office.git(&["checkout", "-q", "-b", "ander"]);
    office.edit("plan.toml", "last_year = 2027", "last_year = 2028");
    office.git(&["commit", "-qam", "Een jaar langer"]);
    office.git(&["checkout", "-q", "-"]);
    office.git(&["merge", "-q", "--no-ff", "--no-commit", "ander"]);
    refused("samenvoeging begonnen");
    office.git(&["merge", "--abort"]);
    // The plan in a repository of its own, which another keeps as a submodule.
    office.git(&["rm", "-rq", "--cached", "plan"]);
    let own = office.file(".git");
    std::fs::create_dir(&own).unwrap();
    for folder in ["objects", "refs"] {
        std::fs::create_dir(own.join(folder)).unwrap();
    }
    std::fs::write(own.join("HEAD"), "ref: refs/heads/main\n").unwrap();
    let head = office.git(&["rev-parse", "HEAD"]);
    office.git(&["update-index", "--add", "--cacheinfo", &format!("160000,{},plan", head.trim())]);
    refused("submodule");
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let office = Office::of_haaksbergen();
    std::fs::set_permissions(office.file(SERIES), std::fs::Permissions::from_mode(0o444)).unwrap();
    let before = office.read(SERIES);
    office
        .ivp(&["record", "onveiligheidsgevoel", "9", "--period", "2025"])
        .refused(3, &["onveiligheidsgevoel.toml"]);
    assert_eq!(office.read(SERIES), before);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let office = Office::of_haaksbergen();
    std::fs::rename(office.file("measurements/veiligheidsbeleving"), office.path().join("outside")).unwrap();
    std::os::unix::fs::symlink("../../outside", office.file("measurements/veiligheidsbeleving")).unwrap();
    let before = std::fs::read(office.path().join("outside/onveiligheidsgevoel.toml")).unwrap();
    office.ivp(&["record", "onveiligheidsgevoel", "9", "--period", "2025"]).refused(3, &["is een koppeling"]);
    assert_eq!(std::fs::read(office.path().join("outside/onveiligheidsgevoel.toml")).unwrap(), before);
}

#[test]
fn the_correction_of_an_internal_figure_is_internal() {
    let office = Office::of_haaksbergen();
    office.ivp(&["record", "e33-meldingen", "41", "--period", "2025", "--internal"]).done();
    office.ivp(&["record", "e33-meldingen", "43", "--period", "2025", "--corrects", "Nagekomen"]).done();
    let text = office.read("measurements/zorg/e33-meldingen.toml");
    assert_eq!(text.matches("internal = true").count(), 2, "{text}");
    office.ivp(&["export", "--format", "datapackage", "-o", "open-data"]);
    let figures = std::fs::read_to_string(office.path().join("open-data/figures.csv")).unwrap();
    assert!(!figures.contains("zorg/e33-meldingen"), "{figures}");
}

#[test]
fn a_fraction_in_a_count_is_told_what_to_write() {
    let office = Office::of_haaksbergen();
    for typed in ["41,5", "-3"] {
        office
            .ivp(&["record", "e33-meldingen", "--period", "2025", "--", typed])
            .refused(2, &[typed, "wat nu: Typ een heel getal van nul of meer"]);
    }
}

#[test]
fn a_correction_keeps_what_it_does_not_tell() {
    let office = Office::of_base_plan();
    let series = || office.read("measurements/buurt/onveilig.toml");
    let asked = ["record", "onveilig", "--period", "2021"];
    let record = |more: &[&str]| office.ivp(&[&asked[..], more].concat()).done();
    record(&["--numerator", "12", "--denominator", "150", "--status", "provisional", "--not-representative"]);
    // The sample of a share by its two numbers is the second of them.
    record(&["9", "--corrects", "Nagekomen formulieren"]);
    let kept = "value = 9\nn = 150\nrepresentative = false\nstatus = \"provisional\"\n";
    assert!(series().contains(kept), "{}", series());
    record(&["9,5", "--n", "160", "--status", "definitive", "--corrects", "Definitief"]);
    assert!(series().contains("value = 9.5\nn = 160\nrepresentative = false\nsource = "), "{}", series());
    // There is no sample of a figure that does not exist.
    record(&["--missing", "Ingetrokken", "--corrects", "Fout in de telling"]);
    assert_eq!(series().matches("n = 1").count(), 3, "{}", series());
}

#[test]
fn an_answer_says_what_lacks_and_what_to_do() {
    let office = Office::of_haaksbergen();
    office
        .ivp(&["record", "onveiligheidsgevoel", "9,5", "--n", "181"])
        .refused(2, &["De periode ontbreekt", "Typ --period 2025"]);
    office
        .ivp(&["import", "bestaat-niet.csv"])
        .refused(3, &["bestaat-niet.csv: het bestaat niet", "Controleer de naam en de map"]);
    // Of more than was promised no share is told.
    let ran = office.ivp(&["record", "weekmarkt-gesprekken", "3", "--period", "2025", "--dry-run"]);
    assert!(
        ran.out.contains("3, minimaal 2 (nagekomen)") || ran.err.contains("3, minimaal 2 (nagekomen)"),
        "{ran:?}"
    );
}

#[test]
fn a_reason_of_several_lines_is_written_on_one() {
    let office = Office::of_base_plan();
    let missing = "De politie leverde niet.\nZie de mail.";
    office.ivp(&["record", "buurt/overlast", "--missing", missing, "--period", "2021"]).done();
    let text = office.read("measurements/buurt/overlast.toml");
    assert!(text.contains("missing = \"De politie leverde niet. Zie de mail.\""), "{text}");
}
