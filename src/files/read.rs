//! The bytes of a file, and bytes to text, with a reason when they are none.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

/// The largest file that is read. A hundred thousand measurements are some six megabytes.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// The bytes of a file that has no more than so many. A pipe may be waited for without end, and what a device gives has none:
/// a branch can carry a link to either under the name of any file.
///
/// # Errors
/// It is no file, has more, or cannot be read.
pub fn read_plain(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let data = fs::metadata(path)?;
    if !data.is_file() {
        return Err(if data.is_dir() { ErrorKind::IsADirectory } else { ErrorKind::InvalidData }.into());
    }
    let mut bytes = Vec::new();
    // It can grow while it is read.
    if data.len() <= most {
        // One more than it has: that there is no more is seen without room for twice as much.
        bytes.reserve_exact(usize::try_from(data.len()).unwrap_or_default() + 1);
        File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    }
    if data.len().max(bytes.len() as u64) > most { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Why bytes are not the text of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadText {
    /// Two bytes a character, as some programs save "Unicode".
    Utf16,
    /// Bytes from another encoding; the first stands at this offset.
    NotUtf8 {
        /// The offset of the first byte that does not belong.
        at: usize,
    },
    /// Zero bytes: a picture, a workbook, something that is no text.
    Binary,
}

/// The text in the bytes of a file.
///
/// # Errors
/// The bytes are UTF-16, another encoding, or no text at all.
pub fn decode(bytes: Vec<u8>) -> Result<String, BadText> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(BadText::Utf16);
    }
    if bytes.contains(&0) {
        return Err(BadText::Binary);
    }
    String::from_utf8(bytes).map_err(|error| BadText::NotUtf8 { at: error.utf8_error().valid_up_to() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_is_read_and_no_more_than_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "1234").unwrap();
        let kind = |path: &Path, most| read_plain(path, most).map_err(|error| error.kind());
        assert_eq!(kind(&path, 4), Ok(b"1234".to_vec()));
        assert_eq!(kind(&path, 3), Err(ErrorKind::FileTooLarge));
        assert_eq!(kind(folder.path(), 3), Err(ErrorKind::IsADirectory));
        assert_eq!(kind(&folder.path().join("b"), 3), Err(ErrorKind::NotFound));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero")).unwrap();
            assert_eq!(kind(&folder.path().join("zero"), 3), Err(ErrorKind::InvalidData));
        }
    }

    #[test]
    fn what_is_not_utf8_is_named() {
        assert_eq!(decode(b"\xff\xfea\0".to_vec()), Err(BadText::Utf16));
        assert_eq!(decode(b"PK\x03\x04\0\0".to_vec()), Err(BadText::Binary));
        assert_eq!(decode(b"caf\xe9".to_vec()), Err(BadText::NotUtf8 { at: 3 }));
        assert_eq!(decode("café".into()), Ok("café".into()));
    }
}
