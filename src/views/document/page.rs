//! A whole page of HTML: one file, no script, nothing from elsewhere.

use std::fmt::Write as _;

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

use super::Document;
use super::html::{html_blocks, html_inline, html_wording};
use crate::lang::{Catalogue, Language, Wording};
use crate::views::text::markup::markup_text;

/// The style sheet of every page.
const STYLE: &str = include_str!("page.css");

/// What stands around the contents of a page.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// Whose page it is; a paper by itself has none.
    pub owner: Option<Wording>,
    /// The pages of the site: what they are called, where they are, and whether this is the one.
    pub pages: Vec<(Wording, String, bool)>,
    /// The way from the first page to this one, which stands in no list of pages: what the pages are called and where
    /// they are.
    pub path: Vec<(Wording, String)>,
    /// Lines at the foot.
    pub foot: Vec<String>,
    /// Pages to which the foot leads: what they are called, where they are, and whether this is the one.
    pub foot_pages: Vec<(Wording, String, bool)>,
    /// Colours of the house style: names of the style sheet's variables and colours, in order. Checked by whoever
    /// makes them.
    pub colours: Vec<(String, String)>,
}

/// By what a page is known as one of this program.
const MADE_BY: &str = "<meta name=\"generator\" content=\"ivp\">";

/// Whether a file is a page that was made here.
pub fn is_own_page(bytes: &[u8]) -> bool {
    // It stands among the first things of the page, before any text of a plan.
    let head = bytes.get(..512).unwrap_or(bytes);
    head.starts_with(b"<!DOCTYPE html>") && head.windows(MADE_BY.len()).any(|part| part == MADE_BY.as_bytes())
}

/// Writes a paper as a page.
pub fn html_page(document: &Document, frame: &Frame, catalogue: &Catalogue) -> String {
    let style = style(frame);
    let hash = BASE64.encode(&Sha256::digest(style.as_bytes()));
    let language = document.language.code();
    let (title, foreign) = (document.title.text(), document.foreign());
    let title = match frame.owner.as_ref().map(Wording::text) {
        // The name of the plan is part of that of the site.
        Some(owner) if owner.ends_with(&title) => owner,
        Some(owner) => format!("{title} – {owner}"),
        None => title,
    };
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         {MADE_BY}\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; \
         base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{style}</style>\n</head>\n<body>\n",
        markup_text(&title)
    );
    let _ =
        writeln!(out, "<a class=\"skip\" href=\"#main\">{}</a>", markup_text(&catalogue.text("page-skip")));
    out.push_str(&banner(frame, catalogue, foreign));
    out.push_str(&path(document, frame, catalogue, foreign));
    let _ = writeln!(
        out,
        "<main id=\"main\" tabindex=\"-1\">\n<h1>{}</h1>",
        html_wording(&document.title, foreign)
    );
    if !document.head.is_empty() {
        out.push_str("<div class=\"head\">\n");
        for line in &document.head {
            let _ = writeln!(out, "<p>{}</p>", html_inline(line, foreign));
        }
        out.push_str("</div>\n");
    }
    out.push_str(&html_blocks(document, catalogue));
    out.push_str("</main>\n");
    out.push_str(&foot(frame, catalogue, foreign));
    out.push_str("</body>\n</html>\n");
    out
}

fn banner(frame: &Frame, catalogue: &Catalogue, foreign: Option<Language>) -> String {
    let Some(owner) = &frame.owner else { return String::new() };
    let mut out = format!("<header class=\"banner\">\n<p>{}</p>\n", html_wording(owner, foreign));
    if !frame.pages.is_empty() {
        let _ = write!(
            out,
            "<nav class=\"site\" aria-label=\"{}\">\n<ul>\n",
            markup_text(&catalogue.text("page-pages"))
        );
        frame.pages.iter().for_each(|page| out.push_str(&listed(page, foreign)));
        let more = markup_text(&catalogue.text("page-more"));
        let _ = writeln!(out, "<li class=\"more\"><a href=\"#all-pages\">{more}</a></li>");
        out.push_str("</ul>\n</nav>\n");
    }
    out.push_str("</header>\n");
    out
}

fn listed((title, href, here): &(Wording, String, bool), foreign: Option<Language>) -> String {
    let here = if *here { " aria-current=\"page\"" } else { "" };
    format!("<li><a href=\"{}\"{here}>{}</a></li>\n", markup_text(href), html_wording(title, foreign))
}

/// The way to this page, as pages of the Dutch government show it ("kruimelpad"); where one is stands last.
fn path(document: &Document, frame: &Frame, catalogue: &Catalogue, foreign: Option<Language>) -> String {
    if frame.path.is_empty() {
        return String::new();
    }
    let mut out =
        format!("<nav class=\"path\" aria-label=\"{}\">\n<ol>\n", markup_text(&catalogue.text("page-path")));
    for (title, href) in &frame.path {
        out.push_str(&listed(&(title.clone(), href.clone(), false), foreign));
    }
    let _ = writeln!(
        out,
        "<li aria-current=\"page\">{}</li>\n</ol>\n</nav>",
        html_wording(&document.title, foreign)
    );
    out
}

fn foot(frame: &Frame, catalogue: &Catalogue, foreign: Option<Language>) -> String {
    if frame.foot.is_empty() && frame.foot_pages.is_empty() && frame.pages.is_empty() {
        return String::new();
    }
    let mut out = String::from("<footer class=\"foot\">\n");
    if !frame.pages.is_empty() {
        let all = markup_text(&catalogue.text("page-all-pages"));
        let _ = write!(out, "<nav class=\"all\" id=\"all-pages\" aria-label=\"{all}\">\n<ul>\n");
        frame.pages.iter().for_each(|page| out.push_str(&listed(page, foreign)));
        out.push_str("</ul>\n</nav>\n");
    }
    if !frame.foot_pages.is_empty() {
        out.push_str("<ul>\n");
        frame.foot_pages.iter().for_each(|page| out.push_str(&listed(page, foreign)));
        out.push_str("</ul>\n");
    }
    for line in &frame.foot {
        let _ = writeln!(out, "<p>{}</p>", markup_text(line));
    }
    out.push_str("</footer>\n");
    out
}

/// The style sheet with the colours of the house style, and the page numbers in words.
fn style(frame: &Frame) -> String {
    let mut style = String::from("\n");
    style.push_str(STYLE);
    if !frame.colours.is_empty() {
        style.push_str("@media screen {\n");
        for (name, colour) in &frame.colours {
            // The dark colours have a name of their own.
            let _ = match name.strip_suffix("-dark") {
                Some(name) => writeln!(
                    style,
                    "@media (prefers-color-scheme: dark) {{ :root {{ --{name}: {colour}; }} }}"
                ),
                None => writeln!(
                    style,
                    "@media (prefers-color-scheme: light) {{ :root {{ --{name}: {colour}; }} }}"
                ),
            };
        }
        style.push_str("}\n");
    }
    style.push_str(
        "@page { @bottom-right { content: counter(page) \" / \" counter(pages); font-size: 9pt; } }\n",
    );
    style
}
