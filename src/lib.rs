//! `ivp`: a municipality's integral safety plan as plain text in git.
//!
//! Data flows one way through the folders, each of which imports only from those above it here:
//!
//! - [`lang`]: messages in two languages, numbers, dates;
//! - [`diagnostic`]: findings as data;
//! - [`files`]: disk and text;
//! - [`model`]: the plan as typed values with their places;
//! - [`facts`]: what follows from the plan and both of the next two need;
//! - [`rules`]: plan → findings;
//! - [`compute`]: plan → report values;
//! - [`edit`]: a wished change → an edit of the text;
//! - [`exchange`]: outside formats;
//! - [`views`]: reports or findings → bytes.
//!
//! The program (`main.rs` and `cli/`) is a thin shell around these.

pub mod compute;
pub mod diagnostic;
pub mod edit;
pub mod exchange;
pub mod facts;
pub mod files;
pub mod lang;
pub mod model;
pub mod rules;
pub mod views;
