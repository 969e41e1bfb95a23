//! Which thing of a plan: what kind it is, and the name that it bears.

use std::borrow::Cow;
use std::fmt;

use super::thing_kind::ThingKind;
use crate::model::{ActionId, GoalId, Id, IndicatorId, Period};

/// Which thing of a plan: what kind it is, and the name that it bears.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThingId {
    /// What plan.toml says of the whole.
    Plan,
    /// A principle or a step of the process by its title, a budget programme by its id.
    TitledText(String),
    /// A priority, or the monitor.
    Priority(Id),
    /// A pillar of a priority.
    Pillar {
        chapter: Id,
        /// The id within it.
        id: Id,
    },
    /// A goal.
    Goal(GoalId),
    /// An indicator.
    Indicator(IndicatorId),
    /// A topic outside the priorities, by its title.
    Topic(String),
    /// The implementation plan of a year.
    ImplementationPlan(i32),
    /// An action.
    Action(ActionId),
    /// The evaluation of a year.
    Evaluation(i32),
    /// A decision.
    Decision(Id),
    /// A follow-up.
    Followup(Id),
    /// A report within the year.
    Report(Period),
    /// A partner.
    Partner(Id),
    /// A source of figures.
    Source(Id),
    /// A way in which people were heard, by its title.
    Participation(String),
    /// A figure of elsewhere to compare an indicator with.
    Reference {
        indicator: IndicatorId,
        /// Where the figure is of.
        region: String,
        period: Period,
    },
}

impl ThingId {
    /// What kind of thing it is.
    pub fn kind(&self) -> ThingKind {
        match self {
            ThingId::Plan => ThingKind::Plan,
            ThingId::TitledText(_) => ThingKind::TitledText,
            ThingId::Priority(_) => ThingKind::Priority,
            ThingId::Pillar { .. } => ThingKind::Pillar,
            ThingId::Goal(_) => ThingKind::Goal,
            ThingId::Indicator(_) => ThingKind::Indicator,
            ThingId::Topic(_) => ThingKind::Topic,
            ThingId::ImplementationPlan(_) => ThingKind::ImplementationPlan,
            ThingId::Action(_) => ThingKind::Action,
            ThingId::Evaluation(_) => ThingKind::Evaluation,
            ThingId::Decision(_) => ThingKind::Decision,
            ThingId::Followup(_) => ThingKind::Followup,
            ThingId::Report(_) => ThingKind::Report,
            ThingId::Partner(_) => ThingKind::Partner,
            ThingId::Source(_) => ThingKind::Source,
            ThingId::Participation(_) => ThingKind::Participation,
            ThingId::Reference { .. } => ThingKind::Reference,
        }
    }

    /// The priority in which it stands; none of a priority itself.
    pub fn chapter(&self) -> Option<&Id> {
        match self {
            ThingId::Pillar { chapter, .. } => Some(chapter),
            ThingId::Goal(goal) => Some(&goal.chapter),
            ThingId::Indicator(indicator) => Some(&indicator.chapter),
            _ => None,
        }
    }

    /// The year of the implementation plan in which it stands, or which it is.
    pub fn implementation_year(&self) -> Option<i32> {
        match self {
            ThingId::ImplementationPlan(year) => Some(*year),
            ThingId::Action(action) => Some(action.year),
            _ => None,
        }
    }

    /// The same in another priority, where it stands in one.
    #[must_use]
    pub(super) fn in_chapter(self, chapter: Id) -> ThingId {
        match self {
            ThingId::Pillar { id, .. } => ThingId::Pillar { chapter, id },
            ThingId::Goal(goal) => ThingId::Goal(GoalId { chapter, ..goal }),
            ThingId::Indicator(indicator) => ThingId::Indicator(IndicatorId { chapter, ..indicator }),
            other => other,
        }
    }

    /// Its name without that of the priority or the year in which it stands.
    pub(super) fn own_name(&self) -> Cow<'_, str> {
        match self {
            ThingId::Pillar { id, .. } => id.as_str().into(),
            ThingId::Goal(goal) => goal.id.as_str().into(),
            ThingId::Indicator(indicator) => indicator.id.as_str().into(),
            ThingId::Action(action) => action.id.as_str().into(),
            other => other.to_string().into(),
        }
    }
}

/// Its full name: `jeugd`, `jeugd/overlast-jeugd`, `2025/meldpunt`.
impl fmt::Display for ThingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ThingId::Plan => f.write_str("plan"),
            ThingId::TitledText(name) | ThingId::Topic(name) | ThingId::Participation(name) => {
                f.write_str(name)
            }
            ThingId::Priority(id)
            | ThingId::Decision(id)
            | ThingId::Followup(id)
            | ThingId::Partner(id)
            | ThingId::Source(id) => write!(f, "{id}"),
            ThingId::Report(period) => write!(f, "{period}"),
            ThingId::Pillar { chapter, id } => write!(f, "{chapter}/{id}"),
            ThingId::Goal(id) => write!(f, "{id}"),
            ThingId::Indicator(id) => write!(f, "{id}"),
            ThingId::Action(id) => write!(f, "{id}"),
            ThingId::ImplementationPlan(year) | ThingId::Evaluation(year) => write!(f, "{year}"),
            ThingId::Reference { indicator, region, period } => write!(f, "{indicator} {region} {period}"),
        }
    }
}
