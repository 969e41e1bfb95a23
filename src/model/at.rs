//! A value and where it stands.

use std::ops::Deref;

use super::Id;
use crate::diagnostic::Place;

/// A value with the place in a file that it was read from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct At<T> {
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl At<Id> {
    /// The name of a thing with this id; the id itself where the name could not be read, so that what refers to the
    /// thing is not called unknown as well.
    pub(crate) fn named(&self, name: Option<At<String>>) -> At<String> {
        name.unwrap_or_else(|| At { value: self.value.to_string(), place: self.place })
    }
}

impl AsRef<str> for At<String> {
    fn as_ref(&self) -> &str {
        &self.value
    }
}

/// The words of a text that may lack.
pub fn words_of(text: &Option<At<String>>) -> Option<&str> {
    text.as_ref().map(|text| text.as_str())
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
