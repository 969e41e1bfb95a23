//! What takes no decision and still must not pass unseen: who reviews the edit reads it here.

use std::collections::BTreeSet;

use super::finding::{about, figure_was, from_to};
use super::weight::{Deciding, Weight};
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Arg, Message};
use crate::model::difference::{Difference, FigureChange, FigureDifference, ThingChange, figure_in_words};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/shown
/// plan.toml | motto = "Samen" | motto = "Samen verder"
/// monitor.toml | frequency = "yearly" | frequency = "quarterly"
/// sources.toml | name = "Politie" | name = "Politie Nederland"
/// partners.toml | name = "Wijkraad" | name = "Wijkraad Noord"
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = "Minder over-last."
/// measurements/monitor/inbraak.toml | value = 10 | value = 10\nnote = "x"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/shown"),
    severity: Severity::Warning,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "ambition = \"Minder overlast\"",
        before: "ambition = \"Minder overlast\"\nnotes = [\"De wijkagent meldt zelf.\"]",
        wrong: "ambition = \"Minder overlast\"\nnotes = [\"De wijkagent meldt niet meer zelf.\"]",
        right: "ambition = \"Minder overlast\"\nnotes = [\"De wijkagent meldt zelf.\"] # nagekeken",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let help = || Message::new("change-shown-help");
    let shown = comparison.told_apart().filter(|one| comparison.weight(one) == Weight::Shown);
    // A setting that asks less is told in words of its own.
    let shown = shown.filter(|one| one.key() != Some("check") || !super::check_loosened::is_loosened(one));
    // How a target was read goes with the target.
    let of_target: BTreeSet<_> = comparison.deciding(Deciding::Target).map(|one| &one.thing.id).collect();
    let with_target =
        |one: &Difference| one.key() == Some("assumed-of-target") && of_target.contains(&one.thing.id);
    let shown = shown.filter(|one| !with_target(one));
    findings.extend(shown.map(|difference| about(&RULE, difference, message(difference)).help(help())));
    let figures = comparison.differences.figures.iter();
    findings
        .extend(figures.filter_map(|figure| of_figure(comparison, figure)).map(|found| found.help(help())));
}

fn message(difference: &Difference) -> Message {
    match &difference.what {
        ThingChange::Added(_) => Message::new("change-shown-added"),
        ThingChange::Removed(_) => Message::new("change-shown-removed"),
        ThingChange::Renamed { from, .. } => {
            Message::new("change-shown-renamed").with("from", from.to_string())
        }
        ThingChange::Set { .. } => from_to(Message::new("change-shown"), difference),
    }
}

/// What stands aside of a figure, and a correction of the one that all others are held against.
fn of_figure(comparison: &Comparison<'_>, figure: &FigureDifference<'_>) -> Option<Diagnostic> {
    let new = figure.new?;
    let message = match (figure.old, figure.what) {
        (Some(_), FigureChange::Aside) => {
            let keys = figure.keys().into_iter().map(|id| Message::new(id).into()).collect();
            Message::new("change-shown-aside").with("keys", Arg::List(keys))
        }
        (None, _) if new.corrects.is_some() && comparison.is_baseline(figure.indicator, new.period.value) => {
            Message::new("change-shown-baseline")
        }
        _ => return None,
    };
    let unit = figure.definition.map(|one| one.unit);
    let message = message
        .with("title", figure.title())
        .with("period", new.period.value)
        .with("figure", figure_in_words(new, unit));
    let finding = RULE.finding(new.figure_place(), message);
    Some(match figure.old {
        Some(old) => figure_was(finding, old.figure_place()),
        None => finding,
    })
}
