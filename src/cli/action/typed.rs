//! An action as it is typed on the command line.

use std::ops::RangeInclusive;

use chrono::Datelike as _;
use clap::{Args, Subcommand, ValueEnum};

use crate::cli::answers::change::{self, WritingArgs, clear_and_set};
use crate::cli::answers::missing::no_new_action_named;
use crate::cli::answers::named::{plan_year, unfound, year_named};
use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::{Typed, fixed_word, named_id, read_period, text, unread};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::{ActionFields, CLEARABLE, MoneyInYear, NewAction};
use ivp::lang::Message;
use ivp::model::{
    Action, ActionId, ActionState, GoalId, Id, Plan, Unit, Unread, read_by_hand, years_between,
};

// Without `arg_required_else_help`: `ivp action` alone is answered with the commands to choose from.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
pub(crate) struct ActionArgs {
    #[command(subcommand)]
    pub(crate) command: ActionCommand,
}

impl ActionArgs {
    /// Whether it is to change something.
    pub(crate) fn writes(&self) -> bool {
        !matches!(self.command, ActionCommand::List(_))
    }
}

/// What can be done with actions.
#[derive(Debug, Subcommand)]
pub(crate) enum ActionCommand {
    List(ActionListArgs),
    Add(ActionAddArgs),
    Set(ActionSetArgs),
    Remove(ActionRemoveArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ActionListArgs {
    pub(crate) id: Option<String>,
    #[arg(long, default_value = "table")]
    pub(crate) format: ActionListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ActionListFormat {
    #[value(alias = "tabel")]
    Table,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct ActionAddArgs {
    // Not required by the library: what else is wrong is told with it, and what can be typed.
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) title: Option<String>,
    #[command(flatten)]
    pub(crate) fields: ActionFieldArgs,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ActionSetArgs {
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) title: Option<String>,
    #[command(flatten)]
    pub(crate) fields: ActionFieldArgs,
    #[arg(long)]
    pub(crate) result: Option<String>,
    #[arg(long)]
    pub(crate) log: Option<String>,
    /// What is taken away, by the name of its option.
    #[arg(long)]
    pub(crate) clear: Vec<String>,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ActionRemoveArgs {
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

/// What can be given of an action both when it is added and later.
#[derive(Debug, Args)]
pub(crate) struct ActionFieldArgs {
    #[arg(long)]
    pub(crate) state: Option<String>,
    #[arg(long)]
    pub(crate) goal: Vec<String>,
    #[arg(long)]
    pub(crate) basis: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) partner: Vec<String>,
    #[arg(long)]
    pub(crate) programme: Vec<String>,
    #[arg(long)]
    pub(crate) lead: Option<String>,
    #[arg(long)]
    pub(crate) agreed: Option<String>,
    #[arg(long)]
    pub(crate) portfolio: Option<String>,
    #[arg(long)]
    pub(crate) start: Option<String>,
    #[arg(long)]
    pub(crate) end: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) budget: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) spent: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) requested: Option<String>,
    /// The year that budget and spending are of; without it they are of all years.
    #[arg(long)]
    pub(crate) year: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) hours: Option<String>,
    #[arg(long)]
    pub(crate) internal: bool,
}

/// What was typed to add.
pub(super) fn new_action(
    args: &ActionAddArgs,
    plan: &Plan,
    session: &Session<'_>,
) -> Result<NewAction, Failure> {
    let mut refusals = Refusals::default();
    let typed = args.id.as_deref().ok_or_else(no_new_action_named);
    let id = refusals.keep(typed.and_then(|typed| action_id(typed, plan, session)));
    if args.title.is_none() {
        refusals.add(
            Failure::usage(Message::new("usage-missing").with("option", "--title"))
                .help(Message::new("act-title-help")),
        );
    }
    let about = About {
        title: args.title.as_deref(),
        result: None,
        action: None,
        of_file: id.as_ref().map(|id| id.year),
    };
    let fields = fields(&args.fields, about, plan, &mut refusals, session);
    let money = fields.as_ref().and_then(|fields| fields.money.as_ref());
    if let Some(money) = money.filter(|money| money.budget.is_none() && money.spent.is_none()) {
        refusals.add(without_money(money.year));
    }
    refusals.end(session)?;
    id.zip(fields).map(|(id, fields)| NewAction { id, fields }).ok_or_else(nothing_asked)
}

/// What was typed to change, and the line for the log.
pub(super) fn changed(
    args: &ActionSetArgs,
    action: Option<&Action>,
    plan: &Plan,
    mut refusals: Refusals,
    session: &Session<'_>,
) -> Result<(ActionFields, Option<String>), Failure> {
    let (title, result) = (args.title.as_deref(), args.result.as_deref());
    let about = About { title, result, action, of_file: action.map(|action| action.id.year) };
    let fields = fields(&args.fields, about, plan, &mut refusals, session);
    let cleared = cleared(args, &mut refusals);
    let fields = fields.zip(cleared).map(|(fields, cleared)| {
        let Some(money) = fields.money else { return ActionFields { cleared, ..fields } };
        // Of an amount that is taken away with a year it is that year's.
        let (of_year, cleared): (Vec<_>, Vec<_>) = cleared.into_iter().partition(|key| OF_YEAR.contains(key));
        let of_year = if of_year.contains(&"year") { vec!["budget", "spent"] } else { of_year };
        let money = Some(MoneyInYear { cleared: of_year, ..money });
        ActionFields { cleared, money, ..fields }
    });
    if let Some(fields) = &fields
        && let Some(money) = &fields.money
        && money.budget.is_none()
        && money.spent.is_none()
        && money.cleared.is_empty()
    {
        refusals.add(without_money(money.year));
    }
    let log = refusals.keep(text(args.log.as_deref(), "--log"));
    let is_nothing = fields.as_ref() == Some(&ActionFields::default()) && log == Some(None);
    if is_nothing && !session.is_refused {
        refusals.add(nothing_asked());
    }
    refusals.end(session)?;
    fields.zip(log).ok_or_else(nothing_asked)
}

/// What of an action is about a year: the money of it, by key, and all of it.
const OF_YEAR: [&str; 3] = ["budget", "spent", "year"];

/// What is changed beside what both commands can give.
struct About<'a> {
    title: Option<&'a str>,
    result: Option<&'a str>,
    /// The action as it is; none of one that is new.
    action: Option<&'a Action>,
    /// The year in whose file it stands; none where that is not known.
    of_file: Option<i32>,
}

fn nothing_asked() -> Failure {
    Failure::usage(Message::new("act-nothing-asked")).help(Message::new("act-nothing-asked-help"))
}

/// `2025/meldpunt`, in a year of the plan.
fn action_id(typed: &str, plan: &Plan, session: &Session<'_>) -> Result<ActionId, Failure> {
    let bad = || Failure::usage(Message::new("act-name").with("name", typed));
    let meant = |year: i32, id: &str| {
        let better = Id::suggestion(id).filter(|_| plan.head.covers(year))?;
        Some(bad().help(Message::new("did-you-mean").with("better", format!("{year}/{better}"))))
    };
    let Some((year, id)) = typed.split_once('/') else {
        let this_year = session.today.year();
        return Err(meant(this_year, typed).unwrap_or_else(|| bad().help(Message::new("act-name-help"))));
    };
    let short = year.parse::<i32>().ok().filter(|_| year.len() == 2).map(|year| 2000 + year);
    if let Some(failure) = short.and_then(|year| meant(year, id)) {
        return Err(failure);
    }
    let year = plan_year(year, plan)?;
    let id = Id::parse(id)
        .map_err(|_| meant(year, id).unwrap_or_else(|| bad().help(Message::new("act-name-help"))))?;
    Ok(ActionId { year, id })
}

fn fields(
    args: &ActionFieldArgs,
    about: About<'_>,
    plan: &Plan,
    refusals: &mut Refusals,
    session: &Session<'_>,
) -> Option<ActionFields> {
    let About { title, result, action, of_file } = about;
    let title = refusals.keep(text(title, "--title"));
    let about = refusals.keep(not_blank(args.text.as_deref(), "--text").map(own));
    let state = args.state.as_deref().map(|typed| state(typed, session)).transpose();
    let state = refusals.keep(state);
    let goals: Vec<Option<GoalId>> = args
        .goal
        .iter()
        .map(|name| {
            let found = plan.find_goal(name).map(|goal| goal.id.clone());
            refusals.keep(found.map_err(|why| unfound(name, why)))
        })
        .collect();
    let basis = refusals.keep(not_blank(args.basis.as_deref(), "--basis").map(own));
    let lead = args.lead.as_deref().map(|typed| partner(typed, "--lead", plan)).transpose();
    let lead = refusals.keep(lead);
    let agreed = refusals.keep(not_blank(args.agreed.as_deref(), "--agreed").map(own));
    let portfolio = refusals.keep(not_blank(args.portfolio.as_deref(), "--portfolio").map(own));
    let mut period = |typed: Option<&String>, option| {
        let typed = not_blank(typed.map(String::as_str), option);
        refusals
            .keep(typed.and_then(|typed| typed.map(|typed| read_period(typed, option, session)).transpose()))
    };
    let (start, end) = (period(args.start.as_ref(), "--start"), period(args.end.as_ref(), "--end"));
    let result = refusals.keep(not_blank(result, "--result").map(own));
    let mut money = |typed: Option<&String>, option| refusals.keep(euro(typed, option, session));
    let budget = money(args.budget.as_ref(), "--budget");
    let spent = money(args.spent.as_ref(), "--spent");
    let requested = money(args.requested.as_ref(), "--requested");
    let hours = refusals.keep(hours(args.hours.as_ref(), session));
    let runs = of_file.map(|of_file| {
        let start = start.flatten().or(action.and_then(|one| one.start).map(|at| at.value));
        let end = end.flatten().or(action.and_then(|one| one.end).map(|at| at.value));
        years_between(of_file, start, end)
    });
    let year = args.year.as_deref().map(|typed| year_of_money(typed, runs.as_ref(), plan)).transpose();
    let year = refusals.keep(year);
    let partners: Vec<Option<Id>> =
        args.partner.iter().map(|typed| refusals.keep(partner(typed, "--partner", plan))).collect();
    let programmes = plan.programme_names();
    let programme = |typed: &String| refusals.keep(named_id(typed, "--programme", &programmes, false));
    let programmes: Vec<Option<Id>> = args.programme.iter().map(programme).collect();
    let mut goals: Vec<GoalId> = goals.into_iter().collect::<Option<_>>()?;
    let all = goals.clone();
    let mut nth = 0..;
    goals.retain(|goal| nth.next().is_some_and(|nth: usize| !all[..nth].contains(goal)));
    let (budget, spent, year) = (budget?, spent?, year?);
    let money = year.map(|year| MoneyInYear { year, budget, spent, cleared: Vec::new() });
    // What is of one year is not of the whole.
    let of_all = |amount: Option<f64>| amount.filter(|_| money.is_none());
    Some(ActionFields {
        title: title?,
        text: about?,
        state: state?,
        goals,
        basis: basis?,
        lead: lead?,
        partners: partners.into_iter().collect::<Option<_>>()?,
        agreed: agreed?,
        portfolio: portfolio?,
        start: start?,
        end: end?,
        result: result?,
        budget: of_all(budget),
        spent: of_all(spent),
        requested: requested?,
        programmes: programmes.into_iter().collect::<Option<_>>()?,
        hours: hours?,
        internal: args.internal,
        money,
        cleared: Vec::new(),
    })
}

/// The keys to take away. A list goes by the name of its option, which is one of its things.
fn cleared(args: &ActionSetArgs, refusals: &mut Refusals) -> Option<Vec<&'static str>> {
    let option = |key: &'static str| match key {
        "partners" => "partner",
        "programmes" => "programme",
        key => key,
    };
    let clearable: Vec<_> =
        CLEARABLE.iter().map(|key| (*key, option(key))).chain([("year", "year")]).collect();
    let refuse = |key: &'static str, option: &'static str| {
        if is_given(args, key) {
            return Some(clear_and_set(option));
        }
        (key == "year" && args.fields.year.is_none())
            .then(|| Failure::usage(Message::new("act-clear-year")).help(Message::new("act-clear-year-help")))
    };
    change::cleared(&args.clear, &clearable, refuse, refusals)
}

/// Whether a key is given a value.
fn is_given(args: &ActionSetArgs, key: &str) -> bool {
    let own = &args.fields;
    let given = [
        ("goal", !own.goal.is_empty()),
        ("basis", own.basis.is_some()),
        ("text", own.text.is_some()),
        ("partners", !own.partner.is_empty()),
        ("programmes", !own.programme.is_empty()),
        ("lead", own.lead.is_some()),
        ("agreed", own.agreed.is_some()),
        ("portfolio", own.portfolio.is_some()),
        ("start", own.start.is_some()),
        ("end", own.end.is_some()),
        ("budget", own.budget.is_some()),
        ("spent", own.spent.is_some()),
        ("requested", own.requested.is_some()),
        ("hours", own.hours.is_some()),
        ("internal", own.internal),
        ("result", args.result.is_some()),
    ];
    given.contains(&(key, true))
}

/// What was typed, which must say something.
fn not_blank<'t>(typed: Option<&'t str>, option: &str) -> Result<Option<&'t str>, Failure> {
    change::not_blank(typed, "action", option)
}

fn own(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

fn state(typed: &str, session: &Session<'_>) -> Result<ActionState, Failure> {
    let words: Vec<_> = ActionState::ALL.iter().map(|one| (one.word(), one.message_id())).collect();
    fixed_word(typed, "--state", ActionState::by_name, &words, session)
}

fn partner(typed: &str, option: &str, plan: &Plan) -> Result<Id, Failure> {
    named_id(typed, option, &plan.partner_names(), plan.partners.is_empty())
}

/// The year that amounts are of: one of the plan, or one in which the action runs, which can go on after the plan.
fn year_of_money(typed: &str, runs: Option<&RangeInclusive<i32>>, plan: &Plan) -> Result<i32, Failure> {
    let runs = |year: &i32| runs.is_none_or(|runs| runs.contains(year));
    year_named(typed).filter(runs).map_or_else(|| plan_year(typed, plan), Ok)
}

fn without_money(year: i32) -> Failure {
    Failure::usage(Message::new("act-year-without-money").with("year", year.to_string()))
        .help(Message::new("act-year-without-money-help").with("year", year.to_string()))
}

/// A number of hours, which may have a fraction.
fn hours(typed: Option<&String>, session: &Session<'_>) -> Result<Option<f64>, Failure> {
    let Some(typed) = not_blank(typed.map(String::as_str), "--hours")? else { return Ok(None) };
    let refuse = |why| Err(unread(typed, why, None, Typed::Amount("--hours"), session));
    if typed.contains(['€', '%']) {
        return refuse((Unread::NotANumber, None));
    }
    let lower = typed.trim().to_lowercase();
    let units = ["uren", "uur", "hours", "hour", "u", "h"];
    let number = units.iter().find_map(|unit| lower.strip_suffix(unit)).unwrap_or(&lower);
    // A number with or without a fraction, as an amount is.
    match read_by_hand(number.trim(), Unit::Euro) {
        Ok(read) if read.status.is_none() => Ok(Some(read.value.number())),
        Ok(_) => refuse((Unread::NotANumber, None)),
        Err(why) => refuse(why),
    }
}

fn euro(typed: Option<&String>, option: &str, session: &Session<'_>) -> Result<Option<f64>, Failure> {
    let Some(typed) = not_blank(typed.map(String::as_str), option)? else { return Ok(None) };
    match read_by_hand(typed, Unit::Euro) {
        // An amount has no status.
        Ok(read) if read.status.is_none() => Ok(Some(read.value.number())),
        Ok(_) => {
            Err(unread(typed, (Unread::NotANumber, None), Some(Unit::Euro), Typed::Amount(option), session))
        }
        Err(why) => Err(unread(typed, why, Some(Unit::Euro), Typed::Amount(option), session)),
    }
}
