//! The columns that say when: what their headers call them.

/// What the header of a column of time says that is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeColumn {
    /// `Perioden`: any of them.
    Any,
    /// `Peildatum`
    Date,
    Year,
    SchoolYear,
    Half,
    Quarter,
    Month,
    Week,
    Season,
    /// Another part of the year: `Trimester`.
    Part,
    Day,
}

/// The names of the columns, in small letters and without the signs between.
const NAMES: [(TimeColumn, &[&str]); 11] = [
    (
        TimeColumn::Any,
        &["timeperiod", "time", "tijd", "tijdvak", "zeit", "zeitraum", "reportingperiod", "obstime"],
    ),
    (
        TimeColumn::Date,
        &["datum", "date", "peildatum", "meetdatum", "stichtag", "referencedate", "peilmoment"],
    ),
    (
        TimeColumn::Year,
        &[
            "jaar",
            "jaren",
            "jaartal",
            "jaartallen",
            "year",
            "years",
            "jahr",
            "jahre",
            "meetjaar",
            "peiljaar",
            "verslagjaar",
            "verslagjaren",
            "rapportagejaar",
            "rapportjaar",
            "monitorjaar",
            "statistiekjaar",
            "periodejaar",
            "boekjaar",
            "meldjaar",
            "meldingsjaar",
            "incidentjaar",
            "pleegjaar",
            "delictjaar",
            "teljaar",
            "kalenderjaar",
            "onderzoeksjaar",
            "enquêtejaar",
            "registratiejaar",
            "berichtsjahr",
            "calendaryear",
        ],
    ),
    (
        TimeColumn::SchoolYear,
        &["schooljaar", "schooljaren", "studiejaar", "schoolyear", "schuljahr", "academicyear"],
    ),
    (TimeColumn::Half, &["halfjaar", "halfjaren", "halfyear", "halbjahr", "semester"]),
    (
        TimeColumn::Quarter,
        &[
            "kwartaal",
            "kwartalen",
            "q",
            "kw",
            "kwart",
            "kwartaalnr",
            "kwartaalnummer",
            "jaarkwartaal",
            "jaarenkwartaal",
            "quarter",
            "quarters",
            "qtr",
            "quartal",
            "quartale",
        ],
    ),
    (
        TimeColumn::Month,
        &[
            "maand",
            "maanden",
            "mnd",
            "maandnaam",
            "maandnr",
            "maandnummer",
            "mndnr",
            "jaarmaand",
            "jaarenmaand",
            "maandjaar",
            "maandenjaar",
            "month",
            "months",
            "yearmonth",
            "monat",
            "monate",
        ],
    ),
    (
        TimeColumn::Week,
        &[
            "week",
            "weken",
            "wk",
            "weeknummer",
            "weeknr",
            "jaarweek",
            "weeks",
            "weeknumber",
            "woche",
            "wochen",
            "kalenderwoche",
        ],
    ),
    (TimeColumn::Season, &["seizoen", "seizoenen", "season", "seasons", "saison", "jahreszeit"]),
    (TimeColumn::Part, &["trimester", "tertaal", "tertial", "jaardeel", "deelvanhetjaar"]),
    (TimeColumn::Day, &["dag", "dagen", "dagnummer", "day", "days", "tag"]),
];

impl TimeColumn {
    /// What a header says of time; none when it is about something else.
    pub fn named(header: &str) -> Option<TimeColumn> {
        let name: String = header.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        // `Perioden_label`; not the columns beside it.
        const BESIDE: [&str; 5] = ["status", "start", "begin", "end", "eind"];
        let rest = name.strip_prefix("period");
        if rest.is_some_and(|rest| {
            !BESIDE.iter().any(|word| rest.ends_with(word)) && !rest.contains(|c: char| c.is_ascii_digit())
        }) {
            return Some(TimeColumn::Any);
        }
        if ["periode", "tijdvak"].iter().any(|end| name.ends_with(end)) {
            return Some(TimeColumn::Any);
        }
        let called =
            |name: &str| NAMES.iter().find(|(_, names)| names.contains(&name)).map(|(column, _)| *column);
        called(&name).or_else(|| called(&bare(header)))
    }
}

impl TimeColumn {
    /// Whether it is of parts of a year.
    pub(in crate::exchange::read) fn is_of_parts(self) -> bool {
        matches!(self, TimeColumn::Half | TimeColumn::Quarter | TimeColumn::Month | TimeColumn::Part)
    }
}

/// A header without what it says of what the time is of: `Datum (Jaar)`, `Jaar kennisname`, `Maand van melding`.
fn bare(header: &str) -> String {
    const OF: [&str; 12] = [
        "van",
        "kennisname",
        "incident",
        "delict",
        "pleegdatum",
        "aangifte",
        "registratie",
        "melding",
        "datum",
        "meting",
        "onderzoek",
        "rapportage",
    ];
    let lower = header.trim().to_lowercase();
    if let Some((before, inner)) = lower.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        let of_time = TimeColumn::named(before).is_some();
        return if of_time { inner.trim().to_owned() } else { String::new() };
    }
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    if words.next().is_some_and(|second| OF.contains(&second)) { first } else { String::new() }
}

/// Whether a header is of the day on which something was counted: `Peildatum`. What happened on a day stands below `Datum`.
pub(in crate::exchange) fn is_day_of_counting(header: &str) -> bool {
    TimeColumn::named(header) == Some(TimeColumn::Date)
        && !["datum", "date"].contains(&header.trim().to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_tells_what_stands_below_it() {
        for (header, expected) in [
            ("Perioden", Some(TimeColumn::Any)),
            ("Perioden_label", Some(TimeColumn::Any)),
            ("TIME_PERIOD", Some(TimeColumn::Any)),
            ("Mnd.", Some(TimeColumn::Month)),
            ("Week nr", Some(TimeColumn::Week)),
            ("Datum (Jaar)", Some(TimeColumn::Year)),
            ("Jaar kennisname", Some(TimeColumn::Year)),
            ("Maand van melding", Some(TimeColumn::Month)),
            ("Doorlooptijd (dagen)", None),
            ("Maand gemiddelde", None),
            ("Jaar op jaar", None),
            ("Periodestatus", None),
            ("period_start", None),
            ("Geboortejaar", None),
            ("Weekdag", None),
            ("Voorjaar", None),
        ] {
            assert_eq!(TimeColumn::named(header), expected, "{header}");
        }
    }
}
