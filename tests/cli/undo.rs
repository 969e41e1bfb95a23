//! Taking back the last write.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::office::Office;

const CHAPTER: &str = "priorities/buurt.toml";
const FIGURES: &str = "measurements/buurt/overlast.toml";
const RECORD: [&str; 5] = ["record", "overlast", "64", "--period", "2023"];

fn new_office(in_git: bool) -> Office {
    let office = Office::of_base_plan();
    let table = "indicator;period;value;n\nbuurt/overlast;2023;64;\nonveilig;2021;12,5;900\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    if in_git { office.in_git() } else { office }
}

/// Where it is kept what was there before the last write.
fn kept(office: &Office) -> PathBuf {
    let git = office.path().join(".git");
    if git.exists() { git.join("ivp.undo") } else { office.file(".ivp.undo") }
}

fn kept_json(office: &Office) -> Value {
    serde_json::from_str(&std::fs::read_to_string(kept(office)).unwrap()).unwrap()
}

/// Every file and folder of the plan, hidden ones left out.
fn all(office: &Office) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let entries = walkdir::WalkDir::new(office.file("")).into_iter().map(Result::unwrap);
    let shown = entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    shown.map(|entry| (entry.path().to_owned(), std::fs::read(entry.path()).ok())).collect()
}

#[test]
fn every_write_is_taken_back_byte_for_byte_and_once() {
    let record = &RECORD[..];
    let conflict = "\u{feff}# x\r\n<<<<<<< a\r\nintroduction = \"x\"\r\n=======\r\nintroduction = \"x\"\r\n>>>>>>> b\r\n";
    for (order, spoiled) in [
        (record, None),
        (&["import", "cijfers.csv"], None),
        (&["evaluate", "2025", "--start"], None),
        (&["action", "add", "2026/lantaarns", "--title", "Lantaarns plaatsen"], None),
        (&["fmt"], Some((CHAPTER, " = ", "="))),
        (&["check", "--fix"], Some((CHAPTER, "direction = ", "Direction = "))),
        (&["merge", "--resolve", "plan/analysis.toml"], Some(("analysis.toml", "", conflict))),
    ] {
        for in_git in [true, false] {
            let office = new_office(false);
            if let Some((file, was, now)) = spoiled {
                let text = if was.is_empty() { now.to_owned() } else { office.read(file).replace(was, now) };
                office.write(file, text);
            }
            let office = if in_git { office.in_git() } else { office };
            let before = all(&office);
            office.ivp(order);
            let after = all(&office);
            assert_ne!(after, before, "{order:?} writes");
            let dry = office.ivp(&["undo", "--dry-run"]).done();
            assert!(dry.out.contains(&format!("ivp {}", order[0])), "{order:?}: {}", dry.out);
            assert!(dry.out.contains("24 november 2026"), "{}", dry.out);
            // Nobody looks on, so nobody can say yes.
            office.ivp(&["undo"]).refused(2, &["nog niets teruggedraaid", "ivp undo --yes"]);
            assert_eq!(all(&office), after, "{order:?}");
            let ran = office.ivp(&["undo", "--yes"]).done();
            assert!(ran.out.ends_with("Teruggedraaid: er staat weer wat er vóór deze wijziging stond.\n"));
            assert_eq!(all(&office), before, "{order:?}");
            office.ivp(&["undo", "--yes"]).refused(2, &["niets (meer) om terug te draaien"]);
            office.ivp(&["undo", "--lang", "en"]).refused(2, &["nothing (more) to take back"]);
            assert_eq!(all(&office), before, "{order:?}");
            assert!(!kept(&office).exists());
        }
    }
}

#[test]
fn it_shows_the_figure_that_goes_and_leaves_no_trace_of_it() {
    let office = new_office(true);
    let paper = || office.ivp(&["export", "--format", "json"]).out;
    let before = paper();
    let ran = office.ivp(&RECORD).done_with_remark("Vergissing? Typ: ivp undo");
    assert!(ran.err.ends_with("ivp undo\n"), "{}", ran.err);
    assert!(paper() != before);
    let ran = office.ivp(&["undo", "--yes"]).done();
    assert!(ran.out.contains("meting 2023: 64 (verwijderd)"), "{}", ran.out);
    assert!(
        ran.out.contains(FIGURES) && ran.out.contains("regels gaan weg") && !ran.out.contains("terug\n"),
        "{}",
        ran.out
    );
    assert_eq!(paper(), before);
    assert_eq!(office.git(&["status", "--porcelain", "--untracked-files=all"]), "");
}

#[test]
fn how_to_take_it_back_is_said_only_where_it_can_be() {
    for more in [&["-q"][..], &["--dry-run"], &["--commit"]] {
        let office = new_office(true);
        let ran = office.ivp(&[&RECORD[..], more].concat()).done();
        assert!(!ran.err.contains("Vergissing"), "{more:?}: {}", ran.err);
        assert_eq!(kept(&office).exists(), more != ["--dry-run"]);
    }
}

#[test]
fn a_folder_that_was_made_for_a_file_goes_with_it_unless_something_is_in_it() {
    for other in [false, true] {
        let office = new_office(true);
        office.ivp(&["evaluate", "2025", "--start"]).done();
        let folder = office.file("evaluations");
        assert!(folder.is_dir());
        if other {
            std::fs::write(folder.join("brief.txt"), "x").unwrap();
        }
        office.ivp(&["undo", "--yes"]).done();
        assert_eq!(folder.exists(), other);
    }
}

#[test]
fn what_was_changed_since_is_left_alone_and_told_with_what_to_do() {
    let office = new_office(true);
    office.ivp(&RECORD).done();
    office.edit(FIGURES, "value = 60", "value = 59");
    let text = office.read(FIGURES);
    let said = ["overlast.toml is na de laatste", "ivp record buurt/overlast", "--corrects", "--missing"];
    office.ivp(&["undo", "--yes"]).refused(2, &said);
    assert_eq!(office.read(FIGURES), text);
    // What was put back by hand is no change that is lost.
    office.git(&["checkout", "--", "plan"]);
    office.ivp(&["undo", "--yes"]).refused(2, &["niets (meer)"]);

    // Of several files one is enough.
    let office = new_office(true);
    for file in ["plan.toml", CHAPTER] {
        office.write(file, office.read(file).replace(" = ", "="));
    }
    office.ivp(&["fmt"]).done();
    office.write(CHAPTER, format!("{}# zo\n", office.read(CHAPTER)));
    let before = all(&office);
    office.ivp(&["undo", "--yes"]).refused(2, &["buurt.toml is na de laatste", "ivp diff"]);
    assert_eq!(all(&office), before);
}

#[test]
fn what_is_committed_is_contradicted_and_not_taken_away() {
    let office = new_office(true);
    office.ivp(&RECORD).done();
    office.git(&["add", "--all"]);
    // Ready for the next commit is not in it; but it must not get there either.
    office.ivp(&["undo", "--yes"]).done_with_remark("git add -- plan/measurements/buurt/overlast.toml");
    office.ivp(&RECORD).done();
    office.git(&["commit", "--quiet", "--all", "--message", "Cijfer"]);
    let before = all(&office);
    let commit = office.git(&["rev-parse", "--short", "HEAD"]);
    office
        .ivp(&["undo", "--yes"])
        .refused(2, &["ligt zoals het nu is vast in git", commit.trim(), "--corrects"]);
    assert_eq!(all(&office), before);
    // Also where git keeps it with other line ends.
    let office = new_office(true);
    office.write(FIGURES, office.read(FIGURES).replace('\n', "\r\n"));
    office.ivp(&RECORD).done();
    office.git(&["config", "core.autocrlf", "true"]);
    office.git(&["commit", "--quiet", "--all", "--message", "Cijfer"]);
    office.ivp(&["undo", "--yes"]).refused(2, &["ligt zoals het nu is vast in git"]);

    let office = new_office(true);
    office.ivp(&["evaluate", "2025", "--start"]).done();
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Evaluatie"]);
    office.ivp(&["undo", "--yes"]).refused(2, &["evaluations/2025.toml", "leg dat weer vast"]);
}

#[test]
fn a_write_to_another_plan_is_taken_back_there() {
    let office = new_office(true);
    crate::office::copy(&office.file(""), &office.path().join("tweede"));
    office.ivp(&RECORD).done();
    office.ivp(&["undo", "--plan", "tweede", "--yes"]).refused(2, &["ander plan", "ivp undo --plan plan"]);
    office.ivp(&["undo", "--plan", "plan", "--yes"]).done();
}

#[test]
fn only_the_last_write_is_taken_back() {
    let office = new_office(true);
    office.ivp(&RECORD).done();
    let first = all(&office);
    office.ivp(&["record", "onveilig", "11", "--period", "2020", "--n", "900"]).done();
    // What writes nothing is no write.
    office.ivp(&["fmt"]).done();
    office.ivp(&["record", "overlast", "65", "--period", "2023"]).refused(2, &["al een cijfer"]);
    office.ivp(&["undo", "--yes"]).done();
    assert_eq!(all(&office), first);
    office.ivp(&["undo", "--yes"]).refused(2, &["niets (meer)"]);
}

#[test]
fn files_that_one_command_resolved_go_back_together() {
    let office = new_office(true);
    let marks = |text: &str| format!("{text}<<<<<<< a\n# x\n=======\n# x\n>>>>>>> b\n");
    for file in [CHAPTER, FIGURES] {
        office.write(file, marks(&office.read(file)));
    }
    let before = all(&office);
    let files = [CHAPTER, FIGURES].map(|file| format!("plan/{file}"));
    office.ivp(&["merge", "--resolve", &files[0], &files[1]]).done();
    assert!(!office.read(CHAPTER).contains("<<<<<<<") && !office.read(FIGURES).contains("<<<<<<<"));
    office.ivp(&["undo", "--yes"]).done();
    assert_eq!(all(&office), before);
}

#[test]
fn what_is_kept_of_it_can_be_damaged_or_made_by_an_enemy() {
    let office = new_office(true);
    let outside = office.path().join("buiten.toml");
    std::fs::write(&outside, "x").unwrap();
    office.ivp(&RECORD).done();
    let good = kept_json(&office);
    let before = all(&office);
    let of_file = |change: &dyn Fn(&mut Value)| {
        let mut bad = good.clone();
        change(&mut bad["files"][0]);
        bad.to_string()
    };
    let sha_of_x = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
    let named = |name: &str| {
        of_file(&|file| {
            *file = json!({ "name": name, "before": null, "after": sha_of_x, "folders": [] });
        })
    };
    let mut bad =
        vec![String::new(), "{".to_owned(), "[]".to_owned(), "[".repeat(100_000), "\u{0}".to_owned()];
    bad.push(good.to_string().replace("ivp.undo/1", "ivp.undo/2"));
    bad.push(good.to_string().replace("2026-11-24", "gisteren"));
    bad.push(good.to_string().replace("\"plan/\"", "\"../../\""));
    for name in ["../buiten.toml", "/etc/x.toml", ".git/x.toml", "a//x.toml", "../../x.toml", "brief.txt", ""]
    {
        bad.push(named(name));
    }
    bad.push(of_file(&|file| file["folders"] = json!(["../plan"])));
    bad.push(of_file(&|file| file["folders"] = json!(["priorities"])));
    bad.push(of_file(&|file| file["folders"] = json!([""])));
    for text in bad {
        std::fs::write(kept(&office), &text).unwrap();
        let ran = office.ivp(&["undo", "--yes"]);
        let told = ran.err.contains("is beschadigd") || ran.err.contains("is na de laatste");
        assert!(matches!(ran.code, 2 | 3) && told && ran.out.is_empty(), "{text:.200}: {ran:?}");
        assert_eq!(all(&office), before, "{text:.200}");
        assert_eq!(std::fs::read_to_string(&outside).unwrap(), "x");
    }
    std::fs::remove_file(kept(&office)).unwrap();
    std::fs::create_dir(kept(&office)).unwrap();
    office.ivp(&["undo", "--yes"]).refused(3, &["is beschadigd", "ivp.undo"]);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let office = new_office(true);
    office.ivp(&RECORD).done();
    let folder = office.file("measurements/buurt");
    let elsewhere = office.path().join("elders");
    std::fs::rename(&folder, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &folder).unwrap();
    let there = std::fs::read(elsewhere.join("overlast.toml")).unwrap();
    office.ivp(&["undo", "--yes"]).refused(2, &["overlast.toml"]);
    assert_eq!(std::fs::read(elsewhere.join("overlast.toml")).unwrap(), there);
}

#[test]
fn in_git_a_branch_cannot_carry_it() {
    let office = new_office(false);
    office.ivp(&RECORD).done();
    assert!(office.file(".ivp.undo").exists());
    let office = office.in_git();
    office.ivp(&["undo", "--yes"]).refused(2, &["niets (meer)"]);
}

#[test]
fn what_it_leaves_wrong_is_said() {
    let office = new_office(false);
    let chapter = office.read(CHAPTER);
    office.write(CHAPTER, chapter.replacen("direction = ", "Direction = ", 1));
    let office = office.in_git();
    office.ivp(&["check", "--fix"]);
    office.ivp(&["undo", "--yes"]).done_with_remark("staat er 1 fout in het plan, en nu 0");
}

#[test]
fn what_was_written_as_it_was_committed_before_can_be_taken_back() {
    let office = new_office(true);
    let committed = office.read(CHAPTER);
    let spoiled = committed.replacen("direction = ", "Direction = ", 1);
    office.write(CHAPTER, &spoiled);
    office.ivp(&["check", "--fix"]);
    assert_eq!(office.read(CHAPTER), committed);
    office.ivp(&["undo", "-y"]).done();
    assert_eq!(office.read(CHAPTER), spoiled);
    // Once the change itself was committed it stays.
    office.git(&["commit", "--quiet", "--all", "--message", "Fout"]);
    office.ivp(&["check", "--fix"]);
    office.git(&["commit", "--quiet", "--all", "--message", "Hersteld"]);
    office.ivp(&["undo", "--yes"]).refused(2, &["ligt zoals het nu is vast in git"]);
    // A name that git keeps together with others leads to the same commit.
    office.git(&["pack-refs", "--all"]);
    office.write(CHAPTER, &spoiled);
    office.ivp(&["check", "--fix"]);
    office.git(&["commit", "--quiet", "--allow-empty", "--message", "Iets anders"]);
    office.ivp(&["undo", "--yes"]).done();
    assert_eq!(office.read(CHAPTER), spoiled);
}

#[test]
fn that_nothing_can_be_taken_back_is_said_at_the_write() {
    for (order, in_git) in [(&RECORD[..], true), (&["fmt"], true), (&["import", "cijfers.csv"], false)] {
        let office = new_office(in_git);
        office.write(CHAPTER, office.read(CHAPTER).replace(" = ", "="));
        // What may not be written over is not, whoever it is that runs the program.
        std::fs::write(kept(&office), "").unwrap();
        let mut permissions = std::fs::metadata(kept(&office)).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(kept(&office), permissions).unwrap();
        let before = all(&office);
        let ran = office.ivp(order).done_with_remark("Dit kan straks niet met ivp undo");
        assert!(!ran.err.contains("Vergissing"), "{}", ran.err);
        assert_ne!(all(&office), before);
        assert_eq!(std::fs::read_to_string(kept(&office)).unwrap(), "");
    }
}
