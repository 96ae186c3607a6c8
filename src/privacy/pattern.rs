//! The forms of personal data: a pattern, what may not stand beside it, and its check digits.

use super::checksum;
use regex::Regex;
use std::sync::LazyLock;

/// A sort of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Mainland identity number, 18 characters.
    MainlandId,
    /// Mainland identity number of the old form, 15 digits.
    OldMainlandId,
    /// Taiwanese identity or residence number.
    TaiwanId,
    /// Taiwanese residence number of the old form.
    OldTaiwanResidence,
    /// Mainland mobile number.
    MainlandMobile,
    /// Mainland landline number.
    MainlandLandline,
    /// Taiwanese mobile number.
    TaiwanMobile,
    /// Taiwanese landline number.
    TaiwanLandline,
    /// Card number.
    Card,
    /// E-mail address.
    Email,
    /// Number plate.
    Plate,
    /// United States social security number.
    SocialSecurity,
    /// North American telephone number.
    AmericanPhone,
    /// Street address.
    Address,
}

impl Sort {
    /// Its name in the policy's allow-list and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::MainlandId => "mainland-id",
            Self::OldMainlandId => "old-mainland-id",
            Self::TaiwanId => "taiwan-id",
            Self::OldTaiwanResidence => "old-taiwan-residence",
            Self::MainlandMobile => "mainland-mobile",
            Self::MainlandLandline => "mainland-landline",
            Self::TaiwanMobile => "taiwan-mobile",
            Self::TaiwanLandline => "taiwan-landline",
            Self::Card => "card",
            Self::Email => "email",
            Self::Plate => "plate",
            Self::SocialSecurity => "social-security",
            Self::AmericanPhone => "american-phone",
            Self::Address => "address",
        }
    }

    /// Whether it is a number that an authority or a bank gave to one person.
    pub fn names_a_person(self) -> bool {
        matches!(
            self,
            Self::MainlandId
                | Self::OldMainlandId
                | Self::TaiwanId
                | Self::OldTaiwanResidence
                | Self::Card
                | Self::SocialSecurity
        )
    }

    /// Whether its form leaves room for doubt: such a find is a suspicion, never a certainty.
    pub fn is_doubtful(self) -> bool {
        matches!(
            self,
            Self::OldMainlandId | Self::OldTaiwanResidence | Self::Card | Self::Plate | Self::AmericanPhone
        )
    }
}

impl Sort {
    /// Digits that each one has at least.
    pub(super) fn digits(self) -> usize {
        match self {
            Self::MainlandId => 17,
            Self::OldMainlandId => 15,
            Self::Card => 13,
            Self::MainlandMobile => 11,
            Self::TaiwanMobile | Self::MainlandLandline | Self::AmericanPhone => 10,
            Self::TaiwanId | Self::SocialSecurity | Self::TaiwanLandline => 9,
            Self::OldTaiwanResidence => 8,
            Self::Plate => 4,
            Self::Address | Self::Email => 0,
        }
    }

    /// Whether a text could hold one, by a look that is cheaper than the pattern.
    fn look(self) -> fn(&str) -> bool {
        match self {
            Self::Email => |text| text.contains('@'),
            Self::Address => |text| text.contains(['号', '號']),
            Self::MainlandLandline | Self::SocialSecurity => |text| text.contains(['-', ' ', '+']),
            Self::Plate => |text| !text.is_ascii() || tells_a_plate(text),
            Self::TaiwanId | Self::OldTaiwanResidence => |text| text.bytes().any(|b| b.is_ascii_alphabetic()),
            _ => |_| true,
        }
    }
}

/// How a sort is recognised.
pub(super) struct Pattern {
    pub(super) sort: Sort,
    pub(super) form: Regex,
    /// Digits that a line must have at least to hold one.
    pub(super) digits: usize,
    /// Whether a line could hold one, by a cheaper look.
    pub(super) look: fn(&str) -> bool,
    /// Whether its form leaves room for doubt.
    pub(super) doubtful: bool,
    /// Whether a character may not stand right before it.
    pub(super) barred_before: fn(char) -> bool,
    /// Whether a character may not stand right after it.
    pub(super) barred_after: fn(char) -> bool,
    /// What else must hold of the text that was found.
    pub(super) holds: fn(&str) -> bool,
}

fn word(c: char) -> bool {
    c.is_ascii_alphanumeric()
}
fn word_or_dot(c: char) -> bool {
    word(c) || c == '.'
}
fn digit(c: char) -> bool {
    c.is_ascii_digit()
}
fn digit_or_dash(c: char) -> bool {
    digit(c) || c == '-'
}
fn word_or_dash(c: char) -> bool {
    word(c) || c == '-'
}
fn mailbox(c: char) -> bool {
    word(c) || "._%+-".contains(c)
}
fn nothing(_: char) -> bool {
    false
}
fn always(_: &str) -> bool {
    true
}

/// Ways that are no streets, and words that end like one.
const NO_STREETS: [&str; 16] = [
    "線路", "线路", "電路", "电路", "網路", "网路", "道路", "鐵路", "铁路", "公路", "思路", "出路", "通路",
    "走路", "回路", "迴路",
];

fn is_street(text: &str) -> bool {
    !NO_STREETS.iter().any(|word| text.contains(word))
}

/// Whether a word has the form of a number plate of Latin letters: two or three of them beside four digits.
pub(super) fn tells_a_plate(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    words.filter(|word| matches!(word.len(), 7 | 8)).filter_map(|word| word.split_once('-')).any(|two| {
        let is = |one: &str, letters: bool, lengths: std::ops::RangeInclusive<usize>| {
            let fits = |b: u8| if letters { b.is_ascii_uppercase() } else { b.is_ascii_digit() };
            lengths.contains(&one.len()) && one.bytes().all(fits)
        };
        (is(two.0, true, 2..=3) && is(two.1, false, 4..=4))
            || (is(two.0, false, 4..=4) && is(two.1, true, 2..=2))
    })
}

const PLATE: &str = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬雲遼魯蘇贛陝閩貴粵寧瓊][A-HJ-NP-Z][·. ]?(?:[A-HJ-NP-Z0-9]{5}[0-9DF]?|[A-HJ-NP-Z0-9]{4}[学警港澳學])";
const ADDRESS: &str = r"[\u{4e00}-\u{9fff}]{2,8}(?:省|市|县|縣|区|區|镇|鎮|乡|鄉)[\u{4e00}-\u{9fff}0-9]{1,20}(?:路|街|道|巷|弄|村|里|段)[\u{4e00}-\u{9fff}]{0,4} ?(?:[0-9]{1,5}|[一二三四五六七八九十百〇零]{1,7})(?:之[0-9一二三四五六七八九十]{1,3})? ?(?:号|號)";
/// A street and a number without a town.
const STREET: &str = r"[\u{4e00}-\u{9fff}]{2,3}(?:路|街)(?:[一二三四五六七八九十0-9]{1,3}段)?(?:[0-9]{1,4}[巷弄]){0,2} ?(?:[0-9]{1,5}|[一二三四五六七八九十百〇零]{1,7})(?:之[0-9一二三四五六七八九十]{1,3})? ?(?:号|號)";
const MAINLAND_MOBILE: &str = r"(?:(?:\+|00)?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}";
const TAIWAN_MOBILE: &str = r"(?:(?:\+|00)?886[- ]?9|09)[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}";
/// A number right after the word that says what it is.
const NAMED_MOBILE: &str =
    r"(?i-u:tel|phone|mobile|mob|cell|call|wechat|whatsapp|line)(?:86)?(?:1[3-9][0-9]{9}|09[0-9]{8})";
const MAINLAND_LANDLINE: &str = "0(?:10|2[0-9]|[3-9][0-9]{2})[- ][0-9]{7,8}";
const MAINLAND_LANDLINE_PARTED: &str = r"(?:(?:\+|00)86[- ]?(?:10|2[0-9]|[3-9][0-9]{2})[- ]?|0(?:10|2[0-9]|[3-9][0-9]{2})[- ])[0-9]{3,4}[- ]?[0-9]{4}";
const TAIWAN_LANDLINE: &str = r"(?:\(0[0-9]{1,3}\) ?|(?:\+886[- ]?|0)(?:2|3[0-9]?|4[0-9]?|5|6|7|8[0-9]{0,2})[- ])[0-9]{3,4}[- ]?[0-9]{4}";
/// The shorter numbers of counties and islands.
const TAIWAN_COUNTY: &str = r"(?:\(0(?:37|49|82|89)\) ?|0(?:37|49|82|89)[- ])[0-9]{3}[- ]?[0-9]{3}|(?:\(08[23]6\) ?|08[23]6[- ])[0-9]{5}";
const AMERICAN: &str = r"(?:\+?1[-. ])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-.][0-9]{4}|\+1[-. ]?[2-9][0-9]{2}[-. ]?[2-9][0-9]{2}[-. ]?[0-9]{4}";
const EMAIL: &str = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}";
const HAN_EMAIL: &str = r"[\u{4e00}-\u{9fff}][\u{4e00}-\u{9fff}A-Za-z0-9._%+-]{0,20}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}";
const MAINLAND: &str =
    "[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]";
const OLD_MAINLAND: &str = "[1-9][0-9]{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}";

/// Every pattern; where two find the same characters, the first prevails.
pub(super) static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let pattern = |sort: Sort, form: &str, barred_before, barred_after, holds| Pattern {
        sort,
        digits: sort.digits(),
        look: sort.look(),
        doubtful: sort.is_doubtful(),
        form: Regex::new(form).unwrap_or_else(|error| unreachable!("{form}: {error}")),
        barred_before,
        barred_after,
        holds,
    };
    vec![
        pattern(Sort::MainlandId, MAINLAND, word, word, checksum::mainland_id),
        pattern(Sort::Card, "[0-9](?:[ -]?[0-9]){12,18}", word, word, checksum::card),
        pattern(Sort::OldMainlandId, OLD_MAINLAND, word, word, checksum::old_mainland_id),
        pattern(Sort::TaiwanId, "[A-Za-z][1289][0-9]{8}", word, digit, checksum::taiwan_id),
        pattern(
            Sort::OldTaiwanResidence,
            "[A-Za-z][A-Da-d][0-9]{8}",
            word,
            digit,
            checksum::old_taiwan_residence,
        ),
        pattern(Sort::MainlandMobile, MAINLAND_MOBILE, word_or_dot, word, always),
        pattern(Sort::TaiwanMobile, TAIWAN_MOBILE, word, digit, always),
        Pattern {
            digits: Sort::TaiwanMobile.digits(),
            ..pattern(Sort::MainlandMobile, NAMED_MOBILE, word_or_dash, word, always)
        },
        pattern(Sort::MainlandLandline, MAINLAND_LANDLINE, word, digit, always),
        // parts of a long id are none
        pattern(Sort::MainlandLandline, MAINLAND_LANDLINE_PARTED, word_or_dash, digit_or_dash, always),
        pattern(Sort::TaiwanLandline, TAIWAN_LANDLINE, word, digit, always),
        pattern(Sort::TaiwanLandline, TAIWAN_COUNTY, word_or_dash, digit_or_dash, always),
        pattern(
            Sort::SocialSecurity,
            "[0-9]{3}-[0-9]{2}-[0-9]{4}",
            digit_or_dash,
            digit_or_dash,
            checksum::social_security,
        ),
        pattern(Sort::AmericanPhone, AMERICAN, digit, digit, always),
        pattern(Sort::Email, EMAIL, mailbox, nothing, always),
        pattern(Sort::Email, HAN_EMAIL, mailbox, nothing, always),
        pattern(Sort::Plate, PLATE, nothing, word, always),
        pattern(
            Sort::Plate,
            "(?:[A-HJ-NP-Z]{3}-[0-9]{4}|[A-HJ-NP-Z]{2}-[0-9]{4}|[0-9]{4}-[A-HJ-NP-Z]{2})",
            word_or_dash,
            word_or_dash,
            always,
        ),
        pattern(Sort::Address, ADDRESS, nothing, nothing, always),
        Pattern { doubtful: true, ..pattern(Sort::Address, STREET, nothing, nothing, is_street) },
    ]
});
