//! Whose figures a table has: the places that are the plan's own, and the names of others.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

use crate::model::{Indicator, Municipality, Plan};

/// A place that is the plan's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPlace {
    /// Its name and its code, as far as the plan says them: any will do.
    pub names: Vec<String>,
    /// The part of the indicator's breakdown that it is; none for the whole.
    pub part: Option<String>,
    /// One of the municipalities of a region: its figure is not the region's.
    pub member: bool,
}

/// How well the name of a place in a file fits one that is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::exchange) enum Fit {
    /// It could be a part of the place that bears its name: the village of Haaksbergen.
    Smaller,
    /// It could be another place of that name: `Bergen (L.)` for Bergen.
    Shared,
    /// It is the name.
    Name,
    /// It is the code.
    Code,
}

/// The places that are a plan's own for an indicator: the municipality or municipalities, and the parts of its breakdown
/// that have a region.
pub fn own_places(plan: &Plan, indicator: &Indicator) -> Vec<OwnPlace> {
    let head = &plan.head;
    let parts = indicator.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
    let parts: Vec<OwnPlace> = parts
        .filter_map(|part| {
            let region = part.region.as_ref()?.value.clone();
            // A municipality of the plan goes by its name in one file and by its code in another.
            let own = head
                .municipalities
                .iter()
                .map(names_of)
                .find(|names| names.iter().any(|name| fit(name, &region) > Some(Fit::Shared)));
            let names = own.unwrap_or_default().into_iter().chain([region]).collect();
            Some(OwnPlace { names, part: Some(part.id.value.clone()), member: false })
        })
        .collect();
    let member = head.municipalities.len() > 1;
    let whole = head.municipalities.iter().map(|one| OwnPlace { names: names_of(one), part: None, member });
    // A municipality of a region that is a part of this indicator is not the whole as well.
    let is_part = |place: &OwnPlace| parts.iter().any(|part| place.names.iter().any(|name| part.is(name)));
    let whole: Vec<OwnPlace> = whole.filter(|place| !is_part(place)).collect();
    // What this program calls a region in its own tables: all its municipalities together.
    let region = (head.municipalities.len() > 1).then(|| OwnPlace {
        names: vec![head.municipality.value.clone()],
        part: None,
        member: false,
    });
    parts.into_iter().chain(whole).chain(region).collect()
}

/// What the parts of an indicator's breakdown may be called, each with its id.
pub fn part_names(indicator: &Indicator) -> Vec<(String, String)> {
    let parts = indicator.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
    let names =
        parts.flat_map(|part| std::iter::once(&part.id).chain(&part.title).map(move |name| (name, part)));
    names.map(|(name, part)| (name.value.clone(), part.id.value.clone())).collect()
}

fn names_of(municipality: &Municipality) -> Vec<String> {
    std::iter::once(&municipality.name).chain(&municipality.code).map(|name| name.value.clone()).collect()
}

impl OwnPlace {
    /// A place that is looked for by the name that somebody typed.
    pub(in crate::exchange) fn typed(name: &str) -> OwnPlace {
        OwnPlace { names: vec![name.to_owned()], part: None, member: false }
    }

    /// Whether a name is this place, without any doubt.
    pub fn is(&self, name: &str) -> bool {
        self.fit(name) > Some(Fit::Shared)
    }

    /// How well a value in a file fits.
    pub(in crate::exchange) fn fit(&self, value: &str) -> Option<Fit> {
        let of_another = |code: &String| {
            let mut own = self.names.iter().map(|name| folded(name)).filter(|name| is_code(name)).peekable();
            own.peek().is_some() && own.all(|own| own != *code)
        };
        // `GM0153 Haaksbergen` is not the place of that name with another code.
        if with_code(&folded(value)).is_some_and(|(code, _)| of_another(&code)) {
            return None;
        }
        self.names.iter().filter_map(|name| fit(name, value)).max()
    }
}

fn fit(name: &str, value: &str) -> Option<Fit> {
    let (wanted, found) = (folded(name), folded(without_note(value)));
    if let Some((code, rest)) = with_code(&found) {
        if code == wanted {
            return Some(Fit::Code);
        }
        return if code.starts_with("gm") { fit(name, &rest) } else { None };
    }
    let found = found.strip_prefix("gemeente ").unwrap_or(&found).to_owned();
    if wanted.is_empty() {
        return None;
    }
    if wanted == found {
        return Some(if is_code(&wanted) { Fit::Code } else { Fit::Name });
    }
    let bare = |folded: &str| without_suffix(folded).map(str::to_owned);
    match (bare(&wanted), bare(&found)) {
        (None, Some(bare)) if bare == wanted => {
            // Another suffix than the official name has, or several official names: it may be another place.
            let mut official = KNOWN.names.iter().filter(|one| without_suffix(one) == Some(bare.as_str()));
            let is_it = official.next().is_none_or(|one| *one == found) && official.next().is_none();
            Some(if is_it || is_municipal(&found) { Fit::Name } else { Fit::Shared })
        }
        // The plan says more than the file: `Hengelo (O.)` for a file with Hengelo. There may be several of those.
        (Some(bare), None) if bare == found => Some(Fit::Shared),
        _ => None,
    }
}

/// A name as it is compared: without capitals and padding, its accents composed, its apostrophes straight.
pub(in crate::exchange) fn folded(name: &str) -> String {
    let straight = name.nfc().map(|c| if matches!(c, '’' | '‘' | '`') { '\'' } else { c });
    let lower: String = straight.flat_map(char::to_lowercase).collect();
    let spaced = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    // `Hengelo (O)` and `Hengelo (O.)` are one suffix.
    if spaced.ends_with(".)") { spaced.replace(".)", ")") } else { spaced }
}

/// A name without the mark of a note behind it: `Haaksbergen*`, `Haaksbergen 1)`.
fn without_note(name: &str) -> &str {
    let marks = |c: char| c.is_whitespace() || matches!(c, '*' | '†' | '¹' | '²' | '³' | '⁴');
    let name = name.trim_end_matches(marks);
    match name.strip_suffix(')') {
        Some(rest) if !rest.contains('(') => rest.trim_end_matches(|c: char| c.is_ascii_digit() || marks(c)),
        _ => name,
    }
}

/// The code and the name that stand in one cell: `GM0158 Haaksbergen`, `Haaksbergen (GM0158)`. From a folded name.
fn with_code(folded: &str) -> Option<(String, String)> {
    let apart =
        |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '-' | '–' | ':' | ',' | '/' | '[' | ']');
    let (first, after) = folded.split_once(apart)?;
    let bare = folded.trim_end_matches(apart);
    let (before, last) = bare.rsplit_once(apart)?;
    let (code, rest) = if is_code(first) { (first, after) } else { (last, before) };
    let rest = rest.trim_start_matches(apart).trim_end_matches(|c| apart(c) && c != ')');
    (is_code(code) && !rest.is_empty()).then(|| (code.to_owned(), rest.to_owned()))
}

/// Whether a folded name says itself that it is a municipality: `utrecht (gemeente)`.
fn is_municipal(folded: &str) -> bool {
    ["(gemeente)", "(gem)", "(gm)"].iter().any(|suffix| folded.ends_with(suffix))
}

/// Whether a value says itself that it is a municipality: `Gemeente Haaksbergen`, `Utrecht (gemeente)`.
pub(in crate::exchange) fn says_municipality(value: &str) -> bool {
    let folded = folded(value);
    folded.starts_with("gemeente ") || is_municipal(&folded)
}

/// Headers of larger areas, of which some have the name of a municipality: the province of Utrecht.
const AREAS: [&str; 16] = [
    "provinc",
    "prov.",
    "landsdeel",
    "nuts",
    "veiligheidsregio",
    "ggd",
    "jeugdzorgregio",
    "arbeidsmarkt",
    "arrondissement",
    // Of the police, whatever stands before it; below a header of units of measure no area is named.
    "eenheid",
    "corop",
    "agglomeratie",
    "stadsgewest",
    "politieregio",
    "werkgebied",
    "district",
];

/// Whether a value below a header is rather a larger area with the name of a municipality.
pub(in crate::exchange) fn is_larger_area(header: &str, value: &str) -> bool {
    let (header, value) = (folded(header), folded(value));
    let of_area = header == "prov" || AREAS.iter().any(|word| header.contains(word));
    let named =
        |area: &String| *area == value || area.rsplit_once(" (").is_some_and(|(bare, _)| bare == value);
    of_area && KNOWN.names.difference(&KNOWN.municipalities).any(named)
}

/// A value as the code that it is where its header says so: `158` below `Gemeentecode` is GM0158.
pub(in crate::exchange) fn as_code(header: &str, value: &str) -> Option<String> {
    let header = folded(header);
    let of_code = (header.contains("gem") || header.contains("gm")) && header.contains("code");
    let number: u16 = value.trim().parse().ok().filter(|_| of_code && value.trim().len() <= 4)?;
    Some(format!("GM{number:04}"))
}

/// Suffixes that tell municipalities of one name apart, or say that it is one: `Hengelo (O.)`, `Utrecht (gemeente)`.
/// Others say that another kind of area is meant: `Utrecht (PV)`, `Amsterdam (RE)`, `Haaksbergen (dorp)`.
const SUFFIXES: [&str; 32] = [
    "gemeente",
    "gem",
    "gm",
    "o",
    "ov",
    "gld",
    "g",
    "nh",
    "zh",
    "z",
    "zld",
    "nb",
    "n-br",
    "l",
    "lb",
    "u",
    "ut",
    "utr",
    "fr",
    "frl",
    "dr",
    "gr",
    "fl",
    "overijssel",
    "gelderland",
    "noord-holland",
    "zuid-holland",
    "zeeland",
    "noord-brabant",
    "limburg",
    "friesland",
    "drenthe",
];

/// A folded name without its bracketed suffix; none where it has none, or one that says something else.
fn without_suffix(folded: &str) -> Option<&str> {
    let (bare, suffix) = folded.strip_suffix(')')?.rsplit_once(" (")?;
    SUFFIXES.contains(&suffix).then_some(bare)
}

/// Whether a folded name is a code of an area as Statistics Netherlands gives them: `gm0158`, `wk015800`, `nl01`.
pub(in crate::exchange) fn is_code(folded: &str) -> bool {
    let kinds = ["gm", "wk", "bu", "pv", "nl", "ld", "cr", "cg", "re", "rp", "vr", "gg", "am", "rr"];
    let digits = |rest: &str| (2..=8).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit());
    kinds.iter().any(|kind| folded.strip_prefix(kind).is_some_and(digits))
}

struct KnownPlaces {
    /// Every name, folded.
    names: BTreeSet<String>,
    /// Those of municipalities.
    municipalities: BTreeSet<String>,
}

static KNOWN: LazyLock<KnownPlaces> = LazyLock::new(|| {
    let lines = include_str!("places.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut names, mut municipalities, mut of_municipalities) = (BTreeSet::new(), BTreeSet::new(), false);
    for line in lines {
        match line.strip_prefix('[') {
            Some(kind) => of_municipalities = kind == "municipality]",
            None => {
                names.insert(folded(line));
                if of_municipalities {
                    municipalities.insert(folded(line));
                }
            }
        }
    }
    KnownPlaces { names, municipalities }
});

/// Whether a value is the name or the code of a place, as far as is known here. Only for what is said of a file, and to
/// ask rather than to take: a place that is not known makes no figure ours.
pub fn is_place(value: &str) -> bool {
    let folded = folded(without_note(value));
    is_code(&folded)
        || with_code(&folded).is_some()
        || KNOWN.names.iter().any(|name| *name == folded || without_suffix(name) == Some(&folded))
}

/// Whether a value is a municipality, as [`is_place`].
pub(in crate::exchange) fn is_municipality(value: &str) -> bool {
    let folded = folded(without_note(value));
    let coded = with_code(&folded).map(|(code, _)| code);
    let code =
        coded.as_deref().or(Some(folded.as_str())).is_some_and(|one| is_code(one) && one.starts_with("gm"));
    code || KNOWN.municipalities.iter().any(|name| *name == folded || without_suffix(name) == Some(&folded))
}

/// The place that a text names among its other words: `Misdrijven Enschede`. Only with a capital, and none whose name is
/// a word as well.
pub(in crate::exchange) fn place_within(text: &str) -> Option<String> {
    const WORDS: [&str; 14] = [
        "best",
        "buren",
        "buitenland",
        "delft",
        "goes",
        "hoorn",
        "houten",
        "huizen",
        "hulst",
        "kampen",
        "leiden",
        "putten",
        "sluis",
        "weert",
    ];
    /// The most words in a name: `Alphen aan den Rijn`.
    const MOST: usize = 5;
    let apart = |c: char| c.is_whitespace() || "()[]:;,/–".contains(c);
    let words: Vec<&str> = text.split(apart).filter(|word| !word.is_empty()).collect();
    let has_capital = |name: &str| name.starts_with('\'') || name.starts_with(char::is_uppercase);
    let is_name = |name: &String| {
        let folded = folded(name);
        has_capital(name) && !WORDS.contains(&folded.as_str()) && !is_code(&folded) && is_place(&folded)
    };
    // The longest first: `Bergen op Zoom` is no Bergen.
    let from = |start: usize| {
        let most = MOST.min(words.len() - start);
        (1..=most).rev().map(|count| words[start..start + count].join(" ")).find(is_name)
    };
    (0..words.len()).find_map(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_among_the_words_of_a_text() {
        for (text, place) in [
            ("Misdrijven Enschede", Some("Enschede")),
            ("Enschede: misdrijven", Some("Enschede")),
            ("Aantal misdrijven (Hof van Twente)", Some("Hof van Twente")),
            ("Misdrijven in 's-Hertogenbosch", Some("'s-Hertogenbosch")),
            ("Bergen op Zoom totaal", Some("Bergen op Zoom")),
            ("Misdrijven Hengelo", Some("Hengelo")),
            ("Gemiddelde Nederland", Some("Nederland")),
            ("MISDRIJVEN ENSCHEDE", Some("ENSCHEDE")),
            ("Burenoverlast", None),
            ("Overlast Buren", None),
            ("Best bekend", None),
            ("Wat leiden tot meldingen", None),
            ("Inbraken enschede", None),
            ("Veilig Thuis Twente", None),
            ("Misdrijven per 1.000 inwoners", None),
            ("", None),
        ] {
            assert_eq!(place_within(text).as_deref(), place, "{text}");
        }
    }

    #[test]
    fn a_name_fits_however_it_is_written_and_never_another_kind_of_area() {
        for (name, value, expected) in [
            ("Haaksbergen", "haaksbergen  ", Some(Fit::Name)),
            ("GM0158", "gm0158    ", Some(Fit::Code)),
            ("Hengelo", "Hengelo (O.)", Some(Fit::Name)),
            ("Utrecht", "Utrecht (gemeente)", Some(Fit::Name)),
            ("Haaksbergen", "Gemeente Haaksbergen", Some(Fit::Name)),
            ("'s-Gravenhage", "’s-Gravenhage (gemeente)", Some(Fit::Name)),
            ("Súdwest-Fryslân", "Su\u{301}dwest-Frysla\u{302}n", Some(Fit::Name)),
            // The official name is Hengelo (O.).
            ("Hengelo", "Hengelo (O)", Some(Fit::Name)),
            ("Hengelo", "Hengelo (Gld.)", Some(Fit::Shared)),
            ("Bergen (NH.)", "BERGEN (NH)", Some(Fit::Name)),
            // There are two municipalities of that name.
            ("Bergen", "Bergen (L.)", Some(Fit::Shared)),
            ("Bergen (NH.)", "Bergen (L.)", None),
            ("Bergen (NH.)", "Bergen", Some(Fit::Shared)),
            ("Utrecht", "Utrecht (PV)", None),
            ("Amsterdam", "Amsterdam (RE)", None),
            ("Haaksbergen", "Haaksbergen (dorp)", None),
            ("Haaksbergen", "Wijk 00 Haaksbergen", None),
            ("Haaksbergen", "Haaksbergen*", Some(Fit::Name)),
            ("Haaksbergen", "Haaksbergen 1)", Some(Fit::Name)),
            ("Haaksbergen", "Haaksbergen (gem.)", Some(Fit::Name)),
            ("Haaksbergen", "GM0158 Haaksbergen", Some(Fit::Name)),
            ("GM0158", "GM0158 Haaksbergen", Some(Fit::Code)),
            ("GM0158", "Haaksbergen (GM0158)", Some(Fit::Code)),
            ("Haaksbergen", "WK015800 Haaksbergen", None),
            ("Hengelo", "GM0164 - Hengelo (O.)", Some(Fit::Name)),
            ("Almere", "Almelo", None),
            ("", "", None),
        ] {
            assert_eq!(fit(name, value), expected, "{name} {value}");
        }
    }

    #[test]
    fn a_name_beside_the_code_of_another_place_is_that_other_place() {
        let own = OwnPlace { names: vec!["Haaksbergen".into(), "GM0158".into()], part: None, member: false };
        assert_eq!(own.fit("GM0153 Haaksbergen"), None);
        assert_eq!(own.fit("GM0158 Haaksbergen"), Some(Fit::Code));
    }

    #[test]
    fn what_is_known_of_places_is_names_and_forms_of_codes() {
        let places =
            ["Enschede", "hengelo", "GM0153", "Overijssel", "Nederland", "Den Haag (RE)", "WK015800"];
        for place in places.into_iter().chain(["GM0153 Enschede", "Enschede*"]) {
            assert!(is_place(place), "{place}");
        }
        for other in ["Totaal misdrijven", "T001038", "2023", "GM", "MW00000", ""] {
            assert!(!is_place(other), "{other}");
        }
        assert!(is_municipality("Hengelo") && !is_municipality("Overijssel"));
    }
}
