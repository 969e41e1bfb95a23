//! Short names: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// The name of a file is the id of what it holds, or a year.
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
