//! A line chart that Excel itself draws, from the cells beside it: a line for each source with its margins, a hollow mark for
//! what will still be revised, and a dashed line for what the target asks.

use rust_xlsxwriter::{
    Chart, ChartAxisDateUnitType, ChartEmptyCells, ChartErrorBars, ChartErrorBarsType, ChartFont,
    ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType, ChartPoint,
    ChartRange, ChartSolidFill, Color, ObjectMovement,
};

use super::cell::{MAX_PROPERTY, cell_text, shortened};
use super::columns::margin;
use crate::compute::{Course, CourseRow, Guide, History, ValueAxis};
use crate::lang::{Catalogue, Message};
use crate::model::{Id, Period, Quantity};
use crate::views::text::figure::figure;
use crate::views::text::words::Words;

/// How high a chart is, in pixels.
pub(super) const CHART_HEIGHT: usize = 260;
/// How wide a chart is, in pixels.
pub(super) const CHART_WIDTH: u32 = 460;
/// More labels than this do not fit below it.
const LABELS: i32 = 10;

/// The lines of the sources, the first that of the only one; beside their colour their marks tell them apart.
const SOURCES: [(u32, ChartMarkerType); 4] = [
    (0x001F_4E79, ChartMarkerType::Circle),
    (0x007A_1F5C, ChartMarkerType::Square),
    (0x0024_6B45, ChartMarkerType::Diamond),
    (0x005F_4B00, ChartMarkerType::Triangle),
];
const WHISKER: Color = Color::RGB(0x0070_7A85);
const WANTED: Color = Color::RGB(0x00B4_5309);
const GRID: Color = Color::RGB(0x00D9_D9D9);

/// In which cells the numbers of a chart stand.
pub(super) struct Placed<'p> {
    pub(super) sheet: &'p str,
    pub(super) title: (u32, u16),
    pub(super) rows: (u32, u32),
    pub(super) dates: Option<u16>,
    /// The figures of each source, with its name where there are several.
    pub(super) values: Vec<(Option<String>, Option<u16>)>,
    pub(super) sources: &'p [Option<&'p Id>],
    /// How far the margins reach up and down.
    pub(super) reaches: Option<(u16, u16)>,
    pub(super) asked: Vec<Option<u16>>,
    /// The number format of the figures.
    pub(super) format: &'p str,
}

impl<'p> Placed<'p> {
    fn range(&self, column: Option<u16>) -> (&'p str, u32, u16, u32, u16) {
        let column = column.unwrap_or_default();
        (self.sheet, self.rows.0, column, self.rows.1, column)
    }
}

/// Makes the chart of an indicator.
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
    // The columns that only the chart reads are hidden.
    chart.show_hidden_data();
    for (at, (name, column)) in place.values.iter().enumerate() {
        figures(&mut chart, place, course, at, (name.as_deref(), *column), catalogue);
    }
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
    if course.guides.is_empty() && place.values.len() < 2 {
        chart.legend().set_hidden();
    } else {
        chart.legend().set_position(ChartLegendPosition::Bottom);
    }
    axes(&mut chart, place, course, history);
    chart
}

/// Adds the line of a source.
fn figures(
    chart: &mut Chart,
    place: &Placed<'_>,
    course: &Course<'_>,
    at: usize,
    (name, column): (Option<&str>, Option<u16>),
    catalogue: &Catalogue,
) {
    let (color, kind) = SOURCES[at % SOURCES.len()];
    let color = Color::RGB(color);
    let mut line = ChartLine::new();
    line.set_color(color).set_width(2.25);
    let mut border = ChartLine::new();
    border.set_color(color).set_width(1.5);
    let filled = |fill: Color| {
        let mut solid = ChartSolidFill::new();
        solid.set_color(fill);
        let mut format = ChartFormat::new();
        format.set_solid_fill(&solid).set_border(&border);
        format
    };
    let mut marker = ChartMarker::new();
    marker.set_type(kind).set_size(6).set_format(&mut filled(color));
    let drawn = || course.rows.iter().take(course.drawn);
    let own = |row: &CourseRow<'_>| place.sources.len() < 2 || place.sources.get(at) == Some(&row.source());
    let points: Vec<ChartPoint> = drawn()
        .map(|row| match row.is_provisional() && own(row) {
            true => ChartPoint::new().set_format(&mut filled(Color::White)),
            false => ChartPoint::default(),
        })
        .collect();
    let series = chart.add_series();
    // A name of a source is a text of the plan, which Excel could take for a formula.
    let name = name.map(|name| cell_text(name).trim_start_matches('=').to_owned());
    series
        .set_name(&name.unwrap_or_else(|| catalogue.text("workbook-series")))
        .set_categories(place.range(place.dates))
        .set_values(place.range(column))
        .set_format(&mut line)
        .set_marker(&marker)
        .set_points(&points);
    if let Some((up, down)) = place.reaches {
        let [up, down] = [up, down].map(|column| {
            let (sheet, first, column, last, _) = place.range(Some(column));
            ChartRange::new_from_range(sheet, first, column, last, column)
        });
        let mut bars = ChartErrorBars::new();
        let mut whisker = ChartLine::new();
        whisker.set_color(WHISKER).set_width(1);
        bars.set_type(ChartErrorBarsType::Custom(up, down)).set_format(&mut whisker);
        series.set_y_error_bars(&bars);
    }
}

fn axes(chart: &mut Chart, place: &Placed<'_>, course: &Course<'_>, history: &History<'_>) {
    let mut grid = ChartLine::new();
    grid.set_color(GRID);
    chart.y_axis().set_num_format(place.format).set_major_gridlines_line(&grid);
    let drawn = || course.rows.iter().take(course.drawn);
    // No program makes room for margins by itself, nor looks at the other charts of the question.
    let highest = drawn().filter_map(|row| margin(history, row)).map(|margin| margin.high);
    let highest = highest.chain(history.alike.map(|(_, most)| most)).chain(numbers(course)).reduce(f64::max);
    let lowest = numbers(course).reduce(f64::min);
    if let Some((least, most)) = lowest.zip(highest).filter(|_| !history.unit.is_rank()) {
        let axis = ValueAxis::from_zero(history.unit, least, most);
        // Excel draws the marks of a grade too where its scale begins at nought.
        chart.y_axis().set_min(axis.low.min(0.0)).set_max(axis.high).set_major_unit(axis.step);
    }
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
    shortened(&cell_text(&catalogue.render(&message)), MAX_PROPERTY)
}
