//! Every thing of a plan with its name, its place and what it says under each key.
//!
//! Each thing is taken apart field by field, without `..`: a field that the model gets is named here too, or nothing
//! compiles. What is left out (`_`) is where something stands, never what it says.

mod chapter;
mod directory;
mod head;
mod year;

use super::entry::{Entry, Fields};
use super::in_words;
use super::state::State;
use super::thing_id::ThingId;
use crate::model::{Indicator, Plan, Reference, Series};

/// Every thing of a plan, in the order in which it is shown.
pub(super) fn entries(state: State<'_>) -> Vec<Entry> {
    let State { plan, unread: _, papers } = state;
    let Plan {
        head,
        partners,
        sources,
        priorities,
        monitor,
        series,
        actions,
        evaluations,
        decisions,
        followups,
        reports,
        analysis,
        // Worked out from the rest.
        kept_inside: _,
        // The names in the rest once more.
        mentions: _,
        acted_inside: _,
        answered_in_draft: _,
    } = plan;
    let mut all = vec![head::head(head, analysis.introduction.as_ref())];
    head::texts(head, &mut all);
    all.extend(partners.iter().map(directory::partner));
    all.extend(sources.iter().map(directory::source));
    all.extend(analysis.participation.iter().map(directory::participation));
    for chapter in priorities.iter().chain(monitor) {
        chapter::of_chapter(chapter, series, &mut all);
    }
    for of_year in actions.values() {
        year::implementation_plan(of_year, &mut all);
    }
    for of_indicator in series.values() {
        let definition = plan.indicator(&of_indicator.indicator);
        all.extend(of_indicator.references.iter().map(|one| reference(one, of_indicator, definition)));
    }
    all.extend(evaluations.values().map(|one| year::evaluation(one, papers)));
    all.extend(decisions.iter().map(directory::decision));
    all.extend(followups.iter().map(directory::followup));
    all.extend(reports.values().map(year::report));
    all
}

/// A figure of elsewhere.
fn reference(one: &Reference, series: &Series, definition: Option<&Indicator>) -> Entry {
    let Reference { region, period, value, respondents, source, recorded, note } = one;
    let title = definition.map_or_else(|| series.indicator.to_string(), |one| one.title.value.clone());
    let mut says = Fields::at(period.place);
    // Without the unit, which is that of the indicator and changes there.
    says.value("key-value", in_words::quantity(value.value, None), value.place);
    says.number("key-respondents", *respondents);
    says.name("key-sources", source.as_ref(), |id| ThingId::Source(id.clone()));
    if let Some(recorded) = recorded {
        says.value("key-recorded", recorded.value, recorded.place);
    }
    says.text("key-note", note.as_ref());
    let id = ThingId::Reference {
        indicator: series.indicator.clone(),
        region: region.value.clone(),
        period: period.value,
    };
    says.entry(id, &format!("{title}, {region}", region = region.value))
}
