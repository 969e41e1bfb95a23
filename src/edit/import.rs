//! Figures that arrived in a file: which are new, which are there already, which differ; and the edit that adds them,
//! all or none.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::record::{NewFigure, NewMeasurement, Refusal, prepare};
use crate::model::{Id, Indicator, IndicatorId, Loaded, Period, Plan, Quantity, Status, known};

/// A figure that arrived.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    /// Whose it is.
    pub indicator: IndicatorId,
    /// The period.
    pub period: Period,
    /// The figure.
    pub value: Quantity,
    /// Whether it will be revised.
    pub status: Option<Status>,
    /// How many respondents.
    pub n: Option<u32>,
    /// Its source.
    pub source: Option<Id>,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// The line in the file that it came from.
    pub line: usize,
}

/// What becomes of a figure that arrived.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Becomes {
    /// It is added.
    New,
    /// It is there already.
    Same,
    /// It is added and takes the place of this one.
    Corrects(Quantity),
    /// Another figure is there, and stays: corrections were not asked for.
    Differs(Quantity),
}

/// Where the figures come from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Why they correct others.
    pub reason: String,
    /// The file and its checksum.
    pub evidence: String,
}

/// An import that was worked out, ready to be written.
#[derive(Debug)]
pub struct Import {
    /// What becomes of each figure, in the order of the plan and its periods.
    pub rows: Vec<(Arrived, Becomes)>,
    /// The whole new text of each file that changes, by its path inside the plan folder.
    pub texts: BTreeMap<String, String>,
}

/// Works out an import.
///
/// # Errors
/// One of the figures cannot be added: that one, and why. Nothing is.
pub fn prepare_import(
    loaded: &Loaded,
    mut arrived: Vec<Arrived>,
    origin: &Origin,
    corrections: bool,
    today: NaiveDate,
) -> Result<Import, (Box<Arrived>, Box<Refusal>)> {
    arrived.sort_by(|a, b| {
        (&a.indicator, a.period.end(), a.period.start()).cmp(&(
            &b.indicator,
            b.period.end(),
            b.period.start(),
        ))
    });
    let mut import = Import { rows: Vec::new(), texts: BTreeMap::new() };
    let mut state: Option<Loaded> = None;
    for one in arrived {
        let now = state.as_ref().unwrap_or(loaded);
        let Some(plan) = &now.plan else { continue };
        let Some(indicator) = plan.indicator(&one.indicator) else { continue };
        let becomes = match there(plan, indicator, &one) {
            None => Becomes::New,
            Some((value, status)) if same(value, one.value) && one.status.is_none_or(|new| new == status) => {
                Becomes::Same
            }
            Some((value, _)) if corrections => Becomes::Corrects(value),
            Some((value, _)) => Becomes::Differs(value),
        };
        if matches!(becomes, Becomes::New | Becomes::Corrects(_)) {
            let new = measurement(&one, becomes, origin, today);
            let prepared =
                prepare(now, indicator, &new, today).map_err(|why| (Box::new(one.clone()), why))?;
            import.texts.insert(prepared.inside, prepared.text);
            state = Some(prepared.after);
        }
        import.rows.push((one, becomes));
    }
    Ok(import)
}

fn same(one: Quantity, other: Quantity) -> bool {
    match (one, other) {
        (Quantity::Number(one), Quantity::Number(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

/// The figure that counts now for the same period, part and source.
fn there(plan: &Plan, indicator: &Indicator, one: &Arrived) -> Option<(Quantity, Status)> {
    let series = plan.series.get(&indicator.id)?;
    let all = known(series, indicator, NaiveDate::MAX);
    let counts = all.iter().rev().find(|known| {
        known.superseded_by.is_none()
            && known.measurement.period.value == one.period
            && known.measurement.part.as_ref().map(|part| &part.value) == one.part.as_ref()
            && known.source == one.source.as_ref()
    })?;
    Some((counts.measurement.value(indicator.unit)?, counts.measurement.state()))
}

fn measurement(one: &Arrived, becomes: Becomes, origin: &Origin, today: NaiveDate) -> NewMeasurement {
    NewMeasurement {
        period: one.period,
        figure: NewFigure::Value(one.value),
        recorded: today,
        source: one.source.clone(),
        status: one.status,
        respondents: one.n,
        representative: true,
        part: one.part.clone(),
        evidence: Some(origin.evidence.clone()),
        internal: false,
        corrects: matches!(becomes, Becomes::Corrects(_)).then(|| origin.reason.clone()),
        note: one.note.clone(),
    }
}
