//! Which program this is.

/// The version, and of a program that was built in a repository the commit with its date.
pub(crate) const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), env!("IVP_COMMIT"));
