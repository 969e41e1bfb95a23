//! Which figure should be out by a day, and whether something is on record about it.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};

use super::source_of_baseline;
use super::spans::Spans;
use crate::model::{Frequency, Indicator, Lifetime, Measurement, Period, PeriodKind, Plan, Series};

/// When the figures of an indicator should be out.
#[derive(Debug, Clone)]
pub struct Calendar<'p> {
    plan: &'p Plan,
    indicator: &'p Indicator,
    /// The latest period on record of the source that has the baseline.
    latest: Option<Period>,
    /// The first year in which plan, priority, goal and indicator hold.
    first: i32,
}

impl<'p> Calendar<'p> {
    /// The calendar of an indicator, with the figures known by a day.
    pub fn new(
        plan: &'p Plan,
        indicator: &'p Indicator,
        series: Option<&'p Series>,
        known_by: NaiveDate,
    ) -> Calendar<'p> {
        let latest = series.and_then(|series| latest_of_series(series, indicator, known_by));
        let latest = latest.map(|one| one.period.value);
        Calendar { plan, indicator, latest, first: first_year(plan, indicator) }
    }

    /// The last period of the indicator's frequency whose figure should be out on a day: the period has ended, and
    /// `lag_days` have passed since. Only periods in which plan, priority, goal and indicator hold; none for an irregular
    /// one.
    ///
    /// What comes every second or fourth year is counted from the latest period on record of the source that has the
    /// baseline, so that nothing is asked for sooner than that; before anything is on record, from the baseline, else from
    /// the first year in which it holds.
    pub fn due_on(&self, day: NaiveDate) -> Option<Period> {
        let Calendar { indicator, latest, first, .. } = *self;
        let out = day.checked_sub_days(Days::new(u64::from(indicator.lag_days) + 1))?;
        let school = latest.is_some_and(|period| period.kind() == PeriodKind::SchoolYear);
        let every = |years: i32| {
            let last = last_year(school, out);
            let anchor = match latest {
                Some(period) if school => period.start().year(),
                Some(period) => period.end().year(),
                None => indicator.baseline.map_or(first, |baseline| baseline.value.last().end().year()),
            };
            let turns = (last - anchor).div_euclid(years);
            // A figure of the latest period itself is there already.
            (turns > 0 || turns == 0 && latest.is_none()).then(|| year(school, anchor + turns * years))
        };
        let period = match indicator.frequency.value {
            Frequency::Irregular => return None,
            Frequency::Monthly => ended(out, 1, Period::Month),
            Frequency::Quarterly => ended(out, 3, Period::Quarter),
            Frequency::HalfYearly => ended(out, 6, Period::Half),
            // Each year is a year of its own, whatever came before.
            Frequency::Yearly => year(school, last_year(school, out)),
            Frequency::TwoYearly => every(2)?,
            Frequency::FourYearly => every(4)?,
        };
        self.holds_in(period).then_some(period)
    }

    /// The last period whose figure should be out on a day and of which nothing is on record: the one that is due, else one
    /// that was skipped since figures are on record. What comes every second or fourth year is counted from the latest, so
    /// that nothing of it is skipped.
    pub fn overdue_on(&self, day: NaiveDate, series: Option<&Series>, known_by: NaiveDate) -> Option<Period> {
        let due = self.due_on(day)?;
        let recorded = OnRecord::of(self.indicator, series, known_by);
        if !recorded.lacking(due).is_empty() {
            return Some(due);
        }
        if matches!(self.indicator.frequency.value, Frequency::TwoYearly | Frequency::FourYearly) {
            return None;
        }
        let first = recorded.all.start()?;
        let since = |period: &Period| first <= period.start() && period.end() < due.start();
        let mut all = self.begun_by(due.start()).into_iter().filter(since);
        all.rfind(|period| !recorded.lacking(*period).is_empty())
    }

    /// The periods of the indicator's frequency that have begun by a day, the oldest first, whatever is on record about
    /// them and however late their figures come. None for an irregular one.
    pub fn begun_by(&self, day: NaiveDate) -> Vec<Period> {
        let Calendar { indicator, latest, first, .. } = *self;
        let school = latest.is_some_and(|period| period.kind() == PeriodKind::SchoolYear);
        let years = first - 1..=day.year();
        let in_year = |of: i32, make: fn(i32, u32) -> Period| {
            years
                .clone()
                .flat_map(move |one| (1..=of).map(move |part| make(one, part.unsigned_abs())))
                .collect()
        };
        let every = |step: i32| {
            let anchor = match latest {
                Some(period) if school => period.start().year(),
                Some(period) => period.end().year(),
                None => indicator.baseline.map_or(first, |baseline| baseline.value.last().end().year()),
            };
            let turns = years.clone().filter(|one| (one - anchor).rem_euclid(step) == 0);
            turns.map(|one| year(school, one)).collect()
        };
        let all: Vec<Period> = match indicator.frequency.value {
            Frequency::Irregular => Vec::new(),
            Frequency::Monthly => in_year(12, Period::Month),
            Frequency::Quarterly => in_year(4, Period::Quarter),
            Frequency::HalfYearly => in_year(2, Period::Half),
            Frequency::Yearly => every(1),
            Frequency::TwoYearly => every(2),
            Frequency::FourYearly => every(4),
        };
        all.into_iter().filter(|period| period.start() <= day && self.holds_in(*period)).collect()
    }

    /// Whether plan, priority, goal and indicator hold in a period.
    fn holds_in(&self, period: Period) -> bool {
        let Calendar { plan, indicator, first, .. } = *self;
        let begun = Period::Year(first).start() <= period.start();
        let held = lifetimes(plan, indicator)
            .all(|years| years.ended.as_ref().is_none_or(|ended| period.start() <= ended.period.value.end()));
        let ends = plan.head.years().map(|years| Period::Year(*years.end()).end());
        // Of a plan whose years cannot be read nothing is asked for.
        begun && held && ends.is_some_and(|end| period.start() <= end)
    }
}

/// What is on record about an indicator, known by a day: the figures and the reasons why there is none. One that another took
/// the place of is of the same period.
#[derive(Debug, Clone)]
pub struct OnRecord<'p> {
    indicator: &'p Indicator,
    all: Spans,
    of_whole: Spans,
    of_parts: BTreeMap<&'p str, Spans>,
}

impl<'p> OnRecord<'p> {
    /// What the file of an indicator says by a day; nothing where there is no file.
    pub fn of(indicator: &'p Indicator, series: Option<&'p Series>, known_by: NaiveDate) -> OnRecord<'p> {
        let all = series.into_iter().flat_map(|series| &series.measurements);
        let known: Vec<&'p Measurement> = all.filter(|one| one.known_since() <= known_by).collect();
        let mut by_part: BTreeMap<Option<&'p str>, Vec<Period>> = BTreeMap::new();
        for one in &known {
            let part = one.part.as_ref().map(|part| part.as_str());
            by_part.entry(part).or_default().push(one.period.value);
        }
        OnRecord {
            indicator,
            all: Spans::of(known.iter().map(|one| one.period.value)),
            of_whole: by_part.remove(&None).map(Spans::of).unwrap_or_default(),
            of_parts: by_part.into_iter().filter_map(|(part, all)| Some((part?, Spans::of(all)))).collect(),
        }
    }

    /// Whether something is on record about a period and a part, or about one around or within it; without a part about
    /// anything of it. Of the whole it says nothing of a part for each of which a target holds.
    pub fn settles(&self, period: Period, part: Option<&str>) -> bool {
        let Some(part) = part else { return self.all.overlap(period) };
        let of_part = self.of_parts.get(part).is_some_and(|spans| spans.overlap(period));
        of_part || self.indicator.each().is_empty() && self.of_whole.overlap(period)
    }

    /// What of a period nothing is on record about: parts, or none of the whole where nothing is. Of what is recorded by
    /// part those parts are asked for that a target holds for, else those that ever came.
    pub fn lacking(&self, period: Period) -> Vec<Option<&'p str>> {
        let each = self.indicator.each();
        if each.is_empty() && !self.settles(period, None) {
            return vec![None];
        }
        let parts = if each.is_empty() { self.parts() } else { each };
        parts.into_iter().filter(|part| !self.settles(period, Some(part))).map(Some).collect()
    }

    /// The parts of the breakdown of which something is on record.
    fn parts(&self) -> Vec<&'p str> {
        let parts = self.indicator.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
        parts.map(|part| part.as_str()).filter(|part| self.of_parts.contains_key(part)).collect()
    }
}

/// What is on record of the latest period, a reason why there is no figure included: of the source that has the baseline;
/// of any, where there is no such source.
pub fn latest_of_series<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    known_by: NaiveDate,
) -> Option<&'p Measurement> {
    let source = source_of_baseline(series, indicator, None, known_by);
    let all = series.measurements.iter().filter(|one| one.known_since() <= known_by);
    let own = all.filter(|one| source.is_none_or(|id| series.source_of(one, indicator) == Some(id)));
    own.max_by_key(|one| one.period.end())
}

/// The lifetimes that an indicator lies in: its priority's, its goal's and its own.
pub fn lifetimes<'p>(plan: &'p Plan, indicator: &'p Indicator) -> impl Iterator<Item = &'p Lifetime> {
    let chapter = plan.chapter(&indicator.id.chapter);
    let goal = indicator.goal_id().and_then(|id| chapter?.goals.iter().find(|goal| goal.id == id));
    let around = [chapter.map(|chapter| &chapter.years), goal.map(|goal| &goal.years)];
    around.into_iter().flatten().chain([&indicator.years])
}

/// The first year in which plan, priority, goal and indicator hold.
fn first_year(plan: &Plan, indicator: &Indicator) -> i32 {
    let own = lifetimes(plan, indicator).filter_map(|years| years.from).map(|from| from.value.0);
    own.fold(plan.head.first_year.value.0, i32::max)
}

/// The last period of so many months that ended by a day.
fn ended(by: NaiveDate, months: u32, period: fn(i32, u32) -> Period) -> Period {
    let number = by.month0() / months + 1;
    let running = period(by.year(), number);
    match number {
        _ if running.end() <= by => running,
        1 => period(by.year() - 1, 12 / months),
        _ => period(by.year(), number - 1),
    }
}

/// The last year, or the first year of the last school year, that ended by a day.
fn last_year(school: bool, by: NaiveDate) -> i32 {
    let this = by.year();
    if year(school, this).end() <= by {
        this
    } else if year(school, this - 1).end() <= by {
        this - 1
    } else {
        this - 2
    }
}

fn year(school: bool, year: i32) -> Period {
    if school { Period::SchoolYear(year) } else { Period::Year(year) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::load_texts;
    use crate::rules::base_plan;

    /// What a calendar says of a frequency, with a baseline and with what is on record.
    fn asked(
        frequency: &str,
        baseline: &str,
        measured: &[&str],
        ask: impl Fn(&Calendar<'_>, Option<&Series>) -> Option<Period>,
        today: &str,
    ) -> Option<String> {
        let texts = base_plan().into_iter().map(|(path, text)| {
            let record = |period: &&str| format!("[[measurement]]\nperiod = \"{period}\"\nvalue = 1\n");
            let text = match path {
                "measurements/buurt/overlast.toml" => measured.iter().map(record).collect(),
                _ => text
                    .replace("\"yearly\"", &format!("\"{frequency}\"\nlag_days = 30"))
                    .replace("baseline = \"2024\"", &format!("baseline = \"{baseline}\"")),
            };
            (path.to_owned(), text)
        });
        let plan = load_texts(texts.collect(), "plan").plan.unwrap();
        let indicator = plan.indicators().find(|one| one.id.id.as_str() == "overlast").unwrap();
        let series = plan.series.get(&indicator.id);
        let calendar = Calendar::new(&plan, indicator, series, today.parse().unwrap());
        ask(&calendar, series).map(|period| period.to_string())
    }

    /// The period that is due for a frequency on a day.
    fn due(frequency: &str, baseline: &str, measured: &[&str], today: &str) -> Option<String> {
        let day = today.parse().unwrap();
        asked(frequency, baseline, measured, |calendar, _| calendar.due_on(day), today)
    }

    #[test]
    fn what_was_skipped_is_overdue_until_something_is_on_record() {
        for (frequency, measured, expected) in [
            ("monthly", &["2026-02", "2026-03", "2026-05", "2026-06", "2026-07"][..], Some("2026-04")),
            ("monthly", &["2026-02", "2026-04", "2026-06", "2026-07"], Some("2026-05")),
            ("monthly", &["2026-05", "2026-06", "2026-07"], None),
            // What is due comes first.
            ("monthly", &["2026-02", "2026-04", "2026-05"], Some("2026-07")),
            ("quarterly", &["2025-Q3", "2026-Q1", "2026-Q2"], Some("2025-Q4")),
            // A longer figure around it is something.
            ("quarterly", &["2025-Q3", "2025-H2", "2026-Q1", "2026-Q2"], None),
            ("yearly", &["2023", "2025"], Some("2024")),
            // The plan begins in 2024.
            ("yearly", &["2020", "2024", "2025"], None),
            ("two-yearly", &["2020", "2024", "2025"], None),
            ("irregular", &["2024-03", "2026-07"], None),
        ] {
            let today = "2026-09-02";
            let day = today.parse().unwrap();
            let ask =
                |calendar: &Calendar<'_>, series: Option<&Series>| calendar.overdue_on(day, series, day);
            let found = asked(frequency, "2024", measured, ask, today);
            assert_eq!(found.as_deref(), expected, "{frequency} {measured:?}");
        }
    }

    #[test]
    fn a_figure_is_due_when_its_period_and_the_lag_have_passed() {
        for (frequency, measured, today, expected) in [
            ("yearly", "2024", "2026-01-30", Some("2024")),
            ("yearly", "2024", "2026-01-31", Some("2025")),
            ("monthly", "2025-01", "2026-01-20", Some("2025-11")),
            ("monthly", "2025-01", "2026-03-03", Some("2026-01")),
            ("quarterly", "2025-Q1", "2026-05-01", Some("2026-Q1")),
            ("quarterly", "2025-Q1", "2026-04-30", Some("2025-Q4")),
            ("half-yearly", "2025-H1", "2026-01-31", Some("2025-H2")),
            ("yearly", "2023/24", "2026-08-31", Some("2025/26")),
            ("yearly", "2023/24", "2026-08-30", Some("2024/25")),
            ("yearly", "2023/24", "2026-02-01", Some("2024/25")),
            ("two-yearly", "2023", "2025-12-31", None),
            ("two-yearly", "2023", "2026-02-01", Some("2025")),
            ("two-yearly", "2023", "2028-06-01", Some("2027")),
            ("four-yearly", "2023", "2027-06-01", None),
            ("two-yearly", "2024/25", "2027-06-01", None),
            ("two-yearly", "2024/25", "2027-09-01", Some("2026/27")),
            ("irregular", "2010", "2026-11-23", None),
            // Not before the plan, nor after it.
            ("yearly", "2020", "2024-06-01", None),
            ("yearly", "2027", "2029-06-01", None),
        ] {
            let found = due(frequency, "2024", &[measured], today);
            assert_eq!(found.as_deref(), expected, "{frequency} {measured} {today}");
        }
    }

    #[test]
    fn what_comes_every_other_year_is_counted_from_the_latest_on_record() {
        for (baseline, measured, today, expected) in [
            ("2022", &["2022", "2023"][..], "2026-06-01", Some("2025")),
            ("2022", &["2022", "2025"], "2026-06-01", None),
            ("2022", &["2022", "2025"], "2028-06-01", Some("2027")),
            ("2022", &["2025", "2022"], "2028-06-01", Some("2027")),
            // Never measured: from the baseline.
            ("2022", &[], "2026-06-01", Some("2024")),
            ("2023", &[], "2026-06-01", Some("2025")),
            ("2027", &[], "2026-06-01", None),
        ] {
            let found = due("two-yearly", baseline, measured, today);
            assert_eq!(found.as_deref(), expected, "{baseline} {measured:?} {today}");
        }
    }
}
