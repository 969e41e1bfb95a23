//! `ivp show`

use crate::office::Office;

#[test]
fn an_indicator_with_its_arithmetic() {
    let office = Office::of_haaksbergen();
    office.ivp(&["record", "onveiligheidsgevoel", "9,5", "--period", "2025", "--n", "181"]).done();
    insta::assert_snapshot!("onveiligheidsgevoel", office.ivp(&["show", "onveiligheidsgevoel"]).done().out);
}

#[test]
fn a_goal_an_action_and_a_priority() {
    let office = Office::of_voorbeeldstad();
    insta::assert_snapshot!("goal", office.ivp(&["show", "ondermijning/jaarlijkse-training"]).done().out);
    insta::assert_snapshot!("action", office.ivp(&["show", "2026/bibob-beleidsregel"]).done().out);
    insta::assert_snapshot!("priority", office.ivp(&["show", "jeugd"]).done().out);
}

#[test]
fn a_promise_period_by_period_in_english() {
    let office = Office::of_voorbeeldstad();
    insta::assert_snapshot!(
        "promise_en",
        office.ivp(&["show", "communicatie-uitingen", "--lang", "en"]).done().out
    );
}

#[test]
fn as_json_it_names_file_and_line() {
    let office = Office::of_haaksbergen();
    let shown = office.json(&["show", "onveiligheidsgevoel", "--format", "json"]);
    assert_eq!(shown["schema"], "ivp.show/1");
    let line = usize::try_from(shown["indicator"]["line"].as_u64().unwrap()).unwrap();
    let text = office.read("priorities/veiligheidsbeleving.toml");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[line - 1], "[[indicator]]");
    assert_eq!(lines[line], "id = \"onveiligheidsgevoel\"");
}

#[test]
fn a_name_of_several_things_is_asked_to_be_told_in_full() {
    let office = Office::of_voorbeeldstad();
    office
        .ivp(&["show", "training"])
        .refused(2, &["kan meer dan één ding zijn", "2023/training", "2026/training"]);
}
