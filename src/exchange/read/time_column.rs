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
        NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column)
    }
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
