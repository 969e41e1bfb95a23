//! `ivp.feasible/1`.

use serde::Serialize;

use super::{keys, versioned};
use crate::compute::{
    Established, FeasibleAnswer, FeasibleChapter, FeasibleCounts, FeasibleReport, FeasibleRow,
    MeasuredInTime, NormKind, Outlook, Prospect, ReportHead, RowId, Smallest,
};
use crate::facts::{Cases, Detectable, Respondents, Yardstick};
use crate::model::{Id, IndicatorId, PeriodRange, Unit};

/// Writes down what can be shown to be kept as JSON.
pub fn feasible_json(report: &FeasibleReport<'_>) -> String {
    versioned("ivp.feasible/1", report)
}

keys! {
    FeasibleReport<'_> => Feasible,
    FeasibleCounts => Counts,
}

#[derive(Serialize)]
#[serde(remote = "FeasibleReport")]
struct Feasible<'p> {
    #[serde(flatten)]
    head: ReportHead<'p>,
    #[serde(getter = "FeasibleReport::of_goals")]
    goals: FeasibleCounts,
    #[serde(getter = "FeasibleReport::of_indicators")]
    indicators_without_goal: FeasibleCounts,
    #[serde(rename = "priorities")]
    chapters: Vec<FeasibleChapter<'p>>,
    answers: Vec<FeasibleAnswer<'p>>,
}

#[derive(Serialize)]
#[serde(remote = "FeasibleCounts")]
struct Counts {
    #[serde(rename = "count")]
    all: usize,
    measurable: usize,
    with_norm: usize,
    established: usize,
    promised: usize,
}

#[derive(Serialize)]
struct OfChapter<'r, 'p> {
    id: &'p Id,
    title: &'r str,
    goals: &'r [FeasibleRow<'p>],
    indicators: &'r [FeasibleRow<'p>],
}

impl Serialize for FeasibleChapter<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let FeasibleChapter { chapter, goals, indicators } = self;
        OfChapter { id: &chapter.id, title: chapter.shown_title(), goals, indicators }.serialize(to)
    }
}

#[derive(Serialize)]
struct OfRow<'r> {
    id: String,
    title: &'r str,
    indicators: &'r [&'r IndicatorId],
    measurable: bool,
    norm: Option<&'static str>,
    /// Null too where it is counted, and where it cannot be said.
    established: Option<bool>,
    reason: Option<&'static str>,
    measured: Option<&'static str>,
    lead: Option<&'r str>,
}

impl Serialize for FeasibleRow<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (established, reason) = match self.established {
            Some(Established::Yes) => (Some(true), None),
            Some(Established::No) => (Some(false), None),
            Some(Established::Counted) => (None, Some("own-acts")),
            Some(Established::Unknown(why)) => (None, Some(why.word())),
            None => (None, None),
        };
        let norm = self.norm.map(|norm| match norm {
            NormKind::Target => "target",
            NormKind::Promise => "promise",
        });
        let id = match self.id {
            RowId::Goal(id) => id.to_string(),
            RowId::Indicator(id) => id.to_string(),
        };
        let (title, lead, measured) = (self.title, self.lead, self.measured.map(in_time));
        let (indicators, measurable) = (self.indicators.as_slice(), !self.indicators.is_empty());
        OfRow { id, title, indicators, measurable, norm, established, reason, measured, lead }.serialize(to)
    }
}

fn in_time(measured: MeasuredInTime) -> &'static str {
    match measured {
        MeasuredInTime::Measured => "measured",
        MeasuredInTime::Planned => "planned",
        MeasuredInTime::NotPlanned => "not-planned",
    }
}

#[derive(Serialize)]
struct OfAnswer<'r> {
    indicator: &'r IndicatorId,
    title: &'r str,
    part: Option<&'r str>,
    unit: Unit,
    reason: Option<&'static str>,
    measured: Option<&'static str>,
    method: Option<&'static str>,
    baseline: Option<From>,
    /// Of the next survey.
    respondents: Option<f64>,
    target: Option<f64>,
    now: Option<InOneWay>,
    three_before: Option<InOneWay>,
    three_together: Option<InOneWay>,
}

#[derive(Serialize)]
struct From {
    period: PeriodRange,
    value: f64,
    /// Cases a year, or respondents.
    n: Option<f64>,
}

#[derive(Serialize)]
struct InOneWay {
    can: Option<bool>,
    /// Cases a year, or respondents; null where no number is enough.
    needed: Option<f64>,
    chance: Option<f64>,
    best_chance: Option<f64>,
    smallest_fall: Option<f64>,
    smallest_rise: Option<f64>,
    /// The same in percent of the baseline.
    smallest_fall_percent: Option<f64>,
    smallest_rise_percent: Option<f64>,
}

impl Serialize for FeasibleAnswer<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let outlook = self.outlook.as_ref().ok();
        let from = outlook.map_or(0.0, |one| one.yardstick.from());
        let way = |one: &Prospect| in_one_way(one, from);
        OfAnswer {
            indicator: &self.indicator.id,
            title: self.indicator.title.as_str(),
            part: self.part,
            unit: self.indicator.unit,
            reason: self.outlook.as_ref().err().map(|why| why.word()),
            measured: self.measured.map(in_time),
            method: outlook.map(|one| method(one.yardstick)),
            baseline: outlook.map(measured_from),
            respondents: outlook.and_then(|one| match one.yardstick {
                Yardstick::Survey { next, .. } => Some(next.n),
                Yardstick::Means { next, .. } => Some(next.sample.n),
                _ => None,
            }),
            target: outlook.and_then(|one| one.asked),
            now: outlook.map(|one| way(&one.now)),
            three_before: outlook.and_then(|one| one.three_before.as_ref()).map(way),
            three_together: outlook.and_then(|one| one.three_together.as_ref()).map(way),
        }
        .serialize(to)
    }
}

fn method(yardstick: Yardstick) -> &'static str {
    match yardstick {
        Yardstick::Survey { .. } => "proportions",
        Yardstick::Means { .. } => "means",
        Yardstick::Range { .. } => "ordinary-range",
        Yardstick::Counts { .. } => "counts",
    }
}

fn measured_from(outlook: &Outlook<'_>) -> From {
    let n = match outlook.yardstick {
        Yardstick::Survey { baseline, .. } => Some(baseline.n),
        Yardstick::Means { baseline, .. } => Some(baseline.sample.n),
        Yardstick::Counts { a_year, .. } => Some(a_year),
        Yardstick::Range { .. } => None,
    };
    From { period: outlook.baseline.measured_over(), value: outlook.yardstick.from(), n }
}

fn in_one_way(one: &Prospect, from: f64) -> InOneWay {
    let smallest = |falls: bool| {
        let way = |smallest: &&Smallest| smallest.falls == falls;
        one.smallest.iter().find(way).and_then(|smallest| smallest.size)
    };
    let percent = |size: Option<f64>| size.filter(|_| from > 0.0).map(|size| size / from * 100.0);
    let (needed, chance, best_chance) = match one.need {
        Some(Detectable::Survey(need)) => match need.respondents {
            Respondents::Needed(needed) => (Some(needed), Some(need.chance), None),
            Respondents::NeverEnough { best_chance } => (None, Some(need.chance), Some(best_chance)),
        },
        Some(Detectable::Counts(need)) => match need.needed {
            Cases::Needed(needed) => (Some(needed), None, None),
            Cases::NeverEnough => (None, None, None),
        },
        Some(Detectable::Means(need)) => (need.needed, None, None),
        Some(Detectable::Range(_)) | None => (None, None, None),
    };
    InOneWay {
        can: one.can(),
        needed,
        chance,
        best_chance,
        smallest_fall: smallest(true),
        smallest_rise: smallest(false),
        smallest_fall_percent: percent(smallest(true)),
        smallest_rise_percent: percent(smallest(false)),
    }
}
