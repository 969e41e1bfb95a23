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
    /// Worse than the baseline, by more than chance.
    Worsening,
    /// The time of a promise or norm has not passed, and nothing can be said of it yet.
    Running,
    /// Of a promise or norm not all is on record, which is not proof of nothing done.
    NotRecorded,
    /// There is no target; only the change is told.
    NoTarget,
    /// A rise can be good or bad.
    NeedsInterpretation,
    /// An evaluation says what the figure means.
    Interpreted,
    /// Nothing was measured after the baseline.
    BaselineOnly,
    /// Nothing was measured.
    NoData,
    /// There are figures that may not be held against each other.
    NotComparable,
    /// A figure that decides is not published: only in the public form of a plan.
    Withheld,
    /// The plan has an error here.
    Invalid,
}

impl Assessment {
    /// All, in the order in which they are counted in a summary.
    pub const ALL: [Assessment; 15] = [
        Assessment::Achieved,
        Assessment::OnTrack,
        Assessment::AtRisk,
        Assessment::OffTrack,
        Assessment::Worsening,
        Assessment::Running,
        Assessment::NotRecorded,
        Assessment::NoTarget,
        Assessment::NeedsInterpretation,
        Assessment::Interpreted,
        Assessment::BaselineOnly,
        Assessment::NoData,
        Assessment::NotComparable,
        Assessment::Withheld,
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
            Assessment::Running => "running",
            Assessment::NotRecorded => "not-recorded",
            Assessment::NoTarget => "no-target",
            Assessment::NeedsInterpretation => "needs-interpretation",
            Assessment::Interpreted => "interpreted",
            Assessment::BaselineOnly => "baseline-only",
            Assessment::NoData => "no-data",
            Assessment::NotComparable => "not-comparable",
            Assessment::Withheld => "withheld",
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
    /// There is a change, but it can be chance, or that cannot be said.
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
