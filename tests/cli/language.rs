//! The interface follows the person, the document follows the plan.

use crate::office::{Office, ran};

#[test]
fn the_interface_follows_option_variable_locale_and_plan_in_that_order() {
    let office = Office::of_haaksbergen();
    let first = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = office.command(arguments);
        command.envs(variables.iter().copied());
        ran(command).done().out.lines().nth(1).unwrap().to_owned()
    };
    assert!(first(&[], &["status"]).contains("doelstellingen"));
    assert!(first(&[("LANG", "en_GB.UTF-8")], &["status"]).contains("goals"));
    assert!(first(&[("LANG", "C.UTF-8")], &["status"]).contains("doelstellingen"));
    assert!(first(&[("LANG", "en_GB.UTF-8"), ("IVP_LANG", "nl")], &["status"]).contains("doelstellingen"));
    assert!(first(&[("IVP_LANG", "nl")], &["status", "--lang", "en"]).contains("goals"));
}

#[test]
fn a_document_follows_the_plan_unless_asked_otherwise() {
    let office = Office::of_voorbeeldstad();
    let title = |arguments: &[&str]| {
        let mut command = office.command(arguments);
        command.env("IVP_LANG", "en");
        ran(command).done().out.lines().next().unwrap().to_owned()
    };
    assert_eq!(title(&["evaluate", "2024"]), "# Evaluatie 2024 integraal veiligheidsplan Voorbeeldstad");
    assert_eq!(
        title(&["evaluate", "2024", "--lang", "en"]),
        "# Evaluation 2024 of the integral safety plan of Voorbeeldstad"
    );
}

/// The program's own source, without tests.
fn source() -> String {
    fn add(folder: &std::path::Path, all: &mut String) {
        let mut paths: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                add(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(std::fs::read_to_string(path).unwrap().split("#[cfg(test)]").next().unwrap());
            }
        }
    }
    let mut all = String::new();
    add(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

#[test]
fn every_message_that_is_told_exists_and_every_one_that_exists_is_told() {
    let source = source();
    let ids: std::collections::BTreeSet<&str> =
        ivp::lang::message_ids(ivp::lang::Language::Nl).into_iter().collect();
    for call in ["Message::new(", ".text("] {
        for told in source.split(call).skip(1) {
            let Some(id) = told.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            assert!(ids.contains(id), "{id} is told but does not exist");
        }
    }
    // The texts of rules, of the help, and of the tables of a data package are looked up by names that are put together.
    let looked_up = ["rule-", "help-", "package-table-", "package-field-"];
    for id in ids.iter().filter(|id| !looked_up.iter().any(|start| id.starts_with(start))) {
        assert!(source.contains(&format!("\"{id}\"")), "{id} exists but is never told");
    }
}
