//! The words for judgements, states and other fixed values, with their symbol.

use crate::compute::{
    Assessment, Because, GoalReport, GoalVerdict, IndicatorReport, PromisePeriod, PromiseState, Reason,
    Trend, without_stop,
};
use crate::lang::{Arg, Catalogue, Language, Message, long_date};
use crate::model::{
    ActionState, Body, Direction, Frequency, GoalKind, GoalState, IndicatorKind, Norm, Per, Period, Status,
};
use crate::views::text::part::part_title;
use crate::views::text::style::Paint;

/// Of more periods than this, those that went well are counted and not named.
const MANY_PERIODS: usize = 4;

/// Periods in a row of words: all of a few, of many the first three and how many there are. They need not adjoin.
pub(in crate::views) fn in_short(periods: &[String]) -> String {
    match periods {
        [one, two, three, ..] if periods.len() > MANY_PERIODS => {
            format!("{one}, {two}, {three} … ({})", periods.len())
        }
        few => few.join(", "),
    }
}

/// A period and the part that it is about.
type Gap<'r> = (&'r Period, Option<&'r str>);

/// Periods in which a promise was not kept or nothing is on record, with the parts that share them.
struct Gaps<'r>(Vec<(Vec<String>, Vec<&'r str>)>);

impl<'r> Gaps<'r> {
    /// The gaps of one sort. Parts that lack the same periods are told together.
    fn of(
        words: &Words<'_>,
        reasons: impl Iterator<Item = &'r Reason>,
        pick: fn(&'r Reason) -> Option<Gap<'r>>,
    ) -> Gaps<'r> {
        let mut by_part: Vec<(Option<&str>, Vec<String>)> = Vec::new();
        for (period, part) in reasons.filter_map(pick) {
            match by_part.iter_mut().find(|(of, _)| *of == part) {
                Some((_, periods)) => periods.push(words.period(*period)),
                None => by_part.push((part, vec![words.period(*period)])),
            }
        }
        let mut all: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
        for (part, periods) in by_part {
            match all.iter_mut().find(|(of, parts)| *of == periods && !parts.is_empty() && part.is_some()) {
                Some((_, parts)) => parts.extend(part),
                None => all.push((periods, part.into_iter().collect())),
            }
        }
        Gaps(all)
    }

    fn in_words(&self, catalogue: &Catalogue, [whole, of_part]: [&'static str; 2]) -> Vec<String> {
        let render = |(periods, parts): &(Vec<String>, Vec<&str>)| {
            let id = if parts.is_empty() { whole } else { of_part };
            let message = Message::new(id).with("period", in_short(periods));
            catalogue.render(&if parts.is_empty() {
                message
            } else {
                message.with("part", parts.iter().map(|part| Arg::plan(*part)).collect::<Vec<_>>())
            })
        };
        self.0.iter().map(render).collect()
    }
}

/// What a promise or a norm asks.
#[derive(Clone, Copy)]
pub struct Promised<'r> {
    /// The number, and on which side of it the figure stays.
    pub norm: Norm,
    /// In each what.
    pub per: Per,
    /// From which years on the number is another.
    pub steps: &'r [(i32, f64)],
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
            Assessment::Running => "assessment-running",
            Assessment::NotRecorded => "assessment-not-recorded",
            Assessment::NeedsInterpretation => "assessment-needs-interpretation",
            Assessment::Interpreted => "assessment-interpreted",
            Assessment::BaselineOnly => "assessment-baseline-only",
            Assessment::NoData => "assessment-no-data",
            Assessment::NotComparable => "assessment-not-comparable",
            Assessment::Withheld => "assessment-withheld",
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
            GoalVerdict::Withheld => self.0.text("assessment-withheld"),
            GoalVerdict::Invalid => self.0.text("assessment-invalid"),
        }
    }

    /// What decided the state of a goal.
    pub fn because(&self, because: &Because) -> String {
        let about = |id: &'static str, name: &str| Message::new(id).with("name", Arg::plan(name));
        self.0.render(&match because {
            Because::Officer(Some(reason)) => {
                Message::new("because-officer-reason").with("reason", Arg::plan(without_stop(reason)))
            }
            Because::Officer(None) => Message::new("because-officer"),
            Because::AllDropped => Message::new("because-all-dropped"),
            Because::ActionLate { title, .. } => about("because-action-late", title),
            Because::PromiseOffTrack(indicator) => about("because-promise-off-track", indicator),
            Because::AllDone => Message::new("because-all-done"),
            Because::ActionUnderWay(action) => about("because-action-under-way", action),
            Because::PromiseKept(indicator) => about("because-promise-kept", indicator),
            Because::PromiseDone(indicator) => about("because-promise-done", indicator),
            Because::OnlyPlanned => Message::new("because-only-planned"),
            Because::NoActions => Message::new("because-no-actions"),
        })
    }

    /// The same, with what the log of a late action said last.
    pub fn because_and_why(&self, because: &Because) -> String {
        match because {
            Because::ActionLate { why: Some((date, text)), .. } => self.0.render(
                &Message::new("because-why")
                    .with("because", self.because(because))
                    .with("date", long_date(*date, self.language()))
                    .with("text", Arg::plan(without_stop(text))),
            ),
            _ => self.because(because),
        }
    }

    /// The word for what became of a promise in a period.
    pub fn promise(&self, state: PromiseState) -> String {
        self.0.text(match state {
            PromiseState::Met => "promise-met",
            PromiseState::Missed => "promise-missed",
            PromiseState::Open => "promise-open",
            PromiseState::Unknown => "promise-unknown",
            PromiseState::Withheld => "promise-withheld",
        })
    }

    /// The word for what became of one period of a promise: of a norm with part of it on record, that not all is.
    pub(in crate::views) fn promise_of(&self, one: &PromisePeriod) -> String {
        if one.is_in_part() { self.assessment(Assessment::NotRecorded) } else { self.promise(one.state) }
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

    /// A promise in words, with its numbers as they are shown: `minimaal 2 per jaar`, `hoogstens 400 per jaar (350
    /// vanaf 2025)`.
    pub fn promised(&self, promise: Promised<'_>, shown: impl Fn(f64) -> String) -> String {
        let in_words = promise.norm.in_words(shown(promise.norm.number().value), promise.per);
        if promise.steps.is_empty() {
            return self.0.render(&in_words);
        }
        let step = |(from, value): &(i32, f64)| -> Arg {
            Message::new("phrase-from").with("what", shown(*value)).with("year", from.to_string()).into()
        };
        let steps = Arg::List(promise.steps.iter().map(step).collect());
        self.0.render(&Message::new("phrase-steps").with("what", in_words).with("steps", steps))
    }

    /// That something is the officer's reading.
    pub fn assumed(&self, what: &str) -> String {
        self.0.render(&Message::new("reason-assumed").with("what", Arg::plan(what)))
    }

    /// The remarks on an indicator in words, with the titles of its parts.
    pub fn reasons_of<'r>(
        &self,
        one: &IndicatorReport,
        reasons: impl Iterator<Item = &'r Reason>,
    ) -> Vec<String> {
        let title = |part: &String| part_title(one, part);
        let titled = |reason: &Reason| match reason {
            Reason::Missed(period, part) => Reason::Missed(*period, part.as_ref().map(title)),
            Reason::Unknown(period, part) => Reason::Unknown(*period, part.as_ref().map(title)),
            other => other.clone(),
        };
        let all: Vec<Reason> = reasons.map(titled).collect();
        self.reasons(all.iter())
    }

    /// Remarks in words. Periods and parts of which the same is to be said are named together, and so is what is assumed.
    pub fn reasons<'r>(&self, reasons: impl Iterator<Item = &'r Reason> + Clone) -> Vec<String> {
        let missed = Gaps::of(self, reasons.clone(), |reason| match reason {
            Reason::Missed(period, part) => Some((period, part.as_deref())),
            _ => None,
        });
        let unknown = Gaps::of(self, reasons.clone(), |reason| match reason {
            Reason::Unknown(period, part) => Some((period, part.as_deref())),
            _ => None,
        });
        let assumed: Vec<&str> = reasons
            .clone()
            .filter_map(|reason| match reason {
                Reason::Assumed(what) => Some(what.as_str()),
                _ => None,
            })
            .collect();
        let (mut of_missed, mut of_unknown, mut of_assumed) = (false, false, false);
        let mut out = Vec::new();
        for reason in reasons {
            match reason {
                Reason::Missed(..) if std::mem::replace(&mut of_missed, true) => {}
                Reason::Missed(..) => {
                    out.extend(missed.in_words(self.0, ["reason-missed", "reason-missed-part"]))
                }
                Reason::Unknown(..) if std::mem::replace(&mut of_unknown, true) => {}
                Reason::Unknown(..) => {
                    out.extend(unknown.in_words(self.0, ["reason-unknown", "reason-unknown-part"]));
                }
                Reason::Assumed(_) if std::mem::replace(&mut of_assumed, true) => {}
                Reason::Assumed(_) => out.push(self.assumed(&assumed.join("; "))),
                other => out.push(self.0.render(&other.message())),
            }
        }
        out
    }

    /// How many goals are how far: `4 afgerond, 2 vertraagd`.
    pub fn goal_counts<'g>(&self, goals: impl Iterator<Item = &'g GoalReport> + Clone) -> String {
        let count = |test: &dyn Fn(&GoalReport) -> bool| goals.clone().filter(|goal| test(goal)).count();
        let mut parts = Vec::new();
        for state in GoalState::ALL {
            let count = count(&|goal| goal.state() == Some(*state));
            if count > 0 && *state == GoalState::NoActionPlanned {
                parts.push(self.0.render(&Message::new("status-idle").with("count", count)));
            } else if count > 0 {
                parts.push(format!("{count} {}", self.goal_state(*state)));
            }
        }
        let outcomes = count(&|goal| goal.verdict == GoalVerdict::Outcome);
        if outcomes > 0 {
            parts.push(self.0.render(&Message::new("status-outcomes").with("count", outcomes)));
        }
        for (verdict, in_words) in
            [(GoalVerdict::Withheld, Assessment::Withheld), (GoalVerdict::Invalid, Assessment::Invalid)]
        {
            let count = count(&|goal| goal.verdict == verdict);
            if count > 0 {
                parts.push(format!("{count} {}", self.assessment(in_words)));
            }
        }
        parts.join(", ")
    }

    /// How often each judgement was given: `1 op koers, 2 let op`.
    pub fn judgement_counts(&self, all: impl Iterator<Item = Assessment> + Clone) -> String {
        let in_words = Assessment::ALL.iter().filter_map(|assessment| {
            let count = all.clone().filter(|one| one == assessment).count();
            (count > 0).then(|| self.counted(*assessment, count))
        });
        in_words.collect::<Vec<_>>().join(", ")
    }

    /// So many of one judgement. What is no judgement at all is told as what lacks.
    fn counted(&self, assessment: Assessment, count: usize) -> String {
        let id = match assessment {
            Assessment::OffTrack => "counted-off-track",
            Assessment::Worsening => "counted-worsening",
            Assessment::NoTarget => "counted-no-target",
            Assessment::NeedsInterpretation => "counted-needs-interpretation",
            Assessment::Interpreted => "counted-interpreted",
            Assessment::BaselineOnly => "counted-baseline-only",
            Assessment::NoData => "counted-no-data",
            Assessment::NotRecorded => "counted-not-recorded",
            Assessment::Running => "counted-running",
            _ => return format!("{count} {}", self.assessment(assessment)),
        };
        self.0.render(&Message::new(id).with("count", count))
    }

    /// The judgement with its symbol: `▲ let op`.
    pub fn judged(&self, assessment: Assessment) -> String {
        format!("{} {}", symbol(assessment), self.assessment(assessment))
    }
}

/// The symbol of a judgement, so that it is never told by a colour alone.
pub fn symbol(assessment: Assessment) -> char {
    match assessment {
        Assessment::Achieved => '✓',
        Assessment::OnTrack => '●',
        Assessment::AtRisk => '▲',
        Assessment::OffTrack => '▼',
        Assessment::Worsening => '✗',
        Assessment::NoTarget => '○',
        Assessment::Running => '◔',
        Assessment::NotRecorded => '–',
        Assessment::NeedsInterpretation => '?',
        Assessment::Interpreted => '¶',
        Assessment::BaselineOnly => '◌',
        Assessment::NoData => '·',
        Assessment::NotComparable => '≠',
        Assessment::Withheld => '□',
        Assessment::Invalid => '!',
    }
}

/// The symbol of how far a goal is.
pub fn goal_symbol(goal: &GoalReport) -> char {
    match &goal.verdict {
        GoalVerdict::State { state, .. } => state_symbol(*state),
        GoalVerdict::Outcome => OUTCOME_SYMBOL,
        GoalVerdict::Withheld => symbol(Assessment::Withheld),
        GoalVerdict::Invalid => symbol(Assessment::Invalid),
    }
}

/// The symbol of a goal that is judged by its indicator.
pub(in crate::views) const OUTCOME_SYMBOL: char = '→';

/// The symbol of a goal's state.
pub(in crate::views) fn state_symbol(state: GoalState) -> char {
    match state {
        GoalState::Done => '✓',
        GoalState::OnSchedule => '●',
        GoalState::Delayed => '▼',
        GoalState::NotStarted => '○',
        GoalState::NoActionPlanned => '·',
        GoalState::Dropped => '×',
    }
}

/// The colour of a judgement.
pub fn paint_of(assessment: Assessment) -> Paint {
    match assessment {
        Assessment::Achieved | Assessment::OnTrack => Paint::Good,
        Assessment::AtRisk | Assessment::NeedsInterpretation | Assessment::NotRecorded => Paint::Doubtful,
        Assessment::OffTrack | Assessment::Worsening | Assessment::Invalid => Paint::Bad,
        Assessment::Running
        | Assessment::Interpreted
        | Assessment::NoTarget
        | Assessment::BaselineOnly
        | Assessment::NoData
        | Assessment::NotComparable
        | Assessment::Withheld => Paint::Faint,
    }
}
