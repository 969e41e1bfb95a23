//! What a name on the command line stands for, an indicator, a year or a rule; or why it stands for nothing.

use crate::cli::session::error::Failure;
use ivp::lang::{Arg, Message};
use ivp::model::{Entry, Indicator, Partner, Period, Plan, Unfound, by_name, folded, near_miss};
use ivp::rules::{REGISTRY, Rule};

/// The indicator with a name; what bears the name but is no indicator is told for what it is.
pub(crate) fn find_indicator<'p>(plan: &'p Plan, name: &str) -> Result<&'p Indicator, Failure> {
    plan.find_indicator(name).map_err(|why| match plan.find(name) {
        Ok(Entry::Goal(goal)) => {
            let own = plan.indicators().filter(|one| one.goal_id().as_ref() == Some(&goal.id));
            let own: Vec<String> = own.map(|one| one.id.to_string()).collect();
            let failure = Failure::usage(Message::new("cli-goal-not-indicator").with("name", name));
            if own.is_empty() {
                failure.help(Message::new("cli-goal-without-indicator"))
            } else {
                failure.help(Message::new("cli-goal-indicators").with("names", Arg::Lines(own)))
            }
        }
        Ok(Entry::Chapter(chapter)) => {
            let own: Vec<String> = chapter.indicators.iter().map(|one| one.id.to_string()).collect();
            Failure::usage(Message::new("cli-chapter-not-indicator").with("name", name))
                .help(Message::new("cli-goal-indicators").with("names", Arg::Lines(own)))
        }
        _ => unfound(name, why),
    })
}

/// The partner that is meant, by its id or name.
pub(crate) fn find_partner<'p>(plan: &'p Plan, typed: &str) -> Result<&'p Partner, Failure> {
    let names: Vec<(&str, &str)> =
        plan.partners.iter().map(|one| (one.id.value.as_str(), one.name.as_str())).collect();
    let meant = by_name(typed, &names);
    plan.partners.iter().find(|one| Some(one.id.value.as_str()) == meant).ok_or_else(|| {
        let failure = Failure::usage(Message::new("cli-unknown-partner").with("partner", typed));
        let known: Vec<&str> = plan.partners.iter().map(|one| one.id.value.as_str()).collect();
        failure.help(match near_miss(typed, known.iter().copied()) {
            _ if known.is_empty() => Message::new("cli-no-partners"),
            Some(better) => Message::new("did-you-mean").with("better", better),
            None => Message::new("choose-from").with("words", known),
        })
    })
}

/// A name that leads to nothing, or to several things.
pub(crate) fn unfound(name: &str, why: Unfound) -> Failure {
    match why {
        Unfound::Unknown(near) if near.is_empty() => {
            Failure::usage(Message::new("cli-unknown-name").with("name", name))
                .help(Message::new("cli-unknown-name-help"))
        }
        Unfound::Unknown(near) => {
            Failure::usage(Message::new("cli-unknown-name").with("name", name)).help(match near.as_slice() {
                [one] => Message::new("did-you-mean").with("better", one.as_str()),
                several => Message::new("cli-goal-indicators").with("names", Arg::Lines(several.to_vec())),
            })
        }
        Unfound::Pillar(chapter) => Failure::usage(Message::new("cli-pillar").with("name", name))
            .help(Message::new("cli-pillar-help").with("chapter", chapter)),
        Unfound::Ambiguous(names) => Failure::usage(Message::new("cli-ambiguous-name").with("name", name))
            .help(Message::new("choose-from").with("words", names)),
    }
}

/// The year that somebody types: `2025`, `2025JJ00`, and what is printed of one, `Evaluatie 2025`, `Uitvoeringsplan 2026`.
pub(crate) fn year_named(text: &str) -> Option<i32> {
    let text = text.trim();
    let named = |word: &str| {
        let papers = ["evaluatie", "uitvoeringsplan", "evaluation", "implementationplan"];
        papers.contains(&folded(word).as_str())
    };
    let year = match text.rsplit_once(' ') {
        Some((paper, year)) if named(paper) => year,
        _ => text,
    };
    match Period::read(year)? {
        Period::Year(year) => Some(year),
        _ => None,
    }
}

/// A year of the plan, as typed.
pub(crate) fn plan_year(text: &str, plan: &Plan) -> Result<i32, Failure> {
    year_named(text).filter(|year| plan.head.covers(*year)).ok_or_else(|| {
        let message = Message::new("usage-year-outside-plan").with("text", text);
        let help = Message::new("usage-year-outside-plan-help")
            .with("first", plan.head.first_year.value.0.to_string())
            .with("last", plan.head.last_year.value.0.to_string());
        Failure::usage(message).help(help)
    })
}

/// The name of a rule or a group as it is printed, `waarschuwing[measurement/overdue]`, in any case, without what is around
/// it.
pub(crate) fn rule_name(typed: &str) -> String {
    let lower = typed.trim().to_lowercase();
    let inner = lower.split_once('[').map_or(lower.as_str(), |(_, inner)| inner);
    inner.trim_end_matches(']').to_owned()
}

/// The rule with a name.
pub(crate) fn rule_named(name: &str) -> Result<&'static Rule, Failure> {
    let bare = rule_name(name);
    REGISTRY.rule(&bare).ok_or_else(|| {
        let failure = Failure::usage(Message::new("cli-unknown-rule").with("name", name));
        let ids = || REGISTRY.rules().map(|rule| rule.id.as_str());
        let part = ids().find(|id| name.len() > 2 && id.contains(name));
        match part.or_else(|| near_miss(name, ids())) {
            Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
            None => failure.help(Message::new("cli-unknown-rule-help")),
        }
    })
}
