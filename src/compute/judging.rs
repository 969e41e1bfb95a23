//! A plan on a day of judgement, with what was judged of it.

use crate::compute::standpoint::Standpoint;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use rayon::prelude::*;

use super::judge;
use crate::compute::chart::drawing::wider;
use crate::compute::chart::of_history::chart_with_superseded;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::moment::Moment;
use crate::compute::report::history;
use crate::compute::report::history::History;
use crate::diagnostic::{Invalid, Place};
use crate::files::Sources;
use crate::model::{Indicator, Plan};

/// A plan on a day of judgement. Each indicator is judged when it is first asked for, and never again: what a status, an
/// evaluation, a page and a workbook tell of it is one value.
#[derive(Debug)]
pub struct Judging<'p> {
    standpoint: Standpoint<'p>,
    /// By where an indicator is defined: an id can be given twice by mistake.
    judged: BTreeMap<Place, Judged<'p>>,
}

#[derive(Debug, Default)]
struct Judged<'p> {
    report: OnceCell<Rc<IndicatorReport>>,
    history: OnceCell<Rc<History<'p>>>,
}

impl<'p> Judging<'p> {
    /// Nothing is judged yet.
    pub fn new(plan: &'p Plan, texts: &'p Sources, invalid: &'p Invalid, moment: Moment) -> Judging<'p> {
        let judged = plan.indicators().map(|one| (one.place, Judged::default())).collect();
        Judging { standpoint: Standpoint { plan, texts, invalid, moment }, judged }
    }

    /// Judges every indicator that was not yet, on all cores: for what asks for each of them.
    pub fn judge_all(&self) {
        let standpoint = self.standpoint;
        let is_left = |one: &&Indicator| {
            self.judged.get(&one.place).is_some_and(|judged| judged.report.get().is_none())
        };
        let left: Vec<&Indicator> = self.plan.indicators().filter(is_left).collect();
        let reports: Vec<IndicatorReport> =
            left.par_iter().map(|one| judge::judge(&standpoint, one)).collect();
        for (one, report) in left.into_iter().zip(reports) {
            if let Some(judged) = self.judged.get(&one.place) {
                judged.report.get_or_init(|| Rc::new(report));
            }
        }
    }

    /// What is said of an indicator of the plan.
    pub fn report(&self, indicator: &Indicator) -> Rc<IndicatorReport> {
        let work_out = || Rc::new(judge::judge(self, indicator));
        match self.judged.get(&indicator.place) {
            Some(judged) => Rc::clone(judged.report.get_or_init(work_out)),
            None => work_out(),
        }
    }

    /// The measurements of an indicator of the plan, with what is said of them.
    pub fn history(&self, indicator: &'p Indicator) -> Rc<History<'p>> {
        let work_out = || Rc::new(History { alike: self.alike(indicator), ..self.by_itself(indicator) });
        match self.judged.get(&indicator.place) {
            Some(judged) => Rc::clone(judged.history.get_or_init(work_out)),
            None => work_out(),
        }
    }

    fn by_itself(&self, indicator: &'p Indicator) -> History<'p> {
        history::history(self, indicator, &self.report(indicator))
    }

    /// Between which values the charts lie of all indicators that ask the same, in the same unit.
    fn alike(&self, indicator: &'p Indicator) -> Option<(f64, f64)> {
        let asked = indicator.asked()?;
        let asks = |one: &&'p Indicator| one.unit == indicator.unit && one.asked().as_ref() == Some(&asked);
        let all: Vec<&'p Indicator> = self.plan.indicators().filter(asks).collect();
        let reach = |one: &'p Indicator| chart_with_superseded(&self.by_itself(one))?.reach();
        let several = all.len() > 1;
        several.then(|| all.into_iter().filter_map(reach).reduce(wider)).flatten()
    }
}

impl<'p> Deref for Judging<'p> {
    type Target = Standpoint<'p>;

    fn deref(&self) -> &Standpoint<'p> {
        &self.standpoint
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::report::show::{Shown, show};
    use crate::compute::report::site::site;
    use crate::compute::report::status::status;
    use crate::model::Entry;
    use chrono::NaiveDate;

    /// Status, card, page and goal tell one value, also of a priority that ended before the day of judgement.
    #[test]
    fn an_indicator_is_judged_once() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/voorbeeldstad/plan");
        let loaded = crate::model::load(&folder, "");
        let plan = loaded.plan.as_ref().unwrap();
        let invalid = Invalid::from_findings(&[]);
        let moment = Moment::on(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
        let judging = Judging::new(plan, &loaded.sources, &invalid, moment);
        let of_status = status(&judging);
        let all = of_status.priorities.iter().flat_map(|one| &one.indicators).chain(&of_status.monitor);
        let of_site = site(&judging);
        let mut seen = 0;
        for report in all {
            let indicator = plan.indicators().find(|one| report.id == one.id).unwrap();
            assert!(Rc::ptr_eq(report, &judging.report(indicator)), "{}", report.id);
            let Shown::Indicator(card) = show(&judging, Entry::Indicator(indicator)) else { panic!() };
            assert!(
                Rc::ptr_eq(report, &card.report) && Rc::ptr_eq(&card.history, &judging.history(indicator))
            );
            let page = of_site.indicators.iter().find(|card| card.report.id == report.id).unwrap();
            assert!(Rc::ptr_eq(report, &page.report), "{}", report.id);
            seen += 1;
        }
        assert!(of_status.priorities.iter().any(|one| one.ended.is_some()) && seen > 20, "{seen}");
    }
}
