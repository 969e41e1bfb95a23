//! An evaluation is adopted after the year and after the day its figures were known, and noted after that.

use chrono::{Datelike as _, NaiveDate};

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Adoption, At};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/adoption-order
/// evaluations/2025.toml | date = 2026-03-17 | date = 2026-02-28
/// evaluations/2025.toml | as_of = 2026-03-01 | as_of = 2026-03-18
/// evaluations/2025.toml | as_of = 2026-03-01\nadopted = { body = "college", date = 2026-03-17 } | as_of = 2025-12-01\nadopted = { body = "college", date = 2025-12-31 }
/// evaluations/2025.toml | summary = "Minder meldingen." | noted = { body = "council", date = 2026-03-16 }\nsummary = "Minder meldingen."
/// evaluations/2025.toml | adopted = { body = "college", date = 2026-03-17 } | adopted = { body = "college", date = 2016-03-17 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/adoption-order"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-02-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        let date = |adoption: &Option<Adoption>| adoption.as_ref().and_then(|one| one.date);
        let (adopted, noted) = (date(&evaluation.adopted), date(&evaluation.noted));
        let mut find = |at: At<NaiveDate>, id: &'static str, earlier: Option<At<NaiveDate>>| {
            let end = NaiveDate::from_ymd_opt(evaluation.year, 12, 31).unwrap_or(at.value);
            let message = Message::new(id)
                .with("year", evaluation.year.to_string())
                .with("date", at.value)
                .with("other", earlier.map_or(end, |earlier| earlier.value));
            let mut finding = RULE.finding(at.place, message);
            if let Some(earlier) = earlier {
                finding = finding.related(earlier.place, Message::new("evaluation-adoption-order-here"));
            }
            findings.push(finding.help(Message::new("evaluation-adoption-order-help")));
        };
        let year_ended = |day: NaiveDate| day.year() > evaluation.year;
        if let Some(adopted) = adopted {
            let as_of = evaluation.as_of.filter(|as_of| adopted.value < as_of.value);
            if as_of.is_some() {
                find(adopted, "evaluation-adopted-before-figures", as_of);
            } else if year_ended(context.day) && !year_ended(adopted.value) {
                find(adopted, "evaluation-adopted-within-year", None);
            }
        }
        if let (Some(adopted), Some(noted)) = (adopted, noted)
            && noted.value < adopted.value
        {
            find(noted, "evaluation-noted-before-adopted", Some(adopted));
        }
    }
}
