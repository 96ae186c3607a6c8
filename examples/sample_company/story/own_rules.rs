//! The rules that the company makes itself: what its quality manager wants seen and the rules that are built in lack.

use super::Book;

/// Who verifies on the day after sees what was just mended.
const VERIFIED: &str = r#"id: OWN-001
name: house-verified-too-soon
kind: finding
from: 2026-05-01
decision: DEC-2026-007
nature: defect
level: warning
clauses: [3.2.3b, 1.3.3]
when: record.severity != "normal" && has(record.verification) && has(record.rectification.done_on)
require: days(record.rectification.done_on, record.verification.at) >= 3
field: verification.at
title:
  zh-Hant: 改正未滿三日即複查
  en: Verified within three days
what:
  zh-Hant: 重大與嚴重問題改正後，至少隔三日才複查。
  en: A major or serious finding is verified no sooner than three days after it was put right.
message:
  zh-Hant: 這件問題改正後未滿三日就複查
  en: This finding was verified less than three days after it was put right
why:
  zh-Hant: 隔天就看，只看得到剛改好的樣子，看不到改正是否持續。
  en: Whoever looks on the next day sees what was just mended, and not whether it stays so.
mend:
  zh-Hant: 三日後再抽查一次，把日期與所見補記在複查依據。
  en: Look again after three days, and add the day and what was seen to the basis.
fails:
  - name: 改正次日複查
    set: {verification.at: 2026-05-16T10:00+08:00}
passes:
  - name: 改正滿三日
    set: {verification.at: 2026-05-18T10:00+08:00}
  - name: 普通問題不在此限
    set: {severity: normal, verification.at: 2026-05-16T10:00+08:00}
"#;

/// What shows who told of a debt is soon overwritten.
const INVESTIGATED: &str = r#"id: OWN-002
name: house-disclosure-investigated-late
kind: complaint
from: 2026-05-01
decision: DEC-2026-007
nature: breach
level: error
clauses: [3.3.3a, 1.3.1]
when: >-
  record.category in ["disclosure", "data_leak"] && has(record.decision)
  && record.decision.verdict != "not_upheld"
require: linking.investigation.exists(one, workdays(record.received_at, one.opened_at) <= 2)
field: category
title:
  zh-Hant: 洩密投訴未於兩個工作日內調查
  en: Disclosure not investigated within two working days
what:
  zh-Hant: 成立或部分成立的洩密投訴，自收件起兩個工作日內展開調查。
  en: A complaint of disclosure that is not found untrue is investigated within two working days.
message:
  zh-Hant: 收件後兩個工作日內，沒有調查展開
  en: No investigation was opened within two working days of its coming
why:
  zh-Hant: 錄音與登入軌跡會被覆寫，越晚查，越查不到是誰說出去的。
  en: Recordings and traces of access are overwritten; the later one looks, the less is left to see.
mend:
  zh-Hant: 立即展開調查，並在回覆中說明延遲的原因。
  en: Open the investigation now, and say in the answer why it came late.
fails:
  - name: 第四個工作日才調查
    set: {received_at: 2026-04-29T09:02+08:00}
passes:
  - name: 當日調查
    set: {category: disclosure}
  - name: 不成立的不在此限
    set: {received_at: 2026-04-29T09:02+08:00, decision.verdict: not_upheld}
"#;

/// A finding weighs no less than the incident of which it comes.
const BELITTLED: &str = r#"id: OWN-003
name: house-incident-belittled
kind: data-incident
from: 2026-04-01
nature: defect
level: error
clauses: [2.3.3a, 3.4.1a]
when: has(record.finding) && record.severity != "normal"
require: >-
  linked[record.finding].severity == record.severity
  || linked[record.finding].severity == "serious"
field: finding
title:
  zh-Hant: 資料事件的問題單等級偏低
  en: Finding lighter than its data incident
what:
  zh-Hant: 資料事件開立的問題單，等級不低於事件本身。
  en: The finding of a data incident weighs no less than the incident.
message:
  zh-Hant: 所開的問題單，等級低於這起事件
  en: The finding that was opened weighs less than this incident
why:
  zh-Hant: 等級決定改正期限與誰要知道；降一級，就少一層把關。
  en: The severity decides how soon it is put right and who is told; one step down, one guard less.
mend:
  zh-Hant: 把問題單的等級改成與事件一致，或說明事件的等級為何過高並更正。
  en: Give the finding the severity of the incident, or correct that of the incident and say why.
fails:
  - name: 嚴重事件只開重大問題
    set: {severity: serious}
passes:
  - name: 等級一致
    set: {severity: major}
  - name: 普通事件
    set: {severity: normal}
"#;

/// Writes `rules/`.
pub fn write(book: &mut Book) {
    for (id, text) in [("OWN-001", VERIFIED), ("OWN-002", INVESTIGATED), ("OWN-003", BELITTLED)] {
        book.put(format!("records/policy/rules/{id}.yaml"), text.to_owned());
    }
}
