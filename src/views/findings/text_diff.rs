//! What is written otherwise in a file, line by line.

use similar::{ChangeTag, TextDiff};

use crate::views::text::style::clean;

/// How many lines go and how many come.
pub fn lines_changed(before: &str, after: &str) -> (usize, usize) {
    let diff = TextDiff::from_lines(before, after);
    let count = |tag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
    (count(ChangeTag::Delete), count(ChangeTag::Insert))
}

/// The lines that go and come, with three lines around them, in the form that git shows changes in.
pub fn text_diff(path: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().context_radius(3).header(path, path).to_string();
    // The carriage return of a line ending is no control that a screen would act on.
    text.split('\n')
        .map(|line| clean(line.trim_end_matches('\r')).into_owned())
        .collect::<Vec<_>>()
        .join("\n")
}
