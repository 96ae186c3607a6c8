//! Words of a record are hostile: what must not reach a terminal, a log or a workflow command as it is.

use crate::hidden::{is_hidden, may_hide};
use std::fmt::Write;

/// A text on one line with every hidden character written out as `\u{..}`.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            let _ = write!(shown, "\\u{{{:x}}}", character as u32);
        } else {
            shown.push(character);
        }
    }
    shown
}

/// A JSON document in which every hidden character is written as an escape: to a program it is the same document.
pub fn inert_json(document: String) -> String {
    if !may_hide(&document) && !document.contains(['\t', '\r']) {
        return document;
    }
    let mut shown = String::with_capacity(document.len());
    for character in document.chars() {
        // a line end stands between tokens only: within strings it is an escape already
        if is_hidden(character) && character != '\n' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(character);
        }
    }
    shown
}

/// A line of source with every hidden character replaced by one that takes its place, so that columns hold.
pub(super) fn same_width(line: &str) -> String {
    line.chars().map(|character| if is_hidden(character) { '\u{fffd}' } else { character }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_json_document_stays_the_same_document() {
        let value = serde_json::json!({"a": "\u{202e}\u{9b}\u{1b}\n\u{feff}\u{61c}\u{e0041}說明"});
        let shown = inert_json(serde_json::to_string_pretty(&value).unwrap());
        assert!(!shown.chars().any(|c| is_hidden(c) && c != '\n'), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }

    #[test]
    fn nothing_that_commands_a_terminal_is_left() {
        assert_eq!(visible("a\u{1b}[2Jb\u{9b}c\u{202e}d\r\n"), r"a\u{1b}[2Jb\u{9b}c\u{202e}d\u{d}\u{a}");
        assert_eq!(visible("說明，正常文字"), "說明，正常文字");
        assert_eq!(same_width("a\u{1b}\tb").chars().count(), 4);
    }
}
