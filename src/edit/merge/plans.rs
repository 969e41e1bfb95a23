//! Two versions of a whole plan joined, file by file.

use std::collections::{BTreeMap, BTreeSet};

use super::{Merged, by_line, join};
use crate::files::Sources;

/// The texts of the plan in which both versions are in, (path inside the plan folder, text), sorted by path.
///
/// # Errors
/// The paths of the files that a person must join: both versions changed them, in ways that do not go together.
pub fn join_plans(
    base: &Sources,
    ours: &Sources,
    theirs: &Sources,
) -> Result<Vec<(String, String)>, Vec<String>> {
    joined(base, ours, theirs, |old, here, there| match join(old, here, there) {
        Merged::Joined(text) => Some(text),
        Merged::Conflicts(..) | Merged::Apart(..) => None,
    })
}

/// The same as git joins two versions, which knows of lines and not of records: what lands where nothing else merges. What
/// it says may make no sense.
///
/// # Errors
/// The paths of the files that git would leave to a person, and of those that were taken away here and changed there.
pub fn join_plans_by_line(
    base: &Sources,
    ours: &Sources,
    theirs: &Sources,
) -> Result<Vec<(String, String)>, Vec<String>> {
    joined(base, ours, theirs, |old, here, there| by_line([old, here, there]))
}

fn joined(
    base: &Sources,
    ours: &Sources,
    theirs: &Sources,
    join: impl Fn(&str, &str, &str) -> Option<String>,
) -> Result<Vec<(String, String)>, Vec<String>> {
    let [base, ours, theirs] = [base, ours, theirs].map(texts);
    let paths: BTreeSet<&str> =
        [&base, &ours, &theirs].into_iter().flat_map(BTreeMap::keys).copied().collect();
    let (mut joined, mut apart) = (Vec::new(), Vec::new());
    for path in paths {
        let [old, here, there] = [&base, &ours, &theirs].map(|version| version.get(path).copied());
        let text = match (here, there) {
            _ if here == there || old == there => here.map(str::to_owned),
            _ if old == here => there.map(str::to_owned),
            (Some(here), Some(there)) => match join(old.unwrap_or_default(), here, there) {
                Some(text) => Some(text),
                None => {
                    apart.push(path.to_owned());
                    continue;
                }
            },
            // One took the file away that the other changed.
            _ => {
                apart.push(path.to_owned());
                continue;
            }
        };
        joined.extend(text.map(|text| (path.to_owned(), text)));
    }
    if apart.is_empty() { Ok(joined) } else { Err(apart) }
}

fn texts(version: &Sources) -> BTreeMap<&str, &str> {
    version.iter().map(|(_, file)| (file.inside.as_str(), file.text.as_str())).collect()
}
