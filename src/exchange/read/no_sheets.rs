//! Why a workbook gives no rows.

/// Why a workbook gives no rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSheets {
    /// It cannot be opened: damaged, cut off, locked with a password, or of another kind.
    Damaged,
    /// Unpacked it is over the limit.
    TooLarge,
    /// It has no sheet of that name: these are there.
    NoSuchSheet(Vec<String>),
    /// That is no range of cells.
    BadRange,
}
