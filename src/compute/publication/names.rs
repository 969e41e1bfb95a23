//! What things of an earlier revision are called in the plan of today: what is not shown of a thing is shown nowhere, whatever
//! the thing was called when a paper was made.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    ActionId, At, Id, Indicator, IndicatorId, Measurement, Period, Plan, Quantity, Series, Unit,
};

/// The names of today, by those of before. What bears its name still is not in it.
#[derive(Debug, Default)]
pub(super) struct Names {
    indicators: BTreeMap<IndicatorId, IndicatorId>,
    actions: BTreeMap<ActionId, ActionId>,
    sources: BTreeMap<Id, Id>,
    /// Of an indicator by its name of today.
    parts: BTreeMap<(IndicatorId, String), String>,
}

impl Names {
    /// Adds what a revision calls otherwise than the plan of today does.
    pub(super) fn add(&mut self, today: &Plan, then: &Plan) {
        let kept = |id: &Id| then.sources.iter().any(|one| one.id.value == *id);
        let free = today.sources.iter().filter(|one| !kept(&one.id.value));
        let is_there = |id: &Id| today.sources.iter().any(|one| one.id.value == *id);
        let gone = || then.sources.iter().filter(|one| !is_there(&one.id.value));
        // One that came in the place of one that went.
        let is_one = free.clone().count() == 1 && gone().count() == 1;
        for old in gone() {
            let same = free.clone().find(|one| one.name.value == old.name.value);
            let only = || free.clone().next().filter(|_| is_one);
            let now = same.or_else(only).map(|one| one.id.value.clone());
            self.sources.extend(now.map(|now| (old.id.value.clone(), now)));
        }
        for old in then.indicators() {
            let now = today.indicator(&old.id).or_else(|| same_indicator(today, then, old));
            let Some(now) = now else { continue };
            if now.id != old.id {
                self.indicators.insert(old.id.clone(), now.id.clone());
            }
            self.add_parts((today, now), (then, old));
        }
        for old in then.all_actions().filter(|old| !today.all_actions().any(|one| one.id == old.id)) {
            let same = today.all_actions().find(|one| {
                let is_free = !then.all_actions().any(|other| other.id == one.id);
                is_free && one.id.year == old.id.year && one.title.value == old.title.value
            });
            self.actions.extend(same.map(|now| (old.id.clone(), now.id.clone())));
        }
    }

    fn add_parts(&mut self, (today, now): (&Plan, &Indicator), (then, old): (&Plan, &Indicator)) {
        let parts = |one: &Indicator| -> Vec<String> {
            let all = one.breakdown.iter().flat_map(|of| &of.parts);
            all.map(|part| part.id.value.clone()).collect()
        };
        let (new_parts, old_parts) = (parts(now), parts(old));
        let free: Vec<&String> = new_parts.iter().filter(|part| !old_parts.contains(part)).collect();
        let gone = || old_parts.iter().filter(|part| !new_parts.contains(part));
        let is_one = free.len() == 1 && gone().count() == 1;
        let mut taken = BTreeSet::new();
        for part in gone() {
            let before = figures(then, old, Some(part));
            let holds = |now_called: &&&String| {
                !before.is_empty() && figures(today, now, Some(now_called)).is_superset(&before)
            };
            let only = || free.first().filter(|_| is_one);
            let mut left = free.iter().filter(|part| !taken.contains(**part));
            if let Some(now_called) = left.find(holds).or_else(only) {
                taken.insert((*now_called).clone());
                self.parts.insert((now.id.clone(), part.clone()), (*now_called).clone());
            }
        }
    }

    /// What an indicator is called today.
    pub(super) fn indicator<'i>(&'i self, id: &'i IndicatorId) -> &'i IndicatorId {
        self.indicators.get(id).unwrap_or(id)
    }

    /// What an action is called today.
    pub(super) fn action<'i>(&'i self, id: &'i ActionId) -> &'i ActionId {
        self.actions.get(id).unwrap_or(id)
    }

    /// A plan of which the indicators, their figures and the actions bear the names of today.
    pub(super) fn of_today(&self, plan: &Plan) -> Plan {
        let mut named = plan.clone();
        for chapter in named.priorities.iter_mut().chain(&mut named.monitor) {
            chapter.indicators.iter_mut().for_each(|one| *one = self.indicator_of_today(one));
        }
        named.series = plan
            .series
            .values()
            .map(|series| (self.indicator(&series.indicator).clone(), self.series_of_today(series)))
            .collect();
        for action in named.actions.values_mut().flat_map(|of_year| &mut of_year.actions) {
            action.id = self.action(&action.id).clone();
        }
        named
    }

    /// An indicator with the names of today.
    pub(super) fn indicator_of_today(&self, indicator: &Indicator) -> Indicator {
        let mut named = indicator.clone();
        named.id = self.indicator(&indicator.id).clone();
        named.sources.iter_mut().for_each(|at| at.value = self.source(&at.value).clone());
        for part in named.breakdown.iter_mut().flat_map(|of| &mut of.parts) {
            part.id.value = self.part(&named.id, &part.id.value).to_owned();
        }
        named
    }

    /// Figures with the names of today.
    pub(super) fn series_of_today(&self, series: &Series) -> Series {
        let id = self.indicator(&series.indicator);
        renamed(series.clone(), &|source| self.source(source).clone(), &|part| self.part(id, part).to_owned())
    }

    /// Figures with the names of today, by the names that they had. Other revisions may have had others still.
    pub(super) fn as_before(&self, series: Series, was: &Series) -> Series {
        let id = self.indicator(&was.indicator);
        let own = || was.measurements.iter().filter_map(|one| one.source.as_ref()).chain(&was.source);
        let parts = || was.measurements.iter().filter_map(|one| one.part.as_ref());
        let source =
            |now: &Id| own().map(|of| &of.value).find(|old| self.source(old) == now).unwrap_or(now).clone();
        let part = |now: &str| {
            parts()
                .map(|of| of.value.as_str())
                .find(|old| self.part(id, old) == now)
                .unwrap_or(now)
                .to_owned()
        };
        renamed(series, &source, &part)
    }

    fn source<'i>(&'i self, id: &'i Id) -> &'i Id {
        self.sources.get(id).unwrap_or(id)
    }

    fn part<'i>(&'i self, of: &IndicatorId, part: &'i str) -> &'i str {
        self.parts.get(&(of.clone(), part.to_owned())).map_or(part, String::as_str)
    }
}

/// Figures of which the sources and parts are called otherwise.
fn renamed(mut series: Series, source: &dyn Fn(&Id) -> Id, part: &dyn Fn(&str) -> String) -> Series {
    let rename = |at: &mut At<Id>| at.value = source(&at.value);
    series.source.iter_mut().for_each(rename);
    for one in &mut series.measurements {
        one.source.iter_mut().for_each(rename);
        if let Some(at) = one.further.as_mut().and_then(|further| further.part.as_mut()) {
            at.value = part(&at.value);
        }
    }
    series
}

/// The indicator of today that one of before is, under another name: it has all of its figures, or its title.
fn same_indicator<'p>(today: &'p Plan, then: &Plan, old: &Indicator) -> Option<&'p Indicator> {
    let before = figures(then, old, None);
    let free = || today.indicators().filter(|one| then.indicator(&one.id).is_none() && one.unit == old.unit);
    let holds = |one: &&Indicator| !before.is_empty() && figures(today, one, None).is_superset(&before);
    free().find(holds).or_else(|| free().find(|one| one.title.value == old.title.value))
}

/// The figures of an indicator, or of a part of it, whatever that is called.
fn figures(plan: &Plan, indicator: &Indicator, part: Option<&str>) -> BTreeSet<(Period, u64)> {
    let all = plan.series.get(&indicator.id).into_iter().flat_map(|series| &series.measurements);
    let of_part =
        |one: &&Measurement| part.is_none_or(|part| one.part.as_ref().is_some_and(|of| of.value == part));
    all.filter(of_part).filter_map(|one| figure(one, indicator.unit)).collect()
}

fn figure(one: &Measurement, unit: Unit) -> Option<(Period, u64)> {
    Some((one.period.value, one.value(unit).map(Quantity::number)?.to_bits()))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::compute::publication::{Edition, Publicity};
    use crate::model::{Plan, Withheld, load_texts};

    const HEAD: &str = "title = \"Plan\"\nmunicipality = \"Voorbeeldstad\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n[publication]\npublish_from = 5\n";

    /// A plan with one indicator: its id, what else is said of it, its parts, and its figures.
    fn plan(id: &str, more: &str, parts: [&str; 2], figures: &str) -> Plan {
        let [one, other] = parts;
        let chapter = format!(
            "title = \"Jeugd\"\nambition = \"Rust\"\n[[indicator]]\nid = \"{id}\"\ntitle = \"Zaken\"\nkind = \"effect\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n{more}breakdown = {{ title = \"Wijk\", parts = [\"{one}\", \"{other}\"] }}\n"
        );
        let texts = [
            ("plan.toml".to_owned(), HEAD.to_owned()),
            ("priorities/jeugd.toml".to_owned(), chapter),
            (format!("measurements/jeugd/{id}.toml"), figures.to_owned()),
        ];
        let loaded = load_texts(texts.to_vec(), "plan");
        assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
        loaded.plan.unwrap()
    }

    fn figure(part: &str, value: u32) -> String {
        let part = if part.is_empty() { String::new() } else { format!("part = \"{part}\"\n") };
        format!("[[measurement]]\nperiod = \"2025\"\nvalue = {value}\n{part}recorded = 2026-01-01\n\n")
    }

    /// What of a revision is published beside the plan of today.
    fn published(today: &Plan, then: &Plan) -> Plan {
        let edition = Edition { plan: then, by: NaiveDate::MAX };
        Publicity::of(today, NaiveDate::MAX, &[edition]).published(then, None, NaiveDate::MAX)
    }

    #[test]
    fn each_revision_keeps_the_names_that_it_had() {
        let [first, then] = [["x", "y"], ["a", "b"]]
            .map(|[one, other]| plan("zaken", "", [one, other], &(figure(one, 30) + &figure(other, 40))));
        let today = plan("zaken", "", ["noord", "zuid"], &(figure("noord", 30) + &figure("zuid", 40)));
        let editions = [&first, &then].map(|plan| Edition { plan, by: NaiveDate::MAX });
        let publicity = Publicity::of(&today, NaiveDate::MAX, &editions);
        for (plan, names) in [(&first, ["x", "y"]), (&then, ["a", "b"]), (&today, ["noord", "zuid"])] {
            let shown = publicity.published(plan, None, NaiveDate::MAX);
            let figures = &shown.series.values().next().unwrap().measurements;
            let parts: Vec<&str> = figures.iter().map(|one| one.part.as_ref().unwrap().as_str()).collect();
            assert_eq!(parts, names);
        }
    }

    #[test]
    fn what_is_internal_today_is_so_under_the_name_that_it_had() {
        let figures = figure("a", 30) + &figure("b", 40);
        let then = plan("zaken", "", ["a", "b"], &figures);
        let today = plan("dossiers", "internal = true\n", ["a", "b"], &figures);
        assert_eq!(published(&today, &then).indicators().count(), 0);
        assert_eq!(published(&then, &then).indicators().count(), 1);
    }

    #[test]
    fn a_part_that_is_not_shown_today_is_not_shown_under_the_name_that_it_had() {
        let then = plan("zaken", "", ["a", "b"], &(figure("a", 30) + &figure("b", 3)));
        // With the total, a less than five tells what a is, and a is not shown.
        let figures = figure("noord", 30) + &figure("zuid", 3) + &figure("", 33);
        let today = plan("dossiers", "", ["noord", "zuid"], &figures);
        let shown = published(&today, &then);
        let series = shown.series.values().next().unwrap();
        let parts: Vec<(String, Option<Withheld>)> = series
            .measurements
            .iter()
            .map(|one| (one.part.as_ref().unwrap().value.clone(), one.withheld()))
            .collect();
        let [(a, of_a), (b, of_b)] = parts.as_slice() else { panic!("{parts:?}") };
        assert_eq!((a.as_str(), b.as_str()), ("a", "b"));
        assert!(of_a.is_some() && of_b.is_some(), "{parts:?}");
    }
}
