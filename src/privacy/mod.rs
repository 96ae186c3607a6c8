//! Personal data in texts: where it stands, of what sort, and how it is masked. Knows no record and no rule;
//! never gives the text that it found to anyone.
//!
//! A text is compared after Unicode normalisation (NFKC) and without characters of no width, so that full-width
//! digits and hidden joiners hide nothing; places are those of the text as it is written.

mod checksum;
mod pattern;

pub use pattern::Sort;

use pattern::{PATTERNS, Pattern};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// One find in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// What it is.
    pub sort: Sort,
    /// Position of its first character in the line, from 0.
    pub start: usize,
    /// Position after its last character.
    pub end: usize,
    /// Whether its form leaves room for doubt.
    pub doubtful: bool,
    /// The text in its normal form, for the allow-list only.
    normal: String,
}

impl Find {
    /// Whether it is a text that is allowed; both are compared in normal form, and without what parts digits.
    pub fn is(&self, allowed: &str) -> bool {
        let bare = |text: &str| text.replace(['-', ' ', '(', ')'], "");
        bare(&self.normal) == bare(&normal_form(allowed).0)
    }

    /// Whether it is an e-mail address of a domain.
    pub fn is_of_domain(&self, domain: &str) -> bool {
        self.sort == Sort::Email
            && self.normal.rsplit_once('@').is_some_and(|(_, own)| own.eq_ignore_ascii_case(domain))
    }
}

/// Words beside a number that make a card of what could be any number.
const CARD_WORDS: [&str; 3] = ["卡", "card", "Card"];

/// Words beside a long run of digits that say that it is no personal number.
const HASH_WORDS: [&str; 4] = ["hash", "sha", "commit", "fingerprint"];

/// Everything personal in one line, in order; finds do not overlap.
pub fn finds(line: &str) -> Vec<Find> {
    if !may_hold(line) {
        return Vec::new();
    }
    let (mut normal, places) = normal_form(line);
    without_dates(&mut normal);
    without_hashes(&mut normal);
    let digits = normal.chars().filter(char::is_ascii_digit).count();
    let mut found: Vec<Find> = Vec::new();
    let may = |pattern: &&Pattern| digits >= pattern.digits && (pattern.look)(&normal);
    for pattern in PATTERNS.iter().filter(may) {
        for (start, end) in matches(pattern, &normal) {
            let (from, to) =
                (places[start], places.get(end).copied().unwrap_or_else(|| line.chars().count()));
            if found.iter().any(|known| known.start < to && from < known.end) {
                continue;
            }
            let near_card = pattern.sort == Sort::Card && CARD_WORDS.iter().any(|word| normal.contains(word));
            if pattern.sort == Sort::Card && HASH_WORDS.iter().any(|word| normal.contains(word)) {
                continue;
            }
            let text = normal.chars().skip(start).take(end - start).collect();
            let doubtful = pattern.sort.is_doubtful() && !near_card;
            found.push(Find { sort: pattern.sort, start: from, end: to, doubtful, normal: text });
        }
    }
    found.sort_by_key(|find| find.start);
    found
}

/// A line in which everything that is certainly personal shows its first two characters only.
pub fn masked(line: &str) -> Cow<'_, str> {
    let certain: Vec<_> = finds(line).into_iter().filter(|find| !find.doubtful).collect();
    if certain.is_empty() {
        return Cow::Borrowed(line);
    }
    let hidden = |at: usize| certain.iter().any(|find| (find.start + 2..find.end).contains(&at));
    Cow::Owned(line.chars().enumerate().map(|(at, c)| if hidden(at) { '•' } else { c }).collect())
}

/// A cheap look before the careful one: digits enough beside a date, a mailbox, or an address.
fn may_hold(line: &str) -> bool {
    let digits = line.chars().filter(|c| c.is_numeric()).take(4).count();
    digits >= 4 || line.contains(['@', '＠', '﹫']) || (digits > 0 && !line.is_ascii())
}

/// The normal form of a line, and for each of its characters the position in the line from which it came.
fn normal_form(line: &str) -> (String, Vec<usize>) {
    let (mut normal, mut places) = (String::with_capacity(line.len()), Vec::new());
    for (place, character) in line.chars().enumerate() {
        if is_unseen(character) {
            continue;
        }
        for plain in std::iter::once(character).nfkc() {
            let plain = match plain {
                // dashes and spaces of every kind part digits alike
                '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
                '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{3000}' | '\t' => ' ',
                other => other,
            };
            normal.push(plain);
            places.push(place);
        }
    }
    (normal, places)
}

/// Writes a neutral character over every date and moment of ISO 8601 that stands free: most digits of records are
/// theirs, and none of them is personal.
fn without_dates(text: &mut String) {
    if !text.contains('-') {
        return;
    }
    let mut bytes = std::mem::take(text).into_bytes();
    let mut at = 0;
    while at + 10 <= bytes.len() {
        let length = moment_length(&bytes[at..]);
        let free = |place: Option<&u8>| place.is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'-');
        if length > 0 && free(at.checked_sub(1).map(|before| &bytes[before])) && free(bytes.get(at + length))
        {
            bytes[at..at + length].fill(b'~');
            at += length;
        } else {
            at += 1;
        }
    }
    *text = String::from_utf8(bytes).unwrap_or_default();
}

/// Digits of a hash, from which on a run of them is one and no number of a person.
const HASH_DIGITS: usize = 32;

/// Writes a neutral character over every hash.
fn without_hashes(text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    for token in bytes.split_mut(|b| !b.is_ascii_alphanumeric()).filter(|token| token.len() >= HASH_DIGITS) {
        if token.iter().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(b)) {
            token.fill(b'~');
        }
    }
    *text = String::from_utf8(bytes).unwrap_or_default();
}

/// The length of the date or moment with which a text begins; 0 where it begins with none.
fn moment_length(text: &[u8]) -> usize {
    let fits = |from: usize, form: &[u8]| {
        text.len() >= from + form.len()
            && form.iter().zip(&text[from..]).all(|(wanted, found)| match wanted {
                b'0' => found.is_ascii_digit(),
                other => other == found,
            })
    };
    if !fits(0, b"0000-00-00") {
        return 0;
    }
    let mut length = 10;
    for form in [&b"T00:00"[..], b":00", b"+00:00", b"-00:00"] {
        length += if fits(length, form) { form.len() } else { 0 };
    }
    length
}

/// Characters of no width, which could be slipped between digits.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// The matches of a pattern, as positions of characters.
fn matches(pattern: &Pattern, text: &str) -> Vec<(usize, usize)> {
    let (mut all, mut from) = (Vec::new(), 0);
    while let Some(found) = pattern.form.find_at(text, from) {
        let before = text[..found.start()].chars().next_back();
        let after = text[found.end()..].chars().next();
        let stands_free =
            !before.is_some_and(pattern.barred_before) && !after.is_some_and(pattern.barred_after);
        if stands_free && (pattern.holds)(found.as_str()) {
            let start = text[..found.start()].chars().count();
            all.push((start, start + found.as_str().chars().count()));
            from = found.end();
        } else {
            from = found.start() + text[found.start()..].chars().next().map_or(1, char::len_utf8);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorts(line: &str) -> Vec<Sort> {
        finds(line).into_iter().map(|find| find.sort).collect()
    }

    #[test]
    fn each_sort_is_found_and_its_lookalikes_are_not() {
        for (line, sort) in [
            ("身份證360426199101010071。", Sort::MainlandId),
            ("11010519491231002X", Sort::MainlandId),
            ("130503670401001", Sort::OldMainlandId),
            ("A123456789", Sort::TaiwanId),
            ("AC01234567", Sort::OldTaiwanResidence),
            ("13800138000", Sort::MainlandMobile),
            ("+86 139-1234-5678", Sort::MainlandMobile),
            ("0912-345-678", Sort::TaiwanMobile),
            ("+886 912 345 678", Sort::TaiwanMobile),
            ("010-12345678", Sort::MainlandLandline),
            ("(02)2345-6789", Sort::TaiwanLandline),
            ("4111 1111 1111 1111", Sort::Card),
            ("wang.x@example.com.tw", Sort::Email),
            ("ABC-1234", Sort::Plate),
            ("京A·12345", Sort::Plate),
            ("123-45-6789", Sort::SocialSecurity),
            ("(415) 555-2671", Sort::AmericanPhone),
            ("臺北市信義區市府路1號", Sort::Address),
            ("广东省深圳市南山区科技园路88号", Sort::Address),
        ] {
            assert_eq!(sorts(line), [sort], "{line}");
        }
        for line in [
            "PLAN-20260101-00012",
            "36042619911301007X",
            "20260113123",
            "v1.13800138000",
            "2009123456789",
            "CMPA123456789",
            "A323456789",
            "2026-01-01",
            "2026-02-06T11:40+08:00",
            "@team/qa",
            "a@b",
            "CMP-20260101",
            "PLAN-0001",
            "000-12-3456",
            "2026-01-0001",
            "品質管理部第3號文件",
            "PLAN-2026-C1-0007",
            "D-3f9a1c07b2e4",
        ] {
            assert_eq!(sorts(line), [], "{line}");
        }
    }

    #[test]
    fn full_width_digits_and_hidden_joiners_hide_nothing() {
        assert_eq!(sorts("電話：１３８００１３８０００"), [Sort::MainlandMobile]);
        assert_eq!(sorts("138\u{200b}0013\u{200d}8000"), [Sort::MainlandMobile]);
        assert_eq!(sorts("0912‑345‑678"), [Sort::TaiwanMobile]);
        assert_eq!(sorts("ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ"), [Sort::Email]);
    }

    #[test]
    fn a_place_is_that_of_the_text_as_written_and_a_mask_leaves_two_characters() {
        let line = "打 \u{200b}１３８００１３８０００ 找他";
        let find = &finds(line)[0];
        assert_eq!((find.start, find.end), (3, 14));
        assert_eq!(masked(line), "打 \u{200b}１３••••••••• 找他");
        assert_eq!(masked("沒有什麼"), "沒有什麼");
    }

    #[test]
    fn a_card_is_certain_only_where_a_card_is_spoken_of() {
        assert!(finds("4111111111111111")[0].doubtful);
        assert!(!finds("信用卡 4111111111111111")[0].doubtful);
        assert!(finds("sha: 4111111111111111").is_empty());
        assert!(
            finds("hash: \"84fe1965754d4cd0755ebcb26b5e5609cb7a283ebaf13e60e80307b1822fbe16\"").is_empty()
        );
    }
}
