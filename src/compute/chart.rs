//! What a chart of an indicator shows, for every form in which it is drawn.

use super::History;
use crate::model::{Period, Quantity, Status, Unit};

/// A chart: the figures of the whole that count, in time, with what belongs between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// The unit of its figures.
    pub unit: Unit,
    /// How many decimals are shown, when the plan says so.
    pub decimals: Option<u32>,
    /// What is drawn, the oldest first.
    pub marks: Vec<Mark>,
    /// The target: its value and its year.
    pub target: Option<(f64, i32)>,
}

/// One thing in a chart.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A figure.
    Figure {
        /// Its period.
        period: Period,
        /// Its value, in the unit of the chart.
        value: f64,
        /// It will be revised.
        provisional: bool,
    },
    /// A series break: figures before and after are not comparable.
    Break {
        /// The period at whose start it lies.
        period: Period,
    },
    /// There is no figure, and it is known why.
    Gap {
        /// The period.
        period: Period,
    },
}

/// The chart of a history; none without two figures, and for yes and no.
pub fn chart(history: &History) -> Option<Chart> {
    if history.unit == Unit::YesNo {
        return None;
    }
    let rows = history.rows.iter().filter(|row| !row.superseded && row.part.is_none());
    let mut marks: Vec<(chrono::NaiveDate, usize, Mark)> = rows
        .map(|row| {
            let period = row.period;
            let mark = match row.value {
                Some(Quantity::Number(value)) => {
                    Mark::Figure { period, value, provisional: row.status != Status::Definitive }
                }
                Some(Quantity::YesNo(_)) | None => Mark::Gap { period },
            };
            (period.start(), 1, mark)
        })
        .collect();
    marks.extend(
        history.breaks.iter().map(|(period, _)| (period.start(), 0, Mark::Break { period: *period })),
    );
    marks.sort_by_key(|(start, rank, _)| (*start, *rank));
    let figures = marks.iter().filter(|(.., mark)| matches!(mark, Mark::Figure { .. })).count();
    (figures >= 2).then(|| Chart {
        unit: history.unit,
        decimals: history.decimals,
        marks: marks.into_iter().map(|(.., mark)| mark).collect(),
        target: history.target,
    })
}
