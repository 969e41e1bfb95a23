//! Where an edit would land: adoption on either side counts, a reverted commit takes its figure back, and what could not
//! be read before is not compared.

use serde_json::Value;

use crate::office::Office;

const COUNTED: &str = "measurements/buurt/overlast.toml";
const LATE: &str = "measurements/buurt/te-laat.toml";
const BY_MISTAKE: &str = "\n[[measurement]]\nperiod = \"2018\"\nvalue = 999\nrecorded = 2026-03-05\n";

fn commit(office: &Office, day: &str, message: &str) {
    office.git_on(day, &["add", "--all"]);
    office.git_on(day, &["commit", "--quiet", "--message", message]);
}

/// Kleindorp on main, with an edit of main and then a branch on which the rest happens.
fn kleindorp(before: impl Fn(&Office)) -> Office {
    let office = Office::of_kleindorp();
    before(&office);
    office.git(&["init", "--quiet"]);
    commit(&office, "2026-03-01", "Begin");
    office
}

/// The findings about changes: (rule, severity), and the exit status.
fn found(office: &Office) -> (Vec<(String, String)>, i32) {
    let arguments = ["check", "--against", "main", "--format", "json"];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let report = office.json(&arguments);
    let all = report["diagnostics"].as_array().unwrap().iter();
    let of_changes = all.map(|one| (text(&one["rule"]), text(&one["severity"])));
    (of_changes.filter(|(rule, _)| rule.starts_with("change/")).collect(), office.ivp(&arguments).code)
}

fn one(rule: &str, severity: &str) -> Vec<(String, String)> {
    vec![(rule.to_owned(), severity.to_owned())]
}

#[test]
fn a_plan_that_was_adopted_on_main_since_is_adopted_for_the_branch() {
    let office = kleindorp(|office| {
        let text = office.read("plan.toml");
        office.write("plan.toml", text.replace("status = \"adopted\"", "status = \"draft\""));
    });
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.edit("priorities/buurt.toml", "Inwoners wonen prettig en weten", "Inwoners weten");
    commit(&office, "2026-03-10", "Ambitie");
    assert_eq!(found(&office), (vec![], 0));
    office.git(&["checkout", "--quiet", "main"]);
    let text = office.read("plan.toml");
    office.write("plan.toml", text.replace("status = \"draft\"", "status = \"adopted\""));
    commit(&office, "2026-03-12", "Vastgesteld");
    office.git(&["checkout", "--quiet", "edit"]);
    assert_eq!(found(&office), (one("change/reworded", "error"), 1));
}

#[test]
fn an_evaluation_that_main_adopted_is_no_draft_on_the_branch() {
    let reading = "\n[priority.jeugd]\ninterpretation = \"De lessen gingen door.\"\nadjustment = \"Geen.\"\n";
    let office = kleindorp(|office| {
        office.write("evaluations/2025.toml", office.read("evaluations/2025.toml") + reading);
    });
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.edit("evaluations/2025.toml", "De lessen gingen door.", "De lessen gingen niet door.");
    commit(&office, "2026-03-10", "Duiding");
    assert_eq!(found(&office), (vec![], 0));
    office.git(&["checkout", "--quiet", "main"]);
    let adopted =
        "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }";
    office.edit("evaluations/2025.toml", "status = \"draft\"", adopted);
    commit(&office, "2026-03-18", "Vastgesteld");
    office.git(&["checkout", "--quiet", "edit"]);
    assert_eq!(found(&office), (one("change/evaluation", "error"), 1));
}

#[test]
fn a_figure_is_taken_back_by_reverting_its_commit_and_by_nothing_else() {
    let office = kleindorp(|_| {});
    office.write(COUNTED, office.read(COUNTED) + BY_MISTAKE);
    commit(&office, "2026-03-05", "Per ongeluk");
    let added = office.git(&["rev-parse", "HEAD"]).trim().to_owned();
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.git(&["revert", "--no-edit", &added]);
    assert_eq!(found(&office), (one("change/measurement-removed", "warning"), 0));
    // By hand, and with the words of a revert about another commit, it is a figure that is gone.
    for message in ["Weg ermee", "This reverts commit 0123456789012345678901234567890123456789."] {
        office.git(&["checkout", "--quiet", "-B", "edit", "main"]);
        office.write(COUNTED, office.read(COUNTED).replace(BY_MISTAKE, ""));
        commit(&office, "2026-03-20", message);
        assert_eq!(found(&office), (one("change/measurement-removed", "error"), 1), "{message}");
    }
    // What the commit did not add is not taken back by it.
    office.git(&["checkout", "--quiet", "-B", "edit", "main"]);
    office.edit(COUNTED, "[[measurement]]\nperiod = \"2021\"\nvalue = 70\nrecorded = 2022-06-14\n", "");
    commit(&office, "2026-03-20", &format!("Revert\n\nThis reverts commit {added}."));
    assert_eq!(found(&office).0, one("change/measurement-removed", "error"));
}

#[test]
fn a_figure_that_an_adopted_evaluation_could_use_is_not_taken_back() {
    let office = Office::of_kleindorp();
    let (figures, evaluation) = (office.read(LATE), office.read("evaluations/2024.toml"));
    std::fs::remove_file(office.file("evaluations/2024.toml")).unwrap();
    office.edit(LATE, "[[measurement]]\nperiod = \"2024\"\nvalue = 18\nrecorded = 2025-01-07\n", "");
    office.git(&["init", "--quiet"]);
    commit(&office, "2025-01-01", "Begin");
    office.write(LATE, figures);
    commit(&office, "2025-01-07", "Cijfer");
    let added = office.git(&["rev-parse", "HEAD"]).trim().to_owned();
    office.write("evaluations/2024.toml", evaluation);
    commit(&office, "2025-04-09", "Evaluatie");
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.git(&["revert", "--no-edit", &added]);
    assert_eq!(found(&office), (one("change/measurement-removed", "error"), 1));
}

#[test]
fn what_could_not_be_read_and_stands_otherwise_now_is_not_compared() {
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
    // What makes the figure of 2024 unreadable, and what the edit makes of the file.
    let ways: [(&str, &str); 3] =
        [("value = 60", "value = \"60\""), ("value = 60", "vaule = 60"), ("value = 60", "value = 60,0")];
    for (sound, broken) in ways {
        let office = kleindorp(|office| office.edit(COUNTED, sound, broken));
        office.git(&["checkout", "--quiet", "-b", "edit"]);
        office.edit(COUNTED, broken, "value = 40");
        let (rules, code) = found(&office);
        assert!(
            rules.contains(&("change/not-comparable".to_owned(), "error".to_owned())),
            "{broken}: {rules:?}"
        );
        assert_eq!(code, 1);
    }
    // That the text of then is quoted in the file of now makes it no less an edit.
    let unread = "[[measurement]]\nperiod = \"2017\"\nvalue = \"83\"\nrecorded = 2022-06-14\n";
    let office = kleindorp(|office| office.write(COUNTED, office.read(COUNTED) + "\n" + unread));
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    let quoted = unread.replace("\"83\"", "40") + "note = '''\n" + unread + "'''\n";
    office.write(COUNTED, office.read(COUNTED).replace(unread, &quoted));
    assert_eq!(found(&office).0[0].0, "change/not-comparable");
    let text = Office::of_kleindorp().read(COUNTED);
    let office = kleindorp(|office| office.write(COUNTED, pointer));
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.write(COUNTED, &text);
    assert_eq!(found(&office).0[0].0, "change/not-comparable");
    // Left as it is, it is told for what it is, and hides nothing else.
    let office = kleindorp(|office| office.edit(COUNTED, "value = 60", "value = \"60\""));
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.edit("priorities/buurt.toml", "Inwoners wonen prettig en weten", "Inwoners weten");
    assert_eq!(found(&office).0, one("change/reworded", "error"));
}

#[test]
fn what_was_done_on_main_in_the_same_way_is_not_of_this_branch() {
    let office = kleindorp(|_| {});
    let reworded = |office: &Office| {
        office.edit("priorities/buurt.toml", "Inwoners wonen prettig en weten", "Inwoners weten");
    };
    let figure = "\n[[measurement]]\nperiod = \"2018\"\nvalue = 31\nrecorded = 2020-01-05\n";
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    reworded(&office);
    office.write(COUNTED, office.read(COUNTED) + figure);
    commit(&office, "2026-03-10", "Ambitie");
    let alone = found(&office);
    assert!(alone.0.contains(&("change/reworded".to_owned(), "error".to_owned())), "{alone:?}");
    assert!(alone.0.len() > 1, "{alone:?}");
    office.git(&["checkout", "--quiet", "main"]);
    reworded(&office);
    office.write(COUNTED, office.read(COUNTED) + figure);
    commit(&office, "2026-03-12", "Dezelfde ambitie");
    office.git(&["checkout", "--quiet", "edit"]);
    assert_eq!(found(&office), (vec![], 0));
    // In another way it is.
    office.edit("priorities/buurt.toml", "Inwoners weten", "Bewoners weten");
    commit(&office, "2026-03-13", "Anders");
    assert_eq!(found(&office), (one("change/reworded", "error"), 1));
}

/// The branch `edit`, with an edit of its own and another on main since.
fn parallel(on_main: impl Fn(&Office), on_branch: impl Fn(&Office)) -> Office {
    let office = kleindorp(|_| {});
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    on_branch(&office);
    commit(&office, "2026-03-10", "Op de branch");
    office.git(&["checkout", "--quiet", "main"]);
    on_main(&office);
    commit(&office, "2026-03-12", "Op main");
    office.git(&["checkout", "--quiet", "edit"]);
    office
}

fn add(office: &Office, file: &str, text: &str) {
    office.write(file, office.read(file) + text);
}

const BUURT: &str = "priorities/buurt.toml";

#[test]
fn what_is_wrong_only_together_with_main_is_found_before_it_lands() {
    let goal =
        "\n[[goal]]\nid = \"lantaarns\"\ntitle = \"Lantaarns\"\nkind = \"milestone\"\nlead = \"gemeente\"\n";
    let indicator = "\n[[indicator]]\nid = \"lantaarns\"\nkind = \"performance\"\ngoal = \"meldpunt\"\n\
        title = \"Herstelde lantaarns\"\nunit = \"count\"\ndirection = \"higher\"\nfrequency = \"yearly\"\n\
        sources = [\"gemeente\"]\n";
    let action = "\n[[action]]\nid = \"lantaarns\"\ngoal = \"buurt/lantaarns\"\ntitle = \"Lantaarns plaatsen\"\n\
        state = \"planned\"\nlead = \"gemeente\"\nend = \"2026\"\n";
    let on_main = |office: &Office| {
        add(office, BUURT, goal);
        add(office, "actions/2026.toml", action);
    };
    let office = parallel(on_main, |office| add(office, BUURT, indicator));
    let report = office.json(&["check", "--against", "main", "--format", "json"]);
    let errors: Vec<&Value> =
        report["diagnostics"].as_array().unwrap().iter().filter(|one| one["severity"] == "error").collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert_eq!(errors[0]["rule"], "id/duplicate");
    assert_eq!(errors[0]["file"], "main+:plan/priorities/buurt.toml");
    let said = errors[0]["message"].as_str().unwrap();
    assert!(said.ends_with("(dat blijkt pas samen met wat er intussen in main bij kwam)"), "{said}");
    // It asks no decision of whoever made the edit, and stands under a heading of its own.
    let diff = office.ivp(&["diff", "main"]).out;
    assert!(diff.contains("Blijkt pas samen met wat er intussen bij kwam\n  ! "), "{diff}");
    assert!(!diff.contains("Vraagt een besluit"), "{diff}");
    // Each by itself is sound.
    assert_eq!(office.ivp(&["check"]).code, 0);
    let main = office.ivp(&["check", "--rev", "main"]);
    assert_eq!(main.code, 0, "{}", main.out);
}

/// Git knows of lines alone, and nobody is asked where it joins them.
#[test]
fn what_git_joins_by_line_into_nonsense_is_found_before_it_lands() {
    let figure = "[[measurement]]\nperiod = \"2018\"\nvalue = 70\nrecorded = 2026-03-05\n";
    for on_main in ["70", "71"] {
        let first = figure.replace("70", on_main);
        let at_start = |office: &Office| {
            let text =
                office.read(COUNTED).replacen("[[measurement]]", &format!("{first}\n[[measurement]]"), 1);
            office.write(COUNTED, text);
        };
        let office = parallel(at_start, |office| add(office, COUNTED, &format!("\n{figure}")));
        let report = office.json(&["check", "--against", "main", "--format", "json"]);
        let all = report["diagnostics"].as_array().unwrap().iter();
        let errors = all.filter(|one| one["severity"] == "error");
        let rules: Vec<&str> = errors.map(|one| one["rule"].as_str().unwrap()).collect();
        assert_eq!(rules, ["measurement/duplicate"], "{on_main}");
        // So it is: git merges the two without a word.
        office.git(&["merge", "--quiet", "--no-edit", "main"]);
        assert_eq!(office.json(&["check", "--format", "json"])["errors"], 1);
    }
}

#[test]
fn what_an_edit_does_to_what_main_made_of_the_plan_is_found() {
    let baseline = |office: &Office| {
        let text = office.read(BUURT);
        let (before, after) = text.split_once("id = \"te-laat\"\n").unwrap();
        office.write(BUURT, format!("{before}id = \"te-laat\"\nbaseline = \"2024\"\n{after}"));
    };
    let correction = |office: &Office| {
        let text = "\n[[measurement]]\nperiod = \"2024\"\nvalue = 19\nrecorded = 2026-03-10\ncorrects = \"Een te weinig\"\nreplaces = 18\n";
        add(office, LATE, text);
    };
    // A correction is free; that of a baseline is always shown.
    assert_eq!(found(&parallel(|office| add(office, BUURT, "# op main\n"), correction)), (vec![], 0));
    assert_eq!(found(&parallel(baseline, correction)), (one("change/shown", "warning"), 0));
}

#[test]
fn what_a_person_must_join_is_named_where_the_comparison_is_told() {
    let figure = |value: i32| {
        let text = format!("\n[[measurement]]\nperiod = \"2018\"\nvalue = {value}\nrecorded = 2026-03-05\n");
        move |office: &Office| add(office, COUNTED, &text)
    };
    let shown = parallel(figure(71), figure(72)).ivp(&["check", "--against", "main"]);
    let said = "Wat er intussen in main bij kwam, is er niet vanzelf mee samen te voegen; dat moet iemand eerst zelf \
        doen (git merge main), in: measurements/buurt/overlast.toml.";
    let out = shown.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains(said), "{out}");
    // With the same figure on both sides there is nothing to join.
    let shown = parallel(figure(71), figure(71)).ivp(&["check", "--against", "main"]);
    assert!(!shown.out.contains("git merge"), "{}", shown.out);
}

#[test]
fn where_each_was_merged_into_the_other_a_person_joins_them_first() {
    let office =
        parallel(|office| add(office, BUURT, "# op main\n"), |office| add(office, LATE, "# op de branch\n"));
    let said = |office: &Office| {
        let shown = office.ivp(&["check", "--against", "main"]).out;
        shown.split_whitespace().collect::<Vec<_>>().join(" ").contains("meer dan één punt")
    };
    assert!(!said(&office));
    office.git(&["branch", "was"]);
    let merge = |other: &str| office.git_on("2026-03-13", &["merge", "--quiet", "--message", "Samen", other]);
    merge("main");
    office.git(&["checkout", "--quiet", "main"]);
    merge("was");
    office.git(&["checkout", "--quiet", "edit"]);
    assert!(said(&office));
}
