//! The letters and stars that publishers put behind a figure: `531*`, `26 b`, `33,005 [r]`.

use crate::model::{Numeral, Status};

/// A figure with what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Flagged<'c> {
    pub(super) numeral: Numeral,
    /// The letters, or stars.
    pub(super) flag: &'c str,
}

/// Letters that say of a figure that it is provisional, estimated, beside a break in its series, or revised. Between
/// brackets also those that are something else behind a number: 24 u is a day.
const OPEN: &str = "pebr";
const BETWEEN_BRACKETS: &str = "pebrudsiv";

/// Reads a figure with letters or stars behind it; none without.
pub(super) fn flagged(cell: &str) -> Option<Flagged<'_>> {
    let cell = cell.trim();
    let (before, flag, letters) = if let Some(bare) = cell.strip_suffix(['*']) {
        let before = bare.trim_end_matches('*');
        (before, &cell[before.len()..], "*")
    } else if let Some(inner) = cell.strip_suffix([']', ')']) {
        let at = inner.rfind(['[', '('])?;
        (&cell[..at], &inner[at + 1..], BETWEEN_BRACKETS)
    } else {
        let before = cell.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let flag = &cell[before.len()..];
        // `2e` is the second.
        (before, flag, if flag == "p" || before.ends_with([' ', '\u{a0}']) { OPEN } else { "" })
    };
    let known = (1..=3).contains(&flag.len()) && flag.chars().all(|letter| letters.contains(letter));
    let numeral = Numeral::parse(before).filter(|_| known)?;
    Some(Flagged { numeral, flag })
}

/// The status that letters or stars tell.
pub(in crate::exchange) fn flag_status(flag: &str) -> Option<Status> {
    match flag {
        "*" => Some(Status::Provisional),
        "**" | "***" => Some(Status::RevisedProvisional),
        letters => letters.contains(['p', 'v']).then_some(Status::Provisional),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_behind_a_figure_are_no_part_of_it() {
        let read = |cell| flagged(cell).map(|one| (one.numeral.only(), one.flag, flag_status(one.flag)));
        let provisional = Some(Status::Provisional);
        assert_eq!(read("531*"), Some((Some(531.0), "*", provisional)));
        assert_eq!(read("531 **"), Some((Some(531.0), "**", Some(Status::RevisedProvisional))));
        assert_eq!(read("524p"), Some((Some(524.0), "p", provisional)));
        assert_eq!(read("530 (v)"), Some((Some(530.0), "v", provisional)));
        assert_eq!(read("26 bp"), Some((Some(26.0), "bp", provisional)));
        assert_eq!(read("12.3 e"), Some((Some(12.3), "e", None)));
        assert_eq!(read("12,5 [u]"), Some((Some(12.5), "u", None)));
        for cell in ["531", "2e", "24 u", "524 1)", "ca. 5", "5 km", "Misdrijven*", "[c]", "531 x", "p", "*"]
        {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
