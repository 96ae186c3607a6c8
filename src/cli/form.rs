//! What is said of a value that does not have the form its option takes: in English, as the parser of arguments tells
//! it, and the keys by which it is told in other languages.

pub(super) const DATE: &str = "a date is written YYYY-MM-DD, and is a day of the calendar";
pub(super) const MOMENT: &str = "a moment is written YYYY-MM-DDTHH:MM+HH:MM";
pub(super) const PERIOD: &str = "a period is written 2026-06, 2026-Q2 or 2026";
pub(super) const WITHIN: &str = "write it as 30d or 2w, ten years at most";
pub(super) const REPORT: &str = "write it as FORMAT=FILE, such as json=check.json";
pub(super) const NO_FILE: &str = "the file’s name is missing";
pub(super) const RULE: &str = "no such rule; `pinguan explain rules` lists them";

/// The key of a message for each of them.
pub(super) const KEYS: [(&str, &str); 7] = [
    (DATE, "form-date"),
    (MOMENT, "form-moment"),
    (PERIOD, "form-period"),
    (WITHIN, "form-within"),
    (REPORT, "form-report"),
    (NO_FILE, "form-no-file"),
    (RULE, "form-rule"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, Messages};

    #[test]
    fn each_is_told_in_english_as_here_and_in_other_languages_in_theirs() {
        let messages = Messages::built_in();
        let told = |locale, key| messages.text(locale, key, &[].into()).expect("a message");
        for (said, key) in KEYS {
            assert_eq!(told(Locale::En, key), said);
            assert!(!told(Locale::ZhHant, key).is_ascii() && !told(Locale::ZhHans, key).is_ascii(), "{key}");
        }
    }
}
