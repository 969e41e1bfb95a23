//! What the measurements make of the baselines that indicators declare: several rules ask it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::model::{Id, Indicator, IndicatorId, Period, Plan, Series, SeriesBreak, points};

/// The declared baselines by indicator.
pub(crate) type Baselines<'p> = BTreeMap<&'p IndicatorId, Baseline<'p>>;

/// What the measurements make of a declared baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Baseline<'p> {
    /// It can be worked out.
    Found {
        /// The value, in the indicator's unit: of a span of years, the mean.
        value: f64,
        /// Where its last figure stands.
        place: Place,
    },
    /// There is no figure for it at all.
    Unmeasured,
    /// Of a span of years, these have no figure.
    Lacking(Vec<Period>),
    /// Each year has a figure, but no source has all of them.
    SeveralSources,
    /// This series break falls inside it.
    Across(&'p SeriesBreak),
}

/// The declared baselines of a plan as they are known today.
pub(super) fn all(plan: &Plan, today: NaiveDate) -> Baselines<'_> {
    plan.indicators()
        .filter_map(|indicator| Some((&indicator.id, of(plan.series.get(&indicator.id), indicator, today)?)))
        .collect()
}

fn of<'p>(series: Option<&'p Series>, indicator: &'p Indicator, today: NaiveDate) -> Option<Baseline<'p>> {
    let periods = indicator.baseline.as_ref()?.periods();
    let (first, last) = (periods.first()?, periods.last()?);
    let inside = |one: &&SeriesBreak| {
        let at = one.period.start();
        first.start() < at && at <= last.end()
    };
    if let Some(across) = indicator.breaks.iter().find(inside) {
        return Some(Baseline::Across(across));
    }
    Some(series.map_or(Baseline::Unmeasured, |series| measured(series, indicator, &periods, today)))
}

fn measured<'p>(
    series: &Series,
    indicator: &Indicator,
    periods: &[Period],
    today: NaiveDate,
) -> Baseline<'p> {
    let wanted: BTreeSet<Period> = periods.iter().copied().collect();
    // Only the figures of these periods: a series can be long, and which of them counts depends on no other period.
    let measurements: Vec<_> =
        series.measurements.iter().filter(|one| wanted.contains(&one.period.value)).cloned().collect();
    let relevant = Series {
        indicator: series.indicator.clone(),
        file: series.file,
        whole: series.whole,
        source: series.source.clone(),
        measurements,
        references: Vec::new(),
    };
    let points = points(&relevant, indicator, today);
    let there: BTreeSet<Period> = points.iter().map(|point| point.period).collect();
    if there.is_empty() {
        return Baseline::Unmeasured;
    }
    if there.len() < wanted.len() {
        return Baseline::Lacking(wanted.difference(&there).copied().collect());
    }
    let mut by_source: BTreeMap<Option<&Id>, Vec<_>> = BTreeMap::new();
    for point in &points {
        by_source.entry(point.source).or_default().push(point);
    }
    // Of several sources that have all years, the first that the indicator names.
    let rank = |source: Option<&Id>| indicator.sources.iter().position(|id| Some(&id.value) == source);
    let judged = by_source
        .iter()
        .filter(|(_, points)| points.len() == wanted.len())
        .min_by_key(|(source, _)| rank(**source).unwrap_or(usize::MAX));
    let Some((_, points)) = judged else { return Baseline::SeveralSources };
    let Some(last) = points.last() else { return Baseline::Unmeasured };
    let figure = relevant.measurements.iter().find(|one| one.place == last.place);
    #[allow(clippy::cast_precision_loss)] // at most eleven hundred years
    let value = points.iter().map(|point| point.value.number()).sum::<f64>() / points.len() as f64;
    Baseline::Found { value, place: figure.map_or(last.place, |one| one.figure_place()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::load_texts;
    use crate::rules::base_plan;

    fn baseline(declared: &str, measured: &str) -> String {
        let texts = base_plan().into_iter().map(|(path, text)| {
            let text = match path {
                "measurements/buurt/overlast.toml" => measured.to_owned(),
                _ => text.replace("\"politie\"]", "\"politie\", \"vragenlijst\"]").replace(
                    "baseline = \"2024\"",
                    &format!(
                        "baseline = \"{declared}\"\nbreak = [{{ period = \"2022\", reason = \"Nieuw\" }}]"
                    ),
                ),
            };
            (path.to_owned(), text)
        });
        let loaded = load_texts(texts.collect(), "plan");
        let plan = loaded.plan.unwrap();
        let all = all(&plan, "2026-11-23".parse().unwrap());
        match all.iter().find(|(id, _)| id.to_string() == "buurt/overlast").unwrap().1 {
            Baseline::Found { value, .. } => value.to_string(),
            Baseline::Unmeasured => "unmeasured".to_owned(),
            Baseline::Lacking(years) => format!("lacking {years:?}"),
            Baseline::SeveralSources => "several sources".to_owned(),
            Baseline::Across(_) => "across".to_owned(),
        }
    }

    fn figures(figures: &[(&str, u32, &str)]) -> String {
        let one = |(period, value, source): &(&str, u32, &str)| {
            format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\nsource = \"{source}\"\n")
        };
        figures.iter().map(one).collect()
    }

    #[test]
    fn a_span_of_years_is_their_mean() {
        let measured = figures(&[("2022", 62, "politie"), ("2023", 51, "politie"), ("2024", 49, "politie")]);
        assert_eq!(baseline("2022/2024", &measured), "54");
        assert_eq!(baseline("2023", &measured), "51");
        assert_eq!(baseline("2022/2025", &measured), "lacking [Year(2025)]");
        assert_eq!(baseline("2025", &measured), "unmeasured");
    }

    #[test]
    fn a_baseline_lies_on_one_side_of_a_break() {
        let measured = figures(&[("2021", 62, "politie"), ("2022", 51, "politie")]);
        assert_eq!(baseline("2021/2022", &measured), "across");
        assert_eq!(baseline("2021/22", &measured), "across");
        assert_eq!(baseline("2022", &measured), "51");
    }

    #[test]
    fn a_baseline_comes_from_one_source() {
        let both = [("2023", 1, "vragenlijst"), ("2023", 9, "politie"), ("2024", 3, "vragenlijst")];
        assert_eq!(baseline("2023/2024", &figures(&both)), "2");
        assert_eq!(baseline("2023", &figures(&both)), "9");
        assert_eq!(baseline("2023/2024", &figures(&both[1..])), "several sources");
    }
}
