//! The colours of the house style, checked: a colour that cannot be read on the page is refused.

/// The variables of the style sheet that a plan may set, each with the ground it must stand out from: in light pages
/// white, in dark pages the dark ground of the style sheet.
const NAMES: [(&str, [u8; 3]); 2] = [("accent", [0xff, 0xff, 0xff]), ("accent-dark", [0x16, 0x19, 0x1d])];

/// The contrast that text needs (WCAG 2.2, success criterion 1.4.3).
const CONTRAST: f64 = 4.5;

/// Why a colour is not used.
#[derive(Debug, Clone, PartialEq)]
pub enum BadColour {
    /// There is no such colour on the page; these are there.
    Unknown(String),
    /// It is not written as `#1a2b3c`.
    Unreadable(String, String),
    /// It stands out too little, with its contrast.
    Faint(String, f64),
}

/// The names of the colours that a plan may set.
pub fn colour_names() -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().map(|(name, _)| name)
}

/// The colours as variables of the style sheet.
///
/// # Errors
/// One is unknown, is not written as a colour, or cannot be read on the page.
pub fn house_style<'a>(
    colours: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Vec<(String, String)>, BadColour> {
    let checked = colours.into_iter().map(|(name, written)| {
        let known = NAMES.into_iter().find(|(known, _)| *known == name);
        let Some((_, ground)) = known else { return Err(BadColour::Unknown(name.to_owned())) };
        let Some(colour) = parsed(written) else {
            return Err(BadColour::Unreadable(name.to_owned(), written.to_owned()));
        };
        let contrast = contrast(colour, ground);
        if contrast < CONTRAST {
            return Err(BadColour::Faint(name.to_owned(), contrast));
        }
        let [red, green, blue] = colour;
        Ok((name.to_owned(), format!("#{red:02x}{green:02x}{blue:02x}")))
    });
    checked.collect()
}

fn parsed(written: &str) -> Option<[u8; 3]> {
    let digits = written.trim().strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_must_be_readable_and_nothing_else_gets_in() {
        let style = |name, written| house_style([(name, written)]);
        assert_eq!(style("accent", "#154273"), Ok(vec![("accent".to_owned(), "#154273".to_owned())]));
        assert_eq!(style("logo", "#154273"), Err(BadColour::Unknown("logo".to_owned())));
        for written in ["red", "#fff", "#15427g", "#154273;}", "url(x)", "#é1234"] {
            assert!(matches!(style("accent", written), Err(BadColour::Unreadable(..))), "{written}");
        }
        // Grey #777777 on white: 4.48, by the table of WebAIM.
        assert!(
            matches!(style("accent", "#777777"), Err(BadColour::Faint(_, contrast)) if (contrast - 4.48).abs() < 0.01)
        );
        assert!(style("accent", "#767676").is_ok(), "4.54");
        assert!(style("accent-dark", "#154273").is_err() && style("accent-dark", "#9ecbff").is_ok());
    }
}
