//! `ivp fmt`

use crate::office::Office;

const HEAD: &str = "plan.toml";

#[test]
fn the_plans_of_this_repository_are_in_order() {
    Office::of_haaksbergen().ivp(&["fmt", "--check"]).done_with_remark("is in orde");
    Office::of_voorbeeldstad().ivp(&["fmt", "--check"]).done_with_remark("is in orde");
}

#[test]
fn what_is_out_of_order_is_named_and_then_put_in_order() {
    let office = Office::of_base_plan();
    office.edit(HEAD, "language = \"nl\"", "language   =\"nl\"# de taal");
    let before = office.read(HEAD);
    let ran = office.ivp(&["fmt", "--check"]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out, "plan/plan.toml: regel 3 krijgt een andere opmaak\n");
    assert!(ran.err.contains("Typ: ivp fmt"), "{}", ran.err);
    assert_eq!(office.read(HEAD), before);
    assert_eq!(office.ivp(&["fmt"]).done().out, "plan/plan.toml is opgemaakt\n");
    assert!(office.read(HEAD).contains("\nlanguage = \"nl\" # de taal\n"));
    let ran = office.ivp(&["fmt", "--lang", "en"]).done_with_remark("is in order");
    assert_eq!(ran.out, "");
}

#[test]
fn a_file_with_a_mistake_is_left_alone_and_the_others_are_done() {
    let office = Office::of_base_plan();
    let broken = office.read("sources.toml").replace("id = \"politie\"", "id   = politie");
    office.write("sources.toml", &broken);
    office.edit(HEAD, "language = \"nl\"", "language=\"nl\"");
    let ran = office.ivp(&["fmt"]).refused(1, &["sources.toml:2", "niet aangeraakt"]);
    assert_eq!(ran.out, "plan/plan.toml is opgemaakt\n");
    assert_eq!(office.read("sources.toml"), broken);
}

#[test]
fn line_endings_and_a_mark_stay_and_nothing_is_written_without_need() {
    let office = Office::of_base_plan();
    let text = format!("\u{feff}{}", office.read(HEAD).replace('\n', "\r\n"));
    office.write(HEAD, &text);
    let written = std::fs::metadata(office.file(HEAD)).unwrap().modified().unwrap();
    office.ivp(&["fmt"]).done_with_remark("is in orde");
    assert_eq!(office.read(HEAD), text);
    assert_eq!(std::fs::metadata(office.file(HEAD)).unwrap().modified().unwrap(), written);
    office.write(HEAD, text.replace(" = ", "="));
    office.ivp(&["fmt"]).done();
    assert_eq!(office.read(HEAD), text);
}

/// Makes a file, or a folder, one that may not be written, or may again.
#[cfg(unix)]
fn set_read_only(path: &std::path::Path, yes: bool) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).unwrap().permissions().mode();
    let mode = if yes { mode & !0o222 } else { mode | 0o200 };
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_is_named_and_the_others_are_done() {
    let office = Office::of_base_plan();
    for file in [HEAD, "priorities/buurt.toml", "sources.toml"] {
        let text = office.read(file).replace(" = ", "=");
        office.write(file, text);
    }
    for file in [HEAD, "priorities/buurt.toml"] {
        set_read_only(&office.file(file), true);
    }
    let ran = office.ivp(&["fmt"]).refused(3, &["plan.toml", "buurt.toml"]);
    assert_eq!(ran.out, "plan/sources.toml is opgemaakt\n");
    assert!(office.read("sources.toml").contains("id = \"politie\""));
    office.ivp(&["fmt", "--rev", "HEAD"]).refused(2, &[]);
}

#[test]
fn a_plan_in_order_is_not_written_to_not_even_a_lock() {
    let office = Office::of_base_plan();
    office.ivp(&["fmt"]).done_with_remark("is in orde");
    office.ivp(&["fmt", "--check"]).done_with_remark("is in orde");
    office.ivp(&["check", "--fix"]).done_with_remark("niets dat ivp zelf kan herstellen");
    assert!(!office.file(".ivp.lock").exists());
}

#[test]
fn a_number_that_is_none_does_not_keep_a_file_from_its_layout() {
    let office = Office::of_base_plan();
    office.edit("measurements/buurt/overlast.toml", "value = 60", "value=nan");
    assert_eq!(office.ivp(&["fmt"]).done().out, "plan/measurements/buurt/overlast.toml is opgemaakt\n");
    assert!(office.read("measurements/buurt/overlast.toml").contains("\nvalue = nan\n"));
}

#[test]
fn brackets_without_end_are_reported_and_break_nothing() {
    let office = Office::of_base_plan();
    office.write("partners.toml", format!("x = {}\n", "[".repeat(100_000)));
    office.ivp(&["fmt"]).refused(1, &["partners.toml:1", "niet aangeraakt"]);
    assert_eq!(office.ivp(&["check", "--fix"]).code, 1);
}

#[test]
fn what_the_program_writes_is_in_order() {
    let office = Office::of_voorbeeldstad();
    office.ivp(&["record", "jeugd/ooit-alcohol", "36", "--period", "2026", "--n", "300", "--yes"]);
    office.ivp(&[
        "record",
        "jeugd/jeugdoverleg-gehouden",
        "1",
        "--period",
        "2026-11-20",
        "--note",
        "Kort",
        "--yes",
    ]);
    office
        .ivp(&["action", "set", "2026/training", "--log", "Besproken", "--result", "Zie \"verslag\""])
        .done();
    office.ivp(&["action", "add", "2026/nieuw", "--title", "Nieuw"]).done_with_remark("");
    office.ivp(&["evaluate", "2026", "--start"]);
    office.ivp(&["fmt", "--check"]).done_with_remark("is in orde");
}
