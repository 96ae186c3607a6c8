//! Tests of all charts: labels keep clear of each other, output is well-formed, nothing hostile passes.

use super::ageing::draw_ageing;
use super::canvas::Canvas;
use super::funnel::draw_funnel;
use super::pareto::draw_pareto;
use super::spark::{draw_small, draw_sparkline};
use super::spc::draw;
use super::*;
use proptest::prelude::*;

const WIDTHS: [u32; 4] = [1200, 860, 572, 358];

/// Every text lies on the sheet and on no other text.
fn tidy(canvas: &Canvas) -> Result<(), String> {
    let (w, h) = (f64::from(canvas.width) + 0.1, f64::from(canvas.height) + 0.1);
    for (i, a) in canvas.boxes.iter().enumerate() {
        if !(a.left >= -0.1 && a.top >= -0.1 && a.right <= w && a.bottom <= h) {
            return Err(format!("outside {w} x {h}: {a:?}"));
        }
        if let Some(b) = canvas.boxes[..i].iter().find(|b| b.overlaps(a)) {
            return Err(format!("overlap: {a:?} {b:?}"));
        }
    }
    Ok(())
}

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
        if parts.len() % 2 == 0 || !parts.iter().step_by(2).all(|p| p.trim().is_empty() || p.ends_with('=')) {
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

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => 0.0..10.0_f64,
        1 => Just(0.0),
        1 => Just(3.0),
        1 => Just(1e300),
        1 => Just(-1e9),
        1 => Just(1e-12),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
    ]
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("7 月".to_owned()),
        Just("管制上限 4.42".to_owned()),
        Just("連續 7 個月高於中心線，而且這是一個非常長而且還要更長的標籤".to_owned()),
        Just("a label that is far too long for the place where it has to stand, WWWWWW".to_owned()),
        Just("<script>alert(\"1\")</script>&'\u{0}\u{202e}x".to_owned()),
        "\\PC{0,12}",
        any::<String>(),
    ]
}

fn point() -> impl Strategy<Value = Point> {
    let numbers = prop::array::uniform5(prop::option::weighted(0.85, number()));
    let tick = prop::option::of((word(), prop::option::weighted(0.2, word())));
    (numbers, 0..3_u8, any::<bool>(), prop::option::weighted(0.3, word()), tick, 0..3_usize).prop_map(
        |([value, lower, upper, centre, target], shape, outside, label, tick, phase)| Point {
            value,
            lower,
            upper,
            centre,
            target,
            shape: [Shape::Common, Shape::Worse, Shape::Better][usize::from(shape)],
            outside,
            label,
            tick: tick.map(|(label, year)| Tick { label, year }),
            phase,
        },
    )
}

fn series() -> impl Strategy<Value = Spc> {
    let phase = (0..40_usize, word(), prop::array::uniform3(prop::option::of(word())));
    let run = (0..40_usize, 0..40_usize, word());
    let ends = prop::array::uniform5(prop::option::of(word()));
    let parts = (prop::collection::vec(point(), 0..36), prop::collection::vec(phase, 0..5));
    (parts, prop::collection::vec(run, 0..4), ends, any::<bool>(), number(), word()).prop_map(
        |((points, phases), runs, [upper, lower, centre, target, last], from_zero, scale, text)| Spc {
            id: text.clone(),
            title: text.clone(),
            desc: text.clone(),
            points,
            phases: phases
                .into_iter()
                .map(|(first, name, [decision, href, reason])| Phase { first, name, decision, href, reason })
                .collect(),
            runs: runs.into_iter().map(|(first, last, label)| Run { first, last, label }).collect(),
            ends: Ends { upper, lower, centre, target, last },
            from_zero,
            scale,
            suffix: "%".to_owned(),
            last_worse: from_zero,
        },
    )
}

fn funnels() -> impl Strategy<Value = Funnel> {
    let unit = (word(), number(), number(), any::<bool>(), any::<bool>(), prop::option::of(word())).prop_map(
        |(label, size, rate, outside, hollow, value)| FunnelUnit {
            label,
            size,
            rate,
            outside,
            hollow,
            value,
        },
    );
    let limit =
        prop::array::uniform5(number()).prop_map(|[size, lower_998, lower_95, upper_95, upper_998]| {
            FunnelLimits { size, lower_998, lower_95, upper_95, upper_998 }
        });
    let lists = (prop::collection::vec(unit, 0..14), prop::collection::vec(limit, 0..9));
    (lists, number(), number(), word(), word()).prop_map(|((units, limits), overall, scale, a, b)| Funnel {
        id: "f".to_owned(),
        title: a.clone(),
        desc: b.clone(),
        units,
        limits,
        overall,
        overall_label: a,
        size_label: b,
        scale,
        suffix: "%".to_owned(),
    })
}

fn paretos() -> impl Strategy<Value = Pareto> {
    let bar = (word(), number(), word(), word(), any::<bool>()).prop_map(
        |(label, count, count_label, share_label, filled)| Bar {
            label,
            count,
            count_label,
            share_label,
            filled,
        },
    );
    let crossing = prop::option::of((0..12_usize, word()));
    (prop::collection::vec(bar, 0..10), crossing, word(), word()).prop_map(
        |(bars, crossing, count_head, share_head)| Pareto {
            id: "p".to_owned(),
            count_head,
            share_head,
            bars,
            crossing,
            ..Pareto::default()
        },
    )
}

fn ageings() -> impl Strategy<Value = Ageing> {
    let segment = (word(), number(), word()).prop_map(|(label, count, count_label)| Segment {
        label,
        count,
        count_label,
    });
    (prop::collection::vec(segment, 0..9), prop::option::of((0..10_usize, word()))).prop_map(
        |(segments, deadline)| Ageing { id: "a".to_owned(), segments, deadline, ..Ageing::default() },
    )
}

fn check(canvas: Canvas) -> Result<(), TestCaseError> {
    tidy(&canvas).map_err(TestCaseError::fail)?;
    let svg = canvas.finish("id", "<title> & \u{7}", "desc");
    well_formed(svg.as_str()).map_err(|e| TestCaseError::fail(format!("{e}: {}", svg.as_str())))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn control_charts_are_tidy(chart in series(), width in 0..4_usize) {
        check(draw(&chart, WIDTHS[width]))?;
        check(draw_sparkline(&chart))?;
        check(draw_small(&chart))?;
        prop_assert_eq!(spc(&chart, WIDTHS[width]), spc(&chart.clone(), WIDTHS[width]));
        prop_assert_eq!(well_formed(spc(&chart, 572).as_str()), Ok(()));
    }

    #[test]
    fn other_charts_are_tidy(f in funnels(), p in paretos(), a in ageings(), width in 0..4_usize) {
        check(draw_funnel(&f, WIDTHS[width]))?;
        check(draw_pareto(&p, WIDTHS[width]))?;
        check(draw_ageing(&a, WIDTHS[width]))?;
    }
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
                year: (i % 12 == 0).then(|| "2025".into()),
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
fn every_class_has_its_rule_and_no_colour_is_named() {
    let css = include_str!("../../site/chart.css");
    for class in backend::Class::NAMES.iter().flat_map(|n| n.split(' ')) {
        assert!(css.contains(&format!(".{class}")), "{class}");
    }
    assert!(!css.contains('#') && !css.contains("rgb"));
    assert!(!spc(&thirty(), 1200).as_str().contains("style="));
}
