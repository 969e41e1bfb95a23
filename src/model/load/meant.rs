//! Of which part of the plan a file is that is not read, by what its path comes close to.

use crate::diagnostic::Subject;
use crate::model::{Id, Plan, PlanFile};

/// The folder of the measurements, and what its being unreadable makes invalid.
const MEASUREMENTS: &str = "measurements";

/// What a file that is not read stands for.
pub(in crate::model) struct Meant {
    /// What findings about it make invalid.
    pub(in crate::model) subject: Option<Subject>,
    /// The path under which it would be read.
    pub(in crate::model) path: String,
}

/// The part of the plan that a file with a wrong name or a wrong place was to be; none when it is something else, such as
/// a picture or a letter beside the plan.
pub(in crate::model) fn meant(
    inside: &str,
    plan: Option<&Plan>,
    is_there: impl Fn(&str) -> bool,
) -> Option<Meant> {
    let is_toml = inside.to_lowercase().contains(".toml");
    if let Some((chapter, id)) = series(inside, plan?) {
        let (subject, path) =
            (Subject::from(format!("{chapter}/{id}")), format!("{MEASUREMENTS}/{chapter}/{id}.toml"));
        // A picture beside the figures is no figures; where there are none, it may be what holds them.
        return (is_toml || !is_there(&path)).then_some(Meant { subject: Some(subject), path });
    }
    let lower = inside.to_lowercase();
    let (folder, name) = lower.rsplit_once('/').map_or(("", lower.as_str()), |(folder, name)| (folder, name));
    let stem = stem(name);
    let path = match folder {
        "" => format!("{stem}.toml"),
        // A period is written in capitals: `2026-H1`.
        "reports" => format!("{folder}/{}.toml", stem.to_uppercase()),
        _ => format!("{folder}/{stem}.toml"),
    };
    let part = PlanFile::of(&path);
    let lacks = is_toml
        && !is_there(&path)
        && !matches!(part, PlanFile::Other | PlanFile::Misnamed(_) | PlanFile::Series(_));
    lacks.then(|| Meant { subject: part.subject(), path })
}

/// What something that cannot be read makes invalid: a file, or a whole folder of measurements.
pub(in crate::model) fn unread_subject(inside: &str, plan: Option<&Plan>) -> Option<Subject> {
    let part = PlanFile::of(inside);
    if part != PlanFile::Other {
        return part.subject();
    }
    let plan = plan?;
    match inside.split('/').collect::<Vec<_>>().as_slice() {
        [folder] if is_measurements(folder) => Some(MEASUREMENTS.into()),
        [folder, name] if is_measurements(folder) && chapter(name, plan).is_some() => {
            chapter(name, plan).map(|chapter| Subject::measurements_of(&chapter.to_string()))
        }
        _ => series(inside, plan).map(|(chapter, id)| format!("{chapter}/{id}").into()),
    }
}

/// A name without its ends, and without a dot before it.
fn stem(name: &str) -> &str {
    name.trim_start_matches('.').split('.').next().unwrap_or(name)
}

/// The folders of the plan.
const FOLDERS: [&str; 5] = [MEASUREMENTS, "priorities", "actions", "evaluations", "reports"];

/// What a file makes invalid that bears the name of a folder of the plan, none where it is the name of no such folder. One
/// with an end to its name, other than that of the files of a plan, is taken for it only where that folder lacks.
pub(in crate::model) fn in_place_of_folder(
    inside: &str,
    plan: Option<&Plan>,
    is_there: impl Fn(&str) -> bool,
) -> Option<Option<Subject>> {
    let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
    if folder.contains('/') {
        return None;
    }
    let named = if folder.is_empty() { stem(name).to_owned() } else { format!("{folder}/{}", stem(name)) };
    let subject = unread_subject(&named, plan);
    let is_folder = subject.is_some() || FOLDERS.iter().any(|one| named.eq_ignore_ascii_case(one));
    let is_it =
        stem(name) == name || name.to_lowercase().contains(".toml") || !is_there(&format!("{named}/"));
    (is_folder && is_it).then_some(subject)
}

fn is_measurements(folder: &str) -> bool {
    folder.trim().eq_ignore_ascii_case(MEASUREMENTS)
}

fn chapter<'p>(name: &str, plan: &'p Plan) -> Option<&'p Id> {
    plan.chapters().map(|chapter| &chapter.id).find(|id| same(id, name))
}

fn same(id: &Id, written: &str) -> bool {
    Id::suggestion(written).is_some_and(|written| written == id.as_str())
}

/// The indicator that a path names, as chapter and id: among the measurements whatever it is, elsewhere a file like those
/// (`metingen/jeugd/overlast.toml`).
fn series<'p>(inside: &str, plan: &'p Plan) -> Option<(&'p Id, &'p Id)> {
    let (folders, name) = inside.rsplit_once('/').unwrap_or(("", inside));
    let mut folders: Vec<&str> = folders.split('/').filter(|folder| !folder.is_empty()).collect();
    match folders.first() {
        Some(first) if is_measurements(first) => drop(folders.remove(0)),
        _ if name.to_lowercase().contains(".toml") => {}
        _ => return None,
    }
    // In a folder of another name without a chapter in it, the name of the file is all there is.
    let names_chapter = folders.iter().any(|folder| chapter(folder, plan).is_some());
    let of_chapter = |of: &Id| !names_chapter || folders.iter().any(|folder| same(of, folder));
    let stem = stem(name);
    // `overlast (2).toml`, `overlast - kopie.toml`: what a computer makes of a second copy.
    let first = stem.split([' ', '(', '~']).next().unwrap_or(stem);
    [stem, first].into_iter().find_map(|written| {
        let named = plan.indicators().map(|one| (&one.id.chapter, &one.id.id));
        let mut named = named.filter(|(of, id)| of_chapter(of) && same(id, written));
        // Without its chapter a name must be of one indicator only.
        let found = named.next();
        found.filter(|_| names_chapter || named.next().is_none())
    })
}
