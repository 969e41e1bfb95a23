//! Where a plan holds, and how many people live there.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, reading};
use crate::lang::Message;
use crate::model::read::table::Record;
use crate::model::{At, Head, Period, folded};

/// A municipality that a plan is of.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    pub name: At<String>,
    /// Its code in the open-data services, `GM0158`.
    pub code: Option<At<String>>,
}

impl Municipality {
    /// Reads the one municipality of a plan, or the `municipalities` of a plan for a region.
    pub(in crate::model) fn read(record: &Record<'_, '_>) -> Vec<Municipality> {
        record.has_forms(&[&["municipality"], &["municipalities"]]);
        if record.has("municipalities") && !record.has("municipality") {
            let named = |entry: Record<'_, '_>| {
                let (name, code) = (entry.required("name"), entry.optional("code"));
                entry.finish();
                Some(Municipality { name: name?, code })
            };
            let all = record.tables("municipalities", "record-municipality");
            return all.into_iter().filter_map(named).collect();
        }
        let (name, code) = (record.required("municipality"), record.optional("municipality_code"));
        name.map(|name| Municipality { name, code }).into_iter().collect()
    }
}

/// How many people live somewhere in a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Population {
    pub period: At<Period>,
    /// How many.
    pub value: At<u32>,
    /// Where; the plan's own place when it does not say.
    pub region: Option<At<String>>,
}

impl Population {
    /// Reads `[[population]]`. Nowhere nobody lives, and a place has one number in a period.
    pub(in crate::model) fn read_all(record: &Record<'_, '_>, own: &[Municipality]) -> Vec<Population> {
        let mut all: Vec<Population> = Vec::new();
        // Where the number of each place and period stands.
        let mut there: BTreeMap<(Period, Option<String>), Place> = BTreeMap::new();
        for entry in record.tables("population", "record-population") {
            let (period, value) = (entry.required("period"), entry.required("value"));
            let region = entry.optional("region");
            entry.finish();
            let (Some(period), Some(value)) = (period, value) else { continue };
            let one = Population { period, value, region };
            let named = |message: &'static str| Message::new(message).with("period", one.period.to_string());
            let of = (one.period.value, one.place(own));
            let fault = |message, help| {
                Diagnostic::error(reading::SCHEMA_POPULATION, one.value.place, named(message))
                    .help(Message::new(help))
            };
            if let Some(earlier) = there.get(&of) {
                let finding = fault("schema-population-twice", "schema-population-twice-help");
                let first = Message::new("schema-population-first");
                record.report(finding.related(*earlier, first));
            } else if one.value.value == 0 {
                record.report(fault("schema-population-none", "schema-population-none-help"));
            } else {
                there.insert(of, one.value.place);
                all.push(one);
            }
        }
        all
    }

    /// Where it is about.
    fn place(&self, own: &[Municipality]) -> Option<String> {
        self.region.as_ref().and_then(|region| place_called(&region.value, own))
    }
}

/// A place as it is compared, however it is called: a municipality of the plan goes by its name and by its code. None for
/// the one municipality of a plan, which is the plan's own place.
pub fn place_called(name: &str, own: &[Municipality]) -> Option<String> {
    let called = folded(name);
    let is = |one: &&Municipality| {
        folded(&one.name.value) == called
            || one.code.as_ref().is_some_and(|code| folded(&code.value) == called)
    };
    match (own.iter().find(is), own) {
        (Some(_), [_]) => None,
        (Some(one), _) => Some(folded(&one.name.value)),
        (None, _) => Some(called),
    }
}

/// How many people live in a place in the period that is nearest to one, as far as it is said; of the whole of several
/// municipalities, where it is not said of all of them together, their sum.
pub fn inhabitants(head: &Head, place: Option<&str>, near: Period) -> Option<f64> {
    let own = head.municipalities.as_slice();
    let day = near.end();
    let there = head.populations.iter().filter(|people| people.place(own).as_deref() == place);
    let nearest = there.min_by_key(|people| (people.period.value.end() - day).num_days().abs());
    match (nearest, place) {
        (Some(people), _) => Some(f64::from(people.value.value)),
        (None, None) if own.len() > 1 => {
            own.iter().map(|one| inhabitants(head, Some(&folded(&one.name.value)), near)).sum()
        }
        (None, _) => None,
    }
}
