//! A chart as a picture, for a paper in Word.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::chart_canvas::Look;
use super::chart_letters::{BOLD, FAMILY, REGULAR};
use super::chart_svg::chart_svg;
use crate::compute::Chart;
use crate::lang::Catalogue;

/// How wide a picture is, in dots: enough for a page of paper at 250 dots an inch.
const WIDTH: f32 = 1600.0;

/// A picture with its size in dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Png {
    /// The file.
    pub bytes: Vec<u8>,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// Draws a chart as PNG, 1600 dots wide, dark on white. Only the font that comes along is used, so the same chart gives
/// the same bytes on every computer. None when the renderer refuses, which it has no reason to.
pub fn chart_png(chart: &Chart, catalogue: &Catalogue) -> Option<Png> {
    let svg = chart_svg(chart, catalogue, Look::Picture);
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    let options = Options { font_family: FAMILY.to_owned(), fontdb: Arc::new(fonts), ..Options::default() };
    let tree = Tree::from_str(&svg, &options).ok()?;
    let scale = WIDTH / tree.size().width();
    // A drawing is some hundreds of units high.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (width, height) = (WIDTH as u32, (tree.size().height() * scale).ceil() as u32);
    let mut picture = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Some(Png { bytes: picture.encode_png().ok()?, width, height })
}
