//! Words that say that a figure is something else than what happened in its period: a target, a forecast, a difference, a
//! figure of another moment, the number of people who were asked.

use crate::exchange::read::observation::{Dimension, TOPIC};

/// What such a word begins with.
const BEGINS: [&str; 38] = [
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
    "ranglijst",
    "benchmark",
    "referentie",
    "mediaan",
    "foutmarge",
    "betrouwbaarheid",
    "ondergrens",
    "bovengrens",
    "standaardafwijking",
    "standaarddeviatie",
    "standaardfout",
    "gepland",
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

/// What a text says so with where it says nothing else: `Plan 2025`, `Aantal respondenten`. Beside other words they mean
/// something else: `Plan van aanpak`, `Respondenten die zich onveilig voelen`.
const ALONE: [&str; 14] = [
    "plan",
    "planning",
    "respondenten",
    "respons",
    "respondents",
    "response",
    "steekproef",
    "steekproefomvang",
    "maximum",
    "minimum",
    "max",
    "min",
    "sd",
    "weging",
];

/// What a measurement is called that is of an earlier moment than the year beside it.
const FIRST: [&str; 6] =
    ["nulmeting", "nulwaarde", "beginmeting", "startwaarde", "uitgangswaarde", "baseline"];

/// The first word of a text that says so. The base of an index (`2019 = 100`) does as well.
pub fn other_measure(text: &str) -> Option<&str> {
    other_than_of_its_year(text).or_else(|| {
        let begins = |word: &&str| FIRST.iter().any(|begin| word.to_lowercase().starts_with(begin));
        words(text).find(begins)
    })
}

/// The same of a text whose own year is not that of the figure either: of `Nulmeting 2023` it is.
pub(super) fn other_than_of_its_year(text: &str) -> Option<&str> {
    let found = words(text).find(|word| {
        let lower = word.to_lowercase();
        WHOLE.contains(&lower.as_str()) || BEGINS.iter().any(|begin| lower.starts_with(begin))
    });
    let alone = || sole(text).filter(|word| ALONE.contains(&word.to_lowercase().as_str()));
    let all_of_it = || is_base(text) || is_of_the_year_before(text) || is_average_of_shorter(text);
    found.or_else(alone).or_else(|| all_of_it().then_some(text))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | ':' | '/' | '_' | '"');
    text.split(is_end).filter(|word| !word.is_empty())
}

/// The one word of a text besides its year, a unit and a word for a number: `Aantal respondenten (2024)`.
fn sole(text: &str) -> Option<&str> {
    const NUMBERS: [&str; 5] = ["aantal", "totaal", "gemiddelde", "%", "n"];
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_other = |word: &&str| !NUMBERS.contains(&word.to_lowercase().as_str()) && !is_year(word);
    // `Doorlooptijd (dagen)`, `Doorlooptijd in dagen`; an age between brackets says more.
    let unit = text.rfind('(').into_iter().chain(text.find(" in "));
    let end =
        unit.filter(|at| !text[*at..].contains(|c: char| c.is_ascii_digit())).min().unwrap_or(text.len());
    let mut left = words(&text[..end]).filter(is_other);
    left.next().filter(|_| left.next().is_none())
}

/// The word that says of numbers that they are no count of what happened: an average, or of a head an age, or how long
/// something lasted.
pub fn not_counted(of: &Dimension) -> Option<&str> {
    const WORDS: [&str; 8] =
        ["leeftijd", "age", "geboortejaar", "bouwjaar", "duur", "doorlooptijd", "wachttijd", "aanrijtijd"];
    let is_average = |word: &&str| {
        let lower = word.to_lowercase();
        lower.starts_with("gemiddeld") || lower == "average"
    };
    let text = of.value.as_str();
    let average = text.split(|c: char| !c.is_alphanumeric()).find(is_average);
    let average = average.map(|word| word.get(.."gemiddeld".len()).unwrap_or(word));
    // Below another head it is what the figures are told apart by.
    let headed = || sole(text).filter(|_| of.header.starts_with(TOPIC));
    average.or_else(|| headed().filter(|word| WORDS.contains(&word.to_lowercase().as_str())))
}

/// Whether a text tells of an average over parts of a period: `Gemiddelde per maand`, `maandgemiddelde`.
fn is_average_of_shorter(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("gemiddeld")
        && (shorter(text).is_some()
            || ["maand", "week", "dag", "kwartaal"]
                .iter()
                .any(|part| lower.contains(&format!("{part}gemiddeld"))))
}

/// The months of the part of a period that a text counts by: `per maand`; of less than a month zero.
pub(super) fn shorter(text: &str) -> Option<u32> {
    const PARTS: [(&str, u32); 8] = [
        ("maand", 1),
        ("month", 1),
        ("kwartaal", 3),
        ("quarter", 3),
        ("week", 0),
        ("dag", 0),
        ("day", 0),
        ("weekend", 0),
    ];
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let part = |pair: &[&str]| PARTS.iter().find(|(part, _)| pair[0] == "per" && pair[1] == *part);
    words.windows(2).find_map(part).map(|(_, months)| *months)
}

/// Whether a text is about numbers of an index: by its base (`2015 = 100`), or by its name alone.
pub(super) fn names_index(text: &str) -> Option<bool> {
    let word = other_measure(text)?;
    let lower = word.to_lowercase();
    (lower.starts_with("index") || is_base(text)).then(|| is_base(text))
}

/// Whether a text says that a figure is of the year before the one that stands beside it.
fn is_of_the_year_before(text: &str) -> bool {
    const SAID: [&str; 10] = [
        "vorig jaar",
        "vorige jaar",
        "voorgaand jaar",
        "jaar ervoor",
        "jaar eerder",
        "vorige periode",
        "vorige meting",
        "voorgaande meting",
        "vorig cijfer",
        "previous year",
    ];
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
            ("Vorige meting", Some("Vorige meting")),
            ("Nulmeting", Some("Nulmeting")),
            ("Plan 2025", Some("Plan")),
            ("Aantal respondenten", Some("respondenten")),
            ("Respons (%)", Some("Respons")),
            ("Plaats op ranglijst", Some("ranglijst")),
            ("Bovengrens", Some("Bovengrens")),
            ("Gemiddelde per maand", Some("Gemiddelde per maand")),
            ("Maandgemiddelde", Some("Maandgemiddelde")),
            ("Plan van aanpak", None),
            ("Respondenten die zich onveilig voelen", None),
            ("Meldingen per maand", None),
            ("Slachtoffer in het vorige jaar", None),
            ("Aantal doelgroepen", None),
            ("Normoverdragend gesprek", None),
            ("Misdrijven", None),
        ] {
            assert_eq!(other_measure(text), word, "{text}");
        }
        assert_eq!(title_of_other_measure("Ontwikkeling criminaliteit 2015-2024"), None);
        assert_eq!(title_of_other_measure("Index criminaliteit"), Some("Index"));
        assert_eq!(title_of_other_measure("Gemiddelde per maand"), Some("Gemiddelde per maand"));
        assert_eq!(
            (other_than_of_its_year("Nulmeting 2023"), other_than_of_its_year("Plan 2023")),
            (None, Some("Plan"))
        );
        for (text, word) in [
            ("Gemiddelde schade", Some("Gemiddeld")),
            ("Leeftijd", Some("Leeftijd")),
            ("Doorlooptijd (dagen)", Some("Doorlooptijd")),
            ("Duur in dagen", Some("Duur")),
            ("Leeftijd (12-18)", None),
            ("Leeftijd 12-18", None),
            ("Misdrijven", None),
        ] {
            let of = |header: &str| Dimension { header: header.to_owned(), value: text.to_owned() };
            assert_eq!(not_counted(&of(TOPIC)), word, "{text}");
            assert_eq!(not_counted(&of("Groep")), word.filter(|word| *word == "Gemiddeld"), "{text}");
        }
    }
}
