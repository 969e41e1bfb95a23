//! The rules about folders and bytes, on real ones.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::super::{Example, REGISTRY, check};
use super::texts::assert_rendered;
use super::{small_plan, today};
use crate::model::load;

/// The small plan on disk, with something done to it.
fn folder(change: impl FnOnce(&Path)) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in small_plan() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    change(folder.path());
    folder
}

/// The rules that fire on a plan folder, each with the file.
fn found(folder: &TempDir) -> Vec<(&'static str, String)> {
    let loaded = load(folder.path(), "plan");
    let findings = check(&loaded, today());
    findings.iter().for_each(assert_rendered);
    let file =
        |finding: &crate::diagnostic::Diagnostic| loaded.sources.file(finding.place.file).inside.clone();
    findings.iter().map(|finding| (finding.rule.as_str(), file(finding))).collect()
}

fn assert_found(change: impl FnOnce(&Path), expected: &[(&str, &str)]) {
    let found = found(&folder(change));
    let found: Vec<_> = found.iter().map(|(rule, file)| (*rule, file.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_rule_without_an_example_is_shown_here_on_a_folder() {
    let without = REGISTRY.rules().filter(|rule| matches!(rule.example, Example::OnDisk));
    let without = without.map(|rule| rule.id.as_str());
    assert_eq!(
        without.collect::<Vec<_>>(),
        [
            // In tests/cli/gate.rs: it takes two versions in git.
            "change/not-comparable",
            "file/empty",
            "file/encoding",
            "file/git-directory",
            "file/link",
            "file/missing",
            "file/no-figures",
            "file/no-priority",
            "file/too-large",
            "file/too-many",
            "file/unreadable",
        ]
    );
}

#[test]
fn a_file_of_another_encoding_is_named() {
    for bytes in [&b"\xff\xfet\0i\0"[..], b"PK\x03\x04\0\0", b"title = \"Caf\xe9\"\n"] {
        assert_found(
            |plan| fs::write(plan.join("monitor.toml"), bytes).unwrap(),
            &[("file/encoding", "monitor.toml")],
        );
    }
}

#[test]
fn what_an_unreadable_file_holds_is_not_called_unknown() {
    // The measurements of its indicators, and its place in the order of priorities.
    assert_found(
        |plan| {
            fs::write(plan.join("priorities/buurt.toml"), b"title = \"Caf\xe9\"\n").unwrap();
            let head = fs::read_to_string(plan.join("plan.toml")).unwrap();
            fs::write(plan.join("plan.toml"), format!("{head}priorities = [\"buurt\"]\n")).unwrap();
        },
        &[("file/encoding", "priorities/buurt.toml")],
    );
}

#[test]
fn a_head_that_cannot_be_read_hides_nothing_else() {
    assert_found(
        |plan| {
            fs::write(plan.join("plan.toml"), b"title = \"Caf\xe9\"\n").unwrap();
            fs::write(plan.join("priorities/jeugd.toml"), "title = \"Jeugd\"\n").unwrap();
        },
        &[
            ("file/encoding", "plan.toml"),
            ("schema/missing-key", "priorities/jeugd.toml"),
            ("goal/none", "priorities/jeugd.toml"),
        ],
    );
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_refused() {
    assert_found(
        |plan| std::os::unix::fs::symlink("/etc/hostname", plan.join("decisions.toml")).unwrap(),
        &[("file/link", "decisions.toml")],
    );
}

#[test]
fn a_repository_in_the_folder_is_told() {
    assert_found(
        |plan| {
            for part in ["objects", "refs"] {
                fs::create_dir(plan.join(part)).unwrap();
            }
            fs::write(plan.join("HEAD"), "ref: refs/heads/main\n").unwrap();
        },
        &[("file/unread", "HEAD"), ("file/git-directory", "HEAD")],
    );
}

#[test]
fn a_folder_without_a_plan_says_so() {
    assert_found(|plan| fs::remove_file(plan.join("plan.toml")).unwrap(), &[("file/missing", "plan.toml")]);
}

#[test]
fn a_plan_has_a_priority() {
    assert_found(
        |plan| {
            fs::remove_dir_all(plan.join("priorities")).unwrap();
            fs::remove_dir_all(plan.join("measurements")).unwrap();
        },
        &[("file/no-priority", "plan.toml")],
    );
}

#[test]
fn a_file_can_be_too_large_and_a_folder_too_deep() {
    assert_found(
        |plan| {
            let file = fs::File::create(plan.join("analysis.toml")).unwrap();
            file.set_len(crate::files::MAX_FILE_BYTES + 1).unwrap();
        },
        &[("file/too-large", "analysis.toml")],
    );
    assert_found(|plan| fs::create_dir_all(plan.join("a/b/c/d/e/f/g/h")).unwrap(), &[("file/too-many", "")]);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder(|plan| {
        fs::write(plan.join("monitor.toml"), "x = 1").unwrap();
        fs::set_permissions(plan.join("monitor.toml"), fs::Permissions::from_mode(0o000)).unwrap();
    });
    // Who may read everything (root) is not refused.
    if fs::read(folder.path().join("monitor.toml")).is_err() {
        assert_eq!(found(&folder), [("file/unreadable", "monitor.toml".to_owned())]);
    }
}

#[test]
fn an_empty_file_and_one_without_figures_are_told() {
    for text in ["", "\n \n"] {
        for path in ["measurements/buurt/overlast.toml", "actions/2026.toml"] {
            let found = found(&folder(|plan| {
                fs::create_dir_all(plan.join("actions")).unwrap();
                fs::write(plan.join(path), text).unwrap();
            }));
            assert!(found.contains(&("file/empty", path.to_owned())), "{path}: {found:?}");
        }
    }
    for text in ["# [[measurement]]\n# period = \"2024\"\n", "source = \"politie\"\n", "# Cijfers van de pol"]
    {
        let path = "measurements/buurt/onveilig.toml";
        let found = found(&folder(|plan| fs::write(plan.join(path), text).unwrap()));
        assert!(found.contains(&("file/no-figures", path.to_owned())), "{text}: {found:?}");
    }
}
