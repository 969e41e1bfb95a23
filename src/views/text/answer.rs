//! The answer that a judgement gives, in one sentence.

use crate::compute::{ActionCard, Bad, GlanceRow, GoalVerdict, IndicatorReport, Tally};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::Unit;
use crate::views::lists::actions::action_symbol;
use crate::views::text::figure::figure_of;
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::{Saying, certainty, remarks};
use crate::views::text::style::clean;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// `18% in 2024, was 20% in 2022; streven: 15% (2026). Dit verschil kan toeval zijn.` Of a promise how it was kept.
pub(in crate::views) fn answer(one: &IndicatorReport, catalogue: &Catalogue) -> String {
    if let Some(promise) = &one.cadence {
        return Words(catalogue).promise_kept(one, promise);
    }
    let row = RowFigures::of(one, catalogue);
    let mut parts = Vec::new();
    let was = compared(one, &row);
    match (&row.standing, was) {
        (Some(now), Some(was)) => parts.push(
            Message::new("answer-now-was")
                .with("now", now.shown.as_str())
                .with("now-period", now.period.as_str())
                .with("was", was.shown.as_str())
                .with("was-period", was.period.as_str()),
        ),
        (Some(now), None) => parts.push(
            Message::new("answer-now").with("now", now.shown.as_str()).with("period", now.period.as_str()),
        ),
        (None, _) => {}
    }
    let wanted = Wanted::on_one_line(one, catalogue);
    if !wanted.is_empty() {
        parts.push(Message::new("answer-target").with("target", wanted));
    }
    let mut told: Vec<String> = parts.iter().map(|part| catalogue.render(part)).collect();
    told.extend(was.and_then(|_| certainty(one, catalogue)));
    clean(&told.join("; ")).into_owned()
}

/// What is to be said besides the answer.
pub(in crate::views) fn beside_answer(one: &IndicatorReport, catalogue: &Catalogue) -> Vec<String> {
    let row = RowFigures::of(one, catalogue);
    let mut all = remarks(one, catalogue);
    if one.cadence.is_none() && compared(one, &row).is_some() {
        let by_chance = || Saying::of(one, catalogue)?.worse_by_chance(one.change.as_ref()?);
        let told = [certainty(one, catalogue), by_chance()];
        all.retain(|remark| !told.iter().flatten().any(|told| told == remark));
    }
    all
}

/// The figure that an answer names beside the one that stands.
fn compared<'r>(one: &IndicatorReport, row: &'r RowFigures) -> Option<&'r RowFigure> {
    let again = one.judged.is_none() && one.latest == one.baseline;
    row.standing.as_ref().and(row.measured_from.as_ref()).filter(|_| !again)
}

/// `Van de 22 doelstellingen zijn er 11 klaar of op schema en lopen er 3 achter.` And the same of the effects.
pub(in crate::views) fn in_short(sum: &GlanceRow, catalogue: &Catalogue) -> String {
    // Goals that another's judgement is of, or of which nothing is told, are not said to wait for an action.
    let goals = match sum.goals.total() {
        0 => None,
        1 => Some("answer-goals-one"),
        all if sum.goals.idle() == all => Some("answer-goals-none"),
        _ => Some("answer-goals").filter(|_| sum.goals.good() + sum.goals.bad() > 0),
    };
    let effects = match sum.effects.total() {
        0 => None,
        1 => Some("answer-effects-one"),
        all if sum.effects.rest() == all => Some("answer-effects-none"),
        _ => Some("answer-effects"),
    };
    let told = |(id, tally): (Option<&'static str>, &Tally)| {
        let (good, doubtful, bad) = (tally.good(), tally.doubtful(), tally.bad());
        let only = match () {
            () if good > 0 => "good",
            () if doubtful > 0 => "doubtful",
            () if bad > 0 => "bad",
            () if tally.idle() > 0 => "idle",
            () => "rest",
        };
        let message = Message::new(id?).with("all", tally.total()).with("only", only).with("good", good);
        let message = message.with("doubtful", doubtful).with("bad", bad).with("rest", tally.rest());
        Some(catalogue.render(&message)).filter(|told| !told.is_empty())
    };
    let all = [(goals, &sum.goals), (effects, &sum.effects)];
    all.into_iter().filter_map(told).collect::<Vec<_>>().join(" ")
}

/// `▼ vertraagd: had klaar moeten zijn (3e kwartaal 2026); € 3.000 van € 8.000 besteed; 6 oktober 2026: bij de jurist`
pub(in crate::views) fn answer_of_action(card: &ActionCard<'_>, catalogue: &Catalogue) -> String {
    let words = Words(catalogue);
    let euro = |amount: f64| figure_of(amount, Unit::Euro, None, catalogue);
    let mut told = Vec::new();
    if card.is_open() && (card.end.is_some() || card.overdue) {
        let id = if card.overdue { "answer-action-late" } else { "answer-action-by" };
        told.push(catalogue.render(&Message::new(id).with("end", card.due())));
    }
    let (budget, spent) = (card.budget.map(|at| euro(at.value)), card.spent.map(|at| euro(at.value)));
    let money = match (budget, spent) {
        (Some(budget), Some(spent)) => {
            Some(Message::new("answer-spent-of").with("spent", spent).with("budget", budget))
        }
        (None, Some(spent)) => Some(Message::new("answer-spent").with("spent", spent)),
        (Some(budget), None) => Some(Message::new("answer-budget").with("budget", budget)),
        (None, None) => None,
    };
    told.extend(money.map(|money| catalogue.render(&money)));
    match (&card.result, card.last_entry()) {
        (Some(result), _) => told.push(result.value.trim().to_owned()),
        (None, Some(entry)) => {
            let date = long_date(entry.date.value, catalogue.language());
            told.push(format!("{date}: {}", entry.text.value.trim()));
        }
        (None, None) => {}
    }
    let state = format!("{} {}", action_symbol(card.state.value), words.action_state(card.state.value));
    let told = told.join("; ");
    clean(&if told.is_empty() { state } else { format!("{state}: {told}") }).into_owned()
}

/// Why something goes badly: the answer of a figure, how a promise was kept, what makes a goal late, which figure rose.
pub(in crate::views) fn why_badly(bad: &Bad, catalogue: &Catalogue) -> String {
    match bad {
        Bad::Figure(one) | Bad::Promise(one) => answer(one, catalogue),
        Bad::Goal(goal) => match &goal.verdict {
            GoalVerdict::State { because, .. } => Words(catalogue).because(because),
            _ => String::new(),
        },
        Bad::Alert(_, period) => catalogue.render(&Message::new("glance-alert").with("period", *period)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::{Assessment, Standing};
    use crate::lang::Language;
    use crate::model::GoalState;

    fn tally(all: &[(Standing, usize)]) -> Tally {
        Tally(all.iter().copied().collect())
    }

    #[test]
    fn one_is_told_as_one_and_what_is_not_told_does_not_wait_for_an_action() {
        use GoalState::{NotStarted, OnSchedule};
        let withheld = Standing::Judged(Assessment::Withheld);
        let goals = |all: &[(Standing, usize)]| {
            let sum = GlanceRow { goals: tally(all), ..GlanceRow::default() };
            in_short(&sum, &Catalogue::new(Language::Nl))
        };
        let of = Standing::Goal;
        assert_eq!(goals(&[(of(OnSchedule), 1)]), "De enige doelstelling is klaar of op schema.");
        assert_eq!(goals(&[(of(NotStarted), 1)]), "De enige doelstelling is nog niet in uitvoering.");
        assert_eq!(goals(&[(withheld, 1)]), "");
        assert_eq!(goals(&[(of(NotStarted), 2)]), "Van de 2 doelstellingen is er nog geen in uitvoering.");
        assert_eq!(goals(&[(withheld, 1), (of(NotStarted), 1)]), "");
        assert_eq!(goals(&[(Standing::ByIndicator, 2)]), "");
        let effects = |all: &[(Standing, usize)]| {
            let sum = GlanceRow { effects: tally(all), ..GlanceRow::default() };
            in_short(&sum, &Catalogue::new(Language::En))
        };
        let at_risk = Standing::Judged(Assessment::AtRisk);
        assert_eq!(effects(&[(at_risk, 1)]), "The only figure on the effect needs attention.");
        assert_eq!(effects(&[(withheld, 2)]), "None of the 2 figures on the effect has an assessment yet.");
    }
}
