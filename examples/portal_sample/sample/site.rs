//! Deadlines, about, method, the choice of language, the page that is not there.

use super::home;
use super::setting::Setting;
use pinguan::markdown;
use pinguan::portal::view::{
    About, Cell, Chooser, Column, Deadlines, Due, DueGroup, Fact, Link, Mark, Method, NotFound, Passage, Row,
    Status, Table, Text,
};

pub fn chooser(s: &Setting) -> Chooser {
    let mut frame = s.frame(&[], "安衡資產服務", "Anheng Asset Services");
    frame.nav.clear();
    frame.languages.clear();
    let mut homes = s.languages();
    for home in &mut homes {
        home.href = format!("{}/index.html", home.tag);
    }
    Chooser {
        frame,
        headline: vec!["安衡資產服務的品質管理，".to_owned(), "三種語言，同一份記錄。".to_owned()],
        lead: Some("請選擇語言。".into()),
        homes,
    }
}

pub fn not_found(s: &Setting) -> NotFound {
    NotFound {
        frame: s.frame(&[], "找不到這一頁", "Page not found"),
        headline: s.h(
            &["這裡沒有頁面；", "記錄可能改了編號或種類。"],
            &["There is no page here;", "the record may have a new id."],
        ),
        lead: Some(s.t("可以從登記冊查編號。", "Look up its id in a register.").into()),
        links: vec![s.link(&["records"], "登記冊", "Registers"), s.link(&["kpi"], "指標", "Measures")],
    }
}

pub fn deadlines(s: &Setting) -> Deadlines {
    let late = Due {
        date: s.t("6 月 22 日", "22 June"),
        iso: "2026-06-22".to_owned(),
        what: s.t("整改查證", "Verify rectification").into(),
        left: s.t("逾 6 個工作日", "6 working days over"),
        status: Some(Status::new(Mark::Act, s.t("逾期", "Overdue"))),
        facts: vec![s.rec("finding", "FIND-2026-0087"), s.t("催收二部", "Collections 2").into()],
    };
    let group = |zh: &str, en: &str, items: Vec<Due>| DueGroup {
        title: s.t(zh, en),
        note: Some(s.t(&format!("{} 項", items.len()), &format!("{} items", items.len()))),
        items,
        empty: s.t("這段時間沒有期限。", "Nothing falls due in this time."),
    };
    let mut all = home::due(s);
    let rest = all.split_off(2);
    Deadlines {
        frame: s.frame(&[], "期限", "Deadlines"),
        headline: s.h(
            &["1 項逾期 6 個工作日；", "本週還有 2 項到期。"],
            &["One matter is 6 working days overdue;", "two more fall due this week."],
        ),
        lead: Some(
            s.t(
                "工作日不計週末與公司行事曆上的假日。",
                "Working days leave out weekends and the holidays of the company calendar.",
            )
            .into(),
        ),
        calendars: vec![
            Link::new("#", s.t("客服部 .ics", "Customer service .ics")),
            Link::new("#", s.t("品質管理部 .ics", "Quality .ics")),
        ],
        groups: vec![
            group("逾期", "Overdue", vec![late]),
            group("本週", "This week", all),
            group("30 日內", "Next 30 days", rest),
            group("更晚", "Later", vec![]),
        ],
    }
}

pub fn about(s: &Setting) -> About {
    let mut frame = s.frame(&[], "關於", "About");
    frame.draft = Some(
        Text::from(s.t(
            "這是合併請求 #415 的預覽，尚未生效。與現行版相差 3 筆記錄、1 項指標。",
            "This previews merge request #415 and is not in force. It differs by 3 records and 1 measure. ",
        ))
        .link("#", s.t("看差異", "See the difference")),
    );
    About {
        frame,
        headline: s.h(
            &["這個網站由 1,284 筆記錄算出，", "任何人都可以重建。"],
            &["This site is computed from 1,284 records;", "anyone can rebuild it."],
        ),
        lead: None,
        facts: vec![
            Fact::new(s.t("來源提交", "Source commit"), Text::default().id("a3f91c2")),
            Fact::new(s.t("資料截至", "As of"), s.t("2026-06-30（週二）", "30 June 2026 (Tue)")),
            Fact::new(s.t("政策", "Policy"), "2026.2"),
        ],
        text_html: Some(markdown::render(
            &s.t("# 聯絡\n\n對數字有疑問，請洽品質管理部。", "# Contact\n\nAsk Quality about any number."),
        )),
        files: Some(Table {
            columns: vec![Column::words(s.t("檔案", "File")), Column::words(s.t("內容", "Content"))],
            rows: vec![Row::new(vec![
                Cell::text(Text::default().link("#", "data/kpis.json")),
                Cell::text(s.t("所有指標、期間與單位", "All measures, periods and units")),
            ])],
            ..Table::default()
        }),
    }
}

pub fn method(s: &Setting) -> Method {
    Method {
        frame: s.frame(&[], "數字怎麼來", "How the numbers are made"),
        headline: s.h(&["每個數字都附區間與件數，", "用標準的統計方法算出。"], &["Every number has its interval and counts,", "from standard statistics."]),
        lead: None,
        passages: vec![
            passage("intervals", s.t("區間", "Intervals"), &s.t("比率用 Wilson 區間，件數率用 Poisson 精確區間。", "Wilson for shares, exact Poisson for rates.")),
            passage("charts", s.t("管制圖", "Control charts"), &s.t("界限為中心線加減三倍標準差。\n\n| 圖 | 用於 |\n|---|---|\n| u | 件數率 |\n", "Limits are three standard deviations from the centre.\n\n| Chart | For |\n|---|---|\n| u | rates |\n")),
        ],
    }
}

fn passage(anchor: &str, title: String, text: &str) -> Passage {
    Passage { anchor: anchor.to_owned(), title, text_html: markdown::render(text) }
}
