//! A measurement as it is typed with `ivp record`.

use crate::model::{Figure, Measurement, Quantity};

/// The figure, with the number of people behind it.
pub(super) fn figure_typed(one: &Measurement) -> String {
    let figure = match &one.figure {
        Figure::Value(at) => match at.value {
            Quantity::Number(number) => number.to_string(),
            Quantity::YesNo(yes) => yes.to_string(),
        },
        Figure::Ratio { numerator, denominator } => {
            format!("--numerator {} --denominator {}", numerator.value, denominator.value)
        }
        Figure::Missing(_) => "--missing \"…\"".to_owned(),
        Figure::Withheld(_) => "…".to_owned(),
    };
    match &one.respondents {
        Some(n) => format!("{figure} --n {}", n.value),
        None => figure,
    }
}

/// The part and the source of which the figure is, as far as it says so itself.
pub(super) fn part_typed(one: &Measurement) -> String {
    let part = one.part.as_ref().map(|part| format!(" --part {}", part.as_str()));
    let source = one.source.as_ref().map(|source| format!(" --source {}", source.value));
    part.into_iter().chain(source).collect()
}
