//! What a council asks first, each in a sentence: what it costs, and what came of what was promised.

use crate::compute::{ActionsReport, FollowupsReport, Sums};
use crate::lang::{Catalogue, Message};
use crate::model::Unit;
use crate::views::text::figure::figure_of;

/// What a plan tells of its money and promises.
pub(in crate::views) struct InShort {
    /// What the last year cost that is told.
    pub(in crate::views) money: Option<String>,
    pub(in crate::views) promised: Option<String>,
    /// That nothing is told of one or both.
    pub(in crate::views) silent: Option<String>,
}

impl InShort {
    /// Of the years up to `now`. A year of which an error keeps an amount out is not told.
    pub(in crate::views) fn of(
        actions: &ActionsReport<'_>,
        followups: &FollowupsReport<'_>,
        now: i32,
        catalogue: &Catalogue,
    ) -> InShort {
        let told = actions.years.iter().filter(|year| year.complete && year.year <= now);
        let money = told.rev().find_map(|year| money_of(year.year, year.money.total, catalogue));
        let all = followups.followups.len();
        let done = followups.followups.iter().filter(|one| !one.followup.is_open()).count();
        let promised = (all > 0)
            .then(|| catalogue.render(&Message::new("followups-now").with("all", all).with("done", done)));
        let silent = silent(actions.complete && actions.money.is_empty(), all == 0, catalogue);
        InShort { money, promised, silent }
    }
}

/// What the actions of a year cost; none where no amount is told.
pub(in crate::views) fn money_of(year: i32, sums: Sums, catalogue: &Catalogue) -> Option<String> {
    let id = match (sums.budget, sums.spent) {
        (Some(_), Some(_)) => "money-now",
        (Some(_), None) => "money-budget",
        (None, Some(_)) => "money-spent",
        (None, None) => return None,
    };
    let euro = |amount: Option<f64>| {
        amount.map_or_else(String::new, |amount| figure_of(amount, Unit::Euro, None, catalogue))
    };
    let message = Message::new(id).with("year", year.to_string());
    Some(catalogue.render(&message.with("budget", euro(sums.budget)).with("spent", euro(sums.spent))))
}

/// That nothing is told of money, of promises, or of both.
pub(in crate::views) fn silent(money: bool, promised: bool, catalogue: &Catalogue) -> Option<String> {
    let of = match (money, promised) {
        (true, true) => "both",
        (true, false) => "money",
        (false, true) => "promised",
        (false, false) => return None,
    };
    Some(catalogue.render(&Message::new("in-short-silent").with("of", of)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn what_is_not_told_of_money_is_said() {
        let catalogue = Catalogue::new(Language::En);
        let told = |budget: Option<f64>, spent: Option<f64>| {
            money_of(2025, Sums { budget, spent, requested: Some(9.0) }, &catalogue)
        };
        assert_eq!(told(None, None), None);
        let sentence = told(Some(1200.0), None).unwrap();
        assert!(sentence.ends_with("€ 1,200 was budgeted; what was spent is not stated here."), "{sentence}");
        let sentence = told(None, Some(35.5)).unwrap();
        assert!(sentence.starts_with("On the actions of 2025, € 35.50 was spent;"), "{sentence}");
        assert!(!told(Some(1.0), Some(1.0)).unwrap().contains("not stated"));
    }

    #[test]
    fn silence_names_only_what_is_silent() {
        let catalogue = Catalogue::new(Language::En);
        let words = |money, promised| {
            let text = silent(money, promised, &catalogue).unwrap_or_default();
            (text.contains("money"), text.contains("motions"))
        };
        for both in [(true, true), (true, false), (false, true), (false, false)] {
            assert_eq!(words(both.0, both.1), both);
        }
    }
}
