//! The words of what the yearly round lacks, and what to type or to write.

use crate::compute::{RoundDue, RoundWhat};
use crate::lang::{Catalogue, Message};

/// What is to be done.
pub(super) fn wanted(one: &RoundDue) -> Message {
    let of_year = |id: &'static str| Message::new(id).with("year", one.year.to_string());
    match &one.what {
        RoundWhat::Plan { running } => of_year("due-plan").with("running", *running),
        RoundWhat::PlanAdoption => of_year("due-plan-adoption"),
        RoundWhat::Agreement { titles, .. } => {
            of_year("due-agreement").with("count", titles.len()).with("titles", titles.join("; "))
        }
        RoundWhat::EvaluationAdoption => of_year("due-evaluation-adoption"),
    }
}

/// The command that settles it, with the words for a name, a title and a text; none for what is written in a file.
pub(super) fn command(one: &RoundDue, [name, title, text]: [&str; 3]) -> Option<String> {
    match &one.what {
        RoundWhat::Plan { .. } => Some(format!("ivp action add {}/{name} --title {title}", one.year)),
        RoundWhat::Agreement { first, .. } => Some(format!("ivp action set {first} --agreed {text}")),
        RoundWhat::PlanAdoption | RoundWhat::EvaluationAdoption => None,
    }
}

/// What to write in a file, where no command settles it.
pub(super) fn written(one: &RoundDue, catalogue: &Catalogue) -> Option<String> {
    let file = one.file()?;
    let id = match one.what {
        RoundWhat::EvaluationAdoption => "due-adopt-evaluation",
        _ => "due-adopt-plan",
    };
    Some(catalogue.render(&Message::new(id).with("file", file)))
}
