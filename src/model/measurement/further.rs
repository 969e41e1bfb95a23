//! What few figures say: a large plan is mostly figures, that say little.

use crate::model::{At, Quantity};

/// What few figures say.
#[derive(Debug, Clone, PartialEq)]
pub struct Further {
    /// How many respondents.
    pub respondents: Option<At<u32>>,
    /// Whether the sample stands for the population.
    pub representative: Option<At<bool>>,
    /// The part of the breakdown.
    pub part: Option<At<String>>,
    /// A path or address of the proof.
    pub evidence: Option<At<String>>,
    /// Why it corrects an earlier one.
    pub corrects: Option<At<String>>,
    /// The value of the one that it corrects.
    pub replaces: Option<At<Quantity>>,
    /// How far single grades lie from their mean: the standard deviation.
    pub sd: Option<At<f64>>,
    /// How much more than a plain one its weighted survey leaves open.
    pub design_effect: Option<At<f64>>,
    /// The lower end of the 95% interval that its publisher gives.
    pub low: Option<At<f64>>,
    /// The upper end.
    pub high: Option<At<f64>>,
    /// What of it is the officer's reading and not the words of its source.
    pub assumed: Option<At<String>>,
    pub note: Option<At<String>>,
}

impl Further {
    pub(super) const NOTHING: Further = Further {
        respondents: None,
        representative: None,
        part: None,
        evidence: None,
        corrects: None,
        replaces: None,
        sd: None,
        design_effect: None,
        low: None,
        high: None,
        assumed: None,
        note: None,
    };

    /// As a figure keeps it.
    pub fn kept(self) -> Option<Box<Further>> {
        (self != Further::NOTHING).then(|| Box::new(self))
    }
}
