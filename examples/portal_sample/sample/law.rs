//! The regulation, and a finding of the check.

use super::drawing;
use super::setting::Setting;
use pinguan::markdown;
use pinguan::portal::view::{
    Chapter, ChapterLink, ChapterSection, Clause, CodeFrame, CodeLine, Diagnostic, Fact, Link, Mark,
    Regulation, Status, Text,
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
            text_html: markdown::render(&text),
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
                clause("3.1.1", "催收計劃制定", "Making the plan", s.t("催收部門依逾期情況制定詳細的催收計劃，至少載明：\n\n- 對象：客群與案件數，不列任何客戶的個人資料；\n- 方式：使用的聯繫管道；\n- 時間：可聯繫的時段與頻率。", "Collection departments make a detailed plan that states at least:\n\n- whom: segment and number of cases, without personal data;\n- how: the channels;\n- when: hours and frequency."), s.normal()),
            ] },
            ChapterSection { anchor: "s3.3".to_owned(), title: s.t("3.3 客戶服務", "3.3 Customer service"), intro_html: None, clauses: vec![
                clause("3.3.2c", "重大投訴上報", "Escalation of major complaints", s.t("客服部門對重大投訴，應及時上報品質管理部門及公司領導。", "Customer service reports major complaints in time to Quality and to company leaders."), s.act()),
            ] },
        ],
        previous: Some(Link::new("#", s.t("第二章", "Chapter 2"))),
        next: Some(Link::new("#", s.t("第四章", "Chapter 4"))),
    }
}
