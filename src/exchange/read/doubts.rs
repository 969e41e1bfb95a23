//! What makes a figure doubtful that reads well by itself: it is the sum of some parts of its period, it was counted within
//! that period, or a line beside the table says that it is something else.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::exchange::read::around::{as_of, bears, note};
use crate::exchange::read::doubt::Doubt;
use crate::exchange::read::grid::Grid;
use crate::exchange::read::observation::{CellReading, Dimension, Observation, TOPIC, mark};
use crate::exchange::read::other_measure::names_index;
use crate::exchange::read::place_headers::is_total;
use crate::exchange::read::places::folded;
use crate::exchange::read::time::not_whole::years;
use crate::exchange::read::time::words;
use crate::model::Period;

/// Marks the figures of a table that are asked about.
pub(super) fn mark_doubts(grid: &Grid, lines: &[String], all: &mut [Observation]) {
    of_sums(all);
    of_index(grid, lines, all);
    let days: Vec<(NaiveDate, &String)> =
        lines.iter().filter_map(|line| Some((as_of(line)?, line))).collect();
    let others: Vec<&String> = lines.iter().filter(|line| says_forecast(line)).collect();
    for one in all.iter_mut().filter(|one| one.doubt.is_none()) {
        let inside = |day: NaiveDate| one.period.start() < day && day < one.period.end();
        let beside = one.remarks.iter().filter_map(|remark| Some((as_of(remark)?, remark)));
        let counted = days.iter().copied().chain(beside).find(|(day, _)| inside(*day));
        let counted = counted.map(|(_, line)| Doubt::AsOf(line.clone()));
        let other =
            || others.iter().find(|line| is_about(line, one)).map(|line| Doubt::Other((*line).clone()));
        one.doubt = counted.or_else(other);
    }
}

/// Whether a line says that figures were not counted: `Cijfers 2026 zijn een prognose`. A title is weighed elsewhere.
pub(super) fn says_forecast(line: &str) -> bool {
    const BEGINS: [&str; 5] = ["prognose", "raming", "geraamd", "begroot", "extrapol"];
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| BEGINS.iter().any(|begin| word.starts_with(begin)))
}

/// Whether a line is about a figure: it bears the mark of the line, or the line names its year.
fn is_about(line: &str, one: &Observation) -> bool {
    let of_year = || years(line).iter().any(|year| Period::Year(*year).contains(one.period));
    note(line).map_or_else(of_year, |(mark, _)| bears(one, mark))
}

/// What a figure is about besides its period, without what says that it is a total.
type About = Vec<(String, String)>;

fn about(one: &Observation) -> About {
    let is_word = |word: &str| words::is_total(word) || is_total(word);
    let bare = |value: &str| -> String {
        let folded = folded(value);
        let words: Vec<&str> = folded.split(' ').filter(|word| !is_word(word)).collect();
        words.join(" ")
    };
    let all = one.dimensions.iter().map(|of| (of.header.clone(), bare(&of.value)));
    all.filter(|(_, value)| !value.is_empty()).collect()
}

/// The number that is read in a cell of a series.
fn number(one: &Observation) -> Option<f64> {
    match one.value {
        CellReading::Number(numeral) => numeral.only(),
        _ => None,
    }
}

/// `Totaal` beside January, February and March is the sum of those, and not the year.
fn of_sums(all: &mut [Observation]) {
    let length = |one: &Observation| one.period.months();
    if !all.iter().any(|one| length(one) != all.first().map_or(0, length)) {
        return;
    }
    // A file says few things of many figures: what each is about is worked out once.
    let mut known: BTreeMap<About, usize> = BTreeMap::new();
    let mut id = |about: About| {
        let next = known.len();
        *known.entry(about).or_insert(next)
    };
    let mut said: BTreeMap<&[Dimension], [usize; 2]> = BTreeMap::new();
    let ids = all.iter().map(|one| {
        *said.entry(one.dimensions.as_slice()).or_insert_with(|| {
            let about = about(one);
            // Parts need not repeat the topic that stands with their total.
            let without_topic = about.iter().filter(|(header, _)| header != TOPIC).cloned().collect();
            [id(about), id(without_topic)]
        })
    });
    let ids: Vec<[usize; 2]> = ids.collect();
    let mut series: Vec<BTreeMap<Period, f64>> = vec![BTreeMap::new(); known.len()];
    for (one, [id, _]) in all.iter().zip(&ids) {
        if let Some(number) = number(one) {
            series[*id].insert(one.period, number);
        }
    }
    for (one, ids) in all.iter_mut().zip(ids).filter(|(one, _)| length(one) > 1) {
        let Some(sum) = number(one) else { continue };
        let found = ids.into_iter().find_map(|id| summed(one.period, sum, &series[id]));
        one.doubt = found.map(Doubt::SumOf);
    }
}

/// The parts of a period that make up a figure and are not all of it.
fn summed(whole: Period, sum: f64, series: &BTreeMap<Period, f64>) -> Option<Vec<Period>> {
    let inside = || series.iter().filter(|(part, _)| **part != whole && whole.contains(**part));
    let lengths = [1, 3, 4, 6];
    let of_length = |months: u32| -> (Vec<Period>, f64) {
        let parts = inside().filter(|(part, _)| part.months() == months);
        parts.fold((Vec::new(), 0.0), |(mut periods, total), (part, number)| {
            periods.push(*part);
            (periods, total + number)
        })
    };
    let covers = |(parts, _): &(Vec<Period>, f64)| {
        parts.iter().map(|part| part.months()).sum::<u32>() >= whole.months()
    };
    let all: Vec<(Vec<Period>, f64)> = lengths.into_iter().map(of_length).collect();
    if all.iter().any(covers) {
        return None;
    }
    let is_sum = |(parts, total): &&(Vec<Period>, f64)| !parts.is_empty() && (total - sum).abs() < 1e-9;
    all.iter().find(is_sum).map(|(parts, _)| parts.clone())
}

/// A column `Index 2019` in which our row has 100 makes index numbers of those beside it; so does a line `2015 = 100`.
fn of_index(grid: &Grid, lines: &[String], all: &mut [Observation]) {
    let base = lines.iter().find(|line| names_index(line) == Some(true));
    let first = all.iter().map(|one| one.line).min().unwrap_or_default();
    let heads = grid
        .rows
        .iter()
        .take_while(|(line, _)| *line < first)
        .flat_map(|(_, cells)| cells.iter().enumerate());
    let columns: Vec<(usize, &String)> = heads.filter(|(_, head)| names_index(head).is_some()).collect();
    for one in all.iter_mut() {
        let row =
            grid.rows.binary_search_by_key(&one.line, |(line, _)| *line).ok().map(|at| &grid.rows[at].1);
        let is_base = |(index, _): &&(usize, &String)| {
            let cell = row.and_then(|cells| cells.get(*index)).map(|cell| mark(cell));
            matches!(cell, Some(CellReading::Number(numeral)) if numeral.only() == Some(100.0))
        };
        let said = base.or_else(|| columns.iter().find(is_base).map(|(_, head)| *head));
        one.doubt = said.map(|said| Doubt::Other(said.clone())).or(one.doubt.take());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(all: &[(Period, &str)]) -> Vec<Observation> {
        all.iter().map(|(period, cell)| Observation::bare(*period, cell, 1)).collect()
    }

    #[test]
    fn a_sum_of_some_parts_is_doubted_and_one_of_all_is_not() {
        let month = |month| Period::Month(2024, month);
        let doubted = |all: &[(Period, &str)]| {
            let mut all = figures(all);
            of_sums(&mut all);
            all.iter().filter(|one| one.doubt.is_some()).map(|one| one.period).collect::<Vec<_>>()
        };
        let year = Period::Year(2024);
        assert_eq!(doubted(&[(month(1), "3"), (month(2), "4"), (year, "7")]), [year]);
        assert_eq!(doubted(&[(month(1), "3"), (month(2), "4"), (year, "9")]), []);
        assert_eq!(doubted(&[(month(1), "3"), (month(2), "."), (year, "3")]), [year]);
        let quarters: Vec<(Period, &str)> = (1..=4).map(|of| (Period::Quarter(2024, of), "2")).collect();
        assert_eq!(doubted(&[&quarters[..], &[(year, "8")]].concat()), []);
        assert_eq!(doubted(&[&quarters[..3], &[(year, "6")]].concat()), [year]);
        let january = [(month(1), "2"), (Period::Quarter(2024, 1), "2"), (year, "9")];
        assert_eq!(doubted(&january), [Period::Quarter(2024, 1)]);
    }
}
