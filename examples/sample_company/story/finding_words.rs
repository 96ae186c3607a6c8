//! What findings say: those of monitoring in full, and the pattern of an answer to a breach of each rule.

use super::finding::Turn;

/// A finding of monitoring.
#[derive(Clone, Copy)]
pub struct Seen {
    /// Its day and hour.
    pub at: (&'static str, i64),
    /// The unit that must act.
    pub unit: &'static str,
    /// How grave it is.
    pub severity: &'static str,
    /// What it is about, as a code.
    pub code: &'static str,
    /// What was found.
    pub summary: &'static str,
    /// What is done.
    pub action: &'static str,
    /// On what the verification rests.
    pub basis: &'static str,
    /// How it runs.
    pub turn: Turn,
}

/// The words of an answer to a breach; `{id}` stands for the record.
pub struct Answer {
    /// How grave it is.
    pub severity: &'static str,
    /// What was found.
    pub summary: &'static str,
    /// What is done.
    pub action: &'static str,
    /// On what the verification rests.
    pub basis: &'static str,
}

macro_rules! answers {
    ($rule:literal $severity:literal: $summary:literal, $action:literal, $basis:literal) => {
        ($rule, Answer { severity: $severity, summary: $summary, action: $action, basis: $basis })
    };
}

macro_rules! seen {
    ($date:literal $hour:literal $unit:literal $severity:literal $code:literal $turn:ident: $summary:literal,
        $action:literal, $basis:literal) => {
        Seen {
            at: ($date, $hour),
            unit: $unit,
            severity: $severity,
            code: $code,
            summary: $summary,
            action: $action,
            basis: $basis,
            turn: Turn::$turn,
        }
    };
}

/// The findings of monitoring, oldest first.
pub const MONITORED: &[Seen] = &[
    seen!("2024-08-14" 10 "C1-B" "normal" "script" Usual: "抽聽 30 通，6 通開場未表明公司與來意。",
        "開場白列入話術卡，組長每日複聽 5 通。", "複聽 30 通，開場均完整。"),
    seen!("2024-10-23" 14 "C3-A" "normal" "records" Usual: "協商結果只記金額，未記客戶陳述的困難。",
        "協商紀錄增列困難原因欄，組內示範填寫。", "抽查 40 筆，38 筆已填，2 筆當場補正。"),
    seen!("2024-11-13" 11 "C2-A" "major" "records" Usual: "名單誤寄另一組信箱，收件人可見他組案件。",
        "名單改由系統派發，停用郵件傳送。", "抽查一週派發紀錄，無郵件傳送。"),
    seen!("2024-12-02" 9 "C2-A" "serious" "insult" Usual: "投訴查證屬實，通話中有羞辱客戶的用語。",
        "停止該員撥打，重新受訓並依獎懲規定處理。", "處分已簽核，復線後監聽 20 通無不當用語。"),
    seen!("2025-02-19" 11 "C1-B" "major" "effect" Ineffective: "成功率連續七個月低於目標，未依還款能力分群。",
        "重訂分群名單，每週檢視協商方案。", "兩週後抽查，仍有四成案件未分群。"),
    seen!("2025-04-16" 15 "C1-B" "major" "effect" Usual: "前次整改無效：分群名單未進入撥號系統。",
        "由新任組長主持，分群代碼匯入撥號系統並每日核對。", "抽查 100 案，分群代碼均正確並依序聯絡。"),
    seen!("2025-05-21" 10 "PTN-01" "normal" "records" Usual: "4 月錄音檔缺 2 日，機構未主動通報。",
        "補傳錄音，增設每日檔案數核對。", "連續 7 日檔案數相符。"),
    seen!("2025-06-11" 16 "C2-B" "normal" "script" ToldLate: "抽聽 20 通，3 通未告知客戶可要求書面明細。",
        "話術增列告知事項，早會演練一次。", "複聽 20 通均有告知。"),
    seen!("2025-07-15" 10 "C3-B" "normal" "contact_rules" Usual: "外訪前未確認客戶同意的時段。",
        "外訪單增列同意時段欄，無同意不得派訪。", "抽查 15 件外訪單，均有同意紀錄。"),
    seen!("2025-08-22" 10 "DM" "normal" "records" Usual: "備援主機未切換，還款記錄停擺半日。",
        "切換程序寫成腳本，每季演練一次。", "演練兩次，均於二十分鐘內切換。"),
    seen!("2025-09-17" 14 "PTN-02" "major" "contact_rules" Usual: "撥號名單未移除爭議案件 7 案。",
        "名單改為每日同步，爭議案件自動排除。", "比對連續 5 日名單，無爭議案件。"),
    seen!("2025-11-19" 11 "DM" "normal" "timeliness" Usual: "客戶資料更新單平均三日才入檔。",
        "更新單改為當日批次，逾時列清單催辦。", "抽查 60 件，58 件於次日前入檔。"),
    seen!("2025-12-01" 10 "C3-A" "serious" "intimidation" Usual: "投訴查證屬實，催收人員暗示將派人守候。",
        "停止該員撥打並移送處置，全組重訓法令課程。", "處置已簽核，全組測驗均及格。"),
    seen!("2026-01-21" 10 "C2-B" "normal" "contact_rules" Usual: "未接後一小時內重撥的比例由 4% 升至 15%。",
        "撥號系統設定重撥間隔至少四小時。", "檢視一週撥號紀錄，間隔均逾四小時。"),
    seen!("2026-03-18" 15 "C2-B" "major" "contact_rules" Usual: "每週撥打達上限的案件占三成，多為已承諾還款者。",
        "已承諾還款者改以簡訊提醒，組長每週覆核名單。", "抽查 50 案，已承諾者均未再撥打。"),
    seen!("2026-04-16" 9 "C3-B" "major" "records" Usual: "批次匯入覆蓋了客戶的保護註記。",
        "匯入前比對註記欄，差異須兩人確認。", "連續三批匯入，註記無差異。"),
    seen!("2026-05-20" 11 "C3-A" "normal" "script" Usual: "信函用語抽查 10 件，2 件仍用舊版範本。",
        "舊版範本下架，系統只留核定版本。", "系統內僅存核定版本，抽查 20 件均正確。"),
    seen!("2026-06-15" 10 "C2-B" "major" "contact_rules" Open: "頻次投訴續增，兩名新進人員未依案齡調整撥打。",
        "新進人員改由資深人員帶線，每日檢視撥打次數。", ""),
    seen!("2026-06-18" 14 "C1-A" "normal" "contact_rules" Open: "抽聽 30 通，4 通未覆核保護註記即撥號。",
        "撥號畫面增設保護註記提示，未勾選不得撥出。", ""),
];

/// The answers by rule.
const ANSWERS: [(&str, Answer); 20] = [
    answers!("ANA-006" "normal": "{id} 的建議逾期未回覆：主管交接時未列入清單。",
        "建議列入部門週會追蹤，逾期前一週提醒。", "檢視兩次週會紀錄，建議均有進度。"),
    answers!("ANM-001" "normal": "數據異常 {id} 逾時通報：承辦先行修復，未先通報。",
        "監控程式偵測異常時自動通知品質管理部。", "模擬異常兩次，均於一小時內通報。"),
    answers!("RPT-003" "normal": "品質報告 {id} 逾期提出：等候還款彙總定稿。",
        "彙總改於次月三日定稿，未定稿者先以現值提報。", "次期報告於八日提出。"),
    answers!("CMP-004" "normal": "投訴 {id} 登記逾時：交接班時留言未當場登錄。",
        "交接單增列未登記件數，由接班人員簽收。", "檢視一週交接單與進線紀錄，件數相符。"),
    answers!("CMP-005" "major": "重大投訴 {id} 上報公司領導逾時：通報單停留在待簽。",
        "重大投訴改以通報系統同時通知兩方，無須先簽。", "模擬通報三次，兩方均於一小時內收到。"),
    answers!("CMP-006" "normal": "投訴 {id} 逾處理期限：等候委託人回覆明細而未催辦。",
        "第七日未回覆即電催，第十日升報主管。", "檢視兩週未結清單，均有催辦紀錄。"),
    answers!("CMP-007" "normal": "投訴 {id} 決定後未及時告知客戶：承辦休假未設代理。",
        "設職務代理，決定當日列入告知清單。", "抽查 20 件，均於次一工作日前告知。"),
    answers!("PLN-014" "normal": "計劃 {id} 部門審核逾時：負責人出差未指定審核時段。",
        "出差期間每日固定時段線上審核。", "其後三件計劃均於兩個工作日內審核。"),
    answers!("PLN-015" "normal": "計劃 {id} 品質審批逾時：同週送審集中，未排定分案。",
        "送審即分案，第二個工作日提醒承辦。", "其後五件計劃均於三個工作日內審批。"),
    answers!("EXE-002" "major": "執行 {id} 超出計劃與政策：9 案七日內撥打超過上限。",
        "撥號系統依計劃上限鎖定，超過即不得撥出。", "測試 30 案均於達上限時鎖定。"),
    answers!("FND-001" "normal": "發現 {id} 逾時通知單位：通知單誤存草稿。",
        "發現登錄時自動寄出通知，並列未送出清單。", "檢視兩週內的發現，均於當日送達。"),
    answers!("TRN-011" "normal": "培訓 {id} 只有講授：講師未收到演練安排的要求。",
        "講師邀請單增列教學方式，至少一項演練。", "其後兩場均有案例研討。"),
    answers!("TRN-012" "normal": "{id} 的一項培訓延至次月舉辦：講師行程變更，未預留備案。",
        "每場培訓預定兩個日期，並列備任講師。", "其後三場均在當月舉辦。"),
    answers!("TRN-013" "normal": "培訓 {id} 考核逾期：試題未及時審定。",
        "試題於開課前一週審定，考核日期列入開課通知。", "其後場次的考核日期均已列入通知。"),
    answers!("TRN-016" "major": "培訓 {id} 首次及格率低於政策：教材未說明分群代碼的判讀。",
        "補充教材與例題，未及格者補考前加開輔導。", "補考全部及格，例題納入正式教材。"),
    answers!("TRN-017" "normal": "培訓 {id} 有一人補考逾期：外派期間未安排。",
        "補考名單每週核對，外派人員改採線上補考。", "檢視一季補考名單，均在期限內完成。"),
    answers!("TRN-019" "normal": "培訓 {id} 有一人補考仍不及格：承諾還款的登錄規定未掌握。",
        "由組長一對一輔導兩週後再補考，期間通話全數複聽。", "再補考 86 分，複聽 20 通均正確。"),
    answers!("TRN-021" "normal": "培訓 {id} 出席率低於政策：場次與月底作業衝突。",
        "培訓避開每月最後一週，缺席者另開一場補訓。", "缺席者均已補訓，下一場已排在月中。"),
    answers!("TRN-023" "normal": "部門 {id} 在第三季沒有人參加培訓或宣傳：兩項活動的對象均未列入。",
        "每季活動至少一項以全體部門為對象。", "第四季的培訓與宣傳，該部門均有參加。"),
    answers!("PUB-003" "normal": "宣傳 {id} 觸及不足：海報只張貼於總部。",
        "改以電子版寄送各組與合作機構，由組長回報閱讀人數。", "補送後回報閱讀人數達九成。"),
];

/// The rule that the same fact breaks besides: what went beyond the plan went beyond the policy too.
pub fn with(rule: &str) -> Option<&'static str> {
    (rule == "EXE-002").then_some("EXE-009")
}

/// The answer to a breach of a rule.
pub fn answer(rule: &str) -> &'static Answer {
    let found = ANSWERS.iter().find(|(of, _)| *of == rule);
    &found.expect("every rule of the story has its answer").1
}
