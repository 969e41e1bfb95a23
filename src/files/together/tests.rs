//! What a kill at any moment leaves.

use std::fs;

use super::super::journal::{NotFinished, finish, is_unfinished};
use super::super::leftover::remove_leftovers;
use super::super::undo::{NotTakenBack, last_write};
use super::*;

const DAY: chrono::NaiveDate = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
const OCCASION: Occasion<'static> = Occasion { command: "fmt", day: DAY, goes_on: false };
const OLD: [(&str, Option<&str>); 3] = [
    ("plan.toml", Some("a = 1\n")),
    ("sources.toml", Some("\u{feff}b = 1\r\n")),
    ("measurements/jeugd/x.toml", None),
];

fn new() -> Vec<(String, String)> {
    let texts = ["a = 2\n", "\u{feff}b = 2\r\n", "c = 2 # \u{1}\"é\\\n"];
    OLD.iter().zip(texts).map(|((name, _), text)| ((*name).to_owned(), text.to_owned())).collect()
}

/// What was read of a file.
fn was_read(name: &str) -> Option<&'static str> {
    OLD.iter().find(|(one, _)| *one == name)?.1
}

/// A plan folder, in git or not.
fn plan(around: &Path, in_git: bool) -> PathBuf {
    if in_git {
        for part in ["objects", "refs"] {
            fs::create_dir_all(around.join(".git").join(part)).unwrap();
        }
        fs::write(around.join(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
    }
    let plan = around.join("a/plan");
    fs::create_dir_all(&plan).unwrap();
    for (name, text) in OLD {
        text.iter().for_each(|text| fs::write(plan.join(name), text).unwrap());
    }
    plan
}

fn there(plan: &Path) -> Vec<Option<String>> {
    OLD.iter().map(|(name, _)| fs::read_to_string(plan.join(name)).ok()).collect()
}

fn old() -> Vec<Option<String>> {
    OLD.iter().map(|(_, text)| text.map(str::to_owned)).collect()
}

/// Every file below a folder but those of the plan themselves and of git.
fn beside(around: &Path) -> Vec<PathBuf> {
    let own = |path: &Path| OLD.iter().any(|(name, _)| path.ends_with(name)) || path.ends_with(".git/HEAD");
    let all = walkdir::WalkDir::new(around).into_iter().map(Result::unwrap);
    all.filter(|entry| entry.file_type().is_file() && !own(entry.path()))
        .map(|entry| entry.into_path())
        .collect()
}

/// The steps of a write, so many of them, and then no more: as a kill, of which no destructor runs.
fn killed_after(steps: usize, plan: &Path) {
    let mut writing = Writing::new(plan, None);
    let files = new();
    for step in 0..steps {
        match files.get(step) {
            Some((name, text)) => writing.stage(name, text).unwrap(),
            None if step == files.len() => writing.promise().unwrap(),
            None => assert!(writing.put_next().unwrap()),
        }
    }
    std::mem::forget(writing);
}

#[test]
fn after_a_kill_at_any_step_all_files_are_old_or_all_become_new() {
    for in_git in [false, true] {
        // Three are staged, the journal is put, three are put.
        for steps in 0..=7 {
            let around = tempfile::tempdir().unwrap();
            let plan = plan(around.path(), in_git);
            killed_after(steps, &plan);
            let promised = steps > 3;
            assert_eq!(is_unfinished(&plan), promised, "{steps}");
            let still_old = OLD.len() - steps.saturating_sub(4);
            let finished = finish(&plan).unwrap();
            assert_eq!(finished.len(), if promised { still_old } else { 0 }, "{steps}");
            let all_new: Vec<_> = new().into_iter().map(|(_, text)| Some(text)).collect();
            assert_eq!(there(&plan), if promised { all_new } else { old() }, "{steps}");
            assert!(!is_unfinished(&plan));
            remove_leftovers(&plan);
            assert_eq!(beside(around.path()), [""; 0].map(PathBuf::from), "{steps}");
        }
    }
}

#[test]
fn what_finishes_can_itself_be_killed() {
    let around = tempfile::tempdir().unwrap();
    let plan = plan(around.path(), true);
    killed_after(4, &plan);
    let journal = fs::read(around.path().join(".git/ivp.journal")).unwrap();
    finish(&plan).unwrap();
    // As if it was killed after a file, and before it removed the journal.
    fs::write(around.path().join(".git/ivp.journal"), journal).unwrap();
    fs::write(plan.join("plan.toml"), "a = 1\n").unwrap();
    assert_eq!(finish(&plan).unwrap(), ["a/plan/plan.toml"]);
    assert_eq!(fs::read_to_string(plan.join("plan.toml")).unwrap(), "a = 2\n");
}

#[test]
fn a_file_that_was_changed_since_stops_it_and_nothing_is_lost() {
    for change in [Some("a = 3\n"), None] {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        // The first file is new already.
        killed_after(5, &plan);
        let changed = plan.join("sources.toml");
        match change {
            Some(text) => fs::write(&changed, text).unwrap(),
            None => fs::remove_file(&changed).unwrap(),
        }
        let before = (there(&plan), fs::read(around.path().join(".git/ivp.journal")).unwrap());
        let Err(NotFinished::Changed { journal, file }) = finish(&plan) else { panic!("{change:?}") };
        assert!(file.ends_with("a/plan/sources.toml") && journal.ends_with(".git/ivp.journal"));
        assert_eq!((there(&plan), fs::read(journal).unwrap()), before);
    }
}

/// An editor knows of no lock: what it saves after the plan was read is never written over.
#[test]
fn what_an_editor_saved_since_the_plan_was_read_stays() {
    for (name, _) in OLD {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        fs::create_dir_all(plan.join("measurements/jeugd")).unwrap();
        fs::write(plan.join(name), "a = 7\n").unwrap();
        let before = there(&plan);
        let written = write_all(&plan, &new(), &was_read, OCCASION);
        assert!(
            matches!(written, Err(NotWritten::Changed(path, done)) if path.ends_with(name) && done.is_empty())
        );
        assert_eq!((there(&plan), beside(around.path()).len()), (before, 0), "{name}");
    }
}

/// The same when it saves while the files are being put in their places.
#[test]
fn what_an_editor_saves_at_the_last_moment_stays() {
    for (at, (name, _)) in OLD.into_iter().enumerate() {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        let mut writing = Writing { was_read: Some(&was_read), ..Writing::new(&plan, Some(OCCASION)) };
        new().iter().for_each(|(name, text)| writing.stage(name, text).unwrap());
        let _ = writing.keep().unwrap();
        writing.promise().unwrap();
        fs::write(plan.join(name), "a = 7\n").unwrap();
        (0..at).for_each(|_| assert!(writing.put_next().unwrap()));
        let Err(NotWritten::Changed(path, done)) = writing.put_next() else { panic!("{name}") };
        drop(writing);
        assert!(path.ends_with(name) && done.len() == at, "{done:?}");
        assert_eq!(fs::read_to_string(plan.join(name)).unwrap(), "a = 7\n");
        // Of what was written in part the journal tells; else nothing is left.
        assert_eq!(is_unfinished(&plan), at > 0);
        assert_eq!(matches!(finish(&plan), Err(NotFinished::Changed { .. })), at > 0);
    }
}

#[test]
fn what_a_killed_run_left_beside_new_files_is_taken_away() {
    let around = tempfile::tempdir().unwrap();
    let left = around.path().join(".plan.toml.7-0.ivp-tmp");
    fs::write(&left, "half").unwrap();
    write_new(around.path(), &[("plan.toml".to_owned(), "a = 1\n".to_owned())]).unwrap();
    assert!(!left.exists() && around.path().join("plan.toml").exists());
}

#[test]
fn a_journal_that_is_damaged_is_not_followed() {
    let around = tempfile::tempdir().unwrap();
    let plan = plan(around.path(), true);
    killed_after(4, &plan);
    let journal = around.path().join(".git/ivp.journal");
    let text = fs::read_to_string(&journal).unwrap();
    for (was, now) in
        [("a = 2", "a = 4"), ("ivp.journal/1", "ivp.journal/2"), ("a/plan/", "a/../../"), ("}", "")]
    {
        fs::write(&journal, text.replace(was, now)).unwrap();
        assert!(matches!(finish(&plan), Err(NotFinished::Damaged(_))), "{now}");
        assert_eq!(there(&plan), old());
    }
    for name in ["../plan.toml", "/etc/plan.toml"] {
        fs::write(&journal, text.replace("\"plan.toml", &format!("\"{name}"))).unwrap();
        assert!(matches!(finish(&plan), Err(NotFinished::Changed { .. })), "{name}");
    }
    fs::remove_file(&journal).unwrap();
    fs::create_dir(&journal).unwrap();
    assert!(matches!(finish(&plan), Err(NotFinished::Damaged(_))));
}

#[test]
fn in_git_a_journal_in_the_plan_folder_is_none() {
    let around = tempfile::tempdir().unwrap();
    let plan = plan(around.path(), false);
    killed_after(4, &plan);
    assert!(is_unfinished(&plan));
    super::tests::plan(around.path(), true);
    assert!(!is_unfinished(&plan) && finish(&plan).unwrap().is_empty());
    assert_eq!(there(&plan), old());
}

#[test]
fn one_file_needs_no_journal_and_all_are_refused_before_one_is_written() {
    let around = tempfile::tempdir().unwrap();
    let plan = plan(around.path(), true);
    let mut one = Writing::new(&plan, None);
    one.stage("plan.toml", "a = 2\n").unwrap();
    one.promise().unwrap();
    assert!(!is_unfinished(&plan));
    assert!(one.put_next().unwrap() && !one.put_next().unwrap());
    let was_read = |name: &str| if name == "plan.toml" { Some("a = 2\n") } else { was_read(name) };
    let mut files = new();
    files.push(("../x.toml".to_owned(), String::new()));
    assert!(matches!(write_all(&plan, &files, &was_read, OCCASION), Err(NotWritten::Outside(_))));
    assert_eq!(there(&plan)[1..], old()[1..]);
    let (refused, _) = write_what_can_be(&plan, &files, &was_read, OCCASION).unwrap();
    assert_eq!(refused.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["../x.toml"]);
    assert_eq!(there(&plan)[1].as_deref(), Some("\u{feff}b = 2\r\n"));
    assert_eq!(beside(around.path()), [around.path().join(".git/ivp.undo")]);
}

#[test]
fn what_fails_at_the_first_file_is_taken_back_and_what_fails_later_is_finished_later() {
    for broken in [0, 1] {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        let mut writing = Writing::new(&plan, None);
        new().iter().for_each(|(name, text)| writing.stage(name, text).unwrap());
        // No file can be put where a folder is.
        let at = plan.join(OLD[broken].0);
        fs::remove_file(&at).unwrap();
        fs::create_dir(&at).unwrap();
        let failed = writing.through();
        fs::remove_dir(&at).unwrap();
        fs::write(&at, OLD[broken].1.unwrap()).unwrap();
        match failed {
            Err(NotWritten::Io(path, _)) => {
                assert_eq!((broken, path), (0, at));
                assert!(!is_unfinished(&plan) && there(&plan) == old());
            }
            Err(NotWritten::Partly(path, _, done)) => {
                assert_eq!((broken, path, done), (1, at, vec!["plan.toml".to_owned()]));
                assert_eq!(
                    finish(&plan).unwrap(),
                    ["a/plan/sources.toml", "a/plan/measurements/jeugd/x.toml"]
                );
            }
            other => panic!("{other:?}"),
        }
    }
}

/// A plan of which all files were written, and what was there before.
fn written(around: &Path) -> (PathBuf, LastWrite) {
    let plan = plan(around, true);
    assert_eq!(write_all(&plan, &new(), &was_read, OCCASION).unwrap(), BeforeKept::Yes);
    let last = last_write(&plan).unwrap();
    assert_eq!(last.files.len(), OLD.len());
    (plan, last)
}

#[test]
fn taking_back_can_be_killed_at_any_step_too() {
    // Two are staged, the third is to be removed; the journal is put; three steps.
    for steps in 0..=4 {
        let around = tempfile::tempdir().unwrap();
        let (plan, last) = written(around.path());
        let mut writing = Writing::new(&plan, None);
        for file in &last.files {
            match &file.before {
                Some(text) => writing.stage(&file.name, text).unwrap(),
                None => writing.stage_removal(&file.name, &file.folders).unwrap(),
            }
        }
        for step in 0..steps {
            if step == 0 { writing.promise().unwrap() } else { assert!(writing.put_next().unwrap()) }
        }
        std::mem::forget(writing);
        finish(&plan).unwrap();
        remove_leftovers(&plan);
        if steps == 0 {
            assert_eq!(last_write(&plan).unwrap(), last);
            take_back(&plan, &last).unwrap();
        } else {
            assert!(matches!(last_write(&plan), Err(NotTakenBack::Nothing)), "{steps}");
        }
        assert_eq!(there(&plan), old(), "{steps}");
        assert!(!plan.join("measurements").exists(), "{steps}");
    }
}

#[test]
fn a_write_that_was_killed_never_has_an_older_one_taken_back_in_its_place() {
    // Three are staged, what was there is kept, the journal is put, three are put.
    for steps in 0..=5 {
        let around = tempfile::tempdir().unwrap();
        let (plan, first) = written(around.path());
        let mut writing = Writing::new(&plan, Some(Occasion { command: "import", ..OCCASION }));
        let files = new().into_iter().map(|(name, text)| (name, format!("{text}# 3\n")));
        files.for_each(|(name, text)| writing.stage(&name, &text).unwrap());
        for step in 0..steps {
            match step {
                0 => drop(writing.keep().unwrap()),
                1 => writing.promise().unwrap(),
                _ => assert!(writing.put_next().unwrap()),
            }
        }
        std::mem::forget(writing);
        finish(&plan).unwrap();
        match (steps, last_write(&plan)) {
            (0, Ok(last)) => assert_eq!(last, first),
            (1, Err(NotTakenBack::Nothing)) => {}
            (_, Ok(last)) => {
                assert_eq!((steps > 1, last.command.as_str()), (true, "import"));
                take_back(&plan, &last).unwrap();
                assert_eq!(there(&plan)[0].as_deref(), Some("a = 2\n"));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_write_that_came_to_nothing_leaves_the_one_before() {
    let around = tempfile::tempdir().unwrap();
    let (plan, first) = written(around.path());
    let mut writing = Writing::new(&plan, Some(OCCASION));
    writing.stage("plan.toml", "a = 3\n").unwrap();
    let at = plan.join("plan.toml");
    let text = fs::read(&at).unwrap();
    fs::remove_file(&at).unwrap();
    fs::create_dir(&at).unwrap();
    assert!(matches!(writing.through(), Err(NotWritten::Io(..))));
    fs::remove_dir(&at).unwrap();
    fs::write(&at, text).unwrap();
    assert_eq!(last_write(&plan).unwrap(), first);
}
