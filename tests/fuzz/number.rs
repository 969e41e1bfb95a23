//! Figures as they are typed and shown: what is shown of a figure is read as that figure, or refused, never as another.
#![no_main]

use ivp::lang::{Catalogue, Language, shortest};
use ivp::model::{Quantity, Unit, misread, read_by_hand, two_readings, unmistakable};
use ivp_fuzz::UNITS;

fn shown(number: f64, unit: Unit) {
    // Beyond this no sixth decimal is told apart.
    if number.abs() > 1e9 {
        return;
    }
    for language in [Language::Nl, Language::En] {
        let text = ivp::views::figure(Quantity::Number(number), unit, None, &Catalogue::new(language));
        if let Ok(read) = read_by_hand(&text, unit) {
            // Shown is what is rounded: of euro at most half a cent, of the rest what is shown once more the same.
            let again = ivp::views::figure(read.value, unit, None, &Catalogue::new(language));
            let half_a_cent = 0.005 + 4.0 * f64::EPSILON * number.abs();
            let cents = unit == Unit::Euro && (read.value.number() - number).abs() <= half_a_cent;
            assert!(text == again || cents, "{number} {unit:?} {text}");
        }
        drop(shortest(number, language));
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((bits, _)) = data.split_first_chunk() {
        let number = f64::from_le_bytes(*bits);
        // No file has a number beyond those that can be told apart.
        if number.abs() < 9_007_199_254_740_992.0 {
            let table: toml::Table = format!("x = {}", unmistakable(number)).parse().unwrap();
            let read = table["x"].as_float().or(table["x"].as_integer().map(|whole| whole as f64));
            assert_eq!(read, Some(number + 0.0));
            let allowed =
                |unit: &&Unit| unit.check(Quantity::Number(number)).is_ok() && **unit != Unit::YesNo;
            UNITS.iter().filter(allowed).for_each(|unit| shown(number, *unit));
        }
    }
    let Ok(text) = std::str::from_utf8(data) else { return };
    for unit in UNITS {
        let _ = (misread(text, unit), two_readings(text, unit));
        let Ok(read) = read_by_hand(text, unit) else { continue };
        assert_eq!(unit.check(read.value), Ok(()), "{text}");
        if let Quantity::Number(number) = read.value {
            assert!(number.is_finite(), "{text}");
            shown(number, unit);
        }
    }
});
