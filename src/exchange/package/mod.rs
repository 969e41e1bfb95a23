//! One or more plans as a Data Package (version 2 of the standard): tables as CSV, and `datapackage.json` that says what
//! is in them. It is the public form of a plan: `public.rs` says what is left out.

mod descriptor;
mod figures;
mod indicators;
mod schema;
mod table;
mod tables;

use table::Table;

use std::collections::BTreeSet;

use crate::compute::status;
use crate::compute::{Judging, Publicity, StatusReport};
use crate::lang::Catalogue;
use crate::model::{GoalId, IndicatorId, Plan};

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
        tables::sources(&plans),
    ];
    let tables: Vec<(Table, String)> = tables
        .into_iter()
        .map(|table| {
            let file = table.csv();
            (table, file)
        })
        .collect();
    let described = format!("{:#}\n", descriptor::descriptor(&whole, &tables, catalogue));
    let mut files: Vec<(String, String)> =
        tables.into_iter().map(|(table, file)| (table.path(), file)).collect();
    files.push((descriptor::NAME.to_owned(), described));
    files
}

/// A plan in its public form, with what is worked out from that.
struct Public<'p> {
    judging: &'p Judging<'p>,
    status: StatusReport,
    /// Promises that are not judged, because what is public of them does not tell if they were kept.
    unjudged: &'p BTreeSet<IndicatorId>,
    /// The goals that they measure.
    goals_unjudged: BTreeSet<GoalId>,
}

impl<'p> Public<'p> {
    fn of(whole: &Plan, public: &'p Judging<'p>, publicity: &'p Publicity) -> Public<'p> {
        let unjudged = publicity.promises_kept_inside();
        let goals = whole.indicators().filter(|one| unjudged.contains(&one.id));
        Public {
            goals_unjudged: goals.filter_map(|one| one.goal_id()).collect(),
            judging: public,
            status: status(public),
            unjudged,
        }
    }

    fn plan(&self) -> &'p Plan {
        self.judging.plan
    }
}
