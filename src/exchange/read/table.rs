//! What was read of a table: its figures, and what could not be used for want of a period.

use std::collections::{BTreeSet, HashMap};

use crate::exchange::read::around::Around;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::observation::{Dimension, Observation, TOPIC};
use crate::exchange::read::time::not_whole::{is_added_up, is_not_whole, years};
use crate::exchange::read::time::odd_periods::OddPeriods;
use crate::exchange::read::time::when::{Unusable, When};
use crate::model::Period;

/// A table of a portal, or one of one's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    pub title: Option<String>,
    pub observations: Vec<Observation>,
    /// Columns whose period cannot be told: their figures are not read.
    pub without_period: Vec<String>,
    /// Rows and columns whose period is of no use.
    pub odd_periods: Vec<OddPeriods>,
    /// The lines of those rows.
    pub odd_lines: BTreeSet<usize>,
    /// The heads of those columns.
    pub(super) odd_heads: BTreeSet<String>,
    /// Rows whose period can be more than one: the line, and what stands there.
    pub unclear: Vec<(usize, String)>,
    /// A row names a part of a year, and no year: what stands there.
    pub without_year: Option<String>,
    /// The head of a column does.
    pub column_without_year: Option<String>,
}

/// Whether the last part of a year and the first of the same year stand behind each other, and neither says its year. The
/// first stands before the last in a series that goes back in time alone.
fn turns(before: &Observation, one: &Observation, series: &[&Observation]) -> bool {
    let goes_back = || series.windows(2).any(|pair| pair[1].period < pair[0].period);
    let is_turn = match (before.period, one.period) {
        (Period::Month(year, 12), Period::Month(same, 1))
        | (Period::Quarter(year, 4), Period::Quarter(same, 1)) => year == same,
        (Period::Month(year, 1), Period::Month(same, 12))
        | (Period::Quarter(year, 1), Period::Quarter(same, 4)) => year == same && goes_back(),
        _ => false,
    };
    // Of columns the year may stand in their row.
    let is_row = before.line != one.line;
    let says_year = |one: &Observation| {
        let said = one.times.iter().filter(|of| is_row || of.header == TOPIC);
        said.into_iter().any(|of| !years(&of.value).is_empty())
    };
    is_turn && !says_year(before) && !says_year(one)
}

/// How many texts are kept to show.
const MOST_EXAMPLES: usize = 3;

impl Table {
    /// Counts a row that gives no figures, by what its cells of time say together.
    pub(super) fn leave_out(&mut self, when: When, text: &str, line: usize) {
        let why = match when {
            When::Unusable(why) => why,
            When::Other => Unusable::Unread,
            When::Part(_) => {
                self.without_year.get_or_insert_with(|| text.to_owned());
                return;
            }
            When::Unclear => return self.unclear.push((line, text.to_owned())),
            // A row of another kind, or of the period above: what is not read of our own place is told.
            When::Empty => return,
            When::All => Unusable::Total,
            When::Whole(_) => return,
        };
        self.odd_lines.insert(line);
        self.add_odd(why, false, text);
    }

    /// Counts a column that gives no figures, once for all its rows, by what its head says of time.
    pub(super) fn leave_out_column(&mut self, when: When, name: &str) {
        let why = match when {
            When::Unusable(why) => why,
            When::All => Unusable::Total,
            _ => {
                if !self.without_period.iter().any(|one| one == name) {
                    self.without_period.push(name.to_owned());
                }
                return;
            }
        };
        if self.odd_heads.insert(name.to_owned()) {
            self.add_odd(why, true, name);
        }
    }

    fn add_odd(&mut self, why: Unusable, columns: bool, text: &str) {
        let known = self.odd_periods.iter_mut().find(|one| one.why == why && one.columns == columns);
        match known {
            Some(known) => {
                known.count += 1;
                if known.examples.len() < MOST_EXAMPLES && !known.examples.iter().any(|one| one == text) {
                    known.examples.push(text.to_owned());
                }
            }
            None => {
                let examples = vec![text.to_owned()];
                self.odd_periods.push(OddPeriods { why, columns, count: 1, examples });
            }
        }
    }

    /// Leaves out what is less than its whole period because of what stands beside it.
    fn leave_out_what_is_not_whole(&mut self, around: &Around) {
        // A file says few things of many figures.
        let mut known: HashMap<(String, Period), bool> = HashMap::new();
        for one in std::mem::take(&mut self.observations) {
            let Observation { dimensions, times, remarks, period, .. } = &one;
            let heads = times.iter().filter(|of| of.header == TOPIC);
            let above = times.iter().map(|of| &of.header).filter(|head| is_added_up(head));
            let beside = dimensions.iter().chain(heads).map(|of| &of.value).chain(remarks).chain(above);
            let mut beside = beside.chain(around.lines()).filter(|text| !text.is_empty());
            let partial = beside.find(|text| {
                *known.entry(((*text).clone(), *period)).or_insert_with(|| is_not_whole(text, *period))
            });
            match partial.or_else(|| around.not_whole(&one)).cloned() {
                None => self.observations.push(one),
                Some(text) if !self.odd_lines.contains(&one.line) => {
                    self.leave_out(When::Unusable(Unusable::Partial), &text, one.line);
                }
                Some(_) => {}
            }
        }
    }

    /// January right behind December, of one year that stands elsewhere: it may be the next one.
    fn doubt_turn_of_year(&mut self) {
        let mut series: HashMap<&[Dimension], Vec<&Observation>> = HashMap::new();
        for one in &self.observations {
            series.entry(one.dimensions.as_slice()).or_default().push(one);
        }
        let turned = |series: Vec<&Observation>| {
            let at = series.windows(2).position(|pair| turns(pair[0], pair[1], &series))?;
            let one = series[at + 1];
            let said = one.times.iter().map(|of| of.value.as_str()).collect::<Vec<_>>().join(" ");
            Some((one.line, said))
        };
        let mut turned: Vec<(usize, String)> = series.into_values().filter_map(turned).collect();
        turned.sort();
        turned.dedup();
        self.unclear.extend(turned);
    }

    /// The table, where it has figures and no row leaves its period open.
    ///
    /// # Errors
    /// It names periods of which none is of use, or can be more than one.
    pub(super) fn checked(mut self, around: &Around) -> Result<Table, NoFigures> {
        self.leave_out_what_is_not_whole(around);
        self.doubt_turn_of_year();
        if !self.unclear.is_empty() {
            return Err(NoFigures::UnclearPeriods(self.unclear));
        }
        if let Some(text) = self.without_year {
            return Err(NoFigures::NoYear(text));
        }
        if !self.observations.is_empty() {
            return Ok(self);
        }
        match self.column_without_year {
            Some(text) => Err(NoFigures::NoYear(text)),
            None if self.odd_periods.is_empty() => Err(NoFigures::NoTable),
            None => Err(NoFigures::NoPeriods(self.odd_periods)),
        }
    }
}
