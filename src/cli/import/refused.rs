//! Why no figure of a file was chosen, and what to type now.

use super::args::{ImportArgs, quoted};
use super::arrival::Arrival;
use crate::cli::error::Failure;
use ivp::exchange::{Choice, NoMatch, Selection, TOPIC};
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
    match why {
        NoMatch::NotOurs(places) if places.is_empty() => {
            Failure::usage(said("import-no-place")).help(said("import-no-place-help"))
        }
        NoMatch::NotOurs(places) => {
            let other = args.region.clone().or_else(|| places.first().cloned()).unwrap_or_default();
            // A region that was typed chooses the rows of our own table too.
            let region =
                args.region.as_ref().map_or(String::new(), |region| format!(" --region {}", quoted(region)));
            let message = said("import-not-ours").with("places", listed(places).join(", "));
            Failure::usage(message).help(
                said("import-not-ours-help")
                    .with("other", other.as_str())
                    .with("typed", quoted(&other))
                    .with("region", region),
            )
        }
        NoMatch::WhichPlace(choice) => {
            let message = said("import-which-place").with("header", choice.header.as_str());
            Failure::usage(message).help(said("import-choose").with("choices", Arg::Lines(options(&choice))))
        }
        NoMatch::OtherPlace(of) => {
            let message = said("import-other-place")
                .with("header", of.header.as_str())
                .with("value", of.value.as_str());
            let option = option(&of.header, &of.value);
            let option = if arrival.is_own_table() { "--own".to_owned() } else { option };
            Failure::usage(message).help(said("import-other-place-help").with("option", option))
        }
        NoMatch::OneOfRegion(name) => {
            let message = said("import-one-of-region").with("name", name.as_str());
            Failure::usage(message).help(said("import-one-of-region-help").with("name", name))
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
            Failure::usage(said("import-no-header").with("header", typed))
                .help(Message::new("choose-from").with("words", headers))
        }
        NoMatch::NoSuchValue(typed, choice) => {
            let message = said("import-no-value").with("header", choice.header.as_str()).with("value", typed);
            Failure::usage(message).help(said("import-choose").with("choices", Arg::Lines(options(&choice))))
        }
        NoMatch::Which(choices) => {
            let headers: Vec<String> = choices.iter().map(|choice| choice.header.clone()).collect();
            let message = said("import-which").with("headers", headers);
            let all: Vec<String> = choices.iter().flat_map(options).collect();
            Failure::usage(message).help(said("import-choose").with("choices", Arg::Lines(all)))
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
