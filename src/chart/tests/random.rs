//! Random charts, with extremes and hostile texts: labels keep clear of each other and stay on the sheet,
//! output is well-formed and the same twice. Must not know what a picture shows.

use super::{WIDTHS, well_formed};
use crate::chart::ageing::draw_ageing;
use crate::chart::canvas::Canvas;
use crate::chart::funnel::draw_funnel;
use crate::chart::pareto::draw_pareto;
use crate::chart::spark::{draw_small, draw_sparkline};
use crate::chart::spc::draw;
use crate::chart::*;
use proptest::prelude::*;

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
    let unit = (word(), number(), number(), any::<[bool; 3]>(), prop::option::of(word())).prop_map(
        |(label, size, rate, [outside, better, hollow], value)| FunnelUnit {
            label,
            size,
            rate,
            outside,
            better,
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
        from_zero: units.len() % 2 == 0,
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
