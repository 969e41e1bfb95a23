//! Level targets and bands: where the figure should be by now, and how far it is.

use crate::compute::assessment::Assessment;
use crate::model::{Direction, Thresholds};

/// Thresholds compare with this tolerance, so that 0.95 worked out in floating point is 0.95.
const TOLERANCE: f64 = 1e-9;

/// The straight line from the baseline to the target, through the values on the way. Months count from year 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// (month, value), from the baseline to the target, months ascending.
    knots: Vec<(i32, f64)>,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Better {
    /// Lower.
    Lower,
    /// Higher.
    Higher,
}

impl Better {
    /// The way of a direction; of one that has none, lower, which nothing is then called by.
    pub fn of(direction: Direction) -> Better {
        if direction == Direction::Higher { Better::Higher } else { Better::Lower }
    }
}

/// What the arithmetic of a level target gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelVerdict {
    /// Where the figure should be at the end of its period.
    pub expected: f64,
    /// The share of the way from baseline to target that was covered.
    pub progress: Option<f64>,
    /// That share, relative to the share that was to be expected; none where that has no meaning.
    pub ratio: Option<f64>,
    pub assessment: Assessment,
    /// The target year has come and the target is not met.
    pub too_late: bool,
}

impl Line {
    /// From baseline to target. Values on the way that lie before the baseline or after the target are left out.
    pub fn new(baseline: (i32, f64), interim: &[(i32, f64)], target: (i32, f64)) -> Line {
        let between = interim.iter().copied().filter(|(month, _)| baseline.0 < *month && *month < target.0);
        let mut knots: Vec<(i32, f64)> = std::iter::once(baseline).chain(between).collect();
        knots.push(target);
        knots.sort_by_key(|(month, _)| *month);
        Line { knots }
    }

    /// The value at a month: that of the baseline before it, that of the target after it.
    pub fn at(&self, month: i32) -> f64 {
        let after = self.knots.iter().position(|(knot, _)| *knot >= month);
        match after {
            Some(0) => self.knots[0].1,
            Some(index) => {
                let ((m0, v0), (m1, v1)) = (self.knots[index - 1], self.knots[index]);
                v0 + (v1 - v0) * f64::from(month - m0) / f64::from(m1 - m0)
            }
            None => self.knots.last().map_or(0.0, |(_, value)| *value),
        }
    }

    /// The stretch of the line that a month lies on: from where to where.
    pub fn stretch(&self, month: i32) -> Option<((i32, f64), (i32, f64))> {
        let index = self.knots.iter().position(|(knot, _)| *knot >= month).filter(|index| *index > 0)?;
        Some((self.knots[index - 1], self.knots[index]))
    }

    /// (month, value) of the baseline, of the values on the way and of the target.
    pub fn knots(&self) -> &[(i32, f64)] {
        &self.knots
    }

    fn baseline(&self) -> f64 {
        self.knots.first().map_or(0.0, |(_, value)| *value)
    }

    fn target(&self) -> (i32, f64) {
        self.knots.last().copied().unwrap_or_default()
    }

    /// Judges a figure at a month. `sure` says whether a figure that is worse than the baseline is certainly so: only
    /// then it is called worsening.
    ///
    /// `progress = (baseline − actual) / (baseline − target)`, `ratio = progress / expected progress`: the way of
    /// Open SDG's progress measure, with the expected value on the line in place of a growth rate.
    pub fn judge(
        &self,
        actual: (i32, f64),
        better: Better,
        thresholds: Thresholds,
        sure: bool,
    ) -> LevelVerdict {
        let (month, value) = actual;
        let (target_month, target) = self.target();
        let baseline = self.baseline();
        let expected = self.at(month);
        // Positive when `a` is better than `b`.
        let gain = |a: f64, b: f64| match better {
            Better::Lower => b - a,
            Better::Higher => a - b,
        };
        let met = gain(value, target) >= -TOLERANCE;
        let worse = gain(value, baseline) < -TOLERANCE;
        let whole_way = gain(target, baseline);
        let expected_way = gain(expected, baseline);
        // A baseline at or beyond its target leaves no way to go, so no share of it either.
        let has_way = whole_way > TOLERANCE;
        let progress = has_way.then(|| gain(value, baseline) / whole_way);
        let ratio = progress
            .filter(|_| expected_way > TOLERANCE)
            .map(|progress| progress / (expected_way / whole_way));
        let too_late = !met && month >= target_month;
        let assessment = if met {
            Assessment::Achieved
        } else if worse && sure {
            Assessment::Worsening
        } else if too_late {
            Assessment::OffTrack
        } else {
            match ratio {
                Some(ratio) if ratio >= thresholds.on_track - TOLERANCE => Assessment::OnTrack,
                Some(ratio) if ratio >= thresholds.at_risk - TOLERANCE => Assessment::AtRisk,
                Some(_) => Assessment::OffTrack,
                None if gain(value, expected) >= -TOLERANCE => Assessment::OnTrack,
                None => Assessment::OffTrack,
            }
        };
        LevelVerdict { expected, progress, ratio, assessment, too_late }
    }
}

/// Judges a figure against a band around the baseline: inside it on track, from the target year on achieved;
/// outside it off track.
pub fn judge_band(actual: f64, baseline: f64, half_width: f64, year_has_come: bool) -> Assessment {
    if (actual - baseline).abs() > half_width + TOLERANCE {
        Assessment::OffTrack
    } else if year_has_come {
        Assessment::Achieved
    } else {
        Assessment::OnTrack
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(year: i32) -> i32 {
        year * 12 + 12
    }

    fn judged(line: &Line, year: i32, value: f64) -> (Option<f64>, Assessment) {
        let verdict = line.judge((month(year), value), Better::Lower, Thresholds::default(), true);
        (verdict.ratio, verdict.assessment)
    }

    /// The example of the design: baseline 11 (2023), target 7 by 2027.
    fn unsafe_feeling() -> Line {
        Line::new((month(2023), 11.0), &[], (month(2027), 7.0))
    }

    #[test]
    fn the_example_of_the_design() {
        let line = unsafe_feeling();
        assert_eq!(line.at(month(2025)), 9.0);
        assert_eq!(judged(&line, 2025, 9.0), (Some(1.0), Assessment::OnTrack));
        assert_eq!(judged(&line, 2025, 9.5), (Some(0.75), Assessment::AtRisk));
        assert_eq!(judged(&line, 2025, 11.0), (Some(0.0), Assessment::OffTrack));
        assert_eq!(judged(&line, 2025, 12.0).1, Assessment::Worsening);
        assert_eq!(judged(&line, 2025, 6.9).1, Assessment::Achieved);
    }

    #[test]
    fn from_the_target_year_on_only_the_target_counts() {
        let line = unsafe_feeling();
        assert_eq!(judged(&line, 2027, 7.2).1, Assessment::OffTrack);
        assert!(line.judge((month(2027), 7.2), Better::Lower, Thresholds::default(), true).too_late);
        assert_eq!(judged(&line, 2028, 11.5).1, Assessment::Worsening);
        assert_eq!(judged(&line, 2028, 7.0).1, Assessment::Achieved);
    }

    #[test]
    fn the_line_bends_through_values_on_the_way() {
        // 20 (2022), 17 by 2024, 15 by 2026: in 2025 halfway between 17 and 15.
        let line = Line::new((month(2022), 20.0), &[(month(2024), 17.0)], (month(2026), 15.0));
        assert_eq!(line.at(month(2024)), 17.0);
        assert_eq!(line.at(month(2025)), 16.0);
        assert_eq!(line.at(month(2023)), 18.5);
        // 18 in 2024: 2 of 5 covered where 3 of 5 was expected.
        let (ratio, assessment) = judged(&line, 2024, 18.0);
        assert!((ratio.unwrap() - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(assessment, Assessment::AtRisk);
    }

    #[test]
    fn a_threshold_is_met_by_what_equals_it() {
        // Ratio exactly 0.6: 11 → 7, after two of four years 2 expected, 1.2 covered.
        let (ratio, assessment) = judged(&unsafe_feeling(), 2025, 9.8);
        assert!((ratio.unwrap() - 0.6).abs() < 1e-9);
        assert_eq!(assessment, Assessment::AtRisk);
    }

    #[test]
    fn where_there_is_no_way_to_go_the_ratio_is_none() {
        // A minimum of 7.0 with a baseline of 7.2.
        let line = Line::new((month(2023), 7.2), &[], (month(2027), 7.0));
        let judge = |value| line.judge((month(2025), value), Better::Higher, Thresholds::default(), true);
        assert_eq!((judge(7.1).ratio, judge(7.1).assessment), (None, Assessment::Achieved));
        assert_eq!((judge(6.9).ratio, judge(6.9).assessment), (None, Assessment::Worsening));
        // Baseline equals target.
        let flat = Line::new((month(2023), 7.0), &[], (month(2027), 7.0));
        let judge = |value| flat.judge((month(2025), value), Better::Higher, Thresholds::default(), true);
        assert_eq!(judge(7.0).assessment, Assessment::Achieved);
        assert_eq!(judge(6.9).assessment, Assessment::Worsening);
    }

    #[test]
    fn a_flat_stretch_expects_nothing_yet() {
        let line = Line::new((month(2023), 11.0), &[(month(2025), 11.0)], (month(2027), 7.0));
        let verdict = line.judge((month(2025), 11.0), Better::Lower, Thresholds::default(), true);
        assert_eq!((verdict.ratio, verdict.assessment), (None, Assessment::OnTrack));
    }

    #[test]
    fn a_band_is_judged_by_its_edges() {
        assert_eq!(judge_band(6.84, 7.2, 0.36, false), Assessment::OnTrack);
        assert_eq!(judge_band(7.56, 7.2, 0.36, true), Assessment::Achieved);
        assert_eq!(judge_band(6.83, 7.2, 0.36, true), Assessment::OffTrack);
    }
}
