//! The one way in which something is asked: a question, a line, an answer.
//!
//! They are plain lines that the terminal itself edits, and no library of prompts. Looked at were inquire 0.9, dialoguer 0.12
//! and cliclack 0.5: the last two know only `y` and `n` for yes and no, and all three take the terminal over to draw on it.
//! What is drawn over is not read aloud, which a municipality must make sure of (EN 301 549), is garbled in a console that
//! knows no such signs, and leaves a terminal without a cursor where the program is killed. Here there is nothing to put
//! back: a killed program wrote nothing and changed nothing. What such a library gives is here as well: a proposal (Enter),
//! a search through a list, a step back, and to stop at any time.

mod asking;
mod choice;

pub(crate) use asking::{
    Answer, Question, ask, ask_yes, converse, is_confirmed, stopped, tell, tell_item, tell_text,
};
pub(crate) use choice::{Choice, Choices, choose};
