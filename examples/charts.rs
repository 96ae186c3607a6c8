//! Writes a page with every chart from invented data, in light and dark:
//! `cargo run --example charts > charts.html`.
#![allow(clippy::print_stdout, missing_docs, reason = "an example prints its page")]

use pinguan::chart::{
    Ageing, Bar, Ends, Funnel, FunnelLimits, FunnelUnit, Pareto, Phase, Point, Run, Segment, Shape, Spc,
    Tick, ageing, funnel, pareto, small, sparkline, spc,
};

const TOKENS: &str = ":root{color-scheme:light;\
--bg:light-dark(#fff,#11171d);--ink:light-dark(#17212b,#e6ebef);--ink2:light-dark(#465361,#aeb9c4);\
--link:light-dark(#0b4a82,#8fc3f5);--act:light-dark(#8f1d0e,#ff9f78);--watch:light-dark(#846200,#ecc765);\
--ok:light-dark(#0a5a54,#74d0c3);--na:light-dark(#4d5965,#aeb9c4);--target:light-dark(#5b3a96,#c3a6f7);\
--rule2:light-dark(#7b8794,#7c8996);--chart-line:light-dark(#6f7c89,#76838f);\
--chart-point:light-dark(#33414e,#c9d2da);--chart-limit:light-dark(#64717e,#8592a0);\
--chart-band:light-dark(#eff3f6,#1a242e);--chart-bar:light-dark(#4f7391,#7fa5c5);\
--chart-bar-hollow:light-dark(#dbe3ea,#2b3946)}\
section{background:var(--bg);padding:16px 24px;font-family:'Helvetica Neue','Segoe UI','Noto Sans','Noto Sans CJK TC',sans-serif}\
.dark{color-scheme:dark}.row{display:flex;gap:32px;align-items:start;margin:12px 0;flex-wrap:wrap}";

const RATES: [f64; 30] = [
    4.42, 3.58, 4.92, 3.71, 4.6, 5.2, 3.41, 4.71, 3.72, 4.34, 3.95, 4.9, 3.5, 2.57, 3.18, 2.57, 3.63, 2.7,
    3.23, 2.42, 3.41, 2.72, 2.54, 3.62, 3.73, 3.47, 3.51, 3.69, 5.0, 3.89,
];

fn complaints(id: &str, first: usize) -> Spc {
    let points = (first..30).map(|i| {
        let centre = if i < 12 { 4.29 } else { 3.01 };
        let reach = if i < 12 { 1.85 } else { 1.5 } - (i % 5) as f64 * 0.02;
        Point {
            value: Some(RATES[i]),
            lower: Some(centre - reach),
            upper: Some(centre + reach),
            centre: Some(centre),
            target: (i >= 24).then_some(2.5),
            shape: if i >= 23 { Shape::Worse } else { Shape::Common },
            outside: i == 28,
            label: (i == 28).then(|| "5 月 5.00，超出上限".into()),
            tick: (i % 3 == 0).then(|| Tick {
                label: format!("{} 月", i % 12 + 1),
                year: (i % 12 == 0).then(|| format!("{}", 2024 + i / 12)),
            }),
            phase: usize::from(i >= 12),
        }
    });
    let second = Phase {
        first: 12_usize.saturating_sub(first),
        name: "第 2 期".into(),
        decision: Some("DEC-2024-019".into()),
        href: Some("../decisions/DEC-2024-019.html".into()),
        reason: Some("統一話術、撥打前覆核".into()),
    };
    let one = Phase { name: "第 1 期".into(), ..Phase::default() };
    Spc {
        id: id.into(),
        title: "投訴率連續 7 個月高於中心線".into(),
        desc: "2024-01 至 2026-06，中心線 3.01".into(),
        points: points.collect(),
        phases: if first == 0 {
            vec![one, second]
        } else if first <= 12 {
            vec![second]
        } else {
            Vec::new()
        },
        runs: vec![Run {
            first: 23 - first, last: 29 - first, label: "連續 7 個月高於中心線".into()
        }],
        ends: Ends {
            upper: Some("管制上限 4.42".into()),
            lower: Some("管制下限 1.60".into()),
            centre: Some("中心線 3.01".into()),
            target: Some("目標 ≤ 2.50".into()),
            last: Some("6 月 3.89".into()),
        },
        from_zero: true,
        scale: 1.0,
        suffix: String::new(),
        last_worse: true,
    }
}

/// Percentages near 100 with a gap, a signal for the better and English labels.
fn accuracy(id: &str) -> Spc {
    let mut chart = complaints(id, 0);
    for (i, p) in chart.points.iter_mut().enumerate() {
        let wave = ((i * 7 % 11) as f64 - 5.0) * 0.0009;
        p.value = (i != 8).then_some(if i >= 23 { 0.994 } else { 0.985 } + wave);
        (p.lower, p.upper, p.centre) = (Some(0.976), Some(0.994), Some(0.985));
        p.target = Some(if i < 12 { 0.98 } else { 0.99 });
        p.shape = if i >= 23 { Shape::Better } else { Shape::Common };
        p.outside = i == 25 || i == 27;
        p.label = p.outside.then(|| "above the upper limit".into());
        p.phase = 0;
    }
    chart.phases.clear();
    chart.runs[0].label = "7 months above the centre line".into();
    chart.ends = Ends {
        upper: Some("upper limit 99.4%".into()),
        lower: Some("lower limit 97.6%".into()),
        centre: Some("centre 98.5%".into()),
        target: Some("target ≥ 99.0%".into()),
        last: Some("Jun 99.2%".into()),
    };
    (chart.from_zero, chart.scale, chart.suffix, chart.last_worse) = (false, 100.0, "%".into(), false);
    chart
}

/// Ten points without limits.
fn satisfaction(id: &str) -> Spc {
    let mut chart = complaints(id, 20);
    for (i, p) in chart.points.iter_mut().enumerate() {
        (p.value, p.lower, p.upper) = (Some(4.05 + (i * i) as f64 * 0.003), None, None);
        (p.centre, p.target, p.shape, p.outside) = (Some(4.1), Some(4.2), Shape::Common, false);
        p.label = None;
    }
    chart.runs.clear();
    chart.ends.upper = None;
    chart.ends.lower = None;
    (chart.from_zero, chart.last_worse) = (false, false);
    chart
}

fn units(id: &str) -> Funnel {
    let rows = [
        ("PTN-03", 1450.0, 3.4),
        ("PTN-02", 2880.0, 3.1),
        ("PTN-01", 3950.0, 3.3),
        ("C3-B", 4420.0, 3.85),
        ("C3-A", 4750.0, 3.35),
        ("C1-B", 5480.0, 3.5),
        ("C2-B", 5330.0, 7.69),
        ("C2-A", 5890.0, 4.6),
        ("C1-A", 6120.0, 3.6),
        ("PTN-04", 180.0, 5.5),
    ];
    let unit = |&(label, size, rate): &(&str, f64, f64)| FunnelUnit {
        label: label.into(),
        size,
        rate,
        outside: rate > 7.0,
        better: false,
        hollow: size < 200.0,
        value: (rate > 7.0).then(|| format!("{rate:.2}")),
    };
    let limit = |i: u32| {
        let size = f64::from(i) * 180.0;
        let spread = (4.19 / size * 1000.0_f64).sqrt();
        FunnelLimits {
            size,
            lower_998: (4.19 - 3.09 * spread).max(0.0),
            lower_95: (4.19 - 1.96 * spread).max(0.0),
            upper_95: 4.19 + 1.96 * spread,
            upper_998: 4.19 + 3.09 * spread,
        }
    };
    Funnel {
        from_zero: true,
        id: id.into(),
        title: "只有 C2-B 超出界限".into(),
        desc: "全公司 4.19".into(),
        units: rows.iter().map(unit).collect(),
        limits: (1..=38).map(limit).collect(),
        overall: 4.19,
        overall_label: "全公司 4.19".into(),
        size_label: "本季處理案件數 →".into(),
        scale: 1.0,
        suffix: String::new(),
    }
}

fn reasons(id: &str) -> Pareto {
    let rows = [
        ("頻率過高", 58.0, "34.3%"),
        ("時間不當", 34.0, "54.4%"),
        ("態度不當", 27.0, "70.4%"),
        ("第三方聯絡", 19.0, "81.7%"),
        ("金額爭議", 16.0, "91.1%"),
        ("資料錯誤", 9.0, "96.4%"),
        ("其他", 6.0, "100.0%"),
    ];
    let bar = |(i, (label, count, share)): (usize, &(&str, f64, &str))| Bar {
        label: (*label).into(),
        count: *count,
        count_label: format!("{count}"),
        share_label: (*share).into(),
        filled: i < 4,
    };
    Pareto {
        id: id.into(),
        title: "一半以上是頻率與時間".into(),
        desc: "169 件".into(),
        count_head: "件數".into(),
        share_head: "累計".into(),
        bars: rows.iter().enumerate().map(bar).collect(),
        crossing: Some((4, "以上四類已過 80%".into())),
    }
}

fn open_items(id: &str) -> Ageing {
    let rows = [
        ("0–3 日", 9.0),
        ("4–7 日", 8.0),
        ("8–15 日", 8.0),
        ("16–30 日", 5.0),
        ("31–60 日", 1.0),
        ("逾 60 日", 0.0),
    ];
    let segment = |(label, count): &(&str, f64)| Segment {
        label: (*label).into(),
        count: *count,
        count_label: format!("{count}"),
    };
    Ageing {
        id: id.into(),
        title: "未結案件的年齡".into(),
        desc: "31 件".into(),
        segments: rows.iter().map(segment).collect(),
        deadline: Some((3, "15 日期限".into())),
    }
}

/// The last eighteen months of one unit.
fn team(id: &str) -> Spc {
    let mut chart = complaints(id, 12);
    chart.runs.clear();
    chart.ends.last = Some("7.20".into());
    chart.ends.centre = Some("3.06".into());
    for (i, p) in chart.points.iter_mut().enumerate() {
        p.tick = Some(Tick { label: format!("{}-{:02}", 2025 + i / 12, i % 12 + 1), year: None });
        p.target = None;
    }
    chart.points[17].value = Some(5.2);
    chart.points[17].outside = true;
    chart
}

fn section(theme: &str, tag: &str) {
    println!("<section class=\"{theme}\">");
    println!("{}", spc(&complaints(&format!("a{tag}"), 0), 1200).as_str());
    println!("<div class=\"row\">{}", spc(&complaints(&format!("b{tag}"), 12), 860).as_str());
    println!("{}</div>", spc(&complaints(&format!("c{tag}"), 18), 358).as_str());
    println!("<div class=\"row\">{}", spc(&accuracy(&format!("d{tag}")), 860).as_str());
    println!("{}</div>", spc(&accuracy(&format!("e{tag}")), 358).as_str());
    println!("<div class=\"row\">{}", spc(&satisfaction(&format!("f{tag}")), 572).as_str());
    println!("{}</div><div class=\"row\">", spc(&complaints(&format!("g{tag}"), 0), 572).as_str());
    for (i, chart) in [complaints("x", 0), accuracy("x"), satisfaction("x")].into_iter().enumerate() {
        println!("{}", sparkline(&Spc { id: format!("s{i}{tag}"), ..chart }).as_str());
    }
    println!("</div><div class=\"row\">{}", funnel(&units(&format!("h{tag}")), 572).as_str());
    println!("{}</div>", pareto(&reasons(&format!("i{tag}")), 572).as_str());
    println!("{}", ageing(&open_items(&format!("j{tag}")), 1200).as_str());
    println!("<div class=\"row\">{}", funnel(&units(&format!("k{tag}")), 358).as_str());
    println!("{}", pareto(&reasons(&format!("l{tag}")), 358).as_str());
    println!("{}", ageing(&open_items(&format!("m{tag}")), 358).as_str());
    println!("{}</div></section>", small(&team(&format!("n{tag}"))).as_str());
}

fn main() {
    println!("<!doctype html><html lang=\"zh-Hant\"><meta charset=\"utf-8\"><title>charts</title>");
    println!("<style>{TOKENS}{}</style>", include_str!("../site/chart.css"));
    section("light", "l");
    section("dark", "d");
    println!("</html>");
}
