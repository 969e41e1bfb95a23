//! What `plan.toml` says of the whole plan, and the introduction of the analysis.

use super::super::entry::{Entry, Fields};
use super::super::in_words;
use super::super::thing::About;
use super::super::thing_id::ThingId;
use crate::lang::Message;
use crate::model::{At, Head, Municipality, Population, Programme, Publication, Thresholds, TitledText};

pub(super) fn head(head: &Head, analysis: Option<&At<String>>) -> Entry {
    let Head {
        file: _,
        complete: _,
        title,
        motto,
        municipality,
        municipalities,
        language,
        first_year,
        last_year,
        knows_years: _,
        priorities,
        status,
        status_place,
        adopted,
        foreword,
        introduction,
        prioritisation,
        accountability,
        funding,
        assessment,
        check,
        publication,
        principles: _,
        process: _,
        programmes: _,
        populations,
    } = head;
    let mut says = Fields::at(title.place);
    says.text("key-title", Some(title));
    says.text("key-motto", motto.as_ref());
    says.text("key-municipality", Some(municipality));
    let code = |of: &Municipality| of.code.as_ref().map(|code| code.value.clone());
    match municipalities.as_slice() {
        // Its name is told above.
        [only] => {
            code(only)
                .into_iter()
                .for_each(|code| says.value("key-municipality-code", code, municipality.place));
        }
        several => {
            let codes = several.iter().map(|of| [Some(of.name.value.clone()), code(of)]);
            let codes: Vec<String> =
                codes.map(|of| of.into_iter().flatten().collect::<Vec<_>>().join(" ")).collect();
            says.value("key-municipality-code", codes, municipality.place);
        }
    }
    says.value("key-language", language.value.code(), language.place);
    says.value("key-first-year", first_year.value.0.to_string(), first_year.place);
    says.value("key-last-year", last_year.value.0.to_string(), last_year.place);
    says.value("key-status", Message::new(status.message_id()), status_place.unwrap_or(title.place));
    says.adoption("key-adopted", adopted.as_ref());
    says.names("key-priorities", priorities, ThingId::Priority);
    for (key, text) in [
        ("key-foreword", foreword),
        ("key-introduction", introduction),
        ("key-prioritisation", prioritisation),
        ("key-accountability", accountability),
        ("key-funding", funding),
    ] {
        says.text(key, text.as_ref());
    }
    says.text("key-analysis", analysis);
    thresholds(assessment, &mut says);
    for Population { period, value, region } in populations {
        let region = region.as_ref().unwrap_or(municipality);
        let of = format!("{}, {}", region.value, period.value);
        says.put("key-population", Some(About::Name(of)), f64::from(value.value), value.place);
    }
    let Publication { publish_from, superseded, licence, colours } = publication;
    says.number("key-publish-from", *publish_from);
    says.here("key-hide-superseded", (!superseded).then(in_words::yes));
    says.text("key-licence", licence.as_ref());
    for (role, colour) in colours {
        says.put("key-colour", Some(role.as_str().into()), colour.as_str(), colour.place);
    }
    for (rule, setting) in check {
        says.put("key-check", Some(rule.as_str().into()), setting.word(), setting.place);
    }
    says.entry(ThingId::Plan, title)
}

const THRESHOLDS: [&str; 4] = ["key-on-track", "key-at-risk", "key-small-count", "key-dispersion"];

fn thresholds(all: &Thresholds, says: &mut Fields) {
    let Thresholds { on_track, at_risk, small_count, dispersion, places } = *all;
    let values = [on_track, at_risk, small_count, dispersion];
    for ((key, value), place) in THRESHOLDS.into_iter().zip(values).zip(places) {
        says.value(key, value, place.unwrap_or(says.place));
    }
}

/// Principles, steps of the process and budget programmes.
pub(super) fn texts(head: &Head, all: &mut Vec<Entry>) {
    for TitledText { title, text } in head.principles.iter().chain(&head.process) {
        let mut says = Fields::at(title.place);
        says.text("key-text", text.as_ref());
        all.push(says.entry(ThingId::TitledText(title.value.clone()), title));
    }
    for Programme { id, title, text } in &head.programmes {
        let mut says = Fields::at(id.place);
        says.text("key-title", Some(title));
        says.text("key-text", text.as_ref());
        all.push(says.entry(ThingId::TitledText(id.value.to_string()), title));
    }
}
