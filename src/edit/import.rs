//! Figures that arrived in a file: which are new, which are there already, which differ; and the edit that adds them,
//! all or none.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::measurement::{NewFigure, NewMeasurement, Spread};
use super::record::{Doubt, Draft, Refusal, is_alike};
use super::verify::{Ground, Tried, Unsound};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Figure, Id, Indicator, IndicatorId, Loaded, Measurement, Period, Plan, Quantity, Status, known,
};

/// A figure that arrived.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    pub indicator: IndicatorId,
    pub period: Period,
    /// The figure, or why there is none.
    pub figure: Result<Quantity, String>,
    /// Whether it will be revised.
    pub status: Option<Status>,
    /// How many respondents.
    pub n: Option<u32>,
    pub source: Option<Id>,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// Whether the sample stands for the population, where that is told.
    pub representative: Option<bool>,
    /// What its sample leaves open.
    pub spread: Spread,
    /// Whether it is never published, where that is told.
    pub internal: Option<bool>,
    /// What of it is the officer's reading.
    pub assumed: Option<String>,
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
pub struct Provenance {
    /// Why they correct others.
    pub reason: String,
    /// The file and its checksum.
    pub evidence: String,
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
    /// Warnings about the files that were not there before.
    pub warnings: Vec<Diagnostic>,
    /// The plan as it will be; none where nothing is added.
    pub after: Option<Loaded>,
}

/// Why nothing is imported: which figure it is about, and what is wrong with it.
#[derive(Debug)]
pub struct ImportRefusal {
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

/// An import that was worked out, and not yet checked.
pub(super) struct ImportDraft {
    pub(super) import: Import,
    /// The plan with all that is added in it; none where nothing is.
    pub(super) state: Option<Loaded>,
    pub(super) drafts: Vec<(Draft, Vec<Arrived>)>,
}

/// Works out an import; with `corrections`, figures that differ from what is on record are added as such. A figure that
/// looks wrong is written as confirmed: whoever writes it asks first. `step` is called before each indicator, with how
/// many there are.
///
/// # Errors
/// One of the figures cannot be added: that one, and why. Nothing is.
pub(super) fn draft_import(
    ground: &Ground<'_>,
    mut arrived: Vec<Arrived>,
    origin: &Provenance,
    corrections: bool,
    step: &mut dyn FnMut(usize),
) -> Result<ImportDraft, Box<ImportRefusal>> {
    in_order(&mut arrived)?;
    let mut import = Import::default();
    let mut state: Option<Loaded> = None;
    let mut drafts: Vec<(Draft, Vec<Arrived>)> = Vec::new();
    let groups = arrived.chunk_by(|one, next| one.indicator == next.indicator);
    let count = groups.clone().count();
    for group in groups {
        step(count);
        let now = state.as_ref().unwrap_or(ground.loaded);
        let Some(plan) = &now.plan else { continue };
        let Some(indicator) = group.first().and_then(|one| plan.indicator(&one.indicator)) else { continue };
        let on_record: Vec<Option<There>> = group.iter().map(|one| there(plan, indicator, one)).collect();
        let becomes: Vec<Becomes> =
            on_record.iter().map(|there| becomes(there.as_ref(), corrections)).collect();
        let requested: Vec<(&Arrived, NewMeasurement)> = group
            .iter()
            .zip(&becomes)
            .zip(&on_record)
            .filter(|((_, becomes), _)| matches!(becomes, Becomes::New | Becomes::Corrects(_)))
            .map(|((one, _), there)| (one, measurement(one, there.as_ref(), origin, ground.today)))
            .collect();
        import.rows.extend(group.iter().cloned().zip(becomes));
        if requested.is_empty() {
            continue;
        }
        let (of, new): (Vec<&Arrived>, Vec<NewMeasurement>) = requested.into_iter().unzip();
        let of: Vec<Arrived> = of.into_iter().cloned().collect();
        let draft = Draft::of(ground, now, indicator, &new).map_err(|(index, why)| refused(&of, index, why));
        let mut draft = draft?;
        state = Some(draft.take_after().map_err(|why| refused(&of, 0, why.into()))?);
        drafts.push((draft, of));
    }
    Ok(ImportDraft { import, state, drafts })
}

/// The import with the texts of its files, and with what was found in the plan as it will be.
pub(super) fn finished(
    mut import: Import,
    drafts: Vec<(Draft, Vec<Arrived>)>,
    tried: Option<Tried>,
) -> Import {
    if let Some(tried) = tried {
        import.warnings = tried.warnings;
        import.after = Some(tried.after);
    }
    for (draft, of) in drafts {
        let Some(first) = of.into_iter().next() else { continue };
        import.doubts.extend(draft.doubts.into_iter().map(|doubt| (first.indicator.clone(), doubt)));
        import.texts.insert(draft.inside, draft.text);
    }
    import
}

fn refused(of: &[Arrived], index: usize, why: Box<Refusal>) -> Box<ImportRefusal> {
    let arrived = of.get(index).unwrap_or(&of[0]).clone();
    Box::new(ImportRefusal { arrived, why: NotImported::Refused(why) })
}

/// The figure that a finding is about; the finding again when it is about none.
pub(super) fn blamed(why: Unsound, drafts: &[(Draft, Vec<Arrived>)]) -> Result<Box<ImportRefusal>, Unsound> {
    let blamed = drafts.iter().find_map(|(draft, of)| Some((of.as_slice(), draft.blamed(&why)?)));
    match blamed {
        // Of several files the first is told of, with the figure in it.
        Some((of, index)) => Ok(refused(of, index, only_about(why, of, drafts).into())),
        None => Err(why),
    }
}

/// Refuses an import that reads back as anything but what was there plus these figures.
pub(super) fn read_back(
    ground: &Ground<'_>,
    after: &Loaded,
    drafts: &[(Draft, Vec<Arrived>)],
) -> Result<(), Box<ImportRefusal>> {
    for (draft, of) in drafts {
        draft.read_back(ground, after).map_err(|why| refused(of, 0, why.into()))?;
    }
    Ok(())
}

/// The findings about the file of these figures alone.
fn only_about(why: Unsound, of: &[Arrived], drafts: &[(Draft, Vec<Arrived>)]) -> Unsound {
    let Unsound::Invalid(mut findings, after) = why else { return why };
    let draft = drafts.iter().find(|(_, own)| own.as_slice() == of).map(|(draft, _)| draft);
    let file = draft.and_then(|draft| after.sources.find(&draft.inside)).map(|(file, _)| file);
    findings.retain(|one| file.is_none_or(|file| one.place.file == file));
    Unsound::Invalid(findings, after)
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
fn becomes(there: Option<&There>, corrections: bool) -> Becomes {
    match there {
        None => Becomes::New,
        Some(there) if there.agrees => Becomes::Same,
        Some(there) if there.outdated => Becomes::Outdated(there.figure.clone()),
        Some(there) if corrections => Becomes::Corrects(there.figure.clone()),
        Some(there) => Becomes::Differs(there.figure.clone()),
    }
}

fn same(one: &Result<Quantity, String>, other: &Result<Quantity, String>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => is_alike(*one, *other),
        (one, other) => one == other,
    }
}

/// What is on record for a period, part and source.
struct There {
    figure: Result<Quantity, String>,
    /// All that arrives is on record.
    agrees: bool,
    /// What arrives was on record before, and was corrected to something else.
    outdated: bool,
}

/// Whether all that is told of a figure, and beside it, is on record. No file makes public what is internal.
fn tells_the_same(one: &Arrived, known: &Measurement, indicator: &Indicator) -> bool {
    let spread = Spread::of(known);
    shown(known, indicator).is_some_and(|figure| same(&figure, &one.figure))
        && one.status.is_none_or(|new| new == known.state())
        && one.n.is_none_or(|new| known.sample() == Some(f64::from(new)))
        && one.representative.is_none_or(|new| new == known.is_representative())
        && (one.internal != Some(true) || known.internal || indicator.internal)
        && one
            .assumed
            .as_ref()
            .is_none_or(|new| known.assumed.as_ref().is_some_and(|old| old.value.trim() == new.trim()))
        && one.spread.or(spread) == spread
}

/// A figure on record, or why there is none; none where it is withheld.
fn shown(known: &Measurement, indicator: &Indicator) -> Option<Result<Quantity, String>> {
    match &known.figure {
        Figure::Missing(reason) => Some(Err(reason.value.clone())),
        Figure::Value(_) | Figure::Ratio { .. } | Figure::Withheld(_) => known.value(indicator.unit).map(Ok),
    }
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
    let counts = alike.iter().rfind(|known| known.superseded_by.is_none())?.measurement;
    let agrees = |known: &Measurement| tells_the_same(one, known, indicator);
    let before = alike.iter().filter(|known| known.superseded_by.is_some());
    let was_there = before.into_iter().any(|known| agrees(known.measurement));
    Some(There {
        figure: shown(counts, indicator)?,
        agrees: agrees(counts),
        outdated: was_there && !agrees(counts),
    })
}

/// The measurement to add. What a file does not tell of a correction stays what it was.
fn measurement(
    one: &Arrived,
    there: Option<&There>,
    origin: &Provenance,
    today: NaiveDate,
) -> NewMeasurement {
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
        representative: one.representative,
        part: one.part.clone(),
        evidence: Some(origin.evidence.clone()),
        internal: one.internal == Some(true),
        assumed: one.assumed.clone(),
        spread: one.spread,
        corrects: there.map(|_| origin.reason.clone()),
        replaces: None,
        confirmed: false,
        note: one.note.clone(),
    }
}
