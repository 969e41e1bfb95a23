//! `ivp completions`

use clap::{Args, Command, ValueEnum};
use clap_complete::{generate, shells};

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    pub(crate) shell: Shell,
}

/// The shells that complete what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shell {
    Bash,
    Zsh,
    Fish,
    #[value(name = "powershell", alias = "pwsh")]
    Pwsh,
}

/// Prints what a shell reads to complete what is typed.
pub(crate) fn run(
    args: &CompletionsArgs,
    mut command: Command,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    match args.shell {
        Shell::Bash => generate(shells::Bash, &mut command, "ivp", &mut script),
        Shell::Zsh => generate(shells::Zsh, &mut command, "ivp", &mut script),
        Shell::Fish => generate(shells::Fish, &mut command, "ivp", &mut script),
        Shell::Pwsh => generate(shells::PowerShell, &mut command, "ivp", &mut script),
    }
    match args.shell {
        Shell::Pwsh => {
            session.terminal.print_bytes(plain_quotes(&String::from_utf8_lossy(&script)).as_bytes())
        }
        _ => session.terminal.print_bytes(&script),
    }
    Ok(Outcome::Done)
}

/// PowerShell takes each of these for the mark that ends a text, as it does the plain one; clap_complete doubles two of the
/// five. Plain and doubled they are text.
fn plain_quotes(script: &str) -> String {
    script.replace("'’", "''").replace(['‘', '‚', '‛'], "''")
}
