//! Weak contacts that monitoring heard, with what their findings say.

/// A weak contact of monitoring: from which day on, in which unit, and what the finding says.
pub struct Weak {
    /// The first day on which it can be heard.
    pub from: &'static str,
    /// The unit.
    pub unit: &'static str,
    /// The item of the checklist that was not met.
    pub item: &'static str,
    /// What its finding says.
    pub words: Words,
}

/// What a finding says: code, severity, summary, action, basis of the verification.
pub type Words = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// Weak contacts, oldest first.
pub const WEAK: &[Weak] = &[
    Weak {
        from: "2024-09-20",
        unit: "C2-A",
        item: "IDENTITY",
        words: (
            "identification",
            "normal",
            "未核對受話人即說明帳款，受話人為本人。",
            "核對步驟列為撥號畫面必填。",
            "複聽 20 通均先核對。",
        ),
    },
    Weak {
        from: "2025-01-13",
        unit: "CS-A",
        item: "LISTENED",
        words: (
            "service",
            "normal",
            "客戶說明困難時兩度打斷，未予回應。",
            "傾聽要領演練，主管陪聽五通。",
            "複聽 15 通均讓客戶說完。",
        ),
    },
    Weak {
        from: "2025-03-10",
        unit: "PTN-02",
        item: "CONDUCT",
        words: (
            "courtesy",
            "major",
            "語氣不耐，反覆以「到底要不要還」追問。",
            "機構停止該員撥打一週並重新受訓。",
            "複聽 20 通語氣均平和。",
        ),
    },
    Weak {
        from: "2025-08-04",
        unit: "C3-B",
        item: "PRIVACY",
        words: (
            "privacy",
            "major",
            "在開放座位以擴音通話，旁人可聞客戶資料。",
            "收回擴音設備，座位加設隔板。",
            "巡查五日，均使用耳機。",
        ),
    },
    Weak {
        from: "2026-02-02",
        unit: "CS-B",
        item: "RECORD",
        words: (
            "records",
            "normal",
            "客戶申請延期未登錄，次日重複去電。",
            "來電當場登錄，交班逐筆核對。",
            "抽查 30 通均已登錄。",
        ),
    },
    Weak {
        from: "2026-06-08",
        unit: "C2-B",
        item: "CONDUCT",
        words: ("courtesy", "major", "急於取得承諾，語帶嘲諷。", "暫停撥打，由資深人員帶線兩週。", ""),
    },
];
