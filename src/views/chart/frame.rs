//! The axes of a chart on the canvas, and where a value at a moment stands between them.

use crate::compute::{Chart, ReferenceLine, Span, ValueAxis, middle};
use crate::lang::{Catalogue, format_number};
use crate::model::Unit;
use crate::views::chart::canvas::{Canvas, Ink, Look, Pen};
use crate::views::chart::names::{REFERENCE_ROOM, TARGET_ROOM, reference_name, target_name};
use crate::views::chart::places::{Anchor, Area};

/// Space around the drawing.
pub(in crate::views) const EDGE: f64 = 6.0;
/// How high the part between the axes is, as a part of the width.
const HIGH: f64 = 0.46;
/// The same in half a page, where four rows of charts go on a page.
const HIGH_IN_HALF: f64 = 0.29;

/// The part between the axes, and how values and moments lie in it.
pub(in crate::views) struct Frame {
    /// Its edges on the canvas.
    pub(in crate::views) area: Area,
    pub(in crate::views) values: ValueAxis,
    /// The size of the letters.
    pub(in crate::views) size: f64,
    years: Vec<Span>,
    unit: Unit,
    /// Where the highest value of the axis stands: above it is room for labels.
    highest: f64,
}

impl Frame {
    /// Lays the axes out, from `top` down.
    pub(in crate::views) fn new(
        chart: &Chart,
        catalogue: &Catalogue,
        canvas: &Canvas<'_>,
        top: f64,
    ) -> Frame {
        let letters = canvas.letters;
        let (width, size, _) = canvas.look.sizes();
        let values = chart.values();
        let widest = values
            .ticks()
            .into_iter()
            .map(|value| letters.width(&tick(value, &values, chart.unit, catalogue), size, false))
            .fold(0.0, f64::max);
        let broken = chart.breaks().next().is_some();
        let highest = top + size * if broken { 2.8 } else { 1.7 };
        let high = if canvas.look == Look::Half { HIGH_IN_HALF } else { HIGH };
        let bottom = highest + width * high;
        let (left, years) = (EDGE + widest + 8.0, chart.years());
        let right = right_edge(chart, catalogue, canvas, &years, left);
        Frame { area: Area { left, top, right, bottom }, values, size, years, unit: chart.unit, highest }
    }

    /// How high a value stands.
    pub(in crate::views) fn y(&self, value: f64) -> f64 {
        self.area.bottom - self.values.height(value) * (self.area.bottom - self.highest)
    }

    /// Where a moment stands, in months since year 0.
    pub(in crate::views) fn x(&self, moment: f64) -> f64 {
        let (Some(first), Some(last)) = (self.years.first(), self.years.last()) else {
            return self.area.left;
        };
        let part = (moment - first.from) / (last.to - first.from);
        self.area.left + part * (self.area.right - self.area.left)
    }

    /// Where a value at a moment stands.
    pub(in crate::views) fn at(&self, moment: f64, value: f64) -> (f64, f64) {
        (self.x(moment), self.y(value))
    }

    /// The lines and words of both axes.
    pub(in crate::views) fn axes(&self, canvas: &mut Canvas<'_>, catalogue: &Catalogue) {
        let grid = |class| Pen { ink: Ink::Grid, width: 1.0, dashes: "", class };
        for value in self.values.ticks() {
            let y = self.y(value);
            canvas.line(&[Some((self.area.left, y)), Some((self.area.right, y))], grid("grid"));
            let text = tick(value, &self.values, self.unit, catalogue);
            canvas.text(text, (self.area.left - 8.0, y + self.size * 0.35), Anchor::End, self.size, false);
        }
        let axis = Pen { ink: Ink::Soft, width: 1.5, dashes: "", class: "axis" };
        if self.values.zoomed {
            // An axis that does not begin at zero is broken off, as statistics offices draw it.
            let (x, y) = (self.area.left, self.area.bottom);
            let broken = [(0.0, 0.0), (-5.0, -4.0), (5.0, -9.0), (0.0, -13.0)];
            let points = broken.map(|(right, up)| Some((x + right, y + up)));
            canvas.line(&points, Pen { class: "broken-off", ..axis });
        }
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
            // The last name may be wider than its year.
            let most = canvas.look.sizes().0
                - EDGE / 2.0
                - canvas.letters.width(&span.label, self.size, false) / 2.0;
            let middle = self.x(f64::midpoint(span.from, span.to)).min(most);
            canvas.text(
                span.label.as_str(),
                (middle, foot + self.size * 1.35),
                Anchor::Middle,
                self.size,
                false,
            );
        }
    }
}

/// Where the axis of time ends: so far to the left that names fit beside what stands near its end. The names of other
/// regions stand after their lines, that of the target above or under it.
fn right_edge(chart: &Chart, catalogue: &Catalogue, canvas: &Canvas<'_>, years: &[Span], left: f64) -> f64 {
    let (width, size, _) = canvas.look.sizes();
    if canvas.look == Look::Half {
        return width - 2.0 * EDGE;
    }
    let wide = |name: &str, room: f64| canvas.widest(&canvas.lines(name, size, false, room), size);
    let end = |moment: f64, room: f64| -> Option<f64> {
        let (first, last) = (years.first()?, years.last()?);
        let part = (moment - first.from) / (last.to - first.from);
        (part > 0.0).then(|| left + (width - EDGE - room - left) / part)
    };
    let after = |line: &ReferenceLine| {
        let name = wide(&reference_name(line, chart, catalogue), REFERENCE_ROOM);
        end(middle(line.figures.last()?.0), name + 2.0 * size)
    };
    let target = wide(&target_name(chart, catalogue), TARGET_ROOM) / 2.0;
    let target = chart.target_moment().and_then(|at| end(at, target));
    let ends = chart.references.iter().filter_map(after).chain(target);
    ends.fold(width - 2.0 * EDGE, f64::min).max(width / 2.0)
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
