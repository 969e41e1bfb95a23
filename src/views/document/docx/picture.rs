//! A picture in a line of text, with the text that stands for it.

use super::widths::TEXT_WIDTH;
use super::xml::{Element, element};
use crate::compute::Chart;

/// Draws a chart: a PNG, its width and height in pixels, and what it shows in words. None when it cannot be drawn.
pub type Draw<'d> = dyn Fn(&Chart) -> Option<(Vec<u8>, u32, u32, String)> + 'd;

/// How many English metric units, in which drawings are measured, go into a twentieth of a point.
const UNITS: u64 = 635;

/// No picture is higher than this: 7 cm, so that three rows of them go on a page with their captions.
const MOST_HEIGHT: u64 = 7 * 360_000;
/// The room beside a picture in its half of the page, in twentieths of a point.
const BESIDE: usize = 230;

/// The run that shows a picture, as wide as half a page, or as its height allows. `number` is its place among the
/// pictures, `relation` names its file. None when it has no size.
pub(super) fn picture(
    (width, height): (u32, u32),
    number: usize,
    relation: &str,
    description: &str,
) -> Option<Element> {
    let (width, height) = (u64::from(width), u64::from(height));
    let widest = (TEXT_WIDTH / 2 - BESIDE) as u64 * UNITS;
    let (cx, cy) = match (widest * height).checked_div(width)? {
        0 => return None,
        high if high > MOST_HEIGHT => ((MOST_HEIGHT * width / height).max(1), MOST_HEIGHT),
        high => (widest, high),
    };
    let size = |name| element(name).attribute("cx", cx.to_string()).attribute("cy", cy.to_string());
    let named = |name| {
        element(name)
            .attribute("id", number.to_string())
            .attribute("name", format!("{number}.png"))
            .attribute("descr", description)
    };
    let inside = element("pic:pic")
        .attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture")
        .child(element("pic:nvPicPr").child(named("pic:cNvPr")).child(element("pic:cNvPicPr")))
        .child(
            element("pic:blipFill")
                .child(element("a:blip").attribute("r:embed", relation))
                .child(element("a:stretch").child(element("a:fillRect"))),
        )
        .child(
            element("pic:spPr")
                .child(
                    element("a:xfrm")
                        .child(element("a:off").attribute("x", "0").attribute("y", "0"))
                        .child(size("a:ext")),
                )
                .child(element("a:prstGeom").attribute("prst", "rect").child(element("a:avLst"))),
        );
    let sides = ["distT", "distB", "distL", "distR"];
    let inline = sides.into_iter().fold(element("wp:inline"), |inline, side| inline.attribute(side, "0"));
    let graphic = element("a:graphic")
        .attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
        .child(
            element("a:graphicData")
                .attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .child(inside),
        );
    let drawing = inline.child(size("wp:extent")).child(named("wp:docPr")).child(graphic);
    Some(element("w:r").child(element("w:drawing").child(drawing)))
}
