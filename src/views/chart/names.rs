//! What stands beside the lines of a chart: the target, another region with its figure, a figure.

use crate::compute::{Chart, ReferenceLine};
use crate::lang::{Catalogue, Message};
use crate::model::{Quantity, Unit};
use crate::views::text::figure::{figure, target_figure};
/// How wide the target may be before it is broken.
pub(in crate::views) const TARGET_ROOM: f64 = 128.0;
/// The same for the name of another region.
pub(in crate::views) const REFERENCE_ROOM: f64 = 140.0;

/// The target in words; empty without one.
pub(in crate::views) fn target_name(chart: &Chart, catalogue: &Catalogue) -> String {
    let Some((value, by)) = chart.target else { return String::new() };
    let message = Message::new("chart-target-label")
        .with("value", target_figure(value, plain(chart.unit), chart.decimals, catalogue))
        .with("year", by);
    catalogue.render(&message)
}

/// The name of another region with its latest figure.
pub(in crate::views) fn reference_name(line: &ReferenceLine, chart: &Chart, catalogue: &Catalogue) -> String {
    let value = line.figures.last().map_or(String::new(), |(_, value)| short(*value, chart, catalogue));
    format!("{} {value}", catalogue.of_plan(&line.region))
}

/// A value in the drawing: the unit stands above the axis.
pub(in crate::views) fn short(value: f64, chart: &Chart, catalogue: &Catalogue) -> String {
    let rounds = chart.unit.per().is_some() && chart.decimals.is_none();
    let value = if rounds { (value * 10.0).round() / 10.0 } else { value };
    figure(Quantity::Number(value), plain(chart.unit), chart.decimals, catalogue)
}

/// The unit that a value is written in without the words that stand above the axis.
fn plain(unit: Unit) -> Unit {
    if unit.has_words() { Unit::BARE } else { unit }
}
