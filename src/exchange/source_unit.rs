//! The unit in which a source gives its figures, as its tables write it: `%`, `per 1 000 inw.`, `x 1 000`, `mln euro`.

use crate::exchange::read::observation::{Dimension, Observation, TOPIC};
use crate::model::Unit;

/// The unit of a source, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq)]
enum SourceUnit {
    Percent,
    /// A part of a whole, in percent or as a fraction.
    Share,
    /// Points of a percentage: a difference.
    Points,
    /// Per so many inhabitants.
    Per(f64),
    /// In thousands or more.
    Multiple,
    Number,
    Euro,
    Grade,
    /// Grades from another number to another than one to ten.
    Scale,
    /// Hours, weeks or months: time that is not counted in days.
    Time,
}

/// What begins the name of a count.
const COUNTS: [&str; 3] = ["aantal", "number", "anzahl"];

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

/// The unit that the file names with a figure, and how it goes with that of an indicator: in a row, column or line of
/// units, else in the name of what is counted, else in anything else that it is about.
pub fn unit_named(one: &Observation, unit: Unit) -> Option<(String, UnitFit)> {
    let (text, source) = named(one)?;
    Some((text, fit(source, unit)))
}

fn named(one: &Observation) -> Option<(String, SourceUnit)> {
    let (topics, others): (Vec<&Dimension>, Vec<&Dimension>) =
        one.dimensions.iter().partition(|of| of.header.starts_with(TOPIC));
    let counted = topics.iter().map(|of| of.value.as_str()).filter_map(count_of);
    let named = topics.iter().copied().rev().chain(others).map(|of| of.value.as_str());
    // A head with a year in it was taken apart: all of it is looked through.
    let heads = one.times.iter().filter(|of| of.header == TOPIC).map(|of| of.value.as_str());
    let own = one.unit.iter().filter_map(|text| Some((text.clone(), source_unit(text)?)));
    own.chain(named.chain(heads).filter_map(in_name)).chain(counted).next()
}

/// Whether the file says that a figure is a percentage.
pub fn says_percent(one: &Observation) -> bool {
    matches!(named(one), Some((_, SourceUnit::Percent | SourceUnit::Per(100.0))))
}

fn fit(source: SourceUnit, unit: Unit) -> UnitFit {
    let fits = match source {
        SourceUnit::Percent => is_per(unit, 100.0),
        SourceUnit::Share => is_per(unit, 100.0),
        SourceUnit::Points => false,
        SourceUnit::Per(number) => is_per(unit, number),
        SourceUnit::Multiple if matches!(unit, Unit::Count | Unit::Euro | Unit::Days) => {
            return UnitFit::Multiple;
        }
        SourceUnit::Multiple => false,
        SourceUnit::Number => matches!(unit, Unit::Count | Unit::Days | Unit::Rank | Unit::YesNo),
        SourceUnit::Euro => unit == Unit::Euro,
        SourceUnit::Grade => unit == Unit::Grade,
        // Elsewhere they are ages, or hours that are counted.
        SourceUnit::Scale => unit != Unit::Grade,
        SourceUnit::Time => unit != Unit::Days,
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

/// The unit that stands in a name: `Onveilig (%)`, `MisdrijvenPer1000Inw`, `Schade x € 1.000`.
pub(in crate::exchange) fn names_unit(name: &str) -> bool {
    in_name(name).is_some()
}

/// Whether a text says that a number stands for another: `mln`, `k`, `‰`, `uur`.
pub(in crate::exchange) fn names_multiple(text: &str) -> bool {
    let unit = source_unit(text);
    matches!(unit, Some(SourceUnit::Multiple | SourceUnit::Per(_) | SourceUnit::Time))
        || matches!(text, "k" | "K" | "M")
}

fn in_name(name: &str) -> Option<(String, SourceUnit)> {
    let name = name.trim();
    let bracketed = name.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, unit)| unit);
    let of_brackets =
        |unit: &str| Some((unit.to_owned(), alone(&Words::of(unit)).or_else(|| source_unit(unit))?));
    let words = Words::of(name);
    // A school grade is one whatever people take its scale to be: `Rapportcijfer (0-10)`.
    if words.has(|word| matches!(word, "cijfer" | "rapportcijfer")) && bracketed.is_some_and(is_to_ten) {
        return Some((name.to_owned(), SourceUnit::Grade));
    }
    bracketed.and_then(of_brackets).or_else(|| Some((name.to_owned(), anywhere(&words)?)))
}

/// `Aantal inwoners dat zich onveilig voelt`: a count, where nothing says otherwise.
fn count_of(topic: &str) -> Option<(String, SourceUnit)> {
    let words = Words::of(topic);
    COUNTS.contains(&words.at(0)).then(|| (topic.to_owned(), SourceUnit::Number))
}

/// Whether a text in a row of heads is a unit.
pub(in crate::exchange) fn is_unit(text: &str) -> bool {
    source_unit(text).is_some()
}

/// What stands in a place of units.
fn source_unit(text: &str) -> Option<SourceUnit> {
    let words = Words::of(text);
    let begins =
        |all: &[&str]| words.0.first().is_some_and(|first| all.iter().any(|word| first.starts_with(word)));
    let counts = || words.is(&["1000"]) || words.is(&["1000000"]);
    anywhere(&words).or_else(|| alone(&words)).or_else(|| match () {
        () if counts() => Some(SourceUnit::Multiple),
        () if begins(&COUNTS) => Some(SourceUnit::Number),
        () if begins(&["euro", "eur", "€"]) => Some(SourceUnit::Euro),
        () => None,
    })
}

/// The words, numbers and signs of a text, in small letters. Numbers are in one piece: `1 000` and `1.000` are 1000.
struct Words(Vec<String>);

impl Words {
    fn of(text: &str) -> Words {
        let text = plain(&apart(text));
        let mut words: Vec<String> = Vec::new();
        let kind = |c: char| (c.is_alphabetic(), c.is_ascii_digit());
        let mut last = None;
        for c in text.chars() {
            let is_word = c.is_alphanumeric();
            if is_word && last == Some(kind(c)) {
                words.last_mut().into_iter().for_each(|word| word.push(c));
            } else if !c.is_whitespace() && c != '_' {
                words.push(c.to_string());
            }
            last = is_word.then(|| kind(c));
        }
        Words(words)
    }

    fn is(&self, all: &[&str]) -> bool {
        self.0 == all
    }

    fn has(&self, test: impl Fn(&str) -> bool) -> bool {
        self.0.iter().any(|word| test(word))
    }

    /// The word so many places further, if there is one.
    fn at(&self, index: usize) -> &str {
        self.0.get(index).map_or("", String::as_str)
    }
}

/// The unit that a text names anywhere in it: signs and words that mean nothing else.
fn anywhere(words: &Words) -> Option<SourceUnit> {
    if let Some(number) = per(words) {
        return Some(SourceUnit::Per(number));
    }
    let begins =
        |all: &'static [&'static str]| move |word: &str| all.iter().any(|begin| word.starts_with(begin));
    if words.has(begins(&["procentpunt", "percentagepunt", "percentpunt"])) || words.has(|word| word == "pp")
    {
        return Some(SourceUnit::Points);
    }
    // `de rijkste 5%`, `95% betrouwbaar`: a number with a sign is no unit.
    let bare_percent = |at: usize| words.at(at) == "%" && (at == 0 || !is_number(words.at(at - 1)));
    if (0..words.0.len()).any(bare_percent)
        || words.has(begins(&["percent", "procent"]))
        || words.has(|word| matches!(word, "pct" | "perc"))
    {
        return Some(SourceUnit::Percent);
    }
    if (0..words.0.len()).any(|at| is_multiple(words, at)) {
        return Some(SourceUnit::Multiple);
    }
    if words.has(begins(&["aandeel"])) {
        return Some(SourceUnit::Share);
    }
    if words.has(begins(&["rapportcijfer"])) {
        return Some(SourceUnit::Grade);
    }
    if words.has(begins(&["schaalscore"])) {
        return Some(SourceUnit::Scale);
    }
    let scale = (0..words.0.len()).find(|at| words.at(*at) == "schaal" || words.at(*at) == "scale");
    if let Some(of) = scale.and_then(|at| range(&words.0[at + 1..])) {
        return Some(of);
    }
    // `in uren`, `in euro`.
    let inside = (0..words.0.len()).find(|at| words.at(*at) == "in").and_then(|at| measure(words.at(at + 1)));
    inside.or_else(|| (words.at(words.0.len().wrapping_sub(1)) == "€").then_some(SourceUnit::Euro))
}

/// The unit that is all that a text says: what stands between brackets, or in a cell.
fn alone(words: &Words) -> Option<SourceUnit> {
    let range = || range(&words.0).filter(|_| words.0.len() <= 4);
    match words.0.as_slice() {
        [one] => measure(one),
        _ => range(),
    }
}

fn measure(word: &str) -> Option<SourceUnit> {
    match word {
        "uur" | "uren" | "minuten" | "minuut" | "weken" | "week" | "maanden" | "jaren" | "hours"
        | "minutes" | "weeks" | "months" | "years" => Some(SourceUnit::Time),
        "euro" | "euros" | "eur" | "€" => Some(SourceUnit::Euro),
        _ => None,
    }
}

/// `1-5`, `0 tot 100`: grades of one to ten, or of something else.
fn range(words: &[String]) -> Option<SourceUnit> {
    let numbers: Vec<&str> = words.iter().map(String::as_str).filter(|word| is_number(word)).collect();
    let [low, high] = numbers[..] else { return None };
    let joined =
        words.first().is_some_and(|first| first == low) || words.first().is_some_and(|first| first == "van");
    let to_ten = (low, high) == ("1", "10");
    joined.then_some(if to_ten { SourceUnit::Grade } else { SourceUnit::Scale })
}

/// Whether a range ends at ten: `0-10`.
fn is_to_ten(text: &str) -> bool {
    Words::of(text).0.last().is_some_and(|last| last == "10")
}

/// Whether a number is ten, a hundred, a thousand and so on.
fn is_round(word: &str) -> bool {
    word.strip_prefix('1').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte == b'0'))
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// Thousands or more: `x 1000`, `€ 1000`, `1000 euro`, `in duizenden`, `mln`, `k€`.
fn is_multiple(words: &Words, at: usize) -> bool {
    const WORDS: [&str; 8] =
        ["duizend", "dzd", "miljoen", "miljard", "thousand", "million", "billion", "tausend"];
    let word = words.at(at);
    match word {
        "mln" | "mld" | "mio" | "keuro" | "keur" => true,
        "k" | "m" => matches!(words.at(at + 1), "€" | "euro" | "eur"),
        "x" | "×" | "*" => {
            let next = if words.at(at + 1) == "€" { at + 2 } else { at + 1 };
            is_round(words.at(next))
        }
        "€" | "euro" | "eur" => {
            let thousands = |word: &str| is_round(word) && word.len() > 3;
            thousands(words.at(at + 1)) || at > 0 && thousands(words.at(at - 1))
        }
        _ => WORDS.iter().any(|begin| word.starts_with(begin)),
    }
}

/// Per how many: `per 1000 inw.`, `p/1000`, `per tienduizend`, `‰`, `per inwoner`.
fn per(words: &Words) -> Option<f64> {
    if words.has(|word| word == "‰" || word.starts_with("promille")) {
        return Some(1000.0);
    }
    let after = |at: usize| match words.at(at) {
        "per" => Some(at + 1),
        "p" if words.at(at + 1) == "/" => Some(at + 2),
        "/" if at > 0 && !is_number(words.at(at - 1)) => Some(at + 1),
        _ => None,
    };
    (0..words.0.len()).filter_map(after).find_map(|at| match words.at(at) {
        "honderd" => Some(100.0),
        "duizend" | "duizendtal" => Some(1000.0),
        "tienduizend" => Some(10_000.0),
        "honderdduizend" => Some(100_000.0),
        "miljoen" => Some(1_000_000.0),
        "inwoner" | "hoofd" | "inw" => Some(1.0),
        // `per 2024` tells a day or a year.
        number if number.len() > 2 && is_round(number) => number.parse().ok(),
        _ => None,
    })
}

/// `MisdrijvenPer1000Inw`: the words of a name that a service made.
fn apart(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        if c.is_uppercase() && before.is_some_and(char::is_lowercase) {
            out.push(' ');
        }
        out.push(*c);
    }
    out
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
        for (name, expected) in [
            ("Onveilig (%)", Some(SourceUnit::Percent)),
            ("Percentage onveilig", Some(SourceUnit::Percent)),
            ("PercentageOnveilig_3", Some(SourceUnit::Percent)),
            ("onveilig pct", Some(SourceUnit::Percent)),
            ("Misdrijven in procenten 2024", Some(SourceUnit::Percent)),
            ("Verschil in procentpunten", Some(SourceUnit::Points)),
            ("GeregistreerdeMisdrijvenPer1000Inw", Some(SourceUnit::Per(1000.0))),
            ("Misdrijven per_1000_inw", Some(SourceUnit::Per(1000.0))),
            ("2024 (per 1.000)", Some(SourceUnit::Per(1000.0))),
            ("Misdrijven p/1000", Some(SourceUnit::Per(1000.0))),
            ("Misdrijven per tienduizend", Some(SourceUnit::Per(10_000.0))),
            ("Schade per inwoner", Some(SourceUnit::Per(1.0))),
            ("Schade x € 1.000", Some(SourceUnit::Multiple)),
            ("Schade (€ 1.000)", Some(SourceUnit::Multiple)),
            ("bedragen x 1.000", Some(SourceUnit::Multiple)),
            ("Schade in duizend euro", Some(SourceUnit::Multiple)),
            ("Schade in miljoenen euro", Some(SourceUnit::Multiple)),
            ("Schade in k€", Some(SourceUnit::Multiple)),
            ("2025 (in duizenden)", Some(SourceUnit::Multiple)),
            ("Schade in euro", Some(SourceUnit::Euro)),
            ("Rapportcijfer veiligheid", Some(SourceUnit::Grade)),
            ("Veiligheid (1-10)", Some(SourceUnit::Grade)),
            ("Rapportcijfer (0-10)", Some(SourceUnit::Grade)),
            ("Score (0-10)", Some(SourceUnit::Scale)),
            ("Schaalscore cohesie", Some(SourceUnit::Scale)),
            ("Veiligheid (0-100)", Some(SourceUnit::Scale)),
            ("Veiligheid, schaal 1-5", Some(SourceUnit::Scale)),
            ("Doorlooptijd (weken)", Some(SourceUnit::Time)),
            ("Doorlooptijd in uren", Some(SourceUnit::Time)),
            ("de rijkste 5%", None),
            ("Winkeldiefstal vanaf 50 euro", None),
            ("Meldingen per maand", None),
            ("Incidenten 2024/25", None),
            ("Stand per 2024", None),
            ("Stand per 31-12-2024", None),
            ("Misdrijven/2024", None),
            ("Jongeren van 12 tot 18 jaar", None),
        ] {
            assert_eq!(in_name(name).map(|(_, unit)| unit), expected, "{name}");
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
        assert_eq!(fit(SourceUnit::Points, Unit::Percent), UnitFit::Other);
        // Ages beside a count, and hours that are counted.
        assert_eq!(fit(SourceUnit::Scale, Unit::Grade), UnitFit::Other);
        assert_eq!(fit(SourceUnit::Scale, Unit::Count), UnitFit::Fits);
        assert_eq!(fit(SourceUnit::Time, Unit::Days), UnitFit::Other);
    }
}
