//! The plan as a workbook for Excel and LibreOffice: how it stands, what is to be done, goals, actions and money, a sheet for
//! each priority with a chart for each indicator, and all figures in one table, once for people and once for programs.

mod block;
mod cell;
mod chapter;
mod chart;
mod columns;
mod counts;
mod figures;
mod listings;
mod number;
mod overview;
mod paper;
mod properties;
mod sheet_name;
mod table;
mod template;

pub use template::{ToFillIn, WhenFilled, template_workbook};

use std::rc::Rc;

use chrono::Datelike as _;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use crate::compute::{
    GoalCard, IndicatorReport, Judging, Within, actions, due, followups, glance, goal_card, status,
    unread_indicators,
};
use crate::exchange::name_of;
use crate::lang::{Catalogue, Message};
use crate::model::Chapter;
use crate::views::text::in_short::InShort;

use chapter::chapter_sheet;
use figures::{For, figures_sheet};
use overview::{Overview, OverviewPlan, OverviewRow, overview_sheet};
use properties::properties;
use sheet_name::{SheetNames, title};
use table::{Listing, TableColumn, Value, listing_sheet, words};

/// So many days are looked ahead for what is to be done.
const AHEAD: Within = Within::Days(30);

/// Writes one plan or several as one workbook: the bytes of an XLSX file, the same for the same figures. `inside` says
/// that they are not all published.
///
/// # Errors
/// There is more than a workbook can hold: over a million figures.
pub fn workbook(all: &[Judging<'_>], inside: bool, catalogue: &Catalogue) -> Result<Vec<u8>, XlsxError> {
    let mut names = SheetNames::default();
    let mut own = |id| names.take(None, &catalogue.text(id));
    let overview_name = own("workbook-overview");
    let listed = ["workbook-due", "show-goals", "show-actions", "workbook-money"].map(&mut own);
    let figures = [(own("workbook-figures"), For::People), (own("workbook-data"), For::Programs)];
    let mut chapters = Vec::new();
    let mut rows = Vec::new();
    for judging in all {
        let plan = judging.plan;
        let prefix = (all.len() > 1).then(|| prefix(judging, all));
        let reports = reports(judging);
        for chapter in plan.chapters().filter(|chapter| reports.iter().any(|(of, _)| of.id == chapter.id)) {
            let title = title(chapter, catalogue);
            let name = names.take(prefix.as_deref(), &title);
            let own =
                || reports.iter().filter(|(of, _)| of.id == chapter.id).map(|(_, report)| Rc::clone(report));
            let page = chapter::Page { judging, title: &title, name: &name, overview: &overview_name };
            let (sheet, blocks) = chapter_sheet(&page, own(), catalogue)?;
            chapters.push(sheet);
            rows.extend(own().zip(blocks).map(|(report, at)| OverviewRow {
                plan: name_of(plan),
                priority: title.clone(),
                report,
                place: (name.clone(), at.begin),
                line: at.line,
            }));
        }
    }
    let plans = all.iter().map(|judging| plan_of(judging, catalogue)).collect();
    let has_errors = all.iter().any(|judging| !judging.invalid.is_empty());
    let overview = Overview { name: &overview_name, plans, has_errors, rows };
    let mut book = Workbook::new();
    let mut properties = properties(all, catalogue)?;
    if inside {
        properties = properties.set_comment(catalogue.text("inside-remark"));
    }
    book.set_properties(&properties);
    let mut sheets = vec![overview_sheet(&overview, catalogue)?];
    sheets.extend(listings(all, (&listed, &overview_name), catalogue)?);
    sheets.extend(chapters);
    for (name, reader) in &figures {
        sheets.push(figures_sheet(name, *reader, all, catalogue)?);
    }
    // Printed by itself a sheet must say it too.
    let remark = catalogue.text(if inside { "inside-remark" } else { "workbook-inside" });
    for mut sheet in sheets {
        sheet.set_header(format!("&C{remark}"));
        book.push_worksheet(sheet);
    }
    book.save_to_buffer()
}

fn plan_of<'p>(judging: &Judging<'p>, catalogue: &Catalogue) -> OverviewPlan<'p> {
    let day = judging.moment.day;
    let short =
        InShort::of(&actions(judging, None, |_| true), &followups(judging, |_| true), day.year(), catalogue);
    OverviewPlan {
        name: name_of(judging.plan),
        head: head(judging, catalogue),
        short,
        glance: glance(&status(judging), &due(judging, AHEAD.from(day))),
    }
}

/// The sheets of what is to be done, of the goals, of the actions and of the money.
fn listings(
    all: &[Judging<'_>],
    ([due_name, goals_name, actions_name, money_name], overview): (&[String; 4], &str),
    catalogue: &Catalogue,
) -> Result<Vec<Worksheet>, XlsxError> {
    let [mut to_do, mut goals, mut acted, mut paid] = [const { Vec::new() }; 4];
    let mut complete = true;
    for judging in all {
        let cards: Vec<GoalCard<'_>> = judging.plan.goals().map(|one| goal_card(judging, one)).collect();
        let report = actions(judging, None, |_| true);
        complete &= report.complete;
        let until = due(judging, AHEAD.from(judging.moment.day));
        let of_plan = |rows: Vec<Vec<Value>>| {
            let named = |mut row: Vec<Value>| {
                row.splice(0..0, (all.len() > 1).then(|| Value::Text(name_of(judging.plan))));
                row
            };
            rows.into_iter().map(named).collect::<Vec<_>>()
        };
        to_do.extend(of_plan(listings::due_rows(&until, catalogue)));
        goals.extend(of_plan(listings::goal_rows(&cards, catalogue)));
        acted.extend(of_plan(listings::action_rows(&report, &cards, catalogue)));
        paid.extend(of_plan(listings::money_rows(&report, catalogue)));
    }
    let moment = all.first().map(|judging| AHEAD.from(judging.moment.day));
    let until = moment.map(|date| Message::new("due-nothing").with("date", date));
    let sheet = |name: &str, columns: &[TableColumn], rows, empty: String, money: bool| {
        let plan = (all.len() > 1).then(|| words("workbook-plan", 26));
        let notes = (money && !complete).then(|| catalogue.text("act-money-incomplete"));
        let columns: Vec<TableColumn> = plan.into_iter().chain(columns.iter().copied()).collect();
        // The last four are amounts.
        let first = u16::try_from(columns.len().saturating_sub(4)).unwrap_or_default();
        let added: Vec<u16> = if money { (first..first + 4).collect() } else { Vec::new() };
        let listing = Listing {
            name,
            overview,
            columns,
            rows,
            empty,
            added: &added,
            notes: notes.into_iter().collect(),
        };
        listing_sheet(&listing, catalogue)
    };
    let nothing = until.map_or_else(String::new, |message| catalogue.render(&message));
    Ok(vec![
        sheet(due_name, &listings::DUE, to_do, nothing, false)?,
        sheet(goals_name, &listings::GOALS, goals, String::new(), false)?,
        sheet(actions_name, &listings::ACTIONS, acted, catalogue.text("act-none"), false)?,
        sheet(money_name, &listings::MONEY, paid, catalogue.text("workbook-no-money"), true)?,
    ])
}

/// What is said of every indicator, also of one that cannot be read, and of one that does not hold yet on the day.
fn reports<'p>(judging: &Judging<'p>) -> Vec<(&'p Chapter, Rc<IndicatorReport>)> {
    let of = |chapter: &'p Chapter| {
        let own = chapter.indicators.iter().map(|one| judging.report(one));
        own.chain(unread_indicators(chapter)).map(move |report| (chapter, report)).collect::<Vec<_>>()
    };
    judging.plan.chapters().flat_map(of).collect()
}

/// By what the sheets of a plan are told from those of another.
fn prefix(judging: &Judging<'_>, all: &[Judging<'_>]) -> String {
    let head = &judging.plan.head;
    let same = all.iter().filter(|one| one.plan.head.municipality.value == head.municipality.value).count();
    if same > 1 {
        format!("{} {}", head.municipality.value, head.first_year.value.0)
    } else {
        head.municipality.value.clone()
    }
}

fn head(judging: &Judging<'_>, catalogue: &Catalogue) -> String {
    let head = &judging.plan.head;
    catalogue.render(&Message::new("status-head").with("plan", head.named()).with("date", judging.moment.day))
}
