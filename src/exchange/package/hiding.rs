//! Which figures of an indicator are hidden: the small ones, and as many others as it takes that no hidden one can be
//! worked out from what is shown.

use std::collections::BTreeMap;

use crate::model::Period;

/// Whether a figure is shown, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Showing {
    /// It is.
    Shown,
    /// It is a count below the threshold.
    Small,
    /// It is marked as internal.
    Internal,
    /// A hidden figure, or the small count it was made of, could be worked out from it.
    Revealing,
}

/// A figure that counts: the current one of its period, part and source.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Held {
    /// Its period.
    pub(super) period: Period,
    /// The part it is about.
    pub(super) part: Option<String>,
    /// The id of its source.
    pub(super) source: Option<String>,
    /// Its value.
    pub(super) value: f64,
    /// Whether it is shown.
    pub(super) showing: Showing,
}

/// The range in which a hidden figure must lie for who reads what is published.
#[derive(Debug, Clone, Copy)]
struct Range {
    low: f64,
    high: f64,
    small: bool,
}

/// Hides, beside what is hidden already, the figures from which a hidden one could be worked out: where parts add up to
/// a total, the next smallest part or the total; where short periods add up to a longer one, the longer, and where they
/// add up to a hidden one, the smallest. `threshold` is the count from which figures are published, 0 when all are.
pub(super) fn hide_revealing(held: &mut [Held], threshold: f64) {
    let mut groups: BTreeMap<(Period, Option<String>), Vec<usize>> = BTreeMap::new();
    let mut series: BTreeMap<(Option<String>, Option<String>), Vec<usize>> = BTreeMap::new();
    for (at, one) in held.iter().enumerate() {
        groups.entry((one.period, one.source.clone())).or_default().push(at);
        series.entry((one.part.clone(), one.source.clone())).or_default().push(at);
    }
    loop {
        let before: Vec<Showing> = held.iter().map(|one| one.showing).collect();
        for own in groups.values() {
            settle(held, own, threshold);
        }
        for own in series.values() {
            settle_periods(held, own);
        }
        if held.iter().map(|one| one.showing).eq(before) {
            // Each round hides more or nothing, so this is reached.
            return;
        }
    }
}

/// The parts and the total of one period and source.
fn settle(held: &mut [Held], own: &[usize], threshold: f64) {
    let (parts, totals): (Vec<usize>, Vec<usize>) = own.iter().partition(|at| held[**at].part.is_some());
    let (Some(total), false) = (totals.first().copied(), parts.is_empty()) else { return };
    loop {
        let shown = |at: &&usize| held[**at].showing == Showing::Shown;
        let hidden: Vec<usize> = parts.iter().filter(|at| !shown(at)).copied().collect();
        let visible: Vec<usize> = parts.iter().filter(shown).copied().collect();
        let safe = if held[total].showing == Showing::Shown {
            let rest = held[total].value - visible.iter().map(|at| held[*at].value).sum::<f64>();
            let ranges: Vec<Range> = hidden.iter().map(|at| range(&held[*at], threshold)).collect();
            ranges.is_empty() || all_open(&ranges, rest)
        } else {
            // The parts add up to the hidden total, unless one of them is hidden too.
            !hidden.is_empty()
        };
        match (safe, smallest(held, &visible)) {
            (true, _) => return,
            (false, Some(part)) => held[part].showing = Showing::Revealing,
            (false, None) => {
                held[total].showing = Showing::Revealing;
                return;
            }
        }
    }
}

/// What is known of a hidden figure by why it is hidden.
fn range(held: &Held, threshold: f64) -> Range {
    match held.showing {
        Showing::Small => Range { low: 0.0, high: threshold.ceil() - 1.0, small: true },
        Showing::Internal => Range { low: 0.0, high: f64::INFINITY, small: false },
        // It would have been marked as small if it were.
        Showing::Shown | Showing::Revealing => Range { low: threshold, high: f64::INFINITY, small: false },
    }
}

/// Whether hidden figures whose sum is known stay open: a small one can still be any small number, another is not known
/// exactly.
fn all_open(ranges: &[Range], sum: f64) -> bool {
    ranges.iter().enumerate().all(|(index, one)| {
        let others =
            || ranges.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, range)| range);
        let high = one.high.min(sum - others().map(|other| other.low).sum::<f64>());
        let low = one.low.max(sum - others().map(|other| other.high).sum::<f64>());
        if one.small { low <= one.low && high >= one.high } else { high - low >= 1.0 }
    })
}

/// The figures of one part and source over time, some periods inside others.
fn settle_periods(held: &mut [Held], own: &[usize]) {
    for &longer in own {
        let inside = |at: &&usize| {
            held[**at].period != held[longer].period && held[longer].period.contains(held[**at].period)
        };
        let shorter: Vec<usize> = own.iter().filter(inside).copied().collect();
        let is_shown = |at: &&usize| held[**at].showing == Showing::Shown;
        if held[longer].showing == Showing::Shown {
            // The others would tell the hidden one inside it.
            if !shorter.iter().all(|at| is_shown(&at)) {
                held[longer].showing = Showing::Revealing;
            }
            continue;
        }
        let shown: Vec<usize> = shorter.iter().filter(is_shown).copied().collect();
        let widest = |at: &&usize| {
            let period = held[**at].period;
            !shown.iter().any(|other| held[*other].period != period && held[*other].period.contains(period))
        };
        let days = |period: Period| (period.end() - period.start()).num_days() + 1;
        let together: i64 = shown.iter().filter(widest).map(|at| days(held[*at].period)).sum();
        if together == days(held[longer].period)
            && let Some(smallest) = smallest(held, &shown)
        {
            held[smallest].showing = Showing::Revealing;
        }
    }
}

/// The smallest of some figures, the first of equal ones.
fn smallest(held: &[Held], of: &[usize]) -> Option<usize> {
    of.iter().copied().min_by(|a, b| held[*a].value.total_cmp(&held[*b].value).then(a.cmp(b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Showing::{Internal, Revealing, Shown, Small};

    fn held(figures: &[(&str, Option<&str>, f64, Showing)]) -> Vec<Held> {
        let one = |(period, part, value, showing): &(&str, Option<&str>, f64, Showing)| Held {
            period: Period::parse(period).unwrap(),
            part: part.map(str::to_owned),
            source: None,
            value: *value,
            showing: *showing,
        };
        figures.iter().map(one).collect()
    }

    fn settled(figures: &[(&str, Option<&str>, f64, Showing)]) -> Vec<Showing> {
        let mut all = held(figures);
        hide_revealing(&mut all, 5.0);
        all.iter().map(|one| one.showing).collect()
    }

    #[test]
    fn one_hidden_part_takes_the_next_smallest_with_it() {
        // 40 = 3 + 10 + 27: of 3 and 10 only the sum 13 is known, so the small one can be 0 to 4.
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 3.0, Small),
                ("2024", Some("b"), 10.0, Shown),
                ("2024", Some("c"), 27.0, Shown),
                ("2024", None, 40.0, Shown),
            ]),
            [Small, Revealing, Shown, Shown]
        );
    }

    #[test]
    fn a_part_that_is_hidden_with_it_must_leave_room() {
        // Of 3 and 5 the sum is 8; the second is at least 5, so the first would be 3 at most: not 4. The third helps.
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 3.0, Small),
                ("2024", Some("b"), 5.0, Shown),
                ("2024", Some("c"), 27.0, Shown),
                ("2024", None, 35.0, Shown),
            ]),
            [Small, Revealing, Revealing, Shown]
        );
        // Nothing but small ones: 0 and 0 would follow from a total of 0 that was shown.
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 4.0, Small),
                ("2024", Some("b"), 4.0, Small),
                ("2024", None, 8.0, Shown)
            ]),
            [Small, Small, Revealing]
        );
        // Of two small ones with the sum 4 each can be 0 to 4.
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 1.0, Small),
                ("2024", Some("b"), 3.0, Small),
                ("2024", None, 4.0, Shown)
            ]),
            [Small, Small, Shown]
        );
    }

    #[test]
    fn without_a_part_to_hide_the_total_is() {
        assert_eq!(
            settled(&[("2024", Some("a"), 3.0, Small), ("2024", None, 40.0, Shown)]),
            [Small, Revealing]
        );
    }

    #[test]
    fn an_internal_part_or_total_cannot_be_worked_out_either() {
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 30.0, Internal),
                ("2024", Some("b"), 12.0, Shown),
                ("2024", Some("c"), 20.0, Shown),
                ("2024", None, 62.0, Shown),
            ]),
            [Internal, Revealing, Shown, Shown]
        );
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 30.0, Shown),
                ("2024", Some("b"), 12.0, Shown),
                ("2024", None, 42.0, Internal),
            ]),
            [Shown, Revealing, Internal]
        );
    }

    #[test]
    fn a_year_does_not_give_a_hidden_month_away() {
        assert_eq!(
            settled(&[
                ("2024-01", None, 3.0, Small),
                ("2024-02", None, 9.0, Shown),
                ("2024", None, 12.0, Shown)
            ]),
            [Small, Shown, Revealing]
        );
        // A year that may not be known from its halves either.
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 3.0, Small),
                ("2024", None, 40.0, Shown),
                ("2024-H1", None, 15.0, Shown),
                ("2024-Q3", None, 12.0, Shown),
                ("2024-Q4", None, 13.0, Shown),
            ]),
            [Small, Revealing, Shown, Revealing, Shown]
        );
        // Another period, another source, another part: nothing to do with it.
        assert_eq!(settled(&[("2023-01", None, 3.0, Small), ("2024", None, 12.0, Shown)]), [Small, Shown]);
    }
}
