//! A chart in sentences, for who cannot see it.

use super::figure::{figure, figure_of};
use super::words::in_short;
use crate::compute::{Chart, Drawn, Mark};
use crate::lang::{Catalogue, Message};
use crate::model::{Quantity, Unit};

/// What a chart shows, in plain sentences: what it is about, the first and the latest figure, the target, and what
/// stands in the way of reading it. For a picture's alternative text and a drawing's description.
pub fn chart_description(chart: &Chart, catalogue: &Catalogue) -> String {
    described(chart, catalogue, "chart-desc-what")
}

/// The same where there is no drawing.
pub fn chart_in_words(chart: &Chart, catalogue: &Catalogue) -> String {
    described(chart, catalogue, "chart-desc-course")
}

fn described(chart: &Chart, catalogue: &Catalogue, what: &'static str) -> String {
    let tell = |message: &Message| catalogue.tell(message);
    let worked_out = |value: f64| figure_of(value, chart.unit, chart.decimals, catalogue);
    let mut sentences = vec![tell(
        &Message::new(what)
            .with("title", chart.title.trim().trim_end_matches('.'))
            .with("unit", chart.unit.message()),
    )];
    let own: Vec<&Drawn> = chart.own().collect();
    if let [first, .., _] = own.as_slice() {
        sentences.push(tell(&at(Message::new("chart-desc-first"), first, chart, catalogue)));
    }
    if let Some(latest) = own.last() {
        sentences.push(match latest.margin {
            Some(margin) => tell(
                &at(Message::new("chart-desc-latest-margin"), latest, chart, catalogue)
                    .with("low", worked_out(tenth(margin.low)))
                    .with("high", worked_out(tenth(margin.high))),
            ),
            None => tell(&at(Message::new("chart-desc-latest"), latest, chart, catalogue)),
        });
    }
    let periods = |chosen: &dyn Fn(&Mark) -> bool| -> Vec<String> {
        chart.marks.iter().filter(|mark| chosen(mark)).map(|mark| mark.period().to_string()).collect()
    };
    let mut list = |id: &'static str, periods: Vec<String>| {
        if !periods.is_empty() {
            sentences.push(tell(&Message::new(id).with("periods", in_short(&periods))));
        }
    };
    list("chart-desc-provisional", periods(&|mark| mark.figure().is_some_and(|figure| figure.provisional)));
    list("chart-desc-break", periods(&|mark| matches!(mark, Mark::Break { .. })));
    list("chart-desc-gap", periods(&|mark| matches!(mark, Mark::Gap { .. })));
    list("chart-desc-superseded", periods(&|mark| matches!(mark, Mark::Superseded { .. })));
    for mark in &chart.marks {
        if let Mark::Hidden { period, why } = mark {
            let message = Message::new("chart-desc-hidden");
            sentences.push(tell(&message.with("period", period.to_string()).with("what", why.message())));
        }
    }
    if let Some((value, by)) = chart.target {
        let message = Message::new("chart-desc-target");
        sentences.push(tell(&message.with("value", worked_out(value)).with("year", by.to_string())));
    }
    if !chart.interim.is_empty() {
        let value = |(value, by): &(f64, i32)| {
            Message::new("chart-desc-interim-value")
                .with("value", worked_out(*value))
                .with("year", by.to_string())
        };
        let values: Vec<Message> = chart.interim.iter().map(value).collect();
        sentences.push(tell(&Message::new("chart-desc-interim").with("values", values)));
    }
    if let Some(band) = chart.band {
        let message = Message::new("chart-desc-band")
            .with("low", band_edge(band.low, chart, catalogue))
            .with("high", band_edge(band.high, chart, catalogue))
            .with("year", band.by.to_string());
        sentences.push(tell(&message));
    }
    for line in &chart.references {
        if let Some((period, value)) = line.figures.last() {
            let message = Message::new("chart-desc-reference")
                .with("region", line.region.as_str())
                .with("value", figure(Quantity::Number(*value), chart.unit, chart.decimals, catalogue))
                .with("period", period.to_string());
            sentences.push(tell(&message));
        }
    }
    for run in chart.runs() {
        for other in run {
            if let Some(source) = &other.source {
                let message = Message::new("chart-desc-source").with("source", source.as_str());
                sentences.push(tell(&at(message, other, chart, catalogue)));
            }
        }
    }
    sentences.extend(notes(chart, catalogue));
    sentences.join(" ")
}

/// What has to be known to read the heights of a chart rightly. It stands under the drawing too.
pub(super) fn notes(chart: &Chart, catalogue: &Catalogue) -> Vec<String> {
    let axis = chart.values();
    let mut notes = Vec::new();
    if axis.reversed {
        notes.push(catalogue.text("chart-note-rank"));
    }
    if axis.zoomed {
        let low = figure_of(axis.low, chart.unit, chart.decimals, catalogue);
        notes.push(catalogue.tell(&Message::new("chart-note-zoomed").with("value", low)));
    }
    if chart.uneven {
        notes.push(catalogue.text("chart-note-uneven"));
    }
    notes
}

/// The edge of a band with as many decimals as it needs, at most two: rounded, a figure outside it would seem inside.
pub(super) fn band_edge(value: f64, chart: &Chart, catalogue: &Catalogue) -> String {
    let usual = chart.decimals.unwrap_or(u32::from(chart.unit == Unit::Grade));
    let needed = (usual..2).find(|decimals| {
        let factor = f64::from(10u32.pow(*decimals));
        ((value * factor).round() - value * factor).abs() < 1e-6
    });
    figure(Quantity::Number(value), chart.unit, Some(needed.unwrap_or(usual.max(2))), catalogue)
}

/// The end of a margin with one decimal: more would look like knowledge.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn at(message: Message, drawn: &Drawn, chart: &Chart, catalogue: &Catalogue) -> Message {
    let value = figure(Quantity::Number(drawn.value), chart.unit, chart.decimals, catalogue);
    message.with("value", value).with("period", drawn.period.to_string())
}
