//! Which change of an indicator is seen by the method that will judge it, and whether the one that is asked is.

use crate::compute::judging::Judging;
use crate::facts::{
    Baseline, Calendar, Chosen, Detectable, NoYardstick, Yardstick, chosen_for_each, figure_asked,
    is_observed, is_wrong_way,
};
use crate::model::{Change, Direction, Indicator, Period, Target, TargetForm};

/// What somebody asks about an indicator beside what the plan says.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FeasibleQuestion {
    pub target: Option<Wished>,
    /// How many respondents the next survey has.
    pub respondents: Option<f64>,
}

/// A target, as typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wished {
    Value(f64),
    Change(Change),
}

/// What is said of an indicator, or of one of the parts for each of which its target holds.
#[derive(Debug, Clone, PartialEq)]
pub struct FeasibleAnswer<'p> {
    pub indicator: &'p Indicator,
    pub part: Option<&'p str>,
    pub outlook: Result<Outlook<'p>, CannotEstablish>,
    /// Whether a figure comes in the target's own time.
    pub measured: Option<MeasuredInTime>,
}

/// Which change is seen, and whether the one that is asked is.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook<'p> {
    pub baseline: Baseline<'p>,
    pub yardstick: Yardstick,
    /// The figure to reach.
    pub asked: Option<f64>,
    /// As it is measured.
    pub now: Prospect,
    /// With three years together as the baseline.
    pub three_before: Option<Prospect>,
    /// With three years together, afterwards too.
    pub three_together: Option<Prospect>,
}

/// Which change is seen in one way of measuring.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    /// What it takes to see the change that is asked.
    pub need: Option<Detectable>,
    /// The smallest change that is seen, each way that it may go.
    pub smallest: Vec<Smallest>,
}

/// The smallest change one way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Smallest {
    pub falls: bool,
    /// In the unit of the figure; none where even the largest is not seen.
    pub size: Option<f64>,
}

/// Why it cannot be said whether something can be established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotEstablish {
    /// There is no figure to measure from.
    NoFigure,
    /// No method says.
    NoYardstick(NoYardstick),
    /// It is reached already, or lies the wrong way: there is no change to see.
    NothingToSee,
    /// It depends on the figure of another place.
    OtherPlace,
    /// A survey cannot tell whether it stays within a band.
    Band,
    /// It is a norm for each period, on a figure that is not counted.
    NotCounted,
    /// The definition or its figures have an error.
    Invalid,
}

/// Whether there is a figure for the time of a target, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeasuredInTime {
    Measured,
    /// By its frequency there will be one.
    Planned,
    /// By its frequency there will be none.
    NotPlanned,
}

impl CannotEstablish {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            CannotEstablish::NoFigure => "no-figure",
            CannotEstablish::NothingToSee => "nothing-to-see",
            CannotEstablish::OtherPlace => "other-place",
            CannotEstablish::Band => "band",
            CannotEstablish::NotCounted => "not-counted",
            CannotEstablish::Invalid => "invalid",
            CannotEstablish::NoYardstick(why) => match why {
                NoYardstick::OwnActs => "own-acts",
                NoYardstick::Published => "published",
                NoYardstick::NoRespondents => "no-respondents",
                NoYardstick::SeveralSurveys => "several-surveys",
                NoYardstick::NoHistory => "no-history",
                NoYardstick::Impossible => "invalid",
            },
        }
    }
}

impl Prospect {
    /// Whether the change that is asked is seen; none where none is asked.
    pub fn can(&self) -> Option<bool> {
        self.need.map(Detectable::is_seen)
    }
}

/// What is said of an indicator; where its target holds for each part, of each of those.
pub(super) fn answers<'p>(
    judging: &Judging<'p>,
    indicator: &'p Indicator,
    question: FeasibleQuestion,
) -> Vec<FeasibleAnswer<'p>> {
    let measured = measured_in_time(judging, indicator).filter(|_| question.target.is_none());
    let answer = |part, outlook| FeasibleAnswer { indicator, part, outlook, measured };
    if judging.invalid.has(&indicator.id.to_string()) {
        return vec![answer(None, Err(CannotEstablish::Invalid))];
    }
    if !is_observed(indicator) {
        return vec![answer(None, Err(CannotEstablish::NoYardstick(NoYardstick::OwnActs)))];
    }
    let moment = judging.moment_for(indicator);
    let Some(series) = judging.plan.series.get(&indicator.id) else {
        return vec![answer(None, Err(CannotEstablish::NoFigure))];
    };
    let all = chosen_for_each(judging.plan, indicator, series, moment.known, moment.day);
    all.into_iter().map(|one| answer(one.part, outlook(judging, indicator, &one, question))).collect()
}

fn outlook<'p>(
    judging: &Judging<'p>,
    indicator: &'p Indicator,
    chosen: &Chosen<'p>,
    question: FeasibleQuestion,
) -> Result<Outlook<'p>, CannotEstablish> {
    let baseline = chosen.choice.starting_point().ok_or(CannotEstablish::NoFigure)?;
    let of_part = chosen.part.is_some();
    let thresholds = judging.plan.head.assessment;
    let yardstick = Yardstick::of(indicator, &chosen.choice, &baseline, thresholds, of_part)
        .map_err(CannotEstablish::NoYardstick)?;
    let yardstick = question.respondents.map_or(yardstick, |n| yardstick.with_respondents(n));
    let from = yardstick.from();
    let (asked, is_band) = match (question.target, indicator.target.as_ref().map(|target| &target.form)) {
        (Some(Wished::Value(to)), _) => (Some(to), false),
        (Some(Wished::Change(change)), _) => (Some(change.applied_to(from)), false),
        (None, Some(TargetForm::BetterThan { .. })) => return Err(CannotEstablish::OtherPlace),
        (None, form) => figure_asked_by(form, from),
    };
    if is_band && matches!(yardstick, Yardstick::Survey { .. } | Yardstick::Means { .. }) {
        return Err(CannotEstablish::Band);
    }
    let direction = indicator.direction.value;
    let (Some(to), false) = (asked, is_band) else {
        return Ok(looked_at(baseline, yardstick, asked, chosen, direction));
    };
    let same = (to - from).abs() < 1e-12;
    if same || question.target.is_none() && is_wrong_way(direction, from, to) {
        return Err(CannotEstablish::NothingToSee);
    }
    Ok(looked_at(baseline, yardstick, asked, chosen, direction))
}

fn figure_asked_by(form: Option<&TargetForm>, from: f64) -> (Option<f64>, bool) {
    match form.and_then(|form| figure_asked(form, from)) {
        Some((to, is_band)) => (Some(to), is_band),
        None => (None, false),
    }
}

fn looked_at<'p>(
    baseline: Baseline<'p>,
    yardstick: Yardstick,
    asked: Option<f64>,
    chosen: &Chosen<'p>,
    direction: Direction,
) -> Outlook<'p> {
    let ways: &[bool] = match (asked, direction) {
        (Some(to), _) if to < yardstick.from() => &[true],
        (Some(_), _) | (None, Direction::Higher) => &[false],
        (None, Direction::Lower) => &[true],
        (None, Direction::Stable | Direction::Interpret) => &[true, false],
    };
    let prospect = |by: Yardstick| Prospect {
        need: asked.and_then(|to| by.need(to, chosen.confidence)),
        smallest: ways
            .iter()
            .map(|falls| Smallest { falls: *falls, size: by.smallest(*falls, chosen.confidence) })
            .collect(),
    };
    Outlook {
        baseline,
        yardstick,
        asked,
        now: prospect(yardstick),
        three_before: yardstick.three_before().map(prospect),
        three_together: yardstick.three_together().map(prospect),
    }
}

/// Whether a figure ends in the time of the target, or will by the frequency.
pub(super) fn measured_in_time(judging: &Judging<'_>, indicator: &Indicator) -> Option<MeasuredInTime> {
    let by = indicator.target.as_ref().and_then(Target::by)?.value;
    let inside = |period: Period| by.start() <= period.end() && period.end() <= by.end();
    let series = judging.plan.series.get(&indicator.id);
    let known = judging.moment.known;
    let mut figures = series.into_iter().flat_map(|series| &series.measurements);
    let measured = figures.any(|one| {
        one.known_since() <= known && inside(one.period.value) && one.value(indicator.unit).is_some()
    });
    if measured {
        return Some(MeasuredInTime::Measured);
    }
    let calendar = Calendar::new(judging.plan, indicator, series, known);
    let planned = calendar.begun_by(by.end()).into_iter().any(inside);
    Some(if planned { MeasuredInTime::Planned } else { MeasuredInTime::NotPlanned })
}
