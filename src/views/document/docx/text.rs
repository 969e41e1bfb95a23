//! Running text: runs, links, and the few fields that a paper has.

use std::collections::BTreeMap;

use super::xml::{Element, element, value};
use crate::lang::{Author, Catalogue, Language, MessagePart, Wording};
use crate::views::document::{Span, Text};

/// What it takes to write running text.
#[derive(Default)]
pub(super) struct Writing<'d> {
    /// The bookmark of each heading, by the id of the heading.
    pub(super) bookmarks: BTreeMap<&'d str, String>,
    /// The language of the words of the plan, where it is another than that of the paper.
    pub(super) foreign: Option<Language>,
}

/// What is put into a message.
pub(super) enum Argument<'w> {
    /// Words.
    Words(&'w Wording),
    /// The runs of a field.
    Field(Vec<Element>),
}

/// A piece of text in the language of the paper.
pub(super) fn run(text: &str) -> Element {
    element("w:r").child(written(text))
}

/// An amount stays with its sign, as it does on a screen.
fn written(text: &str) -> Element {
    element("w:t").attribute("xml:space", "preserve").text(text.replace("€ ", "€\u{a0}"))
}

impl Writing<'_> {
    /// The runs of a text. A link to a heading that is not there is plain text.
    pub(super) fn runs(&self, text: &Text) -> Vec<Element> {
        let span = |span: &Span| match span {
            Span::Plain(words) | Span::Marks { shown: words, .. } => self.words(words),
            Span::Strong(words) => self.styled(Some("Strong"), words),
            Span::Link { text, to } => match self.bookmarks.get(to.as_str()) {
                Some(bookmark) => vec![link(bookmark, self.styled(Some("Hyperlink"), text))],
                None => self.words(text),
            },
        };
        text.iter().flat_map(span).collect()
    }

    /// Words without a style of their own.
    pub(super) fn words(&self, words: &Wording) -> Vec<Element> {
        self.styled(None, words)
    }

    /// Words in a style. Those of the plan say in which language they are, where that is another.
    fn styled(&self, style: Option<&'static str>, words: &Wording) -> Vec<Element> {
        let run = |(text, language): (String, Option<Language>)| {
            let style = style.map(|style| value("w:rStyle", style));
            let language = language.map(|language| value("w:lang", language.tag()));
            match (style, language) {
                (None, None) => run(&text),
                (style, language) => element("w:r")
                    .child(element("w:rPr").children(style.into_iter().chain(language)))
                    .child(written(&text)),
            }
        };
        words.stretches(self.foreign).into_iter().map(run).collect()
    }

    /// Tells a message with these arguments.
    pub(super) fn in_words(
        &self,
        catalogue: &Catalogue,
        id: &'static str,
        arguments: &[(&'static str, Argument)],
    ) -> Vec<Element> {
        let names: Vec<&'static str> = arguments.iter().map(|(name, _)| *name).collect();
        let (mut runs, mut words) = (Vec::new(), Wording::default());
        for part in catalogue.parts(id, &names) {
            match part {
                MessagePart::Words(own) => words.push(Author::Program, &own),
                MessagePart::Argument(index) => match arguments.get(index).map(|(_, argument)| argument) {
                    Some(Argument::Words(more)) => words.append(more),
                    Some(Argument::Field(field)) => {
                        runs.extend(self.words(&std::mem::take(&mut words)));
                        runs.extend(field.clone());
                    }
                    None => {}
                },
            }
        }
        runs.extend(self.words(&words));
        runs
    }
}

/// A link to a bookmark.
pub(super) fn link(bookmark: &str, runs: impl IntoIterator<Item = Element>) -> Element {
    element("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", "1").children(runs)
}

/// The runs with which a field begins: what it computes, up to where its result stands.
pub(super) fn field_start(code: &str) -> [Element; 3] {
    let code = element("w:instrText").attribute("xml:space", "preserve").text(format!(" {code} "));
    [mark("begin"), element("w:r").child(code), mark("separate")]
}

/// The run with which a field ends.
pub(super) fn field_end() -> Element {
    mark("end")
}

fn mark(kind: &'static str) -> Element {
    element("w:r").child(element("w:fldChar").attribute("w:fldCharType", kind))
}

/// A field, with what stands there until it is computed again.
pub(super) fn field(code: &str, result: &str) -> Vec<Element> {
    let mut runs = Vec::from(field_start(code));
    runs.extend((!result.is_empty()).then(|| run(result)));
    runs.push(field_end());
    runs
}

/// The caption of a table or a chart, with its number. The number is a field, so that it follows when others are added.
pub(super) fn caption(
    writing: &Writing,
    catalogue: &Catalogue,
    (label, sentence): (&'static str, &'static str),
    (number, words): (usize, &Wording),
) -> Vec<Element> {
    let code = format!("SEQ {} \\* ARABIC", catalogue.text(label));
    let number = Argument::Field(field(&code, &number.to_string()));
    writing.in_words(catalogue, sentence, &[("number", number), ("caption", Argument::Words(words))])
}
