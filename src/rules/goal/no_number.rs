//! A goal that promises repetition says how often, by an indicator with a number.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use super::unmeasured::may_hide_an_indicator;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Goal, GoalId, GoalKind};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks goal/no-number
/// priorities/buurt.toml | | [[goal]]\nid = "avonden"\ntitle = "Avonden"\ntext = "Avonden voor jongeren"\nkind = "recurring"
/// priorities/buurt.toml | | [[goal]]\nid = "controles"\ntitle = "Controles"\ntext = "Structureel controleren op risicoplekken"\nkind = "continuous"
/// priorities/buurt.toml | | [[goal]]\nid = "brief"\ntitle = "Periodiek een brief"\nkind = "recurring"
/// priorities/buurt.toml | | [[goal]]\nid = "brief"\ntitle = "Brieven"\ntext = "Vanaf 2025 regelmatig een brief aan inwoners"\nkind = "recurring"
/// priorities/buurt.toml | | [[goal]]\nid = "overleg"\ntitle = "Overleg"\ntext = "Geregeld overleg met de wijkraad"\nkind = "continuous"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("goal/no-number"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "",
        wrong: "\
[[goal]]
id = \"spreekuur\"
title = \"Spreekuur in de wijk\"
text = \"Regelmatig een spreekuur in de wijk\"
kind = \"recurring\"

[[indicator]]
id = \"spreekuren\"
kind = \"performance\"
goal = \"spreekuur\"
title = \"Gehouden spreekuren\"
unit = \"count\"
direction = \"higher\"
frequency = \"irregular\"",
        right: "\
[[goal]]
id = \"spreekuur\"
title = \"Spreekuur in de wijk\"
text = \"Regelmatig een spreekuur in de wijk\"
kind = \"recurring\"

[[indicator]]
id = \"spreekuren\"
kind = \"performance\"
goal = \"spreekuur\"
title = \"Gehouden spreekuren\"
unit = \"count\"
direction = \"higher\"
frequency = \"irregular\"
target = { at_least = 4, per = \"year\", assumed = \"het plan noemt geen aantal\" }",
    },
};

/// Words that promise repetition, by how they begin.
const OFTEN: [&str; 9] = [
    "periodiek",
    "regelmatig",
    "structure",
    "geregeld",
    "frequent",
    "terugkerend",
    "periodic",
    "regular",
    "recurring",
];

/// Things that are held again and again.
const OCCASIONS: [&str; 4] = ["avonden", "ochtenden", "middagen", "evenings"];

/// Words that say how often.
const HOW_OFTEN: [&str; 13] = [
    "elk", "elke", "ieder", "iedere", "eens", "eenmaal", "tweemaal", "driemaal", "viermaal", "every", "each",
    "once", "twice",
];

/// The same by a part of them: `jaarlijkse`, `halfjaarlijks`, `tweewekelijks`.
const RHYTHMS: [&str; 8] =
    ["jaarlijks", "maandelijks", "wekelijks", "dagelijks", "yearly", "annual", "monthly", "weekly"];

/// Numbers in words.
const NUMBERS: [&str; 28] = [
    "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "twintig", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "hundred",
];

/// What is counted behind a number in words: `een wijk` is no number of times.
const TIMES: [&str; 5] = ["keer", "maal", "avonden", "times", "evenings"];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    let with_number = plan.indicators().filter(|one| one.target_place.is_some());
    let counted: BTreeSet<GoalId> = with_number.filter_map(|one| one.goal_id()).collect();
    for chapter in plan.priorities.iter().filter(|chapter| !may_hide_an_indicator(chapter)) {
        let holds =
            |goal: &&Goal| goal.years.covers(context.day.year()) && chapter.years.covers(context.day.year());
        let open: Vec<&Goal> = chapter
            .goals
            .iter()
            .filter(holds)
            .filter(|goal| matches!(goal.kind.value, GoalKind::Recurring | GoalKind::Continuous))
            .filter(|goal| !counted.contains(&goal.id) && promises_without_number(goal))
            .collect();
        let Some(first) = open.first() else { continue };
        let titles: Vec<String> = open.iter().map(|goal| format!("‘{}’", goal.title.as_str())).collect();
        let message = Message::new("goal-no-number")
            .with("priority", chapter.shown_title())
            .with("count", open.len())
            .with("goals", titles);
        let help = Message::new("goal-no-number-help")
            .with("goal", first.id.to_string())
            .with("status", plan.head.status.word());
        let place = first.text.as_ref().map_or(first.title.place, |text| text.place);
        findings.push(RULE.finding(place, message).help(help).subject(first.id.to_string()));
    }
}

/// Whether what a goal says promises repetition, and nowhere how often.
fn promises_without_number(goal: &Goal) -> bool {
    let text = goal.text.as_ref().map_or("", |text| text.as_str());
    let said = format!("{} {text}", goal.title.as_str()).to_lowercase();
    let words: Vec<&str> =
        said.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let begins = |word: &str, all: &[&str]| all.iter().any(|one| word.starts_with(one));
    let often = words.iter().any(|word| begins(word, &OFTEN) || OCCASIONS.contains(word));
    let has_rhythm = |word: &str| RHYTHMS.iter().any(|one| word.contains(one));
    let numbered = words.iter().enumerate().any(|(at, word)| {
        let next = words.get(at + 1).copied().unwrap_or_default();
        is_number(word)
            || HOW_OFTEN.contains(word)
            || has_rhythm(word)
            || NUMBERS.contains(word) && TIMES.contains(&next)
    });
    often && !numbered
}

/// A number that is no year.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    digits && !year
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::load_texts;
    use crate::rules::base_plan;

    fn promises(text: &str) -> bool {
        let texts = base_plan().into_iter().map(|(path, old)| {
            let goal = format!(
                "\n[[goal]]\nid = \"x\"\ntitle = \"Iets\"\ntext = \"{text}\"\nkind = \"recurring\"\n"
            );
            let more = if path == "priorities/buurt.toml" { goal } else { String::new() };
            (path.to_owned(), old.to_owned() + &more)
        });
        let plan = load_texts(texts.collect(), "plan").plan.unwrap();
        promises_without_number(plan.goals().last().unwrap())
    }

    #[test]
    fn repetition_without_a_number() {
        for text in [
            "Periodiek communiceren over maatregelen",
            "Structureel uitvoeren van controles, 2024-2027",
            "Avonden voor en met een jongere",
            "Er is regelmatig toezicht vanaf 2025",
            "Regular checks of the shops",
            "Een plek waar jongeren elkaar ontmoeten met regelmatig toezicht",
        ] {
            assert!(promises(text), "{text}");
        }
        for text in [
            "Periodiek, elk kwartaal, communiceren",
            "Regelmatig: minimaal 4 controles",
            "Structureel twee keer per jaar controleren",
            "Halfjaarlijkse avonden voor jongeren",
            "Drie avonden voor jongeren",
            "Een gesprek met inwoners",
            "In de avonduren meer toezicht",
        ] {
            assert!(!promises(text), "{text}");
        }
    }
}
