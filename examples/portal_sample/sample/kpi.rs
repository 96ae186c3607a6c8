//! Measures: the list, one with everything, one with nothing.

use super::drawing;
use super::setting::Setting;
use pinguan::portal::view::{
    Cell, Column, Evidence, Fact, Kpi, KpiGroup, Kpis, Link, Mark, Pill, Row, Status, Table, Text,
};

const CRUMBS: &[(&[&str], &str, &str)] = &[(&["kpi"], "指標", "Measures")];

pub fn list(s: &Setting) -> Kpis {
    let row =
        |zh: &str, en: &str, value: &str, interval: &str, counts: &str, target: &str, status: Status| {
            Row::new(vec![
                Cell::text(Text::default().link(s.to(&["kpi", "COMPLAINT"]), s.t(zh, en))),
                Cell::text(Text::default().strong(value)).below(interval),
                Cell::text(counts),
                Cell::text(target),
                Cell { status: Some(status), ..Cell::default() },
            ])
        };
    let table = |title: String, rows: Vec<Row>| Table {
        title: Some(title),
        columns: vec![
            Column::words(s.t("指標", "Measure")),
            Column::figures(s.t("數值", "Value")),
            Column::words(s.t("分子／分母", "Count / base")),
            Column::figures(s.t("目標", "Target")),
            Column::words(s.t("判定", "Status")),
        ],
        rows,
        ..Table::default()
    };
    Kpis {
        frame: s.frame(&[], "指標", "Measures"),
        headline: s.h(
            &["58 項指標中 3 項需處理，", "5 項留意，", "6 項樣本不足。"],
            &["Of 58 measures 3 need action,", "5 need watching", "and 6 have too few cases."],
        ),
        lead: Some(
            s.t(
                "每個數字都附區間、件數、期間與目標。",
                "Every number comes with its interval, counts, period and target.",
            )
            .into(),
        ),
        groups: vec![
            KpiGroup {
                anchor: "complaint".to_owned(),
                table: table(
                    s.t("投訴與服務", "Complaints and service"),
                    vec![
                        row(
                            "投訴率",
                            "Complaint rate",
                            "3.89",
                            "2.92–5.09",
                            &s.t("53 件／13,618 案", "53 / 13,618 cases"),
                            "≤ 2.50",
                            s.act(),
                        ),
                        row(
                            "客戶滿意度",
                            "Satisfaction",
                            "4.31",
                            "4.23–4.39",
                            "n = 412",
                            "≥ 4.20",
                            s.normal(),
                        ),
                    ],
                ),
            },
            KpiGroup {
                anchor: "data".to_owned(),
                table: table(
                    s.t("數據", "Data"),
                    vec![row(
                        "數據準確率",
                        "Data accuracy",
                        "98.8%",
                        "97.6–99.4%",
                        "593／600",
                        "≥ 99.0%",
                        s.watch(),
                    )],
                ),
            },
        ],
        chance: Some(s.t(
            "58 張圖同時看，純屬偶然的訊號預期約 6 個；本期有 4 個。",
            "Across 58 charts about 6 signals are expected by chance alone; this period has 4.",
        )),
    }
}

pub fn empty(s: &Setting) -> Kpi {
    Kpi {
        frame: s.frame(CRUMBS, "整改有效率", "Rectification effect"),
        name: s.t("整改有效率", "Rectification effect"),
        id: "CAPA-EFF".to_owned(),
        status: Status::new(Mark::Na, s.t("不評", "Not rated")),
        headline: s.h(
            &["還沒有到期的整改，", "不算比率。"],
            &["No rectification is due yet,", "so no rate is given."],
        ),
        ..Kpi::default()
    }
}

pub fn complaint(s: &Setting) -> Kpi {
    let note = |zh: &str, en: &str| Some(s.t(zh, en));
    Kpi {
        frame: s.frame(CRUMBS, "投訴率", "Complaint rate"),
        name: s.t("投訴率", "Complaint rate"),
        id: "COMPLAINT".to_owned(),
        status: s.act(),
        clauses: vec![s.clause("1.4.3"), s.clause("4.1.3")],
        units: units(s),
        headline: s.h(&["投訴率連續 7 個月高於中心線，", "5 月超出管制上限，這不像偶然的起伏。"], &["Complaints have been above the centre line for 7 months", "and passed the upper limit in May: this is not ordinary variation."]),
        lead: Some(s.t("6 月每千案 3.89 件投訴（95% 區間 2.92–5.09），未達 2026 年目標 2.50。目標低於基準中心線 3.01：即使回到原來水準，也達不到目標，流程本身需要改變。", "In June 3.89 complaints per 1,000 cases (95% interval 2.92–5.09), short of the 2026 target of 2.50. The target is below the baseline of 3.01: a return to normal would still miss it; the process itself must change.").into()),
        facts: facts(s),
        trend: Some(Evidence {
            note: note("u 管制圖，每千案投訴件數，2024-01 至 2026-06", "u-chart, complaints per 1,000 cases, January 2024 to June 2026"),
            links: vec![Link::new("#", "SVG"), Link::new("#", "CSV")],
            sentence: None,
            chart: drawing::chart(1200.0, 410.0, ""),
        }),
        signals: vec![
            Text::default().strong(s.t("連續 7 點在中心線同側", "7 points on one side of the centre")).plain(s.t("（2025-12 至 2026-06），規則 NHS-2。", " (Dec 2025 to June 2026), rule NHS-2.")),
            Text::default().strong(s.t("一點超出管制上限", "A point above the upper limit")).plain(s.t("（2026-05，5.00 對 4.43），規則 NHS-1。", " (May 2026, 5.00 against 4.43), rule NHS-1.")),
        ],
        reading: Some(s.t("灰帶內的起伏屬日常變異，不必逐月解釋。界限由 2025 年 12 個月算出，點數未滿 20，為暫定；只有會議決議才能重設。", "What moves inside the grey band is ordinary variation and needs no monthly explanation. The limits come from the 12 months of 2025; under 20 points they are provisional; only a decision of the committee resets them.").into()),
        chance: Some(s.t("界限與規則相同時，沒有任何改變的 24 個點，約六分之一的圖仍會出現訊號。因此先查明原因，再論對錯。", "With these limits and rules, about one chart in six shows a signal over 24 points although nothing changed. So find the cause before judging.").into()),
        places: Some(Evidence { note: note("2026 年第 2 季，各單位", "Q2 2026, by unit"), sentence: Some(Text::default().strong(s.t("只有 C2-B 超出界限。", "Only C2-B is outside the limits.")).plain(s.t("其餘八個單位的差異，可以用案件多寡解釋；不排名次。", " The differences of the other eight are explained by their numbers of cases; units are not ranked."))), chart: drawing::chart(572.0, 320.0, ""), ..Evidence::default() }),
        causes: Some(Evidence { note: note("2026 年第 2 季，169 件，依類別", "Q2 2026, 169 complaints by category"), sentence: Some(Text::default().strong(s.t("一半以上是頻率與時間。", "More than half are about frequency and time.")).plain(s.t("C2-B 的 41 件中，24 件屬「頻率過高」。", " Of the 41 of C2-B, 24 are about frequency."))), chart: drawing::chart(572.0, 320.0, ""), ..Evidence::default() }),
        actions: Some(actions(s)),
        data: data(s),
        method: vec![
            Fact::new(s.t("公式", "Formula"), s.t("當月收到的投訴 ÷ 當月處理案件 × 1,000", "complaints received ÷ cases worked × 1,000")),
            Fact::new(s.t("分子", "Numerator"), Text::default().link("#", s.t("53 筆投訴記錄", "53 complaint records")).plain(s.t("，依收到時間計，含未成立", ", by time of receipt, upheld or not"))),
            Fact::new(s.t("最小樣本", "Minimum n"), s.t("預期件數 ≥ 5，否則併為一季", "expected count ≥ 5, else pooled by quarter")),
            Fact::new(s.t("區間", "Interval"), s.t("Poisson 精確區間", "exact Poisson")),
            Fact::new(s.t("管制界限", "Limits"), s.t("ū ± 3√(ū/n)，基準 2025-01 至 2025-12", "ū ± 3√(ū/n), baseline January to December 2025")),
            Fact::new(s.t("重算", "Compute again"), Text::default().code("pinguan kpi COMPLAINT --as-of 2026-06-30")),
        ],
    }
}

fn units(s: &Setting) -> Vec<Pill> {
    [
        ("全公司", "Company"),
        ("部門", "Departments"),
        ("團隊", "Teams"),
        ("合作機構", "Partners"),
        ("產品", "Products"),
    ]
    .iter()
    .enumerate()
    .map(|(at, (zh, en))| Pill { href: "#".to_owned(), text: s.t(zh, en), count: None, current: at == 0 })
    .collect()
}

fn facts(s: &Setting) -> Vec<Fact> {
    let verdict = |label: String, word: String| Fact {
        label,
        status: Some(Status::new(Mark::Act, word)),
        ..Fact::default()
    };
    vec![
        Fact::new(
            s.t("6 月", "June"),
            Text::default().strong("3.89").plain(s.t(" 件／千案", " per 1,000 cases")),
        ),
        Fact::new(s.t("95% 區間", "95% interval"), Text::default().strong("2.92–5.09")),
        Fact::new(
            s.t("分子／分母", "Count / base"),
            Text::default()
                .strong("53")
                .plain(s.t(" 件／", " / "))
                .strong("13,618")
                .plain(s.t(" 案", " cases")),
        ),
        Fact::new(
            s.t("目標（2026 年）", "Target (2026)"),
            Text::default().strong("≤ 2.50").plain(" ").record(
                "#",
                "DEC-2026-003",
                s.t("決議 DEC-2026-003", "Decision DEC-2026-003"),
            ),
        ),
        verdict(s.t("走勢", "Trend"), s.t("惡化", "Worse")),
        verdict(s.t("對目標", "Against target"), s.t("未達標", "Missed")),
    ]
}

fn actions(s: &Setting) -> Table {
    let row = |kind: &str, id: &str, what: String, who: Text, when: String, status: Cell| {
        Row::new(vec![
            Cell::text(s.rec(kind, id)),
            Cell::text(what),
            Cell::text(who),
            Cell::text(when),
            status,
        ])
    };
    Table {
        columns: [
            ("記錄", "Record"),
            ("內容", "What"),
            ("負責", "Owner"),
            ("期限", "Due"),
            ("狀態", "Status"),
        ]
        .iter()
        .map(|(zh, en)| Column::words(s.t(zh, en)))
        .collect(),
        rows: vec![
            row(
                "investigation",
                "INV-2026-0031",
                s.t("調查 C2-B 投訴增加的原因", "Find why C2-B has more complaints"),
                Text::from(s.t("品質管理部 ", "Quality ")).id("S-0107"),
                s.t("2026-07-14（10 個工作日）", "2026-07-14 (10 working days)"),
                Cell::status(Mark::Wait, s.t("進行中", "In progress")),
            ),
            row(
                "improvement",
                "IMP-2026-0014",
                s.t(
                    "C2-B 專項整改：每日撥打上限由 6 次降為 4 次",
                    "C2-B: lower the daily limit from 6 to 4 calls",
                ),
                Text::from(s.t("催收二部 ", "Collections 2 ")).id("S-0212"),
                s.t("待委員會決定", "Waits for the committee"),
                Cell::status(Mark::Wait, s.t("待決定", "To decide")),
            ),
        ],
        ..Table::default()
    }
}

fn data(s: &Setting) -> Table {
    let rows = [
        ("2026-06", "53", "13,618", "3.89", "2.92–5.09", "1.60–4.42", 1),
        ("2026-05", "67", "13,412", "5.00", "3.87–6.34", "1.59–4.43", 2),
        ("2026-04", "49", "13,264", "3.69", "2.73–4.88", "1.58–4.44", 1),
        ("2026-03", "46", "13,120", "3.51", "2.57–4.68", "1.58–4.45", 1),
        ("2025-11", "32", "12,604", "2.54", "1.74–3.58", "1.55–4.48", 0),
    ];
    let signal = |sort: u8| match sort {
        1 => Cell::status(Mark::Act, s.t("連續 7 點", "7 in a row")),
        2 => Cell::status(Mark::Act, s.t("超出上限、連續 7 點", "Above the limit, 7 in a row")),
        _ => Cell::text(s.t("無", "None")).quiet(),
    };
    Table {
        note: Some(s.t("最近 5 個月，共 30 個月", "Last 5 of 30 months")),
        links: vec![
            Link::new("#", s.t("全部 30 個月", "All 30 months")),
            Link::new("#", "CSV"),
            Link::new("#", "JSON"),
        ],
        columns: vec![
            Column::words(s.t("月份", "Month")),
            Column::figures(s.t("投訴", "Complaints")),
            Column::figures(s.t("處理案件", "Cases")),
            Column::figures(s.t("件／千案", "Per 1,000")),
            Column::figures(s.t("95% 區間", "95% interval")),
            Column::figures(s.t("管制界限", "Limits")),
            Column::words(s.t("訊號", "Signals")),
        ],
        rows: rows
            .map(|(month, x, n, rate, interval, limits, sort)| {
                let rate = Cell::text(Text::default().strong(rate));
                Row::new(vec![
                    Cell::text(month),
                    Cell::text(x),
                    Cell::text(n),
                    rate,
                    Cell::text(interval),
                    Cell::text(limits),
                    signal(sort),
                ])
            })
            .to_vec(),
        scroll: true,
        ..Table::default()
    }
}
