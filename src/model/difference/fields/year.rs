//! What stands in the file of a year or a part of it: the implementation plan with its actions, the evaluation, a report.

use std::collections::BTreeMap;

use super::super::entry::{Entry, Fields, partner, top};
use super::super::in_words;
use super::super::thing::About;
use super::super::thing_id::ThingId;
use crate::lang::{Arg, Message};
use crate::model::{
    Action, Evaluation, Explained, GoalJudgement, ImplementationPlan, IndicatorReading, InterimReport,
    LogEntry, Period, PriorityReading, SentPaper, Unit, Voice, YearMoney,
};

pub(super) fn implementation_plan(one: &ImplementationPlan, all: &mut Vec<Entry>) {
    let ImplementationPlan { year, file, adopted, actions } = one;
    let mut says = Fields::at(top(*file));
    says.adoption("key-adopted", adopted.as_ref());
    all.push(says.entry(ThingId::ImplementationPlan(*year), &year.to_string()));
    all.extend(actions.iter().map(action));
}

fn action(one: &Action) -> Entry {
    let Action {
        id,
        id_place,
        place: _,
        extent: _,
        title,
        state,
        text,
        goals,
        basis,
        lead,
        partners,
        agreed,
        portfolio,
        start,
        end,
        result,
        budget,
        spent,
        requested,
        programmes,
        hours,
        internal,
        money,
        log,
    } = one;
    let mut says = Fields::at(*id_place);
    says.text("key-title", Some(title));
    says.value("key-state", Message::new(state.value.message_id()), state.place);
    says.text("key-text", text.as_ref());
    says.names("key-goal", goals, ThingId::Goal);
    says.text("key-basis", basis.as_ref());
    says.name("key-lead", lead.as_ref(), partner);
    says.names("key-partners", partners, ThingId::Partner);
    says.text("key-agreed", agreed.as_ref());
    says.text("key-portfolio", portfolio.as_ref());
    for (key, period) in [("key-start", start), ("key-end", end)] {
        if let Some(period) = period {
            says.value(key, period.value.to_string(), period.place);
        }
    }
    says.text("key-result", result.as_ref());
    for (key, euro) in [("key-budget", budget), ("key-spent", spent), ("key-requested", requested)] {
        if let Some(euro) = euro {
            says.value(key, in_words::figure(euro.value, Unit::Euro), euro.place);
        }
    }
    says.list("key-programmes", programmes);
    says.number("key-hours", *hours);
    says.here("key-internal", internal.then(in_words::yes));
    for YearMoney { place, extent: _, year, budget, spent } in money {
        let of = About::Period(Period::Year(year.value.0));
        // A year without an amount says that nothing was spent in it, too.
        if budget.is_none() && spent.is_none() {
            says.put("key-year", Some(of.clone()), year.value.0.to_string(), *place);
        }
        for (key, euro) in [("key-year-budget", budget), ("key-year-spent", spent)] {
            if let Some(euro) = euro {
                says.put(key, Some(of.clone()), in_words::figure(euro.value, Unit::Euro), euro.place);
            }
        }
    }
    for LogEntry { place, date, text } in log {
        says.put("key-log", Some(About::Day(date.value)), text.as_str(), *place);
    }
    says.entry(ThingId::Action(id.clone()), title)
}

pub(super) fn evaluation(one: &Evaluation, papers: &BTreeMap<String, String>) -> Entry {
    let Evaluation {
        year,
        file,
        status,
        status_place,
        as_of,
        revision,
        adopted,
        noted,
        document,
        summary,
        voices,
        priorities,
        indicators,
        goals,
    } = one;
    let mut says = Fields::at(top(*file));
    says.value("key-status", Message::new(status.message_id()), status_place.unwrap_or(top(*file)));
    if let Some(as_of) = as_of {
        says.value("key-as-of", as_of.value, as_of.place);
    }
    says.text("key-revision", revision.as_ref());
    says.adoption("key-adopted", adopted.as_ref());
    says.adoption("key-noted", noted.as_ref());
    if let Some(SentPaper { path, sha256 }) = document {
        let hash = sha256.as_ref().map(|hash| hash.as_str());
        let parts: Vec<&str> = std::iter::once(path.as_str()).chain(hash).collect();
        says.value("key-document", parts, path.place);
        if let Some(checksum) = papers.get(&path.value) {
            says.value("key-document-bytes", checksum.as_str(), path.place);
        }
    }
    says.text("key-summary", summary.as_ref());
    for Voice { partner: who, date, text } in voices {
        let about = About::Thing(partner(who));
        match date {
            None => says.text_of("key-voice", Some(about), Some(text)),
            Some(date) => {
                let dated = Arg::List(vec![Arg::Date(date.value), text.as_str().into()]);
                says.put("key-voice", Some(about), dated, text.place);
            }
        }
    }
    for PriorityReading { priority, interpretation, adjustment, previous } in priorities {
        let of = About::Thing(ThingId::Priority(priority.value.clone()));
        says.text_of("key-interpretation", Some(of.clone()), interpretation.as_ref());
        says.text_of("key-adjustment", Some(of.clone()), adjustment.as_ref());
        says.text_of("key-previous", Some(of), previous.as_ref());
    }
    for IndicatorReading { indicator, interpretation } in indicators {
        let of = About::Thing(ThingId::Indicator(indicator.value.clone()));
        says.text_of("key-interpretation", Some(of), interpretation.as_ref());
    }
    for GoalJudgement { goal, assessment, reason } in goals {
        let of = About::Thing(ThingId::Goal(goal.value.clone()));
        let word = Message::new(assessment.value.message_id());
        says.put("key-assessment", Some(of.clone()), word, assessment.place);
        says.text_of("key-reason", Some(of), reason.as_ref());
    }
    says.entry(ThingId::Evaluation(*year), &year.to_string())
}

pub(super) fn report(one: &InterimReport) -> Entry {
    let InterimReport { period, file, as_of, summary, indicators, goals } = one;
    let mut says = Fields::at(top(*file));
    if let Some(as_of) = as_of {
        says.value("key-as-of", as_of.value, as_of.place);
    }
    says.text("key-summary", summary.as_ref());
    for one in indicators {
        explained(&mut says, one, |id| ThingId::Indicator(id.clone()));
    }
    for one in goals {
        explained(&mut says, one, |id| ThingId::Goal(id.clone()));
    }
    says.entry(ThingId::Report(*period), &period.to_string())
}

fn explained<T>(says: &mut Fields, one: &Explained<T>, thing: impl Fn(&T) -> ThingId) {
    let Explained { of, cause, measure } = one;
    let about = About::Thing(thing(&of.value));
    says.text_of("key-cause", Some(about.clone()), cause.as_ref());
    says.text_of("key-measure", Some(about), measure.as_ref());
}
