//! A chart for a screen without graphics: a bar for each figure, from zero, with the target as an upright line.

use crate::compute::{Chart, Mark};
use crate::lang::{Catalogue, Message, clean};
use crate::model::Quantity;
use crate::views::chart::strip::strip_terminal;
use crate::views::text::figure::{figure, target_figure};
use crate::views::text::style::Style;
use crate::views::text::words::Words;
use unicode_width::UnicodeWidthStr as _;

/// The signs that bars and lines are drawn with.
struct Signs {
    bar: char,
    provisional: char,
    target: char,
    broken: char,
}

const DRAWN: Signs = Signs { bar: '█', provisional: '▒', target: '│', broken: '╌' };
const PLAIN: Signs = Signs { bar: '#', provisional: ':', target: '|', broken: '-' };

/// Draws a chart.
pub fn chart_terminal(chart: &Chart, catalogue: &Catalogue, style: Style) -> String {
    if !chart.strip.is_empty() {
        return strip_terminal(chart, catalogue, style);
    }
    let signs = if style.unicode { DRAWN } else { PLAIN };
    let values = || chart.marks.iter().filter_map(Mark::figure).map(|figure| figure.value);
    let shown = |value: f64| figure(Quantity::Number(value), chart.unit, chart.decimals, catalogue);
    let label = |mark: &Mark| Words(catalogue).period(mark.period());
    let labels = chart.marks.iter().map(|mark| label(mark).width()).max().unwrap_or(0);
    let figures = values().map(|value| shown(value).width()).max().unwrap_or(0);
    // Label, figure, a space after each, and the bar in what is left.
    let room = style.width.saturating_sub(labels + figures + 4).clamp(10, 60);
    let alike = chart.alike.map(|(_, most)| most);
    let highest = values().chain(chart.target.map(|(value, _)| value)).chain(alike).fold(0.0, f64::max);
    let columns = |value: f64| -> usize {
        if highest <= 0.0 || value <= 0.0 {
            return 0;
        }
        // At most the room, which is small.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let columns = (value / highest * room as f64).round() as usize;
        columns.max(1)
    };
    let target = chart.target.map(|(value, _)| columns(value));
    let mut out = String::new();
    for row in rows(chart) {
        let mark = match row {
            Row::Source(name) => {
                out.push_str(&style.wrap(&clean(&format!("{name}:")), "", "  "));
                out.push('\n');
                continue;
            }
            Row::Mark(mark) => mark,
        };
        let (bar, value) = match mark {
            Mark::Figure(figure) => {
                let sign = if figure.provisional { signs.provisional } else { signs.bar };
                (String::from(sign).repeat(columns(figure.value)), shown(figure.value))
            }
            Mark::Gap { .. } | Mark::Hidden { .. } => {
                let text = match mark {
                    Mark::Hidden { why, .. } => catalogue.render(&why.message()),
                    _ => catalogue.text("word-no-figure"),
                };
                let empty = " ".repeat(figures);
                out.push_str(&format!("{:labels$}  {empty}  {text}\n", label(mark)));
                continue;
            }
            // The table above the chart shows them.
            Mark::Superseded { .. } => continue,
            Mark::Break { period } => {
                let line: String = std::iter::repeat_n(signs.broken, labels + figures + 2).collect();
                let message = Message::new("chart-break").with("period", *period);
                out.push_str(&format!("{line} {}\n", catalogue.render(&message)));
                continue;
            }
        };
        let drawn = with_target(&bar, target, signs.target);
        let line = format!(
            "{:labels$}  {}{value}  {drawn}",
            label(mark),
            " ".repeat(figures.saturating_sub(value.width()))
        );
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out.push_str(&legend(chart, &signs, catalogue, style));
    out
}

/// A row of the chart.
enum Row<'c> {
    /// Below it stand the figures of another source.
    Source(&'c str),
    Mark(&'c Mark),
}

/// The figures of the judged series with what lies between them, and below them those of each other source: bars that
/// stand under each other are read as one series.
fn rows(chart: &Chart) -> Vec<Row<'_>> {
    let source = |mark: &Mark| mark.figure().and_then(|figure| figure.source.clone());
    let mut rows: Vec<Row<'_>> =
        chart.marks.iter().filter(|mark| source(mark).is_none()).map(Row::Mark).collect();
    let mut named: Vec<&str> = Vec::new();
    for name in chart.marks.iter().filter_map(|mark| mark.figure()?.source.as_deref()) {
        if named.contains(&name) {
            continue;
        }
        named.push(name);
        rows.push(Row::Source(name));
        let own = |mark: &&Mark| source(mark).as_deref() == Some(name);
        let (first, last) =
            (chart.marks.iter().position(|mark| own(&mark)), chart.marks.iter().rposition(|mark| own(&mark)));
        let between = first.zip(last).map_or(&[][..], |(first, last)| &chart.marks[first..=last]);
        rows.extend(
            between.iter().filter(|mark| own(mark) || matches!(mark, Mark::Break { .. })).map(Row::Mark),
        );
    }
    rows
}

/// The bar with the target's line through it, also where the bar is shorter.
fn with_target(bar: &str, target: Option<usize>, sign: char) -> String {
    let mut cells: Vec<char> = bar.chars().collect();
    if let Some(at) = target.filter(|at| *at > 0) {
        cells.resize(cells.len().max(at), ' ');
        cells[at - 1] = sign;
    }
    cells.into_iter().collect()
}

/// Only what occurs is explained.
fn legend(chart: &Chart, signs: &Signs, catalogue: &Catalogue, style: Style) -> String {
    let mut parts = Vec::new();
    if let Some((value, by)) = chart.target {
        let message = Message::new("chart-target")
            .with("sign", signs.target.to_string())
            .with("value", target_figure(value, chart.unit, chart.decimals, catalogue))
            .with("year", by);
        parts.push(catalogue.render(&message));
    }
    if chart.marks.iter().filter_map(Mark::figure).any(|figure| figure.provisional) {
        parts.push(
            catalogue.render(&Message::new("chart-provisional").with("sign", signs.provisional.to_string())),
        );
    }
    if parts.is_empty() { String::new() } else { format!("{}\n", style.wrap(&parts.join("; "), "", "  ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::Drawn;
    use crate::lang::Language;
    use crate::model::{Period, Unit};

    fn figure(year: i32, value: f64, provisional: bool, source: Option<&str>) -> Mark {
        let (period, source) = (Period::Year(year), source.map(str::to_owned));
        Mark::Figure(Drawn { period, value, provisional, margin: None, source })
    }

    fn drawn(unicode: bool) -> String {
        let marks = vec![
            figure(2021, 10.0, false, None),
            Mark::Break { period: Period::Year(2022) },
            figure(2022, 0.0, false, None),
            Mark::Gap { period: Period::Year(2023) },
            figure(2024, 5.0, true, None),
        ];
        of_marks(marks, unicode)
    }

    fn of_marks(marks: Vec<Mark>, unicode: bool) -> String {
        let target = Some((8.0, Period::Year(2027)));
        let chart = Chart { marks, target, ..Chart::empty("", Unit::Count) };
        // Room for ten columns of bar: a count is a column.
        let style = Style { width: 20, color: false, unicode };
        chart_terminal(&chart, &Catalogue::new(Language::Nl), style)
    }

    #[test]
    fn bars_start_at_zero_and_the_target_stands_upright() {
        let expected = "\
2021  10  ███████│██
╌╌╌╌╌╌╌╌ trendbreuk 2022
2022   0         │
2023      geen cijfer
2024   5  ▒▒▒▒▒  │
│ streefwaarde 8 in
  2027; ▒ voorlopig
";
        assert_eq!(drawn(true), expected);
    }

    #[test]
    fn the_bars_of_another_source_stand_by_themselves() {
        let marks = vec![
            figure(2021, 10.0, false, None),
            figure(2022, 4.0, false, Some("Monitor")),
            Mark::Gap { period: Period::Year(2022) },
            figure(2023, 6.0, false, None),
            Mark::Break { period: Period::Year(2024) },
            figure(2024, 5.0, false, Some("Monitor")),
        ];
        let expected = "\
2021  10  ███████│██
2022      geen cijfer
2023   6  ██████ │
╌╌╌╌╌╌╌╌ trendbreuk 2024
Monitor:
2022   4  ████   │
╌╌╌╌╌╌╌╌ trendbreuk 2024
2024   5  █████  │
│ streefwaarde 8 in
  2027
";
        assert_eq!(of_marks(marks, true), expected);
    }

    #[test]
    fn without_unicode_it_is_drawn_with_what_every_terminal_has() {
        let plain = drawn(false);
        assert!(plain.is_ascii(), "{plain}");
        assert!(plain.contains("#######|##") && plain.contains(":::::  |"), "{plain}");
    }
}
