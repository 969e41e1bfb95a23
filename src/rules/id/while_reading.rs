//! Short names: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// The name of a file is the id of what it holds, or a year.
///
/// ```breaks id/file-name
/// priorities/Buurt Noord.toml | | title = "N"\nambition = "N"
/// actions/26.toml | | x = 1
/// evaluations/jaar2025.toml | | x = 1
/// measurements/Buurt/x.toml | | x = 1
/// measurements/buurt/X.toml | | x = 1
/// reports/2026.toml |  | summary = "x"
/// reports/2026-h1.toml |  | summary = "x"
/// reports/Q3.toml |  | summary = "x"
/// ```
pub(super) const FILE_NAME: Rule = Rule::while_reading(
    reading::ID_FILE_NAME,
    Error,
    Example::Name {
        wrong: "priorities/Jeugd & zorg.toml",
        right: "priorities/jeugd-zorg.toml",
        text: "\
title = \"Jeugd en zorg\"
ambition = \"Ieder kind groeit veilig op\"

[[goal]]
id = \"les\"
title = \"Op elke school een les\"
kind = \"recurring\"

[[indicator]]
id = \"lessen\"
kind = \"performance\"
goal = \"les\"
title = \"Gegeven lessen\"
unit = \"count\"
direction = \"higher\"
frequency = \"irregular\"
target = { at_least = 1, per = \"year\" }
",
    },
);

/// An id has small letters, digits and hyphens: it is also a file name and something to type.
///
/// ```breaks id/form
/// priorities/buurt.toml | id = "toezicht" | id = "Toezicht"
/// priorities/buurt.toml | id = "toezicht" | id = "meer toezicht"
/// priorities/buurt.toml | id = "toezicht" | id = ""
/// priorities/buurt.toml | id = "toezicht" | id = "-toezicht"
/// partners.toml | id = "wijkraad" | id = "wijkraad_1"
/// ```
pub(super) const FORM: Rule = Rule::while_reading(
    reading::ID_FORM,
    Error,
    Example::Lines {
        file: "partners.toml",
        instead_of: "",
        wrong: "\
[[partner]]
id = \"Wijk raad\"
name = \"Wijkraad\"",
        right: "\
[[partner]]
id = \"wijk-raad\"
name = \"Wijkraad\"",
    },
);

/// Some ids mean something else already: a device of Windows, and of a priority a year or the monitor.
///
/// ```breaks id/reserved
/// priorities/buurt.toml | id = "spreekuren" | id = "con"
/// priorities/buurt.toml | id = "spreekuren" | id = "nul"
/// priorities/buurt.toml | id = "spreekuren" | id = "aux"
/// priorities/buurt.toml | id = "spreekuren" | id = "com1"
/// priorities/buurt.toml | id = "spreekuren" | id = "lpt9"
/// ```
pub(super) const RESERVED: Rule = Rule::while_reading(
    reading::ID_RESERVED,
    Error,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "id = \"overlast\"",
        wrong: "id = \"aux\"",
        right: "id = \"overlast\"",
    },
);
