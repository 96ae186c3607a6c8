//! A cheap look at a line before it is searched with care. Finds nothing itself.

use super::Sort;
use super::normal::{tells_a_number, without_dates};
use super::parted;
use super::pattern::tells_a_plate;
use std::borrow::Cow;

/// Whether a line may hold something personal: no only where nothing can be found.
pub(super) fn may_hold(line: &str) -> bool {
    if !line.is_ascii() {
        let digits = line.chars().filter(|c| is_digit(*c)).take(4).count();
        return digits >= 4
            || line.contains(['@', '＠', '﹫', '%', '&', '\\'])
            || tells_a_place(line)
            || tells_a_number(line);
    }
    if line.bytes().any(|byte| matches!(byte, b'@' | b'%' | b'&' | b'\\')) {
        return true;
    }
    // what a reader does not see may part digits
    if line.bytes().any(|byte| matches!(byte, b'*' | b'`' | b'<' | b'~')) {
        return line.bytes().filter(u8::is_ascii_digit).take(4).count() == 4;
    }
    let longest = parted::longest_run(line);
    if longest < 4 {
        return false;
    }
    if longest >= Sort::MainlandId.digits() {
        return true;
    }
    // an identity number may hold a date; in anything else a date is none of its digits
    let mut undated = Cow::Borrowed(line);
    if longest >= parted::FEWEST {
        without_ids(undated.to_mut());
        without_dates(undated.to_mut());
    }
    parted::longest_run(&undated) >= parted::FEWEST || tells_a_plate(&undated)
}

/// Whether it is a digit of any script; no Han character is.
fn is_digit(character: char) -> bool {
    let may = !character.is_ascii() && !matches!(character, '\u{4e00}'..='\u{9fff}');
    character.is_ascii_digit() || (may && character.is_numeric())
}

/// Digits after the year in the id of a record.
const SERIAL: std::ops::RangeInclusive<usize> = 4..=6;

/// Writes a neutral character over every id of a record, such as `FIND-2026-0012`: of three letters and more, of this
/// century, and followed by no digit that could be read with its own.
fn without_ids(text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let part = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
        let end = at + bytes[at..].iter().take_while(part).count();
        if is_id(&bytes[at..end]) && !bytes[end..].iter().take(parted::GAP + 1).any(u8::is_ascii_digit) {
            bytes[at..end].fill(b'~');
        }
        at = end + 1;
    }
    *text = String::from_utf8(bytes).unwrap_or_default();
}

fn is_id(word: &[u8]) -> bool {
    let letters = word.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let [b'-', b'2', b'0', year @ ..] = &word[letters..] else { return false };
    let Some((year, [b'-', serial @ ..])) = year.split_at_checked(2) else { return false };
    letters >= 3 && SERIAL.contains(&serial.len()) && [year, serial].concat().iter().all(u8::is_ascii_digit)
}

/// Whether a line may hold a street and a number.
fn tells_a_place(line: &str) -> bool {
    line.contains(['号', '號']) && line.contains(['路', '街', '道', '巷', '弄', '村', '里', '段'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::privacy::finds;

    #[test]
    fn the_id_of_a_record_is_passed_over_and_a_number_beside_it_is_not() {
        for line in [
            "id: FIND-2026-00012",
            "records/finding/2026/FIND-2026-00012.yaml",
            "plans: [PLAN-2026-0012, PLAN-2026-0013]",
            "- {record: EXE-2025-01044, on: 2026-05-01}",
        ] {
            assert!(!may_hold(line), "{line}");
        }
        for line in [
            "EXE-2025-0912 345 678",
            "EXE-2025-09123 45678",
            "EXE-2025-0912-345-678",
            "EXE-2025-**0912**345678",
            "EXE-2025-0912345678",
        ] {
            assert!(may_hold(line), "{line}");
        }
        assert_eq!(finds("EXE-2025-09123 45678").len(), 1);
        assert_eq!(finds("0912**345**678").len(), 1);
        assert_eq!(finds("FIND-2026-00012, 0912-345-678").len(), 1);
    }
}
