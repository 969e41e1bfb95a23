//! What the evaluation of a year asks to be written, text by text, with what is written already.

use chrono::{Datelike as _, NaiveDate};

use crate::compute::yearly::evaluation::{EvaluationReport, Missing};
use crate::compute::yearly::indicator::IndicatorEvaluation;
use crate::compute::yearly::priority::PriorityEvaluation;
use crate::diagnostic::Invalid;
use crate::model::{AdoptionStatus, EvaluationText, Plan};

/// A text that an evaluation asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Question<'e> {
    /// Which text it is.
    pub text: EvaluationText,
    /// What it is about; the year as a whole where both are none.
    pub priority: Option<&'e PriorityEvaluation<'e>>,
    pub indicator: Option<&'e IndicatorEvaluation<'e>>,
    /// What is written already.
    pub written: Option<&'e str>,
}

/// The year whose evaluation is to be written: the last one of the plan that has ended and has no adopted evaluation. None
/// where an error keeps what is written from being read.
pub fn year_to_evaluate(plan: &Plan, invalid: &Invalid, day: NaiveDate) -> Option<i32> {
    let years = plan.head.years()?;
    let last = *years.end().min(&(day.year() - 1));
    let is_adopted =
        |year: &i32| plan.evaluations.get(year).is_some_and(|one| one.status == AdoptionStatus::Adopted);
    let year = (*years.start()..=last).rev().find(|year| !is_adopted(year))?;
    (!invalid.has_evaluation(year)).then_some(year)
}

/// The texts that an evaluation asks for: the summary; of each priority what its figures mean, one by one, what came of
/// what would change by the evaluation before, what the figures mean together, and what changes; then those of the other topics.
pub fn questions<'e>(report: &'e EvaluationReport<'e>) -> Vec<Question<'e>> {
    let mut all = vec![Question {
        text: EvaluationText::Summary,
        priority: None,
        indicator: None,
        written: report.summary,
    }];
    let asked = |one: &&'e IndicatorEvaluation<'e>| one.measured || one.interpretation.is_some();
    for priority in &report.priorities {
        all.extend(priority.effects.iter().filter(asked).map(|one| of_indicator(one, Some(priority))));
        let id = || priority.standing.id.to_string();
        let unanswered = Missing::Previous(priority.standing.id.clone());
        if priority.previous.is_some() || report.missing.contains(&unanswered) {
            all.push(Question {
                text: EvaluationText::Previous(id()),
                priority: Some(priority),
                indicator: None,
                written: priority.previous,
            });
        }
        all.push(Question {
            text: EvaluationText::Interpretation(id()),
            priority: Some(priority),
            indicator: None,
            written: priority.interpretation,
        });
        all.push(Question {
            text: EvaluationText::Adjustment(id()),
            priority: Some(priority),
            indicator: None,
            written: priority.adjustment,
        });
    }
    all.extend(report.monitor.iter().filter(asked).map(|one| of_indicator(one, None)));
    all
}

fn of_indicator<'e>(
    one: &'e IndicatorEvaluation<'e>,
    priority: Option<&'e PriorityEvaluation<'e>>,
) -> Question<'e> {
    Question {
        text: EvaluationText::Indicator(one.report.id.to_string()),
        priority,
        indicator: Some(one),
        written: one.interpretation,
    }
}
