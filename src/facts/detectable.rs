//! Whether a target can be established by the method that will judge it, with 80% power at 5%, and which change can.

use chrono::NaiveDate;

use super::baseline::source_of_baseline;
use super::choice::{Choice, Horizon, choose};
use super::need::Detectable;
use super::statistics::Confidence;
use super::yardstick::Yardstick;
use crate::model::{Direction, Indicator, KnownFigure, Plan, Series, TargetForm, part_points, points};

/// What the figures make of an indicator, or of one of the parts for each of which its target holds, and how sure each must
/// be.
#[derive(Debug, Clone)]
pub struct Chosen<'p> {
    pub part: Option<&'p str>,
    pub choice: Choice<'p>,
    pub confidence: Confidence,
}

/// What the figures known by a day make of an indicator; where its target holds for each part, of each of those, which
/// together are as sure as one.
pub fn chosen_for_each<'p>(
    plan: &Plan,
    indicator: &'p Indicator,
    series: &'p Series,
    known_by: NaiveDate,
    day: NaiveDate,
) -> Vec<Chosen<'p>> {
    let each = indicator.each();
    if each.is_empty() {
        let choice = chosen(plan, indicator, series, known_by, day);
        return vec![Chosen { part: None, choice, confidence: Confidence::SINGLE }];
    }
    let known = part_points(series, indicator, known_by);
    let confidence = Confidence::of_parts(indicator.breakdown.as_ref().map_or(1, |one| one.parts.len()));
    let of_part = |part: &'p str| {
        let own: Vec<KnownFigure<'p>> =
            known.iter().filter(|(of, _)| *of == part).map(|(_, one)| *one).collect();
        let source = source_of_baseline(series, indicator, Some(part), known_by);
        let choice = choose(indicator, source, &own, Horizon::new(plan, day, indicator.target.as_ref()));
        Chosen { part: Some(part), choice, confidence }
    };
    each.into_iter().map(of_part).collect()
}

/// What the figures known by a day make of an indicator.
pub fn chosen<'p>(
    plan: &Plan,
    indicator: &'p Indicator,
    series: &'p Series,
    known_by: NaiveDate,
    day: NaiveDate,
) -> Choice<'p> {
    let known = points(series, indicator, known_by);
    let source = source_of_baseline(series, indicator, None, known_by);
    let target = indicator.target.as_ref().filter(|target| target.for_each.is_none());
    choose(indicator, source, &known, Horizon::new(plan, day, target))
}

/// The figure that a target asks for from a baseline, and whether it is the edge of a band; none of one that asks for none.
pub fn figure_asked(form: &TargetForm, from: f64) -> Option<(f64, bool)> {
    match form {
        TargetForm::Level { value, .. } => Some((value.value, false)),
        TargetForm::Change { change, .. } => Some((change.value.applied_to(from), false)),
        TargetForm::Within { within, .. } => Some((from + within.value.size_on(from), true)),
        TargetForm::Promise(_) | TargetForm::BetterThan { .. } => None,
    }
}

/// Whether a figure lies on the wrong side of the one it is measured from, or is the same: then there is no change to see.
pub fn is_wrong_way(direction: Direction, from: f64, to: f64) -> bool {
    match direction {
        Direction::Lower => to >= from,
        Direction::Higher => to <= from,
        Direction::Stable | Direction::Interpret => false,
    }
}

/// What it takes to establish the target of an indicator, or of the part that was chosen; none where it has no such target,
/// is one's own doing, which is counted exactly, or where no method says.
pub fn detectable(plan: &Plan, indicator: &Indicator, chosen: &Chosen<'_>) -> Option<Detectable> {
    let baseline = chosen.choice.baseline.as_ref()?;
    let (to, is_band) = figure_asked(&indicator.target.as_ref()?.form, baseline.value())?;
    if is_wrong_way(indicator.direction.value, baseline.value(), to) && !is_band {
        return None;
    }
    let of_part = chosen.part.is_some();
    let yardstick = Yardstick::of(indicator, &chosen.choice, baseline, plan.head.assessment, of_part).ok()?;
    let usable = !is_band || !matches!(yardstick, Yardstick::Survey { .. } | Yardstick::Means { .. });
    usable.then(|| yardstick.need(to, chosen.confidence)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::need::CountsNeed;
    use crate::facts::statistics::Cases;
    use crate::model::load_texts;
    use crate::rules::base_plan;

    /// Of the counted indicator of the small plan with other figures, baseline and target.
    fn of(definition: &[(&str, &str)], figures: &[(&str, u32)]) -> Option<Detectable> {
        let texts = base_plan().into_iter().map(|(path, text)| {
            let record = |(period, value): &(&str, u32)| {
                format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\n")
            };
            let text = match path {
                "measurements/buurt/overlast.toml" => figures.iter().map(record).collect(),
                _ => definition.iter().fold(text.to_owned(), |text, (from, to)| text.replacen(from, to, 1)),
            };
            (path.to_owned(), text)
        });
        let plan = load_texts(texts.collect(), "plan").plan.unwrap();
        let indicator = plan.indicators().find(|one| one.id.id.as_str() == "overlast").unwrap();
        let today = "2026-11-24".parse().unwrap();
        let chosen = chosen_for_each(&plan, indicator, &plan.series[&indicator.id], today, today);
        detectable(&plan, indicator, &chosen[0])
    }

    fn counts(definition: &[(&str, &str)], figures: &[(&str, u32)]) -> CountsNeed {
        match of(definition, figures) {
            Some(Detectable::Counts(need)) => need,
            other => panic!("{other:?}"),
        }
    }

    const TARGET: &str = "{ value = 50, by = 2027 }";
    const DISPERSION: &str = "dispersion = 0.002\n";

    #[test]
    fn ten_percent_less_takes_1492_cases_and_1937_of_three_years() {
        let own = |phi: &'static str, target: &'static str| [(DISPERSION, phi), (TARGET, target)];
        let less = "{ change = \"-10%\", by = 2027 }";
        let found = counts(&own("dispersion = 1.0\n", less), &[("2024", 1492), ("2025", 1400)]);
        assert_eq!((found.needed, found.a_year), (Cases::Needed(1492.0), 1492.0));
        assert!(Detectable::Counts(found).is_met());
        let short = counts(&own("dispersion = 1.0\n", less), &[("2024", 1491), ("2025", 1400)]);
        assert!(!Detectable::Counts(short).is_met());
        // Three years before, one after: 7.849 · 2 · (1/3 + 0.9) / 0.01 = 1936.1.
        let span = [
            (DISPERSION, "dispersion = 2.0\n"),
            (TARGET, less),
            ("baseline = \"2024\"", "baseline = \"2022/2024\""),
        ];
        let three = counts(&span, &[("2022", 1000), ("2023", 1100), ("2024", 900), ("2025", 1000)]);
        assert_eq!((three.needed, three.a_year), (Cases::Needed(1937.0), 1000.0));
        // Where φ grows with size no number is enough.
        let grows = counts(&own("", less), &[("2024", 20_000), ("2025", 19_000)]);
        assert!(grows.needed == Cases::NeverEnough && !Detectable::Counts(grows).is_met());
    }

    #[test]
    fn the_smallest_fall_seen_at_54_a_year_is_63_percent() {
        let found =
            counts(&[(DISPERSION, ""), (TARGET, "{ value = 30, by = 2027 }")], &[("2024", 54), ("2025", 50)]);
        assert!((found.smallest.unwrap() - 0.631).abs() < 0.0005, "{found:?}");
        assert!((found.asked - (30.0 / 54.0 - 1.0)).abs() < 1e-12 && !Detectable::Counts(found).is_met());
    }

    #[test]
    fn with_an_ordinary_range_a_fall_of_3_6_mean_moving_ranges_is_seen() {
        let years = ["2015", "2016", "2017", "2018", "2019", "2020"];
        let calm = [620, 610, 555, 610, 625, 595];
        let mut figures: Vec<(&str, u32)> = years.into_iter().zip(calm).collect();
        figures.push(("2021", 560));
        // 3.6 · 33 = 118.8 below 595: 476.2.
        for (target, met) in [("{ value = 476, by = 2027 }", true), ("{ value = 477, by = 2027 }", false)] {
            let definition =
                [(DISPERSION, ""), (TARGET, target), ("baseline = \"2024\"", "baseline = \"2020\"")];
            let Some(found @ Detectable::Range(need)) = of(&definition, &figures) else { panic!() };
            assert!((need.range.smallest_change() - 118.8).abs() < 1e-9);
            assert_eq!(found.is_met(), met, "{target}");
        }
    }

    #[test]
    fn a_band_of_counts_and_what_has_no_target() {
        let figures = [("2024", 400), ("2025", 410)];
        let band = [
            (DISPERSION, "dispersion = 1.0\n"),
            ("direction = \"lower\"", "direction = \"stable\""),
            (TARGET, "{ within = \"20%\", by = 2027 }"),
        ];
        // A rise out of it: 7.849 · (1 + 1.2) / 0.04 = 431.7.
        assert_eq!(counts(&band, &figures).needed, Cases::Needed(432.0));
        assert_eq!(of(&[(TARGET, "{ at_least = 2, per = \"year\" }")], &figures), None);
        assert_eq!(of(&[(TARGET, "{ value = 500, by = 2027 }")], &figures), None);
    }
}
