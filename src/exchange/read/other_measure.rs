//! Words that say that a figure is something else than what happened in its period: a target, a forecast, a difference.

/// What such a word begins with.
const BEGINS: [&str; 22] = [
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
    "raming",
    "geraamd",
    "begrot",
    "begroot",
    "verwacht",
    "veränderung",
    "doelwaarde",
    "doelstelling",
    "normwaarde",
    "forecast",
    "budget",
];

const WHOLE: [&str; 14] = [
    "t.o.v.",
    "t.o.v",
    "tov",
    "doel",
    "norm",
    "rang",
    "ranking",
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
    let is_base = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().contains("=100");
    found.or(is_base.then_some(text))
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
