//! How a finding is put right, where only one answer is right: made by the rule that finds it.

use std::ops::Range;

/// What to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The edits of the file of the finding, which belong together and do not overlap.
    pub edits: Vec<Edit>,
    /// Whether it may be applied unasked.
    pub applicability: Applicability,
}

/// A stretch of a file and what comes in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; none where something is only put in.
    pub range: Range<usize>,
    /// What comes in their place.
    pub replacement: String,
}

/// Whether a fix may be applied unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applicability {
    /// It says what was meant, and nothing else is lost.
    Safe,
    /// Somebody must decide: what it changes was adopted and sent.
    Unsafe,
}

impl Fix {
    /// A fix that may be applied unasked: the same text in each of these places.
    pub fn safe(ranges: impl IntoIterator<Item = Range<usize>>, replacement: &str) -> Fix {
        let edit = |range| Edit { range, replacement: replacement.to_owned() };
        Fix { edits: ranges.into_iter().map(edit).collect(), applicability: Applicability::Safe }
    }
}
