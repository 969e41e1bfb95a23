//! Why no figure of a file was chosen.

use crate::exchange::read::observation::Dimension;

/// Several values of which one can be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The header above them.
    pub header: String,
    pub values: Vec<String>,
}

/// Why no figure was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoMatch {
    /// Nothing in it says that it is about the plan's own place. These other places are in it.
    NotOurs(Vec<String>),
    /// The own place may be one of these.
    WhichPlace(Choice),
    /// The rows of our place are also about this other municipality.
    OtherPlace(Dimension),
    /// They may be of this part of our municipality, and not of the whole.
    Smaller(Dimension),
    /// They are of this one of the municipalities of a region.
    OneOfRegion(String),
    /// This stands below our place more than once: rows of topics below each place.
    Nested(Dimension),
    /// The row on this line leaves open which place it is about.
    NoPlace(usize),
    /// The place that was typed does not occur; these look like it.
    Region(Vec<String>),
    /// There is no such header; these are there.
    NoSuchHeader(String, Vec<String>),
    /// That value does not stand below the header; these do.
    NoSuchValue(String, Choice),
    /// Several things could be meant.
    Which(Vec<Choice>),
    /// The topic does not occur: these do.
    NoTopic(Vec<String>),
    /// No period is of the length that the indicator is measured by: these are there.
    Period(Vec<String>),
}
