//! Characters that nobody sees, that command something, or that turn the direction of writing: which they are, and how
//! they are written out. Knows nothing of where a text is shown.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character is seen by nobody, commands a terminal, or turns the direction of writing; line ends and tabs too.
pub fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}')
}

/// A text with every hidden character written out by its number, as `[U+202E]`. Line ends and tabs stay, and so does what
/// belongs to an emoji: a joiner within it, the letters of a flag. Without a backslash, for a page also holds JSON.
pub fn written_out(text: &str) -> Cow<'_, str> {
    if !may_hide(text) {
        return Cow::Borrowed(text);
    }
    let is_told = |character: char| is_hidden(character) && !matches!(character, '\t' | '\n' | '\r');
    let mut shown = String::with_capacity(text.len() + 64);
    let (mut before, mut in_flag) = ('\0', false);
    for character in text.chars() {
        in_flag = before == '\u{1f3f4}' || in_flag && ('\u{e0020}'..='\u{e007e}').contains(&before);
        let is_letter = in_flag && ('\u{e0020}'..='\u{e007f}').contains(&character);
        let is_joiner = character == '\u{200d}' && matches!(before, '\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
        if is_told(character) && !is_joiner && !is_letter {
            let _ = write!(shown, "[U+{:04X}]", character as u32);
        } else {
            shown.push(character);
        }
        before = character;
    }
    Cow::Owned(shown)
}

/// Bytes that are looked at together.
const STRETCH: usize = 64;

/// Whether a text may hold a hidden character besides line ends and tabs: no only where it holds none.
pub fn may_hide(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len()).step_by(STRETCH).any(|from| {
        let mut stretch = from..bytes.len().min(from + STRETCH);
        // most hold letters and nothing else, which is told of all at once
        let plain = bytes[stretch.clone()].iter().fold(true, |all, byte| all & is_plain(*byte));
        !plain && stretch.any(|at| may_begin(bytes, at))
    })
}

/// Whether a byte is a character that is shown, or a line end or tab.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~')
}

/// Whether such a character may begin at a byte of UTF-8: no only where none does.
fn may_begin(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        0xc2 => matches!(bytes.get(at + 1), Some(0x80..=0x9f | 0xad)),
        0xd8 => bytes.get(at + 1) == Some(&0x9c),
        0xe1 => bytes[at..].starts_with("\u{180e}".as_bytes()),
        0xe2 => {
            matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x8b..=0x8f | 0xa8..=0xae] | [0x81, 0xa0..=0xaf]))
        }
        0xef => matches!(bytes.get(at + 1..at + 3), Some([0xbb, 0xbf] | [0xbf, 0xb9..=0xbb])),
        0xf3 => bytes.get(at + 1) == Some(&0xa0),
        other => other < 0x80 && !is_plain(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_look_overlooks_nothing() {
        for character in ('\0'..=char::MAX).filter(|c| is_hidden(*c) && !matches!(c, '\t' | '\n' | '\r')) {
            for before in [1, STRETCH - 1, STRETCH] {
                let text = format!("{}{character}b", "a".repeat(before));
                assert!(may_hide(&text), "{before} {:x}", character as u32);
            }
        }
        assert!(!may_hide("「條款」—“plain” é，\t\r\n🐧"));
    }

    #[test]
    fn what_nobody_sees_is_written_out_and_what_belongs_to_an_emoji_stays() {
        for (text, shown) in [
            ("a\u{202e}b\u{200b}c\u{200d}d\u{61c}", "a[U+202E]b[U+200B]c[U+200D]d[U+061C]"),
            ("a\0b\u{1b}[2J\u{9b}c\r\n\td", "a[U+0000]b[U+001B][2J[U+009B]c\r\n\td"),
            ("x\u{e0041}\u{e007f}\u{ad}", "x[U+E0041][U+E007F][U+00AD]"),
            ("\u{1f469}\u{200d}\u{1f469}", "\u{1f469}\u{200d}\u{1f469}"),
            ("\u{1f3f4}\u{e0067}\u{e007f}\u{e0041}", "\u{1f3f4}\u{e0067}\u{e007f}[U+E0041]"),
            ("說明，正常文字", "說明，正常文字"),
        ] {
            assert_eq!(written_out(text), shown);
        }
    }
}
