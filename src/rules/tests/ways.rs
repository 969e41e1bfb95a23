//! A valid plan and many ways to break it, for tests of the rules and of what their findings advise.
//!
//! Two test programs have this file: the one of the library, and that of the program.

use std::collections::BTreeMap;

use super::{adopted_plan, base_plan};

/// The small plan with everything else that a plan can hold.
pub fn rich_plan() -> Vec<(String, String)> {
    let owned = |(path, text): (&str, &str)| (path.to_owned(), text.to_owned());
    let mut texts: Vec<(String, String)> = base_plan().into_iter().map(owned).collect();
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

/// The ways to break a plan, by the rule that each breaks. They stand above the rule, under ```` ```breaks group/name ````,
/// one a line: `file | what stands there | what comes in its place`. `\n` is a line ending and `\u{202e}` that character; nothing in the
/// middle adds at the end of the file.
pub fn ways() -> BTreeMap<String, Vec<[String; 3]>> {
    let mut all: BTreeMap<String, Vec<[String; 3]>> = BTreeMap::new();
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
    let files = walkdir::WalkDir::new(rules).into_iter().map(Result::unwrap);
    for file in files.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "rs")) {
        let text = std::fs::read_to_string(file.path()).unwrap();
        let mut rule: Option<&str> = None;
        for line in text.lines().filter_map(|line| line.strip_prefix("/// ")) {
            match (line.strip_prefix("```"), rule) {
                (Some(fence), _) => rule = fence.strip_prefix("breaks "),
                (None, Some(rule)) => all.entry(rule.to_owned()).or_default().push(way(line)),
                (None, None) => {}
            }
        }
    }
    all
}

fn way(line: &str) -> [String; 3] {
    let text = |part: &str| {
        let typed = [("\\n", "\n"), ("\\r", "\r"), ("\\u{202e}", "\u{202e}")];
        typed.iter().fold(part.trim().to_owned(), |text, (typed, meant)| text.replace(typed, meant))
    };
    let mut parts = line.splitn(3, '|').map(text);
    [(); 3].map(|()| parts.next().unwrap_or_else(|| panic!("{line:?} has no three parts")))
}

/// The rich plan as it was adopted: what an edit of it asks for.
pub fn adopted(texts: Vec<(String, String)>) -> Vec<(String, String)> {
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

/// A valid plan that is broken in one way.
pub fn broken(rule: &str, way: &[String; 3]) -> Vec<(String, String)> {
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

/// Each line of the rich plan mistyped: a letter too few, no quotation marks, curled ones, a bracket too few.
pub fn mistyped() -> Vec<Vec<(String, String)>> {
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
