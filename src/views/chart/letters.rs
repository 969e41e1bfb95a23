//! The letters of a chart: the font that comes along, how wide a text is in it, and where a long one is broken.

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider as _, charmap::Charmap};

/// The name of the font in a picture.
pub(in crate::views) const FAMILY: &str = "Open Sans";
/// Its upright letters.
pub(in crate::views) const REGULAR: &[u8] = include_bytes!("fonts/OpenSans-Regular.ttf");
/// Its bold letters, which are a face of their own.
pub(in crate::views) const BOLD: &[u8] = include_bytes!("fonts/OpenSans-Bold.ttf");

/// How wide a letter is where the font does not say, in its own size.
const USUAL: f64 = 0.6;

/// Measures text.
pub(in crate::views) struct Letters {
    regular: Option<Face>,
    bold: Option<Face>,
    /// How much wider the letters may turn out.
    allowance: f64,
}

struct Face {
    characters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
}

impl Face {
    fn read(font: &'static [u8]) -> Option<Face> {
        let font = FontRef::new(font).ok()?;
        let widths = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        Some(Face { characters: font.charmap(), widths })
    }
}

impl Letters {
    /// Reads the font that comes along. Where another font may take its place, texts are taken to be so many times as
    /// wide.
    pub(in crate::views) fn new(allowance: f64) -> Letters {
        Letters { regular: Face::read(REGULAR), bold: Face::read(BOLD), allowance }
    }

    /// Whether the font has a character, in both faces.
    pub(in crate::views) fn has(&self, c: char) -> bool {
        let in_face =
            |face: &Option<Face>| face.as_ref().is_some_and(|face| face.characters.map(c).is_some());
        in_face(&self.regular) && in_face(&self.bold)
    }

    /// The text with a sign in the place of what the font does not have: a renderer would leave that out in silence.
    pub(in crate::views) fn printable(&self, text: &str) -> String {
        let stand_in = |c: char| match c {
            _ if self.has(c) => c,
            _ if c.is_whitespace() => ' ',
            '\u{2010}' | '\u{2011}' => '-',
            _ => '\u{fffd}',
        };
        text.chars().map(stand_in).collect()
    }

    /// How wide a text is at a size, in the unit of that size.
    pub(in crate::views) fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let face = if bold { &self.bold } else { &self.regular };
        let letter = |c: char| {
            let face = face.as_ref()?;
            face.widths.advance_width(face.characters.map(c)?)
        };
        text.chars().map(|c| letter(c).map_or(USUAL, f64::from)).sum::<f64>() * size * self.allowance
    }

    /// Breaks a text between words, so that no line is wider than `room`. A word that is too long by itself is cut.
    pub(in crate::views) fn wrap(&self, text: &str, size: f64, bold: bool, room: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        // A no-break space holds a sign and its number together.
        for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer, size, bold) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for c in word.chars() {
                line.push(c);
                if self.width(&line, size, bold) > room && line.chars().count() > 1 {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, c.to_string()));
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, message_files};

    #[test]
    fn the_font_has_every_character_that_a_chart_can_say() {
        let letters = Letters::new(1.0);
        let signs = "€−’éëïöüèçáÉ·–—„“”‘…%0123456789×±½²\u{a0}\u{fffd}";
        let files = Language::ALL.into_iter().flat_map(message_files);
        let messages: String = files.map(|(_, text)| *text).collect();
        let shown = messages.lines().filter(|line| line.starts_with("chart-") || line.starts_with("unit-"));
        for c in signs.chars().chain(shown.flat_map(str::chars)) {
            assert!(letters.has(c), "{c:?} is not in the font");
        }
        assert!(!letters.has('漢'), "the test sees what is missing");
        assert_eq!(letters.printable("a漢b\u{202f}c\u{2011}d"), "a\u{fffd}b c-d");
    }

    #[test]
    fn text_is_as_wide_as_the_font_says() {
        let letters = Letters::new(1.0);
        // Advance widths of Open Sans, from its hmtx table: digits 1171, the percent sign 1686, of 2048 to the em.
        let expected = 100.0 * (2.0 * 1171.0 + 1686.0) / 2048.0;
        assert!((letters.width("17%", 100.0, false) - expected).abs() < 0.01);
        assert!(letters.width("Nederland", 16.0, true) > letters.width("Nederland", 16.0, false));
    }

    #[test]
    fn long_text_is_broken_between_words_and_a_long_word_is_cut() {
        let letters = Letters::new(1.0);
        let lines = letters.wrap("Inwoners die zich wel eens onveilig voelen", 16.0, false, 120.0);
        assert!(lines.len() > 2 && lines.iter().all(|line| letters.width(line, 16.0, false) <= 120.0));
        assert_eq!(lines.join(" "), "Inwoners die zich wel eens onveilig voelen");
        let cut = letters.wrap(&"x".repeat(100), 16.0, false, 120.0);
        assert_eq!(cut.concat(), "x".repeat(100));
        assert!(cut.iter().all(|line| letters.width(line, 16.0, false) <= 120.0));
        assert_eq!(letters.wrap("  ", 16.0, false, 120.0), Vec::<String>::new());
    }
}
