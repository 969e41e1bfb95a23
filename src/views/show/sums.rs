//! Numbers of a sum that a reader can do again.

use crate::facts::decimals_apart;
use crate::lang::{Language, Message, format_number, shortest};

/// A probability as so many of a hundred: `ongeveer 12`, `minder dan 0,1`.
pub(super) fn of_hundred(p: f64, language: Language) -> Message {
    let hundredfold = p * 100.0;
    if hundredfold < 0.1 {
        return Message::new("chance-under").with("number", format_number(0.1, 1, language));
    }
    let shown = hundredfold_rounded(hundredfold);
    if shown >= 100.0 {
        return Message::new("chance-all");
    }
    Message::new("chance-about").with("number", shortest(shown, language))
}

/// In tenths, and beside the five of a hundred that decide with as many decimals as tell it from them.
fn hundredfold_rounded(value: f64) -> f64 {
    const DECIDES: f64 = 5.0;
    if value >= 10.0 {
        return value.round();
    }
    let decimals = i32::try_from(decimals_apart(value, DECIDES, 1)).unwrap_or(1);
    let factor = 10f64.powi(decimals);
    (value * factor).round() / factor
}

/// With its sign, also when it is a plus, and one decimal, or as many more as tell it from no change.
pub(super) fn signed(number: f64, language: Language) -> String {
    signed_to(number, decimals_apart(number, 0.0, 1), language)
}

/// With its sign and so many decimals.
pub(in crate::views) fn signed_to(number: f64, decimals: usize, language: Language) -> String {
    let text = format_number(number, decimals, language);
    if number > 0.0 { format!("+{text}") } else { text }
}

pub(super) fn rounded(number: f64) -> f64 {
    round_to(number, 2)
}

pub(super) fn round_to(number: f64, decimals: usize) -> f64 {
    let factor = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    (number * factor).round() / factor
}

/// From so many decimals on, the fewest with which a sum comes out as it is told.
pub(super) fn places_for(least: usize, comes_out: impl Fn(usize) -> bool) -> usize {
    const MOST: usize = 6;
    (least..MOST).find(|places| comes_out(*places)).unwrap_or(MOST)
}

/// The decimals of two numbers by which their quotient comes out as it is told, with so many decimals.
pub(super) fn quotient_places(top: f64, quotient: f64, shown: usize) -> usize {
    places_for(2, |places| {
        let again = round_to(top, places) / round_to(top / quotient, places);
        round_to(again, shown) == round_to(quotient, shown)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Catalogue;

    #[test]
    fn a_quotient_comes_out_with_the_numbers_that_are_shown() {
        // 0.10 / 0.13 would be 0.77; 0.104 / 0.130 is 0.80.
        assert_eq!(quotient_places(0.104, 0.80, 2), 3);
        // 0.475 / 0.500 would be 0.95, and 0.4748 / 0.5000 0.9496; 0.47475 / 0.5 is 0.9495.
        assert_eq!(quotient_places(0.474_75, 0.9495, 4), 5);
        assert_eq!(quotient_places(0.25, 0.5, 2), 2);
    }

    #[test]
    fn a_chance_is_told_as_so_many_of_a_hundred() {
        let nl = Catalogue::new(Language::Nl);
        for (p, rendered) in [
            (0.000_5, "minder dan 0,1 van de 100 gevallen"),
            (0.034, "ongeveer 3,4 van de 100 gevallen"),
            (0.124, "ongeveer 12 van de 100 gevallen"),
            (0.999, "vrijwel alle gevallen"),
        ] {
            assert_eq!(nl.render(&of_hundred(p, Language::Nl)), rendered);
        }
    }
}
