use super::super::{Example, REGISTRY, base_plan, check, check_changes};
use super::edit;
use super::{findings, fired, read, read_after, small_plan, today};

#[test]
fn the_small_plan_has_no_finding() {
    assert_eq!(findings(small_plan()), []);
}

#[test]
fn what_is_wrong_in_an_example_is_found_by_its_rule_and_no_other() {
    let mut amiss = Vec::new();
    for rule in REGISTRY.rules() {
        let Some([wrong, right]) = rule.example.plans() else { continue };
        let (wrong, right) = (findings(wrong), findings(right));
        // One mistake is one finding.
        if wrong.iter().map(|finding| (finding.rule, finding.severity)).ne([(rule.id, rule.severity)]) {
            amiss.push(format!("{} fires {:?}", rule.id, fired(&wrong)));
        }
        if !right.is_empty() {
            amiss.push(format!("{}, put right, fires {:?}", rule.id, fired(&right)));
        }
    }
    assert!(amiss.is_empty(), "{amiss:#?}");
}

#[test]
fn an_example_replaces_what_stands_once_in_the_small_plan() {
    for rule in REGISTRY.rules() {
        if let Example::Lines { file, instead_of, wrong, right } = rule.example {
            assert_ne!(wrong, right, "{}", rule.id);
            let base = base_plan();
            let text = base.iter().find(|(path, _)| *path == file).map_or("", |(_, text)| *text);
            let times = if instead_of.is_empty() { 1 } else { text.matches(instead_of).count() };
            assert_eq!(times, 1, "{}: {instead_of:?} in {file}", rule.id);
        }
    }
}

#[test]
fn a_finding_points_at_something_and_says_what_to_do() {
    for rule in REGISTRY.rules() {
        let Some([wrong, _]) = rule.example.plans() else { continue };
        let about_the_file = matches!(rule.example, Example::Name { .. });
        for finding in findings(wrong) {
            assert!(about_the_file || finding.place.start < finding.place.end, "{}", rule.id);
            assert!(finding.help.is_some(), "{}", rule.id);
        }
    }
}

#[test]
fn an_edit_is_found_by_its_rule_and_no_other_and_the_right_one_by_none() {
    let mut amiss = Vec::new();
    let mut edits = 0;
    for rule in REGISTRY.rules() {
        let Some([old, wrong, right]) = rule.example.edits() else { continue };
        edits += 1;
        let old = read(old);
        for (texts, expected) in [(wrong, vec![rule.id]), (right, vec![])] {
            let new = read_after(&old, texts);
            let mut found = check(&new, today());
            found.extend(check_changes(&edit(&old, &new)));
            if found.iter().map(|finding| finding.rule).ne(expected.iter().copied()) {
                amiss.push(format!("{} {expected:?}: {:#?}", rule.id, fired(&found)));
            }
            for finding in &found {
                assert!(finding.help.is_some(), "{}", rule.id);
            }
        }
    }
    assert!(amiss.is_empty(), "{amiss:#?}");
    assert!(edits >= 16, "only {edits} rules about changes");
}
