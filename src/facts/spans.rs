//! Stretches of time, and whether one of them lies in another: looked up, as there can be very many.

use chrono::NaiveDate;

use crate::model::Period;

/// The first day of each, and the last day of it and those before it.
#[derive(Debug, Clone, Default)]
pub(super) struct Spans(Vec<(NaiveDate, NaiveDate)>);

impl Spans {
    pub(super) fn of(periods: impl IntoIterator<Item = Period>) -> Spans {
        let mut spans: Vec<_> = periods.into_iter().map(|period| (period.start(), period.end())).collect();
        spans.sort_unstable();
        let mut latest = NaiveDate::MIN;
        for (_, end) in &mut spans {
            latest = latest.max(*end);
            *end = latest;
        }
        Spans(spans)
    }

    /// The first day of all.
    pub(super) fn start(&self) -> Option<NaiveDate> {
        self.0.first().map(|(start, _)| *start)
    }

    /// Whether one has a day in common with a period.
    pub(super) fn overlap(&self, period: Period) -> bool {
        let begun = self.0.partition_point(|(start, _)| *start <= period.end());
        begun.checked_sub(1).is_some_and(|last| self.0[last].1 >= period.start())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_overlaps_is_found_also_behind_a_longer_one() {
        let spans =
            Spans::of(["2024-Q3", "2022", "2022-02", "2024-01"].map(|one| Period::parse(one).unwrap()));
        assert_eq!(spans.start(), "2022-01-01".parse().ok());
        for (period, overlaps) in [
            ("2021", false),
            ("2022-01", true),
            ("2022-12", true),
            ("2023", false),
            ("2024-Q1", true),
            ("2024-02", false),
            ("2024-07-01", true),
            ("2024-09-30", true),
            ("2024-10-01", false),
            ("2023/24", true),
        ] {
            assert_eq!(spans.overlap(Period::parse(period).unwrap()), overlaps, "{period}");
        }
        assert!(!Spans::default().overlap(Period::Year(2024)));
    }
}
