//! The officer's work, from outside: a plan folder, a command, what it printed.

// A test may stop at what should not happen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

mod action;
mod add;
mod advice;
mod agree;
mod broken_off;
mod change;
mod check;
mod ci;
mod completions;
#[cfg(unix)]
mod conversation;
mod cycle;
mod desk;
mod difference;
mod due;
mod due_alike;
mod elsewhere;
mod evaluate;
mod example;
mod export;
mod feasible;
mod fix;
mod fmt;
mod followup;
mod gaps;
#[cfg(unix)]
mod gate;
mod growth;
mod help;
mod history;
#[cfg(unix)]
mod hostile;
mod import;
mod import_beside;
mod import_places;
mod import_rows;
mod import_shapes;
mod init;
mod init_from;
mod inside;
mod judged;
mod keys;
mod landing;
mod language;
mod layers;
mod log;
mod map;
mod meaning;
mod merge;
mod mutated;
mod office;
mod outside;
mod package;
mod paper;
mod payloads;
mod periods;
mod plain;
mod plan;
mod promises;
mod public;
mod readme;
mod record;
mod record_reads;
mod region;
mod report;
mod review;
mod rounding;
mod schema;
mod screens;
mod sentences;
mod show;
mod silence;
mod site;
mod slips;
mod status;
mod steadfast;
mod targets;
mod template;
mod template_cells;
mod typed;
mod undo;
mod unread;
mod unusual;
mod usage;
mod verdicts;

mod workbook;
mod workbooks;
mod years;
