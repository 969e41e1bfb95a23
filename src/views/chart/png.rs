//! A chart as a picture, for a paper in Word.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::compute::Chart;
use crate::lang::Catalogue;
use crate::views::chart::canvas::Look;
use crate::views::chart::letters::{BOLD, FAMILY, REGULAR};
use crate::views::chart::svg::chart_svg;

/// How wide a picture is, in dots: enough for a page of paper at 250 dots an inch.
const WIDTH: f32 = 1600.0;
/// The same for half of it, at 300 dots an inch.
const HALF: f32 = 1000.0;

/// A picture with its size in dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Png {
    pub bytes: Vec<u8>,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// Draws a chart as PNG, 1600 dots wide (in half a page 1000), dark on white. Only the font that comes along is used, so the same chart gives
/// the same bytes on every computer. None when the renderer refuses, which it has no reason to.
pub fn chart_png(chart: &Chart, catalogue: &Catalogue, look: Look<'_>) -> Option<Png> {
    let svg = chart_svg(chart, catalogue, None, look);
    let options =
        Options { font_family: FAMILY.to_owned(), fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(&svg, &options).ok()?;
    let wide = if look == Look::Half { HALF } else { WIDTH };
    let scale = wide / tree.size().width();
    // A drawing is some hundreds of units high.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (width, height) = (wide as u32, (tree.size().height() * scale).ceil() as u32);
    let mut picture = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Some(Png { bytes: picture.encode_png().ok()?, width, height })
}

/// The font that comes along, and no other; read once for all charts of a run.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    Arc::new(fonts)
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::{Drawn, Mark};
    use crate::lang::Language;
    use crate::model::{Period, Unit};

    fn bytes(title: &str) -> Vec<u8> {
        let figure = |year, value| {
            let period = Period::Year(year);
            Mark::Figure(Drawn { period, value, provisional: false, margin: None, source: None })
        };
        let chart = Chart {
            marks: vec![figure(2023, 18_400.0), figure(2024, 21_900.0)],
            ..Chart::empty(title, Unit::Euro)
        };
        chart_png(&chart, &Catalogue::new(Language::Nl), Look::Picture).unwrap().bytes
    }

    /// How many dots of the strip with what it is about are dark, below the bold line.
    fn dark(picture: &Pixmap) -> usize {
        let title = picture.pixels().iter().skip(1600 * 68).take(1600 * 45);
        title.filter(|dot| dot.alpha() == 255 && dot.red() < 100).count()
    }

    #[test]
    fn letters_are_drawn_bold_ones_too_and_what_the_font_lacks_leaves_a_sign() {
        let picture = |title| Pixmap::decode_png(&bytes(title)).unwrap();
        let empty = picture(".");
        assert_eq!(empty.width(), 1600);
        assert_eq!(empty.pixel(0, 0).map(|dot| (dot.red(), dot.alpha())), Some((255, 255)));
        assert!(dark(&picture("Schade")) > dark(&empty) + 300);
        assert!(dark(&picture("漢字")) > dark(&empty) + 50);
        // The line above it is bold.
        let above = empty.pixels().iter().take(1600 * 65).filter(|dot| dot.red() < 100).count();
        assert!(above > 1000, "{above}");
    }

    #[test]
    fn both_faces_are_found_by_the_name_that_the_drawing_gives() {
        let fonts = &*FONTS;
        for weight in [fontdb::Weight::NORMAL, fontdb::Weight::BOLD] {
            let asked = fontdb::Query {
                families: &[fontdb::Family::Name(FAMILY)],
                weight,
                ..fontdb::Query::default()
            };
            let face = fonts.query(&asked).and_then(|id| fonts.face(id));
            assert_eq!(face.map(|face| face.weight), Some(weight));
        }
    }

    #[test]
    fn the_same_chart_gives_the_same_bytes() {
        assert_eq!(bytes("Schade"), bytes("Schade"));
    }
}
