//! `ivp`: a municipality's integral safety plan as plain text in git.
//!
//! Data flows one way through the folders, each of which imports only from those above it here:
//!
//! - [`lang`]: messages in two languages, numbers, dates;
//! - [`diagnostic`]: findings as data;
//! - [`files`]: disk and text;
//! - [`model`]: the plan as typed values with their places;
//! - [`facts`]: what follows from the plan and both of the next two need;
//! - [`rules`]: plan → findings;
//! - [`compute`]: plan → report values;
//! - [`edit`]: a requested change → an edit of the text;
//! - [`exchange`]: outside formats;
//! - [`views`]: reports or findings → bytes.
//!
//! The program (`main.rs` and `cli/`) is a thin shell around these. Inside a folder files import downwards too: none import
//! each other in a circle.
//!
//! # How to add
//!
//! Each is a true example: a test reads these lists and looks for what is quoted in the file before it. What it takes
//! beyond them the compiler or a test asks for by name.
//!
//! ## A rule: `measurement/jump`
//!
//! - `src/rules/measurement/jump.rs`: `RuleId::new("measurement/jump")`, `fn check(`, `Example::Lines`,
//!   `breaks measurement/jump`. The check, with an example that it fires on and the same put right, and at least five ways
//!   to break a plan that it must catch.
//! - `src/rules/measurement/mod.rs`: `mod jump;`, `jump::RULE`. The list of its group. A rule that is found while files are
//!   read stands in the group's `while_reading.rs`, its id in `src/diagnostic/rule_id.rs`.
//! - `src/lang/nl/rules/measurement.ftl`: `rule-measurement-jump-asks`, `rule-measurement-jump-why`,
//!   `rule-measurement-jump-fix`, `measurement-jump-help`. What it asks and why, and what a finding says.
//! - `src/lang/en/rules/measurement.ftl`: `rule-measurement-jump-asks`. The same in English.
//!
//! ## A command: `ivp due`
//!
//! - `src/cli/due.rs`: `struct DueArgs`, `fn run(`. Its arguments; reads the plan, asks for the report, prints it.
//! - `src/cli/mod.rs`: `mod due;`, `Due(DueArgs)`, `Command::Due(args)`. The list of the commands.
//! - `src/compute/report/due.rs`: `pub struct DueReport`, `pub fn due<`. What it says, as plain values.
//! - `src/views/due/table.rs`: `pub fn due_table(`. How that looks.
//! - `src/views/json/due.rs`: `pub fn due_json(`. The same for a program.
//! - `src/lang/nl/due.ftl`: `help-due`. Its help and its other words; the same in `src/lang/en/`.
//! - `README.md`: `ivp due`. Its line in the table of commands, with every option.
//! - `tests/cli/due.rs`: `fn `. A plan, a command, what it printed.
//!
//! ## A key of a file: `seasonal` of an indicator
//!
//! - `src/model/indicator/mod.rs`: `pub seasonal`, `record.optional("seasonal")`. Read once, into a type.
//! - `src/model/difference/fields/chapter.rs`: `key-seasonal`. How an edit of it is told.
//! - `src/rules/change/weight.rs`: `"seasonal"`. Whether changing it asks for a decision.
//! - `src/lang/nl/difference.ftl`: `key-seasonal`. Its name for people; the same in `src/lang/en/`.
//! - `src/facts/reading.rs`: `indicator.seasonal`. What follows from it.
//! - `src/rules/change/definition.rs`: `nseasonal = false`. An edit of it is caught.
//!
//! ## A unit: `days`
//!
//! - `src/model/unit/unit_nature.rs`: `Days = "days"`, `phrase-unit-days`. Its row: what a figure of it can be, how it is
//!   judged, drawn and written.
//! - `src/model/unit/mod.rs`: `Unit::Days`. What its figures are made of.
//! - `src/views/text/figure.rs`: `unit-days-figure`. How a figure of it is written.
//! - `src/lang/nl/words.ftl`: `unit-days-figure`. The same in `src/lang/en/`; its name in `difference.ftl`.
//!
//! ## An output: the status as CSV
//!
//! - `src/views/status/csv.rs`: `pub fn status_csv(`. A report in, a text out.
//! - `src/views/mod.rs`: `status_csv`.
//! - `src/cli/status.rs`: `enum StatusFormat`, `Csv`, `StatusFormat::Csv`.
//! - `tests/cli/status.rs`: `csv`.
//!
//! ## A language: English
//!
//! - `src/lang/mod.rs`: `En`. The compiler then names each place that must decide.
//! - `src/build.rs`: `["nl", "en"]`. A test compares the files and messages of all languages.
//! - `src/lang/en/words.ftl`: `word-`. As all files beside it.
//! - `src/lang/date.rs`: `Language::En`. Names of months, the form of a date.
//! - `src/lang/number.rs`: `Language::En`. The marks in a number.

#![cfg_attr(test, allow(clippy::disallowed_methods))]

pub mod compute;
pub mod diagnostic;
pub mod edit;
pub mod exchange;
pub mod facts;
pub mod files;
pub mod lang;
pub mod model;
pub mod rules;
pub mod views;
