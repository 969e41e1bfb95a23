//! A valid plan, broken in many ways: for each rule five, or all there are. Each must be caught by its rule.

use std::collections::BTreeMap;

use super::super::{Check, Example, REGISTRY, check, check_changes};
use super::ways::{adopted, broken, mistyped, rich_plan, ways};
use super::{adopted_plan, edit, fired, read, read_after, today};
use crate::diagnostic::Diagnostic;
use crate::model::reread;

#[test]
fn the_rich_plan_has_no_finding() {
    for plan in [rich_plan(), adopted_plan()] {
        let found = check(&read(plan), today());
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn each_way_to_break_a_plan_is_caught_by_its_rule() {
    let ways = ways();
    let old = read(adopted(rich_plan()));
    let mut missed = Vec::new();
    for (rule, ways) in &ways {
        let known = REGISTRY.rule(rule);
        let Some(known) = known else { panic!("{rule} is no rule") };
        for way in ways {
            let new = broken(rule, way);
            let found = match known.check {
                Check::Change(_) => check_changes(&edit(&old, &read_after(&old, new))),
                _ => check(&read(new), today()),
            };
            if !fired(&found).contains(&rule.as_str()) {
                missed.push(format!("{rule}: {way:?} fires {:?}", fired(&found)));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed: {missed:#?}", missed.len());
    let count: usize = ways.values().map(Vec::len).sum();
    assert!(count >= 890, "{count}");
}

#[test]
fn after_each_safe_fix_the_finding_is_gone_and_what_could_be_read_still_can() {
    let mut seen = 0;
    let ways = ways();
    let all = ways.iter().flat_map(|(rule, ways)| ways.iter().map(|way| broken(rule, way)));
    for texts in all.chain(mistyped()) {
        let loaded = read(texts);
        let found = check(&loaded, today());
        for finding in found.iter().filter(|finding| finding.is_fixable()) {
            let file = loaded.sources.file(finding.place.file);
            let mut edits = finding.fix.clone().unwrap().edits;
            edits.sort_by_key(|edit| std::cmp::Reverse(edit.range.start));
            let mut text = file.text.clone();
            edits.iter().for_each(|edit| text.replace_range(edit.range.clone(), &edit.replacement));
            let after = check(&reread(&loaded, &BTreeMap::from([(finding.place.file, text)])), today());
            let same = |one: &&Diagnostic| one.rule == finding.rule && one.message == finding.message;
            let count = |all: &[Diagnostic]| all.iter().filter(same).count();
            assert!(count(&after) < count(&found), "{}: {finding:?}", file.text);
            let unread = |all: &[Diagnostic]| all.iter().filter(|one| one.rule.group() == "syntax").count();
            assert!(unread(&after) <= unread(&found), "{}: {finding:?}", file.text);
            seen += 1;
        }
    }
    assert!(seen > 150, "{seen}");
}

#[test]
fn no_rule_is_left_out_of_the_ways_to_break_a_plan() {
    let ways = ways();
    let missing: Vec<&str> = REGISTRY
        .rules()
        // What can be broken on disk only is listed, and shown, in `folders`.
        .filter(|rule| !matches!(rule.example, Example::OnDisk))
        .map(|rule| rule.id.as_str())
        .filter(|id| !ways.contains_key(*id))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    // Of a folder without priorities there is one.
    let few: Vec<_> = ways.iter().filter(|(id, ways)| ways.len() < 5 && *id != "file/no-priority").collect();
    assert!(few.is_empty(), "{few:#?}");
}

#[test]
fn every_number_of_the_plan_that_can_be_two_is_told() {
    let mut texts = rich_plan();
    let analysis = "[[participation]]\ntitle = \"Vragenlijst\"\nrespondents = 45\n";
    texts.push(("analysis.toml".to_owned(), analysis.to_owned()));
    let more = [
        ("plan.toml", "[publication]\npublish_from = 5\n"),
        (
            "measurements/buurt/overlast.toml",
            "[[reference]]\nregion = \"NL01\"\nperiod = \"2025\"\nvalue = 99\nn = 300\n",
        ),
    ];
    for (file, more) in more {
        texts.iter_mut().find(|(path, _)| path == file).unwrap().1.push_str(more);
    }
    let monitor = &mut texts.iter_mut().find(|(path, _)| path == "monitor.toml").unwrap().1;
    *monitor = monitor.replace("alert = 15", "alert = 15\nlag_days = 30\ndecimals = 1");
    // A share of twelve thousand percent cannot be meant.
    texts.iter_mut().for_each(|(_, text)| *text = text.replace("unit = \"percent\"", "unit = \"count\""));
    texts.sort();
    // Years are read as such, and the others are shares and factors.
    let others = ["first_year", "last_year", "by", "from", "on_track", "at_risk", "dispersion"];
    let mut tried = Vec::new();
    for (at, (file, text)) in texts.iter().enumerate() {
        for (place, _) in text.match_indices(" = ") {
            let key = text[..place].rsplit([' ', '\n', '{']).next().unwrap();
            let value = &text[place + 3..];
            let end = value.find([' ', ',', '\n', '}']).unwrap_or(value.len());
            if value[..end].parse::<f64>().is_err() || others.contains(&key) {
                continue;
            }
            let mut mistaken = texts.clone();
            mistaken[at].1.replace_range(place + 3..place + 3 + end, "12.000");
            let found = check(&read(mistaken), today());
            assert!(fired(&found).contains(&"schema/two-readings"), "{file}: {key}: {found:#?}");
            tried.push(key);
        }
    }
    tried.sort_unstable();
    tried.dedup();
    for key in [
        "alert",
        "at_least",
        "budget",
        "decimals",
        "denominator",
        "lag_days",
        "n",
        "numerator",
        "publish_from",
        "respondents",
        "spent",
        "value",
    ] {
        assert!(tried.contains(&key), "{key}: {tried:?}");
    }
}
