//! A cell as the value of a field: days and times as people write them, numbers of any width, words for what an
//! enumeration has.

use super::days::{clock, month_of, of_the_world, parts, seconds_of};
use super::mapping::DateOrder;
use crate::calendar::{Clock, Date, Zone};
use crate::privacy;
use crate::record::Id;
use crate::yaml::{New, Shape};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// What is needed to read the cells of one field.
pub(super) struct Reading<'a> {
    pub(super) shape: Shape<'a>,
    pub(super) zone: &'a Zone,
    pub(super) dates: DateOrder,
    /// The time of a day that is written without one.
    pub(super) time: Option<Clock>,
    /// The words of an enumeration by its labels in every language, in their normal form.
    pub(super) labels: BTreeMap<String, &'a str>,
}

impl Reading<'_> {
    /// The value of a cell that is not empty. The error is the key of a message that says what was expected.
    pub(super) fn value(&self, cell: &str) -> Result<New, &'static str> {
        let narrow: String = cell.nfkc().collect();
        let narrow = narrow.trim();
        let shape = self.shape;
        match shape.name() {
            "Date" => self.date(narrow).map(|date| New::Text(date.to_string())).ok_or("import-no-date"),
            "Moment" => self.moment(narrow),
            "Clock" => seconds_of(narrow).map(|seconds| New::Text(clock(seconds))).ok_or("import-no-time"),
            "Period" => Ok(New::Text(month_of(narrow).unwrap_or_else(|| narrow.to_owned()))),
            "Id" => {
                let upper = narrow.to_uppercase();
                Id::parse(&upper).map(|id| New::Text(id.to_string())).ok_or("import-no-id")
            }
            _ if !shape.constants().is_empty() => {
                let label = plain(narrow);
                let known = shape.constants().into_iter().find(|word| *word == narrow);
                let word = known.or_else(|| self.labels.get(&label).copied());
                word.map(|word| New::Text(word.to_owned())).ok_or("import-no-word")
            }
            _ if shape.allows("boolean") => truth(narrow).ok_or("import-no-truth"),
            _ if shape.allows("integer") => whole(narrow).ok_or("import-no-whole"),
            _ if shape.allows("number") => number(narrow).ok_or("import-no-number"),
            _ if shape.allows("string") => Ok(New::Text(words(cell))),
            _ => Err("import-no-scalar"),
        }
    }

    fn moment(&self, text: &str) -> Result<New, &'static str> {
        let written = crate::calendar::Moment::parse(text);
        if written.is_some() {
            return Ok(New::Text(text.to_owned()));
        }
        let cut = text.find(['T', ' ', '上', '下']).filter(|cut| *cut > 0);
        let (day, time) = cut.map_or((text, ""), |cut| text.split_at(cut));
        let date = self.date(day).ok_or("import-no-moment")?;
        let seconds = match (time.trim_matches(['T', ' ']), self.time) {
            ("", Some(clock)) => u32::from(clock.minutes()) * 60,
            ("", None) => return Err("import-no-time-of-day"),
            (time, _) => seconds_of(time).ok_or("import-no-moment")?,
        };
        Ok(New::Text(self.zone.at(date, seconds).to_string()))
    }

    /// A day in one of its forms: 2026-03-01, 2026/3/1, 20260301, 2026年3月1日, 115/3/1, 1150301, 民國115年3月1日, and
    /// as the mapping says where the year comes last.
    fn date(&self, text: &str) -> Option<Date> {
        let parts = parts(text)?;
        let [a, b, c] = <[i16; 3]>::try_from(parts).ok()?;
        let is_led_by_day = c > 31;
        let (year, month, day) = match (is_led_by_day, self.dates) {
            (false, _) => (a, b, c),
            (true, DateOrder::Dmy) => (c, b, a),
            (true, DateOrder::Mdy) => (c, a, b),
            (true, DateOrder::Ymd) => return None,
        };
        Date::new(of_the_world(year)?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
    }
}

fn truth(text: &str) -> Option<New> {
    const YES: [&str; 9] = ["true", "yes", "y", "1", "是", "有", "✓", "v", "對"];
    const NO: [&str; 9] = ["false", "no", "n", "0", "否", "無", "无", "✗", "x"];
    let text = text.to_lowercase();
    let is = |words: &[&str]| words.contains(&text.as_str());
    match (is(&YES), is(&NO)) {
        (true, _) => Some(New::Plain("true".to_owned())),
        (_, true) => Some(New::Plain("false".to_owned())),
        _ => None,
    }
}

/// Digits without the marks that part thousands, where these part groups of three.
fn digits(text: &str) -> Option<String> {
    let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, behind) = rest.split_once('.').map_or((rest, None), |(whole, behind)| (whole, Some(behind)));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let are_groups = groups.clone().all(|group| group.len() == 3)
        && (groups.next().is_none() || (1..=3).contains(&first.len()));
    let all: String = whole.chars().filter(|character| *character != ',').collect();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (are_groups && is_number(&all) && behind.is_none_or(is_number)).then(|| match behind {
        Some(behind) => format!("{sign}{all}.{behind}"),
        None => format!("{sign}{all}"),
    })
}

fn whole(text: &str) -> Option<New> {
    let digits = digits(text)?;
    let (whole, behind) = digits.split_once('.').unwrap_or((&digits, ""));
    let value: i64 = whole.parse().ok()?;
    behind.bytes().all(|byte| byte == b'0').then(|| New::Plain(value.to_string()))
}

fn number(text: &str) -> Option<New> {
    let digits = digits(text)?;
    digits.parse::<f64>().ok().filter(|value| value.is_finite()).map(|value| New::Plain(value.to_string()))
}

/// Words of a cell on one line, without what no record may hold.
fn words(cell: &str) -> String {
    cell.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A cell without what is personal in it, doubtful or not.
pub(super) fn masked(cell: &str) -> String {
    privacy::masked_text(cell, &|_| false).unwrap_or_else(|| cell.to_owned())
}

/// A value of a mapping as the value of a field: words where the field holds words, else as it is written.
pub(super) fn fixed(value: &str, shape: Shape) -> New {
    let is_plain = ["boolean", "integer", "number"].into_iter().any(|kind| shape.allows(kind));
    if is_plain && !shape.allows("string") {
        New::Plain(value.to_owned())
    } else {
        New::Text(value.to_owned())
    }
}

/// A label or a name in the form in which both are compared: narrow, without space, dashes and case.
pub(super) fn plain(text: &str) -> String {
    let kept = |character: &char| character.is_alphanumeric();
    text.nfkc().filter(kept).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(schema: &serde_json::Value, dates: DateOrder, cell: &str) -> Result<String, &'static str> {
        let zone = Zone::named("Asia/Taipei").unwrap();
        let labels = [("電話".to_owned(), "phone")].into();
        let shape = Shape::of(schema);
        let reading = Reading { shape, zone: &zone, dates, time: None, labels };
        reading.value(cell).map(|new| match new {
            New::Text(text) | New::Plain(text) => text,
            other => format!("{other:?}"),
        })
    }

    /// The schema of a definition by its name, as a record's schema refers to it.
    fn named(name: &str) -> serde_json::Value {
        serde_json::json!({"$ref": format!("#/$defs/{name}"), "$defs": {name: {"type": "string"}}})
    }

    #[test]
    fn a_day_is_read_in_each_of_its_forms() {
        let read = |cell: &str| read(&named("Date"), DateOrder::Ymd, cell);
        for cell in [
            "2026-03-01",
            "2026/3/1",
            "20260301",
            "2026.3.1",
            "2026年3月1日",
            "115/03/01",
            "1150301",
            "民國115年3月1日",
            "２０２６／３／１",
        ] {
            assert_eq!(read(cell).as_deref(), Ok("2026-03-01"), "{cell}");
        }
        for cell in
            ["3/1/2026", "26/3/1", "2026-02-29", "2026-13-01", "2026-3", "46082", "", "昨天", "1-2-3-4"]
        {
            assert_eq!(read(cell), Err("import-no-date"), "{cell}");
        }
    }

    #[test]
    fn a_day_with_its_year_last_is_read_only_as_the_mapping_says() {
        let schema = named("Date");
        assert_eq!(read(&schema, DateOrder::Dmy, "1/3/2026").as_deref(), Ok("2026-03-01"));
        assert_eq!(read(&schema, DateOrder::Mdy, "3/1/2026").as_deref(), Ok("2026-03-01"));
        assert_eq!(read(&schema, DateOrder::Mdy, "31/1/2026"), Err("import-no-date"));
    }

    #[test]
    fn a_moment_gets_the_offset_of_the_company() {
        let read = |cell: &str| read(&named("Moment"), DateOrder::Ymd, cell);
        for (cell, moment) in [
            ("2026-03-01 14:05", "2026-03-01T14:05+08:00"),
            ("2026/3/1 下午 02:05:30", "2026-03-01T14:05:30+08:00"),
            ("2026/3/1 上午12:05", "2026-03-01T00:05+08:00"),
            ("115/3/1 2:05 PM", "2026-03-01T14:05+08:00"),
            ("2026-03-01T14:05:00Z", "2026-03-01T14:05:00Z"),
            ("2026-03-01T14:05:00", "2026-03-01T14:05+08:00"),
        ] {
            assert_eq!(read(cell).as_deref(), Ok(moment), "{cell}");
        }
        assert_eq!(read("2026-03-01"), Err("import-no-time-of-day"));
        assert_eq!(read("2026-03-01 25:00"), Err("import-no-moment"));
        assert_eq!(read("2026-03-01 1400"), Err("import-no-moment"));
    }

    #[test]
    fn numbers_truths_and_words_are_read_as_people_write_them() {
        let read =
            |schema: &str, cell: &str| read(&serde_json::from_str(schema).unwrap(), DateOrder::Ymd, cell);
        let whole = r#"{"type":"integer"}"#;
        for (cell, value) in
            [("１，２３４", "1234"), ("1,234,567", "1234567"), ("-3", "-3"), ("12.00", "12"), ("007", "7")]
        {
            assert_eq!(read(whole, cell).as_deref(), Ok(value), "{cell}");
        }
        for cell in ["1,23", "12.5", "1.2.3", "-", "1e3", ",", "一"] {
            assert_eq!(read(whole, cell), Err("import-no-whole"), "{cell}");
        }
        assert_eq!(read(r#"{"type":"number"}"#, "1,234.50").as_deref(), Ok("1234.5"));
        assert_eq!(read(r#"{"type":"boolean"}"#, "是").as_deref(), Ok("true"));
        assert_eq!(read(r#"{"type":"boolean"}"#, "maybe"), Err("import-no-truth"));
        let word = r#"{"enum":["phone","letter"]}"#;
        assert_eq!(read(word, "letter").as_deref(), Ok("letter"));
        assert_eq!(read(word, " 電 話 ").as_deref(), Ok("phone"));
        assert_eq!(read(word, "fax"), Err("import-no-word"));
        assert_eq!(read(r#"{"type":"string"}"#, " 一\r\n二\t三 ").as_deref(), Ok("一 二 三"));
    }

    #[test]
    fn a_month_is_a_period_and_a_time_a_clock() {
        for cell in ["2026-03", "2026/3", "202603", "115年3月", "2026年03月"] {
            assert_eq!(read(&named("Period"), DateOrder::Ymd, cell).as_deref(), Ok("2026-03"), "{cell}");
        }
        assert_eq!(read(&named("Period"), DateOrder::Ymd, "2026-Q1").as_deref(), Ok("2026-Q1"));
        assert_eq!(read(&named("Clock"), DateOrder::Ymd, "下午 9:30").as_deref(), Ok("21:30"));
        assert_eq!(read(&named("Id"), DateOrder::Ymd, "ｃ1").as_deref(), Ok("C1"));
    }
}
