//! `ivp.due/1`.

use chrono::NaiveDate;
use serde::Serialize;

use super::{keys, versioned};
use crate::compute::{DueAbout, DueItem, DueReport, DueWhat, ReportHead, Resolution};
use crate::model::{ActionState, PeriodRange};
use crate::views::due::words::{Blanks, command};

/// Writes down what is due as JSON.
pub fn due_json(report: &DueReport<'_>) -> String {
    versioned("ivp.due/1", report)
}

keys! { DueReport<'_> => Due }

#[derive(Serialize)]
#[serde(remote = "DueReport")]
struct Due<'p> {
    #[serde(flatten)]
    head: ReportHead<'p>,
    until: NaiveDate,
    items: Vec<DueItem>,
}

#[derive(Serialize)]
struct Item<'i> {
    what: &'static str,
    name: &'i DueAbout,
    title: &'i str,
    period: PeriodRange,
    part: Option<&'i str>,
    due: NaiveDate,
    overdue: bool,
    needed: Option<f64>,
    state: Option<ActionState>,
    command: Option<String>,
    file: Option<&'i str>,
    table: Option<&'i str>,
}

impl Serialize for DueItem {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (needed, state) = match self.what {
            DueWhat::Promise { needed, .. } => (Some(needed), None),
            DueWhat::Action { state, .. } => (None, Some(state)),
            _ => (None, None),
        };
        let of_round = match &self.what {
            DueWhat::Round(one) => one.file(),
            _ => None,
        };
        let (file, table) = match &self.resolution {
            Resolution::FillIn { file, table } => (Some(file.as_str()), Some(table.as_str())),
            _ => (of_round.as_deref(), None),
        };
        let (what, period, part) = (self.what.word(), self.what.period(), self.what.part());
        let DueItem { name, title, due, overdue, .. } = self;
        let (due, overdue, command) = (*due, *overdue, command(self, &Blanks::plain()));
        Item { what, name, title, period, part, due, overdue, needed, state, command, file, table }
            .serialize(to)
    }
}
