//! Which numbers a method can count with.

/// Above this no count, sample or exposure lies: it is more than the people on earth. The distributions are slow there, and
/// lose their precision.
pub(super) const MOST: f64 = 1e10;

/// A number that can be counted with: not NaN, not infinite, not beyond [`MOST`] on either side.
pub(super) fn usable(number: f64) -> bool {
    number.abs() <= MOST
}

/// A usable number above zero.
pub(super) fn positive(number: f64) -> bool {
    usable(number) && number > 0.0
}

/// What a distribution gives, in the digits that every computer agrees on. Exponents and logarithms are the system's own, and
/// the last digits of theirs differ: a workbook made on Windows would be another than one made elsewhere.
pub(super) fn steady(number: f64) -> f64 {
    in_digits(number, 9)
}

/// The same of what is counted with further.
pub(super) fn in_digits(number: f64, digits: usize) -> f64 {
    let behind = digits - 1;
    if number.is_finite() { format!("{number:.behind$e}").parse().unwrap_or(number) } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digits_are_no_ones() {
        // The upper limit of a count, on Linux and on Windows.
        assert_eq!(steady(42.064_387_457_663_74).to_bits(), steady(42.064_387_457_664_82).to_bits());
        assert_eq!(steady(42.064_387_457_663_74), 42.064_387_5);
        assert_eq!((steady(0.0), steady(1.0), steady(-2.5e-7)), (0.0, 1.0, -2.5e-7));
        assert!(steady(f64::NAN).is_nan() && steady(f64::INFINITY).is_infinite());
    }
}
