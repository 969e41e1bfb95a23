//! `ivp export --format datapackage`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::export::{cells, rows};
use crate::office::{Office, Ran};

const EXPORT: [&str; 4] = ["export", "--format", "datapackage", "-o"];

/// Writes a package of the office's plan to the folder `open`.
fn packed(office: &Office) -> PathBuf {
    run(office, &["open"]).done();
    office.path().join("open")
}

fn run(office: &Office, more: &[&str]) -> Ran {
    office.ivp(&[&EXPORT, more].concat())
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn described(folder: &Path) -> Value {
    serde_json::from_str(&read(folder, "datapackage.json")).unwrap()
}

fn table(folder: &Path, name: &str) -> Vec<Vec<String>> {
    rows(&read(folder, &format!("{name}.csv")), ',')
}

/// The bytes of all files, by name.
fn files(folder: &Path) -> Vec<(String, String)> {
    let names = std::fs::read_dir(folder).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<String> = names.collect();
    names.into_iter().map(|name| (name.clone(), read(folder, &name))).collect()
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

/// The cells of some columns, row by row.
fn columns(table: &[Vec<String>], names: &[&str]) -> Vec<Vec<String>> {
    let at: Vec<usize> =
        names.iter().map(|name| table[0].iter().position(|one| one == name).unwrap()).collect();
    table[1..].iter().map(|row| at.iter().map(|at| row[*at].clone()).collect()).collect()
}

fn both_plans() -> (Office, PathBuf) {
    let office = Office::of_haaksbergen();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (one, other) = (root.join("plan"), root.join("examples/voorbeeldstad/plan"));
    let plans = ["open", "--plan", one.to_str().unwrap(), "--plan", other.to_str().unwrap()];
    run(&office, &plans).done();
    let folder = office.path().join("open");
    (office, folder)
}

#[test]
fn each_column_is_described_and_each_cell_is_what_its_column_says() {
    let (_office, folder) = both_plans();
    let about = described(&folder);
    assert_eq!(about["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json");
    assert_eq!(about["created"], "2026-11-24T00:00:00Z");
    assert_eq!(about["version"], "2026.11.24");
    assert_eq!(about["resources"].as_array().unwrap().len(), 8);
    for resource in about["resources"].as_array().unwrap() {
        let path = resource["path"].as_str().unwrap();
        let file = read(&folder, path);
        assert_eq!(resource["bytes"], file.len(), "{path}");
        let hash: String = Sha256::digest(file.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(resource["hash"], format!("sha256:{hash}"), "{path}");
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let table = rows(&file, ',');
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(table[0], names, "{path}");
        // Money by year is told of few actions.
        assert!(table.len() > 1 || path == "action_years.csv", "{path}");
        for field in fields {
            let name = field["name"].as_str().unwrap();
            for about in ["title", "description"] {
                let text = field[about].as_str().unwrap();
                assert!(!text.is_empty() && text != name, "{path} {name} {about}");
            }
        }
        for row in &table[1..] {
            assert_eq!(row.len(), names.len(), "{path}: {row:?}");
            for (field, cell) in fields.iter().zip(row) {
                let place = format!("{path} {} {cell:?}", field["name"]);
                if cell.is_empty() {
                    assert_ne!(field["constraints"]["required"], true, "{place}");
                    continue;
                }
                match field["type"].as_str().unwrap() {
                    "number" => assert!(cell.parse::<f64>().is_ok(), "{place}"),
                    "integer" => assert!(cell.parse::<i64>().is_ok(), "{place}"),
                    "boolean" => assert!(["true", "false"].contains(&cell.as_str()), "{place}"),
                    "date" => {
                        chrono::NaiveDate::parse_from_str(cell, "%Y-%m-%d").expect(&place);
                    }
                    "string" => {}
                    other => panic!("{other}"),
                }
                if let Some(words) = field["constraints"].get("enum") {
                    assert!(texts(words).contains(&cell.as_str()), "{place}");
                }
            }
        }
    }
}

#[test]
fn each_text_about_a_table_or_column_is_told() {
    let (_office, folder) = both_plans();
    let about = described(&folder);
    let resources = about["resources"].as_array().unwrap();
    let fields = resources.iter().flat_map(|one| one["schema"]["fields"].as_array().unwrap());
    let shown: BTreeSet<String> = resources
        .iter()
        .chain(fields)
        .map(|one| format!("{}: {}", one["title"].as_str().unwrap(), one["description"].as_str().unwrap()))
        .collect();
    let catalogue = ivp::lang::Catalogue::new(ivp::lang::Language::Nl);
    let about_it = |id: &&str| id.starts_with("package-field-") || id.starts_with("package-table-");
    let ids: Vec<&str> =
        ivp::lang::message_ids(ivp::lang::Language::Nl).into_iter().filter(about_it).collect();
    assert!(ids.len() > 60, "{}", ids.len());
    for id in ids {
        let text = catalogue.lookup(id).unwrap();
        assert!(shown.contains(&text), "{id}");
    }
}

#[test]
fn keys_tell_rows_apart_and_references_lead_somewhere() {
    let (_office, folder) = both_plans();
    let about = described(&folder);
    let mut declared = 0;
    for resource in about["resources"].as_array().unwrap() {
        let name = resource["name"].as_str().unwrap();
        let schema = &resource["schema"];
        let own = table(&folder, name);
        let keys = columns(&own, &texts(&schema["primaryKey"]));
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{name}");
        for foreign in schema.get("foreignKeys").and_then(Value::as_array).into_iter().flatten() {
            declared += 1;
            let reference = &foreign["reference"];
            let other = table(&folder, reference["resource"].as_str().unwrap());
            let there: BTreeSet<_> = columns(&other, &texts(&reference["fields"])).into_iter().collect();
            for key in columns(&own, &texts(&foreign["fields"])) {
                assert!(there.contains(&key), "{name} {foreign}: {key:?}");
            }
        }
    }
    assert_eq!(declared, 13, "7 to plans, 3 to priorities, 1 to indicators, 1 to sources, 1 to actions");
    // A reference that not every row has is no declared key, and leads somewhere where it is.
    for (from, column, to) in
        [("indicators", "goal", "goals"), ("actions", "goal", "goals"), ("figures", "source", "sources")]
    {
        let there: BTreeSet<_> =
            columns(&table(&folder, to), &["plan", to.trim_end_matches('s')]).into_iter().collect();
        let own = columns(&table(&folder, from), &["plan", column]);
        let filled: Vec<_> = own.into_iter().filter(|key| !key[1].is_empty()).collect();
        assert!(!filled.is_empty() && filled.iter().all(|key| there.contains(key)), "{from}.{column}");
    }
    // Of the figures that count there is one for each period, part, source and region.
    let figures = table(&folder, "figures");
    let names = ["plan", "indicator", "period", "part", "source", "region", "superseded"];
    let current: Vec<_> = columns(&figures, &names).into_iter().filter(|row| row[6] == "false").collect();
    assert_eq!(current.iter().collect::<BTreeSet<_>>().len(), current.len());
}

#[test]
fn nothing_internal_leaves_the_plan() {
    let office = Office::of_base_plan();
    office.edit(
        "priorities/buurt.toml",
        "[[goal]]\n",
        "[[goal]]\nid = \"spreekuur\"\ntitle = \"Spreekuur\"\nkind = \"recurring\"\n\n[[goal]]\nid = \"overleg\"\ntitle = \"Overleg\"\nkind = \"recurring\"\n\n[[goal]]\n",
    );
    let more = "\n[[indicator]]\nid = \"geheim-spreekuur\"\nkind = \"performance\"\ngoal = \"spreekuur\"\ntitle = \"GEHEIM titel\"\nquestion = \"GEHEIM vraag\"\nunit = \"count\"\ndirection = \"higher\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\ntarget = { at_least = 7654, per = \"year\" }\ninternal = true\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + more);
    office.write("measurements/buurt/geheim-spreekuur.toml", "[[measurement]]\nperiod = \"2025\"\nvalue = 8765\nnote = \"GEHEIM cijfer\"\n\n[[reference]]\nregion = \"GEHEIM gebied\"\nperiod = \"2025\"\nvalue = 9876\n");
    let more = "\n[[measurement]]\nperiod = \"2023\"\nvalue = 4321\ninternal = true\nnote = \"GEHEIM, =1+1, \\\"Jan\\\"\\nregel\"\nevidence = \"GEHEIM/proces-verbaal.pdf\"\n\n[[measurement]]\nperiod = \"2022\"\nmissing = \"GEHEIM reden\"\ninternal = true\n";
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    office.edit(
        "measurements/buurt/overlast.toml",
        "value = 55\n",
        "value = 55\nevidence = \"GEHEIM/bijlage.pdf\"\n",
    );
    office.write(
        "evaluations/2026.toml",
        "status = \"draft\"\nsummary = \"GEHEIM concept\"\n\n[goal.\"buurt/spreekuur\"]\nassessment = \"dropped\"\nreason = \"GEHEIM\"\n\n[goal.\"buurt/overleg\"]\nassessment = \"delayed\"\nreason = \"GEHEIM\"\n",
    );
    let folder = packed(&office);
    for (name, text) in files(&folder) {
        for secret in ["GEHEIM", "geheim", "4321", "7654", "8765", "9876", "Jan", "dropped,"] {
            assert!(!text.contains(secret), "{secret} in {name}: {text}");
        }
    }
    // What is judged is judged by what is public. Of a promise that would be another judgement: it is not told.
    let indicators = table(&folder, "indicators");
    assert_eq!(cells(&indicators, "buurt/overlast", &["assessment", "baseline"]), [["on-track", "60"]]);
    assert_eq!(cells(&indicators, "buurt/onveilig", &["assessment"]), [["at-risk"]]);
    assert_eq!(
        columns(&table(&folder, "goals"), &["goal", "state"]),
        [["buurt/spreekuur", ""], ["buurt/overleg", "no-action-planned"], ["buurt/minder-overlast", ""]]
    );
    // What is adopted is public.
    office.edit("evaluations/2026.toml", "\"draft\"", "\"adopted\"");
    office.edit("evaluations/2026.toml", "GEHEIM concept", "Samenvatting");
    let states = columns(&table(&packed(&office), "goals"), &["goal", "state"]);
    assert_eq!(states[1], ["buurt/overleg", "delayed"]);
}

#[test]
fn internal_figures_leave_no_trace_in_what_is_worked_out() {
    let office = Office::of_base_plan();
    let more = "\n[[measurement]]\nperiod = \"2022\"\nvalue = 43\ninternal = true\n\n[[measurement]]\nperiod = \"2026-Q3\"\nvalue = 99\ninternal = true\nrecorded = 2026-11-01\n";
    let without = files(&packed(&office));
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    assert_eq!(files(&packed(&office)), without, "baseline, target, judgement, states");
}

#[test]
fn a_promise_that_was_kept_inside_is_not_told_to_be_broken() {
    let office = Office::of_base_plan();
    office.edit(
        "priorities/buurt.toml",
        "[[goal]]\n",
        "[[goal]]\nid = \"spreekuur\"\ntitle = \"Spreekuur\"\nkind = \"recurring\"\n\n[[goal]]\n",
    );
    let more = "\n[[indicator]]\nid = \"spreekuren\"\nkind = \"performance\"\ngoal = \"spreekuur\"\ntitle = \"Spreekuren\"\nunit = \"count\"\ndirection = \"higher\"\nfrequency = \"quarterly\"\nsources = [\"politie\"]\ntarget = { at_least = 4, per = \"year\" }\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + more);
    let quarter =
        |number: u32, value: u32| format!("[[measurement]]\nperiod = \"2025-Q{number}\"\nvalue = {value}\n");
    let shown = |figures: &str| {
        office.write("measurements/buurt/spreekuren.toml", figures);
        let folder = packed(&office);
        let assessment = cells(&table(&folder, "indicators"), "buurt/spreekuren", &["assessment"]).concat();
        let state = columns(&table(&folder, "goals"), &["goal", "state"])[0].clone();
        assert_eq!(state[0], "buurt/spreekuur");
        (assessment.concat(), state[1].clone())
    };
    assert_eq!(shown(&(quarter(1, 1) + &quarter(2, 2))), ("off-track".to_owned(), "delayed".to_owned()));
    let inside = quarter(1, 1) + &quarter(2, 2) + "internal = true\n" + &quarter(3, 1);
    assert_eq!(shown(&inside), (String::new(), String::new()), "1 and 1 of 4 is not what was done");
}

#[test]
fn superseded_figures_are_told_unless_the_plan_says_otherwise() {
    let office = Office::of_base_plan();
    let more =
        "\n[[measurement]]\nperiod = \"2025\"\nvalue = 57\nrecorded = 2026-11-20\ncorrects = \"Nagekomen\"\n";
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    let shown = |office: &Office| {
        cells(&table(&packed(office), "figures"), "buurt/overlast", &["value", "superseded"])
    };
    assert_eq!(shown(&office), [["60", "false"], ["55", "true"], ["57", "false"]]);
    office.write("plan.toml", office.read("plan.toml") + "\n[publication]\nsuperseded = false\n");
    assert_eq!(shown(&office), [["60", "false"], ["57", "false"]]);
}

#[test]
fn a_figure_that_an_internal_one_corrected_is_not_told_as_if_it_still_held() {
    let office = Office::of_base_plan();
    let more = "\n[[measurement]]\nperiod = \"2025\"\nvalue = 57\nrecorded = 2026-11-20\ncorrects = \"Nagekomen\"\ninternal = true\n";
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    let folder = packed(&office);
    assert_eq!(cells(&table(&folder, "figures"), "buurt/overlast", &["period", "value"]), [["2024", "60"]]);
    // Nor in what was known before it was recorded: what is hidden in one file is hidden in all.
    run(&office, &["open", "--as-of", "2026-11-19"]).done();
    assert_eq!(cells(&table(&folder, "figures"), "buurt/overlast", &["period", "value"]), [["2024", "60"]]);
    // So with a figure that was withdrawn: it is not judged by either.
    office.edit("measurements/buurt/overlast.toml", "value = 57", "missing = \"Onjuist geteld\"");
    let folder = packed(&office);
    assert_eq!(cells(&table(&folder, "figures"), "buurt/overlast", &["period", "value"]), [["2024", "60"]]);
    assert_eq!(cells(&table(&folder, "indicators"), "buurt/overlast", &["assessment"]), [["withheld"]]);
}

#[test]
fn a_small_count_is_hidden_with_what_it_could_be_derived_from() {
    let office = Office::of_base_plan();
    office.write("plan.toml", office.read("plan.toml") + "\n[publication]\npublish_from = 5\n");
    office.edit("priorities/buurt.toml", "[\"noord\", \"zuid\"]", "[\"noord\", \"zuid\", \"west\"]");
    let figure = |period: &str, part: &str, value: u32| {
        let part = if part.is_empty() { String::new() } else { format!("part = \"{part}\"\n") };
        format!("[[measurement]]\nperiod = \"{period}\"\n{part}value = {value}\nnote = \"over {value}\"\n\n")
    };
    office.write(
        "measurements/buurt/overlast.toml",
        [
            // 2023: 3 + 12 + 30 = 45. Without the 12 the 3 cannot be worked out.
            figure("2023", "noord", 3),
            figure("2023", "zuid", 12),
            figure("2023", "west", 30),
            figure("2023", "", 45),
            // 2024: nothing small.
            figure("2024", "noord", 11),
            figure("2024", "", 60),
            // 2025: provisional, then the same for good: the old ones would give it away.
            figure("2025", "noord", 2).replace("value", "status = \"provisional\"\nvalue"),
            figure("2025", "noord", 2)
                .replace("value", "corrects = \"definitief\"\nrecorded = 2026-11-20\nvalue"),
            figure("2025", "", 41).replace("value", "status = \"provisional\"\nvalue"),
            figure("2025", "", 40)
                .replace("value", "corrects = \"definitief\"\nrecorded = 2026-11-20\nvalue"),
        ]
        .concat(),
    );
    office.edit("priorities/buurt.toml", "-4pp", "-1pp");
    office.edit("measurements/buurt/onveilig.toml", "value = 11\nn = 1200", "value = 2\nn = 181");
    let folder = packed(&office);
    let figures = table(&folder, "figures");
    let names = ["period", "part", "value", "below", "withheld", "superseded", "note"];
    assert_eq!(
        cells(&figures, "buurt/overlast", &names),
        [
            ["2023", "noord", "", "5", "true", "false", ""],
            ["2023", "zuid", "", "", "true", "false", ""],
            ["2023", "west", "30", "", "false", "false", "over 30"],
            ["2023", "", "45", "", "false", "false", "over 45"],
            ["2024", "noord", "11", "", "false", "false", "over 11"],
            ["2024", "", "60", "", "false", "false", "over 60"],
            // Of 40 the two parts that are on no record can be 36 to 40: the small one can be any small number. The
            // earlier 41 is not told, nor what the correction says of it.
            ["2025", "noord", "", "5", "true", "false", ""],
            ["2025", "", "40", "", "false", "false", ""],
        ]
    );
    // 2% of 181 is 4 people.
    assert_eq!(
        cells(&figures, "buurt/onveilig", &["period", "value", "n", "withheld"])[0],
        ["2023", "", "", "true"]
    );
    let indicators = table(&folder, "indicators");
    let names = ["baseline", "target", "target_change", "target_change_unit", "assessment"];
    assert_eq!(cells(&indicators, "buurt/overlast", &names), [["60", "50", "", "", "achieved"]]);
    // -1 point on a baseline that is not told would tell it.
    assert_eq!(cells(&indicators, "buurt/onveilig", &names), [["", "", "-1", "points", "withheld"]]);
}

#[test]
fn several_plans_or_a_folder_of_plans_are_one_package() {
    let (office, folder) = both_plans();
    let about = described(&folder);
    assert_eq!(about["name"], "ivp-plans");
    assert!(about["title"].as_str().unwrap().contains("2 gemeenten"));
    let publishers: Vec<&str> =
        about["contributors"].as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect();
    assert_eq!(publishers, ["Gemeente Haaksbergen", "Gemeente Voorbeeldstad"]);
    assert_eq!(
        columns(&table(&folder, "plans"), &["plan", "municipality_code", "publish_from"]),
        [["Haaksbergen 2024-2027", "GM0158", ""], ["Voorbeeldstad 2023-2026", "", "5"]]
    );
    // Haaksbergen has no internal figures: its rows are those of the tidy table.
    let all = rows(&office.ivp(&["export"]).done().out, ',').len() - 1;
    let own = columns(&table(&folder, "figures"), &["plan"]);
    assert_eq!(own.iter().filter(|row| row[0] == "Haaksbergen 2024-2027").count(), all);
    // A folder with both in it is the same package.
    let around = office.path().join("regio");
    for (name, plan) in [("a", "plan"), ("b", "examples/voorbeeldstad/plan")] {
        crate::office::copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(plan), &around.join(name));
    }
    run(&office, &["twee", "--plan", around.to_str().unwrap()]).done();
    assert_eq!(files(&office.path().join("twee")), files(&folder));
    // The same plan twice has nothing to tell its rows apart by.
    run(&office, &["drie", "--plan", "plan", "--plan", "plan"]).refused(2, &["Haaksbergen 2024-2027"]);
    assert!(!office.path().join("drie").exists());
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_the_text_follows_the_plan_or_the_person() {
    let office = Office::of_voorbeeldstad();
    let first = files(&packed(&office));
    let second = files(&packed(&office));
    assert_eq!(first, second);
    let folder = office.path().join("open");
    assert_eq!(described(&folder)["name"], "ivp-voorbeeldstad-2023-2026");
    let title = |folder: &Path| described(folder)["resources"][2]["title"].as_str().unwrap().to_owned();
    assert_eq!(title(&folder), "Doelstellingen");
    run(&office, &["open", "--lang", "en"]).done();
    assert_eq!(title(&folder), "Goals");
    // The columns and the words in them are the same in every language.
    let of = |all: Vec<(String, String)>| -> Vec<String> {
        all.into_iter()
            .filter(|(name, _)| name == "figures.csv" || name == "goals.csv")
            .map(|(_, text)| text)
            .collect()
    };
    assert_eq!(of(files(&folder)), of(second));
}

#[test]
fn a_licence_is_told_and_never_made_up() {
    let office = Office::of_base_plan();
    let said = run(&office, &["open"]).done().err;
    assert!(said.contains("[publication]") && said.contains("Voorbeeldstad 2024-2027"), "{said}");
    let folder = office.path().join("open");
    assert!(described(&folder).get("licenses").is_none());
    let head = office.read("plan.toml");
    for (licence, shown) in [
        ("CC0-1.0", serde_json::json!([{ "name": "CC0-1.0", "title": "CC0-1.0" }])),
        ("CC BY 4.0", serde_json::json!([{ "name": "CC-BY-4.0", "title": "CC BY 4.0" }])),
        ("https://example.org/l", serde_json::json!([{ "path": "https://example.org/l" }])),
    ] {
        office.write("plan.toml", format!("{head}\n[publication]\nlicence = \"{licence}\"\n"));
        office.ivp(&["check"]).done();
        assert!(!run(&office, &["open"]).done().err.contains("[publication]"));
        assert_eq!(described(&folder)["licenses"], shown);
    }
    // What holds for one plan is not said of two.
    let other = Office::of_haaksbergen();
    let plans = ["both", "--plan", "plan", "--plan", other.path().to_str().unwrap()];
    run(&office, &plans).done_with_remark("(Haaksbergen 2024-2027)");
    assert!(described(&office.path().join("both")).get("licenses").is_none());
}

#[test]
fn it_comes_in_a_folder_of_its_own() {
    let office = Office::of_base_plan();
    office.ivp(&["export", "--format", "datapackage"]).refused(2, &["ivp export --format datapackage -o"]);
    // Never in the plan, whatever the form.
    for arguments in [
        &["export", "--format", "datapackage", "-o", "plan"][..],
        &["export", "--format", "datapackage", "-o", "plan/open"],
        &["export", "-o", "plan/plan.toml"],
        &["export", "--format", "json", "-o", "plan/../plan/x.json"],
    ] {
        office.ivp(arguments).refused(2, &["ligt in de map van het plan"]);
    }
    assert!(office.read("plan.toml").contains("Voorbeeldstad"));
    // Never among other files.
    run(&office, &["."]).refused(2, &["plan", "nieuwe of lege map"]);
    let folder = packed(&office);
    std::fs::write(folder.join("brief.txt"), "x").unwrap();
    run(&office, &["open"]).refused(2, &["brief.txt"]);
    std::fs::remove_file(folder.join("brief.txt")).unwrap();
    std::fs::write(folder.join("datapackage.json"), "{\"name\": \"other\", \"resources\": []}").unwrap();
    run(&office, &["open"]).refused(2, &["nieuwe of lege map"]);
    run(&office, &["open/plans.csv"]).refused(2, &["is een bestand"]);
    run(&office, &["nergens/open"]).refused(3, &["nergens"]);
    // A new edition takes the place of an earlier one.
    run(&office, &["twee"]).done();
    office.edit("measurements/buurt/overlast.toml", "value = 55", "value = 56");
    run(&office, &["twee"]).done();
    let figures = table(&office.path().join("twee"), "figures");
    assert_eq!(cells(&figures, "buurt/overlast", &["value"]).concat(), ["60", "56"]);
}

#[test]
fn a_plan_with_errors_is_not_published() {
    let office = Office::of_base_plan();
    // The officer meant: true. Read as false it would be published.
    office.edit("measurements/buurt/overlast.toml", "value = 55\n", "value = 55\ninternal = \"ja\"\n");
    run(&office, &["open"]).refused(1, &["schema/wrong-type", "Er is niets geschreven"]);
    assert!(!office.path().join("open").exists());
}

#[test]
fn text_of_a_plan_is_data() {
    let office = Office::of_base_plan();
    office.edit("plan.toml", "title = \"Veiligheidsplan\"", "title = \"=HYPERLINK(1)\\u001b[31m\"");
    office.edit(
        "priorities/buurt.toml",
        "title = \"Meldingen van overlast\"",
        "title = \"@SUM(A1),\\n\\\"x\\\"\"",
    );
    let folder = packed(&office);
    assert_eq!(columns(&table(&folder, "plans"), &["title"]), [["'=HYPERLINK(1)\u{fffd}[31m"]]);
    assert_eq!(columns(&table(&folder, "indicators"), &["title"])[0], ["'@SUM(A1), \"x\""]);
    assert!(!read(&folder, "datapackage.json").contains("\\u001b"));
}
