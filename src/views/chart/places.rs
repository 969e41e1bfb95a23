//! Where the labels of a chart are put: beside what they name, and not on top of something else.

use std::cmp::Ordering;

/// A rectangle, y downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::views) struct Area {
    pub(in crate::views) left: f64,
    pub(in crate::views) top: f64,
    pub(in crate::views) right: f64,
    pub(in crate::views) bottom: f64,
}

/// From which of its edges a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::views) enum Anchor {
    Start,
    Middle,
    End,
}

/// Where a label stands relative to what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::views) enum Side {
    Above,
    Below,
    Right,
    Left,
    AboveRight,
    BelowRight,
    AboveLeft,
    BelowLeft,
}

use Side::{Above, AboveLeft, AboveRight, Below, BelowLeft, BelowRight, Left, Right};

/// The figure of a point: above it, or where there is room.
pub(in crate::views) const AT_POINT: [Side; 8] =
    [Above, Below, Right, AboveRight, BelowRight, AboveLeft, BelowLeft, Left];
/// The name of a line: after its end.
pub(in crate::views) const AT_END: [Side; 8] =
    [Right, AboveRight, BelowRight, Above, Below, AboveLeft, BelowLeft, Left];

/// The name of a line: before its beginning.
pub(in crate::views) const AT_START: [Side; 6] = [Left, AboveLeft, BelowLeft, Below, Above, BelowRight];

/// A place for a label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::views) struct LabelSpot {
    pub(in crate::views) area: Area,
    pub(in crate::views) anchor: Anchor,
    /// How bad the place is: what it covers.
    pub(in crate::views) cost: f64,
    /// It covers other text, a point or a margin, or does not fit.
    pub(in crate::views) taken: bool,
}

impl LabelSpot {
    /// What may not be covered weighs more than any line.
    pub(in crate::views) fn badness(&self) -> (bool, f64) {
        (self.taken, self.cost)
    }
}

/// What stands where already.
pub(in crate::views) struct Places {
    bounds: Area,
    taken: Vec<Area>,
    strokes: Vec<[(f64, f64); 2]>,
}

/// How far a line stays from letters.
const CLEAR: f64 = 3.0;
/// What counts as touching and not as covering.
const TOUCH: f64 = 0.01;
/// How fine the search for a free place is.
const STEP: f64 = 6.0;

impl Area {
    fn wider(&self, by: f64) -> Area {
        Area { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// The same area with room at its sides.
    pub(in crate::views) fn apart(&self, by: f64) -> Area {
        Area { left: self.left - by, right: self.right + by, ..*self }
    }

    fn overlap(&self, other: &Area) -> f64 {
        let wide = self.right.min(other.right) - self.left.max(other.left);
        let high = self.bottom.min(other.bottom) - self.top.max(other.top);
        wide.max(0.0) * high.max(0.0)
    }

    /// The length of a stroke inside this area (Liang and Barsky 1984).
    fn covered(&self, [(x0, y0), (x1, y1)]: [(f64, f64); 2]) -> f64 {
        let (dx, dy) = (x1 - x0, y1 - y0);
        let (mut enter, mut leave) = (0.0f64, 1.0f64);
        let edges =
            [(-dx, x0 - self.left), (dx, self.right - x0), (-dy, y0 - self.top), (dy, self.bottom - y0)];
        for (p, q) in edges {
            if p.abs() < 1e-9 {
                if q < 0.0 {
                    return 0.0;
                }
            } else if p < 0.0 {
                enter = enter.max(q / p);
            } else {
                leave = leave.min(q / p);
            }
        }
        (leave - enter).max(0.0) * dx.hypot(dy)
    }
}

impl Places {
    /// Nothing stands anywhere yet; labels stay within the bounds.
    pub(in crate::views) fn new(bounds: Area) -> Places {
        Places { bounds, taken: Vec::new(), strokes: Vec::new() }
    }

    /// Something that may not be covered.
    pub(in crate::views) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// A marker around a point.
    pub(in crate::views) fn take_point(&mut self, (x, y): (f64, f64), radius: f64) {
        self.take(Area { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }

    /// A line that is better not written over.
    pub(in crate::views) fn stroke(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.strokes.push([from, to]);
    }

    /// Whether something stands there that may not be covered.
    pub(in crate::views) fn is_free(&self, area: &Area) -> bool {
        self.covered(area) <= TOUCH && self.outside(area) <= TOUCH
    }

    fn covered(&self, area: &Area) -> f64 {
        self.taken.iter().map(|other| area.overlap(other)).sum()
    }

    fn outside(&self, area: &Area) -> f64 {
        let whole = (area.right - area.left) * (area.bottom - area.top);
        (whole - area.overlap(&self.bounds)).max(0.0)
    }

    /// How bad it is to write there: over other words, over lines, off the page.
    pub(in crate::views) fn cost(&self, area: &Area) -> f64 {
        let around = area.wider(CLEAR);
        let crossed: f64 = self.strokes.iter().map(|stroke| around.covered(*stroke)).sum();
        self.covered(area) + 4.0 * crossed + 4.0 * self.outside(area)
    }

    /// The best place for a text of this size beside a point. Of equals the first side counts.
    pub(in crate::views) fn find(
        &self,
        at: (f64, f64),
        size: (f64, f64),
        gap: f64,
        sides: &[Side],
    ) -> Option<LabelSpot> {
        let places = sides.iter().enumerate().map(|(rank, side)| {
            let (area, anchor) = beside(at, size, gap, *side);
            // At most eight sides.
            #[allow(clippy::cast_precision_loss)]
            let cost = self.cost(&area) + 2.0 * rank as f64;
            LabelSpot { area, anchor, cost, taken: !self.is_free(&area) }
        });
        places.min_by(|a, b| a.badness().partial_cmp(&b.badness()).unwrap_or(Ordering::Equal))
    }

    /// The free place for a text of this size that is nearest to what it names; none where there is no such place at all.
    pub(in crate::views) fn nearest(&self, (x, y): (f64, f64), (width, height): (f64, f64)) -> Option<Area> {
        let steps = |from: f64, to: f64| {
            std::iter::successors(Some(from), |at| Some(at + STEP)).take_while(move |at| *at <= to)
        };
        let bounds = self.bounds;
        let tops = steps(bounds.top, bounds.bottom - height);
        let areas = tops.flat_map(|top| {
            let lefts = steps(bounds.left, bounds.right - width);
            lefts.map(move |left| Area { left, top, right: left + width, bottom: top + height })
        });
        let far = |area: &Area| {
            let (dx, dy) =
                (f64::midpoint(area.left, area.right) - x, f64::midpoint(area.top, area.bottom) - y);
            dx.hypot(dy) + self.cost(area)
        };
        let free = areas.filter(|area| self.covered(area) <= TOUCH);
        free.map(|area| (far(&area), area)).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, area)| area)
    }
}

fn beside((x, y): (f64, f64), (width, height): (f64, f64), gap: f64, side: Side) -> (Area, Anchor) {
    let near = gap * 0.7;
    let (left, anchor) = match side {
        Above | Below => (x - width / 2.0, Anchor::Middle),
        Right => (x + gap, Anchor::Start),
        AboveRight | BelowRight => (x + near, Anchor::Start),
        Left => (x - gap - width, Anchor::End),
        AboveLeft | BelowLeft => (x - near - width, Anchor::End),
    };
    let top = match side {
        Right | Left => y - height / 2.0,
        Above => y - gap - height,
        AboveRight | AboveLeft => y - near - height,
        Below => y + gap,
        BelowRight | BelowLeft => y + near,
    };
    (Area { left, top, right: left + width, bottom: top + height }, anchor)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Area = Area { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 };

    fn place(places: &Places, at: (f64, f64)) -> (Area, bool) {
        let place = places.find(at, (40.0, 20.0), 5.0, &AT_POINT).unwrap();
        (place.area, place.taken)
    }

    #[test]
    fn a_label_stands_above_its_point_and_elsewhere_where_that_is_taken() {
        let mut places = Places::new(PAGE);
        let above = Area { left: 80.0, top: 25.0, right: 120.0, bottom: 45.0 };
        assert_eq!(place(&places, (100.0, 50.0)), (above, false));
        places.take(Area { left: 95.0, right: 105.0, ..above });
        let below = Area { left: 80.0, top: 55.0, right: 120.0, bottom: 75.0 };
        assert_eq!(place(&places, (100.0, 50.0)), (below, false));
        // A line straight through the place below: to the right.
        places.stroke((0.0, 65.0), (200.0, 65.0));
        assert_eq!(place(&places, (100.0, 50.0)).0.left, 105.0);
    }

    #[test]
    fn a_label_stays_on_the_page() {
        let places = Places::new(PAGE);
        assert_eq!(place(&places, (2.0, 50.0)).0.left, 7.0);
        assert!(place(&places, (100.0, 3.0)).0.top > 3.0);
        let mut full = Places::new(PAGE);
        full.take(PAGE);
        assert!(place(&full, (100.0, 50.0)).1);
    }

    #[test]
    fn a_stroke_counts_for_as_far_as_it_lies_inside() {
        let area = Area { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };
        assert!((area.covered([(-5.0, 5.0), (15.0, 5.0)]) - 10.0).abs() < 1e-9);
        assert!((area.covered([(5.0, 5.0), (5.0, 30.0)]) - 5.0).abs() < 1e-9);
        assert_eq!(area.covered([(-5.0, 20.0), (15.0, 20.0)]), 0.0);
    }
}
