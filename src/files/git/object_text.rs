//! Commits and folders, as git writes them.

use super::tree::is_id;

/// What a commit says of itself.
#[derive(Debug)]
pub(super) struct CommitHead {
    /// The folder at its top.
    pub(super) root: String,
    /// The commit before it.
    pub(super) parent: Option<String>,
}

/// What a folder holds under one name.
#[derive(Debug)]
pub(super) struct InFolder {
    pub(super) mode: String,
    pub(super) name: String,
    pub(super) id: String,
}

impl InFolder {
    pub(super) fn is_folder(&self) -> bool {
        self.mode == "40000"
    }
}

impl CommitHead {
    /// Reads what stands before the message: `tree <object>`, then `parent <commit>` for each, and more.
    pub(super) fn read(content: &[u8]) -> Option<CommitHead> {
        let content = String::from_utf8_lossy(content);
        let mut lines = content.lines();
        let root = lines.next()?.strip_prefix("tree ").filter(|id| is_id(id))?.to_owned();
        let parent = lines.next().and_then(|line| line.strip_prefix("parent ")).filter(|id| is_id(id));
        Some(CommitHead { root, parent: parent.map(str::to_owned) })
    }
}

/// What stands in a folder as git writes it: of each entry its mode, a space, its name, a zero byte, and the name of its
/// object in so many bytes.
pub(super) fn in_folder(content: &[u8], id_bytes: usize) -> Option<Vec<InFolder>> {
    let mut all = Vec::new();
    let mut rest = content;
    while !rest.is_empty() {
        let space = rest.iter().position(|byte| *byte == b' ')?;
        let mode = std::str::from_utf8(&rest[..space]).ok()?.to_owned();
        rest = &rest[space + 1..];
        let zero = rest.iter().position(|byte| *byte == 0)?;
        let name = String::from_utf8_lossy(&rest[..zero]).into_owned();
        rest = &rest[zero + 1..];
        let id = data_encoding::HEXLOWER.encode(rest.get(..id_bytes)?);
        rest = &rest[id_bytes..];
        all.push(InFolder { mode, name, id });
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_names_its_folder_and_the_one_before_it() {
        let (tree, one, other) = ("a".repeat(40), "b".repeat(40), "c".repeat(40));
        let merge = format!("tree {tree}\nparent {one}\nparent {other}\nauthor x\n\nparent {other}\n");
        let read = CommitHead::read(merge.as_bytes()).unwrap();
        assert_eq!((read.root, read.parent), (tree.clone(), Some(one)));
        let first = format!("tree {tree}\nauthor x\n\nparent {other}\n");
        assert_eq!(CommitHead::read(first.as_bytes()).unwrap().parent, None);
        assert!(CommitHead::read(b"author x\n").is_none());
    }

    #[test]
    fn a_folder_is_read_whole_or_not_at_all() {
        let mut content = b"100644 a b.toml\0".to_vec();
        content.extend([0xab; 20]);
        content.extend(b"40000 x\0");
        content.extend([0x01; 20]);
        let read = in_folder(&content, 20).unwrap();
        assert_eq!((read[0].mode.as_str(), read[0].name.as_str()), ("100644", "a b.toml"));
        assert_eq!(read[1].id, "01".repeat(20));
        for cut in [1, 5, 21, content.len() - 25] {
            assert!(in_folder(&content[..content.len() - cut], 20).is_none(), "{cut}");
        }
    }
}
