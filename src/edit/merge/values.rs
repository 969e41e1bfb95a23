//! Two changes of one value: of a list what both added and took away, of prose line by line.

use std::collections::HashSet;
use std::ops::Range;

use similar::TextMerge;

use super::weave::{moved, woven};
use crate::edit::meaning::same_document;
use crate::files::{self, TokenKind, tokens};

/// Whether two values say the same, however they are written.
pub(super) fn same_value(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    same_text(&format!("x = {one}"), &format!("x = {other}"))
}

/// Whether two texts say the same.
pub(super) fn same_text(one: &str, other: &str) -> bool {
    matches!((files::parse(one), files::parse(other)), (Ok(one), Ok(other))
        if same_document(one.get_ref(), other.get_ref()))
}

/// What comes of two changes of a value that do not bite each other; none where they do.
pub(super) fn joined(base: Option<&str>, ours: &str, theirs: &str) -> Option<String> {
    let value = if ours.starts_with('[') && theirs.starts_with('[') {
        let base = base.unwrap_or("[]");
        if base.starts_with('[') { list(base, ours, theirs)? } else { return None }
    } else {
        prose(base?, ours, theirs)?
    };
    files::parse(&format!("x = {value}")).is_ok().then_some(value)
}

/// A text over several lines, line by line.
fn prose(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let is_prose = |quotes: &str| [base, ours, theirs].iter().all(|side| side.starts_with(quotes));
    if !is_prose("\"\"\"") && !is_prose("'''") {
        return None;
    }
    let merge = TextMerge::from_lines(base, ours, theirs);
    (!merge.is_conflicted()).then(|| merge.to_string())
}

/// An item of a list with its comments.
#[derive(Debug, Clone)]
struct Item<'t> {
    /// Where it stands in the text of the list.
    range: Range<usize>,
    value: &'t str,
    /// The comments above it.
    above: Vec<&'t str>,
    /// The comment behind it on its line.
    behind: Option<&'t str>,
}

/// A list.
struct List<'t> {
    text: &'t str,
    items: Vec<Item<'t>>,
    /// The comments below the last item.
    below: Vec<&'t str>,
}

impl<'t> List<'t> {
    fn of(text: &'t str) -> List<'t> {
        let mut list = List { text, items: Vec::new(), below: Vec::new() };
        let (mut depth, mut current): (usize, Option<Range<usize>>) = (0, None);
        let mut is_on_line = false;
        for (kind, range) in tokens(text) {
            let is_opening = matches!(kind, TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket);
            let is_closing = matches!(kind, TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket);
            if is_closing {
                depth = depth.saturating_sub(1);
            }
            match kind {
                _ if depth == 0 && (is_opening || is_closing) => {
                    list.end_item(&mut current);
                }
                TokenKind::Comma if depth == 1 => {
                    list.end_item(&mut current);
                    is_on_line = true;
                }
                TokenKind::Comment if depth == 1 => {
                    list.end_item(&mut current);
                    let comment = text[range.clone()].trim_end();
                    match list.items.last_mut().filter(|_| is_on_line) {
                        Some(last) if last.behind.is_none() => last.behind = Some(comment),
                        _ => list.below.push(comment),
                    }
                }
                TokenKind::Newline if depth == 1 => is_on_line = false,
                TokenKind::Whitespace => {}
                _ => {
                    let start = current.as_ref().map_or(range.start, |current| current.start);
                    current = Some(start..range.end);
                    is_on_line = true;
                }
            }
            if is_opening {
                depth += 1;
            }
        }
        list
    }

    fn end_item(&mut self, current: &mut Option<Range<usize>>) {
        if let Some(range) = current.take() {
            let above = std::mem::take(&mut self.below);
            self.items.push(Item { value: &self.text[range.clone()], range, above, behind: None });
        }
    }

    fn values(&self) -> Vec<&'t str> {
        self.items.iter().map(|item| item.value).collect()
    }

    fn has_comments(&self) -> bool {
        !self.below.is_empty()
            || self.items.iter().any(|item| !item.above.is_empty() || item.behind.is_some())
    }
}

fn list(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let [base, ours, theirs] = [base, ours, theirs].map(List::of);
    let [old, here, there] = [&base, &ours, &theirs].map(List::values);
    let [in_old, in_here, in_there] =
        [&old, &here, &there].map(|values| values.iter().copied().collect::<HashSet<&str>>());
    let is_set = [(&old, &in_old), (&here, &in_here), (&there, &in_there)]
        .iter()
        .all(|(values, set)| values.len() == set.len());
    let has_more = |side: &HashSet<&str>| side.iter().any(|value| !in_old.contains(value));
    let lost = |side: &HashSet<&str>| old.iter().filter(|value| !side.contains(*value)).count();
    let lost_by_both = old.iter().any(|value| !in_here.contains(value) && !in_there.contains(value));
    // An item that both took out and put another in the place of was changed by both.
    let bites = lost_by_both && has_more(&in_here) && has_more(&in_there);
    let is_of_tables =
        [&old, &here, &there].iter().any(|side| side.iter().any(|value| value.starts_with('{')));
    let takes_out = lost(&in_here) + lost(&in_there) > 0;
    let both_moved = moved(&old, &here) && moved(&old, &there) && moved(&here, &there);
    if !is_set || bites || both_moved || (is_of_tables && takes_out) {
        return None;
    }
    let stays = |value: &&str| {
        let old = in_old.contains(value);
        (in_here.contains(value) && (in_there.contains(value) || !old)) || (in_there.contains(value) && !old)
    };
    let order: Vec<&str> = woven(&old, &here, &there).into_iter().filter(stays).collect();
    let only_adds = here.iter().all(stays) && !moved(&order, &here);
    if only_adds && !here.is_empty() && !ours.has_comments() && !theirs.has_comments() {
        return Some(with_added(&ours, &in_here, &order));
    }
    Some(written(&ours, &theirs, &order))
}

/// Our list with what is added in its place, every other byte as it was.
fn with_added(ours: &List<'_>, in_ours: &HashSet<&str>, order: &[&str]) -> String {
    let (mut out, mut done) = (String::new(), 0);
    let mut own = ours.items.iter();
    let mut before: Vec<&str> = Vec::new();
    for value in order {
        if in_ours.contains(value) {
            let Some(item) = own.next() else { break };
            out.push_str(&ours.text[done..item.range.start]);
            let between = between(ours, item);
            for first in before.drain(..) {
                out.push_str(&format!("{first},{between}"));
            }
            out.push_str(item.value);
            done = item.range.end;
        } else if done == 0 {
            before.push(value);
        } else {
            let last = ours.items.iter().rfind(|item| item.range.end <= done);
            out.push_str(&format!(",{}{value}", last.map_or(" ", |item| between(ours, item))));
        }
    }
    out.push_str(&ours.text[done..]);
    out
}

/// What stands between the comma and the next item: the end of a line and its indent, or a space.
fn between<'t>(list: &List<'t>, item: &Item<'_>) -> &'t str {
    let before = &list.text[..item.range.start];
    let start = before.trim_end().len();
    match before[start..].rfind('\n') {
        Some(newline) => &before[start + newline..],
        None if list.text.contains('\n') => {
            let first = list.items.first().map_or(start, |first| first.range.start);
            let before = &list.text[..first];
            before.rfind('\n').map_or(" ", |newline| &before[newline..])
        }
        None => " ",
    }
}

/// The list written anew, an item on a line where there are comments or it stood so.
fn written(ours: &List<'_>, theirs: &List<'_>, order: &[&str]) -> String {
    let item = |value: &str| {
        let of = |list: &'_ List<'_>| list.items.iter().position(|item| item.value == value);
        match (of(ours), of(theirs)) {
            (Some(own), _) => ours.items[own].clone(),
            (None, Some(other)) => theirs.items[other].clone(),
            (None, None) => Item { range: 0..0, value: "", above: Vec::new(), behind: None },
        }
    };
    if !ours.text.contains('\n') && !theirs.has_comments() {
        return format!("[{}]", order.join(", "));
    }
    let indent = ours.items.first().or(theirs.items.first()).map_or("\n  ", |first| {
        let list = if ours.items.is_empty() { theirs } else { ours };
        between(list, first)
    });
    let indent = if indent.starts_with('\n') { indent } else { "\n  " };
    let mut out = "[".to_owned();
    for value in order {
        let item = item(value);
        for comment in &item.above {
            out.push_str(&format!("{indent}{comment}"));
        }
        out.push_str(&format!("{indent}{value},"));
        if let Some(comment) = item.behind {
            out.push_str(&format!(" {comment}"));
        }
    }
    let below = ours.below.iter().chain(theirs.below.iter().filter(|one| !ours.below.contains(one)));
    for comment in below {
        out.push_str(&format!("{indent}{comment}"));
    }
    out.push_str("\n]");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(base: &str, ours: &str, theirs: &str, expected: &str) {
        assert_eq!(joined(Some(base), ours, theirs).as_deref(), Some(expected));
    }

    #[test]
    fn what_both_added_to_a_list_is_in_and_what_one_took_out_is_not() {
        becomes("[\"a\"]", "[\"a\", \"b\"]", "[\"a\", \"c\"]", "[\"a\", \"b\", \"c\"]");
        becomes("[\"a\"]", "[\"a\", \"b\"]", "[\"c\", \"a\"]", "[\"c\", \"a\", \"b\"]");
        becomes("[1, 2, 3]", "[1, 2, 3, 4]", "[1, 3]", "[1, 3, 4]");
        becomes("[1]", "[\n  1,\n  2,\n]", "[1, 3]", "[\n  1,\n  2,\n  3,\n]");
        becomes("[1]", "[\n  1, # een\n  2\n  # op\n]", "[1, 3]", "[\n  1, # een\n  2,\n  3,\n  # op\n]");
        becomes("[1, 2]", "[2, 1]", "[1, 2, 3]", "[2, 1, 3]");
        becomes("[]", "[[1, 2]]", "[{ a = 1 }]", "[[1, 2], { a = 1 }]");
        assert_eq!(joined(None, "[1]", "[2]").as_deref(), Some("[1, 2]"));
    }

    #[test]
    fn a_change_of_the_same_item_by_both_is_for_a_person() {
        for (base, ours, theirs) in [
            ("[\"a\"]", "[\"b\"]", "[\"c\"]"),
            ("[1, 2, 3]", "[2, 1, 3]", "[1, 3, 2]"),
            ("[{ a = 1 }]", "[{ a = 2 }]", "[{ a = 1 }, { a = 3 }]"),
            ("[1, 1]", "[1, 1, 2]", "[1, 1, 3]"),
            ("1", "2", "3"),
            ("\"a\"", "\"b\"", "\"c\""),
            ("{ a = 1 }", "{ a = 2 }", "{ a = 1, b = 2 }"),
        ] {
            assert_eq!(joined(Some(base), ours, theirs), None, "{base} {ours} {theirs}");
        }
    }

    #[test]
    fn prose_is_joined_line_by_line() {
        let text = |first: &str, last: &str| format!("\"\"\"\n{first}\nmidden\nnog een\n{last}\n\"\"\"");
        becomes(&text("a", "z"), &text("b", "z"), &text("a", "y"), &text("b", "y"));
        assert_eq!(joined(Some(&text("a", "z")), &text("b", "z"), &text("c", "z")), None);
        assert_eq!(joined(None, &text("a", "z"), &text("b", "z")), None);
    }
}
