//! The rows of a table made for this program, looked through before any figure is taken: every row that cannot be meant as
//! it stands is told, all at once.

use super::args::ImportArgs;
use super::arrival::Arrival;
use super::faults::Faults;
use crate::cli::session::Session;
use ivp::compute::sources_of;
use ivp::edit::{Arrived, Becomes, Import, same_words};
use ivp::exchange::{Absent, CellReading, Doubt, Observation, OwnColumn, Undated, names_stretch};
use ivp::lang::Message;
use ivp::model::{Id, Indicator, Period, Plan, measurements_path};

/// Reads the rows as they were meant (a source by its name, `x` for yes), and gives what is wrong with them.
pub(super) fn settled(
    arrival: &mut Arrival,
    args: &ImportArgs,
    plan: &Plan,
    faults: &mut Faults,
    session: &mut Session<'_>,
) {
    if !arrival.is_own_table() {
        return;
    }
    let is_ours = !args.reference;
    let mut undated = std::mem::take(&mut arrival.figures.undated);
    undated.retain_mut(|one| {
        let is_asked = is_stopped(one, arrival, plan, faults, session);
        if let Some(indicator) = indicator_of(&one.row, plan).filter(|_| is_asked && !one.row.is_blank()) {
            let period = if one.period.is_empty() { "–" } else { one.period.as_str() };
            Row { indicator, arrival, plan, period, is_ours }.settle(&mut one.row, faults);
        }
        is_asked
    });
    let mut observations = std::mem::take(&mut arrival.figures.observations);
    observations.retain_mut(|one| {
        let is_other = |indicator: &Indicator| {
            args.indicator
                .as_ref()
                .is_some_and(|name| plan.find_indicator(name).is_ok_and(|asked| asked.id != indicator.id))
        };
        // Whoever chooses the indicators tells that it is none.
        let Some(indicator) = indicator_of(one, plan).filter(|one| !is_other(one)) else { return true };
        let row = Row { indicator, arrival, plan, period: &one.period.to_string(), is_ours };
        row.settle(one, faults);
        if row.is_without_reason(one, session) {
            return false;
        }
        if one.is_blank() && one.note.is_some() {
            session.say(&row.said("own-remark-alone", OwnColumn::Note, one));
        }
        true
    });
    (arrival.figures.undated, arrival.figures.observations) = (undated, observations);
}

fn indicator_of<'p>(one: &Observation, plan: &'p Plan) -> Option<&'p Indicator> {
    one.indicator.as_deref().and_then(|name| plan.find_indicator(name).ok())
}

/// Whether a row whose period cannot be told stops the file. A remark alone does not, and is told.
fn is_stopped(
    one: &Undated,
    arrival: &Arrival,
    plan: &Plan,
    faults: &mut Faults,
    session: &mut Session<'_>,
) -> bool {
    let (line, name) = (one.row.line, one.row.indicator.as_deref().unwrap_or_default());
    let title = indicator_of(&one.row, plan).map_or(name, |indicator| indicator.title.as_str());
    let message = |id: &'static str| {
        let at = arrival.at(OwnColumn::Period, line);
        let cell = arrival.figures.cell(OwnColumn::Period, line).unwrap_or_default();
        let message = Message::new(id).with("at", at).with("cell", cell).with("indicator", title);
        message.with("file", arrival.name.as_str()).with("line", line)
    };
    if !one.period.is_empty() {
        faults.figure(line, bad_period("own-bad-period", &one.period, message));
    } else if let Some(figure) = &one.figure {
        faults.figure(line, message("own-no-period").with("text", figure.as_str()));
    } else {
        session.say(&message("own-remark-alone").with("period", "–"));
        return false;
    }
    true
}

/// That something is no period, with the one that it comes near to.
pub(super) fn bad_period(id: &'static str, text: &str, message: impl Fn(&'static str) -> Message) -> Message {
    let want = match Period::suggestion(text) {
        Some(better) => Message::new("import-want-this").with("better", better.to_string()),
        None => Message::new("import-want-period"),
    };
    message(id).with("text", text).with("want", want)
}

struct Row<'r> {
    indicator: &'r Indicator,
    arrival: &'r Arrival,
    plan: &'r Plan,
    /// As it is shown.
    period: &'r str,
    /// Its figure is one of ours: elsewhere there may be other parts.
    is_ours: bool,
}

impl Row<'_> {
    fn said(&self, id: &'static str, column: OwnColumn, one: &Observation) -> Message {
        Message::new(id)
            .with("at", self.arrival.at(column, one.line))
            .with("line", one.line)
            .with("text", one.cell.as_str())
            .with("period", self.period)
            .with("indicator", self.indicator.title.as_str())
    }

    /// Reads what it says beside its figure, and gives what is wrong with that.
    fn settle(&self, one: &mut Observation, faults: &mut Faults) {
        let all = [self.source(one), self.sample(one), self.part(one), self.status(one)];
        all.into_iter().flatten().for_each(|message| faults.figure(one.line, message));
        self.look_at_remark(one);
        if self.indicator.unit.is_yes_no() && one.cell.eq_ignore_ascii_case("x") {
            one.value = CellReading::YesNo(true);
        }
    }

    /// A remark can say that the figure is of a part of its period. One that stands in the plan was looked at before.
    fn look_at_remark(&self, one: &mut Observation) {
        let Some(remark) = one.note.as_deref().filter(|note| names_stretch(note, one.period)) else { return };
        let kept =
            self.plan.series.get(&self.indicator.id).into_iter().flat_map(|series| &series.measurements);
        let mut kept = kept.filter_map(|one| one.further.as_ref()?.note.as_ref());
        if kept.all(|note| note.value != remark) {
            one.doubt = Some(Doubt::AsOf(remark.to_owned()));
        }
    }

    fn status(&self, one: &mut Observation) -> Option<Message> {
        let typed = one.odd_status.take()?;
        Some(self.said("import-bad-status", OwnColumn::Status, one).with("text", typed))
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
        let message = self.said("own-other-source", OwnColumn::Source, one).with("text", typed);
        Some(message.with("sources", sources))
    }

    /// Respondents where nobody was asked, or none of them.
    fn sample(&self, one: &mut Observation) -> Option<Message> {
        let count = one.n.as_deref().filter(|_| one.value != CellReading::None(Absent::Impossible))?;
        let asked = self.indicator.unit.asks_people() || self.indicator.unit.per().is_some();
        let id = match (asked, count.trim()) {
            (false, _) => "own-no-sample",
            (true, "0") => "own-empty-sample",
            (true, _) => return None,
        };
        let message = self.said(id, OwnColumn::Respondents, one).with("count", count.trim());
        // It is told.
        one.n = None;
        Some(message)
    }

    /// The part by its id; what is wrong with it where the indicator has no such part.
    fn part(&self, one: &mut Observation) -> Option<Message> {
        let typed = one.part.clone()?;
        if let Some(part) = self.indicator.part_by_name(&typed) {
            one.part = Some(part.to_owned());
            return None;
        }
        let parts: Vec<&str> =
            self.indicator.breakdown.iter().flat_map(|one| &one.parts).map(|part| part.as_str()).collect();
        let id = if parts.is_empty() { "own-no-parts" } else { "own-bad-part" };
        (self.is_ours && !one.is_blank())
            .then(|| self.said(id, OwnColumn::Part, one).with("text", typed).with("parts", parts))
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
        session.say(
            &self.said("own-no-reason", OwnColumn::Value, one).with("name", self.indicator.id.to_string()),
        );
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
