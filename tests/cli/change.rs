//! Edits of an adopted plan under review: `check --against`.

use std::process::Command;

use serde_json::Value;

use crate::office::{Office, Ran, ran};

const SAFETY: &str = "priorities/veiligheidsbeleving.toml";
const TARGET: &str = "target = { value = 7, by = 2027, assumed = \"het plan noemt bij de 7 procent geen jaar (hier 2027, het laatste)\" }\n";
const YOUTH: &str = "priorities/jeugd.toml";
const CRIME: &str = "measurements/monitor/geregistreerde-misdrijven.toml";

const YEAR_PLAN: &str = "\
adopted = { body = \"college\", date = 2025-12-16 }

[[action]]
id = \"training\"
title = \"Training voor medewerkers\"
state = \"planned\"
goal = \"ondermijning/bewustwordingstraining\"
end = \"2026-12\"
budget = 2500
";

const EVALUATION: &str = "\
status = \"adopted\"
as_of = 2026-03-01
adopted = { body = \"college\", date = 2026-03-17 }
summary = \"Er is nog weinig gemeten.\"

[priority.jeugd]
interpretation = \"De cijfers van Halt komen later.\"
adjustment = \"Geen.\"
";

const DECISION: &str = "\
[[decision]]
id = \"ivp-vastgesteld\"
date = 2024-01-30
body = \"council\"
title = \"Vaststelling van het plan\"
";

/// The real plan in git, adopted, with a year's implementation plan and an evaluation.
fn adopted() -> Office {
    let office = Office::of_haaksbergen();
    office.write("actions/2026.toml", YEAR_PLAN);
    office.write("evaluations/2025.toml", EVALUATION);
    office.write("decisions.toml", DECISION);
    office.in_git()
}

/// What the rules about changes find: (rule, file, line, message).
fn found(office: &Office, language: &str) -> Vec<(String, String, u64, String)> {
    let report = office.json(&["check", "--against", "main", "--format", "json", "--lang", language]);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let all = report["diagnostics"].as_array().unwrap().iter();
    all.filter(|one| one["rule"].as_str().unwrap().starts_with("change/"))
        .map(|one| {
            let line = one["line"].as_u64().unwrap();
            (text(&one["rule"]), text(&one["file"]), line, text(&one["message"]))
        })
        .collect()
}

/// The line on which a text begins, counted from 1.
fn line_of(text: &str, wanted: &str) -> u64 {
    let at = text.find(wanted).unwrap_or_else(|| panic!("{wanted:?} is not there"));
    u64::try_from(text[..at].matches('\n').count()).unwrap() + 1
}

/// A kind of edit with what must be found: the rule, the file, a text on the line, and what the message says.
struct Edit {
    rule: &'static str,
    make: fn(&Office),
    /// The file, `main:` before it where the finding is about what is gone.
    file: &'static str,
    line: &'static str,
    nl: &'static str,
    en: &'static str,
}

const EDITS: &[Edit] = &[
    Edit {
        rule: "change/target",
        make: |office| office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by"),
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "target = { value = 9, by",
        nl: "Streefwaarde van ‘Inwoners die zich wel eens onveilig voelen’ versoepeld van 7% eind 2027 naar 9% eind 2027 zonder raadsbesluit",
        en: "eased from 7% by the end of 2027 to 9% by the end of 2027 without a decision of the council",
    },
    Edit {
        rule: "change/target",
        make: |office| office.edit(SAFETY, TARGET, ""),
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "id = \"onveiligheidsgevoel\"",
        nl: "(7% eind 2027) geschrapt zonder raadsbesluit",
        en: "(7% by the end of 2027) dropped without a decision of the council",
    },
    Edit {
        rule: "change/baseline",
        make: |office| {
            office.edit(
                SAFETY,
                "baseline = \"2023\"\ntarget = { value = 7",
                "baseline = \"2022\"\ntarget = { value = 7",
            );
        },
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "baseline = \"2022\"",
        nl: "nulmeting gewijzigd van 2023 in 2022 zonder raadsbesluit",
        en: "baseline changed from 2023 to 2022 without a decision of the council",
    },
    Edit {
        rule: "change/definition",
        make: |office| {
            let from = "unit = \"percent\"\ndirection = \"lower\"\nfrequency = \"two-yearly\"\nsources = [\"vragenlijst\"";
            office.edit(SAFETY, from, &from.replace("\"lower\"", "\"interpret\""));
        },
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "direction = \"interpret\"",
        nl: "gewenste richting gewijzigd van",
        en: "direction changed from",
    },
    Edit {
        rule: "change/definition",
        make: |office| {
            office.edit(
                SAFETY,
                "Ik voel me veilig in de gemeente Haaksbergen (oneens of helemaal oneens)",
                "Ik voel me veilig in mijn buurt (oneens of helemaal oneens)",
            )
        },
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "question = \"Ik voel me veilig in mijn buurt",
        nl: "vraag gewijzigd van ‘Ik voel me veilig in de gemeente Haaksbergen",
        en: "question changed from ‘Ik voel me veilig in de gemeente Haaksbergen",
    },
    Edit {
        rule: "change/definition",
        make: |office| office.edit("monitor.toml", "unit = \"count\"", "unit = \"days\""),
        file: "plan/monitor.toml",
        line: "unit = \"days\"",
        nl: "eenheid gewijzigd van aantal in dagen zonder raadsbesluit",
        en: "unit changed from count to days without a decision of the council",
    },
    Edit {
        rule: "change/definition",
        make: |office| office.edit("monitor.toml", "sources = [\"politie-47013ned\", ", "sources = ["),
        file: "plan/monitor.toml",
        line: "sources = [\"cbs-83648ned\"]",
        nl: "bron gewijzigd van politie-47013ned, cbs-83648ned in cbs-83648ned zonder raadsbesluit",
        en: "source changed from politie-47013ned, cbs-83648ned to cbs-83648ned without a decision of the council",
    },
    Edit {
        rule: "change/definition",
        make: |office| {
            let from =
                "of burgerpeiling)\"\nquestion = \"Ik voel me veilig in de gemeente Haaksbergen (oneens";
            office.edit(SAFETY, from, &from.replace("of burgerpeiling", "of straatinterviews"));
        },
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "text = \"(On)veiligheidsgevoelens (data CBS veiligheidsmonitor of straatinterviews",
        nl: "tekst anders verwoord zonder raadsbesluit",
        en: "text reworded without a decision of the council",
    },
    Edit {
        rule: "change/added",
        make: |office| {
            let text = office.read(YOUTH);
            office.write(
                YOUTH,
                text + "\n[[goal]]\nid = \"nieuw-plan\"\ntitle = \"Een nieuw plan\"\nkind = \"milestone\"\n",
            );
        },
        file: "plan/priorities/jeugd.toml",
        line: "id = \"nieuw-plan\"",
        nl: "Doelstelling ‘Een nieuw plan’ (jeugd/nieuw-plan) toegevoegd zonder raadsbesluit",
        en: "Goal ‘Een nieuw plan’ (jeugd/nieuw-plan) added without a decision of the council",
    },
    Edit {
        rule: "change/added",
        make: |office| {
            office.write("priorities/water.toml", "title = \"Water\"\nambition = \"Droge voeten\"\n\n[[goal]]\nid = \"pompen\"\ntitle = \"Pompen\"\nkind = \"milestone\"\n")
        },
        file: "plan/priorities/water.toml",
        line: "title = \"Water\"",
        nl: "Prioriteit ‘Water’ (water) toegevoegd zonder raadsbesluit",
        en: "Priority ‘Water’ (water) added without a decision of the council",
    },
    Edit {
        rule: "change/removed",
        make: |office| {
            let text = office.read("priorities/zorg.toml");
            let (start, end) = (
                text.find("[[goal]]\nid = \"meldcode\"").unwrap(),
                text.find("# Effectindicatoren").unwrap(),
            );
            office.write("priorities/zorg.toml", format!("{}{}", &text[..start], &text[end..]));
        },
        file: "main:plan/priorities/zorg.toml",
        line: "id = \"meldcode\"",
        nl: "(zorg/meldcode) verwijderd zonder raadsbesluit",
        en: "(zorg/meldcode) removed without a decision of the council",
    },
    Edit {
        rule: "change/removed",
        make: |office| {
            office.edit("plan.toml", "\"zorg\", ", "");
            std::fs::remove_file(office.file("priorities/zorg.toml")).unwrap();
        },
        file: "main:plan/priorities/zorg.toml",
        line: "title = \"Zorg en veiligheid\"",
        nl: "Prioriteit ‘Zorg en veiligheid’ (zorg) verwijderd zonder raadsbesluit",
        en: "Priority ‘Zorg en veiligheid’ (zorg) removed without a decision of the council",
    },
    Edit {
        rule: "change/reworded",
        make: |office| {
            let from = "gesprek\"\ntext = \"Minimaal twee keer per jaar op de weekmarkt om";
            office.edit(SAFETY, from, &from.replace("Minimaal twee keer per jaar", "Af en toe"));
        },
        file: "plan/priorities/veiligheidsbeleving.toml",
        line: "text = \"Af en toe op de weekmarkt om",
        nl: "tekst anders verwoord zonder raadsbesluit",
        en: "text reworded without a decision of the council",
    },
    Edit {
        rule: "change/renamed",
        make: |office| office.edit(YOUTH, "id = \"overlast-jeugd\"", "id = \"overlast-jongeren\""),
        file: "plan/priorities/jeugd.toml",
        line: "id = \"overlast-jongeren\"",
        nl: "heet nu jeugd/overlast-jongeren in plaats van jeugd/overlast-jeugd",
        en: "is now called jeugd/overlast-jongeren instead of jeugd/overlast-jeugd",
    },
    Edit {
        rule: "change/measurement-rewritten",
        make: |office| office.edit(CRIME, "value = 545", "value = 540"),
        file: "plan/measurements/monitor/geregistreerde-misdrijven.toml",
        line: "value = 540",
        nl: "over 2022: het cijfer 545 is overschreven door 540",
        en: "for 2022: the figure 545 was overwritten by 540",
    },
    Edit {
        rule: "change/measurement-removed",
        make: |office| {
            let text = office.read(CRIME);
            let start = text.rfind("[[measurement]]").unwrap();
            office.write(CRIME, &text[..start]);
        },
        file: "main:plan/measurements/monitor/geregistreerde-misdrijven.toml",
        line: "period = \"2023\"",
        nl: "over 2023: het cijfer 524 is verwijderd",
        en: "for 2023: the figure 524 was removed",
    },
    Edit {
        rule: "change/backdated",
        make: |office| {
            let text = office.read(CRIME);
            office.write(
                CRIME,
                text + "\n[[measurement]]\nperiod = \"2024\"\nvalue = 500\nrecorded = 2025-02-01\n",
            );
        },
        file: "plan/measurements/monitor/geregistreerde-misdrijven.toml",
        line: "recorded = 2025-02-01",
        nl: "dit nieuwe cijfer zou al op 1 februari 2025 zijn vastgelegd",
        en: "this new figure claims to have been recorded on 1 February 2025",
    },
    Edit {
        rule: "change/implementation-plan",
        make: |office| office.edit("actions/2026.toml", "end = \"2026-12\"", "end = \"2026-10\""),
        file: "plan/actions/2026.toml",
        line: "end = \"2026-10\"",
        nl: "eind gewijzigd van 2026-12 in 2026-10 zonder collegebesluit",
        en: "end changed from 2026-12 to 2026-10 without a decision of the municipal executive (college van B&W)",
    },
    Edit {
        rule: "change/implementation-plan",
        make: |office| {
            office.edit(
                "actions/2026.toml",
                YEAR_PLAN,
                "adopted = { body = \"college\", date = 2025-12-16 }\n",
            )
        },
        file: "main:plan/actions/2026.toml",
        line: "id = \"training\"",
        nl: "Actie ‘Training voor medewerkers’ (2026/training) verwijderd zonder collegebesluit",
        en: "Action ‘Training voor medewerkers’ (2026/training) removed without a decision of the municipal executive (college van B&W)",
    },
    Edit {
        rule: "change/evaluation",
        make: |office| office.edit("evaluations/2025.toml", "Er is nog weinig gemeten.", "Het gaat goed."),
        file: "plan/evaluations/2025.toml",
        line: "summary = \"Het gaat goed.\"",
        nl: "Vastgestelde evaluatie 2025 gewijzigd (samenvatting) zonder collegebesluit",
        en: "Adopted evaluation 2025 changed (summary) without a decision of the municipal executive (college van B&W)",
    },
    Edit {
        rule: "change/decision",
        make: |office| office.edit("decisions.toml", "2024-01-30", "2024-02-06"),
        file: "plan/decisions.toml",
        line: "date = 2024-02-06",
        nl: "achteraf gewijzigd: datum van 30 januari 2024 in 6 februari 2024",
        en: "changed afterwards: date from 30 January 2024 to 6 February 2024",
    },
    Edit {
        rule: "change/plan",
        make: |office| office.edit("plan.toml", "last_year = 2027", "last_year = 2029"),
        file: "plan/plan.toml",
        line: "last_year = 2029",
        nl: "laatste jaar gewijzigd van 2027 in 2029 zonder raadsbesluit",
        en: "last year changed from 2027 to 2029 without a decision of the council",
    },
    Edit {
        rule: "change/check-loosened",
        make: |office| {
            let text = office.read("plan.toml");
            office.write("plan.toml", text + "\n[check]\n\"goal/unmeasured\" = \"off\"\n");
        },
        file: "plan/plan.toml",
        line: "\"goal/unmeasured\" = \"off\"",
        nl: "De toets is versoepeld: de controle ‘goal/unmeasured’ weegt minder zwaar",
        en: "The check was loosened: ‘goal/unmeasured’ weighs less",
    },
];

#[test]
fn each_of_23_kinds_of_edit_is_found_on_its_line_in_both_languages() {
    assert_eq!(EDITS.len(), 23);
    let office = adopted();
    for (index, edit) in EDITS.iter().enumerate() {
        office.git(&["checkout", "--quiet", "-b", &format!("edit-{index}"), "main"]);
        (edit.make)(&office);
        let text = match edit.file.strip_prefix("main:") {
            Some(path) => office.git(&["show", &format!("main:{path}")]),
            None => office.read(edit.file.strip_prefix("plan/").unwrap()),
        };
        let line = line_of(&text, edit.line);
        // Uncommitted and committed, it is the same edit.
        for committed in [false, true] {
            if committed {
                office.git(&["add", "--all"]);
                office.git(&["commit", "--quiet", "--message", edit.rule]);
            }
            for (language, said) in [("nl", edit.nl), ("en", edit.en)] {
                let found = found(&office, language);
                // What comes along, such as figures of elsewhere that went with a file, is only shown.
                let rules = found.iter().map(|one| one.0.as_str());
                let rules: Vec<&str> = rules.filter(|rule| *rule != "change/shown").collect();
                assert_eq!(rules, [edit.rule], "edit {index}: {found:#?}");
                let (_, file, at, message) = &found[0];
                assert_eq!((file.as_str(), *at), (edit.file, line), "edit {index}: {message}");
                assert!(message.contains(said), "edit {index}: {said:?} lacks in {message:?}");
            }
        }
        let code = office.ivp(&["check", "--against", "main"]).code;
        let warns = edit.rule == "change/check-loosened";
        // What only warns leaves the exit status.
        assert_eq!(code, i32::from(!warns), "edit {index}");
        office.git(&["checkout", "--quiet", "main"]);
    }
}

#[test]
fn an_innocent_edit_gives_no_finding() {
    let edits: [fn(&Office); 7] = [
        |office| {
            office.ivp(&["record", "geregistreerde-misdrijven", "500", "--period", "2024", "--yes"]).done();
        },
        |office| {
            let line = "[[measurement]]\nperiod = \"2022\"\nvalue = 540\nrecorded = 2026-11-24\ncorrects = \"Nagekomen aangiften\"\n";
            office.write(CRIME, format!("{}\n{line}", office.read(CRIME)));
        },
        |office| {
            let action = "[[action]]\nid = \"gesprek\"\ntitle = \"Gesprek met de huisartsen\"\nstate = \"planned\"\ngoal = \"zorg/samenwerking-ggz\"\n";
            office.write("actions/2027.toml", action);
        },
        |office| {
            let how = "state = \"done\"\nresult = \"Gegeven op 12 maart\"\nspent = 2400";
            office.edit("actions/2026.toml", "state = \"planned\"", how);
        },
        |office| {
            office.edit(
                SAFETY,
                "[[indicator]]\nid = \"veilig-voelen\"",
                "\n# een opmerking\n[[indicator]]\nid    =    \"veilig-voelen\"",
            )
        },
        |office| {
            office.edit(
                "evaluations/2025.toml",
                "summary =",
                "noted = { body = \"council\", date = 2026-04-14 }\nsummary =",
            )
        },
        |office| office.write(CRIME, office.read(CRIME).replace('\n', "\r\n")),
    ];
    let office = adopted();
    for (index, edit) in edits.into_iter().enumerate() {
        edit(&office);
        assert_eq!(found(&office, "nl"), [], "edit {index}");
        office.git(&["checkout", "--quiet", "."]);
        office.git(&["clean", "--quiet", "--force", "-d"]);
    }
}

#[test]
fn before_adoption_everything_may_change() {
    let office = Office::of_haaksbergen();
    let text = office.read("plan.toml");
    office.write("plan.toml", text.replacen("title =", "status = \"draft\"\ntitle =", 1));
    let office = office.in_git();
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    office.edit(SAFETY, "Op de weekmarkt in gesprek", "In gesprek op de weekmarkt");
    assert_eq!(found(&office, "nl"), []);
    // To call an adopted plan a draft again does not escape the rules.
    office.write("plan.toml", text.clone());
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Vastgesteld"]);
    office.write("plan.toml", text.replacen("title =", "status = \"draft\"\ntitle =", 1));
    let rules: Vec<String> = found(&office, "nl").into_iter().map(|one| one.0).collect();
    assert_eq!(rules, ["change/plan"]);
}

#[test]
fn a_decision_of_the_right_body_that_is_added_and_names_the_change_allows_it() {
    let office = adopted();
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    let decision = |body: &str, names: &str| {
        format!(
            "{DECISION}\n[[decision]]\nid = \"bijstelling\"\ndate = 2026-11-10\nbody = \"{body}\"\ntitle = \"Bijstelling\"\nchanges = [\"{names}\"]\n"
        )
    };
    let rules = |text: String| {
        office.write("decisions.toml", text);
        found(&office, "nl").into_iter().map(|one| one.0).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(rules(decision("council", "veiligheidsbeleving/onveiligheidsgevoel.target")), none);
    // The bare name of the indicator allows that it comes, goes or is renamed, and nothing else about it.
    assert_eq!(rules(decision("council", "veiligheidsbeleving/onveiligheidsgevoel")), ["change/target"]);
    assert_eq!(
        rules(decision("college", "veiligheidsbeleving/onveiligheidsgevoel.target")),
        ["change/target"]
    );
    assert_eq!(
        rules(decision("council", "veiligheidsbeleving/onveiligheidsgevoel.baseline")),
        ["change/target"]
    );
    // Named by a decision that was there already.
    let later = DECISION.to_owned() + "changes = [\"veiligheidsbeleving/onveiligheidsgevoel.target\"]\n";
    assert_eq!(rules(later), ["change/decision", "change/target"]);
    let said = office.ivp(&["check", "--against", "main", "--only", "change/target"]);
    assert!(
        said.out.contains("changes = [\"veiligheidsbeleving/onveiligheidsgevoel.target\"]"),
        "{}",
        said.out
    );
    assert!(said.out.contains("main:plan/priorities/veiligheidsbeleving.toml:163"), "{}", said.out);
}

#[test]
fn a_renamed_priority_is_one_change_and_its_figures_come_along() {
    let office = adopted();
    office.git(&["mv", "plan/priorities/veiligheidsbeleving.toml", "plan/priorities/beleving.toml"]);
    office.git(&["mv", "plan/measurements/veiligheidsbeleving", "plan/measurements/beleving"]);
    office.edit("plan.toml", "\"veiligheidsbeleving\"", "\"beleving\"");
    let found = found(&office, "nl");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].0, "change/renamed");
}

#[test]
fn an_action_moved_out_of_an_adopted_year_takes_a_decision() {
    let office = adopted();
    std::fs::remove_file(office.file("actions/2026.toml")).unwrap();
    let moved = YEAR_PLAN.replace("adopted = { body = \"college\", date = 2025-12-16 }", "");
    office.write("actions/2027.toml", moved.replace("2026-12", "2027-12"));
    let rules: Vec<String> = found(&office, "nl").into_iter().map(|one| one.0).collect();
    assert!(rules.iter().all(|rule| rule == "change/implementation-plan") && !rules.is_empty(), "{rules:?}");
    office.git(&["checkout", "--quiet", "plan/actions/2026.toml"]);
    std::fs::remove_file(office.file("actions/2027.toml")).unwrap();
    assert_eq!(found(&office, "nl"), []);
}

#[test]
fn figures_do_not_escape_by_another_source_or_file() {
    let office = adopted();
    let rules = |office: &Office| {
        let rules =
            found(office, "nl").into_iter().map(|one| one.0).collect::<std::collections::BTreeSet<_>>();
        office.git(&["checkout", "--quiet", "."]);
        office.git(&["clean", "--quiet", "--force", "-d"]);
        rules.into_iter().collect::<Vec<_>>()
    };
    const SURVEY: &str = "measurements/veiligheidsbeleving/onveiligheidsgevoel.toml";
    office.edit(SURVEY, "source = \"vragenlijst\"", "source = \"burgerpeiling\"");
    assert!(rules(&office).contains(&"change/measurement-removed".to_owned()));
    office.edit(SURVEY, "period = \"2023\"", "period = \"2022\"");
    assert!(rules(&office).contains(&"change/measurement-removed".to_owned()));
    let text = office.read(SURVEY);
    std::fs::remove_file(office.file(SURVEY)).unwrap();
    office.write("measurements/veiligheidsbeleving/waardering-leefomgeving.toml", text);
    assert!(rules(&office).contains(&"change/measurement-removed".to_owned()));
    // The same figures in another order are the same figures.
    let text = office.read(CRIME);
    let start = text.rfind("[[measurement]]").unwrap();
    let first = text.find("[[measurement]]").unwrap();
    let moved = format!("{}{}\n{}", &text[..first], text[start..].trim_end(), &text[first..start]);
    office.write(CRIME, moved);
    assert_eq!(rules(&office), [""; 0]);
}

#[test]
fn what_looks_small_and_changes_a_judgement_is_found_too() {
    let office = adopted();
    let rules = |make: &dyn Fn(&Office)| {
        make(&office);
        let found = found(&office, "nl");
        office.git(&["checkout", "--quiet", "."]);
        office.git(&["clean", "--quiet", "--force", "-d"]);
        found.into_iter().map(|one| one.0).collect::<Vec<_>>()
    };
    const SURVEY: &str = "measurements/veiligheidsbeleving/onveiligheidsgevoel.toml";
    let add = |file: &'static str, text: &'static str| {
        move |office: &Office| office.write(file, office.read(file) + text)
    };
    // A correction, or a figure of before an adopted evaluation, without the day of recording.
    let undated =
        add(SURVEY, "\n[[measurement]]\nperiod = \"2023\"\nvalue = 8\nn = 181\ncorrects = \"tikfout\"\n");
    // The figure of 2023 is the baseline.
    assert_eq!(rules(&undated), ["change/backdated", "change/shown"]);
    let undated = add(CRIME, "\n[[measurement]]\nperiod = \"2024\"\nvalue = 500\n");
    assert_eq!(rules(&undated), ["change/backdated"]);
    // A break between figures that were compared.
    let parted = |office: &Office| {
        let text = office.read("monitor.toml");
        office.write("monitor.toml", text + "\n[[indicator.break]]\nperiod = \"2015\"\nreason = \"x\"\n");
    };
    assert_eq!(rules(&parted), ["change/definition"]);
    // To another priority.
    let moved = |office: &Office| {
        let text = office.read(SAFETY);
        let start = text.find("[[indicator]]\nid = \"verkeersoverlast\"").unwrap();
        let end = start + text[start..].find("\n\n").unwrap();
        let block = text[start..end].to_owned();
        office.write(SAFETY, text.replace(&block, ""));
        office.write("priorities/zorg.toml", office.read("priorities/zorg.toml") + "\n" + &block + "\n");
    };
    assert!(rules(&moved).contains(&"change/reworded".to_owned()));
    // A decision that is yet to be taken allows nothing.
    let early = |office: &Office| {
        office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
        let decision = "\n[[decision]]\nid = \"straks\"\ndate = 2027-02-01\nbody = \"council\"\ntitle = \"Straks\"\nchanges = [\"veiligheidsbeleving/onveiligheidsgevoel.target\"]\n";
        office.write("decisions.toml", office.read("decisions.toml") + decision);
    };
    assert_eq!(rules(&early), ["change/target"]);
    // The date of the adoption may be filled in; the council may not be struck out.
    let dated = |office: &Office| {
        office.edit(
            "plan.toml",
            "adopted = { body = \"council\" }",
            "adopted = { body = \"council\", date = 2024-01-30 }",
        )
    };
    assert_eq!(rules(&dated), ["change/shown"]);
    let struck = |office: &Office| office.edit("plan.toml", "adopted = { body = \"council\" } #", "#");
    assert_eq!(rules(&struck), ["change/plan"]);
    // A remark is told and asks for nothing.
    office.edit(SURVEY, "representative = false", "representative = false\nevidence = \"rapport.pdf\"");
    let rules_found: Vec<String> = found(&office, "nl").into_iter().map(|one| one.0).collect();
    assert_eq!(rules_found, ["change/shown"]);
    let shown = office.ivp(&["diff"]).done().out;
    assert!(shown.contains("meting 2023: 11% (n 181) (gewijzigd: bewijs)"), "{shown}");
    // The whole folder under another name.
    std::fs::rename(office.path().join("plan"), office.path().join("beleid")).unwrap();
    let moved = office.ivp(&["check", "--plan", "beleid", "--against", "main"]);
    assert_eq!(moved.code, 1, "{moved:?}");
    let flat = moved.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("in een andere map (plan/plan.toml)"), "{}", moved.out);
}

#[test]
fn what_could_not_be_read_is_not_called_removed() {
    let office = adopted();
    office.edit(SAFETY, "[[goal]]\nid = \"weekmarkt\"", "[[goal]\nid = \"weekmarkt\"");
    office.edit("monitor.toml", "unit = \"count\"", "unit = \"aantal\"");
    office.write(CRIME, office.read(CRIME).replace("value = 524", "value = = 524"));
    assert_eq!(found(&office, "nl"), []);
    assert_eq!(office.ivp(&["check", "--against", "main"]).code, 1);
}

#[test]
fn a_difference_is_told_in_policy_terms_in_each_form() {
    let office = adopted();
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    office.ivp(&["record", "onveiligheidsgevoel", "9,5", "--period", "2025", "--n", "181", "--yes"]).done();
    let shown = office.ivp(&["diff", "main"]).done().out;
    for line in [
        "  streefwaarde: 7% eind 2027 → 9% eind 2027",
        "  meting 2025: 9,5% (n 181) (nieuw; Vragenlijst veiligheid en leefbaarheid)",
        // On the way from 11 in 2023 to 9 in 2027, 10 is expected by the end of 2025: 9.5 is on track.
        "  oordeel: alleen nulmeting → op koers",
        "Vraagt een besluit, een correctie of uitleg",
    ] {
        assert!(shown.lines().any(|one| one == line), "{line:?} lacks in {shown}");
    }
    let shown = office.ivp(&["diff", "--format", "markdown", "--lang", "en"]).done().out;
    assert!(shown.contains("- target: 7% by the end of 2027 → 9% by the end of 2027\n"), "{shown}");
    let report = office.json(&["diff", "main", "--format", "json"]);
    assert_eq!(report["schema"], "ivp.diff/1");
    let one = &report["changes"][0];
    assert_eq!(one["name"], "veiligheidsbeleving/onveiligheidsgevoel");
    assert_eq!(one["keys"][0]["key"], "target");
    assert_eq!(one["judgement"]["new"], "on-track");
    office.git(&["checkout", "--quiet", "."]);
    let shown = office.ivp(&["diff"]).done().out;
    assert!(shown.ends_with("\nEr verandert niets aan het plan.\n"), "{shown}");
}

#[test]
fn no_setting_hides_a_change() {
    let office = adopted();
    let text = office.read("plan.toml");
    office.write("plan.toml", text + "\n[check]\n\"change/target\" = \"off\"\n");
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    let rules: Vec<String> = found(&office, "nl").into_iter().map(|one| one.0).collect();
    assert!(rules.contains(&"change/target".to_owned()), "{rules:?}");
    let ran = office.ivp(&["check", "--against", "main", "--skip", "change/target"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("versoepeld van"), "{}", ran.out);
}

#[test]
fn what_others_did_since_is_no_part_of_an_edit() {
    let office = adopted();
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.git(&["checkout", "--quiet", "main"]);
    office.write(
        CRIME,
        office.read(CRIME) + "\n[[measurement]]\nperiod = \"2024\"\nvalue = 500\nrecorded = 2026-11-24\n",
    );
    office.git(&["commit", "--quiet", "--all", "--message", "Meting"]);
    office.git(&["checkout", "--quiet", "edit"]);
    let ran = office.ivp(&["check", "--against", "main"]).done();
    let first = ran.out.split("\n\n").next().unwrap().replace('\n', " ");
    assert!(first.contains("met het punt waar deze branch van main afging, 24 november 2026"), "{first}");
    assert!(!ran.out.contains("change/"), "{}", ran.out);
}

#[test]
fn the_base_may_be_missing_in_several_ways() {
    let office = adopted();
    office.ivp(&["check", "--against", "nergens"]).refused(2, &["nergens"]);
    office.ivp(&["check", "--against", "--upload-pack=x"]).refused(2, &["--upload-pack"]);
    // A shallow clone without the base.
    office.git(&["commit", "--quiet", "--allow-empty", "--message", "Leeg"]);
    let url = format!("file://{}", office.path().display());
    office.git(&["clone", "--quiet", "--depth", "1", &url, "ondiep"]);
    let mut command = office.command(&["check", "--against", "HEAD~1"]);
    command.current_dir(office.path().join("ondiep"));
    ran(command).refused(3, &["maar een deel opgehaald", "git fetch --unshallow"]);
    // Before the first commit there is nothing to compare with.
    let fresh = Office::of_haaksbergen();
    fresh.git(&["init", "--quiet"]);
    let said = |ran: Ran| ran.done().out.lines().next().unwrap().to_owned();
    let first = said(fresh.ivp(&["check", "--against", "HEAD"]));
    assert_eq!(first, "Niet vergeleken: git heeft nog geen eerdere versie van het plan.");
    // Without git it is said.
    Office::of_haaksbergen().ivp(&["check", "--against", "HEAD"]).refused(3, &[]);
    // The plan came later than the base.
    let later = Office::of_haaksbergen();
    later.git(&["init", "--quiet"]);
    later.git(&["commit", "--quiet", "--allow-empty", "--message", "Leeg"]);
    let first = said(later.ivp(&["check", "--against", "HEAD"]));
    assert!(first.starts_with("Niet vergeleken: het plan in plan ("), "{first}");
}

#[test]
fn it_works_in_a_subfolder_and_in_a_worktree() {
    let office = adopted();
    office.git(&["worktree", "add", "--quiet", "boom", "-b", "edit"]);
    let path = office.path().join("boom/plan").join(SAFETY);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("target = { value = 7, by", "target = { value = 9, by")).unwrap();
    for folder in ["boom", "boom/plan", "boom/plan/priorities"] {
        let mut command: Command = office.command(&["check", "--against", "main", "--only", "change/target"]);
        command.current_dir(office.path().join(folder));
        let ran = ran(command);
        assert_eq!(ran.code, 1, "{folder}: {ran:?}");
        assert!(ran.out.contains("priorities/veiligheidsbeleving.toml:163"), "{folder}: {}", ran.out);
    }
}

#[test]
fn a_figure_may_lie_some_days_but_no_commit_dates_it_before_an_evaluation() {
    let office = adopted();
    let figure = "\n[[measurement]]\nperiod = \"2024\"\nvalue = 500\nrecorded = 2020-03-02\n";
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.write(CRIME, office.read(CRIME) + figure);
    // The day of the commit, which anybody can choose, excuses nothing where an evaluation was adopted since.
    for day in ["2026-11-24", "2020-03-02"] {
        office.git_on(day, &["commit", "--quiet", "--all", "--allow-empty", "--message", "Meting"]);
        assert_eq!(found(&office, "nl")[0].0, "change/backdated");
    }
    // Where none was, a figure may lie some days before it is put in git.
    let office = Office::of_haaksbergen().in_git();
    office.git(&["checkout", "--quiet", "-b", "edit"]);
    office.write(CRIME, office.read(CRIME) + &figure.replace("2020-03-02", "2026-11-02"));
    assert_eq!(found(&office, "nl"), []);
    office.edit(CRIME, "2026-11-02", "2026-03-02");
    let report = office.json(&["check", "--against", "main", "--format", "json"]);
    let backdated = |one: &&Value| one["rule"] == "change/backdated";
    let one = report["diagnostics"].as_array().unwrap().iter().find(backdated).unwrap();
    assert_eq!(one["severity"], "warning");
}
