//! A target as a table tells it: what is to be reached, and by when.

use crate::compute::{FormReport, IndicatorReport};
use crate::lang::{Arg, Catalogue, Message};
use crate::model::{Period, Unit, change_in_words};
use crate::views::text::figure::target_figure;
use crate::views::text::row::RowFigures;
use crate::views::text::words::{Promised, Words};

/// What is to be reached, and at the end of which period; a promise has none.
pub(in crate::views) struct Wanted {
    /// `7%`, `6,8–7,6`, `minimaal 2 per jaar`.
    pub what: String,
    pub by: Option<Period>,
}

impl Wanted {
    /// The target of an indicator; none without one.
    pub(in crate::views) fn of(one: &IndicatorReport, catalogue: &Catalogue) -> Option<Wanted> {
        let unit = one.unit.unwrap_or(Unit::BARE);
        let shown = |value: f64| target_figure(value, unit, one.decimals, catalogue);
        let target = one.in_row().0.target.as_ref().or(one.target.as_ref())?;
        let what = match &target.form {
            FormReport::Level { .. } | FormReport::Change { value: Some(_), .. } => {
                RowFigures::of(one, catalogue).target.unwrap_or_default()
            }
            FormReport::Change { change, .. } => catalogue.in_words(&change_in_words(change)),
            FormReport::Within { edges: Some(_), .. } => {
                let edges = RowFigures::of(one, catalogue).edges;
                edges.map_or(String::new(), |(low, high)| format!("{low}–{high}"))
            }
            FormReport::Within { within, .. } => {
                format!("± {}", catalogue.in_words(&change_in_words(within)))
            }
            FormReport::Promise { norm, per, steps, .. } => {
                Words(catalogue).promised(Promised { norm: *norm, per: *per, steps }, shown)
            }
            FormReport::BetterThan { region, .. } => {
                catalogue.render(&Message::new("status-better-than").with("region", Arg::plan(region)))
            }
        };
        Some(Wanted { what, by: target.by() })
    }

    /// On one line: `7% (2027)`.
    pub(in crate::views) fn on_one_line(one: &IndicatorReport, catalogue: &Catalogue) -> String {
        Wanted::of(one, catalogue).map_or(String::new(), |wanted| match wanted.by {
            Some(by) => format!("{} ({})", wanted.what, Words(catalogue).period(by)),
            None => wanted.what,
        })
    }
}
