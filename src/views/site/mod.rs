//! The public page: a plan as a folder of pages that need no server, no script and nothing from elsewhere.

mod about;
mod actions;
mod chapter;
mod colours;
mod data;
mod evaluations;
mod figures;
mod followups;
mod indicator;
mod news;
mod overview;

pub use colours::{BadColour, colour_names, house_style};

use std::ops::Deref;

use rayon::prelude::*;

use super::document::{Block, Document, Frame, Span, Text, html_page, is_own_page, of_plan};
use crate::compute::{ReportHead, SiteReport};
use crate::exchange::{is_indicator_csv, is_own_file};
use crate::lang::{Arg, Catalogue, Message, Wording};
use crate::model::Id;
use crate::views::chart::png::is_own_picture;
use crate::views::chart::svg::is_own_chart;
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
    /// The revision of the plan and its day; none outside git.
    pub revision: Option<(&'a str, chrono::NaiveDate)>,
    /// The house style.
    pub colours: &'a [(String, String)],
}

/// The folder of the data package in the site.
const DATA: &str = "data";

/// So many pages or pictures at least are made by one thread in a row: each begins with parsing its messages.
const IN_A_ROW: usize = 32;

/// The files of a site with their paths in its folder. `step` is called for each indicator: its picture is most of the work.
pub fn site_files(
    parts: SiteParts<'_>,
    catalogue: &Catalogue,
    step: &(dyn Fn() + Sync),
) -> Vec<(String, Vec<u8>)> {
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
    if parts.evaluations.len() > 1 {
        pages.push((EVALUATIONS.to_owned(), site.evaluations()));
    }
    pages.push((FIGURES.to_owned(), site.all_figures()));
    let news = parts.report.news();
    if !news.is_empty() {
        pages.push((NEWS.to_owned(), site.news(&news)));
    }
    if !parts.package.is_empty() {
        pages.push((DATA_PAGE.to_owned(), site.data()));
    }
    pages.push((METHOD.to_owned(), site.method()));
    pages.push((ACCESSIBILITY.to_owned(), site.accessibility()));
    let framed: Vec<(String, Document, Frame)> = pages
        .into_iter()
        .map(|(name, document)| {
            let frame = site.frame(&name);
            (name, document, frame)
        })
        .collect();
    let pages = framed.into_par_iter().with_min_len(IN_A_ROW);
    let pages = pages.map_init(catalogue.elsewhere(), |catalogue, (name, document, frame)| {
        (name, html_page(&document, &frame, catalogue).into_bytes())
    });
    let mut files: Vec<(String, Vec<u8>)> = pages.collect();
    if !news.is_empty() {
        files.push((FEED.to_owned(), site.feed(&news).into_bytes()));
    }
    files.extend(site.charts(step));
    for (id, csv) in parts.figures {
        files.push((indicator_file(id, "csv"), csv.clone().into_bytes()));
    }
    for (name, text) in parts.package {
        files.push((format!("{DATA}/{name}"), text.clone().into_bytes()));
    }
    files
}

const MONITOR: &str = "monitor.html";
const ACTIONS: &str = "actions.html";
const DATA_PAGE: &str = "data.html";
const EVALUATIONS: &str = "evaluations.html";
const FEED: &str = "news.xml";
const FIGURES: &str = "figures.html";
const NEWS: &str = "news.html";
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
                None => PAGES.contains(&name),
            };
            page && is_own_page(bytes)
        }
        Some((stem, "svg")) => {
            stem.strip_prefix("indicator_").is_some_and(of_indicator) && is_own_chart(bytes)
        }
        Some((stem, "png")) => {
            stem.strip_prefix("indicator_").is_some_and(of_indicator) && is_own_picture(bytes)
        }
        _ if name == FEED => is_own_feed(bytes),
        _ => false,
    }
}

/// The pages of which there is one.
const PAGES: [&str; 10] =
    ["index.html", MONITOR, ACTIONS, DATA_PAGE, EVALUATIONS, FIGURES, FOLLOWUPS, METHOD, NEWS, ACCESSIBILITY];

/// By what a feed is known as one of this program.
const FEED_MADE_BY: &str = "<generator>ivp</generator>";

fn is_own_feed(bytes: &[u8]) -> bool {
    bytes.windows(FEED_MADE_BY.len()).any(|part| part == FEED_MADE_BY.as_bytes())
}

fn priority_page(id: &str) -> String {
    format!("priority_{id}.html")
}

/// No id has an underscore, so no two pages have one name.
fn indicator_page(id: &str) -> String {
    indicator_file(id, "html")
}

fn indicator_file(id: &str, form: &str) -> String {
    format!("indicator_{}.{form}", id.replace('/', "_"))
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

    /// What stands behind a heading that opens it.
    fn fold(&self, id: &str, heading: &'static str, blocks: Vec<Block>) -> Block {
        Block::Fold { id: id.to_owned(), title: self.text(heading).into(), blocks }
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
            .with("count", plan.municipalities.len())
            .with("title", Arg::plan(plan.title.as_str()));
        let pages = self.pages();
        let standing = Message::new("site-standing").with("date", self.date(as_of));
        let foot = vec![self.in_words(&standing)];
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
            colours: self.parts.colours.to_vec(),
        }
    }
}

impl Site<'_> {
    /// The pages that every page leads to: those of one kind stand together on one of them.
    fn pages(&self) -> Vec<(Wording, String)> {
        let report = self.parts.report;
        let one = |id: &'static str, href: &str| (self.text(id).into(), href.to_owned());
        let mut pages = vec![one("site-overview", "index.html"), one("site-figures", FIGURES)];
        if !report.actions.years.is_empty() {
            pages.push(one("site-actions", ACTIONS));
        }
        if !report.followups.followups.is_empty() {
            pages.push(one("site-followups", FOLLOWUPS));
        }
        match self.parts.evaluations {
            [] => {}
            [(year, _)] => pages.push((self.evaluation_title(*year).into(), evaluation_page(*year))),
            _ => pages.push(one("site-evaluations", EVALUATIONS)),
        }
        pages.push(one("site-method", METHOD));
        pages
    }

    fn evaluation_title(&self, year: i32) -> String {
        self.in_words(&Message::new("site-evaluation").with("year", year.to_string()))
    }

    /// The way to a page that is not among those that every page leads to.
    fn path(&self, name: &str) -> Vec<(Wording, String)> {
        let report = self.parts.report;
        let overview = (self.text("site-overview").into(), "index.html".to_owned());
        if name == MONITOR || name.starts_with("priority_") {
            return vec![overview];
        }
        if name.starts_with("evaluation_") && self.parts.evaluations.len() > 1 {
            return vec![overview, (self.text("site-evaluations").into(), EVALUATIONS.to_owned())];
        }
        let of_indicator = name.strip_prefix("indicator_").and_then(|rest| rest.split_once('_'));
        let Some((chapter, _)) = of_indicator else { return Vec::new() };
        let chapter = match report.priorities.iter().find(|card| card.id.as_str() == chapter) {
            Some(card) => (Wording::of_plan(card.shown_title()), priority_page(chapter)),
            None => (self.text("word-monitor").into(), MONITOR.to_owned()),
        };
        vec![overview, chapter]
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
