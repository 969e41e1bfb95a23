//! Every thing of a plan with its name, its place and what it says under each key.

use super::entry::{Entry, Fields};
use super::in_words;
use super::thing::About;
use super::thing_id::ThingId;
use crate::diagnostic::{FileId, Place};
use crate::lang::{Arg, Message};
use crate::model::{Action, Chapter, Decision, Evaluation, Goal, GoalId, Head, Id, Indicator, Plan, Unit};

fn pillar_in(chapter: &Id, id: &Id) -> ThingId {
    ThingId::Pillar { chapter: chapter.clone(), id: id.clone() }
}

fn partner(id: &Id) -> ThingId {
    ThingId::Partner(id.clone())
}

fn top(file: FileId) -> Place {
    Place::new(file, 0..0)
}

/// Every thing of a plan, in the order in which it is shown.
pub(super) fn entries(plan: &Plan) -> Vec<Entry> {
    let mut all = vec![head(&plan.head)];
    passages(plan, &mut all);
    for chapter in plan.chapters() {
        of_chapter(chapter, &mut all);
    }
    for (year, of_year) in &plan.actions {
        let mut says = Fields::at(top(of_year.file));
        if let Some(adopted) = &of_year.adopted {
            says.value("key-adopted", in_words::adoption(adopted), adopted.body.place);
        }
        all.push(says.entry(ThingId::ImplementationPlan(*year), &year.to_string()));
        all.extend(of_year.actions.iter().map(action));
    }
    for series in plan.series.values() {
        let definition = plan.indicator(&series.indicator);
        let title = definition.map_or_else(|| series.indicator.to_string(), |one| one.title.value.clone());
        for one in &series.references {
            let mut says = Fields::at(one.period.place);
            says.value(
                "key-value",
                in_words::quantity(one.value.value, definition.map(|of| of.unit)),
                one.value.place,
            );
            let id = ThingId::Reference {
                indicator: series.indicator.clone(),
                region: one.region.value.clone(),
                period: one.period.value,
            };
            all.push(says.entry(id, &format!("{title}, {}", one.region.value)));
        }
    }
    all.extend(plan.evaluations.values().map(evaluation));
    all.extend(plan.decisions.iter().map(decision));
    all
}

const THRESHOLDS: [&str; 4] = ["key-on-track", "key-at-risk", "key-small-count", "key-dispersion"];

fn head(head: &Head) -> Entry {
    let mut says = Fields::at(head.title.place);
    says.text("key-title", Some(&head.title));
    says.text("key-motto", head.motto.as_ref());
    says.text("key-municipality", Some(&head.municipality));
    let codes = head.municipalities.iter().filter_map(|one| one.code.as_ref());
    says.value(
        "key-municipality-code",
        codes.map(|code| code.as_str()).collect::<Vec<_>>(),
        head.municipality.place,
    );
    says.value("key-language", head.language.value.code(), head.language.place);
    says.value("key-first-year", head.first_year.value.0.to_string(), head.first_year.place);
    says.value("key-last-year", head.last_year.value.0.to_string(), head.last_year.place);
    let status = head.status_place.unwrap_or(head.title.place);
    says.value("key-status", Message::new(head.status.message_id()), status);
    if let Some(adopted) = &head.adopted {
        says.value("key-adopted", in_words::adoption(adopted), adopted.body.place);
    }
    says.names("key-priorities", &head.priorities, ThingId::Priority);
    for (key, text) in [
        ("key-foreword", &head.foreword),
        ("key-introduction", &head.introduction),
        ("key-prioritisation", &head.prioritisation),
        ("key-accountability", &head.accountability),
        ("key-funding", &head.funding),
    ] {
        says.text(key, text.as_ref());
    }
    let thresholds = &head.assessment;
    let values = [thresholds.on_track, thresholds.at_risk, thresholds.small_count, thresholds.dispersion];
    for ((key, value), place) in THRESHOLDS.into_iter().zip(values).zip(thresholds.places) {
        says.value(key, value, place.unwrap_or(head.title.place));
    }
    for one in &head.populations {
        let region = one.region.as_ref().unwrap_or(&head.municipality);
        let of = format!("{}, {}", region.value, one.period.value);
        says.put("key-population", Some(About::Name(of)), f64::from(one.value.value), one.value.place);
    }
    if let Some(from) = head.publication.publish_from {
        says.value("key-publish-from", from.value, from.place);
    }
    says.here("key-hide-superseded", (!head.publication.superseded).then(in_words::yes));
    says.text("key-licence", head.publication.licence.as_ref());
    for (rule, setting) in &head.check {
        says.put("key-check", Some(rule.as_str().into()), setting.word(), setting.place);
    }
    says.entry(ThingId::Plan, &head.title)
}

fn passages(plan: &Plan, all: &mut Vec<Entry>) {
    let head = &plan.head;
    for passage in head.principles.iter().chain(&head.process) {
        let mut says = Fields::at(passage.title.place);
        says.text("key-text", passage.text.as_ref());
        all.push(says.entry(ThingId::TitledText(passage.title.value.clone()), &passage.title));
    }
    for programme in &head.programmes {
        let mut says = Fields::at(programme.id.place);
        says.text("key-title", Some(&programme.title));
        says.text("key-text", programme.text.as_ref());
        all.push(says.entry(ThingId::TitledText(programme.id.value.to_string()), &programme.title));
    }
    for partner in &plan.partners {
        let mut says = Fields::at(partner.id.place);
        says.text("key-name", Some(&partner.name));
        all.push(says.entry(ThingId::Partner(partner.id.value.clone()), &partner.name));
    }
    for source in &plan.sources {
        let mut says = Fields::at(source.id.place);
        says.text("key-name", Some(&source.name));
        says.text("key-publisher", source.publisher.as_ref());
        says.text("key-url", source.url.as_ref());
        says.text("key-table", source.table.as_ref());
        says.text("key-licence", source.licence.as_ref());
        says.list("key-caveats", &source.caveats);
        all.push(says.entry(ThingId::Source(source.id.value.clone()), &source.name));
    }
    for heard in &plan.analysis.participation {
        let mut says = Fields::at(heard.title.place);
        says.text("key-text", heard.text.as_ref());
        says.list("key-participants", &heard.participants);
        says.list("key-themes", &heard.themes);
        if let Some(n) = heard.respondents {
            says.value("key-respondents", f64::from(n.value), n.place);
        }
        all.push(says.entry(ThingId::Participation(heard.title.value.clone()), &heard.title));
    }
}

fn of_chapter(chapter: &Chapter, all: &mut Vec<Entry>) {
    let mut says = Fields::at(chapter.title.as_ref().map_or(top(chapter.file), |title| title.place));
    says.text("key-title", chapter.title.as_ref());
    says.text("key-ambition", chapter.ambition.as_ref());
    says.text("key-introduction", chapter.introduction.as_ref());
    says.text("key-challenges", chapter.challenges.as_ref());
    says.text("key-goals-introduction", chapter.goals_introduction.as_ref());
    says.list("key-examples", &chapter.examples);
    says.list("key-current-work", &chapter.current_work);
    says.list("key-notes", &chapter.notes);
    says.list("key-caveats", &chapter.caveats);
    says.lifetime(&chapter.years);
    all.push(says.entry(ThingId::Priority(chapter.id.clone()), chapter.shown_title()));
    for pillar in &chapter.pillars {
        let mut says = Fields::at(pillar.id.place);
        says.text("key-title", Some(&pillar.title));
        says.text("key-ambition", pillar.ambition.as_ref());
        let id = ThingId::Pillar { chapter: chapter.id.clone(), id: pillar.id.value.clone() };
        all.push(says.entry(id, &pillar.title));
    }
    all.extend(chapter.goals.iter().map(goal));
    all.extend(chapter.indicators.iter().map(indicator));
    for topic in &chapter.topics {
        let mut says = Fields::at(topic.title.place);
        says.text("key-text", topic.text.as_ref());
        all.push(says.entry(ThingId::Topic(topic.title.value.clone()), &topic.title));
    }
}

fn goal(goal: &Goal) -> Entry {
    let mut says = Fields::at(goal.id_place);
    says.text("key-title", Some(&goal.title));
    says.text("key-text", goal.text.as_ref());
    says.value("key-kind", Message::new(goal.kind.value.message_id()), goal.kind.place);
    says.name("key-pillar", goal.pillar.as_ref(), |id| pillar_in(&goal.id.chapter, id));
    says.name("key-lead", goal.lead.as_ref(), partner);
    says.names("key-partners", &goal.partners, ThingId::Partner);
    says.text("key-assumed", goal.assumed.as_ref());
    says.lifetime(&goal.years);
    says.entry(ThingId::Goal(goal.id.clone()), &goal.title)
}

fn indicator(one: &Indicator) -> Entry {
    let mut says = Fields::at(one.id_place);
    says.text("key-title", Some(&one.title));
    says.value("key-kind", Message::new(one.kind.value.message_id()), one.kind.place);
    says.value("key-unit", in_words::unit(one.unit), one.unit_place);
    says.value("key-direction", Message::new(one.direction.value.message_id()), one.direction.place);
    says.value("key-frequency", Message::new(one.frequency.value.message_id()), one.frequency.place);
    says.text("key-text", one.text.as_ref());
    says.text("key-question", one.question.as_ref());
    let chapter = &one.id.chapter;
    let goal_in = |id: &Id| ThingId::Goal(GoalId { chapter: chapter.clone(), id: id.clone() });
    says.name("key-goal", one.goal.as_ref(), goal_in);
    says.name("key-pillar", one.pillar.as_ref(), |id| pillar_in(chapter, id));
    says.name("key-lead", one.lead.as_ref(), partner);
    says.names("key-sources", &one.sources, ThingId::Source);
    if let Some(baseline) = one.baseline {
        says.value("key-baseline", in_words::baseline(baseline.value), baseline.place);
    }
    if let Some(target) = &one.target {
        says.value("key-target", in_words::target(target, one.unit), one.target_place.unwrap_or(one.place));
    }
    if let Some(breakdown) = &one.breakdown {
        says.value("key-breakdown", in_words::breakdown(breakdown), breakdown.title.place);
    }
    for found in &one.breaks {
        let period = About::Period(found.period.value);
        says.put("key-break", Some(period), found.reason.as_str(), found.period.place);
    }
    says.list("key-caveats", &one.caveats);
    for (key, number) in
        [("key-dispersion", one.dispersion), ("key-design-effect", one.design_effect), ("key-sd", one.sd)]
    {
        if let Some(number) = number {
            says.value(key, number.value, number.place);
        }
    }
    if let Some(seasonal) = one.seasonal {
        says.value("key-seasonal", in_words::yes_or_no(seasonal.value), seasonal.place);
    }
    says.text("key-assumed", one.assumed.as_ref());
    says.text("key-target-assumed", one.target.as_ref().and_then(|target| target.assumed.as_ref()));
    says.here("key-internal", one.internal.then(in_words::yes));
    if let Some(alert) = one.alert {
        says.value("key-alert", in_words::figure(alert.value, Unit::Percent), alert.place);
    }
    says.here("key-lag-days", (one.lag_days > 0).then(|| f64::from(one.lag_days).into()));
    says.here("key-decimals", one.decimals.map(|decimals| f64::from(decimals).into()));
    if let Some(import) = &one.import {
        let named = [&import.table, &import.title, &import.topic, &import.region];
        let mut parts: Vec<Arg> = named.into_iter().flatten().map(|part| part.as_str().into()).collect();
        parts.extend(
            import.wheres.iter().map(|(header, value)| format!("{}={}", header.value, value.value).into()),
        );
        parts.extend(import.own.filter(|own| own.value).map(|_| Message::new("phrase-own-figures").into()));
        says.value("key-import", Arg::List(parts), import.place);
    }
    says.lifetime(&one.years);
    says.entry(ThingId::Indicator(one.id.clone()), &one.title)
}

fn action(action: &Action) -> Entry {
    let mut says = Fields::at(action.id_place);
    says.text("key-title", Some(&action.title));
    says.value("key-state", Message::new(action.state.value.message_id()), action.state.place);
    says.text("key-text", action.text.as_ref());
    says.name("key-goal", action.goal.as_ref(), |goal| ThingId::Goal(goal.clone()));
    says.text("key-basis", action.basis.as_ref());
    says.name("key-lead", action.lead.as_ref(), partner);
    says.names("key-partners", &action.partners, ThingId::Partner);
    says.text("key-agreed", action.agreed.as_ref());
    for (key, period) in [("key-start", action.start), ("key-end", action.end)] {
        if let Some(period) = period {
            says.value(key, period.value.to_string(), period.place);
        }
    }
    says.text("key-result", action.result.as_ref());
    for (key, euro) in
        [("key-budget", action.budget), ("key-spent", action.spent), ("key-requested", action.requested)]
    {
        if let Some(euro) = euro {
            says.value(key, in_words::figure(euro.value, Unit::Euro), euro.place);
        }
    }
    says.list("key-programmes", &action.programmes);
    for entry in &action.log {
        says.put("key-log", Some(About::Day(entry.date.value)), entry.text.as_str(), entry.place);
    }
    says.entry(ThingId::Action(action.id.clone()), &action.title)
}

fn evaluation(one: &Evaluation) -> Entry {
    let mut says = Fields::at(top(one.file));
    let status = one.status_place.unwrap_or(top(one.file));
    says.value("key-status", Message::new(one.status.message_id()), status);
    if let Some(as_of) = one.as_of {
        says.value("key-as-of", as_of.value, as_of.place);
    }
    says.text("key-revision", one.revision.as_ref());
    for (key, adoption) in [("key-adopted", &one.adopted), ("key-noted", &one.noted)] {
        if let Some(adoption) = adoption {
            says.value(key, in_words::adoption(adoption), adoption.body.place);
        }
    }
    if let Some(document) = &one.document {
        let hash = document.sha256.as_ref().map(|hash| hash.as_str());
        let parts: Vec<&str> = std::iter::once(document.path.as_str()).chain(hash).collect();
        says.value("key-document", parts, document.path.place);
    }
    says.text("key-summary", one.summary.as_ref());
    for voice in &one.voices {
        says.text_of("key-voice", Some(voice.partner.as_str().into()), Some(&voice.text));
    }
    for reading in &one.priorities {
        let of = Some(About::from(reading.priority.as_str()));
        says.text_of("key-interpretation", of.clone(), reading.interpretation.as_ref());
        says.text_of("key-adjustment", of, reading.adjustment.as_ref());
    }
    for reading in &one.indicators {
        let of = About::Name(reading.indicator.value.to_string());
        says.text_of("key-interpretation", Some(of), reading.interpretation.as_ref());
    }
    for judgement in &one.goals {
        let of = About::Name(judgement.goal.value.to_string());
        let word = Message::new(judgement.assessment.value.message_id());
        says.put("key-assessment", Some(of.clone()), word, judgement.assessment.place);
        says.text_of("key-reason", Some(of), judgement.reason.as_ref());
    }
    says.entry(ThingId::Evaluation(one.year), &one.year.to_string())
}

fn decision(decision: &Decision) -> Entry {
    let mut says = Fields::at(decision.id.place);
    says.text("key-title", Some(&decision.title));
    says.value("key-date", decision.date.value, decision.date.place);
    says.value("key-body", Message::new(decision.body.value.message_id()), decision.body.place);
    says.text("key-reference", decision.reference.as_ref());
    says.list("key-changes", &decision.changes);
    says.entry(ThingId::Decision(decision.id.value.clone()), &decision.title)
}
