//! Why no figure of a file was chosen, and what to type now.

use chrono::Datelike as _;

use super::args::{ImportArgs, option};
use super::arrival::Arrival;
use super::left_out::lines_of_ours;
use crate::cli::session::error::Failure;
use crate::cli::session::typed::quoted;
use ivp::exchange::{Choice, Dimension, NoMatch, Selection, TOPIC, is_of_territories, is_place, is_total};
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
    let elsewhere = selection.region.clone().filter(|_| selection.elsewhere);
    let whose = elsewhere.unwrap_or_else(|| plan.head.municipality.value.clone());
    let said = |id: &'static str| {
        Message::new(id)
            .with("file", arrival.name.as_str())
            .with("own", whose.as_str())
            .with("command", command.as_str())
    };
    // Without a name the command is for several indicators: a choice is for one of them.
    let choose = |choices: &[String]| {
        let id = if args.indicator.is_some() { "import-choose" } else { "import-choose-for" };
        said(id).with("choices", Arg::Lines(choices.to_vec())).with("plain", "false")
    };
    let of_plan = |header: &str| {
        let said = indicator.import.iter().flat_map(|import| &import.wheres);
        let mut typed = args.wheres.iter().filter_map(|typed| typed.split_once('='));
        let same = |one: &str| one.trim().to_lowercase() == header.trim().to_lowercase();
        said.into_iter().any(|(own, _)| same(own.as_str())) && !typed.any(|(typed, _)| same(typed))
    };
    let not_there = not_there(&why, selection, arrival).unwrap_or_else(|| said("import-refused"));
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
            // Nobody compares with a district of ours, and a place that a topic or a line names cannot be chosen.
            let is_region = |name: &&String| {
                let is = |of: &Dimension| {
                    of.value == **name
                        && (is_place(name) || is_of_territories(&of.header))
                        && of.header != TOPIC
                };
                arrival.figures.observations.iter().any(|one| one.dimensions.iter().any(is))
            };
            let other = args.region.clone().or_else(|| places.iter().find(is_region).cloned());
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
            Failure::usage(message).help(place_help(&of, arrival, args, said))
        }
        NoMatch::Smaller(of) => {
            let message = said("import-smaller").with("header", of.header.as_str());
            let message = message.with("value", of.value.as_str());
            // Where villages stand beside a total, that is rather what is meant.
            let all = arrival.figures.observations.iter();
            let mut below = all.map(|one| one.in_dimension(&of.header));
            let total = below.find(|value| is_total(value)).map(|value| chosen(&of.header, value));
            let help = place_help(&of, arrival, args, said);
            Failure::usage(message).help(match total {
                Some(total) if !arrival.is_own_table() => {
                    Message { id: "import-smaller-total-help", ..help }.with("total", total)
                }
                _ => help,
            })
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
        NoMatch::Nested(of) => {
            let message = said("import-nested").with("header", of.header).with("value", of.value);
            Failure::usage(message).help(Message::new("import-nested-help"))
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
            let help = match of_plan(&typed) {
                true => {
                    said("import-plan-says").with("indicator", indicator.title.as_str()).with("value", typed)
                }
                false => Message::new("choose-from"),
            };
            Failure::usage(not_there).help(help.with("words", headers))
        }
        NoMatch::NoSuchValue(typed, choice) => {
            // What the plan says is not there is never replaced by what is: that is about something else.
            let by_plan = of_plan(&choice.header);
            Failure::usage(not_there).help(if by_plan {
                let help = said("import-plan-says-value").with("values", Arg::Lines(listed(choice.values)));
                help.with("indicator", indicator.title.as_str()).with("value", typed)
            } else {
                choose(&options(&choice))
            })
        }
        NoMatch::Which(choices) => {
            let headers: Vec<String> = choices.iter().map(|choice| choice.header.clone()).collect();
            let message = said("import-which").with("headers", headers);
            let all: Vec<String> = choices.iter().flat_map(options).collect();
            let plain =
                |choice: &Choice| choice.header == TOPIC && choice.values.iter().any(String::is_empty);
            let help = choose(&all).with("plain", choices.iter().any(plain).to_string());
            Failure::usage(message).help(help)
        }
        NoMatch::NoTopic(topics) => {
            let typed = topics.into_iter().map(|topic| if topic.is_empty() { quoted(&topic) } else { topic });
            let topics = Arg::Lines(listed(typed.collect()));
            Failure::usage(not_there).help(Message::new("import-topics-help").with("topics", topics))
        }
        NoMatch::Period(periods) if periods.is_empty() => Failure::usage(not_there),
        NoMatch::Period(periods) => {
            let counted = arrival.figures.observations.iter().find(|one| one.is_counted_on_a_day());
            let help = match counted {
                Some(one) => {
                    Message::new("import-counted-help").with("year", one.period.start().year().to_string())
                }
                None if is_of_days(arrival) => Message::new("import-days-help"),
                None => Message::new("import-no-period-help"),
            };
            Failure::usage(not_there).help(help.with("periods", periods))
        }
    }
}

/// What is looked for and not in the file; none where something else is the matter.
pub(super) fn not_there(why: &NoMatch, selection: &Selection, arrival: &Arrival) -> Option<Message> {
    let message = match why {
        NoMatch::NoSuchHeader(header, _) => Message::new("import-no-header").with("header", header),
        NoMatch::NoSuchValue(value, choice) => {
            Message::new("import-no-value").with("header", &choice.header).with("value", value)
        }
        NoMatch::NoTopic(_) => {
            Message::new("import-no-topic").with("topic", selection.topic.clone().unwrap_or_default())
        }
        NoMatch::Period(_) => Message::new("import-no-period"),
        _ => return None,
    };
    Some(message.with("file", arrival.name.as_str()))
}

/// Whether all figures are of days: a list of events, rather than a table.
fn is_of_days(arrival: &Arrival) -> bool {
    let mut all = arrival.figures.observations.iter();
    all.all(|one| matches!(one.period, ivp::model::Period::Day(_)))
}

/// What to do where figures name a place that is not ours: say that it is meant, or take it away from one's own table.
fn place_help(
    of: &Dimension,
    arrival: &Arrival,
    args: &ImportArgs,
    said: impl Fn(&'static str) -> Message,
) -> Message {
    if arrival.is_own_table() {
        said("import-own-column-help").with("header", of.header.as_str())
    } else {
        let own = if args.own { " --own" } else { "" };
        said("import-other-place-help").with("option", chosen(&of.header, &of.value) + own)
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
    listed(choice.values.iter().map(|value| chosen(&choice.header, value)).collect())
}

/// What to type for a value below a header.
pub(super) fn chosen(header: &str, value: &str) -> String {
    if header == TOPIC { option("--topic", value) } else { option("--where", &format!("{header}={value}")) }
}
