//! What is wrong with a command line, in the language of the person.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::error::Failure;
use ivp::lang::Message;
use ivp::model::Period;

/// Turns an error of the argument parser into ours.
pub(crate) fn failure(error: &Error) -> Failure {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    // A period without its option: `ivp record x 41 2025`.
    let period = Period::parse(&argument).filter(|_| error.kind() == ErrorKind::UnknownArgument);
    let suggestion =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .map(text)
            .find(|suggestion| !suggestion.is_empty());
    let message = match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            Message::new("usage-too-many").with("text", argument)
        }
        ErrorKind::UnknownArgument => Message::new("usage-unknown-option").with("option", argument),
        ErrorKind::InvalidSubcommand => {
            Message::new("usage-unknown-command").with("command", text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("usage-no-command")
        }
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            Message::new("usage-no-value").with("option", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Message::new("usage-bad-value")
            .with("value", text(ContextKind::InvalidValue))
            .with("option", argument),
        ErrorKind::ArgumentConflict => Message::new("usage-conflict").with("option", argument),
        ErrorKind::MissingRequiredArgument if argument.starts_with("--period") => {
            Message::new("usage-missing-period")
        }
        ErrorKind::MissingRequiredArgument => Message::new("usage-missing").with("option", argument),
        ErrorKind::InvalidUtf8 => Message::new("usage-not-text"),
        _ => Message::new("usage-other"),
    };
    let valid = [ContextKind::ValidValue, ContextKind::ValidSubcommand]
        .into_iter()
        .map(text)
        .find(|valid| !valid.is_empty())
        .unwrap_or_default();
    let suggestion = suggestion.or_else(|| period.map(|period| format!("--period {period}")));
    let help = match suggestion {
        Some(better) => Message::new("did-you-mean").with("better", better),
        None if !valid.is_empty() => Message::new("choose-from").with("words", valid),
        None => Message::new("usage-help"),
    };
    Failure::usage(message).help(help)
}
