//! Nothing outside the folder is touched, and what was written is never told as not written.

use std::fs;
use std::path::Path;

use crate::office::Office;

/// The arguments that add a figure to the plan of the rules' documentation.
fn record<'a>(value: &'a str, period: &'a str) -> [&'a str; 7] {
    ["record", "buurt/overlast", value, "--period", period, "--source", "politie"]
}

/// Lets the list of an earlier site name a file too.
fn listed(office: &Office, name: &str) {
    let path = office.path().join("openbaar/site.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("\"index.html\"", &format!("{name:?},\n    \"index.html\""), 1)).unwrap();
}

#[test]
fn the_list_of_an_earlier_site_takes_nothing_away_that_is_not_of_a_site() {
    let site = ["site", "-o", "openbaar"];
    // What is there, by its place from the site's folder, and whether the site may be written beside it.
    for (name, beside) in [
        (".git/config", true),
        ("../buiten.html", true),
        (".verborgen/index.html", true),
        ("brief.html", false),
        ("indicator_buurt_oud.html", false),
        ("indicator_buurt_oud.csv", false),
        ("data/notities.csv", false),
    ] {
        let office = Office::of_base_plan().adopted();
        office.ivp(&site).done();
        listed(&office, name);
        let path = office.path().join("openbaar").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "van mij").unwrap();
        let ran = office.ivp(&site);
        assert_eq!(ran.code, if beside { 0 } else { 2 }, "{name}: {ran:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "van mij", "{name}");
    }
    // An own page that the list does not name is not known as one that may go.
    let office = Office::of_base_plan().adopted();
    office.ivp(&site).done();
    let extra = office.path().join("openbaar/evaluation_2019.html");
    fs::copy(office.path().join("openbaar/index.html"), &extra).unwrap();
    office.ivp(&site).refused(2, &["evaluation_2019.html"]);
    listed(&office, "evaluation_2019.html");
    office.ivp(&site).done();
    assert!(!extra.exists());
}

#[test]
fn nothing_is_written_where_git_keeps_its_own() {
    let office = Office::of_base_plan().adopted().in_git();
    let before = fs::read(office.path().join(".git/config")).unwrap();
    for to in [".git/config", ".git/x.csv", ".git/objects/x.csv", ".git"] {
        office
            .ivp(&["export", "--format", "csv", "-o", to])
            .refused(2, &["waarin git", "buiten de map .git"]);
    }
    for to in [".git", ".git/openbaar", ".git/refs"] {
        office.ivp(&["site", "-o", to]).refused(2, &["waarin git"]);
        office.ivp(&["export", "--format", "datapackage", "-o", to]).refused(2, &["waarin git"]);
    }
    office.ivp(&["evaluate", "2025", "-o", ".git/stuk.md"]).refused(2, &["waarin git"]);
    assert_eq!(fs::read(office.path().join(".git/config")).unwrap(), before);
    assert!(!office.path().join(".git/x.csv").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_taken_away_through_a_link() {
    use std::os::unix::fs::symlink;
    let site = ["site", "-o", "openbaar"];
    let office = Office::of_base_plan().adopted();
    let home = office.path().join("thuis");
    office.ivp(&["site", "-o", "thuis"]).done();
    let before = fs::read(home.join("index.html")).unwrap();
    office.ivp(&site).done();
    // A hidden link is no part of the site, and what lies behind it could be taken for an own page.
    symlink(&home, office.path().join("openbaar/.l")).unwrap();
    listed(&office, ".l/index.html");
    office.ivp(&site).done();
    assert_eq!(fs::read(home.join("index.html")).unwrap(), before);
    // The folder of the figures, and a page.
    for name in ["data", "index.html"] {
        let office = Office::of_base_plan().adopted();
        let home = office.path().join("thuis");
        office.ivp(&["site", "-o", "thuis"]).done();
        office.ivp(&site).done();
        let place = office.path().join("openbaar").join(name);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap()
        } else {
            fs::remove_file(&place).unwrap()
        }
        symlink(home.join(name), &place).unwrap();
        office.write("sources.toml", office.read("sources.toml").replace("Politie", "Politie Oost"));
        office.ivp(&site).refused(2, &[name]);
        assert!(place.is_symlink());
        assert!(!fs::read_to_string(home.join("data/sources.csv")).unwrap().contains("Politie Oost"));
    }
    // The folder itself may be reached through a link.
    symlink(&home, office.path().join("www")).unwrap();
    office.ivp(&["site", "-o", "www"]).done();
    assert!(office.path().join("www").is_symlink());
}

#[test]
fn a_package_is_not_written_over_files_that_are_none_of_ours() {
    let office = Office::of_base_plan().adopted();
    let package = ["export", "--format", "datapackage", "-o", "data"];
    office.ivp(&package).done();
    office.ivp(&package).done();
    fs::write(office.path().join("data/plans.csv"), "mijn;lijst\n").unwrap();
    office.ivp(&package).refused(2, &["plans.csv"]);
    assert_eq!(fs::read_to_string(office.path().join("data/plans.csv")).unwrap(), "mijn;lijst\n");
}

/// Every command that writes a paper to a file.
#[cfg(unix)]
const PAPERS: [&[&str]; 5] = [
    &["export", "--format", "csv"],
    &["export", "--format", "xlsx"],
    &["export", "--template", "--format", "csv"],
    &["evaluate", "2025", "--format", "markdown"],
    &["history", "buurt/overlast", "--format", "svg"],
];

/// A device of our own that takes everything, so that the computer's stays what it is should the test fail; none where
/// it cannot be made.
#[cfg(unix)]
fn device(folder: &Path) -> Option<std::path::PathBuf> {
    let path = folder.join("toestel");
    let made = std::process::Command::new("mknod").arg(&path).args(["c", "1", "3"]).output();
    let works = made.is_ok_and(|output| output.status.success())
        && fs::OpenOptions::new().write(true).open(&path).is_ok();
    works.then_some(path)
}

#[cfg(unix)]
#[test]
fn a_device_or_a_pipe_is_written_to_and_never_replaced() {
    use std::os::unix::fs::{FileTypeExt as _, symlink};
    let office = Office::of_base_plan().adopted();
    let pipe = office.path().join("pijp");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let device = device(office.path());
    // A name of its own kind, so that no format refuses it.
    for paper in PAPERS {
        let end = match paper {
            ["evaluate", ..] => "md",
            [.., format] => format,
            [] => "",
        };
        let (null, to_pipe) = (format!("nul.{end}"), format!("buis.{end}"));
        let _ = fs::remove_file(office.path().join(&null));
        let _ = fs::remove_file(office.path().join(&to_pipe));
        symlink(&pipe, office.path().join(&to_pipe)).unwrap();
        if let Some(device) = &device {
            symlink(device, office.path().join(&null)).unwrap();
            let ran = office.ivp(&[paper, &["-o", &null]].concat());
            assert_eq!(ran.code, 0, "{paper:?}: {ran:?}");
            assert!(fs::metadata(device).unwrap().file_type().is_char_device());
            assert!(office.path().join(&null).is_symlink());
        }
        // Both ends are needed: the reader is there before the program opens the pipe.
        let read = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read(pipe).unwrap()
        });
        office.ivp(&[paper, &["-o", &to_pipe]].concat());
        let through = read.join().unwrap();
        let direct = office.path().join(format!("gewoon.{end}"));
        office.ivp(&[paper, &["-o", direct.to_str().unwrap()]].concat());
        assert_eq!(through, fs::read(&direct).unwrap(), "{paper:?}");
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_but_not_into_the_plan_and_not_to_nowhere() {
    use std::os::unix::fs::symlink;
    let office = Office::of_base_plan().adopted();
    let before = office.read("plan.toml");
    symlink(office.file("plan.toml"), office.path().join("uit.csv")).unwrap();
    office.ivp(&["export", "--format", "csv", "-o", "uit.csv"]).refused(2, &["map van het plan"]);
    assert_eq!(office.read("plan.toml"), before);
    symlink(office.path().join("nergens.csv"), office.path().join("los.csv")).unwrap();
    office.ivp(&["export", "--format", "csv", "-o", "los.csv"]).refused(3, &["los.csv"]);
    assert!(!office.path().join("nergens.csv").exists());
    fs::create_dir(office.path().join("map")).unwrap();
    symlink(office.path().join("map"), office.path().join("map.csv")).unwrap();
    office.ivp(&["export", "--format", "csv", "-o", "map.csv"]).refused(3, &["dat is een map"]);
    assert!(office.path().join("map.csv").is_symlink());
}

#[test]
fn the_lock_lies_where_git_adds_nothing() {
    let office = Office::of_base_plan().adopted().in_git();
    office.ivp(&record("80", "2023")).done();
    assert!(office.path().join(".git/ivp.lock").is_file());
    let changed = office.git(&["status", "--porcelain", "--untracked-files=all"]);
    assert_eq!(changed.lines().collect::<Vec<_>>(), [" M plan/measurements/buurt/overlast.toml"]);
    // In a work tree of its own too.
    office.git(&["commit", "--quiet", "--all", "--message", "Cijfer"]);
    let elsewhere = tempfile::tempdir().unwrap();
    let tree = elsewhere.path().join("boom");
    office.git(&["worktree", "add", "--quiet", tree.to_str().unwrap()]);
    let plan = tree.join("plan");
    office.ivp(&[&record("70", "2022")[..], &["--plan", plan.to_str().unwrap()]].concat()).done();
    assert!(office.path().join(".git/worktrees/boom/ivp.lock").is_file());
    assert!(!plan.join(".ivp.lock").exists());
}

#[cfg(unix)]
#[test]
fn a_lock_that_is_no_file_does_not_hang() {
    let office = Office::of_base_plan().adopted().in_git();
    let lock = office.path().join(".git/ivp.lock");
    let before = office.read("measurements/buurt/overlast.toml");
    assert!(std::process::Command::new("mkfifo").arg(&lock).status().unwrap().success());
    office.ivp(&record("80", "2023")).refused(3, &["ivp.lock", "geen gewoon bestand", "Haal het weg"]);
    assert_eq!(office.read("measurements/buurt/overlast.toml"), before);
    fs::remove_file(&lock).unwrap();
    office.ivp(&record("80", "2023")).done();
}

#[cfg(unix)]
#[test]
fn the_plan_may_be_reached_through_a_link() {
    let office = Office::of_base_plan().adopted();
    let elsewhere = office.path().join("elders");
    fs::rename(office.file(""), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, office.path().join("plan")).unwrap();
    for way in [&[][..], &["--plan", "plan"], &["--plan", "plan/"], &["--plan", "elders"]] {
        let ran = office.ivp(&[&["check"], way].concat()).done();
        assert!(!ran.out.contains("file/"), "{way:?}: {ran:?}");
    }
    office.ivp(&record("80", "2023")).done();
    assert!(office.path().join("plan").is_symlink());
    let path = elsewhere.join("measurements/buurt/overlast.toml");
    assert!(fs::read_to_string(path).unwrap().contains("value = 80"));
}

/// Another account, when the tests run as the administrator and may become one.
#[cfg(unix)]
fn as_another(office: &Office, arguments: &[&str]) -> Option<crate::office::Ran> {
    let setpriv = std::process::Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "id", "-u"])
        .output();
    if !setpriv.is_ok_and(|output| output.status.success() && output.stdout == b"65534\n") {
        return None;
    }
    // The folders on the way to the program may be closed to others.
    let program = office.path().join("ivp-kopie");
    // Not copied by this program: another test may start one while the copy is still open for writing.
    let copied = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_ivp")).arg(&program).status();
    assert!(copied.unwrap().success());
    let mut command = std::process::Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program).args(arguments);
    let own = office.command(arguments);
    for (name, value) in own.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.current_dir(office.path());
    Some(crate::office::ran(command))
}

#[cfg(unix)]
fn mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
fn each_folder(folder: &Path, done: &dyn Fn(&Path)) {
    done(folder);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_folder(&path, done);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_second_account_records_in_a_shared_folder() {
    for in_git in [false, true] {
        let office = Office::of_base_plan().adopted();
        let office = if in_git { office.in_git() } else { office };
        mode(office.path(), 0o755);
        each_folder(&office.file(""), &|folder| {
            mode(folder, 0o2775);
            let _ = std::os::unix::fs::chown(folder, None, Some(65534));
        });
        let Some(first) = as_another(&office, &record("80", "2023")) else { return };
        // Also where only the plan is shared and not the git directory.
        assert_eq!(first.code, 0, "{first:?}");
        office.ivp(&record("70", "2022")).done();
        let again = as_another(&office, &record("75", "2021")).unwrap();
        assert_eq!(again.code, 0, "{again:?}");
        let text = office.read("measurements/buurt/overlast.toml");
        assert!(text.contains("value = 80") && text.contains("value = 75"), "{text}");
        // A folder that the first makes is for the second too.
        fs::remove_dir_all(office.file("measurements/buurt")).unwrap();
        office.ivp(&record("80", "2023")).done();
        let third = as_another(&office, &record("70", "2022")).unwrap();
        assert_eq!(third.code, 0, "{third:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_synced_undoes_nothing() {
    let office = Office::of_base_plan().adopted();
    mode(office.path(), 0o777);
    each_folder(&office.file(""), &|folder| mode(folder, 0o777));
    // Who may write in a folder and not read it cannot open it to sync it.
    let out = office.path().join("uitvoer");
    fs::create_dir(&out).unwrap();
    mode(&out, 0o333);
    let Some(ran) = as_another(&office, &["export", "--format", "csv", "-o", "uitvoer/alles.csv"]) else {
        return;
    };
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(out.join("alles.csv").is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_output_does_not_hide_what_was_recorded() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let office = Office::of_base_plan().adopted();
    let mut command = office.command(&record("80", "2023"));
    command.stdout(full()).stderr(std::process::Stdio::piped());
    let output = command.spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    for part in ["de schijf is vol", "is vastgelegd in", "overlast.toml", "niet opnieuw"] {
        assert!(said.contains(part), "{part:?} lacks in {said}");
    }
    assert!(office.read("measurements/buurt/overlast.toml").contains("value = 80"));
    // Where nothing was written, nothing is said of that.
    let mut command = office.command(&["status"]);
    command.stdout(full()).stderr(std::process::Stdio::piped());
    let output = command.spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("de schijf is vol") && !said.contains("vastgelegd"), "{said}");
}
