//! What a workbook may take in memory.

use crate::exchange::read::no_sheets::NoSheets;

/// The cells that the sheets of a workbook may span together: two cells in opposite corners make a sheet of billions.
pub(in crate::exchange) const MAX_CELLS: u64 = 5_000_000;
/// The bytes of text that its cells may have together: a thousand cells can refer to one long text.
const MAX_TEXT: u64 = 192 * 1024 * 1024;
/// The parts of a file that are looked at: many sheets can begin at one place.
const MAX_STEPS: u64 = 50_000_000;

/// What was counted so far.
#[derive(Default)]
pub(in crate::exchange) struct Budget {
    cells: u64,
    text: u64,
    steps: u64,
}

fn within(sum: &mut u64, more: u64, limit: u64) -> Result<(), NoSheets> {
    *sum = sum.saturating_add(more);
    if *sum > limit { Err(NoSheets::TooLarge) } else { Ok(()) }
}

impl Budget {
    /// One part more.
    pub(in crate::exchange) fn step(&mut self) -> Result<(), NoSheets> {
        within(&mut self.steps, 1, MAX_STEPS)
    }

    /// So many cells more.
    pub(in crate::exchange) fn cells(&mut self, count: u64) -> Result<(), NoSheets> {
        within(&mut self.cells, count, MAX_CELLS)
    }

    /// So many bytes of text more.
    pub(in crate::exchange) fn text(&mut self, bytes: usize) -> Result<(), NoSheets> {
        within(&mut self.text, bytes as u64, MAX_TEXT)
    }
}
