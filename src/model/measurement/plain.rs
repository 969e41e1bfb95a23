//! A file of figures that say little, read line by line. By far most files of a large plan are such files, and reading them
//! this way takes a tenth of the time. Whatever is not plain, and whatever is wrong, is left to the reader of all files: this
//! one gives what that one would, or nothing.

use chrono::NaiveDate;

use super::{Figure, Further, Measurement, Series, Status};
use crate::diagnostic::{FileId, Place};
use crate::files::{PlainLine, PlainValue, plain_lines};
use crate::model::{At, Id, IndicatorId, Period, Quantity};

impl Series {
    /// Reads a measurement file in which each line is plain and nothing is wrong; none of another.
    pub(in crate::model) fn of_plain_lines(
        text: &str,
        indicator: &IndicatorId,
        file: FileId,
    ) -> Option<Series> {
        let (mut source, mut open) = (None, None::<Open>);
        let mut measurements = Vec::new();
        for line in plain_lines(text) {
            match line? {
                PlainLine::Empty | PlainLine::Comment(_) => {}
                PlainLine::Header("measurement", place) => {
                    if let Some(ended) = open.replace(Open::at(Place::new(file, place))) {
                        measurements.push(ended.close()?);
                    }
                }
                PlainLine::Header(..) => return None,
                PlainLine::Pair(key, value, place) => {
                    let place = Place::new(file, place);
                    match &mut open {
                        Some(open) => open.add(key, value, place)?,
                        None if key == "source" => once(&mut source, id(value), place)?,
                        None => return None,
                    }
                }
            }
        }
        measurements.push(open?.close()?);
        // A large plan is mostly figures: room that is not used would be a quarter of all.
        measurements.shrink_to_fit();
        Some(Series {
            indicator: indicator.clone(),
            file,
            whole: true,
            source,
            measurements,
            references: Vec::new(),
        })
    }
}

/// A record of which the keys are being read.
struct Open {
    /// From the header to the last value so far.
    extent: Place,
    period: Option<At<Period>>,
    value: Option<At<Quantity>>,
    recorded: Option<At<NaiveDate>>,
    status: Option<At<Status>>,
    source: Option<At<Id>>,
    note: Option<At<String>>,
}

impl Open {
    fn at(header: Place) -> Open {
        Open {
            extent: header,
            period: None,
            value: None,
            recorded: None,
            status: None,
            source: None,
            note: None,
        }
    }

    fn add(&mut self, key: &str, value: PlainValue<'_>, place: Place) -> Option<()> {
        self.extent = Place::new(place.file, self.extent.range().start..place.range().end);
        match key {
            "period" => once(&mut self.period, text(value).and_then(Period::parse), place),
            "value" => once(&mut self.value, bare(value).and_then(number), place),
            "recorded" => once(&mut self.recorded, bare(value).and_then(date), place),
            "status" => once(&mut self.status, text(value).and_then(Status::from_word), place),
            "source" => once(&mut self.source, id(value), place),
            "note" => {
                let said = text(value).filter(|note| !note.trim().is_empty());
                once(&mut self.note, said.map(str::to_owned), place)
            }
            _ => None,
        }
    }

    fn close(self) -> Option<Measurement> {
        let further = Further { note: self.note, ..Further::NOTHING };
        Some(Measurement {
            place: self.extent,
            period: self.period?,
            figure: Figure::Value(self.value?),
            recorded: self.recorded,
            status: self.status,
            source: self.source,
            internal: false,
            confirmed: false,
            further: further.kept(),
        })
    }
}

/// Sets what is set once only.
fn once<T>(slot: &mut Option<At<T>>, value: Option<T>, place: Place) -> Option<()> {
    let is_first = slot.replace(At { value: value?, place }).is_none();
    is_first.then_some(())
}

fn text(value: PlainValue<'_>) -> Option<&str> {
    match value {
        PlainValue::Text(text) => Some(text),
        PlainValue::Bare(_) => None,
    }
}

fn bare(value: PlainValue<'_>) -> Option<&str> {
    match value {
        PlainValue::Bare(bare) => Some(bare),
        PlainValue::Text(_) => None,
    }
}

fn id(value: PlainValue<'_>) -> Option<Id> {
    Id::parse(text(value)?).ok()
}

/// So many signs of a number are a number that a double holds.
const MOST_DIGITS: usize = 15;

/// A number as people write it: `12`, `-3`, `7.5`.
fn number(written: &str) -> Option<Quantity> {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let size = written.strip_prefix('-').unwrap_or(written);
    let (whole, decimals) = size.split_once('.').map_or((size, None), |(whole, rest)| (whole, Some(rest)));
    let is_whole = is_digits(whole) && (whole == "0" || !whole.starts_with('0'));
    let is_number = is_whole && decimals.is_none_or(is_digits) && written.len() <= MOST_DIGITS;
    let number: f64 = written.parse().ok().filter(|_| is_number)?;
    // Nobody writes a zero below zero.
    (number != 0.0 || size == written).then_some(Quantity::Number(number))
}

fn date(written: &str) -> Option<NaiveDate> {
    match Period::parse(written) {
        Some(Period::Day(day)) => Some(day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PlanFile;
    use crate::model::load::read_file::{Content, read_in_full};

    const FIGURES: &str = "# Een regel\nsource = \"politie\"\n\n[[measurement]]\nperiod = \"2024-Q1\"\nvalue = 12\nrecorded = \
                           2024-05-01\nstatus = \"provisional\"\n\n[[measurement]]\nperiod = \"2024-06\"\nvalue = -7.5\n\
                           source = \"ggd\"\nnote = \"Eén keer\"\n";

    fn indicator() -> IndicatorId {
        IndicatorId::parse("buurt/overlast").expect("an id")
    }

    /// What this reader makes of a text is what the other makes of it, and that finds nothing wrong.
    fn is_as_in_full(text: &str) -> bool {
        let Some(plain) = Series::of_plain_lines(text, &indicator(), FileId(3)) else { return false };
        let inside = "measurements/buurt/overlast.toml";
        let full = read_in_full(FileId(3), inside, PlanFile::of(inside), inside.to_owned(), text.to_owned());
        assert_eq!(full.findings, [], "{text}");
        assert!(full.mentions.is_empty(), "{text}");
        assert!(matches!(&full.content, Content::Series(series) if *series == plain), "{text}");
        true
    }

    #[test]
    fn a_plain_file_is_read_as_by_the_reader_of_all_files() {
        assert!(is_as_in_full(FIGURES));
        assert!(is_as_in_full(FIGURES.trim_end()));
    }

    #[test]
    fn so_is_every_file_that_differs_by_one_sign_or_line() {
        let signs = [
            "", "\"", "\\", "#", "=", "[", "]", "0", "9", ".", "-", "e", "_", "+", " ", "\t", "\r", "\n",
            "é", "'",
        ];
        let mut read = 0;
        for (at, was) in FIGURES.char_indices() {
            let after = at + was.len_utf8();
            for sign in signs {
                for rest in [at, after] {
                    let text = format!("{}{sign}{}", &FIGURES[..at], &FIGURES[rest..]);
                    read += usize::from(is_as_in_full(&text));
                }
            }
        }
        let lines: Vec<&str> = FIGURES.split_inclusive('\n').collect();
        for from in 0..lines.len() {
            for to in 0..lines.len() {
                let mut moved = lines.clone();
                let line = moved.remove(from);
                moved.insert(to, line);
                read += usize::from(is_as_in_full(&moved.concat()));
                let mut twice = lines.clone();
                twice.insert(to, line);
                read += usize::from(is_as_in_full(&twice.concat()));
            }
        }
        // Most changes leave a file that this reader does not read; that it reads some of them is what the test is about.
        assert!(read > 500, "{read}");
    }

    #[test]
    fn what_is_wrong_or_rare_is_left_to_the_reader_of_all_files() {
        for (key, value) in [
            ("value", "01"),
            ("value", "1."),
            ("value", ".5"),
            ("value", "-0"),
            ("value", "-0.0"),
            ("value", "1e3"),
            ("value", "1_0"),
            ("value", "+1"),
            ("value", "nan"),
            ("value", "true"),
            ("value", "\"12\""),
            ("value", "9007199254740993"),
            ("period", "\"maart 2024\""),
            ("period", "2024"),
            ("recorded", "2024-02-30"),
            ("recorded", "2024-05-01T10:00:00"),
            ("recorded", "\"2024-05-01\""),
            ("status", "\"voorlopig\""),
            ("source", "\"De politie\""),
            ("note", "\"  \""),
            ("n", "20"),
            ("internal", "true"),
        ] {
            let record = format!("[[measurement]]\nperiod = \"2024\"\nvalue = 1\n{key} = {value}\n");
            let only = record.replace(if key == "value" { "value = 1\n" } else { "\u{0}" }, "");
            let only = only.replace(if key == "period" { "period = \"2024\"\n" } else { "\u{0}" }, "");
            assert_eq!(Series::of_plain_lines(&only, &indicator(), FileId(0)), None, "{only}");
        }
        for text in ["", "source = \"politie\"\n", "[[reference]]\nperiod = \"2024\"\nvalue = 1\n"] {
            assert_eq!(Series::of_plain_lines(text, &indicator(), FileId(0)), None, "{text}");
        }
    }
}
