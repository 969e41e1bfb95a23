//! What was typed against what the plan says of the same.

use super::args::ImportArgs;
use ivp::model::Indicator;

/// What was typed against what the plan says.
pub(super) struct Contradicted {
    pub(super) option: &'static str,
    pub(super) typed: String,
    pub(super) of_plan: String,
}

/// Where what was typed says something else than the plan does of an indicator.
pub(super) fn contradicted(args: &ImportArgs, indicator: &Indicator) -> Vec<Contradicted> {
    let Some(import) = &indicator.import else { return Vec::new() };
    let other = |typed: &str, own: &str| typed.trim().to_lowercase() != own.trim().to_lowercase();
    let mut found = Vec::new();
    for (header, value) in args.wheres.iter().filter_map(|typed| typed.split_once('=')) {
        for (own, said) in &import.wheres {
            if !other(header, own.as_str()) && other(value, said.as_str()) {
                let of_plan = format!("{}={}", own.as_str(), said.as_str());
                let typed = format!("{}={}", header.trim(), value.trim());
                found.push(Contradicted { option: "--where", typed, of_plan });
            }
        }
    }
    if let (Some(typed), Some(own)) = (&args.topic, &import.topic)
        && other(typed, own.as_str())
    {
        let of_plan = own.as_str().to_owned();
        found.push(Contradicted { option: "--topic", typed: typed.clone(), of_plan });
    }
    found
}
