//! The fingerprint of a file.

use std::io::Read as _;
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// The SHA-256 of a file, in 64 lower-case hexadecimal digits.
pub fn checksum(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// The same of a file on disk, which may be larger than memory.
///
/// # Errors
/// It cannot be read.
pub fn checksum_of_file(path: &Path) -> std::io::Result<String> {
    let mut digest = Sha256::new();
    let mut file = std::fs::File::open(path)?;
    let mut part = [0; 65_536];
    loop {
        match file.read(&mut part)? {
            0 => return Ok(HEXLOWER.encode(&digest.finalize())),
            length => digest.update(&part[..length]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of FIPS 180-4.
    #[test]
    fn it_is_sha_256() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(checksum(b"abc"), abc);
    }
}
