//! Units: the list and a department.

use super::drawing;
use super::setting::Setting;
use pinguan::portal::view::{
    Cell, Column, Link, Mark, Row, Section, Status, Table, TeamChart, Text, Todo, Unit, UnitGroup, Units,
};

pub fn list(s: &Setting) -> Units {
    let row = |id: &str, name: String, head: &str, size: String, open: String, status: Status| {
        Row::new(vec![
            Cell::text(Text::default().link(s.to(&["units", "COL-2"]), name).plain(" ").id(id)),
            Cell::text(Text::default().id(head)),
            Cell::text(size),
            Cell::text(open),
            Cell { status: Some(status), ..Cell::default() },
        ])
    };
    let table = |title: String, rows: Vec<Row>| Table {
        title: Some(title),
        columns: vec![
            Column::words(s.t("單位", "Unit")),
            Column::words(s.t("負責人", "Head")),
            Column::figures(s.t("人數", "Size")),
            Column::words(s.t("待辦", "To do")),
            Column::words(s.t("判定", "Status")),
        ],
        rows,
        ..Table::default()
    };
    Units {
        frame: s.frame(&[], "部門與機構", "Departments"),
        headline: s.h(
            &["4 個部門、2 家合作機構；", "1 個部門有逾期的整改。"],
            &["Four departments and two partners;", "one department has an overdue rectification."],
        ),
        lead: Some(s.t("依編號排列，不排名次。", "In order of id; units are not ranked.").into()),
        groups: vec![
            UnitGroup {
                anchor: "departments".to_owned(),
                table: table(
                    s.t("部門", "Departments"),
                    vec![
                        row(
                            "COL-1",
                            s.t("催收一部", "Collections 1"),
                            "S-0188",
                            "26".to_owned(),
                            s.t("1 項", "1"),
                            s.normal(),
                        ),
                        row(
                            "COL-2",
                            s.t("催收二部", "Collections 2"),
                            "S-0212",
                            "24".to_owned(),
                            s.t("3 項，1 項逾期", "3, 1 overdue"),
                            s.act(),
                        ),
                    ],
                ),
            },
            UnitGroup {
                anchor: "partners".to_owned(), table: table(s.t("合作機構", "Partners"), vec![])
            },
        ],
    }
}

pub fn department(s: &Setting) -> Unit {
    let todo = |status: Status, what: [&str; 2], kind: &str, id: &str, due: String| Todo {
        status,
        what: Text::from(s.t(what[0], what[1]) + " ").record(
            s.to(&["records", kind, id]),
            id,
            format!("{kind} {id}"),
        ),
        due,
    };
    Unit {
        frame: s.frame(&[(&["units"], "部門與機構", "Departments")], "催收二部", "Collections 2"),
        name: s.t("催收二部", "Collections 2"),
        id: "COL-2".to_owned(),
        status: Some(s.act()),
        facts: vec![Text::from(s.t("負責人 ", "Head ")).id("S-0212"), s.t("24 人", "24 people").into(), s.t("2 個團隊", "2 teams").into()],
        headline: s.h(&["投訴率高於全公司，增加集中在 B 組；", "1 項整改逾期 6 個工作日。"], &["Complaints are above the company's rate, the rise sits in team B;", "one rectification is 6 working days overdue."]),
        lead: Some(Text::from(s.t("部門間不排名次。案件多寡造成的差異，請看", "Units are not ranked. For differences due to the number of cases see the ")).link(s.to(&["kpi", "COMPLAINT"]), s.t("漏斗圖", "funnel chart")).plain(s.t("。", "."))),
        todo: Section {
            links: vec![Link::new("#", "Atom"), Link::new("#", s.t("行事曆", "Calendar"))],
            items: vec![
                todo(Status::new(Mark::Act, s.t("逾期", "Overdue")), ["整改查證", "Verify rectification"], "finding", "FIND-2026-0087", s.t("6 月 22 日，逾 6 個工作日", "22 June, 6 working days over")),
                todo(Status::new(Mark::Wait, s.t("待審批", "To approve")), ["計劃變更", "Plan amendment"], "plan", "PLAN-2026-0047", s.t("7 月 3 日，3 個工作日", "3 July, 3 working days")),
                todo(Status::new(Mark::Wait, s.t("待回覆", "To reply")), ["配合調查", "Help investigate"], "investigation", "INV-2026-0031", s.t("7 月 6 日，4 個工作日", "6 July, 4 working days")),
            ],
            ..Section::default()
        },
        measures: measures(s),
        measures_note: Some(s.t("樣本不足時只列件數，不算比率，也不評等。不當行為率 0 件，但區間上限 2.93 高於 1.00，還不能說達標。", "With too few cases only the counts are shown. Misconduct is 0, but the interval reaches 2.93, above 1.00: not yet known to be on target.").into()),
        charts_title: Some(s.t("團隊投訴率", "Complaint rate of teams")),
        charts_note: Some(s.t("每千案，逐月", "Per 1,000 cases, by month")),
        charts: vec![
            TeamChart { link: Link::new("#", "C2-A"), status: None, note: Some(s.t("無訊號", "No signal")), chart_svg: drawing::line(374.0, 130.0, 18) },
            TeamChart { link: Link::new("#", "C2-B"), status: Some(Status::new(Mark::Act, s.t("惡化", "Worse"))), note: None, chart_svg: drawing::line(374.0, 130.0, 18) },
        ],
        related: Vec::new(),
    }
}

fn measures(s: &Setting) -> Table {
    let few = || Status::new(Mark::Na, s.t("樣本不足", "n too small"));
    let row = |name: [&str; 2],
               value: String,
               interval: &str,
               counts: String,
               company: &str,
               target: &str,
               status: Status| {
        let value = Cell::text(Text::default().strong(value));
        let value = if interval.is_empty() { value } else { value.below(interval) };
        Row::new(vec![
            Cell::text(Text::default().link(s.to(&["kpi", "COMPLAINT"]), s.t(name[0], name[1]))),
            value,
            Cell::text(counts),
            Cell::text(company),
            Cell::text(target),
            Cell { status: Some(status), ..Cell::default() },
        ])
    };
    Table {
        note: Some(s.t("2026 年第 2 季", "Q2 2026")),
        links: vec![Link::new("#", "CSV")],
        columns: vec![
            Column::words(s.t("指標", "Measure")),
            Column::figures(s.t("本部門", "This unit")),
            Column::words(s.t("分子／分母", "Count / base")),
            Column::figures(s.t("全公司", "Company")),
            Column::figures(s.t("目標", "Target")),
            Column::words(s.t("判定", "Status")),
        ],
        rows: vec![
            row(
                ["投訴率", "Complaint rate"],
                "6.06".to_owned(),
                "4.71–7.68",
                s.t("68 件／11,220 案", "68 / 11,220 cases"),
                "4.19",
                "≤ 2.50",
                s.act(),
            ),
            row(
                ["監控得分", "Monitoring score"],
                "88.4".to_owned(),
                "86.6–90.2",
                s.t("132 通", "132 calls"),
                "90.1",
                "≥ 85.0",
                s.normal(),
            ),
            row(
                ["不當行為率", "Misconduct"],
                "0.00".to_owned(),
                "0.00–2.93",
                s.t("0／1,260 通", "0 / 1,260 calls"),
                "0.31",
                "≤ 1.00",
                s.watch(),
            ),
            row(
                ["整改按期關閉", "Closed in time"],
                s.t("9 件中 7 件", "7 of 9"),
                "",
                s.t("n = 9，少於 10", "n = 9, under 10"),
                "87.5%",
                "≥ 90.0%",
                few(),
            ),
        ],
        ..Table::default()
    }
}
