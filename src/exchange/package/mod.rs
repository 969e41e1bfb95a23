//! One or more plans as a Data Package (version 2 of the standard): tables as CSV, and `datapackage.json` that says what
//! is in them. It is the public form of a plan: [`Publicity`] says what is left out.

mod descriptor;
mod figures;
mod indicators;
mod public;
mod schema;
mod table;
mod tables;

use crate::compute::{Judging, Publicity};
use crate::exchange::json::json_text;
use crate::lang::Catalogue;
use crate::model::Plan;
use public::Public;
use table::Table;

/// The names of the files of a package, its description last.
pub const PACKAGE_FILES: [&str; 9] = [
    "plans.csv",
    "priorities.csv",
    "goals.csv",
    "indicators.csv",
    "figures.csv",
    "actions.csv",
    "action_years.csv",
    "sources.csv",
    descriptor::NAME,
];

/// Whether a file is one of a package of ours, by its name and what is in it: each table begins with the plan.
pub fn is_own_file(name: &str, bytes: &[u8]) -> bool {
    match name {
        descriptor::NAME => descriptor::is_own(bytes),
        _ => PACKAGE_FILES.contains(&name) && bytes.starts_with(b"plan,"),
    }
}

/// The files of a package with their names, its description last. The plans, each with what may be published of it, must
/// have no errors: a mark `internal` that cannot be read would not be obeyed.
pub fn package(all: &[(&Judging<'_>, &Publicity)], catalogue: &Catalogue) -> Vec<(String, String)> {
    let whole: Vec<&Judging<'_>> = all.iter().map(|(judging, _)| *judging).collect();
    let plans: Vec<Plan> = all
        .iter()
        .map(|(judging, publicity)| publicity.published(judging.plan, None, judging.moment.known))
        .collect();
    let public: Vec<Judging<'_>> = all
        .iter()
        .zip(&plans)
        .map(|((whole, _), plan)| Judging::new(plan, whole.texts, whole.invalid, whole.moment))
        .collect();
    let plans: Vec<Public<'_>> = all
        .iter()
        .zip(&public)
        .map(|((whole, publicity), public)| Public::of(whole.plan, public, publicity))
        .collect();
    let tables = [
        tables::plans(&plans),
        tables::priorities(&plans, catalogue),
        tables::goals(&plans),
        indicators::indicators(&plans),
        figures::figures(&plans),
        tables::actions(&plans),
        tables::action_years(&plans),
        tables::sources(&plans),
    ];
    let tables: Vec<(Table, String)> = tables
        .into_iter()
        .map(|table| {
            let file = table.csv();
            (table, file)
        })
        .collect();
    let described = json_text(descriptor::descriptor(&whole, &tables, catalogue));
    let mut files: Vec<(String, String)> =
        tables.into_iter().map(|(table, file)| (table.path(), file)).collect();
    files.push((descriptor::NAME.to_owned(), described));
    files
}
