//! What is wrong with a command line, in the language of the person: all of it, as far as the rest can still be taken apart.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{ArgMatches, Command, Parser, ValueEnum as _};

use super::localise;
use super::slip::{is_near, meant, wrong_dashes};
use crate::cli::completions::Shell;
use crate::cli::session::error::Failure;
use ivp::lang::Message;
use ivp::model::Period;

/// More mistakes in one command line are not looked for.
const MOST_MISTAKES: usize = 20;

/// A command line that was taken apart.
pub(crate) struct TakenApart<Arguments> {
    /// The arguments; where some of them were refused, those that are left.
    pub(crate) arguments: Option<Arguments>,
    /// The name of the command; of none it is empty.
    pub(crate) command: String,
    /// All that was refused.
    pub(crate) refused: Vec<Failure>,
}

/// Takes a command line apart. What is refused is taken out, or read as what was meant, so that the rest can be refused
/// as well; nothing is ever done with it.
///
/// # Errors
/// Its help or version was asked for.
pub(crate) fn taken_apart<Arguments: Parser>(
    typed: &[OsString],
    with_texts: impl FnOnce() -> Command,
) -> Result<TakenApart<Arguments>, Error> {
    if let Some(taken_apart) = right_at_once(typed)? {
        return Ok(taken_apart);
    }
    let mut command = with_texts();
    let mut words: Vec<OsString> = typed.to_vec();
    let chosen = Chosen::of(&command, &words);
    let mut refused = wrongly_dashed(&mut words, &chosen.options);
    while refused.len() < MOST_MISTAKES {
        let found = command.try_get_matches_from_mut(&words);
        let error = match found.and_then(|found| TakenApart::of(&found)) {
            Ok(taken_apart) => return Ok(TakenApart { refused, ..taken_apart }),
            Err(error) if error.use_stderr() => error,
            Err(help) if refused.is_empty() => return Err(help),
            Err(_) => break,
        };
        let Mistake { failure, left } = mistake(&error, &words, &chosen);
        refused.push(failure);
        match left.filter(|left| *left != words) {
            Some(left) => words = without_a_loose_value(&mut command, left, &words),
            None => break,
        }
    }
    Ok(TakenApart { arguments: None, command: String::new(), refused })
}

impl<Arguments: Parser> TakenApart<Arguments> {
    fn of(found: &ArgMatches) -> Result<Self, Error> {
        let arguments = Some(Arguments::from_arg_matches(found)?);
        let command = found.subcommand_name().unwrap_or_default().to_owned();
        Ok(TakenApart { arguments, command, refused: Vec::new() })
    }
}

/// The arguments of a command line that is right and asks no help, for which nothing needs to be told.
///
/// # Errors
/// Its version was asked for.
fn right_at_once<Arguments: Parser>(typed: &[OsString]) -> Result<Option<TakenApart<Arguments>>, Error> {
    // What the help goes by can be a figure to a command that has no help: `-h`.
    let can_ask_help = |word: &str| word == "--help" || !word.starts_with("--") && word.contains('h');
    let asks_help =
        |word: &OsString| word.to_str().is_none_or(|word| word.starts_with('-') && can_ask_help(word));
    let mut bare = localise::bare::<Arguments>();
    let options = Chosen::of(&bare, typed).options;
    if typed.iter().skip(1).any(asks_help) || !wrongly_dashed(&mut typed.to_vec(), &options).is_empty() {
        return Ok(None);
    }
    match bare.try_get_matches_from_mut(typed) {
        Err(version) if version.kind() == ErrorKind::DisplayVersion => Err(version),
        found => Ok(found.ok().and_then(|found| TakenApart::of(&found).ok())),
    }
}

/// The command that was chosen, as far as it was.
struct Chosen {
    /// Its words, behind `ivp`.
    command: Vec<String>,
    /// The long names of the options that it takes.
    options: Vec<String>,
}

impl Chosen {
    fn of(command: &Command, words: &[OsString]) -> Chosen {
        let (mut inner, mut chosen) = (command, Chosen { command: Vec::new(), options: long_names(command) });
        for word in words.iter().skip(1).filter_map(|word| word.to_str()) {
            if let Some(found) = inner.get_subcommands().find(|sub| sub.get_name() == word) {
                chosen.options.extend(long_names(found));
                chosen.command.push(word.to_owned());
                inner = found;
            }
        }
        chosen
    }

    /// Where it stands what can be typed.
    fn help(&self) -> Message {
        match self.command.as_slice() {
            [] => Message::new("usage-help"),
            words => Message::new("usage-help-of-command").with("command", words.join(" ")),
        }
    }
}

fn long_names(command: &Command) -> Vec<String> {
    command.get_arguments().filter_map(|one| one.get_long().map(str::to_owned)).collect()
}

/// Refuses options with another dash before them, and puts them right.
fn wrongly_dashed(words: &mut [OsString], options: &[String]) -> Vec<Failure> {
    let mut refused = Vec::new();
    for word in words.iter_mut().skip(1) {
        let Some(typed) = word.to_str() else { continue };
        let Some(option) = wrong_dashes(typed, options) else { continue };
        let message = Message::new("usage-unknown-option").with("option", typed);
        refused.push(Failure::usage(message).help(proposed(&format!("--{option}"))));
        let value = typed.split_once('=').map_or(String::new(), |(_, value)| format!("={value}"));
        *word = OsString::from(format!("--{option}{value}"));
    }
    refused
}

fn proposed(better: &str) -> Message {
    Message::new("did-you-mean").with("better", better)
}

/// Something that is wrong, and the words that are left to look at.
struct Mistake {
    failure: Failure,
    left: Option<Vec<OsString>>,
}

fn mistake(error: &Error, words: &[OsString], chosen: &Chosen) -> Mistake {
    let argument = text(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => unknown_option(&argument, words, chosen),
        ErrorKind::UnknownArgument => loose_word(&argument, words, chosen),
        kind => {
            let name = argument.split([' ', '=']).next().unwrap_or_default();
            let left = match kind {
                ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::ArgumentConflict => {
                    without_option(name, words)
                }
                _ => None,
            };
            Mistake { failure: failure(error, argument, words, chosen), left }
        }
    }
}

fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// Whether what lacks is the shell that is to complete what is typed.
fn asks_shell(words: &[OsString]) -> bool {
    words.iter().any(|word| word == "completions")
}

/// What is told of a mistake that is no unknown argument.
fn failure(error: &Error, argument: String, words: &[OsString], chosen: &Chosen) -> Failure {
    let value = text(error, ContextKind::InvalidValue);
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Message::new("usage-unknown-command").with("command", text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("usage-no-command")
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Message::new("usage-no-value").with("option", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Message::new("usage-bad-value").with("value", value.as_str()).with("option", argument)
        }
        ErrorKind::ArgumentConflict
            if [String::new(), argument.clone()].contains(&text(error, ContextKind::PriorArg)) =>
        {
            Message::new("usage-twice").with("option", argument)
        }
        ErrorKind::ArgumentConflict => Message::new("usage-conflict").with("option", argument),
        ErrorKind::MissingRequiredArgument if argument.starts_with("--period") => {
            Message::new("usage-missing-period")
        }
        ErrorKind::MissingRequiredArgument if asks_shell(words) => Message::new("usage-missing-shell"),
        // The rest says itself what can be typed: only a file is asked for by the library.
        ErrorKind::MissingRequiredArgument => Message::new("usage-missing-file"),
        ErrorKind::InvalidUtf8 => Message::new("usage-not-text"),
        _ => Message::new("usage-other"),
    };
    let first = |kinds: [ContextKind; 2]| {
        kinds.into_iter().map(|kind| text(error, kind)).find(|found| !found.is_empty())
    };
    // A word that is only like it by chance is not proposed: `paars` is no `always`.
    let near = |better: &String| is_near(&value, better);
    let suggestion = Some(text(error, ContextKind::SuggestedSubcommand)).filter(|found| !found.is_empty());
    let suggestion = suggestion.or_else(|| Some(text(error, ContextKind::SuggestedValue)).filter(near));
    let valid = first([ContextKind::ValidValue, ContextKind::ValidSubcommand]);
    let is_file = error.kind() == ErrorKind::MissingRequiredArgument;
    Failure::usage(message).help(match (suggestion, valid) {
        _ if is_file && asks_shell(words) => {
            let shells = Shell::value_variants().iter().filter_map(Shell::to_possible_value);
            let shells: Vec<String> = shells.map(|one| one.get_name().to_owned()).collect();
            Message::new("choose-from").with("words", shells)
        }
        _ if is_file => Message::new("usage-missing-file-help"),
        (Some(better), _) => proposed(&better),
        (None, Some(valid)) => Message::new("choose-from").with("words", valid),
        (None, None) => chosen.help(),
    })
}

/// An option that the command does not take.
fn unknown_option(argument: &str, words: &[OsString], chosen: &Chosen) -> Mistake {
    let failure = Failure::usage(Message::new("usage-unknown-option").with("option", argument));
    let found = meant(argument, &chosen.options);
    let dashed = || found.iter().map(|words| format!("--{words}")).collect::<Vec<_>>();
    let failure = failure.help(match found.as_slice() {
        [] => chosen.help(),
        [_] => proposed(&dashed().concat()),
        _ => Message::new("choose-from").with("words", dashed()),
    });
    let at = words.iter().position(|word| is_option(word, argument));
    let left = at.map(|at| {
        let mut left = words.to_vec();
        let value =
            left[at].to_str().and_then(|word| word.split_once('=')).map(|(_, value)| value.to_owned());
        let instead: Vec<String> = match found.as_slice() {
            // What was meant takes its place, unless it is there already.
            [one]
                if !words
                    .iter()
                    .any(|word| is_option(word, &format!("--{}", one.split(' ').next().unwrap_or(one)))) =>
            {
                format!("--{one}").split(' ').map(str::to_owned).chain(value).collect()
            }
            _ => Vec::new(),
        };
        left.splice(at..=at, instead.into_iter().map(OsString::from));
        left
    });
    Mistake { failure, left }
}

fn is_option(word: &OsString, name: &str) -> bool {
    word.to_str()
        .is_some_and(|word| word == name || word.strip_prefix(name).is_some_and(|rest| rest.starts_with('=')))
}

/// A word that belongs to nothing: a period without its option, `ivp record x 41 2025`, or what stands behind one.
fn loose_word(argument: &str, words: &[OsString], chosen: &Chosen) -> Mistake {
    let failure = Failure::usage(Message::new("usage-too-many").with("text", argument));
    let takes_period = chosen.options.iter().any(|option| option == "period")
        && !words.iter().any(|word| is_option(word, "--period"));
    // Behind an option a year is its value.
    let free = |at: &usize| !words[at - 1].to_str().is_some_and(|before| before.starts_with("--"));
    let is_period = |at: &usize| words[*at].to_str().is_some_and(|word| Period::parse(word).is_some());
    let is_argument = |at: &usize| words[*at].to_str() == Some(argument);
    let places = || (1..words.len()).filter(free);
    let period = places().find(|at| is_argument(at) && is_period(at)).or_else(|| places().find(is_period));
    let own = (1..words.len()).rev().find(is_argument);
    let mut left = words.to_vec();
    let failure = match period.filter(|_| takes_period) {
        Some(at) => {
            let period = words[at].to_string_lossy().into_owned();
            left.splice(at..=at, ["--period".to_owned(), period.clone()].map(OsString::from));
            failure.help(proposed(&format!("--period {period}")))
        }
        None => {
            if let Some(at) = own {
                left.remove(at);
            }
            failure.help(chosen.help())
        }
    };
    Mistake { failure, left: Some(left) }
}

/// The words without the last option of a name and its value.
fn without_option(name: &str, words: &[OsString]) -> Option<Vec<OsString>> {
    let at = words.iter().rposition(|word| is_option(word, name))?;
    let own_value = words[at].to_str().is_some_and(|word| word.contains('='));
    let behind = words.get(at + 1).and_then(|word| word.to_str());
    let takes = !own_value && behind.is_some_and(|word| !word.starts_with("--"));
    let mut left = words.to_vec();
    left.drain(at..=at + usize::from(takes));
    Some(left)
}

/// The words that are left when an option was taken out: without the word behind it, where only that is then too many.
fn without_a_loose_value(command: &mut Command, left: Vec<OsString>, before: &[OsString]) -> Vec<OsString> {
    if left.len() + 1 != before.len() {
        return left;
    }
    let at = left.iter().zip(before).position(|(one, other)| one != other).unwrap_or(left.len());
    let is_word = left.get(at).and_then(|word| word.to_str()).is_some_and(|word| !word.starts_with('-'));
    let was_option = before[at].to_str().is_some_and(|word| word.starts_with("--") && !word.contains('='));
    if !is_word || !was_option {
        return left;
    }
    let mut shorter = left.clone();
    shorter.remove(at);
    let mut fits = |words: &[OsString]| command.try_get_matches_from_mut(words).is_ok();
    if !fits(&left) && fits(&shorter) { shorter } else { left }
}
