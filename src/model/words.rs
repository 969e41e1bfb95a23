//! Under which id the message files have the word for a fixed value.

use super::difference::ThingKind;
use super::{
    ActionState, AdoptionStatus, Body, Direction, Frequency, GoalKind, GoalState, IndicatorKind, Per, Status,
};

macro_rules! words {
    ($($name:ident { $($case:ident => $id:literal,)+ })+) => {$(
        impl $name {
            /// The id of the message with the word for it.
            pub fn message_id(self) -> &'static str {
                match self { $($name::$case => $id,)+ }
            }
        }
    )+};
}

words! {
    GoalState {
        Done => "state-done",
        OnSchedule => "state-on-schedule",
        Delayed => "state-delayed",
        NotStarted => "state-not-started",
        NoActionPlanned => "state-no-action-planned",
        Dropped => "state-dropped",
    }
    ActionState {
        Planned => "action-planned",
        Started => "action-started",
        Done => "action-done",
        Delayed => "action-delayed",
        Dropped => "action-dropped",
    }
    Direction {
        Lower => "direction-lower",
        Higher => "direction-higher",
        Stable => "direction-stable",
        Interpret => "direction-interpret",
    }
    Frequency {
        Monthly => "frequency-monthly",
        Quarterly => "frequency-quarterly",
        HalfYearly => "frequency-half-yearly",
        Yearly => "frequency-yearly",
        TwoYearly => "frequency-two-yearly",
        FourYearly => "frequency-four-yearly",
        Irregular => "frequency-irregular",
    }
    IndicatorKind {
        Effect => "kind-effect",
        Performance => "kind-performance",
    }
    GoalKind {
        Recurring => "goal-kind-recurring",
        Milestone => "goal-kind-milestone",
        Continuous => "goal-kind-continuous",
        Outcome => "goal-kind-outcome",
    }
    Status {
        Provisional => "status-provisional",
        RevisedProvisional => "status-revised-provisional",
        Definitive => "status-definitive",
    }
    Body {
        Council => "body-council",
        College => "body-college",
        Mayor => "body-mayor",
    }
    Per {
        Month => "promised-month",
        Quarter => "promised-quarter",
        HalfYear => "promised-half-year",
        Year => "promised-year",
        Plan => "promised-plan",
    }
    AdoptionStatus {
        Draft => "phrase-draft",
        Adopted => "phrase-adopted",
    }
}

words! {
    ThingKind {
        Plan => "sort-plan",
        TitledText => "sort-passage",
        Priority => "sort-priority",
        Pillar => "sort-pillar",
        Goal => "sort-goal",
        Indicator => "sort-indicator",
        Topic => "sort-topic",
        ImplementationPlan => "sort-implementation-plan",
        Action => "sort-action",
        Evaluation => "sort-evaluation",
        Decision => "sort-decision",
        Partner => "sort-partner",
        Source => "sort-source",
        Participation => "sort-participation",
        Reference => "sort-reference",
    }
}
