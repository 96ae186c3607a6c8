//! What the training plans say, and how each training turned out.

/// The training plan of a year.
pub struct Planned {
    /// The year.
    pub year: i16,
    /// When it was drawn up.
    pub drawn_up_on: &'static str,
    /// When it was approved.
    pub approved_on: &'static str,
    /// The decision that approved it.
    pub decision: &'static str,
    /// Its items.
    pub items: &'static [Item],
}

/// An item of a plan.
pub struct Item {
    /// The topic.
    pub topic: &'static str,
    /// What is taught.
    pub content: &'static str,
    /// The units for which it is; empty: all.
    pub units: &'static [&'static str],
    /// The roles for which it is; empty: all.
    pub roles: &'static [&'static str],
    /// The month.
    pub month: u32,
    /// Hours.
    pub hours: u32,
    /// Whether everyone must take part.
    pub mandatory: bool,
    /// The methods.
    pub methods: &'static str,
    /// How it turned out.
    pub turn: Turn,
}

/// How a training turned out.
#[derive(Clone, Copy, PartialEq)]
pub enum Turn {
    /// As planned.
    Usual,
    /// A lecture and nothing else.
    OnlyLecture,
    /// Held in the month after.
    HeldLate,
    /// Examined late.
    ExamLate,
    /// Many failed.
    ManyFail,
    /// A make-up came late.
    MadeUpLate,
    /// Somebody failed a second time.
    FailsTwice,
    /// Few came.
    FewCame,
    /// Held in the last week; one was absent, and the exam is still to come.
    JustHeld,
}

const ALL: &[&str] = &["C1", "C2", "C3", "CS", "DM", "QM", "MG", "PTN-01", "PTN-02"];
const CALLERS: &[&str] = &["collector", "team_lead"];

macro_rules! item {
    ($turn:ident $topic:literal $month:literal $hours:literal h $mandatory:literal $units:expr, $roles:expr,
        $methods:literal: $content:literal) => {
        Item {
            topic: $topic,
            content: $content,
            units: $units,
            roles: $roles,
            month: $month,
            hours: $hours,
            mandatory: $mandatory,
            methods: $methods,
            turn: Turn::$turn,
        }
    };
}

/// The plans, oldest first.
pub const PLANS: &[Planned] = &[
    Planned {
        year: 2024,
        drawn_up_on: "2024-07-01",
        approved_on: "2024-07-01",
        decision: "DEC-2024-003",
        items: &[
            item!(Usual "quality" 8 2 h true ALL, &[], "[lecture, discussion]":
                "品質管理制度施行說明與各部門職責"),
            item!(Usual "collection" 9 3 h true &[], CALLERS, "[case, role_play]": "開場白、身分核對與還款協商演練"),
            item!(Usual "service" 10 2 h false &["CS"], &[], "[case, simulation]": "投訴受理與情緒安撫"),
            item!(OnlyLecture "law" 11 2 h true ALL, &[], "[lecture, case]": "個人資料保護與催收法令"),
        ],
    },
    Planned {
        year: 2025,
        drawn_up_on: "2024-12-16",
        approved_on: "2024-12-23",
        decision: "DEC-2024-021",
        items: &[
            item!(Usual "quality" 2 2 h true ALL, &[], "[lecture, discussion]": "聯絡時段新規定與年度品質目標"),
            item!(ManyFail "collection" 3 3 h true &[], CALLERS, "[case, role_play]": "依還款能力分群的協商方法"),
            item!(Usual "service" 4 2 h false &["CS"], &[], "[case, simulation]": "傾聽與一次解決"),
            item!(MadeUpLate "law" 5 2 h true &[], &["collector", "team_lead", "department_head"],
                "[lecture, case]": "第三人聯絡與隱私保護案例"),
            item!(Usual "quality" 6 2 h false &["DM", "QM"], &[], "[lecture, case]": "抽查方法與數據品質"),
            item!(HeldLate "collection" 8 2 h false &[], &["collector"], "[simulation]": "困難客戶的對話模擬"),
            item!(FewCame "service" 10 2 h false &[], &["collector", "service_officer"],
                "[case, discussion]": "文明用語與投訴預防"),
            item!(Usual "law" 11 2 h true ALL, &[], "[lecture, case]": "年度法令更新與違規案例"),
        ],
    },
    Planned {
        year: 2026,
        drawn_up_on: "2025-12-15",
        approved_on: "2025-12-22",
        decision: "DEC-2025-017",
        items: &[
            item!(Usual "quality" 2 2 h true ALL, &[], "[lecture, discussion]": "年度品質目標與數據安全"),
            item!(FailsTwice "collection" 3 3 h true &[], CALLERS, "[case, role_play]": "聯絡頻次上限與承諾還款的跟進"),
            item!(ExamLate "service" 4 2 h false &["CS"], &[], "[case, simulation]": "重大投訴的辨識與上報"),
            item!(Usual "law" 5 2 h true &[], &["collector", "team_lead", "department_head"],
                "[lecture, case]": "個人資料保護與錄音保存"),
            item!(JustHeld "collection" 6 2 h true &[], &["collector"], "[simulation, discussion]": "保護註記與爭議案件的處理"),
            item!(Usual "quality" 8 2 h false &["DM", "QM"], &[], "[lecture, case]": "抽查方法與數據品質"),
            item!(Usual "service" 10 2 h false &[], &["collector", "service_officer"],
                "[case, discussion]": "文明用語與投訴預防"),
            item!(Usual "law" 11 2 h true ALL, &[], "[lecture, case]": "年度法令更新與違規案例"),
        ],
    },
];
