//! A follow-up as it is typed on the command line.

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::answers::change::{self, WritingArgs, clear_and_set};
use crate::cli::answers::named::unfound;
use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::{fixed_word, named_id, read_period, text};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::{FOLLOWUP_CLEARABLE, FollowupFields, NewFollowup};
use ivp::lang::Message;
use ivp::model::{Body, FollowupKind, FollowupState, Id, Period, Plan};

// Without `arg_required_else_help`: `ivp followup` alone is answered with the commands to choose from.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
pub(crate) struct FollowupArgs {
    #[command(subcommand)]
    pub(crate) command: FollowupCommand,
}

impl FollowupArgs {
    /// Whether it is to change something.
    pub(crate) fn writes(&self) -> bool {
        !matches!(self.command, FollowupCommand::List(_))
    }
}

/// What can be done with follow-ups.
#[derive(Debug, Subcommand)]
pub(crate) enum FollowupCommand {
    List(FollowupListArgs),
    Add(FollowupAddArgs),
    Set(FollowupSetArgs),
}

#[derive(Debug, Args)]
pub(crate) struct FollowupListArgs {
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long, default_value = "table")]
    pub(crate) format: FollowupListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FollowupListFormat {
    #[value(alias = "tabel")]
    Table,
    Json,
    Markdown,
}

#[derive(Debug, Args)]
pub(crate) struct FollowupAddArgs {
    // Not required by the library: what else is wrong is told with it, and what can be typed.
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) fields: FollowupFieldArgs,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

#[derive(Debug, Args)]
pub(crate) struct FollowupSetArgs {
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) fields: FollowupFieldArgs,
    #[arg(long)]
    pub(crate) state: Option<String>,
    #[arg(long)]
    pub(crate) result: Option<String>,
    #[arg(long)]
    pub(crate) evidence: Option<String>,
    /// What is taken away, by the name of its option.
    #[arg(long)]
    pub(crate) clear: Vec<String>,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

/// What can be given of a follow-up both when it is added and later.
#[derive(Debug, Args)]
pub(crate) struct FollowupFieldArgs {
    #[arg(long)]
    pub(crate) kind: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) date: Option<String>,
    #[arg(long)]
    pub(crate) body: Option<String>,
    #[arg(long)]
    pub(crate) due: Option<String>,
    #[arg(long)]
    pub(crate) lead: Option<String>,
    #[arg(long)]
    pub(crate) reference: Option<String>,
    #[arg(long)]
    pub(crate) goal: Option<String>,
    #[arg(long)]
    pub(crate) indicator: Option<String>,
    #[arg(long)]
    pub(crate) priority: Option<String>,
}

/// What was typed to add.
pub(super) fn new_followup(
    args: &FollowupAddArgs,
    plan: &Plan,
    session: &Session<'_>,
) -> Result<NewFollowup, Failure> {
    let mut refusals = Refusals::default();
    let typed = args.id.as_deref();
    let id = refusals.keep(typed.ok_or_else(no_id).and_then(new_id));
    let given = &args.fields;
    let required = [
        (given.kind.is_none(), "--kind", "fol-kind-help"),
        (given.text.is_none(), "--text", "fol-text-help"),
        (given.body.is_none(), "--body", "fol-body-help"),
        (given.due.is_none(), "--due", "fol-due-help"),
    ];
    for (_, option, help) in required.into_iter().filter(|(lacks, ..)| *lacks) {
        let missing = Failure::usage(Message::new("usage-missing").with("option", option));
        refusals.add(missing.help(Message::new(help)));
    }
    let fields = fields(given, plan, &mut refusals, session);
    refusals.end(session)?;
    let fields = fields.map(|fields| FollowupFields { date: fields.date.or(Some(session.today)), ..fields });
    id.zip(fields).map(|(id, fields)| NewFollowup { id, fields }).ok_or_else(nothing_asked)
}

/// What was typed to change.
pub(super) fn changed(
    args: &FollowupSetArgs,
    plan: &Plan,
    mut refusals: Refusals,
    session: &Session<'_>,
) -> Result<FollowupFields, Failure> {
    let fields = fields(&args.fields, plan, &mut refusals, session);
    let state = refusals.keep(args.state.as_deref().map(|typed| state(typed, session)).transpose());
    let result = refusals.keep(not_blank(args.result.as_deref(), "--result"));
    let evidence = refusals.keep(not_blank(args.evidence.as_deref(), "--evidence"));
    let cleared = cleared(args, &mut refusals);
    let all = fields.zip(state).zip(result).zip(evidence).zip(cleared);
    let change = all.map(|((((fields, state), result), evidence), cleared)| FollowupFields {
        state,
        result,
        evidence,
        cleared,
        ..fields
    });
    if change.as_ref() == Some(&FollowupFields::default()) && !session.is_refused {
        refusals.add(nothing_asked());
    }
    refusals.end(session)?;
    change.ok_or_else(nothing_asked)
}

fn nothing_asked() -> Failure {
    Failure::usage(Message::new("act-nothing-asked")).help(Message::new("fol-nothing-asked-help"))
}

fn no_id() -> Failure {
    Failure::usage(Message::new("usage-missing-name")).help(Message::new("fol-name-help"))
}

fn new_id(typed: &str) -> Result<Id, Failure> {
    Id::parse(typed).map_err(|_| {
        let bad = Failure::usage(Message::new("fol-name").with("name", typed));
        match Id::suggestion(typed) {
            Some(better) => bad.help(Message::new("did-you-mean").with("better", better)),
            None => bad.help(Message::new("fol-name-help")),
        }
    })
}

fn fields(
    args: &FollowupFieldArgs,
    plan: &Plan,
    refusals: &mut Refusals,
    session: &Session<'_>,
) -> Option<FollowupFields> {
    let kind = refusals.keep(args.kind.as_deref().map(|typed| kind(typed, session)).transpose());
    let about = refusals.keep(text(args.text.as_deref(), "--text"));
    let date = refusals.keep(args.date.as_deref().map(|typed| day(typed, session)).transpose());
    let body = refusals.keep(args.body.as_deref().map(|typed| body(typed, session)).transpose());
    let due = args.due.as_deref().map(|typed| read_period(typed, "--due", session));
    let due = refusals.keep(due.transpose());
    let partners = plan.partner_names();
    let lead = not_blank(args.lead.as_deref(), "--lead").and_then(|typed| {
        let named = |typed: String| named_id(&typed, "--lead", &partners, partners.is_empty());
        typed.map(named).transpose()
    });
    let lead = refusals.keep(lead);
    let reference = refusals.keep(not_blank(args.reference.as_deref(), "--reference"));
    let goal = not_blank(args.goal.as_deref(), "--goal").and_then(|typed| {
        let found =
            |name: String| plan.find_goal(&name).map(|one| one.id.clone()).map_err(|why| unfound(&name, why));
        typed.map(found).transpose()
    });
    let goal = refusals.keep(goal);
    let indicator = not_blank(args.indicator.as_deref(), "--indicator").and_then(|typed| {
        let found = |name: String| {
            plan.find_indicator(&name).map(|one| one.id.clone()).map_err(|why| unfound(&name, why))
        };
        typed.map(found).transpose()
    });
    let indicator = refusals.keep(indicator);
    let chapters: Vec<(&str, &str)> =
        plan.chapters().map(|one| (one.id.as_str(), one.shown_title())).collect();
    let priority = not_blank(args.priority.as_deref(), "--priority").and_then(|typed| {
        let named = |typed: String| named_id(&typed, "--priority", &chapters, false);
        typed.map(named).transpose()
    });
    let priority = refusals.keep(priority);
    Some(FollowupFields {
        kind: kind?,
        text: about?,
        date: date?,
        body: body?,
        due: due?,
        lead: lead?,
        reference: reference?,
        goal: goal?,
        indicator: indicator?,
        priority: priority?,
        ..FollowupFields::default()
    })
}

fn kind(typed: &str, session: &Session<'_>) -> Result<FollowupKind, Failure> {
    let words: Vec<_> = FollowupKind::ALL.iter().map(|one| (one.word(), one.message_id())).collect();
    fixed_word(typed, "--kind", FollowupKind::by_name, &words, session)
}

fn body(typed: &str, session: &Session<'_>) -> Result<Body, Failure> {
    let words: Vec<_> = Body::ALL.iter().map(|one| (one.word(), one.message_id())).collect();
    fixed_word(typed, "--body", Body::by_name, &words, session)
}

fn state(typed: &str, session: &Session<'_>) -> Result<FollowupState, Failure> {
    let words: Vec<_> = FollowupState::ALL.iter().map(|one| (one.word(), one.message_id())).collect();
    fixed_word(typed, "--state", FollowupState::by_name, &words, session)
}

/// A day as it is typed.
fn day(typed: &str, session: &Session<'_>) -> Result<chrono::NaiveDate, Failure> {
    match read_period(typed, "--date", session)? {
        Period::Day(day) => Ok(day),
        _ => {
            Err(Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--date"))
                .help(Message::new("fol-day-help").with("day", session.today.to_string())))
        }
    }
}

/// The keys to take away.
fn cleared(args: &FollowupSetArgs, refusals: &mut Refusals) -> Option<Vec<&'static str>> {
    let own = &args.fields;
    let given = [
        ("lead", own.lead.is_some()),
        ("reference", own.reference.is_some()),
        ("goal", own.goal.is_some()),
        ("indicator", own.indicator.is_some()),
        ("priority", own.priority.is_some()),
        ("result", args.result.is_some()),
        ("evidence", args.evidence.is_some()),
    ];
    let refuse = |key, option| given.contains(&(key, true)).then(|| clear_and_set(option));
    change::cleared(&args.clear, &FOLLOWUP_CLEARABLE.map(|key| (key, key)), refuse, refusals)
}

/// What was typed, which must say something.
fn not_blank(typed: Option<&str>, option: &str) -> Result<Option<String>, Failure> {
    Ok(change::not_blank(typed, "followup", option)?.map(str::to_owned))
}
