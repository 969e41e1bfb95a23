//! `ivp help`

use clap::{Args, Command};

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::lang::{Language, Message, Topic};
use ivp::model::near_miss;
use ivp::views;

#[derive(Debug, Args)]
pub(crate) struct HelpArgs {
    /// A topic, or a command and one inside it.
    pub(crate) topic: Vec<String>,
}

/// Prints a topic or the help of a command; without either, the lists of both.
pub(crate) fn run(
    args: &HelpArgs,
    mut command: Command,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    command.build();
    let language = session.catalogue.language();
    let style = session.terminal.prose_style();
    let text = match command_named(&args.topic, &mut command) {
        Some(found) if args.topic.is_empty() => {
            let heading = session.catalogue.text("help-heading-topics");
            format!("{}\n{heading}:\n{}", found.render_help(), views::topic_list(language, style))
        }
        Some(found) => found.render_help().to_string(),
        None => {
            let typed = args.topic.join(" ");
            let topic = Topic::by_name(&typed).ok_or_else(|| unknown(&typed, &command, language))?;
            views::topic_text(topic, language, style)
        }
    };
    session.terminal.print(&text);
    Ok(Outcome::Done)
}

/// The command that these words name, one inside the other.
fn command_named<'c>(words: &[String], command: &'c mut Command) -> Option<&'c mut Command> {
    let [first, rest @ ..] = words else { return Some(command) };
    command_named(rest, command.find_subcommand_mut(first.to_lowercase())?)
}

fn unknown(typed: &str, command: &Command, language: Language) -> Failure {
    let topics = || ivp::lang::TOPICS.iter().map(|topic| topic.name(language));
    let near = near_miss(typed, topics().chain(command.get_subcommands().map(Command::get_name)));
    Failure::usage(Message::new("help-unknown").with("name", typed)).help(match near {
        Some(better) => Message::new("did-you-mean").with("better", better),
        None => Message::new("help-unknown-help").with("topics", topics().collect::<Vec<_>>()),
    })
}
