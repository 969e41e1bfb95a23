//! What the measurements make of the baselines that indicators declare: several rules ask it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::diagnostic::Place;
use crate::facts::{Baseline, BaselineFault, measured_baseline};
use crate::model::{Indicator, IndicatorId, Measurement, Plan};

/// The declared baselines by indicator.
pub(crate) type Baselines<'p> = BTreeMap<&'p IndicatorId, Result<Baseline<'p>, BaselineFault<'p>>>;

/// The declared baselines of a plan as they are known today.
pub(super) fn all(plan: &Plan, today: NaiveDate) -> Baselines<'_> {
    let all: Vec<&Indicator> = plan.indicators().collect();
    let measured = all.par_iter().filter_map(|indicator| {
        let measured = measured_baseline(plan.series.get(&indicator.id), indicator, today)?;
        Some((&indicator.id, measured))
    });
    measured.collect()
}

/// Where the last figure of a baseline stands.
pub(super) fn place_of(plan: &Plan, id: &IndicatorId, baseline: &Baseline<'_>) -> Place {
    let place = baseline.last().point().place();
    let measurements = plan.series.get(id).into_iter().flat_map(|series| &series.measurements);
    measurements.filter(|one| one.place == place).map(Measurement::figure_place).next().unwrap_or(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::BaselineFault;
    use crate::model::load_texts;
    use crate::rules::base_plan;

    fn baseline(declared: &str, measured: &str) -> String {
        let texts = base_plan().into_iter().map(|(path, text)| {
            let text = match path {
                "measurements/buurt/overlast.toml" => measured.to_owned(),
                _ => text.replace("\"politie\"]", "\"politie\", \"vragenlijst\"]").replace(
                    "baseline = \"2024\"",
                    &format!(
                        "baseline = \"{declared}\"\nbreak = [{{ period = \"2022\", reason = \"Nieuw\" }}]"
                    ),
                ),
            };
            (path.to_owned(), text)
        });
        let loaded = load_texts(texts.collect(), "plan");
        let plan = loaded.plan.unwrap();
        let all = all(&plan, "2026-11-23".parse().unwrap());
        match all.iter().find(|(id, _)| id.to_string() == "buurt/overlast").unwrap().1 {
            Ok(found) => found.value().to_string(),
            Err(BaselineFault::Unmeasured) => "unmeasured".to_owned(),
            Err(BaselineFault::Lacking(years) | BaselineFault::Missing(years)) => {
                format!("lacking {years:?}")
            }
            Err(BaselineFault::SeveralSources) => "several sources".to_owned(),
            Err(BaselineFault::Across(_)) => "across".to_owned(),
        }
    }

    fn figures(figures: &[(&str, u32, &str)]) -> String {
        let one = |(period, value, source): &(&str, u32, &str)| {
            format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\nsource = \"{source}\"\n")
        };
        figures.iter().map(one).collect()
    }

    #[test]
    fn a_span_of_years_is_their_mean() {
        let measured = figures(&[("2022", 62, "politie"), ("2023", 51, "politie"), ("2024", 49, "politie")]);
        assert_eq!(baseline("2022/2024", &measured), "54");
        assert_eq!(baseline("2023", &measured), "51");
        assert_eq!(baseline("2022/2025", &measured), "lacking [Year(2025)]");
        assert_eq!(baseline("2025", &measured), "unmeasured");
    }

    #[test]
    fn a_baseline_lies_on_one_side_of_a_break() {
        let measured = figures(&[("2021", 62, "politie"), ("2022", 51, "politie")]);
        assert_eq!(baseline("2021/2022", &measured), "across");
        assert_eq!(baseline("2021/22", &measured), "across");
        assert_eq!(baseline("2022", &measured), "51");
    }

    #[test]
    fn a_baseline_comes_from_one_source() {
        let both = [("2023", 1, "vragenlijst"), ("2023", 9, "politie"), ("2024", 3, "vragenlijst")];
        assert_eq!(baseline("2023/2024", &figures(&both)), "2");
        // Of two that were recorded on one day, the earlier in the file.
        assert_eq!(baseline("2023", &figures(&both)), "1");
        assert_eq!(baseline("2023/2024", &figures(&both[1..])), "several sources");
    }
}
