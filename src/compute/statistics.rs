//! What a sample or a small number leaves open. Each formula names its source; each is tested against figures from
//! another program.

use statrs::distribution::{Binomial, ChiSquared, ContinuousCDF as _, DiscreteCDF as _, Normal};

/// Two-sided 95%.
const ALPHA: f64 = 0.05;

/// A 95% interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Whether a value lies inside it.
    pub fn contains(self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}

/// A share in a sample: so many of so many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// How many of them.
    pub x: f64,
    /// Of how many; positive.
    pub n: f64,
}

/// A count over an exposure: a number of months, or of inhabitants.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Count {
    /// How many; whole and not negative.
    pub k: f64,
    /// The exposure; positive.
    pub exposure: f64,
}

impl Share {
    /// From a percentage and a sample size, as the number of people that comes nearest.
    pub fn from_percent(percent: f64, n: f64) -> Option<Share> {
        (n >= 1.0 && (0.0..=100.0).contains(&percent)).then(|| Share { x: (percent * n / 100.0).round(), n })
    }

    /// The share, from 0 to 1.
    pub fn part(self) -> f64 {
        self.x / self.n
    }
}

/// The quantile of the standard normal distribution.
fn z(probability: f64) -> f64 {
    Normal::standard().inverse_cdf(probability)
}

/// The Wilson score interval of a share, from 0 to 1 (Wilson 1927; Newcombe 1998, method 3).
pub fn wilson(share: Share) -> Interval {
    let z = z(1.0 - ALPHA / 2.0);
    let (p, n) = (share.part(), share.n);
    let middle = p + z * z / (2.0 * n);
    let half_width = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    Interval {
        low: if share.x == 0.0 { 0.0 } else { ((middle - half_width) / scale).max(0.0) },
        high: if share.x == share.n { 1.0 } else { ((middle + half_width) / scale).min(1.0) },
    }
}

/// The interval of the difference `after − before` of two independent shares (Newcombe 1998, method 10, hybrid score
/// without continuity correction).
pub fn newcombe(before: Share, after: Share) -> Interval {
    let (a, b) = (wilson(after), wilson(before));
    let (p, q) = (after.part(), before.part());
    let difference = p - q;
    Interval {
        low: difference - ((p - a.low).powi(2) + (b.high - q).powi(2)).sqrt(),
        high: difference + ((a.high - p).powi(2) + (q - b.low).powi(2)).sqrt(),
    }
}

/// The exact interval of a count (Garwood 1936), in the same exposure; none when it is no count.
pub fn garwood(k: f64) -> Option<Interval> {
    if k < 0.0 || k.fract() != 0.0 {
        return None;
    }
    let chi = |probability: f64, freedom: f64| {
        ChiSquared::new(freedom).ok().map(|distribution| distribution.inverse_cdf(probability) / 2.0)
    };
    // No count is fewer than none: the distribution has no zero degrees of freedom.
    let low = if k == 0.0 { 0.0 } else { chi(ALPHA / 2.0, 2.0 * k)? };
    Some(Interval { low, high: chi(1.0 - ALPHA / 2.0, 2.0 * k + 2.0)? })
}

/// The probability of a change as large as this one by chance: the exact conditional test of two Poisson counts
/// (Przyborowski and Wilenski 1940), two-sided as twice the smaller tail. None when they are no counts.
pub fn conditional_test(before: Count, after: Count) -> Option<f64> {
    let whole = |count: Count| count.k >= 0.0 && count.k.fract() == 0.0 && count.exposure > 0.0;
    if !whole(before) || !whole(after) {
        return None;
    }
    let total = before.k + after.k;
    if total == 0.0 {
        return Some(1.0);
    }
    let share = after.exposure / (before.exposure + after.exposure);
    // Whole and not negative, as was just seen; a total beyond this is no count of a municipality.
    if total > 1e12 {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (total, after) = (total as u64, after.k as u64);
    let binomial = Binomial::new(share, total).ok()?;
    let at_most = binomial.cdf(after);
    let at_least = if after == 0 { 1.0 } else { binomial.sf(after - 1) };
    Some((2.0 * at_most.min(at_least)).min(1.0))
}

/// Whether a probability is small enough to call a change more than chance.
pub fn is_certain(p: f64) -> bool {
    p < ALPHA
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(value: f64, expected: f64, tolerance: f64) -> bool {
        (value - expected).abs() <= tolerance
    }

    /// The figures of the design.
    #[test]
    fn twenty_of_181_and_thirteen_of_181() {
        let (before, after) = (Share { x: 20.0, n: 181.0 }, Share { x: 13.0, n: 181.0 });
        let interval = wilson(before);
        assert!(near(interval.low, 0.073, 0.0005) && near(interval.high, 0.165, 0.0005), "{interval:?}");
        let difference = newcombe(before, after);
        assert!(
            near(difference.low, -0.100, 0.0005) && near(difference.high, 0.022, 0.0005),
            "{difference:?}"
        );
        assert_eq!(Share::from_percent(11.0, 181.0), Some(before));
    }

    #[test]
    fn from_ten_only_23_is_a_certain_rise_and_2_a_certain_drop() {
        let certain = |before: f64, after: f64| {
            let year = |k| Count { k, exposure: 12.0 };
            is_certain(conditional_test(year(before), year(after)).unwrap())
        };
        assert!(certain(10.0, 23.0) && !certain(10.0, 22.0));
        assert!(certain(10.0, 2.0) && !certain(10.0, 3.0));
        assert!(!certain(5.0, 0.0) && !certain(20.0, 9.0) && certain(20.0, 8.0));
        assert!(!certain(0.0, 0.0));
    }

    /// The table says of each figure with which other program it was made.
    #[test]
    fn fifty_figures_of_another_program_agree() {
        let mut seen = 0;
        for line in
            include_str!("../../tests/data/statistics.csv").lines().filter(|line| !line.starts_with('#'))
        {
            let cells: Vec<&str> = line.split(',').collect();
            let number = |index: usize| cells[index].parse::<f64>().unwrap_or(f64::NAN);
            let (first, second) = match cells[0] {
                "wilson" => {
                    let interval = wilson(Share { x: number(1), n: number(2) });
                    (interval.low, interval.high)
                }
                "newcombe" => {
                    let before = Share { x: number(1), n: number(2) };
                    let interval = newcombe(before, Share { x: number(3), n: number(4) });
                    (interval.low, interval.high)
                }
                "garwood" => {
                    let interval = garwood(number(1)).unwrap();
                    (interval.low, interval.high)
                }
                _ => {
                    let before = Count { k: number(1), exposure: number(2) };
                    let after = Count { k: number(3), exposure: number(4) };
                    (conditional_test(before, after).unwrap(), f64::NAN)
                }
            };
            assert!(near(first, number(5), 1e-8 * (1.0 + number(5).abs())), "{line}: {first}");
            assert!(
                second.is_nan() || near(second, number(6), 1e-8 * (1.0 + number(6).abs())),
                "{line}: {second}"
            );
            seen += 1;
        }
        assert_eq!(seen, 50);
    }

    #[test]
    fn what_is_no_count_has_no_interval() {
        assert_eq!(garwood(1.5), None);
        assert_eq!(garwood(-1.0), None);
        assert_eq!(
            conditional_test(Count { k: 1.5, exposure: 12.0 }, Count { k: 2.0, exposure: 12.0 }),
            None
        );
        assert_eq!(conditional_test(Count { k: 1.0, exposure: 0.0 }, Count { k: 2.0, exposure: 12.0 }), None);
    }
}
