//! The measures that the company makes itself: what its quality manager wants to see over time and the measures that are
//! built in lack.

use super::Book;

/// The policy gives thirty days; who complains counts them in weeks.
const WEEK: &str = r"id: OWN-WEEK
kind: complaint
from: 2024-07-01
decision: DEC-2024-001
clauses: [3.3.2b, 1.4.3]
direction: higher
grain: month
minimum_n: 10
when: days(record.received_at, as_of) > 7
counts: has(record.response) && days(record.received_at, record.response.at) <= 7
title:
  zh-Hant: 一週內答覆的投訴
  en: Complaints answered within a week
what:
  zh-Hant: 收件後七個日曆日內答覆客戶的投訴所占的比例；收件未滿一週的還不計入。
  en: >-
    The share of complaints answered to the customer within seven calendar days. The limit of
    the policy is the most that it may take; what the customer minds is the week. What came
    less than a week ago does not count yet.
numerator:
  zh-Hant: 七日內答覆的投訴
  en: complaints answered within seven days
denominator:
  zh-Hant: 收件已滿七日的投訴
  en: complaints received more than seven days ago
samples:
  - name: 第七日答覆
    set: {response.at: 2026-05-12T15:00+08:00}
    expected: numerator
  - name: 第八日答覆
    set: {response.at: 2026-05-13T09:00+08:00}
    expected: denominator
  - name: 逾一週仍未答覆
    remove: [response, closed_at]
    expected: denominator
  - name: 收件未滿一週
    set: {received_at: 2026-06-28T09:00+08:00}
    expected: neither
";

/// What changes the work lasts; what reminds people wears off.
const LASTING: &str = r#"id: OWN-LASTING
kind: improvement
from: 2025-07-01
clauses: [3.3.3b, 1.3.3]
direction: higher
grain: quarter
minimum_n: 10
counts: record.measure in ["process", "system", "rule", "data"]
title:
  zh-Hant: 改變做法的改進措施
  en: Improvements that change the work
what:
  zh-Hant: 改變流程、系統、規則或數據來源的比例；其餘靠人記住，效果不長。
  en: >-
    The share of the improvements begun in the quarter that change a process, a system, a rule
    or the source of data; the others train, remind, supervise, reword or add people. What
    rests on people remembering does not last.
numerator:
  zh-Hant: 改變流程、系統、規則或數據來源的措施
  en: improvements of a process, a system, a rule or the source of data
denominator:
  zh-Hant: 展開的改進措施
  en: improvements begun
samples:
  - name: 改流程
    set: {measure: process}
    expected: numerator
  - name: 再次提醒
    set: {measure: reminder}
    expected: denominator
"#;

/// Writes `kpis/`.
pub fn write(book: &mut Book) {
    for (id, text) in [("OWN-LASTING", LASTING), ("OWN-WEEK", WEEK)] {
        book.put(format!("records/policy/kpis/{id}.yaml"), text.to_owned());
    }
}
