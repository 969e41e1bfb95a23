//! Paths as they are typed.

use std::path::PathBuf;

use clap::builder::{PathBufValueParser, TypedValueParser};

/// Reads a path that is typed with a command.
pub(crate) fn path() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().map(with_meant)
}

/// A path in which backslashes separate folders, as Windows writes them and people copy them, is the same with slashes;
/// unless there is something here that has that very name.
pub(crate) fn with_meant(path: PathBuf) -> PathBuf {
    match path.to_str() {
        Some(text) if !cfg!(windows) && text.contains('\\') && !path.exists() => {
            PathBuf::from(text.replace('\\', "/"))
        }
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backslashes_separate_folders_on_every_computer() {
        let meant = with_meant(PathBuf::from("plan\\measurements\\jeugd.toml"));
        assert_eq!(meant.components().count(), 3);
        assert_eq!(with_meant(PathBuf::from("plan/jeugd.toml")), PathBuf::from("plan/jeugd.toml"));
    }
}
