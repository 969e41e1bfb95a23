//! What is to be added, out of what was typed.

use toml::Value;

use super::options::{GoalArgs, IndicatorArgs, PartnerArgs, PillarArgs, SourceArgs};
use super::reading::{Mode, Reading, There, string};
use super::values::{baseline, change, each, figure, norm, per};
use super::words::words_of;
use crate::cli::answers::named::{plan_year, unfound};
use crate::cli::answers::typed::{Typed, read_period};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::{NewEntry, NewEntryKind, toml_number};
use ivp::lang::Message;
use ivp::model::{Direction, Frequency, GoalKind, Id, IndicatorKind, Per, Plan, Unit, UnitWord};

impl PillarArgs {
    pub(super) fn entry(
        &self,
        plan: &Plan,
        mode: Mode,
        session: &mut Session<'_>,
    ) -> Result<NewEntry, Failure> {
        let mut reading = Reading::of(mode, session);
        let chapter = reading.priority(self.priority.as_deref(), plan);
        let id = reading.title(&self.common, "title", &pillars_there(plan, chapter.as_ref()));
        reading.typed_text("ambition", self.ambition.as_deref(), "--ambition");
        let chapter = chapter.unwrap_or_else(Id::monitor);
        reading.end(NewEntryKind::Pillar { chapter }, id)
    }
}

impl GoalArgs {
    pub(super) fn entry(
        &self,
        plan: &Plan,
        mode: Mode,
        session: &mut Session<'_>,
    ) -> Result<NewEntry, Failure> {
        let mut reading = Reading::of(mode, session);
        let chapter = reading.priority(self.priority.as_deref(), plan);
        let id = reading.title(&self.common, "title", &goals_there(plan, chapter.as_ref()));
        reading.typed_text("text", self.text.as_deref(), "--text");
        let asked = ("--kind", "add-ask-goal-kind");
        reading.word("kind", self.kind.as_deref(), asked, &words_of!(GoalKind), None);
        let told = self.with_offers(chapter.as_ref(), plan, &mut reading);
        reading.pillar(told.pillar.as_deref(), chapter.as_ref(), plan);
        if let Some(typed) = &told.lead
            && let Some(lead) = reading.known(typed, "--lead", &plan.partner_names())
        {
            reading.keys.push(("lead", string(lead)));
        }
        let partners = reading.all_known(&told.partner, "--partner", &plan.partner_names());
        if !partners.is_empty() {
            reading.keys.push(("partners", Value::Array(partners.iter().map(string).collect())));
        }
        let from = told.from.as_deref().map(|typed| plan_year(typed, plan));
        if let Some(year) = from.and_then(|read| reading.refusals.keep(read)) {
            reading.keys.push(("from", Value::Integer(year.into())));
        }
        let chapter = chapter.unwrap_or_else(Id::monitor);
        reading.end(NewEntryKind::Goal { chapter }, id)
    }

    /// With what may be left open, asked where something was asked already.
    fn with_offers(&self, chapter: Option<&Id>, plan: &Plan, reading: &mut Reading<'_, '_>) -> GoalArgs {
        let mut told = self.clone();
        let partners = plan.partner_names();
        if told.pillar.is_none() {
            let pillars = pillars_there(plan, chapter).alike;
            told.pillar = reading.choice_offered(["add-ask-pillar", "add-ask-no-pillar"], &pillars, None);
        }
        if told.lead.is_none() {
            told.lead = reading.names_offered("add-ask-lead", &partners, 1).pop();
        }
        if told.partner.is_empty() {
            told.partner = reading.names_offered("add-ask-partners", &partners, usize::MAX);
        }
        if told.from.is_none() {
            told.from = reading.offered("add-ask-from", None, |typed, _| plan_year(typed, plan).map(|_| ()));
        }
        told
    }
}

impl IndicatorArgs {
    pub(super) fn entry(
        &self,
        plan: &Plan,
        mode: Mode,
        session: &mut Session<'_>,
    ) -> Result<NewEntry, Failure> {
        let mut reading = Reading::of(mode, session);
        let goal = self.goal.as_deref().map(|name| reading.refusals.keep(self.goal_named(name, plan)));
        let chapter = match &goal {
            // Its priority comes with the goal that is meant.
            Some(None) if self.priority.is_none() => None,
            _ => reading.chapter(
                self.priority.as_deref(),
                goal.iter().flatten().next().map(|(of, _)| of),
                plan,
            ),
        };
        // What measures a goal says whether it was carried out, unless somebody says otherwise.
        let default = goal.as_ref().map(|_| IndicatorKind::Performance);
        let goal = goal.flatten();
        let asked = ("--kind", "add-ask-indicator-kind");
        let kind = reading.word("kind", self.kind.as_deref(), asked, &words_of!(IndicatorKind), default);
        if let Some((_, goal)) = &goal {
            reading.keys.push(("goal", string(goal)));
        }
        reading.pillar(self.pillar.as_deref(), chapter.as_ref(), plan);
        let there = goals_there(plan, chapter.as_ref());
        let there = There { alike: there.others, others: there.alike };
        let id = reading.title(&self.common, "title", &there);
        reading.typed_text("text", self.text.as_deref(), "--text");
        reading.typed_text("question", self.question.as_deref(), "--question");
        let asked = ("--unit", "add-ask-unit");
        let unit = reading.word("unit", self.unit.as_deref(), asked, &words_of!(UnitWord), None);
        let unit = self.unit(unit, &mut reading);
        let mut told = self.clone();
        if kind == Some(IndicatorKind::Performance) {
            told.ask_promise(unit, &mut reading);
        }
        let has_promise = told.at_least.is_some() || told.at_most.is_some();
        let direction = match kind {
            _ if told.within.is_some() => Some(Direction::Stable),
            _ if told.at_most.is_some() => Some(Direction::Lower),
            _ if told.at_least.is_some() => Some(Direction::Higher),
            Some(IndicatorKind::Performance) => Some(Direction::Higher),
            _ => None,
        };
        let asked = ("--direction", "add-ask-direction");
        let words = words_of!(Direction);
        let direction = reading.word("direction", self.direction.as_deref(), asked, &words, direction);
        told.refuse_other_way(direction, &mut reading);
        if kind == Some(IndicatorKind::Effect) || direction == Some(Direction::Stable) {
            told.ask_effect(direction, unit, plan, &mut reading);
        }
        if direction == Some(Direction::Stable) && told.within.is_none() {
            let last = plan.head.last_year.value.0.to_string();
            reading.lacking("--within", Message::new("add-within-by-help").with("year", last));
        }
        // What is promised in a period is recorded when it is done.
        let frequency = if has_promise { Frequency::Irregular } else { Frequency::Yearly };
        let asked = ("--frequency", "add-ask-frequency");
        let words = words_of!(Frequency);
        if told.frequency.is_none() {
            told.frequency = reading.word_offered("add-ask-frequency", &words, frequency);
        }
        reading.word("frequency", told.frequency.as_deref(), asked, &words, Some(frequency));
        if told.source.is_empty() {
            // One source needs no choice.
            let known = plan.source_names();
            let only = (known.len() == 1).then_some(0);
            told.source.extend(reading.choice_offered(["add-ask-source", "add-ask-no-source"], &known, only));
        }
        let sources = reading.all_known(&told.source, "--source", &plan.source_names());
        if !sources.is_empty() {
            reading.keys.push(("sources", Value::Array(sources.iter().map(string).collect())));
        }
        if let Some(typed) = &told.baseline {
            let read = baseline(typed, reading.session);
            if let Some(period) = reading.refusals.keep(read) {
                reading.keys.push(("baseline", string(period)));
            }
        }
        told.target(unit, plan, &mut reading);
        let chapter = chapter.unwrap_or_else(Id::monitor);
        reading.end(NewEntryKind::Indicator { chapter }, id)
    }

    /// Asks how often something is to be done, where nothing says so.
    fn ask_promise(&mut self, unit: Option<Unit>, reading: &mut Reading<'_, '_>) {
        let is_said =
            [&self.target, &self.within, &self.at_least, &self.at_most].iter().any(|one| one.is_some());
        if !is_said && unit.is_some_and(|unit| unit.counted() == Unit::Count) {
            self.at_least = reading.offered("add-ask-at-least", None, |typed, session| {
                answered(norm(typed, unit, "--at-least", session), typed, "add-ask-at-least-help")
            });
        }
    }

    /// Asks what an effect is held against, where nothing says so.
    fn ask_effect(
        &mut self,
        direction: Option<Direction>,
        unit: Option<Unit>,
        plan: &Plan,
        reading: &mut Reading<'_, '_>,
    ) {
        // What is to stay as it is needs something to stay near to.
        let is_needed = direction == Some(Direction::Stable);
        if self.baseline.is_none() {
            self.baseline = reading.offered_or_needed(is_needed, "add-ask-baseline", |typed, session| {
                answered(baseline(typed, session), typed, "add-ask-baseline-help")
            });
        }
        let is_said =
            [&self.target, &self.within, &self.at_least, &self.at_most].iter().any(|one| one.is_some());
        match direction {
            _ if is_said => {}
            Some(Direction::Stable) => {
                self.within = reading.offered_or_needed(is_needed, "add-ask-within", |typed, _| {
                    answered(change(typed, "--within"), typed, "add-ask-within-help")
                });
            }
            Some(Direction::Lower | Direction::Higher) => {
                let has_baseline = self.baseline.is_some();
                self.target = reading.offered("add-ask-target", None, |typed, session| {
                    let help =
                        if has_baseline { "add-ask-target-help" } else { "add-ask-target-help-number" };
                    answered(read_target(typed.trim(), unit, has_baseline, plan, session), typed, help)
                });
            }
            Some(Direction::Interpret) | None => {}
        }
        if self.by.is_none() && (self.target.is_some() || self.within.is_some()) {
            let last = plan.head.last_year.value.0.to_string();
            self.by = reading.offered("add-ask-by", Some(last), |typed, session| {
                answered(read_period(typed, "--by", session), typed, "add-ask-by-help")
            });
        }
    }

    /// The goal that is measured: its chapter and its own id.
    fn goal_named(&self, name: &str, plan: &Plan) -> Result<(Id, Id), Failure> {
        let full = self.priority.as_ref().filter(|_| !name.contains('/')).map(|of| format!("{of}/{name}"));
        let found = full.and_then(|full| plan.find_goal(&full).ok()).map_or_else(|| plan.find_goal(name), Ok);
        match found {
            Ok(goal) => Ok((goal.id.chapter.clone(), goal.id.id.clone())),
            Err(why) => Err(unfound(name, why)),
        }
    }

    /// The unit, with of how many a rate is.
    fn unit(&self, word: Option<UnitWord>, reading: &mut Reading<'_, '_>) -> Option<Unit> {
        let is_rate = word == Some(UnitWord::Rate);
        let of_rate = if self.per.is_some() || is_rate {
            reading.read(self.per.as_deref(), "add-ask-per", |typed: &str, session: &Session<'_>| {
                let place = if self.per.is_some() { Typed::Amount("--per") } else { Typed::Answer };
                per(typed, place, session)
            })
        } else {
            Some(None)
        };
        match of_rate {
            Some(Some(per)) => reading.keys.push(("per", toml_number(per))),
            Some(None) => {}
            None => reading.lacking("--per", Message::new("add-per-help")),
        }
        Unit::of(word?, of_rate.flatten())
    }

    /// Refuses a promise that goes the other way than what is good.
    fn refuse_other_way(&self, direction: Option<Direction>, reading: &mut Reading<'_, '_>) {
        let other = match direction {
            Some(Direction::Lower) if self.at_least.is_some() => ("--at-least", "--at-most"),
            Some(Direction::Higher) if self.at_most.is_some() => ("--at-most", "--at-least"),
            _ => return,
        };
        let way = direction.map_or_else(String::new, |one| reading.session.catalogue.text(one.message_id()));
        let message = Message::new("add-other-way").with("option", other.0).with("way", way);
        let help = Message::new("add-other-way-help").with("option", other.0).with("better", other.1);
        reading.refusals.add(Failure::usage(message).help(help));
    }

    /// What is to be reached: a value by a year, or a number in every period.
    fn target(&self, unit: Option<Unit>, plan: &Plan, reading: &mut Reading<'_, '_>) {
        let mut target = toml::Table::new();
        let given =
            [self.target.is_some(), self.within.is_some(), self.at_least.is_some(), self.at_most.is_some()];
        if given.iter().filter(|given| **given).count() > 1 {
            let message = Message::new("add-one-target");
            reading.refusals.add(Failure::usage(message).help(Message::new("add-one-target-help")));
            return;
        }
        if let Some(typed) = self.target.as_ref().or(self.within.as_ref()) {
            let trimmed = typed.trim();
            if self.within.is_some() && self.baseline.is_none() {
                reading.lacking_for(without_baseline(plan));
            }
            // A baseline that may still be asked for is no mistake yet; nor is a number, while the unit is not known.
            let has_baseline = self.baseline.is_some() || reading.looks();
            let read = match &self.within {
                Some(_) => Some(change(trimmed, "--within").map(|width| ("within", string(width)))),
                None if unit.is_none() && !is_change(trimmed) => None,
                None => Some(read_target(trimmed, unit, has_baseline, plan, reading.session)),
            };
            if let Some((key, value)) = read.and_then(|read| reading.refusals.keep(read)) {
                target.insert(key.to_owned(), value);
            }
            match &self.by {
                Some(by) => {
                    let read = read_period(by, "--by", reading.session);
                    if let Some(by) = reading.refusals.keep(read) {
                        let text = by.to_string();
                        let by = text.parse::<i64>().map_or_else(|_| string(&text), Value::Integer);
                        target.insert("by".to_owned(), by);
                    }
                }
                None => {
                    let last = plan.head.last_year.value.0.to_string();
                    reading.lacking("--by", Message::new("add-by-help").with("year", last));
                }
            }
        } else if let Some(by) = &self.by {
            let message = Message::new("add-by-alone").with("by", by.as_str());
            reading.lacking_for(Failure::usage(message).help(Message::new("add-by-alone-help")));
        }
        if self.each.is_some() && self.at_least.is_none() && self.at_most.is_none() {
            let message = Message::new("add-each-alone");
            reading.lacking_for(Failure::usage(message).help(Message::new("add-each-alone-help")));
        }
        let norms = [("at_least", "--at-least", &self.at_least), ("at_most", "--at-most", &self.at_most)];
        for (key, option, typed) in norms {
            let Some(typed) = typed else { continue };
            let read = unit.map(|unit| norm(typed, Some(unit), option, reading.session));
            if let Some(value) = read.and_then(|read| reading.refusals.keep(read)) {
                target.insert(key.to_owned(), toml_number(value));
            }
            let per = self.each.as_deref().map_or(Ok(Per::Year), |typed| each(typed, reading.session));
            if let Some(per) = reading.refusals.keep(per) {
                target.insert("per".to_owned(), string(per.word()));
            }
        }
        if !target.is_empty() {
            reading.keys.push(("target", Value::Table(target)));
        }
    }
}

/// Whether an answer can be read; what is told of it names no option, as there is none to type.
fn answered<T>(read: Result<T, Failure>, typed: &str, help: &'static str) -> Result<(), Failure> {
    let bad = Message::new("add-ask-unread").with("typed", typed);
    read.map(|_| ()).map_err(|_| Failure::usage(bad).help(Message::new(help)))
}

/// What is to be reached: a value, or a change from a baseline.
fn read_target(
    typed: &str,
    unit: Option<Unit>,
    has_baseline: bool,
    plan: &Plan,
    session: &Session<'_>,
) -> Result<(&'static str, Value), Failure> {
    match is_change(typed) {
        true => match change(typed, "--target")? {
            _ if !has_baseline => Err(without_baseline(plan)),
            change => Ok(("change", string(change))),
        },
        false => figure(typed, unit, session).map(|value| ("value", toml_number(value))),
    }
}

fn is_change(typed: &str) -> bool {
    let lower = typed.to_lowercase();
    lower.starts_with(['-', '+', '−']) && (lower.ends_with('%') || lower.ends_with("pp"))
}

/// A change is reckoned from a baseline.
fn without_baseline(plan: &Plan) -> Failure {
    let before = plan.head.year_before();
    Failure::usage(Message::new("usage-missing").with("option", "--baseline"))
        .help(Message::new("add-baseline-help").with("year", before))
}

/// The pillars of a chapter.
fn pillars_there<'p>(plan: &'p Plan, chapter: Option<&Id>) -> There<'p> {
    let chapter = plan.chapters().find(|one| Some(&one.id) == chapter);
    let pillars = chapter.iter().flat_map(|one| &one.pillars);
    There { alike: pillars.map(|one| (one.id.as_str(), one.title.as_str())).collect(), others: Vec::new() }
}

/// The goals of a chapter, and its indicators.
fn goals_there<'p>(plan: &'p Plan, chapter: Option<&Id>) -> There<'p> {
    let chapter = plan.chapters().find(|one| Some(&one.id) == chapter);
    let goals = chapter.iter().flat_map(|one| &one.goals);
    let indicators = chapter.iter().flat_map(|one| &one.indicators);
    There {
        alike: goals.map(|one| (one.id.id.as_str(), one.title.as_str())).collect(),
        others: indicators.map(|one| (one.id.id.as_str(), one.title.as_str())).collect(),
    }
}

impl SourceArgs {
    pub(super) fn entry(
        &self,
        plan: &Plan,
        mode: Mode,
        session: &mut Session<'_>,
    ) -> Result<NewEntry, Failure> {
        let mut reading = Reading::of(mode, session);
        let there = There { alike: plan.source_names(), others: Vec::new() };
        let id = reading.title(&self.common, "name", &there);
        reading.typed_text("publisher", self.publisher.as_deref(), "--publisher");
        reading.typed_text("url", self.url.as_deref(), "--url");
        reading.typed_text("table", self.table.as_deref(), "--table");
        reading.end(NewEntryKind::Source, id)
    }
}

impl PartnerArgs {
    pub(super) fn entry(
        &self,
        plan: &Plan,
        mode: Mode,
        session: &mut Session<'_>,
    ) -> Result<NewEntry, Failure> {
        let mut reading = Reading::of(mode, session);
        let there = There { alike: plan.partner_names(), others: Vec::new() };
        let id = reading.title(&self.common, "name", &there);
        reading.end(NewEntryKind::Partner, id)
    }
}
