//! What is given as evidence: an address on the web, a file in the folder of the plan, or something that nobody can open.

use crate::model::{Mentioned, Plan};

/// What a text that is given as evidence names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) enum Evidence {
    /// An address on the web, `http://` or `https://`.
    Address,
    /// What may be a file in the folder of the plan, by its path there.
    File(String),
    /// A file outside it (`../brief.pdf`), or an address of another kind (`javascript:…`), which is never opened.
    Unsafe,
    /// Words, such as the number of a letter, a name on the web without its beginning, or a place on somebody's computer.
    Words,
}

impl Evidence {
    /// Reads what a text names.
    pub(in crate::rules) fn of(text: &str) -> Evidence {
        let text = text.trim();
        let lower = text.to_lowercase();
        if ["http://", "https://"].iter().any(|begin| lower.len() > begin.len() && lower.starts_with(begin)) {
            return Evidence::Address;
        }
        let path = text.replace('\\', "/");
        let path = path.strip_prefix("./").unwrap_or(&path);
        // `javascript:alert(1)`, `file:///etc`, but not `Z:\zaak` nor `Zaak: 2026.118`.
        let scheme = text.split_once(':').is_some_and(|(scheme, rest)| {
            scheme.len() > 1
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                && !rest.starts_with(char::is_whitespace)
        });
        if scheme || path.split('/').any(|part| part == "..") {
            return Evidence::Unsafe;
        }
        let elsewhere = text.starts_with(['/', '\\', '~', '#']) || text.as_bytes().get(1) == Some(&b':');
        let name = path.rsplit('/').next().unwrap_or_default();
        let has_end = name.rsplit_once('.').is_some_and(|(stem, end)| {
            !stem.is_empty()
                && (2..=5).contains(&end.len())
                && end.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && end.bytes().any(|byte| byte.is_ascii_alphabetic())
        });
        // `voorbeeldstad.nl/peiling` has its point in the first part, and no end of a file.
        let on_the_web = lower.starts_with("www.") || text.contains('@');
        if has_end && !on_the_web && !elsewhere { Evidence::File(path.to_owned()) } else { Evidence::Words }
    }
}

/// Whether a file of the plan folder is named as evidence, of a figure or of what came of a follow-up.
pub(in crate::rules) fn is_evidence(plan: &Plan, inside: &str) -> bool {
    let measurements = plan.series.values().flat_map(|series| &series.measurements);
    let of_figures = measurements.filter_map(|one| one.evidence.as_ref());
    let of_followups = plan.mentions.iter().filter_map(|one| match &one.of {
        Mentioned::Evidence(evidence) => Some(evidence),
        _ => None,
    });
    of_figures
        .chain(of_followups)
        .any(|one| one.as_str() == inside || Evidence::of(one.as_str()) == Evidence::File(inside.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_plan_and_what_is_none() {
        let file = |path: &str| Evidence::File(path.to_owned());
        for (text, named) in [
            ("bewijs/brief.pdf", file("bewijs/brief.pdf")),
            ("./x.xlsx", file("x.xlsx")),
            ("bewijs\\2025.docx", file("bewijs/2025.docx")),
            ("https://example.org/x.pdf", Evidence::Address),
            ("HTTP://example.org", Evidence::Address),
            ("https://", Evidence::Unsafe),
            ("javascript:alert(1)", Evidence::Unsafe),
            ("file:///etc/x.pdf", Evidence::Unsafe),
            ("../buiten.pdf", Evidence::Unsafe),
            ("bewijs\\..\\..\\x.pdf", Evidence::Unsafe),
            ("www.example.org", Evidence::Words),
            ("raadsbrief", Evidence::Words),
            ("Brief van de politie, 12.3.2026", Evidence::Words),
            ("Zaak: 2026.118", Evidence::Words),
            ("Z:\\zaak\\x.pdf", Evidence::Words),
            ("zaaknummer 2026.118", Evidence::Words),
            ("/srv/x.pdf", Evidence::Words),
        ] {
            assert_eq!(Evidence::of(text), named, "{text}");
        }
    }
}
