//! `ivp record`

use std::path::Path;

use super::Outcome;
use super::args::{RecordArgs, StatusChoice};
use super::error::Failure;
use super::session::{Session, unfound};
use ivp::compute::{Bench, Moment, expected_period, judge_indicator};
use ivp::diagnostic::{Diagnostic, Invalid, Severity};
use ivp::edit::{NewFigure, NewMeasurement, Prepared, Refusal, Unread, prepare, read_count, read_figure};
use ivp::files::{Git, GitError, Lock, LockError, write_atomic};
use ivp::lang::{Arg, Message, shortest};
use ivp::model::{
    Forbidden, Id, Indicator, Loaded, Period, Plan, Quantity, Status, Unfound, Unit, load, near_miss,
};
use ivp::{rules, views};

/// Adds a measurement.
pub(crate) fn run(args: &RecordArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let folder = session.folder()?;
    let shown = session.shown(&folder);
    // Whether git is there is asked before anything is written, not after.
    let git = if args.commit {
        Some(Git::around(&folder).map_err(|error| git_failure(error, None))?)
    } else {
        None
    };
    // From reading to writing nobody else may change the file.
    let _lock = if args.dry_run { None } else { Some(lock(&folder)?) };
    let loaded = load(&folder, &shown);
    let Some(plan) = &loaded.plan else {
        session.print_findings(&loaded.findings, &loaded);
        return Err(Failure::UnreadablePlan);
    };
    let name = args.id.as_deref().ok_or_else(|| missing("NAAM", "NAME", session))?;
    let indicator = find(plan, &loaded, name, session)?;
    let new = wished(args, plan, indicator, session)?;
    let prepared = prepare(&loaded, indicator, &new, session.today)
        .map_err(|refusal| refused(*refusal, &loaded, indicator, &new, session))?;
    if !args.dry_run {
        let path = folder.join(&prepared.inside);
        write_atomic(&path, prepared.text.as_bytes()).map_err(|error| Failure::io(&path, &error))?;
    }
    tell(args, plan, indicator, &new, &prepared, session);
    mention_errors_elsewhere(&loaded, session);
    if let (Some(git), false) = (git, args.dry_run) {
        let message = commit_message(indicator, &new, session);
        let commit = git
            .commit_file(&folder.join(&prepared.inside), &message)
            .map_err(|error| git_failure(error, Some(&prepared.inside)))?;
        let done = Message::new("rec-committed").with("commit", commit);
        session.say(&done);
    }
    Ok(Outcome::Done)
}

/// Takes the lock of a plan folder.
pub(crate) fn lock(folder: &Path) -> Result<Lock, Failure> {
    Lock::take(folder).map_err(|error| match error {
        LockError::Held => {
            Failure::surroundings(Message::new("rec-lock-held")).help(Message::new("rec-lock-held-help"))
        }
        LockError::Io(error) => Failure::io(&folder.join(".ivp.lock"), &error),
    })
}

/// The indicator; when it is there but cannot be read, the findings about it are the answer.
fn find<'p>(
    plan: &'p Plan,
    loaded: &Loaded,
    name: &str,
    session: &mut Session<'_>,
) -> Result<&'p Indicator, Failure> {
    plan.find_indicator(name).map_err(|why| {
        let about = |finding: &&Diagnostic| {
            finding.severity == Severity::Error
                && finding
                    .subject
                    .as_deref()
                    .is_some_and(|of| of == name || of.ends_with(&format!("/{name}")))
        };
        let findings: Vec<Diagnostic> = loaded.findings.iter().filter(about).cloned().collect();
        if findings.is_empty() || !matches!(why, Unfound::Unknown(_)) {
            return unfound(name, why);
        }
        session.print_findings(&findings, loaded);
        Failure::UnreadablePlan
    })
}

/// What was typed, as a measurement.
fn wished(
    args: &RecordArgs,
    plan: &Plan,
    indicator: &Indicator,
    session: &Session<'_>,
) -> Result<NewMeasurement, Failure> {
    let respondents = args.n.as_deref().map(|typed| count(typed, "--n")).transpose()?;
    if respondents.is_some() && !matches!(indicator.unit, Unit::Percent | Unit::Grade) {
        return Err(Failure::usage(Message::new("rec-n-unit").with("indicator", indicator.title.as_str())));
    }
    Ok(NewMeasurement {
        period: period(args, plan, indicator, session)?,
        figure: figure(args, indicator, session)?,
        recorded: session.today,
        source: source(args, plan, indicator)?,
        status: args.status.map(|status| match status {
            StatusChoice::Provisional => Status::Provisional,
            StatusChoice::RevisedProvisional => Status::RevisedProvisional,
            StatusChoice::Definitive => Status::Definitive,
        }),
        // A count was whole and not negative; what does not fit is far beyond any survey.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        respondents: respondents.map(|n| n.min(f64::from(u32::MAX)) as u32),
        representative: !args.not_representative,
        part: part(args, indicator)?,
        evidence: text(args.evidence.as_deref(), "--evidence")?,
        internal: args.internal,
        corrects: text(args.corrects.as_deref(), "--corrects")?,
        note: text(args.note.as_deref(), "--note")?,
    })
}

/// A reason or remark must say something.
fn text(typed: Option<&str>, option: &str) -> Result<Option<String>, Failure> {
    match typed {
        Some(typed) if typed.trim().is_empty() => {
            Err(Failure::usage(Message::new("usage-no-value").with("option", option)))
        }
        _ => Ok(typed.map(str::to_owned)),
    }
}

fn period(
    args: &RecordArgs,
    plan: &Plan,
    indicator: &Indicator,
    session: &Session<'_>,
) -> Result<Period, Failure> {
    let Some(typed) = args.period.as_deref() else {
        let failure = Failure::usage(Message::new("usage-missing").with("option", "--period"));
        let series = plan.series.get(&indicator.id);
        let help = match expected_period(plan, indicator, series, session.today) {
            Some(period) => Message::new("rec-period-help-expected").with("period", period.to_string()),
            None => Message::new("period-form-help"),
        };
        return Err(failure.help(help));
    };
    Period::parse(typed.trim()).ok_or_else(|| {
        let failure = Failure::usage(Message::new("rec-bad-period").with("text", typed));
        failure.help(match Period::suggestion(typed) {
            Some(better) => Message::new("did-you-mean").with("better", format!("--period {better}")),
            None => Message::new("period-form-help"),
        })
    })
}

fn figure(args: &RecordArgs, indicator: &Indicator, session: &Session<'_>) -> Result<NewFigure, Failure> {
    let ratio = args.numerator.is_some() || args.denominator.is_some();
    let forms = [args.value.is_some(), ratio, args.missing.is_some()];
    match forms.iter().filter(|form| **form).count() {
        0 => return Err(missing("WAARDE", "VALUE", session)),
        1 => {}
        _ => return Err(Failure::usage(Message::new("rec-two-figures"))),
    }
    if let Some(reason) = text(args.missing.as_deref(), "--missing")? {
        return Ok(NewFigure::Missing(reason));
    }
    if let Some(typed) = args.value.as_deref() {
        return read_figure(typed, indicator.unit)
            .map(NewFigure::Value)
            .map_err(|why| unread(typed, why, Some(indicator.unit), session));
    }
    match (args.numerator.as_deref(), args.denominator.as_deref()) {
        (Some(numerator), Some(denominator)) => {
            Ok(NewFigure::Ratio(count(numerator, "--numerator")?, count(denominator, "--denominator")?))
        }
        (None, _) => Err(Failure::usage(Message::new("usage-missing").with("option", "--numerator"))),
        (_, None) => Err(Failure::usage(Message::new("usage-missing").with("option", "--denominator"))),
    }
}

fn count(typed: &str, option: &str) -> Result<f64, Failure> {
    read_count(typed).map_err(|_| {
        Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option))
            .help(Message::new("rec-whole-number"))
    })
}

/// Why a typed figure was not taken.
fn unread(typed: &str, why: Unread, unit: Option<Unit>, session: &Session<'_>) -> Failure {
    let language = session.catalogue.language();
    match why {
        Unread::Two(one, two) => {
            let (one, two) = (shortest(one, language), shortest(two, language));
            // The plain form of both: without marks between groups.
            let plain = |text: &str, mark: char| text.replace(mark, "");
            let mark = if language == ivp::lang::Language::Nl { '.' } else { ',' };
            Failure::usage(
                Message::new("rec-two-readings")
                    .with("typed", typed)
                    .with("one", one.as_str())
                    .with("two", two.as_str()),
            )
            .help(
                Message::new("rec-two-readings-help")
                    .with("one", plain(&one, mark))
                    .with("two", plain(&two, mark)),
            )
        }
        Unread::NotANumber => Failure::usage(Message::new("rec-no-number").with("typed", typed))
            .help(Message::new("rec-no-number-help")),
        Unread::Forbidden(why) => {
            let id = match why {
                Forbidden::NotYesNo => "rec-forbidden-yes-no",
                Forbidden::NotNumber => "rec-no-number",
                Forbidden::Negative => "rec-forbidden-negative",
                Forbidden::Fraction => "rec-forbidden-fraction",
                Forbidden::Over100 => "rec-forbidden-over-100",
                Forbidden::OutsideGrades => "rec-forbidden-grades",
                Forbidden::BelowFirst => "rec-forbidden-rank",
            };
            let failure = Failure::usage(Message::new(id).with("typed", typed));
            match unit {
                Some(Unit::YesNo) => failure.help(Message::new("rec-yes-no-help")),
                _ => failure,
            }
        }
    }
}

/// `--source`, else the file's, else the only one of the indicator, else nobody can say.
fn source(args: &RecordArgs, plan: &Plan, indicator: &Indicator) -> Result<Option<Id>, Failure> {
    let own: Vec<&str> = indicator.sources.iter().map(|source| source.value.as_str()).collect();
    let Some(typed) = args.source.as_deref() else {
        let of_file = plan.series.get(&indicator.id).and_then(|series| series.source.as_ref());
        return match (of_file, indicator.sources.as_slice()) {
            (Some(source), _) => Ok(Some(source.value.clone())),
            (None, [only]) => Ok(Some(only.value.clone())),
            (None, []) => Err(Failure::usage(Message::new("usage-missing").with("option", "--source"))),
            (None, _) => Err(Failure::usage(Message::new("usage-missing").with("option", "--source"))
                .help(Message::new("choose-from").with("words", own))),
        };
    };
    let known: Vec<&str> = plan.sources.iter().map(|source| source.id.value.as_str()).chain(own).collect();
    let bad =
        || Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--source"));
    let id =
        Id::parse(typed).map_err(|_| bad().help(Message::new("choose-from").with("words", known.clone())))?;
    if plan.sources.is_empty() || known.contains(&typed) {
        return Ok(Some(id));
    }
    Err(match near_miss(typed, known.iter().copied()) {
        Some(better) => bad().help(Message::new("did-you-mean").with("better", better)),
        None => bad().help(Message::new("choose-from").with("words", known)),
    })
}

fn part(args: &RecordArgs, indicator: &Indicator) -> Result<Option<String>, Failure> {
    let Some(typed) = args.part.as_deref() else { return Ok(None) };
    let parts: Vec<&str> = indicator
        .breakdown
        .iter()
        .flat_map(|breakdown| breakdown.parts.iter().map(|part| part.value.as_str()))
        .collect();
    if parts.contains(&typed) {
        return Ok(Some(typed.to_owned()));
    }
    let failure =
        Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--part"));
    Err(match near_miss(typed, parts.iter().copied()) {
        Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
        None if parts.is_empty() => failure.help(Message::new("rec-no-parts")),
        None => failure.help(Message::new("choose-from").with("words", parts)),
    })
}

fn missing(dutch: &str, english: &str, session: &Session<'_>) -> Failure {
    let name = if session.catalogue.language() == ivp::lang::Language::Nl { dutch } else { english };
    Failure::usage(Message::new("usage-missing").with("option", name)).help(Message::new("rec-usage-help"))
}

/// Why the measurement was not added, and what to type.
fn refused(
    refusal: Refusal,
    loaded: &Loaded,
    indicator: &Indicator,
    new: &NewMeasurement,
    session: &mut Session<'_>,
) -> Failure {
    let period = new.period.to_string();
    match refusal {
        Refusal::FileHasErrors(findings) => {
            session.print_findings(&findings, loaded);
            session.say(&Message::new("rec-file-has-errors"));
            Failure::UnreadablePlan
        }
        Refusal::AlreadyThere { line } => Failure::usage(
            Message::new("rec-already-there")
                .with("indicator", indicator.title.as_str())
                .with("period", period)
                .with("line", Arg::from(line)),
        )
        .help(Message::new("rec-already-there-help")),
        Refusal::NothingToCorrect => Failure::usage(
            Message::new("rec-nothing-to-correct")
                .with("indicator", indicator.title.as_str())
                .with("period", period),
        )
        .help(Message::new("rec-nothing-to-correct-help")),
        Refusal::Invalid(findings, after) => {
            session.print_findings(&findings, &after);
            Failure::usage(Message::new("rec-refused"))
        }
        Refusal::NotReadBack => Failure::usage(Message::new("rec-not-read-back")),
    }
}

/// Says what was written, where, and what it means.
fn tell(
    args: &RecordArgs,
    plan: &Plan,
    indicator: &Indicator,
    new: &NewMeasurement,
    prepared: &Prepared,
    session: &mut Session<'_>,
) {
    let catalogue = session.catalogue;
    let path =
        prepared.after.sources.find(&prepared.inside).map_or(String::new(), |(_, file)| file.path.clone());
    let figure = told_figure(indicator, &new.figure, session);
    let source = new.source.as_ref().map_or(String::new(), |id| plan.source_name(id).to_owned());
    let id = if args.dry_run { "rec-would-record" } else { "rec-recorded" };
    let mut out = catalogue.tell(
        &Message::new(id)
            .with("indicator", indicator.title.as_str())
            .with("figure", figure)
            .with("period", new.period.to_string())
            .with("source", source)
            .with("path", path)
            .with("line", prepared.line),
    );
    out.push('\n');
    for line in prepared.added.lines() {
        out.push_str(&format!("    {line}\n"));
    }
    if let Some(meaning) = meaning(prepared, indicator, new, session) {
        out.push_str(&format!("{meaning}\n"));
    }
    session.terminal.print(&views::clean(&out));
    if !prepared.warnings.is_empty() {
        session.print_findings(&prepared.warnings, &prepared.after);
    }
}

fn told_figure(indicator: &Indicator, figure: &NewFigure, session: &Session<'_>) -> String {
    let shown = |value| views::figure(value, indicator.unit, indicator.decimals, session.catalogue);
    match figure {
        NewFigure::Value(value) => shown(*value),
        NewFigure::Ratio(numerator, denominator) => indicator
            .unit
            .ratio(*numerator, *denominator)
            .map_or_else(|| format!("{numerator}/{denominator}"), |value| shown(Quantity::Number(value))),
        NewFigure::Missing(_) => session.catalogue.text("word-no-figure"),
    }
}

/// `was 11% (2023), nu 9,5% (2025): ▲ let op`.
fn meaning(
    prepared: &Prepared,
    indicator: &Indicator,
    new: &NewMeasurement,
    session: &Session<'_>,
) -> Option<String> {
    let plan = prepared.after.plan.as_ref()?;
    let findings = rules::check(&prepared.after, session.today);
    let invalid = Invalid::from_findings(&findings);
    let bench =
        Bench { plan, texts: &prepared.after.sources, invalid: &invalid, moment: Moment::on(session.today) };
    let report = judge_indicator(bench, indicator);
    let words = views::Words(session.catalogue);
    let judged = words.judged(report.assessment);
    if let Some(promise) = &report.cadence {
        // Of the period that the new figure falls in, which need not be of the judged year.
        let part = new.part.as_deref();
        let period = promise.periods.iter().rfind(|one| {
            one.part.as_deref() == part
                && one.period.start() <= new.period.start()
                && new.period.end() <= one.last_day
        })?;
        let language = session.catalogue.language();
        let message = Message::new("rec-meaning-promise")
            .with("period", period.label.as_str())
            .with("count", shortest(period.count.unwrap_or_default(), language))
            .with("at-least", shortest(promise.at_least, language))
            .with("state", words.promise(period.state));
        return Some(session.catalogue.tell(&message));
    }
    let shown = |value| views::figure(value, indicator.unit, indicator.decimals, session.catalogue);
    let latest = report.latest?;
    let before = report.baseline.filter(|baseline| baseline.period != latest.period);
    let message = match before {
        Some(before) => Message::new("rec-meaning")
            .with("was", shown(before.value))
            .with("since", before.period)
            .with("now", shown(latest.value))
            .with("period", latest.period)
            .with("judged", judged),
        None => Message::new("rec-meaning-latest")
            .with("now", shown(latest.value))
            .with("period", latest.period)
            .with("judged", judged),
    };
    Some(session.catalogue.tell(&message))
}

fn mention_errors_elsewhere(loaded: &Loaded, session: &mut Session<'_>) {
    let count = rules::check(loaded, session.today)
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    if count > 0 {
        session.say(&Message::new("rec-errors-elsewhere").with("count", count));
    }
}

fn commit_message(indicator: &Indicator, new: &NewMeasurement, session: &Session<'_>) -> String {
    let message = Message::new(if new.corrects.is_some() { "rec-commit-correction" } else { "rec-commit" })
        .with("name", indicator.id.to_string())
        .with("period", new.period.to_string())
        .with("figure", told_figure(indicator, &new.figure, session));
    session.catalogue.tell(&message)
}

fn git_failure(error: GitError, written: Option<&str>) -> Failure {
    let why = match error {
        GitError::Missing => Message::new("rec-git-missing"),
        GitError::NoRepository => Message::new("rec-git-no-repository"),
        GitError::Refused(said) => Message::new("rec-git-refused").with("said", said),
    };
    match written {
        None => Failure::surroundings(why),
        Some(path) => Failure::surroundings(
            Message::new("rec-written-not-committed").with("path", path).with("why", why),
        ),
    }
}
