//! Texts.

use super::rule::Rule;

mod garbled;
mod markup;
mod placeholder;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[garbled::RULE, markup::RULE, while_reading::ONE_LINE, placeholder::RULE];
