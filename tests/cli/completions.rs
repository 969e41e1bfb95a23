//! `ivp completions` and `ivp man`: what is typed and what is read, from the same place as the help.

use std::collections::BTreeSet;

use crate::office::Office;

/// The commands that the help lists.
fn commands(office: &Office) -> Vec<String> {
    let help = office.ivp(&["--help"]).done().out;
    let listed = help.lines().skip_while(|line| !line.starts_with("Opdrachten")).skip(1);
    listed
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("    ").or(line.strip_prefix("  ")))
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn every_command_and_its_options_are_completed_in_every_shell() {
    let office = Office::of_haaksbergen();
    let commands = commands(&office);
    assert!(commands.len() >= 18, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = office.ivp(&["completions", shell]).done().out;
        for command in &commands {
            assert!(script.contains(command.as_str()), "{shell}: {command}");
        }
        assert!(script.contains("denominator"), "{shell}");
    }
    office.ivp(&["completions", "cmd"]).refused(2, &["bash, zsh, fish, powershell"]);
    // It can be asked for before there is a plan.
    office.ivp(&["completions", "fish", "--plan", "nergens"]).done();
}

/// PowerShell ends a text at a quotation mark of any kind, unless two stand together: one too few, and it reads nothing.
#[test]
fn what_powershell_reads_has_no_text_that_ends_too_soon() {
    let office = Office::of_base_plan();
    for lang in ["nl", "en"] {
        let script = office.ivp(&["completions", "powershell", "--lang", lang]).done().out;
        assert!(!script.contains(['‘', '’', '‚', '‛']), "{lang}");
        let proposals = script.lines().filter(|line| line.contains("[CompletionResult]::new("));
        let mut count = 0;
        for line in proposals {
            assert_eq!(line.replace("''", "").matches('\'').count(), 6, "{lang}: {line}");
            count += 1;
        }
        assert!(count > 300 && script.contains("''plan''"), "{lang}: {count}");
    }
}

#[test]
fn every_command_has_a_page_in_the_language_of_the_reader() {
    let office = Office::of_haaksbergen();
    let shown = office.ivp(&["man"]).done().out;
    assert!(shown.contains(".SH NAAM\nivp \\- ") && !shown.contains(".SH NAME"), "{shown}");
    assert!(office.ivp(&["man", "--lang", "en"]).done().out.contains(".SH NAME\nivp \\- "));
    let folder = office.path().join("man1");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("git.1"), "of another program").unwrap();
    office.ivp(&["man", "-o", "man1"]).done();
    let there: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for command in commands(&office) {
        assert!(there.contains(&format!("ivp-{command}.1")), "{command}: {there:?}");
    }
    assert!(there.contains("ivp-action-set.1") && there.contains("git.1"));
    assert_eq!(std::fs::read_to_string(folder.join("git.1")).unwrap(), "of another program");
    let record = std::fs::read_to_string(folder.join("ivp-record.1")).unwrap();
    assert!(record.contains("Leg een meting vast"), "{record}");
}

#[test]
fn without_a_shell_it_says_which_there_are() {
    let office = Office::of_base_plan();
    for typed in [&["completions"][..], &["completions", "tcsh"]] {
        let ran = office.ivp(typed).refused(2, &["bash, zsh, fish, powershell"]);
        assert!(!ran.err.contains("bestand"), "{}", ran.err);
    }
    office.ivp(&["completions", "--lang", "en"]).refused(2, &["For which shell?"]);
}
