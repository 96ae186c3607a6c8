//! Records: a plan with an amendment, a complaint, a finding.

use super::law;
use super::setting::Setting;
use pinguan::markdown;
use pinguan::portal::view::{
    Amendment, Approval, Cell, ClauseRef, Column, Complaint, Event, Fact, Link, Mark, Plan, Prose, Record,
    RecordParts, Row, Section, Stages, Status, Step, Table, Text, Timeline,
};

fn crumbs<'a>(kind: &'a [&'a str], zh: &'a str, en: &'a str) -> [(&'a [&'a str], &'a str, &'a str); 2] {
    [(&["records"], "登記冊", "Registers"), (kind, zh, en)]
}

fn step(s: &Setting, name: [&str; 2], status: Status, lines: &[[&str; 2]]) -> Step {
    Step {
        name: s.t(name[0], name[1]),
        status,
        lines: lines.iter().map(|line| s.t(line[0], line[1]).into()).collect(),
    }
}

fn event(
    s: &Setting,
    when: &str,
    what: [&str; 2],
    who: &str,
    approval: bool,
    status: Option<Status>,
) -> Event {
    Event {
        when: when.to_owned(),
        iso: when.replace(' ', "T"),
        what: s.t(what[0], what[1]).into(),
        facts: vec![
            Text::default().id(who),
            Text::from(s.t("提交 ", "Commit ")).record("#", "e91b7d0", s.t("提交 e91b7d0", "Commit e91b7d0")),
            Text::default().link("#", s.t("合併請求 #412", "Merge request #412")),
        ],
        approval,
        status,
    }
}

pub fn plan(s: &Setting) -> Plan {
    let ok = |zh: &str, en: &str| Status::new(Mark::Ok, s.t(zh, en));
    Plan {
        frame: s.frame(
            &crumbs(&["records", "plan"], "催收計劃", "Plans"),
            "PLAN-2026-0047",
            "PLAN-2026-0047",
        ),
        record: plan_parts(s),
        approval: Approval {
            content: Some(
                Text::from(s.t("核准的是這份內容：SHA-256 ", "This content was approved: SHA-256 "))
                    .id("4f7a91c0…d2e80b31")
                    .plain(s.t("，與現行內容相符", ", the same as now")),
            ),
            status: Some(ok("內容未變", "Content unchanged")),
            steps: vec![
                step(
                    s,
                    ["提交", "Submitted"],
                    ok("已提交", "Submitted"),
                    &[
                        ["組長 S-0231", "Team lead S-0231"],
                        ["2026-06-08 09:14", "2026-06-08 09:14"],
                        ["催收二部 B 組", "Collections 2, team B"],
                    ],
                ),
                step(
                    s,
                    ["部門負責人審核", "Head of department"],
                    ok("已審核", "Reviewed"),
                    &[
                        ["催收二部 S-0212", "Collections 2 S-0212"],
                        ["2026-06-09 11:02", "2026-06-09 11:02"],
                        ["用時 1 個工作日，上限 2", "1 working day of 2"],
                    ],
                ),
                step(
                    s,
                    ["品質管理部審批", "Quality"],
                    ok("已核准", "Approved"),
                    &[
                        ["品質管理部 S-0107", "Quality S-0107"],
                        ["2026-06-10 16:40", "2026-06-10 16:40"],
                        ["合法性：合格　合理性：合格", "Lawful: yes. Reasonable: yes"],
                        ["用時 1 個工作日，上限 3", "1 working day of 3"],
                    ],
                ),
                step(
                    s,
                    ["施行", "In force"],
                    Status::new(Mark::Wait, s.t("施行中", "In force")),
                    &[
                        ["2026-06-11 至 07-31", "11 June to 31 July 2026"],
                        ["第 20 日，共 51 日", "Day 20 of 51"],
                    ],
                ),
            ],
        },
        amendments: vec![amendment(s)],
    }
}

fn amendment(s: &Setting) -> Amendment {
    Amendment {
        title: s.t("第 1 次變更", "Amendment 1"),
        status: Status::new(Mark::Wait, s.t("待品質管理部審批", "Waits for Quality")),
        dates: Text::from(s.t("2026-06-29 提出，", "Asked 29 June 2026, ")).strong(s.t("7 月 3 日到期（3 個工作日）", "due 3 July (3 working days)")),
        reason: Text::from(s.t("理由：端午連假後可聯絡時段縮短，申請將平日時窗延至 20:30。核准前，原計劃繼續有效；此項變更", "Reason: fewer hours to call after the holiday; asks to extend weekday hours to 20:30. Until approved the original plan holds; this change ")).strong(s.t("尚不得執行", "may not be carried out yet")).plain(s.t("。", ".")),
        changes: Table {
            columns: [("欄位", "Field"), ("原核准", "Approved"), ("擬變更", "Proposed"), ("聯絡規範 tw", "Contact pack tw")].iter().map(|(zh, en)| Column::words(s.t(zh, en))).collect(),
            rows: vec![Row::new(vec![
                Cell::text(s.t("平日時窗", "Weekday hours")),
                Cell::text(Text::default().removed("09:00–20:00")),
                Cell::text(Text::default().added("09:00–20:30")),
                Cell { text: s.t("07:00–22:00 以內", "within 07:00–22:00").into(), status: Some(Status::new(Mark::Ok, s.t("符合", "Within"))), ..Cell::default() },
            ])],
            ..Table::default()
        },
        agreed: Text::from(s.t("已同意：催收二部 ", "Agreed: Collections 2 ")).id("S-0212").plain(s.t("（6 月 30 日 09:20）　尚缺：品質管理部。依條款 ", " (30 June 09:20). Missing: Quality. By clause ")).link(s.clause("3.1.3b").href, "3.1.3b").plain(s.t("，變更須經原審批部門同意。", " the original approvers must agree.")),
    }
}

fn plan_parts(s: &Setting) -> RecordParts {
    let pass = || Some(Status::new(Mark::Ok, s.t("符合", "Within")));
    let fact =
        |label: [&str; 2], value: [&str; 2]| Fact::new(s.t(label[0], label[1]), s.t(value[0], value[1]));
    let with = |mut fact: Fact, note: [&str; 2], status: Option<Status>| {
        fact.note = Some(s.t(note[0], note[1]).into());
        fact.status = status;
        fact
    };
    RecordParts {
        kind: s.t("催收計劃", "Plan"),
        id: "PLAN-2026-0047".to_owned(),
        statuses: vec![Status::new(Mark::Ok, s.t("施行中", "In force")), Status::new(Mark::Wait, s.t("1 項變更待審批", "1 amendment waits"))],
        actions: vec![Link::new("#", s.t("提出變更", "Amend")), Link::new("#", s.t("看原始檔", "Source"))],
        headline: s.h(&["計劃已核准並施行中；", "第 1 次變更待品質管理部於 7 月 3 日前審批。"], &["The plan is approved and in force;", "amendment 1 waits for Quality until 3 July."]),
        fields_title: s.t("計劃內容", "The plan"),
        fields_links: vec![Link::new("#", "YAML")],
        fields: vec![
            with(fact(["對象", "Whom"], ["逾期 31–60 日，信用貸款，1,840 案", "31–60 days overdue, personal loans, 1,840 cases"]), ["排除 62 案：異議中 21、弱勢註記 33、其他 8", "62 left out: 21 disputed, 33 vulnerable, 8 other"], None),
            with(fact(["方式", "How"], ["電話、簡訊；不外訪", "Phone, text; no visits"]), ["簡訊附退訂方式", "Texts tell how to stop them"], None),
            with(fact(["時間", "When"], ["平日 09:00–20:00，週六 10:00–17:00；週日不聯絡", "Weekdays 09:00–20:00, Saturday 10:00–17:00; not on Sunday"]), ["規範 tw：07:00–22:00", "Pack tw: 07:00–22:00"], pass()),
            with(fact(["頻次", "How often"], ["每案每日至多 2 通，每 7 日至多 7 通", "At most 2 calls a day and 7 in 7 days"]), ["公司上限：每日 6 通", "Company limit: 6 a day"], pass()),
            fact(["期間", "Period"], ["2026-06-11 至 2026-07-31", "11 June to 31 July 2026"]),
        ],
        related: Some(related(s)),
        clauses: [("3.1.1", "催收計劃制定", "Making the plan"), ("3.1.2a", "部門負責人審核", "Review by the head"), ("3.1.2b", "品質部審批", "Approval by Quality")]
            .iter()
            .map(|(id, zh, en)| ClauseRef { link: Link::new(s.clause(id).href, format!("{id} {}", s.t(zh, en))), status: pass() })
            .collect(),
        timeline: Some(Timeline {
            events: Section {
                items: vec![
                    event(s, "2026-06-30 09:20", ["部門負責人同意第 1 次變更", "Head agrees to amendment 1"], "S-0212", false, Some(Status::new(Mark::Watch, s.t("待品質管理部", "Waits for Quality")))),
                    event(s, "2026-06-29 15:05", ["提出第 1 次變更", "Amendment 1 asked for"], "S-0231", false, None),
                    event(s, "2026-06-10 16:40", ["品質管理部核准", "Quality approves"], "S-0107", true, None),
                    event(s, "2026-06-09 11:02", ["部門負責人審核通過", "Head of department agrees"], "S-0212", true, None),
                    event(s, "2026-06-08 09:14", ["提交計劃", "Plan submitted"], "S-0231", false, None),
                ],
                ..Section::default()
            },
            checked: Some(s.t("時間取自記錄，並與提交時間核對；簽章以人員登記冊的公鑰驗證，7 筆均相符。", "Times come from the record and were compared with commits; signatures were verified with the keys of the staff register: all 7 agree.").into()),
        }),
        ..RecordParts::default()
    }
}

fn related(s: &Setting) -> Table {
    let row = |kind: [&str; 2], record: Text, what: [&str; 2]| {
        Row::new(vec![
            Cell::text(s.t(kind[0], kind[1])),
            Cell::text(record),
            Cell::text(s.t(what[0], what[1])),
        ])
    };
    Table {
        columns: [("種類", "Kind"), ("記錄", "Record"), ("要點", "In short")]
            .iter()
            .map(|(zh, en)| Column::words(s.t(zh, en)))
            .collect(),
        rows: vec![
            row(
                ["執行", "Execution"],
                s.rec("execution", "EXE-2026-0311"),
                ["觸達 1,778 案；超時窗 0，超頻次 0", "Reached 1,778 cases; none out of hours or too often"],
            ),
            row(
                ["監控", "Monitoring"],
                s.rec("monitoring", "MON-2026-0158"),
                [
                    "抽 20 通，亂數種子公開；平均 91.5 分，無關鍵錯誤",
                    "20 calls drawn, seed public; mean 91.5, no critical error",
                ],
            ),
            row(
                ["調查", "Investigation"],
                s.rec("investigation", "INV-2026-0031"),
                ["C2-B 投訴增加，7 月 14 日到期", "More complaints at C2-B, due 14 July"],
            ),
        ],
        ..Table::default()
    }
}

pub fn complaint(s: &Setting) -> Complaint {
    let ok = |zh: &str, en: &str| Status::new(Mark::Ok, s.t(zh, en));
    let wait = |zh: &str, en: &str| Status::new(Mark::Wait, s.t(zh, en));
    Complaint {
        frame: s.frame(
            &crumbs(&["records", "complaint"], "投訴登記冊", "Complaints"),
            "COMP-2026-0263",
            "COMP-2026-0263",
        ),
        record: RecordParts {
            kind: s.t("投訴", "Complaint"),
            id: "COMP-2026-0263".to_owned(),
            statuses: vec![Status::new(Mark::Act, s.t("重大", "Major")), wait("已展延", "Extended")],
            actions: vec![Link::new("#", s.t("看原始檔", "Source"))],
            headline: s.h(
                &["上報公司領導用了 31 小時，上限 24 小時；", "已展延，7 月 3 日到期。"],
                &["Company leaders heard after 31 hours; the limit is 24.", "Extended, due 3 July."],
            ),
            findings: vec![law::diagnostic(s)],
            fields_title: s.t("投訴內容", "The complaint"),
            fields: vec![
                Fact::new(
                    s.t("收到", "Received"),
                    s.t("2026-06-03 09:02，電話", "2026-06-03 09:02, by phone"),
                ),
                Fact::new(s.t("類別", "Category"), s.t("第三方聯絡", "Contact with third parties")),
            ],
            prose: vec![Prose {
                title: s.t("經過摘要", "Summary"),
                text_html: markdown::render(
                    "來電人表示，親友於六月一日接到兩通電話，通話中提及欠款一事。\n\n錄音已調閱，內容屬實。",
                ),
                lang: Some("zh-Hant".to_owned()),
            }],
            ..RecordParts::default()
        },
        stages: Stages {
            note: Some(s.t("已用 27 日，展延後上限 30 日", "27 days used of 30 after the extension")),
            steps: vec![
                step(
                    s,
                    ["登記", "Registered"],
                    ok("已登記", "Registered"),
                    &[["2026-06-03 09:20", "2026-06-03 09:20"], ["用時 18 分，上限 60", "18 minutes of 60"]],
                ),
                step(
                    s,
                    ["上報", "Escalated"],
                    Status::new(Mark::Act, s.t("逾時 7 小時", "7 hours late")),
                    &[
                        ["2026-06-04 16:02", "2026-06-04 16:02"],
                        ["用時 31 小時，上限 24", "31 hours; the limit is 24"],
                    ],
                ),
                step(
                    s,
                    ["調查", "Investigated"],
                    wait("調查中", "In progress"),
                    &[["客服部 S-0305", "Customer service S-0305"]],
                ),
                step(
                    s,
                    ["回饋", "Reply"],
                    Status::new(Mark::Na, s.t("未到", "Not yet")),
                    &[["7 月 3 日前", "by 3 July"]],
                ),
                step(s, ["結案", "Closed"], Status::new(Mark::Na, s.t("未到", "Not yet")), &[]),
            ],
        },
    }
}

pub fn finding(s: &Setting) -> Record {
    Record {
        frame: s.frame(
            &crumbs(&["records", "finding"], "整改登記冊", "Findings"),
            "FIND-2026-0087",
            "FIND-2026-0087",
        ),
        record: RecordParts {
            kind: s.t("整改", "Finding"),
            id: "FIND-2026-0087".to_owned(),
            statuses: vec![Status::new(Mark::Act, s.t("逾期", "Overdue"))],
            headline: s.h(
                &["整改逾期 6 個工作日，尚未查證。"],
                &["The rectification is 6 working days overdue and not verified."],
            ),
            fields_title: s.t("記錄內容", "The record"),
            fields: vec![
                Fact::new(s.t("發現", "Found"), "<script>alert(1)</script> & <b>bold</b>"),
                Fact::new(s.t("期限", "Due"), "2026-06-22"),
            ],
            related: Some(related(s)),
            ..RecordParts::default()
        },
    }
}
