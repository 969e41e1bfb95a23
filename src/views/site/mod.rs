//! The public page: a plan as a folder of pages that need no server, no script and nothing from elsewhere.

mod about;
mod actions;
mod chapter;
mod colours;
mod followups;
mod indicator;
mod overview;

pub use colours::{BadColour, colour_names, house_style};

use std::ops::Deref;

use super::document::{Block, Document, Frame, Span, Text, html_page, is_own_page, of_plan};
use crate::compute::{ChapterCard, ReportHead, SiteReport};
use crate::exchange::{is_indicator_csv, is_own_file};
use crate::lang::{Arg, Catalogue, Message, Wording};
use crate::model::Id;
use crate::views::text::writer::{Writer, item};

/// What a site is made of.
#[derive(Debug, Clone, Copy)]
pub struct SiteParts<'a> {
    /// What the plan tells.
    pub report: &'a SiteReport<'a>,
    /// The evaluations that were adopted, by year.
    pub evaluations: &'a [(i32, Document)],
    /// The figures of each indicator as CSV, by its full name.
    pub figures: &'a [(String, String)],
    /// The files of the data package.
    pub package: &'a [(String, String)],
    /// The revision of the plan; none outside git.
    pub revision: Option<&'a str>,
    /// The house style.
    pub colours: &'a [(String, String)],
}

/// The folder of the data package in the site.
const DATA: &str = "data";

/// The files of a site with their paths in its folder. `step` is called for each indicator.
pub fn site_files(
    parts: SiteParts<'_>,
    catalogue: &Catalogue,
    step: &mut dyn FnMut(),
) -> Vec<(String, String)> {
    let marking = catalogue.marking();
    let site = Site { parts, writer: Writer::new(&marking) };
    let mut pages = vec![("index.html".to_owned(), site.overview())];
    for card in &parts.report.priorities {
        pages.push((priority_page(card.id.as_str()), site.chapter(card)));
    }
    if let Some(card) = &parts.report.monitor {
        pages.push((MONITOR.to_owned(), site.chapter(card)));
    }
    for card in &parts.report.indicators {
        step();
        pages.push((indicator_page(&card.indicator.id.to_string()), site.indicator(card)));
    }
    if !parts.report.actions.years.is_empty() {
        pages.push((ACTIONS.to_owned(), site.actions()));
    }
    if !parts.report.followups.followups.is_empty() {
        pages.push((FOLLOWUPS.to_owned(), site.followups()));
    }
    for (year, document) in parts.evaluations {
        pages.push((evaluation_page(*year), document.clone()));
    }
    pages.push((METHOD.to_owned(), site.method()));
    pages.push((ACCESSIBILITY.to_owned(), site.accessibility()));
    let mut files: Vec<(String, String)> = pages
        .into_iter()
        .map(|(name, document)| {
            let html = html_page(&document, &site.frame(&name), catalogue);
            (name, html)
        })
        .collect();
    for (id, csv) in parts.figures {
        files.push((indicator_csv(id), csv.clone()));
    }
    for (name, text) in parts.package {
        files.push((format!("{DATA}/{name}"), text.clone()));
    }
    files
}

const MONITOR: &str = "monitor.html";
const ACTIONS: &str = "actions.html";
const FOLLOWUPS: &str = "followups.html";
const METHOD: &str = "method.html";
const ACCESSIBILITY: &str = "accessibility.html";

/// Whether a file is one of a site, by its name and by what is in it. The names are those of [`site_files`] and no other.
pub fn is_site_file(name: &str, bytes: &[u8]) -> bool {
    if let Some(inside) = name.strip_prefix(DATA).and_then(|rest| rest.strip_prefix('/')) {
        return is_own_file(inside, bytes);
    }
    let is_id = |text: &str| text == Id::MONITOR || Id::parse(text).is_ok();
    let of_indicator =
        |text: &str| text.split_once('_').is_some_and(|(chapter, id)| is_id(chapter) && is_id(id));
    match name.rsplit_once('.') {
        Some((stem, "csv")) => {
            stem.strip_prefix("indicator_").is_some_and(of_indicator) && is_indicator_csv(bytes)
        }
        Some((stem, "html")) => {
            let page = match stem.split_once('_') {
                Some(("priority", id)) => is_id(id),
                Some(("indicator", of)) => of_indicator(of),
                Some(("evaluation", year)) => year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()),
                Some(_) => false,
                None => ["index.html", MONITOR, ACTIONS, FOLLOWUPS, METHOD, ACCESSIBILITY].contains(&name),
            };
            page && is_own_page(bytes)
        }
        _ => false,
    }
}

fn priority_page(id: &str) -> String {
    format!("priority_{id}.html")
}

/// No id has an underscore, so no two pages have one name.
fn indicator_page(id: &str) -> String {
    format!("indicator_{}.html", id.replace('/', "_"))
}

fn indicator_csv(id: &str) -> String {
    format!("indicator_{}.csv", id.replace('/', "_"))
}

fn evaluation_page(year: i32) -> String {
    format!("evaluation_{year}.html")
}

/// A site being written.
struct Site<'a> {
    parts: SiteParts<'a>,
    writer: Writer<'a>,
}

impl<'a> Deref for Site<'a> {
    type Target = Writer<'a>;

    fn deref(&self) -> &Writer<'a> {
        &self.writer
    }
}

impl Site<'_> {
    fn page(&self, title: impl Into<Wording>, head: Vec<Text>, blocks: Vec<Block>) -> Document {
        Document {
            language: self.catalogue.language(),
            language_of_plan: self.parts.report.plan.head.language.value,
            title: title.into(),
            head,
            blocks,
        }
    }

    /// A text of the plan under a heading; nothing when there is none.
    fn section(&self, id: &'static str, heading: &'static str, text: Option<&str>) -> Vec<Block> {
        let Some(text) = text else { return Vec::new() };
        let mut blocks = vec![self.heading(2, id, self.text(heading))];
        blocks.extend(super::document::prose(text));
        blocks
    }

    /// Texts as a list under a heading; nothing when there are none.
    fn listed(&self, id: &'static str, heading: &'static str, texts: Vec<Text>) -> Vec<Block> {
        if texts.is_empty() {
            return Vec::new();
        }
        vec![self.heading(2, id, self.text(heading)), Block::List(texts.into_iter().map(item).collect())]
    }

    /// What stands around every page.
    fn frame(&self, name: &str) -> Frame {
        let ReportHead { plan, as_of } = self.parts.report.status.head;
        let owner = Message::new("site-owner")
            .with("municipality", Arg::plan(plan.municipality.as_str()))
            .with("title", Arg::plan(plan.title.as_str()));
        let mut pages: Vec<(Wording, String)> =
            vec![(self.text("site-overview").into(), "index.html".to_owned())];
        for card in &self.parts.report.priorities {
            pages.push((Wording::of_plan(card.shown_title()), priority_page(card.id.as_str())));
        }
        if self.parts.report.monitor.is_some() {
            pages.push((self.text("word-monitor").into(), MONITOR.to_owned()));
        }
        if !self.parts.report.actions.years.is_empty() {
            pages.push((self.text("site-actions").into(), ACTIONS.to_owned()));
        }
        if !self.parts.report.followups.followups.is_empty() {
            pages.push((self.text("site-followups").into(), FOLLOWUPS.to_owned()));
        }
        for (year, _) in self.parts.evaluations {
            let title = Message::new("site-evaluation").with("year", year.to_string());
            pages.push((self.in_words(&title).into(), evaluation_page(*year)));
        }
        pages.push((self.text("site-method").into(), METHOD.to_owned()));
        let standing = Message::new("site-standing").with("date", self.date(as_of));
        let mut foot = vec![self.in_words(&standing)];
        foot.extend(
            self.parts
                .revision
                .map(|revision| self.in_words(&Message::new("site-revision").with("revision", revision))),
        );
        let here = |href: &str| href == name;
        Frame {
            owner: Some(self.in_words(&owner).into()),
            pages: pages.into_iter().map(|(title, href)| (title, href.clone(), here(&href))).collect(),
            path: self.path(name),
            foot,
            foot_pages: vec![(
                self.text("site-accessibility").into(),
                ACCESSIBILITY.to_owned(),
                here(ACCESSIBILITY),
            )],
            contents: name.starts_with("evaluation_"),
            colours: self.parts.colours.to_vec(),
        }
    }
}

impl Site<'_> {
    /// The way to the page of an indicator, which goes through its chapter.
    fn path(&self, name: &str) -> Vec<(Wording, String)> {
        let report = self.parts.report;
        let has = |card: &ChapterCard<'_>| {
            card.report.indicators.iter().any(|one| indicator_page(&one.id.to_string()) == name)
        };
        let chapter = match report.priorities.iter().find(|card| has(card)) {
            Some(card) => (Wording::of_plan(card.shown_title()), priority_page(card.id.as_str())),
            None if report.monitor.as_ref().is_some_and(has) => {
                (self.text("word-monitor").into(), MONITOR.to_owned())
            }
            None => return Vec::new(),
        };
        vec![(self.text("site-overview").into(), "index.html".to_owned()), chapter]
    }
}

/// Texts of the plan, to be listed.
fn all_of_plan(texts: &[impl AsRef<str>]) -> Vec<Text> {
    texts.iter().map(|text| of_plan(text.as_ref())).collect()
}

/// A link to a page of the site.
fn link(text: impl Into<Wording>, to: impl Into<String>) -> Text {
    vec![Span::Link { text: text.into(), to: to.into() }]
}
