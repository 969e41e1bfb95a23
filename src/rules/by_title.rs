//! A file that names a source, partner or programme by what it is called, or a goal or indicator by its short name: which id
//! that is, and which there are where it is none of them. The reader sees only that the name is no id.

use crate::diagnostic::{Diagnostic, reading};
use crate::lang::{Arg, Message};
use crate::model::{Plan, by_name};

/// The findings, where a text that is no id is told with the ids that can stand there.
pub(super) fn told(plan: &Plan, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let with_help = |finding: Diagnostic| match help(plan, &finding) {
        Some(help) => finding.help(help),
        None => finding,
    };
    findings.into_iter().map(with_help).collect()
}

fn help(plan: &Plan, finding: &Diagnostic) -> Option<Message> {
    if finding.rule != reading::ID_FORM {
        return None;
    }
    let text = |name: &str| {
        let found = finding.message.args.iter().find(|(one, _)| *one == name);
        found.and_then(|(_, arg)| if let Arg::Text(text) = arg { Some(text.as_str()) } else { None })
    };
    let (key, typed) = (text("key")?, text("text")?);
    let better = |id: &str| Message::new("did-you-mean").with("better", format!("\"{id}\""));
    if finding.message.id == "id-full-name" {
        return full_name(plan, key, typed).map(|id| better(&id));
    }
    let (things, block, file) = match key {
        "source" | "sources" => (plan.source_names(), "[[source]]", "sources.toml"),
        "lead" | "partners" | "partner" => (plan.partner_names(), "[[partner]]", "partners.toml"),
        "programmes" => (plan.programme_names(), "[[programme]]", "plan.toml"),
        _ => return None,
    };
    if let Some(id) = by_name(typed, &things) {
        return Some(better(id));
    }
    // Where none are described, any id will do.
    (!things.is_empty()).then(|| {
        let ids: Vec<&str> = things.iter().map(|(id, _)| *id).collect();
        Message::new("reference-unknown-help-choose").with("ids", ids).with("block", block).with("file", file)
    })
}

/// The full name of the one goal or indicator that has this short name or title.
fn full_name(plan: &Plan, key: &str, typed: &str) -> Option<String> {
    let all: Vec<(String, &str, &str)> = match key {
        "goal" | "goals" => {
            plan.goals().map(|one| (one.id.to_string(), one.id.id.as_str(), one.title.as_str())).collect()
        }
        "indicator" => plan
            .indicators()
            .map(|one| (one.id.to_string(), one.id.id.as_str(), one.title.as_str()))
            .collect(),
        _ => return None,
    };
    let names: Vec<(&str, &str)> =
        all.iter().flat_map(|(id, short, title)| [(id.as_str(), *short), (id.as_str(), *title)]).collect();
    by_name(typed, &names).map(str::to_owned)
}
