//! Findings, for people and for the services that run checks.

pub(super) mod ci;
pub(super) mod github;
pub(super) mod gitlab;
pub(super) mod human;
pub(super) mod json;
pub(super) mod rule_text;
pub(super) mod sarif;
pub(super) mod summary;
pub(super) mod text_diff;
