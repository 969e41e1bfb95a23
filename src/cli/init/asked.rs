//! What is known of the new plan: from the options, and asked for where somebody can answer.

use std::path::Path;

use super::options::{InitArgs, LASTS, read_year};
use crate::cli::answers::refusals::Refusals;
use crate::cli::questions::{Choice, Choices, Question, ask, ask_yes, choose, converse, stopped};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::global_options::LanguageChoice;
use ivp::edit::NewPlan;
use ivp::facts::{municipalities_like, municipality_named, municipality_written};
use ivp::lang::{Arg, Language, Message};
use ivp::model::{Id, folded};

/// What the plan begins with.
///
/// # Errors
/// All that lacks or is not valid, at once.
pub(super) fn new_plan(
    args: &InitArgs,
    folder: &Path,
    session: &mut Session<'_>,
) -> Result<NewPlan, Failure> {
    let told = converse(session, |session| {
        let new = told(args, session)?;
        let is_asked = session.said.at() > 0;
        Ok((!is_asked || is_wanted(&new, folder, session)).then_some(new))
    });
    told?.flatten().ok_or_else(stopped)
}

/// Reads the plan back, and asks whether it is to be made.
fn is_wanted(new: &NewPlan, folder: &Path, session: &mut Session<'_>) -> bool {
    let titles: Vec<&str> = new.priorities.iter().map(|(_, title)| title.as_str()).collect();
    let question = Message::new("init-ask-yes")
        .with("municipality", new.municipality.as_str())
        .with("first", new.first_year.to_string())
        .with("last", new.last_year.to_string())
        .with("titles", titles.iter().map(|title| format!("‘{title}’")).collect::<Vec<_>>())
        .with("folder", folder.display().to_string());
    ask_yes(&question, Some(true), session) == Some(true)
}

fn told(args: &InitArgs, session: &mut Session<'_>) -> Result<NewPlan, Failure> {
    let asks = session.terminal.can_ask() && !args.yes && !session.is_refused;
    let mut refusals = Refusals::default();
    if asks {
        refuse_typed(args, session)?;
    }
    let municipality = match &args.municipality {
        Some(name) if asks => Some(meant(name.trim().to_owned(), session)),
        Some(name) => Some(name.trim().to_owned()),
        None if asks => {
            let typed = asked("init-ask-municipality", None, session, |typed| Ok(typed.to_owned()));
            typed.map(|typed| meant(typed, session))
        }
        None => None,
    };
    let municipality = refusals.keep(
        municipality
            .filter(|name| !name.is_empty())
            .ok_or_else(|| lacking("init-no-municipality", "--municipality \"…\"")),
    );
    let found = municipality.as_deref().and_then(municipality_named);
    let municipality = municipality.and_then(|typed| refusals.keep(shown(typed)));
    let municipality = municipality.map(|typed| municipality_written(&typed));
    let code = match &args.code {
        Some(code) => refusals.keep(read_code(code).and_then(|code| match found {
            Some(one) if one.code != code => {
                let message = Message::new("init-other-code").with("code", code);
                let help = Message::new("init-other-code-help").with("code", one.code);
                Err(Failure::usage(message.with("municipality", one.name)).help(help))
            }
            _ => Ok(code),
        })),
        None => found.map(|one| one.code.to_owned()),
    };
    if let (None, Some(name)) = (&code, &municipality)
        && args.code.is_none()
    {
        refusals.keep(named_once(name));
    }
    let (first_year, last_year) = years(args, asks, &mut refusals, session);
    let language = match args.language {
        Some(LanguageChoice::Nl) => Language::Nl,
        Some(LanguageChoice::En) => Language::En,
        None => session.catalogue.language(),
    };
    let mut priorities: Vec<(Id, String)> = Vec::new();
    for title in &args.priority {
        if let Some(one) = refusals.keep(priority(title, &priorities)) {
            priorities.push(one);
        }
    }
    if args.priority.is_empty() && asks {
        priorities = ask_priorities(session);
    }
    if args.priority.is_empty() && priorities.is_empty() {
        refusals.add(lacking("init-no-priority", "--priority \"…\""));
    }
    refusals.end(session)?;
    let (Some(municipality), Some(first_year), Some(last_year)) = (municipality, first_year, last_year)
    else {
        return Err(Failure::Several(Vec::new()));
    };
    Ok(NewPlan { municipality, code, language, first_year, last_year, priorities })
}

/// What was typed wrongly is told before the first question.
fn refuse_typed(args: &InitArgs, session: &Session<'_>) -> Result<(), Failure> {
    let mut refusals = Refusals::default();
    for (typed, option) in [(&args.first_year, "--first-year"), (&args.last_year, "--last-year")] {
        refusals.keep(typed.as_deref().map(|typed| read_year(typed, option)).transpose());
    }
    refusals.keep(args.code.as_deref().map(read_code).transpose());
    for title in &args.priority {
        refusals.keep(priority(title, &[]));
    }
    refusals.end(session)
}

/// Refuses a name that several municipalities bear: which of them it is decides of which place figures are taken.
fn named_once(name: &str) -> Result<(), Failure> {
    let like = municipalities_like(name);
    if like.len() < 2 {
        return Ok(());
    }
    let all: Vec<String> = like.iter().map(|one| format!("--municipality \"{}\"", one.name)).collect();
    let message = Message::new("init-several").with("municipality", name);
    Err(Failure::usage(message).help(Message::new("init-several-help").with("all", Arg::Lines(all))))
}

/// The municipality that was meant, asked where a name comes close to what is none, or is that of several.
fn meant(typed: String, session: &mut Session<'_>) -> String {
    let like = if municipality_named(&typed).is_none() { municipalities_like(&typed) } else { Vec::new() };
    if like.len() > 1 {
        let all = like.iter().map(|one| Choice::new(one.name, &[one.code])).collect();
        let chosen = choose(&Message::new("init-ask-which"), &Choices::of(all, None), session);
        return chosen.map_or(typed, |at| like[at].name.to_owned());
    }
    let [one] = like.as_slice() else { return typed };
    let question = Message::new("init-ask-meant").with("better", one.name);
    if ask_yes(&question, Some(true), session) == Some(true) { one.name.to_owned() } else { typed }
}

fn lacking(id: &'static str, option: &'static str) -> Failure {
    Failure::usage(Message::new(id)).help(Message::new("init-lacking-help").with("option", option))
}

fn asked<T>(
    id: &'static str,
    proposal: Option<String>,
    session: &mut Session<'_>,
    read: impl Fn(&str) -> Result<T, Failure>,
) -> Option<T> {
    let question = Question::new(&Message::new(id), session).proposing(proposal);
    ask(&question, session, |typed, _| read(typed))
}

/// The priorities that are typed, one to a line, until an empty one.
fn ask_priorities(session: &mut Session<'_>) -> Vec<(Id, String)> {
    let first = asked("init-ask-priority", None, session, |title| priority(title, &[]));
    let mut priorities: Vec<(Id, String)> = first.into_iter().collect();
    while !priorities.is_empty() {
        let question = Question::new(&Message::new("init-ask-priority-more"), session).or("");
        let more = ask(&question, session, |title, _| {
            (!title.is_empty()).then(|| priority(title, &priorities)).transpose()
        });
        let Some(one) = more.flatten() else { break };
        priorities.push(one);
    }
    priorities
}

/// The first and the last year.
fn years(
    args: &InitArgs,
    asks: bool,
    refusals: &mut Refusals,
    session: &mut Session<'_>,
) -> (Option<i32>, Option<i32>) {
    let first = match &args.first_year {
        Some(text) => refusals.keep(read_year(text, "--first-year")),
        None => {
            let read = |text: &str| read_year(text, "");
            let answered = if asks { asked("init-ask-first-year", None, session, read) } else { None };
            if answered.is_none() {
                refusals.add(lacking("init-no-first-year", "--first-year JJJJ"));
            }
            answered
        }
    };
    let last = match (&args.last_year, first) {
        (Some(text), _) => refusals.keep(read_year(text, "--last-year")),
        // What the law has in mind is proposed.
        (None, first) if asks => first.and_then(|first| {
            let usual = (first + LASTS - 1).to_string();
            asked("init-ask-last-year", Some(usual), session, |text: &str| {
                let last = read_year(text, "")?;
                if last >= first { Ok(last) } else { Err(out_of_order(first, last)) }
            })
        }),
        (None, _) => {
            refusals.add(lacking("init-no-last-year", "--last-year JJJJ"));
            None
        }
    };
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        refusals.add(out_of_order(first, last));
    }
    (first, last)
}

fn out_of_order(first: i32, last: i32) -> Failure {
    let message = Message::new("init-years-order").with("first", first.to_string());
    Failure::usage(message.with("last", last.to_string()))
}

/// A code of Statistics Netherlands.
fn read_code(text: &str) -> Result<String, Failure> {
    let code = text.trim().to_uppercase();
    let is_code = code.len() == 6
        && code.strip_prefix("GM").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    is_code.then_some(code).ok_or_else(|| {
        Failure::usage(Message::new("init-bad-code").with("text", text))
            .help(Message::new("init-bad-code-help"))
    })
}

/// A priority with the id that its title gives.
pub(super) fn priority(title: &str, others: &[(Id, String)]) -> Result<(Id, String), Failure> {
    let title = shown(title.trim().to_owned())?;
    let refused = |id: &'static str| Failure::usage(Message::new(id).with("title", title.as_str()));
    // A number alone is an answer to another question.
    if !title.contains(char::is_alphabetic) {
        return Err(refused("init-bad-priority").help(Message::new("init-bad-priority-help")));
    }
    let taken = |id: &str| others.iter().any(|(other, _)| other.as_str() == id);
    let id = Id::suggestion_beside(&title, taken)
        // Nothing in it can be a letter of a name, as in a title in Arabic.
        .or_else(|| (1..).map(|number| format!("p{number}")).find(|id| !taken(id)))
        .and_then(|id| Id::of_priority(&id).ok());
    let id = id.ok_or_else(|| refused("init-bad-priority").help(Message::new("init-bad-priority-help")))?;
    if taken(id.as_str()) || others.iter().any(|(_, other)| folded(other) == folded(&title)) {
        return Err(refused("init-priority-twice"));
    }
    Ok((id, title))
}

/// A text of one line in which nothing is hidden.
fn shown(text: String) -> Result<String, Failure> {
    if !text.contains(char::is_control) {
        return Ok(text);
    }
    let bare: String = text.chars().filter(|c| !c.is_control()).collect();
    Err(Failure::usage(Message::new("init-hidden").with("text", bare.as_str()))
        .help(Message::new("init-hidden-help").with("better", bare)))
}
