//! A line chart that Excel itself draws, from the cells beside it.

use rust_xlsxwriter::{
    Chart, ChartAxisDateUnitType, ChartEmptyCells, ChartFont, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartSolidFill, Color, ObjectMovement,
};

use super::cell::{MAX_PROPERTY, shortened};
use crate::compute::{Course, CourseRow, Guide, History};
use crate::lang::{Catalogue, Message};
use crate::model::{Period, Quantity};
use crate::views::text::figure::figure;
use crate::views::text::words::Words;

/// How high a chart is, in pixels.
pub(super) const CHART_HEIGHT: usize = 260;
/// How wide a chart is, in pixels.
pub(super) const CHART_WIDTH: u32 = 460;
/// More labels than this do not fit below it.
const LABELS: i32 = 10;

const FIGURES: Color = Color::RGB(0x001F_4E79);
const WANTED: Color = Color::RGB(0x00B4_5309);
const GRID: Color = Color::RGB(0x00D9_D9D9);

/// In which cells the numbers of a chart stand.
pub(super) struct Placed<'p> {
    pub(super) sheet: &'p str,
    pub(super) title: (u32, u16),
    pub(super) rows: (u32, u32),
    pub(super) dates: Option<usize>,
    pub(super) values: Option<usize>,
    pub(super) asked: Vec<Option<usize>>,
    /// The number format of the figures.
    pub(super) format: &'p str,
}

impl<'p> Placed<'p> {
    fn range(&self, column: Option<usize>) -> (&'p str, u32, u16, u32, u16) {
        let column = column.and_then(|column| u16::try_from(column).ok()).unwrap_or_default();
        (self.sheet, self.rows.0, column, self.rows.1, column)
    }
}

/// Makes the chart of an indicator: its figures as a line with marks, what the target asks as a dashed one.
pub(super) fn line_chart(
    place: &Placed<'_>,
    course: &Course<'_>,
    history: &History<'_>,
    catalogue: &Catalogue,
) -> Chart {
    let mut chart = Chart::new_line();
    chart.set_width(CHART_WIDTH).set_height(u32::try_from(CHART_HEIGHT).unwrap_or_default());
    chart.set_object_movement(ObjectMovement::MoveButDontSizeWithCells);
    // The name of a cell and not a text of the plan, which Excel could take for a formula.
    let mut font = ChartFont::new();
    font.set_size(11);
    chart.title().set_name((place.sheet, place.title.0, place.title.1)).set_font(&font);
    chart.show_empty_cells_as(ChartEmptyCells::Gaps);
    chart.set_alt_text(described(course, history, catalogue));
    let mut marker = ChartMarker::new();
    let mut fill = ChartSolidFill::new();
    fill.set_color(FIGURES);
    marker.set_type(ChartMarkerType::Circle).set_size(6).set_format(&mut fill);
    let mut line = ChartLine::new();
    line.set_color(FIGURES).set_width(2.25);
    chart
        .add_series()
        .set_name(&catalogue.text("workbook-series"))
        .set_categories(place.range(place.dates))
        .set_values(place.range(place.values))
        .set_format(&mut line)
        .set_marker(&marker);
    for (guide, column) in course.guides.iter().zip(&place.asked) {
        let mut line = ChartLine::new();
        line.set_color(WANTED).set_width(1.75).set_dash_type(ChartLineDashType::Dash);
        let mut none = ChartMarker::new();
        none.set_none();
        chart
            .add_series()
            .set_name(&catalogue.text(match guide {
                Guide::Target => "workbook-guide",
                Guide::Low => "workbook-low",
                Guide::High => "workbook-high",
            }))
            .set_categories(place.range(place.dates))
            .set_values(place.range(*column))
            .set_format(&mut line)
            .set_marker(&none);
    }
    if course.guides.is_empty() {
        chart.legend().set_hidden();
    } else {
        chart.legend().set_position(ChartLegendPosition::Bottom);
    }
    axes(&mut chart, place, course);
    chart
}

fn axes(chart: &mut Chart, place: &Placed<'_>, course: &Course<'_>) {
    let mut grid = ChartLine::new();
    grid.set_color(GRID);
    chart.y_axis().set_num_format(place.format).set_major_gridlines_line(&grid);
    // From zero, so that a small change does not look like a large one.
    if numbers(course).all(|number| number >= 0.0) {
        chart.y_axis().set_min(0);
    }
    let drawn = || course.rows.iter().take(course.drawn);
    let periods = || drawn().map(CourseRow::period);
    let months = || periods().map(Period::end_month);
    let span = months().max().zip(months().min());
    let span = span.map_or(0, |(last, first)| last - first);
    let (format, unit, every) = if span > 24 || periods().all(|period| matches!(period, Period::Year(_))) {
        ("yyyy", ChartAxisDateUnitType::Years, span / 12 / LABELS + 1)
    } else {
        ("mmm yyyy", ChartAxisDateUnitType::Months, span / LABELS + 1)
    };
    chart
        .x_axis()
        .set_date_axis(true)
        .set_num_format(format)
        .set_major_unit(every)
        .set_major_unit_date_type(unit);
}

/// Every number in the chart.
fn numbers(course: &Course<'_>) -> impl Iterator<Item = f64> {
    course.rows.iter().take(course.drawn).flat_map(|row| {
        let own = match row.value() {
            Some(Quantity::Number(number)) => Some(number),
            Some(Quantity::YesNo(_)) | None => None,
        };
        own.into_iter().chain(row.asked.iter().copied().flatten())
    })
}

/// The chart in words, for who cannot see it.
fn described(course: &Course<'_>, history: &History<'_>, catalogue: &Catalogue) -> String {
    let figures = course.rows.iter().take(course.drawn).filter_map(|row| {
        let shown = figure(row.value()?, history.unit, history.decimals, catalogue);
        Some(format!("{} {shown}", Words(catalogue).period(row.period())))
    });
    let message = Message::new("workbook-chart-described")
        .with("title", history.title.as_str())
        .with("figures", figures.collect::<Vec<_>>());
    shortened(&super::cell::cell_text(&catalogue.render(&message)), MAX_PROPERTY)
}
