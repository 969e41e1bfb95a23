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

/// The kind of a file of a plan, by its path inside the plan folder.
fn kind_of(inside: &str) -> &str {
    match inside.split('/').collect::<Vec<_>>().as_slice() {
        ["priorities", _] => "priority",
        [folder, ..] if inside.contains('/') => folder,
        _ => inside.strip_suffix(".toml").unwrap(),
    }
}

/// A file as an editor hands it to a validator: dates are texts.
fn as_json(text: &str) -> serde_json::Value {
    fn seen(value: &toml::Value) -> serde_json::Value {
        match value {
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Array(all) => all.iter().map(seen).collect(),
            toml::Value::Table(table) => table.iter().map(|(key, one)| (key.clone(), seen(one))).collect(),
            toml::Value::String(text) => text.as_str().into(),
            toml::Value::Integer(number) => (*number).into(),
            toml::Value::Float(number) => (*number).into(),
            toml::Value::Boolean(yes) => (*yes).into(),
        }
    }
    seen(&toml::Value::Table(toml::from_str(text).unwrap()))
}

/// The validators by kind.
fn validators(office: &Office) -> std::collections::BTreeMap<String, jsonschema::Validator> {
    let all = office.json(&["schema"]);
    let kinds: Vec<String> = all["$defs"].as_object().unwrap().keys().cloned().collect();
    office.ivp(&["schema", "-o", "schemas"]).done();
    let validator = |kind: &String| {
        let path = office.path().join(format!("schemas/{kind}.schema.json"));
        let own = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        (kind.clone(), jsonschema::draft7::new(&own).unwrap())
    };
    kinds.iter().map(validator).collect()
}

/// The files of the plan of an office.
fn files(office: &Office) -> Vec<String> {
    let folder = office.file("");
    let walk = walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let names =
        walk.map(|entry| entry.path().strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/"));
    names.filter(|name| name.ends_with(".toml")).collect()
}

#[test]
fn an_independent_validator_accepts_every_file_of_every_plan() {
    let offices = [
        Office::of_haaksbergen(),
        Office::of_voorbeeldstad(),
        Office::of_region(),
        Office::of_kleindorp(),
        Office::of_base_plan(),
    ];
    let validators = validators(&offices[0]);
    for office in &offices {
        let files = files(office);
        assert!(files.len() > 3, "{files:?}");
        for file in files {
            let json = as_json(&office.read(&file));
            let faults: Vec<String> = validators[kind_of(&file)]
                .iter_errors(&json)
                .map(|error| format!("{}: {error:.200}", error.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{file}: {faults:#?}");
        }
    }
}

#[test]
fn a_new_plan_tells_the_editor_where_each_schema_lies() {
    let desk = crate::desk::Desk::new();
    let new =
        ["init", "--municipality", "X", "--first-year", "2028", "--last-year", "2031", "--priority", "Jeugd"];
    desk.ivp(&new).done();
    let settings: toml::Table = toml::from_str(&desk.read(".taplo.toml")).unwrap();
    let rules = settings["rule"].as_array().unwrap();
    assert_eq!(rules.len(), 12);
    for rule in rules {
        let path = rule["schema"]["path"].as_str().unwrap();
        let own: serde_json::Value = serde_json::from_str(&desk.read(path)).unwrap();
        let schema = jsonschema::draft7::new(&own).unwrap();
        let include = rule["include"][0].as_str().unwrap();
        if let Some(file) = desk.files().iter().find(|file| {
            *file == include || include.ends_with("priorities/*.toml") && file.contains("/priorities/")
        }) {
            assert!(schema.is_valid(&as_json(&desk.read(file))), "{file}");
        }
    }
    // What is there is of somebody.
    std::fs::write(desk.path().join(".taplo.toml"), "# van mij\n").unwrap();
    desk.ivp(&[&new[..], &["tweede"]].concat()).done();
    assert_eq!(desk.read(".taplo.toml"), "# van mij\n");
}
