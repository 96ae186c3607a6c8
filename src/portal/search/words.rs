//! The words by which a text is found, as `site/search.js` parts a question into them. Knows no page.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Whether a character is a Chinese one, of which every two neighbours are a word.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A text as its words are found in it: small letters in compatibility form.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    // nothing is composed across a blank, nor does a letter's small form depend on what stands behind one
    for piece in text.split_inclusive(' ') {
        if piece.is_ascii() {
            let from = plain.len();
            plain.push_str(piece);
            plain[from..].make_ascii_lowercase();
        } else if is_nfkc_quick(piece.chars()) == IsNormalized::Yes {
            plain.push_str(&piece.to_lowercase());
        } else {
            plain.push_str(&piece.nfkc().collect::<String>().to_lowercase());
        }
    }
    plain
}

/// The words by which a folded text is found, in order: an id or a number with its joints as one; of Chinese, every two
/// neighbours. Dates are none, nor numbers of one or two digits.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            _ if is_han(first) => rest.find(|c| !is_han(c)).unwrap_or(rest.len()),
            _ if is_letter(first) => end_of_letters(rest),
            _ => first.len_utf8(),
        };
        let (run, after) = rest.split_at(end);
        match first {
            _ if is_han(first) => pairs(run, &mut words),
            _ if run.contains(|c: char| c.is_ascii_digit()) => {
                words.extend((!is_date_or_short(run)).then_some(run));
            }
            _ if is_letter(first) => {
                words.extend(run.split(['-', '.']).filter(|part| part.chars().nth(1).is_some()));
            }
            _ => {}
        }
        rest = after;
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// Every two neighbours of a run of Chinese characters; a single one stands for itself.
fn pairs<'a>(run: &'a str, words: &mut Vec<&'a str>) {
    let first = run.chars().next().map_or(0, char::len_utf8);
    words.extend((run.len() == first).then_some(run));
    let mut before = 0;
    for (at, second) in run.char_indices().skip(1) {
        words.push(&run[before..at + second.len_utf8()]);
        before = at;
    }
}

/// Where the letters and digits end with which a text begins, joints between them included.
fn end_of_letters(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let joins = matches!(c, '-' | '.') && characters.peek().is_some_and(|(_, next)| is_letter(*next));
        if !is_letter(c) && !joins {
            return at;
        }
    }
    text.len()
}

/// Whether a word is a date or a number of one or two digits: it would be found on too many pages.
fn is_date_or_short(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit() || c == '-') && (word.len() < 3 || word.contains('-'))
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_han(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_folded_as_a_whole() {
        let marks =
            "e \u{301}a\u{301} \u{327}\u{301} \u{1112} \u{1161}\u{11ab} \u{1112}\u{1161} ΑΣ ΑΣΑ ﬁ １ Ａ，　Ç";
        let whole: String = marks.nfkc().collect();
        assert_eq!(folded(marks), whole.to_lowercase());
        assert_eq!(folded("Plain WORDS 1"), "plain words 1");
    }

    #[test]
    fn ids_stay_whole_and_chinese_is_found_by_every_two_characters() {
        assert_eq!(words(&folded("COMP-2026-0001：投訴率")), ["comp-2026-0001", "投訴", "訴率"]);
        assert_eq!(words(&folded("條款 3.3.2b 的 make-up")), ["3.3.2b", "make", "up", "條款", "的"]);
        assert_eq!(words(&folded("２０２６ 年 6 月 30 日 a 2026-06-30")), ["2026", "年", "日", "月"]);
    }
}
