//! The answer that a judgement gives, in one sentence.

use crate::compute::{Bad, GoalVerdict, IndicatorReport};
use crate::lang::{Catalogue, Message};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::certainty;
use crate::views::text::style::clean;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// `18% in 2024, was 20% in 2022; streven: 15% (2026). Dit verschil kan toeval zijn.` Of a promise how it was kept.
pub(in crate::views) fn answer(one: &IndicatorReport, catalogue: &Catalogue) -> String {
    if let Some(promise) = &one.cadence {
        return Words(catalogue).promise_kept(one, promise);
    }
    let row = RowFigures::of(one, catalogue);
    let again = one.judged.is_none() && one.latest == one.baseline;
    let mut parts = Vec::new();
    match (&row.standing, row.measured_from.as_ref().filter(|_| !again)) {
        (Some(now), Some(was)) => parts.push(
            Message::new("answer-now-was")
                .with("now", now.shown.as_str())
                .with("now-period", now.period.as_str())
                .with("was", was.shown.as_str())
                .with("was-period", was.period.as_str()),
        ),
        (Some(now), None) => parts.push(
            Message::new("answer-now").with("now", now.shown.as_str()).with("period", now.period.as_str()),
        ),
        (None, _) => {}
    }
    let wanted = Wanted::on_one_line(one, catalogue);
    if !wanted.is_empty() {
        parts.push(Message::new("answer-target").with("target", wanted));
    }
    let mut told: Vec<String> = parts.iter().map(|part| catalogue.render(part)).collect();
    told.extend(certainty(one, catalogue));
    clean(&told.join("; ")).into_owned()
}

/// Why something goes badly: the answer of a figure, how a promise was kept, what makes a goal late, which figure rose.
pub(in crate::views) fn why_badly(bad: &Bad, catalogue: &Catalogue) -> String {
    match bad {
        Bad::Figure(one) | Bad::Promise(one) => answer(one, catalogue),
        Bad::Goal(goal) => match &goal.verdict {
            GoalVerdict::State { because, .. } => Words(catalogue).because(because),
            _ => String::new(),
        },
        Bad::Alert(_, period) => catalogue.render(&Message::new("glance-alert").with("period", *period)),
    }
}
