//! One thing of the plan changed from the command line: worked out, written, told and put in git in the same way, whatever
//! thing it is.

use clap::Args;

use super::refusals::Refusals;
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::outcome::Outcome;
use crate::cli::session::transaction::{Transaction, WriteOptions, mention_errors_elsewhere};
use ivp::edit::{Ground, PreparedChange};
use ivp::lang::Message;
use ivp::model::{Loaded, Plan, near_miss};
use ivp::views;

/// Whether a change is written, and put in git.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct WritingArgs {
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) commit: bool,
}

impl WritingArgs {
    /// The id of what is told of a change: that nothing changes, what would be done, or what was.
    pub(crate) fn telling(
        self,
        prepared: &PreparedChange,
        [nothing, would, done]: [&'static str; 3],
    ) -> &'static str {
        match (&prepared.text, self.dry_run) {
            (None, _) => nothing,
            (Some(_), true) => would,
            (Some(_), false) => done,
        }
    }
}

/// A change that was worked out, and how it is told.
pub(crate) struct Change {
    pub(crate) prepared: PreparedChange,
    /// What was changed; in which file and on which line is added to it.
    pub(crate) told: Message,
    /// What it means, or what comes next.
    pub(crate) next: Option<Message>,
    /// What must be known of it beside that.
    pub(crate) remark: Option<Message>,
    /// What git is told.
    pub(crate) commit: Message,
    /// How to say that it was written and could not be put in git.
    pub(crate) not_committed: &'static str,
}

/// Works out a change, writes it, tells it, and puts it in git when that is asked.
pub(crate) fn write(
    writing: WritingArgs,
    session: &mut Session<'_>,
    work_out: impl FnOnce(&Ground<'_>, &Plan, &mut Session<'_>) -> Result<Change, Failure>,
) -> Result<Outcome, Failure> {
    // What was refused already is not written; it is only looked what else is wrong.
    let dry_run = writing.dry_run || session.is_refused;
    let transaction = Transaction::open(WriteOptions { dry_run, commit: writing.commit }, session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let change = work_out(&ground, plan, session)?;
    let prepared = &change.prepared;
    if let Some(text) = &prepared.text {
        transaction.write(&[(prepared.inside.clone(), text.clone())], session)?;
    }
    announce(&change, &ground, session);
    mention_errors_elsewhere(&ground, session);
    if prepared.text.is_some() {
        transaction.commit(&prepared.inside, &change.commit, change.not_committed, session)?;
    }
    Ok(Outcome::Done)
}

/// Says what was written, where, and what it means.
fn announce(change: &Change, ground: &Ground<'_>, session: &mut Session<'_>) {
    let Change { prepared, told, next, remark, .. } = change;
    let (catalogue, style) = (session.catalogue, session.terminal.style());
    let after = prepared.after.as_ref().unwrap_or(ground.loaded);
    let mut out = what_is_written(prepared, told.clone(), after, session);
    if let Some(next) = next.as_ref().filter(|_| prepared.text.is_some()) {
        out.push_str(&style.wrap(&views::clean(&catalogue.render(next)), "", "  "));
        out.push('\n');
    }
    session.terminal.print(&out);
    if !prepared.warnings.is_empty() {
        session.print_findings(&prepared.warnings, after);
    }
    if let Some(remark) = remark {
        session.terminal.remark(&format!("{}\n", style.wrap(&catalogue.render(remark), "", "  ")));
    }
}

/// A sentence about a change, with in which file and on which line it is, and below it what is written there.
pub(crate) fn what_is_written(
    prepared: &PreparedChange,
    told: Message,
    after: &Loaded,
    session: &Session<'_>,
) -> String {
    let (catalogue, style) = (session.catalogue, session.terminal.style());
    let path = after.sources.find(&prepared.inside).map_or(String::new(), |(_, file)| file.path.clone());
    let told = told.with("path", path).with("line", prepared.line);
    let mut out = String::new();
    let mut say = |text: &str, first: &str, further: &str| {
        out.push_str(&style.wrap(&views::clean(text), first, further));
        out.push('\n');
    };
    say(&catalogue.render(&told), "", "  ");
    for written in &prepared.written {
        let mut text = written.toml.clone();
        if let Some(was) = &written.was {
            let was = was.lines().collect::<Vec<_>>().join(" ");
            let id = if text.is_empty() { "act-line-gone" } else { "act-line-was" };
            text = catalogue.render(&Message::new(id).with("line", text).with("was", was));
        }
        text.lines().for_each(|line| say(line, "    ", "      "));
    }
    out
}

/// What was typed, which must say something: emptying has an option of its own.
pub(crate) fn not_blank<'t>(
    typed: Option<&'t str>,
    command: &'static str,
    option: &str,
) -> Result<Option<&'t str>, Failure> {
    match typed {
        Some(typed) if typed.trim().is_empty() => {
            let help = Message::new("usage-clear-help").with("command", command);
            let help = help.with("key", option.trim_start_matches('-'));
            Err(Failure::usage(Message::new("usage-no-value").with("option", option)).help(help))
        }
        typed => Ok(typed),
    }
}

/// The keys to take away, of those that can be, which are named here by their options: a list goes by the name of its
/// option, which is one of its things.
pub(crate) fn cleared(
    typed: &[String],
    clearable: &[(&'static str, &'static str)],
    refuse: impl Fn(&'static str, &'static str) -> Option<Failure>,
    refusals: &mut Refusals,
) -> Option<Vec<&'static str>> {
    let words = || clearable.iter().map(|(_, option)| *option);
    let named = |typed: &String| {
        let name = typed.trim().trim_start_matches('-').to_lowercase();
        let found = clearable.iter().find(|(key, option)| [*key, *option].contains(&name.as_str()));
        let Some((key, option)) = found.copied() else {
            let message = Message::new("usage-bad-value").with("value", typed.as_str());
            let failure = Failure::usage(message.with("option", "--clear"));
            return Err(failure.help(match near_miss(&name, words()) {
                Some(better) => Message::new("did-you-mean").with("better", better),
                None => Message::new("choose-from").with("words", words().collect::<Vec<_>>()),
            }));
        };
        refuse(key, option).map_or(Ok(key), Err)
    };
    let keys: Vec<Option<&'static str>> = typed.iter().map(|typed| refusals.keep(named(typed))).collect();
    let mut keys: Vec<&'static str> = keys.into_iter().collect::<Option<_>>()?;
    keys.sort_unstable();
    keys.dedup();
    Some(keys)
}

/// That a key is given a value and taken away in one command.
pub(crate) fn clear_and_set(option: &str) -> Failure {
    Failure::usage(Message::new("usage-clear-and-set").with("key", option))
}
