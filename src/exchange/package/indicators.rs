//! The table of indicators: what is measured, from where it is measured, what is to be reached, and the judgement.

use std::collections::BTreeMap;

use chrono::Datelike as _;

use super::public::Public;
use super::schema::{Field, Type, field, required};
use super::table::{ForeignKey, Table, year};
use crate::compute::{Assessment, IndicatorReport, TargetReport};
use crate::exchange::csv::Cell;
use crate::exchange::tidy::name_of;
use crate::model::{
    Change, Direction, Frequency, Indicator, IndicatorId, IndicatorKind, Per, Quantity, Target, TargetForm,
    UnitWord,
};

/// The table of all plans.
pub(super) fn indicators(plans: &[Public<'_>]) -> Table {
    Table {
        name: "indicators",
        fields: columns(),
        key: &["plan", "indicator"],
        references: vec![
            ForeignKey { fields: &["plan"], table: "plans", to: &["plan"] },
            ForeignKey { fields: &["plan", "priority"], table: "priorities", to: &["plan", "priority"] },
            ForeignKey { fields: &["plan", "goal"], table: "goals", to: &["plan", "goal"] },
        ],
        rows: plans.iter().flat_map(of_plan).collect(),
    }
}

fn columns() -> Vec<Field> {
    use Type::{Date, Integer, Number, Text};
    vec![
        required("plan", Text),
        required("indicator", Text),
        required("priority", Text),
        field("goal", Text),
        required("title", Text),
        required("kind", Text).of_words(IndicatorKind::ALL.iter().map(|one| one.word())),
        required("unit", Text).of_words(UnitWord::ALL.iter().map(|one| one.word())),
        field("per", Number),
        required("direction", Text).of_words(Direction::ALL.iter().map(|one| one.word())),
        required("frequency", Text).of_words(Frequency::ALL.iter().map(|one| one.word())),
        field("question", Text),
        field("baseline_period", Text),
        field("baseline", Number),
        field("target_kind", Text).of_words([
            "value",
            "change",
            "within",
            "at-least",
            "at-most",
            "better-than",
        ]),
        field("target", Number),
        field("target_change", Number),
        field("target_change_unit", Text).of_words(["percent", "points"]),
        field("target_by", Integer),
        field("target_per", Text).of_words(Per::ALL.iter().map(|one| one.word())),
        field("target_from", Integer),
        field("assessment", Text).of_words(Assessment::ALL.iter().map(|one| one.word())),
        required("assessed_on", Date),
        field("from_year", Integer),
        field("ended_in", Text),
        field("target_period", Text),
        field("target_steps", Text),
        field("target_region", Text),
        field("target_for_each", Text),
        field("assumed", Text),
    ]
}

fn of_plan(public: &Public<'_>) -> Vec<Vec<Cell>> {
    let reports: BTreeMap<&IndicatorId, &IndicatorReport> = public
        .status
        .priorities
        .iter()
        .flat_map(|priority| &priority.indicators)
        .chain(&public.status.monitor)
        .filter_map(|report| Some((report.id.known()?, report.as_ref())))
        .collect();
    let row = |one: &Indicator| row(public, one, reports.get(&one.id).copied());
    public.plan().indicators().map(row).collect()
}

fn row(public: &Public<'_>, indicator: &Indicator, report: Option<&IndicatorReport>) -> Vec<Cell> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let mut cells = vec![
        Cell::Text(name_of(public.plan())),
        Cell::Text(indicator.id.to_string()),
        text(indicator.id.chapter.as_str()),
        indicator.goal_id().map(|goal| goal.to_string()).into(),
        text(&indicator.title),
        text(indicator.kind.word()),
        text(indicator.unit.word()),
        indicator.unit.per().map_or(Cell::Empty, Cell::Number),
        text(indicator.direction.word()),
        text(indicator.frequency.word()),
        indicator.question.as_ref().map(|question| question.value.clone()).into(),
        indicator.baseline.map(|baseline| baseline.value.to_string()).into(),
        baseline(report),
    ];
    cells.extend(target(indicator, report));
    cells.extend([
        assessment(public, indicator, report).map(|one| one.word()).into(),
        Cell::Text(public.judging.moment.day.to_string()),
        year(indicator.years.from.map(|from| from.value.0)),
        indicator.years.ended.as_ref().map(|ended| ended.period.value.to_string()).into(),
    ]);
    cells.extend(more_of_target(indicator));
    cells.push(joined(indicator.assumptions().map(str::to_owned).collect()));
    cells
}

fn baseline(report: Option<&IndicatorReport>) -> Cell {
    let cited = report.and_then(|report| report.baseline.as_ref());
    cited.map_or(Cell::Empty, |cited| Cell::Number(Quantity::number(cited.value)))
}

/// Kind, value, change and its unit, year, how often, from when on.
fn target(indicator: &Indicator, report: Option<&IndicatorReport>) -> [Cell; 7] {
    let [mut kind, mut value, mut change, mut of, mut by, mut per, mut from] = [const { Cell::Empty }; 7];
    let shown = |change: Change| match change {
        Change::Percent(percent) => (Cell::Number(percent), Some("percent").into()),
        Change::Points(points) => (Cell::Number(points), Some("points").into()),
    };
    match indicator.target.as_ref().map(|target| &target.form) {
        Some(TargetForm::Level { value: level, .. }) => {
            (kind, value) = (Some("value").into(), Cell::Number(level.value));
        }
        Some(TargetForm::Change { change: wanted, .. }) => {
            kind = Some("change").into();
            (change, of) = shown(wanted.value);
            let level = report.and_then(|report| report.target.as_ref()).and_then(TargetReport::value);
            value = level.map_or(Cell::Empty, Cell::Number);
        }
        Some(TargetForm::Within { within, .. }) => {
            kind = Some("within").into();
            (change, of) = shown(within.value);
        }
        Some(TargetForm::Promise(promise)) => {
            kind = Cell::Text(promise.norm.key().replace('_', "-"));
            value = Cell::Number(promise.norm.number().value);
            per = Cell::Text(promise.per.value.word().to_owned());
            from = year(promise.from.map(|from| from.value.start().year()));
        }
        Some(TargetForm::BetterThan { .. }) => kind = Some("better-than").into(),
        None => {}
    }
    if let Some(year_of) = indicator.target.as_ref().and_then(Target::by) {
        by = year(Some(year_of.value.end().year()));
    }
    [kind, value, change, of, by, per, from]
}

/// The period that it is to be reached by, later numbers, the region it is held against, and the parts it holds for.
fn more_of_target(indicator: &Indicator) -> [Cell; 4] {
    let by = indicator.target.as_ref().and_then(Target::by).map(|by| by.value.to_string());
    let steps = indicator.promise().into_iter().flat_map(|promise| &promise.steps);
    let steps = steps.map(|step| format!("{}: {}", step.from.value.0, step.value.value)).collect();
    let region = match indicator.target.as_ref().map(|target| &target.form) {
        Some(TargetForm::BetterThan { region, .. }) => Some(region.value.clone()),
        _ => None,
    };
    let each = indicator.each().into_iter().map(str::to_owned).collect();
    [by.into(), joined(steps), region.into(), joined(each)]
}

fn joined(texts: Vec<String>) -> Cell {
    (!texts.is_empty()).then(|| texts.join("; ")).into()
}

/// The judgement of what is public; of a promise, unless that does not tell if it was kept.
fn assessment(
    public: &Public<'_>,
    indicator: &Indicator,
    report: Option<&IndicatorReport>,
) -> Option<Assessment> {
    report.filter(|_| !public.unjudged.contains(&indicator.id)).map(|report| report.assessment)
}
