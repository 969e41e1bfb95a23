//! The help in the language of the person: every text from the message files, no English of the library in between.

use clap::{Arg, ArgAction, Command, CommandFactory};

use ivp::lang::Catalogue;

/// After all other options.
const LAST: usize = 900;

/// The command line without its texts, which takes apart what is right and asks no help: telling all texts takes longer than
/// many a command.
pub(crate) fn bare<Arguments: CommandFactory>() -> Command {
    Arguments::command().arg(version_option())
}

/// The command line with its texts.
pub(crate) fn command<Arguments: CommandFactory>(catalogue: &Catalogue) -> Command {
    let version = version_option()
        .display_order(LAST)
        .help(catalogue.text("help-version"))
        .help_heading(catalogue.text("help-heading-common"));
    decorated(Arguments::command(), "ivp", catalogue).arg(version)
}

fn version_option() -> Arg {
    Arg::new("version").short('V').long("version").action(ArgAction::Version)
}

fn decorated(command: Command, name: &str, catalogue: &Catalogue) -> Command {
    let about = lookup(catalogue, &format!("help-{name}"));
    let usage = lookup(catalogue, &format!("help-{name}-usage"));
    let template = format!(
        "{{about}}\n\n{}\n    {{usage}}\n\n{{all-args}}{{after-help}}\n",
        catalogue.text("help-heading-usage")
    );
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let mut command = command.about(about).override_usage(usage).help_template(template);
    if let Some(more) = catalogue.lookup(&format!("help-{name}-more")) {
        command = command.after_help(more);
    }
    for id in ids {
        command = command.mut_arg(&id, |argument| argument_texts(argument, name, catalogue));
    }
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        // Last, as `--version` is, and not where the library meets it.
        .display_order(LAST)
        .help(catalogue.text("help-option"))
        .help_heading(catalogue.text("help-heading-common"));
    let mut command = command.arg(help).subcommand_help_heading(catalogue.text("help-heading-commands"));
    let subs: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for sub in subs {
        // `help-record`, and for a command inside another `help-action-add`.
        let full = if name == "ivp" { sub.clone() } else { format!("{name}-{sub}") };
        command = command.mut_subcommand(&sub, |sub| decorated(sub, &full, catalogue));
    }
    command
}

fn argument_texts(argument: Arg, name: &str, catalogue: &Catalogue) -> Arg {
    let id = argument.get_id().to_string().replace('_', "-");
    let own = catalogue.lookup(&format!("help-{name}-{id}"));
    let common = own.is_none();
    let text = own.unwrap_or_else(|| lookup(catalogue, &format!("help-{id}")));
    let heading = if argument.is_positional() {
        "help-heading-arguments"
    } else if common {
        "help-heading-common"
    } else {
        "help-heading-options"
    };
    let words: Vec<String> =
        argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let takes_value = argument.get_action().takes_values();
    let text = match text.strip_suffix('.') {
        Some(line) if takes_value && !words.is_empty() => format!("{line} ({}).", words.join(", ")),
        _ => text,
    };
    let argument = argument.help(text).help_heading(catalogue.text(heading));
    if !takes_value {
        return argument;
    }
    let argument = argument.hide_possible_values(true).hide_default_value(true).ignore_case(true);
    // What is written to is a file, and of some commands a folder.
    let own = catalogue.lookup(&format!("help-value-{name}-{id}"));
    match own.or_else(|| catalogue.lookup(&format!("help-value-{id}"))) {
        Some(value) => argument.value_name(value),
        None => argument,
    }
}

fn lookup(catalogue: &Catalogue, id: &str) -> String {
    catalogue.lookup(id).unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use ivp::lang::Language;

    use super::*;

    /// The help of a command and of every command inside it.
    fn helps(command: &mut Command) -> Vec<String> {
        let mut all = vec![command.render_long_help().to_string()];
        all.extend(command.get_subcommands_mut().flat_map(helps));
        all
    }

    fn all_helps(language: Language) -> Vec<String> {
        let catalogue = Catalogue::new(language);
        let mut command = command::<crate::cli::Arguments>(&catalogue);
        command.build();
        helps(&mut command)
    }

    #[test]
    fn every_command_and_argument_has_its_help_in_both_languages() {
        for language in Language::ALL {
            let all = all_helps(language);
            assert!(all.iter().any(|help| help.contains("ivp action add")), "commands in commands are seen");
            for help in all {
                // A text that lacks shows its id.
                assert!(!help.contains("help-"), "{}: {help}", language.code());
            }
        }
    }

    #[test]
    fn no_english_of_the_library_stands_in_the_dutch_help() {
        for help in all_helps(Language::Nl) {
            for english in
                ["Usage:", "Options:", "Commands:", "Arguments:", "Print ", "possible values", "default:"]
            {
                assert!(!help.contains(english), "{english}: {help}");
            }
        }
    }

    #[test]
    fn every_value_is_named_in_the_language_of_the_person() {
        let catalogue = Catalogue::new(Language::Nl);
        let mut open = vec![command::<crate::cli::Arguments>(&catalogue)];
        while let Some(command) = open.pop() {
            for argument in command.get_arguments().filter(|one| one.get_action().takes_values()) {
                let id = argument.get_id().to_string().replace('_', "-");
                assert!(catalogue.has(&format!("help-value-{id}")), "{}: {id}", command.get_name());
            }
            open.extend(command.get_subcommands().cloned());
        }
    }
}
