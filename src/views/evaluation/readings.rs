//! What is the officer's reading and not the words of the council, of things that are only named in a list: numbered notes.

use super::Paper;
use super::indicators::is_measured;
use super::priority::{is_idle, is_result};
use super::promises::is_told;
use crate::compute::{EvaluationReport, IndicatorEvaluation, Reason};
use crate::views::document::{Block, plain};

/// What of an indicator and its target is the officer's reading.
fn of_indicator<'r>(one: &'r IndicatorEvaluation<'_>) -> impl Iterator<Item = &'r str> {
    one.report.reasons.iter().filter_map(|reason| match reason {
        Reason::Assumed(what) => Some(what.as_str()),
        _ => None,
    })
}

impl Paper<'_> {
    /// The readings that need a note, each once, in the order of the paper.
    pub(super) fn readings_in<'r>(report: &'r EvaluationReport<'_>) -> Vec<&'r str> {
        let mut notes: Vec<&str> = Vec::new();
        let named = |one: &&IndicatorEvaluation<'_>| match one.report.cadence {
            Some(_) => !is_told(one),
            None => !is_measured(one),
        };
        let unmeasured =
            |all: &'r [IndicatorEvaluation<'_>]| all.iter().filter(named).flat_map(|one| of_indicator(one));
        for one in &report.priorities {
            let listed = one.standing.goals.iter().filter(|goal| is_idle(goal) || is_result(goal, one));
            notes.extend(listed.filter_map(|goal| goal.assumed.as_deref()));
            notes.extend(unmeasured(&one.effects).chain(unmeasured(&one.performances)));
        }
        notes.extend(unmeasured(&report.monitor));
        let mut known = Vec::new();
        notes.retain(|note| {
            !known.contains(note) && {
                known.push(*note);
                true
            }
        });
        notes
    }

    /// A title, with the numbers of the notes behind it.
    pub(super) fn noted<'n>(&self, title: &str, notes: impl IntoIterator<Item = &'n str>) -> String {
        let number =
            |note: &str| self.readings.iter().position(|known| *known == note).map(|at| raised(at + 1));
        let numbers: Vec<String> = notes.into_iter().filter_map(number).collect();
        format!("{}{}", self.plan(title), numbers.join("\u{a0}"))
    }

    /// The title of an indicator, with the numbers of its notes behind it.
    pub(super) fn noted_indicator(&self, one: &IndicatorEvaluation<'_>) -> String {
        self.noted(&one.report.title, of_indicator(one))
    }

    /// The notes.
    pub(super) fn notes(&self) -> Vec<Block> {
        if self.readings.is_empty() {
            return Vec::new();
        }
        let note = |(at, what): (usize, &&str)| plain(format!("{}\u{a0}{}", raised(at + 1), self.plan(what)));
        let notes = self.readings.iter().enumerate().map(note).collect();
        vec![self.paragraph("evaluation-assumed"), Block::Notes(notes)]
    }
}

/// A number in raised figures.
fn raised(number: usize) -> String {
    let figure = |c: char| c.to_digit(10).and_then(|digit| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(digit as usize));
    number.to_string().chars().filter_map(figure).collect()
}
