//! The figures of another program; the table says of each how it was made.

use super::*;

fn interval(found: Option<Interval>) -> (f64, f64) {
    found.map_or((f64::NAN, f64::NAN), |found| (found.low, found.high))
}

fn one(p: Option<f64>) -> (f64, f64) {
    (p.unwrap_or(f64::NAN), f64::NAN)
}

/// The cells of a row between the name of the method and the last two: its arguments.
fn found(method: &str, cells: &[f64]) -> (f64, f64) {
    let share = |at: usize| Share { x: cells[at], n: cells[at + 1] };
    let count = |at: usize| Count { k: cells[at], exposure: cells[at + 1] };
    let sampled = |at: usize| Sampled { mean: cells[at], sd: cells[at + 1], n: cells[at + 2] };
    let published = |at: usize| Published { value: cells[at], low: cells[at + 1], high: cells[at + 2] };
    let single = Confidence::SINGLE;
    let five = Confidence::of_parts(5);
    match method {
        "wilson" => interval(wilson(share(0), single)),
        "wilson-of-five" => interval(wilson(share(0), five)),
        "newcombe" => interval(newcombe(share(0), share(2), single)),
        "newcombe-of-five" => interval(newcombe(share(0), share(2), five)),
        "garwood" => interval(garwood(cells[0], cells[1], single)),
        "garwood-of-five" => interval(garwood(cells[0], cells[1], five)),
        "conditional" => one(conditional_test(count(0), count(2))),
        "normal" => one(normal_test(count(0), count(2), cells[4])),
        "ratio" => one(test_of_ratio(cells[0], cells[1], cells[2], cells[3])),
        "welch-p" => one(welch(sampled(0), sampled(3), single).map(|found| found.p)),
        "welch" => interval(welch(sampled(0), sampled(3), single).map(|found| found.interval)),
        "welch-of-five" => interval(welch(sampled(0), sampled(3), five).map(|found| found.interval)),
        "published" => interval(difference_of_published(published(0), published(3), single)),
        "course" => {
            let five = [cells[0], cells[1], cells[2], cells[3], cells[4]];
            one(Some(course(five, cells[5]).chi_square))
        }
        "best-chance" => one(detect_survey::best_chance(share(0), cells[2], single)),
        "smallest-fall" => {
            let years = Years { before: cells[1], after: cells[2] };
            one(smallest_fall(
                cells[0],
                years,
                Dispersion { own: Some(cells[3]), plan: 1.0 },
                Confidence::SINGLE,
            ))
        }
        other => panic!("{other} is no method"),
    }
}

#[test]
fn the_figures_of_another_program_agree() {
    let mut seen = 0;
    let text = include_str!("../../../tests/data/statistics.csv");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |cell: &&str| cell.parse::<f64>().unwrap_or(f64::NAN);
        let (arguments, expected) = cells[1..].split_at(cells.len() - 3);
        let arguments: Vec<f64> = arguments.iter().map(number).collect();
        let found = found(cells[0], &arguments);
        for (found, expected) in [(found.0, number(&expected[0])), (found.1, number(&expected[1]))] {
            let near = (found - expected).abs() <= 1e-8 * (1.0 + expected.abs());
            assert!(near || found.is_nan() && expected.is_nan(), "{line}: {found}");
        }
        seen += 1;
    }
    assert_eq!(seen, 124);
}

/// Nothing that can be typed makes any of them panic, or take long.
#[test]
fn odd_numbers_are_survived() {
    const ODD: [f64; 15] = [
        0.0,
        -1.0,
        0.5,
        1.0,
        2.0,
        7.0,
        181.0,
        1e6,
        1e9,
        1e12,
        1e300,
        1e-300,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ];
    let methods = [
        "wilson",
        "newcombe",
        "garwood",
        "conditional",
        "normal",
        "ratio",
        "welch",
        "published",
        "course",
        "best-chance",
        "smallest-fall",
    ];
    // A fixed row of numbers that are as good as drawn by lot.
    let mut drawn: usize = 1;
    for _ in 0..1000 {
        let cells = [(); 6].map(|()| {
            drawn = drawn.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
            ODD[(drawn >> 16) % ODD.len()]
        });
        for method in methods {
            found(method, &cells);
        }
        let dispersion = Dispersion { own: None, plan: cells[5] };
        let years = Years { before: cells[1], after: cells[2] };
        let _ = cases_needed(cells[0], years, dispersion, Confidence::SINGLE);
        let _ = smallest_rise(cells[0], years, dispersion, Confidence::SINGLE);
        let share = Share { x: cells[0], n: cells[1] };
        let single = Confidence::SINGLE;
        let _ = respondents_needed(share, cells[2], cells[3], single);
        let _ = survey_chance(share, cells[2], cells[3], single);
        let _ = (ordinary_range(&cells, Some(cells[0])), ordinary_range(&cells, None));
        let _ = (Share::planned(cells[0], cells[1], cells[2]), decimals_apart(cells[0], cells[1], 2));
    }
}
