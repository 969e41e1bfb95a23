//! What somebody at a terminal has answered so far. A conversation is told from its beginning each time a step is taken
//! back: what was answered before is not asked again, so that a command that asks is written as if nobody ever did.

/// Why a conversation ends before its last question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interruption {
    /// A step back: the last answer is taken away.
    Back,
    /// Stop.
    Stop,
}

/// The answers of a conversation, and how far it is told.
#[derive(Debug, Default)]
pub(crate) struct Said {
    answers: Vec<String>,
    at: usize,
    interruption: Option<Interruption>,
    is_explained: bool,
}

impl Said {
    /// Tells it from the beginning.
    pub(crate) fn rewind(&mut self) {
        self.at = 0;
        self.interruption = None;
    }

    /// The next answer that was given before.
    pub(crate) fn replayed(&mut self) -> Option<String> {
        let answer = self.answers.get(self.at).cloned();
        self.at += usize::from(answer.is_some());
        answer
    }

    /// Takes away the last answer that was told again, and what came after it.
    pub(crate) fn forget(&mut self) {
        self.at = self.at.saturating_sub(1);
        self.answers.truncate(self.at);
    }

    /// Whether all that was answered has been told: what comes now is new.
    pub(crate) fn is_live(&self) -> bool {
        self.at == self.answers.len() && self.interruption.is_none()
    }

    /// How many answers there were up to here.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// An answer that could be used.
    pub(crate) fn add(&mut self, answer: String) {
        self.answers.truncate(self.at);
        self.answers.push(answer);
        self.at += 1;
    }

    /// A step back; false where there is nothing to go back to.
    pub(crate) fn back(&mut self) -> bool {
        self.back_to(self.at.saturating_sub(1))
    }

    /// Back to before the answer that was given at a point; false where nothing was answered since.
    pub(crate) fn back_to(&mut self, at: usize) -> bool {
        if at >= self.at {
            return false;
        }
        self.answers.truncate(at);
        self.interruption = Some(Interruption::Back);
        true
    }

    /// Stops.
    pub(crate) fn stop(&mut self) {
        self.interruption = Some(Interruption::Stop);
    }

    /// Why nothing more is asked.
    pub(crate) fn interruption(&self) -> Option<Interruption> {
        self.interruption
    }

    /// Whether it is still to be explained how to go back and to stop; once a run.
    pub(crate) fn explains(&mut self) -> bool {
        !std::mem::replace(&mut self.is_explained, true)
    }

    /// A new conversation.
    pub(crate) fn begin(&mut self) {
        *self = Said { is_explained: self.is_explained, ..Said::default() };
    }
}
