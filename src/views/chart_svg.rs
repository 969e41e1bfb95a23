//! A chart as SVG: a line through the figures with everything that belongs to reading it, told apart by shape and never
//! by colour alone.

use super::chart_canvas::{Canvas, Ink, Look, Pen};
use super::chart_description::{chart_description, notes};
use super::chart_figures as figures;
use super::chart_key as key;
use super::chart_letters::Letters;
use super::chart_places::{Anchor, Area, Places};
use crate::compute::{Chart, Span, ValueAxis};
use crate::lang::{Catalogue, clean, format_number};
use crate::model::Unit;

/// Space around the drawing.
const EDGE: f64 = 6.0;
/// How high the part between the axes is, as a part of the width.
const HIGH: f64 = 0.46;

/// Draws a chart. The same chart gives the same bytes.
pub fn chart_svg(chart: &Chart, catalogue: &Catalogue, look: Look<'_>) -> String {
    let letters = Letters::new(look.allowance());
    let mut canvas = Canvas::new(look, &letters);
    let (width, size, title_size) = look.sizes();
    let title = canvas.said(&clean(&chart.title));
    let mut top = EDGE;
    for line in letters.wrap(&title, title_size, true, width - 2.0 * EDGE) {
        top += title_size * 1.25;
        canvas.text(&line, (EDGE, top - title_size * 0.25), Anchor::Start, title_size, true);
    }
    if !matches!(chart.unit, Unit::Percent | Unit::Euro) {
        top += size * 1.3;
        let caption = catalogue.tell(&chart.unit.message());
        canvas.text(&caption, (EDGE, top - size * 0.3), Anchor::Start, size, false);
    }
    let frame = Frame::new(chart, catalogue, &letters, look, top);
    let mut places =
        Places::new(Area { left: EDGE, top, right: width - EDGE / 2.0, bottom: frame.area.bottom - 2.0 });
    frame.axes(&mut canvas, catalogue);
    figures::draw(chart, catalogue, &mut canvas, &frame, &mut places);
    let mut bottom = frame.area.bottom + size * 2.0;
    bottom = key::draw(chart, catalogue, &mut canvas, (EDGE, bottom));
    for note in notes(chart, catalogue) {
        for line in letters.wrap(&canvas.said(&note), size, false, width - 2.0 * EDGE) {
            bottom += size * 1.3;
            canvas.text(&line, (EDGE, bottom - size * 0.3), Anchor::Start, size, false);
        }
    }
    let description = chart_description(chart, catalogue);
    canvas.finish((bottom + EDGE).ceil(), catalogue.language().code(), &chart.title, &description)
}

/// The part between the axes, and how values and moments lie in it.
pub(super) struct Frame {
    /// Its edges on the canvas.
    pub(super) area: Area,
    /// The axis of values.
    pub(super) values: ValueAxis,
    /// The size of the letters.
    pub(super) size: f64,
    years: Vec<Span>,
    unit: Unit,
    /// Where the highest value of the axis stands: above it is room for labels.
    highest: f64,
}

impl Frame {
    fn new(chart: &Chart, catalogue: &Catalogue, letters: &Letters, look: Look<'_>, top: f64) -> Frame {
        let (width, size, _) = look.sizes();
        let values = chart.values();
        let widest = values
            .ticks()
            .into_iter()
            .map(|value| letters.width(&tick(value, &values, chart.unit, catalogue), size, false))
            .fold(0.0, f64::max);
        let broken = chart.breaks().next().is_some();
        let highest = top + size * if broken { 2.8 } else { 1.7 };
        let bottom = highest + width * HIGH;
        Frame {
            area: Area { left: EDGE + widest + 8.0, top, right: width - 2.0 * EDGE, bottom },
            values,
            size,
            years: chart.years(),
            unit: chart.unit,
            highest,
        }
    }

    /// How high a value stands.
    pub(super) fn y(&self, value: f64) -> f64 {
        self.area.bottom - self.values.height(value) * (self.area.bottom - self.highest)
    }

    /// Where a moment stands, in months since year 0.
    pub(super) fn x(&self, moment: f64) -> f64 {
        let (Some(first), Some(last)) = (self.years.first(), self.years.last()) else {
            return self.area.left;
        };
        let part = (moment - first.from) / (last.to - first.from);
        self.area.left + part * (self.area.right - self.area.left)
    }

    /// Where a value at a moment stands.
    pub(super) fn at(&self, moment: f64, value: f64) -> (f64, f64) {
        (self.x(moment), self.y(value))
    }

    /// The lines and words of both axes.
    fn axes(&self, canvas: &mut Canvas<'_>, catalogue: &Catalogue) {
        let grid = |class| Pen { ink: Ink::Grid, width: 1.0, dashes: "", class };
        for value in self.values.ticks() {
            let y = self.y(value);
            canvas.line(&[Some((self.area.left, y)), Some((self.area.right, y))], grid("grid"));
            let text = tick(value, &self.values, self.unit, catalogue);
            canvas.text(&text, (self.area.left - 8.0, y + self.size * 0.35), Anchor::End, self.size, false);
        }
        let axis = Pen { ink: Ink::Soft, width: 1.5, dashes: "", class: "axis" };
        let foot = self.area.bottom;
        canvas.line(&[Some((self.area.left, foot)), Some((self.area.right, foot))], axis);
        let widest = self
            .years
            .iter()
            .map(|span| canvas.letters.width(&span.label, self.size, false))
            .fold(0.0, f64::max);
        let each = self.years.first().map_or(1.0, |span| self.x(span.to) - self.x(span.from));
        // Every year has its name, or each second, third… so many that they fit; the last one always has.
        let every = (1..=self.years.len()).find(|every| {
            // At most a few hundred years.
            #[allow(clippy::cast_precision_loss)]
            let room = *every as f64 * each;
            room >= widest + self.size * 0.5
        });
        let end = self.area.right;
        canvas.line(&[Some((end, foot)), Some((end, foot + 5.0))], axis);
        for (from_end, span) in self.years.iter().rev().enumerate() {
            if !from_end.is_multiple_of(every.unwrap_or(self.years.len().max(1))) {
                continue;
            }
            let edge = self.x(span.from);
            canvas.line(&[Some((edge, foot)), Some((edge, foot + 5.0))], axis);
            let middle = self.x((span.from + span.to) / 2.0);
            canvas.text(&span.label, (middle, foot + self.size * 1.35), Anchor::Middle, self.size, false);
        }
    }
}

/// A value beside the axis: what the unit is stands above it.
fn tick(value: f64, axis: &ValueAxis, unit: Unit, catalogue: &Catalogue) -> String {
    let decimals = (0..4usize)
        .find(|decimals| {
            let factor = 10f64.powi(i32::try_from(*decimals).unwrap_or(0));
            [axis.step, axis.low].iter().all(|part| ((part * factor).round() - part * factor).abs() < 1e-6)
        })
        .unwrap_or(4);
    let number = format_number(value, decimals, catalogue.language());
    match unit {
        Unit::Percent => format!("{number}%"),
        Unit::Euro => match number.strip_prefix('−') {
            Some(number) => format!("−€\u{a0}{number}"),
            None => format!("€\u{a0}{number}"),
        },
        _ => number,
    }
}
