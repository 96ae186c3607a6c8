//! Personal data in texts: where it stands, of what sort, and how it is masked. Knows no record and no rule;
//! never gives the text that it found to anyone.
//!
//! A text is compared after Unicode normalisation (NFKC) and without characters of no width, so that full-width
//! digits and hidden joiners hide nothing; once more without escapes, references and emphasis; and with digits
//! that are parted put together. Places are those of the text as it is written.
//!
//! What it looks for are forms with check digits, dates and shapes (`pattern`), never names: no form tells a name
//! from any other word. That no field asks for one is what keeps names out.

mod checksum;
mod look;
mod normal;
mod parted;
mod pattern;
mod text;

pub use pattern::Sort;
pub use text::{Seen, joined, masked_text, scan_text};

use look::may_hold;
use normal::{Normal, normal_form, unwrapped, without_dates, without_hashes};
use pattern::{PATTERNS, Pattern};
use std::borrow::Cow;

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
    /// A number that names one person is never allowed by its text: the list would hold what it keeps out.
    pub fn is(&self, allowed: &str) -> bool {
        let bare = |text: &str| text.replace(['-', ' ', '(', ')', '.', '/', '_', '·'], "").to_lowercase();
        !self.sort.names_a_person() && bare(&self.normal) == bare(&normal_form(allowed).text)
    }

    /// Whether it is a word, a dash and what follows, such as the first two parts of an id.
    pub fn is_led_by(&self, word: &str) -> bool {
        self.normal.strip_prefix(word).is_some_and(|rest| rest.starts_with('-'))
    }

    /// Whether it is an e-mail address of a domain.
    pub fn is_of_domain(&self, domain: &str) -> bool {
        self.sort == Sort::Email
            && self.normal.rsplit_once('@').is_some_and(|(_, own)| own.eq_ignore_ascii_case(domain))
    }
}

/// Words beside a number that make a card of what could be any number.
const CARD_WORDS: [&str; 2] = ["卡", "card"];

/// Whether a line speaks of a card.
fn tells_a_card(line: &str) -> bool {
    let line = line.to_lowercase();
    CARD_WORDS.iter().any(|word| line.contains(word))
}

/// Words right before a long run of digits that say that it is no personal number.
const HASH_WORDS: [&str; 5] = ["hash", "sha", "sha256", "commit", "fingerprint"];

/// Everything personal in one line, in order; finds do not overlap.
pub fn finds(line: &str) -> Vec<Find> {
    let mut found: Vec<Find> = Vec::new();
    if !may_hold(line) {
        return found;
    }
    let written = normal_form(line);
    let length = line.chars().count();
    let other = unwrapped(line).filter(|other| other.text != written.text);
    for form in std::iter::once(written).chain(other) {
        in_form(&form, length, &mut found);
    }
    found.sort_by_key(|find| find.start);
    found
}

/// Adds what stands in a normal form of a line, unless it overlaps with what is known.
fn in_form(form: &Normal, length: usize, found: &mut Vec<Find>) {
    let whole: Vec<char> = form.text.chars().collect();
    let mut add = |sort: Sort, start: usize, end: usize, doubtful: bool| {
        let (from, to) = (form.place(start, length), form.place(end, length));
        if !found.iter().any(|known| known.start < to && from < known.end) {
            let normal = whole[start..end].iter().collect();
            found.push(Find { sort, start: from, end: to, doubtful, normal });
        }
    };
    let near_card = tells_a_card(&form.text);
    let mut text = form.text.clone();
    without_dates(&mut text);
    without_hashes(&mut text);
    let texts = [text.clone(), dashed(&text)];
    let texts = &texts[..if texts[0] == texts[1] { 1 } else { 2 }];
    for (text, is_dashed) in texts.iter().zip([false, true]) {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let may = |pattern: &&Pattern| digits >= pattern.digits && (pattern.look)(text);
        for pattern in PATTERNS.iter().filter(may) {
            for (start, end) in matches(pattern, text) {
                // of a text with dashes put in, what has one inside is new
                let of = |text: &'_ String| text.chars().skip(start).take(end - start).collect::<String>();
                if is_dashed && of(text) == of(&texts[0]) {
                    continue;
                }
                let card = pattern.sort == Sort::Card;
                if card && !near_card && follows_hash_word(&whole[..start]) {
                    continue;
                }
                add(pattern.sort, start, end, pattern.doubtful && !(card && near_card));
            }
        }
    }
    // a birthday between other digits looks like a date: the text with its dates is searched
    if form.text.bytes().filter(u8::is_ascii_digit).count() < parted::FEWEST {
        return;
    }
    let mut dated = form.text.clone();
    without_hashes(&mut dated);
    for (text, wanted) in [(&dated, true), (&text, false)] {
        for one in parted::numbers(text).into_iter().filter(|one| (one.sort == Sort::MainlandId) == wanted) {
            add(one.sort, one.start, one.end, one.doubtful && !(one.sort == Sort::Card && near_card));
        }
    }
}

/// The text with a dash for every other character that parts two digits of a telephone number.
fn dashed(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| characters.get(at)).is_some_and(char::is_ascii_digit);
    let parts = |at: usize, c: char| {
        matches!(c, '.' | '/' | '_' | '·') && digit(at.checked_sub(1)) && digit(Some(at + 1))
    };
    characters.iter().enumerate().map(|(at, c)| if parts(at, *c) { '-' } else { *c }).collect()
}

/// Characters before a number in which the name of a hash may stand.
const HASH_REACH: usize = 32;

/// Whether a text ends with the name of a hash and what stands between a name and its value.
fn follows_hash_word(before: &[char]) -> bool {
    let text: String = before[before.len().saturating_sub(HASH_REACH)..].iter().collect();
    let name = text.trim_end_matches([' ', ':', '"', '\'', '=', '`']);
    HASH_WORDS.iter().any(|word| {
        name.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

/// A line in which everything personal shows its first two characters only.
pub fn masked(line: &str) -> Cow<'_, str> {
    let found = finds(line);
    if found.is_empty() {
        return Cow::Borrowed(line);
    }
    let hidden = |at: usize| found.iter().any(|find| (find.start + 2..find.end).contains(&at));
    Cow::Owned(line.chars().enumerate().map(|(at, c)| if hidden(at) { MASK } else { c }).collect())
}

/// What stands for a character that is not shown.
const MASK: char = '•';

/// The matches of a pattern, as positions of characters.
fn matches(pattern: &Pattern, text: &str) -> Vec<(usize, usize)> {
    let (mut all, mut from) = (Vec::new(), 0);
    // how many characters stand before a byte that was come to
    let (mut counted, mut characters) = (0, 0);
    while let Some(found) = pattern.form.find_at(text, from) {
        let before = text[..found.start()].chars().next_back();
        let after = text[found.end()..].chars().next();
        let stands_free =
            !before.is_some_and(pattern.barred_before) && !after.is_some_and(pattern.barred_after);
        let stands_free = stands_free && !is_reference(text, found.start());
        if stands_free && (pattern.holds)(found.as_str()) {
            characters += text[counted..found.start()].chars().count();
            counted = found.start();
            all.push((characters, characters + found.as_str().chars().count()));
            from = found.end();
        } else {
            from = found.start() + text[found.start()..].chars().next().map_or(1, char::len_utf8);
        }
    }
    all
}

/// Whether a byte stands in the reference of a case: `D-` and hexadecimal digits, which say nothing of a person.
fn is_reference(text: &str, at: usize) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let start = text[..at]
        .rfind(|c| !is_part(c))
        .map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    let word = text[start..].split(|c| !is_part(c)).next().unwrap_or_default();
    let hash = word.strip_prefix("D-").unwrap_or_default();
    hash.len() >= 12 && hash.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorts(line: &str) -> Vec<Sort> {
        finds(line).into_iter().map(|find| find.sort).collect()
    }

    #[test]
    fn the_reference_of_a_case_is_no_number_of_a_person() {
        // a971602944 passes the check of a Taiwanese number
        assert_eq!(sorts("案件 D-a971602944b0 的利息"), []);
        for line in ["案件 D-a971602944", "D-A971602944B0", "E-a971602944b0", "a971602944b0"] {
            assert_eq!(sorts(line), [Sort::TaiwanId], "{line}");
        }
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
        assert_eq!(masked("車號 ABC-1234"), "車號 AB••••••", "what may be personal is not shown either");
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
