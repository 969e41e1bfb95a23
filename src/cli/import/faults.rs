//! What stops a file: all that is wrong in it, told at once, so that all can be put right at once.

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::lang::Message;

/// What was found wrong in a file so far.
#[derive(Default)]
pub(super) struct Faults {
    /// Cells of the table of figures, each with its line.
    figures: Vec<(usize, Message)>,
    /// Cells of the other sheets.
    others: Vec<Message>,
    /// What is not about one cell.
    failures: Vec<Failure>,
    /// How many of the cells can be two percentages.
    fractions: usize,
    /// A percent sign stands at the head of those.
    headed: bool,
}

impl Faults {
    /// A cell of the table of figures.
    pub(super) fn figure(&mut self, line: usize, message: Message) {
        self.figures.push((line, message));
    }

    /// Cells that can be two percentages.
    pub(super) fn fractions(&mut self, cells: Vec<(usize, Message)>, headed: bool) {
        self.fractions += cells.len();
        self.headed |= headed;
        self.figures.extend(cells);
    }

    /// Cells of the sheets of actions and texts.
    pub(super) fn others(&mut self, messages: Vec<Message>) {
        self.others.extend(messages);
    }

    /// Something that is not about one cell.
    pub(super) fn failure(&mut self, failure: Failure) {
        self.failures.push(failure);
    }

    /// Refuses the file where anything is wrong in it, in the order of its rows.
    ///
    /// # Errors
    /// All that is wrong.
    pub(super) fn end(mut self, session: &mut Session<'_>) -> Result<(), Failure> {
        self.figures.sort_by_key(|(line, _)| *line);
        let figures = self.figures.into_iter().map(|(_, message)| message);
        let mut all: Vec<Message> = figures.chain(self.others).collect();
        let count = all.len();
        if let Some(last) = all.pop() {
            for message in &all {
                session.say(message);
            }
            let help = match (self.fractions == count, self.headed) {
                (true, true) => Message::new("import-fractions-headed-help"),
                (true, false) => Message::new("import-fractions-help"),
                (false, _) => Message::new("import-unclear-help").with("count", count),
            };
            self.failures.push(Failure::usage(last).help(help));
        }
        match self.failures.len() {
            0 => Ok(()),
            1 => Err(self.failures.remove(0)),
            _ => Err(Failure::Several(self.failures)),
        }
    }
}
