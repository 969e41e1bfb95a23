//! Running text: runs, links, and the few fields that a paper has.

use std::collections::BTreeMap;

use super::xml::{Element, element, value};
use crate::lang::{Arg, Catalogue, Message, clean};
use crate::views::document::{Span, Text};

/// The bookmark of each heading, by the id of the heading.
pub(super) type Bookmarks<'d> = BTreeMap<&'d str, String>;

/// A piece of text.
pub(super) fn run(text: &str) -> Element {
    element("w:r").child(written(text))
}

/// A piece of text in a style.
fn styled(style: &'static str, text: &str) -> Element {
    element("w:r").child(element("w:rPr").child(value("w:rStyle", style))).child(written(text))
}

fn written(text: &str) -> Element {
    element("w:t").attribute("xml:space", "preserve").text(text)
}

/// The runs of a text. A link to a heading that is not there is plain text.
pub(super) fn runs(text: &Text, bookmarks: &Bookmarks) -> Vec<Element> {
    text.iter()
        .map(|span| match span {
            Span::Plain(text) => run(text),
            Span::Strong(text) => styled("Strong", text),
            Span::Link { text, to } => match bookmarks.get(to.as_str()) {
                Some(bookmark) => link(bookmark, [styled("Hyperlink", text)]),
                None => run(text),
            },
        })
        .collect()
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

/// Tells a message, with fields in the place of some of its arguments.
pub(super) fn told_with_fields(
    catalogue: &Catalogue,
    mut message: Message,
    fields: &[(&'static str, Vec<Element>)],
) -> Vec<Element> {
    // A sign that is no character of any text stands where a field comes.
    let signs = ['\u{fdd0}', '\u{fdd1}'];
    for (_, arg) in &mut message.args {
        if let Arg::Text(text) = arg {
            *text = text.replace(signs, "\u{fffd}");
        }
    }
    for ((name, _), sign) in fields.iter().zip(signs) {
        message = message.with(name, sign.to_string());
    }
    let mut runs = Vec::new();
    for piece in catalogue.tell(&message).split_inclusive(signs) {
        let text = piece.trim_end_matches(signs);
        if !text.is_empty() {
            runs.push(run(text));
        }
        let sign = piece.chars().last().and_then(|last| signs.iter().position(|sign| *sign == last));
        runs.extend(sign.and_then(|at| fields.get(at)).into_iter().flat_map(|(_, field)| field.clone()));
    }
    runs
}

/// The caption of a table or a chart, with its number. The number is a field, so that it follows when others are added.
pub(super) fn caption(
    catalogue: &Catalogue,
    (label, sentence): (&'static str, &'static str),
    number: usize,
    text: &str,
) -> Vec<Element> {
    let code = format!("SEQ {} \\* ARABIC", catalogue.text(label));
    let message = Message::new(sentence).with("caption", clean(text).into_owned());
    told_with_fields(catalogue, message, &[("number", field(&code, &number.to_string()))])
}
