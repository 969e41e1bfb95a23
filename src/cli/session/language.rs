//! In which language the program speaks. The interface follows the person, a document follows the plan.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::cli::path::with_meant;
use ivp::files::{MAX_FILE_BYTES, find_plan, read_plain};
use ivp::lang::Language;

/// The language of messages, tables and help: `--lang`, then `IVP_LANG`, then the locale, then the plan's language.
/// Looked up before the arguments are parsed, because errors in them are told in it too.
pub(crate) fn of_interface(arguments: &[OsString]) -> Language {
    option_value(arguments, "--lang")
        .and_then(|value| Language::from_locale(&value).or_else(|| Language::by_name(&value)))
        .or_else(|| variable("IVP_LANG"))
        .or_else(of_locale)
        .or_else(|| of_plan(arguments))
        .unwrap_or(Language::Nl)
}

fn variable(name: &str) -> Option<Language> {
    std::env::var(name).ok().and_then(|value| Language::from_locale(&value))
}

/// The first of the locale variables that is set decides, as in other programs.
fn of_locale() -> Option<Language> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(|name| is_set(name)).and_then(variable)
}

fn of_plan(arguments: &[OsString]) -> Option<Language> {
    let folder = option_value(arguments, "--plan")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("IVP_PLAN").map(PathBuf::from))
        .map(with_meant)
        .or_else(|| find_plan(Path::new(".").canonicalize().ok()?.as_path()))?;
    let text = String::from_utf8(read_plain(&folder.join("plan.toml"), MAX_FILE_BYTES).ok()?).ok()?;
    // Only a glance: the plan itself is read, and judged, later.
    let line = text.lines().find(|line| line.trim_start().starts_with("language"))?;
    let value = line.split_once('=')?.1.trim().trim_matches(['"', '\'']);
    Language::from_locale(value.get(..2)?)
}

/// The value of an option in arguments that are not parsed yet.
fn option_value(arguments: &[OsString], name: &str) -> Option<String> {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().map(|value| value.into_owned());
        }
        if let Some(value) = argument.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_found_in_both_spellings() {
        let arguments = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(option_value(&arguments("ivp status --lang en"), "--lang").as_deref(), Some("en"));
        assert_eq!(option_value(&arguments("ivp --lang=nl status"), "--lang").as_deref(), Some("nl"));
        assert_eq!(option_value(&arguments("ivp status --language en"), "--lang"), None);
    }
}
