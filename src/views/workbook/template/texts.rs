//! The sheet of texts that the evaluation of a year asks for, with the figures beside each question.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::sheet::{Asked, AskedColumn, SheetToFillIn, sheet_to_fill_in};
use super::to_fill_in::ToFillIn;
use crate::compute::{EvaluationReport, IndicatorReport, Question, questions};
use crate::exchange::TEXT_COLUMNS;
use crate::lang::{Arg, Catalogue, Message};
use crate::model::EvaluationText;
use crate::views::text::figure::figure;
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::remarks;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

const WIDTHS: [(usize, usize); 7] = [(24, 30), (9, 13), (9, 13), (9, 14), (20, 32), (46, 46), (12, 80)];

pub(super) fn texts_sheet(
    report: &EvaluationReport,
    asked: &ToFillIn<'_>,
    catalogue: &Catalogue,
) -> Result<Worksheet, XlsxError> {
    let headings = TEXT_COLUMNS.into_iter().map(|id| catalogue.text(id));
    let columns: Vec<AskedColumn> =
        headings.zip(WIDTHS).map(|(heading, width)| AskedColumn { heading, width }).collect();
    let rows: Vec<Vec<Asked>> = questions(report).iter().map(|one| row(one, report, catalogue)).collect();
    let name = catalogue.render(&Message::new("template-texts").with("year", report.year.to_string()));
    let instruction = [Message::new("template-texts-instruction"), asked.then.message()];
    let sheet = SheetToFillIn { name: &name, instruction, columns: &columns, rows: &rows, says_issued: true };
    sheet_to_fill_in(&sheet, catalogue)
}

fn row(one: &Question<'_>, report: &EvaluationReport, catalogue: &Catalogue) -> Vec<Asked> {
    let [was, now, wanted, judged] = match one.indicator {
        Some(of) => of_indicator(of, catalogue),
        None => {
            // Of the year as a whole, or of a priority, its judgements are counted.
            let all = report
                .priorities
                .iter()
                .filter(|priority| one.priority.is_none_or(|own| own.standing.id == priority.standing.id));
            let judged = all.flat_map(|priority| &priority.effects).map(|of| of.report.assessment);
            let count = judged.clone().count();
            let counts = if count == 0 { String::new() } else { Words(catalogue).judgement_counts(judged) };
            [String::new(), String::new(), String::new(), counts]
        }
    };
    vec![
        Asked::Given(question(one, report, catalogue)),
        Asked::Given(was),
        Asked::Given(now),
        Asked::Given(wanted),
        Asked::Given(judged),
        Asked::LongText(one.written.unwrap_or_default().trim().to_owned()),
        Asked::Given(one.text.name(report.year)),
    ]
}

/// What is asked, in words.
fn question(one: &Question<'_>, report: &EvaluationReport, catalogue: &Catalogue) -> String {
    let title = match (one.indicator, one.priority) {
        (Some(of), _) => of.report.title.as_str(),
        (None, Some(of)) => of.standing.shown_title(),
        (None, None) => "",
    };
    let id = match one.text {
        EvaluationText::Summary => "template-ask-summary",
        EvaluationText::Interpretation(_) => "template-ask-interpretation",
        EvaluationText::Adjustment(_) => "template-ask-adjustment",
        EvaluationText::Previous(_) => "template-ask-previous",
        EvaluationText::Indicator(_) => "template-ask-indicator",
    };
    let message = Message::new(id).with("title", Arg::plan(title));
    catalogue.render(&message.with("year", report.year.to_string()))
}

/// What it was, what it is, what is wanted and how that is judged, in the words of the paper.
fn of_indicator(of: &crate::compute::IndicatorEvaluation, catalogue: &Catalogue) -> [String; 4] {
    let report: &IndicatorReport = &of.report;
    let words = Words(catalogue);
    let figures = RowFigures::of(report, catalogue);
    let shown = |one: Option<RowFigure>| one.map(|one| format!("{} ({})", one.shown, one.period));
    let previous = || {
        let (at, unit) = (of.previous?, report.unit?);
        let shown = figure(at.value, unit, report.decimals, catalogue);
        Some(format!("{shown} ({})", words.period(at.period)))
    };
    let kept = report.cadence.iter().map(|promise| words.promise_kept(report, promise));
    let mut judged = vec![words.verdict(report)];
    judged.extend(kept.filter(|kept| !kept.is_empty()));
    judged.extend(remarks(report, catalogue));
    [
        shown(figures.measured_from).or_else(previous).unwrap_or_default(),
        shown(figures.standing).unwrap_or_default(),
        Wanted::on_one_line(report, catalogue),
        judged.join("; "),
    ]
}
