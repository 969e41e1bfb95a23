//! The elements of a chart as SVG: one place where text is escaped, coordinates are written and colours are chosen.

use crate::lang::{Language, Wording, clean};
use crate::views::chart::letters::{FAMILY, Letters};
use crate::views::chart::places::Anchor;
use crate::views::text::markup::markup_text;

/// For whom a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look<'a> {
    /// Inside a page of HTML: letters and colours of the page, also where that is dark.
    ///
    /// The page may set `--ivp-chart-line` (the series), `--ivp-chart-soft` (what stands behind it),
    /// `--ivp-chart-grid`, and `--ivp-chart-ground` (the colour behind it all, which keeps lines clear of letters);
    /// without them all is drawn in the colour of the text. It has no `style` of its own, so a
    /// strict content-security policy lets it through. The letters are 16 units of a width of 560: let the style sheet
    /// say `.ivp-chart { width: 100%; max-width: 42rem; height: auto; }`, with `min-width: 22rem` in a box that
    /// scrolls where screens may be smaller than that.
    Page {
        /// What ids on the page begin with; of each chart on the page another.
        ids: &'a str,
    },
    /// A picture by itself: its own colours on white, and the font that comes along.
    Picture,
    /// The same for half the width of a page of paper: as high, and with letters as large beside the text there.
    Half,
}

/// By what a chart is known as one of this program.
pub(in crate::views) const MADE_BY: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ivp-chart\"";

/// What a picture is drawn on.
const GROUND: &str = "#ffffff";

/// A colour by what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::views) enum Ink {
    /// Letters.
    Text,
    /// The series.
    Line,
    /// What the series is held against.
    Soft,
    /// The lines of the axis.
    Grid,
}

impl Look<'_> {
    /// How wide the drawing is, and how large its letters and those of its title are.
    pub(in crate::views) fn sizes(self) -> (f64, f64, f64) {
        match self {
            Look::Page { .. } => (560.0, 16.0, 18.0),
            Look::Picture => (720.0, 16.0, 19.0),
            Look::Half => (470.0, 16.0, 17.0),
        }
    }

    /// How much wider than in the font that comes along texts may be: the widest common font of a page, Verdana and its
    /// like, is some 15% wider.
    pub(in crate::views) fn allowance(self) -> f64 {
        match self {
            Look::Page { .. } => 1.15,
            Look::Picture | Look::Half => 1.0,
        }
    }

    fn color(self, ink: Ink) -> &'static str {
        match (self, ink) {
            (Look::Page { .. }, Ink::Text) => "currentColor",
            (Look::Page { .. }, Ink::Line) => "var(--ivp-chart-line, currentColor)",
            (Look::Page { .. }, Ink::Soft) => "var(--ivp-chart-soft, currentColor)",
            (Look::Page { .. }, Ink::Grid) => "var(--ivp-chart-grid, currentColor)",
            (Look::Picture | Look::Half, Ink::Text) => "#1a1a1a",
            (Look::Picture | Look::Half, Ink::Line) => "#154273",
            (Look::Picture | Look::Half, Ink::Soft) => "#595959",
            (Look::Picture | Look::Half, Ink::Grid) => "#767676",
        }
    }
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::views) struct Pen {
    pub(in crate::views) ink: Ink,
    pub(in crate::views) width: f64,
    /// The lengths of strokes and gaps; empty for an unbroken line.
    pub(in crate::views) dashes: &'static str,
    /// What the line is, as its class: a style sheet and a test can find it.
    pub(in crate::views) class: &'static str,
}

/// A drawing in the making.
pub(in crate::views) struct Canvas<'l> {
    out: String,
    pub(in crate::views) look: Look<'l>,
    pub(in crate::views) letters: &'l Letters,
    /// The language of the words of the plan, where it is another than that of the words around them.
    foreign: Option<Language>,
}

/// A coordinate with one decimal, without a minus before zero.
pub(in crate::views) fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text in a drawing, on one line.
pub(in crate::views) fn escaped(text: &str) -> String {
    markup_text(text).replace(['\n', '\t'], " ")
}

impl<'l> Canvas<'l> {
    pub(in crate::views) fn new(
        look: Look<'l>,
        letters: &'l Letters,
        foreign: Option<Language>,
    ) -> Canvas<'l> {
        Canvas { out: String::new(), look, letters, foreign }
    }

    /// A line through points; where a point is none, the line is interrupted.
    pub(in crate::views) fn line(&mut self, points: &[Option<(f64, f64)>], pen: Pen) {
        let mut data = String::new();
        let mut begun = false;
        for point in points {
            let Some((x, y)) = point else {
                begun = false;
                continue;
            };
            data.push_str(&format!("{}{} {}", if begun { "L" } else { "M" }, number(*x), number(*y)));
            begun = true;
        }
        let dashes = if pen.dashes.is_empty() {
            String::new()
        } else {
            format!(" stroke-dasharray=\"{}\"", pen.dashes)
        };
        self.out.push_str(&format!(
            "<path class=\"{}\" d=\"{data}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{dashes}{}/>\n",
            pen.class,
            self.look.color(pen.ink),
            number(pen.width),
            if pen.ink == Ink::Grid { " stroke-opacity=\"0.35\"" } else { "" },
        ));
    }

    /// A filled shape; faint ones let what lies behind shine through.
    pub(in crate::views) fn shape(&mut self, points: &[(f64, f64)], ink: Ink, faint: bool, class: &str) {
        let corners: Vec<String> =
            points.iter().map(|(x, y)| format!("{} {}", number(*x), number(*y))).collect();
        self.out.push_str(&format!(
            "<path class=\"{class}\" d=\"M{}Z\" fill=\"{}\"{}/>\n",
            corners.join("L"),
            self.look.color(ink),
            if faint { " fill-opacity=\"0.14\"" } else { "" },
        ));
    }

    /// A dot, or a ring when it is hollow.
    pub(in crate::views) fn dot(&mut self, (x, y): (f64, f64), radius: f64, hollow: bool, class: &str) {
        let color = self.look.color(Ink::Line);
        let paint = if hollow {
            format!("fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"")
        } else {
            format!("fill=\"{color}\"")
        };
        self.out.push_str(&format!(
            "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\" {paint}/>\n",
            number(x),
            number(y),
            number(radius),
        ));
    }

    /// A line of text, `y` at its foot.
    pub(in crate::views) fn text(
        &mut self,
        text: impl Into<Wording>,
        at: (f64, f64),
        anchor: Anchor,
        size: f64,
        bold: bool,
    ) {
        let bold = if bold { " font-weight=\"bold\"" } else { "" };
        self.line_of_text(&text.into(), at, anchor, size, bold);
    }

    /// A line of text among lines, which keep clear of its letters.
    pub(in crate::views) fn label(&mut self, text: &Wording, at: (f64, f64), anchor: Anchor, size: f64) {
        let ground = match self.look {
            Look::Page { .. } => "var(--ivp-chart-ground, none)",
            Look::Picture | Look::Half => GROUND,
        };
        let clear = format!(
            " stroke=\"{ground}\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\""
        );
        self.line_of_text(text, at, anchor, size, &clear);
    }

    fn line_of_text(&mut self, text: &Wording, (x, y): (f64, f64), anchor: Anchor, size: f64, more: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let (language, words) = self.worded(&text.map(|text| self.said(text)), "tspan");
        self.out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{more} fill=\"{}\"{language}>{words}</text>\n",
            number(x),
            number(y),
            number(size),
            self.look.color(Ink::Text),
        ));
    }

    /// The language and the content of an element with words. Among words in the language of the reader those of the plan
    /// have an element of their own, of the name that may stand there.
    fn worded(&self, words: &Wording, element: &str) -> (String, String) {
        let attribute = |language: Option<Language>| {
            language.map_or(String::new(), |language| format!(" lang=\"{}\"", language.code()))
        };
        match words.stretches(self.foreign).as_slice() {
            [(text, language)] => (attribute(*language), escaped(text)),
            several => {
                let stretch = |(text, language): &(String, Option<Language>)| match language {
                    Some(_) => {
                        let language = attribute(*language);
                        format!("<{element}{language}>{}</{element}>", escaped(text))
                    }
                    None => escaped(text),
                };
                (String::new(), several.iter().map(stretch).collect())
            }
        }
    }

    /// A text as this look can show it.
    pub(in crate::views) fn said(&self, text: &str) -> String {
        match self.look {
            Look::Page { .. } => text.to_owned(),
            Look::Picture | Look::Half => self.letters.printable(&clean(text)),
        }
    }

    /// A text as this look can show it, broken into lines that are no wider than `room`.
    pub(in crate::views) fn lines(
        &self,
        text: impl Into<Wording>,
        size: f64,
        bold: bool,
        room: f64,
    ) -> Vec<Wording> {
        let text = text.into().map(|text| self.said(&clean(text)));
        text.in_lines(&self.letters.wrap(&text.text(), size, bold, room))
    }

    /// How wide the widest of some lines is.
    pub(in crate::views) fn widest(&self, lines: &[Wording], size: f64) -> f64 {
        lines.iter().map(|line| self.letters.width(&line.text(), size, false)).fold(0.0, f64::max)
    }

    /// The whole drawing, with its name and its description for who cannot see it.
    pub(in crate::views) fn finish(
        self,
        height: f64,
        language: &str,
        title: &Wording,
        description: &Wording,
    ) -> String {
        // In these two a page has elements of its own, and not those of a drawing.
        let element = match self.look {
            Look::Page { .. } => "span",
            Look::Picture | Look::Half => "tspan",
        };
        let ((in_language, title), (described_in, description)) =
            (self.worded(title, element), self.worded(description, element));
        let (width, ..) = self.look.sizes();
        // A name of an indicator holds a slash; an id on a page had better not.
        let safe = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
        let ids: String = match self.look {
            Look::Page { ids } => ids.chars().map(safe).collect(),
            Look::Picture | Look::Half => "chart".to_owned(),
        };
        let (family, ground) = match self.look {
            Look::Page { .. } => (String::new(), String::new()),
            Look::Picture | Look::Half => (
                format!(" font-family=\"{FAMILY}, sans-serif\""),
                format!(
                    "<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n",
                    number(width),
                    number(height)
                ),
            ),
        };
        format!(
            "{MADE_BY} width=\"{w}\" height=\"{h}\" \
             viewBox=\"0 0 {w} {h}\" role=\"img\" aria-labelledby=\"{ids}-title {ids}-desc\" \
             lang=\"{language}\"{family}>\n<title id=\"{ids}-title\"{in_language}>{title}</title>\n\
             <desc id=\"{ids}-desc\"{described_in}>{description}</desc>\n{ground}{}</svg>\n",
            self.out,
            w = number(width),
            h = number(height),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_have_one_decimal_and_text_is_no_markup() {
        assert_eq!([number(1.25), number(-0.04), number(3.0), number(-2.5)], ["1.2", "0", "3", "-2.5"]);
        assert_eq!(
            escaped("<b a='\"'>&\u{1b}\u{ffff}\n"),
            "&lt;b a=&#39;&quot;&#39;&gt;&amp;\u{fffd}\u{fffd} "
        );
    }
}
