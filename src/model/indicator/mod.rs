//! An indicator: what is measured, in which unit, and what is wanted of it.

pub(super) mod breakdown;
pub(super) mod indicator_words;
pub(super) mod promise;
pub(super) mod target;
pub(super) mod target_period;

pub use breakdown::{Breakdown, BreakdownPart};
pub use indicator_words::{Direction, Frequency, IndicatorKind};
pub use promise::{Norm, Per, Promise, Step};
pub use target::{Change, ForEach, Interim, Target, TargetForm, change_in_words};

use crate::diagnostic::{Diagnostic, Place, reading};
use crate::lang::Message;
use crate::model::chapter::chapter_entry::named;
use crate::model::id::IdOfFile;
use crate::model::read::by_name::{by_name, folded};
use crate::model::read::table::Record;
use crate::model::{
    At, BaselinePeriod, Broken, BrokenKind, GoalId, Id, IndicatorId, Lifetime, Mentioned, Period, Unit,
    UnitWord,
};

/// An indicator as it is defined.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Its full name.
    pub id: IndicatorId,
    /// Where its id stands.
    pub id_place: Place,
    /// The place of its header.
    pub place: Place,
    /// Whether all of it could be read; else what seems to lack may be there.
    pub whole: bool,
    /// Its short title.
    pub title: At<String>,
    /// Effect or performance.
    pub kind: At<IndicatorKind>,
    /// The unit of its figures.
    pub unit: Unit,
    /// Where the unit stands.
    pub unit_place: Place,
    /// Where it says per how many.
    pub per_place: Option<Place>,
    /// Which way is better.
    pub direction: At<Direction>,
    /// How often a figure comes.
    pub frequency: At<Frequency>,
    /// How many days after the end of a period its figure comes out.
    pub lag_days: u32,
    /// How many decimals are shown; as many as the figure has when it does not say.
    pub decimals: Option<u32>,
    /// The wording of the plan.
    pub text: Option<At<String>>,
    /// The question that was asked.
    pub question: Option<At<String>>,
    /// The goal that a performance indicator measures.
    pub goal: Option<At<Id>>,
    /// The pillar it belongs to.
    pub pillar: Option<At<Id>>,
    /// Who sees to it: a function or an organisation.
    pub lead: Option<At<Id>>,
    /// Where its figures come from, the most important first.
    pub sources: Vec<At<Id>>,
    /// What change is measured from.
    pub baseline: Option<At<BaselinePeriod>>,
    /// What is to be reached.
    pub target: Option<Target>,
    /// Where the target stands.
    pub target_place: Option<Place>,
    /// The parts in which it is measured.
    pub breakdown: Option<Breakdown>,
    /// Where the series breaks.
    pub breaks: Vec<SeriesBreak>,
    /// What the figure cannot tell.
    pub caveats: Vec<At<String>>,
    /// How much more than pure chance its counts vary; the plan's own number when it does not say.
    pub dispersion: Option<At<f64>>,
    /// How much more than a plain one the weighted survey that it comes from leaves open.
    pub design_effect: Option<At<f64>>,
    /// How far single grades lie from their mean: the standard deviation.
    pub sd: Option<At<f64>>,
    /// Whether a part of the year is like the same part of other years only. It is, unless this says `false`.
    pub seasonal: Option<At<bool>>,
    /// What of it is the officer's reading and not the council's words.
    pub assumed: Option<At<String>>,
    /// Never published.
    pub internal: bool,
    /// A rise above this percentage is signalled.
    pub alert: Option<At<f64>>,
    /// Where an imported table holds it.
    pub import: Option<ImportFrom>,
    /// In which years it holds.
    pub years: Lifetime,
}

/// A break in a series: figures before and after are not comparable. It lies at the start of its period.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesBreak {
    /// The period at whose start it lies.
    pub period: At<Period>,
    pub reason: At<String>,
}

/// Where the figures of an indicator stand in a table from elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportFrom {
    /// Where it is said.
    pub place: Place,
    /// The table's id at its publisher: `47013NED`.
    pub table: Option<At<String>>,
    /// The table's title.
    pub title: Option<At<String>>,
    pub topic: Option<At<String>>,
    /// Of which rows: a place by its code or name.
    pub region: Option<At<String>>,
    /// Of which rows: a header and the value below it.
    pub wheres: Vec<(At<String>, At<String>)>,
    /// The table names no place and is about the plan's own all the same.
    pub own: Option<At<bool>>,
}

impl Indicator {
    /// The title of a part of the breakdown; its id where it has none.
    pub fn part_title<'a>(&'a self, part: &'a str) -> &'a str {
        let mut parts = self.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
        let titled = parts.find(|one| one.as_str() == part).and_then(|one| one.title.as_ref());
        titled.map_or(part, |title| title.as_str())
    }

    /// The parts of its breakdown: their ids with their titles.
    pub fn part_names(&self) -> Vec<(&str, &str)> {
        let parts = self.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
        parts
            .map(|part| (part.as_str(), part.title.as_ref().map_or(part.as_str(), |at| at.as_str())))
            .collect()
    }

    /// The part of its breakdown that a name stands for.
    pub fn part_by_name(&self, name: &str) -> Option<&str> {
        by_name(name, &self.part_names())
    }

    /// Reads an indicator of a chapter.
    ///
    /// # Errors
    /// It cannot be read: what is known of it all the same.
    pub(super) fn read(record: Record<'_, '_>, chapter: &Id) -> Result<Box<Indicator>, Box<Broken>> {
        let monitor = chapter.as_str() == Id::MONITOR;
        let record = named(chapter, record);
        let errors = record.errors_so_far();
        let id: Option<At<IdOfFile>> = record.required("id");
        let id = id.map(|at| At { value: at.value.0, place: at.place });
        let title = record.required("title");
        let kind = record.required("kind");
        let unit_word: Option<At<UnitWord>> = record.required("unit");
        let per: Option<At<f64>> = record.optional("per");
        let direction = record.required("direction");
        let frequency = record.required("frequency");
        let unit = unit_word.and_then(|word| read_unit(&record, word, per));
        let decimals = record.optional::<u32>("decimals").map(|at| at.value.min(6));
        let lag_days = record.optional::<u32>("lag_days").map_or(0, |at| at.value);
        let (text, question) = (record.optional("text"), record.optional("question"));
        let goal: Option<At<Id>> = record.optional("goal");
        let named_goal = goal.as_ref().map(|goal| goal.value.clone());
        let (pillar, lead) = (record.optional("pillar"), record.optional("lead"));
        let sources = record.list("sources");
        let baseline = record.optional("baseline");
        let target_record = record.table("target", Message::new("record-target"));
        let target_place = target_record.as_ref().map(Record::place);
        let target = target_record.and_then(|entry| Target::read(entry, unit));
        let breakdown = record.table("breakdown", Message::new("record-breakdown")).and_then(|entry| {
            let read = Breakdown::read(&entry);
            entry.finish();
            read
        });
        let breaks = record
            .tables("break", "record-break")
            .into_iter()
            .filter_map(|entry| {
                let (period, reason) = (entry.required("period"), entry.required("reason"));
                entry.finish();
                Some(SeriesBreak { period: period?, reason: reason? })
            })
            .collect();
        let caveats = record.list("caveats");
        let (dispersion, design_effect) = (record.optional("dispersion"), record.optional("design_effect"));
        let (sd, seasonal) = (record.optional("sd"), record.optional("seasonal"));
        let assumed = record.optional("assumed");
        let internal = record.optional("internal").is_some_and(|at| at.value);
        let alert: Option<At<f64>> = record.optional("alert");
        let import = record.table("import", Message::new("record-import")).map(|entry| {
            let (table, title) = (entry.optional("table"), entry.optional("title"));
            let (topic, region) = (entry.optional("topic"), entry.optional("region"));
            let wheres = entry.table("where", Message::new("record-import-where"));
            let wheres = wheres.map(|entry| entry.settings()).unwrap_or_default();
            let own = entry.optional("own");
            let place = entry.place();
            entry.finish();
            ImportFrom { place, table, title, topic, region, wheres, own }
        });
        let years = Lifetime::read(&record);
        if let Some(alert) = alert
            && !monitor
        {
            let message = Message::new("indicator-alert-outside-monitor");
            let help = Message::new("indicator-alert-outside-monitor-help");
            record.report(
                Diagnostic::warning(reading::INDICATOR_ALERT_OUTSIDE_MONITOR, alert.place, message)
                    .help(help),
            );
        }
        record.mention(Mentioned::OwnGoal, &goal);
        record.mention(Mentioned::Pillar, &pillar);
        record.mention(Mentioned::Partner, &lead);
        record.mention(Mentioned::Source, &sources);
        let place = record.place();
        let whole = record.finish_since(errors);
        let full = || {
            Some(Indicator {
                id: IndicatorId { chapter: chapter.clone(), id: id.clone()?.value },
                id_place: id.as_ref()?.place,
                place,
                whole,
                title: title.clone()?,
                kind: kind?,
                unit: unit?,
                unit_place: unit_word?.place,
                per_place: per.map(|per| per.place),
                direction: direction?,
                frequency: frequency?,
                lag_days,
                decimals,
                text,
                question,
                goal,
                pillar,
                lead,
                sources,
                baseline,
                target,
                target_place,
                breakdown,
                breaks,
                caveats,
                dispersion,
                design_effect,
                sd,
                seasonal,
                assumed,
                internal,
                alert,
                import,
                years,
            })
        };
        full().map(Box::new).ok_or_else(|| {
            let kind = BrokenKind::Indicator(kind.map(|at| at.value));
            Box::new(Broken::new(place, id, title, named_goal, kind))
        })
    }

    /// What of it and of its target is the officer's reading and not the council's words.
    pub fn assumptions(&self) -> impl Iterator<Item = &str> {
        let of_target = self.target.as_ref().and_then(|target| target.assumed.as_ref());
        self.assumed.iter().chain(of_target).map(|what| what.as_str())
    }

    /// What is asked, as questions are compared: without the answer that is counted, which stands in brackets after it.
    pub fn asked(&self) -> Option<String> {
        let question = self.question.as_ref()?.trim();
        let asked = question.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
        Some(folded(asked.map_or(question, |(asked, _)| asked))).filter(|asked| !asked.is_empty())
    }

    /// Its source, when it has one.
    pub fn only_source(&self) -> Option<&Id> {
        match self.sources.as_slice() {
            [only] => Some(&only.value),
            _ => None,
        }
    }

    /// The promise or norm that is its target.
    pub fn promise(&self) -> Option<&Promise> {
        self.target.as_ref().and_then(Target::promise)
    }

    /// The ids of the parts for each of which its target holds; empty where it holds for the whole.
    pub fn each(&self) -> Vec<&str> {
        self.target.as_ref().map_or_else(Vec::new, |target| target.each(self))
    }

    /// The goal's full name.
    pub fn goal_id(&self) -> Option<GoalId> {
        self.goal.as_ref().map(|goal| GoalId { chapter: self.id.chapter.clone(), id: goal.value.clone() })
    }
}

// Which parts those are, only the indicator knows.
impl Target {
    /// The ids of the parts for each of which it holds: those that it names, or all of the breakdown. Empty where it
    /// holds for the whole.
    pub fn each<'t>(&'t self, indicator: &'t Indicator) -> Vec<&'t str> {
        match &self.for_each {
            None => Vec::new(),
            Some(ForEach::Named(parts)) => parts.iter().map(|part| part.as_str()).collect(),
            Some(ForEach::Parts) => {
                let parts = indicator.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
                parts.map(|part| part.as_str()).collect()
            }
        }
    }
}

fn read_unit(record: &Record<'_, '_>, word: At<UnitWord>, per: Option<At<f64>>) -> Option<Unit> {
    if let (Some(per), false) = (per, word.value == UnitWord::Rate) {
        let message = Message::new("indicator-per-without-rate").with("unit", word.word());
        let help = Message::new(match word.value {
            UnitWord::Count => "indicator-per-without-rate-help-count",
            _ => "indicator-per-without-rate-help",
        });
        record
            .report(Diagnostic::warning(reading::INDICATOR_PER_WITHOUT_RATE, per.place, message).help(help));
    }
    let unit = Unit::of(word.value, per.map(|per| per.value));
    if unit.is_none() && !record.has("per") {
        record.missing("per", "1000");
    }
    if let (Some(rate), Some(per)) = (unit.and_then(Unit::per), per)
        && rate <= 0.0
    {
        let message = Message::new("indicator-per-not-positive");
        let help = Message::new("type-help").with("line", "per = 1000");
        record.report(Diagnostic::error(reading::INDICATOR_PER_NOT_POSITIVE, per.place, message).help(help));
        return None;
    }
    unit
}
