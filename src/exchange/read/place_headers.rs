//! What the header of a column says of the kind of its places: whole municipalities, larger areas, or parts of one.
//!
//! A name alone does not tell: the province of Utrecht, the village of Haaksbergen and a team of the police bear the name
//! of a municipality.

use crate::exchange::read::places::folded;

/// The words of a header, folded.
fn words(header: &str) -> Vec<String> {
    let folded = folded(header);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a header is of any kind of place: `Wijken en buurten`, `Gemeente of wijk`, `Regio's`.
fn is_of_any_kind(words: &[String]) -> bool {
    let has = |begin: &str| words.iter().any(|word| word.starts_with(begin));
    let contains = |part: &str| words.iter().any(|word| word.contains(part));
    contains("gemeente") || has("regio") || contains("wijk") && contains("buurt")
}

/// Whether a header is of places within a municipality: `Wijk`, `Buurt`, `Plaats delict`.
pub(in crate::exchange) fn is_smaller_area(header: &str) -> bool {
    const BEGINS: [&str; 8] =
        ["wijk", "buurt", "stadsdeel", "stadsdelen", "postcode", "dorpskern", "woonkern", "neighbourhood"];
    const WORDS: [&str; 14] = [
        "dorp",
        "dorpen",
        "kern",
        "kernen",
        "straat",
        "straatnaam",
        "straten",
        "pc4",
        "pc6",
        "woonplaats",
        "pleegplaats",
        "ortsteil",
        "stadtteil",
        "ward",
    ];
    let words = words(header);
    // `Plaats delict` is where something happened; `Plaats` alone is what people call their municipality.
    let of_event = words.iter().any(|word| word == "plaats") && words.len() > 1;
    let named = words
        .iter()
        .any(|word| WORDS.contains(&word.as_str()) || BEGINS.iter().any(|begin| word.starts_with(begin)));
    (named || of_event) && !is_of_any_kind(&words)
}

/// Whether a header is of what may be a part of a municipality and may be more than one: a team of the police bears the
/// name of the place where its station is, an organisation that of its municipality.
pub(in crate::exchange) fn may_be_smaller_area(header: &str) -> bool {
    const OF_TEAMS: [&str; 7] =
        ["bureau", "rayon", "standplaats", "kazerne", "vestiging", "station", "school"];
    const OF_WHOM: [&str; 16] = [
        "organisatie",
        "instelling",
        "instantie",
        "melder",
        "aanmelder",
        "aanvrager",
        "indiener",
        "verwijzer",
        "opdrachtgever",
        "partner",
        "ketenpartner",
        "uitvoerder",
        "wegbeheerder",
        "beheerder",
        "eigenaar",
        "opdrachtnemer",
    ];
    let words = words(header);
    let is_team = |word: &String| {
        word.starts_with("team")
            || word.starts_with("basisteam")
            || ["team", "teams", "teamnaam", "bureau"].iter().any(|end| word.ends_with(end))
            || OF_TEAMS.contains(&word.as_str())
            || OF_WHOM.iter().any(|whom| word.strip_prefix(whom).is_some_and(|end| end.len() <= 2))
    };
    is_smaller_area(header) || words.iter().any(is_team) && !is_of_any_kind(&words)
}

/// Whether a header is of who does something about what is counted: who leads, publishes or pays. A municipality of ours
/// does so for a whole region.
pub(in crate::exchange) fn is_of_role(header: &str) -> bool {
    const BEGINS: [&str; 30] = [
        "trekker",
        "trekkend",
        "uitgever",
        "uitgevend",
        "publicat",
        "publicer",
        "publisher",
        "coordin",
        "coördin",
        "contact",
        "verantwoordelijk",
        "projectleider",
        "regievoer",
        "regisseur",
        "initiatiefnemer",
        "penvoer",
        "aanbieder",
        "leverancier",
        "financier",
        "subsidie",
        "bronhouder",
        "auteur",
        "opsteller",
        "samensteller",
        "afzender",
        "werkgever",
        "behandelaar",
        "organisator",
        "centrumgemeente",
        "gastgemeente",
    ];
    words(header).iter().any(|word| BEGINS.iter().any(|begin| word.starts_with(begin)))
}

/// Whether a header is of where those that a figure is about come from, live or go to: not of where it happened.
pub(in crate::exchange) fn is_of_origin(header: &str) -> bool {
    const BEGINS: [&str; 12] = [
        "woon",
        "wonend",
        "herkomst",
        "afkomst",
        "geboorte",
        "geboren",
        "vertrek",
        "bestemming",
        "werkgemeente",
        "thuisgemeente",
        "birthplace",
        "origin",
    ];
    // A centre of a village is where it happened.
    const NOT: [&str; 3] = ["woonkern", "wooneenhe", "woningen"];
    let is = |word: &String| {
        BEGINS.iter().any(|begin| word.starts_with(begin)) && !NOT.iter().any(|begin| word.starts_with(begin))
    };
    words(header).iter().any(is)
}

/// Whether a header is of what tells figures of one thing apart: `Soort`, `Leeftijd`, `Doelgroep`.
pub(in crate::exchange) fn is_of_groups(header: &str) -> bool {
    const BEGINS: [&str; 16] = [
        "soort",
        "type",
        "aard",
        "categorie",
        "groep",
        "doelgroep",
        "leeftijd",
        "geslacht",
        "delict",
        "marge",
        "variant",
        "scenario",
        "opleiding",
        "nationaliteit",
        "herkomst",
        "uitkomst",
    ];
    words(header).iter().any(|word| BEGINS.iter().any(|begin| word.starts_with(begin)))
}

/// Whether a header is of kinds of people, whatever else is counted: a figure of one of them is not that of all.
pub(in crate::exchange) fn is_of_people(header: &str) -> bool {
    const BEGINS: [&str; 5] = ["leeftijd", "geslacht", "nationaliteit", "gender", "herkomst"];
    words(header).iter().any(|word| BEGINS.iter().any(|begin| word.starts_with(begin)))
}

/// Whether what stands below a header says more of which area a row is of: its name, its code, its kind.
pub(in crate::exchange) fn describes_area(header: &str) -> bool {
    const PARTS: [&str; 9] =
        ["gebied", "regio", "wijk", "buurt", "gemeente", "dorp", "kern", "stedelijk", "indeling"];
    let words = words(header);
    let is = |word: &String| {
        word.ends_with("code") || word.starts_with("code") || PARTS.iter().any(|part| word.contains(part))
    };
    is_of_places(header) || words.iter().any(is)
}

/// Whether a header is of whole municipalities or larger areas: whatever stands below it is the name of one.
pub fn is_of_territories(header: &str) -> bool {
    const PARTS: [&str; 9] = [
        "gemeente",
        "gemeinde",
        "municip",
        "regio",
        "provinc",
        "country",
        "kreis",
        "district",
        "arrondissement",
    ];
    const WORDS: [&str; 7] = ["land", "landen", "landnaam", "landsdeel", "gm", "ggd", "countries"];
    let words = words(header);
    let is = |word: &String| {
        WORDS.contains(&word.as_str())
            || PARTS.iter().any(|part| word.contains(part))
            || word.starts_with("geo")
    };
    let of_police = words.iter().any(|word| word == "eenheid")
        && words.iter().any(|word| word.starts_with("politie") || word == "regionale");
    !is_of_kinds(&words) && (of_police || words.iter().any(is))
}

/// Whether a header is of kinds of places, or of where people come from: `Soort locatie`, `Land van herkomst`.
fn is_of_kinds(words: &[String]) -> bool {
    const BEGINS: [&str; 12] = [
        "soort",
        "type",
        "aard",
        "categorie",
        "herkomst",
        "geboorte",
        "nationaliteit",
        "gemeentelijk",
        "regionaal",
        "geplaatst",
        "plaatsing",
        "plaatsvind",
    ];
    words.iter().any(|word| BEGINS.iter().any(|begin| word.starts_with(begin)))
}

/// Whether a header is of places, of whatever kind.
pub(in crate::exchange) fn names_places(header: &str) -> bool {
    const PARTS: [&str; 5] = ["gebied", "plaats", "locatie", "location", "stadt"];
    const WORDS: [&str; 8] = ["stad", "steden", "area", "areas", "ort", "town", "city", "zone"];
    let words = words(header);
    let is = |word: &String| WORDS.contains(&word.as_str()) || PARTS.iter().any(|part| word.contains(part));
    may_be_smaller_area(header) || is_of_territories(header) || !is_of_kinds(&words) && words.iter().any(is)
}

/// Whether places may stand below a header: it says so, or says nothing of what stands there.
pub(in crate::exchange) fn is_of_places(header: &str) -> bool {
    const WORDS: [&str; 3] = ["naam", "label", "omschrijving"];
    names_places(header) || words(header).iter().any(|word| WORDS.contains(&word.as_str()))
}

/// Whether a value stands for all areas below its header: `Totaal`, `Alle wijken`, `Hele gemeente`.
pub fn is_total(value: &str) -> bool {
    const BEGINS: [&str; 12] = [
        "tota",
        "eindtota",
        "subtota",
        "grand tota",
        "alle ",
        "all ",
        "hele ",
        "heel ",
        "gehele ",
        "insgesamt",
        "gesamt",
        "gemeente tota",
    ];
    let value = folded(value);
    value == "alle" || value.ends_with(" totaal") || BEGINS.iter().any(|begin| value.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_says_of_what_kind_its_places_are() {
        for header in
            ["Wijk", "Buurtnaam", "wijk_code", "Plaats delict", "Woonplaats verdachte", "Kern", "PC4", "Dorp"]
        {
            assert!(is_smaller_area(header), "{header}");
        }
        for header in [
            "Wijken en buurten",
            "WijkenEnBuurten",
            "Gemeente/wijk",
            "Regio's",
            "Plaats",
            "Gebied",
            "Team",
            "Kerncijfer",
            "Straatroof",
            "Naam",
        ] {
            assert!(!is_smaller_area(header), "{header}");
        }
        for header in [
            "Basisteam",
            "Team politie",
            "Politieteam",
            "Naam wijkteam",
            "Politiebureau",
            "Melder",
            "Organisatie",
        ] {
            assert!(may_be_smaller_area(header), "{header}");
        }
        for header in ["Trekker", "Uitgever", "Coördinator", "Publicerende gemeente", "Centrumgemeente"] {
            assert!(is_of_role(header) && !is_of_origin(header), "{header}");
        }
        for header in
            ["Geboorteplaats", "Woongemeente verdachte", "Herkomst", "Gemeente van herkomst", "Woont in"]
        {
            assert!(is_of_origin(header) && !is_of_role(header), "{header}");
        }
        for header in ["Gemeente", "Regio", "Woonkern", "Naam", "Plaats", "Gebied", "Vestiging"] {
            assert!(!is_of_origin(header) && !is_of_role(header), "{header}");
        }
        for header in ["Gemeente (team)", "Organisatiegraad", "Regio", "Plaats"] {
            assert!(!may_be_smaller_area(header), "{header}");
        }
        for header in [
            "Gemeente",
            "GM_NAAM",
            "geo\\time",
            "Veiligheidsregio",
            "Land",
            "Politie-eenheid",
            "Regionale eenheid",
        ] {
            assert!(is_of_territories(header) && is_of_places(header), "{header}");
        }
        for header in ["Gebiedsnaam", "Plaats", "Locatie", "Wijk", "Stad"] {
            assert!(!is_of_territories(header) && names_places(header), "{header}");
        }
        for header in [
            "Antwoord",
            "Soort misdrijf",
            "Soort locatie",
            "Land van herkomst",
            "Geboorteland",
            "Eenheid",
            "Gemeentelijke dienst",
            "Stadium",
            "Uithuisplaatsingen en plaatsingen",
            "Nederland",
        ] {
            assert!(!names_places(header) && !is_of_places(header), "{header}");
        }
        assert!(is_of_places("Naam") && !names_places("Naam"));
    }

    #[test]
    fn a_total_is_no_area() {
        for total in
            ["Totaal", "TOTAAL wijken", "Alle wijken", "Hele gemeente", "Eindtotaal", "Haaksbergen totaal"]
        {
            assert!(is_total(total), "{total}");
        }
        for area in ["Buurse", "Allersmaborg", "Heeten", ""] {
            assert!(!is_total(area), "{area}");
        }
    }
}
