//! Objects of git by their names: of many commits at once, and each folder once.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::batch::{contents, read};
use super::call::GitError;
use super::object_text::{CommitHead, InFolder, in_folder};
use super::repository::RepositoryPaths;
use super::tree::{Entry, Kept};
use crate::files::discover::MAX_FILES;

/// So many folders and files are looked at to find those of a plan: some kilobytes of objects can hold more of them than
/// any computer.
const MOST_LOOKED_AT: usize = 4 * MAX_FILES;
/// So many folders deep is looked. Each takes another question to git.
const DEEPEST: usize = 32;

/// What git keeps of a plan in a commit, with the contents: (path inside the plan folder, bytes), sorted by path.
#[derive(Debug)]
pub struct Tree {
    /// What there is.
    pub kept: Kept,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Tree {
    /// The plan of which these files are known, with what is in them. Only TOML is read: the rest is known by its name.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub(super) fn read(place: &RepositoryPaths, kept: Kept) -> Result<Tree, GitError> {
        let is_read = |(inside, _): &&(String, String)| inside.ends_with(".toml");
        let asked: Vec<(String, String)> = kept.files().iter().filter(is_read).cloned().collect();
        let contents = contents(place, &asked)?;
        let mut contents = contents.into_iter();
        let mut content = |inside: &str| match inside.ends_with(".toml") {
            true => contents.next().unwrap_or_default(),
            false => Vec::new(),
        };
        let files = kept.files().iter().map(|(inside, _)| (inside.clone(), content(inside))).collect();
        Ok(Tree { kept, files })
    }
}

/// What git keeps, asked for by name.
#[derive(Debug)]
pub struct Objects {
    place: RepositoryPaths,
    commits: HashMap<String, CommitHead>,
    /// The folders that were read, by their objects.
    folders: HashMap<String, Rc<Vec<InFolder>>>,
}

impl Objects {
    pub(super) fn of(place: &RepositoryPaths) -> Objects {
        Objects { place: place.clone(), commits: HashMap::new(), folders: HashMap::new() }
    }

    /// What there is of a plan in each of these commits, by the commits' whole names and the folder in which it stands
    /// there.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn kept(&mut self, commits: &[String], folder: &str) -> Result<Vec<Kept>, GitError> {
        self.meet_commits(commits)?;
        let roots: Vec<String> =
            commits.iter().filter_map(|commit| Some(self.commits.get(commit)?.root.clone())).collect();
        let mut at: Vec<Found> = roots.into_iter().map(Found::Folder).collect();
        let mut path = String::new();
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            self.meet_folders(at.iter().filter_map(Found::folder), &path)?;
            path = joined(&path, part);
            at = at.iter().map(|one| self.inside(one, part, &path)).collect();
        }
        self.meet_all_below(at.iter().filter_map(Found::folder), &path)?;
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let entries = at.into_iter().map(|one| match one {
            Found::Folder(id) => self.below(id, &path),
            Found::Other(entry) => Ok(vec![entry]),
            Found::Nothing => Ok(Vec::new()),
        });
        entries.map(|entries| Ok(Kept::of(entries?, &prefix))).collect()
    }

    /// What is in these files, each by its path and its object, in their order.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn contents(&self, files: &[(String, String)]) -> Result<Vec<Vec<u8>>, GitError> {
        contents(&self.place, files)
    }

    /// The commit before another one, by its whole name; none of the first.
    ///
    /// # Errors
    /// Git does not give it.
    pub fn parent(&mut self, commit: &str) -> Result<Option<String>, GitError> {
        self.meet_commits(&[commit.to_owned()])?;
        Ok(self.commits.get(commit).and_then(|head| head.parent.clone()))
    }

    fn meet_commits(&mut self, commits: &[String]) -> Result<(), GitError> {
        let unmet: BTreeSet<&str> =
            commits.iter().map(String::as_str).filter(|id| !self.commits.contains_key(*id)).collect();
        let unmet: Vec<&str> = unmet.into_iter().collect();
        let contents = read(&self.place, "commit", &unmet)?.map_err(|(_, refusal)| refusal.of(""))?;
        for (id, content) in unmet.into_iter().zip(contents) {
            self.commits.insert(id.to_owned(), CommitHead::read(&content).ok_or(GitError::Garbled)?);
        }
        Ok(())
    }

    fn meet_folders<'f>(&mut self, ids: impl Iterator<Item = &'f str>, path: &str) -> Result<(), GitError> {
        let unmet: BTreeSet<&str> = ids.filter(|id| !self.folders.contains_key(*id)).collect();
        let unmet: Vec<&str> = unmet.into_iter().collect();
        let contents = read(&self.place, "tree", &unmet)?.map_err(|(_, refusal)| refusal.of(path))?;
        for (id, content) in unmet.into_iter().zip(contents) {
            let holds = in_folder(&content, id.len() / 2).ok_or(GitError::Garbled)?;
            self.folders.insert(id.to_owned(), Rc::new(holds));
        }
        Ok(())
    }

    /// Reads these folders, and all in them.
    fn meet_all_below<'f>(&mut self, ids: impl Iterator<Item = &'f str>, path: &str) -> Result<(), GitError> {
        let mut open: BTreeSet<String> = ids.map(str::to_owned).collect();
        for _ in 0..DEEPEST {
            self.meet_folders(open.iter().map(String::as_str), path)?;
            let inside = open.iter().filter_map(|id| self.folders.get(id)).flat_map(|holds| holds.iter());
            open = inside.filter(|one| one.is_folder()).map(|one| one.id.clone()).collect();
            if open.is_empty() {
                return Ok(());
            }
        }
        Err(GitError::TooLarge(path.to_owned()))
    }

    /// What stands under a name in what was found, of which the whole path is known.
    fn inside(&self, found: &Found, name: &str, path: &str) -> Found {
        let Some(holds) = found.folder().and_then(|id| self.folders.get(id)) else { return found.clone() };
        match holds.iter().find(|one| one.name == name) {
            Some(one) if one.is_folder() => Found::Folder(one.id.clone()),
            Some(one) => Found::Other(Entry::new(&one.mode, &one.id, path.to_owned())),
            None => Found::Nothing,
        }
    }

    /// All that is in a folder, but for the folders themselves.
    fn below(&self, id: String, path: &str) -> Result<Vec<Entry>, GitError> {
        let mut all = Vec::new();
        let mut open = vec![(id, path.to_owned())];
        let mut looked_at = 0;
        while let Some((id, within)) = open.pop() {
            let Some(holds) = self.folders.get(&id) else { continue };
            looked_at += holds.len() + 1;
            if looked_at > MOST_LOOKED_AT {
                return Err(GitError::TooLarge(path.to_owned()));
            }
            for one in holds.iter() {
                let path = joined(&within, &one.name);
                match one.is_folder() {
                    true => open.push((one.id.clone(), path)),
                    false => all.push(Entry::new(&one.mode, &one.id, path)),
                }
            }
        }
        Ok(all)
    }
}

/// What stands at a path in a commit.
#[derive(Debug, Clone)]
enum Found {
    Folder(String),
    /// A file, a link or a submodule, on the way to what was looked for.
    Other(Entry),
    Nothing,
}

impl Found {
    fn folder(&self) -> Option<&str> {
        match self {
            Found::Folder(id) => Some(id),
            _ => None,
        }
    }
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
