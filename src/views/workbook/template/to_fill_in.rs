//! What a workbook asks for, and what is to be done with it then.

use crate::compute::{Blank, EvaluationReport, OpenActions};
use crate::lang::{Arg, Message};

/// What a workbook asks for.
#[derive(Debug)]
pub struct ToFillIn<'a> {
    /// The figures.
    pub blanks: &'a [Blank],
    /// The actions; no sheet where there are none.
    pub actions: &'a OpenActions<'a>,
    /// The evaluation whose texts are to be written; no sheet where there is none.
    pub evaluation: Option<&'a EvaluationReport<'a>>,
    /// What to do with it when it is filled in.
    pub then: WhenFilled<'a>,
}

/// What to do with a workbook that was filled in.
#[derive(Debug, Clone, Copy)]
pub enum WhenFilled<'a> {
    /// It is read by this program, under this name.
    Import(&'a str),
    /// It goes back to whose plan it is.
    SendTo(&'a str),
}

impl WhenFilled<'_> {
    pub(super) fn message(self) -> Message {
        match self {
            WhenFilled::Import(file) => Message::new("template-then-import").with("file", file),
            WhenFilled::SendTo(owner) => Message::new("template-then-send").with("owner", Arg::plan(owner)),
        }
    }
}
