//! A paper in the format that was asked for, as several commands write one.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::house_style::colours;
use super::output::{extension, put, refuse_name, refuse_plan_files};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::outcome::Outcome;
use ivp::lang::{Catalogue, Message};
use ivp::model::Plan;
use ivp::views::document::{Document, Frame, docx, html_page, markdown, screen};
use ivp::views::{Look, Style, chart_description, chart_png};

/// What can be asked of every paper.
#[derive(Debug, Args)]
pub(crate) struct PaperArgs {
    #[arg(long)]
    pub(crate) format: Option<PaperFormat>,
    #[arg(short, long, value_parser = crate::cli::path::path())]
    pub(crate) output: Option<PathBuf>,
    #[arg(long)]
    pub(crate) strict: bool,
    #[arg(long)]
    pub(crate) start: bool,
}

impl PaperArgs {
    /// The format, when the paper can be put where it is asked.
    pub(crate) fn format(&self, session: &Session<'_>) -> Result<PaperFormat, Failure> {
        let on_screen = self.format.is_none() && self.output.is_none() && session.terminal.is_screen();
        let format = match on_screen {
            true => PaperFormat::Screen(session.terminal.style()),
            false => PaperFormat::of(self.format, self.output.as_deref()),
        };
        if let Some(path) = &self.output {
            refuse_plan_files(path, &[session.folder()?])?;
        }
        refuse_name(self.output.as_deref(), format.ends(), format == PaperFormat::Docx, session)?;
        Ok(format)
    }

    /// How the command ends: badly where nothing may be left open and something is, which the message says.
    pub(crate) fn end(
        &self,
        gaps: usize,
        left: Message,
        outcome: Outcome,
        session: &mut Session<'_>,
    ) -> Outcome {
        if !self.strict || gaps == 0 {
            return outcome;
        }
        session.terminal.complain(&format!("{}\n", session.catalogue.render(&left)));
        Outcome::Errors
    }
}

/// Says how many indicators and figures are marked as internal, and so are not in the paper.
pub(crate) fn tell_left_out(plan: &Plan, session: &mut Session<'_>) {
    let figures = plan.series.values().flat_map(|series| &series.measurements);
    let indicators = plan.indicators().filter(|one| one.internal).count();
    let internal = indicators + figures.filter(|one| one.internal).count();
    if internal > 0 {
        session.say(&Message::new("evaluation-internal").with("count", internal));
    }
}

/// Writes a paper where it was asked for; what is read at once with the signs that the screen has.
pub(crate) fn put_paper(
    format: PaperFormat,
    bytes: &[u8],
    path: Option<&Path>,
    session: &mut Session<'_>,
) -> Result<(), Failure> {
    match (format, std::str::from_utf8(bytes)) {
        (PaperFormat::Screen(_), Ok(text)) => session.terminal.print(text),
        _ => put(bytes, path, session)?,
    }
    Ok(())
}

/// The formats of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperFormat {
    /// What is read at once, on a screen.
    #[value(skip)]
    Screen(Style),
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
            PaperFormat::Screen(_) | PaperFormat::Markdown => &["md", "markdown", "txt"],
            PaperFormat::Html => &["html", "htm"],
            PaperFormat::Docx => &["docx"],
            PaperFormat::Json => &["json"],
        }
    }
}

/// A paper in a format: what its report says as JSON, or the paper that a person reads.
pub(crate) fn paper_bytes(
    format: PaperFormat,
    json: impl FnOnce() -> String,
    document: impl FnOnce() -> Document,
    frame: Frame,
    (plan, catalogue): (&Plan, &Catalogue),
) -> Result<Vec<u8>, Failure> {
    let frame = if format == PaperFormat::Html { Frame { colours: colours(plan)?, ..frame } } else { frame };
    Ok(match format {
        PaperFormat::Json => json().into_bytes(),
        PaperFormat::Screen(style) => screen(&document(), style, catalogue).into_bytes(),
        PaperFormat::Markdown => markdown(&document(), catalogue).into_bytes(),
        PaperFormat::Html => html_page(&document(), &frame, catalogue).into_bytes(),
        PaperFormat::Docx => docx(&document(), catalogue, &|chart| {
            let png = chart_png(chart, catalogue, Look::Half)?;
            Some((png.bytes, png.width, png.height, chart_description(chart, catalogue)))
        })
        .map_err(|error| {
            Failure::surroundings(Message::new("evaluation-no-docx").with("reason", error.to_string()))
        })?,
    })
}
