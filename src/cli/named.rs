//! What a name on the command line stands for, an indicator, a year or a rule; or why it stands for nothing.

use super::error::Failure;
use ivp::lang::{Arg, Message};
use ivp::model::{Entry, Indicator, Partner, Plan, Unfound, near_miss};
use ivp::rules::{REGISTRY, Rule};

/// The indicator with a name; what bears the name but is no indicator is told for what it is.
pub(super) fn find_indicator<'p>(plan: &'p Plan, name: &str) -> Result<&'p Indicator, Failure> {
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
pub(super) fn find_partner<'p>(plan: &'p Plan, typed: &str) -> Result<&'p Partner, Failure> {
    let folded = |text: &str| text.trim().to_lowercase();
    let called =
        |one: &&Partner| [one.id.value.as_str(), one.name.as_str()].map(folded).contains(&folded(typed));
    plan.partners.iter().find(called).ok_or_else(|| {
        let failure = Failure::usage(Message::new("cli-unknown-partner").with("partner", typed));
        let known: Vec<&str> = plan.partners.iter().map(|one| one.id.value.as_str()).collect();
        if known.is_empty() {
            failure.help(Message::new("cli-no-partners"))
        } else {
            failure.help(Message::new("choose-from").with("words", known))
        }
    })
}

/// A name that leads to nothing, or to several things.
pub(super) fn unfound(name: &str, why: Unfound) -> Failure {
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
        Unfound::Ambiguous(names) => Failure::usage(Message::new("cli-ambiguous-name").with("name", name))
            .help(Message::new("choose-from").with("words", names)),
    }
}

/// A year of the plan, as typed.
pub(super) fn plan_year(text: &str, plan: &Plan) -> Result<i32, Failure> {
    let year = text.trim().parse::<i32>().ok().filter(|year| plan.head.covers(*year));
    year.ok_or_else(|| {
        let message = Message::new("usage-year-outside-plan").with("text", text);
        let help = Message::new("usage-year-outside-plan-help")
            .with("first", plan.head.first_year.value.0.to_string())
            .with("last", plan.head.last_year.value.0.to_string());
        Failure::usage(message).help(help)
    })
}

/// The rule with a name.
pub(super) fn rule_named(name: &str) -> Result<&'static Rule, Failure> {
    REGISTRY.rule(name).ok_or_else(|| {
        let failure = Failure::usage(Message::new("cli-unknown-rule").with("name", name));
        let ids = || REGISTRY.rules().map(|rule| rule.id.as_str());
        let part = ids().find(|id| name.len() > 2 && id.contains(name));
        match part.or_else(|| near_miss(name, ids())) {
            Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
            None => failure.help(Message::new("cli-unknown-rule-help")),
        }
    })
}
