//! Fixed words, as they are typed and answered.

use crate::cli::session::error::Failure;
use ivp::lang::Message;

/// The words of an enum, and how they are read.
pub(super) struct Words<W: 'static> {
    pub(super) all: &'static [W],
    pub(super) word: fn(W) -> &'static str,
    pub(super) message: fn(W) -> &'static str,
    pub(super) read: fn(&str) -> Option<W>,
}

impl<W: Copy> Words<W> {
    /// One that is answered, by its number in the list or by a name.
    pub(super) fn answered(&self, typed: &str) -> Result<W, Failure> {
        let number = typed.parse::<usize>().ok();
        match number.and_then(|number| self.all.get(number.checked_sub(1)?)) {
            Some(one) => Ok(*one),
            None => (self.read)(typed).ok_or_else(|| {
                let message = Message::new("ask-not-found").with("typed", typed);
                Failure::usage(message).help(Message::new("ask-word-help"))
            }),
        }
    }
}

macro_rules! words_of {
    ($name:ident) => {
        $crate::cli::add::words::Words {
            all: $name::ALL,
            word: $name::word,
            message: $name::message_id,
            read: $name::by_name,
        }
    };
}

pub(super) use words_of;
