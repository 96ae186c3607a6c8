//! A data audit a month for each class of data, with a stratum for each team and partner agency;
//! repayment records are worse in June 2026.

use super::Book;
use super::calendar::workdays;
use super::people::holders;
use super::rng::Rng;
use super::stamp::workdays_before;
use super::volume::{MONTHS, UNITS, month};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Faulty records of the classes customer, collection and repayment in each month, of about 200 each.
const FAULTY: [[u64; 3]; MONTHS] = [
    [3, 3, 2],
    [2, 3, 2],
    [3, 1, 3],
    [2, 4, 2],
    [1, 3, 2],
    [3, 2, 3],
    [2, 2, 1],
    [3, 3, 2],
    [1, 2, 3],
    [3, 2, 2],
    [2, 1, 2],
    [2, 3, 3],
    [1, 2, 2],
    [3, 3, 2],
    [2, 2, 2],
    [2, 1, 2],
    [3, 2, 3],
    [1, 3, 2],
    [2, 2, 2],
    [2, 1, 3],
    [3, 2, 2],
    [1, 2, 2],
    [2, 3, 2],
    [2, 2, 6],
];

const CLASSES: [(&str, &[&str]); 3] = [
    (
        "customer",
        &[
            "聯絡方式變更後未同步更新。",
            "職業欄位以舊代碼登錄。",
            "通訊資料缺漏，已退回補正。",
            "保護註記未帶入新系統。",
        ],
    ),
    (
        "collection",
        &[
            "通話結果代碼與錄音不符。",
            "協商內容只記結論，未記條件。",
            "外訪紀錄隔日補登。",
            "承諾還款日漏登。",
        ],
    ),
    (
        "repayment",
        &[
            "入帳日與對帳檔差一日。",
            "部分清償未沖銷費用。",
            "代償款歸屬帳號有誤，已更正。",
            "還款來源欄位空白。",
        ],
    ),
];

/// Fields that a record of any class must fill.
const REQUIRED_FIELDS: i64 = 12;

const LATEST: &str = "還款記錄錯誤增加，集中在銀行對帳檔改版後的入帳日欄位。";

/// Writes every audit.
pub fn write(book: &mut Book) {
    let (mut rng, days) = (Rng::of("audit"), workdays());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for (index, faulty) in FAULTY.iter().enumerate() {
        let period = month(index);
        for (class, (name, notes)) in CLASSES.iter().enumerate() {
            let audited_on = workdays_before(&days, period.end().plus_days(1), 3 - class as u32);
            let by = rng.pick(&holders("data_officer", audited_on));
            let year = audited_on.year();
            let number = numbers.entry(year).or_default();
            *number += 1;
            let id = format!("DAUD-{year}-{number:04}");
            let mut text = format!(
                "id: {id}\nperiod: {period}\nclass: {name}\nby: {by}\naudited_on: {audited_on}\nstrata:\n"
            );
            let mut share = [0_u64; UNITS.len()];
            (0..faulty[class]).for_each(|_| share[rng.range(0, 7) as usize] += 1);
            for ((unit, _), faulty) in UNITS.iter().zip(share) {
                text.push_str(&stratum(&mut rng, unit, faulty));
            }
            let note = if index + 1 == MONTHS && class == 2 { LATEST } else { rng.pick(notes) };
            _ = writeln!(text, "note: {note}");
            book.put(format!("records/data-audit/{year}/{id}.yaml"), text);
        }
    }
}

fn stratum(rng: &mut Rng, unit: &str, faulty: u64) -> String {
    let mut errors = [0_u64; 3];
    for _ in 0..faulty {
        let first = rng.weighted(&[(0, 5.0), (1, 3.0), (2, 2.0)]);
        errors[first] += 1;
        if first < 2 && rng.chance(15) {
            errors[2] += 1;
        }
    }
    let [accuracy, completeness, timeliness] = errors;
    let sampled = rng.range(24, 26);
    let fields = sampled * REQUIRED_FIELDS;
    format!(
        "  - unit: {unit}\n    sampled: {sampled}\n    faulty: {faulty}\n    required_fields: {fields}\n    errors:\n      accuracy: {accuracy}\n      \
         completeness: {completeness}\n      timeliness: {timeliness}\n"
    )
}
