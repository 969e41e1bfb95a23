//! The municipalities of the Netherlands and their codes.

use crate::model::folded;

/// Name and code of each municipality, as Statistics Netherlands divides the country in 2026 (the names are those of table
/// 47013NED).
const MUNICIPALITIES: &str = include_str!("municipalities.csv");

/// Names that people use instead, and those that tables of Statistics Netherlands give with a province behind them, as names
/// are compared.
const ALSO_CALLED: [(&str, &str); 8] = [
    ("denhaag", "'s-Gravenhage"),
    ("denbosch", "'s-Hertogenbosch"),
    ("beekl", "Beek"),
    ("hengeloo", "Hengelo"),
    ("larennh", "Laren"),
    ("middelburgz", "Middelburg"),
    ("rijswijkzh", "Rijswijk"),
    ("steinl", "Stein"),
];

/// So many slips of the pen make a name that was probably meant into what was typed.
const SLIPS: usize = 2;

/// A municipality of the Netherlands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Municipality {
    pub name: &'static str,
    /// The code of Statistics Netherlands (`GM0158`).
    pub code: &'static str,
}

fn all() -> impl Iterator<Item = Municipality> {
    let rows = MUNICIPALITIES.lines().skip(1).filter_map(|line| line.split_once(';'));
    rows.map(|(name, code)| Municipality { name, code })
}

/// What people write before the name.
const BEFORE: [&str; 4] = ["gemeente ", "de gemeente ", "municipality of ", "the municipality of "];

fn bare(name: &str) -> String {
    let name = name.trim().to_lowercase().replace('`', "'");
    // Where a province has the same name.
    let name = name.strip_suffix("(gemeente)").unwrap_or(&name);
    folded(BEFORE.iter().find_map(|before| name.strip_prefix(before)).unwrap_or(name))
}

/// The municipality with a name, or with a code.
pub fn municipality_named(name: &str) -> Option<Municipality> {
    let bare = bare(name);
    let known = ALSO_CALLED.iter().find(|(also, _)| *also == bare).map(|(_, name)| folded(name));
    let wanted = known.unwrap_or(bare);
    all().find(|one| folded(one.name) == wanted || one.code.eq_ignore_ascii_case(&wanted))
}

/// The municipality with a code.
pub fn municipality_coded(code: &str) -> Option<Municipality> {
    all().find(|one| one.code == code)
}

/// How a municipality is written: officially where the name is known, as it was typed where people use another name, or
/// where it is not known.
pub fn municipality_written(typed: &str) -> String {
    let bare = bare(typed);
    match municipality_named(typed) {
        Some(one) if ALSO_CALLED.iter().all(|(also, _)| *also != bare) => one.name.to_owned(),
        _ => typed.trim().to_owned(),
    }
}

/// The municipalities that may be meant by a name that is none: those that have it with the region behind it
/// (`Bergen (L.)`), else the one whose name comes closest.
pub fn municipalities_like(name: &str) -> Vec<Municipality> {
    // However the region is written: the name is that of several.
    let wanted = bare(name.split_once('(').map_or(name, |(name, _)| name));
    let of_region =
        |one: &Municipality| one.name.split_once(" (").is_some_and(|(name, _)| folded(name) == wanted);
    let several: Vec<Municipality> = all().filter(of_region).collect();
    if !several.is_empty() {
        return several;
    }
    let far = all().map(|one| (strsim::damerau_levenshtein(&folded(one.name), &wanted), one));
    let nearest = far.min_by_key(|(slips, _)| *slips);
    let near = nearest.filter(|(slips, _)| *slips <= SLIPS && 2 * slips < wanted.chars().count());
    near.map(|(_, one)| one).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_municipality_is_found_by_its_name_however_it_is_written() {
        for (name, code) in [
            ("Haaksbergen", "GM0158"),
            (" haaksbergen ", "GM0158"),
            ("Den Haag", "GM0518"),
            ("’s-Gravenhage", "GM0518"),
            ("Sudwest-Fryslan", "GM1900"),
            ("sudwest fryslan", "GM1900"),
            ("s hertogenbosch", "GM0796"),
            ("Bergen (NH.)", "GM0373"),
            ("Bergen (NH)", "GM0373"),
            ("bergen l", "GM0893"),
            ("Hengelo (O.)", "GM0164"),
            ("Rijswijk (ZH.)", "GM0603"),
            ("Utrecht (gemeente)", "GM0344"),
            ("'s-Gravenhage (gemeente)", "GM0518"),
        ] {
            assert_eq!(municipality_named(name).map(|one| one.code), Some(code), "{name}");
        }
        assert_eq!(municipality_named("Voorbeeldstad"), None);
        assert_eq!(municipality_named("Gemeente Haaksbergen").map(|one| one.code), Some("GM0158"));
        assert_eq!(municipality_named("gm0158").map(|one| one.name), Some("Haaksbergen"));
        for (typed, written) in [
            ("gemeente haaksbergen", "Haaksbergen"),
            ("GM0158", "Haaksbergen"),
            ("Den Haag", "Den Haag"),
            ("Hengelo (O.)", "Hengelo (O.)"),
            ("Groningen (gemeente)", "Groningen"),
            ("Gemeente Nergens", "Gemeente Nergens"),
        ] {
            assert_eq!(municipality_written(typed), written);
        }
        let like = |name: &str| municipalities_like(name).iter().map(|one| one.name).collect::<Vec<_>>();
        assert_eq!(like("Haaksbregen"), ["Haaksbergen"]);
        assert_eq!(like("bergen"), ["Bergen (L.)", "Bergen (NH.)"]);
        assert_eq!(like("Bergen (Noord-Holland)"), ["Bergen (L.)", "Bergen (NH.)"]);
        assert_eq!(like("Voorbeeldstad"), [""; 0]);
    }

    #[test]
    fn each_municipality_has_a_code_of_its_own() {
        let codes: BTreeSet<&str> = all().map(|one| one.code).collect();
        assert_eq!((codes.len(), all().count()), (342, 342));
        assert!(codes.iter().all(|code| code.len() == 6 && code.starts_with("GM")));
    }
}
