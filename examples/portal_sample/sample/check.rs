//! The check: what it finds, the rules, one rule.

use super::law::diagnostic;
use super::setting::Setting;
use pinguan::markdown;
use pinguan::portal::view::{
    Cell, Column, Compliance, Fact, Mark, Row, Rule, RuleGroup, Rules, Sample, SampleFile, Section, Status,
    Table, Text,
};

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
    let html = |zh: &str, en: &str| markdown::render(&s.t(zh, en));
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
