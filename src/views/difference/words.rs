//! What an edit does to the plan, in words.

use crate::compute::{
    Counts, DifferenceReport, FieldChanged, FigureChanged, Judgement, Presence, ThingChanged,
};
use crate::lang::{Arg, Message};
use crate::model::difference::FigureChange;
use crate::views::text::words::Words;

/// A change in words. A long text stands on lines of its own.
pub(in crate::views) enum ChangeText {
    /// In one line.
    Line(String),
    /// A heading with what was there and what is.
    Texts(String, Option<String>, Option<String>),
}

/// Longer texts are not read as a part of a line.
const LINE: usize = 70;

impl Words<'_> {
    fn said(&self, arg: &Arg) -> String {
        self.0.render(&Message::new("diff-said").with("said", arg.clone()))
    }

    /// What it is about: `Indicator „Winkeldiefstallen” (jeugd/winkeldiefstal)`.
    pub(in crate::views) fn thing_changed(&self, changed: &ThingChanged) -> String {
        let thing = &changed.thing;
        let id = match changed.presence {
            Presence::Added => "diff-thing-added",
            Presence::Removed => "diff-thing-removed",
            _ if thing.title == thing.name() => "diff-thing-plain",
            _ => "diff-thing",
        };
        let sort = Message::new(thing.kind().message_id());
        let message = Message::new(id).with("sort", sort).with("title", thing.title.as_str());
        self.0.render(&message.with("name", thing.name()))
    }

    /// Everything that changed about a thing.
    pub(in crate::views) fn changes(&self, changed: &ThingChanged) -> Vec<ChangeText> {
        let mut out = Vec::new();
        if let Presence::Renamed(from) = &changed.presence {
            out.push(ChangeText::Line(
                self.0.render(&Message::new("diff-renamed").with("from", from.to_string())),
            ));
        }
        let is_new = changed.presence == Presence::Added;
        out.extend(changed.fields_changed.iter().map(|one| self.field_changed(one, is_new)));
        if !changed.allowed_by.is_empty() {
            let message = Message::new("diff-allowed-by").with("decisions", changed.allowed_by.clone());
            out.push(ChangeText::Line(self.0.render(&message)));
        }
        out.extend(changed.figures.iter().map(|one| ChangeText::Line(self.figure_changed(one))));
        if let Some([then, now]) = changed.judgement {
            let id = if then == now { "diff-judgement-same" } else { "diff-judgement" };
            let message = Message::new(id).with("old", self.judgement(then));
            out.push(ChangeText::Line(self.0.render(&message.with("new", self.judgement(now)))));
        }
        out
    }

    fn field_changed(&self, changed: &FieldChanged, is_new: bool) -> ChangeText {
        let key = self.0.render(&changed.key.in_words());
        let [old, new] = [&changed.old, &changed.new].map(|arg| arg.as_ref().map(|arg| self.said(arg)));
        let long = [&old, &new].into_iter().flatten().any(|text| text.chars().count() > LINE);
        if long {
            return ChangeText::Texts(key, old, new);
        }
        let message = match (&old, &new) {
            _ if is_new => Message::new("diff-content"),
            (None, _) => Message::new("diff-set"),
            (_, None) => Message::new("diff-unset"),
            _ => Message::new("diff-changed"),
        };
        let message = message.with("key", key).with("old", old.unwrap_or_default());
        ChangeText::Line(self.0.render(&message.with("new", new.unwrap_or_default())))
    }

    fn figure_changed(&self, changed: &FigureChanged) -> String {
        let period = changed.period.map_or_else(String::new, |period| self.period(period));
        let period = changed.part.as_ref().map_or_else(|| period.clone(), |part| format!("{period}, {part}"));
        let [old, new] = [&changed.old, &changed.new].map(|arg| arg.as_ref().map(|arg| self.said(arg)));
        let corrected = changed.corrected.as_ref().map(|arg| self.said(arg));
        let id = match (&old, &new, &changed.corrects) {
            (None, _, Some(_)) if corrected.is_some() => "diff-figure-corrected-from",
            (None, _, None) if !changed.details.is_empty() => "diff-figure-added-with",
            (None, _, Some(_)) => "diff-figure-corrected",
            (None, _, None) => "diff-figure-added",
            (_, None, _) => "diff-figure-removed",
            _ => match changed.what {
                FigureChange::Aside => "diff-figure-aside",
                FigureChange::Order => "diff-figure-order",
                FigureChange::Figure => "diff-figure-rewritten",
            },
        };
        let message = Message::new(id)
            .with("period", period)
            .with("old", old.or(corrected).unwrap_or_default())
            .with("new", new.unwrap_or_default())
            .with("details", Arg::List(changed.details.clone()));
        let keys = changed.keys.iter().map(|id| Message::new(id).into()).collect();
        let message = message.with("keys", Arg::List(keys));
        self.0.render(&message.with("why", changed.corrects.clone().unwrap_or_default()))
    }

    pub(in crate::views) fn judgement(&self, judgement: Judgement) -> String {
        match judgement {
            Judgement::Indicator(assessment) => self.assessment(assessment),
            Judgement::Goal(state) => self.goal_state(state),
        }
    }

    /// How much an edit changes, in one sentence.
    pub(in crate::views) fn counts(&self, report: &DifferenceReport) -> String {
        let counts = Counts::of(report);
        let parts = [
            ("diff-count-figures", counts.figures),
            ("diff-count-corrections", counts.corrections),
            ("diff-count-rewritten", counts.rewritten),
            ("diff-count-removed-figures", counts.removed_figures),
            ("diff-count-added", counts.added),
            ("diff-count-changed", counts.changed),
            ("diff-count-removed", counts.removed),
            ("diff-count-judgements", counts.judgements),
        ];
        let told = parts.into_iter().filter(|(_, count)| *count > 0);
        let told: Vec<Arg> = told.map(|(id, count)| Message::new(id).with("count", count).into()).collect();
        self.0.render(&Message::new("diff-counts").with("parts", Arg::List(told)))
    }

    /// That a long text was changed, without the text.
    pub(in crate::views) fn reworded(&self, key: &str) -> String {
        self.0.render(&Message::new("log-reworded").with("key", key))
    }

    /// The heading of the whole.
    pub(in crate::views) fn difference_heading(&self, report: &DifferenceReport) -> String {
        let message = Message::new("diff-heading").with("from", report.from.as_str());
        self.0.render(&message.with("date", report.made))
    }
}
