//! What comes in day by day: complaints with their investigations, requests, monitored contacts, findings, feedback
//! and suggestions.

use super::book::{Book, at};
use std::fmt::Write;

/// What complaints are about, in the customer's words, and what the investigation found of it.
const COMPLAINTS: [(&str, &str, &str); 5] = [
    ("amount", "來電人認為帳單金額與還款紀錄不符。", "還款已入帳，帳單在入帳前寄出。"),
    ("frequency", "來電人表示一日內接到數通電話。", "通話紀錄一日一通，未逾上限。"),
    ("time", "來電人表示休息時間接到電話。", "撥號時間在許可時段之內。"),
    ("service", "來電人表示轉接過久。", "轉接時間在服務標準之內。"),
    ("data", "來電人表示通訊地址有誤。", "地址係債權人所送，當日已更正。"),
];

/// Ways in which they come, phone most of all.
const CHANNELS: [&str; 6] = ["phone", "phone", "phone", "web", "email", "letter"];

/// What collectors ask of customer service.
const REQUESTS: [(&str, &str); 3] = [
    ("客戶來函更改聯絡方式，須確認後才撥號。", "contact_preference"),
    ("客戶表示已有代理人，須確認聯絡對象。", "contact_preference"),
    ("客戶要求改以書面聯絡，須確認偏好。", "contact_preference"),
];

/// What was found, its code, and what was done about it.
const FINDINGS: [(&str, &str, &str); 3] = [
    ("通話結束前未說明下一步。", "script", "班前會重講結語。"),
    ("通話摘要未於當日補齊。", "records", "下班前逐筆核對摘要。"),
    ("開場未報公司全名。", "identification", "開場話術貼於座位。"),
];

/// What units report, and the answer.
const FEEDBACK: [(&str, &str); 3] = [
    ("撥號名單偶有已清償案件。", "已請數據管理部每日比對清償檔。"),
    ("協商方案說明書版本不一。", "已下架舊版，系統只留現行版。"),
    ("月初來電集中，等候偏久。", "月初三日調整輪值。"),
];

/// What customers suggest.
const SUGGESTIONS: [(&str, &str); 2] = [
    ("中午與傍晚電話難以接通，請增加人手。", "尖峰時段等候確實較久。"),
    ("請提供線上查詢還款紀錄。", "可減少查詢來電。"),
];

/// Files the next record of a team, or a complaint with its investigation; without a team a suggestion.
pub(super) fn arrive(book: &mut Book, team: Option<(&str, String)>) {
    let Some((team, lead)) = team else { return suggest(book) };
    match book.rng.below(100) {
        0..42 if book.left() > 1 => complain(book, team),
        70..86 => monitor(book, team, &lead),
        86..90 => suggest(book),
        90..94 => report(book, team, &lead),
        94..100 => find(book, team),
        // requests are the rest, and what stands in for a complaint where one record is left
        _ => request(book, team, &lead),
    }
}

fn complain(book: &mut Book, team: &str) {
    let day = book.day();
    let id = book.id("COMP", day.year());
    let (category, summary, found) = book.rng.pick(&COMPLAINTS);
    let (hour, minute) = (book.rng.range(9, 15), book.rng.range(0, 39));
    let took = book.rng.range(3, 6) as u32;
    let (decided, closed) = (book.after(day, took), book.after(day, took + 1));
    let text = format!(
        "id: {id}\nreceived_at: {}\nregistered_at: {}\nregistered_by: S-0021\nchannel: {}\ncategory: {category}\n\
         unit: {team}\ndebtor_ref: D-{}\nsummary: {summary}\nacknowledged_at: {}\ndecision:\n  at: {}\n  by: S-0041\n  \
         verdict: not_upheld\n  reason: {found}\nresponse:\n  at: {}\n  by: S-0021\n  method: phone\n  \
         summary: 說明調查結果。\nclosed_at: {}\n",
        at(day, hour, minute),
        at(day, hour, minute + book.rng.range(5, 19)),
        book.rng.pick(&CHANNELS),
        case_number(book),
        at(day, 17, book.rng.range(0, 30)),
        at(decided, 10, book.rng.range(0, 59)),
        at(closed, 10, book.rng.range(0, 29)),
        at(closed, 11, book.rng.range(0, 59)),
    );
    book.put("complaint", day.year(), &id, text);
    let investigation = book.id("INV", day.year());
    let text = format!(
        "id: {investigation}\nconcerns: {id}\nopened_at: {}\ninvestigator: S-0042\nroot_cause:\n  category: unfounded\n  \
         method: five_whys\n  text: {found}\nconcluded_at: {}\nconclusion: {found}\n",
        at(book.after(day, 1), 9, book.rng.range(0, 59)),
        at(book.after(day, took - 1), 17, book.rng.range(0, 30)),
    );
    book.put("investigation", day.year(), &investigation, text);
}

fn request(book: &mut Book, team: &str, lead: &str) {
    let day = book.day();
    let id = book.id("IREQ", day.year());
    let (purpose, field) = book.rng.pick(&REQUESTS);
    let text = format!(
        "id: {id}\nrequested_at: {}\nrequester: {lead}\nunit: {team}\npurpose: {purpose}\nfields: [{field}]\n\
         approver: S-0010\nanswered_at: {}\nanswered_by: S-0020\ngiven: [{field}]\n",
        at(day, book.rng.range(9, 16), book.rng.range(0, 59)),
        at(book.after(day, 1), 10, book.rng.range(0, 59)),
    );
    book.put("info-request", day.year(), &id, text);
}

fn monitor(book: &mut Book, team: &str, lead: &str) {
    let day = book.day();
    let id = book.id("MON", day.year());
    let mut text =
        format!("id: {id}\ndate: {day}\nunit: {team}\nframe: {}\nsamples:\n", book.rng.range(20, 60));
    for number in 1..=3 {
        let _ = write!(
            text,
            "  - no: {number}\n    occurred_at: {}\n    recorded_at: {}\n    channel: phone\n    assessor: {}\n    \
             assessed: {lead}\n    aspects:\n      attitude: {{points: {}, possible: 30}}\n      \
             method: {{points: {}, possible: 40}}\n      effect: {{points: {}, possible: 30}}\n    items:\n      \
             - {{code: IDENTITY, critical: compliance, passed: true}}\n      \
             - {{code: PRIVACY, critical: compliance, passed: true}}\n",
            at(day, 8 + number, book.rng.range(0, 59)),
            at(day, 15, book.rng.range(0, 59)),
            book.rng.pick(&["S-0041", "S-0042"]),
            book.rng.range(26, 30),
            book.rng.range(34, 40),
            book.rng.range(24, 30),
        );
    }
    book.put("monitoring", day.year(), &id, text);
}

fn find(book: &mut Book, team: &str) {
    let day = book.day();
    let id = book.id("FIND", day.year());
    let (summary, code, action) = book.rng.pick(&FINDINGS);
    let done = book.rng.range(2, 4) as u32;
    let text = format!(
        "id: {id}\nfound_at: {}\nfound_by: S-0041\nunit: {team}\nseverity: normal\nsummary: {summary}\ncode: {code}\n\
         notified_at: {}\nrectification:\n  owner: S-0010\n  due: {}\n  action: {action}\n  done_on: {}\nverification:\n  \
         by: S-0042\n  at: {}\n  effective: true\n  basis: 抽聽 20 通均已改正。\n",
        at(day, 10, book.rng.range(0, 59)),
        at(day, 16, book.rng.range(0, 59)),
        book.after(day, 5),
        book.after(day, done),
        at(book.after(day, done + 3), 10, book.rng.range(0, 59)),
    );
    book.put("finding", day.year(), &id, text);
}

fn report(book: &mut Book, team: &str, lead: &str) {
    let day = book.day();
    let id = book.id("FB", day.year());
    let (summary, answer) = book.rng.pick(&FEEDBACK);
    let text = format!(
        "id: {id}\nreported_at: {}\nunit: {team}\nby: {lead}\nsubject: risk\nsummary: {summary}\nanswered_at: {}\n\
         answered_by: S-0041\nanswer: {answer}\n",
        at(day, 10, book.rng.range(0, 59)),
        at(book.after(day, 2), 11, book.rng.range(0, 59)),
    );
    book.put("feedback", day.year(), &id, text);
}

fn suggest(book: &mut Book) {
    let day = book.day();
    let id = book.id("SUG", day.year());
    let (summary, reason) = book.rng.pick(&SUGGESTIONS);
    let text = format!(
        "id: {id}\nreceived_on: {day}\nby: S-0021\nsource: survey\nunit: CS\nsummary: {summary}\nforwarded_at: {}\n\
         outcome:\n  on: {}\n  by: S-0041\n  result: adopted\n  reason: {reason}\n",
        at(book.after(day, 2), 10, book.rng.range(0, 59)),
        book.after(day, 4),
    );
    book.put("suggestion", day.year(), &id, text);
}

/// The reference of a case: hexadecimal digits with so many letters that no part of it looks like a person's number.
fn case_number(book: &mut Book) -> String {
    (0..12)
        .map(|place| {
            char::from(book.rng.pick(if place % 3 == 2 { b"abcdef" } else { b"0123456789" as &[u8] }))
        })
        .collect()
}
