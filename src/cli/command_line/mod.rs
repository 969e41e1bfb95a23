//! The command line taken apart, and its help, in the language of the person.

pub(crate) mod localise;
pub(crate) mod slip;
pub(crate) mod usage;
