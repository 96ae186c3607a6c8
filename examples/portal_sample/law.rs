//! The regulation, the check and its rules.

use crate::drawing;
use crate::setting::Setting;
use pinguan::portal::view::{
    Cell, Chapter, ChapterLink, ChapterSection, Clause, CodeFrame, CodeLine, Column, Compliance, Diagnostic,
    Fact, Html, Link, Mark, Regulation, Row, Rule, RuleGroup, Rules, Sample, SampleFile, Section, Status,
    Table, Text,
};

fn line(number: &str, before: &str, hit: &str, note: Option<String>) -> CodeLine {
    CodeLine {
        number: number.to_owned(),
        before: before.to_owned(),
        hit: hit.to_owned(),
        after: String::new(),
        note,
    }
}

pub fn diagnostic(s: &Setting) -> Diagnostic {
    Diagnostic {
        status: Status::new(Mark::Act, s.t("違規", "Breach")),
        rule: Link::new(s.to(&["rules", "CMP-011"]), "CMP-011"),
        title: s
            .t(
                "重大投訴上報公司領導用了 31 小時，上限 24 小時",
                "A major complaint reached company leaders after 31 hours; the limit is 24",
            )
            .into(),
        clause: Some(Link::new(s.clause("3.3.2c").href, s.t("條款 3.3.2c", "Clause 3.3.2c"))),
        record: Some(Link::new(s.to(&["records", "complaint", "COMP-2026-0263"]), "COMP-2026-0263")),
        path: "records/complaint/2026/COMP-2026-0263.yaml".to_owned(),
        place: Some(s.t("第 31 行，第 11 欄", "line 31, column 11")),
        frames: vec![
            CodeFrame {
                path: None,
                lines: vec![
                    line("29", "escalations:", "", None),
                    line("30", "  - to: company_leaders", "", None),
                    line(
                        "31",
                        "    at: ",
                        "2026-06-04T16:02:00+08:00",
                        Some(s.t(
                            "收到後 31.0 小時；上限 24 小時",
                            "31.0 hours after receipt; the limit is 24",
                        )),
                    ),
                ],
            },
            CodeFrame {
                path: Some("records/policy/policy.yaml".to_owned()),
                lines: vec![line(
                    "41",
                    "escalate_leaders_hours: ",
                    "24",
                    Some(s.t("上限定在這裡", "the limit is set here")),
                )],
            },
        ],
        mend: None,
        answer: Some(
            Text::from(s.t(
                "這是事實，記錄可以合併。本案已由 ",
                "This is a fact; the record may merge. It is answered by ",
            ))
            .id("FIND-2026-0091")
            .plain(s.t(
                " 回應；未回應時，須在期限前連結整改、豁免或決議。",
                "; otherwise link a finding, waiver or decision in time.",
            )),
        ),
        state: Some(Status::new(Mark::Wait, s.t("待回應，7 月 7 日前", "Answer by 7 July"))),
    }
}

pub fn index(s: &Setting) -> Regulation {
    let chapter = |id: &str, zh: &str, en: &str, note: String, status: Status| ChapterLink {
        link: Link::new(s.to(&["regulation", "3"]), s.t(zh, en)),
        note,
        status: Some(status),
        sections: vec![
            Link::new("#", format!("{id}.1 {}", s.t("催收計劃", "Plans"))),
            Link::new("#", format!("{id}.2 {}", s.t("監控", "Monitoring"))),
        ],
    };
    Regulation {
        frame: s.frame(&[], "規章與條款", "Regulation"),
        headline: s.h(
            &["76 項條款中 70 項有證據，", "2 項有違規，", "2 項證據不足。"],
            &["Of 76 clauses 70 have evidence,", "two are breached", "and two have too little evidence."],
        ),
        lead: Some(s.t("2026.2 版，2026-05-01 起施行。", "Version 2026.2, in force from 1 May 2026.").into()),
        chapters: vec![
            chapter("1", "第一章　總則", "1 General", s.t("10 項條款", "10 clauses"), s.normal()),
            chapter("3", "第三章　業務流程", "3 Processes", s.t("18 項條款", "18 clauses"), s.act()),
        ],
        coverage_svg: Some(drawing::line(1200.0, 60.0, 0)),
        coverage_note: Some(s.t("76 項條款", "76 clauses")),
    }
}

pub fn chapter(s: &Setting) -> Chapter {
    let clause =
        |id: &str, zh: &str, en: &str, text: String, status: Status| Clause {
            id: id.to_owned(),
            title: s.t(zh, en),
            text_html: Html(text),
            status: Some(status),
            facts: vec![
                Fact::new(s.t("義務人", "Who"), Text::default().link("#", s.t("客服部", "Customer service"))),
                Fact::new(
                    s.t("「及時」", "“In time”"),
                    Text::from(s.t("品管部 2 小時，領導 24 小時 ", "Quality 2 hours, leaders 24 hours "))
                        .record("#", "policy.yaml:41", "policy.yaml 41"),
                ),
                Fact::new(
                    s.t("規則", "Rules"),
                    Text::default()
                        .record("#", "CMP-010", "CMP-010")
                        .plain(s.t("、", ", "))
                        .record("#", "CMP-011", "CMP-011"),
                ),
                Fact::new(s.t("記錄", "Records"), Text::default().link("#", s.t("6 筆投訴", "6 complaints"))),
            ],
            inferred: None,
        };
    Chapter {
        frame: s.frame(&[(&["regulation"], "規章與條款", "Regulation")], "第三章", "Chapter 3"),
        number: s.t("第三章", "Chapter 3"),
        headline: s.h(&["業務流程：18 項條款，", "1 項有違規。"], &["Processes: 18 clauses,", "one is breached."]),
        lead: Some(s.t("2026.2 版，2026-05-01 起施行。", "Version 2026.2, in force from 1 May 2026.").into()),
        intro_html: None,
        sections: vec![
            ChapterSection { anchor: "s3.1".to_owned(), title: s.t("3.1 催收計劃", "3.1 Plans"), intro_html: None, clauses: vec![
                clause("3.1.1", "催收計劃制定", "Making the plan", s.t("<p>催收部門依逾期情況制定詳細的催收計劃，至少載明：</p><ul><li>對象：客群與案件數，不列任何客戶的個人資料；</li><li>方式：使用的聯繫管道；</li><li>時間：可聯繫的時段與頻率。</li></ul>", "<p>Collection departments make a detailed plan that states at least:</p><ul><li>whom: segment and number of cases, without personal data;</li><li>how: the channels;</li><li>when: hours and frequency.</li></ul>"), s.normal()),
            ] },
            ChapterSection { anchor: "s3.3".to_owned(), title: s.t("3.3 客戶服務", "3.3 Customer service"), intro_html: None, clauses: vec![
                clause("3.3.2c", "重大投訴上報", "Escalation of major complaints", s.t("<p>客服部門對重大投訴，應及時上報品質管理部門及公司領導。</p>", "<p>Customer service reports major complaints in time to Quality and to company leaders.</p>"), s.act()),
            ] },
        ],
        previous: Some(Link::new("#", s.t("第二章", "Chapter 2"))),
        next: Some(Link::new("#", s.t("第四章", "Chapter 4"))),
    }
}

fn rule_row(s: &Setting, id: &str, name: String, clause: &str, found: &str, status: Status) -> Row {
    Row::new(vec![
        Cell::text(Text::default().record(s.to(&["rules", "CMP-011"]), id, id)),
        Cell::text(name),
        Cell::text(Text::default().link(s.clause(clause).href, clause)),
        Cell::text(found),
        Cell { status: Some(status), ..Cell::default() },
    ])
}

fn rule_table(s: &Setting, title: Option<String>, rows: Vec<Row>) -> Table {
    Table {
        title,
        columns: vec![
            Column::words(s.t("規則", "Rule")),
            Column::words(s.t("查什麼", "What it checks")),
            Column::words(s.t("條款", "Clause")),
            Column::figures(s.t("發現", "Found")),
            Column::words(s.t("狀態", "Status")),
        ],
        rows,
        ..Table::default()
    }
}

pub fn compliance(s: &Setting) -> Compliance {
    let mut warning = diagnostic(s);
    warning.status = Status::new(Mark::Watch, s.t("警告", "Warning"));
    warning.answer = None;
    warning.mend = Some(s.t("補上最近一次複核日期。", "Add the date of the last review.").into());
    warning.state = None;
    warning.frames.truncate(1);
    Compliance {
        frame: s.frame(&[], "合規", "Compliance"),
        headline: s.h(
            &["沒有缺陷；", "2 項違規，1 項待 7 月 7 日前回應；", "5 項警告。"],
            &["No defects;", "two breaches, one to answer by 7 July;", "five warnings."],
        ),
        lead: Some(
            s.t(
                "違規是如實記錄的事實，不擋合併，但須在期限前回應。",
                "A breach is a fact honestly recorded: it may merge, and must be answered in time.",
            )
            .into(),
        ),
        facts: vec![
            Fact::new(s.t("規則", "Rules"), Text::default().strong("74")),
            Fact::new(
                s.t("已判記錄", "Records judged"),
                Text::default().strong("1,284").plain(s.t("／1,284", " of 1,284")),
            ),
            Fact::new(s.t("缺陷", "Defects"), Text::default().strong("0")),
            Fact::new(s.t("違規", "Breaches"), Text::default().strong("2")),
            Fact::new(s.t("政策雜湊", "Policy hash"), Text::default().id("91ab03ff")),
        ],
        to_answer: Section {
            note: Some(s.t("1 項", "1")), items: vec![diagnostic(s)], ..Section::default()
        },
        answered: Section { note: Some(s.t("1 項", "1")), items: vec![diagnostic(s)], ..Section::default() },
        warnings: Section {
            note: Some(s.t("5 項中的 1 項", "1 of 5")),
            items: vec![warning],
            ..Section::default()
        },
        by_rule: rule_table(
            s,
            None,
            vec![rule_row(
                s,
                "CMP-011",
                s.t("重大投訴上報逾時", "Major complaint escalated late"),
                "3.3.2c",
                "1",
                Status::new(Mark::Act, s.t("違規", "Breach")),
            )],
        ),
        passed: rule_table(
            s,
            None,
            vec![rule_row(
                s,
                "CMP-010",
                s.t("重大投訴未上報兩方", "Major complaint not escalated to both"),
                "3.3.2c",
                "0",
                Status::new(Mark::Ok, s.t("通過", "Pass")),
            )],
        ),
        ..Compliance::default()
    }
}

pub fn rules(s: &Setting) -> Rules {
    Rules {
        frame: s.frame(&[(&["compliance"], "合規", "Compliance")], "規則", "Rules"),
        headline: s.h(&["74 條規則，", "72 條通過。"], &["74 rules,", "72 of them pass."]),
        lead: None,
        groups: vec![RuleGroup {
            anchor: "complaints".to_owned(),
            table: rule_table(
                s,
                Some(s.t("投訴", "Complaints")),
                vec![
                    rule_row(
                        s,
                        "CMP-010",
                        s.t("重大投訴未上報兩方", "Major complaint not escalated to both"),
                        "3.3.2c",
                        "0",
                        Status::new(Mark::Ok, s.t("通過", "Pass")),
                    ),
                    rule_row(
                        s,
                        "CMP-011",
                        s.t("重大投訴上報逾時", "Major complaint escalated late"),
                        "3.3.2c",
                        "1",
                        Status::new(Mark::Act, s.t("違規", "Breach")),
                    ),
                ],
            ),
        }],
    }
}

pub fn rule(s: &Setting) -> Rule {
    let html = |zh: &str, en: &str| Html(format!("<p>{}</p>", s.t(zh, en)));
    let code = "id: COMP-2026-0001\ngrade: major\nreceived_at: 2026-06-03T09:02:00+08:00\nescalations:\n  - to: company_leaders\n    at: 2026-06-04T16:02:00+08:00\n";
    let file =
        |code: String| SampleFile { path: "records/complaint/2026/COMP-2026-0001.yaml".to_owned(), code };
    Rule {
        frame: s.frame(
            &[(&["compliance"], "合規", "Compliance"), (&["rules"], "規則", "Rules")],
            "CMP-011",
            "CMP-011",
        ),
        id: "CMP-011".to_owned(),
        name: "major-complaint-escalated-late".to_owned(),
        status: Status::new(Mark::Act, s.t("1 項違規", "1 breach")),
        headline: s.h(
            &["重大投訴須在 2 小時內上報品質管理部，", "24 小時內上報公司領導。"],
            &["Major complaints reach Quality within 2 hours", "and company leaders within 24."],
        ),
        facts: vec![
            Fact::new(s.t("性質", "Nature"), s.t("違規", "Breach")),
            Fact::new(s.t("級別", "Level"), s.t("錯誤", "Error")),
            Fact::new(s.t("記錄種類", "Kind"), Text::default().id("complaint")),
            Fact::new(s.t("自版本", "Since"), "0.1.0"),
        ],
        what_html: html(
            "比較投訴的收到時間與每一次上報的時間。",
            "It compares the time of receipt with the time of each escalation.",
        ),
        why_html: html(
            "公司領導要在事情擴大之前知道，才來得及處理。",
            "Leaders must hear before a matter grows, while they can still act.",
        ),
        mend_html: html(
            "如實保留時間，連結一筆整改、豁免或決議。",
            "Keep the true times, and link a finding, a waiver or a decision.",
        ),
        breach: true,
        fails: Sample {
            note: Some(s.t("截至 2026-06-30", "As of 30 June 2026")),
            files: vec![file(code.to_owned())],
            findings: vec![diagnostic(s)],
        },
        passes: Sample {
            note: None,
            files: vec![file(code.replace("04T16", "03T16"))],
            findings: Vec::new(),
        },
        clauses: vec![s.clause("3.3.2c")],
        findings: Section { items: vec![diagnostic(s)], ..Section::default() },
        waivers: Some(Table::default()),
    }
}
