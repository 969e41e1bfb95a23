//! What is said above and under a drawing: what it shows, of what, and where that comes from.

use crate::compute::{Chart, Drawn};
use crate::lang::{Arg, Catalogue, Message, Wording, long_date, shortest};
use crate::model::Quantity;
use crate::views::chart::canvas::Look;
use crate::views::chart::names::reference_name;
use crate::views::text::figure::{figure, figure_of};
use crate::views::text::words::Words;

/// What the drawing shows, in a line: the latest figure with its target, else with what it was. Of a promise its name.
pub(super) fn heading(chart: &Chart, catalogue: &Catalogue) -> Wording {
    finding(chart, catalogue).map_or_else(|| Wording::of_plan(&chart.title), Into::into)
}

fn finding(chart: &Chart, catalogue: &Catalogue) -> Option<String> {
    let own: Vec<&Drawn> = chart.own().collect();
    let latest = own.last()?;
    let words = Words(catalogue);
    let shown = |value: f64| figure(Quantity::Number(value), chart.unit, chart.decimals, catalogue);
    let now = |id: &'static str| {
        Message::new(id).with("now", shown(latest.value)).with("period", words.period(latest.period))
    };
    if let Some((value, by)) = chart.target {
        let target = figure_of(value, chart.unit, chart.decimals, catalogue);
        let message = now("chart-finding-target").with("target", target);
        return Some(catalogue.render(&message.with("by", words.period(by))));
    }
    let last_break = chart.breaks().last();
    let comparable = |one: &&&Drawn| last_break.is_none_or(|at| one.period.start() >= at.start());
    let first = own.iter().find(comparable).filter(|first| first.period != latest.period);
    Some(catalogue.render(&match first {
        Some(first) => {
            now("chart-finding-was").with("was", shown(first.value)).with("since", words.period(first.period))
        }
        None => now("chart-finding"),
    }))
}

/// Of what the figures are, and in which unit. In a paper the name stands in the caption.
pub(super) fn subtitle(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Wording {
    let unit = catalogue.render(&chart.unit.message());
    if look == Look::Half || finding(chart, catalogue).is_none() {
        return unit.into();
    }
    let mut subtitle = Wording::of_plan(&chart.title);
    subtitle.append(&format!(" ({unit})").into());
    subtitle
}

/// The other regions with their latest figure, where their names do not stand beside their lines.
pub(super) fn compared(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Option<String> {
    let names: Vec<String> =
        chart.references.iter().map(|line| reference_name(line, chart, catalogue)).collect();
    let message = Message::new("chart-compared").with("names", names.join("; "));
    (look == Look::Half && !names.is_empty()).then(|| catalogue.render(&message))
}

/// Where the figures come from, how many answered, whose they are and how far they go. The last two a paper says itself.
pub(super) fn foot(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Wording {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(
        chart
            .source
            .as_ref()
            .map(|source| catalogue.render(&Message::new("chart-source").with("source", Arg::plan(source)))),
    );
    let n = chart.n.filter(|_| chart.unit.asks_people());
    parts.extend(n.map(|n| format!("n = {}", shortest(n, catalogue.language()))));
    if let Some((place, day)) = chart.standing.as_ref().filter(|_| look != Look::Half) {
        let day = long_date(*day, catalogue.language());
        let message = Message::new("chart-standing").with("place", Arg::plan(place)).with("date", day);
        parts.push(catalogue.render(&message));
    }
    parts.join("; ").into()
}
