//! What the assessments, decisions and appeals of the story say.

/// Remarks of daily sheets.
pub const DAILY: [&str; 6] = [
    "話術落實，身分核對完整。",
    "兩通未先表明身分，已當場提醒。",
    "紀錄登錄及時。",
    "協商條件說明清楚。",
    "一通語氣急促，已回聽檢討。",
    "外訪後當日補登完成。",
];

/// Year, unit, day, topic, rationale, score of the special assessments.
pub const SPECIAL: [(&str, &str, &str, &str, &str, &str); 4] = [
    ("2024", "C2-B", "2024-11-14", "撥號時段的遵守", "下半年時段類投訴集中在此組。", "78"),
    ("2025", "C1-B", "2025-05-15", "身分核對與開場話術", "成功率偏低，回聽發現開場說明不足。", "74"),
    ("2025", "CS", "2025-10-16", "重大投訴的辨識與上報", "上半年有兩件上報逾時。", "86"),
    ("2026", "C2-B", "2026-05-21", "第三人接聽時的應對", "五月的投訴與向第三方聯絡有關。", "81"),
];

/// Why a department does not have an indicator.
pub const NOT_OURS: &str = "本部門不承辦此項業務。";

/// Why an excellent assessment was rewarded.
pub const PRAISE: [&str; 4] = [
    "各項指標均優，且樣本足以排除機遇。",
    "投訴少、滿意度高，話術可供各組觀摩。",
    "數據登錄準確，協商紀錄完整。",
    "全季無投訴成立，客戶評價良好。",
];
