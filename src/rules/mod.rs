//! The rules: plan → findings. A rule is a file here: its id, its severity, an example that is wrong and one that is
//! right, and (unless the reader itself finds it while reading) its check.
//!
//! What a rule asks, why, and how to mend it stands in the message files, under `rule-<group>-<name>-…`.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Severity, in_order};
use crate::files::Sources;
use crate::lang::Message;
use crate::model::{Loaded, Plan};

mod measurement_duplicate;
mod registry;

pub use registry::RULES;

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// `group/name`.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Where its findings come from.
    pub check: Check,
    /// An example that is wrong, and the same put right.
    pub example: Example,
}

/// Where the findings of a rule come from.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// The reader reports it while it reads a file.
    WhileReading,
    /// A function over the whole plan.
    Plan(fn(&Context<'_>, &mut Vec<Diagnostic>)),
}

/// What a check may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'p> {
    /// The plan.
    pub plan: &'p Plan,
    /// Its texts.
    pub sources: &'p Sources,
    /// Today.
    pub today: NaiveDate,
}

/// One file of a small plan (see [`crate::rules::base_plan`]), wrong and right.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The path inside the plan folder.
    pub file: &'static str,
    /// A text that the rule fires on.
    pub wrong: &'static str,
    /// The same, mended: no rule fires.
    pub right: &'static str,
}

/// All findings about a plan that was read: those of the reader and those of the rules, in order.
pub fn check(loaded: &Loaded, today: NaiveDate) -> Vec<Diagnostic> {
    let mut findings = loaded.findings.clone();
    if let Some(plan) = &loaded.plan {
        let context = Context { plan, sources: &loaded.sources, today };
        for rule in RULES {
            if let Check::Plan(check) = rule.check {
                check(&context, &mut findings);
            }
        }
    }
    in_order(findings)
}

/// The rule with this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

impl Rule {
    /// The ids of the texts about a rule: what it asks, why, and how to mend it.
    pub fn text_ids(&self) -> [String; 3] {
        let name = self.id.replace('/', "-");
        ["asks", "why", "mend"].map(|part| format!("rule-{name}-{part}"))
    }

    /// A finding of this rule.
    pub(crate) fn finding(&self, place: crate::diagnostic::Place, message: Message) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::error(self.id, place, message) }
    }
}

/// A small valid plan without any finding, on which the examples of the rules are laid: (path, text).
pub fn base_plan() -> Vec<(&'static str, &'static str)> {
    vec![
        ("measurements/buurt/overlast.toml", BASE_SERIES),
        ("plan.toml", BASE_HEAD),
        ("priorities/buurt.toml", BASE_CHAPTER),
        ("sources.toml", BASE_SOURCES),
    ]
}

const BASE_HEAD: &str = "\
title = \"Veiligheidsplan\"
municipality = \"Voorbeeldstad\"
language = \"nl\"
first_year = 2024
last_year = 2027
";

const BASE_CHAPTER: &str = "\
title = \"Prettige buurten\"
ambition = \"Minder overlast\"

[[goal]]
id = \"minder-overlast\"
title = \"Minder overlast\"
kind = \"outcome\"

[[indicator]]
id = \"overlast\"
kind = \"effect\"
goal = \"minder-overlast\"
title = \"Meldingen van overlast\"
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]
baseline = \"2024\"
target = { value = 50, by = 2027 }
";

const BASE_SERIES: &str = "\
[[measurement]]
period = \"2024\"
value = 60

[[measurement]]
period = \"2025\"
value = 55
";

const BASE_SOURCES: &str = "\
[[source]]
id = \"politie\"
name = \"Politie\"
";
