//! Which keys there are and what stands in them: what is found while files are read.

use crate::diagnostic::Severity::{Error, Warning};
use crate::diagnostic::reading;
use crate::rules::example::{COUNTED, Example};
use crate::rules::rule::Rule;

/// A text says something.
///
/// ```breaks schema/empty-text
/// plan.toml | title = "Veiligheidsplan" | title = ""
/// priorities/buurt.toml | title = "Meer toezicht" | title = " "
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = ""
/// sources.toml | name = "Politie" | name = ""
/// actions/2025.toml | title = "Meldpunt openen" | title = ""
/// ```
pub(super) const EMPTY_TEXT: Rule = Rule::while_reading(
    reading::SCHEMA_EMPTY_TEXT,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"\"",
        right: "motto = \"Samen veilig\"",
    },
);

/// Measurements, goals and indicators stand in blocks of their own, so that one can be added at the end.
///
/// ```breaks schema/inline-records
/// measurements/buurt/overlast.toml | [[measurement]]\nperiod = "2024"\nvalue = 60\n\n[[measurement]]\nperiod = "2025"\nvalue = 55\n | measurement = [{ period = "2024", value = 60 }]
/// measurements/monitor/inbraak.toml | [[measurement]]\nperiod = "2024"\nvalue = 12\nrecorded = 2025-02-01\n\n[[measurement]]\nperiod = "2025"\nvalue = 10\nrecorded = 2026-02-01\n | measurement = [{ period = "2024", value = 12 }, { period = "2025", value = 10 }]
/// measurements/buurt/spreekuren.toml | | reference = [{ region = "NL", period = "2024", value = 1 }]
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\ngoal = [{ id = "g", title = "G", kind = "milestone" }]
/// priorities/nieuw.toml | | title = "N"\nambition = "N"\npillar = [{ id = "g", title = "G" }]
/// ```
pub(super) const INLINE_RECORDS: Rule = Rule::while_reading(
    reading::SCHEMA_INLINE_RECORDS,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: COUNTED,
        wrong: "\
measurement = [{ period = \"2024\", value = 60 }]
",
        right: COUNTED,
    },
);

/// A list names each thing once.
///
/// ```breaks schema/listed-twice
/// plan.toml | motto = "Samen" | priorities = ["buurt", "buurt"]\nmotto = "Samen"
/// priorities/buurt.toml | sources = ["politie"] | sources = ["politie", "politie"]
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = "Minder overlast"\nnotes = ["Een.", "Twee.", "Een."]
/// decisions.toml | "buurt/overlast.target" | "buurt/overlast.target", "buurt/overlast.target"
/// actions/2025.toml | title = "Meldpunt openen" | title = "Meldpunt openen"\nprogrammes = ["a", "a"]
/// ```
pub(super) const LISTED_TWICE: Rule = Rule::while_reading(
    reading::SCHEMA_LISTED_TWICE,
    Warning,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "ambition = \"Minder overlast\"",
        wrong: "ambition = \"Minder overlast\"\nnotes = [\"De wijk groeit.\", \"De wijk groeit.\"]",
        right: "ambition = \"Minder overlast\"\nnotes = [\"De wijk groeit.\"]",
    },
);

/// What a block must have is there.
///
/// ```breaks schema/missing-key
/// plan.toml | title = "Veiligheidsplan" |
/// plan.toml | municipality = "Voorbeeldstad" |
/// plan.toml | language = "nl" |
/// plan.toml | first_year = 2024 |
/// plan.toml | last_year = 2027 |
/// priorities/buurt.toml | title = "Prettige buurten" |
/// priorities/buurt.toml | ambition = "Minder overlast" |
/// priorities/buurt.toml | id = "toezicht" |
/// priorities/buurt.toml | title = "Meer toezicht" |
/// priorities/buurt.toml | kind = "outcome" |
/// priorities/buurt.toml | unit = "count" |
/// priorities/buurt.toml | direction = "lower" |
/// priorities/buurt.toml | frequency = "yearly" |
/// measurements/buurt/overlast.toml | period = "2024" |
/// measurements/buurt/overlast.toml | value = 60 |
/// measurements/buurt/onveilig.toml | denominator = 1190 |
/// actions/2025.toml | state = "done" |
/// decisions.toml | body = "council" |
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"
/// ```
pub(super) const MISSING_KEY: Rule = Rule::while_reading(
    reading::SCHEMA_MISSING_KEY,
    Error,
    Example::Lines {
        file: "partners.toml",
        instead_of: "",
        wrong: "\
[[partner]]
id = \"wijkraad\"",
        right: "\
[[partner]]
id = \"wijkraad\"
name = \"Wijkraad\"",
    },
);

/// A number is written plainly: no `inf`, no underscores, nothing that a computer would round.
///
/// ```breaks schema/odd-number
/// measurements/buurt/overlast.toml | value = 60 | value = inf
/// measurements/buurt/overlast.toml | value = 60 | value = nan
/// measurements/buurt/overlast.toml | value = 60 | value = -inf
/// priorities/buurt.toml | value = 50 | value = inf
/// actions/2025.toml | budget = 1000 | budget = nan
/// measurements/buurt/overlast.toml | value = 60 | value = 6_0
/// measurements/buurt/overlast.toml | value = 60 | value = -0
/// actions/2025.toml | spent = 900 | spent = -0.0
/// ```
pub(super) const ODD_NUMBER: Rule = Rule::while_reading(
    reading::SCHEMA_ODD_NUMBER,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = inf",
        right: "\
[[measurement]]
period = \"2023\"
missing = \"Niet geteld\"",
    },
);

/// A place has one number of inhabitants in a period, and somebody lives there.
///
/// ```breaks schema/population
/// plan.toml | | [[population]]\nperiod = "2025"\nvalue = 0
/// plan.toml | | [[population]]\nperiod = "2025"\nvalue = 24350\n[[population]]\nperiod = "2025"\nvalue = 24350
/// plan.toml | | [[population]]\nperiod = "2025"\nvalue = 24350\nregion = "Nederland"\n[[population]]\nperiod = "2025"\nvalue = 24351\nregion = "nederland"
/// plan.toml | | [[population]]\nperiod = "2025"\nvalue = 24350\n[[population]]\nperiod = "2026"\nvalue = 0
/// plan.toml | | [[population]]\nperiod = "2025"\nregion = "Nederland"\nvalue = 0
/// plan.toml | | [[population]]\nperiod = "2025"\nvalue = 24350\n[[population]]\nperiod = "2025"\nvalue = 24350\nregion = "Voorbeeldstad"
/// ```
pub(super) const POPULATION: Rule = Rule::while_reading(
    reading::SCHEMA_POPULATION,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
[[population]]
period = \"2025\"
value = 24350

[[population]]
period = \"2025\"
value = 24410",
        right: "\
[[population]]
period = \"2025\"
value = 24350

[[population]]
period = \"2026\"
value = 24410",
    },
);

/// The thresholds of the assessment lie between 0 and 1, and "at risk" not above "on track".
///
/// ```breaks schema/thresholds
/// plan.toml | on_track = 0.95 | on_track = 0.5
/// plan.toml | on_track = 0.95 | on_track = 1.5
/// plan.toml | on_track = 0.95 | on_track = 0
/// plan.toml | on_track = 0.95 | at_risk = 0
/// plan.toml | on_track = 0.95 | small_count = -1
/// ```
pub(super) const THRESHOLDS: Rule = Rule::while_reading(
    reading::SCHEMA_THRESHOLDS,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
[assessment]
on_track = 0.60
at_risk = 0.95",
        right: "\
[assessment]
on_track = 0.95
at_risk = 0.60",
    },
);

/// A field is one that is known; a mistyped one would be ignored in silence.
///
/// ```breaks schema/unknown-key
/// plan.toml | motto = "Samen" | moto = "Samen"
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = "Minder overlast"\nambities = "x"
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024"\nbasline = "2024"
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nbron = "politie"
/// actions/2025.toml | budget = 1000 | budget = 1000\nkosten = 5
/// evaluations/2025.toml | summary = "Minder meldingen." | samenvatting = "x"
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling"\ntext = "x"
/// ```
pub(super) const UNKNOWN_KEY: Rule = Rule::while_reading(
    reading::SCHEMA_UNKNOWN_KEY,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "moto = \"Samen veilig\"",
        right: "motto = \"Samen veilig\"",
    },
);

/// A word is one of those that can stand there.
///
/// ```breaks schema/unknown-value
/// priorities/buurt.toml | unit = "count" | unit = "aantal"
/// priorities/buurt.toml | direction = "lower" | direction = "down"
/// priorities/buurt.toml | frequency = "yearly" | frequency = "jaarlijks"
/// priorities/buurt.toml | kind = "outcome" | kind = "resultaat"
/// plan.toml | language = "nl" | language = "fr"
/// actions/2025.toml | state = "done" | state = "klaar"
/// decisions.toml | body = "council" | body = "raad"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "promise"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "closed"
/// ```
pub(super) const UNKNOWN_VALUE: Rule = Rule::while_reading(
    reading::SCHEMA_UNKNOWN_VALUE,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "status = \"draft\"",
        wrong: "status = \"concept\"",
        right: "status = \"draft\"",
    },
);

/// A value is of the kind that belongs there: a number, a text, a date, a list.
///
/// ```breaks schema/wrong-type
/// plan.toml | first_year = 2024 | first_year = "2024"
/// plan.toml | title = "Veiligheidsplan" | title = 5
/// measurements/buurt/overlast.toml | value = 60 | value = "60"
/// measurements/buurt/overlast.toml | period = "2024" | period = 2024
/// priorities/buurt.toml | sources = ["politie"] | sources = "politie"
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = 50
/// decisions.toml | date = 2024-01-30 | date = "30 januari"
/// decisions.toml | date = 2024-01-30 | date = 0024-01-30
/// ```
pub(super) const WRONG_TYPE: Rule = Rule::while_reading(
    reading::SCHEMA_WRONG_TYPE,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = \"64\"",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
);

/// A plan ends after it begins.
///
/// ```breaks schema/years-reversed
/// plan.toml | first_year = 2024 | first_year = 2028
/// plan.toml | last_year = 2027 | last_year = 2023
/// plan.toml | last_year = 2027 | last_year = 2000
/// plan.toml | first_year = 2024 | first_year = 2100
/// plan.toml | first_year = 2024\nlast_year = 2027 | first_year = 2027\nlast_year = 2024
/// ```
pub(super) const YEARS_REVERSED: Rule = Rule::while_reading(
    reading::SCHEMA_YEARS_REVERSED,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "\
first_year = 2024
last_year = 2027",
        wrong: "\
first_year = 2027
last_year = 2024",
        right: "\
first_year = 2024
last_year = 2027",
    },
);
