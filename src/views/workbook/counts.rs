//! How many indicators of each priority have which judgement: counted by the workbook itself from the list on its first
//! sheet, so that the counts follow what is filtered there and what is changed.

use rust_xlsxwriter::{
    Color, ConditionalFormatDataBar, ConditionalFormatType, Formula, Worksheet, XlsxError,
    column_number_to_name,
};

use super::cell::{Looks, put_text};
use crate::compute::Assessment;
use crate::lang::Catalogue;
use crate::views::text::words::Words;

/// What is counted by name; all else is without a judgement.
const COUNTED: [Assessment; 5] = [
    Assessment::Achieved,
    Assessment::OnTrack,
    Assessment::AtRisk,
    Assessment::OffTrack,
    Assessment::Worsening,
];
/// How many columns after that of the priority the counts begin.
const AFTER: u16 = 2;
/// In which columns of the list, after that of the priority, the name and the judgement stand.
const NAME: u16 = 1;
const JUDGEMENT: u16 = 3;
/// The column, after that of the priority, that says whether a row of the list is shown: after the last of the list.
const SHOWN: u16 = 14;

/// The rows of a plan: its name in the list, and the titles of its priorities from which row on.
pub(super) struct Matrix {
    pub(super) plan: String,
    pub(super) titles: Vec<String>,
    pub(super) first: u32,
}

/// What is counted of a row of the list.
pub(super) struct Listed<'o> {
    pub(super) plan: &'o str,
    pub(super) priority: &'o str,
    pub(super) assessment: Assessment,
}

/// The list from which is counted.
pub(super) struct Counts<'o> {
    /// Its first and its last row.
    pub(super) rows: (u32, u32),
    /// The column of the priority; before it stands that of the plan where there are several.
    pub(super) begin: u16,
    pub(super) several: bool,
    pub(super) listed: &'o [Listed<'o>],
}

impl Counts<'_> {
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        matrices: &[Matrix],
        looks: &Looks,
        catalogue: &Catalogue,
    ) -> Result<(), XlsxError> {
        let shown = self.begin + SHOWN;
        for row in self.rows.0..=self.rows.1 {
            let name = format!("{}{}", column_number_to_name(self.begin + NAME), row + 1);
            let seen = Formula::new(format!("=SUBTOTAL(103,{name})")).set_result("1");
            sheet.write_formula(row, shown, seen)?;
        }
        sheet.set_column_hidden(shown)?;
        for matrix in matrices {
            self.matrix(sheet, matrix, looks, catalogue)?;
        }
        Ok(())
    }

    fn matrix(
        &self,
        sheet: &mut Worksheet,
        matrix: &Matrix,
        looks: &Looks,
        catalogue: &Catalogue,
    ) -> Result<(), XlsxError> {
        let first = self.begin + AFTER;
        let words = COUNTED.map(|one| Words(catalogue).assessment(one));
        let headings = words.iter().cloned().chain([catalogue.text("glance-no-judgement")]);
        for (at, heading) in (first..).zip(headings) {
            put_text(sheet, (matrix.first - 1, at), &heading, &looks.header_right)?;
        }
        let number = looks.number("0");
        let mut row = matrix.first;
        for title in &matrix.titles {
            let of_priority = |one: &&Listed<'_>| one.priority == *title && one.plan == matrix.plan;
            let own = || self.listed.iter().filter(of_priority);
            let mut rest = own().count();
            for ((at, assessment), word) in (first..).zip(COUNTED).zip(&words) {
                let count = own().filter(|one| one.assessment == assessment).count();
                rest -= count;
                // Whatever sign stands before the word.
                let judged = format!(",{},\"*{word}\"", self.column(self.begin + JUDGEMENT));
                let formula = format!("=COUNTIFS({}{judged})", self.of(matrix, row));
                sheet.write_formula_with_format(
                    row,
                    at,
                    Formula::new(formula).set_result(count.to_string()),
                    &number,
                )?;
            }
            let last = first + 5;
            let [from, to] = [first, last - 1].map(|at| format!("{}{}", column_number_to_name(at), row + 1));
            let formula = format!("=COUNTIFS({})-SUM({from}:{to})", self.of(matrix, row));
            sheet.write_formula_with_format(
                row,
                last,
                Formula::new(formula).set_result(rest.to_string()),
                &number,
            )?;
            row += 1;
        }
        // From nought, or the smallest count would look like none.
        let bars = ConditionalFormatDataBar::new()
            .set_minimum(ConditionalFormatType::Number, 0)
            .set_fill_color(Color::RGB(0x00B8_CCE0))
            .set_solid_fill(true)
            .set_border_off(true);
        sheet.add_conditional_format(matrix.first, first, row - 1, first + 5, &bars).map(|_| ())
    }

    /// The rows of the list that are shown and belong to the priority of this row.
    fn of(&self, matrix: &Matrix, row: u32) -> String {
        let priority =
            format!("{},${}{}", self.column(self.begin), column_number_to_name(self.begin), row + 1);
        let plan = format!(",{},\"{}\"", self.column(0), matrix.plan.replace('"', "\"\""));
        let plan = if self.several { plan } else { String::new() };
        format!("{priority}{plan},{},1", self.column(self.begin + SHOWN))
    }

    /// A column of the list.
    fn column(&self, at: u16) -> String {
        let (name, (first, last)) = (column_number_to_name(at), self.rows);
        format!("${name}${}:${name}${}", first + 1, last + 1)
    }
}
