//! Figures that nobody reads, and texts that would draw what the program did not say.

use std::fs;

use serde_json::Value;

use crate::office::Office;

/// The assessment of each indicator, by its full name.
fn judged(office: &Office) -> Vec<(String, String)> {
    let status = office.json(&["status", "--format", "json"]);
    let mut all = Vec::new();
    for priority in status["priorities"].as_array().unwrap() {
        for one in priority["indicators"].as_array().unwrap() {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            all.push((text(&one["id"]), text(&one["assessment"])));
        }
    }
    all
}

#[track_caller]
fn invalid(office: &Office, expected: &[&str]) {
    let all = judged(office);
    let found: Vec<&str> = all.iter().filter(|(_, of)| of == "invalid").map(|(id, _)| id.as_str()).collect();
    assert_eq!(found, expected);
    assert!(all.len() > expected.len() || expected.len() > 1, "{all:?}");
}

/// A check that ends with this exit status and says this, however its lines are broken.
#[track_caller]
fn says(office: &Office, code: i32, text: &str) {
    let ran = office.ivp(&["check"]);
    let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ran.code == code && out.contains(text), "{text:?} lacks in {ran:#?}");
}

#[test]
fn a_measurement_file_that_nobody_reads_makes_its_indicator_invalid() {
    let own = "measurements/buurt/overlast.toml";
    for other in [
        "measurements/buurt/overlast.toml.txt",
        "measurements/buurt/overlast.TOML",
        "measurements/buurt/overlast",
        "measurements/buurt/Overlast.toml",
        "measurements/buurt/overlast (2).toml",
        "measurements/buurt/overlast - kopie.toml",
        "measurements/buurt/overlast.csv",
        "measurements/overlast.toml",
        "measurements/Buurt/overlast.toml",
        "measurements/buurt/oud/overlast.toml",
        "Measurements/buurt/overlast.toml",
        "metingen/buurt/overlast.toml",
        "measurements.bak/buurt/overlast.toml",
        "overlast.toml",
    ] {
        let office = Office::of_base_plan();
        let text = office.read(own);
        fs::remove_file(office.file(own)).unwrap();
        office.write(other, &text);
        invalid(&office, &["buurt/overlast"]);
        let ran = office.ivp(&["check"]);
        assert_eq!(ran.code, 1, "{other}: {ran:?}");
        assert!(ran.out.contains(&format!("Noem het bestand {own}")), "{other}: {ran:?}");
        // What is advised mends it.
        fs::remove_file(office.file(other)).unwrap();
        office.write(own, &text);
        invalid(&office, &[]);
        office.ivp(&["check"]).done();
        // Beside the right one it may hold other figures.
        if !other.ends_with(".csv") && !other.ends_with("/overlast") {
            office.write(other, &text);
            invalid(&office, &["buurt/overlast"]);
            let ran = office.ivp(&["check"]);
            assert_eq!(ran.code, 1, "{other}: {ran:?}");
            let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(out.contains("buiten de map van het plan"), "{other}: {ran:?}");
        }
    }
    // Under the name of no indicator the figures are most likely those of one that has none.
    for other in ["measurements/wijk/overlast.toml", "measurements/buurt/overlasd.toml"] {
        let office = Office::of_base_plan();
        fs::rename(office.file(own), office.file("x")).unwrap();
        let text = office.read("x");
        fs::remove_file(office.file("x")).unwrap();
        office.write(other, &text);
        invalid(&office, &["buurt/overlast"]);
    }
    let office = Office::of_base_plan();
    office.write("measurements/buurt/overlast.pdf", "%PDF");
    office.write("measurements/buurt/lijst.toml.txt", "x");
    invalid(&office, &[]);
}

#[test]
fn so_does_one_with_a_dot_before_its_name() {
    let own = "measurements/buurt/overlast.toml";
    let office = Office::of_base_plan();
    let text = office.read(own);
    fs::remove_file(office.file(own)).unwrap();
    office.write("measurements/buurt/.overlast.toml", &text);
    invalid(&office, &["buurt/overlast"]);
    says(&office, 1, &format!("Noem het bestand {own}"));
    office.write("measurements/buurt/.x.toml", &text);
    fs::rename(office.file("measurements/buurt/.overlast.toml"), office.file(own)).unwrap();
    says(&office, 1, "kan geen naam zijn");
    // What editors and other systems leave beside a file is no file of the plan; nor are their settings.
    let office = Office::of_base_plan();
    for name in [
        "measurements/buurt/.overlast.toml.swp",
        "measurements/buurt/.#overlast.toml",
        "measurements/buurt/._overlast.toml",
        "measurements/buurt/.~overlast.toml",
        ".taplo.toml",
    ] {
        office.write(name, &text);
    }
    let ran = office.ivp(&["check"]).done();
    assert!(!ran.out.contains(".taplo") && !ran.out.contains("file/"), "{ran:?}");
    invalid(&office, &[]);
}

#[test]
fn a_file_in_the_place_of_a_folder_makes_all_that_belongs_in_it_invalid() {
    for (folder, file) in [
        ("measurements", "measurements"),
        ("measurements", "measurements.toml"),
        ("measurements", "Measurements.zip"),
        ("measurements/buurt", "measurements/buurt"),
        ("measurements/buurt", "measurements/buurt.toml"),
        ("measurements/buurt", "measurements/Buurt.zip"),
    ] {
        let office = Office::of_base_plan();
        fs::remove_dir_all(office.file(folder)).unwrap();
        office.write(file, "x = 1\n");
        let all = judged(&office);
        assert!(all.iter().all(|(_, assessment)| assessment == "invalid"), "{file}: {all:?}");
        says(&office, 1, "hoort een map te staan");
    }
    for file in ["actions", "evaluations", "Actions.toml"] {
        let office = Office::of_base_plan();
        office.write(file, "x = 1\n");
        says(&office, 1, "hoort een map te staan");
    }
    // Beside the folder it is something else.
    let office = Office::of_base_plan();
    office.write("measurements.zip", "PK");
    invalid(&office, &[]);
    office.ivp(&["check"]).done();
}

#[test]
fn so_does_an_empty_one_and_one_without_figures_is_told() {
    let own = "measurements/buurt/overlast.toml";
    let office = Office::of_base_plan();
    office.write(own, "");
    invalid(&office, &["buurt/overlast"]);
    says(&office, 1, "Dit bestand is leeg");
    // What is advised mends it.
    fs::remove_file(office.file(own)).unwrap();
    office.ivp(&["check"]).done();
    for text in ["# Cijfers van de pol", "source = \"politie\"\n"] {
        office.write(own, text);
        says(&office, 0, "geen enkel cijfer");
    }
}

#[cfg(unix)]
#[test]
fn so_does_one_that_cannot_be_had() {
    use std::os::unix::fs::symlink;
    let own = "measurements/buurt/overlast.toml";
    let away = |office: &Office| {
        let outside = office.path().join("buiten");
        fs::rename(office.file(own), &outside).unwrap();
        outside
    };
    let office = Office::of_base_plan();
    symlink(away(&office), office.file(own)).unwrap();
    invalid(&office, &["buurt/overlast"]);
    let office = Office::of_base_plan();
    away(&office);
    fs::File::create(office.file(own)).unwrap().set_len(17 * 1024 * 1024).unwrap();
    invalid(&office, &["buurt/overlast"]);
    let office = Office::of_base_plan();
    away(&office);
    fs::create_dir(office.file(own)).unwrap();
    invalid(&office, &["buurt/overlast"]);
    // A whole folder: of the chapter, and of all.
    for (folder, of) in [("measurements/buurt", "buurt"), ("measurements", "measurements")] {
        let office = Office::of_base_plan();
        let outside = office.path().join(of);
        fs::rename(office.file(folder), &outside).unwrap();
        symlink(&outside, office.file(folder)).unwrap();
        let all = judged(&office);
        assert!(all.iter().all(|(_, assessment)| assessment == "invalid"), "{folder}: {all:?}");
        office.ivp(&["show", "buurt/overlast"]).refused(1, &["koppeling"]);
        office.ivp(&["check"]).refused(1, &[]);
    }
}

/// What a title would draw: a verdict, a workflow command, the end of the line rubbed out, the reading turned round.
const DRAWN: &str =
    "Titel\\r\\n::error::GETEKEND\\nGETEKEND: geen fouten\\u2028GETEKEND\\u001b[2KGETEKEND\\u202eGETEKEND";

#[track_caller]
fn draws_nothing(what: &str, text: &str) {
    assert!(text.contains("GETEKEND"), "{what} does not show it: {text}");
    for line in text.split(['\n', '\r', '\u{2028}', '\u{85}', '\u{b}', '\u{c}']) {
        // A long title goes on on the next line, behind some room.
        assert!(!line.starts_with("GETEKEND") && !line.trim_start().starts_with("::"), "{what}: {line:?}");
    }
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{what}: {text:?}");
}

#[test]
fn a_title_draws_nothing_anywhere() {
    let office = Office::of_base_plan();
    let chapter = office.read("priorities/buurt.toml");
    let mut titled = String::new();
    for line in chapter.lines() {
        titled.push_str(&if line.starts_with("title = ") {
            format!("title = \"{DRAWN}\"")
        } else {
            line.to_owned()
        });
        titled.push('\n');
    }
    office.write("priorities/buurt.toml", titled);
    office.edit("sources.toml", "name = \"Politie\"", &format!("name = \"{DRAWN}\""));
    let found = office.json(&["check", "--format", "json"]);
    let of_rule =
        found["diagnostics"].as_array().unwrap().iter().filter(|one| one["rule"] == "text/one-line");
    assert!(of_rule.count() >= 4, "{found:#}");
    for arguments in [
        &["status"][..],
        &["status", "buurt"],
        &["status", "--format", "csv"],
        &["status", "--format", "markdown"],
        &["show", "buurt"],
        &["show", "buurt/overlast"],
        &["history", "buurt/overlast"],
        &["export", "--format", "csv"],
        &["evaluate", "2025", "--format", "markdown"],
        &["evaluate", "2025", "--format", "html"],
    ] {
        draws_nothing(&arguments.join(" "), &office.ivp(arguments).out);
    }
}

#[test]
fn neither_does_a_key_or_the_name_of_a_file() {
    let office = Office::of_base_plan();
    let text = office.read("plan.toml");
    office.write("plan.toml", format!("\"{DRAWN}\" = 1\n{text}"));
    #[cfg(unix)]
    office.write("x\n::error::GETEKEND\u{202e}\n", "");
    for format in ["human", "github", "gitlab", "sarif", "json"] {
        let ran = office.ivp(&["check", "--format", format]);
        // What was typed in the file is shown in it, with its backslashes.
        let out = ran.out.replace(DRAWN, "GETEKEND");
        for line in out.lines() {
            assert!(
                !line.starts_with("GETEKEND") && !line.starts_with("::error::GETEKEND"),
                "{format}: {line:?}"
            );
        }
        assert!(!out.contains(['\u{1b}', '\u{202e}']), "{format}: {out:?}");
    }
}
