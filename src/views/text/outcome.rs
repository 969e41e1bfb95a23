//! What became of what an indicator was to reach, on one line, for who begins the next plan.

use crate::compute::IndicatorReport;
use crate::lang::{Catalogue, Message};
use crate::views::text::figure::figure;
use crate::views::text::saying::Saying;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// `71,4 (2026): loopt achter (96 in 2025)`, or how a promise was kept; none of what was to reach nothing.
pub fn outcome_in_words(one: &IndicatorReport, catalogue: &Catalogue) -> Option<String> {
    let words = Words(catalogue);
    let mut wanted = Wanted::on_one_line(one, catalogue);
    if wanted.is_empty() {
        return None;
    }
    if let Some(part) = one.in_row().1 {
        wanted = format!("{} {wanted}", catalogue.of_plan(part));
    }
    let message = |id: &'static str| {
        let (_, verdict) = words.verdict_apart(one);
        Message::new(id).with("wanted", wanted.as_str()).with("verdict", verdict)
    };
    let figures = one.in_row().0;
    let kept = one.cadence.as_ref().map(|promise| words.promise_kept(one, promise));
    let told = kept.filter(|kept| !kept.is_empty()).or_else(|| {
        let latest = figures.latest.as_ref()?;
        let value = figures.judged.as_ref().map_or(latest.value, |judged| judged.value);
        let period = figures.judged.as_ref().map_or(latest.period, |judged| judged.range());
        let value = figure(value, one.unit?, one.decimals, catalogue);
        let message = Message::new("outcome-figure").with("value", value);
        Some(catalogue.render(&message.with("period", words.period_range(period))))
    });
    Some(catalogue.render(&match told {
        Some(told) => message("outcome-told").with("told", told),
        None => message("outcome-bare"),
    }))
}

/// That another source has a newer figure than the series that is judged; none where none has.
pub fn newer_elsewhere(one: &IndicatorReport, catalogue: &Catalogue) -> Option<String> {
    Saying::of(one, catalogue)?.elsewhere()
}
