//! Tests of all charts: shapes and labels say what the data says, nothing hostile passes. Owns the check that
//! output is well-formed; must not know pages.

mod random;

use super::*;

const WIDTHS: [u32; 4] = [1200, 860, 572, 358];

/// Tags balance, attributes are quoted, only known entities, no number that is none.
fn well_formed(svg: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        text(&rest[..start])?;
        let end = rest.find('>').ok_or("no end of a tag")?;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("closes {name}"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let parts: Vec<&str> = attributes.trim_end_matches('/').split('"').collect();
        if parts.len().is_multiple_of(2)
            || !parts.iter().step_by(2).all(|p| p.trim().is_empty() || p.ends_with('='))
        {
            return Err(format!("attributes of {tag}"));
        }
        text(attributes)?;
        let known = ["svg", "title", "desc", "path", "circle", "rect", "text", "a"];
        let shape = parts.iter().skip(1).step_by(2).any(|p| p.contains("NaN") || p.contains("inf"));
        if !known.contains(&name) || (shape && name != "a") {
            return Err(format!("tag {tag}"));
        }
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    if open.is_empty() && rest.is_empty() { Ok(()) } else { Err(format!("open: {open:?} {rest}")) }
}

fn text(text: &str) -> Result<(), String> {
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
    let known = text.split('&').skip(1).all(|after| entities.iter().any(|e| after.starts_with(e)));
    let clean = !text.chars().any(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
    if known && clean { Ok(()) } else { Err(format!("text {text}")) }
}

/// Thirty points in two phases with a run, a signal and a target.
fn thirty() -> Spc {
    let point = |i: usize| {
        let shift = (i % 7) as f64 * 0.13;
        Point {
            value: Some(3.0 + shift),
            lower: Some(1.5 + shift / 9.0),
            upper: Some(4.5 - shift / 9.0),
            centre: Some(3.01),
            target: (i > 20).then_some(2.5),
            shape: if i > 22 { Shape::Worse } else { Shape::Common },
            outside: i == 28,
            label: (i == 28).then(|| "5 月 5.00，超出上限".to_owned()),
            tick: Some(Tick {
                label: format!("{} 月", i % 12 + 1),
                year: i.is_multiple_of(12).then(|| "2025".into()),
            }),
            phase: i / 12,
        }
    };
    let decided = Phase {
        first: 12,
        name: "第 2 期".into(),
        decision: Some("DEC-2024-019".into()),
        href: Some("../decisions/DEC-2024-019.html".into()),
        reason: Some("統一話術".into()),
    };
    Spc {
        id: "rate".into(),
        title: "投訴率連續 7 個月高於中心線".into(),
        desc: "2024-01 至 2026-06，中心線 3.01，管制界限 1.60–4.42，目標 2.50".into(),
        points: (0..30).map(point).collect(),
        phases: vec![decided],
        runs: vec![Run { first: 23, last: 29, label: "連續 7 個月高於中心線".into() }],
        ends: Ends {
            upper: Some("管制上限 4.42".into()), last: Some("6 月 3.89".into()), ..Ends::default()
        },
        from_zero: true,
        scale: 1.0,
        ..Spc::default()
    }
}

#[test]
fn charts_keep_to_their_size() {
    for width in WIDTHS {
        let svg = spc(&thirty(), width);
        assert!(svg.as_str().len() <= 14 * 1024, "{} bytes at {width}", svg.as_str().len());
    }
    let spark = sparkline(&thirty());
    assert!(spark.as_str().len() <= 2048, "{} bytes", spark.as_str().len());
    assert!(!spark.as_str().contains("<text"));
}

#[test]
fn shapes_and_labels_say_what_the_points_say() {
    let svg = spc(&thirty(), 1200);
    let count = |what: &str| svg.as_str().matches(what).count();
    assert_eq!(count("class=\"c-point\""), 23);
    assert_eq!(count("class=\"c-worse\""), 7);
    assert_eq!(count("class=\"c-ring\""), 1);
    assert_eq!(count("class=\"c-band\""), 3, "one band for each phase");
    assert_eq!(count("class=\"c-phase\""), 1);
    assert_eq!(count("class=\"c-run\""), 1);
    assert_eq!(count("class=\"c-target\""), 1);
    assert!(svg.as_str().contains(">5 月 5.00，超出上限</text>"));
    assert!(svg.as_str().contains("<a href=\"../decisions/DEC-2024-019.html\"><text"));
    assert!(svg.as_str().contains("aria-labelledby=\"rate-t rate-d\""));
}

#[test]
fn months_keep_their_distance() {
    let mut chart = thirty();
    chart.runs.clear();
    let svg = spc(&chart, 358);
    let months: Vec<f64> = svg
        .as_str()
        .split("<text ")
        .filter(|t| t.contains(" 月</text>") && t.starts_with("x="))
        .map(|t| t.split('"').nth(1).unwrap().parse().unwrap())
        .collect();
    assert!(months.len() > 2, "{months:?}");
    for (i, a) in months.iter().enumerate() {
        assert!(months[..i].iter().all(|b| (a - b).abs() >= 39.9), "{months:?}");
    }
}

#[test]
fn a_missing_value_leaves_a_gap() {
    let mut chart = thirty();
    assert_eq!(spc(&chart, 860).as_str().matches("class=\"c-line\"").count(), 1);
    chart.points[10].value = None;
    chart.points[20].value = Some(f64::NAN);
    assert_eq!(spc(&chart, 860).as_str().matches("class=\"c-line\"").count(), 3);
}

#[test]
fn without_limits_it_is_a_run_chart() {
    let mut chart = thirty();
    for point in &mut chart.points {
        (point.lower, point.upper) = (None, None);
    }
    let svg = spc(&chart, 860);
    assert!(!svg.as_str().contains("c-band") && !svg.as_str().contains("c-limit"));
    assert!(svg.as_str().contains("c-centre") && svg.as_str().contains("c-line"));
}

#[test]
fn nothing_and_one_point_are_drawn() {
    let empty = Spc { id: "e".into(), scale: 100.0, ..Spc::default() };
    let one = Spc { points: thirty().points[..1].to_vec(), ..empty.clone() };
    for chart in [&empty, &one] {
        for svg in [spc(chart, 358), sparkline(chart), small(chart)] {
            assert_eq!(well_formed(svg.as_str()), Ok(()));
        }
    }
    assert_eq!(spc(&one, 358).as_str().matches("<circle").count(), 1);
    let others =
        [funnel(&Funnel::default(), 572), pareto(&Pareto::default(), 572), ageing(&Ageing::default(), 572)];
    for svg in others {
        assert_eq!(well_formed(svg.as_str()), Ok(()));
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let bad = "</text><script>\"'&\u{0}\u{1b}\u{202e}";
    let mut chart = thirty();
    (chart.id, chart.title, chart.desc) = (bad.into(), bad.into(), bad.into());
    chart.phases[0].name = bad.into();
    chart.phases[0].href = Some("javascript:alert(1)".into());
    chart.points[28].label = Some(bad.into());
    let svg = spc(&chart, 1200);
    assert_eq!(well_formed(svg.as_str()), Ok(()));
    assert!(!svg.as_str().contains("<script") && !svg.as_str().contains("javascript"));
    assert!(svg.as_str().contains("&lt;/text&gt;&lt;script&gt;&quot;&#39;&amp;</text>"));
    for href in ["java\nscript:x", " javascript:x", "data:text/html,x", "JAVASCRIPT:x"] {
        chart.phases[0].href = Some(href.into());
        assert!(!spc(&chart, 1200).as_str().contains("<a "), "{href:?}");
    }
}

#[test]
fn the_axis_ends_on_round_numbers() {
    let labels = |low: f64, high: f64, suffix: &str| {
        let axis = scale::axis(low, high, 8.0, suffix);
        (axis.low, axis.high, axis.ticks.into_iter().map(|t| t.1).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(labels(0.0, 6.2, ""), (0.0, 7.0, "0 1 2 3 4 5 6 7".to_owned()));
    assert_eq!(labels(0.0, 0.0, "").2, "0.0 0.2 0.4 0.6 0.8 1.0");
    let (low, high, ticks) = labels(100.0, 100.0, "%");
    assert!(low < 100.0 && (high - 100.0).abs() < 1e-9 && ticks.ends_with("100%"), "{low} {high} {ticks}");
    assert!(labels(90.0, 120.0, "%").1 >= 120.0);
    assert_eq!(labels(0.971, 0.994, "").2, "0.970 0.975 0.980 0.985 0.990 0.995");
}

#[test]
fn a_long_label_is_cut_in_one_pass() {
    let long = "長".repeat(200_000);
    assert_eq!(text::fit(&long, false, 45.0), "長長…");
    assert_eq!(text::fit("ab", false, 45.0), "ab");
    assert_eq!(text::fit("長長", false, 10.0), "");
}

#[test]
fn every_class_has_its_rule_and_no_colour_is_named() {
    let css = include_str!("../../../site/chart.css");
    for class in backend::Class::NAMES.iter().flat_map(|n| n.split(' ')) {
        assert!(css.contains(&format!(".{class}")), "{class}");
    }
    assert!(!css.contains('#') && !css.contains("rgb"));
    assert!(!spc(&thirty(), 1200).as_str().contains("style="));
}
