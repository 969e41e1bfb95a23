//! What the formats for build servers share: where a finding lies in the repository, and how it is known again.

use crate::files::{Position, Sources, checksum};

use crate::diagnostic::{Diagnostic, Place};
use crate::lang::Catalogue;

/// The texts of a plan as a part of a repository.
#[derive(Debug, Clone, Copy)]
pub struct Repository<'t> {
    pub texts: &'t Sources,
    /// The path from the top of the repository to where the program runs, with `/` at its end; empty at the top.
    pub prefix: &'t str,
    /// The top of the repository, for paths that do not count from here; empty outside git.
    pub top: &'t str,
}

/// Where something lies for a build server.
pub(in crate::views) struct Spot {
    /// From the top of the repository.
    pub path: String,
    /// Begin and end; none for what stood in an earlier version, of which these servers show no lines.
    pub lines: Option<(Position, Position)>,
    /// Begin and end, also in an earlier version.
    pub region: (Position, Position),
}

impl Repository<'_> {
    /// Where a place lies.
    pub(in crate::views) fn spot(self, place: Place) -> Spot {
        let file = self.texts.file(place.file);
        // A revision has no colon in its name.
        let earlier = file.of_revision.then(|| file.path.split_once(':')).flatten();
        let shown = earlier.map_or(file.path.as_str(), |(_, path)| path);
        let from_top = shown.strip_prefix(self.top).and_then(|rest| rest.strip_prefix('/'));
        let path = match from_top.filter(|_| !self.top.is_empty()) {
            Some(path) => path.to_owned(),
            None if shown.starts_with('/') => shown.to_owned(),
            None => format!("{}{shown}", self.prefix),
        };
        let region = (file.position(place.start as usize), file.position(place.end as usize));
        let lines = (!file.of_revision).then_some(region);
        Spot { path: normal(&path), lines, region }
    }
}

/// A path without `.` and `..`, as build servers match it.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| !last.is_empty() && *last != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// The sentence of a finding and, below it, what to do.
pub(in crate::views) fn sentence(finding: &Diagnostic, catalogue: &Catalogue) -> String {
    let mut text = crate::views::text::style::clean(&catalogue.render(&finding.message)).into_owned();
    if let Some(help) = &finding.help {
        text.push('\n');
        text.push_str(&crate::views::text::style::clean(&catalogue.render(help)));
    }
    text
}

/// What a finding is known by when lines shift: its rule, its file and its sentence; of several the how-manieth.
pub(in crate::views) fn fingerprints(
    findings: &[Diagnostic],
    repository: Repository<'_>,
    catalogue: &Catalogue,
) -> Vec<String> {
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    findings
        .iter()
        .map(|finding| {
            let path = repository.spot(finding.place).path;
            let name = format!("{}\n{path}\n{}", finding.rule, catalogue.render(&finding.message));
            let count = seen.entry(name.clone()).or_default();
            *count += 1;
            let hash = checksum(format!("{name}\n{count}").as_bytes());
            hash[..32].to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;
    use crate::files::SourceFile;

    #[test]
    fn a_path_counts_from_the_top_and_what_was_has_no_line() {
        let now = SourceFile::new("plan.toml".into(), "../plan/plan.toml", "a = 1\n".into());
        let mut then = SourceFile::new("plan.toml".into(), "main:../plan/plan.toml", "a = 1\n".into());
        then.of_revision = true;
        let texts = Sources::new(vec![now, then]);
        let repository = Repository { texts: &texts, prefix: "tools/", top: "/home/plan" };
        let spot = repository.spot(Place::new(FileId(0), 4..5));
        assert_eq!(spot.path, "plan/plan.toml");
        assert_eq!(spot.lines, Some((Position { line: 1, column: 5 }, Position { line: 1, column: 6 })));
        let spot = repository.spot(Place::new(FileId(1), 4..5));
        assert_eq!((spot.path.as_str(), spot.lines), ("plan/plan.toml", None));
    }
}
