//! The tables about plans, priorities, goals, actions and sources.

use std::collections::BTreeMap;

use super::public::Public;
use super::schema::{Type, field, required};
use super::table::{ForeignKey, Table, year};
use crate::compute::GoalReport;
use crate::exchange::csv::Cell;
use crate::exchange::tidy::name_of;
use crate::lang::{Catalogue, Language};
use crate::model::{
    Action, ActionState, AdoptionStatus, At, Body, Chapter, Goal, GoalId, GoalKind, GoalState, Head, Id,
    Lifetime, Plan, Source, YearMoney,
};
use Type::{Date, Integer, Number, Text};

const TO_PLAN: ForeignKey = ForeignKey { fields: &["plan"], table: "plans", to: &["plan"] };
const TO_PRIORITY: ForeignKey =
    ForeignKey { fields: &["plan", "priority"], table: "priorities", to: &["plan", "priority"] };
const TO_ACTION: ForeignKey =
    ForeignKey { fields: &["plan", "action"], table: "actions", to: &["plan", "action"] };
const TO_GOAL: ForeignKey = ForeignKey { fields: &["plan", "goal"], table: "goals", to: &["plan", "goal"] };

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn said(text: Option<&At<String>>) -> Cell {
    text.map(|text| text.value.clone()).into()
}

/// From which year something holds, and in which period it ended.
fn lifetime(years: &Lifetime) -> [Cell; 2] {
    let ended = years.ended.as_ref().map(|ended| ended.period.value.to_string());
    [year(years.from.map(|from| from.value.0)), ended.into()]
}

/// The plans themselves.
pub(super) fn plans(plans: &[Public<'_>]) -> Table {
    Table {
        name: "plans",
        fields: vec![
            required("plan", Text),
            required("title", Text),
            required("municipality", Text),
            field("municipality_code", Text),
            required("first_year", Integer),
            required("last_year", Integer),
            required("language", Text).of_words(Language::ALL.iter().map(|one| one.code())),
            required("status", Text).of_words(AdoptionStatus::ALL.iter().map(|one| one.word())),
            field("adopted_by", Text).of_words(Body::ALL.iter().map(|one| one.word())),
            field("adopted_on", Date),
            field("publish_from", Number),
            field("licence", Text),
            required("judged_on", Date),
        ],
        key: &["plan"],
        references: Vec::new(),
        rows: plans.iter().map(plan).collect(),
    }
}

/// The codes of the municipality, or of those of a region.
fn codes(head: &Head) -> Option<String> {
    let codes: Vec<&str> =
        head.municipalities.iter().filter_map(|one| one.code.as_ref()).map(|code| code.as_str()).collect();
    (!codes.is_empty()).then(|| codes.join(", "))
}

fn plan(public: &Public<'_>) -> Vec<Cell> {
    let judging = public.judging;
    let head = &judging.plan.head;
    let adopted = head.adopted.as_ref();
    vec![
        Cell::Text(name_of(judging.plan)),
        text(&head.title),
        text(&head.municipality),
        codes(head).into(),
        year(Some(head.first_year.value.0)),
        year(Some(head.last_year.value.0)),
        text(head.language.value.code()),
        text(head.status.word()),
        adopted.map(|adopted| adopted.body.value.word()).into(),
        adopted.and_then(|adopted| adopted.date).map(|date| date.value.to_string()).into(),
        head.publication.publish_from.map_or(Cell::Empty, |from| Cell::Number(from.value.into())),
        said(head.publication.licence.as_ref()),
        Cell::Text(judging.moment.day.to_string()),
    ]
}

/// The priorities, and of each plan the indicators outside them as one more.
pub(super) fn priorities(plans: &[Public<'_>], catalogue: &Catalogue) -> Table {
    let of_plan = |public: &Public<'_>| -> Vec<Vec<Cell>> {
        let chapters = public.plan().chapters().enumerate();
        chapters.map(|(index, chapter)| priority(public.plan(), chapter, index + 1, catalogue)).collect()
    };
    Table {
        name: "priorities",
        fields: vec![
            required("plan", Text),
            required("priority", Text),
            required("position", Integer),
            required("title", Text),
            field("ambition", Text),
            field("from_year", Integer),
            field("ended_in", Text),
        ],
        key: &["plan", "priority"],
        references: vec![TO_PLAN],
        rows: plans.iter().flat_map(of_plan).collect(),
    }
}

fn priority(plan: &Plan, chapter: &Chapter, position: usize, catalogue: &Catalogue) -> Vec<Cell> {
    let title = match &chapter.title {
        None if chapter.is_monitor() => catalogue.text("package-monitor"),
        _ => chapter.shown_title().to_owned(),
    };
    let mut cells = vec![
        Cell::Text(name_of(plan)),
        text(chapter.id.as_str()),
        Cell::Text(position.to_string()),
        Cell::Text(title),
        said(chapter.ambition.as_ref()),
    ];
    cells.extend(lifetime(&chapter.years));
    cells
}

/// The goals, with the state that follows from what is public.
pub(super) fn goals(plans: &[Public<'_>]) -> Table {
    let of_plan = |public: &Public<'_>| -> Vec<Vec<Cell>> {
        let reports = public.status.priorities.iter().flat_map(|priority| &priority.goals);
        let reports: BTreeMap<&GoalId, &GoalReport> =
            reports.filter_map(|report| Some((report.id.known()?, report))).collect();
        let row = |one: &Goal| goal(public, one, reports.get(&one.id).copied());
        public.plan().goals().map(row).collect()
    };
    Table {
        name: "goals",
        fields: vec![
            required("plan", Text),
            required("goal", Text),
            required("priority", Text),
            field("pillar", Text),
            required("title", Text),
            field("text", Text),
            required("kind", Text).of_words(GoalKind::ALL.iter().map(|one| one.word())),
            field("lead", Text),
            field("state", Text).of_words(GoalState::ALL.iter().map(|one| one.word())),
            field("from_year", Integer),
            field("ended_in", Text),
        ],
        key: &["plan", "goal"],
        references: vec![TO_PLAN, TO_PRIORITY],
        rows: plans.iter().flat_map(of_plan).collect(),
    }
}

fn goal(public: &Public<'_>, goal: &Goal, report: Option<&GoalReport>) -> Vec<Cell> {
    let plan = public.plan();
    let pillar = goal.pillar.as_ref().and_then(|id| {
        let pillars = &plan.chapter(&goal.id.chapter)?.pillars;
        pillars.iter().find(|pillar| pillar.id.value == id.value)
    });
    // With what is internal it may be another.
    let state = report.filter(|_| !public.goals_unjudged.contains(&goal.id)).and_then(GoalReport::state);
    let mut cells = vec![
        Cell::Text(name_of(plan)),
        Cell::Text(goal.id.to_string()),
        text(goal.id.chapter.as_str()),
        pillar.map(|pillar| pillar.title.value.clone()).into(),
        text(&goal.title),
        said(goal.text.as_ref()),
        text(goal.kind.word()),
        lead(plan, goal.lead.as_ref()),
        state.map(GoalState::word).into(),
    ];
    cells.extend(lifetime(&goal.years));
    cells
}

fn lead(plan: &Plan, lead: Option<&At<Id>>) -> Cell {
    lead.map(|lead| plan.partner_name(&lead.value).to_owned()).into()
}

/// The actions. What was agreed with partners, the log and money that is not yet decided on stay in the plan.
pub(super) fn actions(plans: &[Public<'_>]) -> Table {
    Table {
        name: "actions",
        fields: vec![
            required("plan", Text),
            required("action", Text),
            required("year", Integer),
            required("title", Text),
            field("text", Text),
            required("state", Text).of_words(ActionState::ALL.iter().map(|one| one.word())),
            field("goal", Text),
            field("goals", Text),
            field("basis", Text),
            field("lead", Text),
            field("portfolio", Text),
            field("start_period", Text),
            field("end_period", Text),
            field("result", Text),
            field("budget", Number),
            field("spent", Number),
            field("hours", Number),
        ],
        key: &["plan", "action"],
        references: vec![TO_PLAN, TO_GOAL],
        rows: plans
            .iter()
            .flat_map(|public| {
                let years = public.plan().actions.iter();
                years
                    .flat_map(|(year, of_year)| of_year.actions.iter().map(|one| (*year, one)))
                    .map(|(year, one)| action(public.plan(), year, one))
            })
            .collect(),
    }
}

fn action(plan: &Plan, of_year: i32, action: &Action) -> Vec<Cell> {
    let goals: Vec<String> = action.goals.iter().map(|goal| goal.value.to_string()).collect();
    let money = |amount: Option<At<f64>>| amount.map_or(Cell::Empty, |amount| Cell::Number(amount.value));
    vec![
        Cell::Text(name_of(plan)),
        Cell::Text(action.id.to_string()),
        year(Some(of_year)),
        text(&action.title),
        said(action.text.as_ref()),
        text(action.state.word()),
        action.goal().map(|goal| goal.value.to_string()).into(),
        (!action.goals.is_empty()).then(|| goals.join(" ")).into(),
        said(action.basis.as_ref()),
        lead(plan, action.lead.as_ref()),
        said(action.portfolio.as_ref()),
        action.start.map(|period| period.value.to_string()).into(),
        action.end.map(|period| period.value.to_string()).into(),
        said(action.result.as_ref()),
        money(action.budget),
        money(action.spent),
        money(action.hours),
    ]
}

/// The money of actions over several years, where the plan tells it by year.
pub(super) fn action_years(plans: &[Public<'_>]) -> Table {
    let money = |amount: Option<At<f64>>| amount.map_or(Cell::Empty, |amount| Cell::Number(amount.value));
    let rows = |plan: &Plan| -> Vec<Vec<Cell>> {
        let of_action = |action: &Action| -> Vec<Vec<Cell>> {
            let row = |one: &YearMoney| {
                let name = [Cell::Text(name_of(plan)), Cell::Text(action.id.to_string())];
                let amounts = [year(Some(one.year.value.0)), money(one.budget), money(one.spent)];
                name.into_iter().chain(amounts).collect()
            };
            action.money.iter().map(row).collect()
        };
        plan.all_actions().flat_map(of_action).collect()
    };
    Table {
        name: "action_years",
        fields: vec![
            required("plan", Text),
            required("action", Text),
            required("year", Integer),
            field("budget", Number),
            field("spent", Number),
        ],
        key: &["plan", "action", "year"],
        references: vec![TO_PLAN, TO_ACTION],
        rows: plans.iter().flat_map(|public| rows(public.plan())).collect(),
    }
}

/// Where the figures come from.
pub(super) fn sources(plans: &[Public<'_>]) -> Table {
    Table {
        name: "sources",
        fields: vec![
            required("plan", Text),
            required("source", Text),
            required("name", Text),
            field("publisher", Text),
            field("url", Text),
            field("table", Text),
            field("licence", Text),
            field("caveats", Text),
        ],
        key: &["plan", "source"],
        references: vec![TO_PLAN],
        rows: plans
            .iter()
            .flat_map(|public| public.plan().sources.iter().map(|one| source(public.plan(), one)))
            .collect(),
    }
}

fn source(plan: &Plan, source: &Source) -> Vec<Cell> {
    let caveats: Vec<&str> = source.caveats.iter().map(|caveat| caveat.as_str()).collect();
    vec![
        Cell::Text(name_of(plan)),
        text(source.id.as_str()),
        text(&source.name),
        said(source.publisher.as_ref()),
        said(source.url.as_ref()),
        said(source.table.as_ref()),
        said(source.licence.as_ref()),
        (!caveats.is_empty()).then(|| caveats.join("\n")).into(),
    ]
}
