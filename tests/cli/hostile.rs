//! A branch by somebody who means harm: no program of theirs runs, and no history of theirs is believed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::office::{Office, Ran, git_environment, ran};

const SAFETY: &str = "priorities/veiligheidsbeleving.toml";
const TARGET: &str = "target = { value = 7, by";
const EASED: &str = "target = { value = 9, by";

/// What names a program in the settings of git, with the program in the place of `TRAP`. Each is a trap by itself.
const TRAPS: &[&str] = &[
    "[log]\nshowSignature = true\n[gpg]\nprogram = TRAP\n",
    "[core]\nfsmonitor = TRAP\n",
    "[extensions]\npartialClone = origin\n[remote \"origin\"]\npromisor = true\nurl = \"ext::TRAP %S\"\n[protocol \"ext\"]\nallow = always\n",
    "[extensions]\npartialClone = origin\n[remote \"origin\"]\npromisor = true\nurl = /nowhere\nuploadpack = TRAP\n[protocol \"file\"]\nallow = always\n",
    "[extensions]\npartialClone = origin\n[remote \"origin\"]\npromisor = true\nurl = ssh://x/y\n[core]\nsshCommand = TRAP\n",
    "[core]\nhooksPath = HOOKS\n",
    "[diff]\nexternal = TRAP\n[diff \"trap\"]\ncommand = TRAP\ntextconv = TRAP\n",
    "[filter \"trap\"]\nclean = TRAP\nsmudge = TRAP\nprocess = TRAP\n",
    "[core]\npager = TRAP\n[pager]\nlog = TRAP\n",
    "[include]\npath = INCLUDED\n",
];

/// The commands that read git.
const READING: &[&[&str]] = &[
    &["check", "--against", "main"],
    &["check", "--against", "HEAD~1", "--format", "github"],
    &["diff", "main"],
    &["log"],
    &["status", "--rev", "main"],
    &["site", "-o", "public"],
];

/// A program that leaves a mark when it runs.
struct Trap {
    folder: tempfile::TempDir,
}

impl Trap {
    fn set() -> Trap {
        use std::os::unix::fs::PermissionsExt as _;
        let trap = Trap { folder: tempfile::tempdir().unwrap() };
        let text = format!("#!/bin/sh\ntouch {}\nexit 1\n", trap.mark().display());
        let hooks = trap.folder.path().join("hooks");
        std::fs::create_dir(&hooks).unwrap();
        let names = ["pre-commit", "post-commit", "reference-transaction", "post-index-change", "commit-msg"];
        let all = names.iter().map(|name| hooks.join(name));
        for path in all.chain([trap.program()]) {
            std::fs::write(&path, &text).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        std::fs::write(trap.folder.path().join("included"), trap.armed(TRAPS[0])).unwrap();
        trap
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("trap")
    }

    fn mark(&self) -> PathBuf {
        self.folder.path().join("mark")
    }

    /// Settings with this program in them.
    fn armed(&self, settings: &str) -> String {
        let path = |name: &str| self.folder.path().join(name).display().to_string();
        settings
            .replace("TRAP", &path("trap"))
            .replace("HOOKS", &path("hooks"))
            .replace("INCLUDED", &path("included"))
    }

    #[track_caller]
    fn assert_untouched(&self, of: &str) {
        assert!(!self.mark().exists(), "a program ran: {of}");
    }
}

/// Git in any folder, as the tests run it.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"])
        .args(["-c", "protocol.file.allow=always"])
        .args(arguments)
        .current_dir(folder)
        .envs(git_environment("2026-11-24"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The real plan on main, and an edit of it on a branch that takes a decision.
fn edited() -> Office {
    let office = Office::of_haaksbergen().in_git();
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.edit(SAFETY, TARGET, EASED);
    office.git(&["commit", "--quiet", "--all", "--message", "Wijziging"]);
    office
}

/// A repository of the branch's own making, with the edited plan as its main, signed.
fn of_their_own(office: &Office) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    crate::office::copy(&office.path().join("plan"), folder.path());
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "--message", "Begin"]);
    sign_head(folder.path());
    git(folder.path(), &["update-ref", "refs/remotes/origin/main", "HEAD"]);
    folder
}

/// Puts a commit with the same tree and a signature in the place of the last.
fn sign_head(folder: &Path) {
    let shown = git(folder, &["cat-file", "commit", "HEAD"]);
    let (head, message) = shown.split_once("\n\n").unwrap();
    let signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
    let path = folder.join(".git/signed");
    std::fs::write(&path, format!("{head}\n{signature}\n\n{message}")).unwrap();
    let id = git(folder, &["hash-object", "-t", "commit", "-w", path.to_str().unwrap()]);
    git(folder, &["update-ref", "HEAD", id.trim()]);
}

fn add_to(path: &Path, text: &str) {
    let old = std::fs::read_to_string(path).unwrap_or_default();
    std::fs::write(path, old + text).unwrap();
}

/// Takes the content of a file out of a git directory.
fn take_out(folder: &Path, git_dir: &Path, name: &str) {
    let id = git(folder, &["rev-parse", name]);
    let (first, rest) = id.trim().split_at(2);
    std::fs::remove_file(git_dir.join("objects").join(first).join(rest)).unwrap();
}

/// Copies a git directory without what only comes about where git works.
fn copy_bare(from: &Path, to: &Path) {
    for name in ["objects", "refs"] {
        crate::office::copy(&from.join(name), &to.join(name));
    }
    for name in ["HEAD", "config"] {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

/// What makes git take the folder that holds a bare repository for the top of a work tree.
const BARE: &str = "[core]\nrepositoryformatversion = 1\nbare = false\nworktree = .\n";

/// The edit again, in a clone of a branch that carries a bare repository in the folder of the plan.
fn with_bare_repository_in_plan() -> (Office, PathBuf) {
    let office = edited();
    let theirs = of_their_own(&office);
    // What lacks there would be fetched.
    take_out(theirs.path(), &theirs.path().join(".git"), "HEAD:partners.toml");
    std::fs::write(theirs.path().join(".git/config"), BARE).unwrap();
    copy_bare(&theirs.path().join(".git"), &office.path().join("plan"));
    office.git(&["add", "--all", "--force"]);
    office.git(&["commit", "--quiet", "--message", "Meer"]);
    let url = format!("file://{}", office.path().display());
    git(office.path(), &["clone", "--quiet", "--branch", "edit", &url, "kopie"]);
    let clone = office.path().join("kopie");
    git(&clone, &["branch", "--quiet", "main", "origin/main"]);
    (office, clone)
}

fn run_in(office: &Office, folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = office.command(arguments);
    command.current_dir(folder);
    ran(command)
}

#[test]
fn a_bare_repository_in_the_plan_is_not_asked_and_starts_nothing() {
    let trap = Trap::set();
    let (office, clone) = with_bare_repository_in_plan();
    for settings in TRAPS {
        std::fs::write(clone.join("plan/config"), format!("{BARE}{}", trap.armed(settings))).unwrap();
        for arguments in READING {
            run_in(&office, &clone, arguments);
            trap.assert_untouched(&format!("{settings} {arguments:?}"));
        }
    }
    let report = run_in(&office, &clone, &["check", "--against", "origin/main"]);
    assert_eq!(report.code, 1, "{report:?}");
    for said in ["change/target", "file/git-directory", "Vergeleken: het plan in plan ("] {
        assert!(report.out.contains(said), "{said}: {}", report.out);
    }
    let compared = run_in(&office, &clone.join("plan"), &["diff", "main"]);
    assert_eq!(compared.code, 1, "{compared:?}");
}

#[test]
fn a_figure_is_committed_in_the_repository_around_the_plan_without_hooks() {
    let trap = Trap::set();
    let (office, clone) = with_bare_repository_in_plan();
    let signing =
        "[commit]\ngpgSign = true\n[gpg]\nprogram = TRAP\n[core]\nfsmonitor = TRAP\nhooksPath = HOOKS\n";
    add_to(&clone.join("plan/config"), &trap.armed(signing));
    git(&clone, &["config", "user.name", "Test"]);
    git(&clone, &["config", "user.email", "test@example.org"]);
    git(&clone, &["config", "core.hooksPath", &trap.armed("HOOKS")]);
    // Hooks in the settings are of git 2.54 and later.
    for event in ["pre-commit", "post-commit", "reference-transaction", "post-index-change"] {
        git(&clone, &["config", "--add", "hook.trap.event", event]);
    }
    git(&clone, &["config", "hook.trap.command", &trap.armed("TRAP")]);
    git(&clone, &["config", "core.fsmonitor", &trap.armed("TRAP")]);
    let record = ["record", "geregistreerde-misdrijven", "500", "--period", "2024", "--yes", "--commit"];
    let done = run_in(&office, &clone, &record);
    assert_eq!(done.code, 0, "{done:?}");
    trap.assert_untouched("record --commit");
    let changed = git(&clone, &["show", "--name-only", "--format=", "HEAD"]);
    assert_eq!(changed.trim(), "plan/measurements/monitor/geregistreerde-misdrijven.toml");
}

#[test]
fn where_git_trusts_the_settings_reading_starts_nothing_either() {
    let trap = Trap::set();
    let office = edited();
    sign_head(office.path());
    std::fs::write(office.path().join(".gitattributes"), "* diff=trap filter=trap\n").unwrap();
    let git_dir = office.path().join(".git");
    let config = std::fs::read_to_string(git_dir.join("config")).unwrap();
    let format = config.replace("repositoryformatversion = 0", "repositoryformatversion = 1");
    for lacks in [false, true] {
        if lacks {
            take_out(office.path(), &git_dir, "main:plan/partners.toml");
        }
        // What lacks would be fetched.
        for settings in TRAPS.iter().filter(|settings| settings.contains("partialClone") == lacks) {
            std::fs::write(git_dir.join("config"), format!("{format}{}", trap.armed(settings))).unwrap();
            for arguments in READING {
                let shown = office.ivp(arguments);
                trap.assert_untouched(&format!("{settings} {arguments:?}"));
                if arguments.contains(&"--against") {
                    assert_eq!(shown.code, if lacks { 3 } else { 1 }, "{settings} {arguments:?} {shown:?}");
                }
            }
        }
    }
}

#[test]
fn variables_lead_git_nowhere_else() {
    let trap = Trap::set();
    let office = edited();
    let theirs = of_their_own(&office);
    let other = theirs.path().join(".git").display().to_string();
    let program = trap.program().display().to_string();
    for variables in [
        vec![("GIT_DIR", other.as_str()), ("GIT_WORK_TREE", office.path().to_str().unwrap())],
        vec![("GIT_OBJECT_DIRECTORY", "/nowhere")],
        vec![("GIT_INDEX_FILE", "/nowhere")],
        vec![("GIT_EXTERNAL_DIFF", program.as_str()), ("GIT_PAGER", program.as_str())],
        vec![
            ("GIT_CONFIG_COUNT", "1"),
            ("GIT_CONFIG_KEY_0", "core.fsmonitor"),
            ("GIT_CONFIG_VALUE_0", &program),
        ],
        vec![("GIT_NAMESPACE", "x"), ("GIT_CEILING_DIRECTORIES", "/")],
        vec![("GIT_TRACE", "1"), ("GIT_GRAFT_FILE", "/nowhere")],
    ] {
        let mut command = office.command(&["check", "--against", "main"]);
        command.envs(variables.iter().copied());
        let shown = ran(command);
        assert_eq!(shown.code, 1, "{variables:?} {shown:?}");
        assert!(shown.out.contains("change/target"), "{variables:?} {shown:?}");
        trap.assert_untouched(&format!("{variables:?}"));
    }
}

/// The edit is found in the folder, whatever else is there.
#[track_caller]
fn assert_found(office: &Office, revision: &str) {
    let shown = office.ivp(&["check", "--against", revision]);
    assert_eq!(shown.code, 1, "{shown:?}");
    assert!(shown.out.contains("change/target"), "{shown:?}");
}

#[test]
fn no_commit_stands_in_for_another() {
    let office = edited();
    office.git(&["replace", "main", "edit"]);
    assert_found(&office, "main");
    // As if main came after the edit: then the edit itself would be the point where both went apart.
    let office = edited();
    let [edit, main] = ["edit", "main"].map(|name| office.git(&["rev-parse", name]).trim().to_owned());
    std::fs::create_dir_all(office.path().join(".git/info")).unwrap();
    std::fs::write(office.path().join(".git/info/grafts"), format!("{main} {edit}\n{edit}\n")).unwrap();
    assert_found(&office, "main");
}

#[test]
fn a_name_with_two_meanings_is_no_version() {
    let office = edited();
    office.git(&["update-ref", "refs/remotes/origin/main", "main"]);
    assert_found(&office, "origin/main");
    office.git(&["tag", "origin/main", "edit"]);
    office
        .ivp(&["check", "--against", "origin/main"])
        .refused(2, &["refs/tags/origin/main", "refs/remotes/origin/main", "volledige naam"]);
    assert_found(&office, "refs/remotes/origin/main");
    office.git(&["tag", "main", "edit"]);
    office.ivp(&["diff", "main~0"]).refused(2, &["refs/tags/main", "refs/heads/main"]);
    office.ivp(&["status", "--rev", "main"]).refused(2, &["refs/tags/main"]);
    // A branch with the name of a commit.
    let short = office.git(&["rev-parse", "--short", "refs/heads/main"]).trim().to_owned();
    assert_found(&office, &short);
    office.git(&["branch", &short, "edit"]);
    office.ivp(&["check", "--against", &short]).refused(2, &[&short]);
    // Of a whole name there is no doubt.
    let whole = office.git(&["rev-parse", "refs/heads/main"]).trim().to_owned();
    office.git(&["update-ref", &format!("refs/heads/{whole}"), "edit"]);
    assert_found(&office, &whole);
    // One that looks like an option is no option.
    office.git(&["update-ref", "refs/heads/--all", "edit"]);
    for command in ["check", "diff"] {
        let arguments: &[&str] =
            if command == "check" { &["check", "--against=--all"] } else { &["diff", "--", "--all"] };
        office.ivp(arguments).refused(2, &["--all"]);
    }
}

#[test]
fn a_plan_that_is_a_submodule_is_no_plan_to_compare() {
    let office = edited();
    let theirs = of_their_own(&office);
    office.git(&["rm", "-r", "--quiet", "plan"]);
    let url = format!("file://{}", theirs.path().display());
    git(office.path(), &["submodule", "--quiet", "add", &url, "plan"]);
    office.git(&["commit", "--quiet", "--message", "Submodule"]);
    for arguments in [&["check", "--against", "main"][..], &["check", "--plan", "plan", "--against", "main"]]
    {
        let shown = office.ivp(arguments);
        assert_eq!(shown.code, 1, "{shown:?}");
        let flat = shown.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains("In het plan staat een andere repository (een submodule): plan"), "{shown:?}");
    }
    // Left behind on a branch that knows nothing of it.
    office.git(&["checkout", "--quiet", "-b", "verder"]);
    office.git(&["rm", "-r", "--quiet", "--cached", "plan"]);
    office.git(&["commit", "--quiet", "--message", "Los"]);
    assert_eq!(office.ivp(&["check", "--against", "main"]).code, 1);
}

#[test]
fn a_repository_of_its_own_in_the_plan_folder_is_told() {
    let office = edited();
    let theirs = of_their_own(&office);
    let inner = office.path().join("plan/.git");
    std::fs::create_dir(&inner).unwrap();
    copy_bare(&theirs.path().join(".git"), &inner);
    let shown = office.ivp(&["check", "--against", "main"]);
    assert_eq!(shown.code, 1, "{shown:?}");
    assert!(shown.out.contains("change/target") && shown.out.contains("file/git-directory"), "{}", shown.out);
}

#[test]
fn links_and_submodules_in_either_version_are_told() {
    use std::os::unix::fs::symlink;
    let shown = |office: &Office, arguments: &[&str]| {
        let shown = office.ivp(arguments);
        assert_eq!(shown.code, 1, "{shown:?}");
        assert!(
            shown.out.contains("change/not-comparable") || shown.err.contains("change/not-comparable"),
            "{shown:?}"
        );
    };
    let against = ["check", "--against", "main"];
    // One that stays in the plan is no fault by itself.
    let office = Office::of_haaksbergen().in_git();
    std::fs::rename(office.file("partners.toml"), office.file("notities.txt")).unwrap();
    symlink("notities.txt", office.file("partners.toml")).unwrap();
    office.ivp(&["check"]).done();
    shown(&office, &against);
    shown(&office, &["diff", "main"]);
    // In the earlier version.
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Koppeling"]);
    std::fs::remove_file(office.file("partners.toml")).unwrap();
    std::fs::rename(office.file("notities.txt"), office.file("partners.toml")).unwrap();
    shown(&office, &against);
    // The whole folder.
    let office = edited();
    std::fs::rename(office.path().join("plan"), office.path().join("elders")).unwrap();
    symlink("elders", office.path().join("plan")).unwrap();
    office.git(&["add", "--all"]);
    shown(&office, &against);
    shown(&office, &["check", "--plan", "plan", "--against", "main"]);
    // A submodule that was not fetched is an empty folder.
    let office = Office::of_haaksbergen().in_git();
    let id = office.git(&["rev-parse", "HEAD"]);
    office.git(&["update-index", "--add", "--cacheinfo", &format!("160000,{},plan/sub", id.trim())]);
    shown(&office, &against);
    office.git(&["commit", "--quiet", "--message", "Submodule"]);
    office.git(&["update-index", "--force-remove", "plan/sub"]);
    shown(&office, &against);
}

#[test]
fn a_link_outside_the_repository_leads_to_the_plan() {
    let office = edited();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(office.path().join("plan"), elsewhere.path().join("plan")).unwrap();
    let shown = run_in(&office, elsewhere.path(), &["check", "--against", "main"]);
    assert_eq!(shown.code, 1, "{shown:?}");
    assert!(
        shown.out.contains("change/target") && !shown.out.contains("change/not-comparable"),
        "{}",
        shown.out
    );
}

#[test]
fn a_decoy_is_told_unless_the_plan_is_named() {
    const DECOY: &str = "title = \"Plan\"\nmunicipality = \"Haaksbergen\"\nfirst_year = 2024\nlast_year = 2027\nstatus = \"draft\"\n";
    let shown = |office: &Office, said: &str| {
        let shown = office.ivp(&["check", "--against", "main"]);
        assert_eq!(shown.code, 1, "{shown:?}");
        let flat = shown.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(said), "{said}: {}", shown.out);
    };
    // At the top, where it is found first.
    let office = edited();
    std::fs::write(office.path().join("plan.toml"), DECOY).unwrap();
    shown(&office, "terwijl er in main al een plan stond (plan/plan.toml)");
    let named = office.ivp(&["check", "--plan", "plan", "--against", "main"]);
    assert!(named.out.contains("change/target") && !named.out.contains("change/not-comparable"), "{named:?}");
    // Also where the folder around the plan was named.
    for around in [".", "./", office.path().to_str().unwrap()] {
        let shown = office.ivp(&["check", "--plan", around, "--against", "main"]);
        assert_eq!(shown.code, 1, "{shown:?}");
        assert!(shown.out.contains("change/not-comparable"), "{}", shown.out);
    }
    // A second folder, which is not the one that is found.
    let office = edited();
    std::fs::create_dir(office.path().join("beleid")).unwrap();
    std::fs::write(office.path().join("beleid/plan.toml"), DECOY).unwrap();
    office.git(&["add", "--all"]);
    shown(&office, "een tweede plan in de repository (beleid/plan.toml)");
    let named = office.ivp(&["check", "--plan", "plan", "--against", "main"]);
    assert!(named.out.contains("change/target") && !named.out.contains("change/not-comparable"), "{named:?}");
    // A stub in the place of a plan that was moved.
    let office = edited();
    office.git(&["mv", "plan", "beleid"]);
    std::fs::create_dir(office.path().join("plan")).unwrap();
    std::fs::write(office.file("plan.toml"), DECOY).unwrap();
    shown(&office, "een tweede plan in de repository (beleid/plan.toml)");
    // Plans that were there already are no matter.
    let office = Office::of_haaksbergen();
    crate::office::copy(&office.path().join("plan"), &office.path().join("voorbeeld/plan"));
    office.in_git().ivp(&["check", "--against", "main"]).done();
}

#[test]
fn a_plan_of_which_nothing_can_be_read_is_no_earlier_version() {
    let office = Office::of_haaksbergen();
    let text = office.read("plan.toml");
    office.write("plan.toml", text.replace("first_year", "first_yaer"));
    let office = office.in_git();
    office.write("plan.toml", text);
    office.edit(SAFETY, TARGET, EASED);
    for command in [&["check", "--against", "main"][..], &["diff", "main"]] {
        let shown = office.ivp(command);
        assert_eq!(shown.code, 1, "{shown:?}");
        assert!((shown.out + &shown.err).contains("Het plan in main is niet te lezen"));
    }
}

#[test]
fn a_plan_in_its_own_repository_is_found_there() {
    // The folder of the plan is the top.
    let office = edited();
    let own = office.path().join("los");
    crate::office::copy(&office.path().join("plan"), &own);
    git(&own, &["init", "--quiet"]);
    git(&own, &["add", "--all"]);
    git(&own, &["commit", "--quiet", "--message", "Begin"]);
    let text = std::fs::read_to_string(own.join(SAFETY)).unwrap();
    std::fs::write(own.join(SAFETY), text.replace(EASED, TARGET)).unwrap();
    // The folder around it is in git too, and knows nothing of it.
    for around in ["with", "without"] {
        let shown = run_in(&office, &own, &["check", "--against", "main"]);
        assert_eq!(shown.code, 1, "{around} {shown:?}");
        assert!(
            shown.out.contains("change/target") && !shown.out.contains("file/"),
            "{around} {}",
            shown.out
        );
        let shown = run_in(&office, &own, &["log"]).done();
        assert_eq!(shown.out.lines().count(), 3, "{around} {}", shown.out);
        if around == "with" {
            std::fs::remove_dir_all(office.path().join(".git")).unwrap();
        }
    }
}

#[test]
fn what_git_does_not_trust_is_not_read() {
    let office = edited();
    std::fs::write(office.path().join(".git/HEAD"), "nonsense\n").unwrap();
    office.ivp(&["check", "--against", "main"]).refused(3, &["Git weigert"]);
    // Who may give a file to somebody else (root) sees that git does not take theirs.
    let office = edited();
    if std::os::unix::fs::chown(office.path().join(".git"), Some(12345), None).is_ok() {
        office.ivp(&["check", "--against", "main"]).refused(3, &["dubious ownership", "safe.directory"]);
        office.ivp(&["log"]).refused(3, &["dubious ownership"]);
    }
}

/// Some kilobytes of objects that name more folders than can ever be listed, in which no file is.
#[test]
fn a_commit_without_end_is_broken_off() {
    let office = Office::of_haaksbergen().in_git();
    let script = r#"
        tree=$(git hash-object -t tree -w /dev/null)
        for level in 1 2 3 4 5 6 7 8 9 10 11 12; do
            tree=$(for name in 0 1 2 3 4 5 6 7 8 9; do printf '040000 tree %s\t%s\n' "$tree" "$name"; done | git mktree)
        done
        root=$( (git ls-tree HEAD; printf '040000 tree %s\tx\n' "$tree") | git mktree)
        git update-ref HEAD "$(git -c user.name=T -c user.email=t@example.org commit-tree "$root" -p HEAD -m x)"
    "#;
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).current_dir(office.path()).envs(git_environment("2026-11-24"));
    assert!(shell.status().unwrap().success());
    office.ivp(&["check", "--against", "HEAD"]).refused(3, &["meer bestanden dan te lezen zijn"]);
    // What is asked of the plan folder alone does not meet it.
    office.ivp(&["status", "--rev", "HEAD"]).done();
}
