//! Words that say that a figure is something else than what happened in its period: a target, a forecast, a difference.

/// What such a word begins with.
const BEGINS: [&str; 31] = [
    "verschil",
    "toename",
    "afname",
    "mutatie",
    "ontwikkeling",
    "groei",
    "stijging",
    "daling",
    "index",
    "streef",
    "prognose",
    "extrapol",
    "raming",
    "geraamd",
    "begrot",
    "begroot",
    "verwacht",
    "veränderung",
    "verandering",
    "rangorde",
    "rangnummer",
    "benchmark",
    "referentie",
    "mediaan",
    "foutmarge",
    "betrouwbaarheid",
    "doelwaarde",
    "doelstelling",
    "normwaarde",
    "forecast",
    "budget",
];

const WHOLE: [&str; 18] = [
    "t.o.v.",
    "t.o.v",
    "tov",
    "doel",
    "norm",
    "rang",
    "ranking",
    "positie",
    "marge",
    "ambitie",
    "kans",
    "vs",
    "vs.",
    "versus",
    "change",
    "target",
    "difference",
    "expected",
];

/// The first word of a text that says so. The base of an index (`2019 = 100`) does as well.
pub fn other_measure(text: &str) -> Option<&str> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | ':' | '/' | '_' | '"');
    let mut words = text.split(is_end).filter(|word| !word.is_empty());
    let found = words.find(|word| {
        let lower = word.to_lowercase();
        WHOLE.contains(&lower.as_str()) || BEGINS.iter().any(|begin| lower.starts_with(begin))
    });
    found.or_else(|| (is_base(text) || is_of_the_year_before(text)).then_some(text))
}

/// Whether a text is about numbers of an index: by its base (`2015 = 100`), or by its name alone.
pub(super) fn names_index(text: &str) -> Option<bool> {
    let word = other_measure(text)?;
    let lower = word.to_lowercase();
    (lower.starts_with("index") || is_base(text)).then(|| is_base(text))
}

/// Whether a text says that a figure is of the year before the one that stands beside it.
fn is_of_the_year_before(text: &str) -> bool {
    const SAID: [&str; 5] =
        ["vorig jaar", "vorige jaar", "voorgaand jaar", "vorige periode", "previous year"];
    let lower = text.to_lowercase();
    SAID.iter().any(|said| lower.contains(said)) && !lower.contains("het vorige jaar")
}

/// Whether the base of an index stands in a text.
fn is_base(text: &str) -> bool {
    text.chars().filter(|c| !c.is_whitespace()).collect::<String>().contains("=100")
}

/// The same of a title, which may well speak of a development or a goal above the figures themselves.
pub fn title_of_other_measure(title: &str) -> Option<&str> {
    const BEGINS: [&str; 6] = ["index", "streef", "prognose", "raming", "geraamd", "begro"];
    other_measure(title).filter(|word| {
        let lower = word.to_lowercase();
        BEGINS.iter().any(|begin| lower.starts_with(begin)) || lower == title.to_lowercase()
    })
}

/// Whether a text tells of an average over shorter periods: no count of the whole.
pub fn is_average(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with("gemiddeld") || word == "average")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_a_forecast_and_a_difference_are_no_figures_of_their_period() {
        for (text, word) in [
            ("Index (2019 = 100)", Some("Index")),
            ("Misdrijven 2019=100", Some("Misdrijven 2019=100")),
            ("Streefwaarde", Some("Streefwaarde")),
            ("begroot 2025", Some("begroot")),
            ("Verschil t.o.v. vorig jaar", Some("Verschil")),
            ("2025 vs 2024", Some("vs")),
            ("Rang 2025", Some("Rang")),
            ("Aantal vorig jaar", Some("Aantal vorig jaar")),
            ("Slachtoffer in het vorige jaar", None),
            ("Aantal doelgroepen", None),
            ("Normoverdragend gesprek", None),
            ("Misdrijven", None),
        ] {
            assert_eq!(other_measure(text), word, "{text}");
        }
        assert_eq!(title_of_other_measure("Ontwikkeling criminaliteit 2015-2024"), None);
        assert_eq!(title_of_other_measure("Index criminaliteit"), Some("Index"));
        assert!(is_average("Misdrijven (gemiddeld per maand)") && !is_average("Misdrijven"));
    }
}
