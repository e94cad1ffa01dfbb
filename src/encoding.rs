//! Bytes to text. Where bytes do not say which encoding they are in, they are UTF-8, else Windows-1252, which browsers
//! also use for what calls itself Latin 1: <https://encoding.spec.whatwg.org/#names-and-labels>. The only file that
//! names encoding_rs.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A whole document: by byte order mark, else UTF-8, else UTF-16 by its zero bytes, else Windows-1252.
#[must_use]
pub fn document(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        encoding.decode_without_bom_handling(&bytes[length..]).0
    } else if let Some(encoding) = utf_16_by_zeros(bytes) {
        encoding.decode_without_bom_handling(bytes).0
    } else {
        line(bytes)
    }
}

/// One line: UTF-8, else Windows-1252.
#[must_use]
pub fn line(bytes: &[u8]) -> Cow<'_, str> {
    UTF_8
        .decode_without_bom_handling_and_without_replacement(bytes)
        .unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

/// Text in a Latin script as UTF-16 has a zero in nearly every second byte.
fn utf_16_by_zeros(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let sample = &bytes[..bytes.len().min(512) & !1];
    if sample.len() < 4 {
        return None;
    }
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let pairs = sample.len() / 2;
    if zeros(1) * 10 > pairs * 7 && zeros(0) == 0 {
        Some(UTF_16LE)
    } else if zeros(0) * 10 > pairs * 7 && zeros(1) == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_words() {
        let words = "Pay: £30 – “kind”";
        let utf_16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut with_mark = vec![0xff, 0xfe];
        with_mark.extend(&utf_16);
        let (windows, _, _) = WINDOWS_1252.encode(words);
        let mut utf_8 = vec![0xef, 0xbb, 0xbf];
        utf_8.extend(words.as_bytes());
        let mut big_endian = vec![0xfe, 0xff];
        big_endian.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
        for bytes in [&with_mark, &big_endian, &*windows, &utf_8, words.as_bytes()] {
            assert_eq!(document(bytes), words);
        }
        for bytes in [&*windows, words.as_bytes()] {
            assert_eq!(line(bytes), words);
        }
        let plain: Vec<u8> = "Kind".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(document(&plain), "Kind");
    }
}
