//! What every command needs: the plan, today, the language, the terminal.

pub(crate) mod base;
pub(crate) mod broken_off;
pub(crate) mod error;
pub(crate) mod git_words;
pub(crate) mod global_options;
pub(crate) mod language;
pub(crate) mod next;
pub(crate) mod outcome;
pub(crate) mod progress;
pub(crate) mod said;
pub(crate) mod store;
pub(crate) mod terminal;
pub(crate) mod transaction;
pub(crate) mod typed;

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use chrono::NaiveDate;

use self::broken_off::finished_first;
use self::error::Failure;
use self::git_words::{git_failure, unknown_revision};
use self::global_options::{ColorChoice, GlobalOptions, LanguageChoice};
use self::next::next_to_type;
use self::outcome::Outcome;
use self::said::Said;
use self::terminal::Terminal;
use crate::cli::path::with_meant;
use ivp::compute::{Judging, Moment};
use ivp::diagnostic::{Diagnostic, Invalid, Severity, told};
use ivp::files::{Git, Occasion, find_plan};
use ivp::lang::{Catalogue, Language, Message};
use ivp::model::{Loaded, Period, Plan, dutch_date, load, load_tree};
use ivp::{rules, views};

/// One run of the program.
pub(crate) struct Session<'c> {
    global: GlobalOptions,
    /// The texts of the interface.
    pub(crate) catalogue: &'c Catalogue,
    /// Where to print.
    pub(crate) terminal: &'c mut Terminal,
    /// Today, or what `IVP_TODAY` says it is.
    pub(crate) today: NaiveDate,
    /// The day of judgement that was asked for.
    pub(crate) as_of: Option<NaiveDate>,
    /// Something of the command line was refused already: nothing may be written, only refused as well.
    pub(crate) is_refused: bool,
    /// The name of the command.
    pub(crate) command: &'c str,
    /// What was asked and answered so far.
    pub(crate) said: Said,
}

/// A plan that was read, with its errors.
pub(crate) struct Checked {
    /// What was read.
    pub(crate) loaded: Loaded,
    /// Its errors, in order.
    pub(crate) errors: Vec<Diagnostic>,
    /// What they make invalid.
    pub(crate) invalid: Invalid,
}

impl Checked {
    /// To judge the plan that was read, at a moment.
    pub(crate) fn judging<'p>(&'p self, plan: &'p Plan, moment: Moment) -> Judging<'p> {
        Judging::new(plan, &self.loaded.sources, &self.invalid, moment)
    }
}

impl<'c> Session<'c> {
    /// Starts a run.
    pub(crate) fn new(
        global: GlobalOptions,
        command: &'c str,
        catalogue: &'c Catalogue,
        terminal: &'c mut Terminal,
    ) -> Result<Session<'c>, Failure> {
        terminal.set_color(match global.color {
            ColorChoice::Auto => None,
            ColorChoice::Always => Some(true),
            ColorChoice::Never => Some(false),
        });
        let today = match std::env::var("IVP_TODAY") {
            Ok(text) if !text.is_empty() => parse_date(&text, "IVP_TODAY")?,
            _ => chrono::Local::now().date_naive(),
        };
        let as_of = global.as_of.as_deref().map(|text| parse_date(text, "--as-of")).transpose()?;
        if let Some(folder) = other_plan(&global.plan) {
            catalogue.name_plan(folder, &OF_PLAN);
        }
        Ok(Session {
            global,
            catalogue,
            terminal,
            today,
            as_of,
            is_refused: false,
            command,
            said: Said::default(),
        })
    }

    /// Of what a write to the plan is part.
    pub(crate) fn occasion(&self) -> Occasion<'c> {
        Occasion { command: self.command, day: self.today, goes_on: false }
    }

    /// The folder of the plan: `--plan`, then `IVP_PLAN`, then the nearest going up.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        if self.global.plan.len() > 1 {
            return Err(Failure::usage(Message::new("cli-one-plan")).help(Message::new("cli-one-plan-help")));
        }
        let named = self.global.plan.first().cloned().or_else(plan_of_environment);
        let Some(folder) = named else { return nearest_plan() };
        let mut all = plans_in(&folder)?;
        // Somebody who names the folder around the plan means the plan in it.
        if all.len() == 1 { Ok(all.remove(0)) } else { Ok(folder) }
    }

    /// The folders of the plans that are asked for: as [`Session::folder`], of each `--plan`; a folder of plans stands
    /// for all in it.
    pub(crate) fn folders(&self) -> Result<Vec<PathBuf>, Failure> {
        let named = match self.global.plan.as_slice() {
            [] => plan_of_environment().into_iter().collect(),
            several => several.to_vec(),
        };
        if named.is_empty() {
            return Ok(vec![nearest_plan()?]);
        }
        let mut all = Vec::new();
        for folder in named {
            all.extend(plans_in(&folder)?);
        }
        Ok(all)
    }

    /// The folder as it is shown: from here where that is possible.
    pub(crate) fn shown(&self, folder: &Path) -> String {
        let here = std::env::current_dir().ok();
        let inside = here.as_deref().and_then(|here| folder.strip_prefix(here).ok());
        let shown = inside.unwrap_or(folder).to_string_lossy().replace('\\', "/");
        let shown = shown.trim_start_matches("./").trim_end_matches('/');
        if shown == "." { String::new() } else { shown.to_owned() }
    }

    /// Reads the plan, and looks for errors: no report needs its warnings.
    pub(crate) fn check(&mut self) -> Result<Checked, Failure> {
        self.check_in(&self.folder()?)
    }

    /// As [`Session::check`], in a folder.
    pub(crate) fn check_in(&mut self, folder: &Path) -> Result<Checked, Failure> {
        let loaded = self.read(folder)?;
        let mut errors = rules::errors_on(&loaded, self.today, self.as_of.unwrap_or(self.today));
        self.leave_past(&mut errors);
        let invalid = Invalid::from_findings(&errors);
        Ok(Checked { loaded, errors, invalid })
    }

    /// Reads and checks the plan, with its warnings.
    pub(crate) fn check_all(&mut self) -> Result<(Checked, rules::Verdict), Failure> {
        let loaded = self.read(&self.folder()?)?;
        let mut verdict = rules::verdict_on(&loaded, self.today, self.as_of.unwrap_or(self.today));
        self.leave_past(&mut verdict.findings);
        let is_error = |finding: &&Diagnostic| finding.severity == Severity::Error;
        let errors: Vec<Diagnostic> = verdict.findings.iter().filter(is_error).cloned().collect();
        let invalid = Invalid::from_findings(&errors);
        Ok((Checked { loaded, errors, invalid }, verdict))
    }

    /// Nothing of the past can be fixed.
    fn leave_past(&self, findings: &mut [Diagnostic]) {
        if self.revision().is_some() {
            findings.iter_mut().for_each(|finding| finding.fix = None);
        }
    }

    /// Reads the plan in a folder, as it is or as it was.
    fn read(&mut self, folder: &Path) -> Result<Loaded, Failure> {
        match &self.global.rev {
            Some(revision) => self.load_revision(folder, revision),
            None => self.load(folder),
        }
    }

    /// Reads the plan in a folder as it is now; what a killed command had still to write is written first.
    pub(crate) fn load(&mut self, folder: &Path) -> Result<Loaded, Failure> {
        finished_first(folder, |said| self.say(said))?;
        Ok(load(folder, &self.shown(folder)))
    }

    /// The plan as it was in a revision; its paths are shown as git writes them, `revision:path`.
    fn load_revision(&self, folder: &Path, revision: &str) -> Result<Loaded, Failure> {
        let git = Git::around(folder).map_err(|error| git_failure(&error))?;
        let commit = git.commit(revision).map_err(|error| git_failure(&error))?;
        let commit = commit.ok_or_else(|| unknown_revision(&git, revision))?;
        let tree = git.plan_at(&commit.id).map_err(|error| git_failure(&error))?;
        let kept = tree.kept.clone();
        let loaded = load_tree(tree, &format!("{revision}:{}", self.shown(folder)), 0);
        loaded.with_papers(|path| git.checksum(&kept, path)).map_err(|error| git_failure(&error))
    }

    /// The path from the top of the repository of the plan to here, with `/` at its end, and that top. The first is
    /// empty where here is not in that repository, both are where there is none.
    pub(crate) fn place_in_repository(&self) -> (String, String) {
        let Some(git) = self.folder().ok().and_then(|folder| Git::around(&folder).ok()) else {
            return Default::default();
        };
        let prefix = git.prefix_of(Path::new(".")).unwrap_or_default();
        (prefix, git.top().to_string_lossy().replace('\\', "/"))
    }

    /// The folder that somebody named as that of the plan.
    pub(crate) fn named_plan(&self) -> Option<PathBuf> {
        self.global.plan.first().cloned().or_else(plan_of_environment)
    }

    /// Whether somebody named the plan, so that it was not looked for.
    pub(crate) fn is_plan_named(&self) -> bool {
        !self.global.plan.is_empty() || plan_of_environment().is_some()
    }

    /// The revision of `--rev`.
    pub(crate) fn revision(&self) -> Option<&str> {
        self.global.rev.as_deref()
    }

    /// Refuses an option that reads the past where the plan of now is changed.
    pub(crate) fn refuse_the_past(&self) -> Result<(), Failure> {
        if self.global.rev.is_some() || self.as_of.is_some() {
            return Err(Failure::usage(Message::new("cli-no-revision-here")));
        }
        Ok(())
    }

    /// The moment of judgement.
    pub(crate) fn moment(&self) -> Moment {
        Moment::on(self.as_of.unwrap_or(self.today))
    }

    /// The texts for a document: `--lang`, then the plan's language.
    pub(crate) fn document_catalogue(&self, plan: &Plan) -> Option<Catalogue> {
        let asked = self.global.lang.map(|choice| match choice {
            LanguageChoice::Nl => Language::Nl,
            LanguageChoice::En => Language::En,
        });
        let language = asked.unwrap_or(plan.head.language.value);
        (language != self.catalogue.language()).then(|| Catalogue::new(language))
    }

    /// Prints findings where errors go.
    pub(crate) fn print_findings(&mut self, findings: &[Diagnostic], loaded: &Loaded) {
        let text = views::findings_human(
            &told(findings.to_vec()),
            views::Unshown::default(),
            &loaded.sources,
            self.catalogue,
            self.terminal.style(),
        );
        self.terminal.complain(&text);
    }

    /// Says something beside the result.
    pub(crate) fn say(&mut self, message: &Message) {
        self.terminal.remark_lines(&views::clean(&self.catalogue.render(message)));
    }

    /// Says a line of the result.
    pub(crate) fn say_result(&mut self, message: &Message) {
        self.terminal.print_lines(&views::clean(&self.catalogue.render(message)));
    }

    /// Tells a failure that does not end the run: what can still be done is done first.
    pub(crate) fn complain(&mut self, failure: &Failure) {
        self.terminal.complain(&failure.text(self.catalogue, self.terminal.error_look()));
    }

    /// Ends a report: over a plan that was only begun it says what to type next; over a plan with errors the findings are printed too, and the run ends with exit status 1.
    pub(crate) fn end_report(&mut self, checked: &Checked) -> Outcome {
        let outcome = self.tell_errors(checked);
        if outcome == Outcome::Done {
            let next = checked.loaded.plan.as_ref().and_then(next_to_type);
            next.iter().for_each(|next| self.say(next));
        }
        outcome
    }

    /// Prints the errors of a plan; where there are any, the run ends with exit status 1.
    pub(crate) fn tell_errors(&mut self, checked: &Checked) -> Outcome {
        self.tell(&checked.errors, &checked.loaded)
    }

    /// The same of errors that were found.
    pub(crate) fn tell(&mut self, errors: &[Diagnostic], loaded: &Loaded) -> Outcome {
        if errors.is_empty() {
            return Outcome::Done;
        }
        self.terminal.complain("\n");
        self.print_findings(errors, loaded);
        Outcome::Errors
    }

    /// A name that was not found; when the thing is there but cannot be read, the findings about it are the answer.
    pub(crate) fn unread_or(&mut self, name: &str, failure: Failure, loaded: &Loaded) -> Failure {
        let about = |finding: &&Diagnostic| {
            finding.severity == Severity::Error
                && finding
                    .subject
                    .as_ref()
                    .map(ivp::diagnostic::Subject::as_str)
                    .is_some_and(|of| of == name || of.ends_with(&format!("/{name}")))
        };
        let findings: Vec<Diagnostic> = loaded.findings.iter().filter(about).cloned().collect();
        if findings.is_empty() {
            return failure;
        }
        self.print_findings(&findings, loaded);
        Failure::UnreadablePlan
    }

    /// A thing of a file that was not found: in a file with errors it may be there and not be readable, and those errors are
    /// the answer. `has_errors` is how that is told.
    pub(crate) fn unread_in(
        &mut self,
        inside: &str,
        has_errors: &'static str,
        failure: Failure,
        loaded: &Loaded,
    ) -> Failure {
        let errors = errors_in(inside, loaded);
        if errors.is_empty() {
            return failure;
        }
        self.print_findings(&errors, loaded);
        self.say(&Message::new(has_errors));
        Failure::UnreadablePlan
    }

    /// The plan, or the findings that say why there is none.
    pub(crate) fn plan<'k>(&mut self, checked: &'k Checked) -> Result<&'k Plan, Failure> {
        // With an error in plan.toml the rest is still shown; what depends on it is marked as invalid.
        checked.loaded.plan.as_ref().or(checked.loaded.remains.as_ref()).ok_or_else(|| {
            self.end_report(checked);
            Failure::UnreadablePlan
        })
    }

    /// The same for an account of one of its years: none is made while the plan does not say which years it has.
    pub(crate) fn plan_of_years<'k>(&mut self, checked: &'k Checked) -> Result<&'k Plan, Failure> {
        let plan = self.plan(checked)?;
        if plan.head.years().is_none() {
            self.tell_errors(checked);
            return Err(Failure::UnreadablePlan);
        }
        Ok(plan)
    }
}

/// The errors in a file of the plan, by its path inside it.
pub(crate) fn errors_in(inside: &str, loaded: &Loaded) -> Vec<Diagnostic> {
    let Some((file, _)) = loaded.sources.find(inside) else { return Vec::new() };
    let own = |one: &&Diagnostic| one.severity == Severity::Error && one.place.file == file;
    loaded.findings.iter().filter(own).cloned().collect()
}

fn plan_of_environment() -> Option<PathBuf> {
    std::env::var_os("IVP_PLAN").filter(|value| !value.is_empty()).map(PathBuf::from).map(with_meant)
}

/// The commands that are about a plan that is there.
pub(crate) const OF_PLAN: [&str; 19] = [
    "action", "add", "check", "diff", "due", "evaluate", "export", "feasible", "fmt", "followup", "history",
    "import", "log", "record", "report", "show", "site", "status", "undo",
];

/// The plan that was typed, where it is another than the one that a command is about that names none.
fn other_plan(typed: &[PathBuf]) -> Option<String> {
    let [typed] = typed else { return None };
    let found = |folder: &Path| plans_in(folder).ok()?.first()?.canonicalize().ok();
    let unnamed = plan_of_environment().or_else(|| nearest_plan().ok());
    let same = unnamed.and_then(|folder| found(&folder)) == found(typed);
    (!same).then(|| typed::quoted(&typed.display().to_string()))
}

fn nearest_plan() -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().context(".")?;
    find_plan(&here).ok_or_else(|| {
        let message = Message::new("cli-no-plan-here").with("folder", here.display().to_string());
        Failure::surroundings(message).help(Message::new("cli-no-plan-help"))
    })
}

/// The plan in a folder, or in the folder `plan` in it; else every plan in a folder of that folder, by name. A folder
/// without any is named as it is, for what is said of it.
fn plans_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let plan_at = |folder: &Path| {
        let inner = folder.join("plan");
        [folder.to_owned(), inner].into_iter().find(|folder| folder.join("plan.toml").exists())
    };
    if folder.is_file() {
        let message = Message::new("cli-file-for-folder").with("path", folder.display().to_string());
        return Err(Failure::surroundings(message).help(Message::new("cli-no-plan-help")));
    }
    if !folder.is_dir() {
        let message = Message::new("cli-no-such-folder").with("folder", folder.display().to_string());
        return Err(Failure::surroundings(message).help(Message::new("cli-no-plan-help")));
    }
    if let Some(plan) = plan_at(folder) {
        return Ok(vec![plan]);
    }
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut plans: Vec<PathBuf> = entries.filter_map(|entry| plan_at(&entry.ok()?.path())).collect();
    plans.sort();
    Ok(if plans.is_empty() { vec![folder.to_owned()] } else { plans })
}

/// A date as typed: `2026-11-23`, or as it is printed: `23-11-2026`, `23 november 2026`.
pub(crate) fn parse_date(text: &str, option: &str) -> Result<NaiveDate, Failure> {
    let in_words = || match Period::read(text)? {
        Period::Day(day) => Some(day),
        _ => None,
    };
    in_words().or_else(|| dutch_date(text)).ok_or_else(|| {
        let message = Message::new("usage-bad-value").with("value", text).with("option", option);
        Failure::usage(message).help(Message::new("usage-date-help"))
    })
}
