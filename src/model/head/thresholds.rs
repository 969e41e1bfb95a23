//! `[assessment]` of plan.toml: from where on something is called what.

use crate::diagnostic::{Diagnostic, Place, reading};
use crate::lang::Message;
use crate::model::read::table::Record;

/// From which share of the expected progress on something is called what, and what a small number is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// From this ratio on: on track.
    pub on_track: f64,
    /// From this ratio on: at risk; below it: off track.
    pub at_risk: f64,
    /// A base under this number is too small for a change in percent.
    pub small_count: f64,
    /// How much more than pure chance counts of this kind vary; 1 is pure chance.
    pub dispersion: f64,
    /// Where each of the four is said.
    pub places: [Option<Place>; 4],
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds { on_track: 0.95, at_risk: 0.60, small_count: 20.0, dispersion: 2.0, places: [None; 4] }
    }
}

impl Thresholds {
    pub(in crate::model) fn read(record: &Record<'_, '_>) -> Thresholds {
        let usual = Thresholds::default();
        let Some(entry) = record.table("assessment", Message::new("record-assessment")) else { return usual };
        let on_track = entry.optional::<f64>("on_track");
        let at_risk = entry.optional::<f64>("at_risk");
        let small_count = entry.optional::<f64>("small_count");
        let dispersion = entry.optional::<f64>("dispersion");
        let read = Thresholds {
            on_track: on_track.map_or(usual.on_track, |at| at.value),
            at_risk: at_risk.map_or(usual.at_risk, |at| at.value),
            small_count: small_count.map_or(usual.small_count, |at| at.value),
            dispersion: dispersion.map_or(usual.dispersion, |at| at.value),
            places: [on_track, at_risk, small_count, dispersion].map(|at| at.map(|at| at.place)),
        };
        let of_each = [
            (read.on_track > 1.0 || read.on_track < read.at_risk, on_track.or(at_risk)),
            (read.at_risk <= 0.0, at_risk),
            (read.small_count < 0.0, small_count),
            (read.dispersion <= 0.0, dispersion),
        ];
        let wrong = of_each.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, at)| at);
        let ordered = wrong.clone().count() == 0;
        for at in wrong.filter(|_| entry.faults() == 0) {
            let place = at.map_or(entry.place(), |at| at.place);
            let message = Message::new("schema-thresholds");
            let finding = Diagnostic::error(reading::SCHEMA_THRESHOLDS, place, message);
            entry.report(finding.help(Message::new("schema-thresholds-help")));
        }
        entry.finish();
        if ordered { read } else { usual }
    }
}
