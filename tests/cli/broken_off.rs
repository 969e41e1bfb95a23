//! What a command that was killed halfway had still to write, and what it left behind.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::office::Office;

const CHAPTER: &str = "priorities/buurt.toml";
const FIGURES: &str = "measurements/buurt/overlast.toml";

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where the journal of the plan lies.
fn journal(office: &Office) -> PathBuf {
    let git = office.path().join(".git");
    if git.exists() { git.join("ivp.journal") } else { office.file(".ivp.journal") }
}

/// As a command leaves it that was to change a title and a figure, and was killed when the first file was new.
fn broken_off(office: &Office) {
    let files = [(CHAPTER, "title = \"Prettige", "title = \"Fijne"), (FIGURES, "value = 60", "value = 59")];
    let entries = files.map(|(name, was, now)| {
        let before = office.read(name);
        let after = before.replacen(was, now, 1);
        assert_ne!(before, after, "{name} holds {was}");
        json!({ "name": name, "before": sha256(&before), "after": sha256(&after), "text": after })
    });
    let plan = if office.path().join(".git").exists() { "plan/" } else { "" };
    let text = json!({ "schema": "ivp.journal/1", "plan": plan, "files": entries }).to_string();
    office.edit(CHAPTER, files[0].1, files[0].2);
    std::fs::write(journal(office), text).unwrap();
}

#[test]
fn the_next_command_finishes_it_also_one_that_only_reads() {
    for order in [
        &["status"][..],
        &["check"],
        &["show", "overlast"],
        &["fmt", "--check"],
        &["check", "--fix", "--dry-run"],
        &["export", "--format", "csv"],
        &["record", "onveilig", "11", "--period", "2020", "--n", "900"],
        &["record", "onveilig", "11", "--period", "2020", "--n", "900", "--dry-run"],
        &["evaluate", "2025", "--start"],
    ] {
        for in_git in [true, false] {
            let office = if in_git { Office::of_base_plan().in_git() } else { Office::of_base_plan() };
            let figures = office.read(FIGURES).replacen("value = 60", "value = 59", 1);
            broken_off(&office);
            let ran = office.ivp(order).done_with_remark("halverwege afgebroken");
            assert!(ran.err.contains(FIGURES) && !ran.err.contains(CHAPTER), "{order:?}: {}", ran.err);
            assert_eq!(office.read(FIGURES), figures, "{order:?}");
            assert!(!journal(&office).exists(), "{order:?}");
            let again = office.ivp(&["check"]).done();
            assert!(!again.err.contains("afgebroken"), "{order:?}: {}", again.err);
        }
    }
}

#[test]
fn a_record_comes_on_top_of_it() {
    let office = Office::of_base_plan().in_git();
    broken_off(&office);
    office.ivp(&["record", "overlast", "64", "--period", "2023"]).done_with_remark("afgemaakt");
    let figures = office.read(FIGURES);
    assert!(figures.contains("value = 59") && figures.contains("period = \"2023\"\nvalue = 64"), "{figures}");
    let changed = office.git(&["status", "--porcelain", "--untracked-files=all"]);
    assert_eq!(changed.lines().count(), 2, "{changed}");
}

#[test]
fn what_somebody_changed_since_is_not_written_over_and_no_mix_is_reported() {
    for order in [&["status"][..], &["check"], &["fmt"], &["record", "overlast", "64", "--period", "2023"]] {
        let office = Office::of_base_plan().in_git();
        broken_off(&office);
        office.edit(FIGURES, "value = 60", "value = 58");
        let before =
            [office.read(CHAPTER), office.read(FIGURES), std::fs::read_to_string(journal(&office)).unwrap()];
        let said = ["overlast.toml veranderd", "ivp.journal", "ivp check"];
        let ran = office.ivp(order).refused(3, &said);
        assert_eq!(ran.out, "", "{order:?}");
        let english = ["overlast.toml has been changed since", "delete", "ivp.journal"];
        office.ivp(&[order, &["--lang", "en"]].concat()).refused(3, &english);
        let after =
            [office.read(CHAPTER), office.read(FIGURES), std::fs::read_to_string(journal(&office)).unwrap()];
        assert_eq!(after, before, "{order:?}");
        // As is said: without the journal the files are taken as they are.
        std::fs::remove_file(journal(&office)).unwrap();
        office.ivp(&["check"]).done();
    }
}

#[test]
fn what_cannot_be_written_or_read_is_said() {
    let office = Office::of_base_plan().in_git();
    broken_off(&office);
    let mut permissions = std::fs::metadata(office.file(FIGURES)).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(office.file(FIGURES), permissions).unwrap();
    office
        .ivp(&["status", "--all"])
        .refused(3, &["sommige bestanden", "overlast.toml", "iemand die dat mag"]);
    assert!(journal(&office).exists());
    std::fs::write(journal(&office), "{").unwrap();
    office.ivp(&["status", "--all"]).refused(3, &["beschadigd", "git diff"]);
    assert_eq!(std::fs::read_to_string(journal(&office)).unwrap(), "{");
}

#[test]
fn a_branch_cannot_carry_a_journal() {
    let office = Office::of_base_plan();
    broken_off(&office);
    let office = office.in_git();
    let figures = office.read(FIGURES);
    office.ivp(&["check"]).done();
    assert_eq!(office.read(FIGURES), figures);
}

#[test]
fn who_writes_takes_away_what_killed_commands_left_and_who_reads_does_not() {
    let office = Office::of_base_plan().in_git();
    let left = "measurements/buurt/.overlast.toml.4711-0.ivp-tmp";
    let others = ["measurements/buurt/.overlast.toml.4711.ivp-tmp", ".uit.csv.4711-0.ivp-tmp"];
    office.write(left, "[[measure");
    others.iter().for_each(|other| office.write(other, "van een ander"));
    let beside_journal = office.path().join(".git/.ivp.journal.4711-0.ivp-tmp");
    std::fs::write(&beside_journal, "{").unwrap();
    office.ivp(&["status", "--all"]).done();
    office.ivp(&["fmt", "--check"]).done_with_remark("");
    office.ivp(&["record", "overlast", "64", "--period", "2023", "--dry-run"]).done();
    assert!(office.file(left).exists() && beside_journal.exists());
    office.ivp(&["record", "overlast", "64", "--period", "2023"]).done();
    assert!(!office.file(left).exists() && !beside_journal.exists());
    others.iter().for_each(|other| assert!(office.file(other).exists(), "{other}"));
}

#[test]
fn a_command_that_ends_well_leaves_nothing_but_what_it_wrote() {
    let office = Office::of_base_plan().in_git();
    let table = "indicator;period;value;n\nbuurt/overlast;2023;64;\nonveilig;2021;12,5;900\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    office.ivp(&["import", "cijfers.csv"]).done();
    for file in ["plan.toml", "sources.toml"] {
        office.write(file, office.read(file).replace(" = ", "="));
    }
    office.ivp(&["fmt"]).done();
    let changed = office.git(&["status", "--porcelain", "--untracked-files=all"]);
    let names: Vec<&str> = changed.lines().map(|line| &line[3..]).collect();
    let figures = ["plan/measurements/buurt/onveilig.toml", "plan/measurements/buurt/overlast.toml"];
    assert_eq!(names, [&figures[..], &["cijfers.csv"]].concat());
    let own = std::fs::read_dir(office.path().join(".git")).unwrap();
    let own = own.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    assert_eq!(
        own.filter(|name| name.contains("ivp")).collect::<BTreeSet<_>>(),
        ["ivp.lock", "ivp.undo"].map(str::to_owned).into()
    );
}
