//! A text that has yet to be told in a language.

use chrono::NaiveDate;

/// The id of a message in the two message files, with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The id, as it stands in the message files.
    pub id: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text that is shown as it is, but on one line.
    Text(String),
    /// The same, of which a paper must know that it is in the plan's own words.
    Plan(String),
    /// Several such texts, each on a line of its own.
    Lines(Vec<String>),
    /// A whole number that also chooses between singular and plural.
    Count(i64),
    /// A figure, written in the notation of the language, with all the decimals it has.
    Number(f64),
    /// A date.
    Date(NaiveDate),
    /// A month of the year by its number, told by its name.
    Month(u32),
    /// Another message.
    Message(Box<Message>),
    /// Several: joined by commas, and in a sentence (`$name-text`) with "and" before the last.
    List(Vec<Arg>),
    /// What a sentence says otherwise than a table, such as a period: first the form of a table (`$name`), then that of a
    /// sentence (`$name-text`).
    TwoForms(Box<[Arg; 2]>),
}

impl Arg {
    /// Words of the plan: a title, a name, what an officer wrote.
    pub fn plan(words: impl Into<String>) -> Arg {
        Arg::Plan(words.into())
    }

    /// A number as it is typed into a file of the plan: a point before the decimals, and no marks between groups, whatever
    /// the language of the person. `39.000` would be read as 39 there, and `25.400,5` not at all.
    pub fn toml(number: f64) -> Arg {
        Arg::Text(number.to_string())
    }

    /// What has one form in a table and another in a sentence.
    pub fn two_forms(table: impl Into<Arg>, sentence: impl Into<Arg>) -> Arg {
        Arg::TwoForms(Box::new([table.into(), sentence.into()]))
    }
}

impl Message {
    /// A message without arguments yet.
    pub fn new(id: &'static str) -> Message {
        Message { id, args: Vec::new() }
    }

    /// The same message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<f64> for Arg {
    fn from(value: f64) -> Arg {
        Arg::Number(value)
    }
}

impl From<i32> for Arg {
    fn from(value: i32) -> Arg {
        Arg::Count(i64::from(value))
    }
}

impl From<u32> for Arg {
    fn from(value: u32) -> Arg {
        Arg::Count(i64::from(value))
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Arg {
        Arg::Count(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(value: NaiveDate) -> Arg {
        Arg::Date(value)
    }
}

impl From<Message> for Arg {
    fn from(value: Message) -> Arg {
        Arg::Message(Box::new(value))
    }
}

impl<T: Into<Arg>> From<Vec<T>> for Arg {
    fn from(values: Vec<T>) -> Arg {
        Arg::List(values.into_iter().map(Into::into).collect())
    }
}
