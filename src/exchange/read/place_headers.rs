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
/// name of the place where its station is.
pub(in crate::exchange) fn may_be_smaller_area(header: &str) -> bool {
    let words = words(header);
    is_smaller_area(header)
        || words.iter().any(|word| word.starts_with("team") || word.starts_with("basisteam"))
            && !is_of_any_kind(&words)
}

/// Whether a header is of places of any kind.
pub(in crate::exchange) fn is_of_places(header: &str) -> bool {
    const PARTS: [&str; 13] = [
        "gemeente", "regio", "region", "gebied", "plaats", "provinc", "land", "area", "municip", "country",
        "kreis", "locatie", "stad",
    ];
    const WORDS: [&str; 6] = ["geo", "gm", "naam", "ort", "label", "omschrijving"];
    let has = |word: &String| {
        WORDS.contains(&word.as_str())
            || PARTS.iter().any(|part| word.contains(part))
            || word.starts_with("geo")
    };
    may_be_smaller_area(header) || words(header).iter().any(has)
}

/// Whether a value stands for all areas below its header: `Totaal`, `Alle wijken`, `Hele gemeente`.
pub(in crate::exchange) fn is_total(value: &str) -> bool {
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
        assert!(may_be_smaller_area("Basisteam") && may_be_smaller_area("Team politie"));
        assert!(!may_be_smaller_area("Gemeente (team)"));
        assert!(is_of_places("Gebiedsnaam") && is_of_places("GM_NAAM") && is_of_places("Wijk"));
        assert!(!is_of_places("Antwoord") && !is_of_places("Soort misdrijf"));
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
