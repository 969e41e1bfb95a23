//! What somebody sees before a figure is recorded: what there was, and what they are about to say.

use super::write::figure_text;
use crate::cli::answers::doubt::doubt_lines;
use crate::cli::answers::meaning::meaning;
use crate::cli::questions::{tell, tell_text};
use crate::cli::session::Session;
use ivp::compute::{Judging, Moment, measured};
use ivp::diagnostic::Invalid;
use ivp::edit::{Ground, NewFigure, NewMeasurement, Prepared};
use ivp::lang::Message;
use ivp::model::{Indicator, Plan, Quantity};
use ivp::views;

/// So many earlier figures are shown.
const EARLIER: usize = 5;

/// The title, the latest figures, and between which ones it usually moves.
pub(super) fn tell_before(
    indicator: &Indicator,
    plan: &Plan,
    ground: &Ground<'_>,
    session: &mut Session<'_>,
) {
    let unit = indicator.unit;
    tell(&Message::new("ask-about").with("title", indicator.title.as_str()), session);
    let invalid = Invalid::from_findings(&ground.findings);
    let judging = Judging::new(plan, &ground.loaded.sources, &invalid, Moment::on(session.today));
    let report = judging.report(indicator);
    let shown = |value: Quantity| views::figure(value, unit, report.decimals, session.catalogue);
    let rows = measured(&judging, indicator);
    let earlier = rows.iter().rev().filter(|row| !row.superseded).take(EARLIER);
    let mut figures: Vec<String> = earlier
        .map(|row| {
            let value = row.value.map_or_else(|| session.catalogue.text("word-no-figure"), shown);
            let message =
                Message::new(if row.part_title.is_some() { "ask-earlier-part" } else { "ask-earlier-one" });
            let message = message.with("figure", value).with("period", row.period.value);
            session.catalogue.render(&message.with("part", row.part_title.unwrap_or_default()))
        })
        .collect();
    figures.reverse();
    let usual = report.ordinary_range.map(|range| {
        // A count is never below zero, and never half.
        let edge =
            |edge: f64| if unit.is_whole() { edge.round().max(0.0) } else { (edge * 10.0).round() / 10.0 };
        let shown = |value: f64| shown(Quantity::Number(edge(value)));
        Message::new("ask-usual").with("low", shown(range.low)).with("high", shown(range.high))
    });
    let said = if figures.is_empty() {
        Message::new("ask-no-earlier")
    } else {
        Message::new("ask-earlier").with("figures", figures)
    };
    for message in std::iter::once(said).chain(usual) {
        let text = session.catalogue.render(&message);
        tell_text(&format!("  {text}"), session);
    }
}

/// The figure in words, what it means, and why it looks wrong where it does.
pub(super) fn tell_preview(
    indicator: &Indicator,
    new: &NewMeasurement,
    prepared: &Prepared,
    session: &mut Session<'_>,
) {
    let figure = match &new.figure {
        NewFigure::Missing(reason) => {
            let none = session.catalogue.text("word-no-figure");
            format!("{none} ({reason})")
        }
        figure => figure_text(indicator, figure, session),
    };
    let plan = prepared.after.plan.as_ref();
    let source = new.source.as_ref().zip(plan).map(|(id, plan)| plan.source_name(id).to_owned());
    let title = match &new.part {
        Some(part) => format!("{} ({})", indicator.title.as_str(), indicator.part_title(part)),
        None => indicator.title.as_str().to_owned(),
    };
    let read_back = Message::new(if source.is_some() { "ask-read-back" } else { "ask-read-back-bare" })
        .with("title", title)
        .with("period", new.period)
        .with("figure", figure)
        .with("source", source.unwrap_or_default());
    tell(&read_back, session);
    // A correction takes over what is not told otherwise.
    let kept = &prepared.kept;
    let status = kept.status.map(|status| session.catalogue.text(status.message_id()));
    let people = kept.respondents.map(|n| session.catalogue.render(&Message::new("ask-with-n").with("n", n)));
    for text in [status, people, meaning(prepared, indicator, new, session)].into_iter().flatten() {
        tell_text(&format!("  {text}"), session);
    }
    for warning in &prepared.warnings {
        let text = session.catalogue.render(&warning.message);
        tell_text(&format!("  {text}"), session);
    }
    let doubts: Vec<String> =
        prepared.doubts.iter().flat_map(|doubt| doubt_lines(doubt, indicator, session)).collect();
    for text in doubts {
        tell_text(&format!("  {text}"), session);
    }
}
