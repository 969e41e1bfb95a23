//! Findings as workflow commands of GitHub Actions, which shows them at the line of the file.
//!
//! The form: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Catalogue;
use crate::views::findings::ci::{Repository, sentence};
use crate::views::findings::human::{Unshown, closing};

/// Writes down findings as workflow commands, errors first: of each severity GitHub shows ten. A closing line counts
/// them all.
pub fn findings_github(
    findings: &[Diagnostic],
    unshown: Unshown<'_>,
    repository: Repository<'_>,
    catalogue: &Catalogue,
) -> String {
    let mut out = String::new();
    for severity in [Severity::Error, Severity::Warning] {
        for finding in findings.iter().filter(|finding| finding.severity == severity) {
            out.push_str(&command(finding, repository, catalogue));
            out.push('\n');
        }
    }
    out.push_str(&closing(findings, unshown, catalogue));
    out.push('\n');
    out
}

fn command(finding: &Diagnostic, repository: Repository<'_>, catalogue: &Catalogue) -> String {
    let word = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let spot = repository.spot(finding.place);
    let mut command = format!("::{word} file={}", property(&spot.path));
    if let Some((start, end)) = spot.lines {
        command.push_str(&format!(",line={},col={}", start.line, start.column));
        command.push_str(&format!(",endLine={},endColumn={}", end.line, end.column));
    }
    format!("{command},title={}::{}", property(finding.rule.as_str()), data(&sentence(finding, catalogue)))
}

/// A message: no text can end the command and begin another, also not one of Azure Pipelines, which reads the same.
fn data(text: &str) -> String {
    let text = text.replace("##[", "# #[").replace("##vso[", "# #vso[");
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property, which ends at a colon or comma too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_begins_a_command_of_its_own() {
        assert_eq!(data("a%0A\r\n::error::b"), "a%250A%0D%0A::error::b");
        assert_eq!(property("a:b,c\n"), "a%3Ab%2Cc%0A");
    }
}
