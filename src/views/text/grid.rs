//! Tables on a screen: in columns where there is room for them, as a list where there is not. No word is ever broken.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, Width, presets};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::views::text::style::{Paint, Style};

/// What stands between two columns.
const GAP: u16 = 2;

/// Says that a cell repeats the one above it.
const DITTO: &str = "\"";

/// A table: its first column takes what the others leave.
#[derive(Debug, Default)]
pub(in crate::views) struct Grid {
    pub(in crate::views) columns: Vec<GridColumn>,
    pub(in crate::views) rows: Vec<GridRow>,
    /// Whether it reaches to the right edge of the screen.
    pub(in crate::views) stretched: bool,
}

/// A column.
#[derive(Debug)]
pub(in crate::views) struct GridColumn {
    heading: String,
    right: bool,
    at_least: usize,
    at_most: usize,
}

/// What stands over the rows that follow it, in a table of several parts that have the same columns.
#[derive(Debug)]
pub(in crate::views) struct GridTitle {
    text: String,
    /// Whether the columns beside it have their headings here.
    headed: bool,
    /// Whether an empty line stands before it.
    apart: bool,
}

/// A row: cells, and below them lines over the whole width.
#[derive(Debug, Default)]
pub(in crate::views) struct GridRow {
    /// What stands over it.
    pub(in crate::views) title: Option<GridTitle>,
    pub(in crate::views) cells: Vec<GridCell>,
    pub(in crate::views) below: Vec<Below>,
    /// What stands before the lines of the first cell.
    pub(in crate::views) indent: &'static str,
    pub(in crate::views) paint: Option<Paint>,
}

/// A cell.
#[derive(Debug, Default, Clone)]
pub(in crate::views) struct GridCell {
    text: String,
    /// What stands on the line under it.
    under: String,
    /// The text with its colours; it stands on one line.
    painted: Option<String>,
    /// The cell above says the same.
    repeats: bool,
}

/// A text under a row, over the whole width.
#[derive(Debug)]
pub(in crate::views) struct Below {
    pub(in crate::views) text: String,
    pub(in crate::views) indent: &'static str,
    /// Words with which the text begins, in a colour of their own.
    pub(in crate::views) lead: Option<(String, Paint)>,
    pub(in crate::views) paint: Option<Paint>,
}

impl GridColumn {
    /// A column of words.
    pub(in crate::views) fn words(heading: impl Into<String>) -> GridColumn {
        GridColumn { heading: heading.into(), right: false, at_least: 0, at_most: usize::MAX }
    }

    /// A column of numbers, that stand to the right.
    pub(in crate::views) fn numbers(heading: impl Into<String>) -> GridColumn {
        GridColumn { right: true, ..GridColumn::words(heading) }
    }

    /// Never narrower, and no wider than its longest word asks.
    #[must_use]
    pub(in crate::views) fn about(self, width: usize) -> GridColumn {
        GridColumn { at_least: width, at_most: width, ..self }
    }
}

impl From<String> for GridCell {
    fn from(text: String) -> GridCell {
        GridCell { text, ..GridCell::default() }
    }
}

impl GridCell {
    /// With a text on the line under it.
    pub(in crate::views) fn above(text: String, under: String) -> GridCell {
        GridCell { text, under, ..GridCell::default() }
    }

    /// With its colours.
    pub(in crate::views) fn painted(text: String, painted: String) -> GridCell {
        GridCell { text, painted: Some(painted), ..GridCell::default() }
    }

    /// A text that is a mark of repetition where the cell above says the same; `last` remembers it.
    pub(in crate::views) fn unless_repeated(text: String, last: &mut Option<String>) -> GridCell {
        let repeats = !text.is_empty() && last.as_ref() == Some(&text);
        *last = Some(text.clone());
        GridCell { text, repeats, ..GridCell::default() }
    }

    /// Its text, where that is longer and is not that of the cell above.
    pub(in crate::views) fn text_of_more_than(&self, width: usize) -> Option<&str> {
        (!self.repeats && self.text.width() > width).then_some(&*self.text)
    }

    /// How wide its text is.
    pub(in crate::views) fn width(&self) -> usize {
        self.natural()
    }

    fn in_column(&self) -> (&str, &str) {
        (if self.repeats { DITTO } else { &self.text }, &self.under)
    }

    fn lines(&self, width: usize, indent: &str) -> Vec<String> {
        let narrow = Style { width, color: false, unicode: true };
        let (text, under) = self.in_column();
        let wrapped = [text, under].into_iter().filter(|text| !text.is_empty());
        wrapped
            .flat_map(|text| narrow.wrap(text, indent, indent).lines().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }

    fn on_one_line(&self) -> String {
        let text = self.text.replace('\n', ", ");
        if self.under.is_empty() { text } else { format!("{text} ({})", self.under) }
    }

    fn natural(&self) -> usize {
        let (text, under) = self.in_column();
        text.lines().chain(under.lines()).map(|line| line.width()).max().unwrap_or(0)
    }

    fn least(&self) -> usize {
        let (text, under) = self.in_column();
        longest_word(text).max(longest_word(under))
    }
}

impl GridRow {
    /// A title over the rows that follow.
    pub(in crate::views) fn title(text: String, headed: bool, apart: bool) -> GridRow {
        GridRow { title: Some(GridTitle { text, headed, apart }), ..GridRow::default() }
    }

    /// Lines over the whole width, without cells above them.
    pub(in crate::views) fn line(below: Below) -> GridRow {
        GridRow { below: vec![below], ..GridRow::default() }
    }
}

impl Below {
    /// A text without more.
    pub(in crate::views) fn plain(text: String, indent: &'static str) -> Below {
        Below { text, indent, lead: None, paint: None }
    }

    fn written(&self, style: Style) -> String {
        let wrapped = style.wrap(&self.text, self.indent, &format!("{}  ", self.indent));
        let mut lines = wrapped.lines().map(str::to_owned).collect::<Vec<_>>();
        if let (Some((lead, paint)), Some(first)) = (&self.lead, lines.first_mut()) {
            let rest = first.strip_prefix(self.indent).and_then(|text| text.strip_prefix(lead.as_str()));
            if let Some(rest) = rest {
                *first = format!("{}{}{rest}", self.indent, style.paint(lead, *paint));
            }
        }
        style.painted_lines(&lines.join("\n"), self.paint)
    }
}

impl Grid {
    /// Writes the table down.
    pub(in crate::views) fn written(mut self, style: Style) -> String {
        if self.titles().next().is_none() && self.columns.iter().any(|column| !column.heading.is_empty()) {
            let title = self.columns.first_mut().map(|first| std::mem::take(&mut first.heading));
            self.rows.insert(0, GridRow::title(title.unwrap_or_default(), true, false));
        }
        let mut out = String::new();
        match if style.shows_lists() { None } else { self.widths(style.width) } {
            Some(widths) => self.in_columns(&widths, style, &mut out),
            None => self.as_list(style, &mut out),
        }
        out
    }

    fn titles(&self) -> impl Iterator<Item = &GridTitle> {
        self.rows.iter().filter_map(|row| row.title.as_ref())
    }

    /// The widths of the columns; none where a word would have to be broken.
    fn widths(&self, all: usize) -> Option<Vec<usize>> {
        let (mut widths, mut least) = (Vec::new(), Vec::new());
        for (index, column) in self.columns.iter().enumerate() {
            let indent = |row: &GridRow| if index == 0 { row.indent.width() } else { 0 };
            let cells = || self.rows.iter().filter_map(|row| Some((row.cells.get(index)?, indent(row))));
            // A title can stand above the table.
            let words = cells().map(|(cell, indent)| cell.least() + indent).max().unwrap_or(0);
            let floor = words.max(longest_word(&column.heading)).max(column.at_least);
            let titles = self.titles().filter(|one| one.headed && index == 0).map(|one| one.text.width());
            let natural = cells().map(|(cell, indent)| cell.natural() + indent).max().unwrap_or(0);
            let natural = natural.max(column.heading.width()).max(titles.max().unwrap_or(0));
            let natural = natural.min(column.at_most).max(floor);
            widths.push(natural);
            least.push(floor);
        }
        let gaps = usize::from(GAP) * self.columns.len().saturating_sub(1);
        loop {
            let total = widths.iter().sum::<usize>() + gaps;
            if total <= all {
                if let Some(first) = widths.first_mut().filter(|_| self.stretched) {
                    *first += all - total;
                }
                return Some(widths);
            }
            let widest = (0..widths.len()).filter(|index| widths[*index] > least[*index]);
            let widest = widest.max_by_key(|index| (widths[*index], usize::MAX - index))?;
            widths[widest] -= 1;
        }
    }

    fn in_columns(&self, widths: &[usize], style: Style, out: &mut String) {
        for row in &self.rows {
            if let Some(title) = &row.title {
                self.titled(title, widths, style, out);
            }
            for line in self.laid(row, widths) {
                out.push_str(&style.painted_lines(&line, row.paint));
            }
            row.below.iter().for_each(|below| out.push_str(&below.written(style)));
        }
    }

    /// A title, and beside it the headings of the other columns. One that is too long for its column has lines of its own.
    fn titled(&self, title: &GridTitle, widths: &[usize], style: Style, out: &mut String) {
        let fits = title.headed && widths.first().is_some_and(|first| title.text.width() <= *first);
        if !fits {
            title.alone(style, out);
        } else if title.apart {
            out.push('\n');
        }
        if title.headed {
            let mut cells: Vec<GridCell> =
                self.columns.iter().map(|one| one.heading.clone().into()).collect();
            if let Some(first) = cells.first_mut().filter(|_| fits) {
                *first = title.text.clone().into();
            }
            for line in self.laid(&GridRow { cells, ..GridRow::default() }, widths) {
                out.push_str(&style.painted_lines(&line, Some(Paint::Strong)));
            }
        }
    }

    /// The lines of a row. Its cells were wrapped before: those of the first column hang.
    fn laid(&self, row: &GridRow, widths: &[usize]) -> Vec<String> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        let cells = row.cells.iter().zip(widths).zip(&self.columns).enumerate();
        table.add_row(cells.map(|(index, ((cell, width), column))| {
            let lines = cell.lines(*width, if index == 0 { row.indent } else { "" });
            let alignment = if column.right { CellAlignment::Right } else { CellAlignment::Left };
            Cell::new(lines.join("\n")).set_alignment(alignment)
        }));
        for (index, column) in table.column_iter_mut().enumerate() {
            let gap = if index == 0 { 0 } else { GAP };
            let width = u16::try_from(widths[index]).unwrap_or(u16::MAX).saturating_add(gap);
            column.set_padding((gap, 0)).set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
        let mut lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
        let mut start = 0;
        for (cell, width) in row.cells.iter().zip(widths) {
            if let (Some(painted), Some(first)) = (&cell.painted, lines.first_mut()) {
                *first = painted_from(first, start, &cell.text, painted);
            }
            start += width + usize::from(GAP);
        }
        lines
    }

    fn as_list(&self, style: Style, out: &mut String) {
        for row in &self.rows {
            if let Some(title) = &row.title {
                title.alone(style, out);
            }
            let mut cells = row.cells.iter();
            let first = cells.next().map(GridCell::on_one_line).unwrap_or_default();
            if !first.is_empty() {
                let deeper = format!("{}  ", row.indent);
                out.push_str(&style.painted_lines(&style.wrap(&first, row.indent, &deeper), row.paint));
            }
            let named = |(cell, column): (&GridCell, &GridColumn)| match column.heading.as_str() {
                "" => cell.on_one_line(),
                heading => format!("{heading}: {}", cell.on_one_line()),
            };
            let told = cells
                .zip(self.columns.iter().skip(1))
                .filter(|(cell, _)| !cell.text.is_empty() && !cell.repeats);
            let told = told.map(named).collect::<Vec<_>>().join("; ");
            if !told.is_empty() {
                let (indent, deeper) = (format!("{}  ", row.indent), format!("{}    ", row.indent));
                out.push_str(&style.painted_lines(&style.wrap(&told, &indent, &deeper), row.paint));
            }
            row.below.iter().for_each(|below| out.push_str(&below.written(style)));
        }
    }
}

impl GridTitle {
    /// On lines of its own.
    fn alone(&self, style: Style, out: &mut String) {
        if self.apart {
            out.push('\n');
        }
        out.push_str(&style.painted_lines(&style.wrap(&self.text, "", "  "), Some(Paint::Strong)));
    }
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| word.width()).max().unwrap_or(0)
}

/// The line with its colours in the place of a text that stands in the column that begins at `start`, counted in signs as
/// wide as a letter. Colours take no room: those of the columns before it are skipped.
fn painted_from(line: &str, start: usize, text: &str, painted: &str) -> String {
    let (mut width, mut coloured) = (0, false);
    let at = line.char_indices().find(|(_, c)| {
        match (*c, coloured) {
            ('\u{1b}', _) => coloured = true,
            ('m', true) => {
                coloured = false;
                return false;
            }
            _ => {}
        }
        let is_there = !coloured && width >= start;
        width += if coloured { 0 } else { c.width().unwrap_or(0) };
        is_there
    });
    let at = at.map_or(line.len(), |(at, _)| at);
    let (before, rest) = line.split_at(at);
    format!("{before}{}", rest.replacen(text, painted, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(width: usize) -> Style {
        Style { width, color: false, unicode: true }
    }

    fn grid() -> Grid {
        Grid {
            columns: vec![GridColumn::words("Jeugd"), GridColumn::numbers("Nu").about(6)],
            rows: vec![GridRow {
                cells: vec![
                    "Registraties van overlast".to_owned().into(),
                    GridCell::above("96".to_owned(), "2025".to_owned()),
                ],
                below: vec![Below::plain("loopt achter".to_owned(), "    ")],
                indent: "  ",
                ..GridRow::default()
            }],
            stretched: false,
        }
    }

    /// Two parts under a title each: in one a long target, in the other none.
    fn parts() -> Grid {
        let row = |title: &str, target: &str| GridRow {
            cells: vec![title.to_owned().into(), target.to_owned().into()],
            indent: "  ",
            ..GridRow::default()
        };
        let title = |text: &str, headed| GridRow::title(text.to_owned(), headed, true);
        Grid {
            columns: vec![GridColumn::words(""), GridColumn::words("Streef").about(6)],
            rows: vec![
                title("Jeugd", true),
                row("Overlast", "beter dan Nederland"),
                title("Een titel die niet in zijn kolom past, hoe breed het scherm ook is", false),
                row("Halt", "–"),
            ],
            stretched: true,
        }
    }

    #[test]
    fn parts_of_a_table_have_the_same_columns() {
        let expected = "

Jeugd                                                Streef
  Overlast                                           beter dan
                                                     Nederland

Een titel die niet in zijn kolom past, hoe breed het scherm
  ook is
  Halt                                               –
";
        assert_eq!(parts().written(style(62)), expected[1..]);
        let list = "

Jeugd
  Overlast
    Streef: beter dan Nederland

Een titel die niet in zijn kolom past, hoe
  breed het scherm ook is
  Halt
    Streef: –
";
        assert_eq!(parts().written(style(46)), list[1..]);
    }

    #[test]
    fn columns_where_there_is_room() {
        let expected = "\
Jeugd                            Nu
  Registraties van overlast      96
                               2025
    loopt achter
";
        assert_eq!(grid().written(style(60)), expected);
    }

    #[test]
    fn a_list_below_sixty_columns() {
        let expected = "\
Jeugd
  Registraties van overlast
    Nu: 96 (2025)
    loopt achter
";
        assert_eq!(grid().written(style(59)), expected);
    }

    #[test]
    fn what_has_lines_of_its_own_in_a_column_is_one_line_in_a_list() {
        let written = |width| {
            let mut grid = grid();
            grid.rows[0].cells[1] = GridCell::above("12\n14".to_owned(), "2025".to_owned());
            grid.written(style(width))
        };
        assert!(written(59).contains("    Nu: 12, 14 (2025)\n"), "{}", written(59));
        assert!(written(60).contains(" 12\n"), "{}", written(60));
    }

    #[test]
    fn a_list_too_where_a_word_would_be_broken() {
        let mut grid = grid();
        grid.rows[0].cells[0] = "x".repeat(60).into();
        let written = grid.written(style(62));
        assert!(written.contains(&format!("  {}\n", "x".repeat(60))), "{written}");
        assert!(written.contains("Nu: 96"), "{written}");
    }

    #[test]
    fn what_repeats_is_told_once_in_columns() {
        let mut last = None;
        let cells = ["politie", "politie", "", "politie"]
            .map(|text| GridCell::unless_repeated(text.to_owned(), &mut last));
        assert_eq!(cells.clone().map(|cell| cell.in_column().0.to_owned()), ["politie", "\"", "", "politie"]);
        let columns = vec![GridColumn::words("Jaar"), GridColumn::words("Bron")];
        let rows = cells
            .into_iter()
            .map(|cell| GridRow { cells: vec!["jaar".to_owned().into(), cell], ..GridRow::default() });
        let list = Grid { columns, rows: rows.collect(), stretched: false }.written(style(40));
        assert_eq!(list.matches("Bron: politie").count(), 2, "{list}");
    }
}
