//! A text that says whose words it holds: a paper may be in another language than the plan, and must then say which of
//! its words are in the language of the plan (WCAG 2.2, success criterion 3.1.2).

use super::Language;

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// Those of a message, in the language of the reader.
    Program,
    /// Those of the plan: titles, texts, names.
    Plan,
}

/// A stretch of text by one author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Whose words they are.
    pub author: Author,
    pub text: String,
}

/// A text in pieces. No two that follow each other are by the same author, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording(Vec<Piece>);

/// Before and behind the words of the plan in a text that a marking catalogue tells. These are no characters: Unicode
/// keeps them for use inside a program, and out of the words of a plan they are taken.
const MARKS: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];

/// Words of the plan for in a text that is still put together, from which a [`Wording`] is made.
pub(super) fn marked(words: &str) -> String {
    let [begin, end] = MARKS;
    format!("{begin}{}{end}", words.replace(MARKS, "\u{fffd}"))
}

impl Wording {
    /// Words of the plan.
    pub fn of_plan(words: &str) -> Wording {
        let mut all = Wording::default();
        all.push(Author::Plan, words);
        all
    }

    /// The pieces, one after the other.
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// The stretches of one language, in order. `foreign` is the language of the words of the plan, where it is another
    /// than that of the words around them; with such words it is told.
    pub fn stretches(&self, foreign: Option<Language>) -> Vec<(String, Option<Language>)> {
        let piece = |piece: &Piece| (piece.text.clone(), foreign.filter(|_| piece.author == Author::Plan));
        match foreign {
            None if self.0.len() > 1 => vec![(self.text(), None)],
            _ => self.0.iter().map(piece).collect(),
        }
    }

    /// The same with other characters, one for one.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Wording {
        let mut all = Wording::default();
        self.0.iter().for_each(|piece| all.push(piece.author, &change(&piece.text)));
        all
    }

    /// The same in lines that are broken already, each without the space at which it was broken.
    pub fn in_lines(&self, lines: &[String]) -> Vec<Wording> {
        let of_piece = |piece: &'_ Piece| piece.text.chars().map(|c| (c, piece.author)).collect::<Vec<_>>();
        let mut written = self.0.iter().flat_map(of_piece);
        let line = |line: &String| {
            let mut all = Wording::default();
            for c in line.chars() {
                let is_it = |(one, _): &(char, Author)| *one == c || c == ' ' && one.is_whitespace();
                let author = written.find(is_it).map_or(Author::Program, |(_, author)| author);
                all.push(author, c.encode_utf8(&mut [0; 4]));
            }
            all
        };
        lines.iter().map(line).collect()
    }

    /// All words, whoever's they are.
    pub fn text(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// Adds another text at the end.
    pub fn append(&mut self, other: &Wording) {
        other.0.iter().for_each(|piece| self.push(piece.author, &piece.text));
    }

    /// Adds words at the end.
    pub fn push(&mut self, author: Author, words: &str) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(last) if last.author == author => last.text.push_str(words),
            _ => self.0.push(Piece { author, text: words.to_owned() }),
        }
    }
}

impl From<&str> for Wording {
    /// Takes apart what a marking catalogue told.
    fn from(in_words: &str) -> Wording {
        let (mut all, mut author) = (Wording::default(), Author::Program);
        for stretch in in_words.split_inclusive(MARKS) {
            let words = stretch.strip_suffix(MARKS).unwrap_or(stretch);
            all.push(author, words);
            if words.len() < stretch.len() {
                author = if stretch.ends_with(MARKS[0]) { Author::Plan } else { Author::Program };
            }
        }
        all
    }
}

impl From<String> for Wording {
    fn from(in_words: String) -> Wording {
        Wording::from(in_words.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Arg, Catalogue, Language, Message};

    fn pieces(wording: &Wording) -> Vec<(Author, &str)> {
        wording.pieces().iter().map(|piece| (piece.author, piece.text.as_str())).collect()
    }

    /// `reason-part-decides` names parts in a list; it stands in another message, with words put around it.
    fn in_words(catalogue: &Catalogue, parts: &[&str]) -> String {
        let names: Vec<Arg> = parts.iter().map(|part| Arg::plan(*part)).collect();
        let inside = Message::new("reason-part-decides").with("count", names.len()).with("part", names);
        let message = Message::new("said-whole").with("told", inside);
        format!("{}: {}", catalogue.of_plan("Minder overlast"), catalogue.render(&message))
    }

    #[test]
    fn words_of_the_plan_are_known_in_a_list_in_a_message_in_a_message() {
        use Author::{Plan, Program};
        let english = Catalogue::new(Language::En);
        assert_eq!(
            pieces(&in_words(&english.marking(), &["Noord", "Zuid", "Oost"]).into()),
            [
                (Plan, "Minder overlast"),
                (Program, ": all parts together assessed for each part; "),
                (Plan, "Noord"),
                (Program, ", "),
                (Plan, "Zuid"),
                (Program, " and "),
                (Plan, "Oost"),
                (Program, " determine the result"),
            ]
        );
        // Where nobody asks for it nothing is marked.
        assert_eq!(pieces(&in_words(&english, &["Noord"]).into()).len(), 1);
    }

    #[test]
    fn in_lines_each_word_keeps_its_author() {
        use Author::{Plan, Program};
        let mut wording = Wording::of_plan("Inwoners  die");
        wording.push(Program, " in 2025");
        let lines = ["Inwoners", "die in", "20", "25"].map(str::to_owned);
        let lines = wording.in_lines(&lines);
        assert_eq!(
            lines.iter().map(pieces).collect::<Vec<_>>(),
            [
                vec![(Plan, "Inwoners")],
                vec![(Plan, "die"), (Program, " in")],
                vec![(Program, "20")],
                vec![(Program, "25")]
            ]
        );
    }

    #[test]
    fn a_text_of_the_plan_does_not_deceive() {
        let catalogue = Catalogue::new(Language::En).marking();
        let hostile = "a\u{fdd1}b\u{fdd0}c";
        let wording = Wording::from(in_words(&catalogue, &[hostile]));
        let of_plan = pieces(&wording).into_iter().filter(|(author, _)| *author == Author::Plan);
        assert_eq!(
            of_plan.map(|(_, text)| text).collect::<Vec<_>>(),
            ["Minder overlast", "a\u{fffd}b\u{fffd}c"]
        );
        assert_eq!(pieces(&Wording::of_plan(hostile)), [(Author::Plan, hostile)]);
    }
}
