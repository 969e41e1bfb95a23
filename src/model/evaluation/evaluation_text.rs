//! The texts of an evaluation, each by a name of its own.

/// A text of an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvaluationText {
    /// The summary.
    Summary,
    /// What the figures of a priority mean, by its id.
    Interpretation(String),
    /// What changes in a priority, by its id.
    Adjustment(String),
    /// What came of what would change in a priority by the evaluation before, by its id.
    Previous(String),
    /// What the figure of an indicator means, by its full name.
    Indicator(String),
}

impl EvaluationText {
    /// Its keys in the file: the tables around it, and its own.
    pub fn keys(&self) -> Vec<&str> {
        match self {
            EvaluationText::Summary => vec!["summary"],
            EvaluationText::Interpretation(priority) => vec!["priority", priority, "interpretation"],
            EvaluationText::Adjustment(priority) => vec!["priority", priority, "adjustment"],
            EvaluationText::Previous(priority) => vec!["priority", priority, "previous"],
            EvaluationText::Indicator(indicator) => vec!["indicator", indicator, "interpretation"],
        }
    }

    /// As a table to fill in names it, with its year: `2025 jeugd.adjustment`, `2025 jeugd/overlast.interpretation`.
    pub fn name(&self, year: i32) -> String {
        match self {
            EvaluationText::Summary => format!("{year} summary"),
            EvaluationText::Interpretation(priority) => format!("{year} {priority}.interpretation"),
            EvaluationText::Adjustment(priority) => format!("{year} {priority}.adjustment"),
            EvaluationText::Previous(priority) => format!("{year} {priority}.previous"),
            EvaluationText::Indicator(indicator) => format!("{year} {indicator}.interpretation"),
        }
    }

    /// Reads such a name.
    pub fn named(name: &str) -> Option<(i32, EvaluationText)> {
        let (year, rest) = name.trim().split_once(' ')?;
        let year = year.parse().ok()?;
        let rest = rest.trim();
        if rest == "summary" {
            return Some((year, EvaluationText::Summary));
        }
        let (of, key) = rest.rsplit_once('.')?;
        let of = of.to_owned();
        let text = match key {
            "interpretation" if of.contains('/') => EvaluationText::Indicator(of),
            "interpretation" => EvaluationText::Interpretation(of),
            "adjustment" => EvaluationText::Adjustment(of),
            "previous" => EvaluationText::Previous(of),
            _ => return None,
        };
        Some((year, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_by_its_name() {
        for text in [
            EvaluationText::Summary,
            EvaluationText::Interpretation("jeugd".to_owned()),
            EvaluationText::Adjustment("jeugd".to_owned()),
            EvaluationText::Previous("jeugd".to_owned()),
            EvaluationText::Indicator("jeugd/overlast".to_owned()),
        ] {
            assert_eq!(EvaluationText::named(&text.name(2025)), Some((2025, text)));
        }
        for bad in ["", "summary", "2025 jeugd", "2025 jeugd.summary", "x jeugd.adjustment"] {
            assert_eq!(EvaluationText::named(bad), None, "{bad}");
        }
    }
}
