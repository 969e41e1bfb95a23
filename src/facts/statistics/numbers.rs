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
