//! PNG: chunks until the end of the image. Kept are those that say how the picture looks.

use super::{Clean, Refusal, big_u32, slice};

/// How the file begins.
pub(super) const MARK: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Chunks that are kept. Not among them: texts, time, place, colour profiles, the frames of moving pictures.
const KEPT: [&[u8]; 11] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"];

pub(super) fn clean(file: &[u8]) -> Result<Clean, Refusal> {
    let mut out = MARK.to_vec();
    let (mut size, mut has_data) = (None, false);
    let mut at = MARK.len();
    loop {
        let length = usize::try_from(big_u32(file, at)?).map_err(|_| Refusal::Broken)?;
        // Length, name, data, checksum.
        let chunk = slice(file, at, length.checked_add(12).ok_or(Refusal::Broken)?)?;
        let (name, data) = (&chunk[4..8], &chunk[8..8 + length]);
        if (name == b"IHDR") != size.is_none() || (name == b"IHDR" && length != 13) {
            return Err(Refusal::Broken);
        }
        if name == b"IHDR" {
            size = Some((big_u32(data, 0)?, big_u32(data, 4)?));
        }
        if KEPT.contains(&name) {
            out.extend(chunk);
        } else if name[0].is_ascii_uppercase() {
            // A chunk that must be understood, and is not.
            return Err(Refusal::Broken);
        }
        has_data |= name == b"IDAT" && length > 0;
        at += chunk.len();
        if name == b"IEND" {
            break;
        }
    }
    let (width, height) = size.filter(|_| has_data).ok_or(Refusal::Broken)?;
    Ok(Clean { media_type: "image/png", width, height, bytes: out })
}
