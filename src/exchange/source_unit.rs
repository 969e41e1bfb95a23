//! The unit in which a source gives its figures, as its tables write it: `%`, `per 1 000 inw.`, `x 1 000`, `mln euro`.

use crate::exchange::read::observation::{Observation, TOPIC};
use crate::model::Unit;

/// The unit of a source, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq)]
enum SourceUnit {
    Percent,
    /// Per so many inhabitants.
    Per(f64),
    /// In thousands or more.
    Multiple,
    Number,
    Euro,
    Grade,
}

/// How the unit of a source goes with that of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitFit {
    /// Nothing speaks against it.
    Fits,
    /// The source counts in thousands or more: its figure is not the whole number.
    Multiple,
    /// They are of another kind.
    Other,
}

/// The unit that the file names with a figure, and how it goes with that of an indicator: in a row or column of units,
/// else in the name of what is counted.
pub fn unit_named(one: &Observation, unit: Unit) -> Option<(String, UnitFit)> {
    let topics = one.dimensions.iter().filter(|of| of.header.starts_with(TOPIC)).rev();
    let of_topic = topics.filter_map(|of| in_name(&of.value));
    let own = one.unit.iter().filter_map(|text| Some((text.clone(), source_unit(text)?)));
    let (text, source) = own.chain(of_topic).next()?;
    Some((text, fit(source, unit)))
}

/// Whether the file says that a figure is a percentage.
pub fn says_percent(one: &Observation) -> bool {
    unit_named(one, Unit::Percent).is_some_and(|(_, fit)| fit == UnitFit::Fits)
}

fn fit(source: SourceUnit, unit: Unit) -> UnitFit {
    let fits = match source {
        SourceUnit::Percent => is_per(unit, 100.0),
        SourceUnit::Per(number) => is_per(unit, number),
        SourceUnit::Multiple if matches!(unit, Unit::Count | Unit::Euro | Unit::Days) => {
            return UnitFit::Multiple;
        }
        SourceUnit::Multiple => false,
        SourceUnit::Number => matches!(unit, Unit::Count | Unit::Days | Unit::Rank | Unit::YesNo),
        SourceUnit::Euro => unit == Unit::Euro,
        SourceUnit::Grade => unit == Unit::Grade,
    };
    if fits { UnitFit::Fits } else { UnitFit::Other }
}

/// Whether figures of a unit are per so many; a percentage is one per hundred.
fn is_per(unit: Unit, number: f64) -> bool {
    match unit {
        Unit::Percent => number == 100.0,
        Unit::Rate { per } => per == number,
        _ => false,
    }
}

/// The unit that stands in a name: `Onveilig (%)`, `Misdrijven per 1 000 inwoners`.
fn in_name(name: &str) -> Option<(String, SourceUnit)> {
    let bracketed =
        name.trim().strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, unit)| unit);
    if let Some(found) = bracketed.and_then(|unit| Some((unit.to_owned(), source_unit(unit)?))) {
        return Some(found);
    }
    let plain = plain(name);
    let per = per(&plain).map(SourceUnit::Per);
    let percent = (plain.starts_with('%') || plain.ends_with(" %")).then_some(SourceUnit::Percent);
    Some((name.trim().to_owned(), per.or(percent)?))
}

fn source_unit(text: &str) -> Option<SourceUnit> {
    let text = plain(text);
    let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if let Some(number) = per(&text) {
        return Some(SourceUnit::Per(number));
    }
    if text.contains('%') || begins(&["percent", "procent", "pct", "perc."]) {
        return Some(SourceUnit::Percent);
    }
    let counts =
        ["x 1000", "x1000", "× 1000", "×1000", "* 1000", "1000 ", "1000000", "duizend", "dzd", "thousand"];
    if text == "1000" || has(&counts) || has(&["mln", "mld", "miljoen", "miljard", "million", "billion"]) {
        return Some(SourceUnit::Multiple);
    }
    match () {
        () if begins(&["aantal", "number", "anzahl"]) => Some(SourceUnit::Number),
        () if begins(&["euro", "eur", "€"]) => Some(SourceUnit::Euro),
        () if begins(&["rapportcijfer"]) => Some(SourceUnit::Grade),
        () => None,
    }
}

/// Per how many, of a text in small letters with numbers in one piece: `per 1000 inw.`
fn per(text: &str) -> Option<f64> {
    if text.contains('‰') || text.contains("promille") {
        return Some(1000.0);
    }
    let after = text.split("per ").skip(1).find(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// A text in small letters, its numbers in one piece: `1 000` and `1.000` are 1000.
fn plain(text: &str) -> String {
    let letters: Vec<char> =
        text.trim().to_lowercase().replace(['\u{a0}', '\u{202f}'], " ").chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let between = |at: usize| {
        at > 0 && is_digit(at - 1) && (1..=3).all(|next| is_digit(at + next)) && !is_digit(at + 4)
    };
    let kept = (0..letters.len()).filter(|at| !(matches!(letters[*at], ' ' | '.' | ',') && between(*at)));
    kept.map(|at| letters[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_however_a_table_writes_them() {
        for (text, expected) in [
            ("%", Some(SourceUnit::Percent)),
            ("% van totaal", Some(SourceUnit::Percent)),
            ("per 1 000 inw.", Some(SourceUnit::Per(1000.0))),
            ("per 100.000 inwoners", Some(SourceUnit::Per(100_000.0))),
            ("x 1 000", Some(SourceUnit::Multiple)),
            ("1\u{a0}000 euro", Some(SourceUnit::Multiple)),
            ("mln euro", Some(SourceUnit::Multiple)),
            ("euro", Some(SourceUnit::Euro)),
            ("aantal", Some(SourceUnit::Number)),
            ("m2", None),
            ("", None),
        ] {
            assert_eq!(source_unit(text), expected, "{text}");
        }
        assert_eq!(in_name("Onveilig (%)").map(|(text, _)| text), Some("%".to_owned()));
        assert_eq!(in_name("% van totaal").map(|(_, unit)| unit), Some(SourceUnit::Percent));
        assert_eq!(in_name("Per 1 000 inwoners").map(|(_, unit)| unit), Some(SourceUnit::Per(1000.0)));
        for name in ["Misdrijven", "Aantal", "Diefstal (1.1.1)", "Score 1-10"] {
            assert_eq!(in_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_unit_of_another_kind_fits_no_indicator() {
        assert_eq!(fit(SourceUnit::Percent, Unit::Count), UnitFit::Other);
        assert_eq!(fit(SourceUnit::Per(1000.0), Unit::Count), UnitFit::Other);
        assert_eq!(fit(SourceUnit::Per(1000.0), Unit::Rate { per: 1000.0 }), UnitFit::Fits);
        assert_eq!(fit(SourceUnit::Per(1000.0), Unit::Rate { per: 10_000.0 }), UnitFit::Other);
        assert_eq!(fit(SourceUnit::Multiple, Unit::Euro), UnitFit::Multiple);
        assert_eq!(fit(SourceUnit::Multiple, Unit::Percent), UnitFit::Other);
        assert_eq!(fit(SourceUnit::Number, Unit::Percent), UnitFit::Other);
    }
}
