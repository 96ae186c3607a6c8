//! Characters that the strict profile forbids. Knows no YAML.

use super::{MAX_PROBLEMS, Problem, ProblemKind};

fn is_forbidden(character: char) -> bool {
    matches!(character,
        '\0'..='\t' | '\u{b}'..='\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a character that the profile forbids may begin at a byte of UTF-8: no only where none does.
pub(super) fn may_begin(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        0xC2 => matches!(bytes.get(at + 1), Some(0x80..=0x9F)),
        0xD8 => bytes.get(at + 1) == Some(&0x9C),
        0xE2 => matches!(bytes.get(at + 1..at + 3), Some([0x80 | 0x81, 0xA6..=0xAE | 0x8E..=0x8F])),
        0xEF => bytes[at..].starts_with("\u{feff}".as_bytes()),
        other => other != b'\n' && (other < b' ' || other == 0x7F),
    }
}

/// Controls, line separators, byte-order marks and text-direction characters, with their places; the first of them.
pub(super) fn forbidden_characters(text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !(0..text.len()).any(|at| may_begin(text.as_bytes(), at)) {
        return problems;
    }
    let (mut line, mut column) = (1, 1);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let lone_return = character == '\r' && characters.peek() != Some(&'\n');
        if is_forbidden(character) || lone_return {
            let problem = Problem::at_point(ProblemKind::ForbiddenCharacter, line, column);
            let name = match character {
                '\t' => "tab",
                '\r' => "return",
                _ => "other",
            };
            problems
                .push(problem.with("character", format!("U+{:04X}", character as u32)).with("name", name));
            if problems.len() == MAX_PROBLEMS {
                break;
            }
        }
        if character == '\n' {
            (line, column) = (line + 1, 1);
        } else {
            column += 1;
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_look_overlooks_nothing() {
        for character in ('\0'..=char::MAX).filter(|character| is_forbidden(*character)) {
            assert!(may_begin(character.to_string().as_bytes(), 0), "{:x}", character as u32);
            assert_eq!(forbidden_characters(&format!("a\n {character}b")).len(), 1);
        }
        assert_eq!(forbidden_characters("「條款」—“plain” é，\r\n🐧"), []);
        assert_eq!(forbidden_characters("a\rb").len(), 1);
    }

    #[test]
    fn a_text_of_nothing_but_faults_is_not_told_of_without_end() {
        assert_eq!(forbidden_characters(&"\0".repeat(100_000)).len(), MAX_PROBLEMS);
    }
}
