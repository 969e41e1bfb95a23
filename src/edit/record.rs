//! A new measurement, spliced into its file so that every other byte stays.

use crate::model::{
    Figure, Indicator, IndicatorId, Loaded, Measurement, Quantity, Series, Status, known, measurements_path,
    replace_text,
};
use chrono::NaiveDate;

use super::measurement::{NewFigure, NewMeasurement, Spread};
use super::text::with_record;
use super::verify::{Ground, Tried, Unsound};
use crate::diagnostic::{Diagnostic, Place};
use crate::facts::{Unusual, can_give, looks_wrong};
use crate::files::SourceFile;

/// An edit that was worked out and checked, ready to be written.
#[derive(Debug)]
pub struct Prepared {
    /// The path inside the plan folder.
    pub inside: String,
    /// The whole new text of the file.
    pub text: String,
    /// The measurement as it will be on record, with what a correction takes over.
    pub kept: NewMeasurement,
    /// What is added.
    pub added: String,
    /// The line on which the new record begins.
    pub line: usize,
    /// The plan as it will be.
    pub after: Loaded,
    /// What is found in it then.
    pub findings: Vec<Diagnostic>,
    /// Warnings about the file that were not there before.
    pub warnings: Vec<Diagnostic>,
    /// The new figures that look wrong.
    pub doubts: Vec<Doubt>,
}

/// A new figure that looks wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Doubt {
    /// Which of the new ones it is.
    pub at: usize,
    /// As it will be on record.
    pub measurement: Measurement,
    /// Why it looks wrong.
    pub why: Vec<Unusual>,
}

/// Why a measurement is not added.
#[derive(Debug)]
pub enum Refusal {
    /// There is a figure already for this period, part and source, on this line.
    AlreadyThere { line: usize },
    /// There is nothing to correct.
    NothingToCorrect,
    /// The respondents of the corrected figure cannot have given this one, and it does not say how many did.
    OtherRespondents { n: u32 },
    /// The file or the result of the edit is not sound.
    Unsound(Unsound),
}

impl From<Unsound> for Box<Refusal> {
    fn from(why: Unsound) -> Box<Refusal> {
        Box::new(Refusal::Unsound(why))
    }
}

/// Works out the edit that adds a measurement to an indicator, and checks it. A figure that looks wrong is written as
/// confirmed: whoever writes it asks first.
///
/// # Errors
/// The figure is there already, corrects nothing, would make the plan invalid, or the file has errors.
pub fn prepare(
    ground: &Ground<'_>,
    indicator: &Indicator,
    new: &NewMeasurement,
) -> Result<Prepared, Box<Refusal>> {
    let draft = Draft::of(ground, ground.loaded, indicator, std::slice::from_ref(new));
    let mut draft = draft.map_err(|(_, why)| why)?;
    let after = draft.take_after()?;
    let Tried { after, findings, warnings } = ground.checked(after, &[&draft.inside])?;
    draft.read_back(ground, &after)?;
    let line = after.sources.find(&draft.inside).map_or(1, |(_, file)| file.position(draft.start).line);
    let Draft { inside, text, added, doubts, mut requested, .. } = draft;
    let kept = requested.swap_remove(0);
    Ok(Prepared { inside, text, kept, added, line, after, findings, warnings, doubts })
}

/// An edit that adds measurements to an indicator, worked out and not yet checked.
pub(super) struct Draft {
    indicator: IndicatorId,
    /// The path inside the plan folder.
    pub(super) inside: String,
    /// The whole new text of the file.
    pub(super) text: String,
    /// What is added.
    added: String,
    /// Where that begins in the text.
    start: usize,
    /// The measurements, as they will be on record.
    requested: Vec<NewMeasurement>,
    /// The new figures that look wrong.
    pub(super) doubts: Vec<Doubt>,
    after: Option<Loaded>,
}

impl Draft {
    /// Works out the edit that adds measurements to an indicator, all or none. `now` is the plan with what else is being
    /// added in it.
    ///
    /// # Errors
    /// One of them is there already or corrects nothing, or the file has errors: which of the measurements it is about.
    pub(super) fn of(
        ground: &Ground<'_>,
        now: &Loaded,
        indicator: &Indicator,
        all: &[NewMeasurement],
    ) -> Result<Draft, (usize, Box<Refusal>)> {
        let inside = measurements_path(&indicator.id);
        ground.refuse_errors_in(&inside).map_err(|why| (0, why.into()))?;
        let file = now.sources.find(&inside).map(|(_, file)| file);
        let series = now.plan.as_ref().and_then(|plan| plan.series.get(&indicator.id));
        let mut requested = Vec::new();
        for (index, new) in all.iter().enumerate() {
            let new = &new.on_one_line();
            let old = series.and_then(|series| on_record(series, indicator, new));
            if let Some(refusal) = refuse_duplicate(old, new, file) {
                return Err((index, Box::new(refusal)));
            }
            let kept = old.map_or_else(|| new.clone(), |old| kept(new, old, indicator));
            if let Some(n) = kept.respondents.filter(|n| inherits_too_few(new, &kept, *n, indicator)) {
                return Err((index, Box::new(Refusal::OtherRespondents { n })));
            }
            requested.push(kept);
        }
        let mut draft = Draft::written(now, indicator, inside, requested);
        let doubts = draft.after.as_ref().map_or(Vec::new(), |after| doubts(after, indicator, all.len()));
        if !doubts.is_empty() {
            for doubt in &doubts {
                draft.requested[doubt.at].confirmed = true;
            }
            draft = Draft::written(now, indicator, draft.inside, draft.requested);
        }
        Ok(Draft { doubts, ..draft })
    }

    fn written(now: &Loaded, indicator: &Indicator, inside: String, requested: Vec<NewMeasurement>) -> Draft {
        let old = now.sources.find(&inside).map_or("", |(_, file)| file.text.as_str());
        let series = now.plan.as_ref().and_then(|plan| plan.series.get(&indicator.id));
        let last = series.and_then(|series| series.measurements.last()).map(|last| last.place.end as usize);
        let blocks: Vec<String> = requested.iter().map(NewMeasurement::block).collect();
        let (text, start, added) = with_record(old, last, &blocks.join("\n"));
        let after = replace_text(now, &inside, text.clone());
        let (indicator, doubts) = (indicator.id.clone(), Vec::new());
        Draft { indicator, inside, text, added, start, requested, doubts, after }
    }

    /// The plan with the edit in it.
    pub(super) fn take_after(&mut self) -> Result<Loaded, Unsound> {
        self.after.take().ok_or(Unsound::NotReadBack)
    }

    /// Refuses an edit that reads back as anything but what was there plus these measurements.
    pub(super) fn read_back(&self, ground: &Ground<'_>, after: &Loaded) -> Result<(), Unsound> {
        let series = |loaded: &'_ Loaded| -> Option<Series> {
            loaded.plan.as_ref().and_then(|plan| plan.series.get(&self.indicator)).cloned()
        };
        let old = series(ground.loaded);
        let is_sound = series(after).is_some_and(|read| is_old_plus(old.as_ref(), &read, &self.requested));
        if is_sound { Ok(()) } else { Err(Unsound::NotReadBack) }
    }

    /// Which of the measurements a finding about the plan with the edit in it is about; none when it is not about this
    /// file.
    pub(super) fn blamed(&self, why: &Unsound) -> Option<usize> {
        let Unsound::Invalid(findings, after) = why else { return None };
        let (file, _) = after.sources.find(&self.inside)?;
        let places = findings.iter().map(|finding| finding.place).filter(|place| place.file == file);
        let starts: Vec<usize> = places.map(|place| place.start as usize).collect();
        if starts.is_empty() {
            return None;
        }
        let first = starts.into_iter().filter(|at| *at >= self.start).min();
        let upto = first.map_or(0, |at| at - self.start).min(self.added.len());
        // The header of the record itself counts too, also where the finding is at its first byte.
        let headers = self.added.match_indices("[[measurement]]").filter(|(at, _)| *at <= upto).count();
        Some(headers.saturating_sub(1))
    }
}

/// Which of the last figures of a series look wrong.
fn doubts(after: &Loaded, indicator: &Indicator, new: usize) -> Vec<Doubt> {
    let plan = after.plan.as_ref();
    let Some((plan, series)) = plan.and_then(|plan| Some((plan, plan.series.get(&indicator.id)?))) else {
        return Vec::new();
    };
    let kept = series.measurements.len().saturating_sub(new);
    let added = &series.measurements[kept..];
    let is_new = |place: Place| added.iter().position(|new| new.place == place);
    // Of two new figures the later is asked about, beside the first.
    let once =
        |why: &Unusual| why.beside().is_none_or(|beside| !beside.later || is_new(beside.place).is_none());
    looks_wrong(indicator, series, plan.head.assessment)
        .into_iter()
        .filter_map(|one| {
            let at = is_new(one.measurement.place)?;
            let why: Vec<Unusual> = one.why.into_iter().filter(once).collect();
            (!why.is_empty()).then(|| Doubt { at, measurement: one.measurement.clone(), why })
        })
        .collect()
}

/// A correction says of its figure what the corrected one said, unless it tells otherwise: a revised number is of the same
/// sample, and what was not for the public does not become so by being corrected.
fn kept(new: &NewMeasurement, old: &Measurement, indicator: &Indicator) -> NewMeasurement {
    let is_same = match new.figure {
        NewFigure::Value(value) => old.value(indicator.unit).is_some_and(|old| is_alike(old, value)),
        NewFigure::Ratio(..) | NewFigure::Missing(_) => false,
    };
    if let (true, Figure::Ratio { numerator, denominator }) = (is_same, &old.figure)
        && new.respondents.is_none_or(|n| f64::from(n) == denominator.value)
    {
        // The same figure is of the same count, which says how sure it is.
        let figure = NewFigure::Ratio(numerator.value, denominator.value);
        return kept(&NewMeasurement { figure, respondents: None, ..new.clone() }, old, indicator);
    }
    let asked = indicator.unit.asks_people();
    let sample = match new.figure {
        NewFigure::Value(_) if asked => old.sample(),
        // A denominator is a sample by itself, and no figure has none.
        NewFigure::Value(_) | NewFigure::Ratio(..) | NewFigure::Missing(_) => None,
    };
    // A sample is a whole number of people, as was read.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let sample = sample.map(|sample| sample.min(f64::from(u32::MAX)) as u32);
    // How far the answers lie apart is known of a figure only; the publisher's interval is of the figure that is replaced.
    let of_old = match new.figure {
        NewFigure::Missing(_) => Spread::default(),
        NewFigure::Value(_) if is_same => Spread::of(old),
        NewFigure::Value(_) | NewFigure::Ratio(..) => Spread { low: None, high: None, ..Spread::of(old) },
    };
    let status = new.status.or_else(|| old.status.map(|status| status.value));
    NewMeasurement {
        respondents: new.respondents.or(sample),
        // Definitive is what a figure is without a status.
        status: status.filter(|status| *status != Status::Definitive),
        representative: new.representative.or(old.representative.map(|is| is.value)),
        internal: new.internal || old.internal,
        spread: new.spread.or(of_old),
        replaces: new.replaces.or_else(|| old.replaced_value(indicator.unit)),
        ..new.clone()
    }
}

/// Whether two figures are one, whatever arithmetic left behind them.
pub(super) fn is_alike(one: Quantity, other: Quantity) -> bool {
    match (one, other) {
        (Quantity::Number(one), Quantity::Number(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

/// Whether a percentage takes over a number of respondents that cannot have given it.
fn inherits_too_few(new: &NewMeasurement, kept: &NewMeasurement, n: u32, indicator: &Indicator) -> bool {
    let weighted = kept.spread.design_effect.is_some() || indicator.design_effect.is_some();
    match new.figure {
        NewFigure::Value(Quantity::Number(percent)) if indicator.unit.is_share() && !weighted => {
            new.respondents.is_none() && !can_give(f64::from(n), percent)
        }
        _ => false,
    }
}

/// What is on record for the same period, part and source: the one that counts.
fn on_record<'s>(
    series: &'s Series,
    indicator: &'s Indicator,
    new: &NewMeasurement,
) -> Option<&'s Measurement> {
    let mut alike = known(series, indicator, NaiveDate::MAX).into_iter().filter(|old| {
        old.measurement.period.value == new.period
            && old.measurement.part.as_ref().map(|part| &part.value) == new.part.as_ref()
            && old.source == new.source.as_ref()
    });
    alike.find(|old| old.superseded_by.is_none()).map(|old| old.measurement)
}

fn refuse_duplicate(
    old: Option<&Measurement>,
    new: &NewMeasurement,
    file: Option<&SourceFile>,
) -> Option<Refusal> {
    match (old, &new.corrects) {
        (Some(old), None) => {
            let line = file.map_or(1, |file| file.position(old.place.start as usize).line);
            Some(Refusal::AlreadyThere { line })
        }
        (None, Some(_)) => Some(Refusal::NothingToCorrect),
        _ => None,
    }
}

/// Whether a series read back is the old one plus exactly these measurements.
fn is_old_plus(old: Option<&Series>, read: &Series, new: &[NewMeasurement]) -> bool {
    let Some(kept) = read.measurements.len().checked_sub(new.len()) else { return false };
    let (rest, added) = read.measurements.split_at(kept);
    let old_measurements = old.map_or(&[][..], |series| &series.measurements);
    let stands = |series: &Series| {
        series
            .references
            .iter()
            .map(|one| (one.region.value.clone(), one.period.value, one.value.value))
            .collect::<Vec<_>>()
    };
    // The records stand behind all others, so their places are what they were; references may have moved.
    let same_file = |(a, b): (&Measurement, &Measurement)| {
        let mut moved = b.clone();
        moved.place.file = a.place.file;
        a.period.value == moved.period.value
            && a.place == moved.place
            && a.figure_place().start == b.figure_place().start
    };
    rest.len() == old_measurements.len()
        && old_measurements.iter().zip(rest).all(same_file)
        && old.map_or(Vec::new(), stands) == stands(read)
        && added.iter().zip(new).all(|(read, new)| new.is(read))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, Period, Quantity, load_texts};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn request(period: &str, value: f64) -> NewMeasurement {
        NewMeasurement {
            period: Period::parse(period).unwrap(),
            figure: NewFigure::Value(Quantity::Number(value)),
            recorded: day("2026-11-23"),
            source: Id::parse("politie").ok(),
            status: None,
            respondents: None,
            representative: None,
            part: None,
            evidence: None,
            internal: false,
            assumed: None,
            spread: Spread::default(),
            corrects: None,
            replaces: None,
            confirmed: false,
            note: None,
        }
    }

    fn plan_with(series: Option<&str>) -> Loaded {
        let mut texts: Vec<(String, String)> = crate::rules::base_plan()
            .into_iter()
            .filter(|(path, _)| !path.starts_with("measurements"))
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        texts.extend(series.map(|text| ("measurements/buurt/overlast.toml".to_owned(), text.to_owned())));
        texts.sort();
        load_texts(texts, "plan")
    }

    fn prepared(series: Option<&str>, new: &NewMeasurement) -> Result<Prepared, Box<Refusal>> {
        let loaded = plan_with(series);
        let plan = loaded.plan.clone().unwrap();
        let indicator = plan.find_indicator("overlast").unwrap();
        prepare(&Ground::of(&loaded, day("2026-11-23")), indicator, new)
    }

    #[test]
    fn every_other_byte_stays() {
        let old = "\u{feff}# kop\r\nsource = \"politie\"\r\n\r\n[[measurement]]\r\nperiod = \"2024\"\r\nvalue = 60 # geteld\r\n\r\n[[reference]]\r\nregion = \"Nederland\"\r\nperiod = \"2024\"\r\nvalue = 900\r\n# slot";
        let done = prepared(Some(old), &request("2025", 55.0)).unwrap();
        let expected = old.replace(
            "# geteld\r\n",
            "# geteld\r\n\r\n[[measurement]]\r\nperiod = \"2025\"\r\nvalue = 55\r\nsource = \"politie\"\r\nrecorded = 2026-11-23\r\n",
        );
        assert_eq!(done.text, expected);
        assert_eq!(done.line, 8);
    }

    #[test]
    fn a_file_without_a_last_newline_gets_one_before_the_record() {
        let done = prepared(
            Some("[[measurement]]\nperiod = \"2024\"\nvalue = 60"),
            &request("2025", 55.5_f64.floor()),
        )
        .unwrap();
        assert!(done.text.starts_with("[[measurement]]\nperiod = \"2024\"\nvalue = 60\n\n[[measurement]]\n"));
    }

    #[test]
    fn the_first_measurement_makes_the_file() {
        let done = prepared(None, &request("2024", 60.0)).unwrap();
        assert_eq!(
            done.text,
            "[[measurement]]\nperiod = \"2024\"\nvalue = 60\nsource = \"politie\"\nrecorded = 2026-11-23\n"
        );
        assert_eq!(done.line, 1);
    }

    #[test]
    fn texts_are_written_so_that_they_read_back_the_same() {
        let note = "een \"citaat\", een \\ en een\nnieuwe regel 'zo'";
        let new = NewMeasurement { note: Some(note.to_owned()), ..request("2025", 55.0) };
        let done = prepared(Some("[[measurement]]\nperiod = \"2024\"\nvalue = 60\n"), &new).unwrap();
        let plan = done.after.plan.unwrap();
        let series = plan.series.values().next().unwrap();
        assert_eq!(series.measurements[1].note.as_ref().unwrap().value, note);
    }

    #[test]
    fn what_is_there_already_must_be_corrected() {
        let old = "[[measurement]]\nperiod = \"2024\"\nvalue = 60\n";
        let refused = prepared(Some(old), &request("2024", 61.0)).unwrap_err();
        assert!(matches!(*refused, Refusal::AlreadyThere { line: 1 }));
        let correction = NewMeasurement { corrects: Some("Nagekomen".to_owned()), ..request("2024", 61.0) };
        assert!(prepared(Some(old), &correction).is_ok());
        let nothing = NewMeasurement { corrects: Some("Nagekomen".to_owned()), ..request("2025", 61.0) };
        assert!(matches!(*prepared(Some(old), &nothing).unwrap_err(), Refusal::NothingToCorrect));
    }

    #[test]
    fn a_file_that_has_errors_is_left_alone() {
        let refused =
            prepared(Some("[[measurement]]\nperiod = \"2024\"\nvalue = = 60\n"), &request("2025", 61.0));
        assert!(matches!(*refused.unwrap_err(), Refusal::Unsound(Unsound::FileHasErrors(_))));
    }
}
