//! Wrong use, and surroundings that do not cooperate.

use crate::office::{Office, ran};

#[test]
fn wrong_use_is_told_in_the_language_of_the_person_with_what_to_type() {
    let office = Office::of_haaksbergen();
    for (arguments, said) in [
        (&["statsu"][..], &["De opdracht ‘statsu’ bestaat niet", "status"][..]),
        (&["status", "--formaat", "json"], &["De optie ‘--formaat’ bestaat niet", "--format"]),
        (&["status", "--format", "jsn"], &["‘jsn’ kan niet bij", "json"]),
        (&["status", "--as-of", "gisteren"], &["‘gisteren’", "2026-11-23"]),
        // What was not typed is asked for with what it can be.
        (&["show"], &["De naam ontbreekt", "ondermijning/casussen-ondermijningstafel", "ivp show", "jeugd"]),
        (&["history"], &["De naam ontbreekt", "ondermijning/casussen-ondermijningstafel"]),
        (
            &["record"],
            &["De naam ontbreekt", "ondermijning/casussen-ondermijningstafel", "Het cijfer ontbreekt"],
        ),
        (&["evaluate"], &["Het jaar ontbreekt", "van 2024 tot en met 2027", "ivp evaluate 2025"]),
        (&["import"], &["Het bestand ontbreekt", "ivp import cijfers.xlsx"]),
        (&["action", "set", "--state", "done"], &["De naam ontbreekt", "ivp action add"]),
        (&["show", "jeugdt"], &["komt in dit plan niet voor", "jeugd"]),
        (&["explain", "measurement/duplikate"], &["bestaat niet", "measurement/duplicate"]),
        (&["status", "--as-of"], &["ontbreekt een waarde"]),
    ] {
        let ran = office.ivp(arguments).refused(2, said);
        assert_eq!(ran.out, "", "{arguments:?}");
        assert!(!ran.err.contains("error:") && !ran.err.contains("Usage"), "{}", ran.err);
    }
}

#[test]
fn where_there_is_no_plan_it_says_so() {
    let empty = tempfile::tempdir().unwrap();
    let office = Office::of_base_plan();
    let mut command = office.command(&["status"]);
    command.current_dir(empty.path());
    ran(command).refused(3, &["staat geen plan", "--plan MAP"]);
    office.ivp(&["status", "--plan", "nergens"]).refused(3, &["nergens bestaat niet"]);
}

#[test]
fn the_plan_is_found_from_a_folder_inside_it_and_by_name() {
    let office = Office::of_base_plan();
    let mut command = office.command(&["status"]);
    command.current_dir(office.file("priorities"));
    ran(command).done();
    let elsewhere = tempfile::tempdir().unwrap();
    let mut command = office.command(&["status"]);
    command.current_dir(elsewhere.path()).env("IVP_PLAN", office.file(""));
    ran(command).done();
}

#[test]
fn a_plan_without_readable_head_prints_its_errors_and_ends_with_1() {
    let office = Office::of_base_plan();
    office.edit("plan.toml", "first_year = 2024", "first_year = \"2024\"");
    for command in ["status", "check"] {
        let ran = office.ivp(&[command]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!((ran.out + &ran.err).contains("plan.toml:5"), "{command}");
    }
    // The valid rest is still shown, and what depends on the head is marked.
    let ran = office.ivp(&["status", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let overlast = &report["priorities"][0]["indicators"][0];
    assert_eq!((&overlast["latest"]["value"], &overlast["assessment"]), (&55.into(), &"invalid".into()));
    // A year that cannot be read is no other year: none is told, nothing outside it is wrong, and no account is made.
    assert_eq!(report["plan"]["first_year"], serde_json::Value::Null);
    office.edit("plan.toml", "first_year = \"2024\"", "first_year = \"2028\"");
    office.ivp(&["evaluate", "2025"]).refused(1, &["plan.toml:5"]);
    office.write("evaluations/2023.toml", "status = \"draft\"\n");
    let told = office.ivp(&["check", "--format", "json"]).out;
    assert!(!told.contains("outside-plan"), "{told}");
    // Years in the wrong order are read as none either.
    office.edit("plan.toml", "first_year = \"2028\"", "first_year = 2028");
    let table = office.ivp(&["export", "--template", "--format", "xlsx", "-o", "tabel.xlsx"]);
    assert_eq!(table.code, 1, "{table:?}");
    // Nothing is written to a plan whose head cannot be read.
    office.ivp(&["record", "buurt/overlast", "1", "--period", "2026-01-01"]).refused(1, &["plan.toml"]);
}

#[test]
fn the_help_is_shown_on_standard_output() {
    let office = Office::of_base_plan();
    insta::assert_snapshot!("help", office.ivp(&["--help"]).done().out);
    insta::assert_snapshot!("help_record", office.ivp(&["record", "--help"]).done().out);
    assert!(office.ivp(&["--version"]).done().out.starts_with("ivp "));
}

#[test]
fn a_closed_pipe_is_no_error() {
    use std::process::Stdio;
    let office = Office::of_voorbeeldstad();
    let mut command = office.command(&["status", "--quiet"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_by_the_exit_status() {
    let office = Office::of_voorbeeldstad();
    let mut command = office.command(&["status"]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    assert_eq!(command.stdout(full).status().unwrap().code(), Some(3));
}

#[test]
fn a_year_of_two_figures_is_no_date() {
    let office = Office::of_voorbeeldstad();
    office.ivp(&["status", "--as-of", "12-11-26"]).refused(2, &["12-11-26"]);
    assert_eq!(office.ivp(&["status", "--as-of", "12-11-2026"]).code, 0);
}

#[test]
fn what_is_told_to_type_is_about_the_plan_that_was_named() {
    let office = Office::of_base_plan();
    crate::office::copy(&office.file(""), &office.path().join("elders/plan"));
    let due = |options: &[&str]| office.ivp(&[&["due"], options].concat()).done().out;
    // The nearest plan needs no name, whatever it was called by.
    for options in [&[][..], &["--plan", "plan"], &["--plan", "."]] {
        let told = due(options);
        assert!(told.contains("    ivp evaluate "), "{options:?} {told}");
    }
    let told = due(&["--plan", "elders"]);
    assert!(told.contains("    ivp --plan elders evaluate "), "{told}");
    assert!(!told.contains("ivp evaluate"), "{told}");
    // A paper is about the plan that it is made of.
    let paper = office.ivp(&["evaluate", "2025", "--plan", "elders"]);
    assert!(!paper.out.contains("--plan"), "{}", paper.out);
}
