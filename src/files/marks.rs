//! The marks that git leaves in a file in which two versions met:
//!
//! ```text
//! <<<<<<< HEAD
//! what one version says
//! ||||||| the version before both (only with `diff3` or `zdiff3`)
//! =======
//! what the other says
//! >>>>>>> branch
//! ```

use std::ops::Range;

/// A text with marks, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marked {
    /// There are no marks.
    Not,
    /// The versions that met.
    Versions(Versions),
    /// Marks that are not whole: the first that belongs to no other.
    Broken(Range<usize>),
}

/// The versions that met in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Versions {
    /// The one above.
    pub ours: String,
    /// The one before both, where every mark tells it.
    pub base: Option<String>,
    /// The one below.
    pub theirs: String,
    /// Where they stand beside each other, from the first mark to the last.
    pub places: Vec<Range<usize>>,
}

/// How long a mark is.
const LENGTH: usize = 7;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Neither,
    Ours,
    Base,
    Theirs,
}

/// Takes a text with marks apart.
pub fn marked(text: &str) -> Marked {
    // Nearly all texts hold no such sign at all: many bytes are looked at at a time.
    let has_sign = text.bytes().fold(false, |has, byte| has | matches!(byte, b'<' | b'|' | b'>'));
    if !has_sign || ["<<<<<<<", "|||||||", ">>>>>>>"].iter().all(|mark| !text.contains(mark)) {
        return Marked::Not;
    }
    let [mut ours, mut base, mut theirs] = [const { String::new() }; 3];
    let (mut within, mut places, mut opened, mut at) = (Within::Neither, Vec::new(), 0..0, 0);
    let (mut all_tell_base, mut tells_base) = (true, false);
    for line in text.split_inclusive('\n') {
        let place = at..at + line.trim_end_matches(['\r', '\n']).len();
        at += line.len();
        within = match (within, mark(line)) {
            (Within::Neither, Some('<')) => {
                (opened, tells_base) = (place, false);
                Within::Ours
            }
            (Within::Ours, Some('|')) => {
                tells_base = true;
                Within::Base
            }
            (Within::Ours | Within::Base, Some('=')) => Within::Theirs,
            (Within::Theirs, Some('>')) => {
                all_tell_base &= tells_base;
                places.push(opened.start..place.end);
                Within::Neither
            }
            // A line below a heading in a text looks like the middle one.
            (Within::Neither, None | Some('=')) => {
                [&mut ours, &mut base, &mut theirs].into_iter().for_each(|side| side.push_str(line));
                within
            }
            (_, None) => {
                match within {
                    Within::Base => base.push_str(line),
                    Within::Theirs => theirs.push_str(line),
                    _ => ours.push_str(line),
                }
                within
            }
            (_, Some(_)) => return Marked::Broken(place),
        };
    }
    if within != Within::Neither {
        return Marked::Broken(opened);
    }
    if places.is_empty() {
        return Marked::Not;
    }
    Marked::Versions(Versions { ours, base: all_tell_base.then_some(base), theirs, places })
}

/// Which mark a line is.
fn mark(line: &str) -> Option<char> {
    let line = line.trim_end_matches(['\r', '\n']);
    let sign = line.chars().next().filter(|sign| matches!(sign, '<' | '|' | '=' | '>'))?;
    let rest = line.trim_start_matches(sign);
    let is_mark = line.len() - rest.len() == LENGTH && (rest.is_empty() || rest.starts_with(' '));
    // The middle one bears no name.
    (is_mark && (sign != '=' || rest.is_empty())).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn versions(text: &str) -> Versions {
        match marked(text) {
            Marked::Versions(versions) => versions,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_version_has_its_own_lines_and_those_around_the_marks() {
        let found = versions("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\nd\n<<<<<<<\n=======\ne\n>>>>>>>\n");
        assert_eq!((found.ours.as_str(), found.theirs.as_str()), ("a\nb\nd\n", "a\nc\nd\ne\n"));
        assert_eq!((found.base, found.places), (None, vec![2..36, 39..64]));
        let found = versions("a\r\n<<<<<<< HEAD\r\nb\r\n||||||| 12ab\r\n=======\r\nc\r\n>>>>>>> x\r\n");
        assert_eq!(found.base.as_deref(), Some("a\r\n"));
        assert_eq!((found.ours.as_str(), found.theirs.as_str()), ("a\r\nb\r\n", "a\r\nc\r\n"));
        // One that does not tell it, and there is none.
        let found =
            versions("<<<<<<< a\nb\n||||||| c\n=======\n>>>>>>> d\n<<<<<<< a\nb\n=======\n>>>>>>> d\n");
        assert_eq!(found.base, None);
    }

    #[test]
    fn half_a_mark_is_broken_and_what_is_no_mark_is_text() {
        for (text, at) in [
            ("a\n<<<<<<< HEAD\nb\n=======\nc\n", 2),
            ("a\n>>>>>>> x\n", 2),
            ("<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n", 10),
            ("<<<<<<< a\n=======\n=======\n>>>>>>> c\n", 18),
            ("||||||| a\n", 0),
        ] {
            assert!(matches!(marked(text), Marked::Broken(place) if place.start == at), "{text}");
        }
        for text in
            ["", "a\n", "Kop\n=======\ntekst\n", " <<<<<<< a\n", "<<<<<<<< a\n", "<<<<<<<a\n", "> |||||||\n"]
        {
            assert_eq!(marked(text), Marked::Not, "{text}");
        }
    }
}
