//! A file cut into what it is joined by: records with their comments, the fields in them, and the comments between. Every
//! byte of the text is in one of them; the text must be TOML.

use std::ops::Range;

use super::identity::{self, BETWEEN};
use super::lines::{Kind, Line, lines};

/// A file.
#[derive(Debug, Default)]
pub(in crate::edit) struct Document<'t> {
    /// The fields and comments before the first record.
    pub(in crate::edit) head: Vec<Entry<'t>>,
    /// The records, and the comments that stand between them.
    pub(in crate::edit) records: Vec<Entry<'t>>,
    /// The empty lines at the end.
    pub(in crate::edit) tail: &'t str,
}

/// A part of a file with the empty lines before it.
#[derive(Debug)]
pub(in crate::edit) struct Entry<'t> {
    pub(in crate::edit) gap: &'t str,
    /// Nothing comes before it in its file.
    pub(in crate::edit) is_first: bool,
    pub(in crate::edit) what: What<'t>,
}

#[derive(Debug)]
pub(in crate::edit) enum What<'t> {
    /// Lines of comment that follow each other.
    Comment(&'t str),
    Field(Field<'t>),
    Record(Record<'t>),
}

/// `key = value`, with the comment behind it.
#[derive(Debug)]
pub(in crate::edit) struct Field<'t> {
    pub(in crate::edit) path: Vec<String>,
    pub(in crate::edit) raw: &'t str,
    pub(in crate::edit) start: usize,
    pub(in crate::edit) before_value: &'t str,
    pub(in crate::edit) value: &'t str,
    pub(in crate::edit) after_value: &'t str,
}

/// A header with what stands below it, and the records that belong to it.
#[derive(Debug)]
pub(in crate::edit) struct Record<'t> {
    pub(in crate::edit) path: Vec<String>,
    pub(in crate::edit) is_array: bool,
    /// What it is known by among its like.
    pub(in crate::edit) key: String,
    /// All of it, from the first line of its comment to the last line of its last record.
    pub(in crate::edit) raw: &'t str,
    /// The comment right above the header.
    pub(in crate::edit) lead: &'t str,
    pub(in crate::edit) header: &'t str,
    pub(in crate::edit) entries: Vec<Entry<'t>>,
    pub(in crate::edit) children: Vec<Entry<'t>>,
    start: usize,
    end: usize,
}

impl<'t> Record<'t> {
    /// The name in its header: `measurement` of `[[measurement]]`.
    pub(in crate::edit) fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    pub(in crate::edit) fn fields(&self) -> impl Iterator<Item = &Field<'t>> {
        fields(&self.entries)
    }

    /// A field without dots in its name.
    pub(in crate::edit) fn field(&self, key: &str) -> Option<&Field<'t>> {
        self.fields().find(|field| field.path.len() == 1 && field.path[0] == key)
    }
}

pub(in crate::edit) fn fields<'e, 't: 'e>(entries: &'e [Entry<'t>]) -> impl Iterator<Item = &'e Field<'t>> {
    entries.iter().filter_map(|entry| match &entry.what {
        What::Field(field) => Some(field),
        What::Comment(_) | What::Record(_) => None,
    })
}

impl<'t> Entry<'t> {
    pub(in crate::edit) fn record(&self) -> Option<&Record<'t>> {
        match &self.what {
            What::Record(record) => Some(record),
            What::Comment(_) | What::Field(_) => None,
        }
    }

    pub(in crate::edit) fn raw(&self) -> &'t str {
        match &self.what {
            What::Comment(raw) => raw,
            What::Field(field) => field.raw,
            What::Record(record) => record.raw,
        }
    }
}

/// What each of the entries beside each other is known by: no two by the same.
pub(in crate::edit) fn known_by(entries: &[Entry<'_>], parent: usize) -> Vec<String> {
    let mut seen = std::collections::HashMap::new();
    let named = entries.iter().map(|entry| match &entry.what {
        What::Comment(text) => (format!("#{text}"), true),
        What::Field(field) => (field.path.join(&BETWEEN.to_string()), false),
        What::Record(record) => {
            let path = record.path.get(parent..).unwrap_or_default().join(&BETWEEN.to_string());
            let key = format!("{path}{BETWEEN}{}", record.key);
            if record.is_array { (key, true) } else { (path, false) }
        }
    });
    named
        .map(|(name, is_counted)| {
            if !is_counted {
                return name;
            }
            let times = seen.entry(name.clone()).or_insert(0_usize);
            *times += 1;
            identity::numbered(&name, *times)
        })
        .collect()
}

impl<'t> Document<'t> {
    /// Cuts a text up. Measurements without a source of their own are known by the one that is given.
    pub(in crate::edit) fn of(text: &'t str, source: Option<&str>) -> Document<'t> {
        let mut cutter = Cutter {
            text,
            source,
            done: Document::default(),
            open: Vec::new(),
            comments: Vec::new(),
            gap: 0..0,
        };
        for line in lines(text) {
            cutter.add(line);
        }
        cutter.finish()
    }

    /// The source in the head, of the measurements that name none.
    pub(in crate::edit) fn source(&self) -> Option<String> {
        let field = fields(&self.head).find(|field| field.path.len() == 1 && field.path[0] == "source")?;
        Some(identity::plain(field.value))
    }
}

struct Cutter<'t, 's> {
    text: &'t str,
    source: Option<&'s str>,
    done: Document<'t>,
    /// The records that are not ended, the innermost last.
    open: Vec<Entry<'t>>,
    /// The comments of which it is not known yet what they belong to: the empty lines before each, and where it stands.
    comments: Vec<(Range<usize>, Range<usize>)>,
    /// The empty lines so far.
    gap: Range<usize>,
}

impl<'t> Cutter<'t, '_> {
    fn add(&mut self, line: Line) {
        let Line { kind, range } = line;
        match kind {
            Kind::Empty => self.gap.end = range.end,
            Kind::Comment => {
                match self.comments.last_mut() {
                    Some((_, comment)) if self.gap.is_empty() => comment.end = range.end,
                    _ => self.comments.push((self.gap.clone(), range.clone())),
                }
                self.gap = range.end..range.end;
            }
            Kind::Field { path, value } => {
                for comment in std::mem::take(&mut self.comments) {
                    self.put_comment(comment);
                }
                let field = Field {
                    path,
                    raw: &self.text[range.clone()],
                    start: range.start,
                    before_value: &self.text[range.start..value.start.max(range.start)],
                    value: &self.text[value.clone()],
                    after_value: &self.text[value.end.max(range.start)..range.end],
                };
                let gap = self.gap.clone();
                self.put(gap, range.clone(), What::Field(field));
                self.gap = range.end..range.end;
            }
            Kind::Header { path, is_array } => {
                self.gap = self.open_record(path, is_array, range);
            }
        }
    }

    /// Begins a record; gives where its next line begins.
    fn open_record(&mut self, path: Vec<String>, is_array: bool, header: Range<usize>) -> Range<usize> {
        let mut comments = std::mem::take(&mut self.comments);
        // The comment right above is its own.
        let own = if self.gap.is_empty() { comments.pop() } else { None };
        let mut comments = comments.into_iter().peekable();
        // One right below a field is of that field's record.
        if let Some(below) = comments.next_if(|(gap, _)| gap.is_empty() && !self.is_at_start()) {
            self.put_comment(below);
        }
        while self
            .open
            .last()
            .and_then(Entry::record)
            .is_some_and(|open| path.len() <= open.path.len() || !path.starts_with(&open.path))
        {
            self.close();
        }
        for (gap, comment) in comments {
            let what = What::Comment(&self.text[comment.clone()]);
            self.put_beside(gap, comment, what);
        }
        let (gap, start, lead) = match own {
            Some((gap, comment)) => (gap, comment.start, &self.text[comment]),
            None => (self.gap.clone(), header.start, ""),
        };
        let record = Record {
            path,
            is_array,
            key: String::new(),
            raw: "",
            lead,
            header: &self.text[header.clone()],
            entries: Vec::new(),
            children: Vec::new(),
            start,
            end: header.end,
        };
        let is_first = gap.start == 0;
        self.open.push(Entry { gap: &self.text[gap], is_first, what: What::Record(record) });
        header.end..header.end
    }

    fn is_at_start(&self) -> bool {
        self.open.is_empty() && self.done.head.is_empty()
    }

    fn put_comment(&mut self, (gap, comment): (Range<usize>, Range<usize>)) {
        let what = What::Comment(&self.text[comment.clone()]);
        self.put(gap, comment, what);
    }

    /// Puts something in the record that is open, or in the head.
    fn put(&mut self, gap: Range<usize>, range: Range<usize>, what: What<'t>) {
        let entry = Entry { is_first: gap.start == 0, gap: &self.text[gap], what };
        match self.open.last_mut().map(|open| &mut open.what) {
            Some(What::Record(open)) => {
                open.end = range.end;
                open.entries.push(entry);
            }
            _ => self.done.head.push(entry),
        }
    }

    /// Puts something among the records that belong to the open one, or among all.
    fn put_beside(&mut self, gap: Range<usize>, range: Range<usize>, what: What<'t>) {
        let entry = Entry { is_first: gap.start == 0, gap: &self.text[gap], what };
        match self.open.last_mut().map(|open| &mut open.what) {
            Some(What::Record(open)) => {
                open.end = range.end;
                open.children.push(entry);
            }
            _ => self.done.records.push(entry),
        }
    }

    fn close(&mut self) {
        let Some(mut entry) = self.open.pop() else { return };
        let mut end = 0;
        if let What::Record(record) = &mut entry.what {
            record.raw = &self.text[record.start..record.end];
            end = record.end;
            let value = |key: &str| record.field(key).map(|field| identity::plain(field.value));
            record.key = identity::key(record.name(), self.source, value);
        }
        match self.open.last_mut().map(|open| &mut open.what) {
            Some(What::Record(outer)) => {
                outer.end = end;
                outer.children.push(entry);
            }
            _ => self.done.records.push(entry),
        }
    }

    fn finish(mut self) -> Document<'t> {
        let mut comments = std::mem::take(&mut self.comments).into_iter().peekable();
        if let Some(below) = comments.next_if(|(gap, _)| gap.is_empty() && !self.is_at_start()) {
            self.put_comment(below);
        }
        while !self.open.is_empty() {
            self.close();
        }
        for (gap, comment) in comments {
            let what = What::Comment(&self.text[comment.clone()]);
            self.put_beside(gap, comment, what);
        }
        self.done.tail = &self.text[self.gap.clone()];
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole text again, from what it was cut into.
    fn whole(document: &Document<'_>) -> String {
        let entries = document.head.iter().chain(&document.records);
        entries.map(|entry| format!("{}{}", entry.gap, entry.raw())).collect::<String>() + document.tail
    }

    fn record(out: &mut String, record: &Record<'_>) {
        out.push_str(record.lead);
        out.push_str(record.header);
        for entry in record.entries.iter().chain(&record.children) {
            out.push_str(entry.gap);
            match &entry.what {
                What::Record(inner) => self::record(out, inner),
                _ => out.push_str(entry.raw()),
            }
        }
    }

    const TEXT: &str = "# Kop\n\nsource = \"politie\" # bron\n\n# Over de eerste\n[[action]]\nid = \"a\"\n# onder a\n\n[[action.log]]\ndate = 2025-01-01\ntext = \"\"\"\n[[action]]\n# geen\n\"\"\"\n\n# Los\n\n# Over b\n[[action]]\nid = 'b'\nlist = [\n  1, # een\n\n]\n\n[action.x.\"y.z\"]\nv = 1\n\n# Slot\n\n";

    #[test]
    fn no_byte_is_lost_and_every_record_is_whole() {
        let document = Document::of(TEXT, None);
        assert_eq!(whole(&document), TEXT);
        for entry in &document.records {
            if let Some(one) = entry.record() {
                let mut again = String::new();
                record(&mut again, one);
                assert_eq!(again, one.raw);
            }
        }
        let names: Vec<String> = known_by(&document.records, 0);
        let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
        assert_eq!(names, ["action\u{1f}a#1", "## Los\n#1", "action\u{1f}b#1", "## Slot\n#1"]);
        let first = document.records[0].record().unwrap();
        assert_eq!((first.lead, first.entries.len(), first.children.len()), ("# Over de eerste\n", 2, 1));
        let second = document.records[2].record().unwrap();
        assert_eq!(known_by(&second.children, 1), ["x\u{1f}y.z"]);
        assert_eq!(document.source().as_deref(), Some("politie"));
    }

    #[test]
    fn whatever_a_text_is_it_is_cut_up_without_loss() {
        for text in [
            "",
            "\n\n",
            "# a",
            "a = 1",
            "a = 1\n# b\n# c\n\n[x]",
            "[[x]]\n\n[[x]]\n# y\n",
            "a.b.c = {d = 1}\n",
        ] {
            assert_eq!(whole(&Document::of(text, None)), text);
        }
    }
}
