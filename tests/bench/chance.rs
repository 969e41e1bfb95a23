//! How often an unchanged situation is called certain, and how often a fall is seen. No limits here: it prints, a person
//! judges; at or below 6% is what is wanted of the first.
//!
//! `cargo bench --bench chance` draws yearly counts with a variance of φ times their mean (a negative binomial; Poisson
//! with φ = 1), sets the last against the baseline with the functions that the verdicts use, and with the dispersion set
//! to the φ that was drawn with. `-- --quick` draws a tenth as many.

// A benchmark stops at what should not happen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::io::Write as _;

use ivp::facts::{Count, NoRange, ordinary_range, test_of_counts};

/// How many years there are up to and including the baseline.
const YEARS: [usize; 6] = [1, 4, 5, 6, 8, 10];
const PHIS: [f64; 4] = [1.0, 1.5, 2.0, 3.0];
const MEANS: [f64; 8] = [20.0, 30.0, 45.0, 60.0, 100.0, 200.0, 400.0, 600.0];
/// What is left of the mean in the judged year.
const LEFT: [f64; 3] = [1.0, 0.8, 0.6];
const WANTED: f64 = 0.06;

fn main() {
    let draws = if std::env::args().any(|argument| argument == "--quick") { 2_000 } else { 20_000 };
    say("years    φ  mean  unchanged   −20%   −40%   (certain, % of the draws)");
    let mut random = Random(12);
    let mut highest = 0.0_f64;
    for years in YEARS {
        for phi in PHIS {
            for mean in MEANS {
                let seen =
                    LEFT.map(|left| share_certain(&mut random, draws, Drawn { years, phi, mean, left }));
                highest = highest.max(seen[0]);
                let mark = if seen[0] > WANTED { "  above 6%" } else { "" };
                let [same, fifth, two_fifths] = seen.map(|share| 100.0 * share);
                say(&format!(
                    "{years:>5} {phi:>4.1} {mean:>5} {same:>9.1} {fifth:>7.1} {two_fifths:>6.1}{mark}"
                ));
            }
        }
    }
    say(&format!("The highest of the unchanged: {:.1}%", 100.0 * highest));
}

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("standard output");
}

/// A situation to draw from.
#[derive(Clone, Copy)]
struct Drawn {
    years: usize,
    phi: f64,
    mean: f64,
    left: f64,
}

fn share_certain(random: &mut Random, draws: u32, drawn: Drawn) -> f64 {
    let before = Counts::new(drawn.mean, drawn.phi);
    let after = Counts::new(drawn.mean * drawn.left, drawn.phi);
    let mut certain = 0_u32;
    for _ in 0..draws {
        let history: Vec<f64> = (0..drawn.years).map(|_| before.draw(random)).collect();
        certain += u32::from(is_certain(&history, after.draw(random), drawn.phi));
    }
    f64::from(certain) / f64::from(draws)
}

/// The verdict of a count of which fewer is better: the ordinary range, else the test of two counts, by which an
/// improvement on a baseline that was the peak of four years or more is not established.
fn is_certain(history: &[f64], judged: f64, phi: f64) -> bool {
    let baseline = *history.last().unwrap();
    match ordinary_range(history, Some(phi)) {
        Ok(range) => !range.interval().contains(judged),
        Err(NoRange::Unusable) => panic!("{history:?}"),
        Err(_) => {
            let peak = history.len() >= 4 && history.iter().all(|count| *count <= baseline);
            let year = |k| Count { k, exposure: 1.0 };
            let p = test_of_counts(year(baseline), year(judged), phi).unwrap();
            p < 0.05 && !(peak && judged < baseline)
        }
    }
}

/// The chance of at most so many, for every number of cases.
struct Counts(Vec<f64>);

impl Counts {
    /// A negative binomial with this mean and a variance of φ times it.
    fn new(mean: f64, phi: f64) -> Counts {
        let (size, share) = (mean / (phi - 1.0), (phi - 1.0) / phi);
        let mut chance = if phi == 1.0 { (-mean).exp() } else { (-size * phi.ln()).exp() };
        let (mut sum, mut k, mut at_most) = (0.0, 0.0, Vec::new());
        // Past ten standard deviations nothing is left.
        while k < mean + 10.0 * (phi * mean).sqrt() + 10.0 {
            sum += chance;
            at_most.push(sum);
            chance *= if phi == 1.0 { mean } else { (k + size) * share } / (k + 1.0);
            k += 1.0;
        }
        assert!((sum - 1.0).abs() < 1e-9, "{mean} {phi}: {sum}");
        Counts(at_most)
    }

    fn draw(&self, random: &mut Random) -> f64 {
        let chance = random.next();
        let k = self.0.partition_point(|at_most| *at_most < chance);
        f64::from(u32::try_from(k).unwrap())
    }
}

/// Numbers from 0 to 1 that are the same on every run (SplitMix64, Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The upper 32 bits are enough here, and a float holds them exactly.
        let upper = u32::try_from(mixed >> 32).unwrap();
        (f64::from(upper) + 0.5) / 4_294_967_296.0
    }
}
