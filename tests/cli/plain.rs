//! Computers that are not like ours: a console without Unicode, no language set, no Unix.

use std::path::Path;

use crate::office::{Office, ran};

/// What a command says and shows with these variables.
fn all_of(office: &Office, arguments: &[&str], variables: &[(&str, &str)]) -> (String, String) {
    let mut command = office.command(arguments);
    command.envs(variables.iter().copied());
    let ran = ran(command);
    (ran.out, ran.err)
}

#[test]
fn a_console_without_unicode_gets_no_byte_above_127() {
    let office = Office::of_voorbeeldstad();
    let mut seen = 0;
    for arguments in [
        &["status"][..],
        &["status", "jeugd"],
        &["show", "overlast-jeugd"],
        &["show", "jeugd"],
        &["history", "overlast-jeugd"],
        &["due"],
        &["check"],
        &["action", "list"],
        &["followup", "list"],
        &["feasible"],
        &["explain", "measurement/jump"],
        &["help", "oordelen"],
        &["record", "--help"],
        &["record", "overlast-jeugd", "é", "--period", "2025"],
        &[],
    ] {
        let (out, err) = all_of(&office, arguments, &[]);
        seen += usize::from(!out.is_ascii() || !err.is_ascii());
        for variables in [&[("LC_ALL", "C")][..], &[("LANG", "POSIX")], &[("IVP_UNICODE", "nee")]] {
            let (plain, said) = all_of(&office, arguments, variables);
            assert!(plain.is_ascii() && said.is_ascii(), "{arguments:?}: {plain}{said}");
            // Charts are drawn with signs of their own, and some lines break elsewhere.
            assert_eq!(plain.is_empty(), out.is_empty(), "{arguments:?}");
        }
    }
    assert!(seen > 12, "{seen}");
    let unicode = all_of(&office, &["status"], &[("LC_ALL", "C"), ("IVP_UNICODE", "ja")]);
    assert_eq!(unicode, all_of(&office, &["status"], &[]));
}

#[test]
fn what_goes_to_a_file_or_a_program_stays_unicode() {
    let office = Office::of_voorbeeldstad();
    for arguments in [
        &["status", "--format", "json"][..],
        &["status", "--format", "markdown"],
        &["check", "--format", "json"],
        &["due", "--format", "ics"],
        &["history", "overlast-jeugd", "--format", "csv"],
        &["export"],
        &["evaluate", "2025"],
        &["schema"],
    ] {
        assert_eq!(
            all_of(&office, arguments, &[("LC_ALL", "C")]),
            all_of(&office, arguments, &[("IVP_LANG", "nl")]),
            "{arguments:?}"
        );
    }
}

#[test]
fn without_a_language_of_the_computer_the_program_speaks_that_of_the_plan() {
    let office = Office::of_base_plan();
    let first = |office: &Office, variables: &[(&str, &str)]| all_of(office, &["check"], variables).0;
    for variables in [&[][..], &[("LC_ALL", "C")], &[("LANG", "C.UTF-8")], &[("LANG", "de_DE.UTF-8")]] {
        assert!(first(&office, variables).starts_with("Geen fouten"), "{variables:?}");
    }
    office.edit("plan.toml", "language = \"nl\"", "language = \"en\"");
    for variables in [&[][..], &[("LC_ALL", "C")]] {
        assert!(first(&office, variables).starts_with("No errors"), "{variables:?}");
    }
}

/// What is there on Unix only.
const OF_UNIX: [&str; 8] =
    ["std::os::", "cfg(unix", "cfg(not(unix", "libc::", "nix::", "\"/dev/", "PermissionsExt", "\"/tmp"];

#[test]
fn only_files_asks_anything_of_the_system_that_windows_does_not_have() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut outside, mut inside) = (Vec::new(), 0);
    for entry in walkdir::WalkDir::new(&source).into_iter().map(Result::unwrap) {
        let path = entry.path();
        // Tests may be of one system.
        if path.extension().is_none_or(|end| end != "rs") || path.iter().any(|part| part == "tests") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        for found in OF_UNIX.iter().filter(|found| text.contains(**found)) {
            if path.starts_with(source.join("files")) {
                inside += 1;
            } else {
                outside.push(format!("{found} in {}", path.display()));
            }
        }
    }
    assert!(outside.is_empty(), "{outside:#?}");
    assert!(inside > 5, "the test sees what it looks for: {inside}");
}
