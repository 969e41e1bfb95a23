//! One of a list: by its number, its name, or any words of it.

use ivp::lang::Message;
use ivp::model::{folded, near_miss};

use super::asking::{Question, ask, explain, tell, tell_item};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;

/// So many are shown at once.
const SHOWN: usize = 12;
/// What is typed to see the list, and to see all that can be searched.
const LIST: [&str; 2] = ["lijst", "list"];
const ALL: [&str; 3] = ["alles", "all", "everything"];

/// One of a list.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// What is shown.
    pub(crate) label: String,
    /// What it is also called: an id, the chapter it stands in.
    pub(crate) names: Vec<String>,
}

impl Choice {
    pub(crate) fn new(label: impl Into<String>, names: &[&str]) -> Choice {
        Choice { label: label.into(), names: names.iter().map(|name| (*name).to_owned()).collect() }
    }

    fn is_called(&self, name: &str) -> bool {
        folded(&self.label) == name || self.names.iter().any(|one| folded(one) == name)
    }

    /// Whether it holds all of these words, each as names are compared.
    fn holds(&self, words: &[String]) -> bool {
        let text = folded(&format!("{} {}", self.label, self.names.join(" ")));
        words.iter().all(|word| text.contains(word.as_str()))
    }
}

/// What was typed at a list.
enum Typed {
    One(usize),
    Several(Vec<usize>),
}

/// What is chosen from.
#[derive(Debug)]
pub(crate) struct Choices {
    /// All that is searched.
    pub(crate) all: Vec<Choice>,
    /// The first so many are the list, and have a number.
    pub(crate) listed: usize,
    /// Whether the list is shown before it is asked for.
    pub(crate) shown: bool,
    /// The one that Enter takes.
    pub(crate) proposal: Option<usize>,
}

impl Choices {
    /// A list that is shown.
    pub(crate) fn of(all: Vec<Choice>, proposal: Option<usize>) -> Choices {
        Choices { listed: all.len(), all, shown: true, proposal }
    }
}

/// Asks for one of a list. None where the conversation is broken off.
pub(crate) fn choose(text: &Message, choices: &Choices, session: &mut Session<'_>) -> Option<usize> {
    explain(session);
    let Choices { all, proposal, .. } = choices;
    let mut listed: Vec<usize> = (0..choices.listed.min(all.len())).collect();
    let (mut shown, mut proposal) = (choices.shown, *proposal);
    loop {
        if shown {
            show(&listed, all, session);
        }
        let number = proposal.and_then(|at| listed.iter().position(|one| *one == at));
        let proposed = number.map(|at| (at + 1).to_string());
        let question =
            Question::new(text, session).proposing(proposed).explained(Message::new("ask-choose-help"));
        match ask(&question, session, |typed, _| found(typed, &listed, choices))? {
            Typed::One(at) => return Some(at),
            Typed::Several(found) => listed = found,
        }
        (shown, proposal) = (true, None);
    }
}

fn show(listed: &[usize], all: &[Choice], session: &mut Session<'_>) {
    // A list that was asked for is shown whole.
    let upto = if listed.len() == all.len() { listed.len() } else { SHOWN };
    for (at, one) in listed.iter().take(upto).enumerate() {
        tell_item(at + 1, &all[*one].label, session);
    }
    if let Some(more) = listed.len().checked_sub(upto).filter(|more| *more > 0) {
        tell(&Message::new("ask-more").with("count", more), session);
    }
}

fn found(typed: &str, listed: &[usize], choices: &Choices) -> Result<Typed, Failure> {
    let all = choices.all.as_slice();
    if let Ok(number) = typed.parse::<usize>() {
        let one = number.checked_sub(1).and_then(|at| listed.get(at));
        if let Some(one) = one {
            return Ok(Typed::One(*one));
        }
    }
    let name = folded(typed);
    if ALL.contains(&name.as_str()) {
        return Ok(Typed::Several((0..all.len()).collect()));
    }
    if LIST.contains(&name.as_str()) {
        return Ok(Typed::Several((0..choices.listed.min(all.len())).collect()));
    }
    let is_one = |found: &[usize]| if let [one] = found { Some(Typed::One(*one)) } else { None };
    let called: Vec<usize> = (0..all.len()).filter(|at| all[*at].is_called(&name)).collect();
    if let Some(one) = is_one(&called) {
        return Ok(one);
    }
    let words: Vec<String> = typed.split_whitespace().map(folded).filter(|word| !word.is_empty()).collect();
    let holding: Vec<usize> =
        (0..all.len()).filter(|at| !words.is_empty() && all[*at].holds(&words)).collect();
    if let Some(one) = is_one(&holding) {
        return Ok(one);
    }
    if !holding.is_empty() {
        return Ok(Typed::Several(holding));
    }
    let failure = Failure::usage(Message::new("ask-not-found").with("typed", typed));
    let all_words: Vec<String> = all.iter().flat_map(words_of).collect();
    Err(match near_miss(&typed.to_lowercase(), all_words.iter().map(String::as_str)) {
        Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
        None => failure.help(Message::new("ask-choose-help")),
    })
}

/// The words of a title that somebody can have meant.
fn words_of(choice: &Choice) -> Vec<String> {
    let all = std::iter::once(&choice.label).chain(&choice.names);
    all.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() > 3)
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Choices {
        let all = vec![
            Choice::new("Inbraken in woningen", &["monitor/woninginbraken"]),
            Choice::new("Aangiften van drugshandel", &["ondermijning/drugs"]),
            Choice::new("Ervaren onveiligheid, enquête", &["buurt/onveilig"]),
            Choice::new("Enquete", &["x/y"]),
        ];
        Choices { all, listed: 2, shown: true, proposal: None }
    }

    fn ats(typed: &str, listed: &[usize]) -> Option<Vec<usize>> {
        match found(typed, listed, &all()) {
            Ok(Typed::One(at)) => Some(vec![at]),
            Ok(Typed::Several(ats)) => Some(ats),
            Err(_) => None,
        }
    }

    #[test]
    fn one_is_found_by_number_name_and_any_word() {
        for (typed, listed, expected) in [
            ("2", &[0, 1][..], Some(vec![1])),
            ("1", &[3, 1], Some(vec![3])),
            // No such number, and no title with that digit.
            ("9", &[0], None),
            ("woning", &[0], Some(vec![0])),
            ("DRUGS", &[0], Some(vec![1])),
            ("handel aangiften", &[0], Some(vec![1])),
            ("buurt/onveilig", &[0], Some(vec![2])),
            // A whole name goes before a word in another.
            ("Enquête", &[0], Some(vec![3])),
            ("en", &[0], Some(vec![0, 1, 2, 3])),
            ("lijst", &[0], Some(vec![0, 1])),
            ("alles", &[0], Some(vec![0, 1, 2, 3])),
            ("inbarken", &[0], None),
            ("...", &[0], None),
        ] {
            assert_eq!(ats(typed, listed), expected, "{typed}");
        }
    }
}
