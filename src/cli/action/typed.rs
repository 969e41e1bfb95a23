//! An action as it is typed on the command line.

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::error::Failure;
use crate::cli::named::{plan_year, unfound};
use crate::cli::session::Session;
use crate::cli::typed::{known_id, read_period, text, unread};
use ivp::edit::{ActionFields, NewAction};
use ivp::lang::Message;
use ivp::model::{ActionId, ActionState, Id, Plan, Quantity, Unit, read_figure};

// Without `arg_required_else_help`: `ivp action` alone is answered with the commands to choose from.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
pub(crate) struct ActionArgs {
    #[command(subcommand)]
    pub(crate) command: ActionCommand,
}

/// What can be done with actions.
#[derive(Debug, Subcommand)]
pub(crate) enum ActionCommand {
    List(ActionListArgs),
    Add(ActionAddArgs),
    Set(ActionSetArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ActionListArgs {
    pub(crate) id: Option<String>,
    #[arg(long, default_value = "table")]
    pub(crate) format: ActionListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ActionListFormat {
    Table,
    Json,
}

/// How far an action is, as typed: the word of the file, or the Dutch one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ActionStateChoice {
    #[value(alias = "gepland")]
    Planned,
    #[value(alias = "gestart")]
    Started,
    #[value(alias = "afgerond")]
    Done,
    #[value(alias = "vertraagd")]
    Delayed,
    #[value(alias = "vervallen")]
    Dropped,
}

#[derive(Debug, Args)]
pub(crate) struct ActionAddArgs {
    pub(crate) id: String,
    #[arg(long, required = true)]
    pub(crate) title: String,
    #[arg(long)]
    pub(crate) goal: Option<String>,
    #[arg(long)]
    pub(crate) basis: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) partner: Vec<String>,
    #[arg(long)]
    pub(crate) programme: Vec<String>,
    #[command(flatten)]
    pub(crate) fields: ActionFieldArgs,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ActionSetArgs {
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) fields: ActionFieldArgs,
    #[arg(long)]
    pub(crate) result: Option<String>,
    #[arg(long)]
    pub(crate) log: Option<String>,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

/// What can be given of an action both when it is added and later.
#[derive(Debug, Args)]
pub(crate) struct ActionFieldArgs {
    #[arg(long)]
    pub(crate) state: Option<ActionStateChoice>,
    #[arg(long)]
    pub(crate) lead: Option<String>,
    #[arg(long)]
    pub(crate) agreed: Option<String>,
    #[arg(long)]
    pub(crate) start: Option<String>,
    #[arg(long)]
    pub(crate) end: Option<String>,
    #[arg(long)]
    pub(crate) budget: Option<String>,
    #[arg(long)]
    pub(crate) spent: Option<String>,
    #[arg(long)]
    pub(crate) requested: Option<String>,
}

/// Whether a change is written, and put in git.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct WritingArgs {
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) commit: bool,
}

/// What was typed to add.
pub(super) fn new_action(
    args: &ActionAddArgs,
    plan: &Plan,
    session: &Session<'_>,
) -> Result<NewAction, Failure> {
    let id = action_id(&args.id, plan)?;
    let title = text(Some(&args.title), "--title")?.unwrap_or_default();
    let goal = args
        .goal
        .as_deref()
        .map(|name| plan.find_goal(name).map(|goal| goal.id.clone()).map_err(|why| unfound(name, why)))
        .transpose()?;
    let programmes: Vec<&str> = plan.head.programmes.iter().map(|one| one.id.value.as_str()).collect();
    Ok(NewAction {
        id,
        title,
        text: text(args.text.as_deref(), "--text")?,
        goal,
        basis: text(args.basis.as_deref(), "--basis")?,
        partners: args
            .partner
            .iter()
            .map(|typed| partner(typed, "--partner", plan))
            .collect::<Result<_, _>>()?,
        programmes: args
            .programme
            .iter()
            .map(|typed| known_id(typed, "--programme", &programmes, false))
            .collect::<Result<_, _>>()?,
        fields: fields(&args.fields, None, plan, session)?,
    })
}

/// What was typed to change, and the line for the log.
pub(super) fn change(
    args: &ActionSetArgs,
    plan: &Plan,
    session: &Session<'_>,
) -> Result<(ActionFields, Option<String>), Failure> {
    let changes = fields(&args.fields, args.result.as_deref(), plan, session)?;
    let log = text(args.log.as_deref(), "--log")?;
    if changes == ActionFields::default() && log.is_none() {
        return Err(
            Failure::usage(Message::new("act-nothing-asked")).help(Message::new("act-nothing-asked-help"))
        );
    }
    Ok((changes, log))
}

/// `2025/meldpunt`, in a year of the plan.
fn action_id(typed: &str, plan: &Plan) -> Result<ActionId, Failure> {
    let Some((year, id)) = typed.split_once('/') else {
        return Err(
            Failure::usage(Message::new("act-name").with("name", typed)).help(Message::new("act-name-help"))
        );
    };
    let year = plan_year(year, plan)?;
    let id = Id::parse(id).map_err(|_| {
        let failure = Failure::usage(Message::new("act-name").with("name", typed));
        failure.help(match Id::suggestion(id) {
            Some(better) => Message::new("did-you-mean").with("better", format!("{year}/{better}")),
            None => Message::new("act-name-help"),
        })
    })?;
    Ok(ActionId { year, id })
}

fn fields(
    args: &ActionFieldArgs,
    result: Option<&str>,
    plan: &Plan,
    session: &Session<'_>,
) -> Result<ActionFields, Failure> {
    let period = |typed: Option<&String>, option| typed.map(|typed| read_period(typed, option)).transpose();
    Ok(ActionFields {
        state: args.state.map(|state| match state {
            ActionStateChoice::Planned => ActionState::Planned,
            ActionStateChoice::Started => ActionState::Started,
            ActionStateChoice::Done => ActionState::Done,
            ActionStateChoice::Delayed => ActionState::Delayed,
            ActionStateChoice::Dropped => ActionState::Dropped,
        }),
        lead: args.lead.as_deref().map(|typed| partner(typed, "--lead", plan)).transpose()?,
        agreed: text(args.agreed.as_deref(), "--agreed")?,
        start: period(args.start.as_ref(), "--start")?,
        end: period(args.end.as_ref(), "--end")?,
        result: text(result, "--result")?,
        budget: euro(args.budget.as_deref(), session)?,
        spent: euro(args.spent.as_deref(), session)?,
        requested: euro(args.requested.as_deref(), session)?,
    })
}

fn partner(typed: &str, option: &str, plan: &Plan) -> Result<Id, Failure> {
    let known: Vec<&str> = plan.partners.iter().map(|one| one.id.value.as_str()).collect();
    known_id(typed, option, &known, known.is_empty())
}

fn euro(typed: Option<&str>, session: &Session<'_>) -> Result<Option<f64>, Failure> {
    let read = |typed| {
        read_figure(typed, Unit::Euro)
            .map(Quantity::number)
            .map_err(|why| unread(typed, why, Some(Unit::Euro), session))
    };
    typed.map(read).transpose()
}
