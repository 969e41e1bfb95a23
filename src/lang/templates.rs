//! The files of a new plan in each language, with places to fill in.

use super::Language;

/// A file of a new plan: its path inside the plan folder, and its text.
pub type PlanTemplate = (&'static str, &'static str);

macro_rules! templates {
    ($folder:literal) => {
        &[
            ("partners.toml", include_str!(concat!($folder, "/plan/partners.toml"))),
            ("sources.toml", include_str!(concat!($folder, "/plan/sources.toml"))),
            ("monitor.toml", include_str!(concat!($folder, "/plan/monitor.toml"))),
            ("priorities/@ID@.toml", include_str!(concat!($folder, "/plan/priority.toml"))),
            // Last: a folder is a plan when it has this file.
            ("plan.toml", include_str!(concat!($folder, "/plan/plan.toml"))),
        ]
    };
}

/// The files of a new plan. Between `@` stands what is to be filled in; that of which the path has an `@ID@` comes once for
/// each priority.
pub fn plan_templates(language: Language) -> &'static [PlanTemplate] {
    match language {
        Language::Nl => templates!("nl"),
        Language::En => templates!("en"),
    }
}

/// `plan.toml` of a plan that goes on from another, with places to fill in.
pub fn next_plan_template(language: Language) -> &'static str {
    match language {
        Language::Nl => include_str!("nl/plan/next.toml"),
        Language::En => include_str!("en/plan/next.toml"),
    }
}
