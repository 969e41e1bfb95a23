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
