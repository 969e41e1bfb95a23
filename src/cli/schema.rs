//! `ivp schema`

use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::store::store_together;
use ivp::lang::{Catalogue, Message};
use ivp::model::{FILE_KINDS, FileKind, load};
use ivp::views;

#[derive(Debug, Args)]
pub(crate) struct SchemaArgs {
    #[arg(short, long, value_parser = crate::cli::path::path())]
    pub(crate) output: Option<PathBuf>,
}

/// Prints what the files of a plan can hold, or writes it in a folder for an editor.
pub(crate) fn run(args: &SchemaArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let own = language_of_plan(session);
    let catalogue = own.as_ref().unwrap_or(session.catalogue);
    let Some(folder) = &args.output else {
        session.terminal.print_data(&text(&views::all_schemas(catalogue)));
        return Ok(Outcome::Done);
    };
    let file =
        |kind: &FileKind| (format!("{}.schema.json", kind.name), text(&views::file_schema(kind, catalogue)));
    let files: Vec<(String, String)> = FILE_KINDS.iter().map(file).collect();
    store_together(folder, &files, session)?;
    let written = Message::new("schema-written").with("path", folder.display().to_string());
    session.say(&written.with("count", files.len()));
    Ok(Outcome::Done)
}

/// The texts in the language of the plan, where there is one and no other was asked for.
fn language_of_plan(session: &Session<'_>) -> Option<Catalogue> {
    let folder = session.folder().ok()?;
    let loaded = load(&folder, &session.shown(&folder));
    session.document_catalogue(loaded.plan.as_ref().or(loaded.remains.as_ref())?)
}

fn text(schema: &Value) -> String {
    format!("{schema:#}\n")
}
