//! The words among the lines of a chart: every thing has its name beside it, so that no colour has to be looked up.

use super::chart_description::band_edge;
use super::chart_figures::{ALONE, Drawing};
use super::chart_places::{AT_END, AT_POINT, AT_START, Anchor, Area, Place, Side};
use super::figure::{figure, figure_of};
use crate::compute::{Chart, Drawn, Mark, middle};
use crate::lang::{Catalogue, Message, clean};
use crate::model::{Period, Quantity, Unit};

/// Of at most so many figures each one's value is written.
const FEW: usize = 8;
/// How wide a name beside a line may be before it is broken.
const NAME_ROOM: f64 = 170.0;

impl Drawing<'_, '_> {
    /// Writes all words, the most important first: who comes first has the best place.
    pub(super) fn label(&mut self) {
        self.reserve();
        self.label_breaks();
        self.label_ends();
        self.label_target();
        self.label_references();
        self.label_others();
        self.label_rest();
    }

    /// Keeps labels off the numbers beside the axis.
    fn reserve(&mut self) {
        let area = self.frame.area;
        self.places.take(Area { left: 0.0, right: area.left - 4.0, ..area });
    }

    /// Writes a text beside a point where there is room. One that may be left out is, where there is none.
    fn write(&mut self, text: &str, at: (f64, f64), sides: &[Side], room: f64, needed: bool) {
        self.write_at_best(&[(text, at, sides)], room, needed);
    }

    /// As above, beside the first of several points where it covers little, or else where it covers least.
    fn write_at_best(&mut self, spots: &[(&str, (f64, f64), &[Side])], room: f64, needed: bool) {
        let size = self.frame.size;
        let mut best: Option<(Place, Vec<String>)> = None;
        for (text, at, sides) in spots {
            let text = self.canvas.said(&clean(text));
            let lines = self.canvas.letters.wrap(&text, size, false, room);
            let width = |line: &String| self.canvas.letters.width(line, size, false);
            let wide = lines.iter().map(width).fold(0.0, f64::max);
            // At most a few lines.
            #[allow(clippy::cast_precision_loss)]
            let high = lines.len() as f64 * size * 1.15;
            for gap in [5.0, 14.0, 26.0] {
                let found = self.places.find(*at, (wide, high), self.radius + gap, sides);
                let better =
                    |found: &Place| best.as_ref().is_none_or(|(best, _)| found.cost + 12.0 < best.cost);
                if let Some(found) = found.filter(better) {
                    best = Some((found, lines.clone()));
                }
            }
        }
        let Some((place, lines)) = best.filter(|(place, _)| needed || !place.taken) else { return };
        // Words beside each other keep a space between them.
        self.places.take(place.area.apart(5.0));
        let x = match place.anchor {
            Anchor::Start => place.area.left,
            Anchor::Middle => f64::midpoint(place.area.left, place.area.right),
            Anchor::End => place.area.right,
        };
        let mut foot = place.area.top - size * 0.22;
        for line in &lines {
            foot += size * 1.15;
            self.canvas.label(line, (x, foot), place.anchor, size);
        }
    }

    fn label_breaks(&mut self) {
        let periods: Vec<Period> = self.chart.breaks().collect();
        for period in periods {
            let text = self.catalogue.tell(&Message::new("chart-break").with("period", period.to_string()));
            let at = (self.break_at(period), self.frame.area.top + self.frame.size);
            self.write(&text, at, &[Side::Right, Side::Left, Side::BelowRight, Side::BelowLeft], 1e3, true);
        }
    }

    fn value(&self, figure: &Drawn) -> String {
        short(figure.value, self.chart, self.catalogue)
    }

    fn label_ends(&mut self) {
        let chart = self.chart;
        let own: Vec<&Drawn> = chart.own().collect();
        let ends = own.last().into_iter().chain(own.first().filter(|_| own.len() > 1));
        for figure in ends {
            self.write(&self.value(figure), self.point(figure), &AT_POINT, 1e3, true);
        }
    }

    fn label_target(&mut self) {
        let chart = self.chart;
        if let (Some((value, by)), Some(moment)) = (chart.target, chart.target_moment()) {
            let message = Message::new("chart-target-label")
                .with("value", figure_of(value, plain(chart.unit), chart.decimals, self.catalogue))
                .with("year", by.to_string());
            let text = self.catalogue.tell(&message);
            self.write(&text, self.frame.at(moment, value), &AT_POINT, NAME_ROOM * 0.75, true);
        }
        if let Some(band) = chart.band {
            let message = Message::new("chart-band-label")
                .with("low", band_edge(band.low, chart, self.catalogue))
                .with("high", band_edge(band.high, chart, self.catalogue))
                .with("year", band.by.to_string());
            let text = self.catalogue.tell(&message);
            let sides = [Side::AboveLeft, Side::BelowLeft, Side::Above, Side::Below];
            self.write(&text, self.frame.at(band.to, band.high), &sides, 1e3, true);
        }
    }

    fn label_references(&mut self) {
        let chart = self.chart;
        for line in &chart.references {
            let points: Vec<(f64, f64)> =
                line.figures.iter().map(|(period, value)| self.frame.at(middle(*period), *value)).collect();
            let (Some((_, value)), Some(&end)) = (line.figures.last(), points.last()) else { continue };
            let alone = chart.stretches(line).last().is_some_and(|last| last.len() == 1);
            let end = if alone { (end.0 + ALONE, end.1) } else { end };
            let before: &[Side] = if alone && points.len() == 1 { &AT_START } else { &AT_POINT };
            let text = format!("{} {}", line.region, short(*value, chart, self.catalogue));
            // Beside another figure than the last its value would be wrong.
            let name = if points.len() == 1 { text.as_str() } else { line.region.as_str() };
            let mut spots: Vec<(&str, (f64, f64), &[Side])> = vec![(&text, end, &AT_END)];
            spots.extend(points.iter().rev().map(|point| (name, *point, before)));
            self.write_at_best(&spots, NAME_ROOM, true);
        }
    }

    fn label_others(&mut self) {
        let chart = self.chart;
        let mut named: Vec<&str> = Vec::new();
        for figure in chart.marks.iter().rev().filter_map(Mark::figure) {
            let Some(source) = figure.source.as_deref().filter(|source| !named.contains(source)) else {
                continue;
            };
            named.push(source);
            let text = format!("{source} {}", self.value(figure));
            self.write(&text, self.point(figure), &AT_END, NAME_ROOM, true);
        }
    }

    /// What is written where there is room: the other values, and why figures are not there.
    fn label_rest(&mut self) {
        let chart = self.chart;
        let foot = self.frame.area.bottom;
        for mark in &chart.marks {
            let text = match mark {
                Mark::Gap { .. } => self.catalogue.text("word-no-figure"),
                Mark::Hidden { why, .. } => self.catalogue.tell(&why.message()),
                _ => continue,
            };
            let at = (self.frame.x(middle(mark.period())), foot - 2.0);
            let needed = matches!(mark, Mark::Hidden { .. });
            self.write(&text, at, &[Side::Above], 70.0, needed);
        }
        let own: Vec<&Drawn> = chart.own().collect();
        if own.len() > 2 && own.len() <= FEW {
            for figure in &own[1..own.len() - 1] {
                self.write(&self.value(figure), self.point(figure), &AT_POINT, 1e3, false);
            }
        }
    }
}

/// A value in the drawing: the unit stands above the axis.
fn short(value: f64, chart: &Chart, catalogue: &Catalogue) -> String {
    let value = match chart.unit {
        Unit::Rate { .. } if chart.decimals.is_none() => (value * 10.0).round() / 10.0,
        _ => value,
    };
    figure(Quantity::Number(value), plain(chart.unit), chart.decimals, catalogue)
}

/// The unit that a value is written in without the words that stand above the axis.
fn plain(unit: Unit) -> Unit {
    match unit {
        Unit::Rate { .. } | Unit::Days | Unit::Rank => Unit::Count,
        unit => unit,
    }
}
