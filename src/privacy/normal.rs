//! The form in which a text is searched: what it says, whatever it looks like. Every character of it knows the
//! place in the written text from which it came. Knows no pattern.

use unicode_normalization::UnicodeNormalization;

/// A text in normal form.
pub(super) struct Normal {
    /// What it says.
    pub text: String,
    /// For each of its characters the position in the written text.
    pub places: Vec<usize>,
}

impl Normal {
    /// The position in the written text at which the character of a position begins; its end after the last.
    pub fn place(&self, at: usize, end: usize) -> usize {
        self.places.get(at).copied().unwrap_or(end)
    }
}

/// The normal form of a line: Unicode's NFKC without characters of no width; dashes and spaces of every kind,
/// digits of every script, and letters that only look Latin, as plain ones; numbers in Han characters as digits.
pub(super) fn normal_form(line: &str) -> Normal {
    of_characters(line.chars().enumerate())
}

/// The same after undoing what a reader of Markdown, HTML, YAML or a link does not see: escapes, percent and
/// character references, emphasis, tags. `None` where there is nothing of the sort.
pub(super) fn unwrapped(line: &str) -> Option<Normal> {
    if !line.contains(['%', '&', '*', '`', '\\', '<', '~']) {
        return None;
    }
    let (characters, mut at) = (line.chars().collect::<Vec<_>>(), 0);
    let mut seen = Vec::with_capacity(characters.len());
    while let Some(first) = characters.get(at) {
        let rest = &characters[at..];
        let (meant, length) = match first {
            '%' => percent(rest),
            '&' => reference(rest),
            '\\' => escape(rest),
            '<' => tag(rest),
            '*' | '`' => (None, 1),
            '~' if rest.get(1) == Some(&'~') => (None, 2),
            other => (Some(*other), 1),
        };
        seen.extend(meant.map(|character| (at, character)));
        at += length;
    }
    Some(of_characters(seen.into_iter()))
}

fn of_characters(characters: impl Iterator<Item = (usize, char)>) -> Normal {
    let (mut text, mut places) = (String::new(), Vec::new());
    let mut add = |place: usize, character: char| {
        // what is unseen only in its normal form is unseen as well
        if !is_unseen(character) {
            text.push(plain_form(character));
            places.push(place);
        }
    };
    for (place, character) in characters.filter(|(_, character)| !is_unseen(*character)) {
        if character.is_ascii() {
            add(place, character);
        } else {
            std::iter::once(character).nfkc().for_each(|plain| add(place, plain));
        }
    }
    Normal { text: without_han_numbers(text), places }
}

/// The first digits of the scripts that have digits of their own.
const ZEROS: [u32; 18] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810,
];
/// Cyrillic and Greek capitals that look like Latin ones, each before the one that it looks like.
const LOOKALIKES: &str = "АAВBСCЕEНHКKМMОOРPТTХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

fn plain_form(character: char) -> char {
    match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{3000}' | '\t' => ' ',
        '\u{b7}' | '\u{2022}' | '\u{2027}' | '\u{30fb}' => '·',
        ascii if ascii.is_ascii() => ascii,
        '\u{391}'..='\u{42f}' => {
            let mut pairs = LOOKALIKES.chars();
            pairs.find(|known| *known == character).and_then(|_| pairs.next()).unwrap_or(character)
        }
        other => ZEROS
            .iter()
            .find_map(|zero| u32::from(other).checked_sub(*zero).filter(|digit| *digit < 10))
            .and_then(|digit| char::from_digit(digit, 10))
            .unwrap_or(other),
    }
}

/// Digits as Han characters write them, plain and guarded against forgery.
fn han_digit(character: char) -> Option<char> {
    Some(match character {
        '〇' | '零' | '○' => '0',
        '一' | '壹' | '幺' => '1',
        '二' | '貳' | '贰' => '2',
        '三' | '參' | '叁' => '3',
        '四' | '肆' => '4',
        '五' | '伍' => '5',
        '六' | '陸' | '陆' => '6',
        '七' | '柒' => '7',
        '八' | '捌' => '8',
        '九' | '玖' => '9',
        _ => return None,
    })
}

/// Fewest Han characters in a row that are a number told digit by digit: a year has four.
const HAN_NUMBER: usize = 7;

/// Whether a text holds so many Han characters of digits that they may be a number.
pub(super) fn tells_a_number(text: &str) -> bool {
    let may =
        |character: &char| matches!(*character, '〇' | '○' | '一'..='龥') && han_digit(*character).is_some();
    !text.is_ascii() && text.chars().filter(may).take(HAN_NUMBER).count() == HAN_NUMBER
}

fn without_han_numbers(text: String) -> String {
    if !tells_a_number(&text) {
        return text;
    }
    let mut characters: Vec<char> = text.chars().collect();
    let told = |character: &char| han_digit(*character).is_some();
    for run in characters.chunk_by_mut(|a, b| told(a) == told(b)) {
        if run.len() >= HAN_NUMBER {
            for character in run {
                *character = han_digit(*character).unwrap_or(*character);
            }
        }
    }
    characters.into_iter().collect()
}

/// Characters of no width and marks, which could be slipped between digits.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e01ef}'
        // marks that are set over or around the character before
        | '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20f0}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// What stands for a character, and how many characters of the text it takes; nothing, where it only marks up.
type Meant = (Option<char>, usize);

fn number(digits: &[char], radix: u32) -> Option<char> {
    let text: String = digits.iter().collect();
    char::from_u32(u32::from_str_radix(&text, radix).ok()?)
}

fn percent(rest: &[char]) -> Meant {
    let meant = rest.get(1..3).and_then(|digits| number(digits, 16)).filter(char::is_ascii);
    meant.map_or((Some('%'), 1), |character| (Some(character), 3))
}

fn reference(rest: &[char]) -> Meant {
    const NAMED: [(&str, char); 6] =
        [("commat", '@'), ("period", '.'), ("hyphen", '-'), ("dash", '-'), ("nbsp", ' '), ("lowbar", '_')];
    let end = rest.iter().take(12).position(|character| *character == ';');
    let Some(name) = end.and_then(|end| rest.get(1..end)) else { return (Some('&'), 1) };
    let meant = match name {
        ['#', 'x' | 'X', digits @ ..] => number(digits, 16),
        ['#', digits @ ..] => number(digits, 10),
        name => {
            NAMED.iter().find(|(known, _)| known.chars().eq(name.iter().copied())).map(|(_, meant)| *meant)
        }
    };
    meant.map_or((Some('&'), 1), |character| (Some(character), name.len() + 2))
}

fn escape(rest: &[char]) -> Meant {
    let length = match rest.get(1) {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        _ => return (None, 1),
    };
    let meant = rest.get(2..2 + length).and_then(|digits| number(digits, 16));
    meant.map_or((None, 1), |character| (Some(character), 2 + length))
}

/// Characters of a tag at most.
const TAG: usize = 80;

fn tag(rest: &[char]) -> Meant {
    let begins = rest.get(1).is_some_and(|next| next.is_ascii_alphabetic() || *next == '/');
    // what a tag says of itself is searched as it is written
    let plain = !rest.iter().take(TAG).any(|character| *character == '@' || *character == '=');
    match rest.iter().take(TAG).position(|character| *character == '>').filter(|_| begins && plain) {
        Some(end) => (None, end + 1),
        None => (Some('<'), 1),
    }
}

/// Writes a neutral character over every date and moment of ISO 8601 that stands free: most digits of records are
/// theirs, and none of them is personal.
pub(super) fn without_dates(text: &mut String) {
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
pub(super) fn without_hashes(text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    for token in bytes.split_mut(|b| !b.is_ascii_alphanumeric()).filter(|token| token.len() >= HASH_DIGITS) {
        let letters = token.iter().any(|b| (b'a'..=b'f').contains(b));
        if letters && token.iter().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(b)) {
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
