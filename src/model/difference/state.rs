//! A state of a plan that is compared with another.

use std::collections::BTreeMap;

use crate::diagnostic::Invalid;
use crate::model::{Loaded, Plan};

/// A state of a plan with what could not be read of it.
#[derive(Debug, Clone, Copy)]
pub struct State<'p> {
    pub plan: &'p Plan,
    /// The things that errors touch.
    pub unread: &'p Invalid,
    /// The SHA-256 of each paper that an evaluation names, by its path.
    pub papers: &'p BTreeMap<String, String>,
}

/// The state of a plan that was read, as far as it could be.
pub fn state<'p>(loaded: &'p Loaded, unread: &'p Invalid) -> Option<State<'p>> {
    let plan = loaded.plan.as_ref().or(loaded.remains.as_ref())?;
    Some(State { plan, unread, papers: &loaded.papers })
}
