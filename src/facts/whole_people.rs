//! Which percentages a few people can give: of ten people 30% or 40%, and nothing between.

use crate::model::{Figure, Indicator, Measurement, Quantity, Unit, nearest_whole};

/// Of as many people each percentage can be given, as nobody writes more than whole ones of so many.
const MANY: f64 = 100.0;

/// The respondents who cannot have given the percentage of a measurement. None where they can, where they are a hundred or
/// more, and where answers are weighted.
pub fn too_few_to_give(indicator: &Indicator, measurement: &Measurement) -> Option<f64> {
    let Figure::Value(value) = &measurement.figure else { return None };
    let Quantity::Number(percent) = value.value else { return None };
    let weighted = indicator.design_effect.is_some()
        || measurement.design_effect.is_some()
        || measurement.published().is_some();
    if indicator.unit != Unit::Percent || weighted {
        return None;
    }
    measurement.sample().filter(|n| !can_give(*n, percent))
}

/// Whether some of so many people can be this percentage of them, rounded as it is written.
pub fn can_give(n: f64, percent: f64) -> bool {
    if n <= 0.0 || n >= MANY {
        return true;
    }
    let written = percent.to_string();
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let rounding = 0.5 * 10f64.powi(-i32::try_from(decimals).unwrap_or(i32::MAX));
    let some = nearest_whole(percent * n / 100.0);
    (100.0 * some / n - percent).abs() <= rounding + 1e-9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_few_people_only_some_percentages_can_be() {
        // 1/3, 2/3, 3/10, 9/27, 1/80 = 1.25%, 49/99 = 49.49…%.
        for (n, percent) in [
            (3.0, 33.3),
            (3.0, 66.67),
            (10.0, 30.0),
            (27.0, 33.33),
            (80.0, 1.3),
            (99.0, 49.5),
            (7.0, 0.0),
            (9.0, 100.0),
        ] {
            assert!(can_give(n, percent), "{percent}% of {n}");
        }
        // 66.6% is no rounding of two thirds; 1 of 80 is 1.25%, and 1 of 99 is 1.01%.
        for (n, percent) in [(10.0, 33.3), (3.0, 66.6), (10.0, 35.0), (80.0, 1.4), (99.0, 1.5), (7.0, 50.0)] {
            assert!(!can_give(n, percent), "{percent}% of {n}");
        }
        // Of a hundred or more nothing is said, nor of none, which is another mistake.
        assert!(can_give(100.0, 33.3) && can_give(0.0, 33.3));
    }
}
