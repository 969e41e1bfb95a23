//! Which part of the plan a file is, and where that part stands.

use crate::diagnostic::Subject;
use crate::model::{Id, IndicatorId, InterimReport, Period};

/// Which part of the plan a file is, by its path inside the plan folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFile {
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
    /// `followups.toml`
    Followups,
    /// `reports/<period>.toml`
    Report(Period),
    /// `analysis.toml`
    Analysis,
    /// A file in a folder of the plan whose name is no id, year or period.
    Misnamed(String),
    /// None of these.
    Other,
}

impl PlanFile {
    /// The part that a path inside the plan folder names.
    pub fn of(inside: &str) -> PlanFile {
        let Some(stem) = inside.strip_suffix(".toml") else { return PlanFile::Other };
        let year = |text: &str| {
            (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| text.parse().ok())
                .flatten()
        };
        let misnamed = |name: &str| PlanFile::Misnamed(name.to_owned());
        match stem.split('/').collect::<Vec<_>>().as_slice() {
            ["plan"] => PlanFile::Head,
            ["partners"] => PlanFile::Partners,
            ["sources"] => PlanFile::Sources,
            ["monitor"] => PlanFile::Chapter(Id::monitor()),
            ["decisions"] => PlanFile::Decisions,
            ["followups"] => PlanFile::Followups,
            ["analysis"] => PlanFile::Analysis,
            ["priorities", name] => Id::of_priority(name).map_or_else(|_| misnamed(name), PlanFile::Chapter),
            ["measurements", chapter, indicator] => IndicatorId::parse(&format!("{chapter}/{indicator}"))
                .map_or_else(
                    || misnamed(if Id::parse(indicator).is_ok() { chapter } else { indicator }),
                    PlanFile::Series,
                ),
            ["actions", name] => year(name).map_or_else(|| misnamed(name), PlanFile::Actions),
            ["evaluations", name] => year(name).map_or_else(|| misnamed(name), PlanFile::Evaluation),
            ["reports", name] => reported(name).map_or_else(|| misnamed(name), PlanFile::Report),
            _ => PlanFile::Other,
        }
    }

    /// Its path inside the plan folder; none of a file whose name says nothing.
    pub fn path(&self) -> Option<String> {
        Some(match self {
            PlanFile::Head => "plan.toml".to_owned(),
            PlanFile::Partners => "partners.toml".to_owned(),
            PlanFile::Sources => "sources.toml".to_owned(),
            PlanFile::Decisions => "decisions.toml".to_owned(),
            PlanFile::Followups => FOLLOWUPS_PATH.to_owned(),
            PlanFile::Report(period) => report_path(*period),
            PlanFile::Analysis => "analysis.toml".to_owned(),
            PlanFile::Chapter(id) if id.as_str() == Id::MONITOR => "monitor.toml".to_owned(),
            PlanFile::Chapter(id) => format!("priorities/{id}.toml"),
            PlanFile::Series(id) => measurements_path(id),
            PlanFile::Actions(year) => actions_path(*year),
            PlanFile::Evaluation(year) => evaluation_path(*year),
            PlanFile::Misnamed(_) | PlanFile::Other => return None,
        })
    }

    /// What findings about the whole file make invalid.
    pub(in crate::model) fn subject(&self) -> Option<Subject> {
        Some(match self {
            PlanFile::Head => "plan".into(),
            PlanFile::Chapter(id) => id.as_str().into(),
            PlanFile::Series(id) => id.to_string().into(),
            PlanFile::Actions(year) => year.to_string().into(),
            PlanFile::Evaluation(year) => Subject::evaluation(*year),
            PlanFile::Decisions => "decisions".into(),
            PlanFile::Followups => "followups".into(),
            PlanFile::Report(period) => Subject::report(*period),
            PlanFile::Partners => "partners".into(),
            PlanFile::Sources => "sources".into(),
            PlanFile::Analysis | PlanFile::Misnamed(_) | PlanFile::Other => return None,
        })
    }
}

/// Where the figures of an indicator stand, inside the plan folder.
pub fn measurements_path(indicator: &IndicatorId) -> String {
    format!("measurements/{}/{}.toml", indicator.chapter, indicator.id)
}

/// Where the implementation plan of a year stands, inside the plan folder.
pub fn actions_path(year: i32) -> String {
    format!("actions/{year}.toml")
}

/// Where the follow-ups stand, inside the plan folder.
pub const FOLLOWUPS_PATH: &str = "followups.toml";

/// Where a report within the year stands, inside the plan folder.
pub fn report_path(period: Period) -> String {
    format!("reports/{period}.toml")
}

/// The part of a year that a file is named after; none of a name in another form, which would be a second file for it.
fn reported(name: &str) -> Option<Period> {
    Period::parse(name).filter(|period| InterimReport::is_of(*period) && period.to_string() == name)
}

/// Where the evaluation of a year stands, inside the plan folder.
pub fn evaluation_path(year: i32) -> String {
    format!("evaluations/{year}.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_where_it_stands() {
        for path in [
            "plan.toml",
            "partners.toml",
            "sources.toml",
            "decisions.toml",
            "analysis.toml",
            "monitor.toml",
            "priorities/jeugd.toml",
            "measurements/jeugd/overlast.toml",
            "measurements/monitor/halt.toml",
            "actions/2025.toml",
            "evaluations/2025.toml",
            "followups.toml",
            "reports/2026-H1.toml",
            "reports/2026-Q3.toml",
            "reports/2026-08.toml",
        ] {
            assert_eq!(PlanFile::of(path).path().as_deref(), Some(path));
        }
        for path in [
            "priorities/Jeugd.toml",
            "actions/25.toml",
            "reports/2026.toml",
            "reports/2026-h1.toml",
            "notes.toml",
        ] {
            assert_eq!(PlanFile::of(path).path(), None, "{path}");
        }
    }
}
