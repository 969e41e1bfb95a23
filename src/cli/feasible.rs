//! `ivp feasible`

use clap::{Args, ValueEnum};

use super::answers::inside::{in_entry, marked};
use super::answers::named::unfound;
use super::answers::typed::{self, Typed};
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::compute::{FeasibleQuestion, Inside, Wished, feasible};
use ivp::lang::{Arg, Message};
use ivp::model::{Change, Entry, Indicator, Meant, Plan, Unit, Unread, read_by_hand};
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct FeasibleArgs {
    pub(crate) id: Option<String>,
    // A fall is typed with a minus before it.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) target: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) n: Option<String>,
    #[arg(long, default_value = "table")]
    pub(crate) format: FeasibleFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FeasibleFormat {
    #[value(alias = "tabel")]
    Table,
    Json,
    Markdown,
}

/// Prints what of the plan can be shown to be kept.
pub(crate) fn run(args: &FeasibleArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let about =
        args.id.as_deref().map(|name| plan.find(name).map_err(|why| unfound(name, why))).transpose()?;
    let question = question(args, plan, about, session)?;
    let report = feasible(&checked.judging(plan, session.moment()), about, question);
    let own = session.document_catalogue(plan);
    let document = own.as_ref().unwrap_or(session.catalogue);
    let text = match args.format {
        FeasibleFormat::Table => views::feasible_table(&report, session.catalogue, session.terminal.style()),
        FeasibleFormat::Json => views::feasible_json(&report),
        FeasibleFormat::Markdown => views::feasible_markdown(&report, document),
    };
    let head = match args.format {
        FeasibleFormat::Table => None,
        FeasibleFormat::Json => Some(Head::Json),
        FeasibleFormat::Markdown => Some(Head::Markdown),
    };
    let inside = match about {
        Some(entry) => in_entry(entry, plan),
        None => {
            let inside = Inside::of(plan);
            plan.indicators().any(|one| inside.is_internal(&one.id))
        }
    };
    let text = marked(text, head, inside, document, session);
    session.terminal.print_in(args.format == FeasibleFormat::Table, &text);
    Ok(session.end_report(&checked))
}

/// What is asked of the indicator that is meant.
fn question(
    args: &FeasibleArgs,
    plan: &Plan,
    about: Option<Entry<'_>>,
    session: &Session<'_>,
) -> Result<FeasibleQuestion, Failure> {
    if args.target.is_none() && args.n.is_none() {
        return Ok(FeasibleQuestion::default());
    }
    let indicator = the_indicator(args, plan, about)?;
    let target = args.target.as_deref().map(|typed| wished(typed, indicator, session)).transpose()?;
    let respondents = match args.n.as_deref() {
        None => None,
        Some(_) if !indicator.unit.is_share() && indicator.unit != Unit::Grade => {
            let message = Message::new("feasible-n-not-survey").with("indicator", indicator.title.as_str());
            return Err(Failure::usage(message).help(Message::new("feasible-n-not-survey-help")));
        }
        Some(typed) => {
            let n = typed::count(typed, "--n", session);
            Some(n.ok().filter(|n| *n >= 1.0).ok_or_else(|| {
                let message = Message::new("usage-bad-value").with("value", typed).with("option", "--n");
                Failure::usage(message).help(Message::new("feasible-n-help"))
            })?)
        }
    };
    Ok(FeasibleQuestion { target, respondents })
}

/// The one indicator that a target or a sample is typed for.
fn the_indicator<'p>(
    args: &FeasibleArgs,
    plan: &'p Plan,
    about: Option<Entry<'p>>,
) -> Result<&'p Indicator, Failure> {
    let option = if args.target.is_some() { "--target" } else { "--n" };
    let own: Vec<&Indicator> = match about {
        Some(Entry::Indicator(one)) => return Ok(one),
        Some(Entry::Goal(goal)) => {
            plan.indicators().filter(|one| one.goal_id().as_ref() == Some(&goal.id)).collect()
        }
        Some(Entry::Chapter(chapter)) => chapter.indicators.iter().collect(),
        Some(Entry::Action(_)) | None => Vec::new(),
    };
    if let ([only], Some(Entry::Goal(_))) = (own.as_slice(), about) {
        return Ok(only);
    }
    let failure = Failure::usage(Message::new("feasible-which").with("option", option));
    let names: Vec<String> = own.iter().map(|one| one.id.to_string()).collect();
    Err(if names.is_empty() {
        failure.help(Message::new("feasible-which-help"))
    } else {
        failure.help(Message::new("cli-goal-indicators").with("names", Arg::Lines(names)))
    })
}

/// A target as a person writes it: `7`, `7%`, `-10%`, `−4 procentpunt`.
fn wished(typed: &str, indicator: &Indicator, session: &Session<'_>) -> Result<Wished, Failure> {
    let plain = typed.trim().replace('−', "-").replace(',', ".");
    let lower = plain.to_lowercase();
    let points = [
        "procentpunten",
        "procentpunt",
        "percentage points",
        "percentage point",
        "punten",
        "punt",
        "points",
        "point",
        "pp",
    ];
    let signed = lower.starts_with(['-', '+']);
    let in_points = points.iter().find_map(|end| lower.strip_suffix(end)).map(str::trim);
    if let Some(number) = in_points {
        let change = Change::parse(&format!("{number}pp")).filter(|_| indicator.unit.is_share());
        if signed && let Some(change) = change {
            return reachable(Wished::Change(change), typed, indicator);
        }
        let id = if indicator.unit.is_share() {
            "feasible-sign-help"
        } else {
            "target-points-without-percent-help"
        };
        return Err(bad_target(typed).help(Message::new(id).with("typed", lower)));
    }
    let spoken = lower.trim_end_matches("procent").trim_end_matches("percent").trim_end();
    let percent = lower.strip_suffix('%').or((spoken != lower).then_some(spoken)).map(str::trim);
    if let Some(number) = percent.filter(|_| signed || !indicator.unit.is_share()) {
        if signed && let Some(change) = Change::parse(&format!("{number}%")) {
            return reachable(Wished::Change(change), typed, indicator);
        }
        return Err(
            bad_target(typed).help(Message::new("feasible-sign-help").with("typed", format!("{number}%")))
        );
    }
    if signed {
        let suggestion = Message::new("feasible-signed-help").with("typed", lower.clone());
        return Err(bad_target(typed).help(suggestion));
    }
    match read_by_hand(typed, indicator.unit) {
        Ok(read) => reachable(Wished::Value(read.value.number()), typed, indicator),
        // What can be read in two ways, or otherwise than it was typed, is answered as a figure is.
        Err(why @ ((Unread::Two(..) | Unread::Forbidden(_), _) | (_, Some(Meant::Figure(_))))) => {
            Err(typed::unread(typed, why, Some(indicator.unit), Typed::Figure, session))
        }
        Err(_) if indicator.unit.is_share() => {
            Err(bad_target(typed).help(Message::new("feasible-target-points-help")))
        }
        Err(_) => Err(bad_target(typed).help(Message::new("feasible-target-help"))),
    }
}

/// A fall of more than everything is none.
fn reachable(wished: Wished, typed: &str, indicator: &Indicator) -> Result<Wished, Failure> {
    match wished {
        Wished::Change(Change::Percent(percent)) if percent < -100.0 => {
            Err(bad_target(typed).help(Message::new("feasible-more-than-all")))
        }
        Wished::Change(Change::Points(points)) if points.abs() > 100.0 && indicator.unit.is_share() => {
            Err(bad_target(typed).help(Message::new("feasible-more-than-all")))
        }
        other => Ok(other),
    }
}

fn bad_target(typed: &str) -> Failure {
    Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--target"))
}
