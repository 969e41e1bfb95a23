//! Whether a target can be established by the method that will judge it, with 80% power at 5%, and which change can.

use chrono::NaiveDate;

use super::baseline::source_of_baseline;
use super::choice::{Choice, Horizon, choose};
use super::statistics::{
    Cases, Confidence, OrdinaryRange, Years, cases_needed, smallest_fall, smallest_rise,
};
use super::survey::{Sample, SurveyNeed, survey_need};
use super::usual::{dispersion_of, usual_range};
use crate::lang::Message;
use crate::model::{
    Direction, Indicator, IndicatorKind, KnownFigure, Period, Plan, Series, TargetForm, part_points, points,
};

/// What it takes to establish a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Detectable {
    /// Respondents.
    Survey(SurveyNeed),
    /// A change that stands out from what is not unusual.
    Range(RangeNeed),
    /// Cases.
    Counts(CountsNeed),
}

/// What it takes where the ordinary range judges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RangeNeed {
    pub from: f64,
    /// The change from the baseline that the target asks; below zero a fall.
    pub asked: f64,
    /// What is not unusual up to the baseline.
    pub range: OrdinaryRange,
}

/// What it takes where two counts are compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountsNeed {
    /// The change that the target asks, as a fraction of the baseline; below zero a fall.
    pub asked: f64,
    /// The cases of the baseline, a year.
    pub a_year: f64,
    /// How many it takes.
    pub needed: Cases,
    /// The smallest change the same way that so many cases show, as a fraction; none where even the largest is not seen.
    pub smallest: Option<f64>,
}

impl RangeNeed {
    /// Whether even a fall to nothing would not stand out.
    pub fn sees_nothing(self) -> bool {
        self.asked < 0.0 && self.range.smallest_change() > self.from + 1e-9
    }

    /// It in words, for the messages that tell of it.
    pub fn in_words(self, message: Message) -> Message {
        message
            .with("way", way(self.asked))
            .with("asked", tenth(self.asked.abs()))
            .with("smallest", tenth(self.range.smallest_change()))
            .with("figures", self.range.figures)
            .with("moved", tenth(self.range.mean_moving_range))
    }
}

impl CountsNeed {
    /// The smallest change that is seen, in whole percent; in tenths where it would seem on the other side of what is asked.
    fn in_percent(self, smallest: f64) -> f64 {
        let (seen, asked) = (smallest.abs() * 100.0, self.asked.abs() * 100.0);
        let whole = seen.round();
        if (whole - asked) * (seen - asked) > 0.0 { whole } else { tenth(seen) }
    }

    /// It in words, for the messages that tell of it.
    pub fn in_words(self, message: Message) -> Message {
        let percent = |part: f64| tenth(part.abs() * 100.0);
        let message = message
            .with("way", way(self.asked))
            .with("asked", percent(self.asked))
            .with("cases", tenth(self.a_year))
            .with("smallest", self.smallest.map_or(0.0, |smallest| self.in_percent(smallest)));
        match self.needed {
            Cases::Needed(needed) => message.with("needed", needed),
            Cases::NeverEnough => message,
        }
    }
}

fn way(change: f64) -> &'static str {
    if change < 0.0 { "fall" } else { "rise" }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

impl Detectable {
    /// Whether the target can be established.
    pub fn is_met(self) -> bool {
        match self {
            Detectable::Survey(need) => need.is_met(),
            Detectable::Range(RangeNeed { asked, range, .. }) => {
                asked.abs() >= range.smallest_change() - 1e-9
            }
            Detectable::Counts(CountsNeed { a_year, needed, .. }) => {
                matches!(needed, Cases::Needed(needed) if needed <= a_year + 1e-9)
            }
        }
    }
}

/// What it takes to establish a target of an indicator, or of one of its parts.
#[derive(Debug, Clone)]
pub struct Need<'p> {
    pub part: Option<&'p str>,
    /// What its figures make of it.
    pub choice: Choice<'p>,
    /// What it takes.
    pub what: Detectable,
}

/// What it takes to establish the target of an indicator; of one that holds for each part what it takes for each, which
/// together are as sure as one.
pub fn needs<'p>(
    plan: &Plan,
    indicator: &'p Indicator,
    series: &'p Series,
    known_by: NaiveDate,
    day: NaiveDate,
) -> Vec<Need<'p>> {
    let each = indicator.each();
    if each.is_empty() {
        let choice = chosen(plan, indicator, series, known_by, day);
        let what = detectable(plan, indicator, &choice, None);
        return what.map(|what| Need { part: None, choice, what }).into_iter().collect();
    }
    let known = part_points(series, indicator, known_by);
    let confidence = Confidence::of_parts(indicator.breakdown.as_ref().map_or(1, |one| one.parts.len()));
    let of_part = |part: &'p str| {
        let own: Vec<KnownFigure<'p>> =
            known.iter().filter(|(of, _)| *of == part).map(|(_, one)| *one).collect();
        let source = source_of_baseline(series, indicator, known_by);
        let choice = choose(indicator, source, &own, horizon(plan, day));
        let what = detectable(plan, indicator, &choice, Some(confidence))?;
        Some(Need { part: Some(part), choice, what })
    };
    each.into_iter().filter_map(of_part).collect()
}

fn horizon(plan: &Plan, day: NaiveDate) -> Horizon {
    Horizon { plan_begins: Period::Year(plan.head.first_year.value.0).start(), day }
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
    let source = source_of_baseline(series, indicator, known_by);
    choose(indicator, source, &known, horizon(plan, day))
}

/// What it takes to establish the target of an indicator; none where it has no such target, is one's own doing, which is
/// counted exactly, or where no method says. Of a part, with how sure it must be: parts have no ordinary range.
fn detectable(
    plan: &Plan,
    indicator: &Indicator,
    choice: &Choice<'_>,
    of_part: Option<Confidence>,
) -> Option<Detectable> {
    let confidence = of_part.unwrap_or(Confidence::SINGLE);
    let observed =
        indicator.kind.value == IndicatorKind::Effect || indicator.id.chapter.as_str() == "monitor";
    let baseline = choice.baseline.as_ref().filter(|_| observed)?;
    let from = baseline.value();
    let (to, is_band) = match &indicator.target.as_ref()?.form {
        TargetForm::Level { value, .. } => (value.value, false),
        TargetForm::Change { change, .. } => (change.value.applied_to(from), false),
        TargetForm::Within { within, .. } => (from + within.value.size_on(from), true),
        TargetForm::Promise(_) | TargetForm::BetterThan { .. } => return None,
    };
    let published =
        baseline.readings.iter().any(|one| one.points().iter().any(|point| point.published.is_some()));
    // Where the target is met or wrong from the start there is no change to establish.
    let wrong_way = match indicator.direction.value {
        Direction::Lower => to >= from,
        Direction::Higher => to <= from,
        Direction::Stable | Direction::Interpret => false,
    };
    if published || wrong_way && !is_band || indicator.unit.check(baseline.last().point().value).is_err() {
        return None;
    }
    let sample = |point: &KnownFigure<'_>| {
        let own = point.design_effect.or(indicator.design_effect.map(|at| at.value));
        Some(Sample { n: point.sample?, design_effect: own.unwrap_or(1.0) })
    };
    if indicator.unit.is_share() {
        let [only] = baseline.readings.as_slice() else { return None };
        let before = sample(only.point()).filter(|_| !is_band)?;
        // A figure that cannot be tells of no sample.
        let usable = |point: &&KnownFigure<'_>| indicator.unit.check(point.value).is_ok();
        let latest = choice.latest.as_ref().filter(usable).and_then(sample).unwrap_or(before);
        return survey_need(from, before, to, latest, confidence).map(Detectable::Survey);
    }
    let dispersion = dispersion_of(indicator, plan.head.assessment);
    let history = choice.run_up_to(indicator, baseline.last());
    if let (None, Ok(range)) = (of_part, usual_range(indicator, &history, dispersion)) {
        return Some(Detectable::Range(RangeNeed { from, asked: to - from, range }));
    }
    let mut cases = (0.0, 0.0);
    for point in baseline.readings.iter().flat_map(|reading| reading.points()) {
        let counted = indicator.unit.cases(point.value.number(), point.ratio)?;
        cases = (cases.0 + counted, cases.1 + f64::from(point.period.months()) / 12.0);
    }
    let years = Years { before: cases.1, after: f64::from(baseline.last().months()) / 12.0 };
    let (a_year, asked) = (cases.0 / years.before, to / from - 1.0);
    let needed = cases_needed(-asked, years, dispersion, confidence)?;
    let smallest =
        if asked < 0.0 { smallest_fall } else { smallest_rise }(a_year, years, dispersion, confidence);
    Some(Detectable::Counts(CountsNeed { asked, a_year, needed, smallest }))
}

#[cfg(test)]
mod tests {
    use super::*;
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
        let needs = needs(&plan, indicator, &plan.series[&indicator.id], today, today);
        needs.first().map(|need| need.what)
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
