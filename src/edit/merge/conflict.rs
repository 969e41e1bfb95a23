//! What two versions do not agree on, as data.

/// Something that both versions changed, each in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The name of the record, as in its header; empty for a field in the head of a file.
    pub record: String,
    /// What it is known by, for a person.
    pub label: String,
    pub why: Disagreement,
    /// The fields in which the versions differ.
    pub differences: Vec<Difference>,
}

/// How two versions disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disagreement {
    /// Both changed it.
    Changed,
    /// Both added it.
    Added,
    /// Both corrected the same figure.
    Corrected,
    /// One corrected a figure that the other wrote over.
    Overwritten,
    /// The one above took away what the one below changed.
    RemovedAbove,
    /// The one below took away what the one above changed.
    RemovedBelow,
}

/// A field in which two versions differ, with what each says; none where it lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub key: String,
    pub above: Option<String>,
    pub below: Option<String>,
}
