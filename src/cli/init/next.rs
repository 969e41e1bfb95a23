//! `ivp init --from`: what the next plan begins with, out of the one that ends.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::asked::priority;
use super::options::{InitArgs, LASTS, read_year};
use super::place::plan_at;
use crate::cli::answers::refusals::Refusals;
use crate::cli::session::error::Failure;
use crate::cli::session::typed::quoted;
use crate::cli::session::{Checked, Session};
use ivp::compute::{Moment, Onward, onward};
use ivp::edit::{Carried, NewPlan, next_plan_files};
use ivp::lang::{Arg, Catalogue, Message};
use ivp::model::{Direction, Id, IndicatorId, Plan};
use ivp::views;

/// The next plan, its files, and what is to be told of the old one.
pub(super) struct Next {
    pub(super) new: NewPlan,
    pub(super) files: Vec<(String, String)>,
    pub(super) told: Vec<Message>,
}

/// Reads the plan that ends, and works out the next one.
///
/// # Errors
/// There is no plan, it has errors, or an option is not valid.
pub(super) fn next(from: &Path, args: &InitArgs, session: &mut Session<'_>) -> Result<Next, Failure> {
    let folder = plan_at(from)?;
    let checked = session.check_in(&folder)?;
    refuse_errors(from, &checked, session)?;
    let Some(plan) = &checked.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let (first, last) = (plan.head.first_year.value.0, plan.head.last_year.value.0);
    // A plan that ended is judged at its end; one that still runs, today.
    let closing = Moment::closing_year(last, session.today);
    let moment = if closing.day <= session.today { closing } else { Moment::on(session.today) };
    let judging = checked.judging(plan, moment);
    let onward = onward(&judging);
    let new = new_plan(plan, &onward, args, session)?;
    let other = Catalogue::new(new.language);
    let span = format!("{first}–{last}");
    let indicators = onward.indicators.iter();
    let carried = Carried {
        old: &checked.loaded,
        plan,
        onward: &onward,
        of_chapter: other.render(&Message::new("init-from-chapter").with("span", span.as_str())),
        of_goals: onward
            .goals
            .iter()
            .filter_map(|one| Some((one.goal.id.clone(), state(one.told()?, &span, &other))))
            .collect(),
        of_indicators: indicators
            .map(|one| (one.indicator.id.clone(), remarks(&one.report, &span, &other)))
            .collect::<BTreeMap<IndicatorId, Vec<String>>>(),
    };
    let files = next_plan_files(&carried, &new);
    let told = told(plan, &onward, closing.day, session);
    Ok(Next { new, files, told })
}

fn refuse_errors(from: &Path, checked: &Checked, session: &mut Session<'_>) -> Result<(), Failure> {
    let Checked { errors, loaded, .. } = checked;
    if errors.is_empty() {
        return Ok(());
    }
    session.print_findings(errors, loaded);
    let shown = quoted(&from.display().to_string());
    Err(Failure::usage(Message::new("init-from-errors").with("count", errors.len()))
        .help(Message::new("init-from-errors-help").with("folder", shown)))
}

/// What is known of the next plan: all that is not said is as it was, in the years that follow.
fn new_plan(
    plan: &Plan,
    onward: &Onward<'_>,
    args: &InitArgs,
    session: &mut Session<'_>,
) -> Result<NewPlan, Failure> {
    let mut refusals = Refusals::default();
    for (given, option) in [
        (args.municipality.is_some(), "--municipality"),
        (args.code.is_some(), "--code"),
        (args.language.is_some(), "--language"),
    ] {
        if given {
            let message = Message::new("init-from-with").with("option", option);
            refusals.add(
                Failure::usage(message).help(Message::new("init-from-with-help").with("option", option)),
            );
        }
    }
    let read = |typed: &Option<String>, option, default| match typed {
        Some(typed) => read_year(typed, option),
        None => Ok(default),
    };
    let first = read(&args.first_year, "--first-year", plan.head.last_year.value.0 + 1);
    let first = refusals.keep(first).unwrap_or_default();
    let last = refusals.keep(read(&args.last_year, "--last-year", first + LASTS - 1)).unwrap_or_default();
    if first <= plan.head.last_year.value.0 && first != 0 {
        let message = Message::new("init-from-overlap").with("first", first.to_string());
        let message = message.with("last", plan.head.last_year.value.0.to_string());
        refusals.add(Failure::usage(message));
    } else if last < first && last != 0 {
        let message = Message::new("init-years-order").with("first", first.to_string());
        refusals.add(Failure::usage(message.with("last", last.to_string())));
    }
    let goes_on = onward.chapters.iter().filter(|one| !one.is_monitor());
    let mut priorities: Vec<(Id, String)> =
        goes_on.map(|one| (one.id.clone(), one.shown_title().to_owned())).collect();
    for title in &args.priority {
        if let Some(one) = refusals.keep(priority(title, &priorities)) {
            priorities.push(one);
        }
    }
    refusals.end(session)?;
    Ok(NewPlan {
        municipality: plan.head.municipality.value.clone(),
        code: plan
            .head
            .municipalities
            .first()
            .and_then(|one| one.code.as_ref())
            .map(|code| code.value.clone()),
        language: plan.head.language.value,
        first_year: first,
        last_year: last,
        priorities,
    })
}

/// What became of a goal.
fn state(goal: &ivp::compute::GoalReport, span: &str, catalogue: &Catalogue) -> String {
    let state = views::Words(catalogue).goal(goal);
    catalogue.render(&Message::new("init-from-goal").with("span", span).with("state", state))
}

/// What is to be known of an indicator in the next plan: what it was to reach, and a newer figure that is not compared.
fn remarks(one: &ivp::compute::IndicatorReport, span: &str, catalogue: &Catalogue) -> Vec<String> {
    let outcome = views::outcome_in_words(one, catalogue).map(|told| {
        catalogue.render(&Message::new("init-from-indicator").with("span", span).with("told", told))
    });
    let newer = views::newer_elsewhere(one, catalogue);
    outcome.into_iter().chain(newer).collect()
}

/// What is told of the old plan: what was not reached, what did not go along, and what still is to be heard of.
fn told(plan: &Plan, onward: &Onward<'_>, ends: NaiveDate, session: &Session<'_>) -> Vec<Message> {
    let (first, last) = (plan.head.first_year.value.0, plan.head.last_year.value.0);
    let span = format!("{first}–{last}");
    let with = |id: &'static str| Message::new(id).with("span", span.as_str());
    let mut told = vec![
        with("init-from-made")
            .with("priorities", onward.chapters.iter().filter(|one| !one.is_monitor()).count())
            .with("goals", onward.goals.len())
            .with("indicators", onward.indicators.len()),
    ];
    if ends > session.today {
        told.push(with("init-from-runs").with("date", ends));
    }
    let unreached: Vec<String> = onward
        .indicators
        .iter()
        .filter(|one| one.is_unreached())
        .filter_map(|one| {
            let told = views::outcome_in_words(&one.report, session.catalogue)?;
            let named = Message::new("init-from-unreached-one").with("name", one.indicator.id.to_string());
            Some(
                session
                    .catalogue
                    .render(&named.with("title", one.indicator.title.as_str()).with("told", told)),
            )
        })
        .collect();
    if !unreached.is_empty() {
        let runs = ends > session.today;
        let message = with(if runs { "init-from-unreached-yet" } else { "init-from-unreached" });
        told.push(message.with("count", unreached.len()).with("all", Arg::Lines(unreached)));
    }
    let goals: Vec<String> = onward
        .goals
        .iter()
        .filter(|one| one.is_unreached())
        .filter_map(|one| {
            let state = views::Words(session.catalogue).goal(one.told()?);
            let named = Message::new("init-from-unreached-one").with("name", one.goal.id.to_string());
            Some(session.catalogue.render(&named.with("title", one.goal.title.as_str()).with("told", state)))
        })
        .collect();
    if !goals.is_empty() {
        told.push(with("init-from-goals").with("count", goals.len()).with("all", Arg::Lines(goals)));
    }
    if onward.indicators.iter().any(|one| one.indicator.target.is_some()) {
        told.push(with("init-from-targets"));
    }
    let stable: Vec<String> = onward
        .indicators
        .iter()
        .filter(|one| one.indicator.direction.value == Direction::Stable)
        .map(|one| format!("{} ({})", one.indicator.title.as_str(), one.indicator.id))
        .collect();
    if !stable.is_empty() {
        told.push(with("init-from-stable").with("count", stable.len()).with("all", Arg::Lines(stable)));
    }
    if !onward.followups.is_empty() {
        told.push(with("init-from-followups").with("count", onward.followups.len()));
    }
    told.push(with("init-from-left"));
    told
}
