//! In which years an action runs. One place decides; lists, money, due dates, papers and pages ask it.

use std::ops::RangeInclusive;

use chrono::Datelike as _;

use super::{Action, ActionState, LogEntry, YearMoney};
use crate::model::{At, GoalId, Period};

/// The years in which an action of the file of a year runs that starts and ends so.
pub fn years_between(of_file: i32, start: Option<Period>, end: Option<Period>) -> RangeInclusive<i32> {
    let first = start.map_or(of_file, |start| start.start().year());
    let last = end.map_or(of_file.max(first), |end| end.end().year());
    first.min(last)..=last
}

impl Action {
    /// The years in which it runs: from its start to its end, in whichever year's file it stands. Without a start from
    /// the year of its file; without an end until that year, or until its start where that is later.
    pub fn years(&self) -> RangeInclusive<i32> {
        years_between(self.id.year, self.start.map(|at| at.value), self.end.map(|at| at.value))
    }

    /// The period by whose end it is to be done: its end; without one the last year in which it runs.
    pub fn due(&self) -> Period {
        self.end.map_or(Period::Year(*self.years().end()), |end| end.value)
    }

    /// Whether it runs in a year.
    pub fn runs_in(&self, year: i32) -> bool {
        self.years().contains(&year)
    }

    /// The first and the last year, of an action over several.
    pub fn over_years(&self) -> Option<(i32, i32)> {
        let years = self.years();
        (years.start() < years.end()).then(|| (*years.start(), *years.end()))
    }

    /// Whether it is neither done nor given up.
    pub fn is_open(&self) -> bool {
        !matches!(self.state.value, ActionState::Done | ActionState::Dropped)
    }

    /// The goal that it serves; of several the first.
    pub fn goal(&self) -> Option<&At<GoalId>> {
        self.goals.first()
    }

    /// Whether it serves a goal.
    pub fn serves(&self, goal: &GoalId) -> bool {
        self.goals.iter().any(|one| one.value == *goal)
    }

    /// The money of a year, where the file tells it by year.
    pub fn money_of(&self, year: i32) -> Option<&YearMoney> {
        self.money.iter().find(|one| one.year.value.0 == year)
    }

    /// The entries of its log that a year's paper tells: those of that year. Of an action that is late or was given up at
    /// least the last entry before, which says why.
    pub fn log_of(&self, year: i32) -> Vec<&LogEntry> {
        let of_year: Vec<&LogEntry> = self.log.iter().filter(|one| one.date.value.year() == year).collect();
        let is_told = matches!(self.state.value, ActionState::Delayed | ActionState::Dropped);
        if !of_year.is_empty() || !is_told {
            return of_year;
        }
        let before = self.log.iter().filter(|one| one.date.value.year() < year);
        before.max_by_key(|one| one.date.value).into_iter().collect()
    }

    /// What its log said last.
    pub fn last_entry(&self) -> Option<&LogEntry> {
        self.log.iter().max_by_key(|one| one.date.value)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::load_texts;

    /// First and last year of an action in the file of 2026.
    fn years(lines: &str) -> (i32, i32) {
        let action = format!("[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"planned\"\n{lines}\n");
        let mut texts: Vec<(String, String)> = crate::rules::base_plan()
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        texts.insert(0, ("actions/2026.toml".to_owned(), action));
        let plan = load_texts(texts, "plan").plan.unwrap();
        let years = plan.all_actions().next().unwrap().years();
        (*years.start(), *years.end())
    }

    #[test]
    fn an_action_runs_from_its_start_to_its_end_whatever_its_file() {
        for (lines, expected) in [
            ("", (2026, 2026)),
            ("start = \"2025-Q3\"", (2025, 2026)),
            ("end = \"2027\"", (2026, 2027)),
            ("start = \"2025\"\nend = \"2027-03\"", (2025, 2027)),
            ("start = \"2027-02\"", (2027, 2027)),
            ("start = \"2024\"\nend = \"2025\"", (2024, 2025)),
            ("end = \"2025-12\"", (2025, 2025)),
            // A school year runs in two years.
            ("start = \"2025/26\"\nend = \"2025/26\"", (2025, 2026)),
        ] {
            assert_eq!(years(lines), expected, "{lines}");
        }
    }
}
