//! Words of the plan in a page of another language: a screen reader reads them aloud in the language that they are in.

use std::collections::BTreeMap;

use crate::compute::Wording;
use crate::lang::Language;
use crate::views::text::markup::markup_text;

/// Finds the words of the plan in the texts of a page.
pub(super) struct Foreign<'w> {
    language: Language,
    /// The lines of the plan by their first sign, the longest first.
    lines: BTreeMap<char, Vec<&'w str>>,
}

impl<'w> Foreign<'w> {
    /// Marks nothing where the page is in the language of the plan.
    pub(super) fn new(page: Language, wording: Option<&'w Wording>) -> Foreign<'w> {
        let mut lines: BTreeMap<char, Vec<&str>> = BTreeMap::new();
        let mut language = page;
        if let Some(wording) = wording.filter(|wording| wording.language != page) {
            language = wording.language;
            for line in &wording.lines {
                if let Some(first) = line.chars().next() {
                    lines.entry(first).or_default().push(line);
                }
            }
            lines.values_mut().for_each(|all| all.sort_by_key(|line| std::cmp::Reverse(line.len())));
        }
        Foreign { language, lines }
    }

    /// A text as the content of an element, with the words of the plan in it marked.
    pub(super) fn html(&self, text: &str) -> String {
        if self.lines.is_empty() {
            return markup_text(text);
        }
        let mut out = String::new();
        let (mut rest, mut plain) = (text, 0);
        let mut after_letter = false;
        while let Some(first) = rest[plain..].chars().next() {
            let at = &rest[plain..];
            let whole = at.len() == text.len();
            match self.at(at, whole).filter(|_| !after_letter) {
                Some(line) => {
                    out.push_str(&markup_text(&rest[..plain]));
                    out.push_str(&format!(
                        "<span lang=\"{}\">{}</span>",
                        self.language.code(),
                        markup_text(line)
                    ));
                    rest = &at[line.len()..];
                    plain = 0;
                    after_letter = true;
                }
                None => {
                    plain += first.len_utf8();
                    after_letter = first.is_alphanumeric();
                }
            }
        }
        out.push_str(&markup_text(rest));
        out
    }

    /// The longest line of the plan that stands at the beginning of a text. A single word may be a word of the other
    /// language too: it counts only where it is all there is.
    fn at(&self, text: &str, whole: bool) -> Option<&'w str> {
        let first = text.chars().next()?;
        let fits = |line: &&&str| {
            text.starts_with(**line)
                && !text[line.len()..].starts_with(char::is_alphanumeric)
                && (line.contains(' ') || whole && line.len() == text.len())
        };
        self.lines.get(&first)?.iter().find(fits).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_plan_are_marked_and_others_are_not() {
        let lines = ["Jeugd", "Minder overlast", "Minder overlast in de wijk", "<b>Vet & veel</b>"];
        let wording =
            Wording { language: Language::Nl, lines: lines.iter().map(|line| (*line).to_owned()).collect() };
        let english = Foreign::new(Language::En, Some(&wording));
        assert_eq!(english.html("Jeugd"), "<span lang=\"nl\">Jeugd</span>");
        assert_eq!(english.html("Jeugd and more"), "Jeugd and more");
        assert_eq!(
            english.html("Goal: Minder overlast in de wijk; on track, Minder overlasten"),
            "Goal: <span lang=\"nl\">Minder overlast in de wijk</span>; on track, Minder overlasten"
        );
        assert_eq!(
            english.html("é <b>Vet & veel</b>."),
            "é <span lang=\"nl\">&lt;b&gt;Vet &amp; veel&lt;/b&gt;</span>."
        );
        let dutch = Foreign::new(Language::Nl, Some(&wording));
        assert_eq!(dutch.html("Minder overlast & Jeugd"), "Minder overlast &amp; Jeugd");
        assert_eq!(Foreign::new(Language::En, None).html("Jeugd"), "Jeugd");
    }
}
