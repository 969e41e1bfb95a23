//! Priorities and the monitor, with the pillars, goals, indicators and topics in them.

use std::collections::BTreeMap;

use super::super::entry::{Entry, Fields, partner, top};
use super::super::in_words;
use super::super::thing::About;
use super::super::thing_id::ThingId;
use crate::lang::{Arg, Message};
use crate::model::{
    Chapter, Goal, GoalId, Id, ImportFrom, Indicator, IndicatorId, Pillar, Series, SeriesBreak, Target,
    Topic, Unit,
};

fn pillar_in(chapter: &Id, id: &Id) -> ThingId {
    ThingId::Pillar { chapter: chapter.clone(), id: id.clone() }
}

pub(super) fn of_chapter(one: &Chapter, series: &BTreeMap<IndicatorId, Series>, all: &mut Vec<Entry>) {
    let Chapter {
        id,
        file,
        title,
        introduction,
        challenges,
        ambition,
        goals_introduction,
        examples,
        current_work,
        notes,
        caveats,
        years,
        pillars,
        goals,
        indicators,
        // What could not be read; the comparison knows it from its errors.
        broken: _,
        topics,
    } = one;
    let mut says = Fields::at(title.as_ref().map_or(top(*file), |title| title.place));
    says.text("key-title", title.as_ref());
    says.text("key-ambition", ambition.as_ref());
    says.text("key-introduction", introduction.as_ref());
    says.text("key-challenges", challenges.as_ref());
    says.text("key-goals-introduction", goals_introduction.as_ref());
    says.list("key-examples", examples);
    says.list("key-current-work", current_work);
    says.list("key-notes", notes);
    says.list("key-caveats", caveats);
    says.lifetime(years);
    all.push(says.entry(ThingId::Priority(id.clone()), one.shown_title()));
    all.extend(pillars.iter().map(|one| pillar(one, id)));
    all.extend(goals.iter().map(goal));
    all.extend(indicators.iter().map(|one| indicator(one, series.get(&one.id))));
    all.extend(topics.iter().map(topic));
}

fn pillar(one: &Pillar, chapter: &Id) -> Entry {
    let Pillar { id, title, ambition } = one;
    let mut says = Fields::at(id.place);
    says.text("key-title", Some(title));
    says.text("key-ambition", ambition.as_ref());
    says.entry(pillar_in(chapter, id), title)
}

fn topic(one: &Topic) -> Entry {
    let Topic { id, title, text } = one;
    let mut says = Fields::at(title.place);
    says.id(id.as_ref());
    says.text("key-text", text.as_ref());
    says.entry(ThingId::Topic(title.value.clone()), title)
}

fn goal(goal: &Goal) -> Entry {
    let Goal { id, id_place, place: _, title, kind, text, pillar, lead, partners, assumed, years } = goal;
    let mut says = Fields::at(*id_place);
    says.text("key-title", Some(title));
    says.text("key-text", text.as_ref());
    says.value("key-kind", Message::new(kind.value.message_id()), kind.place);
    says.name("key-pillar", pillar.as_ref(), |pillar| pillar_in(&id.chapter, pillar));
    says.name("key-lead", lead.as_ref(), partner);
    says.names("key-partners", partners, ThingId::Partner);
    says.text("key-assumed", assumed.as_ref());
    says.lifetime(years);
    says.entry(ThingId::Goal(id.clone()), title)
}

fn indicator(one: &Indicator, series: Option<&Series>) -> Entry {
    let Indicator {
        id,
        id_place,
        place,
        whole: _,
        title,
        kind,
        unit,
        unit_place,
        // The unit holds it.
        per_place: _,
        direction,
        frequency,
        lag_days,
        decimals,
        text,
        question,
        goal,
        pillar,
        lead,
        sources,
        baseline,
        target,
        target_place,
        breakdown,
        breaks,
        caveats,
        dispersion,
        design_effect,
        sd,
        seasonal,
        assumed,
        internal,
        alert,
        import,
        years,
    } = one;
    let mut says = Fields::at(*id_place);
    says.text("key-title", Some(title));
    says.value("key-kind", Message::new(kind.value.message_id()), kind.place);
    says.value("key-unit", in_words::unit(*unit), *unit_place);
    says.value("key-direction", Message::new(direction.value.message_id()), direction.place);
    says.value("key-frequency", Message::new(frequency.value.message_id()), frequency.place);
    says.text("key-text", text.as_ref());
    says.text("key-question", question.as_ref());
    let goal_in = |goal: &Id| ThingId::Goal(GoalId { chapter: id.chapter.clone(), id: goal.clone() });
    says.name("key-goal", goal.as_ref(), goal_in);
    says.name("key-pillar", pillar.as_ref(), |pillar| pillar_in(&id.chapter, pillar));
    says.name("key-lead", lead.as_ref(), partner);
    says.names("key-sources", sources, ThingId::Source);
    if let Some(baseline) = baseline {
        says.value("key-baseline", in_words::baseline(baseline.value), baseline.place);
    }
    if let Some(target) = target {
        says.value("key-target", in_words::target(target, *unit), target_place.unwrap_or(*place));
        let Target { form: _, for_each: _, assumed } = target;
        says.text("key-assumed-of-target", assumed.as_ref());
    }
    if let Some(breakdown) = breakdown {
        says.value("key-breakdown", in_words::breakdown(breakdown), breakdown.title.place);
    }
    for SeriesBreak { period, reason } in breaks {
        says.put("key-break", Some(About::Period(period.value)), reason.as_str(), period.place);
    }
    says.list("key-caveats", caveats);
    says.number("key-dispersion", *dispersion);
    says.number("key-design-effect", *design_effect);
    says.number("key-sd", *sd);
    // That it is, goes without saying.
    if let Some(seasonal) = seasonal.filter(|seasonal| !seasonal.value) {
        says.value("key-seasonal", in_words::yes_or_no(false), seasonal.place);
    }
    says.text("key-assumed", assumed.as_ref());
    says.here("key-internal", internal.then(in_words::yes));
    if let Some(alert) = alert {
        says.value("key-alert", in_words::figure(alert.value, Unit::Percent), alert.place);
    }
    says.here("key-lag-days", (*lag_days > 0).then(|| f64::from(*lag_days).into()));
    says.here("key-decimals", decimals.map(|decimals| f64::from(decimals).into()));
    if let Some(import) = import {
        import_from(import, &mut says);
    }
    says.lifetime(years);
    let in_file = series.and_then(|series| series.source.as_ref());
    says.name("key-source-of-file", in_file, |id| ThingId::Source(id.clone()));
    says.entry(ThingId::Indicator(id.clone()), title)
}

fn import_from(import: &ImportFrom, says: &mut Fields) {
    let ImportFrom { place, table, title, topic, region, wheres, own } = import;
    let named = [("table", table), ("title", title), ("topic", topic), ("region", region)];
    let mut parts: Vec<Arg> = Vec::new();
    for (key, text) in named {
        parts.extend(text.as_ref().map(|text| Arg::from(format!("{key} = {}", text.value))));
    }
    parts.extend(wheres.iter().map(|(header, value)| format!("{}={}", header.value, value.value).into()));
    parts.extend(own.map(|own| match own.value {
        true => Arg::from(Message::new("phrase-own-figures")),
        false => Arg::from("own = false"),
    }));
    says.value("key-import", Arg::List(parts), *place);
}
