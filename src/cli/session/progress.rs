//! A bar for work that lasts, on a terminal only.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal::Terminal;

/// Below this many steps nobody waits long enough to look.
const FEW: usize = 20;

/// A bar; nothing where nobody looks on or the work is short. It is taken away when it goes out of scope.
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar for so many steps, with what is done in words.
    pub(crate) fn new(steps: usize, what: &str, terminal: &Terminal) -> Progress {
        if steps < FEW || !terminal.shows_progress() {
            return Progress(None);
        }
        // Drawn on standard error, and only where that is a terminal.
        let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        Progress(Some(bar))
    }

    /// One step is done.
    pub(crate) fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
