//! The evaluation of a year: what was wanted, what was done, what is seen, and what the officer makes of it.

use crate::compute::standpoint::Standpoint;
use crate::compute::yearly::indicator::{
    IndicatorEvaluation, indicator_evaluation, interpretation, is_measured,
};
use crate::compute::yearly::priority::{PriorityEvaluation, priority_evaluation};
use crate::compute::yearly::promised::{about, promised_for, to_answer};
use std::rc::Rc;

use chrono::NaiveDate;

use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::moment::Moment;
use crate::compute::publication::Publicity;
use crate::compute::report::actions::actions;
use crate::compute::report::followups::FollowupCard;
use crate::compute::report::money::MoneyReport;
use crate::compute::report::show::ActionCard;
use crate::compute::report::status::StatusReport;
use crate::compute::report::{show, status};
use crate::compute::yearly::account;
use crate::compute::yearly::account::Account;
use crate::diagnostic::Invalid;
use crate::files::Sources;
use crate::lang::Language;
use crate::model::{
    Adoption, AdoptionStatus, Body, Evaluation, Id, IndicatorId, IndicatorKind, Period, Plan, Thresholds,
    Voice,
};

/// The evaluation of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationReport<'p> {
    /// The language of the plan.
    pub language: Language,
    pub year: i32,
    /// Draft or adopted.
    pub status: AdoptionStatus,
    /// There is an evaluation file.
    pub started: bool,
    /// There is one, but an error in it keeps its texts out of the report.
    pub unusable: bool,
    /// The year has not ended: what is told is how it stands so far.
    pub running: bool,
    /// The day its figures were cut off.
    pub as_of: NaiveDate,
    /// The commit that its figures came from.
    pub revision: Option<&'p str>,
    /// What is called on track, at risk and small in this plan.
    pub thresholds: Thresholds,
    /// By whom and when it was adopted.
    pub adopted: Option<(Body, Option<NaiveDate>)>,
    /// By whom and when it was noted.
    pub noted: Option<(Body, Option<NaiveDate>)>,
    /// How the plan stood at the end of the year.
    pub standing: StatusReport<'p>,
    /// The officer's summary.
    pub summary: Option<&'p str>,
    /// What partners said: who, when, what.
    pub voices: Vec<(&'p str, Option<NaiveDate>, &'p str)>,
    /// What was promised that is about no priority, and what came of it.
    pub followups: Vec<FollowupCard<'p>>,
    /// The priorities, with the officer's part.
    pub priorities: Vec<PriorityEvaluation<'p>>,
    /// The indicators outside the priorities, with their interpretation.
    pub monitor: Vec<IndicatorEvaluation<'p>>,
    /// The actions of the year that serve no goal.
    pub other_actions: Vec<ActionCard<'p>>,
    /// The money of the year's actions by programme; none without an implementation plan.
    pub money: Option<MoneyReport>,
    /// What the next implementation plan must take up: actions of the year that are neither done nor dropped.
    pub open_actions: Vec<ActionCard<'p>>,
    /// What the officer must still write.
    pub missing: Vec<Missing>,
    /// Where the figures come from, and what they cannot tell.
    pub account: Account,
}

/// What the officer must still write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The summary.
    Summary,
    /// The interpretation of a priority, by its id.
    PriorityInterpretation(Id),
    /// The adjustment of a priority, by its id.
    Adjustment(Id),
    /// The interpretation of an effect indicator that was measured, by its full name.
    IndicatorInterpretation(IndicatorId),
    /// What came of what the evaluation of the year before said that would change in a priority, by its id.
    Previous(Id),
    /// The figure of a period, by the full name of its indicator.
    Figure(IndicatorId, Period),
}

impl Missing {
    /// Whether it keeps a strict evaluation from passing: an interpretation does, and what came of last year's adjustment; a
    /// summary or adjustment does not.
    pub fn is_gap(&self) -> bool {
        self.is_interpretation() || matches!(self, Missing::Previous(_))
    }

    /// Whether it is an interpretation.
    pub fn is_interpretation(&self) -> bool {
        matches!(self, Missing::PriorityInterpretation(_) | Missing::IndicatorInterpretation(_))
    }
}

/// Works out the evaluation of a year, judged on its 31 December with the figures known at its cut-off; a draft
/// without one takes the figures known on `today`.
pub fn evaluate<'p>(
    plan: &'p Plan,
    texts: &'p Sources,
    invalid: &'p Invalid,
    year: i32,
    today: NaiveDate,
) -> EvaluationReport<'p> {
    let written = written(plan, invalid, year);
    let as_of = cut_off(plan, invalid, year, today);
    let moment = Moment::closing_year(year, as_of);
    let judging = &Judging::new(plan, texts, invalid, moment);
    let standing = status::status(judging);
    let mut followups = promised_for(judging, year);
    let unanswered = to_answer(&followups);
    let priorities: Vec<PriorityEvaluation<'p>> = standing
        .priorities
        .iter()
        .filter(|priority| priority.chapter.years.covers(year))
        .map(|priority| {
            let mut one = priority_evaluation(judging, priority, written);
            one.followups = about(&mut followups, &priority.id);
            one
        })
        .collect();
    let monitor: Vec<IndicatorEvaluation<'p>> =
        standing.monitor.iter().map(|report| indicator_evaluation(judging, report, written)).collect();
    let of_year = || plan.actions_in(year).filter(|action| !invalid.has(&action.id.to_string()));
    let card = |action| show::card_in(judging, action, year);
    let other_actions = of_year().filter(|action| action.goals.is_empty()).map(card).collect();
    // What an earlier year left open is not settled by a new year.
    let begun = plan.all_actions().filter(|action| action.is_open() && *action.years().start() <= year);
    let open_actions = begun.filter(|action| !invalid.has(&action.id.to_string())).map(card).collect();
    let of_actions = actions(judging, Some(year), |_| true).years.into_iter().next();
    let money = of_actions.map(|of| of.money).filter(|money| !money.is_empty());
    let account = account::account(judging, &priorities, &standing.monitor, year);
    let summary = written.and_then(|one| one.summary.as_ref()).map(|text| text.as_str());
    let status = written.map_or(AdoptionStatus::Draft, |one| one.status);
    let mut missing = missing(&standing, written, year);
    missing.extend(unanswered.into_iter().map(Missing::Previous));
    if status == AdoptionStatus::Adopted {
        // In a paper that is done, what lacks is something that cannot be said.
        missing.retain(|one| !matches!(one, Missing::Figure(..) | Missing::Previous(_)));
    }
    let shown = |adoption: &Option<Adoption>| {
        adoption.as_ref().map(|one| (one.body.value, one.date.map(|date| date.value)))
    };
    EvaluationReport {
        language: plan.head.language.value,
        year,
        status,
        started: is_started(plan, invalid, year),
        unusable: invalid.has_evaluation(year),
        running: today <= moment.day,
        as_of,
        revision: written.and_then(|one| one.revision.as_ref()).map(|at| at.as_str()),
        thresholds: plan.head.assessment,
        adopted: written.and_then(|one| shown(&one.adopted)),
        noted: written.and_then(|one| shown(&one.noted)),
        standing,
        summary,
        voices: written.map_or_else(Vec::new, |one| {
            let voice = |voice: &'p Voice| {
                let partner = plan.partner_name(&voice.partner.value);
                (partner, voice.date.map(|date| date.value), voice.text.as_str())
            };
            one.voices.iter().map(voice).collect()
        }),
        followups,
        priorities,
        monitor,
        other_actions,
        money,
        open_actions,
        missing,
        account,
    }
}

/// What the paper of a year is made of: the plan as it may be published. A paper goes to the council, and so to everyone.
#[derive(Debug)]
pub struct PaperBasis<'p> {
    public: Plan,
    texts: &'p Sources,
    invalid: &'p Invalid,
    year: i32,
    today: NaiveDate,
}

impl<'p> PaperBasis<'p> {
    /// Takes out of a plan what may not be published.
    pub fn new(
        publicity: &Publicity,
        plan: &Plan,
        (texts, invalid): (&'p Sources, &'p Invalid),
        year: i32,
        today: NaiveDate,
    ) -> PaperBasis<'p> {
        let public = publicity.published(plan, Some(year), cut_off(plan, invalid, year, today));
        PaperBasis { public, texts, invalid, year, today }
    }

    /// Works out its evaluation.
    pub fn evaluate(&self) -> EvaluationReport<'_> {
        evaluate(&self.public, self.texts, self.invalid, self.year, self.today)
    }
}

/// What the officer wrote, as far as it can be read.
fn written<'p>(plan: &'p Plan, invalid: &Invalid, year: i32) -> Option<&'p Evaluation> {
    plan.evaluations.get(&year).filter(|_| !invalid.has_evaluation(year))
}

/// Figures known by this day count.
fn cut_off(plan: &Plan, invalid: &Invalid, year: i32, today: NaiveDate) -> NaiveDate {
    written(plan, invalid, year).and_then(|one| one.as_of).map_or(today, |at| at.value.min(today))
}

/// The interpretations that the evaluation of a year still lacks, and whether it was begun. Only figures are judged for
/// that, no paper is made.
pub fn interpretations_missing(judging: &Judging<'_>, year: i32) -> (bool, Vec<Missing>) {
    let Standpoint { plan, texts, invalid, moment } = **judging;
    let written = written(plan, invalid, year);
    let as_of = cut_off(plan, invalid, year, moment.known);
    let closing = Moment::closing_year(year, as_of);
    let standing = status::status(&Judging::new(plan, texts, invalid, closing));
    let mut all = missing(&standing, written, year);
    all.retain(Missing::is_interpretation);
    (is_started(plan, invalid, year), all)
}

fn is_started(plan: &Plan, invalid: &Invalid, year: i32) -> bool {
    plan.evaluations.contains_key(&year) || invalid.has_evaluation(year)
}

/// What the officer must still write about a year.
fn missing(standing: &StatusReport<'_>, written: Option<&Evaluation>, year: i32) -> Vec<Missing> {
    let mut all = Vec::new();
    if written.is_none_or(|one| one.summary.is_none()) {
        all.push(Missing::Summary);
    }
    let unread = |one: &&Rc<IndicatorReport>| {
        is_measured(one, year)
            && interpretation(written, one).is_none()
            && one.kind == Some(IndicatorKind::Effect)
    };
    // Of one that ended in this year what was done in it is told.
    for priority in standing.priorities.iter().filter(|priority| priority.chapter.years.covers(year)) {
        let id = &priority.id;
        let reading = written.and_then(|one| one.priorities.iter().find(|of| of.priority.value == *id));
        if reading.is_none_or(|one| one.interpretation.is_none()) {
            all.push(Missing::PriorityInterpretation(id.clone()));
        }
        if reading.is_none_or(|one| one.adjustment.is_none()) {
            all.push(Missing::Adjustment(id.clone()));
        }
        let effects = priority.indicators.iter().filter(|one| one.kind != Some(IndicatorKind::Performance));
        let names = effects.filter(unread).filter_map(|one| one.id.known().cloned());
        all.extend(names.map(Missing::IndicatorInterpretation));
        // What was done oneself and not recorded is told with the promise.
        let figures = priority.indicators.iter().filter(|one| one.cadence.is_none());
        all.extend(figures.filter_map(|one| Some(Missing::Figure(one.id.known()?.clone(), one.overdue?))));
    }
    all.extend(
        standing
            .monitor
            .iter()
            .filter(unread)
            .filter_map(|one| Some(Missing::IndicatorInterpretation(one.id.known()?.clone()))),
    );
    all
}
