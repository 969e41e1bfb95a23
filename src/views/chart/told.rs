//! What is said above and under a drawing: what it shows, of what, and where that comes from.

use crate::compute::{Chart, Drawn, middle};
use crate::lang::{Arg, Catalogue, Message, Wording, long_date, shortest};
use crate::model::{Period, Quantity};
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
    let last_break = chart.breaks().last();
    // A figure after a break is not held against a target that was set on figures before it.
    let is_before = |one: &&Drawn, at: Period| one.period.start() < at.start();
    let is_held = last_break.is_none_or(|at| {
        let path_begins = chart.path.first().map_or(f64::INFINITY, |(moment, _)| *moment);
        let crosses = own.iter().any(|one| is_before(one, at) && middle(one.period) + 0.5 >= path_begins);
        !crosses || is_before(latest, at)
    });
    if let Some((value, by)) = chart.target.filter(|_| is_held) {
        let target = figure_of(value, chart.unit, chart.decimals, catalogue);
        let message = now("chart-finding-target").with("target", target);
        return Some(catalogue.render(&message.with("by", words.period(by))));
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::Mark;
    use crate::lang::Language;
    use crate::model::Unit;

    fn figure(year: i32, value: f64) -> Mark {
        let period = Period::Year(year);
        Mark::Figure(Drawn { period, value, provisional: false, margin: None, source: None })
    }

    fn title(chart: &Chart) -> String {
        heading(chart, &Catalogue::new(Language::Nl)).text()
    }

    #[test]
    fn the_title_is_what_the_chart_shows() {
        let marks = vec![figure(2022, 20.0), figure(2024, 18.0)];
        let mut chart = Chart { marks, ..Chart::empty("Onveilig", Unit::Percent) };
        assert_eq!(title(&chart), "18% in 2024; was 20% in 2022");
        chart.target = Some((15.0, Period::Year(2026)));
        assert_eq!(title(&chart), "18% in 2024; streefwaarde 15% in 2026");
        // What is counted otherwise since 2024 says nothing about a target set on 2022, nor about 2022.
        chart.path = vec![(middle(Period::Year(2022)), 20.0), (middle(Period::Year(2026)), 15.0)];
        chart.marks.insert(1, Mark::Break { period: Period::Year(2024) });
        assert_eq!(title(&chart), "18% in 2024");
        assert_eq!(title(&Chart::empty("Schouwen", Unit::Count)), "Schouwen");
    }

    #[test]
    fn what_it_is_about_and_where_it_comes_from_stand_with_it() {
        let catalogue = Catalogue::new(Language::Nl);
        let chart = Chart {
            marks: vec![figure(2022, 20.0), figure(2024, 18.0)],
            source: Some("Burgerpeiling".to_owned()),
            n: Some(412.0),
            standing: chrono::NaiveDate::from_ymd_opt(2026, 11, 25)
                .map(|day| ("Voorbeeldstad".to_owned(), day)),
            ..Chart::empty("Onveilig", Unit::Percent)
        };
        let (by_itself, in_paper) = (Look::Picture, Look::Half);
        assert_eq!(subtitle(&chart, by_itself, &catalogue).text(), "Onveilig (percentage)");
        assert_eq!(subtitle(&chart, in_paper, &catalogue).text(), "percentage");
        let source = "Bron: Burgerpeiling; n = 412";
        assert_eq!(foot(&chart, in_paper, &catalogue).text(), source);
        let standing = format!("{source}; Voorbeeldstad, stand 25 november 2026");
        assert_eq!(foot(&chart, by_itself, &catalogue).text(), standing);
    }
}
