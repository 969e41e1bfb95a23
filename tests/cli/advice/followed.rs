//! An advice followed to the letter, in the texts of a plan.

use std::ops::Range;

use super::told::Step;

/// The findings of a plan are about its texts: (path, text).
pub type Texts = Vec<(String, String)>;

/// Where a finding points, and what was advised there.
pub struct Finding<'f> {
    pub rule: &'f str,
    /// Whether the plan has errors that other rules found.
    pub others: bool,
    /// The path inside the plan folder.
    pub file: &'f str,
    pub at: Range<usize>,
    pub help: &'f str,
}

/// The texts after a step that is typed into a file.
pub fn typed(texts: &Texts, finding: &Finding<'_>, step: &Step) -> Texts {
    let mut texts = texts.clone();
    let Finding { file, at, help, .. } = finding;
    if let Step::Name(name) = step {
        let place = texts.iter_mut().find(|(path, _)| path == file).unwrap();
        place.0.clone_from(name);
        texts.sort();
        return texts;
    }
    let named = |path: &str| help.contains(&format!("{path}: "));
    let of_indicator = finding.is_of_indicator();
    let into = match step {
        Step::Lines(..) if of_indicator && file.starts_with("measurements/") => chapter_of(file),
        Step::Lines(..) => {
            let on_top = texts.iter().map(|(path, _)| path).find(|path| named(path));
            on_top.map_or_else(|| (*file).to_owned(), Clone::clone)
        }
        _ => (*file).to_owned(),
    };
    let Some((_, text)) = texts.iter_mut().find(|(path, _)| *path == into) else { return texts };
    let at = match (into == *file, help.contains("effectindicator")) {
        (false, _) => block_with(text, &format!("id = \"{}\"", id_of(file))),
        (true, true) if matches!(step, Step::Lines(..)) => block_with(text, "kind = \"effect\""),
        (true, _) => at.clone(),
    };
    match step {
        Step::Lines(lines, gone) => {
            // Each line is typed under the one before it.
            for line in lines.iter().rev() {
                *text = with_line(text, &at, line, help);
            }
            if let Some(range) = gone.as_ref().and_then(|key| line_of(text, &at, key)) {
                text.replace_range(range.start..(range.end + 1).min(text.len()), "");
            }
        }
        Step::Silence(comment) => {
            let line = line_around(text, at.start);
            let said = text[line.clone()].split(" # ivp: allow").next().unwrap_or_default().trim_end();
            let said = if said.starts_with("# ivp: allow") { "" } else { said };
            let silenced = format!("{said} {comment}");
            text.replace_range(line, silenced.trim_start());
        }
        Step::Instead(value) => text.replace_range(at, value),
        Step::Without(key) => {
            if let Some(range) = line_of(text, &at, key) {
                let end = (range.end + 1).min(text.len());
                text.replace_range(range.start..end, "");
            } else {
                *text = without_inline(text, &at, key);
            }
        }
        Step::NoLine => {
            let range = line_around(text, at.start);
            text.replace_range(range.start..(range.end + 1).min(text.len()), "");
        }
        Step::Command(_) | Step::Name(_) => {}
    }
    texts
}

impl Finding<'_> {
    /// Whether the line is said to be one of the indicator, and not of what the finding points at.
    fn is_of_indicator(&self) -> bool {
        ["bij de indicator toe: ", "bij de indicator unit = ", "add to the indicator: "]
            .iter()
            .any(|words| self.help.contains(words))
    }
}

/// The chapter that a file of measurements belongs to.
fn chapter_of(file: &str) -> String {
    match file.split('/').nth(1) {
        Some("monitor") | None => "monitor.toml".to_owned(),
        Some(chapter) => format!("priorities/{chapter}.toml"),
    }
}

fn id_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml")
}

/// Where a block of an indicator is that has a line: at that line.
fn block_with(text: &str, line: &str) -> Range<usize> {
    let mut from = 0;
    for block in text.split_inclusive("\n[[") {
        let is_free = line.starts_with("id = ") || !block.contains("\ngoal = ");
        if block.contains("unit = ") && block.contains(line) && is_free {
            let at = from + block.find(line).unwrap_or(0);
            return at..at;
        }
        from += block.len();
    }
    0..0
}

fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    start..end.max(start)
}

/// The block of a file that holds a place: from its header up to the next.
fn block_around(text: &str, at: usize) -> Range<usize> {
    let is_header = |start: usize| text[start..].starts_with('[');
    let mut starts: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    starts.retain(|start| *start < text.len() && is_header(*start));
    let start = starts.iter().copied().rfind(|start| *start <= at).unwrap_or(0);
    let end = starts.iter().copied().find(|start| *start > at).unwrap_or(text.len());
    start..end
}

/// The line of a key in the block around a place: the one that the place is on, else the first.
fn line_of(text: &str, at: &Range<usize>, key: &str) -> Option<Range<usize>> {
    let begins = |line: &Range<usize>| {
        text[line.clone()].strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let own = line_around(text, at.start);
    if begins(&own) {
        return Some(own);
    }
    let block = block_around(text, at.start);
    let starts = std::iter::once(block.start)
        .chain(text[block.clone()].match_indices('\n').map(|(at, _)| block.start + at + 1));
    starts.filter(|start| *start < block.end).map(|start| line_around(text, start)).find(begins)
}

/// What is written between braces only.
const INLINE: [&str; 4] = ["by", "body", "date", "at_least"];

fn with_line(text: &str, at: &Range<usize>, line: &str, help: &str) -> String {
    let (key, value) = line.split_once(" = ").unwrap();
    let mut text = text.to_owned();
    // Between the braces that the finding points at, or inside.
    let own = line_around(&text, at.start);
    let is_between = !text[own.clone()].starts_with(&format!("{key} = "))
        && text[own.clone()].contains(&format!("{key} = "))
        && text[own.start..at.start].contains('{');
    if is_between || INLINE.contains(&key) && text[own.clone()].contains('}') {
        match inline_value(&text, own.clone(), key, at.start) {
            Some(value_at) => text.replace_range(value_at, value),
            None => {
                let open = text[own.clone()].rfind('}').unwrap_or(0);
                text.insert_str(own.start + open, &format!(", {line} "));
            }
        }
        return text;
    }
    if let Some(header) = named_header(help) {
        match text.find(&header) {
            Some(found) => match line_of(&text, &(found..found), key) {
                Some(range) => text.replace_range(range, line),
                None => text.insert_str(found + header.len(), &format!("\n{line}")),
            },
            None => text.push_str(&format!("\n{header}\n{line}\n")),
        }
        return text;
    }
    let is_on_top = ["bovenaan", "at the top"].iter().any(|words| help.contains(words));
    let is_under = ["er dan onder: ", "Typ eronder: ", "underneath: ", "below it: "]
        .iter()
        .any(|words| help.contains(words));
    if is_on_top {
        let at = line_of(&text, &(0..0), key);
        match at {
            Some(range) => text.replace_range(range, line),
            None => text.insert_str(0, &format!("{line}\n")),
        }
        return text;
    }
    if ["in plaats daarvan: ", "in its place: "].iter().any(|words| help.contains(words)) {
        text.replace_range(own, line);
        return text;
    }
    // In the place of the figure that cannot be.
    let instead = ["in plaats van", "instead of"].iter().any(|words| help.contains(words));
    if instead {
        let figures = ["value", "numerator", "denominator", "n"];
        let mut all: Vec<_> = figures.iter().filter_map(|key| line_of(&text, at, key)).collect();
        all.sort_by_key(|range| std::cmp::Reverse(range.start));
        for range in all {
            let blank = if range.contains(&at.start) { format!("{line}\n") } else { String::new() };
            let end = (range.end + 1).min(text.len());
            text.replace_range(range.start..end, &blank);
        }
        return text;
    }
    match line_of(&text, at, key).filter(|_| !is_under) {
        Some(range) => text.replace_range(range, line),
        None => {
            let own = line_around(&text, at.start);
            text.insert_str(own.end, &format!("\n{line}"));
        }
    }
    text
}

fn named_header(help: &str) -> Option<String> {
    let (_, told) = ["onder [", "under ["].iter().find_map(|words| help.split_once(words))?;
    Some(format!("[{}]", told.split_once(']')?.0))
}

/// The value of a key between braces on a line, where a finding points at it or at those braces.
fn inline_value(text: &str, line: Range<usize>, key: &str, at: usize) -> Option<Range<usize>> {
    let said = &text[line.clone()];
    let after = |mark: &str| format!("{mark}{key} = ");
    let all = [after(" "), after("{"), after("{ ")];
    let starts =
        all.iter().flat_map(|wanted| said.match_indices(wanted.as_str()).map(|(at, found)| at + found.len()));
    let mut found: Vec<Range<usize>> = starts
        .map(|from| {
            let end = said[from..].find([',', '}']).map_or(said.len(), |end| from + end);
            line.start + from..line.start + said[..end].trim_end().len()
        })
        .collect();
    found.sort_by_key(|range| range.start);
    // Inside further braces another thing is meant.
    let depth = |to: usize| {
        let before = &text[line.start..to];
        before.matches('{').count() - before.matches('}').count()
    };
    let is_own = |range: &Range<usize>| range.start == at || depth(range.start) <= depth(at).max(1);
    found.into_iter().find(is_own)
}

fn without_inline(text: &str, at: &Range<usize>, key: &str) -> String {
    let own = line_around(text, at.start);
    let Some(value) = inline_value(text, own.clone(), key, at.start) else { return text.to_owned() };
    let start = text[..value.start].rfind([',', '{']).unwrap_or(value.start);
    let start = if text[start..].starts_with('{') { start + 1 } else { start };
    format!("{}{}", &text[..start], &text[value.end..])
}
