//! How a sheet is printed: across, as wide as the paper, and no indicator over two pages where it fits on one.

use rust_xlsxwriter::Worksheet;

/// A4, as Excel numbers paper.
const A4: u8 = 9;
/// The margins, in inches.
const MARGIN: f64 = 0.4;
/// What is left of A4 between the margins, in pixels of the screen (96 an inch): wide and high.
const PRINTED: (usize, usize) = (1045, 650);

/// Prepares a sheet for print.
pub(super) fn for_print(sheet: &mut Worksheet) {
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    sheet.set_margins(MARGIN, MARGIN, 0.5, 0.7, 0.3, 0.3);
    sheet.set_footer("&L&A&R&P / &N");
}

/// Where a new page begins.
pub(super) struct Pages {
    /// The rows that stand at the top of a page.
    pub(super) breaks: Vec<u32>,
    high: usize,
    repeated: usize,
    used: usize,
}

impl Pages {
    /// Of a sheet so many pixels wide, with so many pixels of header repeated on each page.
    pub(super) fn new(wide: u32, repeated: usize) -> Pages {
        let wide = usize::try_from(wide).unwrap_or(usize::MAX).max(PRINTED.0);
        // What is wider than the paper is made smaller, and then more of it fits below each other.
        Pages { breaks: Vec::new(), high: PRINTED.1 * wide / PRINTED.0, repeated, used: repeated }
    }

    /// Puts a block of so many pixels on this page, or on the next when this one is too full.
    pub(super) fn place(&mut self, row: u32, high: usize) {
        if self.used > self.repeated && self.used + high > self.high {
            self.breaks.push(row);
            self.used = self.repeated;
        }
        self.used += high;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_that_does_not_fit_begins_a_page() {
        // Twice as wide as the paper: half the size, so 1300 pixels go on a page.
        let mut pages = Pages::new(2090, 100);
        for (row, high) in [(3, 600), (20, 600), (40, 5), (41, 1190), (90, 20), (95, 5000), (200, 10)] {
            pages.place(row, high);
        }
        // 100 + 600 + 600 is just full; 100 + 5 + 1190 + 20 is too much; what fits on no page begins one.
        assert_eq!(pages.breaks, [40, 90, 95, 200]);
    }
}
