//! The units of figures: what other files ask about them. None of those decides for itself what holds of a unit.

pub(super) mod numeral;
pub(super) mod quantity;
pub(super) mod two_readings;
pub(super) mod unit_nature;

pub use numeral::{
    DecimalMark, Numeral, Unread, misread, read_count, read_figure, read_yes_no, unmistakable,
};
pub use quantity::Quantity;
pub use two_readings::two_readings;
pub use unit_nature::UnitWord;

use std::fmt;

use crate::lang::Message;
use crate::model::unit::unit_nature::{COUNT, DAYS, EURO, GRADE, Nature, PERCENT, RANK, RATE, YES_NO};

/// The unit of an indicator's figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    /// A number of things: whole and not negative.
    Count,
    /// A share in percent, 0 to 100.
    Percent,
    /// A number per so many (inhabitants, homes).
    Rate {
        /// Per how many.
        per: f64,
    },
    /// A school grade, 1 to 10.
    Grade,
    /// A place in a list: 1 is the first.
    Rank,
    /// Euro.
    Euro,
    /// Days.
    Days,
    /// Yes or no.
    YesNo,
}

/// Why a unit forbids a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    /// A number where yes or no is asked.
    NotYesNo,
    /// Yes or no where a number is asked.
    NotNumber,
    /// Below zero.
    Negative,
    /// A fraction where whole things are counted.
    Fraction,
    /// A percentage over 100.
    Over100,
    /// A grade outside 1 to 10.
    OutsideGrades,
    /// A rank below 1.
    BelowFirst,
}

/// What the figures of a unit are made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum MadeOf {
    /// Cases: the figure is how many.
    Cases,
    /// Cases among so many: the figure is worked out from both.
    CasesPer(f64),
    /// Answers of people, or things, of which a share is meant.
    Share,
    /// Answers of people, of which the mean is meant.
    Mean,
    /// Money.
    Money,
    /// Nothing that can be counted.
    Nothing,
}

impl Unit {
    /// The unit of what is written as a bare number.
    pub const BARE: Unit = Unit::Count;

    /// The unit that a word names; `per` is how many a rate is per. None of a rate of which that is not known.
    pub fn of(word: UnitWord, per: Option<f64>) -> Option<Unit> {
        Some(match word {
            UnitWord::Count => Unit::Count,
            UnitWord::Percent => Unit::Percent,
            UnitWord::Rate => Unit::Rate { per: per? },
            UnitWord::Grade => Unit::Grade,
            UnitWord::Rank => Unit::Rank,
            UnitWord::Euro => Unit::Euro,
            UnitWord::Days => Unit::Days,
            UnitWord::YesNo => Unit::YesNo,
        })
    }

    fn nature(self) -> &'static Nature {
        match self {
            Unit::Count => &COUNT,
            Unit::Percent => &PERCENT,
            Unit::Rate { .. } => &RATE,
            Unit::Grade => &GRADE,
            Unit::Rank => &RANK,
            Unit::Euro => &EURO,
            Unit::Days => &DAYS,
            Unit::YesNo => &YES_NO,
        }
    }

    /// The word in files and JSON.
    pub fn word(self) -> &'static str {
        self.nature().word.word()
    }

    /// The words for it: `percentage`, `aantal per 1.000`.
    pub fn message(self) -> Message {
        self.with_per(Message::new(self.nature().phrase))
    }

    /// A figure of it in a sentence; none of what is a bare number.
    pub fn figure_message(self, number: f64) -> Option<Message> {
        Some(self.with_per(Message::new(self.nature().figure?).with("number", number)))
    }

    fn with_per(self, message: Message) -> Message {
        match self.per() {
            Some(per) => message.with("per", per),
            None => message,
        }
    }

    /// Per how many a rate is.
    pub fn per(self) -> Option<f64> {
        match self {
            Unit::Rate { per } => Some(per),
            _ => None,
        }
    }

    /// What its figures are made of.
    pub fn made_of(self) -> MadeOf {
        match self {
            Unit::Count => MadeOf::Cases,
            Unit::Rate { per } => MadeOf::CasesPer(per),
            Unit::Percent => MadeOf::Share,
            Unit::Grade => MadeOf::Mean,
            Unit::Euro => MadeOf::Money,
            Unit::Rank | Unit::Days | Unit::YesNo => MadeOf::Nothing,
        }
    }

    /// Whether a figure is how many cases there were.
    pub fn is_count(self) -> bool {
        self.made_of() == MadeOf::Cases
    }

    /// Whether a figure is a share in percent.
    pub fn is_share(self) -> bool {
        self.made_of() == MadeOf::Share
    }

    /// Whether a figure is an amount of money.
    pub fn is_money(self) -> bool {
        self.made_of() == MadeOf::Money
    }

    /// Whether a figure is yes or no.
    pub fn is_yes_no(self) -> bool {
        self == Unit::YesNo
    }

    /// Whether a figure is a place in a list, of which the first is the lowest number.
    pub fn is_rank(self) -> bool {
        self == Unit::Rank
    }

    /// Whether a figure is a grade.
    pub fn is_grade(self) -> bool {
        self.made_of() == MadeOf::Mean
    }

    /// Whether chance moves a figure as it moves a number of cases.
    pub fn rests_on_cases(self) -> bool {
        matches!(self.made_of(), MadeOf::Cases | MadeOf::CasesPer(_))
    }

    /// Whether a figure is of a number of people who were asked.
    pub fn asks_people(self) -> bool {
        matches!(self.made_of(), MadeOf::Share | MadeOf::Mean)
    }

    /// Whether a figure can be written as a numerator and a denominator.
    pub fn can_be_ratio(self) -> bool {
        matches!(self.made_of(), MadeOf::Share | MadeOf::CasesPer(_))
    }

    /// The unit of how often: yes counts one, so that so often yes is a whole number.
    #[must_use]
    pub fn counted(self) -> Unit {
        if self.is_yes_no() { Unit::Count } else { self }
    }

    /// Whether so many figures of it are so many times.
    pub fn counts_times(self) -> bool {
        self.counted().is_count()
    }

    /// Whether twelve months hold more than three: more cases, more money.
    pub fn adds_up(self) -> bool {
        self.nature().adds_up
    }

    /// Whether a longer period holds more, or is of more people.
    pub fn grows_with_length(self) -> bool {
        self.nature().grows_with_length
    }

    /// Whether the figure of a region is no measure for another: it grows with its size, or is a place among others.
    pub fn grows_with_region(self) -> bool {
        self.nature().grows_with_region
    }

    /// Whether a figure of one place may be set beside that of another, however large each is.
    pub fn can_be_held_against_others(self) -> bool {
        self.can_be_ratio() || self.is_grade()
    }

    /// Whether a change may be told in percent of what was.
    pub fn allows_percent_change(self) -> bool {
        self.nature().relative_change
    }

    /// Whether figures of it move between bounds that earlier ones tell.
    pub fn has_usual_range(self) -> bool {
        self.nature().has_usual_range
    }

    /// Whether only whole numbers are figures of it.
    pub fn is_whole(self) -> bool {
        self.nature().whole
    }

    /// The least and the most that a figure can be.
    pub fn bounds(self) -> (f64, f64) {
        self.nature().bounds
    }

    /// How many decimals a figure of it is shown with at least, where the plan does not say.
    pub fn least_decimals(self) -> u32 {
        self.nature().decimals.0
    }

    /// How many decimals a figure of it is shown with at most, where the plan does not say.
    pub fn most_decimals(self) -> u32 {
        self.nature().decimals.1
    }

    /// Whether a sign with its number says what it is, as `%` and `€` do.
    pub fn has_sign(self) -> bool {
        self.is_share() || self.is_money()
    }

    /// Whether a figure of it is written with words, which may stand once beside many.
    pub fn has_words(self) -> bool {
        self.nature().figure.is_some() && !self.has_sign()
    }

    /// Whether a figure can be one of this unit.
    ///
    /// # Errors
    /// It cannot, and why.
    pub fn check(self, quantity: Quantity) -> Result<(), Forbidden> {
        let number = match (self.is_yes_no(), quantity) {
            (true, Quantity::YesNo(_)) => return Ok(()),
            (true, Quantity::Number(_)) => return Err(Forbidden::NotYesNo),
            (false, Quantity::YesNo(_)) => return Err(Forbidden::NotNumber),
            (false, Quantity::Number(number)) => number,
        };
        let (least, most) = self.bounds();
        let is_broken = self.is_whole() && number.fract() != 0.0;
        match self {
            Unit::Grade if !(least..=most).contains(&number) => Err(Forbidden::OutsideGrades),
            Unit::Rank if is_broken => Err(Forbidden::Fraction),
            Unit::Rank if number < least => Err(Forbidden::BelowFirst),
            _ if number < least => Err(Forbidden::Negative),
            _ if number > most => Err(Forbidden::Over100),
            _ if is_broken => Err(Forbidden::Fraction),
            _ => Ok(()),
        }
    }

    /// The value that numerator and denominator give: a percentage, or a rate per so many. Other units have none.
    pub fn ratio(self, numerator: f64, denominator: f64) -> Option<f64> {
        let per = match self.made_of() {
            MadeOf::Share => 100.0,
            MadeOf::CasesPer(per) => per,
            _ => return None,
        };
        (denominator > 0.0).then(|| per * numerator / denominator)
    }

    /// How many cases a figure rests on; none where nothing is counted, or not known.
    pub fn cases(self, value: f64, ratio: Option<(f64, f64)>) -> Option<f64> {
        match self.made_of() {
            MadeOf::Cases => Some(value),
            MadeOf::CasesPer(_) => ratio.map(|(cases, _)| cases),
            _ => None,
        }
    }

    /// How many of so many a share or rate is about, and of a share how many are left.
    pub fn counts_among(self, numerator: f64, denominator: f64) -> Option<(f64, Option<f64>)> {
        match self.made_of() {
            MadeOf::Share => Some((numerator, Some(denominator - numerator))),
            MadeOf::CasesPer(_) => Some((numerator, None)),
            _ => None,
        }
    }

    /// The same of a figure that was worked out from so many.
    pub fn counts_behind(self, value: f64, of: f64) -> Option<(f64, Option<f64>)> {
        let per = match self.made_of() {
            MadeOf::Share => 100.0,
            MadeOf::CasesPer(per) => per,
            _ => return None,
        };
        self.counts_among(nearest_whole(value * of / per), of)
    }
}

/// The whole number of people or cases that comes nearest, halves up, also where the machine has 34.499… for 2.3% of 1500.
pub fn nearest_whole(value: f64) -> f64 {
    (value + 0.5 + 1e-9).floor()
}

impl fmt::Display for Unit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_forbids_what_it_cannot_be() {
        let number = Quantity::Number;
        assert_eq!(Unit::Count.check(number(3.0)), Ok(()));
        assert_eq!(Unit::Count.check(number(3.5)), Err(Forbidden::Fraction));
        assert_eq!(Unit::Count.check(number(-1.0)), Err(Forbidden::Negative));
        assert_eq!(Unit::Percent.check(number(100.0)), Ok(()));
        assert_eq!(Unit::Percent.check(number(100.1)), Err(Forbidden::Over100));
        assert_eq!(Unit::Grade.check(number(0.5)), Err(Forbidden::OutsideGrades));
        assert_eq!(Unit::Rank.check(number(0.0)), Err(Forbidden::BelowFirst));
        assert_eq!(Unit::Euro.check(number(-250.5)), Ok(()));
        assert_eq!(Unit::YesNo.check(number(1.0)), Err(Forbidden::NotYesNo));
        assert_eq!(Unit::Days.check(Quantity::YesNo(true)), Err(Forbidden::NotNumber));
    }

    #[test]
    fn a_rate_is_worked_out_from_its_parts() {
        assert_eq!(Unit::Rate { per: 1000.0 }.ratio(120.0, 24_000.0), Some(5.0));
        assert_eq!(Unit::Percent.ratio(20.0, 0.0), None);
        assert_eq!(Unit::Count.ratio(1.0, 2.0), None);
    }

    #[test]
    fn what_a_share_or_rate_was_worked_out_from_is_found_again() {
        // 11 percent of 181 are 19.91 people; 5 per 1,000 of 24,000 are 120 cases.
        assert_eq!(Unit::Percent.counts_behind(11.0, 181.0), Some((20.0, Some(161.0))));
        assert_eq!(Unit::Rate { per: 1000.0 }.counts_behind(5.0, 24_000.0), Some((120.0, None)));
        assert_eq!(Unit::Count.counts_behind(5.0, 10.0), None);
    }

    #[test]
    fn yes_is_counted_and_its_figures_are_times() {
        assert_eq!(Unit::YesNo.counted(), Unit::Count);
        assert_eq!(Unit::Days.counted(), Unit::Days);
        assert!(Unit::YesNo.counts_times() && Unit::Count.counts_times() && !Unit::Euro.counts_times());
    }
}
