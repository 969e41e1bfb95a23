//! What a reader must know of a target: whether it was reached and when, ahead of its time or not, and whether that is clear.

use crate::compute::{Assessment, Basis, Elsewhere, FormReport, Outcome, Reason};
use crate::facts::Number;
use crate::lang::{Arg, Message};
use crate::model::Direction;
use crate::views::text::figure::{figures_in_order, interval_ends, reachable_band};
use crate::views::text::saying::Saying;

impl Saying<'_> {
    /// `streefwaarde 71 in 2025 niet gehaald (75); in 2026 wel (68)`.
    pub(super) fn outcome(&self) -> Option<String> {
        let shown = |id: &'static str, one: &Outcome| {
            let (value, target) = self.beside_target(one.value);
            let message =
                Message::new(id).with("target", target).with("period", one.period).with("value", value);
            self.render(&message)
        };
        let of = |one: &Outcome| shown(if one.met { "said-target-met" } else { "said-target-not-met" }, one);
        match (&self.one.target_outcome, &self.one.after) {
            (Some(outcome), Some(after)) => Some(format!("{}; {}", of(outcome), self.after(outcome, after))),
            (Some(one), None) => Some(of(one)),
            (None, _) => None,
        }
    }

    /// Without a figure for the target's own period no outcome: what came later is told as what it was.
    pub(super) fn later(&self) -> Option<String> {
        let later = self.one.after.as_ref().filter(|_| self.one.target_outcome.is_none())?;
        let (value, target) = self.beside_target(later.value);
        let message = Message::new("said-later")
            .with("target", target)
            .with("period", later.period)
            .with("value", value);
        Some(self.render(&message))
    }

    /// Of a target that holds for each part and whose time has come: that it is met in all.
    pub(super) fn met_in_each(&self) -> Option<String> {
        let each = self.one.target.as_ref().is_some_and(|target| !target.for_each.is_empty());
        let by = self.one.target.as_ref()?.by()?;
        let came = self.one.parts.iter().any(|part| part.judged.target_outcome.is_some());
        let all = each && came && self.one.assessment == Assessment::Achieved;
        all.then(|| self.render(&Message::new("said-met-in-each").with("period", by)))
    }

    /// A figure and what it was to reach: a value, the edges of a band, or to be better than a region.
    fn beside_target(&self, value: f64) -> (String, String) {
        if let Some(target) = self.target() {
            return self.apart(value, target);
        }
        let form = self.one.target.as_ref().map(|target| &target.form);
        let shown = match form {
            Some(FormReport::Within { edges: Some(edges), .. }) => {
                let (low, high) = reachable_band(*edges, self.unit, [value]);
                let all = [Number::Recorded(value), Number::Edge(low), Number::Edge(high)];
                let shown = figures_in_order(&all, self.unit, self.one.decimals, self.catalogue);
                let [value, low, high] = <[String; 3]>::try_from(shown).unwrap_or_default();
                return (value, format!("{low}–{high}"));
            }
            Some(FormReport::BetterThan { region, .. }) => {
                self.render(&Message::new("status-better-than").with("region", Arg::plan(region)))
            }
            _ => String::new(),
        };
        (self.figure(value), shown)
    }

    /// The figure of the region that the target is to be better than: `Nederland 55% (2024)`.
    pub(super) fn better(&self) -> Option<String> {
        let (shown, _) = self.one.in_row();
        let (region, value) = shown.reference.as_ref()?;
        let judged = shown.judged.as_ref()?;
        let message = Message::new("said-better")
            .with("region", Arg::plan(region))
            .with("value", self.beside(*value, judged.value.number()))
            .with("period", judged.to);
        Some(self.render(&message))
    }

    fn after(&self, outcome: &Outcome, after: &Outcome) -> String {
        // Of a rank, above and below say the reverse of lower and higher.
        let direction = self.one.direction.filter(|_| !self.unit.is_rank());
        let id = match (outcome.met, after.met, direction) {
            (false, true, _) => "said-after-met",
            (false, false, _) => "said-after-not-met-either",
            (true, true, _) => "said-after-met-too",
            (true, false, Some(Direction::Higher)) => "said-after-below",
            (true, false, Some(Direction::Lower)) => "said-after-above",
            (true, false, _) => "said-after-outside",
        };
        let (value, _) = self.beside_target(after.value);
        self.render(&Message::new(id).with("period", after.period).with("value", value))
    }

    /// `nu al op de streefwaarde; telt in 2027`.
    pub(super) fn ahead(&self) -> Option<String> {
        let of_part = self.one.parts.iter().any(|part| part.judged.target_outcome.is_some());
        let over = of_part || self.one.reasons.iter().any(|reason| matches!(reason, Reason::Ended(_)));
        let ahead = self.one.assessment == Assessment::Achieved && self.one.target_outcome.is_none() && !over;
        let by = self.one.target.as_ref()?.by().filter(|_| ahead)?;
        let decided = self.one.judged.as_ref().is_some_and(|judged| judged.to.end() >= by.end());
        let late = self.one.reasons.iter().any(|reason| matches!(reason, Reason::TargetYearNotMeasured(..)));
        (!decided && !late).then(|| self.render(&Message::new("said-ahead").with("period", by)))
    }

    /// `45, streefwaarde hoogstens 48; zo'n aantal schommelt vanzelf tussen ongeveer 28 en 68`. One interval is told of a
    /// figure, and only one that holds the target: else that so small a difference can be chance.
    pub(super) fn target_open(&self) -> Option<String> {
        // Whether a band holds is said at any time, whether a level is reached when it is or when its time has come.
        let band = matches!(self.one.target.as_ref()?.form, FormReport::Within { .. });
        let said = band || self.one.target_outcome.is_some() || self.one.assessment == Assessment::Achieved;
        if self.one.target_certain != Some(false) || !said {
            return None;
        }
        let margin = self.one.margin.map(|margin| (margin.low, margin.high))?;
        let value = self.one.judged.as_ref()?.value.number();
        let wanted = self.one.target.as_ref()?.thresholds();
        // A target that was set as a change is held against the baseline, which varies too: it can lie outside.
        let inside = wanted.iter().any(|target| (margin.0..=margin.1).contains(target));
        let usual = self.one.ordinary_range.is_some();
        // What is called unusual is not called chance in one breath.
        if usual && self.one.change.as_ref().is_some_and(|change| change.certain == Some(true)) {
            return None;
        }
        let alone = !inside || usual;
        // What its source gives is a margin, and no number that varies by itself.
        let published = matches!(self.one.margin.and_then(|margin| margin.basis), Some(Basis::Published(_)));
        let varies = self.unit.rests_on_cases() && !published;
        let id = match (self.target().and(self.one.direction), alone, varies) {
            (Some(Direction::Higher), true, _) => "said-open-higher",
            (Some(Direction::Higher), _, true) => "said-open-count-higher",
            (Some(Direction::Higher), _, false) => "said-open-sample-higher",
            (Some(_), true, _) => "said-open-lower",
            (Some(_), _, true) => "said-open-count-lower",
            (Some(_), _, false) => "said-open-sample-lower",
            (None, true, _) => "said-open-band",
            (None, _, true) => "said-open-count-band",
            (None, _, false) => "said-open-sample-band",
        };
        let mut shown = Message::new(id);
        if !alone {
            let ends = interval_ends(margin, &wanted, self.unit, self.one.decimals, self.catalogue);
            shown = shown.with("low", ends.0).with("high", ends.1);
        }
        let (value, target) = self.beside_target(value);
        Some(self.render(&shown.with("value", value).with("target", target)))
    }

    /// `streefwaarde 7% daarmee niet gehaald (marge 7,2%–11,2%)`.
    pub(super) fn elsewhere_target(&self, newer: &Elsewhere) -> Option<String> {
        let target = self.target()?;
        let mut message =
            Message::new(if newer.met? { "said-elsewhere-met" } else { "said-elsewhere-not-met" });
        if let Some(margin) = newer.margin.filter(|_| !self.unit.rests_on_cases()) {
            let id = if newer.met? { "said-elsewhere-met-margin" } else { "said-elsewhere-not-met-margin" };
            let (low, high) = interval_ends(margin, &[target], self.unit, self.one.decimals, self.catalogue);
            message = Message { id, ..message }.with("low", low).with("high", high);
        }
        let (_, target) = self.apart(newer.cited.value.number(), target);
        Some(self.render(&message.with("target", target)))
    }
}
