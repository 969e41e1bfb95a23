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

use crate::compute::{Bench, Publicity, StatusReport, status};
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
pub fn package(all: &[(Bench<'_>, &Publicity)], catalogue: &Catalogue) -> Vec<(String, String)> {
    let benches: Vec<Bench<'_>> = all.iter().map(|(bench, _)| *bench).collect();
    let plans: Vec<Plan> = all
        .iter()
        .map(|(bench, publicity)| publicity.published(bench.plan, None, bench.moment.known))
        .collect();
    let plans: Vec<Public<'_>> = all
        .iter()
        .zip(&plans)
        .map(|((bench, publicity), plan)| Public::of(*bench, plan, publicity))
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
    let described = format!("{:#}\n", descriptor::descriptor(&benches, &tables, catalogue));
    let mut files: Vec<(String, String)> =
        tables.into_iter().map(|(table, file)| (table.path(), file)).collect();
    files.push((descriptor::NAME.to_owned(), described));
    files
}

/// A plan in its public form, with what is worked out from that.
struct Public<'p> {
    bench: Bench<'p>,
    status: StatusReport,
    /// Promises that are not judged, because what is public of them does not tell if they were kept.
    unjudged: &'p BTreeSet<IndicatorId>,
    /// The goals that they measure.
    goals_unjudged: BTreeSet<GoalId>,
}

impl<'p> Public<'p> {
    /// `bench` is that of the whole plan, `plan` its public form.
    fn of(bench: Bench<'p>, plan: &'p Plan, publicity: &'p Publicity) -> Public<'p> {
        let unjudged = publicity.promises_kept_inside();
        let goals = bench.plan.indicators().filter(|one| unjudged.contains(&one.id));
        Public {
            goals_unjudged: goals.filter_map(|one| one.goal_id()).collect(),
            bench: Bench { plan, ..bench },
            status: status(plan, bench.texts, bench.invalid, bench.moment),
            unjudged,
        }
    }

    fn plan(&self) -> &'p Plan {
        self.bench.plan
    }
}
