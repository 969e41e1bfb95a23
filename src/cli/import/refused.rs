//! Why no figure of a file was chosen, and what to type now.

use super::args::{ImportArgs, quoted};
use super::arrival::Arrival;
use super::left_out::lines_of_ours;
use crate::cli::session::error::Failure;
use ivp::exchange::{Choice, Dimension, NoMatch, Selection, TOPIC, is_place};
use ivp::lang::{Arg, Message};
use ivp::model::{Indicator, Plan};

/// How many names of one kind are told.
const MOST_NAMES: usize = 10;

/// Why nothing was chosen.
pub(super) fn no_match(
    why: NoMatch,
    selection: &Selection,
    indicator: &Indicator,
    plan: &Plan,
    arrival: &Arrival,
    args: &ImportArgs,
) -> Failure {
    let command =
        format!("ivp import {} --indicator {}{}", args.typed_file(), indicator.id, args.typed_options());
    let said = |id: &'static str| {
        Message::new(id)
            .with("file", arrival.name.as_str())
            .with("own", plan.head.municipality.as_str())
            .with("command", command.as_str())
    };
    // Without a name the command is for several indicators: a choice is for one of them.
    let choose = |choices: &[String]| {
        let id = if args.indicator.is_some() { "import-choose" } else { "import-choose-for" };
        said(id).with("choices", Arg::Lines(choices.to_vec()))
    };
    let of_plan = |header: &str| {
        let said = indicator.import.iter().flat_map(|import| &import.wheres);
        let mut typed = args.wheres.iter().filter_map(|typed| typed.split_once('='));
        let same = |one: &str| one.trim().to_lowercase() == header.trim().to_lowercase();
        said.into_iter().any(|(own, _)| same(own.as_str())) && !typed.any(|(typed, _)| same(typed))
    };
    match why {
        NoMatch::NotOurs(_) if !lines_of_ours(arrival, selection).is_empty() => {
            let lines = lines_of_ours(arrival, selection);
            Failure::usage(said("import-ours-unused").with("lines", listed(lines)))
                .help(Message::new("import-bad-cell-help"))
        }
        NoMatch::NotOurs(places) if places.is_empty() => {
            Failure::usage(said("import-no-place")).help(said("import-no-place-help"))
        }
        NoMatch::NotOurs(places) => {
            let other = args.region.clone().or_else(|| places.iter().find(|name| is_place(name)).cloned());
            // Who says that the table names no place is told which it names.
            let id = match (selection.own, args.wheres.is_empty()) {
                (true, _) if !args.own => "import-not-own-by-plan",
                (true, _) => "import-not-own",
                (false, true) => "import-not-ours",
                (false, false) => "import-not-ours-chosen",
            };
            let help = match other {
                Some(other) => {
                    said("import-not-ours-help").with("typed", quoted(&other)).with("other", other)
                }
                None => said("import-not-ours-put"),
            };
            let message = said(id).with("indicator", indicator.title.as_str());
            Failure::usage(message.with("places", listed(places).join(", "))).help(help)
        }
        NoMatch::WhichPlace(choice) => {
            let message = said("import-which-place").with("header", choice.header.as_str());
            Failure::usage(message).help(choose(&options(&choice)))
        }
        NoMatch::OtherPlace(of) => {
            let message = said("import-other-place")
                .with("header", of.header.as_str())
                .with("value", of.value.as_str());
            Failure::usage(message).help(place_help(&of, arrival, said))
        }
        NoMatch::Smaller(of) => {
            let message = said("import-smaller").with("header", of.header.as_str());
            let message = message.with("value", of.value.as_str());
            Failure::usage(message).help(place_help(&of, arrival, said))
        }
        NoMatch::OneOfRegion(name) => {
            let message = said("import-one-of-region").with("name", name.as_str());
            // The key is not proposed where it is there already.
            let id = match &indicator.breakdown {
                Some(_) => "import-one-of-region-parts",
                None => "import-one-of-region-help",
            };
            Failure::usage(message)
                .help(said(id).with("name", name).with("indicator", indicator.title.as_str()))
        }
        NoMatch::NoPlace(line) => Failure::usage(said("import-row-without-place").with("line", line))
            .help(Message::new("import-bad-cell-help")),
        NoMatch::Region(alike) => {
            let region = selection.region.clone().unwrap_or_default();
            let message = said("import-no-region").with("region", region);
            Failure::usage(message).help(if alike.is_empty() {
                Message::new("import-no-region-help")
            } else {
                Message::new("import-regions-help").with("regions", Arg::Lines(listed(alike)))
            })
        }
        NoMatch::NoSuchHeader(typed, headers) => {
            let message = said("import-no-header").with("header", typed.as_str());
            let help = match of_plan(&typed) {
                true => {
                    said("import-plan-says").with("indicator", indicator.title.as_str()).with("value", typed)
                }
                false => Message::new("choose-from"),
            };
            Failure::usage(message).help(help.with("words", headers))
        }
        NoMatch::NoSuchValue(typed, choice) => {
            let by_plan = of_plan(&choice.header);
            let message =
                said("import-no-value").with("header", choice.header.as_str()).with("value", typed.as_str());
            Failure::usage(message).help(if by_plan {
                let help = said("import-plan-says-value").with("choices", Arg::Lines(options(&choice)));
                help.with("indicator", indicator.title.as_str()).with("value", typed)
            } else {
                choose(&options(&choice))
            })
        }
        NoMatch::Which(choices) => {
            let headers: Vec<String> = choices.iter().map(|choice| choice.header.clone()).collect();
            let message = said("import-which").with("headers", headers);
            let all: Vec<String> = choices.iter().flat_map(options).collect();
            Failure::usage(message).help(choose(&all))
        }
        NoMatch::NoTopic(topics) => {
            let message = said("import-no-topic").with("topic", selection.topic.clone().unwrap_or_default());
            Failure::usage(message)
                .help(Message::new("import-topics-help").with("topics", Arg::Lines(listed(topics))))
        }
        NoMatch::Period(periods) => {
            let failure = Failure::usage(said("import-no-period"));
            if periods.is_empty() {
                return failure;
            }
            failure.help(Message::new("import-no-period-help").with("periods", periods))
        }
    }
}

/// What to do where figures name a place that is not ours: say that it is meant, or take it away from one's own table.
fn place_help(of: &Dimension, arrival: &Arrival, said: impl Fn(&'static str) -> Message) -> Message {
    if arrival.is_own_table() {
        said("import-own-column-help").with("header", of.header.as_str())
    } else {
        said("import-other-place-help").with("option", option(&of.header, &of.value))
    }
}

/// Some names, and a sign where there are more.
fn listed(mut names: Vec<String>) -> Vec<String> {
    if names.len() > MOST_NAMES {
        names.truncate(MOST_NAMES);
        names.push("…".to_owned());
    }
    names
}

/// What to type for each value.
fn options(choice: &Choice) -> Vec<String> {
    listed(choice.values.iter().map(|value| option(&choice.header, value)).collect())
}

/// What to type for a value below a header.
fn option(header: &str, value: &str) -> String {
    if header == TOPIC {
        format!("--topic {}", quoted(value))
    } else {
        format!("--where {}", quoted(&format!("{header}={value}")))
    }
}
