//! A file that names a source, partner or programme by what it is called, and not by its id: which id that is. The reader
//! sees only that the name is no id.

use crate::diagnostic::{Diagnostic, reading};
use crate::lang::{Arg, Message};
use crate::model::{Plan, by_name};

/// The findings, where a text that is no id is the title of a thing with the id that belongs there.
pub(super) fn told(plan: &Plan, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let with_id = |finding: Diagnostic| match id_of(plan, &finding) {
        Some(id) => {
            let id = format!("\"{id}\"");
            finding.help(Message::new("did-you-mean").with("better", id))
        }
        None => finding,
    };
    findings.into_iter().map(with_id).collect()
}

fn id_of<'p>(plan: &'p Plan, finding: &Diagnostic) -> Option<&'p str> {
    if finding.rule != reading::ID_FORM || finding.message.id != "id-form" {
        return None;
    }
    let text = |name: &str| {
        let found = finding.message.args.iter().find(|(one, _)| *one == name);
        found.and_then(|(_, arg)| if let Arg::Text(text) = arg { Some(text.as_str()) } else { None })
    };
    let things = match text("key")? {
        "source" | "sources" => plan.source_names(),
        "lead" | "partners" | "partner" => plan.partner_names(),
        "programmes" => plan.programme_names(),
        _ => return None,
    };
    by_name(text("text")?, &things)
}
