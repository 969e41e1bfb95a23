//! Whether a promise can be shown to be kept, in plain sentences.

use crate::compute::{FeasibleAnswer, MeasuredInTime, Outlook, Prospect, Smallest};
use crate::facts::{Cases, Detectable, Respondents, TOGETHER, Yardstick, far_enough, people};
use crate::lang::{Arg, Catalogue, Message, format_number, round_as_shown};
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
            .with("to", self.aimed(outlook, to, can))
            .with("change", self.change(from, to))
            .with("can", if can { "yes" } else { "no" })
            .with("three", three)
    }

    /// The figure that is asked. Where it is seen and lies short of the smallest change as that is told, which ends at a whole
    /// number of what is counted, also the whole number that keeps it: that is the same.
    fn aimed(&self, outlook: &Outlook<'_>, to: f64, can: bool) -> Arg {
        let from = outlook.yardstick.from();
        let smallest =
            outlook.now.smallest.first().and_then(|one| Some(far_enough(from, one.size?, one.falls, 0)));
        let is_short = smallest.is_some_and(|at| (to - from).abs() < (at - from).abs() - 1e-9);
        let shown = self.figure(to);
        if !can || !is_short || !self.indicator.unit.is_count() {
            return shown.into();
        }
        let (id, whole) =
            if to < from { ("feasible-at-most", to.floor()) } else { ("feasible-at-least", to.ceil()) };
        Message::new(id).with("figure", shown).with("whole", self.figure(whole)).into()
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
        let kind = match outlook.yardstick {
            Yardstick::Survey { .. } | Yardstick::Means { .. } => "surveys",
            Yardstick::Range { .. } => "none",
            Yardstick::Counts { .. } => "years",
        };
        let way = if one.falls { "fall" } else { "rise" };
        let seen =
            |one: Smallest, by: &Prospect| one.size.map(|size| self.seen(outlook, by, one.falls, size));
        let three = together.zip(outlook.three_together.as_ref());
        let message = match (seen(one, &outlook.now), three.and_then(|(one, by)| seen(one, by))) {
            (Some((size, at)), Some((three, at_three))) => Message::new("feasible-smallest-three")
                .with("size", size)
                .with("at", at)
                .with("three", three)
                .with("at-three", at_three),
            (Some((size, at)), None) => Message::new("feasible-smallest").with("size", size).with("at", at),
            (None, Some((three, at_three))) => {
                Message::new("feasible-smallest-only-three").with("three", three).with("at-three", at_three)
            }
            (None, None) => Message::new("feasible-smallest-none"),
        };
        message.with("way", way).with("kind", kind).with("from", self.figure(outlook.yardstick.from()))
    }

    /// The smallest change that is seen as its size and the figure that is reached. That is one which can be shown, of what
    /// is counted a whole number, and far enough; the size is what lies between the two figures, so that it can be checked.
    fn seen(&self, outlook: &Outlook<'_>, by: &Prospect, falls: bool, size: f64) -> (Arg, String) {
        let from = outlook.yardstick.from();
        let unit = self.indicator.unit;
        let places = match self.indicator.decimals {
            _ if unit.is_count() || unit.is_money() => 0,
            decimals => decimals.unwrap_or(0).max(1) as usize,
        };
        let at = far_enough(from, size, falls, places);
        let shown = match unit {
            Unit::Percent => {
                Change::Points(tenth((round_as_shown(from, places) - at).abs())).in_words().into()
            }
            Unit::Count | Unit::Rate { .. } | Unit::Euro if from > 0.0 => {
                let smallest = size / from * 100.0;
                let asked = outlook.asked.map(|to| tenth((to / from - 1.0).abs() * 100.0));
                let unseen = asked.filter(|_| by.can() == Some(false));
                let (percent, places) = percent(((from - at) / from * 100.0).abs(), smallest, unseen);
                format!("{}%", format_number(percent, places, self.catalogue.language())).into()
            }
            _ => self.figure((round_as_shown(from, places) - at).abs()).into(),
        };
        (shown, self.figure(at))
    }

    fn not_planned(&self) -> Option<Message> {
        let by = self.indicator.target.as_ref()?.by()?;
        Some(Message::new("feasible-not-planned").with("period", by.value))
    }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// A change in percent with as few decimals as can be, and how many: never below the smallest that is seen, nor the same as
/// the one that is asked and is not.
fn percent(change: f64, smallest: f64, unseen: Option<f64>) -> (f64, usize) {
    let fits = |shown: &f64| *shown >= smallest - 1e-9 && unseen.is_none_or(|asked| *shown > asked + 1e-9);
    let mut all = (0..4).map(|places| (round_as_shown(change, places), places));
    all.find(|(shown, _)| fits(shown)).unwrap_or((change, 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_what_lies_between_figures_that_can_be_shown() {
        // 11 − 4,5498 = 6,4502, shown as 6,4: 4,6 less.
        assert_eq!(far_enough(11.0, 4.5498, true, 1), 6.4);
        assert_eq!(far_enough(24.0, 16.88, false, 1), 40.9);
        // 47,1% of 54 less is 28,6: of whole numbers 28, and that is 48,1% less.
        assert_eq!(far_enough(54.0, 25.434, true, 0), 28.0);
        assert_eq!(percent(26.0 / 54.0 * 100.0, 47.1, None), (48.0, 0));
        // Beside 48% that is not seen it gets the decimal that tells them apart.
        assert_eq!(percent(26.0 / 54.0 * 100.0, 48.1, Some(48.0)), (48.1, 1));
        // 45 of 100 less where 44,6% is the smallest: 45%, not 44%.
        assert_eq!(percent(45.0, 44.6, Some(44.5)), (45.0, 0));
    }
}
