//! Anomalies of the data, data incidents, and the access reviews of each quarter.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::people::holders;
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day};
use pinguan::calendar::Period;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Day and hour of detection, class, unit, hours to the report, working days to the resolution (none: still
/// open), what was seen, what was done.
type Seen = (&'static str, i64, &'static str, &'static str, i64, Option<u32>, &'static str, &'static str);

const SEEN: &[Seen] = &[
    ("2024-08-06", 9, "repayment", "C1-A", 3, Some(1), "銀行入帳檔少一批。", "補取檔案並重新入帳。"),
    ("2024-09-18", 14, "customer", "C2-B", 5, Some(3), "三成新案缺少聯絡時段。", "請債權人補送欄位。"),
    ("2024-11-05", 10, "collection", "C3-A", 2, Some(2), "通話結果代碼全為其他。", "還原代碼對照表並重算。"),
    ("2025-01-14", 11, "repayment", "PTN-01", 31, Some(4), "機構回檔金額為零。", "改正欄位順序後重送。"),
    ("2025-02-25", 9, "customer", "C1-B", 4, Some(2), "電話欄位混入空白。", "匯入時去除空白並比對。"),
    ("2025-04-10", 15, "collection", "C2-A", 6, Some(3), "錄音與通話紀錄差兩千筆。", "補傳錄音索引。"),
    ("2025-06-17", 10, "repayment", "C3-B", 2, Some(1), "同一筆還款入帳兩次。", "沖銷重複並加唯一鍵。"),
    ("2025-08-21", 8, "repayment", "C1-A", 1, Some(1), "還款記錄停止更新。", "切換備援主機並補入。"),
    ("2025-10-15", 13, "customer", "PTN-02", 7, Some(5), "名單與債權人總數不符。", "逐批比對，補入四案。"),
    ("2025-12-09", 10, "collection", "C2-B", 3, Some(2), "撥打次數跨月重複計算。", "改以通話編號去重。"),
    ("2026-02-11", 9, "repayment", "C2-A", 5, Some(3), "代償款未歸戶。", "依對照表補歸戶。"),
    ("2026-04-15", 10, "customer", "C3-B", 2, Some(2), "保護註記大量消失。", "由備份還原並停用該批匯入。"),
    ("2026-05-27", 14, "collection", "C1-B", 4, Some(2), "簡訊送達狀態未回寫。", "重新訂閱回報並補寫。"),
    ("2026-06-26", 11, "repayment", "C3-A", 3, None, "對帳檔改版後入帳日錯一日。", ""),
];

/// Day and hour, nature, class, unit, severity, how many it concerns, what happened, how it was contained, what
/// its finding says, days to the closure.
type Happened = ((&'static str, i64), &'static str, &'static str, [&'static str; 3], [&'static str; 3], i64);

const HAPPENED: &[Happened] = &[
    (
        ("2024-11-12", 9),
        "disclosure",
        "customer",
        ["C2-A", "major", "10-99"],
        ["一份名單誤寄另一組的信箱。", "收回郵件，收件人書面確認已刪除。", "名單誤寄另一組信箱"],
        18,
    ),
    (
        ("2025-08-21", 8),
        "unavailability",
        "repayment",
        ["DM", "normal", "none"],
        ["還款記錄主機停擺半日。", "切換備援主機，補入停擺期間的還款。", "備援主機未切換"],
        14,
    ),
    (
        ("2026-04-15", 10),
        "alteration",
        "customer",
        ["C3-B", "major", "100-999"],
        ["批次匯入覆蓋了客戶的保護註記。", "停止匯入並由備份還原註記。", "批次匯入覆蓋了客戶的保護註記"],
        23,
    ),
];

const SYSTEMS: [(&str, i64); 4] = [("催收系統", 48), ("錄音系統", 22), ("對帳系統", 9), ("報表資料庫", 12)];

/// Writes every anomaly, and notes those that were reported late.
pub fn write(book: &mut Book, breaches: &mut Vec<Breach>) {
    let days = workdays();
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for (date, hour, class, unit, hours, resolved, summary, resolution) in SEEN {
        let detected = Stamp::at(day(date), *hour, 10);
        let id = next(&mut numbers, "ANOM", detected.date.year());
        let by = holders("data_officer", detected.date)[usize::from(detected.date.day() % 2 == 0)];
        let reported = detected.plus(hours * 60);
        let mut text = format!(
            "id: {id}\nclass: {class}\nunit: {unit}\ndetected_at: {detected}\nby: {by}\nsummary: \
             {summary}\nreported_at: {reported}\n"
        );
        if let Some(count) = resolved {
            let at = Stamp::at(days.after(detected.date, *count), 17, 20);
            _ = write!(text, "resolved_at: {at}\nresolution: {resolution}\n");
        }
        if *hours > 24 {
            let since = detected.plus(24 * 60);
            breaches.push(Breach { rule: "ANM-001", record: id.clone(), since, unit: "DM" });
        }
        book.put(format!("records/anomaly/{}/{id}.yaml", detected.date.year()), text);
    }
}

/// Writes every incident, with the finding that mends its causes.
pub fn incidents(book: &mut Book) {
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for ((date, hour), nature, class, [unit, severity, affected], [summary, action, said], closed) in HAPPENED
    {
        let occurred = Stamp::at(day(date), *hour, 5);
        let id = next(&mut numbers, "DINC", occurred.date.year());
        let by = holders("data_officer", occurred.date)[0];
        let (detected, contained, reported) = (occurred.plus(50), occurred.plus(160), occurred.plus(210));
        let closed = Stamp::at(occurred.date.plus_days(*closed), 16, 30);
        let finding = book.finding(said);
        let text = format!(
            "id: {id}\nnature: {nature}\nclass: {class}\nunit: {unit}\nseverity: {severity}\noccurred_at: \
             {occurred}\ndetected_at: {detected}\nreported_at: {reported}\nby: {by}\naffected: \
             {affected}\nsummary: {summary}\ncontainment:\n  at: {contained}\n  by: {by}\n  action: \
             {action}\nfinding: {finding}\nclosed_at: {closed}\n"
        );
        book.put(format!("records/data-incident/{}/{id}.yaml", occurred.date.year()), text);
    }
}

/// Writes the access review of every quarter that is over.
pub fn access_reviews(book: &mut Book) {
    let (mut rng, days) = (Rng::of("access review"), workdays());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    let first = Period::parse("2024-Q3").expect("a quarter in the code is one");
    for period in (0..8).map(|index| first.plus(index)) {
        let reviewed_on = days.after(period.end(), rng.range(3, 7) as u32);
        if reviewed_on > as_of() {
            continue;
        }
        let id = next(&mut numbers, "ACC", reviewed_on.year());
        let by = rng.pick(&holders("data_officer", reviewed_on));
        let mut text =
            format!("id: {id}\nperiod: {period}\nby: {by}\nreviewed_on: {reviewed_on}\nsystems:\n");
        for (system, accounts) in SYSTEMS {
            let reviewed = accounts + rng.range(-2, 3);
            let removed = rng.range(0, accounts / 10);
            _ = write!(text, "  - system: {system}\n    reviewed: {reviewed}\n    removed: {removed}\n");
        }
        book.put(format!("records/access-review/{}/{id}.yaml", reviewed_on.year()), text);
    }
}

fn next(numbers: &mut BTreeMap<i16, u32>, prefix: &str, year: i16) -> String {
    let number = numbers.entry(year).or_default();
    *number += 1;
    format!("{prefix}-{year}-{number:04}")
}
