//! Why a judgement is as it is, beside the numbers.

use super::judge::CannotSay;
use crate::facts::Run;
use crate::lang::{Arg, Message};
use crate::model::{Period, PeriodRange, Withheld};

/// One remark on a judgement.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The period of the target has come and the target is not met.
    TargetNotMet(Period),
    /// The period of the target has passed without a figure for it, or with one that cannot be compared.
    TargetYearNotMeasured(Period, bool),
    /// The baseline comes from a weighted survey.
    Weighted(PeriodRange),
    /// The latest figure, or the baseline, will be revised.
    Provisional(PeriodRange),
    /// The same, of a figure that was revised once already.
    RevisedProvisional(PeriodRange),
    /// The sample does not stand for the population.
    NotRepresentative(PeriodRange),
    /// A series break lies in between.
    SeriesBreak(Period, String),
    /// A longer period holds more than a shorter one.
    OtherLength(Period, Period),
    /// They are other parts of a year.
    Season(Period, Period),
    /// The last twelve months share months with the baseline.
    RollingYearOverlaps,
    /// Later figures make no complete twelve months, because that of this period is not there.
    RollingYearStops(Period),
    /// There are no twelve months that are complete, because the figure of this period is not there.
    NoTwelveMonths(Period),
    /// The target is of a whole year, and no figure is over one; the latest is over this period.
    NoWholeYear(Period),
    /// There is no figure of a region for the judged period.
    NoReference(String, PeriodRange),
    /// Whether the change is chance cannot be said, and why.
    CannotSay(CannotSay),
    /// Of a target that holds for each part, these decide: their ids and titles.
    PartDecides(Vec<(String, String)>),
    /// A second source, by its id and its name, has a figure of the same period of a promise, which does not count.
    SecondSource(Period, String, String),
    /// A monitored figure rose, certainly or by more than the plan's alert.
    Alert(Period, PeriodRange),
    /// Only another source has a later figure.
    OtherSource {
        source: String,
        /// The period of its figure.
        period: Period,
    },
    /// The baseline that the plan names has no measurement; the first comparable one serves.
    BaselineNotMeasured(PeriodRange),
    /// The year that the plan names as baseline is on record by parts of it, of which these lack.
    BaselineLacks(PeriodRange, Vec<Period>),
    /// The baseline that the plan names cannot be worked out: part of its years lacks, or sources or a break differ.
    BaselineIncomplete(PeriodRange),
    /// It is known that there is no figure for a period, and why.
    NoFigure(Period, String),
    /// There is a figure for a period, which is not published.
    Withheld(Period, Withheld),
    /// There is a figure to measure from, which is not published.
    BaselineWithheld(Period, Withheld),
    /// The total is the sum of its parts.
    SumOfParts(usize),
    /// Of some parts there is a newer figure, and not of these, so that there is no total: their ids and titles.
    PartsMissing(Period, Vec<(String, String)>),
    /// A promise was not kept in a period (for a part).
    Missed(Period, Option<String>),
    /// Nothing is on record for a period (for a part).
    Unknown(Period, Option<String>),
    /// Not all is on record for a period of a norm (for a part).
    UnknownInPart(Period, Option<String>),
    /// The promise begins later.
    NotYet(i32),
    /// It ended before the plan did.
    Ended(Period),
    /// A figure that should be there by now is not.
    Overdue(Period),
    /// Something is the officer's reading and not the council's words.
    Assumed(String),
}

impl Reason {
    /// Whether it says why two figures cannot be compared.
    pub fn is_about_comparing(&self) -> bool {
        matches!(
            self,
            Reason::OtherLength(..)
                | Reason::Season(..)
                | Reason::RollingYearOverlaps
                | Reason::NoWholeYear(_)
                | Reason::NoTwelveMonths(_)
                | Reason::SeriesBreak(..)
                | Reason::OtherSource { .. }
                | Reason::BaselineNotMeasured(_)
                | Reason::BaselineLacks(..)
                | Reason::BaselineIncomplete(_)
        )
    }

    /// The value in JSON: a word, and what it is about after a colon.
    pub fn code(&self) -> String {
        let of_part = |period: &Period, part: &Option<String>| match part {
            Some(part) => format!("{period} {part}"),
            None => period.to_string(),
        };
        match self {
            Reason::TargetNotMet(by) => format!("target-not-met: {by}"),
            Reason::TargetYearNotMeasured(by, _) => format!("target-year-not-measured: {by}"),
            Reason::Weighted(period) => format!("weighted: {period}"),
            Reason::Provisional(period) | Reason::RevisedProvisional(period) => {
                format!("provisional: {period}")
            }
            Reason::NotRepresentative(period) => format!("not-representative: {period}"),
            Reason::SeriesBreak(period, _) => format!("series-break: {period}"),
            Reason::OtherLength(one, other) => format!("other-length: {one} {other}"),
            Reason::Season(one, other) => format!("season: {one} {other}"),
            Reason::RollingYearOverlaps => "rolling-year-overlaps".to_owned(),
            Reason::RollingYearStops(period) => format!("rolling-year-stops: {period}"),
            Reason::NoTwelveMonths(period) => format!("no-twelve-months: {period}"),
            Reason::NoWholeYear(period) => format!("no-whole-year: {period}"),
            Reason::NoReference(region, period) => format!("no-reference: {region} {period}"),
            Reason::CannotSay(why) => format!("certainty-unknown: {}", why.word()),
            Reason::PartDecides(parts) => {
                let ids: Vec<&str> = parts.iter().map(|(id, _)| id.as_str()).collect();
                format!("part: {}", ids.join(", "))
            }
            Reason::SecondSource(period, source, _) => format!("second-source: {period} {source}"),
            Reason::Alert(period, _) => format!("alert: {period}"),
            Reason::OtherSource { source, period } => format!("other-source: {source} {period}"),
            Reason::BaselineNotMeasured(period) | Reason::BaselineLacks(period, _) => {
                format!("baseline-not-measured: {period}")
            }
            Reason::BaselineIncomplete(period) => format!("baseline-incomplete: {period}"),
            Reason::NoFigure(period, _) => format!("no-figure: {period}"),
            Reason::Withheld(period, _) => format!("withheld: {period}"),
            Reason::BaselineWithheld(period, _) => format!("baseline-withheld: {period}"),
            Reason::SumOfParts(parts) => format!("sum-of-parts: {parts}"),
            Reason::PartsMissing(period, parts) => {
                let ids: Vec<&str> = parts.iter().map(|(id, _)| id.as_str()).collect();
                format!("parts-lacking: {period} {}", ids.join(", "))
            }
            Reason::Missed(period, part) => format!("missed: {}", of_part(period, part)),
            Reason::Unknown(period, part) | Reason::UnknownInPart(period, part) => {
                format!("unknown: {}", of_part(period, part))
            }
            Reason::NotYet(year) => format!("not-yet: {year}"),
            Reason::Ended(period) => format!("ended: {period}"),
            Reason::Overdue(period) => format!("overdue: {period}"),
            Reason::Assumed(what) => format!("assumed: {what}"),
        }
    }

    /// In words.
    pub fn message(&self) -> Message {
        let of_part =
            |id: &'static str, with_part: &'static str, period: &Period, part: &Option<String>| match part {
                Some(part) => Message::new(with_part).with("period", *period).with("part", Arg::plan(part)),
                None => Message::new(id).with("period", *period),
            };
        let year = |year: &i32| Arg::Text(year.to_string());
        match self {
            Reason::TargetNotMet(by) => Message::new("reason-target-not-met").with("year", *by),
            Reason::TargetYearNotMeasured(by, false) => {
                Message::new("reason-target-year-not-measured").with("year", *by)
            }
            Reason::TargetYearNotMeasured(by, true) => {
                Message::new("reason-target-year-not-comparable").with("year", *by)
            }
            Reason::Weighted(period) => Message::new("reason-weighted").with("period", *period),
            Reason::Provisional(period) => Message::new("reason-provisional").with("period", *period),
            Reason::RevisedProvisional(period) => {
                Message::new("reason-revised-provisional").with("period", *period)
            }
            Reason::NotRepresentative(period) => {
                Message::new("reason-not-representative").with("period", *period)
            }
            Reason::SeriesBreak(period, reason) => {
                Message::new("reason-series-break").with("period", *period).with("reason", Arg::plan(reason))
            }
            Reason::OtherLength(one, other) => {
                Message::new("reason-other-length").with("one", *one).with("other", *other)
            }
            Reason::Season(one, other) => {
                Message::new("reason-season").with("one", *one).with("other", *other)
            }
            Reason::RollingYearOverlaps => Message::new("reason-rolling-year-overlaps"),
            Reason::RollingYearStops(period) => {
                Message::new("reason-rolling-year-stops").with("period", *period)
            }
            Reason::NoTwelveMonths(period) => Message::new("reason-no-twelve-months").with("period", *period),
            Reason::NoWholeYear(period) => Message::new("reason-no-whole-year").with("period", *period),
            Reason::NoReference(region, period) => {
                Message::new("reason-no-reference").with("region", Arg::plan(region)).with("period", *period)
            }
            Reason::CannotSay(why) => Message::new("reason-cannot-say").with("why", cannot_say(*why)),
            Reason::PartDecides(parts) => {
                Message::new("reason-part-decides").with("count", parts.len()).with("part", titles(parts))
            }
            Reason::SecondSource(period, _, name) => {
                Message::new("reason-second-source").with("period", *period).with("source", Arg::plan(name))
            }
            Reason::Alert(period, since) => {
                Message::new("reason-alert").with("period", *period).with("since", *since)
            }
            Reason::OtherSource { source, period } => {
                Message::new("reason-other-source").with("source", Arg::plan(source)).with("period", *period)
            }
            Reason::BaselineNotMeasured(period) => {
                Message::new("reason-baseline-not-measured").with("period", *period)
            }
            Reason::BaselineLacks(period, lacking) => {
                let lacking = lacking.iter().map(|period| Arg::from(*period)).collect::<Vec<Arg>>();
                Message::new("reason-baseline-lacks").with("period", *period).with("lacking", lacking)
            }
            Reason::BaselineIncomplete(period) => {
                Message::new("reason-baseline-incomplete").with("period", *period)
            }
            Reason::NoFigure(period, reason) => Message::new("reason-no-figure")
                .with("period", *period)
                .with("reason", Arg::plan(without_stop(reason))),
            Reason::Withheld(period, why) => withheld("reason-withheld", period, *why),
            Reason::BaselineWithheld(period, why) => withheld("reason-baseline-withheld", period, *why),
            Reason::SumOfParts(parts) => Message::new("reason-sum-of-parts").with("parts", *parts),
            Reason::PartsMissing(period, parts) => Message::new("reason-parts-lacking")
                .with("period", *period)
                .with("count", parts.len())
                .with("parts", titles(parts)),
            Reason::Missed(period, part) => of_part("reason-missed", "reason-missed-part", period, part),
            Reason::Unknown(period, part) => of_part("reason-unknown", "reason-unknown-part", period, part),
            Reason::UnknownInPart(period, part) => {
                of_part("reason-unknown-in-part", "reason-unknown-in-part-of", period, part)
            }
            Reason::NotYet(from) => Message::new("reason-not-yet").with("year", year(from)),
            Reason::Ended(period) => Message::new("reason-ended").with("period", *period),
            Reason::Overdue(period) => Message::new("reason-overdue").with("period", *period),
            Reason::Assumed(what) => Message::new("reason-assumed").with("what", Arg::plan(what)),
        }
    }
}

/// The titles of parts that are given by their ids and titles.
fn titles(parts: &[(String, String)]) -> Vec<Arg> {
    parts.iter().map(|(_, title)| Arg::plan(title)).collect()
}

/// A text of the plan without its full stop, for the middle of a sentence. That of an abbreviation (`n.v.t.`) stays.
pub fn without_stop(text: &str) -> &str {
    let last = text.split_whitespace().last().unwrap_or_default();
    match last.strip_suffix('.') {
        Some(word) if !word.contains('.') => text.trim_end().trim_end_matches('.'),
        _ => text,
    }
}

/// That a figure is not published, and why where that says more.
fn withheld(id: &'static str, period: &Period, why: Withheld) -> Message {
    let shown = Message::new(id).with("period", *period);
    match why.because() {
        Some(because) => Message::new("withheld-because").with("what", shown).with("why", because),
        None => shown,
    }
}

/// Why it cannot be said whether a change is chance, in words.
fn cannot_say(why: CannotSay) -> Message {
    let message = Message::new(match why {
        CannotSay::NoSampleOfBaseline(_) => "cannot-say-no-n-of",
        CannotSay::BaselineNotRepresentative(_) => "cannot-say-not-representative-of",
        CannotSay::BaselineOutside => "cannot-say-baseline-outside",
        CannotSay::NoWidth => "cannot-say-no-width",
        CannotSay::NoSample => "cannot-say-no-n",
        CannotSay::NoSpread => "cannot-say-no-spread",
        CannotSay::SeveralSurveys => "cannot-say-several-surveys",
        CannotSay::Rank => "cannot-say-rank",
        CannotSay::NotRepresentative => "cannot-say-not-representative",
        CannotSay::Ran(Run::Up) => "cannot-say-ran-up",
        CannotSay::Ran(Run::Down) => "cannot-say-ran-down",
        CannotSay::Unsteady => "cannot-say-unsteady",
        CannotSay::TooFew => "cannot-say-too-few",
        CannotSay::PeakBaseline => "cannot-say-peak",
        CannotSay::NoCases => "cannot-say-no-cases",
        CannotSay::Withheld => "cannot-say-withheld",
    });
    match why {
        CannotSay::NoSampleOfBaseline(period) | CannotSay::BaselineNotRepresentative(period) => {
            message.with("period", period)
        }
        _ => message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_keeps_its_full_stop() {
        for (text, shown) in [
            ("De politie levert geen cijfer.", "De politie levert geen cijfer"),
            ("n.v.t.", "n.v.t."),
            ("Te weinig deelnemers e.d.", "Te weinig deelnemers e.d."),
            ("geen cijfer", "geen cijfer"),
        ] {
            assert_eq!(without_stop(text), shown);
        }
    }
}
