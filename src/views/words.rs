//! The words for judgements, states and other fixed values, with their symbol.

use super::style::Paint;
use crate::compute::{
    Assessment, Because, CadencePeriod, CadenceReport, GoalReport, GoalVerdict, PromiseState, Reason, Trend,
};
use crate::lang::{Arg, Catalogue, Language, Message, shortest};
use crate::model::{
    ActionState, Body, Direction, Frequency, GoalKind, GoalState, IndicatorKind, Per, Period, Status,
};

/// Of more periods than this, those that went well are counted and not named.
const MANY_PERIODS: usize = 4;

/// Periods in a row of words: all of a few, of many the first and the last.
pub(super) fn in_short(periods: &[String]) -> String {
    match periods {
        [first, .., last] if periods.len() > MANY_PERIODS => format!("{first} … {last} ({})", periods.len()),
        few => few.join(", "),
    }
}

/// Tells fixed values in a language.
pub struct Words<'c>(pub &'c Catalogue);

impl Words<'_> {
    /// The language.
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// The word for a judgement.
    pub fn assessment(&self, assessment: Assessment) -> String {
        self.0.text(match assessment {
            Assessment::Achieved => "assessment-achieved",
            Assessment::OnTrack => "assessment-on-track",
            Assessment::AtRisk => "assessment-at-risk",
            Assessment::OffTrack => "assessment-off-track",
            Assessment::Worsening => "assessment-worsening",
            Assessment::NoTarget => "assessment-no-target",
            Assessment::NeedsInterpretation => "assessment-needs-interpretation",
            Assessment::BaselineOnly => "assessment-baseline-only",
            Assessment::NoData => "assessment-no-data",
            Assessment::NotComparable => "assessment-not-comparable",
            Assessment::Invalid => "assessment-invalid",
        })
    }

    /// The word for a trend; none where there is nothing to say.
    pub fn trend(&self, trend: Trend) -> Option<String> {
        let id = match trend {
            Trend::None => return None,
            Trend::Stable => "trend-stable",
            Trend::Uncertain => "trend-uncertain",
            Trend::Improving => "trend-improving",
            Trend::Worsening => "trend-worsening",
            Trend::Rising => "trend-rising",
            Trend::Falling => "trend-falling",
        };
        Some(self.0.text(id))
    }

    /// The word for the state of a goal.
    pub fn goal_state(&self, state: GoalState) -> String {
        self.0.text(state.message_id())
    }

    /// The word for how far a goal is, whatever its sort.
    pub fn goal(&self, goal: &GoalReport) -> String {
        match &goal.verdict {
            GoalVerdict::State { state, .. } => self.goal_state(*state),
            GoalVerdict::Outcome => self.0.text("state-outcome"),
            GoalVerdict::Invalid => self.0.text("assessment-invalid"),
        }
    }

    /// What decided the state of a goal.
    pub fn because(&self, because: &Because) -> String {
        let about = |id: &'static str, name: &str| Message::new(id).with("name", name);
        self.0.tell(&match because {
            Because::Officer(Some(reason)) => {
                Message::new("because-officer-reason").with("reason", reason.trim_end_matches('.'))
            }
            Because::Officer(None) => Message::new("because-officer"),
            Because::AllDropped => Message::new("because-all-dropped"),
            Because::ActionLate(action) => about("because-action-late", action),
            Because::PromiseOffTrack(indicator) => about("because-promise-off-track", indicator),
            Because::AllDone => Message::new("because-all-done"),
            Because::ActionUnderWay(action) => about("because-action-under-way", action),
            Because::PromiseKept(indicator) => about("because-promise-kept", indicator),
            Because::OnlyPlanned => Message::new("because-only-planned"),
            Because::NoActions => Message::new("because-no-actions"),
        })
    }

    /// The word for what became of a promise in a period.
    pub fn promise(&self, state: PromiseState) -> String {
        self.0.text(match state {
            PromiseState::Met => "promise-met",
            PromiseState::Missed => "promise-missed",
            PromiseState::Open => "promise-open",
            PromiseState::Unknown => "promise-unknown",
        })
    }

    /// The word for the state of an action.
    pub fn action_state(&self, state: ActionState) -> String {
        self.0.text(state.message_id())
    }

    /// The word for a direction.
    pub fn direction(&self, direction: Direction) -> String {
        self.0.text(direction.message_id())
    }

    /// The word for a frequency.
    pub fn frequency(&self, frequency: Frequency) -> String {
        self.0.text(frequency.message_id())
    }

    /// The word for a kind of indicator.
    pub fn kind(&self, kind: IndicatorKind) -> String {
        self.0.text(kind.message_id())
    }

    /// The word for a sort of goal.
    pub fn goal_kind(&self, kind: GoalKind) -> String {
        self.0.text(kind.message_id())
    }

    /// The word for the status of a figure.
    pub fn status(&self, status: Status) -> String {
        self.0.text(status.message_id())
    }

    /// The name of a body that decides.
    pub fn body(&self, body: Body) -> String {
        self.0.text(body.message_id())
    }

    /// A promise in words: `minimaal 2 per jaar`.
    pub fn promised(&self, at_least: f64, per: Per) -> String {
        self.0.tell(&Message::new(per.message_id()).with("number", Arg::Number(at_least)))
    }

    /// Remarks in words. Periods of which the same is to be said are named together.
    pub fn reasons<'r>(&self, reasons: impl Iterator<Item = &'r Reason> + Clone) -> Vec<String> {
        let mut out = Vec::new();
        let all = |pick: fn(&Reason) -> Option<&Period>| -> Vec<String> {
            reasons.clone().filter_map(pick).map(ToString::to_string).collect()
        };
        let missed = all(|reason| match reason {
            Reason::Missed(period, None) => Some(period),
            _ => None,
        });
        let unknown = all(|reason| match reason {
            Reason::Unknown(period, None) => Some(period),
            _ => None,
        });
        for reason in reasons.clone() {
            let message = match reason {
                Reason::Missed(period, None) if missed.first() == Some(&period.to_string()) => {
                    Message::new("reason-missed").with("period", in_short(&missed))
                }
                Reason::Unknown(period, None) if unknown.first() == Some(&period.to_string()) => {
                    Message::new("reason-unknown").with("period", in_short(&unknown))
                }
                Reason::Missed(_, None) | Reason::Unknown(_, None) => continue,
                other => other.message(),
            };
            out.push(self.0.tell(&message));
        }
        out
    }

    /// What became of a promise in the judged year: `gehaald: 2026-Q1; loopt nog: 2026-Q4`.
    pub fn promise_kept(&self, promise: &CadenceReport) -> String {
        let total = promise.judged().count();
        let mut parts = Vec::new();
        for state in [PromiseState::Met, PromiseState::Missed, PromiseState::Unknown, PromiseState::Open] {
            let labels: Vec<&str> = promise
                .judged()
                .filter(|period| period.state == state)
                .map(|period| period.part.as_deref().unwrap_or(&period.label))
                .collect();
            if labels.is_empty() {
                continue;
            }
            // Twelve months are counted; what was not done or not recorded is always named.
            let named =
                total <= MANY_PERIODS || matches!(state, PromiseState::Missed | PromiseState::Unknown);
            let told = if named { labels.join(", ") } else { labels.len().to_string() };
            parts.push(format!("{}: {told}", self.promise(state)));
        }
        let untouched = |period: &CadencePeriod| period.count.is_none() && period.state == PromiseState::Open;
        if total > 0 && promise.judged().all(untouched) {
            parts.push(self.0.text("promise-nothing-yet"));
        }
        // The running year, when it is not the judged one: what was done in it is told too.
        for period in
            promise.periods.iter().filter(|period| !period.judged && period.state == PromiseState::Open)
        {
            if let Some(count) = period.count {
                let language = self.language();
                let message = Message::new("promise-running")
                    .with("period", period.label.as_str())
                    .with("count", shortest(count, language))
                    .with("at-least", shortest(promise.at_least, language));
                parts.push(self.0.tell(&message));
            }
        }
        parts.join("; ")
    }

    /// How many goals are how far: `4 afgerond, 2 vertraagd`.
    pub fn goal_counts<'g>(&self, goals: impl Iterator<Item = &'g GoalReport> + Clone) -> String {
        let count = |test: &dyn Fn(&GoalReport) -> bool| goals.clone().filter(|goal| test(goal)).count();
        let mut parts = Vec::new();
        for state in GoalState::ALL {
            let count = count(&|goal| goal.state() == Some(*state));
            if count > 0 {
                parts.push(format!("{count} {}", self.goal_state(*state)));
            }
        }
        let outcomes = count(&|goal| goal.verdict == GoalVerdict::Outcome);
        if outcomes > 0 {
            parts.push(self.0.tell(&Message::new("status-outcomes").with("count", outcomes)));
        }
        let invalid = count(&|goal| goal.verdict == GoalVerdict::Invalid);
        if invalid > 0 {
            parts.push(format!("{invalid} {}", self.assessment(Assessment::Invalid)));
        }
        parts.join(", ")
    }

    /// How often each judgement was given: `1 op koers, 2 let op`.
    pub fn judgement_counts(&self, all: impl Iterator<Item = Assessment> + Clone) -> String {
        let told = Assessment::ALL.iter().filter_map(|assessment| {
            let count = all.clone().filter(|one| one == assessment).count();
            (count > 0).then(|| format!("{count} {}", self.assessment(*assessment)))
        });
        told.collect::<Vec<_>>().join(", ")
    }

    /// The judgement with its symbol: `▲ let op`.
    pub fn judged(&self, assessment: Assessment) -> String {
        format!("{} {}", symbol(assessment), self.assessment(assessment))
    }
}

/// The symbol of a judgement, so that it is never told by a colour alone.
pub fn symbol(assessment: Assessment) -> char {
    match assessment {
        Assessment::Achieved => '✔',
        Assessment::OnTrack => '●',
        Assessment::AtRisk => '▲',
        Assessment::OffTrack => '▼',
        Assessment::Worsening => '✖',
        Assessment::NoTarget => '○',
        Assessment::NeedsInterpretation => '?',
        Assessment::BaselineOnly => '◌',
        Assessment::NoData => '·',
        Assessment::NotComparable => '≠',
        Assessment::Invalid => '!',
    }
}

/// The symbol of a goal's state.
pub fn goal_symbol(goal: &GoalReport) -> char {
    match &goal.verdict {
        GoalVerdict::State { state, .. } => match state {
            GoalState::Done => '✔',
            GoalState::OnSchedule => '●',
            GoalState::Delayed => '▼',
            GoalState::NotStarted => '○',
            GoalState::NoActionPlanned => '·',
            GoalState::Dropped => '×',
        },
        GoalVerdict::Outcome => '→',
        GoalVerdict::Invalid => '!',
    }
}

/// The colour of a judgement.
pub fn paint_of(assessment: Assessment) -> Paint {
    match assessment {
        Assessment::Achieved | Assessment::OnTrack => Paint::Good,
        Assessment::AtRisk | Assessment::NeedsInterpretation => Paint::Doubtful,
        Assessment::OffTrack | Assessment::Worsening | Assessment::Invalid => Paint::Bad,
        Assessment::NoTarget | Assessment::BaselineOnly | Assessment::NoData | Assessment::NotComparable => {
            Paint::Faint
        }
    }
}
