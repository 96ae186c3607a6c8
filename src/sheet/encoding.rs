//! The encodings in which extracts come. UTF-8 and UTF-16 are seen from the bytes; Big5 and GB18030 look alike, and
//! are never guessed.

use super::Fault;
use encoding_rs::{BIG5, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use serde::Deserialize;

/// An encoding of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16 with the least byte first, as spreadsheets write "Unicode text".
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16 with the greatest byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Big5, with the extensions of Hong Kong, as web browsers read it.
    Big5,
    /// GB18030, which GBK and GB2312 are parts of.
    Gb18030,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 5] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Big5, Self::Gb18030];

    /// Its name in a mapping.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Big5 => "big5",
            Self::Gb18030 => "gb18030",
        }
    }

    /// The encoding of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name() == name.to_lowercase())
    }

    fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Big5 => BIG5,
            Self::Gb18030 => GB18030,
        }
    }

    /// The text of some bytes without a byte-order mark. The error is the first line, from 1, that is not of this
    /// encoding.
    fn decode(self, bytes: &[u8]) -> Result<String, usize> {
        let (text, has_faults) = self.table().decode_with_bom_removal(bytes);
        if !has_faults {
            return Ok(text.into_owned());
        }
        // no byte of a character is a line feed in any of these but UTF-16
        let lines = bytes.split(|byte| *byte == b'\n');
        let faulty = |line: &[u8]| self.table().decode_without_bom_handling(line).1;
        Err(lines.take_while(|line| !faulty(line)).count() + 1)
    }
}

/// The text of some bytes.
pub(super) fn decoded(bytes: &[u8], known: Option<Encoding>) -> Result<String, Fault> {
    let marked = match bytes {
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        _ => None,
    };
    let encoding = known.or(marked).unwrap_or(Encoding::Utf8);
    encoding.decode(bytes).map_err(|line| match known.or(marked) {
        Some(encoding) => {
            Fault::new("sheet-not-of-encoding").with("encoding", encoding.name()).with("line", line as i64)
        }
        None => Fault::new("sheet-encoding")
            .with("big5", first_words(Encoding::Big5, bytes))
            .with("gb18030", first_words(Encoding::Gb18030, bytes)),
    })
}

/// How the first line that is more than ASCII begins in an encoding.
fn first_words(encoding: Encoding, bytes: &[u8]) -> String {
    const SHOWN: usize = 40;
    let line = bytes.split(|byte| *byte == b'\n').find(|line| !line.is_ascii()).unwrap_or_default();
    let (text, _) = encoding.table().decode_without_bom_handling(line);
    text.chars().filter(|character| !character.is_control()).take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_read_and_its_first_fault_told_by_line() {
        let text = "受理日期,說明\n一,二\n";
        for encoding in Encoding::ALL {
            assert_eq!(Encoding::named(encoding.name()), Some(encoding));
        }
        let (big5, ..) = BIG5.encode(text);
        assert_eq!(decoded(&big5, Some(Encoding::Big5)).as_deref(), Ok(text));
        let (gb, ..) = GB18030.encode(text);
        assert_eq!(decoded(&gb, Some(Encoding::Gb18030)).as_deref(), Ok(text));
        let utf16: Vec<u8> = "\u{feff}a,說\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&utf16, None).as_deref(), Ok("a,說\n"));
        assert_eq!(decoded("\u{feff}a\n".as_bytes(), None).as_deref(), Ok("a\n"));
        let fault = decoded(b"a\nb\n\xFF\xFF\n", Some(Encoding::Big5)).unwrap_err();
        assert_eq!((fault.key, &fault.args["line"]), ("sheet-not-of-encoding", &3_i64.into()));
        // what it could be is shown as it would read
        let fault = decoded(&big5, None).unwrap_err();
        assert_eq!((fault.key, &fault.args["big5"]), ("sheet-encoding", &"受理日期,說明".into()));
    }
}
