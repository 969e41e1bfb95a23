//! Which figures of an indicator are hidden: the small ones, and as many others as it takes that no hidden one can be
//! worked out from what is shown.

use super::bounds::{Equation, Range, TOLERANCE, narrow};
use super::doubts::{Doubts, doubts};
use super::extremes::narrow_by_all;
use super::held::{Held, Showing, Threshold};
use super::sums::{Sum, View, sums};

/// Hides, beside what is hidden already, the figures from which a hidden one could be worked out: of what adds up to a
/// total, also over time, the next smallest term, and the total where there is none. A figure is hidden in all views or
/// in none. `parts` are those of the breakdown.
pub(super) fn hide_revealing(held: &mut [Held], views: &[View], parts: &[&str], threshold: Threshold) {
    if !held.iter().any(is_secret) {
        return;
    }
    let own = System::of(sums(held, views, parts), held, threshold);
    let Doubts { systems, open } = doubts(held, views, parts);
    for at in open {
        if held[at].showing == Showing::Shown {
            held[at].showing = Showing::Revealing;
        }
    }
    let supposed = systems.into_iter().map(|system| System::of(system, held, threshold)).collect();
    let reader = Reader { own, supposed, threshold };
    // Each round hides one more.
    while let Some(at) = reader.one_more(held) {
        held[at].showing = Showing::Revealing;
    }
}

fn is_secret(held: &Held) -> bool {
    matches!(held.showing, Showing::Small | Showing::Internal)
}

fn secrets(held: &[Held]) -> Vec<usize> {
    held.iter().enumerate().filter(|(_, one)| is_secret(one)).map(|(at, _)| at).collect()
}

/// What is known of each figure before anything is worked out: what is shown, and why something is hidden.
fn ranges(held: &[Held], count: usize, threshold: Threshold, all_hidden: bool) -> Vec<Range> {
    let range = |one: &Held| match one.showing {
        Showing::Shown if !all_hidden => Range { low: one.value, high: one.value },
        Showing::Small if threshold.disclosed => Range { low: 0.0, high: threshold.from.ceil() - 1.0 },
        // It would be told that it is small if it were.
        Showing::Shown | Showing::Revealing if threshold.disclosed => {
            Range { low: threshold.from.min(one.value), high: f64::INFINITY }
        }
        _ => Range { low: 0.0_f64.min(one.value), high: f64::INFINITY },
    };
    let unrecorded = Range { low: 0.0, high: f64::INFINITY };
    let mut all: Vec<Range> = held.iter().map(range).collect();
    all.resize(count, unrecorded);
    all
}

/// What can be added up.
struct System {
    sums: Vec<Sum>,
    /// Those that hold exactly, which can be taken together.
    equations: Vec<Equation>,
    /// What is known when nothing is shown: more than that cannot be hidden.
    floor: Vec<Range>,
}

impl System {
    fn of((sums, count): (Vec<Sum>, usize), held: &[Held], threshold: Threshold) -> System {
        let equations: Vec<Equation> = sums.iter().filter(|sum| sum.is_exact()).map(Sum::equation).collect();
        let mut floor = ranges(held, count, threshold, true);
        narrow(&equations, &mut floor);
        narrow_by_all(&equations, &mut floor, &secrets(held));
        System { sums, equations, floor }
    }
}

/// What somebody can work out who reads what is published.
struct Reader {
    /// From what is on record.
    own: System,
    /// Under each supposition of what changed without being recorded.
    supposed: Vec<System>,
    threshold: Threshold,
}

impl Reader {
    /// The figure that must be hidden too, by the first of the ways in which a secret could be worked out.
    fn one_more(&self, held: &[Held]) -> Option<usize> {
        let own = &self.own;
        let mut disclosed = ranges(held, own.floor.len(), self.threshold, false);
        self.by_one_sum(held, &disclosed)
            .or_else(|| {
                narrow(&own.equations, &mut disclosed);
                self.by_all(own, held, &disclosed).or_else(|| self.by_one_sum(held, &disclosed))
            })
            .or_else(|| {
                narrow_by_all(&own.equations, &mut disclosed, &secrets(held));
                self.by_all(own, held, &disclosed)
            })
            .or_else(|| self.supposed.iter().find_map(|system| self.by_supposing(system, held)))
    }

    fn by_supposing(&self, system: &System, held: &[Held]) -> Option<usize> {
        let mut disclosed = ranges(held, system.floor.len(), self.threshold, false);
        narrow(&system.equations, &mut disclosed);
        self.by_all(system, held, &disclosed).or_else(|| {
            narrow_by_all(&system.equations, &mut disclosed, &secrets(held));
            self.by_all(system, held, &disclosed)
        })
    }

    /// A sum that by itself tells too much: its smallest term that is shown, else its total, else what tells one of these.
    fn by_one_sum(&self, held: &[Held], disclosed: &[Range]) -> Option<usize> {
        self.own.sums.iter().find_map(|sum| {
            let equation = sum.equation();
            let secret =
                sum.all().find(|at| !self.is_open(&self.own, *at, equation.tells(*at, disclosed), held))?;
            first_shown(&[sum], held).or_else(|| self.own.elsewhere(secret, held, disclosed))
        })
    }

    /// All sums together tell a secret: a figure near it.
    fn by_all(&self, system: &System, held: &[Held], disclosed: &[Range]) -> Option<usize> {
        (0..held.len())
            .filter(|at| !self.is_open(system, *at, disclosed[*at], held))
            .find_map(|at| system.near(at, held, disclosed))
    }

    /// Whether a figure is no secret, or still is one: a small one can be any small number, another more than one whole
    /// number.
    fn is_open(&self, system: &System, at: usize, range: Range, held: &[Held]) -> bool {
        let Some(floor) = system.floor.get(at) else { return true };
        match held.get(at).map(|one| one.showing) {
            Some(Showing::Small) => {
                let highest = floor.high.min(self.threshold.from.ceil() - 1.0);
                range.low <= floor.low + TOLERANCE && range.high >= highest - TOLERANCE
            }
            Some(Showing::Internal) => {
                let whole = |range: Range| (range.high + TOLERANCE).floor() - (range.low - TOLERANCE).ceil();
                whole(range) >= whole(*floor).min(1.0)
            }
            Some(Showing::Shown | Showing::Revealing) | None => true,
        }
    }
}

impl System {
    /// What tells a hidden figure beside a secret, which is known after all.
    fn elsewhere(&self, secret: usize, held: &[Held], disclosed: &[Range]) -> Option<usize> {
        let is_hidden = |at: &usize| held.get(*at).is_some_and(|one| one.showing != Showing::Shown);
        let mut known = self
            .with(secret)
            .flat_map(Sum::all)
            .filter(|at| *at != secret && is_hidden(at) && disclosed[*at].width() < 1.0 - TOLERANCE);
        known.find_map(|at| {
            let others: Vec<&Sum> =
                self.with(at).filter(|sum| sum.all().all(|other| other != secret)).collect();
            first_shown(&others, held)
        })
    }

    fn with(&self, at: usize) -> impl Iterator<Item = &Sum> {
        self.sums.iter().filter(move |sum| sum.all().any(|other| other == at))
    }

    /// The figure to hide for a secret: first where a hidden figure beside it is known after all, then in its own sums,
    /// then further away.
    fn near(&self, secret: usize, held: &[Held], disclosed: &[Range]) -> Option<usize> {
        if let Some(found) = self.elsewhere(secret, held, disclosed) {
            return Some(found);
        }
        let mut seen = vec![secret];
        let mut around = vec![secret];
        while !around.is_empty() {
            let near: Vec<&Sum> = around.iter().flat_map(|at| self.with(*at)).collect();
            let found = first_shown(&near, held);
            if found.is_some() {
                return found;
            }
            around = near.into_iter().flat_map(Sum::all).filter(|at| !seen.contains(at)).collect();
            around.sort_unstable();
            around.dedup();
            seen.extend(&around);
        }
        None
    }
}

/// Of some sums what is shown but counts nowhere, else the smallest term that is shown, else their smallest total.
fn first_shown(sums: &[&Sum], held: &[Held]) -> Option<usize> {
    let smallest = |aside: bool, of: &mut dyn Iterator<Item = usize>| {
        let is_shown = |one: &Held| one.showing == Showing::Shown && one.aside >= aside;
        of.filter(|at| held.get(*at).is_some_and(is_shown))
            .min_by(|a, b| held[*a].value.total_cmp(&held[*b].value).then(a.cmp(b)))
    };
    smallest(true, &mut sums.iter().flat_map(|sum| sum.all()))
        .or_else(|| smallest(false, &mut sums.iter().flat_map(|sum| sum.terms.iter().copied())))
        .or_else(|| smallest(false, &mut sums.iter().map(|sum| sum.total)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Period;
    use Showing::{Internal, Revealing, Shown, Small};

    fn held(figures: &[(&str, Option<&str>, f64, Showing)]) -> Vec<Held> {
        let one = |(period, part, value, showing): &(&str, Option<&str>, f64, Showing)| Held {
            period: Period::parse(period).unwrap(),
            part: part.map(str::to_owned),
            source: None,
            value: *value,
            showing: *showing,
            aside: false,
        };
        figures.iter().map(one).collect()
    }

    fn settled(figures: &[(&str, Option<&str>, f64, Showing)]) -> Vec<Showing> {
        settled_of(&[], figures)
    }

    /// With these parts of the breakdown; with none those on record are all there are.
    fn settled_of(parts: &[&str], figures: &[(&str, Option<&str>, f64, Showing)]) -> Vec<Showing> {
        let mut all = held(figures);
        let view = View { current: (0..all.len()).collect(), published: true, by: chrono::NaiveDate::MAX };
        hide_revealing(&mut all, &[view], parts, Threshold { from: 5.0, disclosed: true });
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
    fn a_part_that_is_on_no_record_leaves_room() {
        // 40 = 3 + the two that are on no record: of the small one nothing is told.
        assert_eq!(
            settled_of(&["a", "b", "c"], &[("2024", Some("a"), 3.0, Small), ("2024", None, 40.0, Shown)]),
            [Small, Shown]
        );
        // 12 − 9 leaves 3 for the small one and the other: it is not 4.
        assert_eq!(
            settled_of(
                &["a", "b", "c"],
                &[
                    ("2024", Some("a"), 3.0, Small),
                    ("2024", Some("b"), 9.0, Shown),
                    ("2024", None, 12.0, Shown)
                ]
            ),
            [Small, Revealing, Shown]
        );
    }

    #[test]
    fn a_year_does_not_give_a_hidden_month_away() {
        // 12 − 9 leaves 3 for January and the months that are on no record.
        assert_eq!(
            settled(&[
                ("2024-01", None, 3.0, Small),
                ("2024-02", None, 9.0, Shown),
                ("2024", None, 12.0, Shown)
            ]),
            [Small, Revealing, Shown]
        );
        // 31 − 9 leaves 22: January can still be any small number.
        assert_eq!(
            settled(&[
                ("2024-01", None, 3.0, Small),
                ("2024-02", None, 9.0, Shown),
                ("2024", None, 31.0, Shown)
            ]),
            [Small, Shown, Shown]
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

    #[test]
    fn a_total_that_is_on_no_record_gives_nothing_away() {
        // 60 = (3 + 12) + (20 + 25), the halves being on record by part only.
        assert_eq!(
            settled_of(
                &["a", "b"],
                &[
                    ("2024-H1", Some("a"), 3.0, Small),
                    ("2024-H1", Some("b"), 12.0, Shown),
                    ("2024-H2", Some("a"), 20.0, Shown),
                    ("2024-H2", Some("b"), 25.0, Shown),
                    ("2024", None, 60.0, Shown),
                ]
            ),
            [Small, Revealing, Shown, Shown, Shown]
        );
    }

    #[test]
    fn what_does_not_quite_add_up_gives_nothing_away_either() {
        // Rounded: 3 + 11 + 27 = 41, told as 40.
        assert_eq!(
            settled(&[
                ("2024", Some("a"), 3.0, Small),
                ("2024", Some("b"), 11.0, Shown),
                ("2024", Some("c"), 27.0, Shown),
                ("2024", None, 40.0, Shown),
            ]),
            [Small, Revealing, Shown, Shown]
        );
    }

    #[test]
    fn a_table_of_parts_and_halves_has_two_hidden_in_each_row_and_column() {
        // 3 is told by its half (3 + 8 + 20 = 31) and by its part over the year (3 + 9 = 12); the 8 that is hidden for
        // the half is told by its part (8 + 15 = 23), so of the other half the 15 or the 9 with it.
        let hidden = settled_of(
            &["a", "b", "c"],
            &[
                ("2024-H1", Some("a"), 3.0, Small),
                ("2024-H1", Some("b"), 8.0, Shown),
                ("2024-H1", Some("c"), 20.0, Shown),
                ("2024-H1", None, 31.0, Shown),
                ("2024-H2", Some("a"), 9.0, Shown),
                ("2024-H2", Some("b"), 15.0, Shown),
                ("2024-H2", Some("c"), 22.0, Shown),
                ("2024-H2", None, 46.0, Shown),
                ("2024", Some("a"), 12.0, Shown),
                ("2024", Some("b"), 23.0, Shown),
                ("2024", Some("c"), 42.0, Shown),
                ("2024", None, 77.0, Shown),
            ],
        );
        use Showing::{Revealing as R, Shown as S, Small as X};
        assert_eq!(hidden, [X, R, S, S, R, R, S, S, S, S, S, S]);
    }

    #[test]
    fn what_only_all_sums_together_tell_is_found() {
        // The year's a and b less those of the first quarter are those of the second; so its c is told, although each
        // sum has two hidden in it.
        let inside = ["Q1 a", "Q1 b", "Q2 a", "Q2 b", "Q2 c", "Q3 c", "Q3 d", "Q4 c", "Q4 d"];
        let value = |cell: &str| match cell {
            "Q1 c" => 8.0,
            _ => 10.0,
        };
        let (parts, quarters) = (["a", "b", "c", "d"], ["Q1", "Q2", "Q3", "Q4"]);
        let mut figures = Vec::new();
        for quarter in quarters {
            for part in parts {
                let cell = format!("{quarter} {part}");
                let showing = if inside.contains(&cell.as_str()) { Internal } else { Shown };
                figures.push((format!("2024-{quarter}"), Some(part), value(&cell), showing));
            }
            let total = parts.iter().map(|part| value(&format!("{quarter} {part}"))).sum();
            figures.push((format!("2024-{quarter}"), None, total, Shown));
        }
        for part in parts {
            let total = quarters.iter().map(|quarter| value(&format!("{quarter} {part}"))).sum();
            figures.push(("2024".to_owned(), Some(part), total, Shown));
        }
        let figures: Vec<_> = figures
            .iter()
            .map(|(period, part, value, showing)| (period.as_str(), *part, *value, *showing))
            .collect();
        let hidden = settled_of(&parts, &figures);
        let more: Vec<_> = figures
            .iter()
            .zip(hidden)
            .filter(|(_, now)| *now == Revealing)
            .map(|(one, _)| (one.0, one.1))
            .collect();
        assert_eq!(more, [("2024-Q1", Some("c"))], "the smallest beside it");
    }
}
