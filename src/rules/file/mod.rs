//! Files and folders.

use super::rule::Rule;

mod hidden_character;
mod no_priority;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    while_reading::EMPTY,
    while_reading::ENCODING,
    while_reading::GIT_DIRECTORY,
    hidden_character::RULE,
    while_reading::LINK,
    while_reading::MISNAMED,
    while_reading::MISSING,
    while_reading::NO_FIGURES,
    no_priority::RULE,
    while_reading::TOO_LARGE,
    while_reading::TOO_MANY,
    while_reading::UNREAD,
    while_reading::UNREADABLE,
];
