//! Why the system refused, in the reader's language: what it says itself is English.

use std::io::{Error, ErrorKind};

use crate::lang::Message;

/// Why the system refused.
pub fn reason_of(error: &Error) -> Message {
    if let Some(id) = in_use(error, cfg!(windows)) {
        return Message::new(id);
    }
    match (message_of(error.kind()), error.raw_os_error()) {
        (Some(id), _) => Message::new(id),
        // Whoever keeps the computers finds it by its number.
        (None, Some(code)) => Message::new("io-code").with("code", code),
        (None, None) => Message::new("io-unknown"),
    }
}

/// The same, where only the kind of the refusal is known.
pub fn reason_of_kind(kind: ErrorKind) -> Message {
    Message::new(message_of(kind).unwrap_or("io-unknown"))
}

/// Whether another program has a file open, or may have: Windows alone refuses for that.
pub fn may_be_in_use(error: &Error) -> bool {
    in_use(error, cfg!(windows)).is_some()
}

/// What Windows says of a file that another program has open: that it is shared with nobody, that a part of it is locked,
/// that it is mapped. To replace one it denies as it denies what somebody may not do.
fn in_use(error: &Error, is_windows: bool) -> Option<&'static str> {
    match error.raw_os_error().filter(|_| is_windows)? {
        32 | 33 | 1224 => Some("io-busy"),
        5 => Some("io-denied-or-busy"),
        _ => None,
    }
}

fn message_of(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::PermissionDenied => "io-permission",
        ErrorKind::NotFound => "io-not-found",
        ErrorKind::AlreadyExists => "io-exists",
        ErrorKind::IsADirectory => "io-directory",
        ErrorKind::NotADirectory => "io-not-a-directory",
        ErrorKind::DirectoryNotEmpty => "io-not-empty",
        ErrorKind::ReadOnlyFilesystem => "io-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "io-full",
        ErrorKind::FileTooLarge => "io-too-large",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "io-name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock => "io-busy",
        ErrorKind::TimedOut
        | ErrorKind::StaleNetworkFileHandle
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::ConnectionAborted
        | ErrorKind::ConnectionReset
        | ErrorKind::NotConnected => "io-network",
        ErrorKind::Unsupported => "io-unsupported",
        ErrorKind::OutOfMemory => "io-memory",
        ErrorKind::BrokenPipe => "io-nobody-reads",
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof => "io-damaged",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Catalogue, Language};

    #[test]
    fn no_english_of_the_system_is_told() {
        let nl = Catalogue::new(Language::Nl);
        // ENOENT, EIO, EACCES, EEXIST, ENOSPC, ENAMETOOLONG, ELOOP, EDQUOT, and one that there is not.
        for code in [2, 5, 13, 17, 28, 36, 40, 122, 9999] {
            let error = Error::from_raw_os_error(code);
            let told = nl.render(&reason_of(&error));
            assert!(!told.contains("os error") && !told.contains("io-"), "{code}: {told}");
            assert!(!error.to_string().contains(&told), "{code}: {told}");
        }
        let unknown = if cfg!(windows) { 9999 } else { 5 };
        let told = nl.render(&reason_of(&Error::from_raw_os_error(unknown)));
        assert_eq!(told, format!("fout {unknown} van het systeem"));
    }

    #[test]
    fn a_file_that_is_open_elsewhere_is_told_as_windows_knows_it() {
        for (code, told) in [(32, Some("io-busy")), (33, Some("io-busy")), (2, None)] {
            assert_eq!(in_use(&Error::from_raw_os_error(code), true), told, "{code}");
            assert_eq!(in_use(&Error::from_raw_os_error(code), false), None, "{code}");
        }
        assert_eq!(in_use(&Error::from_raw_os_error(5), true), Some("io-denied-or-busy"));
        // What ivp itself refuses, such as a file that is read-only, is nobody's else.
        assert_eq!(in_use(&Error::from(ErrorKind::PermissionDenied), true), None);
    }
}
