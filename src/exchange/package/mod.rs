//! One or more plans as a Data Package (version 2 of the standard): tables as CSV, and `datapackage.json` that says what
//! is in them. It is the public form of a plan: `public.rs` says what is left out.

mod descriptor;
mod figures;
mod hiding;
mod indicators;
mod public;
mod schema;
mod table;
mod tables;

pub use descriptor::is_own_package;

use table::Table;

use crate::compute::{Bench, StatusReport, status};
use crate::lang::Catalogue;

/// The names of the files of a package, its description last.
pub const PACKAGE_FILES: [&str; 8] = [
    "plans.csv",
    "priorities.csv",
    "goals.csv",
    "indicators.csv",
    "figures.csv",
    "actions.csv",
    "sources.csv",
    descriptor::NAME,
];

/// The files of a package with their names, its description last. The plans must have no errors: a mark `internal` that
/// cannot be read would not be obeyed.
pub fn package(benches: &[Bench<'_>], catalogue: &Catalogue) -> Vec<(String, String)> {
    let plans: Vec<public::Public> = benches.iter().map(|bench| public::public(*bench)).collect();
    let reports: Vec<StatusReport> = benches
        .iter()
        .zip(&plans)
        .map(|(bench, public)| status(&public.plan, bench.texts, bench.invalid, bench.moment))
        .collect();
    let judged: Vec<_> = benches
        .iter()
        .zip(&plans)
        .zip(&reports)
        .map(|((bench, plan), report)| (*bench, plan, report))
        .collect();
    let with_state: Vec<_> = plans.iter().zip(&reports).collect();
    let tables = [
        tables::plans(benches),
        tables::priorities(&plans, catalogue),
        tables::goals(&with_state),
        indicators::indicators(&judged),
        figures::figures(&plans),
        tables::actions(&plans),
        tables::sources(&plans),
    ];
    let tables: Vec<(Table, String)> = tables
        .into_iter()
        .map(|table| {
            let file = table.csv();
            (table, file)
        })
        .collect();
    let described = format!("{:#}\n", descriptor::descriptor(benches, &tables, catalogue));
    let mut files: Vec<(String, String)> =
        tables.into_iter().map(|(table, file)| (table.path(), file)).collect();
    files.push((descriptor::NAME.to_owned(), described));
    files
}
