//! How a spreadsheet names a column.

/// The letters of a column, counted from zero: 27 is AB.
pub(super) fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    let before = if column < 26 { String::new() } else { letters(column / 26 - 1) };
    format!("{before}{last}")
}
