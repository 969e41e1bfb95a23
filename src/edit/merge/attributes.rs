//! The lines in `.gitattributes` that has git join the files of a plan by record.

use crate::edit::text::line_ending;
use crate::model::FILE_KINDS;

/// The text with the line for the plan in a folder, given by the way from the top of the repository with `/` at its end;
/// none where it is there already.
pub fn with_attribute(text: &str, folder: &str, driver: &str) -> Option<String> {
    let lines = patterns(folder).into_iter().map(|pattern| format!("{pattern} merge={driver}"));
    let lacking: Vec<String> =
        lines.filter(|line| !text.lines().any(|there| there.trim() == *line)).collect();
    if lacking.is_empty() {
        return None;
    }
    let newline = line_ending(text);
    let between = if text.is_empty() || text.ends_with('\n') { "" } else { newline };
    Some(format!("{text}{between}{}{newline}", lacking.join(newline)))
}

/// The files of the plan: all of a folder of its own; of a plan at the top, beside which other things stand, each kind.
fn patterns(folder: &str) -> Vec<String> {
    if folder.is_empty() {
        return FILE_KINDS.iter().map(|kind| format!("/{}", kind.files)).collect();
    }
    vec![pattern(folder)]
}

/// The files of the plan, as git matches paths: what has a meaning there is written so that it has none.
fn pattern(folder: &str) -> String {
    let mut pattern = String::new();
    for c in folder.chars() {
        if matches!(c, '\\' | '*' | '?' | '[') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    // With a slash before it, it begins at the top.
    let pattern = format!("/{pattern}**/*.toml");
    if !pattern.contains([' ', '"', '\\']) && !pattern.contains(char::is_control) {
        return pattern;
    }
    let mut quoted = String::from("\"");
    for c in pattern.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\t' => quoted.push_str("\\t"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_ascii_control() => quoted.push_str(&format!("\\{:03o}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_added_once_and_the_rest_stays() {
        assert_eq!(with_attribute("", "plan/", "ivp").as_deref(), Some("/plan/**/*.toml merge=ivp\n"));
        let before = "*.png binary\r\n* text";
        let after = with_attribute(before, "a b/plan/", "ivp").unwrap();
        assert_eq!(after, "*.png binary\r\n* text\r\n\"/a b/plan/**/*.toml\" merge=ivp\r\n");
        assert_eq!(with_attribute(&after, "a b/plan/", "ivp"), None);
        let at_top = with_attribute("", "", "ivp").unwrap();
        assert!(at_top.starts_with("/plan.toml merge=ivp\n/partners.toml merge=ivp\n"), "{at_top}");
        assert!(at_top.contains("\n/measurements/*/*.toml merge=ivp\n") && !at_top.contains("**"));
        assert_eq!(with_attribute(&at_top, "", "ivp"), None);
        assert_eq!(pattern("a*[b]/"), "\"/a\\\\*\\\\[b]/**/*.toml\"");
    }
}
