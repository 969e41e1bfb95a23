//! Actions: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// An action names its goals under one key.
///
/// ```breaks action/goal-twice
/// actions/2025.toml | goal = "buurt/minder-overlast" | goal = "buurt/minder-overlast"\ngoals = ["buurt/spreekuur"]
/// actions/2025.toml | goal = "buurt/minder-overlast" | goal = "buurt/minder-overlast"\ngoals = ["buurt/minder-overlast"]
/// actions/2025.toml | goal = "buurt/minder-overlast" | goals = []\ngoal = "buurt/minder-overlast"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\ngoals = ["buurt/spreekuur", "buurt/minder-overlast"]\ngoal = "buurt/spreekuur"
/// actions/2027.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\ngoal = "buurt/spreekuur"\ngoals = ["buurt/minder-overlast"]
/// ```
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
