//! What the analyses say: what they found, which risk they see, what they recommend and what became of it.

/// A recommendation and its answer.
pub struct Advice {
    /// The unit to which it goes.
    pub to: &'static str,
    /// What is recommended.
    pub what: &'static str,
    /// The measure that it is to move.
    pub kpi: &'static str,
    /// What the unit made of it.
    pub status: &'static str,
    /// Days to the answer.
    pub after: i64,
    /// Why.
    pub reason: &'static str,
}

/// What was found, the measure in which it shows, and what the finding of it says.
type Found = (&'static str, &'static str, &'static str);

/// What may happen, how likely, how grave.
type Risk = (&'static str, &'static str, &'static str);

macro_rules! advice {
    ($to:literal $kpi:literal $status:literal $after:literal: $what:literal, $reason:literal) => {
        Advice { to: $to, what: $what, kpi: $kpi, status: $status, after: $after, reason: $reason }
    };
}

/// Quarter, analyst, findings, risk, recommendations.
pub type Row = (&'static str, &'static str, &'static [Found], Risk, &'static [Advice]);

/// Every analysis, oldest first.
pub const ANALYSES: &[Row] = &[
    (
        "2024-Q3",
        "S-0103",
        &[("開場白不完整的通話，投訴較多。", "COMPLAINT", "6 通開場未表明公司與來意")],
        ("晚間時段投訴持續，可能引來監管關注。", "medium", "high"),
        &[advice!("C1" "COMPLAINT" "adopted" 24: "聯絡時段提前一小時結束。", "提請委員會修訂時段。")],
    ),
    (
        "2024-Q4",
        "S-0107",
        &[("協商紀錄只記金額，難以判斷還款能力。", "SUCCESS", "協商結果只記金額")],
        ("名單以郵件傳送，可能再次誤寄。", "medium", "high"),
        &[
            advice!("C1" "SUCCESS" "adopted" 30: "依還款能力分群，先聯絡有能力者。", "一月起試行。"),
            advice!("DM" "DATA-INC" "adopted" 18: "名單改由系統派發。", "已停用郵件傳送。"),
        ],
    ),
    (
        "2025-Q1",
        "S-0103",
        &[("未依還款能力分群的組，成功率偏低。", "SUCCESS", "成功率連續七個月低於目標")],
        ("分群名單未更新，可能聯絡到已協商者。", "medium", "medium"),
        &[advice!("C2" "SUCCESS" "adopted" 72: "承諾還款前兩日以簡訊提醒。", "七月起全組實施。")],
    ),
    (
        "2025-Q2",
        "S-0107",
        &[("錄音缺漏的月份，投訴無從查證。", "COMPLAINT", "4 月錄音檔缺 2 日")],
        ("合作機構的檔案延遲，可能影響對帳。", "low", "medium"),
        &[advice!("C3" "SUCCESS" "refused" 41: "外訪改採預約制。", "外訪案少，預約成本高於效益。")],
    ),
    (
        "2025-Q3",
        "S-0109",
        &[("爭議案件仍被撥打，投訴成立率偏高。", "COMPLAINT", "撥號名單未移除爭議案件")],
        ("備援主機未演練，還款記錄可能再停擺。", "medium", "high"),
        &[advice!("DM" "DATA-ACC" "adopted" 35: "每季演練主機切換。", "納入年度計劃。")],
    ),
    (
        "2025-Q4",
        "S-0107",
        &[("客戶資料更新慢，聯絡錯誤增加。", "DATA-ACC", "客戶資料更新單平均三日才入檔")],
        ("新進人員增加，撥打頻次可能上升。", "high", "medium"),
        &[
            advice!("C2" "COMPLAINT" "adopted" 28: "新進人員先帶線一個月。", "二月起實施。"),
            advice!("CS" "CSAT" "adopted" 33: "滿意度問卷增列聯絡時段。", "已列入第二季問卷。"),
        ],
    ),
    (
        "2026-Q1",
        "S-0109",
        &[
            ("未接後短時間重撥，頻次投訴增加。", "COMPLAINT", "未接後一小時內重撥的比例"),
            ("已承諾還款者仍被撥打。", "COMPLAINT", "每週撥打達上限的案件占三成"),
        ],
        ("頻次投訴若未回落，可能列入重大投訴。", "high", "high"),
        &[
            advice!("C2" "COMPLAINT" "adopted" 26: "已承諾還款者改以簡訊提醒。", "五月起全組實施。"),
            advice!("DM" "DATA-ACC" "adopted" 48: "對帳檔改版前先行測試。", "六月納入變更程序。"),
        ],
    ),
];
