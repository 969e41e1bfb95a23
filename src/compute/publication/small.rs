//! Which figures are too small to be shown: about fewer people or cases than the plan says.

use crate::model::{
    Figure, Head, Indicator, IndicatorKind, MadeOf, Measurement, Norm, Reference, Unit, folded,
};

/// What is too small, of the figures of an indicator.
#[derive(Debug, Clone, Copy)]
pub(super) struct Small<'p> {
    /// Numbers from this one on are shown.
    pub(super) from: f64,
    pub(super) unit: Unit,
    indicator: &'p Indicator,
    head: &'p Head,
}

/// From which number on figures are published.
pub(super) fn publish_from(head: &Head) -> f64 {
    head.publication.publish_from.map_or(0.0, |at| f64::from(at.value))
}

impl<'p> Small<'p> {
    pub(super) fn of(indicator: &'p Indicator, head: &'p Head) -> Small<'p> {
        // What one does oneself is counted to be accounted for and is about no person: of such a promise every count is shown.
        let promised = indicator.promise().is_some_and(|promise| matches!(promise.norm, Norm::AtLeast(_)));
        let own = promised && indicator.kind.value == IndicatorKind::Performance;
        let from = if own { 0.0 } else { publish_from(head) };
        Small { from, unit: indicator.unit, indicator, head }
    }

    /// Whether a figure by itself is too small: a count, or the count behind a share or rate; of a share also how many are
    /// left, of a mean how many were asked.
    pub(super) fn is(&self, one: &Measurement) -> bool {
        match self.unit.made_of() {
            MadeOf::Cases => one.value(self.unit).is_some_and(|value| value.number() < self.from),
            MadeOf::Share | MadeOf::CasesPer(_) => {
                self.counts(one).is_some_and(|counts| are(counts, self.from))
            }
            MadeOf::Mean | MadeOf::Nothing => self.asked(one).is_some_and(|asked| asked < self.from),
            MadeOf::Money => false,
        }
    }

    /// How many a share or rate is about, and of a share how many are left.
    pub(super) fn counts(&self, one: &Measurement) -> Option<(f64, Option<f64>)> {
        match &one.figure {
            Figure::Ratio { numerator, denominator } => {
                self.unit.counts_among(numerator.value, denominator.value)
            }
            Figure::Value(value) => {
                let of = one.sample().or_else(|| self.inhabitants(one))?;
                self.unit.counts_behind(value.value.number(), of)
            }
            Figure::Missing(_) | Figure::Withheld(_) => None,
        }
    }

    /// How many people a mean was worked out from.
    pub(super) fn asked(&self, one: &Measurement) -> Option<f64> {
        let has_value = matches!(one.figure, Figure::Value(_) | Figure::Ratio { .. });
        one.sample().filter(|_| has_value)
    }

    /// How many people live in the place that a rate is of, as near to its period as the plan says: anybody can look that up.
    fn inhabitants(&self, one: &Measurement) -> Option<f64> {
        self.unit.per()?;
        let region = match &one.part {
            None => None,
            Some(part) => {
                let parts = &self.indicator.breakdown.as_ref()?.parts;
                let part = parts.iter().find(|own| own.value == part.value)?;
                Some(folded(&part.region.as_ref()?.value))
            }
        };
        let own = match self.head.municipalities.as_slice() {
            [own] => Some(folded(&own.name.value)),
            _ => None,
        };
        let place = |named: &str| Some(folded(named)).filter(|named| Some(named) != own.as_ref());
        let there = self
            .head
            .populations
            .iter()
            .filter(|people| people.region.as_ref().and_then(|named| place(&named.value)) == region);
        let day = one.period.value.end();
        let near = there.min_by_key(|people| (people.period.value.end() - day).num_days().abs())?;
        Some(f64::from(near.value.value))
    }
}

/// Small figures of other regions are about people too. They stand in no sum of ours.
pub(super) fn is_small_elsewhere(one: &Reference, unit: Unit, from: f64) -> bool {
    let value = one.value.value.number();
    let asked = one.respondents.map(|n| f64::from(n.value));
    match unit.made_of() {
        MadeOf::Cases => value < from,
        MadeOf::Share | MadeOf::CasesPer(_) => {
            asked.and_then(|n| unit.counts_behind(value, n)).is_some_and(|counts| are(counts, from))
        }
        MadeOf::Mean | MadeOf::Nothing => asked.is_some_and(|asked| asked < from),
        MadeOf::Money => false,
    }
}

fn are((numerator, rest): (f64, Option<f64>), from: f64) -> bool {
    numerator < from || rest.is_some_and(|rest| rest < from)
}
