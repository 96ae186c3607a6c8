//! Publicity: an activity or two a quarter, of changing forms; one reached few, and one quarter a department
//! had no part.

use super::Book;
use super::breach::Breach;
use super::people::{audience, holders};
use super::rng::Rng;
use super::stamp::{Stamp, day};
use std::collections::BTreeMap;

/// Day, form, topic, units, and whether it reached few.
const ACTIVITIES: &[(&str, &str, &str, &[&str], bool)] = &[
    ("2024-07-22", "handbook", "品質管理制度手冊", ALL, false),
    ("2024-09-11", "poster", "撥號前核對受話人", CALLING, false),
    ("2024-11-06", "event", "品質月：錄音聆聽與討論", ALL, false),
    ("2025-02-19", "bulletin", "聯絡時段提前一小時結束", ALL, false),
    ("2025-05-14", "intranet", "投訴案例專欄", ALL, false),
    ("2025-08-13", "poster", "文明用語二十句", CALLING, true),
    ("2025-09-10", "bulletin", "客戶資料的查詢與保管", &["C1", "C2", "C3", "CS", "QM", "MG"], false),
    ("2025-11-12", "event", "品質月：部門分享會", ALL, false),
    ("2026-02-11", "video", "重大投訴上報流程", ALL, false),
    ("2026-04-22", "poster", "每週撥打上限", CALLING, false),
    ("2026-06-10", "bulletin", "第三方聯絡與監管投訴的新規定", ALL, false),
];

const ALL: &[&str] = &["C1", "C2", "C3", "CS", "DM", "QM", "MG"];
const CALLING: &[&str] = &["C1", "C2", "C3", "PTN-01", "PTN-02"];

/// Writes every activity, and adds the breaches of which they tell.
pub fn write(book: &mut Book, breaches: &mut Vec<Breach>) {
    let mut rng = Rng::of("publicity");
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for (date, form, topic, units, few) in ACTIVITIES {
        let date = day(date);
        let number = numbers.entry(date.year()).or_default();
        *number += 1;
        let id = format!("PUB-{}-{number:04}", date.year());
        let of = audience(units, &[], date).len() as i64;
        let reached = if *few { of * 2 / 5 } else { of - rng.range(0, of / 6) };
        let by = rng.pick(&holders("quality_officer", date));
        let named = units.join(", ");
        let text = format!(
            "id: {id}\ndate: {date}\nby: {by}\nform: {form}\ntopic: {topic}\naudience:\n  units: [{named}]\n\
             reached: {reached}\nof: {of}\ndepartments: [{named}]\n"
        );
        book.put(format!("records/publicity/{}/{id}.yaml", date.year()), text);
        if *few {
            let since = Stamp::at(date, 17, 0);
            breaches.push(Breach { rule: "PUB-003", record: id, since, unit: "QM" });
        }
    }
    let since = Stamp::at(day("2025-10-16"), 9, 0);
    breaches.push(Breach { rule: "TRN-023", record: "DM".to_owned(), since, unit: "DM" });
}
