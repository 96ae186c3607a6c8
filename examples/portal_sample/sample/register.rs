//! Registers: the list, complaints that are open, a view without records.

use super::drawing;
use super::setting::Setting;
use pinguan::portal::view::{
    Cell, Column, Empty, Filter, Link, Mark, Pager, Pill, Register, RegisterGroup, Registers, Row, Status,
    Table, Text,
};

const CRUMBS: &[(&[&str], &str, &str)] = &[(&["records"], "登記冊", "Registers")];

pub fn list(s: &Setting) -> Registers {
    let row = |kind: &str, zh: &str, en: &str, what: String, count: &str, open: &str, last: &str| {
        Row::new(vec![
            Cell::text(Text::default().link(s.to(&["records", kind, "open"]), s.t(zh, en))),
            Cell::text(what),
            Cell::text(count),
            Cell::text(open),
            Cell::text(Text::default().keep(last)),
        ])
    };
    let table = |title: String, rows: Vec<Row>| Table {
        title: Some(title),
        columns: vec![
            Column::words(s.t("登記冊", "Register")),
            Column::words(s.t("記什麼", "What it holds")),
            Column::figures(s.t("筆數", "Records")),
            Column::figures(s.t("未結", "Open")),
            Column::words(s.t("最後記錄", "Last record")),
        ],
        rows,
        ..Table::default()
    };
    Registers {
        frame: s.frame(&[], "登記冊", "Registers"),
        headline: s.h(
            &["1,284 筆記錄在 14 冊中；", "3 筆逾期。"],
            &["1,284 records in 14 registers;", "three are overdue."],
        ),
        groups: vec![RegisterGroup {
            anchor: "operations".to_owned(),
            table: table(
                s.t("業務", "Operations"),
                vec![
                    row(
                        "plan",
                        "催收計劃",
                        "Plans",
                        s.t(
                            "對誰、何時、用什麼方式聯繫，經誰核准",
                            "Whom to contact, when and how, approved by whom",
                        ),
                        "47",
                        "2",
                        "2026-06-29",
                    ),
                    row(
                        "complaint",
                        "投訴",
                        "Complaints",
                        s.t("從收到到回覆，含上報", "From receipt to reply, with escalation"),
                        "306",
                        "31",
                        "2026-06-30",
                    ),
                ],
            ),
        }],
        lead: None,
    }
}

pub fn empty(s: &Setting) -> Register {
    let at = s.clause("3.2.3c");
    Register {
        frame: s.frame(CRUMBS, "處分登記冊", "Penalties"),
        headline: s.h(&["第 2 季沒有處分記錄。"], &["There were no penalties in Q2."]),
        table: Table {
            empty: Some(Empty {
                fact: s.t("第 2 季沒有嚴重問題的處分記錄。", "No penalty for a serious problem was recorded in Q2."),
                why: Text::from(s.t("這一季發現 0 件嚴重問題，所以沒有待處分的項目。資料截至 2026-06-30。", "No serious problem was found in this quarter, so there is nothing to decide. As of 30 June 2026. ")).link(at.href, s.t("條款 ", "Clause ") + &at.text),
            }),
            ..Table::default()
        },
        ..Register::default()
    }
}

pub fn complaints(s: &Setting) -> Register {
    Register {
        frame: s.frame(CRUMBS, "投訴登記冊", "Complaints"),
        headline: s.h(&["2026 年登記投訴 306 件，未結 31 件；", "其中 2 件逾期，1 件 2 日內到期。"], &["306 complaints registered in 2026, 31 open;", "two are overdue, one is due within 2 days."]),
        lead: Some(s.t("未結案件的年齡中位數為 6 日。連同未結案計算，半數投訴在 9 日內結案（Kaplan–Meier，95% 區間 8–11 日）。", "Open complaints are 6 days old in the middle. Counting those still open, half are closed within 9 days (Kaplan–Meier, 95% interval 8–11 days).").into()),
        ages_title: Some(s.t("未結案件的年齡", "Age of open complaints")),
        ages_note: Some(s.t("31 件，日曆日，截至 2026-06-30", "31 complaints, calendar days, as of 30 June 2026")),
        ages: Some(drawing::chart(1200.0, 90.0, "")),
        views: [("全部", "All", "306"), ("未結", "Open", "31"), ("逾期", "Overdue", "2"), ("重大", "Major", "3"), ("已結", "Closed", "275")]
            .iter()
            .map(|(zh, en, n)| Pill { href: "#".to_owned(), text: s.t(zh, en), count: Some((*n).to_owned()), current: *n == "31" })
            .collect(),
        units: ["", "C1-A", "C1-B", "C2-A", "C2-B", "PTN-02"]
            .iter()
            .map(|id| Pill { href: "#".to_owned(), text: if id.is_empty() { s.t("全部單位", "All units") } else { (*id).to_owned() }, count: None, current: id.is_empty() })
            .collect(),
        filters: vec![Filter { key: "category".to_owned(), label: s.t("類別", "Category"), values: vec![s.t("頻率過高", "Too often"), s.t("時間不當", "Bad time"), s.t("態度不當", "Bad manners")] }],
        table: table(s),
        pager: Some(Pager { place: s.t("第 1 頁，共 3 頁", "Page 1 of 3"), previous: None, next: Some(Link::new("#", s.t("下一頁", "Next page"))) }),
        counting: Some(Text::from(s.t("收到後 1 小時內登記，1 個工作日內受理，15 個日曆日內結案；經核准可展延一次 15 日。重大投訴 2 小時內上報品質管理部，24 小時內上報公司領導。這些數字定在 ", "Registered within 1 hour of receipt, accepted within 1 working day, closed within 15 calendar days; once extended by 15 days with approval. Major complaints reach Quality within 2 hours and company leaders within 24. These numbers are set in ")).link("#", "policy.yaml").plain(s.t("，條款 ", ", clauses ")).link("#", "3.3.2a").plain(s.t(" 至 ", " to ")).link("#", "3.3.2c").plain(s.t("。", "."))),
    }
}

fn table(s: &Setting) -> Table {
    let label = |zh: &str, en: &str| Column::words(s.t(zh, en));
    let received =
        Column { sorted: Some("descending".to_owned()), ..label("收到時間", "Received").sortable() };
    let rows = [
        (
            "0306",
            "2026-06-30 10:12",
            ["頻率過高", "Too often"],
            "C2-B",
            false,
            Mark::Wait,
            ["已登記", "Registered"],
            ["7 月 15 日", "15 July"],
            ["15 日", "15 days"],
            ["", ""],
        ),
        (
            "0303",
            "2026-06-29 09:31",
            ["態度不當", "Bad manners"],
            "C2-A",
            true,
            Mark::Wait,
            ["調查中", "Investigated"],
            ["7 月 14 日", "14 July"],
            ["14 日", "14 days"],
            ["", ""],
        ),
        (
            "0298",
            "2026-06-25 11:20",
            ["態度不當", "Bad manners"],
            "PTN-02",
            false,
            Mark::Wait,
            ["待回饋", "To reply"],
            ["7 月 10 日", "10 July"],
            ["10 日", "10 days"],
            ["結論：不成立", "Not upheld"],
        ),
        (
            "0289",
            "2026-06-17 08:55",
            ["時間不當", "Bad time"],
            "C3-A",
            false,
            Mark::Watch,
            ["即將到期", "Due soon"],
            ["7 月 2 日", "2 July"],
            ["2 日", "2 days"],
            ["", ""],
        ),
        (
            "0281",
            "2026-06-12 13:37",
            ["頻率過高", "Too often"],
            "C1-B",
            false,
            Mark::Act,
            ["逾期", "Overdue"],
            ["6 月 27 日", "27 June"],
            ["逾 3 日", "3 days over"],
            ["違規 CMP-006", "Breach CMP-006"],
        ),
    ];
    let rows = rows.map(|(id, at, category, unit, major, mark, state, due, left, note)| {
        let grade = if major {
            Cell::text(Text::default().strong(s.t("重大", "Major")))
        } else {
            Cell::text(s.t("一般", "Normal")).quiet()
        };
        let left = Cell::text(s.t(left[0], left[1]));
        let left = if mark == Mark::Act { left.tone(mark) } else { left };
        let note = s.t(note[0], note[1]);
        Row {
            cells: vec![
                Cell::text(s.rec("complaint", &format!("COMP-2026-{id}"))),
                Cell::text(Text::default().keep(at)),
                Cell::text(s.t(category[0], category[1])),
                Cell::text(unit),
                grade,
                Cell { status: Some(Status::new(mark, s.t(state[0], state[1]))), ..Cell::default() },
                Cell::text(Text::default().keep(s.t(due[0], due[1]))).sort(id),
                left,
                if note.is_empty() { Cell::default() } else { Cell::text(note).quiet() },
            ],
            tone: None,
            filter: vec![s.t(category[0], category[1])],
        }
    });
    Table {
        title: Some(s.t("登記冊", "Register")),
        note: Some(s.t("顯示 31 件中的 5 件", "5 of 31 shown")),
        links: vec![Link::new("#", "CSV"), Link::new("#", "JSON"), Link::new("#", "Atom")],
        columns: vec![
            label("編號", "Id"),
            received,
            label("類別", "Category").sortable(),
            label("單位", "Unit").sortable(),
            label("等級", "Grade"),
            label("狀態", "Status").sortable(),
            label("處理期限", "Due").sortable(),
            Column::figures(s.t("剩餘", "Left")),
            label("備註", "Note"),
        ],
        rows: rows.to_vec(),
        ..Table::default()
    }
}
