//! The home page, full and empty.

use super::measure::{feature, measures};
use super::setting::Setting;
use pinguan::portal::view::{Breach, Change, Decision, Due, Glance, Home, Mark, Section, Status, Text};

pub fn empty(s: &Setting) -> Home {
    Home {
        frame: s.frame(&[], "首頁", "Home"),
        headline: s.h(
            &["沒有事項需要決定；", "還沒有主要指標的數據。"],
            &["Nothing needs a decision;", "there is no data yet."],
        ),
        ..Home::default()
    }
}

pub fn full(s: &Setting) -> Home {
    let mut frame = s.frame(&[], "首頁", "Home");
    frame.check = s
        .t(
            "74 條規則 · 缺陷 0 · 違規 2 · 警告 5 · 豁免 1",
            "74 rules · 0 defects · 2 breaches · 5 warnings · 1 waived",
        )
        .into();
    Home {
        frame,
        headline: s.h(
            &[
                "2 項需要委員會決定。",
                "投訴率連續 7 個月高於中心線，",
                "5 月超出管制上限；",
                "其餘三項主要指標沒有惡化。",
            ],
            &[
                "Two matters need a decision.",
                "Complaints have been above the centre line for 7 months",
                "and passed the upper limit in May;",
                "the other three headline measures have not worsened.",
            ],
        ),
        lead: Some(
            Text::from(s.t("下次會議 ", "Next meeting "))
                .strong(s.t("2026-07-09（週四）", "Thu 9 July 2026"))
                .plain(s.t(
                    "，距今 7 個工作日。上次會議 2026-04-09。",
                    ", in 7 working days. Last meeting 9 April 2026. ",
                ))
                .link("#", s.t("會議資料（A4 列印版）", "Meeting pack (A4)")),
        ),
        glance: glance(s),
        decisions: decisions(s),
        changes: changes(s),
        breaches: breaches(s),
        due: Section {
            links: vec![s.link(&["deadlines"], "訂閱行事曆", "Subscribe")],
            items: due(s),
            ..Section::default()
        },
        features: vec![feature(s)],
        measures: Section {
            note: Some(s.t("依需要注意的程度排列", "Most in need of attention first")),
            links: vec![s.link(&["kpi"], "全部 58 項指標", "All 58 measures")],
            items: measures(s),
            empty: None,
        },
        chance: Some(s.t(
            "58 張圖同時看，純屬偶然的訊號預期約 6 個；本期有 4 個。",
            "Across 58 charts about 6 signals are expected by chance alone; this period has 4.",
        )),
    }
}

fn glance(s: &Setting) -> Vec<Glance> {
    let one = |zh: &str, en: &str, value: &str, unit: &str, status: Status| Glance {
        link: s.link(&["kpi", "COMPLAINT"], zh, en),
        value: value.to_owned(),
        unit: (!unit.is_empty()).then(|| unit.to_owned()),
        status,
    };
    vec![
        one("投訴率", "Complaint rate", "3.89", &s.t("件／千案", "/1,000"), s.act()),
        one("數據準確率", "Data accuracy", "98.8%", "", s.watch()),
        one("客戶滿意度", "Satisfaction", "4.31", &s.t("／5", "/5"), s.normal()),
        one("催收成功率", "Success rate", "35.0%", "", s.normal()),
    ]
}

fn decisions(s: &Setting) -> Section<Decision> {
    let first = Decision {
        title: s.t("投訴率：是否對催收二部 B 組啟動專項整改", "Complaint rate: open a special rectification for Collections 2, team B?").into(),
        asked_by: s.t("品質管理部提請", "Asked by Quality"),
        text: Text::from(s.t(
            "增加的投訴集中在 C2-B：第 2 季 169 件中占 41 件，多數屬「頻率過高」。品管部建議同意 ",
            "The rise sits in one team: C2-B has 41 of the 169 complaints of Q2, most of them about call frequency. Quality recommends ",
        ))
        .record("#", "IMP-2026-0014", s.t("改進 IMP-2026-0014", "Improvement IMP-2026-0014"))
        .plain(s.t("，效果於 9 月 30 日前查證。", ", with an effect check by 30 September.")),
    };
    let second = Decision {
        title: Text::from(s.t("豁免 ", "Waiver "))
            .id("WAV-2026-004")
            .plain(s.t(" 將於 7 月 15 日到期：結束或續期", " expires on 15 July: end or renew?")),
        asked_by: s.t("客服部提請", "Asked by Customer service"),
        text: s
            .t(
                "夜間熱線改由合作機構代接，值班記錄晚一日補登，故豁免規則 HOT-003。品管部建議結束：6 月全月無遲登。",
                "Night calls moved to a partner, whose roster is logged a day late, so rule HOT-003 was waived. Quality recommends ending it: June had no late log.",
            )
            .into(),
    };
    Section {
        note: Some(s.t("2 項，列入 7 月 9 日議程", "2 items, on the agenda of 9 July")),
        items: vec![first, second],
        ..Section::default()
    }
}

fn changes(s: &Setting) -> Section<Change> {
    let moved = |zh: &str, en: &str, before: Status, now: Status, why: String, evidence: Text| Change {
        item: s.t(zh, en).into(),
        before_status: Some(before),
        now_status: Some(now),
        why: why.into(),
        evidence,
        ..Change::default()
    };
    let told = |zh: &str, en: &str, before: String, now: String, why: String, evidence: Text| Change {
        item: s.t(zh, en).into(),
        before: before.into(),
        now: now.into(),
        why: why.into(),
        evidence,
        ..Change::default()
    };
    let link = |zh: &str, en: &str| Text::default().link("#", s.t(zh, en));
    Section {
        note: Some(s.t("2026-04-09 至 2026-06-30", "9 April to 30 June 2026")),
        items: vec![
            moved(
                "投訴率",
                "Complaint rate",
                s.normal(),
                s.act(),
                s.t("第 7 個點高於中心線；5 月超出上限", "Seventh point above centre; May above the limit"),
                link("看圖", "Chart"),
            ),
            moved(
                "數據準確率",
                "Data accuracy",
                s.normal(),
                s.watch(),
                s.t("6 月 7 筆有誤，還款記錄占 5 筆", "7 faulty records in June, 5 of them repayments"),
                s.rec("data-audit", "DAUD-2026-06"),
            ),
            moved(
                "客戶滿意度",
                "Satisfaction",
                s.watch(),
                s.normal(),
                s.t("2026 年第 2 季達到 4.20 目標", "Reached the 4.20 target in Q2 2026"),
                s.rec("survey", "SURV-2026-Q2"),
            ),
            told(
                "決議",
                "Decisions",
                s.t("未結 6 項", "6 open"),
                s.t("未結 1 項", "1 open"),
                s.t(
                    "5 項按期結案；DEC-2026-008 延至 7 月 31 日",
                    "5 closed on time; DEC-2026-008 moved to 31 July",
                ),
                link("決議追蹤", "Decision log"),
            ),
            told(
                "政策",
                "Policy",
                "2026.1".to_owned(),
                "2026.2".to_owned(),
                s.t(
                    "重大投訴清單加入「三人以上同因」，5 月 1 日起施行",
                    "Major-complaint list gained “three or more, same cause”, in force 1 May",
                ),
                link("看差異", "Diff"),
            ),
        ],
        ..Section::default()
    }
}

fn breaches(s: &Setting) -> Section<Breach> {
    let one = |title: String, record: Text, unit: String, clause: &str, answer: Text| {
        let at = s.clause(clause);
        Breach {
            status: Status::new(Mark::Act, s.t("違規", "Breach")),
            title: title.into(),
            facts: vec![record, unit.into(), Text::default().link(at.href, s.t("條款 ", "Clause ") + clause)],
            answer,
        }
    };
    Section {
        note: Some(s.t("違規 2 項，1 項待回應", "2 breaches, 1 to answer")),
        links: vec![s.link(&["compliance"], "合規頁", "Compliance")],
        items: vec![
            one(
                s.t(
                    "重大投訴上報公司領導用了 31 小時，上限 24 小時",
                    "Major complaint reached company leaders after 31 hours; the limit is 24",
                ),
                s.rec("complaint", "COMP-2026-0263"),
                s.t("客服部", "Customer service"),
                "3.3.2c",
                s.t("已回應 FIND-2026-0091", "Answered by FIND-2026-0091").into(),
            ),
            one(
                s.t(
                    "整改逾期 6 個工作日，尚未查證",
                    "Rectification is 6 working days overdue and not verified",
                ),
                s.rec("finding", "FIND-2026-0087"),
                s.t("催收二部", "Collections 2"),
                "3.2.3b",
                s.t("待回應，7 月 7 日前", "Answer by 7 July").into(),
            ),
        ],
        ..Section::default()
    }
}

pub fn due(s: &Setting) -> Vec<Due> {
    let one =
        |date: [&str; 2], iso: &str, what: [&str; 2], left: [&str; 2], record: Text, unit: [&str; 2]| Due {
            date: s.t(date[0], date[1]),
            iso: iso.to_owned(),
            what: s.t(what[0], what[1]).into(),
            left: s.t(left[0], left[1]),
            status: None,
            facts: vec![record, s.t(unit[0], unit[1]).into()],
        };
    vec![
        one(
            ["7 月 2 日", "2 July"],
            "2026-07-02",
            ["投訴處理期限", "Complaint resolution"],
            ["2 個工作日", "2 working days"],
            s.rec("complaint", "COMP-2026-0289"),
            ["客服部", "Customer service"],
        ),
        one(
            ["7 月 3 日", "3 July"],
            "2026-07-03",
            ["計劃變更審批", "Plan amendment approval"],
            ["3 個工作日", "3 working days"],
            s.rec("plan", "PLAN-2026-0047"),
            ["品質管理部", "Quality"],
        ),
        one(
            ["7 月 10 日", "10 July"],
            "2026-07-10",
            ["6 月品質報告", "June quality report"],
            ["8 個工作日", "8 working days"],
            s.rec("report", "REP-2026-06"),
            ["品質管理部", "Quality"],
        ),
        one(
            ["7 月 14 日", "14 July"],
            "2026-07-14",
            ["投訴調查結論", "Complaint investigation"],
            ["10 個工作日", "10 working days"],
            s.rec("investigation", "INV-2026-0031"),
            ["品質管理部", "Quality"],
        ),
    ]
}
