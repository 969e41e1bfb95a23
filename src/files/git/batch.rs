//! Objects of git by their names, many in one question.

use std::io::{BufRead, BufReader, Read, Write as _};
use std::process::{ChildStdin, Stdio};

use super::call::{GitError, git, not_started};
use super::repository::RepositoryPaths;
use crate::files::read::MAX_FILE_BYTES;

/// The most bytes of all files of a plan together. A hundred thousand measurements are some six megabytes.
const MAX_BYTES: u64 = 16 * MAX_FILE_BYTES;
/// The longest line that git writes before the content of an object.
const LONGEST_HEADER: u64 = 200;

/// Why an object could not be had.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is not here, or is damaged.
    Missing,
    /// It has more bytes than were allowed.
    TooLarge,
    /// What git answers cannot be.
    Garbled,
}

impl Refusal {
    pub(super) fn of(self, path: &str) -> GitError {
        match self {
            Refusal::Missing => GitError::Incomplete(path.to_owned()),
            Refusal::TooLarge => GitError::TooLarge(path.to_owned()),
            Refusal::Garbled => GitError::Garbled,
        }
    }
}

/// What is in these files, each by its path and its object, in their order. What lacks is told with its path from the top
/// of the repository.
pub(super) fn contents(
    place: &RepositoryPaths,
    files: &[(String, String)],
) -> Result<Vec<Vec<u8>>, GitError> {
    let ids: Vec<&str> = files.iter().map(|(_, id)| id.as_str()).collect();
    let path = |at: usize| files.get(at).map_or_else(String::new, |(path, _)| place.prefix.clone() + path);
    read(place, "blob", &ids)?.map_err(|(at, refusal)| refusal.of(&path(at)))
}

/// Objects of a kind, or the place in the list of the first that cannot be had. One process is asked for all of them and
/// told that there are no more, so that it ends whatever it answered.
pub(super) type Answers = Result<Vec<Vec<u8>>, (usize, Refusal)>;

pub(super) fn read(place: &RepositoryPaths, kind: &str, ids: &[&str]) -> Result<Answers, GitError> {
    if ids.is_empty() {
        return Ok(Ok(Vec::new()));
    }
    let mut child = git(place)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| not_started(&error))?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let read = std::thread::scope(|scope| {
        // Git answers while it is still being asked; without a second thread both would wait for the other.
        scope.spawn(move || stdin.map(|stdin| ask(stdin, ids)));
        let read =
            stdout.map_or(Err((0, Refusal::Garbled)), |stdout| answers(BufReader::new(stdout), kind, ids));
        if read.is_err() {
            // Else the other thread waits for a reader who left. That it ended by itself already is no failure.
            let _ = child.kill();
        }
        read
    });
    let ended = child.wait().map_err(|error| GitError::Refused(error.to_string()))?;
    match read {
        Ok(_) if !ended.success() => Err(GitError::Refused(String::new())),
        answers => Ok(answers),
    }
}

fn ask(mut stdin: ChildStdin, ids: &[&str]) {
    for id in ids {
        if stdin.write_all(format!("{id}\n").as_bytes()).is_err() {
            break;
        }
    }
}

/// Reads, of each object in turn, `<object> <kind> <size>`, a line break, the content and a line break.
fn answers(mut from: impl BufRead, kind: &str, ids: &[&str]) -> Answers {
    let mut found = Vec::with_capacity(ids.len());
    let mut left = MAX_BYTES;
    for (at, id) in ids.iter().enumerate() {
        let content = answer(&mut from, kind, id, left).map_err(|refusal| (at, refusal))?;
        left -= content.len() as u64;
        found.push(content);
    }
    let mut rest = [0];
    match from.read(&mut rest) {
        Ok(0) => Ok(found),
        _ => Err((0, Refusal::Garbled)),
    }
}

fn answer(from: &mut impl BufRead, kind: &str, id: &str, most: u64) -> Result<Vec<u8>, Refusal> {
    let mut header = Vec::new();
    from.by_ref().take(LONGEST_HEADER).read_until(b'\n', &mut header).map_err(|_| Refusal::Missing)?;
    let header = String::from_utf8_lossy(&header);
    let Some(about) = header.strip_suffix('\n').and_then(|line| line.strip_prefix(id)) else {
        // It ends here where git gives up over an object that is damaged or would have to be fetched.
        return Err(if header.is_empty() { Refusal::Missing } else { Refusal::Garbled });
    };
    if about == " missing" {
        return Err(Refusal::Missing);
    }
    let size = about.strip_prefix(' ').and_then(|about| about.strip_prefix(kind)?.strip_prefix(' '));
    let size: u64 = size.and_then(|size| size.parse().ok()).ok_or(Refusal::Garbled)?;
    if size > MAX_FILE_BYTES || size > most {
        return Err(Refusal::TooLarge);
    }
    let mut content = Vec::new();
    from.by_ref().take(size + 1).read_to_end(&mut content).map_err(|_| Refusal::Missing)?;
    let is_whole = content.len() as u64 == size + 1 && content.pop() == Some(b'\n');
    is_whole.then_some(content).ok_or(Refusal::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    fn read(answer: &str) -> Result<Vec<Vec<u8>>, Refusal> {
        answers(answer.as_bytes(), "blob", &[ID, ID]).map_err(|(_, refusal)| refusal)
    }

    #[test]
    fn contents_are_read_by_their_size() {
        let two = read(&format!("{ID} blob 2\nx\n\n{ID} blob 0\n\n")).unwrap();
        assert_eq!(two, [b"x\n".to_vec(), Vec::new()]);
    }

    #[test]
    fn what_lacks_is_cut_or_is_of_another_object_is_no_content() {
        let other = ID.replace('e', "f");
        for answer in [
            String::new(),
            format!("{ID} missing\n"),
            format!("{ID} blob 2\nx"),
            format!("{ID} blob 2\nx\n\n"),
            format!("{ID} blob 2\nx\n\n{ID} blob 0\n"),
        ] {
            assert_eq!(read(&answer), Err(Refusal::Missing), "{answer:?}");
        }
        for answer in [
            "fatal: no\n".to_owned(),
            format!("{other} blob 0\n\n"),
            format!("{ID} tree 0\n\n"),
            format!("{ID} blob -1\n\n"),
            format!("{ID} blob 0 1\n\n"),
            format!("{ID} blob 0\n\n{ID} blob 0\n\nx"),
            "x".repeat(10_000),
        ] {
            assert_eq!(read(&answer), Err(Refusal::Garbled), "{answer:?}");
        }
        let header = |size: u64| format!("{ID} blob {size}\n");
        for size in [u64::MAX, MAX_FILE_BYTES + 1] {
            assert_eq!(read(&header(size)), Err(Refusal::TooLarge));
        }
        assert_eq!(answer(&mut header(11).as_bytes(), "blob", ID, 10), Err(Refusal::TooLarge));
    }
}
