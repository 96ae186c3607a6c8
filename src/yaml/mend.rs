//! Mends that are certain: a value or key that is written differently and can mean one thing only. What could mean
//! two things, or would change what is said, is left to its author.

use super::layout::written;
use super::{Node, Shape, Value};
use crate::calendar::{Clock, Date, Moment};
use crate::diagnostic::Span;
use regex::Regex;
use serde_json::Value as Json;

/// Keys shorter than this are told apart by single letters.
const SHORTEST: usize = 4;

/// The one field that a key can mean, when the mapping does not have it yet.
pub(super) fn key(name: &str, shape: Shape, entries: &[(String, Span, Node)]) -> Option<String> {
    let length = name.chars().count();
    let near = |other: &str, limit: usize| {
        folded(name) == folded(other) || strsim::damerau_levenshtein(name, other) <= limit
    };
    // what is there already is not meant once more, unless it is as near as what is not
    let is_there = |known: &str| entries.iter().any(|(key, ..)| key == known);
    let distance = |known: &str| strsim::damerau_levenshtein(name, known);
    let taken = shape.fields().map(|(known, _)| known).filter(|known| is_there(known)).map(distance).min();
    let free = shape.fields().map(|(known, _)| known).filter(|known| !is_there(known));
    let mut around = free.filter(|known| near(known, (length / 3).max(1)));
    let (Some(only), None) = (around.next(), around.next()) else { return None };
    let limit = if length < SHORTEST { 0 } else { (length / 4).max(1) };
    let unknown = |key: &str| !shape.names(key);
    let is_free = entries.iter().all(|(key, ..)| {
        key == name || key != only && !(unknown(key) && strsim::damerau_levenshtein(key, only) <= limit)
    });
    let is_nearest = taken.is_none_or(|taken| distance(only) < taken);
    (near(only, limit) && is_free && is_nearest).then(|| only.to_owned())
}

/// The one word of an enumeration that differs only in case, width, and the sign between its parts.
pub(super) fn word(text: &str, allowed: &[&str]) -> Option<String> {
    let mut same = allowed.iter().filter(|word| folded(word) == folded(text));
    match (same.next(), same.next()) {
        (Some(only), None) => Some(written(only, true)),
        _ => None,
    }
}

/// A scalar of another type that stands for just one value of an expected type.
pub(super) fn typed(node: &Node, expected: &[&str], schema: &Json) -> Option<String> {
    let Value::Scalar { text, plain } = &node.value else { return None };
    let narrow = narrow(text);
    if expected.contains(&"integer") && narrow.parse::<i64>().is_ok() {
        return Some(narrow);
    }
    if expected.contains(&"boolean") && matches!(narrow.as_str(), "true" | "false") {
        return Some(narrow);
    }
    let is_word = *plain && !matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL");
    let fits = schema["pattern"].as_str().is_none_or(|pattern| matches(pattern, text));
    (expected.contains(&"string") && is_word && fits && node.span.line == node.span.end_line)
        .then(|| written(text, true))
}

/// The one way to write a text in the form that is asked for: full-width characters, lower case, and dates and
/// times with other signs or without zeros are written anew.
pub(super) fn form(text: &str, pattern: &str) -> Option<String> {
    let narrow = narrow(text);
    let mut ways = vec![narrow.clone(), narrow.to_ascii_uppercase()];
    ways.extend(moment(&narrow));
    ways.extend(clock(&narrow));
    ways.retain(|way| way != text && matches(pattern, way));
    ways.dedup();
    match ways.as_slice() {
        [only] => Some(written(only, true)),
        _ => None,
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).is_ok_and(|regex| regex.is_match(text))
}

/// Full-width ASCII as ASCII, without spaces around.
fn narrow(text: &str) -> String {
    let one = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    };
    text.chars().map(one).collect::<String>().trim().to_owned()
}

fn folded(text: &str) -> String {
    narrow(text).to_lowercase().replace(['-', ' '], "_")
}

/// A date, or a moment with its offset, whose parts stand in the order of the calendar.
fn moment(text: &str) -> Option<String> {
    let text = text.replace(['年', '月'], "-").replacen('日', " ", 1);
    let text = text.trim();
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let mut parts = date.split(['-', '/', '.']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    let date = format!("{year}-{month:0>2}-{day:0>2}");
    Date::parse(&date)?;
    if time.is_empty() {
        return Some(date);
    }
    let time = time.trim().replace(' ', "");
    let (hour, _) = time.split_once(':')?;
    let moment = format!("{date}T{}{time}", if hour.len() == 1 { "0" } else { "" });
    Moment::parse(&moment).map(|_| moment)
}

/// A time of day without its zero.
fn clock(text: &str) -> Option<String> {
    let clock = format!("0{text}");
    Clock::parse(&clock).map(|_| clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: &str = r"^\d{4}-\d{2}-\d{2}$";
    const ID: &str = "^[A-Z0-9][A-Z0-9-]{0,39}$";

    #[test]
    fn a_date_has_one_way_to_be_written() {
        for text in
            ["2026/6/3", "2026-6-3", "2026.06.3", "２０２６－０６－０３", " 2026-06-03", "2026年6月3日"]
        {
            assert_eq!(form(text, DATE).as_deref(), Some("2026-06-03"), "{text}");
        }
        for text in ["6/3/2026", "2026-13-01", "2026-02-30", "26-6-3", "2026-6", "2026-6-3-1", "soon"] {
            assert_eq!(form(text, DATE), None, "{text}");
        }
    }

    #[test]
    fn a_moment_keeps_its_offset_and_is_not_given_one() {
        let pattern = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$";
        let mended = form("2026/6/3 9:05 +08:00", pattern);
        assert_eq!(mended.as_deref(), Some("2026-06-03T09:05+08:00"));
        assert_eq!(form("2026-06-03 09:05", pattern), None);
    }

    #[test]
    fn ids_times_and_words_are_mended_when_they_can_mean_one_thing() {
        assert_eq!(form("plan-2026-c1-0007", ID).as_deref(), Some("PLAN-2026-C1-0007"));
        assert_eq!(form("PLAN 7", ID), None);
        assert_eq!(form("9:00", r"^([01]\d|2[0-4]):[0-5]\d$").as_deref(), Some("\"09:00\""));
        assert_eq!(word("Third-Party", &["third_party", "party"]).as_deref(), Some("third_party"));
        assert_eq!(word("fone", &["phone"]), None);
    }

    #[test]
    fn a_key_is_mended_when_one_field_is_near_and_free() {
        let schema = serde_json::json!({"type": "object", "properties": {
            "method": {}, "closed_on": {}, "closed_by": {}, "at": {}, "unit": {},
            "registered_at": {}, "registered_by": {}
        }});
        let mend = |text: &str, name: &str| {
            let Value::Mapping(entries) = Node::walk(text).0.unwrap().value else { panic!("a mapping") };
            key(name, Shape::of(&schema), &entries)
        };
        assert_eq!(mend("methods: x\n", "methods").as_deref(), Some("method"));
        assert_eq!(mend("Closed-On: x\n", "Closed-On").as_deref(), Some("closed_on"));
        assert_eq!(mend("methods: x\nmethod: y\n", "methods"), None, "it is there already");
        assert_eq!(mend("registerd_by: x\n", "registerd_by"), None, "another is near");
        let other_is_there = mend("registerd_by: x\nregistered_at: y\n", "registerd_by");
        assert_eq!(other_is_there.as_deref(), Some("registered_by"));
        assert_eq!(mend("closed_bn: x\nclosed_on: y\n", "closed_bn"), None, "what is there is as near");
        assert_eq!(mend("methods: x\nmetod: y\n", "methods"), None, "two mean the same");
        assert_eq!(mend("closed_or: x\n", "closed_or"), None, "two are near");
        assert_eq!(mend("it: x\n", "it"), None, "two letters say too little");
        assert_eq!(mend("weather: x\n", "weather"), None);
    }
}
