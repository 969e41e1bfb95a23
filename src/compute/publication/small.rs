//! Which figures are too small to be shown: about fewer people or cases than the plan says.

use crate::model::{
    Figure, Head, Indicator, IndicatorKind, MadeOf, Measurement, Norm, Reference, Unit, inhabitants,
    place_called,
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
        self.counts_among(one, self.among(one)?)
    }

    /// The same of a figure that is one of so many.
    pub(super) fn counts_among(&self, one: &Measurement, among: f64) -> Option<(f64, Option<f64>)> {
        match &one.figure {
            Figure::Ratio { numerator, .. } => self.unit.counts_among(numerator.value, among),
            Figure::Value(value) => self.unit.counts_behind(value.value.number(), among),
            Figure::Missing(_) | Figure::Withheld(_) => None,
        }
    }

    /// Of how many a share or rate is.
    pub(super) fn among(&self, one: &Measurement) -> Option<f64> {
        match &one.figure {
            Figure::Ratio { denominator, .. } => Some(denominator.value),
            Figure::Value(_) => one.sample().or_else(|| self.inhabitants(one)),
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
        let (head, period) = (self.head, one.period.value);
        let Some(part) = &one.part else { return inhabitants(head, None, period) };
        let parts = &self.indicator.breakdown.as_ref()?.parts;
        let part = parts.iter().find(|own| own.value == part.value)?;
        let names = part.region.iter().chain(&part.title).map(|name| name.value.as_str());
        let places = names.filter_map(|name| place_called(name, &head.municipalities));
        places.into_iter().find_map(|place| inhabitants(head, Some(&place), period))
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
