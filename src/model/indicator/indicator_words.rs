//! What an indicator is a sign of, which way is better, and how often a figure comes.

use crate::model::read::keyword::keywords;

keywords! {
    /// What an indicator is a sign of.
    IndicatorKind {
        /// A sign of the effect on society.
        Effect = "effect",
        /// Measures whether a goal is carried out.
        Performance = "performance",
    }
}

keywords! {
    /// Which way of the number itself is better.
    Direction {
        /// Lower is better.
        Lower = "lower",
        /// Higher is better.
        Higher = "higher",
        /// It should stay where it is.
        Stable = "stable",
        /// A rise can be good or bad: never called better or worse.
        Interpret = "interpret",
    }
}

keywords! {
    /// How often a figure comes.
    Frequency {
        /// Each month.
        Monthly = "monthly",
        /// Each quarter.
        Quarterly = "quarterly",
        /// Each half-year.
        HalfYearly = "half-yearly",
        /// Each year.
        Yearly = "yearly",
        /// Every second year.
        TwoYearly = "two-yearly",
        /// Every fourth year.
        FourYearly = "four-yearly",
        /// When it comes.
        Irregular = "irregular",
    }
}
