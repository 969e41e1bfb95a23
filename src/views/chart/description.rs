//! A chart in sentences, for who cannot see it.

use crate::compute::{Basis, Chart, Drawn, Margin, Mark};
use crate::lang::{Arg, Catalogue, Message};
use crate::model::{Period, Quantity};
use crate::views::chart::strip::strip_in_words;
use crate::views::text::figure::{
    band_edge, figure, figure_of, interval_ends, reachable_band, target_figure, usual_edges,
};
use crate::views::text::words::{Words, in_short};

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
    if !chart.strip.is_empty() {
        return strip_in_words(chart, catalogue);
    }
    let render = |message: &Message| catalogue.render(message);
    let decided = |value: f64| target_figure(value, chart.unit, chart.decimals, catalogue);
    let mut sentences = vec![render(
        &Message::new(what)
            .with("title", Arg::plan(chart.title.trim().trim_end_matches('.')))
            .with("unit", chart.unit.message()),
    )];
    let own: Vec<&Drawn> = chart.own().collect();
    if let [first, .., _] = own.as_slice() {
        sentences.push(render(&at(Message::new("chart-desc-first"), first, chart, catalogue)));
    }
    let counted = chart.unit.rests_on_cases();
    let margin_id = |margin: &Margin| match margin.basis {
        _ if margin.indicative => "chart-desc-latest-indicative",
        Some(Basis::Published(_)) => "chart-desc-latest-margin",
        _ if counted => "chart-desc-latest-varies",
        _ => "chart-desc-latest-margin",
    };
    if let Some(latest) = own.last() {
        sentences.push(match latest.margin {
            Some(margin) => {
                let edges = chart.band.map(|band| [band.low, band.high]);
                let wanted: Vec<f64> = chart
                    .target
                    .map(|(value, _)| value)
                    .into_iter()
                    .chain(edges.into_iter().flatten())
                    .collect();
                let ends = (margin.low, margin.high);
                let (low, high) = interval_ends(ends, &wanted, chart.unit, chart.decimals, catalogue);
                let message = at(Message::new(margin_id(&margin)), latest, chart, catalogue);
                render(&message.with("low", low).with("high", high))
            }
            None => render(&at(Message::new("chart-desc-latest"), latest, chart, catalogue)),
        });
    }
    let periods = |chosen: &dyn Fn(&Mark) -> bool| -> Vec<String> {
        chart
            .marks
            .iter()
            .filter(|mark| chosen(mark))
            .map(|mark| Words(catalogue).period(mark.period()))
            .collect()
    };
    let mut list = |id: &'static str, periods: Vec<String>| {
        if !periods.is_empty() {
            sentences.push(render(&Message::new(id).with("periods", in_short(&periods))));
        }
    };
    list("chart-desc-provisional", periods(&|mark| mark.figure().is_some_and(|figure| figure.provisional)));
    list("chart-desc-break", periods(&|mark| matches!(mark, Mark::Break { .. })));
    list("chart-desc-gap", periods(&|mark| matches!(mark, Mark::Gap { .. })));
    list("chart-desc-superseded", periods(&|mark| matches!(mark, Mark::Superseded { .. })));
    for mark in &chart.marks {
        if let Mark::Hidden { period, why } = mark {
            let message = Message::new("chart-desc-hidden");
            sentences.push(render(&message.with("period", *period).with("what", why.message())));
        }
    }
    if let Some((value, by)) = chart.target {
        let message = Message::new("chart-desc-target");
        sentences.push(render(&message.with("value", decided(value)).with("year", by)));
    }
    if !chart.interim.is_empty() {
        let value = |(value, by): &(f64, Period)| {
            Message::new("chart-desc-interim-value").with("value", decided(*value)).with("year", *by)
        };
        let values: Vec<Message> = chart.interim.iter().map(value).collect();
        sentences.push(render(&Message::new("chart-desc-interim").with("values", values)));
    }
    if let Some(band) = chart.band {
        let (low, high) = reachable_band((band.low, band.high), chart.unit, chart.values_drawn());
        let message = Message::new("chart-desc-band")
            .with("low", band_edge(low, chart.unit, chart.decimals, catalogue))
            .with("high", band_edge(high, chart.unit, chart.decimals, catalogue))
            .with("year", band.by);
        sentences.push(render(&message));
    }
    if let Some(band) = chart.usual {
        let (low, high) = usual_edges(&band.range, band.judged, chart.unit, chart.decimals, catalogue);
        let message = Message::new("chart-desc-usual")
            .with("span", band.range.span())
            .with("low", low)
            .with("high", high);
        sentences.push(render(&message));
    }
    for line in &chart.references {
        if let Some((period, value)) = line.figures.last() {
            let message = Message::new("chart-desc-reference")
                .with("region", Arg::plan(&line.region))
                .with("value", figure(Quantity::Number(*value), chart.unit, chart.decimals, catalogue))
                .with("period", *period);
            sentences.push(render(&message));
        }
    }
    let mut others: Vec<(&str, Vec<&Drawn>)> = Vec::new();
    for figure in chart.marks.iter().filter_map(Mark::figure) {
        let Some(source) = figure.source.as_deref() else { continue };
        match others.iter_mut().find(|(name, _)| *name == source) {
            Some((_, figures)) => figures.push(figure),
            None => others.push((source, vec![figure])),
        }
    }
    for (source, figures) in others {
        let (Some(first), Some(last)) = (figures.first(), figures.last()) else { continue };
        let alone = Message::new("chart-desc-source").with("source", Arg::plan(source));
        sentences.push(match figures.len() {
            1 => render(&at(alone, first, chart, catalogue)),
            _ => {
                let from = figure(Quantity::Number(first.value), chart.unit, chart.decimals, catalogue);
                let message = Message::new("chart-desc-source-since")
                    .with("source", Arg::plan(source))
                    .with("from", from)
                    .with("since", first.period);
                render(&at(message, last, chart, catalogue))
            }
        });
    }
    sentences.extend(notes(chart, catalogue));
    sentences.join(" ")
}

/// What has to be known to read the heights of a chart rightly. It stands under the drawing too.
pub(in crate::views) fn notes(chart: &Chart, catalogue: &Catalogue) -> Vec<String> {
    let axis = chart.values();
    let mut notes = Vec::new();
    if axis.reversed {
        notes.push(catalogue.text("chart-note-rank"));
    }
    if axis.zoomed {
        let low = figure_of(axis.low, chart.unit, chart.decimals, catalogue);
        notes.push(catalogue.render(&Message::new("chart-note-zoomed").with("value", low)));
    }
    if chart.uneven {
        notes.push(catalogue.text("chart-note-uneven"));
    }
    notes
}

fn at(message: Message, drawn: &Drawn, chart: &Chart, catalogue: &Catalogue) -> Message {
    let value = figure(Quantity::Number(drawn.value), chart.unit, chart.decimals, catalogue);
    message.with("value", value).with("period", drawn.period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::{Basis, Margin, ReferenceLine};
    use crate::facts::Share;
    use crate::lang::Language;
    use crate::model::Period;
    use crate::model::Unit;

    fn feeling_unsafe() -> Chart {
        let figure = |year, value, provisional, source: Option<&str>| {
            let basis = Basis::Share(Share { x: 20.0, n: 181.0 });
            // The interval of 20 of 181.
            let margin = source.is_none().then_some(Margin {
                low: 7.25,
                high: 16.46,
                indicative: false,
                basis: Some(basis),
                usual: false,
                widened: false,
            });
            let (period, source) = (Period::Year(year), source.map(str::to_owned));
            Mark::Figure(Drawn { period, value, provisional, margin, source })
        };
        Chart {
            marks: vec![
                figure(2021, 13.0, false, None),
                figure(2022, 15.0, false, Some("Veiligheidsmonitor")),
                Mark::Break { period: Period::Year(2023) },
                figure(2023, 11.0, false, None),
                figure(2024, 14.5, false, Some("Veiligheidsmonitor")),
                Mark::Gap { period: Period::Year(2024) },
                figure(2025, 9.5, true, None),
            ],
            target: Some((7.0, Period::Year(2027))),
            interim: vec![(9.0, Period::Year(2025))],
            references: vec![ReferenceLine {
                region: "Nederland".to_owned(),
                figures: vec![(Period::Year(2023), 16.0)],
            }],
            ..Chart::empty("Inwoners die zich wel eens onveilig voelen", Unit::Percent)
        }
    }

    #[test]
    fn a_chart_is_told_in_sentences() {
        assert_eq!(
            chart_description(&feeling_unsafe(), &Catalogue::new(Language::Nl)),
            "Lijngrafiek: Inwoners die zich wel eens onveilig voelen (percentage). Eerste cijfer: 13% (2021). \
             Laatste cijfer: 9,5% (2025), met een onzekerheidsmarge van 7,3% tot 16,5%. Voorlopig: 2025. \
             Trendbreuk: 2023; cijfers van ervoor en erna zijn niet te vergelijken. Geen cijfer: 2024. \
             Streefwaarde: 7% in 2027. Tussenwaarden: 9% in 2025. Ter vergelijking: Nederland 16% (2023). \
             Uit een andere bron (Veiligheidsmonitor): van 15% (2022) tot 14,5% (2024)."
        );
        let english = chart_description(&feeling_unsafe(), &Catalogue::new(Language::En));
        assert!(english.starts_with("Line chart: ") && english.contains("9.5% (2025)"), "{english}");
    }
}
