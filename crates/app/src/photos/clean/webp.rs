//! WebP: chunks of a RIFF file. Kept are the picture and its transparency.

use super::{Clean, Refusal, little_u32, slice};

/// Bit of a moving picture in the extended header.
const MOVES: u8 = 0x02;
/// Bit of transparency, the only one that is kept.
const SEE_THROUGH: u8 = 0x10;

pub(super) fn clean(file: &[u8]) -> Result<Clean, Refusal> {
    let told = usize::try_from(little_u32(file, 4)?).map_err(|_| Refusal::Broken)?;
    // Anything behind the length that the file tells of itself is not the picture.
    let file = slice(file, 0, told.checked_add(8).ok_or(Refusal::Broken)?)?;
    let mut kept = Vec::new();
    let mut size = None;
    let mut has_picture = false;
    let mut at = 12;
    while at < file.len() {
        let name = slice(file, at, 4)?;
        let length = usize::try_from(little_u32(file, at + 4)?).map_err(|_| Refusal::Broken)?;
        let data = slice(file, at + 8, length)?;
        match name {
            b"VP8X" => {
                let header = slice(data, 0, 10)?;
                if header[0] & MOVES != 0 {
                    return Err(Refusal::Moving);
                }
                size = Some((1 + little_u24(&header[4..7]), 1 + little_u24(&header[7..10])));
                let mut plain = header.to_vec();
                plain[0] &= SEE_THROUGH;
                copy(&mut kept, name, &plain);
            }
            b"VP8 " | b"VP8L" if !has_picture => {
                let own = if name == b"VP8 " { lossy(data)? } else { lossless(data)? };
                size = Some(size.unwrap_or(own));
                has_picture = true;
                copy(&mut kept, name, data);
            }
            b"ALPH" => copy(&mut kept, name, data),
            b"ANIM" | b"ANMF" => return Err(Refusal::Moving),
            _ => {}
        }
        at += 8 + length + length % 2;
    }
    let (width, height) = size.filter(|_| has_picture).ok_or(Refusal::Broken)?;
    let mut out = b"RIFF".to_vec();
    out.extend(u32::try_from(kept.len() + 4).map_err(|_| Refusal::Size)?.to_le_bytes());
    out.extend(b"WEBP");
    out.extend(kept);
    Ok(Clean { media_type: "image/webp", width, height, bytes: out })
}

fn copy(out: &mut Vec<u8>, name: &[u8], data: &[u8]) {
    out.extend(name);
    out.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend(data);
    if data.len() % 2 == 1 {
        out.push(0);
    }
}

fn little_u24(bytes: &[u8]) -> u32 {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0])
}

/// Size of a lossy picture: it begins with a key frame.
fn lossy(data: &[u8]) -> Result<(u32, u32), Refusal> {
    let head = slice(data, 0, 10)?;
    if head[0] & 1 != 0 || head[3..6] != [0x9d, 0x01, 0x2a] {
        return Err(Refusal::Broken);
    }
    let side = |at: usize| u32::from(u16::from_le_bytes([head[at], head[at + 1]]) & 0x3fff);
    Ok((side(6), side(8)))
}

/// Size of a lossless picture: 14 bits each, less one.
fn lossless(data: &[u8]) -> Result<(u32, u32), Refusal> {
    if slice(data, 0, 5)?[0] != 0x2f {
        return Err(Refusal::Broken);
    }
    let bits = little_u32(data, 1)?;
    Ok((1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff)))
}
