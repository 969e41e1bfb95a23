//! `ivp check`

use std::collections::BTreeSet;
use std::io::Write as _;

use clap::{Args, ValueEnum};

use super::answers::named::{rule_name, rule_named};
use super::session::base::Compared;
use super::session::error::Failure;
use super::session::next::next_to_type;
use super::session::outcome::Outcome;
use super::session::transaction::{Transaction, WriteOptions};
use super::session::{Checked, Session};
use ivp::diagnostic::{Diagnostic, Severity, for_review, told};
use ivp::edit::{FixedFile, fixed};
use ivp::files::Sources;
use ivp::lang::Message;
use ivp::model::Loaded;
use ivp::views::{Repository, Unshown};
use ivp::{rules, views};

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[arg(long, value_name = "REV")]
    pub(crate) against: Option<String>,
    #[arg(long, default_value = "human")]
    pub(crate) format: CheckFormat,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "RULE")]
    pub(crate) deny: Vec<String>,
    #[arg(long, value_name = "RULE")]
    pub(crate) allow: Vec<String>,
    #[arg(long, value_name = "RULE")]
    pub(crate) only: Vec<String>,
    #[arg(long, value_name = "RULE")]
    pub(crate) skip: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Human,
    Json,
    Github,
    Gitlab,
    Sarif,
}

/// The word that stands for every warning.
const WARNINGS: &str = "warnings";
/// The same as people also type it.
const WARNINGS_TOO: [&str; 3] = ["warning", "waarschuwing", "waarschuwingen"];

/// Prints all findings.
pub(crate) fn run(args: &CheckArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let wanted = Wanted::read(args)?;
    let failure = if args.fix { fix(args, &wanted, session)? } else { None };
    let (checked, rules::Verdict { findings, silenced, switched_off }) = session.check_all()?;
    let is_for_person = args.format == CheckFormat::Human && args.against.is_none();
    let next = checked.loaded.plan.as_ref().filter(|_| is_for_person).and_then(next_to_type);
    let Laid { findings, texts, before } = match &args.against {
        Some(revision) => compared(revision, args.format, checked, findings, session)?,
        None => Laid { findings, texts: checked.loaded.sources, before: BTreeSet::new() },
    };
    let is_new =
        |finding: &Diagnostic| before.is_empty() || !before.contains(&rules::identity(finding, &texts));
    let findings: Vec<Diagnostic> = findings.into_iter().map(|finding| wanted.raised(finding)).collect();
    // Filtering never changes the exit status: hidden findings count.
    let bad = findings.iter().any(|finding| wanted.is_bad(finding));
    let (shown, hidden): (Vec<Diagnostic>, Vec<Diagnostic>) =
        findings.into_iter().partition(|finding| wanted.is_shown(finding));
    // What makes the check fail is shown, also when it was there before.
    let (shown, old): (Vec<Diagnostic>, Vec<Diagnostic>) =
        shown.into_iter().partition(|finding| wanted.is_bad(finding) || is_new(finding));
    let unshown = Unshown { filtered: &hidden, silenced, switched_off, before: old.len() };
    let text = match args.format {
        CheckFormat::Human => {
            let human = |shown: Vec<Diagnostic>, unshown: Unshown<'_>| {
                views::findings_human(
                    &told(shown),
                    unshown,
                    &texts,
                    session.catalogue,
                    session.terminal.style(),
                )
            };
            let (new, known): (Vec<Diagnostic>, Vec<Diagnostic>) = shown.into_iter().partition(is_new);
            let nothing_new = args.against.is_some() && new.is_empty();
            let mut text = String::new();
            if nothing_new {
                text.push_str(&format!("{}\n\n", session.catalogue.text("check-nothing-new")));
            }
            if known.is_empty() {
                text.push_str(&human(new, unshown));
            } else {
                if !nothing_new {
                    text.push_str(&format!("{}\n", human(new, Unshown::default())));
                }
                text.push_str(&format!("{}\n\n", session.catalogue.text("check-known")));
                text.push_str(&human(known, unshown));
            }
            text
        }
        CheckFormat::Json => views::findings_json(&told(shown), unshown, &texts, session.catalogue),
        CheckFormat::Github | CheckFormat::Gitlab | CheckFormat::Sarif => {
            let shown = told(shown);
            let (prefix, top) = session.place_in_repository();
            let repository = Repository { texts: &texts, prefix: &prefix, top: &top };
            match args.format {
                CheckFormat::Gitlab => views::findings_gitlab(&shown, repository, session.catalogue),
                CheckFormat::Sarif => views::findings_sarif(&shown, repository, session.catalogue),
                _ => {
                    let summary = views::findings_summary(&shown, unshown, repository, session.catalogue);
                    add_summary(&summary, session);
                    views::findings_github(&shown, unshown, repository, session.catalogue)
                }
            }
        }
    };
    match args.format {
        // Its lines are commands, and no text of the plan can begin one.
        CheckFormat::Github => session.terminal.print_bytes(text.as_bytes()),
        format => session.terminal.print_in(format == CheckFormat::Human, &text),
    }
    if let Some(failure) = failure {
        return Err(failure);
    }
    if !bad {
        next.iter().for_each(|next| session.say(next));
    }
    Ok(if bad { Outcome::Errors } else { Outcome::Done })
}

/// What is to be shown.
struct Laid {
    findings: Vec<Diagnostic>,
    /// The texts of both versions.
    texts: Sources,
    /// What was there before the edit.
    before: BTreeSet<String>,
}

/// The findings with those about what an edit changes.
fn compared(
    revision: &str,
    format: CheckFormat,
    checked: Checked,
    findings: Vec<Diagnostic>,
    session: &mut Session<'_>,
) -> Result<Laid, Failure> {
    let Compared { summary, base, mut barriers } = session.base(revision, &checked)?;
    session.tell_compared(&summary, format == CheckFormat::Human);
    let mut before = BTreeSet::new();
    let texts = match base {
        Some(base) => {
            barriers.extend(base.changes(&checked.loaded, session.today));
            let found = rules::check(&base.loaded, session.today);
            before.extend(found.iter().map(|finding| rules::identity(finding, &base.loaded.sources)));
            base.texts(&checked.loaded)
        }
        None => checked.loaded.sources,
    };
    barriers.extend(findings);
    Ok(Laid { findings: for_review(barriers), texts, before })
}

/// Puts right what has one right answer, or shows what would be. Gives why a file could not be written: the others are
/// fixed all the same.
fn fix(args: &CheckArgs, wanted: &Wanted, session: &mut Session<'_>) -> Result<Option<Failure>, Failure> {
    session.refuse_the_past()?;
    let folder = session.folder()?;
    let (today, all) = (session.today, args.only.is_empty());
    let fixing = |loaded: &Loaded| fixed(loaded, today, all, &|finding| wanted.is_shown(finding));
    let files = fixing(&session.load(&folder)?);
    if files.is_empty() {
        session.say(&Message::new("fix-nothing"));
        return Ok(None);
    }
    if args.dry_run {
        for file in &files {
            let diff = views::text_diff(&file.path, &file.before, &file.after);
            // Where a program reads the result, that is the report alone.
            match args.format {
                CheckFormat::Human => session.terminal.print(&diff),
                _ => session.terminal.remark(&diff),
            }
        }
        session.say(&Message::new("fix-dry-run"));
        return Ok(None);
    }
    // Worked out again under the lock: what is written is what is there now.
    let transaction = Transaction::open(WriteOptions::default(), session)?;
    let files = fixing(transaction.loaded());
    let texts: Vec<(String, String)> =
        files.iter().map(|file| (file.inside.clone(), file.after.clone())).collect();
    let mut refused = transaction.write_what_can_be(&texts, session)?;
    for file in files.iter().filter(|file| refused.iter().all(|(name, _)| *name != file.inside)) {
        announce(file, session);
    }
    let last = refused.pop();
    refused.iter().for_each(|(_, failure)| session.complain(failure));
    Ok(last.map(|(_, failure)| failure))
}

/// Says what was fixed in a file.
fn announce(file: &FixedFile, session: &mut Session<'_>) {
    let id = if file.replaced.is_empty() { "fmt-done" } else { "fix-done" };
    session.say(&Message::new(id).with("file", file.path.as_str()).with("count", file.replaced.len()));
    for one in &file.replaced {
        let (was, now) = (one.was.as_str(), one.now.as_str());
        session.say(&Message::new("fix-line").with("line", one.line).with("was", was).with("now", now));
    }
}

/// Adds a page to the summary of the job, when the build server offers one. That this fails is no failure of the check.
fn add_summary(summary: &str, session: &mut Session<'_>) {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else { return };
    let added = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(&path)
        .and_then(|mut file| file.write_all(summary.as_bytes()));
    if added.is_err() {
        session.say(&Message::new("summary-failed"));
    }
}

/// What is asked of this run besides the plan's own settings. A name is that of a rule or of a group of rules.
struct Wanted {
    only: Vec<String>,
    skip: Vec<String>,
    deny: Vec<String>,
    allow: Vec<String>,
}

impl Wanted {
    /// # Errors
    /// A name that is of no rule or group, or an error that is to be allowed.
    fn read(args: &CheckArgs) -> Result<Wanted, Failure> {
        let names = |typed: &[String]| typed.iter().map(|name| rule_name(name)).collect::<Vec<_>>();
        let warnings =
            |name: String| if WARNINGS_TOO.contains(&name.as_str()) { WARNINGS.to_owned() } else { name };
        let (only, skip, allow) = (names(&args.only), names(&args.skip), names(&args.allow));
        let deny: Vec<String> = names(&args.deny).into_iter().map(warnings).collect();
        for name in only.iter().chain(&skip).chain(&allow).chain(&deny) {
            let all_warnings = name == WARNINGS && deny.contains(name);
            if !all_warnings && !rules::REGISTRY.has_group(name) {
                rule_named(name)?;
            }
        }
        for name in &allow {
            let fixed = rules::REGISTRY.rule(name).is_some_and(|rule| rule.severity == Severity::Error);
            if fixed || name.split('/').next() == Some("change") {
                let message = Message::new("check-allow-error").with("name", name.as_str());
                return Err(Failure::usage(message).help(Message::new("check-allow-error-help")));
            }
        }
        Ok(Wanted { only, skip, deny, allow })
    }

    fn raised(&self, finding: Diagnostic) -> Diagnostic {
        // The figures of a plan do not become invalid because a run is strict.
        match named(&self.deny, &finding) {
            true => Diagnostic { severity: Severity::Error, ..finding },
            false => finding,
        }
    }

    fn is_allowed(&self, finding: &Diagnostic) -> bool {
        finding.severity == Severity::Warning && named(&self.allow, finding)
    }

    fn is_bad(&self, finding: &Diagnostic) -> bool {
        let denied = self.deny.iter().any(|name| name == WARNINGS) && !self.is_allowed(finding);
        // What changed takes no decision, or is an error of itself.
        denied && !finding.rule.is_change() || finding.severity == Severity::Error
    }

    fn is_shown(&self, finding: &Diagnostic) -> bool {
        let asked = self.only.is_empty() || named(&self.only, finding);
        // What an edit changes cannot be hidden.
        finding.rule.is_change() || asked && !named(&self.skip, finding) && !self.is_allowed(finding)
    }
}

/// Whether a finding is of one of these rules or groups.
fn named(names: &[String], finding: &Diagnostic) -> bool {
    names.iter().any(|name| finding.rule == *name.as_str() || name == finding.rule.group())
}
