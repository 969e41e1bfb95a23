//! Twice as much text takes no more than twice the work, however odd the text. Work is counted in allocated bytes: no clock,
//! and the same on every computer.

use ivp::compute::{Judging, Moment, due, evaluate, status};
use ivp::diagnostic::{Invalid, told};
use ivp::edit::fixed;
use ivp::lang::{Catalogue, Language};
use ivp::model::load_texts;
use ivp::rules::{base_plan, verdict};
use ivp::views::{Style, Unshown, due_json, findings_human, findings_json, status_json};

const STYLE: Style = Style { width: 100, color: false, unicode: true };

/// A file of the plan with a piece of text in it so many times.
struct Shape {
    name: &'static str,
    file: &'static str,
    /// What stands before and behind the pieces; none where they are all that is in the file.
    around: Option<[&'static str; 2]>,
    /// A piece, by its number.
    piece: fn(usize) -> String,
}

const HEAD: &str = "plan.toml";
const FIGURES: &str = "measurements/buurt/overlast.toml";
const CHAPTER: &str = "priorities/buurt.toml";
const NOTE: [&str; 2] = ["\n[[measurement]]\nperiod = \"2025\"\nvalue = 9\nnote = \"", "\"\n"];
const TEXT: [&str; 2] = ["\n[[principle]]\ntitle = \"a\"\ntext = \"\"\"", "\"\"\"\n"];
const BESIDE: Option<[&str; 2]> = Some(["\n", ""]);

macro_rules! shapes {
    ($($name:literal: $file:expr, $around:expr, $piece:expr;)+) => {
        &[$(Shape { name: $name, file: $file, around: $around, piece: $piece }),+]
    };
}

const SHAPES: &[Shape] = shapes! {
    "one long word": FIGURES, Some(NOTE), |_| "ab+/".into();
    "many words": FIGURES, Some(NOTE), |_| "aap ".into();
    "addresses without a space": FIGURES, Some(NOTE), |n| format!("jan{n}@voorbeeld.nl,");
    "numbers without a space": FIGURES, Some(NOTE), |n| format!("123456{n};");
    "births": FIGURES, Some(NOTE), |_| "geboren 1-2-1990 ".into();
    "tags": HEAD, Some(TEXT), |_| "<b>".into();
    "backslashes": HEAD, Some(TEXT), |_| "\\\\ ".into();
    "overrides": HEAD, Some(TEXT), |_| "\u{202e}".into();
    "silences above one line": FIGURES, BESIDE, |_| "# ivp: allow measurement/jump — zo is het\n".into();
    "silences of nothing": FIGURES, BESIDE, |n| format!("# ivp: allow text/mar{n} — zo\n\n");
    "silences that count": HEAD, BESIDE,
        |n| format!("[[principle]]\ntitle = \"p{n}\"\ntext = \"<b>x\" # ivp: allow text/markup — zo\n");
    "syntax errors": FIGURES, BESIDE, |_| "value = = 3\n".into();
    "decimal commas": FIGURES, BESIDE, |n| format!("k{n} = 7,3\n");
    "carriage returns": FIGURES, BESIDE, |_| "\r".into();
    "unknown keys": FIGURES, BESIDE, |n| format!("key{n} = 1\n");
    "misspelt keys": FIGURES, BESIDE, |n| format!("sourc{} = 1\n", char::from(b'f' + (n % 18) as u8));
    "marks of a merge": FIGURES, BESIDE, |_| "<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n".into();
    "half marks of a merge": FIGURES, BESIDE, |_| "<<<<<<< a\n".into();
    "the same figure": FIGURES, BESIDE, |_| "[[measurement]]\nperiod = \"2025\"\nvalue = 9\n".into();
    "figures of days": FIGURES, BESIDE, |n| {
        let day = chrono::NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(n as u64);
        format!("[[measurement]]\nperiod = \"{day}\"\nvalue = 9\n")
    };
    "references": FIGURES, BESIDE, |n| format!("[[reference]]\nregion = \"R{n}\"\nperiod = \"2024\"\nvalue = 5\n");
    "partners": "partners.toml", None, |n| format!("[[partner]]\nid = \"stichting-p{n}\"\nname = \"Stichting {n}\"\n");
    "partners that are near": "partners.toml", None, |n| {
        let letters: String = format!("{n:06}").bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
        format!("[[partner]]\nid = \"stichting-{letters}\"\nname = \"S {n}\"\n")
    };
    "decisions": "decisions.toml", None,
        |n| format!("[[decision]]\nid = \"besluit-d{n}\"\nbody = \"council\"\ndate = 2025-03-01\ntitle = \"B {n}\"\n");
    "follow-ups that lack all": "followups.toml", None,
        |n| format!("[[followup]]\nid = \"f{n}\"\nkind = \"belofte\"\n");
    "goals": CHAPTER, BESIDE, |n| format!("[[goal]]\nid = \"doel-g{n}\"\ntitle = \"D {n}\"\nkind = \"continuous\"\n");
    "indicators": CHAPTER, BESIDE, |n| format!(
        "[[indicator]]\nid = \"teller-i{n}\"\nkind = \"effect\"\ntitle = \"T {n}\"\nunit = \"count\"\ndirection = \"lower\"\n\
         frequency = \"yearly\"\nsources = [\"politie\"]\n"
    );
    "actions": "actions/2026.toml", None, |n| format!("[[action]]\nid = \"actie-a{n}\"\ntitle = \"A {n}\"\n");
};

impl Shape {
    /// The small plan with so many pieces in it.
    fn plan(&self, pieces: usize) -> Vec<(String, String)> {
        let mut files: std::collections::BTreeMap<String, String> =
            base_plan().into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        let pieces: String = (0..pieces).map(self.piece).collect();
        let file = files.entry(self.file.to_owned()).or_default();
        match self.around {
            Some([before, behind]) => file.push_str(&format!("{before}{pieces}{behind}")),
            None => *file = pieces,
        }
        files.into_iter().collect()
    }

    /// How many bytes are allocated to read, check, mend and judge it.
    fn work(&self, pieces: usize) -> u64 {
        let plan = self.plan(pieces);
        let today = crate::office::TODAY.parse().unwrap();
        let counted = allocation_counter::measure(|| {
            let catalogue = Catalogue::new(Language::Nl);
            let loaded = load_texts(plan.clone(), "plan");
            let findings = verdict(&loaded, today).findings;
            drop(fixed(&loaded, today, true, &|_| true));
            let invalid = Invalid::from_findings(&findings);
            if let Some(plan) = loaded.plan.as_ref() {
                let judging = Judging::new(plan, &loaded.sources, &invalid, Moment::on(today));
                drop((status_json(&status(&judging)), due_json(&due(&judging, today))));
                drop(evaluate(plan, &loaded.sources, &invalid, 2025, today));
            }
            let findings = told(findings);
            let texts = &loaded.sources;
            drop(findings_human(&findings, Unshown::default(), texts, &catalogue, STYLE));
            drop(findings_json(&findings, Unshown::default(), texts, &catalogue));
        });
        counted.bytes_total
    }
}

#[test]
fn twice_the_text_takes_no_more_than_twice_the_work() {
    // What is counted is of one thread: all of it is done there.
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let growth = |shape: &Shape| {
        // Once before, for what is made once in a run.
        let _ = shape.work(1);
        let [once, twice] = [600, 1_200].map(|pieces| shape.work(pieces));
        (shape.name, once, twice)
    };
    let counted: Vec<_> = alone.install(|| SHAPES.iter().map(growth).collect());
    let too_much: Vec<String> = counted
        .iter()
        .filter(|(_, once, twice)| *twice as f64 > 2.3 * *once as f64)
        .map(|(name, once, twice)| format!("{name}: {once} and {twice}"))
        .collect();
    assert!(too_much.is_empty(), "{too_much:#?}");
}

/// What a rule finds very often is counted, in every format: nothing becomes endless, and the counts stay right.
#[test]
fn what_is_found_very_often_is_counted() {
    let shape = SHAPES.iter().find(|shape| shape.name == "unknown keys").unwrap();
    let office = crate::office::Office::of_base_plan();
    for (path, text) in shape.plan(5_000) {
        office.write(&path, text);
    }
    let human = office.ivp(&["check"]);
    assert_eq!(human.code, 1, "{human:?}");
    assert!(human.out.contains("nog op 4700 plaatsen gevonden"), "{}", human.out);
    assert!(human.out.contains("5000 fouten"), "{}", human.out);
    for format in ["json", "github", "gitlab", "sarif"] {
        let shown = office.ivp(&["check", "--format", format]);
        assert_eq!(shown.code, 1, "{format}");
        let times = shown.out.matches("schema/unknown-key").count();
        assert!((301..400).contains(&times), "{format}: {times}");
        assert!(shown.out.contains("nog op 4700 plaatsen gevonden"), "{format}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&office.ivp(&["check", "--format", "json"]).out).unwrap();
    assert_eq!((&json["errors"], &json["counted"]), (&5_000.into(), &4_700.into()));
    let listed = json["diagnostics"].as_array().unwrap();
    assert_eq!(listed.iter().filter(|one| one["rule"] == "schema/unknown-key").count(), 301);
    // Another command over such a plan.
    let status = office.ivp(&["status"]);
    assert_eq!(status.code, 1);
    assert!(
        status.err.contains("nog op 4700 plaatsen gevonden") && status.err.len() < 200_000,
        "{}",
        status.err.len()
    );
}
