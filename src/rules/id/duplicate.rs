//! An id names one thing: goals and indicators of a chapter share their ids, other things have their own kind's.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity, Subject};
use std::collections::BTreeMap;

use crate::lang::Message;
use crate::model::{At, Chapter, Id};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks id/duplicate
/// priorities/buurt.toml | id = "onveilig" | id = "overlast"
/// priorities/buurt.toml | id = "spreekuren" | id = "spreekuur"
/// sources.toml | id = "vragenlijst" | id = "politie"
/// partners.toml | | [[partner]]\nid = "wijkraad"\nname = "W"
/// decisions.toml | | [[decision]]\nid = "vaststelling"\ndate = 2025-01-01\nbody = "council"\ntitle = "B"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\n\n[[followup]]\nid = "a"\nkind = "motion"\ntext = "U"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("id/duplicate"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "",
        wrong: "\
[[indicator]]
id = \"onveilig\"
kind = \"performance\"
goal = \"minder-overlast\"
title = \"Gesprekken over veiligheid\"
unit = \"count\"
direction = \"higher\"
frequency = \"yearly\"",
        right: "\
[[indicator]]
id = \"gesprekken\"
kind = \"performance\"
goal = \"minder-overlast\"
title = \"Gesprekken over veiligheid\"
unit = \"count\"
direction = \"higher\"
frequency = \"yearly\"",
    },
};

/// An id where it stands, with the full name that it makes, for the things that reports name.
struct Borne<'p> {
    id: &'p Id,
    place: Place,
    subject: Option<Subject>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    for chapter in plan.chapters() {
        report(entries(chapter), findings);
        report(chapter.pillars.iter().map(|pillar| plain(&pillar.id)).collect(), findings);
        report(chapter.topics.iter().filter_map(|topic| topic.id.as_ref()).map(plain).collect(), findings);
    }
    report(plan.partners.iter().map(|partner| plain(&partner.id)).collect(), findings);
    report(plan.sources.iter().map(|source| plain(&source.id)).collect(), findings);
    report(plan.head.programmes.iter().map(|programme| plain(&programme.id)).collect(), findings);
    let participation = plan.analysis.participation.iter();
    report(participation.filter_map(|one| one.id.as_ref()).map(plain).collect(), findings);
    let decision = |id| Borne { subject: Some("decisions".into()), ..plain(id) };
    report(plan.decisions.iter().map(|one| decision(&one.id)).collect(), findings);
    let followup = |id| Borne { subject: Some("followups".into()), ..plain(id) };
    report(plan.followups.iter().map(|one| followup(&one.id)).collect(), findings);
    for year in plan.actions.values() {
        let actions = year.actions.iter().map(|action| Borne {
            id: &action.id.id,
            place: action.id_place,
            subject: Some(action.id.to_string().into()),
        });
        report(actions.collect(), findings);
    }
}

fn plain(id: &At<Id>) -> Borne<'_> {
    Borne { id: &id.value, place: id.place, subject: None }
}

/// Goals, indicators, and what was to be one of them.
fn entries(chapter: &Chapter) -> Vec<Borne<'_>> {
    let goals = chapter.goals.iter().map(|goal| (&goal.id.id, goal.id_place));
    let indicators = chapter.indicators.iter().map(|indicator| (&indicator.id.id, indicator.id_place));
    let broken = chapter.broken.iter().filter_map(|broken| Some((broken.id.as_ref()?, broken.id_place)));
    goals
        .chain(indicators)
        .chain(broken)
        .map(|(id, place)| Borne { id, place, subject: Some(format!("{}/{id}", chapter.id).into()) })
        .collect()
}

fn report(mut all: Vec<Borne<'_>>, findings: &mut Vec<Diagnostic>) {
    all.sort_by_key(|borne| borne.place);
    let mut first = BTreeMap::new();
    for Borne { id, place, subject } in all {
        let Some(earlier) = first.get(id) else {
            first.insert(id, place);
            continue;
        };
        let finding = RULE
            .finding(place, Message::new("id-duplicate").with("id", id.as_str()))
            .related(*earlier, Message::new("id-duplicate-first"))
            .help(Message::new("id-duplicate-help").with("better", format!("{id}-2")));
        findings.push(Diagnostic { subject, ..finding });
    }
}
