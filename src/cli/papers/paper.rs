//! A paper in the format that was asked for, as several commands write one.

use std::path::Path;

use clap::ValueEnum;

use super::output::extension;
use crate::cli::session::error::Failure;
use ivp::lang::{Catalogue, Message};
use ivp::views::document::{Document, Frame, docx, html_page, markdown};
use ivp::views::{chart_description, chart_png};

/// The formats of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperFormat {
    Markdown,
    Html,
    #[value(alias = "word")]
    Docx,
    Json,
}

impl PaperFormat {
    /// The format that was asked for, else the one that the name of the file tells.
    pub(crate) fn of(asked: Option<PaperFormat>, output: Option<&Path>) -> PaperFormat {
        let by_name = || match extension(output).as_deref() {
            Some("html" | "htm") => PaperFormat::Html,
            Some("docx") => PaperFormat::Docx,
            Some("json") => PaperFormat::Json,
            _ => PaperFormat::Markdown,
        };
        asked.unwrap_or_else(by_name)
    }

    /// What the name of a file of this format ends in.
    pub(crate) fn ends(self) -> &'static [&'static str] {
        match self {
            PaperFormat::Markdown => &["md", "markdown", "txt"],
            PaperFormat::Html => &["html", "htm"],
            PaperFormat::Docx => &["docx"],
            PaperFormat::Json => &["json"],
        }
    }
}

/// A paper as it is read; as JSON it is what its report says, which is not for this.
pub(crate) fn paper_bytes(
    document: &Document,
    format: PaperFormat,
    frame: Frame,
    catalogue: &Catalogue,
) -> Result<Vec<u8>, Failure> {
    Ok(match format {
        PaperFormat::Html => html_page(document, &frame, catalogue).into_bytes(),
        PaperFormat::Docx => docx(document, catalogue, &|chart| {
            let png = chart_png(chart, catalogue)?;
            Some((png.bytes, png.width, png.height, chart_description(chart, catalogue)))
        })
        .map_err(|error| {
            Failure::surroundings(Message::new("evaluation-no-docx").with("reason", error.to_string()))
        })?,
        PaperFormat::Markdown | PaperFormat::Json => markdown(document, catalogue).into_bytes(),
    })
}
