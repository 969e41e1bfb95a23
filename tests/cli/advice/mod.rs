//! What a finding advises is followed to the letter: the plan then has fewer findings, and no new error.
//!
//! What is followed is what can be typed: a command, lines of a file, a word in the place of another, the name of a file,
//! a key that goes. What only the officer knows is said in words: which of two figures is right, what a text should say.

mod change;
mod followed;
mod told;
#[path = "../../../src/rules/tests/ways.rs"]
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ivp::diagnostic::{Diagnostic, Severity};
use ivp::lang::{Catalogue, Language, Message};
use ivp::model::{Loaded, load, load_texts};
use ivp::rules::{REGISTRY, adopted_plan, base_plan, check};
use rayon::prelude::*;

use self::followed::{Finding, Texts, typed};
use self::told::{Step, commands, steps, steps_in};
use crate::office::Office;

/// The day on which the broken plans have no other finding.
const DAY: &str = "2026-11-23";

fn today() -> NaiveDate {
    DAY.parse().unwrap()
}

/// The plans of the examples of all rules and all ways to break a plan, with what each is called.
fn broken_plans() -> Vec<(String, Texts)> {
    let of_rule = |rule: &ivp::rules::Rule| {
        let [wrong, _] = rule.example.plans()?;
        Some((format!("{}, the example", rule.id.as_str()), wrong))
    };
    let mut all: Vec<(String, Texts)> = REGISTRY.rules().filter_map(of_rule).collect();
    for (rule, ways) in ways::ways() {
        all.extend(
            ways.iter().map(|way| (format!("{rule}: {way:?}"), draft(ways::broken(&rule, way), &rule))),
        );
    }
    let mistyped = ways::mistyped().into_iter();
    all.extend(mistyped.enumerate().map(|(at, texts)| (format!("mistyped line {at}"), texts)));
    all
}

/// What an edit of an adopted plan leaves, as a plan by itself: a draft, of which nothing is asked by year.
fn draft(texts: Texts, rule: &str) -> Texts {
    let as_draft = |(path, text): (String, String)| {
        let is_edited_head = path == "plan.toml" && rule.starts_with("change/");
        (path, if is_edited_head { text.replacen("\"adopted\"", "\"draft\"", 1) } else { text })
    };
    texts.into_iter().map(as_draft).collect()
}

/// The findings of a plan by severity, rule and words.
fn counted(findings: &[Diagnostic]) -> BTreeMap<(Severity, String), usize> {
    let mut all = BTreeMap::new();
    let catalogue = Catalogue::new(Language::Nl);
    for one in findings {
        let told = format!("{}: {}", one.rule.as_str(), catalogue.render(&one.message));
        *all.entry((one.severity, told)).or_default() += 1;
    }
    all
}

/// How many errors each rule found.
fn errors_of(findings: &[Diagnostic]) -> BTreeMap<&'static str, usize> {
    let mut all = BTreeMap::new();
    for one in findings.iter().filter(|one| one.severity == Severity::Error) {
        *all.entry(one.rule.as_str()).or_default() += 1;
    }
    all
}

/// Commands that look, explain or make a table to fill in: they run, and change nothing in the plan.
const LOOKS: [&str; 7] = ["export", "show", "check", "explain", "feasible", "status", "diff"];

/// What comes in the place of a finding when its advice is followed, and is no new mistake: what could not be asked
/// before is asked now, or the officer of the test typed a figure that nobody would.
const ASKED_NEXT: &[(&str, &[&str])] = &[
    ("action/no-plan", &["action/no-plan", "action/not-adopted"]),
    ("evaluation/missing", &["evaluation/missing", "evaluation/not-adopted"]),
    ("goal/none", &["goal/unmeasured"]),
    ("goal/outcome-without-effect", &["indicator/no-figure"]),
    (
        "indicator/baseline-unmeasured",
        &[
            // The first of several years is there: the others are missing now.
            "indicator/baseline-broken",
            "indicator/no-figure",
            "measurement/jump",
            "measurement/overdue",
            // A figure over half of the year was there.
            "measurement/overlap",
            "target/wrong-side",
        ],
    ),
    (
        "indicator/no-figure",
        &[
            "indicator/no-baseline",
            "indicator/no-figure",
            "indicator/no-target",
            "measurement/overdue",
            "measurement/uncounted",
        ],
    ),
    ("measurement/uncounted", &["measurement/uncounted"]),
    ("silence/unknown-rule", &["silence/unused"]),
    // The years are those that have a figure; whether their mean leaves room for the target is seen then.
    ("indicator/peak-baseline", &["target/not-detectable"]),
    ("indicator/stable-without-band", &["target/not-detectable"]),
    // Of several texts on a line without marks each is told when the one before it has them.
    ("syntax/unquoted", &["syntax/unquoted", "syntax/other"]),
    // Of two directions or two amounts the officer chooses the one that fits.
    ("target/on-interpret", &["target/wrong-side"]),
    ("action/year-sum", &["action/over-budget"]),
    // The figure of this test is not the one that the officer knows.
    ("evaluation/other-figure", &["evaluation/other-figure", "target/wrong-side"]),
    ("indicator/no-target", &["target/wrong-side"]),
    ("measurement/jump", &["target/wrong-side"]),
    // Before the one that is there now, another may have been skipped.
    ("measurement/overdue", &["measurement/jump", "measurement/overdue"]),
    // What names a partner was not looked at while the partner had no name that can be.
    ("id/form", &["reference/unknown"]),
];

/// Whether all that is new after following the advice of a rule is asked next.
fn is_asked_next<'n>(rule: &str, mut new: impl Iterator<Item = &'n (Severity, String)>) -> bool {
    let next = ASKED_NEXT.iter().find(|(known, _)| *known == rule).map_or(&[][..], |(_, next)| *next);
    new.all(|(_, told)| next.iter().any(|one| told.starts_with(&format!("{one}: "))))
}

/// Commands that say that something else must be put right first, and do nothing: the plan has another error, or two
/// versions contradict each other.
const WAITS: [&str; 6] = [
    "goal/none",
    "goal/unmeasured",
    "indicator/baseline-unmeasured",
    "measurement/overdue",
    "reference/no-indicator",
    "syntax/conflict-markers",
];

/// The plan after a step, or that there is nothing new to see; what went wrong with it otherwise.
fn after(texts: &Texts, finding: &Finding<'_>, step: &Step) -> Result<Option<Loaded>, String> {
    let Step::Command(words) = step else { return Ok(Some(load_texts(typed(texts, finding, step), "plan"))) };
    let office = office(texts);
    let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut ran = office.ivp(&arguments);
    // Asked whether the figure is right, the officer says so as is told there.
    if ran.code == 2 && ran.err.contains("--yes") {
        ran = office.ivp(&[&arguments[..], &["--yes"]].concat());
    }
    // No grade is told what it may be.
    if ran.err.contains("Bedoelt u 6,2?") {
        let graded: Vec<&str> =
            arguments.iter().map(|word| if *word == "62" { "6.2" } else { word }).collect();
        ran = office.ivp(&graded);
    }
    let looks = LOOKS.contains(&arguments[0]);
    let waits = WAITS.contains(&finding.rule);
    match ran.code {
        0 if !looks => Ok(Some(load(&office.file(""), "plan"))),
        0 => Ok(None),
        1 if looks => Ok(None),
        1 | 2 if waits && (finding.others || finding.rule.starts_with("syntax/")) => Ok(None),
        code => Err(format!("{code} {}", ran.err.trim())),
    }
}

fn office(texts: &Texts) -> Office {
    let office = Office::of_base_plan().on(DAY);
    std::fs::remove_dir_all(office.file("")).unwrap();
    texts.iter().for_each(|(path, text)| office.write(path, text));
    office
}

/// What came of following all that the findings of one plan advise.
#[derive(Default)]
struct Followed {
    /// The rules with something to type.
    typed: BTreeSet<&'static str>,
    /// The rules whose advice is in words.
    in_words: BTreeSet<&'static str>,
    counts: Counts,
    /// The steps that did not help.
    wrong: Vec<String>,
}

/// How many findings and steps there were.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts {
    findings_with_something_to_type: usize,
    findings_in_words: usize,
    /// Steps that left fewer findings.
    fewer: usize,
    /// Steps that were answered by what is asked next.
    asked_next: usize,
    /// Commands that only look, or say what comes first.
    looked: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.findings_with_something_to_type += other.findings_with_something_to_type;
        self.findings_in_words += other.findings_in_words;
        self.fewer += other.fewer;
        self.asked_next += other.asked_next;
        self.looked += other.looked;
    }
}

type Counted = BTreeMap<(Severity, String), usize>;

fn follow(name: &str, texts: &Texts) -> Followed {
    let catalogue = Catalogue::new(Language::Nl);
    let loaded = load_texts(texts.clone(), "plan");
    let found = check(&loaded, today());
    let mut followed = Followed::default();
    // What cannot be read comes first: other findings in that file may only follow from it.
    let unread: BTreeSet<_> =
        found.iter().filter(|one| one.rule.group() == "syntax").map(|one| one.place.file).collect();
    for one in &found {
        let Some(help) = &one.help else { continue };
        if one.rule.group() != "syntax" && unread.contains(&one.place.file) {
            continue;
        }
        let steps = steps(&catalogue, help);
        if steps.is_empty() {
            followed.in_words.insert(one.rule.as_str());
            followed.counts.findings_in_words += 1;
            continue;
        }
        followed.typed.insert(one.rule.as_str());
        followed.counts.findings_with_something_to_type += 1;
        let help = catalogue.render(help);
        let file = loaded.sources.file(one.place.file).inside.as_str();
        let rule = one.rule.as_str();
        let others = found.iter().any(|one| one.severity == Severity::Error && one.rule.as_str() != rule);
        let finding = Finding { rule, others, file, at: one.place.range(), help: &help };
        for step in steps {
            if let Err(why) = follow_step(texts, &found, &finding, &step, &mut followed.counts) {
                followed.wrong.push(format!("{} [{name}]\n   {help}\n   {step:?}\n   {why}", finding.rule));
            }
        }
    }
    followed
}

fn follow_step(
    texts: &Texts,
    found: &[Diagnostic],
    finding: &Finding<'_>,
    step: &Step,
    counts: &mut Counts,
) -> Result<(), String> {
    let Some(loaded) = after(texts, finding, step)? else {
        counts.looked += 1;
        return Ok(());
    };
    let mut left = check(&loaded, today());
    if let Step::Name(name) = step {
        // A file that was not read under its other name is read now, and may have mistakes of its own.
        left.retain(|one| loaded.sources.file(one.place.file).inside != *name);
    }
    let (before, now) = (counted(found), counted(&left));
    let new: Vec<_> = now.iter().filter(|(key, count)| before.get(key).unwrap_or(&0) < count).collect();
    let of = |all: &Counted| {
        let errors = all.iter().filter(|((severity, _), _)| *severity == Severity::Error);
        (errors.map(|(_, count)| count).sum::<usize>(), all.values().sum::<usize>())
    };
    let is_new_error =
        errors_of(&left).iter().any(|(rule, count)| errors_of(found).get(rule).unwrap_or(&0) < count);
    if !is_new_error && of(&now) < of(&before) {
        counts.fewer += 1;
    } else if !new.is_empty() && is_asked_next(finding.rule, new.iter().map(|(key, _)| *key)) {
        counts.asked_next += 1;
    } else {
        return Err(format!("{:?} -> {:?}: {new:?}", of(&before), of(&now)));
    }
    Ok(())
}

#[test]
fn what_a_finding_advises_to_type_leaves_fewer_findings_and_no_new_error() {
    let plans = broken_plans();
    let all: Vec<Followed> = plans.par_iter().map(|(name, texts)| follow(name, texts)).collect();
    let (mut typed, mut in_words) = (BTreeSet::new(), BTreeSet::new());
    let (mut counts, mut wrong) = (Counts::default(), Vec::new());
    for one in all {
        typed.extend(one.typed);
        in_words.extend(one.in_words);
        wrong.extend(one.wrong);
        counts += one.counts;
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(counts.findings_with_something_to_type > 1_000 && counts.fewer > 1_000, "{counts:?}");
    // The others say in words what only the officer knows: which of two figures is right, what a text should say.
    let only_words: Vec<_> = in_words.difference(&typed).collect();
    assert!(typed.len() >= 95, "{only_words:#?}");
}

/// What is typed does not hang on the language of the person.
#[test]
fn both_languages_say_to_type_the_same() {
    let [dutch, english] = [Language::Nl, Language::En].map(Catalogue::new);
    let typed = |catalogue: &Catalogue, help: &Message| -> Vec<Step> {
        let steps = steps(catalogue, help).into_iter();
        let is_typed = |step: &Step| !matches!(step, Step::Without(_) | Step::NoLine);
        steps.filter(is_typed).map(Step::without_words).collect()
    };
    let mut seen = BTreeSet::new();
    let mut differing = Vec::new();
    for (name, texts) in broken_plans() {
        let found = check(&load_texts(texts, "plan"), today());
        for help in found.iter().filter_map(|one| one.help.as_ref()) {
            if !seen.insert(help.id) {
                continue;
            }
            let (nl, en) = (typed(&dutch, help), typed(&english, help));
            if nl != en {
                differing.push(format!("{} [{name}]\n   {nl:?}\n   {en:?}", help.id));
            }
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    assert!(seen.len() > 150, "{}", seen.len());
}

#[test]
fn what_is_to_be_typed_is_found_in_an_advice() {
    let of = |help: &str| commands(help).iter().map(|words| words.join(" ")).collect::<Vec<_>>();
    assert_eq!(of("Typ: ivp action add 2027/NAAM --title TITEL"), ["action add 2027/extra --title Extra"]);
    assert_eq!(of("Typ ivp check --fix, of verbeter het zelf."), ["check --fix"]);
    assert_eq!(of("Verbeter het bestand."), Vec::<String>::new());
    let lines = |all: &[&str]| Step::Lines(all.iter().map(|line| (*line).to_owned()).collect(), None);
    let adopted = "adopted = { body = \"college\", date = 2026-11-20 }";
    assert_eq!(
        steps_in("Zet bovenaan x.toml: status = \"adopted\" en adopted = { body = \"college\", date = … }"),
        [lines(&["status = \"adopted\"", adopted])]
    );
    assert_eq!(
        steps_in("Typ: confirmed = true. Of haal ‘n’ weg, of typ: sources = [\"a\"], net als daar."),
        [lines(&["confirmed = true"]), lines(&["sources = [\"a\"]"]), Step::Without("n".to_owned())]
    );
    assert_eq!(
        steps_in("Typ achter deze regel: # ivp: allow text/markup — reden"),
        [Step::Silence("# ivp: allow text/markup — reden".to_owned())]
    );
    assert_eq!(steps_in("Typ: 64"), [Step::Instead("64".to_owned())]);
}
