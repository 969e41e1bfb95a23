//! The kinds of things that a plan holds.

/// What sort of thing an entry of a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThingKind {
    /// What plan.toml says of the whole.
    Plan,
    /// A principle, a step of the process, a budget programme.
    TitledText,
    /// A priority, or the monitor.
    Priority,
    /// A pillar of a priority.
    Pillar,
    /// A goal.
    Goal,
    /// An indicator.
    Indicator,
    /// A topic outside the priorities.
    Topic,
    /// The implementation plan of a year.
    ImplementationPlan,
    /// An action.
    Action,
    /// The evaluation of a year.
    Evaluation,
    /// A decision.
    Decision,
    /// A follow-up.
    Followup,
    /// A report within the year.
    Report,
    /// A partner.
    Partner,
    /// A source of figures.
    Source,
    /// A way in which people were heard.
    Participation,
    /// The same figure for the country or a size class.
    Reference,
}

impl ThingKind {
    /// The word for it in JSON.
    pub fn word(self) -> &'static str {
        let id = self.message_id();
        id.strip_prefix("sort-").unwrap_or(id)
    }
}
