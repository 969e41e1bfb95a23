//! What stands between the axes of a chart: figures, margins, breaks, the target and the way to it, and other regions.

use crate::compute::{Chart, Drawn, Margin, Mark, middle};
use crate::lang::Catalogue;
use crate::model::Period;
use crate::views::chart::canvas::{Canvas, Ink, Pen};
use crate::views::chart::frame::Frame;
use crate::views::chart::places::{Area, Places};

/// Of more figures than this in a row, their margins are drawn as a band.
const MANY: usize = 16;
/// Half the width of the one figure of another region: a stroke, a gap and a stroke.
pub(in crate::views) const ALONE: f64 = 10.5;

/// Half the width of the ends of a margin.
const HEAD: f64 = 4.0;

/// The way to the target.
pub(in crate::views) const PATH: Pen = Pen { ink: Ink::Soft, width: 1.5, dashes: "1.5 4", class: "path" };
/// Another region.
pub(in crate::views) const REFERENCE: Pen =
    Pen { ink: Ink::Soft, width: 1.5, dashes: "8 5", class: "reference" };
const BREAK: Pen = Pen { ink: Ink::Text, width: 1.5, dashes: "4 3", class: "break" };
const SERIES: Pen = Pen { ink: Ink::Line, width: 2.5, dashes: "", class: "series" };
const OTHER: Pen = Pen { ink: Ink::Line, width: 1.2, dashes: "", class: "other-source" };
/// The margin of a figure, and one that only gives an indication.
pub(in crate::views) const WHISKER: Pen = Pen { ink: Ink::Soft, width: 1.2, dashes: "", class: "margin" };
pub(in crate::views) const WHISKER_INDICATIVE: Pen =
    Pen { ink: Ink::Soft, width: 1.2, dashes: "2 2", class: "margin-indicative" };

/// A chart being drawn.
pub(in crate::views) struct Drawing<'d, 'l> {
    pub(in crate::views) chart: &'d Chart,
    pub(in crate::views) catalogue: &'d Catalogue,
    pub(in crate::views) canvas: &'d mut Canvas<'l>,
    pub(in crate::views) frame: &'d Frame,
    pub(in crate::views) places: &'d mut Places,
    /// The radius of a figure's marker.
    pub(in crate::views) radius: f64,
    /// The words for which there was no room.
    pub(in crate::views) homeless: Vec<String>,
}

/// Draws everything between the axes: first what stands behind, then the figures, then the words. The words for which there
/// was no room come back.
pub(in crate::views) fn draw(
    chart: &Chart,
    catalogue: &Catalogue,
    canvas: &mut Canvas<'_>,
    frame: &Frame,
    places: &mut Places,
) -> Vec<String> {
    let many = chart.marks.iter().filter_map(Mark::figure).count() > 2 * MANY;
    let radius = if many { 2.5 } else { 4.0 };
    let mut drawing = Drawing { chart, catalogue, canvas, frame, places, radius, homeless: Vec::new() };
    drawing.usual();
    drawing.target_band();
    drawing.margins();
    drawing.way();
    drawing.references();
    drawing.breaks();
    drawing.series();
    drawing.target();
    drawing.label();
    drawing.homeless
}

impl Drawing<'_, '_> {
    pub(in crate::views) fn point(&self, figure: &Drawn) -> (f64, f64) {
        self.frame.at(middle(figure.period), figure.value)
    }

    /// Draws a line and keeps labels off it.
    fn trace(&mut self, points: &[(f64, f64)], pen: Pen) {
        for pair in points.windows(2) {
            self.places.stroke(pair[0], pair[1]);
        }
        let points: Vec<Option<(f64, f64)>> = points.iter().copied().map(Some).collect();
        self.canvas.line(&points, pen);
    }

    /// What is not unusual, from edge to edge.
    fn usual(&mut self) {
        let Some(band) = self.chart.usual else { return };
        let (left, right) = (self.frame.area.left, self.frame.area.right);
        let (low, high) = (self.frame.y(band.range.low.max(0.0)), self.frame.y(band.range.high));
        self.canvas.shape(
            &[(left, high), (right, high), (right, low), (left, low)],
            Ink::Soft,
            true,
            "usual",
        );
    }

    fn target_band(&mut self) {
        let Some(band) = self.chart.band else { return };
        let (frame, pen) = (self.frame, Pen { dashes: "", ..PATH });
        let corner = |moment, value| frame.at(moment, value);
        let (a, b) = (corner(band.from, band.low), corner(band.to, band.low));
        let (c, d) = (corner(band.to, band.high), corner(band.from, band.high));
        self.canvas.shape(&[a, b, c, d], Ink::Soft, true, "band");
        self.trace(&[a, b], pen);
        self.trace(&[d, c], pen);
    }

    fn margins(&mut self) {
        for run in self.chart.runs() {
            if is_banded(&run) {
                let edge = |high: bool| {
                    let edge = move |figure: &&&Drawn| {
                        let margin = figure.margin?;
                        Some((middle(figure.period), if high { margin.high } else { margin.low }))
                    };
                    run.iter().filter_map(move |figure| edge(&figure))
                };
                let mut corners: Vec<(f64, f64)> = edge(true).collect();
                corners.extend(edge(false).collect::<Vec<_>>().into_iter().rev());
                let corners: Vec<(f64, f64)> =
                    corners.into_iter().map(|(moment, value)| self.frame.at(moment, value)).collect();
                // A band holds whatever lies between two of its margins.
                let within: Vec<(f64, Margin)> = run
                    .iter()
                    .filter_map(|figure| Some((self.frame.x(middle(figure.period)), figure.margin?)))
                    .collect();
                for pair in within.windows(2) {
                    let high = pair[0].1.high.max(pair[1].1.high);
                    let low = pair[0].1.low.min(pair[1].1.low);
                    let (top, bottom) = (self.frame.y(high), self.frame.y(low));
                    self.places.take(Area { left: pair[0].0, right: pair[1].0, top, bottom });
                }
                if corners.len() > 2 {
                    self.canvas.shape(&corners, Ink::Line, true, "margins");
                }
                continue;
            }
            for figure in run {
                let Some(margin) = figure.margin else { continue };
                let x = self.frame.x(middle(figure.period));
                let (high, low) = (self.frame.y(margin.high), self.frame.y(margin.low));
                let pen = if margin.indicative { WHISKER_INDICATIVE } else { WHISKER };
                whisker(self.canvas, x, (high, low), pen);
                let area = Area { left: x, right: x, top: high, bottom: low };
                self.places.take(area.apart(HEAD + 1.0));
            }
        }
    }

    fn way(&mut self) {
        let frame = self.frame;
        if let (Some((value, _)), true) = (self.chart.target, self.chart.path.is_empty()) {
            // Without a baseline there is no way to it: a level line shows how far off it is.
            let y = frame.y(value);
            self.trace(&[(frame.area.left, y), (frame.area.right, y)], PATH);
            return;
        }
        let points: Vec<(f64, f64)> =
            self.chart.path.iter().map(|(moment, value)| frame.at(*moment, *value)).collect();
        self.trace(&points, PATH);
    }

    fn references(&mut self) {
        let chart = self.chart;
        for line in &chart.references {
            for stretch in chart.stretches(line) {
                let points: Vec<(f64, f64)> =
                    stretch.iter().map(|(period, value)| self.frame.at(middle(*period), *value)).collect();
                match points.as_slice() {
                    [(x, y)] => self.trace(&[(x - ALONE, *y), (x + ALONE, *y)], REFERENCE),
                    _ => self.trace(&points, REFERENCE),
                }
            }
        }
    }

    /// How far from the left a break lies.
    pub(in crate::views) fn break_at(&self, period: Period) -> f64 {
        let moment = middle(period) - f64::from(period.months()) / 2.0;
        self.frame.x(moment)
    }

    fn breaks(&mut self) {
        let periods: Vec<Period> = self.chart.breaks().collect();
        for period in periods {
            let x = self.break_at(period);
            self.trace(&[(x, self.frame.area.top + 4.0), (x, self.frame.area.bottom)], BREAK);
        }
    }

    fn series(&mut self) {
        let radius = self.radius;
        for run in self.chart.runs() {
            let other = run.first().is_some_and(|figure| figure.source.is_some());
            let mut line: Vec<Option<(f64, f64)>> = Vec::new();
            for pair in run.windows(2) {
                let (from, to) = (self.point(pair[0]), self.point(pair[1]));
                self.places.stroke(from, to);
                // A ring stays empty whatever colour lies behind it: the line stops at its edge.
                let from_edge = if pair[0].provisional { shortened(from, to, radius + 1.0) } else { from };
                let to_edge = if pair[1].provisional { shortened(to, from, radius + 1.0) } else { to };
                if line.last() != Some(&Some(from_edge)) {
                    line.push(None);
                    line.push(Some(from_edge));
                }
                line.push(Some(to_edge));
            }
            if !line.is_empty() {
                self.canvas.line(&line, if other { OTHER } else { SERIES });
            }
            for figure in run {
                let at = self.point(figure);
                self.places.take_point(at, radius);
                if other {
                    square(self.canvas, at, radius, figure.provisional);
                } else {
                    let class = if figure.provisional { "provisional" } else { "figure" };
                    self.canvas.dot(at, radius, figure.provisional, class);
                }
            }
        }
        let chart = self.chart;
        for mark in &chart.marks {
            if let Mark::Superseded { period, value } = mark {
                let at = self.frame.at(middle(*period), *value);
                cross(self.canvas, at, radius + 0.5);
                self.places.take_point(at, radius);
            }
        }
    }

    fn target(&mut self) {
        let chart = self.chart;
        for (moment, value) in chart.path.iter().skip(1) {
            if chart.interim.iter().any(|(on_the_way, _)| (on_the_way - value).abs() < 1e-9) {
                let at = self.frame.at(*moment, *value);
                diamond(self.canvas, at, 4.0, "interim");
                self.places.take_point(at, 4.0);
            }
        }
        if let (Some((value, _)), Some(moment)) = (chart.target, chart.target_moment()) {
            let at = self.frame.at(moment, value);
            diamond(self.canvas, at, 7.0, "target");
            self.places.take_point(at, 7.0);
        }
    }
}

/// Whether the margins of a run are drawn as a band: whiskers would run together.
pub(in crate::views) fn is_banded(run: &[&Drawn]) -> bool {
    run.len() > MANY
}

/// The end of a stroke, moved towards the other end.
fn shortened((x, y): (f64, f64), (to_x, to_y): (f64, f64), by: f64) -> (f64, f64) {
    let length = (to_x - x).hypot(to_y - y);
    if length <= by { (x, y) } else { (x + (to_x - x) * by / length, y + (to_y - y) * by / length) }
}

/// An upright line with a foot and a head.
pub(in crate::views) fn whisker(canvas: &mut Canvas<'_>, x: f64, (high, low): (f64, f64), pen: Pen) {
    let end = |y| [Some((x - HEAD, y)), Some((x + HEAD, y)), None];
    let points = [end(high).as_slice(), &[Some((x, high)), Some((x, low)), None], &end(low)].concat();
    canvas.line(&points, pen);
}

/// A small cross: a figure whose place another took.
pub(in crate::views) fn cross(canvas: &mut Canvas<'_>, (x, y): (f64, f64), r: f64) {
    let points =
        [Some((x - r, y - r)), Some((x + r, y + r)), None, Some((x - r, y + r)), Some((x + r, y - r))];
    canvas.line(&points, Pen { ink: Ink::Soft, width: 1.5, dashes: "", class: "superseded" });
}

/// A diamond: full for the target, open for a value on the way.
pub(in crate::views) fn diamond(canvas: &mut Canvas<'_>, (x, y): (f64, f64), r: f64, class: &'static str) {
    let corners = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
    if class == "target" {
        canvas.shape(&corners, Ink::Text, false, class);
    } else {
        let closed: Vec<_> = corners.iter().chain(&corners[..2]).copied().map(Some).collect();
        canvas.line(&closed, Pen { ink: Ink::Text, width: 1.2, dashes: "", class });
    }
}

fn square(canvas: &mut Canvas<'_>, (x, y): (f64, f64), r: f64, hollow: bool) {
    let corners = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)];
    if hollow {
        let closed: Vec<_> = corners.iter().chain(&corners[..2]).copied().map(Some).collect();
        canvas.line(&closed, Pen { ink: Ink::Line, width: 1.5, dashes: "", class: "other-provisional" });
    } else {
        canvas.shape(&corners, Ink::Line, false, "other-figure");
    }
}
