//! The words among the lines of a chart: every thing has its name beside it, so that no colour has to be looked up.

use crate::compute::{Drawn, Mark, ReferenceLine, middle};
use crate::lang::{Message, Wording};
use crate::model::Period;
use crate::views::chart::canvas::{Ink, Look, Pen};
use crate::views::chart::figures::{ALONE, Drawing};
use crate::views::chart::names::{REFERENCE_ROOM, TARGET_ROOM, reference_name, short, target_name};
use crate::views::chart::places::{AT_END, AT_POINT, AT_START, Anchor, Area, LabelSpot, Side};
use crate::views::text::figure::{band_edge, reachable_band};

/// Of at most so many figures each one's value is written.
const FEW: usize = 8;
/// How wide a name beside a line may be before it is broken.
const NAME_ROOM: f64 = 170.0;
/// From one line of text to the next, in the size of the letters.
const LEADING: f64 = 1.15;
/// From the end of a line to its name.
const LEADER: Pen = Pen { ink: Ink::Soft, width: 0.8, dashes: "", class: "leader" };

impl Drawing<'_, '_> {
    /// Writes all words, the most important first: who comes first has the best place.
    pub(in crate::views) fn label(&mut self) {
        self.reserve();
        self.label_breaks();
        self.label_ends();
        // In half a page names would lie on the figures: the title tells the target, a line below it the other regions.
        if self.canvas.look == Look::Half {
            self.label_band();
            // A column of names fits in fewer places than the name of the target.
        } else if self.chart.references.len() > 1 {
            self.label_several_references();
            self.label_target();
        } else {
            self.label_target();
            self.label_reference();
        }
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
        let mut best: Option<(LabelSpot, Vec<Wording>)> = None;
        for (text, at, sides) in spots {
            let (lines, room_taken) = self.measured(text, room);
            for gap in [5.0, 14.0, 26.0] {
                let found = self.places.find(*at, room_taken, self.radius + gap, sides);
                let better = |found: &LabelSpot| {
                    best.as_ref().is_none_or(|(best, _)| (found.taken, found.cost + 12.0) < best.badness())
                };
                if let Some(found) = found.filter(better) {
                    best = Some((found, lines.clone()));
                }
            }
        }
        match best.filter(|(place, _)| !place.taken) {
            Some((place, lines)) => self.put(&lines, place.area, place.anchor),
            None if needed => self.write_further_away(spots, room),
            None => {}
        }
    }

    /// Writes a text where there is room, with a stroke to what it names; where there is none, it is told below the drawing.
    fn write_further_away(&mut self, spots: &[(&str, (f64, f64), &[Side])], room: f64) {
        let Some((text, (x, y), _)) = spots.first() else { return };
        let (lines, room_taken) = self.measured(text, room);
        let Some(area) = self.places.nearest((*x, *y), room_taken) else {
            self.homeless.push((*text).to_owned());
            return;
        };
        let to = (x.clamp(area.left, area.right), y.clamp(area.top, area.bottom));
        self.canvas.line(&[Some((*x, *y)), Some(to)], LEADER);
        self.places.stroke((*x, *y), to);
        self.put(&lines, area, Anchor::Start);
    }

    /// Writes lines of text where they keep others away. Words beside each other keep a space between them.
    fn put(&mut self, lines: &[Wording], area: Area, anchor: Anchor) {
        self.places.take(area.apart(5.0));
        self.set(lines, area, anchor);
    }

    /// Writes lines of text into an area.
    fn set(&mut self, lines: &[Wording], area: Area, anchor: Anchor) {
        let size = self.frame.size;
        let x = match anchor {
            Anchor::Start => area.left,
            Anchor::Middle => f64::midpoint(area.left, area.right),
            Anchor::End => area.right,
        };
        let mut foot = area.top - size * 0.22;
        for line in lines {
            foot += size * LEADING;
            self.canvas.label(line, (x, foot), anchor, size);
        }
    }

    /// Breaks a text, and says how much room that takes.
    fn measured(&self, text: &str, room: f64) -> (Vec<Wording>, (f64, f64)) {
        let size = self.frame.size;
        let lines = self.canvas.lines(text, size, false, room);
        let wide = self.canvas.widest(&lines, size);
        // At most a few lines.
        #[allow(clippy::cast_precision_loss)]
        let high = lines.len() as f64 * size * LEADING;
        (lines, (wide, high))
    }

    fn label_breaks(&mut self) {
        let periods: Vec<Period> = self.chart.breaks().collect();
        for period in periods {
            let text = self.catalogue.render(&Message::new("chart-break").with("period", period));
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
        if let (Some((value, _)), Some(moment)) = (chart.target, chart.target_moment()) {
            let text = target_name(chart, self.catalogue);
            self.write(&text, self.frame.at(moment, value), &AT_POINT, TARGET_ROOM, true);
        }
        self.label_band();
    }

    fn label_band(&mut self) {
        let chart = self.chart;
        if let Some(band) = chart.band {
            let (low, high) = reachable_band((band.low, band.high), chart.unit, chart.values_drawn());
            let message = Message::new("chart-band-label")
                .with("low", band_edge(low, chart.unit, chart.decimals, self.catalogue))
                .with("high", band_edge(high, chart.unit, chart.decimals, self.catalogue))
                .with("year", band.by);
            let text = self.catalogue.render(&message);
            let sides = [Side::AboveLeft, Side::BelowLeft, Side::Above, Side::Below];
            self.write(&text, self.frame.at(band.to, band.high), &sides, 1e3, true);
        }
    }

    fn label_reference(&mut self) {
        let chart = self.chart;
        for line in &chart.references {
            let points: Vec<(f64, f64)> =
                line.figures.iter().map(|(period, value)| self.frame.at(middle(*period), *value)).collect();
            let Some((text, end)) = self.reference_end(line) else { continue };
            let before: &[Side] = if points.len() == 1 { &AT_START } else { &AT_POINT };
            // Beside another figure than the last its value would be wrong.
            let name = if points.len() == 1 { text.clone() } else { self.catalogue.of_plan(&line.region) };
            let mut spots: Vec<(&str, (f64, f64), &[Side])> = vec![(&text, end, &AT_END)];
            spots.extend(points.iter().rev().map(|point| (name.as_str(), *point, before)));
            self.write_at_best(&spots, REFERENCE_ROOM, true);
        }
    }

    /// What stands at the end of the line of another region, and where that end is.
    fn reference_end(&self, line: &ReferenceLine) -> Option<(String, (f64, f64))> {
        let (period, value) = line.figures.last()?;
        let (x, y) = self.frame.at(middle(*period), *value);
        let alone = self.chart.stretches(line).last().is_some_and(|last| last.len() == 1);
        Some((reference_name(line, self.chart, self.catalogue), (x + if alone { ALONE } else { 0.0 }, y)))
    }

    /// Lines close together: their names stand in a column, in the order of the lines, each with a stroke to its own.
    fn label_several_references(&mut self) {
        let chart = self.chart;
        let mut ends: Vec<_> = chart
            .references
            .iter()
            .filter_map(|line| {
                let (text, end) = self.reference_end(line)?;
                Some((end, self.measured(&text, REFERENCE_ROOM)))
            })
            .collect();
        ends.sort_by(|(a, _), (b, _)| a.1.total_cmp(&b.1));
        let after = ends.iter().map(|((x, _), _)| *x).fold(0.0, f64::max);
        // Each beside its line, and under the one before it where that is not free.
        let mut tops: Vec<f64> = Vec::new();
        let mut free = f64::NEG_INFINITY;
        for ((_, y), (_, (_, high))) in &ends {
            let top = (y - high / 2.0).max(free);
            free = top + high + 2.0;
            tops.push(top);
        }
        let column = |left: f64, shift: f64| -> Vec<Area> {
            let area = |(top, (_, (_, (wide, high)))): (&f64, &(_, (_, (f64, f64))))| Area {
                left,
                top: top + shift,
                right: left + wide,
                bottom: top + shift + high,
            };
            tops.iter().zip(&ends).map(area).collect()
        };
        let size = self.frame.size;
        let mut best: Option<(f64, Vec<Area>)> = None;
        for gap in [12.0, 24.0, 40.0, 60.0] {
            for step in [0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, 4.0, 5.0, 6.0] {
                let areas = column(after + gap, step * size / 2.0);
                let covered: f64 = areas.iter().map(|area| self.places.cost(area)).sum();
                let cost = covered + gap / 2.0 + step.abs() * 2.0;
                let is_free = areas.iter().all(|area| self.places.is_free(area));
                if is_free && best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, areas));
                }
            }
        }
        let Some((_, areas)) = best else { return self.label_reference() };
        for (area, (end, (lines, _))) in areas.into_iter().zip(&ends) {
            let middle = area.top + size * LEADING / 2.0;
            self.canvas.line(&[Some((end.0 + 1.5, end.1)), Some((area.left - 3.0, middle))], LEADER);
            self.put(lines, area, Anchor::Start);
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
            let text = format!("{} {}", self.catalogue.of_plan(source), self.value(figure));
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
                Mark::Hidden { why, .. } => self.catalogue.render(&why.message()),
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
