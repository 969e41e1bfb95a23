//! What an editor is told of the files of a plan.

use crate::office::Office;

#[test]
fn one_document_has_all_kinds_and_a_folder_one_file_for_each() {
    let office = Office::of_base_plan();
    let all = office.json(&["schema"]);
    let kinds: Vec<&str> = all["$defs"].as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "plan",
        "partners",
        "sources",
        "priority",
        "monitor",
        "measurements",
        "actions",
        "evaluations",
        "decisions",
        "followups",
        "reports",
        "analysis",
    ];
    assert_eq!(kinds, expected);
    let ran = office.ivp(&["schema", "-o", "schemas"]).done_with_remark("12 schema’s geschreven in schemas");
    assert_eq!(ran.out, "");
    for kind in expected {
        let path = office.path().join(format!("schemas/{kind}.schema.json"));
        let own: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        assert_eq!(own["$schema"], "http://json-schema.org/draft-07/schema#");
        for part in ["title", "properties", "additionalProperties", "anyOf", "required"] {
            assert_eq!(own[part], all["$defs"][kind][part], "{kind} {part}");
        }
        assert_eq!(own["additionalProperties"], false);
        jsonschema::draft7::meta::validate(&own).unwrap();
    }
}

#[test]
fn a_key_is_described_in_the_language_of_the_plan_or_the_one_that_is_asked_for() {
    let described = |office: &Office, more: &[&str]| {
        let all = office.json(&[&["schema"], more].concat());
        let goal = &all["$defs"]["priority"]["properties"]["indicator"]["items"]["properties"]["direction"];
        assert_eq!(goal["enum"][0], "lower");
        goal["description"].as_str().unwrap().to_owned()
    };
    let office = Office::of_base_plan();
    assert!(described(&office, &[]).starts_with("gewenste richting: lower ("));
    assert!(described(&office, &["--lang", "en"]).contains("direction"));
    office.edit("plan.toml", "language = \"nl\"", "language = \"en\"");
    assert!(described(&office, &[]).contains("direction"));
    // Without a plan it can be asked for too: the first file is still to be written.
    std::fs::remove_dir_all(office.file("")).unwrap();
    assert!(described(&office, &[]).starts_with("gewenste richting"));
}

#[test]
fn what_a_key_can_be_is_told_as_the_reader_takes_it() {
    let all = Office::of_base_plan().json(&["schema"]);
    let target = &all["$defs"]["priority"]["properties"]["indicator"]["items"]["properties"]["target"];
    let forms = target["anyOf"].as_array().unwrap();
    let keys = ["value", "change", "within", "at_least", "at_most", "better_than"];
    assert_eq!(forms.len(), keys.len());
    for (form, key) in forms.iter().zip(keys) {
        assert!(form["required"].as_array().unwrap().contains(&key.into()), "{key}: {form}");
        let refused = |other: &&str| form["properties"][other].is_object();
        assert!(keys.iter().all(|other| refused(other) != (*other == key)), "{key}: {form}");
    }
    let measurement = &all["$defs"]["measurements"]["properties"]["measurement"]["items"];
    assert_eq!(measurement["required"], serde_json::json!(["period"]));
    assert_eq!(measurement["properties"]["value"]["anyOf"][1]["type"], "boolean");
    let head = &all["$defs"]["plan"];
    assert_eq!(head["required"], serde_json::json!(["title", "language", "first_year", "last_year"]));
    assert_eq!(head["properties"]["first_year"]["minimum"], 1900);
}
