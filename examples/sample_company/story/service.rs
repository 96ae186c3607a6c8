//! What customer service does beside complaints, and what units report: inquiries by month, requests for
//! information, suggestions, reports to the quality department.

use super::Book;
use super::calendar::workdays;
use super::people::{department, head, holders, lead};
use super::rng::Rng;
use super::stamp::{Stamp, as_of, workday_from};
use super::volume::{MONTHS, UNITS, month};
use pinguan::calendar::{Date, Workdays};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Inquiries of a month by channel, and how much less than by telephone is solved at once.
const CHANNELS: [(&str, f64, f64); 3] =
    [("phone", 1150.0, 0.0), ("web", 340.0, 0.06), ("email", 210.0, 0.10)];

const SUGGESTIONS: [(&str, &str, &str); 8] = [
    ("survey", "中午與傍晚電話難以接通，希望增加人手。", "尖峰時段等候確實較久。"),
    ("hotline", "希望能以簡訊確認約定的還款日。", "可減少遺忘，列入系統需求。"),
    ("inquiry", "希望網站能查詢受託的案件編號。", "已在規劃之中，併案辦理。"),
    ("complaint", "希望先說明來電單位再談內容。", "與統一話術相符，列入抽聽項目。"),
    ("survey", "語音選單層次太多，希望能直接轉接。", "選單改版時一併檢討。"),
    ("creditor", "希望每月提供投訴分類的彙整。", "分類彙整已有，改為按月送達。"),
    ("staff", "建議來電紀錄增加聽力不便的註記。", "有助於友善服務，增列欄位。"),
    ("inquiry", "希望能選擇只以信函聯絡。", "聯絡意願欄位已可登記，加強說明。"),
];

const REPORTS: [(&str, &str, &str); 8] = [
    ("problem", "撥號名單偶有已清償的案件。", "已請數據管理部每日比對清償檔。"),
    ("risk", "新任同仁集中，話術掌握不足。", "安排雙人接聽並增加抽聽。"),
    ("proposal", "建議撥號畫面顯示客戶避開的時段。", "列入下次系統修改。"),
    ("problem", "委託人的明細常晚一日送達。", "已與委託人約定送達時間。"),
    ("risk", "月底件數集中，易超過次數上限。", "改由系統分散派案。"),
    ("problem", "外撥線路雜音，客戶聽不清楚。", "已更換線路並回訪確認。"),
    ("proposal", "建議協商紀錄改為選單，減少漏記。", "試行一季後檢討。"),
    ("risk", "客戶反映接到假冒本公司的簡訊。", "已公告並通報主管機關。"),
];

const PURPOSES: [(&str, &str); 4] = [
    ("contact_preference", "客戶來函更改聯絡方式，撥號前須確認。"),
    ("repayment_record", "客戶表示已還款，須核對入帳。"),
    ("dispute_note", "客戶表示已提出異議，須確認後暫停。"),
    ("hardship_note", "客戶表示失業，須確認能否協商。"),
];

/// Writes everything; tells when each suggestion came, with its id.
pub fn write(book: &mut Book) -> Vec<(Date, String)> {
    let (mut rng, days) = (Rng::of("service"), workdays());
    let (mut numbers, mut suggested) = (BTreeMap::new(), Vec::new());
    for index in 0..MONTHS {
        inquiries(book, &mut rng, &days, index, &mut numbers);
        for _ in 0..rng.range(10, 14) {
            request(book, &mut rng, &days, index, &mut numbers);
        }
        suggested.push(suggestion(book, &mut rng, &days, index, &mut numbers));
        for (place, of) in ["C1", "C2", "C3", "CS", "DM"].into_iter().enumerate() {
            if (index + place) % 3 == 0 || rng.chance(15) {
                report(book, &mut rng, &days, (index, of), &mut numbers);
            }
        }
    }
    suggested
}

type Numbers = BTreeMap<(&'static str, i16), u32>;

fn id(numbers: &mut Numbers, prefix: &'static str, on: Date) -> String {
    let number = numbers.entry((prefix, on.year())).or_default();
    *number += 1;
    format!("{prefix}-{}-{number:04}", on.year())
}

/// Share first answered in time, and solved at once: more people in November 2025; a menu in March 2026 that
/// was taken back at the end of April.
fn shares(index: usize) -> (f64, f64) {
    let in_time = if index >= 16 { 0.965 } else { 0.925 };
    let solved = match index {
        20 | 21 => 0.735,
        22.. => 0.815,
        _ => 0.795,
    };
    (in_time, solved)
}

fn inquiries(book: &mut Book, rng: &mut Rng, days: &Workdays, index: usize, numbers: &mut Numbers) {
    let period = month(index);
    let compiled = days.after(period.end(), 2).min(as_of());
    let by = rng.pick(&holders("service_officer", compiled));
    let (id, (in_time, solved)) = (id(numbers, "INQ", compiled), shares(index));
    let mut text = format!(
        "id: {id}\nperiod: {period}\nunit: CS\nby: {by}\ncompiled_on: {compiled}\nfirst_response_hours: \
         4\nchannels:\n"
    );
    for (channel, usual, less) in CHANNELS {
        let received = (usual * (0.93 + 0.14 * rng.unit())).round() as u64;
        let answered = rng.binomial(received, in_time);
        let at_once = rng.binomial(received, solved - less);
        _ = write!(
            text,
            "  - channel: {channel}\n    received: {received}\n    first_response_in_time: {answered}\n    \
             solved_first_contact: {at_once}\n"
        );
    }
    book.put(format!("records/inquiry/{}/{id}.yaml", compiled.year()), text);
}

/// A day of a month that is worked and has come.
fn some_day(rng: &mut Rng, days: &Workdays, index: usize) -> Date {
    let period = month(index);
    let date = workday_from(days, period.start().plus_days(rng.range(0, 26)));
    date.min(period.end())
}

fn request(book: &mut Book, rng: &mut Rng, days: &Workdays, index: usize, numbers: &mut Numbers) {
    let asked = Stamp::at(some_day(rng, days, index), rng.range(9, 15), rng.range(0, 59));
    let unit = rng.pick(&UNITS).0;
    let (field, purpose) = rng.pick(&PURPOSES);
    let next = Stamp::at(days.after(asked.date, 1), rng.range(9, 16), rng.range(0, 59));
    let answered = if rng.chance(65) { asked.plus(rng.range(25, 150)) } else { next };
    let (id, requester) = (id(numbers, "IREQ", asked.date), lead(unit, asked.date));
    let approver = match head(department(unit), asked.date) {
        same if same == requester => head("CS", asked.date),
        other => other,
    };
    let mut text = format!(
        "id: {id}\nrequested_at: {asked}\nrequester: {requester}\nunit: {unit}\npurpose: {purpose}\nfields: \
         [{field}]\napprover: {approver}\n"
    );
    let by = rng.pick(&holders("service_officer", answered.date));
    if answered.date < as_of() {
        _ = write!(text, "answered_at: {answered}\nanswered_by: {by}\ngiven: [{field}]\n");
    }
    book.put(format!("records/info-request/{}/{id}.yaml", asked.date.year()), text);
}

fn suggestion(
    book: &mut Book,
    rng: &mut Rng,
    days: &Workdays,
    index: usize,
    numbers: &mut Numbers,
) -> (Date, String) {
    let received = some_day(rng, days, index);
    let (source, summary, reason) = SUGGESTIONS[(index * 5 + 1) % SUGGESTIONS.len()];
    let id = id(numbers, "SUG", received);
    let by = rng.pick(&holders("service_officer", received));
    let mut text = format!(
        "id: {id}\nreceived_on: {received}\nby: {by}\nsource: {source}\nunit: CS\nsummary: {summary}\n"
    );
    let forwarded =
        Stamp::at(days.after(received, rng.range(1, 4) as u32), rng.range(9, 16), rng.range(0, 59));
    if forwarded.date < as_of() {
        _ = writeln!(text, "forwarded_at: {forwarded}");
    }
    let on = days.after(forwarded.date, rng.range(5, 12) as u32);
    if on < as_of() {
        let result = if rng.chance(75) { "adopted" } else { "declined" };
        let reason = if result == "adopted" { reason } else { "現行做法已可達成，暫不更動。" };
        _ = write!(
            text,
            "outcome:\n  on: {on}\n  by: {}\n  result: {result}\n  reason: {reason}\n",
            head("QM", on)
        );
    }
    book.put(format!("records/suggestion/{}/{id}.yaml", received.year()), text);
    (received, id)
}

fn report(
    book: &mut Book,
    rng: &mut Rng,
    days: &Workdays,
    (index, of): (usize, &'static str),
    numbers: &mut Numbers,
) {
    let at = Stamp::at(some_day(rng, days, index), rng.range(9, 16), rng.range(0, 59));
    let teams: Vec<&str> = UNITS.iter().map(|unit| unit.0).filter(|unit| unit.starts_with(of)).collect();
    let unit = if teams.is_empty() { of } else { rng.pick(&teams) };
    let by = if teams.is_empty() { head(of, at.date) } else { lead(unit, at.date) };
    let (subject, summary, answer) = REPORTS[rng.range(0, 7) as usize];
    let answered = Stamp::at(days.after(at.date, rng.range(1, 4) as u32), rng.range(9, 16), rng.range(0, 59));
    let id = id(numbers, "FB", at.date);
    let mut text = format!(
        "id: {id}\nreported_at: {at}\nunit: {unit}\nby: {by}\nsubject: {subject}\nsummary: {summary}\n"
    );
    if answered.date < as_of() {
        let officer = rng.pick(&holders("quality_officer", answered.date));
        _ = write!(text, "answered_at: {answered}\nanswered_by: {officer}\nanswer: {answer}\n");
    }
    book.put(format!("records/feedback/{}/{id}.yaml", at.date.year()), text);
}
