//! An action as it is typed on the command line.

use super::args::{ActionAddArgs, ActionFieldArgs, ActionSetArgs, ActionStateChoice};
use super::error::Failure;
use super::named::{plan_year, unfound};
use super::session::Session;
use super::typed::{known_id, read_period, text, unread};
use ivp::edit::{ActionFields, NewAction};
use ivp::lang::Message;
use ivp::model::{ActionId, ActionState, Id, Plan, Quantity, Unit, read_figure};

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
    let wished = fields(&args.fields, args.result.as_deref(), plan, session)?;
    let log = text(args.log.as_deref(), "--log")?;
    if wished == ActionFields::default() && log.is_none() {
        return Err(
            Failure::usage(Message::new("act-nothing-asked")).help(Message::new("act-nothing-asked-help"))
        );
    }
    Ok((wished, log))
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
