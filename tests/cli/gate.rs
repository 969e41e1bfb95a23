//! Whatever git does, an edit is let through only where it was compared.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::office::{Office, Ran, git_environment, ran};

const CHAPTER: &str = "priorities/buurt.toml";
const TARGET: &str = "target = { value = 50, by";
const EASED: &str = "target = { value = 60, by";

/// What the program asks git for when it compares.
const ASKED: [&str; 6] = ["rev-parse", "log", "merge-base", "ls-tree", "ls-files", "cat-file"];

/// Ways in which a git fails, as lines of a shell; `"$real" "$@"` is what it should have done.
const FAILURES: [(&str, &str); 12] = [
    ("refuses", "echo 'fatal: no' >&2; exit 128"),
    ("says no", "exit 1"),
    ("does not know the option", "echo 'error: unknown switch' >&2; exit 129"),
    ("is killed", "kill -9 $$"),
    ("is killed halfway", "\"$real\" \"$@\" | head -c 60; kill -9 $$"),
    ("breaks off", "\"$real\" \"$@\" | head -c 60"),
    ("breaks off with a failure", "\"$real\" \"$@\" | head -c 60; exit 128"),
    ("says nothing", "exit 0"),
    ("says an empty line", "echo"),
    ("says other things", "echo 'een twee drie'; echo '0000 x'"),
    ("says bytes", "head -c 300 \"$real\""),
    ("names other objects", "\"$real\" \"$@\" | LC_ALL=C tr 0-9a-f 1-9a-f0"),
];

/// The small plan on main and an edit on a branch that takes a decision: rightly compared, it ends with 1.
fn edited() -> Office {
    let office = Office::of_base_plan().adopted().in_git();
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.edit(CHAPTER, TARGET, EASED);
    office.git(&["commit", "--quiet", "--all", "--message", "Wijziging"]);
    // So that both went apart.
    office.git(&["checkout", "--quiet", "main"]);
    office.git(&["commit", "--quiet", "--allow-empty", "--message", "Leeg"]);
    office.git(&["checkout", "--quiet", "edit"]);
    office
}

fn real_git() -> String {
    let found = Command::new("sh").args(["-c", "command -v git"]).output().unwrap();
    String::from_utf8(found.stdout).unwrap().trim().to_owned()
}

/// Runs a command with another git first on the path: it does as it should, but for one thing that is asked of it
/// (anything where that is empty).
fn with_git(office: &Office, asked: &str, failure: &str, arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    let stub = folder.path().join("git");
    let real = real_git();
    let text = format!(
        "#!/bin/sh\nreal={real}\nfor word in \"$@\"; do\n  case $word in\n    {asked}) {failure}; exit;;\n  esac\ndone\nexec \"$real\" \"$@\"\n",
        asked = if asked.is_empty() { "*" } else { asked },
    );
    std::fs::write(&stub, text).unwrap();
    std::fs::set_permissions(&stub, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let mut command = office.command(arguments);
    command.env("PATH", path);
    ran(command)
}

#[test]
fn a_git_that_fails_lets_nothing_through() {
    let office = edited();
    assert_eq!(office.ivp(&["check", "--against", "main"]).code, 1);
    for (how, failure) in FAILURES {
        for command in [&["check", "--against", "main"][..], &["diff", "main"]] {
            let shown = with_git(&office, "", failure, command);
            assert_eq!(shown.code, 3, "git {how}: {shown:?}");
            assert!(shown.err.contains("wat nu:"), "git {how}: {shown:?}");
        }
    }
}

#[test]
fn a_git_that_fails_in_one_thing_lets_nothing_through() {
    let office = edited();
    let rightly = office.ivp(&["status", "--rev", "main"]).out;
    for asked in ASKED {
        for (how, failure) in FAILURES {
            let shown = with_git(&office, asked, failure, &["check", "--against", "main"]);
            assert_ne!(shown.code, 0, "git {asked} {how}: {shown:?}");
            assert!(!shown.out.contains("Niet vergeleken"), "git {asked} {how}: {shown:?}");
            if matches!(asked, "ls-tree" | "cat-file") {
                let shown = with_git(&office, asked, failure, &["status", "--rev", "main"]);
                assert!(shown.code != 0 || shown.out == rightly, "git {asked} {how}: {shown:?}");
            }
        }
    }
}

#[test]
fn without_git_nothing_is_let_through() {
    let office = edited();
    let empty = tempfile::tempdir().unwrap();
    for command in [&["check", "--against", "main"][..], &["diff"], &["log"], &["status", "--rev", "main"]] {
        let mut command = office.command(command);
        command.env("PATH", empty.path());
        ran(command).refused(3, &["git is niet geïnstalleerd", "https://git-scm.com"]);
    }
}

#[test]
fn git_is_asked_a_few_times_only() {
    let office = edited();
    let count = |arguments: &[&str]| {
        let counted = tempfile::NamedTempFile::new().unwrap();
        let note = format!("echo >> {}; \"$real\" \"$@\"", counted.path().display());
        let shown = with_git(&office, "", &note, arguments);
        assert!(shown.code <= 1, "{shown:?}");
        std::fs::read_to_string(counted.path()).unwrap().lines().count()
    };
    // Whether it is trusted; the two commits; where they went apart, and its date; since when; what was there, and its
    // contents; what is there; and where it would land, what is there and its contents.
    assert_eq!(count(&["check", "--against", "main"]), 11);
    // Whether it is trusted, the commit, what was there, and its contents.
    assert_eq!(count(&["status", "--rev", "main"]), 4);
    assert_eq!(count(&["check"]), 0);
}

/// Git in any folder, as the tests run it.
fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(folder).envs(git_environment("2026-11-24"));
    assert!(command.status().unwrap().success(), "{arguments:?}");
}

fn in_folder(office: &Office, folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = office.command(arguments);
    command.current_dir(folder);
    ran(command)
}

#[test]
fn of_a_partial_clone_what_lacks_is_not_called_new() {
    let office = edited();
    office.git(&["config", "uploadpack.allowFilter", "true"]);
    office.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
    let around = tempfile::tempdir().unwrap();
    let url = format!("file://{}", office.path().display());
    git(around.path(), &["clone", "--quiet", "--filter=blob:none", "--branch", "edit", &url, "deel"]);
    let clone = around.path().join("deel");
    let against = ["check", "--against", "origin/main"];
    let away = around.path().join("weg");
    std::fs::rename(office.path().join(".git"), &away).unwrap();
    for command in [&against[..], &["diff", "origin/main"], &["log"], &["status", "--rev", "origin/main"]] {
        in_folder(&office, &clone, command)
            .refused(3, &["plan/", "de inhoud is hier niet", "zonder --filter"]);
    }
    // It is not fetched in passing either, but by what is said.
    std::fs::rename(&away, office.path().join(".git")).unwrap();
    let shown = in_folder(&office, &clone, &against).refused(3, &["git fetch --refetch --no-filter"]);
    assert!(shown.out.is_empty(), "{shown:?}");
    // Git tidies up behind this by itself, which takes what the computer's clock says is old.
    git(&clone, &["-c", "maintenance.auto=false", "fetch", "--quiet", "--refetch", "--no-filter"]);
    let shown = in_folder(&office, &clone, &against);
    assert_eq!(shown.code, 1, "{shown:?}");
    assert!(shown.out.contains("change/target"), "{shown:?}");
}

#[test]
fn what_is_damaged_is_not_called_new() {
    let office = edited();
    let damage = |name: &str| {
        let id = office.git(&["rev-parse", name]);
        let (first, rest) = id.trim().split_at(2);
        let path = office.path().join(".git/objects").join(first).join(rest);
        let whole = std::fs::read(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let shown = |how: &str| {
            for command in [&["check", "--against", "main"][..], &["diff", "main"]] {
                let shown = office.ivp(command);
                assert_eq!(shown.code, 3, "{name} {how} {shown:?}");
            }
        };
        shown("lacks");
        std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        shown("is cut");
        std::fs::write(&path, b"nonsense").unwrap();
        shown("is something else");
        std::fs::write(&path, whole).unwrap();
    };
    for name in ["main~1:plan/priorities/buurt.toml", "main~1:plan/priorities", "main~1^{tree}"] {
        damage(name);
    }
    // A list of what is to be committed that cannot be read.
    std::fs::write(office.path().join(".git/index"), "nonsense").unwrap();
    office.ivp(&["check", "--against", "main"]).refused(3, &["Git weigert"]);
}

#[test]
fn the_first_line_says_what_was_compared() {
    let office = Office::of_base_plan().adopted().in_git();
    let path = "measurements/buurt/overlast.toml";
    let text = office.read(path);
    let figures = text.matches("[[measurement]]").count();
    office.write(path, text + "\n[[measurement]]\nperiod = \"2019\"\nvalue = 1\n");
    let (toml, indicators) = (
        ivp::rules::base_plan().iter().filter(|(_, text)| !text.is_empty()).count(),
        ivp::rules::base_plan().iter().map(|(_, text)| text.matches("[[indicator]]").count()).sum::<usize>(),
    );
    let all: usize =
        ivp::rules::base_plan().iter().map(|(_, text)| text.matches("[[measurement]]").count()).sum();
    assert!(figures >= 2 && indicators >= 2);
    let id = office.git(&["rev-parse", "--short", "HEAD"]);
    let line = format!(
        "Vergeleken: het plan in plan ({toml} bestanden, {indicators} indicatoren, {} cijfers) met main van 24 november 2026, {} ({toml} bestanden, {indicators} indicatoren, {all} cijfers).",
        all + 1,
        id.trim(),
    );
    let first = |text: &str| text.split("\n\n").next().unwrap().replace('\n', " ").trim().to_owned();
    assert_eq!(first(&office.ivp(&["check", "--against", "main"]).out), line);
    assert_eq!(first(&office.ivp(&["diff", "main"]).out), line);
    for format in ["json", "github", "gitlab", "sarif"] {
        let shown = office.ivp(&["check", "--against", "main", "--format", format]);
        assert_eq!(first(&shown.err), line, "{format}");
        assert!(!shown.out.contains("Vergeleken"), "{format}");
    }
    for format in ["json", "markdown"] {
        assert_eq!(first(&office.ivp(&["diff", "main", "--format", format]).err), line, "{format}");
    }
    let shown = office.ivp(&["check", "--against", "main", "--lang", "en"]).out;
    assert!(first(&shown).starts_with("Compared: the plan in plan ("), "{shown}");
}

#[test]
fn names_that_were_lost_do_not_make_the_plan_new() {
    let office = edited();
    office.git(&["pack-refs", "--all"]);
    std::fs::remove_file(office.path().join(".git/packed-refs")).unwrap();
    for revision in ["main", "onzin", "origin/main"] {
        let ran = office.ivp(&["check", "--against", revision]);
        assert!(ran.code == 2 || ran.code == 3, "{revision}: {ran:?}");
    }
}

#[test]
fn a_folder_whose_name_begins_with_a_dash_is_no_option() {
    let office = Office::of_base_plan().adopted().in_git();
    office.git(&["mv", "plan", "./-plan"]);
    office.git(&["commit", "--quiet", "--message", "Andere map"]);
    let in_plan = |arguments: &[&str]| office.ivp(&[arguments, &["--plan", "./-plan"]].concat());
    assert_eq!(in_plan(&["status", "--rev", "main"]).code, 0);
    assert_eq!(in_plan(&["log"]).code, 0);
}
