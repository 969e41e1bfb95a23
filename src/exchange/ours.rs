//! Which rows of a file are of the plan's own place, and which of a place that somebody typed. Every dimension is looked
//! through, whatever its header.

use std::collections::{BTreeMap, BTreeSet};

use crate::exchange::no_match::{Choice, NoMatch};
use crate::exchange::places_named::is_open;
use crate::exchange::read::observation::{Dimension, Observation, values};
use crate::exchange::read::place_headers::{is_of_origin, is_of_role, is_total, may_be_smaller_area};
use crate::exchange::read::places::{
    Fit, OwnPlace, as_code, folded, is_larger_area, is_municipality, is_place, says_municipality,
};

/// A row that is ours, and the part of the breakdown that it is.
pub(super) type Row<'o> = (&'o Observation, Option<&'o str>);

/// The rows of a place that somebody typed, and the headers under which it stands.
pub(super) fn of_region<'o>(
    rows: &[&'o Observation],
    region: &str,
) -> Result<(BTreeSet<String>, Vec<&'o Observation>), NoMatch> {
    let typed = OwnPlace::typed(region);
    let fits = |wanted: Fit| {
        let is = move |of: &&Dimension, typed: &OwnPlace| typed.fit(&of.value) >= Some(wanted);
        let headers: BTreeSet<String> = rows
            .iter()
            .flat_map(|one| &one.dimensions)
            .filter(|of| is(of, &typed))
            .map(|of| of.header.clone())
            .collect();
        let left: Vec<&Observation> =
            rows.iter().filter(|one| one.dimensions.iter().any(|of| is(&of, &typed))).copied().collect();
        (headers, left)
    };
    let (headers, left) = fits(Fit::Name);
    if left.is_empty() {
        let like = |value: &str| folded(value).contains(&folded(region));
        let alike: BTreeSet<&str> = rows
            .iter()
            .flat_map(|one| &one.dimensions)
            .map(|of| of.value.as_str())
            .filter(|value| like(value))
            .collect();
        return Err(NoMatch::Region(alike.into_iter().map(str::to_owned).collect()));
    }
    for header in &headers {
        let names = values(left.iter().copied(), header);
        let names: Vec<String> = names.into_iter().filter(|name| typed.is(name)).collect();
        if names.len() > 1 && !names.iter().any(|name| folded(name) == folded(region)) {
            return Err(NoMatch::Region(names));
        }
    }
    // Of a name and the same name with a suffix, the one that was typed is meant.
    let exact = |one: &&Observation| one.dimensions.iter().any(|of| folded(&of.value) == folded(region));
    let exactly: Vec<&Observation> = left.iter().copied().filter(exact).collect();
    Ok((headers, if exactly.is_empty() { left } else { exactly }))
}

/// The rows of the plan's own places, and the headers under which they stand.
pub(super) struct Ours<'o> {
    pub(super) rows: Vec<Row<'o>>,
    pub(super) headers: BTreeSet<String>,
    /// What bears our name may be a part of our municipality: `Haaksbergen` below `Wijk`.
    pub(super) smaller: Option<Dimension>,
}

/// Where our places are looked for.
pub(super) struct Sought<'o, 's> {
    /// The rows that are left of the file.
    pub(super) rows: &'s [&'o Observation],
    /// Those of which a place was chosen too: one that leaves it open may be ours.
    pub(super) of_any_place: &'s [&'o Observation],
    pub(super) places: &'o [OwnPlace],
    /// What the parts of the breakdown may be called, each with its id.
    pub(super) parts: &'o [(String, String)],
    /// The districts and villages of the plan, by each breakdown into them.
    pub(super) districts: &'s [Vec<OwnPlace>],
    /// The headers below which a value was chosen.
    pub(super) chosen: &'s BTreeSet<String>,
}

/// What else stands below the header of a name of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// All districts: it is the whole.
    AllDistricts,
    /// Some of them, or other names with a total: it may be the village.
    Villages,
    /// Other municipalities, or nothing that tells.
    Others,
}

impl Sought<'_, '_> {
    /// Whether our name may be that of a part of us, of who reported, or of where people come from.
    fn may_be_smaller(&self, place: &OwnPlace, of: &Dimension) -> bool {
        let by_header = is_of_another(&of.header);
        match self.beside(place, &of.header) {
            Beside::AllDistricts => false,
            Beside::Villages => by_header || !says_municipality(&of.value),
            Beside::Others => by_header,
        }
    }

    /// What else stands below a header.
    fn beside(&self, place: &OwnPlace, header: &str) -> Beside {
        const REST: [&str; 5] = ["onbekend", "overig", "elders", "buiten", "niet "];
        let mut others = values(self.rows.iter().copied(), header);
        others.retain(|value| !value.is_empty() && place.fit(value).is_none());
        let is_here = |district: &OwnPlace| others.iter().any(|value| district.is(value));
        if self.districts.iter().any(|all| all.iter().all(is_here)) {
            return Beside::AllDistricts;
        }
        let is_name =
            |value: &String| !is_total(value) && !REST.iter().any(|rest| folded(value).starts_with(rest));
        let some = self.districts.iter().any(|all| all.iter().any(is_here));
        let in_total = others.iter().any(|value| is_total(value)) && others.iter().any(is_name);
        let is_elsewhere = |value: &String| {
            is_place(value) && !self.districts.iter().flatten().any(|district| district.is(value))
        };
        if (some || in_total) && !others.iter().any(is_elsewhere) { Beside::Villages } else { Beside::Others }
    }
}

/// Whether our name below a header need not say where it happened.
fn is_of_another(header: &str) -> bool {
    may_be_smaller_area(header) || is_of_role(header) || is_of_origin(header)
}

/// The headers and values by which a place occurs.
type Standing = Vec<(String, String)>;
/// A place that occurs.
type Occurring<'o> = (&'o OwnPlace, Standing);

/// The rows that are ours; none when no own place occurs.
///
/// # Errors
/// More than one value can be the own place.
pub(super) fn ours<'o>(sought: &Sought<'o, '_>) -> Result<Option<Ours<'o>>, NoMatch> {
    let mut found: Vec<Occurring<'o>> = Vec::new();
    let mut smaller = None;
    for place in sought.places {
        let (values, doubt) = values_of(place, sought)?;
        smaller = smaller.or(doubt);
        if !values.is_empty() {
            found.push((place, values));
        }
    }
    let wholes: Vec<&Occurring<'o>> = found.iter().filter(|(place, _)| place.part.is_none()).collect();
    if let [(_, first), _, ..] = wholes.as_slice() {
        let header = first[0].0.clone();
        let values = wholes.iter().map(|(_, values)| values[0].1.clone()).collect();
        return Err(NoMatch::WhichPlace(Choice { header, values }));
    }
    // The figure of one municipality is not that of the region.
    if let Some((_, values)) = wholes.iter().find(|(place, _)| place.member) {
        return Err(NoMatch::OneOfRegion(values[0].1.clone()));
    }
    let headers_of = |part: bool| -> BTreeSet<String> {
        let of = found.iter().filter(|(place, _)| place.part.is_some() == part);
        of.flat_map(|(_, values)| values).map(|(header, _)| header.clone()).collect()
    };
    let (parts, whole) = (headers_of(true), headers_of(false));
    let among = among_whole(&whole, sought);
    // Where districts stand in a column of their own, what is left of the municipality is no total.
    let has_total = parts.is_empty() || whole.intersection(&parts).next().is_some();
    let mut own: Vec<Row<'o>> = Vec::new();
    for one in sought.rows {
        let of_place = |part: bool| {
            found.iter().find(|(place, values)| place.part.is_some() == part && is_of(one, values))
        };
        let titled = || among.iter().find_map(|header| part_called(one.in_dimension(header), sought.parts));
        match (of_place(true), of_place(false)) {
            (Some((place, _)), _) => own.push((one, place.part.as_deref())),
            (None, Some(_)) if has_total => own.push((one, None)),
            _ => own.extend(titled().map(|part| (*one, Some(part)))),
        }
    }
    let headers: BTreeSet<String> = parts.union(&whole).cloned().collect();
    // Where the place is left open, it may be that of the row above: nothing is passed over without a word.
    // Beside our code our name tells whose a row is: a class of municipalities has no code.
    let is_named = |of: &Dimension| {
        !is_of_another(&of.header) && sought.places.iter().any(|place| place.fit(&of.value).is_some())
    };
    let beside = sought.rows.iter().flat_map(|one| &one.dimensions).filter(|of| is_named(of));
    let named: BTreeSet<&String> = headers.iter().chain(beside.map(|of| &of.header)).collect();
    let open = |one: &&&Observation| named.iter().all(|header| is_open(one.in_dimension(header)));
    if let Some(one) = sought.of_any_place.iter().find(open).filter(|_| !own.is_empty()) {
        return Err(NoMatch::NoPlace(one.line));
    }
    Ok((!own.is_empty()).then_some(Ours { rows: own, headers, smaller }))
}

fn is_of(one: &Observation, values: &[(String, String)]) -> bool {
    values.iter().any(|(header, value)| folded(one.in_dimension(header)) == folded(value))
}

/// The headers below which our municipality stands among its own districts, and no other municipality does: what is
/// called there as a part of the breakdown is that part.
fn among_whole(whole: &BTreeSet<String>, sought: &Sought<'_, '_>) -> Vec<String> {
    let own = |value: &str| sought.places.iter().any(|place| place.is(value));
    let alone = |header: &&String| {
        values(sought.rows.iter().copied(), header).iter().all(|value| own(value) || !is_municipality(value))
    };
    whole.iter().filter(alone).cloned().collect()
}

/// The part of the breakdown that is called so.
pub(super) fn part_called<'o>(value: &str, parts: &'o [(String, String)]) -> Option<&'o str> {
    let called = parts.iter().find(|(name, _)| !value.is_empty() && folded(name) == folded(value));
    called.map(|(_, id)| id.as_str())
}

/// Under which headers, and as which value, a place stands. A code goes before a name, and a name that others share
/// counts only where it was chosen. With it the name that may be that of a part of the municipality.
///
/// # Errors
/// More than one value below one header can be it.
fn values_of(place: &OwnPlace, sought: &Sought<'_, '_>) -> Result<(Standing, Option<Dimension>), NoMatch> {
    let mut fits: BTreeMap<(&str, String), (Fit, &str)> = BTreeMap::new();
    for of in sought.rows.iter().flat_map(|one| &one.dimensions) {
        let code = as_code(&of.header, &of.value);
        let known = (of.header.as_str(), folded(&of.value));
        // What stands beside a name is looked at once, not for each of its rows.
        if fits.contains_key(&known) {
            continue;
        }
        if let Some(fit) = place.fit(code.as_deref().unwrap_or(&of.value)) {
            let fit = match fit {
                Fit::Name if is_larger_area(&of.header, &of.value) => Fit::Shared,
                Fit::Name | Fit::Shared if place.part.is_none() && sought.may_be_smaller(place, of) => {
                    Fit::Smaller
                }
                fit => fit,
            };
            fits.insert(known, (fit, &of.value));
        }
    }
    let best = fits.values().map(|(fit, _)| *fit).max();
    let mut all: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for ((header, _), (fit, value)) in &fits {
        if Some(*fit) == best {
            all.entry(header).or_default().push((*value).to_owned());
        }
    }
    // Below one header, a row with our name is not lost because another has our code.
    for ((header, _), (fit, value)) in &fits {
        if let (Some(values), Fit::Name, Some(Fit::Code)) = (all.get_mut(header), fit, best) {
            values.push((*value).to_owned());
        }
    }
    let unsure = |header: &str, values: &[String]| {
        values.len() > 1 || best == Some(Fit::Shared) && !sought.chosen.contains(header)
    };
    if let Some((header, values)) = all.iter().find(|(header, values)| unsure(header, values)) {
        return Err(NoMatch::WhichPlace(Choice { header: (*header).to_owned(), values: values.clone() }));
    }
    let all: Vec<(String, String)> = all
        .into_iter()
        .flat_map(|(header, values)| values.into_iter().map(|one| (header.to_owned(), one)))
        .collect();
    let doubtful = |(header, _): &&(String, String)| !sought.chosen.contains(header);
    let smaller = all.iter().find(doubtful).filter(|_| best == Some(Fit::Smaller));
    let smaller = smaller.map(|(header, value)| Dimension { header: header.clone(), value: value.clone() });
    Ok((all, smaller))
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::Workbook;

    use super::*;
    use crate::exchange::matching::{Selection, matching};
    use crate::exchange::read::arrival::read_figures;
    use crate::exchange::read::sheets::ReadOptions;
    use crate::model::Frequency;

    /// What people and portals call the column of places, and columns in which a place may stand all the same.
    const HEADERS: [&str; 44] = [
        "Regio's",
        "Regio",
        "Regios",
        "RegioS",
        "RegioS_label",
        "Gemeente",
        "Gemeenten",
        "Gemeentenaam",
        "gemeente_naam",
        "GM_NAAM",
        "gm_code",
        "Gebied",
        "Gebiedsnaam",
        "Plaats",
        "Plaatsnaam",
        "Woonplaats",
        "Woongemeente",
        "Provincie",
        "Wijken en buurten",
        "WijkenEnBuurten",
        "Wijk",
        "Buurt",
        "Naam",
        "Omschrijving",
        "Label",
        "geo",
        "geo\\time",
        "GEO (Labels)",
        "Region",
        "Area",
        "Local authority",
        "Kreis",
        "Gemeinde",
        "Ort",
        "Land",
        "Country",
        "statnaam",
        "statcode",
        "Eenheid van de politie",
        "Basisteam",
        "Team",
        "Locatie",
        "Pleeggemeente",
        "x",
    ];
    /// Places that are not ours, some of which look like it.
    const ELSEWHERE: [&str; 22] = [
        "Enschede",
        "GM0153",
        "GM0153    ",
        "Overijssel",
        "PV23",
        "Nederland",
        "NL01",
        "Netherlands",
        "Hengelo (O.)",
        "Wijk 00 Haaksbergen (dorp)",
        "Haaksbergen (dorp)",
        "WK015800",
        "BU01580001",
        "Haaksbergen-Zuid",
        "Haksbergen",
        "Oost-Nederland (RE)",
        "Twente (CR)",
        "Regio Twente",
        "Borken, Kreis",
        "Leeds",
        "Almelo",
        "onbekend",
    ];

    fn own() -> Vec<OwnPlace> {
        let names = vec!["Haaksbergen".to_owned(), "GM0158".to_owned()];
        vec![OwnPlace { names, part: None, member: false }]
    }

    /// One table in four shapes: years across and years down, as text and as a workbook. The figures of a place are 11
    /// and 12, those of ours 545 and 524.
    fn shapes(header: &str, places: &[&str], workbooks: bool) -> Vec<(&'static str, Vec<u8>)> {
        let figures = |place: &str| if own()[0].is(place) { ["545", "524"] } else { ["11", "12"] };
        let mut wide = vec![vec![header.to_owned(), "2022".to_owned(), "2023".to_owned()]];
        let mut long = vec![["Jaar", header, "Misdrijven"].map(str::to_owned).to_vec()];
        for place in places {
            let [first, second] = figures(place);
            wide.push([place, first, second].map(str::to_owned).to_vec());
            long.push(["2022", place, first].map(str::to_owned).to_vec());
            long.push(["2023", place, second].map(str::to_owned).to_vec());
        }
        let text = |rows: &[Vec<String>]| {
            rows.iter().map(|row| row.join(";") + "\n").collect::<String>().into_bytes()
        };
        let workbook = |rows: &[Vec<String>]| {
            let mut workbook = Workbook::new();
            let sheet = workbook.add_worksheet();
            for (row, cells) in rows.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
                    match cell.parse::<f64>() {
                        Ok(number) => sheet.write_number(row, column, number).unwrap(),
                        Err(_) => sheet.write_string(row, column, cell).unwrap(),
                    };
                }
            }
            workbook.save_to_buffer().unwrap()
        };
        let both = [("wide", &wide), ("long", &long)];
        let of = |(name, rows): (&'static str, &Vec<Vec<String>>)| {
            let workbook = workbooks.then(|| (name, workbook(rows)));
            std::iter::once((name, text(rows))).chain(workbook)
        };
        both.into_iter().flat_map(of).collect()
    }

    fn chosen(bytes: &[u8], region: Option<&str>) -> Result<Vec<String>, NoMatch> {
        let Ok(figures) = read_figures(bytes, ReadOptions::default()) else { return Ok(Vec::new()) };
        let selection =
            Selection { places: own(), region: region.map(str::to_owned), ..Selection::default() };
        let chosen = matching(&figures.observations, Frequency::Yearly, &selection)?;
        Ok(chosen.figures.into_iter().map(|one| one.cell.trim_end_matches(".0").to_owned()).collect())
    }

    #[test]
    fn under_44_headers_no_figure_of_22_other_places_is_taken() {
        for (number, header) in HEADERS.into_iter().enumerate() {
            for (other, place) in ELSEWHERE.into_iter().enumerate() {
                // A workbook takes long to make: each header and each place in one of them.
                let workbooks = other == number % ELSEWHERE.len();
                for (shape, bytes) in shapes(header, &[place], workbooks) {
                    for region in [None, Some("GM0158"), Some(place)] {
                        let found = chosen(&bytes, region);
                        assert!(
                            found.clone().unwrap_or_default().is_empty(),
                            "{header} {place} {shape}: {found:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn under_headers_of_no_smaller_areas_our_own_figures_are_found_among_those_of_others() {
        let whole = |header: &&str| !is_of_another(header);
        assert_eq!(
            HEADERS.iter().filter(|header| !whole(header)).count(),
            6,
            "Wijk, Buurt, teams, Woonplaats, Woongemeente"
        );
        for (number, header) in HEADERS.into_iter().filter(whole).enumerate() {
            for own in
                ["Haaksbergen", "haaksbergen ", "GM0158    ", "Haaksbergen (gemeente)", "Haaksbergen (Ov.)"]
            {
                for (shape, bytes) in shapes(header, &["Enschede", own, "Overijssel"], number % 4 == 0) {
                    assert_eq!(
                        chosen(&bytes, None),
                        Ok(vec!["545".to_owned(), "524".to_owned()]),
                        "{header} {own} {shape}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_file_cut_off_or_with_a_changed_byte_is_read_or_refused() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases");
        let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
        let mut tried = 0;
        for path in files
            .map(walkdir::DirEntry::into_path)
            .filter(|path| path.extension().is_some_and(|it| it == "csv"))
        {
            let mut bytes = std::fs::read(path).unwrap();
            bytes.truncate(400);
            for at in (0..bytes.len()).step_by(3) {
                let mut changed = bytes.clone();
                changed[at] = b";,\t\n\"0 *"[at % 8];
                for bytes in [&bytes[..at], &changed] {
                    // Whatever comes of it: it ends, and no figure of elsewhere is ours.
                    drop(chosen(bytes, None));
                    drop(chosen(bytes, Some("Enschede")));
                    tried += 1;
                }
            }
        }
        assert!(tried > 700, "{tried}");
    }
}
