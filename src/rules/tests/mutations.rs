//! A valid plan, broken in many ways: for each rule five, or all there are. Each must be caught by its rule.

use std::collections::BTreeMap;

use super::super::example::adopted_plan;
use super::super::{Check, REGISTRY, check, check_changes};
use super::edit;
use super::{fired, read, read_after, small_plan, today};
use crate::diagnostic::Diagnostic;
use crate::model::reread;

/// The small plan with everything else that a plan can hold.
pub(crate) fn rich_plan() -> Vec<(String, String)> {
    let mut texts = small_plan();
    for (path, text) in [
        ("actions/2025.toml", ACTIONS),
        ("evaluations/2025.toml", EVALUATION),
        ("decisions.toml", DECISIONS),
        ("monitor.toml", MONITOR),
        ("measurements/monitor/inbraak.toml", BURGLARIES),
        ("partners.toml", "[[partner]]\nid = \"wijkraad\"\nname = \"Wijkraad\"\n"),
    ] {
        texts.push((path.to_owned(), text.to_owned()));
    }
    let chapter = texts.iter_mut().find(|(path, _)| path == "priorities/buurt.toml").unwrap();
    chapter.1.push_str(PILLAR);
    let head = texts.iter_mut().find(|(path, _)| path == "plan.toml").unwrap();
    head.1.push_str("motto = \"Samen\"\n\n[assessment]\non_track = 0.95\n\n[[programme]]\nid = \"iv\"\ntitle = \"Veiligheid\"\n");
    texts.sort();
    texts
}

const ACTIONS: &str = "\
adopted = { body = \"college\", date = 2024-12-10 }

[[action]]
id = \"meldpunt\"
title = \"Meldpunt openen\"
state = \"done\"
goal = \"buurt/minder-overlast\"
lead = \"wijkraad\"
start = \"2025-01\"
end = \"2025-06\"
result = \"Open sinds 12 mei\"
budget = 1000
spent = 900
programmes = [\"iv\"]

[[action.log]]
date = 2025-03-01
text = \"Ruimte gevonden\"
";

const EVALUATION: &str = "\
status = \"adopted\"
as_of = 2026-03-01
adopted = { body = \"college\", date = 2026-03-17 }
document = { path = \"evaluaties/2025.pdf\", sha256 = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\" }
summary = \"Minder meldingen.\"

[priority.buurt]
interpretation = \"Het gaat de goede kant op.\"

[goal.\"buurt/minder-overlast\"]
assessment = \"on-schedule\"
reason = \"De wijkteams zijn gestart.\"
";

const DECISIONS: &str = "\
[[decision]]
id = \"vaststelling\"
date = 2024-01-30
body = \"council\"
title = \"Vaststelling\"
changes = [\"buurt/overlast.target\"]
";

const MONITOR: &str = "\
[[indicator]]
id = \"inbraak\"
kind = \"effect\"
title = \"Woninginbraken\"
text = \"Aangiften en meldingen\"
question = \"Is er ingebroken?\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]
alert = 15
";

const BURGLARIES: &str = "\
source = \"politie\"

[[measurement]]
period = \"2024\"
value = 12
recorded = 2025-02-01

[[measurement]]
period = \"2025\"
value = 10
recorded = 2026-02-01
";

const PILLAR: &str = "
[[pillar]]
id = \"toezicht\"
title = \"Meer toezicht\"

[[goal]]
id = \"spreekuur\"
pillar = \"toezicht\"
title = \"Spreekuur\"
text = \"Elk kwartaal een spreekuur\"
kind = \"recurring\"

[[indicator]]
id = \"spreekuren\"
kind = \"performance\"
goal = \"spreekuur\"
title = \"Spreekuren\"
unit = \"count\"
direction = \"higher\"
frequency = \"irregular\"
sources = [\"politie\"]
target = { at_least = 1, per = \"quarter\", from = 2026 }
";

/// Ways to break a plan, rule by rule: `rule`, then for each way `file | what stands there | what comes in its place`.
/// `\n` is a line ending; nothing in the middle adds at the end of the file.
const WAYS: &str = include_str!("../../../tests/data/mutations.txt");

pub(crate) fn ways() -> BTreeMap<&'static str, Vec<[String; 3]>> {
    let mut all: BTreeMap<&str, Vec<[String; 3]>> = BTreeMap::new();
    let mut rule = "";
    for line in WAYS.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let parts: Vec<&str> = line.splitn(3, '|').map(str::trim).collect();
        match parts.as_slice() {
            [name] => rule = name.trim(),
            [file, from, to] => {
                let text = |text: &str| text.trim().replace("\\n", "\n").replace("\\r", "\r");
                all.entry(rule).or_default().push([file.trim().to_owned(), text(from), text(to)]);
            }
            other => panic!("{other:?}"),
        }
    }
    all
}

/// The rich plan as it was adopted: what an edit of it asks for.
fn adopted(texts: Vec<(String, String)>) -> Vec<(String, String)> {
    let head = |(path, text): (String, String)| {
        (path, text.replacen("status = \"draft\"", "status = \"adopted\"", 1))
    };
    texts.into_iter().map(head).collect()
}

/// What is asked of an adopted plan only is broken in the small plan after its adoption.
const AFTER_ADOPTION: [&str; 5] = [
    "action/no-plan",
    "action/not-adopted",
    "action/not-agreed",
    "evaluation/missing",
    "evaluation/not-adopted",
];

pub(crate) fn broken(rule: &str, way: &[String; 3]) -> Vec<(String, String)> {
    let [file, from, to] = way;
    let mut texts = match rule {
        _ if AFTER_ADOPTION.contains(&rule) => adopted_plan(),
        _ if rule.starts_with("change/") => adopted(rich_plan()),
        _ => rich_plan(),
    };
    if to == "(gone)" {
        texts.retain(|(path, _)| !path.starts_with(file.as_str()));
        return texts;
    }
    if !texts.iter().any(|(path, _)| path == file) {
        texts.push((file.clone(), String::new()));
    }
    let (_, text) = texts.iter_mut().find(|(path, _)| path == file).unwrap();
    if from.is_empty() {
        text.push_str(&format!("\n{to}\n"));
    } else {
        assert!(text.contains(from.as_str()), "{from:?} in {file}");
        *text = text.replacen(from.as_str(), to, 1);
    }
    texts.sort();
    texts
}

#[test]
fn the_rich_plan_has_no_finding() {
    for plan in [rich_plan(), adopted_plan()] {
        let found = check(&read(plan), today());
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn each_of_891_ways_to_break_a_plan_is_caught_by_its_rule() {
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
            if !fired(&found).contains(rule) {
                missed.push(format!("{rule}: {way:?} fires {:?}", fired(&found)));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed: {missed:#?}", missed.len());
    let count: usize = ways.values().map(Vec::len).sum();
    assert_eq!(count, 891);
}

/// Each line of the rich plan mistyped: a letter too few, no quotation marks, curled ones, a bracket too few.
pub(crate) fn mistyped() -> Vec<Vec<(String, String)>> {
    let mut all = Vec::new();
    let sound = rich_plan();
    for (at, (_, text)) in sound.iter().enumerate() {
        for line in text.lines().filter(|line| line.len() > 3) {
            let curled = line.replacen('"', "“", 1).replacen('"', "”", 1);
            for wrong in [
                format!("{}{}", &line[..1], &line[2..]),
                line.replace('"', ""),
                curled,
                line.replacen(']', "", 1),
            ] {
                let mut texts = sound.clone();
                texts[at].1 = text.replacen(line, &wrong, 1);
                all.push(texts);
            }
        }
    }
    all
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

/// What can be broken on disk only, and tested there.
const ON_DISK: &[&str] = &[
    "change/not-comparable",
    "file/empty",
    "file/encoding",
    "file/git-directory",
    "file/link",
    "file/missing",
    "file/no-figures",
    "file/too-large",
    "file/too-many",
    "file/unreadable",
];

#[test]
fn no_rule_is_left_out_of_the_ways_to_break_a_plan() {
    let ways = ways();
    let missing: Vec<&str> = REGISTRY
        .rules()
        .map(|rule| rule.id.as_str())
        .filter(|id| !ways.contains_key(id) && !ON_DISK.contains(id))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    // Of a folder without priorities there is one.
    let few: Vec<_> = ways.iter().filter(|(id, ways)| ways.len() < 5 && **id != "file/no-priority").collect();
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
