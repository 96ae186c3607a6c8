//! The quality report of each month: drafted from the records, its open places filled by the quality department.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::people::head;
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day};
use super::volume::{MONTHS, month};
use pinguan::calendar::{Date, Period, Workdays};
use pinguan::kpi::{Ctx, measure};
use pinguan::locale::{Locale, Messages};
use pinguan::record::{SLOT_CLOSES, SLOT_OPENS};
use pinguan::report::Draft;
use pinguan::rules::judge;
use std::collections::BTreeMap;

/// The month whose report came late, its id, and the day on which it came.
const LATE: (&str, &str, &str) = ("2025-02", "RPT-2025-03", "2025-03-13");

/// What the quality department writes into the places of a report, in their order.
const SAID: [&[&str]; 6] = [
    &[
        "指標變動在正常範圍內，沒有需要另行說明的原因。",
        "成功率隨還款能力分群的作法穩定，投訴率受新案量影響。",
        "數據準確率的波動來自抽樣，沒有系統性的錯誤。",
    ],
    &[
        "投訴以撥打頻次為主，已要求各組檢視每週撥打上限。",
        "投訴分散於各組，沒有單一原因；均已依期限處理。",
        "態度類投訴經複聽後，已由組長個別輔導。",
    ],
    &[
        "整改均在期限內，沒有需要委員會介入的事項。",
        "本期發現已通知相關單位，下期追蹤成效。",
        "重要發現的整改已驗證，持續抽查。",
    ],
    &[
        "三類數據的稽核均已完成，數據可供使用。",
        "異常已排除並補正記錄，未影響本期指標。",
        "還款記錄已與銀行對帳檔核對，差異均已說明。",
    ],
    &[
        "違規均已開立整改單回應，並檢討作業流程。",
        "本期違規屬個案，已調整交接與代理安排。",
        "時限類違規多因等候外部資料，已提前催辦。",
    ],
    &[
        "請委員會備查。",
        "請委員會備查，並於下季會議檢視投訴率目標。",
        "請委員會備查，並提醒各部門如期回覆建議。",
    ],
];

/// Notes the report that came late, which a finding answers.
pub fn breaches(breaches: &mut Vec<Breach>) {
    let since = Stamp::at(day("2025-03-11"), 9, 0);
    breaches.push(Breach { rule: "RPT-003", record: LATE.1.to_owned(), since, unit: "QM" });
}

/// Writes every report that was issued.
pub fn write(book: &mut Book) {
    let (mut rng, days) = (Rng::of("report"), workdays());
    let ledger = book.ledger();
    let (policy, verdict) = judge(&ledger, as_of());
    let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of: as_of() });
    // what is missing are the reports that are being written
    let own = |rule: &str| rule.starts_with("RPT-");
    let diagnostics: Vec<_> = verdict.diagnostics.into_iter().filter(|found| !own(&found.rule)).collect();
    let messages = Messages::built_in().expect("the messages parse");
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for period in (0..MONTHS - 1).map(month) {
        let issued_on = issued(&mut rng, &days, period);
        let number = numbers.entry(issued_on.year()).or_default();
        *number += 1;
        let id = format!("RPT-{}-{number:02}", issued_on.year());
        let meeting = meeting(issued_on);
        let draft = Draft {
            ledger: &ledger,
            measured: &measured,
            diagnostics: &diagnostics,
            period,
            id: &id,
            due: period.end().plus_days(10),
            issued_on,
            by: head("QM", issued_on),
            presented_at: meeting.as_deref(),
            locale: Locale::ZhHant,
            messages: &messages,
        };
        let text = filled(&mut rng, &draft.render().expect("every message is there"));
        book.put(format!("records/report/{}/{id}.md", issued_on.year()), text);
    }
}

fn issued(rng: &mut Rng, days: &Workdays, period: Period) -> Date {
    let usual = days.after(period.end(), rng.range(4, 5) as u32);
    let late = period.to_string() == LATE.0;
    if late { day(LATE.2) } else { usual.min(period.end().plus_days(10)) }
}

/// The meeting of the quarter in which a report was issued, up to that of spring 2026.
fn meeting(issued_on: Date) -> Option<String> {
    let number = (i32::from(issued_on.month()) - 1) / 3 + if issued_on.year() == 2024 { -1 } else { 1 };
    (issued_on < day("2026-04-01")).then(|| format!("MEET-{}-{number:04}", issued_on.year()))
}

/// The draft with each of its places filled.
fn filled(rng: &mut Rng, draft: &str) -> String {
    let mut text = String::new();
    let mut places = SAID.iter();
    for line in draft.lines() {
        let open = line.starts_with(SLOT_OPENS) && line.ends_with(SLOT_CLOSES);
        text.push_str(if open { rng.pick(places.next().expect("a place for each")) } else { line });
        text.push('\n');
    }
    text
}
