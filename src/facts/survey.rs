//! Whether the surveys that are held can establish a target, with the sample of the baseline as it is.

use super::statistics::{Confidence, Respondents, Share, respondents_needed, survey_chance};
use crate::lang::Message;

/// The chance that a survey should have to establish the difference it is held for.
const POWER: f64 = 0.80;

/// The respondents of a survey.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// How many, as recorded.
    pub n: f64,
    /// By how much weighting makes it count for less; 1 where it is not weighted.
    pub design_effect: f64,
}

/// What it takes to establish that a percentage went from the baseline to the target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyNeed {
    /// The percentage that is measured from.
    pub from: f64,
    /// The target, in percent.
    pub to: f64,
    /// Respondents of the baseline.
    pub baseline_n: f64,
    /// Respondents of the latest survey.
    pub in_use: f64,
    /// How many respondents the survey needs that is set against the baseline: two-sided 95%, with 80% power.
    pub respondents: Respondents,
    /// The chance, from 0 to 1, that one as large as the latest establishes the target.
    pub chance: f64,
}

/// What a survey needs, where its baseline was held among `baseline` and the latest among `latest`. Percentages; none
/// without a difference to establish.
pub fn survey_need(
    from: f64,
    baseline: Sample,
    to: f64,
    latest: Sample,
    confidence: Confidence,
) -> Option<SurveyNeed> {
    let before = Share::planned(from, baseline.n, baseline.design_effect)?;
    let target = to / 100.0;
    Some(SurveyNeed {
        from,
        to,
        baseline_n: baseline.n,
        in_use: latest.n,
        respondents: respondents_needed(before, target, latest.design_effect, confidence)?,
        chance: survey_chance(before, target, latest.n / latest.design_effect, confidence)?,
    })
}

/// The size of the smallest fall or rise, in percentage points, that a next survey establishes four times in five; none
/// where even the largest is not.
pub fn smallest_seen(
    from: f64,
    baseline: Sample,
    falls: bool,
    next: Sample,
    confidence: Confidence,
) -> Option<f64> {
    let seen = |size: f64| {
        let to = if falls { from - size } else { from + size };
        survey_need(from, baseline, to.clamp(0.0, 100.0), next, confidence).is_some_and(SurveyNeed::is_seen)
    };
    let (mut too_small, mut enough) = (0.0, if falls { from } else { 100.0 - from });
    if !seen(enough) {
        return None;
    }
    for _ in 0..40 {
        let middle = f64::midpoint(too_small, enough);
        if seen(middle) {
            enough = middle;
        } else {
            too_small = middle;
        }
    }
    Some(enough)
}

/// So many people, in words.
pub fn people(number: f64) -> Message {
    Message::new(if number == 1.0 { "people-one" } else { "people" }).with("number", number)
}

impl Sample {
    /// Of respondents who all count alike.
    pub fn unweighted(n: f64) -> Sample {
        Sample { n, design_effect: 1.0 }
    }
}

impl SurveyNeed {
    /// The respondents of the baseline, in words.
    pub fn baseline_people(self) -> Message {
        people(self.baseline_n)
    }

    /// Whether a survey as large as the latest is enough, or the best chance is what is asked of a survey: close to the
    /// bound the two approximations differ.
    pub fn is_met(self) -> bool {
        match self.respondents {
            Respondents::Needed(needed) => needed <= self.in_use,
            Respondents::NeverEnough { best_chance } => best_chance >= POWER,
        }
    }

    /// Whether a survey as large as the latest establishes it four times in five.
    pub fn is_seen(self) -> bool {
        matches!(self.respondents, Respondents::Needed(needed) if needed <= self.in_use)
    }

    /// Which way the target lies, as messages name it.
    pub fn way(self) -> &'static str {
        if self.to < self.from { "fall" } else { "rise" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_is_taken_as_it_is() {
        let need = |n: f64, latest: f64| {
            survey_need(11.0, Sample::unweighted(n), 7.0, Sample::unweighted(latest), Confidence::SINGLE)
                .unwrap()
        };
        assert!(!need(600.0, 1600.0).is_met() && need(600.0, 1601.0).is_met());
        assert!(!need(181.0, 1e6).is_met());
        let weighted = Sample { n: 1601.0, design_effect: 1.5 };
        let found = survey_need(11.0, Sample::unweighted(600.0), 7.0, weighted, Confidence::SINGLE).unwrap();
        assert_eq!((found.respondents, found.is_met()), (Respondents::Needed(2401.0), false));
        assert_eq!((found.baseline_n, found.in_use, found.way()), (600.0, 1601.0, "fall"));
        assert_eq!(survey_need(11.0, Sample::unweighted(600.0), 11.0, weighted, Confidence::SINGLE), None);
    }
}
