//! The headline measures of the home page.

use super::drawing;
use super::setting::Setting;
use pinguan::portal::view::{Fact, Mark, Measure, Status, Text};

pub fn feature(s: &Setting) -> Measure {
    Measure {
        link: s.link(&["kpi", "COMPLAINT"], "投訴率", "Complaint rate"),
        status: s.act(),
        value: "3.89".to_owned(),
        unit: Some(s.t("件／千案", "per 1,000 cases")),
        facts: vec![
            Fact::new(s.t("對目標", "Against target"), s.t("未達標：整個區間都高於 2.50", "Missed: whole interval above 2.50")),
            Fact::new(s.t("95% 區間", "95% interval"), "2.92–5.09"),
            Fact::new(s.t("分子／分母", "Count / base"), s.t("53 件／13,618 案", "53 / 13,618 cases")),
            Fact::new(s.t("期間", "Period"), s.t("2026 年 6 月", "June 2026")),
        ],
        chart: Some(drawing::chart(860.0, 330.0, &s.t("u 管制圖，2025 年 1 月起。菱形為訊號點，灰帶為管制界限，紫色虛線為目標。", "u-chart from January 2025. Diamonds are signals, the grey band is the control limits, the purple dashes the target."))),
        ..Measure::default()
    }
}

pub fn measures(s: &Setting) -> Vec<Measure> {
    let one = |name: [&str; 2], status: Status, value: &str, lines: [String; 2], sentence: String| Measure {
        link: s.link(&["kpi", "COMPLAINT"], name[0], name[1]),
        status,
        value: value.to_owned(),
        lines: lines.map(Text::from).to_vec(),
        spark_svg: Some(drawing::line(230.0, 58.0, 0)),
        sentence: sentence.into(),
        ..Measure::default()
    };
    let aim = |value: &str| s.t("目標 ", "Target ") + value;
    let mut all = vec![
        one(
            ["數據準確率", "Data accuracy"],
            s.watch(),
            "98.8%",
            ["97.6–99.4%，n = 600".to_owned(), aim("≥ 99.0%")],
            s.t(
                "尚難判定是否達標：區間含 99.0%。抽查加倍，區間約窄三成。",
                "Cannot tell yet: the interval contains 99.0%. Doubling the sample narrows it by about 30%.",
            ),
        ),
        one(
            ["客戶滿意度", "Satisfaction"],
            s.normal(),
            "4.31",
            ["4.23–4.39，n = 412".to_owned(), aim("≥ 4.20")],
            s.t(
                "連續 4 季上升並達標。只有 10 個點，暫用趨勢圖，不設管制界限。",
                "On target after four rising quarters. With 10 points this is a run chart, without limits.",
            ),
        ),
        one(
            ["催收成功率", "Success rate"],
            s.normal(),
            "35.0%",
            ["33.8–36.2%，n = 6,480".to_owned(), aim("≥ 33.0%")],
            s.t(
                "達標，無特殊變化。取已滿 90 日的 3 月批次。",
                "On target, no unusual variation. March cohort, matured at 90 days.",
            ),
        ),
    ];
    let few = s.t("7 件中 6 件有效", "6 of 7 effective");
    let mut last = one(
        ["整改有效率", "Rectification effect"],
        Status::new(Mark::Na, s.t("樣本不足", "n too small")),
        &few,
        [s.t("n = 7，最少 10 件", "n = 7, at least 10 needed"), String::new()],
        s.t("不算比率，不評等。", "No rate is given."),
    );
    last.spark_svg = None;
    last.lines.pop();
    all.push(last);
    all
}
