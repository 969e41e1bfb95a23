//! What is said above and under a drawing: what it shows, of what, and where that comes from.

use crate::compute::{Chart, Drawn, middle};
use crate::lang::{Arg, Catalogue, Message, Wording, long_date, shortest};
use crate::model::{Period, Quantity};
use crate::views::chart::canvas::Look;
use crate::views::chart::names::reference_name;
use crate::views::text::figure::{figure, target_figure};
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
        let target = target_figure(value, chart.unit, chart.decimals, catalogue);
        let message = now("chart-finding-target").with("target", target);
        return Some(catalogue.render(&message.with("by", words.period(by))));
    }
    let first = own.iter().find(|one| chart.since == Some(one.period));
    Some(catalogue.render(&match first {
        Some(first) => {
            now("chart-finding-was").with("was", shown(first.value)).with("since", words.period(first.period))
        }
        None => now("chart-finding"),
    }))
}

/// What the figures are of: their name, in which unit, of whom and where, and what was asked. A paper says name, question and
/// place itself.
pub(super) fn subtitles(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Vec<Wording> {
    let unit = of_whom(chart, catalogue);
    let place = chart.standing.as_ref().map(|(place, _)| place);
    if look == Look::Half {
        return vec![unit.into()];
    }
    let mut first: Wording = match finding(chart, catalogue) {
        // The heading is the name already.
        None => unit.into(),
        Some(_) => {
            let mut named = Wording::of_plan(&chart.title);
            named.append(&format!(" ({unit})").into());
            named
        }
    };
    if let Some(place) = place {
        first.append(&", ".into());
        first.append(&Wording::of_plan(place));
    }
    let question = chart.whom.question.as_ref().map(|question| {
        let mut quoted: Wording = "‘".into();
        quoted.append(&Wording::of_plan(question.trim()));
        quoted.append(&"’".into());
        quoted
    });
    std::iter::once(first).chain(question).collect()
}

/// The unit, and of how many people or cases the latest figure is.
fn of_whom(chart: &Chart, catalogue: &Catalogue) -> String {
    let unit = catalogue.render(&chart.unit.message());
    let Some(n) = chart.whom.n else { return unit };
    let id = if chart.whom.asked { "chart-of-people" } else { "chart-of-cases" };
    let shown = shortest(n, catalogue.language());
    // A number of people is written as a number, and one of them is one.
    let several = u32::from((n - 1.0).abs() > 1e-9) + 1;
    catalogue.render(&Message::new(id).with("unit", unit).with("n", several).with("shown", shown))
}

/// The other regions with their latest figure, where their names do not stand beside their lines.
pub(super) fn compared(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Option<String> {
    let names: Vec<String> =
        chart.references.iter().map(|line| reference_name(line, chart, catalogue)).collect();
    let message = Message::new("chart-compared").with("names", names.join("; "));
    (look == Look::Half && !names.is_empty()).then(|| catalogue.render(&message))
}

/// Where the figures come from and how far they go. The last a paper says itself.
pub(super) fn foot(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Wording {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(
        chart
            .source
            .as_ref()
            .map(|source| catalogue.render(&Message::new("chart-source").with("source", Arg::plan(source)))),
    );
    if let Some((_, day)) = chart.standing.as_ref().filter(|_| look != Look::Half) {
        let day = long_date(*day, catalogue.language());
        parts.push(catalogue.render(&Message::new("chart-standing").with("date", day)));
    }
    parts.join("; ").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::{Mark, Whom};
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
        let since = Some(Period::Year(2022));
        let mut chart = Chart { marks, since, ..Chart::empty("Onveilig", Unit::Percent) };
        assert_eq!(title(&chart), "18% in 2024; was 20% in 2022");
        chart.target = Some((15.0, Period::Year(2026)));
        assert_eq!(title(&chart), "18% in 2024; streefwaarde 15% in 2026");
        // What is counted otherwise since 2024 says nothing about a target set on 2022, nor about 2022.
        chart.path = vec![(middle(Period::Year(2022)), 20.0), (middle(Period::Year(2026)), 15.0)];
        chart.marks.insert(1, Mark::Break { period: Period::Year(2024) });
        chart.since = None;
        assert_eq!(title(&chart), "18% in 2024");
        assert_eq!(title(&Chart::empty("Schouwen", Unit::Count)), "Schouwen");
    }

    #[test]
    fn what_it_is_about_and_where_it_comes_from_stand_with_it() {
        let catalogue = Catalogue::new(Language::Nl);
        let chart = Chart {
            marks: vec![figure(2022, 20.0), figure(2024, 18.0)],
            source: Some("Burgerpeiling".to_owned()),
            whom: Whom { question: Some("Onveilig? (ja)".to_owned()), n: Some(412.0), asked: true },
            standing: chrono::NaiveDate::from_ymd_opt(2026, 11, 25)
                .map(|day| ("Voorbeeldstad".to_owned(), day)),
            ..Chart::empty("Onveilig", Unit::Percent)
        };
        let (by_itself, in_paper) = (Look::Picture, Look::Half);
        let said = |chart: &Chart, look| -> Vec<String> {
            subtitles(chart, look, &catalogue).iter().map(Wording::text).collect()
        };
        let named = "Onveilig (percentage van 412 ondervraagden), Voorbeeldstad";
        assert_eq!(said(&chart, by_itself), [named, "‘Onveilig? (ja)’"]);
        assert_eq!(said(&chart, in_paper), ["percentage van 412 ondervraagden"]);
        let whom = Whom { question: None, n: Some(1.0), asked: false };
        let of_cases = Chart { whom, standing: None, ..chart.clone() };
        assert_eq!(said(&of_cases, by_itself), ["Onveilig (percentage van 1 geval)"]);
        let source = "Bron: Burgerpeiling";
        assert_eq!(foot(&chart, in_paper, &catalogue).text(), source);
        let standing = format!("{source}; stand 25 november 2026");
        assert_eq!(foot(&chart, by_itself, &catalogue).text(), standing);
    }
}
