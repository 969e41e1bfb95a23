//! A thing of a plan with what it says, put together key by key.

use super::in_words;
use super::thing::{About, FieldValue, Key, Thing};
use super::thing_id::ThingId;
use crate::diagnostic::{FileId, Place};
use crate::lang::Arg;
use crate::model::{Adoption, At, Id, Lifetime};

/// A thing with what it says.
#[derive(Debug)]
pub(super) struct Entry {
    pub thing: Thing,
    /// Where it begins.
    pub place: Place,
    pub says: Vec<(Key, FieldValue)>,
}

/// A partner by its id.
pub(super) fn partner(id: &Id) -> ThingId {
    ThingId::Partner(id.clone())
}

/// The beginning of a file: where something stands that the whole file is about.
pub(super) fn top(file: FileId) -> Place {
    Place::new(file, 0..0)
}

/// What an entry says, put together key by key.
pub(super) struct Fields {
    pub(super) place: Place,
    says: Vec<(Key, FieldValue)>,
}

impl Fields {
    pub(super) fn at(place: Place) -> Fields {
        Fields { place, says: Vec::new() }
    }

    pub(super) fn put(
        &mut self,
        message: &'static str,
        of: Option<About>,
        value: impl Into<Arg>,
        place: Place,
    ) {
        self.says.push((Key { message, of }, FieldValue { value: value.into(), names: Vec::new(), place }));
    }

    pub(super) fn value(&mut self, message: &'static str, value: impl Into<Arg>, place: Place) {
        self.put(message, None, value, place);
    }

    /// What cannot be placed by itself stands at the thing.
    pub(super) fn here(&mut self, message: &'static str, value: Option<Arg>) {
        let place = self.place;
        if let Some(value) = value {
            self.value(message, value, place);
        }
    }

    pub(super) fn text(&mut self, message: &'static str, text: Option<&At<String>>) {
        self.text_of(message, None, text);
    }

    pub(super) fn text_of(&mut self, message: &'static str, of: Option<About>, text: Option<&At<String>>) {
        if let Some(text) = text {
            // Where lines are broken is layout.
            let shown = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.put(message, of, shown, text.place);
        }
    }

    /// The name of another thing, as it is written.
    pub(super) fn name<T: ToString>(
        &mut self,
        message: &'static str,
        name: Option<&At<T>>,
        thing: impl Fn(&T) -> ThingId,
    ) {
        if let Some(name) = name {
            let names = vec![thing(&name.value)];
            let value = name.value.to_string().into();
            self.says.push((Key { message, of: None }, FieldValue { value, names, place: name.place }));
        }
    }

    /// The names of other things.
    pub(super) fn names<T: ToString + Clone>(
        &mut self,
        message: &'static str,
        all: &[At<T>],
        thing: impl Fn(T) -> ThingId,
    ) {
        if let Some(first) = all.first() {
            let value = all.iter().map(|one| one.value.to_string()).collect::<Vec<_>>().into();
            let names = all.iter().map(|one| thing(one.value.clone())).collect();
            self.says.push((Key { message, of: None }, FieldValue { value, names, place: first.place }));
        }
    }

    /// The id of something that is known by its title.
    pub(super) fn id(&mut self, id: Option<&At<Id>>) {
        if let Some(id) = id {
            self.value("key-id", id.value.to_string(), id.place);
        }
    }

    pub(super) fn number<N: Into<f64> + Copy>(&mut self, message: &'static str, number: Option<At<N>>) {
        if let Some(number) = number {
            self.value(message, number.value.into(), number.place);
        }
    }

    pub(super) fn adoption(&mut self, message: &'static str, adoption: Option<&Adoption>) {
        if let Some(adoption) = adoption {
            self.value(message, in_words::adoption(adoption), adoption.body.place);
        }
    }

    pub(super) fn list<T: ToString>(&mut self, message: &'static str, all: &[At<T>]) {
        if let Some(first) = all.first() {
            let shown: Vec<String> = all.iter().map(|one| one.value.to_string()).collect();
            self.value(message, shown, first.place);
        }
    }

    pub(super) fn lifetime(&mut self, years: &Lifetime) {
        let Lifetime { from, ended } = years;
        if let Some(from) = from {
            self.value("key-from", from.value.0.to_string(), from.place);
        }
        if let Some(ended) = ended {
            self.value("key-ended", in_words::ended(ended), ended.period.place);
        }
    }

    pub(super) fn entry(self, id: ThingId, title: &str) -> Entry {
        let thing = Thing { id, title: title.to_owned() };
        Entry { thing, place: self.place, says: self.says }
    }
}
