//! Text among markup, in HTML and in SVG.

use crate::lang::clean;

/// Text as the content of an element or an attribute. Control characters and what turns the direction of text are
/// taken out.
pub(in crate::views) fn markup_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Not allowed in a page, whatever they are written as.
            c if matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff)
                || ('\u{fdd0}'..='\u{fdef}').contains(&c) =>
            {
                out.push('\u{fffd}');
            }
            _ => out.push(c),
        }
    }
    out
}
