//! What became of a promise, told as a count: `11 van 12 nagekomen in 2025; maart niet`. Every sentence names its year.

use chrono::Datelike as _;

use crate::compute::{
    Assessment, IndicatorReport, PromisePeriod, PromiseReport, PromiseState, Reason, reachable,
};
use crate::lang::{Arg, Message, long_date, shortest};
use crate::model::{Period, PeriodRange, Unit};
use crate::views::text::figure::figure_beside;
use crate::views::text::part::part_title;
use crate::views::text::words::{Words, symbol};

impl Words<'_> {
    /// The judgement of an indicator with its symbol. A promise of which nothing at all is on record says so, as does
    /// one of which no term runs (it ended before, or has not begun), and what has figures of its parts alone.
    pub fn verdict(&self, one: &IndicatorReport) -> String {
        let (symbol, word) = self.verdict_apart(one);
        format!("{symbol} {word}")
    }

    /// The same, the symbol and the word apart.
    pub(in crate::views) fn verdict_apart(&self, one: &IndicatorReport) -> (char, String) {
        let nothing = |promise: &PromiseReport| promise.judged().all(|period| period.count.is_none());
        let unrecorded =
            one.assessment == Assessment::NotRecorded && one.cadence.as_ref().is_some_and(nothing);
        let none_judged = |promise: &PromiseReport| promise.judged().next().is_none();
        let idle = one.assessment == Assessment::Running && one.cadence.as_ref().is_some_and(none_judged);
        let no_term = one.reasons.iter().filter(|_| idle).find_map(|reason| match reason {
            Reason::Ended(_) => Some("promise-cut-short"),
            Reason::NotYet(_) => Some("promise-not-begun"),
            _ => None,
        });
        let word = match no_term {
            _ if one.is_of_parts_alone() => self.0.text("assessment-parts-alone"),
            _ if unrecorded => self.promise(PromiseState::Unknown),
            Some(id) => self.0.text(id),
            None => self.assessment(one.assessment),
        };
        (symbol(one.assessment), word)
    }

    /// A period as it is said: `maart 2025`, `1e kwartaal 2025`.
    pub(in crate::views) fn period(&self, period: Period) -> String {
        self.0.in_words(&period.into())
    }

    /// A period with the part, or the place, that a figure is of.
    pub fn period_of_part(&self, period: Period, part: Option<&str>) -> String {
        let period = self.period(period);
        part.map_or_else(|| period.clone(), |part| format!("{period}, {}", self.0.of_plan(part)))
    }

    /// The same of a span of years, or of the months of a rolling year.
    pub(in crate::views) fn period_range(&self, range: PeriodRange) -> String {
        self.0.in_words(&range.into())
    }

    /// How many of how many, and in which years; for a table.
    pub(in crate::views) fn promise_count(
        &self,
        one: &IndicatorReport,
        promise: &PromiseReport,
    ) -> (String, String) {
        let teller = PromiseTeller { words: self, one, promise };
        let judged: Vec<&PromisePeriod> = promise.judged().collect();
        let empty = judged.iter().all(|one| one.count.is_none());
        let withheld = judged.iter().filter(|one| one.state == PromiseState::Withheld).count();
        let count = match judged.as_slice() {
            _ if empty && withheld > 0 => self.promise(PromiseState::Withheld),
            all if empty && all.iter().any(|one| one.uncounted) => self.0.text("promise-none-counts"),
            // `0 van 4` would say that it was not done; that is not known.
            all if empty && all.iter().any(|one| one.state == PromiseState::Unknown) => {
                self.promise(PromiseState::Unknown)
            }
            _ if empty => self.0.text("promise-nothing-yet"),
            [only] => only.count.map_or_else(String::new, |count| teller.of_promised(count, only.promised)),
            all => teller
                .of(all.iter().filter(|one| one.state == PromiseState::Met).count(), all.len() - withheld),
        };
        (count, teller.span())
    }

    /// What became of a promise in the judged year.
    pub fn promise_kept(&self, one: &IndicatorReport, promise: &PromiseReport) -> String {
        let teller = PromiseTeller { words: self, one, promise };
        let judged: Vec<&PromisePeriod> = promise.judged().collect();
        let mut parts = match judged.as_slice() {
            [] => Vec::new(),
            [only] if only.is_in_part() => {
                std::iter::once(teller.single(only)).chain(teller.missing(&judged, &judged)).collect()
            }
            [only] => vec![teller.single(only)],
            several => teller.several(several),
        };
        parts.extend(teller.pace());
        parts.extend(teller.running());
        parts.join("; ")
    }
}

struct PromiseTeller<'t, 'c> {
    words: &'t Words<'c>,
    one: &'t IndicatorReport,
    promise: &'t PromiseReport,
}

impl PromiseTeller<'_, '_> {
    fn render(&self, message: &Message) -> String {
        self.words.0.render(message)
    }

    /// The years that are judged: `2025`, `2024–2026`.
    fn span(&self) -> String {
        let first = self.promise.judged().next();
        match first.filter(|_| self.promise.over_plan) {
            Some(period) => self.words.period_range(period.range),
            None => self.promise.year.to_string(),
        }
    }

    fn of(&self, count: usize, all: usize) -> String {
        self.render(&Message::new("show-promise-count").with("count", count).with("at-least", all))
    }

    /// `1 van 2`; of a norm, of more than was promised, and of what is no number of times, only what it is.
    fn of_promised(&self, count: f64, promised: f64) -> String {
        let unit = self.one.unit.unwrap_or(Unit::BARE);
        let promised = reachable(promised, unit, !self.promise.at_most);
        let times = unit.counts_times() && count <= promised;
        if self.promise.at_most || !times {
            return figure_beside((count, promised), unit.counted(), self.one.decimals, self.words.0).0;
        }
        let shown = |number: f64| shortest(number, self.words.language());
        self.render(
            &Message::new("show-promise-count").with("count", shown(count)).with("at-least", shown(promised)),
        )
    }

    fn single(&self, only: &PromisePeriod) -> String {
        let count = only.count.map(|count| self.of_promised(count, only.promised));
        let in_span = |id: &'static str| Message::new(id).with("span", self.span());
        let waiting = || long_date(only.out, self.words.language());
        let message = match (only.state, count) {
            (PromiseState::Open, Some(count)) if only.waits => {
                in_span("kept-waiting-counted").with("date", waiting()).with("told", count)
            }
            (PromiseState::Open | PromiseState::Unknown, None) if only.uncounted => {
                in_span("kept-none-counts")
            }
            (PromiseState::Open, None) if only.waits => {
                in_span("kept-waiting-nothing").with("date", waiting())
            }
            (PromiseState::Open, Some(count)) if self.promise.at_most => Message::new("kept-until-norm")
                .with("date", long_date(only.last_day, self.words.language()))
                .with("promised", self.of_promised(only.promised, only.promised))
                .with("told", count),
            (PromiseState::Open, Some(count)) => Message::new("kept-until")
                .with("date", long_date(only.last_day, self.words.language()))
                .with("told", count),
            // That it can still be done is told of what is to be done, not of what is not to be exceeded.
            (PromiseState::Open, None) => {
                let norm = self.promise.at_most;
                Message::new(if norm { "kept-until-nothing-norm" } else { "kept-until-nothing" })
                    .with("date", long_date(only.last_day, self.words.language()))
            }
            (PromiseState::Withheld, _) => in_span("kept-withheld"),
            (PromiseState::Unknown, Some(count)) => in_span("kept-not-all-recorded").with("told", count),
            (_, None) => in_span("kept-nothing-recorded"),
            (PromiseState::Missed, Some(count)) if self.promise.at_most => in_span("kept-in-norm-missed")
                .with("promised", self.of_promised(only.promised, only.promised))
                .with("told", count),
            (PromiseState::Met | PromiseState::Missed, Some(count)) => in_span("kept-in").with("told", count),
        };
        self.render(&message)
    }

    /// `9 van 12 nagekomen in 2026; maart niet; augustus ontbreekt; 2 lopen nog (t/m 31 december 2026)`.
    fn several(&self, all: &[&PromisePeriod]) -> Vec<String> {
        let of_state = |state: PromiseState| -> Vec<&PromisePeriod> {
            all.iter().copied().filter(|one| one.state == state).collect()
        };
        let met = of_state(PromiseState::Met).len();
        let unknown = of_state(PromiseState::Unknown);
        let withheld = of_state(PromiseState::Withheld);
        if withheld.is_empty() && !unknown.is_empty() && all.iter().all(|one| one.count.is_none()) {
            let uncounted = all.iter().any(|one| one.uncounted);
            let id = if uncounted { "kept-none-counts" } else { "kept-nothing-recorded" };
            let message = Message::new(id).with("span", self.span());
            return std::iter::once(self.render(&message)).chain(self.open(all)).collect();
        }
        // Of what is not published it is not said how much of it was kept.
        if withheld.len() == all.len() {
            let message = Message::new("kept-withheld").with("span", self.span());
            return vec![self.render(&message)];
        }
        let kept = self.of(met, all.len() - withheld.len());
        let kept = Message::new("kept-of").with("told", kept).with("span", self.span());
        let mut parts = vec![self.render(&kept)];
        let missed = of_state(PromiseState::Missed);
        if !missed.is_empty() {
            let names: Vec<Arg> = missed.iter().map(|one| self.name(one, all)).collect();
            parts.push(
                self.render(&Message::new("kept-missed").with("count", names.len()).with("names", names)),
            );
        }
        parts.extend(self.missing(&unknown, all));
        if !withheld.is_empty() {
            let names: Vec<Arg> = withheld.iter().map(|one| self.name(one, all)).collect();
            let message = Message::new("kept-withheld-of").with("count", names.len()).with("names", names);
            parts.push(self.render(&message));
        }
        parts.extend(self.open(all));
        parts
    }

    /// `4e kwartaal 2025 ontbreekt`: of which of some periods nothing is on record, among all of one year.
    fn missing(&self, unknown: &[&PromisePeriod], all: &[&PromisePeriod]) -> Option<String> {
        let of_one = |one: &&PromisePeriod| -> Vec<Arg> {
            if !one.is_in_part() {
                return vec![self.name(one, all)];
            }
            let periods = one.missing.iter().map(|period| Arg::from(*period));
            periods.map(|period| self.of_part(period, one.part.as_deref())).collect()
        };
        let names: Vec<Arg> = unknown.iter().flat_map(of_one).collect();
        let count = names.len();
        (count > 0)
            .then(|| self.render(&Message::new("kept-lacking").with("count", count).with("names", names)))
    }

    /// A period with the part that it is about: `Noord (maart)`.
    fn of_part(&self, period: Arg, part: Option<&str>) -> Arg {
        let Some(part) = part else { return period };
        let part = self.words.0.of_plan(&part_title(self.one, part));
        format!("{part} ({})", self.words.0.in_words(&period)).into()
    }

    fn open(&self, all: &[&PromisePeriod]) -> Option<String> {
        let open = || all.iter().filter(|one| one.state == PromiseState::Open);
        let running = open().filter(|one| !one.waits).map(|one| one.last_day).max();
        let (id, date) = match running {
            Some(last) => ("kept-open", last),
            None => ("kept-waiting", open().map(|one| one.out).max()?),
        };
        let message = Message::new(id).with("count", open().count());
        Some(self.render(&message.with("date", long_date(date, self.words.language()))))
    }

    /// A period among those of one year, or the part that it is about.
    fn name(&self, period: &PromisePeriod, all: &[&PromisePeriod]) -> Arg {
        let part = period.part.as_ref().map(|part| part_title(self.one, part));
        let one_period = all.iter().all(|one| one.period == period.period);
        let name = match period.period.part_of_year() {
            Some((name, _)) => name,
            None => period.range.into(),
        };
        match part {
            Some(part) if one_period => Arg::Plan(part),
            Some(part) => {
                format!("{} ({})", self.words.0.of_plan(&part), self.words.0.in_words(&name)).into()
            }
            None => name,
        }
    }

    /// `nu zouden het er 3 moeten zijn`.
    fn pace(&self) -> Option<String> {
        let open = self.promise.judged().any(|one| one.state == PromiseState::Open);
        let pace = self.promise.pace.filter(|pace| open && pace.expected >= 1.0 - 1e-9)?;
        let number = shortest((pace.expected * 10.0).round() / 10.0, self.words.language());
        Some(self.render(&Message::new("kept-pace").with("number", number)))
    }

    /// Of the running year, when it is not the judged one: what was done in it.
    fn running(&self) -> Vec<String> {
        let running =
            self.promise.periods.iter().filter(|one| !one.judged && one.state == PromiseState::Open);
        let until = |one: &PromisePeriod| long_date(one.last_day, self.words.language());
        let running: Vec<&PromisePeriod> = running.collect();
        if running.iter().all(|one| one.count.is_none()) {
            let last = running.iter().max_by_key(|one| one.last_day);
            let message = last.map(|last| {
                Message::new(if self.promise.at_most { "kept-now-empty-norm" } else { "kept-now-empty" })
                    .with("year", last.last_day.year().to_string())
                    .with("date", until(last))
            });
            return message.iter().map(|message| self.render(message)).collect();
        }
        let teller = running.into_iter().filter_map(|one| {
            let message = Message::new("kept-until")
                .with("date", until(one))
                .with("told", self.of_promised(one.count?, one.promised));
            Some(self.render(&message))
        });
        teller.collect()
    }
}
