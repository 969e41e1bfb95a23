//! A chart as a picture to download, which tells by itself that it was made here.

use crate::compute::Chart;
use crate::lang::Catalogue;
use crate::views::chart::canvas::Look;
use crate::views::chart::png::chart_png;

/// What the picture says of who made it: a keyword of the format and its text.
const MADE_BY: &[u8] = b"Software\0ivp";
/// How a PNG begins.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The first chunk of a PNG, with its length, name and checksum.
const HEADER: usize = 25;

/// The picture as a file; none when the renderer refuses, which it has no reason to.
pub(super) fn picture(chart: &Chart, catalogue: &Catalogue) -> Option<Vec<u8>> {
    let bytes = chart_png(chart, catalogue, Look::Picture)?.bytes;
    let (begin, rest) = bytes.split_at_checked(SIGNATURE.len() + HEADER)?;
    Some([begin, &chunk(b"tEXt", MADE_BY), rest].concat())
}

/// Whether a file is such a picture.
pub(super) fn is_own_picture(bytes: &[u8]) -> bool {
    let after = bytes.get(SIGNATURE.len() + HEADER..).unwrap_or_default();
    bytes.starts_with(SIGNATURE) && after.starts_with(&chunk(b"tEXt", MADE_BY))
}

/// A chunk of a PNG: its length, its name, what is in it and a checksum (PNG, section 5.3 and annex D).
fn chunk(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(inside.len()).unwrap_or_default();
    let named = [name.as_slice(), inside].concat();
    [length.to_be_bytes().as_slice(), &named, &crc32fast::hash(&named).to_be_bytes()].concat()
}
