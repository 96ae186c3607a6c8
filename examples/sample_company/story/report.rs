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
        "變動的原因已與各部門確認，下期繼續觀察。",
        "各組之間的差異，列於品質管理網站的指標頁。",
        "樣本較小的指標，待累積後再判斷。",
    ],
    &[
        "投訴分散於各組，均已通知組長檢視。",
        "投訴案件已複聽錄音，並由組長個別輔導。",
        "投訴的原因已彙整給各部門，列入週會討論。",
    ],
    &["整改均已指定負責人與期限。", "發現均已通知相關單位，下期追蹤成效。", "整改的成效列入下期追蹤。"],
    &[
        "三類數據的稽核均已完成，數據可供使用。",
        "還款記錄已與銀行對帳檔核對。",
        "稽核發現的錯誤已更正，並檢視同類記錄。",
    ],
    &[
        "違規依程序處理，並檢討作業流程。",
        "時限類的違規多因等候外部資料，已提前催辦。",
        "違規的原因與作法，載於各件整改單。",
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
    let messages = Messages::built_in().with(measured.kpis().words());
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
    // the company began with the third quarter of 2024, whose meeting was its second
    let number = (i32::from(issued_on.month()) - 1) / 3 + i32::from(issued_on.year() != 2024);
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
