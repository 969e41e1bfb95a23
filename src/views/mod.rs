//! Reports and findings → text. A view decides nothing: it writes down what it is given.

mod chart;
mod difference;
pub mod document;
mod due;
mod evaluation;
mod feasible;
mod findings;
mod followups;
mod interim;
mod json;
mod lists;
mod show;
mod site;
mod status;
mod text;
mod topic;
mod workbook;

pub use chart::canvas::Look;
pub use chart::description::{chart_description, chart_in_words};
pub use chart::png::{Png, chart_png};
pub use chart::svg::chart_svg;
pub use chart::terminal::chart_terminal;
pub use difference::markdown::difference_markdown;
pub use difference::text::{difference_text, things_text};
pub use due::ics::due_ics;
pub use due::table::due_table;
pub use due::words::wanted as due_wanted;
pub use evaluation::evaluation_document;
pub use feasible::markdown::feasible_markdown;
pub use feasible::table::feasible_table;
pub use findings::ci::Repository;
pub use findings::github::findings_github;
pub use findings::gitlab::findings_gitlab;
pub use findings::human::{Unshown, findings_human};
pub use findings::json::findings_json;
pub use findings::rule_text::{rule_list, rule_text};
pub use findings::sarif::findings_sarif;
pub use findings::summary::findings_summary;
pub use findings::text_diff::{lines_changed, text_diff};
pub use followups::markdown::followups_markdown;
pub use followups::table::followups_table;
pub use interim::{report_document, report_title};
pub use json::{
    actions_json, all_schemas, difference_json, due_json, evaluation_json, feasible_json, file_schema,
    followups_json, history_json, log_json, report_json, show_json, status_json,
};
pub use lists::actions::actions_table;
pub use lists::history::{history_csv, history_table};
pub use lists::log::log_text;
pub use show::text::show_text;
pub use site::{BadColour, SiteParts, colour_names, house_style, is_site_file, site_files};
pub use status::by_part::status_by_part;
pub use status::csv::status_csv;
pub use status::glance::status_glance;
pub use status::markdown::status_markdown;
pub use status::overview::{NextStep, overview};
pub use status::table::status_table;
pub use text::figure::{figure, figure_beside, figure_of};
pub use text::outcome::{newer_elsewhere, outcome_in_words};
pub use text::remark::{Head, remarked};
pub use text::saying::certainty;
pub use text::signs::in_ascii;
pub use text::style::{Paint, Style, clean, markdown_text};
pub use text::words::Words;
pub use topic::{topic_list, topic_text};
pub use workbook::{ToFillIn, WhenFilled, template_workbook, workbook};
