//! An evaluation that was adopted is a paper that was sent: nothing changes it by itself.

use toml::de::DeTable;

use crate::files::{self, SourceFile};
use crate::model::PlanFile;

/// Whether a file is an evaluation that was adopted, or of which that cannot be ruled out.
pub fn is_sent(file: &SourceFile) -> bool {
    if !matches!(PlanFile::of(&file.inside), PlanFile::Evaluation(_)) {
        return false;
    }
    let status = |table: &DeTable<'_>| {
        table.get("status").map(|value| value.get_ref().as_str().unwrap_or_default().to_owned())
    };
    match files::parse(&file.text) {
        Ok(table) => match status(table.get_ref()) {
            Some(word) => word != "draft",
            None => table.get_ref().contains_key("adopted"),
        },
        // The line that lacks may be the one that says so.
        Err((_, Some(rest))) => {
            let rest = files::parse(&rest).ok();
            rest.and_then(|table| status(table.get_ref())).is_none_or(|word| word != "draft")
        }
        Err((_, None)) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_draft_is_open() {
        let sent = |inside: &str, text: &str| is_sent(&SourceFile::new(inside.into(), inside, text.into()));
        let evaluation = |text| sent("evaluations/2025.toml", text);
        assert!(!evaluation("status = \"draft\"\nsummary = “x”\n"));
        assert!(!evaluation("summary = \"\"\n"));
        assert!(evaluation("status = \"adopted\"\n"));
        assert!(evaluation("status = \"adoptd\"\n"));
        assert!(evaluation("status = adopted\n"));
        assert!(evaluation("status = 3\n"));
        assert!(evaluation("adopted = { body = \"college\" }\n"));
        assert!(!sent("actions/2025.toml", "status = \"adopted\"\n"));
    }
}
