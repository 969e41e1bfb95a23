//! The plans of this repository.

use std::path::Path;

use chrono::NaiveDate;

use super::super::check;
use super::texts::assert_rendered;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::load;

fn findings(plan: &str) -> Vec<Diagnostic> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(plan);
    let findings = check(&load(&folder, plan), NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
    findings.iter().for_each(assert_rendered);
    findings
}

#[test]
fn the_plans_of_this_repository_have_no_error() {
    for plan in ["plan", "examples/voorbeeldstad/plan", "examples/regio-voorbeeld/plan"] {
        let errors: Vec<_> =
            findings(plan).into_iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{plan}: {errors:#?}");
    }
}
