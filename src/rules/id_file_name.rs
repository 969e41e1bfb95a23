//! The name of a file is the id of what it holds, or a year.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "id/file-name",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Name {
        wrong: "priorities/Jeugd & zorg.toml",
        right: "priorities/jeugd-zorg.toml",
        text: "\
title = \"Jeugd en zorg\"
ambition = \"Ieder kind groeit veilig op\"
",
    },
};
