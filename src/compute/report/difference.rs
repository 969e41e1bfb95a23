//! What an edit does to the plan: the changes thing by thing, and what becomes of the judgements.

use chrono::NaiveDate;

use crate::compute::assessment::Assessment;
use crate::compute::judging::Judging;
use crate::compute::moment::Moment;
use crate::compute::report::status::status;
use crate::diagnostic::Invalid;
use crate::lang::{Arg, Message};
use crate::model::difference::{
    Difference, FieldValue, FigureChange, FigureDifference, Key, State, Thing, ThingChange, ThingId,
    differences, figure_in_words, state,
};
use crate::model::{GoalState, Id, KnownMeasurement, Loaded, Measurement, Period, Plan, Status, known};

/// What differs between two versions of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct DifferenceReport {
    /// The earlier version, as the reader named it.
    pub from: String,
    /// The day on which that was made.
    pub made: NaiveDate,
    /// What changed, in the order of the plan.
    pub things: Vec<ThingChanged>,
    /// What a rule asks of the edit: a decision, a correction.
    pub asks: Vec<Message>,
    /// What a rule finds only in the edit together with what was added elsewhere since.
    pub together: Vec<Message>,
}

impl DifferenceReport {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.things.is_empty() && self.asks.is_empty() && self.together.is_empty()
    }
}

/// What became of one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct ThingChanged {
    pub thing: Thing,
    /// What became of it as a whole.
    pub presence: Presence,
    /// What it says otherwise.
    pub fields_changed: Vec<FieldChanged>,
    /// The decisions that were added with the edit and allow what changed about it.
    pub allowed_by: Vec<String>,
    /// Its figures that came, went or changed.
    pub figures: Vec<FigureChanged>,
    /// The judgement before and after, where it is another or could have been.
    pub judgement: Option<[Judgement; 2]>,
}

/// What became of a thing as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name than this.
    Renamed(ThingId),
    /// It was there and still is.
    Kept,
}

/// What a thing says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChanged {
    pub key: Key,
    /// What it said.
    pub old: Option<Arg>,
    /// What it says.
    pub new: Option<Arg>,
}

/// A figure that came, went or changed.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureChanged {
    pub period: Option<Period>,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// As it was.
    pub old: Option<Arg>,
    pub new: Option<Arg>,
    /// The figure that the new one corrects.
    pub corrected: Option<Arg>,
    /// What belongs to a new figure: its source, that it will be revised, a remark.
    pub details: Vec<Arg>,
    pub what: FigureChange,
    /// The keys under which both say something else: the ids of the messages that name them.
    pub keys: Vec<&'static str>,
    /// Why the new one corrects an earlier one.
    pub corrects: Option<String>,
}

/// A judgement of an indicator or the state of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    /// Of an indicator.
    Indicator(Assessment),
    /// Of a goal.
    Goal(GoalState),
}

/// How much an edit changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// New figures that correct none.
    pub figures: usize,
    pub corrections: usize,
    /// Figures that were overwritten, or changed beside the figure itself.
    pub rewritten: usize,
    pub removed_figures: usize,
    /// Things that are new, figures aside.
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    /// Judgements that are others than before.
    pub judgements: usize,
}

impl Counts {
    /// The counts of a report.
    pub fn of(report: &DifferenceReport) -> Counts {
        let mut counts = Counts::default();
        for one in &report.things {
            match &one.presence {
                Presence::Added => counts.added += 1,
                Presence::Removed => counts.removed += 1,
                Presence::Renamed(_) => counts.changed += 1,
                Presence::Kept => counts.changed += usize::from(!one.fields_changed.is_empty()),
            }
            for figure in &one.figures {
                *match (&figure.old, &figure.new) {
                    (None, _) if figure.corrects.is_some() => &mut counts.corrections,
                    (None, _) => &mut counts.figures,
                    (_, None) => &mut counts.removed_figures,
                    _ => &mut counts.rewritten,
                } += 1;
            }
            counts.judgements += usize::from(one.judgement.is_some_and(|[then, now]| then != now));
        }
        counts
    }
}

/// A version of a plan that was read, with what errors make invalid in it.
#[derive(Debug, Clone, Copy)]
pub struct Version<'p> {
    /// What was read.
    pub loaded: &'p Loaded,
    /// What errors make invalid.
    pub invalid: &'p Invalid,
}

/// Works out what an edit does; none when one of the two versions could not be read at all.
pub fn difference(
    old: Version<'_>,
    new: Version<'_>,
    moment: Moment,
    from: String,
    made: NaiveDate,
) -> Option<DifferenceReport> {
    let states = [state(old.loaded, old.invalid)?, state(new.loaded, new.invalid)?];
    let [before, after] = states;
    let mut things = changes(before, after);
    let of = |version, plan| judgements(version, plan, moment);
    let (before, after) = (of(old, before.plan), of(new, after.plan));
    judged_otherwise(&before, after, &mut things);
    Some(DifferenceReport { from, made, things, asks: Vec::new(), together: Vec::new() })
}

/// What changed thing by thing, the judgements aside.
pub fn changes(before: State<'_>, after: State<'_>) -> Vec<ThingChanged> {
    let found = differences(before, after);
    let mut things: Vec<ThingChanged> = Vec::new();
    for difference in &found.things {
        add(&mut things, difference);
    }
    for (id, says) in found.contents {
        let Some(changed) = things.iter_mut().find(|one| one.thing.id == id) else { continue };
        let field = |(key, said): (Key, FieldValue)| FieldChanged { key, old: None, new: Some(said.value) };
        changed.fields_changed = says.into_iter().map(field).collect();
    }
    for figure in &found.figures {
        let thing = Thing { id: ThingId::Indicator(figure.indicator.clone()), title: figure.title() };
        of_thing(&mut things, &thing).figures.push(figure_changed(figure, after));
    }
    things
}

/// What is said of a thing so far.
fn of_thing<'t>(things: &'t mut Vec<ThingChanged>, thing: &Thing) -> &'t mut ThingChanged {
    let same = |one: &ThingChanged| one.thing.id == thing.id;
    let index = things.iter().position(same).unwrap_or_else(|| {
        things.push(ThingChanged {
            thing: thing.clone(),
            presence: Presence::Kept,
            fields_changed: Vec::new(),
            allowed_by: Vec::new(),
            figures: Vec::new(),
            judgement: None,
        });
        things.len() - 1
    });
    &mut things[index]
}

fn add(things: &mut Vec<ThingChanged>, difference: &Difference) {
    let shown = |said: &Option<FieldValue>| said.as_ref().map(|said| said.value.clone());
    let changed = of_thing(things, &difference.thing);
    match &difference.what {
        ThingChange::Added(_) => changed.presence = Presence::Added,
        ThingChange::Removed(_) => changed.presence = Presence::Removed,
        ThingChange::Renamed { from, .. } => changed.presence = Presence::Renamed(from.clone()),
        ThingChange::Set { key, old, new, .. } => {
            changed.fields_changed.push(FieldChanged { key: key.clone(), old: shown(old), new: shown(new) });
        }
    }
}

/// What a new figure rests on, in words.
fn details(new: &Measurement, figure: &FigureDifference<'_>, plan: &Plan) -> Vec<Arg> {
    let series = plan.series.get(figure.indicator);
    let source = series.and_then(|series| series.source_of(new, figure.definition));
    let name =
        |id: &Id| plan.sources.iter().find(|one| one.id.value == *id).map(|one| one.name.value.clone());
    let source = source.map(|id| name(id).unwrap_or_else(|| id.to_string()));
    let mut all: Vec<Arg> = source.into_iter().map(Arg::from).collect();
    if new.state() != Status::Definitive {
        all.push(Message::new(new.state().message_id()).into());
    }
    if new.representative.is_some_and(|is| !is.value) {
        all.push(Message::new("diff-not-representative").into());
    }
    all.extend(new.note.as_ref().map(|note| Arg::from(note.as_str())));
    all
}

/// The figure whose place a new one took.
fn corrected<'p>(
    new: &Measurement,
    figure: &FigureDifference<'_>,
    plan: &'p Plan,
) -> Option<&'p Measurement> {
    let (series, definition) = (plan.series.get(figure.indicator)?, plan.indicator(figure.indicator)?);
    let all = known(series, definition, NaiveDate::MAX);
    let took = |one: &KnownMeasurement<'p>| one.superseded_by.is_some_and(|by| by.place == new.place);
    all.into_iter().find(took).map(|one| one.measurement)
}

fn figure_changed(figure: &FigureDifference<'_>, after: State<'_>) -> FigureChanged {
    let unit = figure.definition.map(|one| one.unit);
    let shown = |one: Option<&Measurement>| one.map(|one| figure_in_words(one, unit));
    let one = figure.new.or(figure.old);
    let added = figure.new.filter(|_| figure.old.is_none());
    FigureChanged {
        period: one.map(|one| one.period.value),
        part: one.and_then(|one| one.part.as_ref()).map(|part| part.value.clone()),
        old: shown(figure.old),
        new: shown(figure.new),
        corrected: shown(added.and_then(|new| corrected(new, figure, after.plan))),
        details: added.map_or_else(Vec::new, |new| details(new, figure, after.plan)),
        what: figure.what,
        keys: figure.keys(),
        corrects: figure.new.and_then(|one| one.corrects.as_ref()).map(|why| why.value.clone()),
    }
}

/// The judgement of each indicator and the state of each goal that has one.
fn judgements(version: Version<'_>, plan: &Plan, moment: Moment) -> Vec<(Thing, Judgement)> {
    let report = status(&Judging::new(plan, &version.loaded.sources, version.invalid, moment));
    let indicators = report.priorities.iter().flat_map(|one| &one.indicators).chain(&report.monitor);
    let of_indicators = indicators.filter_map(|one| {
        let id = ThingId::Indicator(one.id.known()?.clone());
        Some((Thing { id, title: one.title.clone() }, Judgement::Indicator(one.assessment)))
    });
    let goals = report.priorities.iter().flat_map(|one| &one.goals);
    let of_goals = goals.filter_map(|one| {
        let id = ThingId::Goal(one.id.known()?.clone());
        Some((Thing { id, title: one.title.to_owned() }, Judgement::Goal(one.state()?)))
    });
    of_indicators.chain(of_goals).collect()
}

/// Adds the judgements that are others than before, also of what did not change itself, and those that stayed of
/// indicators that say something else now.
fn judged_otherwise(
    before: &[(Thing, Judgement)],
    after: Vec<(Thing, Judgement)>,
    things: &mut Vec<ThingChanged>,
) {
    for (thing, now) in after {
        let changed = things.iter().find(|one| one.thing.id == thing.id);
        let id_then = match changed.map(|one| &one.presence) {
            Some(Presence::Renamed(from)) => from,
            _ => &thing.id,
        };
        let then = before.iter().find(|(of, _)| of.id == *id_then);
        // Who changes what an indicator says, sees what that does to its judgement, also when that is nothing.
        let is_redefined = changed.is_some_and(|one| {
            one.presence == Presence::Kept
                && matches!(one.thing.id, ThingId::Indicator(_))
                && !one.fields_changed.is_empty()
        });
        if let Some((_, then)) = then.filter(|(_, then)| *then != now || is_redefined) {
            of_thing(things, &thing).judgement = Some([*then, now]);
        }
    }
}
