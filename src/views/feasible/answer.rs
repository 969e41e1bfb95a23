//! Whether a promise can be shown to be kept, in plain sentences.

use crate::compute::{FeasibleAnswer, MeasuredInTime, Outlook, Prospect, Smallest};
use crate::facts::{Cases, Detectable, Respondents, TOGETHER, Yardstick, people};
use crate::lang::{Arg, Catalogue, Message, format_number};
use crate::model::{Change, Indicator, Unit};
use crate::views::feasible::cells::why_not;
use crate::views::text::figure::figure_of;

/// What is asked about: the indicator, and the part.
pub(super) fn title(answer: &FeasibleAnswer<'_>) -> String {
    let title = answer.indicator.title.as_str();
    match answer.part {
        Some(part) => format!("{title} ({})", answer.indicator.part_title(part)),
        None => title.to_owned(),
    }
}

/// The answer, a sentence each.
pub(super) fn sentences(answer: &FeasibleAnswer<'_>, catalogue: &Catalogue) -> Vec<String> {
    let told = Told { indicator: answer.indicator, catalogue };
    let messages = match &answer.outlook {
        Err(why) => vec![Message::new(why_not(*why))],
        Ok(outlook) => told.outlook(outlook),
    };
    let late = (answer.measured == Some(MeasuredInTime::NotPlanned)).then(|| told.not_planned()).flatten();
    messages.into_iter().chain(late).map(|message| catalogue.render(&message)).collect()
}

struct Told<'t> {
    indicator: &'t Indicator,
    catalogue: &'t Catalogue,
}

impl Told<'_> {
    fn outlook(&self, outlook: &Outlook<'_>) -> Vec<Message> {
        let from = Message::new("feasible-from")
            .with("figure", self.figure(outlook.yardstick.from()))
            .with("period", outlook.baseline.measured_over());
        let mut all = vec![from];
        if let (Some(to), Some(can)) = (outlook.asked, outlook.now.can()) {
            all.push(self.verdict(outlook, to, can));
            all.extend(self.takes(outlook).filter(|_| !can));
        }
        all.extend(outlook.now.smallest.iter().enumerate().map(|(index, one)| {
            let together = outlook.three_together.as_ref().and_then(|three| three.smallest.get(index));
            self.smallest(outlook, *one, together.copied())
        }));
        all
    }

    fn figure(&self, value: f64) -> String {
        figure_of(value, self.indicator.unit, self.indicator.decimals, self.catalogue)
    }

    /// Whether the change that is asked is seen, now and with three years together.
    fn verdict(&self, outlook: &Outlook<'_>, to: f64, can: bool) -> Message {
        let from = outlook.yardstick.from();
        let three = |one: &Option<Prospect>| match one.as_ref().and_then(Prospect::can) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "none",
        };
        let (before, together) = (three(&outlook.three_before), three(&outlook.three_together));
        let three = match (can, before, together) {
            (_, _, "none") => "none",
            (true, _, _) => "too",
            (false, "yes", _) => "before",
            (false, _, "yes") => "together",
            (false, _, _) => "neither",
        };
        let message = match outlook.yardstick {
            Yardstick::Survey { next, .. } => Message::new("feasible-verdict-survey")
                .with("people", people(next.n))
                .with("together", people(next.n * TOGETHER)),
            Yardstick::Means { next, .. } => Message::new("feasible-verdict-survey")
                .with("people", people(next.sample.n))
                .with("together", people(next.sample.n * TOGETHER)),
            Yardstick::Range { range, .. } => Message::new("feasible-verdict-range")
                .with("figures", range.figures)
                .with("moved", tenth(range.mean_moving_range)),
            Yardstick::Counts { a_year, .. } => {
                let of = if self.indicator.unit.is_count() { "count" } else { "cases" };
                Message::new("feasible-verdict-counts").with("of", of).with("cases", tenth(a_year))
            }
        };
        message
            .with("way", if to < from { "fall" } else { "rise" })
            .with("from", self.figure(from))
            .with("to", self.figure(to))
            .with("change", self.change(from, to))
            .with("can", if can { "yes" } else { "no" })
            .with("three", three)
    }

    /// The change as it is asked: `−10%`, `+20%`, and of a percentage `−4 procentpunt`.
    fn change(&self, from: f64, to: f64) -> Arg {
        let change = if self.indicator.unit.is_share() {
            Change::Points(tenth(to - from))
        } else if from == 0.0 {
            return self.figure(to - from).into();
        } else {
            Change::Percent(tenth((to / from - 1.0) * 100.0))
        };
        let sign = if to > from { "+" } else { "" };
        format!("{sign}{}", self.catalogue.render(&change.in_words())).into()
    }

    /// What it would take to see it.
    fn takes(&self, outlook: &Outlook<'_>) -> Option<Message> {
        let whole = |number: f64| format_number(number, 0, self.catalogue.language());
        match outlook.now.need? {
            Detectable::Range(_) => None,
            Detectable::Means(need) => Some(match need.needed {
                Some(needed) => Message::new("feasible-takes-means").with("needed", whole(needed)),
                None => Message::new("feasible-takes-means-never").with("baseline", people(need.baseline_n)),
            }),
            Detectable::Survey(need) => Some(match need.respondents {
                Respondents::Needed(needed) => Message::new("feasible-takes-survey")
                    .with("needed", whole(needed))
                    .with("chance", whole((need.chance * 100.0).floor())),
                // Close to the bound the two approximations differ.
                Respondents::NeverEnough { best_chance } if need.is_met() => {
                    Message::new("feasible-takes-survey-large")
                        .with("best", whole((best_chance * 100.0).ceil()))
                        .with("chance", whole((need.chance * 100.0).floor()))
                }
                Respondents::NeverEnough { best_chance } => Message::new("feasible-takes-survey-never")
                    .with("baseline", need.baseline_people())
                    .with("chance", whole((best_chance * 100.0).ceil())),
            }),
            Detectable::Counts(need) => {
                let needed = |cases: Cases| match cases {
                    Cases::Needed(needed) => Some(needed),
                    Cases::NeverEnough => None,
                };
                let other = |one: &Option<Prospect>| match one.as_ref()?.need? {
                    Detectable::Counts(need) => needed(need.needed),
                    _ => None,
                };
                let Some(now) = needed(need.needed) else {
                    return Some(Message::new("feasible-takes-counts-never"));
                };
                let (before, together) = (other(&outlook.three_before), other(&outlook.three_together));
                let message = match (before, together) {
                    (Some(before), Some(together)) => Message::new("feasible-takes-counts-three")
                        .with("before", whole(before))
                        .with("together", whole(together)),
                    _ => Message::new("feasible-takes-counts"),
                };
                Some(message.with("needed", whole(now)))
            }
        }
    }

    /// The smallest change that is seen, now and with three years together.
    fn smallest(&self, outlook: &Outlook<'_>, one: Smallest, together: Option<Smallest>) -> Message {
        let from = outlook.yardstick.from();
        let at = |size: f64| {
            self.figure(self.reached(if one.falls { from - size } else { from + size }, one.falls))
        };
        let kind = match outlook.yardstick {
            Yardstick::Survey { .. } | Yardstick::Means { .. } => "surveys",
            Yardstick::Range { .. } => "none",
            Yardstick::Counts { .. } => "years",
        };
        let way = if one.falls { "fall" } else { "rise" };
        let message = match (one.size, together.and_then(|three| three.size)) {
            (Some(size), Some(three)) => Message::new("feasible-smallest-three")
                .with("size", self.size(from, size))
                .with("at", at(size))
                .with("three", self.size(from, three))
                .with("at-three", at(three)),
            (Some(size), None) => {
                Message::new("feasible-smallest").with("size", self.size(from, size)).with("at", at(size))
            }
            (None, Some(three)) => Message::new("feasible-smallest-only-three")
                .with("three", self.size(from, three))
                .with("at-three", at(three)),
            (None, None) => Message::new("feasible-smallest-none"),
        };
        message.with("way", way).with("kind", kind).with("from", self.figure(from))
    }

    /// The figure that is reached: of things that are counted a whole number that is far enough.
    fn reached(&self, value: f64, falls: bool) -> f64 {
        match self.indicator.unit.is_count() {
            false => value,
            true if falls => (value + 1e-9).floor(),
            true => (value - 1e-9).ceil(),
        }
    }

    /// The size of a change: of counts in whole percent, of a percentage in points.
    fn size(&self, from: f64, size: f64) -> Arg {
        match self.indicator.unit {
            Unit::Percent => Change::Points(up(size)).in_words().into(),
            Unit::Count | Unit::Rate { .. } | Unit::Euro if from > 0.0 => {
                format!("{}%", format_number((size / from * 100.0).round(), 0, self.catalogue.language()))
                    .into()
            }
            _ => self.figure(up(size)).into(),
        }
    }

    fn not_planned(&self) -> Option<Message> {
        let by = self.indicator.target.as_ref()?.by()?;
        Some(Message::new("feasible-not-planned").with("period", by.value))
    }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// In tenths, never below what it is.
fn up(value: f64) -> f64 {
    ((value * 10.0 - 1e-6).ceil()) / 10.0
}
