//! The municipalities of the Netherlands and their codes.

use unicode_normalization::UnicodeNormalization as _;

/// Name and code of each municipality, as Statistics Netherlands divides the country in 2026 (the names are those of table
/// 47013NED).
const MUNICIPALITIES: &str = include_str!("municipalities.csv");

/// Names that people use instead.
const ALSO_CALLED: [(&str, &str); 2] = [("den haag", "'s-Gravenhage"), ("den bosch", "'s-Hertogenbosch")];

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

/// A name without regard to case, accents and the kind of its apostrophe.
fn plain(name: &str) -> String {
    let letters = name.trim().nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    letters.collect::<String>().to_lowercase().replace(['’', '‘', '`'], "'")
}

/// The municipality with a name.
pub fn municipality_named(name: &str) -> Option<Municipality> {
    let plain_name = plain(name);
    let known = ALSO_CALLED.iter().find(|(also, _)| *also == plain_name).map(|(_, name)| plain(name));
    let wanted = known.unwrap_or(plain_name);
    all().find(|one| plain(one.name) == wanted)
}

/// The municipality whose name comes closest to one that is none.
pub fn municipality_like(name: &str) -> Option<Municipality> {
    let wanted = plain(name);
    let far = all().map(|one| (strsim::damerau_levenshtein(&plain(one.name), &wanted), one));
    let nearest = far.min_by_key(|(slips, _)| *slips);
    nearest.filter(|(slips, _)| *slips <= SLIPS && 2 * slips < wanted.chars().count()).map(|(_, one)| one)
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
            ("Bergen (NH.)", "GM0373"),
        ] {
            assert_eq!(municipality_named(name).map(|one| one.code), Some(code), "{name}");
        }
        assert_eq!(municipality_named("Voorbeeldstad"), None);
        assert_eq!(municipality_like("Haaksbregen").map(|one| one.name), Some("Haaksbergen"));
        assert_eq!(municipality_like("Voorbeeldstad"), None);
    }

    #[test]
    fn each_municipality_has_a_code_of_its_own() {
        let codes: BTreeSet<&str> = all().map(|one| one.code).collect();
        assert_eq!((codes.len(), all().count()), (342, 342));
        assert!(codes.iter().all(|code| code.len() == 6 && code.starts_with("GM")));
    }
}
