//! The words of a judgement.

/// The judgement of an indicator. The first that applies is given, in a fixed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assessment {
    /// The target is met.
    Achieved,
    /// At least at the share of the expected progress that counts as on track.
    OnTrack,
    /// Somewhat behind what was expected.
    AtRisk,
    /// Far behind what was expected, or the target year passed without meeting it.
    OffTrack,
    /// Worse than the baseline.
    Worsening,
    /// There is no target; only the change is told.
    NoTarget,
    /// A rise can be good or bad.
    NeedsInterpretation,
    /// Nothing was measured after the baseline.
    BaselineOnly,
    /// Nothing was measured.
    NoData,
    /// Another source or a series break lies in between.
    NotComparable,
    /// The plan has an error here.
    Invalid,
}

impl Assessment {
    /// All, in the order in which they are counted in a summary.
    pub const ALL: [Assessment; 11] = [
        Assessment::Achieved,
        Assessment::OnTrack,
        Assessment::AtRisk,
        Assessment::OffTrack,
        Assessment::Worsening,
        Assessment::NoTarget,
        Assessment::NeedsInterpretation,
        Assessment::BaselineOnly,
        Assessment::NoData,
        Assessment::NotComparable,
        Assessment::Invalid,
    ];

    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Assessment::Achieved => "achieved",
            Assessment::OnTrack => "on-track",
            Assessment::AtRisk => "at-risk",
            Assessment::OffTrack => "off-track",
            Assessment::Worsening => "worsening",
            Assessment::NoTarget => "no-target",
            Assessment::NeedsInterpretation => "needs-interpretation",
            Assessment::BaselineOnly => "baseline-only",
            Assessment::NoData => "no-data",
            Assessment::NotComparable => "not-comparable",
            Assessment::Invalid => "invalid",
        }
    }
}

/// The sign of the change since the baseline, in the words of the indicator's direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trend {
    /// There is no change to speak of.
    None,
    /// Equal.
    Stable,
    /// There is a change, but it can be chance.
    Uncertain,
    /// For the better.
    Improving,
    /// For the worse.
    Worsening,
    /// Up, without a judgement.
    Rising,
    /// Down, without a judgement.
    Falling,
}

impl Trend {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Trend::None => "none",
            Trend::Stable => "stable",
            Trend::Uncertain => "uncertain",
            Trend::Improving => "improving",
            Trend::Worsening => "worsening",
            Trend::Rising => "rising",
            Trend::Falling => "falling",
        }
    }
}
