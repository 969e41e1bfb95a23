//! What the examples do not show of ids, references, goals, broken entries and settings.

use super::changes::{CHAPTER, HEAD, SERIES, SOURCES, assert_found, measured};
use super::{check, read, small_plan, today};

#[test]
fn ids_are_unique_within_their_own_kind() {
    let pillar = "[[pillar]]\nid = \"samen\"\ntitle = \"Samen\"\n";
    assert_found(&[(CHAPTER, "", &format!("{pillar}{pillar}"))], &[("id/duplicate", "\"samen\"")]);
    assert_found(&[(CHAPTER, "", &pillar.replace("samen", "overlast"))], &[]);
    assert_found(
        &[(SOURCES, "", "[[source]]\nid = \"politie\"\nname = \"Nog eens\"")],
        &[("id/duplicate", "\"politie\"")],
    );
    let action = "[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"planned\"\nbasis = \"B\"\n";
    assert_found(&[("actions/2026.toml", "", &action.repeat(2))], &[("id/duplicate", "\"a\"")]);
    assert_found(&[("actions/2027.toml", "", action), ("actions/2026.toml", "", action)], &[]);
    let programme = "[[programme]]\nid = \"iv\"\ntitle = \"Integrale veiligheid\"\n";
    assert_found(&[(HEAD, "", &programme.repeat(2))], &[("id/duplicate", "\"iv\"")]);
}

#[test]
fn an_entry_that_cannot_be_read_still_bears_its_id() {
    let broken = "[[goal]]\nid = \"onveilig\"\nkind = \"milestone\"";
    assert_found(
        &[(CHAPTER, "", broken)],
        &[("schema/missing-key", "[[goal]]"), ("id/duplicate", "\"onveilig\"")],
    );
}

#[test]
fn every_kind_of_reference_is_followed() {
    let goal = "[[goal]]\nid = \"x\"\ntitle = \"X\"\nkind = \"outcome\"\npillar = \"samen\"\nlead = \"wijkraad\"\n\
                ended = { period = \"2025\", decision = \"raad\" }\n\
                [[indicator]]\nid = \"y\"\nkind = \"effect\"\ntitle = \"Y\"\nunit = \"count\"\n\
                direction = \"interpret\"\nfrequency = \"yearly\"\ngoal = \"x\"\nsources = [\"politie\"]\n\
                baseline = \"2024\"\nlead = \"wijkrad\"";
    let partner = ("partners.toml", "", "[[partner]]\nid = \"wijkraad\"\nname = \"Wijkraad\"");
    let y = (
        "measurements/buurt/y.toml",
        "",
        "source = \"brandweer\"\n[[measurement]]\nperiod = \"2024\"\nmissing = \"-\"\n\
              [[measurement]]\nperiod = \"2025\"\nvalue = 3\nsource = \"gemeente\"",
    );
    assert_found(
        &[(CHAPTER, "", goal), partner, y],
        &[
            ("reference/unknown", "\"brandweer\""),
            ("reference/unknown", "\"gemeente\""),
            ("reference/unknown", "\"samen\""),
            ("reference/unknown", "\"raad\""),
            ("indicator/baseline-unmeasured", "\"2024\""),
            ("reference/unknown", "\"wijkrad\""),
        ],
    );
}

/// Each of these has a second mistake, which must not hide the first.
#[test]
fn what_a_broken_entry_names_is_looked_up_too() {
    let action = "[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"bezig\"\ngoal = \"buurt/minder\"\n\
                  lead = \"wijkrad\"\nprogrammes = [\"iv\"]";
    let partner = ("partners.toml", "", "[[partner]]\nid = \"wijkraad\"\nname = \"Wijkraad\"");
    let goal = "[[goal]]\nid = \"x\"\nkind = \"outcome\"\npillar = \"samen\"\nlead = \"wijkrad\"";
    let indicator = "[[indicator]]\nid = \"y\"\nkind = \"effect\"\ntitle = \"Y\"\nunit = \"count\"\n\
                     frequency = \"irregular\"\ngoal = \"mindr-overlast\"\nsources = [\"polite\"]";
    assert_found(
        &[("actions/2026.toml", "", action), partner],
        &[
            ("schema/unknown-value", "\"bezig\""),
            ("reference/unknown", "\"buurt/minder\""),
            ("reference/unknown", "\"wijkrad\""),
            ("reference/unknown", "\"iv\""),
        ],
    );
    assert_found(
        &[(CHAPTER, "", goal), partner],
        &[
            ("schema/missing-key", "[[goal]]"),
            ("reference/unknown", "\"samen\""),
            ("reference/unknown", "\"wijkrad\""),
        ],
    );
    assert_found(
        &[(CHAPTER, "", indicator)],
        &[
            ("schema/missing-key", "[[indicator]]"),
            ("reference/unknown", "\"mindr-overlast\""),
            ("reference/unknown", "\"polite\""),
        ],
    );
}

#[test]
fn actions_evaluations_and_the_order_of_priorities_refer_too() {
    let action = "[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"planned\"\ngoal = \"buurt/minder\"\nprogrammes = [\"iv\"]";
    assert_found(
        &[("actions/2026.toml", "", action)],
        &[("reference/unknown", "\"buurt/minder\""), ("reference/unknown", "\"iv\"")],
    );
    let evaluation = "[priority.buurten]\ninterpretation = \"\"\n[indicator.\"buurt/overlas\"]\ninterpretation = \"\"\n\
                      [goal.\"buurt/meer\"]\nassessment = \"done\"\nreason = \"x\"";
    assert_found(
        &[("evaluations/2025.toml", "", evaluation)],
        &[
            ("reference/unknown", "buurten"),
            ("reference/unknown", "\"buurt/overlas\""),
            ("reference/unknown", "\"buurt/meer\""),
        ],
    );
    assert_found(&[(HEAD, "", "priorities = [\"buurt\", \"jeugd\"]")], &[("reference/unknown", "\"jeugd\"")]);
}

#[test]
fn without_a_list_of_sources_or_partners_their_ids_are_free() {
    let sources = small_plan().into_iter().find(|(path, _)| path == SOURCES).unwrap().1;
    assert_found(&[(SOURCES, &sources, ""), (CHAPTER, "[\"politie\"]", "[\"wie-dan-ook\"]")], &[]);
    assert_found(&[(CHAPTER, "kind = \"outcome\"", "kind = \"outcome\"\nlead = \"wie-dan-ook\"")], &[]);
}

#[test]
fn what_cannot_be_read_is_not_also_called_unknown() {
    // A source without its name, a goal without its title, a decision without its date.
    assert_found(&[(SOURCES, "name = \"Politie\"\n", "")], &[("schema/missing-key", "[[source]]")]);
    assert_found(&[(CHAPTER, "title = \"Minder overlast\"\n", "")], &[("schema/missing-key", "[[goal]]")]);
    let ended = "kind = \"outcome\"\nended = { period = \"2026\", decision = \"raad\" }";
    assert_found(
        &[
            (CHAPTER, "kind = \"outcome\"", ended),
            ("decisions.toml", "", "[[decision]]\nid = \"raad\"\nbody = \"council\"\ntitle = \"Einde\""),
        ],
        &[("schema/missing-key", "[[decision]]")],
    );
    // An indicator that is broken has measurements all the same; so has one of a misnamed chapter.
    assert_found(&[(CHAPTER, "unit = \"count\"\n", "")], &[("schema/missing-key", "[[indicator]]")]);
    let jeugd = "title = \"Jeugd\"\nambition = \"Veilig\"\n";
    assert_found(
        &[
            ("priorities/Jeugd.toml", "", jeugd),
            ("measurements/jeugd/x.toml", "", &measured("2025", "value = 1")),
        ],
        &[("id/file-name", "")],
    );
}

#[test]
fn what_seems_to_lack_in_a_broken_entry_is_not_told() {
    assert_found(
        &[(CHAPTER, "baseline = \"2024\"", "basline = \"2024\"")],
        &[("schema/unknown-key", "basline")],
    );
    assert_found(&[(CHAPTER, "baseline = \"2023\"", "baseline = 2023")], &[("schema/wrong-type", "2023")]);
    assert_found(
        &[(CHAPTER, "target = { value = 50,", "target = { valu = 50,")],
        &[("target/form", "{ valu = 50, by = 2027 }"), ("schema/unknown-key", "valu")],
    );
    assert_found(&[(CHAPTER, "baseline = \"2024\"", "baseline = 2024-")], &[("syntax/date", "2024-")]);
    assert_found(&[(SERIES, "value = 60", "value = 60,5")], &[("syntax/decimal-comma", "60,5")]);
    assert_found(
        &[(CHAPTER, "goal = \"minder-overlast\"", "goal = \"Minder overlast\"")],
        &[("id/form", "\"Minder overlast\"")],
    );
    // Elsewhere in the same file it is.
    assert_found(
        &[
            (CHAPTER, "baseline = \"2024\"", "baseline = 2024-"),
            (CHAPTER, "sources = [\"vragenlijst\"]\n", ""),
        ],
        &[
            ("measurement/no-source", "\"2023\""),
            ("syntax/date", "2024-"),
            ("indicator/no-source", "\"Inwoners die zich onveilig voelen\""),
        ],
    );
}

#[test]
fn a_measurement_file_has_an_indicator_in_a_priority() {
    let one = measured("2025", "value = 1");
    assert_found(&[("measurements/jeugd/halt.toml", "", &one)], &[("reference/no-indicator", "")]);
    assert_found(&[("measurements/buur/overlast.toml", "", &one)], &[("reference/no-indicator", "")]);
    assert_found(&[("measurements/buurt/heel-anders.toml", "", &one)], &[("reference/no-indicator", "")]);
}

#[test]
fn a_part_belongs_to_the_breakdown() {
    let parts = "breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }\n";
    let part = |part: &str| measured("2023", &format!("value = 1\npart = \"{part}\""));
    let unknown = |part: &'static str| [("reference/unknown-part", part)];
    assert_found(&[(CHAPTER, parts, ""), (SERIES, "", &part("noord"))], &unknown("\"noord\""));
    assert_found(&[(SERIES, "", &part("noord"))], &[]);
    assert_found(&[(SERIES, "", &part("oost"))], &unknown("\"oost\""));
}

#[test]
fn a_goal_is_served_by_an_action_too() {
    let goal = "[[goal]]\nid = \"meldpunt\"\ntitle = \"Een meldpunt\"\nkind = \"milestone\"";
    let action =
        "[[action]]\nid = \"open\"\ntitle = \"Openen\"\nstate = \"planned\"\ngoal = \"buurt/meldpunt\"";
    assert_found(&[(CHAPTER, "", goal)], &[("goal/unmeasured", "\"Een meldpunt\"")]);
    assert_found(&[(CHAPTER, "", goal), ("actions/2026.toml", "", action)], &[]);
    // An action that cannot be read may be the one.
    let broken = action.replace("title = \"Openen\"\n", "");
    assert_found(
        &[(CHAPTER, "", goal), ("actions/2026.toml", "", &broken)],
        &[("schema/missing-key", "[[action]]")],
    );
}

#[test]
fn the_settings_of_the_check_are_followed() {
    let gone = (CHAPTER, "target = { value = 50, by = 2027 }\n", "");
    let title = "\"Meldingen van overlast\"";
    assert_found(&[gone], &[("indicator/no-target", title)]);
    assert_found(&[gone, (HEAD, "", "[check]\n\"indicator/no-target\" = \"off\"")], &[]);
    assert_found(
        &[(HEAD, "", "[check]\n\"indicator/no-tarhet\" = \"off\"")],
        &[("schema/check-setting", "\"indicator/no-tarhet\"")],
    );
    let raised = "[check]\n\"indicator/no-target\" = \"error\"";
    let mut texts = small_plan();
    for (path, text) in &mut texts {
        match path.as_str() {
            HEAD => text.push_str(raised),
            CHAPTER => *text = text.replace(gone.1, ""),
            _ => {}
        }
    }
    let findings = check(&read(texts), today());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].severity, crate::diagnostic::Severity::Error);
    assert_eq!(findings[0].subject, None, "what lacks a target is not invalid");
}

#[test]
fn hidden_characters_are_seen() {
    assert_found(
        &[(HEAD, "Veiligheidsplan", "Veilig\u{202e}heidsplan")],
        &[("file/hidden-character", "\u{202e}")],
    );
}

#[test]
fn one_run_finds_the_rest_when_the_head_cannot_be_read() {
    let wrong = (SERIES, "value = 60", "value = 60.5");
    let unit = ("measurement/unit", "60.5");
    assert_found(
        &[wrong, (HEAD, "first_year = 2024", "first_year = \"2024\"")],
        &[unit, ("schema/wrong-type", "\"2024\"")],
    );
    assert_found(
        &[wrong, (HEAD, "municipality = \"Voorbeeldstad\"\n", "")],
        &[unit, ("schema/missing-key", "")],
    );
    assert_found(
        &[wrong, (HEAD, "last_year = 2027", "last_year = 2023")],
        &[unit, ("schema/years-reversed", "2023")],
    );
    assert_found(
        &[wrong, (HEAD, "title = \"Veiligheidsplan\"", "title = = 3")],
        &[unit, ("syntax/other", "=")],
    );
}
