//! JPEG: segments until the end of the image. Kept are the tables and the picture, the plain header (JFIF), the mark that tells
//! how colours are stored (Adobe), and of the metadata only which side is up.

use super::{Clean, Refusal, big_u16, slice};

/// How the file begins.
pub(super) const MARK: &[u8] = b"\xff\xd8\xff";
/// Begins a segment of metadata.
const EXIF: &[u8] = b"Exif\0\0";
/// The tag that tells which side is up.
const ORIENTATION: u16 = 0x0112;

pub(super) fn clean(file: &[u8]) -> Result<Clean, Refusal> {
    let mut out = file[..2].to_vec();
    let (mut size, mut scanned) = (None, false);
    let mut at = 2;
    loop {
        // Segments may be set apart by any number of 0xff.
        while slice(file, at, 2)? == b"\xff\xff" {
            at += 1;
        }
        let [0xff, marker] = *slice(file, at, 2)? else { return Err(Refusal::Broken) };
        at += 2;
        if marker == 0xd9 {
            out.extend([0xff, marker]);
            break;
        }
        let length = usize::from(big_u16(file, at)?);
        let segment = slice(file, at, length.max(2))?;
        match marker {
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                size = Some((big_u16(segment, 5)?, big_u16(segment, 3)?));
                copy(&mut out, marker, segment);
            }
            0xe1 if segment[2..].starts_with(EXIF) => out.extend(upright(segment)),
            0xe0 | 0xee | 0xc4 | 0xcc | 0xda..=0xdf => copy(&mut out, marker, segment),
            0xe1..=0xef | 0xfe => {}
            _ => return Err(Refusal::Broken),
        }
        at += segment.len();
        if marker == 0xda {
            let end = at + scan(file.get(at..).unwrap_or_default())?;
            out.extend(&file[at..end]);
            at = end;
            scanned = true;
        }
    }
    let (width, height) = size.filter(|_| scanned).ok_or(Refusal::Broken)?;
    Ok(Clean { media_type: "image/jpeg", width: width.into(), height: height.into(), bytes: out })
}

fn copy(out: &mut Vec<u8>, marker: u8, segment: &[u8]) {
    out.extend([0xff, marker]);
    out.extend(segment);
}

/// Length of the coded data until the next marker. Doubled and restart marks belong to it.
fn scan(data: &[u8]) -> Result<usize, Refusal> {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    data.windows(2).position(is_end).ok_or(Refusal::Broken)
}

/// A segment that says nothing but which side is up; nothing where that is not told, or is up anyway.
fn upright(segment: &[u8]) -> Vec<u8> {
    let Some(turned @ 2..=8) = orientation(&segment[2 + EXIF.len()..]) else { return Vec::new() };
    let mut out = vec![0xff, 0xe1, 0x00, 0x22];
    out.extend(EXIF);
    out.extend(b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    out.extend([turned, 0, 0, 0, 0, 0, 0]);
    out
}

fn orientation(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II\x2a\0" => true,
        b"MM\0\x2a" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let pair = [*tiff.get(at)?, *tiff.get(at.checked_add(1)?)?];
        Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let start = tiff.get(4..8)?.try_into().ok()?;
    let start = if little { u32::from_le_bytes(start) } else { u32::from_be_bytes(start) };
    let start = usize::try_from(start).ok()?;
    let entries = usize::from(u16_at(start)?);
    (0..entries).find_map(|entry| {
        let at = start.checked_add(2 + 12 * entry)?;
        (u16_at(at)? == ORIENTATION).then(|| u16_at(at + 8)).flatten().and_then(|value| u8::try_from(value).ok())
    })
}
