//! What a figure that was just recorded means.

use crate::cli::session::Session;
use ivp::compute::{IndicatorReport, Judging, Moment, PromiseReport, reachable};
use ivp::diagnostic::Invalid;
use ivp::edit::{NewFigure, NewMeasurement, Prepared};
use ivp::lang::{Message, shortest};
use ivp::model::{Id, Indicator, Unit};
use ivp::views;

/// `9,5% in 2025, was 11% in 2023: ▲ let op; dit verschil kan toeval zijn`. Of a promise the period that the figure falls in;
/// of a part its own judgement; of a figure of another source than the judged series, that it does not count. None of what
/// is no figure.
pub(crate) fn meaning(
    prepared: &Prepared,
    indicator: &Indicator,
    new: &NewMeasurement,
    session: &Session<'_>,
) -> Option<String> {
    if matches!(new.figure, NewFigure::Missing(_)) {
        return None;
    }
    let plan = prepared.after.plan.as_ref()?;
    let invalid = Invalid::from_findings(&prepared.findings);
    let moment = Moment::on(session.today);
    let report = Judging::new(plan, &prepared.after.sources, &invalid, moment).report(indicator);
    if let Some(promise) = &report.cadence {
        return of_promise(promise, indicator.unit, new, session);
    }
    if let Some(part) = &new.part {
        let own = report.parts.iter().find(|one| one.part == *part)?;
        let of_part = IndicatorReport { judged_as: own.judged.clone(), ..IndicatorReport::clone(&report) };
        let rendered = of_figures(&of_part, indicator, new, session)?;
        return Some(format!("{}: {rendered}", own.title));
    }
    let counts = report.latest.as_ref().and_then(|latest| latest.source.as_ref());
    if counts.is_some() && counts != new.source.as_ref() {
        let name = |id: Option<&Id>| id.map_or(String::new(), |id| plan.source_name(id).to_owned());
        let message = Message::new("rec-meaning-other-source")
            .with("source", name(new.source.as_ref()))
            .with("judged", name(counts));
        return Some(session.catalogue.render(&message));
    }
    of_figures(&report, indicator, new, session)
}

/// What became of the promise in the period that the figure falls in, which need not be of the judged year.
fn of_promise(
    promise: &PromiseReport,
    unit: Unit,
    new: &NewMeasurement,
    session: &Session<'_>,
) -> Option<String> {
    let period = promise.periods.iter().rfind(|one| {
        (one.part.is_none() || one.part == new.part)
            && one.period.start() <= new.period.start()
            && new.period.end() <= one.last_day
    })?;
    let language = session.catalogue.language();
    let promised = reachable(period.promised, unit.counted(), !promise.at_most);
    let state = match period.is_in_part() {
        true => session.catalogue.text("assessment-not-recorded"),
        false => views::Words(session.catalogue).promise(period.state),
    };
    let more = period.count.is_some_and(|count| count > period.promised);
    let id = match (promise.at_most, more) {
        (true, _) => "rec-meaning-norm",
        (false, true) => "rec-meaning-promise-more",
        (false, false) => "rec-meaning-promise",
    };
    let message = Message::new(id)
        .with("period", period.range)
        .with("count", shortest(period.count.unwrap_or_default(), language))
        .with("promised", shortest(promised, language))
        .with("state", state);
    Some(session.catalogue.render(&message))
}

fn of_figures(
    report: &IndicatorReport,
    indicator: &Indicator,
    new: &NewMeasurement,
    session: &Session<'_>,
) -> Option<String> {
    let catalogue = session.catalogue;
    let shown = |value| views::figure(value, indicator.unit, report.decimals, catalogue);
    let judged = views::Words(catalogue).judged(report.assessment);
    let (now, period) = match &report.judged {
        Some(judged) => (shown(judged.value), judged.range()),
        None => report.latest.as_ref().map(|latest| (shown(latest.value), latest.period))?,
    };
    let of_this = report.judged.as_ref().is_some_and(|judged| {
        judged.from.start() <= new.period.start() && new.period.end() <= judged.to.end()
    });
    let origin = report.origin.as_ref().filter(|_| report.change.is_some());
    let is_origin = origin.is_some_and(|origin| origin.period == new.period);
    let rendered = |message: Message, now: String| {
        let message = message.with("now", now).with("period", period);
        catalogue.render(&message.with("judged", judged.as_str()))
    };
    let Some((origin, judged)) = origin.filter(|_| of_this || is_origin).zip(report.judged.as_ref()) else {
        return Some(rendered(Message::new("rec-meaning-latest"), now));
    };
    let (now, was) = views::figure_beside(
        (judged.value.number(), origin.value),
        indicator.unit,
        report.decimals,
        catalogue,
    );
    let message = Message::new("rec-meaning").with("was", was).with("since", origin.period);
    let rendered = rendered(message, now);
    Some(match views::certainty(report, catalogue) {
        Some(certainty) => format!("{rendered}; {certainty}"),
        None => rendered,
    })
}
