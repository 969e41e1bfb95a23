//! How much of a plan is read.

use crate::model::{IndicatorId, PlanFile, measurements_path};

/// How much of a plan was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// What an answer about the figures of one indicator rests on: the definitions, what evaluations say, and the figures of
    /// that indicator, where there is one. Of the figures of others and of the implementation plans nothing is known.
    FiguresOf(Option<IndicatorId>),
}

impl Extent {
    /// Whether everything was read.
    pub fn is_whole(&self) -> bool {
        *self == Extent::Whole
    }

    /// Whether the figures of an indicator were read, if there are any.
    pub fn has_figures_of(&self, indicator: &IndicatorId) -> bool {
        match self {
            Extent::Whole => true,
            Extent::FiguresOf(own) => own.as_ref() == Some(indicator),
        }
    }
}

/// Whether a file holds a definition or an evaluation, by its path inside the plan folder; or a folder such files.
pub(in crate::model) fn is_definition(inside: &str, is_folder: bool) -> bool {
    let top = inside.split('/').next().unwrap_or_default();
    matches!(top, "priorities" | "evaluations") || !is_folder && !inside.contains('/')
}

/// Whether a file may hold the figures of an indicator: it bears their name, or one that says nothing, in the folder in
/// which they belong; or whether that folder is on the way to it.
pub(in crate::model) fn may_hold_figures(of: &IndicatorId, inside: &str, is_folder: bool) -> bool {
    let folder = format!("measurements/{}", of.chapter);
    if is_folder {
        return inside == "measurements" || inside == folder;
    }
    let is_on_the_way = inside.starts_with("measurements/");
    is_on_the_way
        && match PlanFile::of(inside) {
            PlanFile::Series(_) => inside == measurements_path(of),
            _ => true,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_and_the_figures_of_one_are_told_from_the_rest() {
        let definitions = ["plan.toml", "monitor.toml", "priorities/jeugd.toml", "evaluations/2025.toml"];
        let others = ["actions/2025.toml", "measurements/jeugd/overlast.toml", "uit/kaart.toml"];
        assert!(definitions.iter().all(|inside| is_definition(inside, false)));
        assert!(others.iter().all(|inside| !is_definition(inside, false)));
        assert!(["priorities", "evaluations"].iter().all(|inside| is_definition(inside, true)));
        assert!(["actions", "measurements", "uit"].iter().all(|inside| !is_definition(inside, true)));

        let overlast = IndicatorId::parse("jeugd/overlast").unwrap();
        let own = |inside: &str, is_folder| may_hold_figures(&overlast, inside, is_folder);
        assert!(own("measurements", true) && own("measurements/jeugd", true));
        assert!(!own("measurements/wonen", true) && !own("priorities", true));
        assert!(own("measurements/jeugd/overlast.toml", false));
        assert!(own("measurements/jeugd/overlast.toml.txt", false));
        assert!(own("measurements/jeugd", false), "a link stands in the way of the folder");
        assert!(!own("measurements/jeugd/meldingen.toml", false) && !own("plan.toml", false));
    }
}
