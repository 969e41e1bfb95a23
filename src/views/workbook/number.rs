//! How Excel shows the figures of an indicator. Excel itself puts in the marks of its reader's language.

use crate::compute::Course;
use crate::model::{Quantity, Unit};

/// What is worked out (a rate, a share) is shown with two decimals at most; the cell holds all of them.
const MOST: usize = 2;

/// The number format of a unit. A percentage is stored as 11 for 11%, so that Excel's own percent would show 1100%.
pub(super) fn number_format(unit: Unit, decimals: usize) -> String {
    let fraction = if decimals == 0 { String::new() } else { format!(".{}", "0".repeat(decimals)) };
    match unit {
        Unit::Percent => format!("0{fraction}\"%\""),
        Unit::Euro => format!("\"€ \"#,##0{fraction}"),
        _ => format!("#,##0{fraction}"),
    }
}

/// As many decimals as the plan says, else as the figures need.
pub(super) fn decimals(unit: Unit, said: Option<u32>, values: impl Iterator<Item = f64>) -> usize {
    if let Some(said) = said {
        // No figure is told finer than this.
        return said.min(6) as usize;
    }
    let needed = values.map(needed).max().unwrap_or(0);
    if unit.is_money() && needed > 0 {
        // Cents come in two.
        return MOST;
    }
    // A rate is worked out, and has no decimals of its own.
    let needed = if unit.per().is_some() { needed.min(unit.most_decimals() as usize) } else { needed };
    needed.max(unit.least_decimals() as usize)
}

/// As many decimals as what is asked needs: it is seldom whole, and without decimals could look like the figure.
pub(super) fn decimals_asked(unit: Unit, own: usize, mut asked: impl Iterator<Item = f64>) -> usize {
    if unit.is_money() { own } else { own.max(usize::from(asked.any(|value| needed(value) > 0))) }
}

/// The figures of an indicator that are shown beside each other.
pub(super) fn values<'c>(course: &'c Course<'_>) -> impl Iterator<Item = f64> + 'c {
    course.rows.iter().filter_map(|row| match row.value()? {
        Quantity::Number(number) => Some(number),
        Quantity::YesNo(_) => None,
    })
}

fn needed(value: f64) -> usize {
    let text = format!("{value:.MOST$}");
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    fraction.trim_end_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_shown_with_the_decimals_it_needs() {
        let shown =
            |unit, said, values: &[f64]| number_format(unit, decimals(unit, said, values.iter().copied()));
        assert_eq!(shown(Unit::Percent, None, &[11.0, 9.5]), "0.0\"%\"");
        assert_eq!(shown(Unit::Percent, None, &[11.0, 9.579_8]), "0.00\"%\"");
        assert_eq!(shown(Unit::Percent, Some(0), &[9.5]), "0\"%\"");
        assert_eq!(shown(Unit::Euro, None, &[18_400.0]), "\"€ \"#,##0");
        assert_eq!(shown(Unit::Euro, None, &[250.5]), "\"€ \"#,##0.00");
        assert_eq!(shown(Unit::Count, None, &[1010.0]), "#,##0");
        assert_eq!(shown(Unit::Grade, None, &[7.0]), "#,##0.0");
        assert_eq!(shown(Unit::Rate { per: 1000.0 }, None, &[17.469_88]), "#,##0.0");
    }
}
