//! Under which id the message files have the word for a fixed value.

use super::difference::ThingKind;
use super::{
    ActionState, AdoptionStatus, Body, CheckSetting, Direction, FollowupKind, FollowupState, Frequency,
    GoalKind, GoalState, IndicatorKind, Per, Status, UnitWord,
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
    FollowupKind {
        Commitment => "followup-kind-commitment",
        Motion => "followup-kind-motion",
        Recommendation => "followup-kind-recommendation",
        Adjustment => "followup-kind-adjustment",
    }
    FollowupState {
        Open => "followup-open",
        Done => "followup-done",
        Lapsed => "followup-lapsed",
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
    UnitWord {
        Count => "phrase-unit-count",
        Percent => "phrase-unit-percent",
        Rate => "schema-unit-rate",
        Grade => "phrase-unit-grade",
        Rank => "phrase-unit-rank",
        Euro => "phrase-unit-euro",
        Days => "phrase-unit-days",
        YesNo => "phrase-unit-yes-no",
    }
}

/// What a word of the files means, where it is offered to choose from.
pub(crate) trait Offered {
    /// The id of the message.
    fn meaning(self) -> &'static str;
}

macro_rules! offered_as_shown {
    ($($name:ident),+) => {$(
        impl Offered for $name {
            fn meaning(self) -> &'static str {
                self.message_id()
            }
        }
    )+};
}

offered_as_shown!(
    GoalState,
    ActionState,
    Direction,
    Frequency,
    IndicatorKind,
    GoalKind,
    Status,
    Body,
    AdoptionStatus,
    UnitWord,
    FollowupKind,
    FollowupState
);

macro_rules! offered {
    ($($name:ident { $($case:ident => $id:literal,)+ })+) => {$(
        impl Offered for $name {
            fn meaning(self) -> &'static str {
                match self { $($name::$case => $id,)+ }
            }
        }
    )+};
}

// Of what is shown with something else around it, such as a number.
offered! {
    Per {
        Month => "schema-per-month",
        Quarter => "schema-per-quarter",
        HalfYear => "schema-per-half-year",
        Year => "schema-per-year",
        Plan => "schema-per-plan",
    }
    CheckSetting {
        Error => "check-error",
        Warning => "check-warning",
        Off => "schema-check-off",
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
        Followup => "sort-followup",
        Report => "sort-report",
        Partner => "sort-partner",
        Source => "sort-source",
        Participation => "sort-participation",
        Reference => "sort-reference",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Catalogue, Language};

    /// Every word of an enum, and what is shown for it in each language in capitals and small letters, is read back.
    macro_rules! read_back {
        ($($name:ident),+) => {$(
            for one in $name::ALL.iter().copied() {
                let shown = Language::ALL.map(|language| Catalogue::new(language).text(one.message_id()));
                for name in shown.iter().map(String::as_str).chain([one.word()]) {
                    assert_eq!($name::by_name(name), Some(one), "{name}");
                    assert_eq!($name::by_name(&name.to_uppercase()), Some(one), "{name}");
                }
            }
        )+};
    }

    #[test]
    fn what_is_shown_for_a_word_is_read() {
        read_back!(
            GoalState,
            ActionState,
            Direction,
            Frequency,
            IndicatorKind,
            GoalKind,
            Status,
            Body,
            AdoptionStatus,
            FollowupKind,
            FollowupState
        );
        assert_eq!(Body::by_name("raad"), Some(Body::Council));
        assert_eq!(Status::by_name("nadervoorlopig"), Some(Status::RevisedProvisional));
        assert_eq!(UnitWord::by_name("Percentage"), Some(UnitWord::Percent));
        assert_eq!(UnitWord::by_name("aantal"), Some(UnitWord::Count));
        assert_eq!(
            (Status::by_name(""), Status::by_name("definitief*"), Body::by_name("wethouder")),
            (None, None, None)
        );
    }
}
