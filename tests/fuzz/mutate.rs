//! Small changes of an input: of bytes, of words, of lines, of pieces of others. Knows no target.

use super::chance::Chance;

/// Bytes of one input at most.
pub const LONGEST: usize = 16 * 1024;

/// What is hostile to most readers of text.
const WORDS: &[&str] = &[
    "\0",
    "\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\u{1b}[2J",
    "\u{7f}",
    "\u{85}",
    "\u{9b}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{2066}",
    "\u{feff}",
    "\u{fffd}",
    "\u{e0041}",
    "\u{301}",
    "\u{1f469}",
    "：",
    "，",
    "\"",
    "'",
    "\\",
    "\\u202e",
    "\\x00",
    "<",
    ">",
    "&",
    "&amp;",
    "&#x3c;",
    "<script>",
    "-->",
    "]]>",
    "%00",
    "..",
    "../",
    "/",
    "\\\\",
    "$(x)",
    "{{x}}",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ":",
    ";",
    "|",
    "#",
    "-",
    "- ",
    "? ",
    "!",
    "!!str ",
    "&a ",
    "*a",
    "<<: ",
    "---\n",
    "...\n",
    "~",
    "null",
    "true",
    "no",
    "0",
    "-0",
    "-1",
    "1e400",
    "0x1F",
    "0o17",
    ".inf",
    ".nan",
    "1_000",
    "007",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "0.1",
    "+1",
    "2026-02-30",
    "2024-02-29",
    "9999-12-31",
    "0000-01-01",
    "-9999-01-01",
    "2026-06-30T24:00+08:00",
    "2026-06-30T23:59:60Z",
    "25:00",
    "::error::",
    "=1+1",
    "@",
];

/// An input of the pool with one to four changes.
pub fn changed(chance: &mut Chance, pool: &[Vec<u8>], words: &[&str]) -> Vec<u8> {
    let mut input = chance.of(pool).clone();
    for _ in 0..=chance.below(4) {
        change(chance, &mut input, pool, words);
    }
    input.truncate(LONGEST);
    input
}

fn change(chance: &mut Chance, input: &mut Vec<u8>, pool: &[Vec<u8>], words: &[&str]) {
    match chance.below(12) {
        0 => flip(chance, input),
        1 => remove(chance, input),
        2 => repeat(chance, input),
        3 => splice(chance, input, pool),
        4 => number(chance, input),
        5 | 6 => line(chance, input, pool),
        7 => indent(chance, input),
        8 | 9 => word(chance, input, WORDS),
        _ => word(chance, input, if words.is_empty() { WORDS } else { words }),
    }
}

/// Part of an input, up to `most` bytes.
fn part(chance: &mut Chance, input: &[u8], most: usize) -> std::ops::Range<usize> {
    let from = chance.below(input.len() + 1);
    let length = chance.below((input.len() - from).min(most) + 1);
    from..from + length
}

fn flip(chance: &mut Chance, input: &mut [u8]) {
    let at = chance.below(input.len());
    if let Some(byte) = input.get_mut(at) {
        *byte = if chance.one_in(2) { *byte ^ (1 << chance.below(8)) } else { chance.below(256) as u8 };
    }
}

fn remove(chance: &mut Chance, input: &mut Vec<u8>) {
    let most = if chance.one_in(4) { input.len() } else { 16 };
    let part = part(chance, input, most);
    input.drain(part);
}

/// Says a part again, some times or very often.
fn repeat(chance: &mut Chance, input: &mut Vec<u8>) {
    let most = if chance.one_in(4) { 256 } else { 8 };
    let part = part(chance, input, most);
    let piece = input[part.clone()].to_vec();
    let often = if chance.one_in(8) { 2_000 } else { 1 + chance.below(40) };
    let room = LONGEST.saturating_sub(input.len()) / piece.len().max(1);
    let more = piece.repeat(often.min(room));
    input.splice(part.end..part.end, more);
}

fn splice(chance: &mut Chance, input: &mut Vec<u8>, pool: &[Vec<u8>]) {
    let other = chance.of(pool);
    let theirs = part(chance, other, 512);
    let ours = part(chance, input, 64);
    input.splice(ours, other[theirs].iter().copied());
}

fn word(chance: &mut Chance, input: &mut Vec<u8>, words: &[&str]) {
    let word = chance.of(words).as_bytes();
    let most = if chance.one_in(2) { 0 } else { 8 };
    let part = part(chance, input, most);
    input.splice(part, word.iter().copied());
}

/// Another number in the place of one.
fn number(chance: &mut Chance, input: &mut Vec<u8>) {
    let starts = |at: &usize| input[*at].is_ascii_digit() && (*at == 0 || !input[*at - 1].is_ascii_digit());
    let starts: Vec<usize> = (0..input.len()).filter(starts).collect();
    if starts.is_empty() {
        return;
    }
    let start = *chance.of(&starts);
    let length = input[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let old: u64 = std::str::from_utf8(&input[start..start + length]).unwrap().parse().unwrap_or(0);
    let new = match chance.below(6) {
        0 => old.wrapping_add(1),
        1 => old.saturating_sub(1),
        2 => 0,
        3 => chance.number() % 100,
        4 => u64::MAX >> chance.below(64),
        _ => old.wrapping_mul(10),
    };
    input.splice(start..start + length, new.to_string().into_bytes());
}

/// Takes a line away, says it twice, moves it, or takes one of another input.
fn line(chance: &mut Chance, input: &mut Vec<u8>, pool: &[Vec<u8>]) {
    let mut lines: Vec<Vec<u8>> = input.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return;
    }
    let at = chance.below(lines.len());
    match chance.below(4) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[at].clone()),
        2 => {
            let other = chance.below(lines.len());
            lines.swap(at, other);
        }
        _ => {
            let theirs: Vec<&[u8]> = chance.of(pool).split_inclusive(|byte| *byte == b'\n').collect();
            if !theirs.is_empty() {
                lines.insert(at, chance.of(&theirs).to_vec());
            }
        }
    }
    *input = lines.concat();
}

/// Moves a line to the right or to the left.
fn indent(chance: &mut Chance, input: &mut Vec<u8>) {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(input.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1))
        .collect();
    let at = *chance.of(&starts);
    if chance.one_in(2) && input.get(at) == Some(&b' ') {
        input.remove(at);
    } else {
        let blanks = 1 + chance.below(3);
        input.splice(at..at, std::iter::repeat_n(b' ', blanks));
    }
}
