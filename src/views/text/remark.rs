//! That something holds what is not published: in the head of what is easily passed on.

use crate::lang::Catalogue;

/// What has a head that can say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Under the first heading.
    Markdown,
    /// As a key behind that of the schema; there also when it is not so.
    Json,
}

/// A text with the remark in its head, where `inside` says that it holds what is not published.
pub fn remarked(text: String, head: Head, inside: bool, catalogue: &Catalogue) -> String {
    match head {
        Head::Json => text.replacen(",\n", &format!(",\n  \"not_for_publication\": {inside},\n"), 1),
        Head::Markdown if inside => {
            text.replacen('\n', &format!("\n\n**{}**\n", catalogue.text("inside-remark")), 1)
        }
        Head::Markdown => text,
    }
}
