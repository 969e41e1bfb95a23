//! A chart as a picture, for a paper in Word.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use png::{ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::{Color, Pixmap, PremultipliedColorU8, Transform};
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
/// What a picture says of who made it: a keyword of the format and its text.
const MADE_BY: [&str; 2] = ["Software", "ivp"];

/// Whether a file is a picture that was drawn here: it says so beside its list of colours, which takes 768 bytes at most.
pub(in crate::views) fn is_own_picture(bytes: &[u8]) -> bool {
    let said = ["tEXt", &MADE_BY.join("\0")].concat();
    let begin = bytes.get(..1000).unwrap_or(bytes);
    bytes.starts_with(b"\x89PNG") && begin.windows(said.len()).any(|part| part == said.as_bytes())
}

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
    picture.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Some(Png { bytes: encoded(&picture).ok()?, width, height })
}

/// The picture as a file. A chart has few colours and large areas of one: listed they take half the room of what is
/// written out, at the lowest level but one of compression, in a tenth of the time.
fn encoded(picture: &Pixmap) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.add_text_chunk(MADE_BY[0].to_owned(), MADE_BY[1].to_owned())?;
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(2));
    let dots = match listed(picture) {
        Some((colours, dots)) => {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(colours);
            dots
        }
        None => {
            encoder.set_color(ColorType::Rgb);
            picture.pixels().iter().flat_map(colour).collect()
        }
    };
    encoder.write_header()?.write_image_data(&dots)?;
    Ok(bytes)
}

/// The colours of a picture one after another, and of each dot the place of its own; none where they are over 256.
fn listed(picture: &Pixmap) -> Option<(Vec<u8>, Vec<u8>)> {
    let (mut places, mut colours) = (HashMap::new(), Vec::new());
    let mut dots = Vec::with_capacity(picture.pixels().len());
    for stretch in picture.pixels().chunk_by(|a, b| a == b) {
        let colour = colour(&stretch[0]);
        let place = match places.get(&colour) {
            Some(place) => *place,
            None => {
                let place = u8::try_from(places.len()).ok()?;
                places.insert(colour, place);
                colours.extend(colour);
                place
            }
        };
        dots.resize(dots.len() + stretch.len(), place);
    }
    Some((colours, dots))
}

/// The colour of a dot; none is seen through, as all stand on white.
fn colour(dot: &PremultipliedColorU8) -> [u8; 3] {
    [dot.red(), dot.green(), dot.blue()]
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

    /// The size of a picture in a file, and its dots as red, green and blue.
    fn decoded(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut dots = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut dots).unwrap();
        assert_eq!(info.color_type, ColorType::Rgb);
        (info.width, info.height, dots)
    }

    /// A picture of which each dot of the first row has another blue and red, of so many colours.
    fn of_colours(count: u32) -> Pixmap {
        let mut picture = Pixmap::new(count, 2).unwrap();
        picture.fill(Color::WHITE);
        for (at, dot) in (0..count).zip(picture.pixels_mut()) {
            let [low, high] = [at % 200, at / 200].map(|part| u8::try_from(part).unwrap());
            *dot = PremultipliedColorU8::from_rgba(low, 7, high, 255).unwrap();
        }
        picture
    }

    #[test]
    fn a_file_holds_the_dots_that_were_drawn_listed_or_not() {
        // With white these are 256 colours, and one more.
        for (count, kind) in [(255, ColorType::Indexed), (256, ColorType::Rgb)] {
            let picture = of_colours(count);
            let bytes = encoded(&picture).unwrap();
            let info = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
            assert_eq!(info.info().color_type, kind);
            let drawn: Vec<u8> = picture.pixels().iter().flat_map(colour).collect();
            assert_eq!(decoded(&bytes), (count, 2, drawn));
            assert!(is_own_picture(&bytes));
        }
    }

    #[test]
    fn a_picture_of_another_program_is_not_ours() {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(ColorType::Rgb);
        encoder.write_header().unwrap().write_image_data(&[1, 2, 3]).unwrap();
        assert!(!is_own_picture(&bytes) && !is_own_picture(b"tEXtSoftware\0ivp"));
        // An earlier version said so right behind the header, before dots without a list of colours.
        let (begin, rest) = bytes.split_at(33);
        assert!(is_own_picture(&[begin, b"\0\0\0\x0ctEXtSoftware\0ivp\0\0\0\0", rest].concat()));
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
