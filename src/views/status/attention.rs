//! What asks for attention, under the status: each line ends with what to type.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::compute::{Attention, EntryId, RoundLacks, without_stop};
use crate::lang::{Message, long_date};
use crate::model::{IndicatorId, Period};
use crate::views::due::words::typed;
use crate::views::status::table::View;
use crate::views::text::style::{Paint, clean};

/// From so many things of one sort on, they are named together.
const GROUP_FROM: usize = 3;

/// What is named together, in the order in which it is told.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// Something of the yearly round, by its place among those.
    Round(usize),
    /// One thing, by its name.
    Alone(String),
    /// Figures of a period, by its last day.
    Missing(NaiveDate, Period),
    /// Promises of a period, by its last day.
    Unknown(NaiveDate, Period),
    /// One promise, over several periods.
    Promise(String),
    /// A follow-up, by its name.
    Followup(String),
}

impl View<'_> {
    pub(in crate::views) fn attention(&self, all: &[Attention]) -> String {
        if all.is_empty() {
            return String::new();
        }
        let mut out = String::from("\n");
        let heading = self.catalogue.render(&Message::new("status-attention").with("count", all.len()));
        out.push_str(&self.style.told(&heading, "", Some(Paint::Strong)));
        // What lacks the same thing over the same period is named together.
        let periods_of = |name: &EntryId<IndicatorId>| {
            all.iter()
                .filter(|one| matches!(one, Attention::UnknownPromise { indicator, .. } if indicator == name))
                .count()
        };
        let mut groups: BTreeMap<Group, Vec<&Attention>> = BTreeMap::new();
        for (nth, one) in all.iter().enumerate() {
            let key = match one {
                Attention::Round(_) => Group::Round(nth),
                Attention::Alert { indicator, .. } => Group::Alone(indicator.to_string()),
                Attention::OverdueAction { action, .. } => Group::Alone(action.to_string()),
                Attention::LateFollowup { followup, .. } => Group::Followup(followup.to_string()),
                Attention::UnansweredAdjustments { year, .. } => Group::Followup(year.to_string()),
                Attention::MissingFigure { period, .. } => Group::Missing(period.end(), *period),
                Attention::UnknownPromise { indicator, .. } if periods_of(indicator) > 1 => {
                    Group::Promise(indicator.to_string())
                }
                Attention::UnknownPromise { period, .. } => Group::Unknown(period.end(), *period),
            };
            groups.entry(key).or_default().push(one);
        }
        for (key, group) in &groups {
            match key {
                Group::Promise(name) => out.push_str(&self.several_periods(name, group)),
                Group::Missing(_, period) | Group::Unknown(_, period) if group.len() >= GROUP_FROM => {
                    out.push_str(&self.grouped(*period, group));
                }
                _ => group.iter().for_each(|one| out.push_str(&self.single(one))),
            }
        }
        out
    }

    fn single(&self, one: &Attention) -> String {
        let message = match one {
            Attention::Round(lacks) => round_message(lacks),
            Attention::MissingFigure { indicator, title, period, parts } => {
                let titles: Vec<&str> = parts.iter().map(|(_, title)| title.as_str()).collect();
                Message::new("attention-missing")
                    .with("title", title.as_str())
                    .with("name", indicator.to_string())
                    .with("period", *period)
                    .with("typed", period.to_string())
                    .with("count", titles.len())
                    .with("parts", titles)
                    .with("part", self.typed_parts(parts.iter().map(|(id, _)| id)))
            }
            Attention::UnknownPromise { indicator, title, period, part } => Message::new("attention-unknown")
                .with("title", title.as_str())
                .with("name", indicator.to_string())
                .with("period", *period)
                .with("typed", period.to_string())
                .with("part", self.typed_parts(part.iter())),
            Attention::Alert { indicator, title, period } => Message::new("attention-alert")
                .with("name", indicator.to_string())
                .with("title", title.as_str())
                .with("period", *period),
            Attention::LateFollowup { followup, kind, text, due, .. } => Message::new("attention-followup")
                .with("kind", Message::new(kind.message_id()))
                .with("text", text.as_str())
                .with("due", *due)
                .with("name", followup.to_string()),
            Attention::UnansweredAdjustments { year, chapters, begun } => {
                let id = if *begun { "attention-adjustments" } else { "attention-adjustments-start" };
                Message::new(id)
                    .with("year", year.to_string())
                    .with("next", (year + 1).to_string())
                    .with("names", chapters.iter().map(ToString::to_string).collect::<Vec<_>>())
            }
            Attention::OverdueAction { action, title, end, why, .. } => {
                let id = if why.is_some() { "attention-action-why" } else { "attention-action" };
                let mut message = Message::new(id)
                    .with("name", action.to_string())
                    .with("title", title.as_str())
                    .with("end", *end);
                if let Some((date, text)) = why {
                    let date = long_date(*date, self.catalogue.language());
                    message = message.with("date", date).with("why", without_stop(text));
                }
                message
            }
        };
        self.style.told(&clean(&self.catalogue.render(&message)), "  ", None)
    }

    /// What is typed for the part that a figure is of; of several only that one is to be named.
    fn typed_parts<'p>(&self, mut parts: impl ExactSizeIterator<Item = &'p String>) -> String {
        match (parts.len(), parts.next()) {
            (1, Some(part)) => format!(" --part {}", typed(part)),
            (0, _) => String::new(),
            _ => self.catalogue.text("attention-each-part"),
        }
    }

    fn grouped(&self, period: Period, group: &[&Attention]) -> String {
        let unknown = matches!(group.first(), Some(Attention::UnknownPromise { .. }));
        let id = if unknown { "attention-unknown-group" } else { "attention-missing-group" };
        let mut names: Vec<String> = group
            .iter()
            .map(|one| match one {
                Attention::MissingFigure { indicator, parts, .. } => {
                    format!("{indicator}{}", self.typed_parts(parts.iter().map(|(id, _)| id)))
                }
                Attention::UnknownPromise { indicator, part, .. } => {
                    format!("{indicator}{}", self.typed_parts(part.iter()))
                }
                Attention::Alert { indicator, .. } => indicator.to_string(),
                Attention::OverdueAction { action, .. } => action.to_string(),
                Attention::LateFollowup { followup, .. } => followup.to_string(),
                Attention::UnansweredAdjustments { year, .. } => year.to_string(),
                Attention::Round(_) => String::new(),
            })
            .collect();
        names.dedup();
        let message = Message::new(id)
            .with("count", group.iter().map(|one| figures(one)).sum::<usize>())
            .with("period", period)
            .with("typed", period.to_string())
            .with("names", names.join(", "));
        self.style.told(&self.catalogue.render(&message), "  ", None)
    }

    /// One promise about which nothing is on record for several periods.
    fn several_periods(&self, name: &str, group: &[&Attention]) -> String {
        let told = group.iter().filter_map(|one| match one {
            Attention::UnknownPromise { title, period, .. } => Some((title.as_str(), *period)),
            _ => None,
        });
        let (titles, mut periods): (Vec<&str>, Vec<Period>) = told.unzip();
        periods.dedup();
        let parts = group.iter().any(|one| matches!(one, Attention::UnknownPromise { part: Some(_), .. }));
        let part = if parts { self.catalogue.text("attention-each-part") } else { String::new() };
        let message = Message::new("attention-unknown-periods")
            .with("title", titles.first().copied().unwrap_or_default())
            .with("name", name)
            .with("periods", periods)
            .with("part", part);
        self.style.told(&clean(&self.catalogue.render(&message)), "  ", None)
    }
}

/// How many figures are asked for.
fn figures(one: &Attention) -> usize {
    match one {
        Attention::MissingFigure { parts, .. } => parts.len().max(1),
        _ => 1,
    }
}

/// What the yearly round lacks, with what to type.
fn round_message(lacks: &RoundLacks) -> Message {
    let of_years = |id: &'static str, years: &[i32]| {
        let named: Vec<String> = years.iter().map(ToString::to_string).collect();
        let last = years.last().map_or(String::new(), ToString::to_string);
        Message::new(id).with("years", named).with("last", last)
    };
    match lacks {
        RoundLacks::Plans(years) => of_years("attention-no-plan", years),
        RoundLacks::PlanAdoptions(years) => of_years("attention-plan-adoption", years),
        RoundLacks::Agreements { year, count } => {
            Message::new("attention-agreements").with("year", year.to_string()).with("count", *count)
        }
        RoundLacks::Evaluations(years) => of_years("attention-no-evaluation", years),
        RoundLacks::EvaluationAdoptions(years) => of_years("attention-evaluation-adoption", years),
    }
}
