//! `ivp check` and `ivp explain`

use crate::office::Office;

#[test]
fn findings_as_json_count_lines_and_columns_from_one() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "unit = \"count\"", "unit = \"aantal\"");
    let report = office.json(&["check", "--format", "json"]);
    assert_eq!(report["schema"], "ivp.check/1");
    assert_eq!(report["errors"], 1);
    let finding = &report["diagnostics"][0];
    assert_eq!(finding["rule"], "schema/unknown-value");
    assert_eq!(finding["file"], "plan/priorities/buurt.toml");
    assert_eq!((&finding["line"], &finding["column"]), (&14.into(), &8.into()));
    assert_eq!((&finding["end_line"], &finding["end_column"]), (&14.into(), &16.into()));
}

#[test]
fn filtering_is_announced_and_never_changes_the_exit_status() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "unit = \"count\"", "unit = \"aantal\"");
    let ran = office.ivp(&["check", "--skip", "schema/unknown-value"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("1 bevinding is door --only of --skip niet getoond"), "{}", ran.out);
}

#[test]
fn a_clean_plan_ends_with_0() {
    let ran = Office::of_base_plan().ivp(&["check"]).done();
    assert_eq!(ran.out, "Geen fouten, geen waarschuwingen.\n");
}
