//! What is referred to is there: goals, pillars, sources, partners, programmes, decisions, priorities.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity, Subject};
use std::collections::{BTreeMap, BTreeSet};

use crate::lang::{Arg, Message};
use crate::model::{
    At, Chapter, Id, IndicatorId, Mention, Mentioned, by_name, near_miss, nearest_id, sole_near_name,
};
use crate::rules::example::Example;
use crate::rules::names::Names;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks reference/unknown
/// priorities/buurt.toml | goal = "spreekuur" | goal = "spreekuren-houden"
/// priorities/buurt.toml | pillar = "toezicht" | pillar = "toezien"
/// priorities/buurt.toml | sources = ["politie"] | sources = ["ggd"]
/// actions/2025.toml | lead = "wijkraad" | lead = "dorpsraad"
/// actions/2025.toml | goal = "buurt/minder-overlast" | goal = "buurt/meer"
/// actions/2025.toml | programmes = ["iv"] | programmes = ["ov"]
/// evaluations/2025.toml | [priority.buurt] | [priority.jeugd]
/// evaluations/2025.toml | [goal."buurt/minder-overlast"] | [goal."buurt/niets"]
/// plan.toml | language = "nl" | language = "nl"\npriorities = ["jeugd"]
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nlead = "wijkrad"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\ngoal = "buurt/minder"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nindicator = "buurt/onveiligheid"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\npriority = "jeugd"
/// reports/2026-H1.toml |  | [indicator."buurt/x"]\ncause = "c"
/// reports/2026-H1.toml |  | [goal."buurt/x"]\nmeasure = "m"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("reference/unknown"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "sources = [\"politie\"]",
        wrong: "sources = [\"polite\"]",
        right: "sources = [\"politie\"]",
    },
};

/// The most ids that a help line sums up.
const MOST_SHOWN: usize = 12;

/// What can be referred to with one kind of id.
struct Kind<'p> {
    what: &'static str,
    ids: BTreeSet<&'p str>,
    /// The same with what each is called.
    names: Vec<(&'p str, &'p str)>,
    /// The block to add for one more, and its file.
    block: &'static str,
    file: String,
    /// Whether everything is taken: the list that would name them is absent, or part of it could not be read.
    free: bool,
}

impl<'p> Kind<'p> {
    fn new(what: &'static str, names: Vec<(&'p str, &'p str)>, block: &'static str, file: &str) -> Self {
        let ids = names.iter().map(|(id, _)| *id).collect();
        Kind { what, ids, names, block, file: file.to_owned(), free: false }
    }

    /// The id of the thing that goes by this name: `registratie` of a source that is called Registratie.
    fn meant(&self, id: &str) -> Option<&'p str> {
        by_name(id, &self.names)
    }

    fn help(&self, id: &str) -> Message {
        if let Some(better) = self.meant(id).or_else(|| near_miss(id, self.ids.iter().copied())) {
            return Message::new("did-you-mean").with("better", format!("\"{better}\""));
        }
        let help = match self.ids.len() {
            1..=MOST_SHOWN => Message::new("reference-unknown-help-choose")
                .with("ids", self.ids.iter().copied().collect::<Vec<_>>()),
            _ => Message::new("reference-unknown-help-add"),
        };
        help.with("block", self.block).with("file", self.file.as_str())
    }
}

/// Who refers: its title in messages, its full name in findings.
struct By {
    title: Arg,
    subject: String,
}

impl By {
    fn new(title: impl Into<Arg>, subject: impl ToString) -> By {
        By { title: title.into(), subject: subject.to_string() }
    }
}

struct Search<'f> {
    findings: &'f mut Vec<Diagnostic>,
}

impl Search<'_> {
    fn each<'p>(&mut self, by: &By, kind: &Kind<'_>, ids: impl IntoIterator<Item = &'p At<Id>>) {
        for id in ids {
            if !kind.free && !kind.ids.contains(id.as_str()) {
                let fix = sole_near_name(id.as_str(), kind.ids.iter().copied()).map(quoted);
                self.unknown(by, kind.what, id.as_str(), id.place, kind.help(id.as_str()), fix);
            }
        }
    }

    /// The full name of a goal or indicator that is not there.
    fn full_name(&mut self, by: &By, what: &'static str, named: (impl ToString, Place), known: &[String]) {
        let (id, place) = (named.0.to_string(), named.1);
        let fix = sole_near_name(&id, known.iter().map(String::as_str)).map(quoted);
        self.unknown(by, what, &id, place, full_name_help(&id, known), fix);
    }

    fn unknown(
        &mut self,
        by: &By,
        what: &'static str,
        id: &str,
        place: Place,
        help: Message,
        fix: Option<String>,
    ) {
        let message = Message::new("reference-unknown")
            .with("by", by.title.clone())
            .with("what", Message::new(what))
            .with("id", id);
        self.findings.push(RULE.finding(place, message).help(help).fix(fix).subject(by.subject.as_str()));
    }
}

/// The kinds that the whole plan shares.
struct Shared<'p> {
    sources: Kind<'p>,
    partners: Kind<'p>,
    programmes: Kind<'p>,
    decisions: Kind<'p>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    let names = Names::of(context);
    let shared = Shared {
        sources: Kind {
            free: plan.sources.is_empty() || context.unread.has("sources"),
            ..Kind::new("reference-source", plan.source_names(), "[[source]]", "sources.toml")
        },
        partners: Kind {
            // What is not there may stand in lines that could not be read.
            free: plan.partners.is_empty() || context.unread.has("partners"),
            ..Kind::new("reference-partner", plan.partner_names(), "[[partner]]", "partners.toml")
        },
        programmes: Kind {
            free: !plan.head.complete && plan.head.programmes.is_empty(),
            ..Kind::new("reference-programme", plan.programme_names(), "[[programme]]", "plan.toml")
        },
        decisions: Kind {
            free: context.unread.has("decisions"),
            ..Kind::new(
                "reference-decision",
                plan.decisions.iter().map(|one| (one.id.as_str(), one.title.as_str())).collect(),
                "[[decision]]",
                "decisions.toml",
            )
        },
    };
    let mut search = Search { findings };
    in_mentions(&mut search, &shared, &names, context);
    in_series(&mut search, &shared, context);
    in_evaluations(&mut search, &shared, &names, context);
    in_reports(&mut search, &names, context);
    in_order_of_priorities(&mut search, &names, context);
}

/// What goals, indicators, actions and follow-ups name.
fn in_mentions(search: &mut Search<'_>, shared: &Shared<'_>, names: &Names<'_>, context: &Context<'_>) {
    let own: BTreeMap<&str, OwnOfChapter<'_>> =
        context.plan.chapters().map(|chapter| (chapter.id.as_str(), OwnOfChapter::of(chapter))).collect();
    for Mention { by, subject, of } in &context.plan.mentions {
        let subject = subject.as_ref().map_or("", Subject::as_str);
        let (chapter, id) = subject.split_once('/').unwrap_or((subject, subject));
        let by = By::new(if by.is_empty() { id } else { by.as_str() }, subject);
        match (of, own.get(chapter)) {
            (Mentioned::Source(id), _) => search.each(&by, &shared.sources, [id]),
            (Mentioned::Partner(id), _) => search.each(&by, &shared.partners, [id]),
            (Mentioned::Programme(id), _) => search.each(&by, &shared.programmes, [id]),
            (Mentioned::Decision(id), _) => search.each(&by, &shared.decisions, [id]),
            (Mentioned::Pillar(id), Some(own)) => search.each(&by, &own.pillars, [id]),
            (Mentioned::OwnGoal(id), Some(own)) if !own.chapter.has_broken(id) => {
                search.each(&by, &own.goals, [id]);
            }
            (Mentioned::Priority(id), _) if !names.has_chapter(id) => {
                let help = chapter_help(id, names);
                search.unknown(&by, "reference-priority", id.as_str(), id.place, help, None);
            }
            (Mentioned::Goal(goal), _) if !names.has_goal(goal) => {
                search.full_name(&by, "reference-goal", (&goal.value, goal.place), &names.goals());
            }
            (Mentioned::Indicator(one), _) if !names.has_indicator(one) => {
                search.full_name(&by, "reference-indicator", (&one.value, one.place), &names.indicators());
            }
            _ => {}
        }
    }
}

/// What can be referred to inside a chapter.
struct OwnOfChapter<'p> {
    chapter: &'p Chapter,
    pillars: Kind<'p>,
    goals: Kind<'p>,
}

impl<'p> OwnOfChapter<'p> {
    fn of(chapter: &'p Chapter) -> OwnOfChapter<'p> {
        let file = if chapter.is_monitor() {
            "monitor.toml".to_owned()
        } else {
            format!("priorities/{}.toml", chapter.id)
        };
        let pillars = chapter.pillars.iter().map(|pillar| (pillar.id.as_str(), pillar.title.as_str()));
        let goals = chapter.goals.iter().map(|goal| (goal.id.id.as_str(), goal.title.as_str()));
        OwnOfChapter {
            chapter,
            pillars: Kind::new("reference-pillar", pillars.collect(), "[[pillar]]", &file),
            goals: Kind::new("reference-goal", goals.collect(), "[[goal]]", &file),
        }
    }
}

fn in_series(search: &mut Search<'_>, shared: &Shared<'_>, context: &Context<'_>) {
    let titles: BTreeMap<&IndicatorId, &str> =
        context.plan.indicators().map(|indicator| (&indicator.id, indicator.title.as_str())).collect();
    for (id, series) in &context.plan.series {
        let by = By::new(titles.get(id).map_or_else(|| id.to_string(), |title| (*title).to_owned()), id);
        let measured = series.measurements.iter().filter_map(|one| one.source.as_ref());
        let elsewhere = series.references.iter().filter_map(|one| one.source.as_ref());
        search.each(&by, &shared.sources, series.source.iter().chain(measured).chain(elsewhere));
    }
}

fn in_evaluations(search: &mut Search<'_>, shared: &Shared<'_>, names: &Names<'_>, context: &Context<'_>) {
    for evaluation in context.plan.evaluations.values() {
        let title = Message::new("reference-by-evaluation").with("year", evaluation.year);
        let by = By::new(title, Subject::evaluation(evaluation.year));
        search.each(&by, &shared.partners, evaluation.voices.iter().map(|voice| &voice.partner));
        for reading in evaluation.priorities.iter().filter(|one| !names.has_chapter(&one.priority)) {
            let priority = &reading.priority;
            let help = chapter_help(priority, names);
            search.unknown(&by, "reference-priority", priority.as_str(), priority.place, help, None);
        }
        for reading in evaluation.indicators.iter().filter(|one| !names.has_indicator(&one.indicator)) {
            let named = (&reading.indicator.value, reading.indicator.place);
            search.full_name(&by, "reference-indicator", named, &names.indicators());
        }
        for judgement in evaluation.goals.iter().filter(|one| !names.has_goal(&one.goal)) {
            search.full_name(
                &by,
                "reference-goal",
                (&judgement.goal.value, judgement.goal.place),
                &names.goals(),
            );
        }
    }
}

fn in_reports(search: &mut Search<'_>, names: &Names<'_>, context: &Context<'_>) {
    for report in context.plan.reports.values() {
        let title = Message::new("reference-by-report").with("period", report.period.to_string());
        let by = By::new(title, Subject::report(report.period));
        for one in report.indicators.iter().filter(|one| !names.has_indicator(&one.of)) {
            let named = (&one.of.value, one.of.place);
            search.full_name(&by, "reference-indicator", named, &names.indicators());
        }
        for one in report.goals.iter().filter(|one| !names.has_goal(&one.of)) {
            search.full_name(&by, "reference-goal", (&one.of.value, one.of.place), &names.goals());
        }
    }
}

fn in_order_of_priorities(search: &mut Search<'_>, names: &Names<'_>, context: &Context<'_>) {
    let head = &context.plan.head;
    for priority in head.priorities.iter().filter(|id| !names.has_chapter(id)) {
        let message = Message::new("reference-unknown")
            .with("by", head.title.as_str())
            .with("what", Message::new("reference-priority"))
            .with("id", priority.as_str());
        // Only the order in which priorities are shown is in doubt: no report is wrong because of it.
        let help = chapter_help(priority, names);
        search.findings.push(RULE.finding(priority.place, message).help(help));
    }
}

fn chapter_help(id: &Id, names: &Names<'_>) -> Message {
    match nearest_id(id, names.chapters()) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None => Message::new("reference-unknown-help-priority").with("file", format!("priorities/{id}.toml")),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

fn full_name_help(id: &str, known: &[String]) -> Message {
    match near_miss(id, known.iter().map(String::as_str)) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None if id.contains('/') => Message::new("reference-unknown-help-gone"),
        None => Message::new("reference-unknown-help-name"),
    }
}
