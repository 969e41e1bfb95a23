//! Disk and text: finding the files of a plan, reading them, where lines begin, and writing safely.

mod beside;
mod checksum;
mod discover;
mod folder;
mod git;
mod inside;
mod journal;
mod leftover;
mod lock;
mod marks;
mod read;
mod source;
mod together;
mod tokens;
mod toml;
mod undo;
mod write;

pub use checksum::{checksum, checksum_of_file};
pub use discover::{Found, Listing, MAX_FILE_BYTES, MAX_FILES, Oddity, find_plan, list, list_where};
pub use folder::{NoRoom, NotTogether, finish_folder, remove_stale, room_for, write_together};
pub use git::objects::{Objects, Tree};
pub use git::place::{is_of_git, real as real_path};
pub use git::tree::Kept;
pub use git::{Commit, Git, GitError, Recorded, Reverted, Since};
pub use inside::{Outside, place_inside};
pub use journal::{NotFinished, finish, is_unfinished};
pub use leftover::remove_leftovers;
pub use lock::{Lock, LockError};
pub use marks::{Marked, Versions, marked};
pub use read::{BadText, decode};
pub use source::{Position, SourceFile, Sources};
pub use together::{BeforeKept, NotWritten, WasRead, take_back, write_all, write_new, write_what_can_be};
pub use tokens::{TokenKind, tokens};
pub use toml::{SyntaxError, SyntaxKind, line_around, parse};
pub use undo::{FileBefore, LastWrite, NotTakenBack, Occasion, last_write};
pub use write::write_atomic;
