//! Reports and findings → text. A view decides nothing: it writes down what it is given.

mod actions_table;
mod chart_terminal;
mod difference_markdown;
mod difference_text;
mod difference_words;
mod due_ics;
mod due_table;
mod due_words;
mod evaluation_markdown;
mod evaluation_priority;
mod figure;
mod findings_ci;
mod findings_github;
mod findings_gitlab;
mod findings_human;
mod findings_json;
mod findings_sarif;
mod findings_summary;
mod history_table;
mod json;
mod rule_text;
mod show_arithmetic;
mod show_text;
mod status_attention;
mod status_csv;
mod status_markdown;
mod status_table;
mod style;
mod words;

pub use actions_table::actions_table;
pub use chart_terminal::chart_terminal;
pub use difference_markdown::difference_markdown;
pub use difference_text::difference_text;
pub use due_ics::due_ics;
pub use due_table::due_table;
pub use evaluation_markdown::evaluation_markdown;
pub use figure::{figure, figure_of};
pub use findings_ci::Repository;
pub use findings_github::findings_github;
pub use findings_gitlab::findings_gitlab;
pub use findings_human::{Unshown, findings_human};
pub use findings_json::findings_json;
pub use findings_sarif::findings_sarif;
pub use findings_summary::findings_summary;
pub use history_table::{history_csv, history_table};
pub use json::{
    actions_json, difference_json, due_json, evaluation_json, history_json, show_json, status_json,
};
pub use rule_text::{rule_list, rule_text};
pub use show_text::show_text;
pub use status_csv::status_csv;
pub use status_markdown::status_markdown;
pub use status_table::status_table;
pub use style::{Style, clean, csv_cell, markdown_text};
pub use words::Words;
