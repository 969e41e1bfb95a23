//! The figures as a workbook for Excel and LibreOffice: an overview, a sheet for each priority with a chart for each
//! indicator, and a sheet with all figures in one table.

mod block;
mod cell;
mod chapter;
mod chart;
mod columns;
mod figures;
mod number;
mod overview;
mod paper;
mod properties;
mod sheet_name;
mod template;

pub use template::{ToFillIn, WhenFilled, template_workbook};

use std::rc::Rc;

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::compute::{IndicatorReport, Judging, unread_indicators};
use crate::exchange::name_of;
use crate::lang::{Catalogue, Message};
use crate::model::Chapter;

use chapter::chapter_sheet;
use figures::figures_sheet;
use overview::{Overview, OverviewRow, overview_sheet};
use properties::properties;
use sheet_name::SheetNames;

/// Writes one plan or several as one workbook: the bytes of an XLSX file, the same for the same figures. `inside` says
/// that they are not all published.
///
/// # Errors
/// There is more than a workbook can hold: over a million figures.
pub fn workbook(all: &[Judging<'_>], inside: bool, catalogue: &Catalogue) -> Result<Vec<u8>, XlsxError> {
    let mut names = SheetNames::default();
    let overview_name = names.take(None, &catalogue.text("workbook-overview"));
    let figures_name = names.take(None, &catalogue.text("workbook-figures"));
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
            let (sheet, begins) = chapter_sheet(&page, own(), catalogue)?;
            chapters.push(sheet);
            rows.extend(own().zip(begins).map(|(report, row)| OverviewRow {
                plan: name_of(plan),
                priority: title.clone(),
                report,
                place: (name.clone(), row),
            }));
        }
    }
    let heads = all.iter().map(|judging| head(judging, catalogue)).collect();
    let has_errors = all.iter().any(|judging| !judging.invalid.is_empty());
    let overview = Overview { name: &overview_name, heads, has_errors, inside, several: all.len() > 1, rows };
    let mut book = Workbook::new();
    let mut properties = properties(all, catalogue)?;
    let remark = inside.then(|| catalogue.text("inside-remark"));
    if let Some(remark) = &remark {
        properties = properties.set_comment(remark);
    }
    book.set_properties(&properties);
    let mut sheets = vec![overview_sheet(&overview, catalogue)?];
    sheets.extend(chapters);
    sheets.push(figures_sheet(&figures_name, all, catalogue)?);
    for mut sheet in sheets {
        if let Some(remark) = &remark {
            // Printed by itself a sheet must say it too.
            sheet.set_header(format!("&C{remark}"));
        }
        book.push_worksheet(sheet);
    }
    book.save_to_buffer()
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

fn title(chapter: &Chapter, catalogue: &Catalogue) -> String {
    if chapter.is_monitor() && chapter.title.is_none() {
        return catalogue.text("word-monitor");
    }
    chapter.shown_title().to_owned()
}

fn head(judging: &Judging<'_>, catalogue: &Catalogue) -> String {
    let head = &judging.plan.head;
    catalogue.render(
        &Message::new("status-head")
            .with("title", head.title.as_str())
            .with("municipality", head.municipality.as_str())
            .with("date", judging.moment.day),
    )
}
