//! Actions: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// An action names its goals under one key.
pub(super) const GOAL_TWICE: Rule = Rule::while_reading(
    reading::ACTION_GOAL_TWICE,
    Error,
    Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "\
[[action]]
id = \"meldpunt\"
title = \"Meldpunt openen\"
state = \"planned\"
goal = \"buurt/minder-overlast\"
goals = [\"buurt/minder-overlast\"]",
        right: "\
[[action]]
id = \"meldpunt\"
title = \"Meldpunt openen\"
state = \"planned\"
goals = [\"buurt/minder-overlast\"]",
    },
);
