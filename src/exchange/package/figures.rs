//! The table of figures: the tidy table in its public form.

use super::public::Public;
use super::schema::{Field, Type, field, required};
use super::table::{ForeignKey, Table};
use crate::exchange::csv::Cell;
use crate::exchange::tidy::{COLUMNS, TidyRow, tidy_with_withheld};
use crate::model::{IndicatorKind, Status, UnitWord, Withheld};

/// The table of all plans.
pub(super) fn figures(plans: &[Public<'_>]) -> Table {
    Table {
        name: "figures",
        fields: columns(),
        key: &["plan", "row"],
        references: vec![
            ForeignKey { fields: &["plan"], table: "plans", to: &["plan"] },
            ForeignKey { fields: &["plan", "priority"], table: "priorities", to: &["plan", "priority"] },
            ForeignKey { fields: &["plan", "indicator"], table: "indicators", to: &["plan", "indicator"] },
            ForeignKey { fields: &["plan", "source"], table: "sources", to: &["plan", "source"] },
        ],
        rows: plans
            .iter()
            .flat_map(|plan| tidy_with_withheld(plan.judging).into_iter().enumerate())
            .map(|(index, (cells, withheld))| row(index, &cells, withheld))
            .collect(),
    }
}

/// Those of the tidy table except the one that says what is internal: nothing is. Then what only this table has.
fn columns() -> Vec<Field> {
    let tidy = COLUMNS.into_iter().filter(|name| *name != "internal").map(|name| match name {
        "kind" => required(name, Type::Text).of_words(IndicatorKind::ALL.iter().map(|one| one.word())),
        "unit" => required(name, Type::Text).of_words(UnitWord::ALL.iter().map(|one| one.word())),
        "status" => field(name, Type::Text).of_words(Status::ALL.iter().map(|one| one.word())),
        "per" | "value" | "n" | "sd" | "design_effect" | "low" | "high" => field(name, Type::Number),
        "period_start" | "period_end" => required(name, Type::Date),
        "recorded" => field(name, Type::Date),
        "superseded" | "confirmed" => required(name, Type::Boolean),
        "representative" => field(name, Type::Boolean),
        "source" | "part" | "missing" | "note" | "assumed" => field(name, Type::Text),
        _ => required(name, Type::Text),
    });
    let own =
        [field("below", Type::Number), required("withheld", Type::Boolean), required("row", Type::Integer)];
    tidy.chain(own).collect()
}

fn row(index: usize, cells: &TidyRow, withheld: Option<Withheld>) -> Vec<Cell> {
    let cells = COLUMNS.iter().zip(cells).filter(|(name, _)| **name != "internal");
    let mut row: Vec<Cell> = cells
        .map(|(name, cell)| match cell {
            // A column has one type: yes and no are 1 and 0 among the numbers.
            Cell::Bool(yes) if *name == "value" => Cell::Number(f64::from(u8::from(*yes))),
            other => other.clone(),
        })
        .collect();
    row.push(match withheld {
        Some(Withheld::Below(from)) => Cell::Number(from),
        Some(Withheld::PartBelow(_) | Withheld::Telling | Withheld::Inside) | None => Cell::Empty,
    });
    row.push(Cell::Bool(withheld.is_some()));
    row.push(Cell::Text((index + 1).to_string()));
    row
}
