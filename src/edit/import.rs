//! Figures that arrived in a file: which are new, which are there already, which differ; and the edit that adds them,
//! all or none.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::record::{Doubt, NewFigure, NewMeasurement, Refusal, prepare_all};
use crate::model::{
    Figure, Id, Indicator, IndicatorId, Loaded, Measurement, Period, Plan, Quantity, Status, known,
};

/// A figure that arrived.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    /// Whose it is.
    pub indicator: IndicatorId,
    /// The period.
    pub period: Period,
    /// The figure, or why there is none.
    pub figure: Result<Quantity, String>,
    /// Whether it will be revised.
    pub status: Option<Status>,
    /// How many respondents.
    pub n: Option<u32>,
    /// Its source.
    pub source: Option<Id>,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// It is never published.
    pub internal: bool,
    /// A remark.
    pub note: Option<String>,
    /// The line in the file that it came from.
    pub line: usize,
}

/// What becomes of a figure that arrived.
#[derive(Debug, Clone, PartialEq)]
pub enum Becomes {
    /// It is added.
    New,
    /// It is there already.
    Same,
    /// It is added and takes the place of this one.
    Corrects(Result<Quantity, String>),
    /// Another figure is there, and stays: corrections were not asked for.
    Differs(Result<Quantity, String>),
    /// It was there before and was corrected to this one, which stays: the file is older than what is on record.
    Outdated(Result<Quantity, String>),
}

/// Where the figures come from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Why they correct others.
    pub reason: String,
    /// The file and its checksum.
    pub evidence: String,
}

/// What is done with figures that are not simply new.
#[derive(Debug, Clone, Copy)]
pub struct Wishes {
    /// Those that differ from what is on record are added as corrections.
    pub corrections: bool,
    /// Those that look wrong are right.
    pub confirmed: bool,
}

/// An import that was worked out, ready to be written.
#[derive(Debug, Default)]
pub struct Import {
    /// What becomes of each figure, in the order of the plan and its periods.
    pub rows: Vec<(Arrived, Becomes)>,
    /// The whole new text of each file that changes, by its path inside the plan folder.
    pub texts: BTreeMap<String, String>,
    /// The figures to add that look wrong, with their indicators.
    pub doubts: Vec<(IndicatorId, Doubt)>,
}

/// Why nothing is imported: which figure it is about, and what is wrong with it.
#[derive(Debug)]
pub struct ImportRefusal {
    /// The figure.
    pub arrived: Arrived,
    /// What is wrong.
    pub why: NotImported,
}

/// What is wrong with a figure that arrived.
#[derive(Debug)]
pub enum NotImported {
    /// The file gives two figures for one period, part and source: the other is on this line.
    Twice(usize),
    /// It cannot be recorded.
    Refused(Box<Refusal>),
}

/// Works out an import. `step` is called before each indicator, with how many there are.
///
/// # Errors
/// One of the figures cannot be added: that one, and why. Nothing is.
pub fn prepare_import(
    loaded: &Loaded,
    mut arrived: Vec<Arrived>,
    origin: &Origin,
    Wishes { corrections, confirmed }: Wishes,
    today: NaiveDate,
    step: &mut dyn FnMut(usize),
) -> Result<Import, Box<ImportRefusal>> {
    in_order(&mut arrived)?;
    let mut import = Import::default();
    let mut state: Option<Loaded> = None;
    let groups = arrived.chunk_by(|one, next| one.indicator == next.indicator);
    let count = groups.clone().count();
    for group in groups {
        step(count);
        let now = state.as_ref().unwrap_or(loaded);
        let Some(plan) = &now.plan else { continue };
        let Some(indicator) = group.first().and_then(|one| plan.indicator(&one.indicator)) else { continue };
        let on_record: Vec<Option<There>> = group.iter().map(|one| there(plan, indicator, one)).collect();
        let fates: Vec<Becomes> =
            group.iter().zip(&on_record).map(|(one, there)| fate(there.as_ref(), one, corrections)).collect();
        let wished: Vec<(&Arrived, NewMeasurement)> = group
            .iter()
            .zip(&fates)
            .zip(&on_record)
            .filter(|((_, fate), _)| matches!(fate, Becomes::New | Becomes::Corrects(_)))
            .map(|((one, _), there)| (one, measurement(one, there.as_ref(), origin, today)))
            .collect();
        import.rows.extend(group.iter().cloned().zip(fates));
        if wished.is_empty() {
            continue;
        }
        let (of, mut new): (Vec<&Arrived>, Vec<NewMeasurement>) = wished.into_iter().unzip();
        let refused = |(index, why): (usize, Box<Refusal>)| {
            let arrived = of.get(index).copied().unwrap_or(&group[0]).clone();
            Box::new(ImportRefusal { arrived, why: NotImported::Refused(why) })
        };
        let mut prepared = prepare_all(now, indicator, &new, today).map_err(refused)?;
        if confirmed && !prepared.doubts.is_empty() {
            for doubt in &prepared.doubts {
                new[doubt.at].confirmed = true;
            }
            prepared = prepare_all(now, indicator, &new, today).map_err(refused)?;
        }
        let doubts = prepared.doubts.into_iter().map(|doubt| (indicator.id.clone(), doubt));
        import.doubts.extend(doubts);
        import.texts.insert(prepared.inside, prepared.text);
        state = Some(prepared.after);
    }
    Ok(import)
}

/// Puts figures in the order of indicators and periods.
///
/// # Errors
/// Two of them are for one thing.
pub(super) fn in_order(arrived: &mut [Arrived]) -> Result<(), Box<ImportRefusal>> {
    arrived.sort_by_key(|one| (one.indicator.clone(), one.period.end(), one.period.start()));
    refuse_twice(arrived)
}

/// A file that gives two figures for one thing is not believed about either.
fn refuse_twice(arrived: &[Arrived]) -> Result<(), Box<ImportRefusal>> {
    for (index, one) in arrived.iter().enumerate() {
        // They are in order, so that those of one indicator and period stand together.
        let alike = |other: &&Arrived| (&other.indicator, other.period) == (&one.indicator, one.period);
        let near = arrived[..index].iter().rev().take_while(alike);
        let twin = near.into_iter().find(|other| (&other.part, &other.source) == (&one.part, &one.source));
        if let Some(twin) = twin {
            let why = NotImported::Twice(twin.line);
            return Err(Box::new(ImportRefusal { arrived: one.clone(), why }));
        }
    }
    Ok(())
}

/// What becomes of a figure.
fn fate(there: Option<&There>, one: &Arrived, corrections: bool) -> Becomes {
    match there {
        None => Becomes::New,
        Some(there)
            if same(&there.figure, &one.figure)
                && one.status.is_none_or(|new| new == there.status)
                && one.n.is_none_or(|new| there.sample == Some(f64::from(new))) =>
        {
            Becomes::Same
        }
        Some(there) if there.outdated => Becomes::Outdated(there.figure.clone()),
        Some(there) if corrections => Becomes::Corrects(there.figure.clone()),
        Some(there) => Becomes::Differs(there.figure.clone()),
    }
}

fn same(one: &Result<Quantity, String>, other: &Result<Quantity, String>) -> bool {
    match (one, other) {
        (Ok(Quantity::Number(one)), Ok(Quantity::Number(other))) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

/// What is on record for a period, part and source.
struct There {
    figure: Result<Quantity, String>,
    status: Status,
    sample: Option<f64>,
    /// What arrives was on record before, and was corrected to something else.
    outdated: bool,
}

/// The figure that counts now for the same period, part and source, or why there is none.
fn there(plan: &Plan, indicator: &Indicator, one: &Arrived) -> Option<There> {
    let series = plan.series.get(&indicator.id)?;
    let all = known(series, indicator, NaiveDate::MAX);
    let alike: Vec<_> = all
        .iter()
        .filter(|known| {
            known.measurement.period.value == one.period
                && known.measurement.part.as_ref().map(|part| &part.value) == one.part.as_ref()
                && known.source == one.source.as_ref()
        })
        .collect();
    let told = |measurement: &Measurement| match &measurement.figure {
        Figure::Missing(reason) => Some(Err(reason.value.clone())),
        Figure::Value(_) | Figure::Ratio { .. } | Figure::Withheld(_) => {
            measurement.value(indicator.unit).map(Ok)
        }
    };
    let counts = alike.iter().rfind(|known| known.superseded_by.is_none())?.measurement;
    let figure = told(counts)?;
    let before = alike.iter().filter(|known| known.superseded_by.is_some());
    let was_there = before.filter_map(|known| told(known.measurement)).any(|old| same(&old, &one.figure));
    Some(There {
        outdated: was_there && !same(&figure, &one.figure),
        figure,
        status: counts.state(),
        sample: counts.sample(),
    })
}

/// The measurement to add. What a file does not tell of a correction stays what it was.
fn measurement(one: &Arrived, there: Option<&There>, origin: &Origin, today: NaiveDate) -> NewMeasurement {
    NewMeasurement {
        period: one.period,
        figure: match &one.figure {
            Ok(value) => NewFigure::Value(*value),
            Err(reason) => NewFigure::Missing(reason.clone()),
        },
        recorded: today,
        source: one.source.clone(),
        // Of a new figure definitive is what it is without a status; of a correction it is told.
        status: one.status.filter(|status| there.is_some() || *status != Status::Definitive),
        respondents: one.n,
        representative: true,
        part: one.part.clone(),
        evidence: Some(origin.evidence.clone()),
        internal: one.internal,
        sd: None,
        design_effect: None,
        corrects: there.map(|_| origin.reason.clone()),
        replaces: None,
        confirmed: false,
        note: one.note.clone(),
    }
}
