//! The figure of the last period that has passed is there.
//!
//! Of an indicator that was never measured it is not said: `indicator/baseline-unmeasured` says that. A period counts
//! as settled by any measurement about (a part of) it, also by one that says why there is no figure.

use chrono::{Datelike as _, Days, NaiveDate};

use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;
use crate::model::{Chapter, Frequency, Indicator, Measurement, Period, PeriodKind, Series, Target};

pub(super) const RULE: Rule = Rule {
    id: "measurement/overdue",
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "\
[[measurement]]
period = \"2025\"
value = 55
",
        wrong: "",
        right: "\
[[measurement]]
period = \"2025\"
missing = \"De politie heeft nog geen cijfer\"
",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for chapter in context.plan.chapters() {
        for indicator in &chapter.indicators {
            let series = context.plan.series.get(&indicator.id).filter(|series| series.whole);
            findings.extend(series.and_then(|series| overdue(context, chapter, indicator, series)));
        }
    }
}

fn overdue(
    context: &Context<'_>,
    chapter: &Chapter,
    indicator: &Indicator,
    series: &Series,
) -> Option<Diagnostic> {
    // What was done is recorded when it is done; a promise that nothing is recorded of is judged by itself.
    if matches!(indicator.target, Some(Target::Cadence(_))) {
        return None;
    }
    let latest = series.measurements.iter().max_by_key(|one| one.period.end())?;
    let due = last_due(indicator, latest, context.today)?;
    let settled = |one: &Measurement| one.period.start() <= due.end() && due.start() <= one.period.end();
    let holds = [&chapter.years, &indicator.years].into_iter().all(|years| years.covers(due.end().year()));
    if !holds || series.measurements.iter().any(settled) {
        return None;
    }
    let message = Message::new("measurement-overdue")
        .with("indicator", indicator.title.as_str())
        .with("period", due.to_string());
    let help = Message::new("measurement-overdue-help")
        .with("name", indicator.id.to_string())
        .with("period", due.to_string());
    let finding = RULE
        .finding(latest.period.place, message)
        .label(Message::new("measurement-overdue-latest"))
        .related(indicator.frequency.place, Message::new("measurement-overdue-frequency"))
        .help(help)
        .subject(indicator.id.to_string());
    Some(finding)
}

/// The last period of an indicator's frequency of which the figure should be out by now. Where there is no figure each
/// year, the years count from the latest measurement.
fn last_due(indicator: &Indicator, latest: &Measurement, today: NaiveDate) -> Option<Period> {
    let out = today.checked_sub_days(Days::new(u64::from(indicator.lag_days) + 1))?;
    let school = latest.period.kind() == PeriodKind::SchoolYear;
    let every = |years: i32| {
        let last = last_year(school, out);
        let measured = if school { latest.period.start().year() } else { latest.period.end().year() };
        let due = measured + (last - measured).div_euclid(years) * years;
        (due > measured).then(|| year(school, due))
    };
    match indicator.frequency.value {
        Frequency::Monthly => Some(ended(out, 1, Period::Month)),
        Frequency::Quarterly => Some(ended(out, 3, Period::Quarter)),
        Frequency::HalfYearly => Some(ended(out, 6, Period::Half)),
        Frequency::Yearly => Some(year(school, last_year(school, out))),
        Frequency::TwoYearly => every(2),
        Frequency::FourYearly => every(4),
        Frequency::Irregular => None,
    }
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

    /// The period that is overdue for a frequency, with one measurement, on a day.
    fn due(frequency: &str, measured: &str, today: &str) -> Option<String> {
        let texts = base_plan().into_iter().map(|(path, text)| {
            let text = match path {
                "measurements/buurt/overlast.toml" => {
                    format!("[[measurement]]\nperiod = \"{measured}\"\nvalue = 1\n")
                }
                _ => text.replace("\"yearly\"", &format!("\"{frequency}\"\nlag_days = 30")),
            };
            (path.to_owned(), text)
        });
        let plan = load_texts(texts.collect(), "plan").plan.unwrap();
        let indicator = plan.indicators().find(|one| one.id.id.as_str() == "overlast").unwrap();
        let latest = &plan.series[&indicator.id].measurements[0];
        last_due(indicator, latest, today.parse().unwrap()).map(|period| period.to_string())
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
        ] {
            assert_eq!(
                due(frequency, measured, today).as_deref(),
                expected,
                "{frequency} {measured} {today}"
            );
        }
    }
}
