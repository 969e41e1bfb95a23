//! Words never contradict the arithmetic: unequal numbers are shown as unequal.

use crate::lang::{Language, format_number, round_as_shown};

/// Figures that lie closer together are equal: thresholds are compared with this tolerance.
const EQUAL: f64 = 1e-9;
/// Two figures that are not equal differ in these decimals at the latest.
const MOST_DECIMALS: usize = 10;

/// With how many decimals a figure is shown beside a threshold: the usual ones, or as many more as tell the two apart
/// where they are not equal. Also for a ratio beside 1.
pub fn decimals_apart(figure: f64, threshold: f64, usual: usize) -> usize {
    let distance = (figure - threshold).abs();
    // Nothing tells apart what is no number.
    if distance.is_nan() || distance <= EQUAL {
        return usual;
    }
    let shown = |value: f64, decimals: usize| format_number(value, decimals, Language::Nl);
    let apart = |decimals: &usize| shown(figure, *decimals) != shown(threshold, *decimals);
    (usual..=MOST_DECIMALS).find(apart).unwrap_or(usual)
}

/// With how many decimals all figures of one series are shown: the usual ones, or as many more as it takes that a figure
/// which these round is not shown as equal to, or on the other side of, what it is held against or another figure.
pub fn decimals_in_order(figures: &[f64], beside: &[f64], usual: u32) -> u32 {
    let most = u32::try_from(MOST_DECIMALS).unwrap_or(usual);
    let in_order = |decimals: &u32| {
        figures.iter().all(|figure| {
            let shown = round_as_shown(*figure, *decimals as usize);
            let exact = (shown - figure).abs() <= EQUAL;
            let others = figures.iter().chain(beside).filter(|other| (*other - figure).abs() > EQUAL);
            exact
                || others.copied().all(|other| {
                    let apart = |other: f64| (figure - other).signum() * (shown - other) > EQUAL;
                    let apart_as_shown =
                        (figure - other).signum() * (shown - round_as_shown(other, *decimals as usize));
                    apart(other) && apart_as_shown > EQUAL
                })
        })
    };
    (usual..=most).find(in_order).unwrap_or(usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_decimals_as_tell_them_apart() {
        for (figure, threshold, usual, decimals) in [
            (7.04, 7.0, 1, 2),
            (7.06, 7.0, 1, 1),
            (0.96, 1.0, 0, 2),
            (0.951, 0.95, 2, 3),
            (6.949_9, 6.95, 1, 1),
            (7.0, 7.0, 1, 1),
            (0.1 + 0.2, 0.3, 0, 0),
            (48.0, 45.0, 0, 0),
            // Shown as a half up: 4.5 is 5.
            (4.5, 5.0, 0, 1),
            (-0.04, 0.0, 1, 2),
            (1.000_000_002, 1.0, 0, 9),
            // Equal, with the tolerance of thresholds.
            (1.000_000_000_5, 1.0, 2, 2),
            (1e300, 1e300, 2, 2),
            (f64::NAN, 1.0, 1, 1),
            (f64::INFINITY, 1.0, 1, 1),
        ] {
            assert_eq!(decimals_apart(figure, threshold, usual), decimals, "{figure} {threshold}");
        }
        assert_eq!(decimals_apart(1.0, 2.0, 12), 12);
    }

    #[test]
    fn figures_are_shown_in_the_order_in_which_they_are() {
        for (figures, beside, usual, decimals) in [
            // With one decimal 7.46 is the 7.5 that it is not; 7.1 and 7.4 are far from it.
            (&[7.14, 7.46][..], &[7.5][..], 1, 2),
            (&[7.1, 7.4], &[7.5], 1, 1),
            // What the usual decimals show as it is needs no more: the other can be told apart from it.
            (&[6.8], &[6.84], 1, 1),
            (&[7.4], &[7.2], 0, 1),
            (&[0.288, 0.5], &[0.3], 1, 2),
            (&[10.02], &[10.0], 2, 2),
            (&[10.002], &[10.0], 2, 3),
            (&[7.04, 7.03], &[], 1, 2),
            (&[-0.04], &[0.0], 1, 2),
            (&[], &[7.5], 1, 1),
            (&[f64::NAN], &[7.5], 1, 1),
        ] {
            assert_eq!(decimals_in_order(figures, beside, usual), decimals, "{figures:?} {beside:?}");
        }
    }
}
