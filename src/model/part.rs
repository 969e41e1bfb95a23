//! Which part of the plan a file is.

use super::{Id, IndicatorId};

/// Which part of the plan a file is, by its path inside the plan folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `plan.toml`
    Head,
    /// `partners.toml`
    Partners,
    /// `sources.toml`
    Sources,
    /// `priorities/<id>.toml`, `monitor.toml`
    Chapter(Id),
    /// `measurements/<chapter>/<indicator>.toml`
    Series(IndicatorId),
    /// `actions/<year>.toml`
    Actions(i32),
    /// `evaluations/<year>.toml`
    Evaluation(i32),
    /// `decisions.toml`
    Decisions,
    /// `analysis.toml`
    Analysis,
    /// A file in a folder of the plan whose name is no id or year.
    Misnamed(String),
    /// None of these.
    Other,
}

impl Part {
    /// The part that a path inside the plan folder names.
    pub fn of(inside: &str) -> Part {
        let Some(stem) = inside.strip_suffix(".toml") else { return Part::Other };
        let year = |text: &str| {
            (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| text.parse().ok())
                .flatten()
        };
        let misnamed = |name: &str| Part::Misnamed(name.to_owned());
        match stem.split('/').collect::<Vec<_>>().as_slice() {
            ["plan"] => Part::Head,
            ["partners"] => Part::Partners,
            ["sources"] => Part::Sources,
            ["monitor"] => Part::Chapter(Id::monitor()),
            ["decisions"] => Part::Decisions,
            ["analysis"] => Part::Analysis,
            ["priorities", name] => Id::parse(name).map_or_else(|_| misnamed(name), Part::Chapter),
            ["measurements", chapter, indicator] => IndicatorId::parse(&format!("{chapter}/{indicator}"))
                .map_or_else(
                    || misnamed(if Id::parse(indicator).is_ok() { chapter } else { indicator }),
                    Part::Series,
                ),
            ["actions", name] => year(name).map_or_else(|| misnamed(name), Part::Actions),
            ["evaluations", name] => year(name).map_or_else(|| misnamed(name), Part::Evaluation),
            _ => Part::Other,
        }
    }

    /// What findings about the whole file make invalid.
    pub(super) fn subject(&self) -> Option<String> {
        match self {
            Part::Head => Some("plan".to_owned()),
            Part::Chapter(id) => Some(id.to_string()),
            Part::Series(id) => Some(id.to_string()),
            Part::Actions(year) => Some(year.to_string()),
            Part::Evaluation(year) => Some(format!("evaluation-{year}")),
            Part::Decisions => Some("decisions".to_owned()),
            Part::Partners => Some("partners".to_owned()),
            Part::Sources => Some("sources".to_owned()),
            Part::Analysis | Part::Misnamed(_) | Part::Other => None,
        }
    }
}
