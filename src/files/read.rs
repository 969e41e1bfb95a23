//! Bytes to text, with a reason when they are none.

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
    fn what_is_not_utf8_is_named() {
        assert_eq!(decode(b"\xff\xfea\0".to_vec()), Err(BadText::Utf16));
        assert_eq!(decode(b"PK\x03\x04\0\0".to_vec()), Err(BadText::Binary));
        assert_eq!(decode(b"caf\xe9".to_vec()), Err(BadText::NotUtf8 { at: 3 }));
        assert_eq!(decode("café".into()), Ok("café".into()));
    }
}
