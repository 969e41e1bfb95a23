//! What a finding is about.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A thing of a plan by its name: `plan`, `jeugd`, `jeugd/overlast-jeugd`, `2025/meldpunt`, `evaluation-2025`,
/// `measurements/jeugd`. An error about it makes it, and what stands in it, invalid in reports. Each record of a file bears it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject(Arc<str>);

impl Subject {
    /// The evaluation of a year.
    pub fn evaluation(year: i32) -> Subject {
        Subject(format!("evaluation-{year}").into())
    }

    /// A report within the year, by its period.
    pub fn report(period: impl fmt::Display) -> Subject {
        Subject(format!("report-{period}").into())
    }

    /// The figures of a chapter.
    pub fn measurements_of(chapter: &str) -> Subject {
        Subject(format!("measurements/{chapter}").into())
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Subject {
    fn from(name: String) -> Subject {
        Subject(name.into())
    }
}

impl From<&str> for Subject {
    fn from(name: &str) -> Subject {
        Subject(name.into())
    }
}

/// By its name a thing is found in a set.
impl Borrow<str> for Subject {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
