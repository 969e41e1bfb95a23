//! Temporary files of runs that were killed.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::beside::{Beside, JOURNAL, UNDO};
use super::discover::{MAX_DEPTH, is_passed_by};
use super::write::temporary_of;

/// Takes away what killed runs left beside the files of a plan, beside the journal and beside what is kept to take a write
/// back. Only for who holds the lock: no run that writes the plan is busy then. Only plain files that bear the name which
/// this program gives are taken, and none behind a link; what cannot be taken stays, in nobody's way.
pub fn remove_leftovers(plan: &Path) {
    let walk = WalkDir::new(plan).min_depth(1).max_depth(MAX_DEPTH).into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        !entry.file_type().is_dir() || entry.depth() == 0 || !is_passed_by(&name, true)
    });
    // Others than this program's own commands on the plan write no such file: a result that is being written to a folder
    // in the plan bears another name.
    let of_plan = walk.flatten().filter(|entry| {
        let name = entry.file_name().to_string_lossy();
        entry.file_type().is_file() && temporary_of(&name).is_some_and(|of| of.ends_with(".toml"))
    });
    for entry in of_plan {
        let _ = fs::remove_file(entry.path());
    }
    for kept in [JOURNAL, UNDO].into_iter().filter_map(|name| Beside::of(plan, name)) {
        let (Some(folder), Some(name)) = (kept.file.parent(), kept.file.file_name()) else { continue };
        let Ok(beside) = fs::read_dir(folder) else { continue };
        for entry in beside.flatten() {
            let own = entry.file_name();
            let is_own = temporary_of(&own.to_string_lossy()).is_some_and(|of| name == of);
            if is_own && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_files_of_our_own_name_are_taken() {
        let folder = tempfile::tempdir().unwrap();
        let plan = folder.path().join("plan");
        let inner = plan.join("measurements/jeugd");
        fs::create_dir_all(&inner).unwrap();
        fs::create_dir_all(plan.join(".git")).unwrap();
        let gone = [
            ".plan.toml.12-0.ivp-tmp",
            "measurements/jeugd/.x.toml.7-31.ivp-tmp",
            "..ivp.journal.9-0.ivp-tmp",
            "..ivp.undo.9-0.ivp-tmp",
        ];
        let kept = [
            "plan.toml",
            ".uit.csv.12-0.ivp-tmp",
            ".plan.toml.12.ivp-tmp",
            ".plan.toml.12-.ivp-tmp",
            ".plan.toml.a-0.ivp-tmp",
            "plan.toml.12-0.ivp-tmp",
            ".plan.toml.12-0.ivp-tmp.toml",
            ".git/.x.toml.12-0.ivp-tmp",
            "measurements/..ivp.journal.9-0.ivp-tmp",
        ];
        for name in gone.iter().chain(&kept) {
            fs::write(plan.join(name), "x").unwrap();
        }
        fs::create_dir(plan.join(".map.toml.1-0.ivp-tmp")).unwrap();
        remove_leftovers(&plan);
        gone.iter().for_each(|name| assert!(!plan.join(name).exists(), "{name}"));
        kept.iter().for_each(|name| assert!(plan.join(name).exists(), "{name}"));
        assert!(plan.join(".map.toml.1-0.ivp-tmp").is_dir());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_taken_through_a_link_and_no_link_is() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (plan, elsewhere) = (folder.path().join("plan"), folder.path().join("elsewhere"));
        for made in [&plan, &elsewhere] {
            fs::create_dir(made).unwrap();
        }
        let there = elsewhere.join(".x.toml.1-0.ivp-tmp");
        fs::write(&there, "x").unwrap();
        symlink(&elsewhere, plan.join("measurements")).unwrap();
        symlink(&there, plan.join(".y.toml.1-0.ivp-tmp")).unwrap();
        remove_leftovers(&plan);
        assert!(there.exists() && plan.join(".y.toml.1-0.ivp-tmp").is_symlink());
        // The folder itself may be reached through one.
        symlink(&elsewhere, folder.path().join("way")).unwrap();
        remove_leftovers(&folder.path().join("way"));
        assert!(!there.exists());
    }
}
