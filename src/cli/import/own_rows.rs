//! The rows of a table made for this program, looked through before any figure is taken: every row that cannot be meant as
//! it stands is told, all at once.

use super::arrival::Arrival;
use crate::cli::session::Session;
use ivp::compute::sources_of;
use ivp::edit::{Arrived, Becomes, Import, same_words};
use ivp::exchange::{Absent, CellReading, Observation, Stranded};
use ivp::lang::Message;
use ivp::model::{Id, Indicator, Plan, measurements_path};

/// Reads the rows as they were meant (a source by its name, `x` for yes), and gives what is wrong with them.
pub(super) fn settled(arrival: &mut Arrival, plan: &Plan, session: &mut Session<'_>) -> Vec<Message> {
    if !arrival.is_own_table() {
        return Vec::new();
    }
    let file = arrival.name.clone();
    let mut faults: Vec<Message> =
        arrival.figures.stranded.iter().filter_map(|row| stranded(row, &file, plan, session)).collect();
    let observations = std::mem::take(&mut arrival.figures.observations);
    for mut one in observations {
        let Some(indicator) = one.indicator.as_deref().and_then(|name| plan.find_indicator(name).ok()) else {
            // Whoever chooses the indicators tells that it is none.
            arrival.figures.observations.push(one);
            continue;
        };
        let row = Row { indicator, file: &file, plan };
        faults.extend(row.source(&mut one));
        faults.extend(row.sample(&one));
        row.part(&mut one);
        if indicator.unit.is_yes_no() && one.cell.eq_ignore_ascii_case("x") {
            one.value = CellReading::YesNo(true);
        }
        if row.is_without_reason(&mut one, session) {
            continue;
        }
        if one.is_blank() && one.note.is_some() {
            session.say(&row.said("own-remark-alone", &one));
        }
        arrival.figures.observations.push(one);
    }
    faults
}

/// A row with a figure and without a period.
fn stranded(row: &Stranded, file: &str, plan: &Plan, session: &mut Session<'_>) -> Option<Message> {
    let title = plan.find_indicator(&row.indicator).map_or(row.indicator.as_str(), |one| one.title.as_str());
    let message = |id: &'static str| {
        let message = Message::new(id).with("file", file).with("line", row.line);
        message.with("indicator", title).with("cell", format!("{}{}", row.column, row.line))
    };
    match &row.figure {
        Some(figure) => Some(message("own-no-period").with("text", figure.as_str())),
        None => {
            session.say(&message("own-remark-alone").with("period", "–"));
            None
        }
    }
}

struct Row<'r> {
    indicator: &'r Indicator,
    file: &'r str,
    plan: &'r Plan,
}

impl Row<'_> {
    fn said(&self, id: &'static str, one: &Observation) -> Message {
        Message::new(id)
            .with("file", self.file)
            .with("line", one.line)
            .with("text", one.cell.as_str())
            .with("period", one.period.to_string())
            .with("indicator", self.indicator.title.as_str())
    }

    /// The source by its id; what is wrong with it where it is none of the indicator's.
    fn source(&self, one: &mut Observation) -> Option<Message> {
        let typed = one.source.clone()?;
        let id = self.plan.source_by_name(&typed)?;
        one.source = Some(id.to_string());
        let series = self.plan.series.get(&self.indicator.id);
        let mut own: Vec<&str> = sources_of(self.indicator, series).map(Id::as_str).collect();
        own.dedup();
        if one.is_blank() || own.is_empty() || own.contains(&id.as_str()) {
            return None;
        }
        let sources: Vec<String> = own.into_iter().map(str::to_owned).collect();
        Some(self.said("own-other-source", one).with("text", typed).with("sources", sources))
    }

    /// Respondents where nobody was asked, or none of them.
    fn sample(&self, one: &Observation) -> Option<Message> {
        let count = one.n.as_deref().filter(|_| one.value != CellReading::None(Absent::Impossible))?;
        let asked = self.indicator.unit.asks_people() || self.indicator.unit.per().is_some();
        let id = match (asked, count.trim()) {
            (false, _) => "own-no-sample",
            (true, "0") => "own-empty-sample",
            (true, _) => return None,
        };
        Some(self.said(id, one).with("count", count.trim()))
    }

    /// The part by its id.
    fn part(&self, one: &mut Observation) {
        let typed = one.part.as_deref();
        if let Some(part) = typed.and_then(|typed| self.indicator.part_by_name(typed)) {
            one.part = Some(part.to_owned());
        }
    }

    /// Whether words stand where a figure is asked, without a reason why there is none; that is told. With a reason they
    /// are what they say: no figure.
    fn is_without_reason(&self, one: &mut Observation, session: &mut Session<'_>) -> bool {
        let says_none = matches!(one.value, CellReading::None(absent) if absent != Absent::Impossible)
            || NO_FIGURE.contains(&one.cell.to_lowercase().as_str());
        if !says_none {
            return false;
        }
        if one.missing.is_some() {
            one.value = CellReading::None(Absent::Inapplicable);
            return false;
        }
        session.say(&self.said("own-no-reason", one).with("name", self.indicator.id.to_string()));
        true
    }
}

/// What people write where there is no figure.
const NO_FIGURE: [&str; 8] =
    ["niet beschikbaar", "niet bekend", "geen", "geen cijfer", "not available", "not known", "none", "n/a"];

/// Says of figures that were there already that a remark with them was not taken over.
pub(super) fn tell_remarks(import: &Import, arrival: &Arrival, plan: &Plan, session: &mut Session<'_>) {
    if !arrival.is_own_table() {
        return;
    }
    let is_there = |one: &Arrived, note: &str| {
        let series = plan.series.get(&one.indicator);
        series.into_iter().flat_map(|series| &series.measurements).any(|known| {
            known.period.value == one.period
                && known.part.as_ref().map(|part| &part.value) == one.part.as_ref()
                && known.note.as_ref().is_some_and(|old| same_words(&old.value, note))
        })
    };
    for (one, becomes) in &import.rows {
        let Some(note) = one.note.as_deref().filter(|_| *becomes == Becomes::Same) else { continue };
        if is_there(one, note) {
            continue;
        }
        let title = plan.indicator(&one.indicator).map_or("", |indicator| indicator.title.as_str());
        let message = Message::new("own-remark-changed").with("line", one.line).with("indicator", title);
        let message = message.with("period", one.period.to_string()).with("file", arrival.name.as_str());
        session.say(&message.with("path", measurements_path(&one.indicator)));
    }
}
