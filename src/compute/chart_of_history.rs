//! The chart of the measurements of an indicator.

use super::chart::{Chart, Drawn, Mark, ReferenceLine, TargetBand};
use super::chart_axis::beginning;
use super::{History, HistoryRow};
use crate::model::{Period, Quantity, Status, Unit};

/// The chart of a history; none without two figures, and for yes and no.
pub fn chart(history: &History) -> Option<Chart> {
    drawn(history, false)
}

/// As [`chart`], with the figures whose place a later one took.
pub fn chart_with_superseded(history: &History) -> Option<Chart> {
    drawn(history, true)
}

fn drawn(history: &History, superseded: bool) -> Option<Chart> {
    if history.unit == Unit::YesNo {
        return None;
    }
    let other = |id: &Option<String>, name: &Option<String>| {
        let another = *id != history.judged_source && history.judged_source.is_some();
        another.then(|| name.clone().or_else(|| id.clone()).unwrap_or_default())
    };
    let whole = history.rows.iter().filter(|row| row.part.is_none() && (superseded || !row.superseded));
    let mut marks: Vec<Mark> = whole
        .filter_map(|row: &HistoryRow| {
            let (period, source) = (row.period, other(&row.source, &row.source_name));
            match row.value {
                Some(Quantity::Number(value)) if row.superseded => {
                    // A figure that became definitive without changing was not wrong.
                    let stands = |other: &HistoryRow| {
                        let same = other.period == period && other.part.is_none() && !other.superseded;
                        same && other.source == row.source && other.value == row.value
                    };
                    let confirmed = history.rows.iter().any(stands);
                    (!confirmed).then_some(Mark::Superseded { period, value })
                }
                Some(Quantity::Number(value)) => Some(Mark::Figure(Drawn {
                    period,
                    value,
                    provisional: row.status != Status::Definitive,
                    margin: row.margin,
                    source,
                })),
                // That another source has no figure leaves no gap in the judged series.
                Some(Quantity::YesNo(_)) | None if row.superseded || source.is_some() => None,
                Some(Quantity::YesNo(_)) | None => Some(match row.withheld {
                    Some(why) => Mark::Hidden { period, why },
                    None => Mark::Gap { period },
                }),
            }
        })
        .collect();
    marks.extend(history.sums.iter().map(|sum| {
        Mark::Figure(Drawn {
            period: sum.period,
            value: sum.value,
            provisional: sum.status != Status::Definitive,
            margin: sum.margin,
            source: other(&sum.source, &sum.source_name),
        })
    }));
    marks.extend(history.breaks.iter().map(|(period, _)| Mark::Break { period: *period }));
    marks.sort_by_key(|mark| {
        let rank = match mark {
            Mark::Break { .. } => 0,
            Mark::Superseded { .. } => 1,
            Mark::Figure(figure) => 2 + u8::from(figure.source.is_some()),
            Mark::Gap { .. } | Mark::Hidden { .. } => 2,
        };
        (mark.period().start(), rank)
    });
    let figures: Vec<&Drawn> = marks.iter().filter_map(Mark::figure).collect();
    if figures.len() < 2 {
        return None;
    }
    let grows = matches!(history.unit, Unit::Count | Unit::Euro);
    let uneven = grows && figures.windows(2).any(|pair| pair[0].period.months() != pair[1].period.months());
    // What stands at the end of a period is drawn half a period earlier, as the figures themselves are.
    let own = figures.iter().rfind(|figure| figure.source.is_none()).or(figures.last())?;
    let half = f64::from(own.period.months()) / 2.0;
    let first_break = |from: f64| {
        let starts = history.breaks.iter().map(|(period, _)| beginning(*period));
        starts.filter(|at| *at > from).fold(f64::INFINITY, f64::min)
    };
    let knots = history.path.as_ref().map_or(&[][..], |line| line.knots());
    let way: Vec<(f64, f64)> =
        knots.iter().map(|(month, value)| (f64::from(*month) - half, *value)).collect();
    let interim = knots.iter().skip(1).take(knots.len().saturating_sub(2));
    let band = history.band.map(|band| {
        let from = f64::from(band.from) - half;
        let to = f64::from(Period::Year(band.by).end_month()) - half;
        TargetBand { from, to: to.min(first_break(from)), low: band.low, high: band.high, by: band.by }
    });
    let references = references(history, figures.first()?.period);
    Some(Chart {
        title: history.title.clone(),
        unit: history.unit,
        decimals: history.decimals,
        target: history.target,
        path: way.first().map_or_else(Vec::new, |(from, _)| until(&way, first_break(*from))),
        interim: interim.map(|(month, value)| (*value, (month - 1).div_euclid(12))).collect(),
        band,
        references,
        uneven,
        marks,
    })
}

/// The stretch of a way before a moment.
fn until(way: &[(f64, f64)], end: f64) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = way.iter().copied().take_while(|(at, _)| *at <= end).collect();
    if let (Some((m0, v0)), Some((m1, v1))) = (kept.last().copied(), way.get(kept.len()).copied()) {
        kept.push((end, v0 + (v1 - v0) * (end - m0) / (m1 - m0)));
    }
    kept
}

/// The lines of other regions, from the year of the first own figure on. The number of cases or the money of a whole
/// country is no measure for one municipality: only what does not grow with the size of a region is drawn.
fn references(history: &History, first: Period) -> Vec<ReferenceLine> {
    if matches!(history.unit, Unit::Count | Unit::Euro | Unit::Rank) {
        return Vec::new();
    }
    let mut lines: Vec<ReferenceLine> = Vec::new();
    for row in history.references.iter().filter(|row| row.period.end() >= first.start()) {
        let Quantity::Number(value) = row.value else { continue };
        match lines.iter_mut().find(|line| line.region == row.region) {
            Some(line) => match line.figures.iter_mut().find(|(period, _)| *period == row.period) {
                Some(known) => known.1 = value,
                None => line.figures.push((row.period, value)),
            },
            None => {
                lines.push(ReferenceLine { region: row.region.clone(), figures: vec![(row.period, value)] });
            }
        }
    }
    lines
}
