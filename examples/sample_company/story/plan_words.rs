//! The words of plans: segments, titles, notes and comments.

/// Segment, creditor and channels of each unit, in the order of the units.
pub const SEGMENTS: [(&str, &str, &[&str]); 8] = [
    ("信用卡帳款逾期 1–30 日", "CR-101", &["phone", "sms"]),
    ("信用卡帳款逾期 31–60 日", "CR-101", &["phone", "sms", "email"]),
    ("信用貸款逾期 31–60 日", "CR-204", &["phone", "sms"]),
    ("信用貸款逾期 61–90 日", "CR-204", &["phone", "sms", "email"]),
    ("無擔保債務逾期 91–180 日", "CR-307", &["phone", "sms", "letter"]),
    ("無擔保債務逾期 181 日以上", "CR-307", &["phone", "letter", "visit"]),
    ("信用卡帳款逾期 181 日以上", "CR-101", &["phone", "sms"]),
    ("信用貸款逾期 181 日以上", "CR-204", &["phone", "sms", "letter"]),
];

/// What a plan does, as the second half of its title.
pub const AIMS: [&str; 8] = [
    "提醒與協商",
    "分期協商",
    "寬限期後聯絡",
    "依還款能力分群協商",
    "先簡訊後電話",
    "一次清償方案",
    "還款承諾追蹤",
    "優先聯絡有還款意願者",
];

/// Remarks on the means.
pub const NOTES: [&str; 8] = [
    "撥號前覆核受話人與保護註記；未接通不留欠款內容。",
    "首次聯絡先發簡訊，三日後再撥電話。",
    "客戶要求改期者，記錄時段並照辦。",
    "僅聯絡本人與保證人，不向第三方透露欠款。",
    "協商方案以書面或簡訊確認。",
    "投訴未結者暫停撥打，由組長逐案覆核。",
    "使用統一話術；談及困難者轉協商專員。",
    "外語客戶由指定人員聯絡。",
];

/// Remarks of a head who agrees.
pub const AGREED: [&str; 8] = [
    "對象與排除名單已核對，同意送審。",
    "人力足以負擔，同意送審。",
    "頻次較上期保守，同意。",
    "已確認保護註記名單為最新，同意。",
    "時段避開清晨與晚間，同意送審。",
    "請組長每週檢視接通率，同意送審。",
    "沿用上期做法，成效穩定，同意。",
    "協商方案已向委託人確認，同意。",
];

/// Remarks of the quality department when it approves.
pub const APPROVED: [&str; 8] = [
    "時段與頻次均在政策之內，排除名單完整。",
    "合法性與合理性均符合；請注意週六時段。",
    "對象明確，方式適當，准予執行。",
    "抽核排除名單 20 案均正確，准予執行。",
    "頻次合理；首月加抽監聽樣本。",
    "已比對上期投訴類別，無須加註條件。",
    "符合接觸規範；信函用語已覆核。",
    "准予執行，月底檢視符合率。",
];

/// The remark of the quality department when it refuses.
pub const REFUSED: &str = "對象含爭議案件，排除理由未說明，頻次亦未依案齡調整；請修正後重送。";

/// Reasons for the amendments.
pub const AMENDED: [&str; 3] = [
    "週六下午投訴增加，縮短週六聯絡時段。",
    "接通率穩定，降低每週頻次，改以簡訊追蹤承諾。",
    "頻次投訴集中本組，降低每日與每週上限。",
];
