//! The program `ivp`.

#![cfg_attr(test, allow(clippy::disallowed_methods))]

use std::process::ExitCode;

mod cli;

fn main() -> ExitCode {
    cli::run(std::env::args_os().collect())
}
